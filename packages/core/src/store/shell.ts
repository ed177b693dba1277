import { shellQuote } from '../operation.ts';
import type { Store } from './store.ts';

type Named = Pick<Store, 'address'>;

/** For commands that people paste: the store's folder, or one that its files have to be brought to first. */
export function shellFolder(store: Named): string {
  return store.address ?? './artifacts';
}

/** What has to be done before `shellFolder` holds the files, as comments; nothing where it does. */
export function shellPreparation(store: Named, folder: string): string[] {
  if (store.address !== undefined) return [];
  return [`# first: the artifacts of the backup, in ./artifacts/${folder} under the names of their files`];
}

/** The next command for a backup (without an id, the latest): how it is proven. `flags` are added at a terminal. */
export function provingCommand(
  store: Named,
  { database, id }: { readonly database: string; readonly id?: string },
  flags: string,
): string {
  const which = id === undefined ? 'the backup' : `backup ${id}`;
  if (store.address === undefined) return `restore-verify, in a later step of this run, for ${which}`;
  const named = id === undefined ? '' : ` --backup ${id}`;
  return `pgproof verify --store ${shellQuote(store.address)} --database ${shellQuote(database)}${named}${flags}`;
}

/** How a folder of a store is removed by hand, the manifest first; nothing for a store that has no address. */
export function removalCommand(store: Named, folder: string): string[] {
  if (store.address === undefined) return [];
  const at = `${store.address.replace(/\/$/, '')}/${folder}`;
  const [manifest, all] = [
    shellQuote(`${at}/manifest.json`),
    shellQuote(store.address.includes('://') ? `${at}/` : at),
  ];
  return store.address.includes('://')
    ? [`aws s3 rm ${manifest} && aws s3 rm --recursive ${all}`]
    : [`rm -f -- ${manifest} && rm -rf -- ${all}`];
}
