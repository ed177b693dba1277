import { shellQuote } from '../operation.ts';
import { isClusterName } from './identifier.ts';
import type { AnyManifest } from './manifest.ts';
import type { Store } from './store.ts';

type Named = Pick<Store, 'address' | 'byHand'>;

/** A folder of this machine that holds the store's files, or that they have to be brought to first. */
function folderOf(store: Named): string {
  return store.address ?? './artifacts';
}

/** The beginning of a command line that reads a file of the store as its standard input. */
export function shellRead(store: Named, path: string): string {
  if (store.byHand !== undefined) return `${store.byHand.read(shellQuote(`${store.address}/${path}`))} |`;
  return `< ${shellQuote(`${folderOf(store)}/${path}`)}`;
}

/** For commands that make a backup in `<folder>/"$BACKUP_ID"`: what comes before them, and how one of its files is written and read. */
export function shellBackup(
  store: Named,
  folder: string,
): {
  readonly make: readonly string[];
  readonly write: (file: string) => string;
  readonly read: (file: string) => string;
} {
  const { byHand } = store;
  const target = `${shellQuote(`${folderOf(store)}/${folder}`)}/"$BACKUP_ID"`;
  if (byHand !== undefined) {
    return {
      make: [],
      write: (file) => `| ${byHand.write(`${target}/${file}`)}`,
      read: (file) => `${byHand.read(`${target}/${file}`)} |`,
    };
  }
  return {
    make: [`mkdir -p ${target}`],
    write: (file) => `> ${target}/${file}`,
    read: (file) => `< ${target}/${file}`,
  };
}

/** What has to be done before files can be read, as comments; nothing where they can. */
export function shellPreparation(store: Named, folder: string): string[] {
  if (store.byHand !== undefined) return [`# needs ${store.byHand.needs}`, 'set -o pipefail'];
  if (store.address !== undefined) return [];
  return [`# first: the artifacts of the backup, in ./artifacts/${folder} under the names of their files`];
}

/** The store as the command line is told of it; undefined for one that only a workflow can reach. */
export function storeFlags({ address, byHand }: Named): string | undefined {
  if (address === undefined) return undefined;
  return `--store ${shellQuote(address)}${byHand === undefined || byHand.flags === '' ? '' : ` ${byHand.flags}`}`;
}

/** The command that makes a backup there, encrypted as `like` is. */
export function backupCommand(store: Named, like?: Pick<AnyManifest, 'encryption'>): string {
  const named = storeFlags(store);
  if (named === undefined) return 'backup-db, in a run of the workflow that makes the backups';
  const recipients =
    like?.encryption == null ? '' : ` --age-recipients ${shellQuote(like.encryption.recipients.join(','))}`;
  return `pgproof backup ${named} --database-url <url>${recipients}`;
}

/** The next command for a backup (without an id, the latest): how it is proven. `flags` are added at a terminal. */
export function provingCommand(
  store: Named,
  { database, id }: { readonly database: string; readonly id?: string },
  flags: string,
): string {
  const which = id === undefined ? 'the backup' : `backup ${id}`;
  const named = storeFlags(store);
  if (named === undefined) return `restore-verify, in a later step of this run, for ${which}`;
  const what = isClusterName(database) ? '--method physical' : `--database ${shellQuote(database)}`;
  return `pgproof verify ${named} ${what}${id === undefined ? '' : ` --backup ${id}`}${flags}`;
}

/** How a folder of a store is removed by hand, the manifest first; nothing for a store that has no address. */
export function removalCommand(store: Named, folder: string): string[] {
  if (store.address === undefined) return [];
  const at = `${store.address.replace(/\/$/, '')}/${folder}`;
  const [manifest, all] = [shellQuote(`${at}/manifest.json`), shellQuote(at)];
  const { byHand } = store;
  if (byHand !== undefined) return [`${byHand.remove(manifest)} && ${byHand.removeFolder(shellQuote(`${at}/`))}`];
  return [`rm -f -- ${manifest} && rm -rf -- ${all}`];
}
