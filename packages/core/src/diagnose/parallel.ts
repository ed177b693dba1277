import { isAllowed } from '../backup/extra.ts';
import { shellQuote } from '../operation.ts';
import { createDatabaseSql } from '../sandbox/database.ts';
import { encodeDatabaseName } from '../store/identifier.ts';
import { fileOfRole, type Manifest } from '../store/manifest.ts';
import { backupCommand, shellRead } from '../store/shell.ts';
import type { Store } from '../store/store.ts';

type Named = Pick<Store, 'address' | 'byHand'>;

/** Whether pg_restore can restore it by several jobs. Source: PostgreSQL documentation, pg_restore, `--jobs`. */
export function isParallel({ format }: Pick<Manifest, 'format'>): boolean {
  return format === 'custom' || format === 'directory';
}

/**
 * The command that restores a backup of a whole database by several jobs, beside what is there, to be pasted. That takes a file that can be
 * read anywhere, or a folder: what is packed, encrypted or elsewhere becomes one in the current folder. Pure.
 */
export function parallelRestore(manifest: Manifest, store: Named, jobs: number): string {
  const { server, format, encryption, compression } = manifest;
  const path = `${encodeDatabaseName(server.database)}/${manifest.id}/${fileOfRole(manifest, 'data').path}`;
  const read = shellRead(store, path);
  const stages = [
    ...(encryption === null ? [] : ['age --decrypt --identity <identity file>']),
    ...(compression.by === 'pgproof' && compression.algorithm !== 'none' ? [`${compression.algorithm} -dcq`] : []),
  ];
  const piped = (...more: readonly string[]): string => {
    const [first = 'cat', ...rest] = [...stages, ...more];
    return store.byHand === undefined
      ? [`${first} ${read}`, ...rest].join(' | ')
      : [read, [first, ...rest].join(' | ')].join(' ');
  };
  const isReadable = store.byHand === undefined && stages.length === 0;
  const [unpack, archive] =
    format === 'directory'
      ? [[`mkdir data.dir && ${piped('tar --extract --file=- --directory=data.dir')}`], 'data.dir']
      : isReadable
        ? [[], read.replace(/^< /, '')]
        : [[`${piped()} > data.dump`], 'data.dump'];
  const name = `${server.database}_restored`;
  const money = server.money_locale === '' ? '' : `PGOPTIONS=${shellQuote(`-c lc_monetary=${server.money_locale}`)} `;
  const commands = [
    ...unpack,
    `psql -X -d postgres -c ${shellQuote(createDatabaseSql(server, name, server.major))}`,
    `${money}pg_restore --jobs=${jobs} --no-subscriptions --dbname=${shellQuote(name)} ${archive}`,
  ];
  const first =
    store.address === undefined ? ' # with the artifacts of the backup in ./artifacts, by folder and file' : '';
  return `${commands.join(' && ')}${first}`;
}

/** The command that makes the next backup one that several jobs restore. Pure. */
export function parallelBackup(manifest: Manifest, store: Named, jobs: number): string {
  const { filters } = manifest;
  const words = filters.map((word) => shellQuote(isAllowed(word) ? `--pg-dump-args=${word}` : word));
  return [backupCommand(store, manifest), ...words, '--format directory', `--jobs ${jobs}`].join(' ');
}
