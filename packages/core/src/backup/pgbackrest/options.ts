import { PgproofError } from '../../errors.ts';
import type { Environment } from '../../operation.ts';
import type { PgbackrestSource } from '../../pgbackrest/options.ts';
import { nameOption } from '../../pgbackrest/refuse.ts';

export const pgbackrestTypes = ['full', 'differential', 'incremental'] as const;
export type PgbackrestType = (typeof pgbackrestTypes)[number];

/** How many backups pgBackRest keeps in `repo1`; what is undefined is as its configuration says. */
export interface PgbackrestKeep {
  readonly full?: number;
  readonly differential?: number;
  readonly archive?: number;
}

/** What a caller decides of a backup by pgBackRest. */
export interface PgbackrestBackupOptions {
  readonly source: PgbackrestSource;
  readonly environment: Environment;
  readonly backupType: PgbackrestType;
  readonly keep: PgbackrestKeep;
}

/** pgBackRest's own words for the types. */
export const typeWords: Readonly<Record<PgbackrestType, 'full' | 'diff' | 'incr'>> = {
  full: 'full',
  differential: 'diff',
  incremental: 'incr',
};

/** The type by pgBackRest's word. */
export function typeOfWord(word: 'full' | 'diff' | 'incr'): PgbackrestType {
  return word === 'full' ? 'full' : word === 'diff' ? 'differential' : 'incremental';
}

/** Of the other methods. */
const foreignOptions: ReadonlyMap<string, string> = new Map([
  ['database-url', 'pgBackRest reaches the cluster by its own configuration (pg1-path, pg1-socket-path, pg1-user)'],
  ['parent', 'pgBackRest itself chooses what a backup is made on'],
  ['compress-by', 'pgBackRest compresses where it runs'],
  ['max-rate', 'pgBackRest has no limit of its rate'],
  [
    'age-recipients',
    'pgBackRest has a cipher of its own: repo1-cipher-type, and its passphrase by PGBACKREST_REPO1_CIPHER_PASS',
  ],
  ...['databases', 'all-databases', 'exclude-databases', 'proof', 'globals', 'schema-only', 'data-only', 'schema']
    .concat(['exclude-schema', 'table', 'table-and-children', 'exclude-table', 'exclude-table-and-children'])
    .concat(['exclude-table-data', 'exclude-table-data-and-children', 'extension', 'exclude-extension'])
    .concat(['large-objects', 'no-owner', 'no-privileges', 'pg-dump-args'])
    .map((option) => [option, 'a backup by pgBackRest is of the whole cluster, as it is'] as const),
  ...['keep-last', 'keep-hourly', 'keep-daily', 'keep-weekly', 'keep-monthly', 'keep-yearly', 'min-age-days'].map(
    (option) =>
      [option, 'pgBackRest keeps by its own rules: retention-full, retention-diff, retention-archive'] as const,
  ),
]);

/**
 * The type of a backup by pgBackRest, when nothing was given that it does not have; without one it is full. `given`: names of the options
 * that were. Throws `bad-input`; `name` says what an option is called where it was given.
 */
export function readPgbackrestBackup(
  {
    type,
    format,
    given,
  }: { readonly type: string | undefined; readonly format: string | undefined; readonly given: ReadonlySet<string> },
  name: (option: string) => string,
): PgbackrestType {
  const foreign = [...foreignOptions].find(([option]) => given.has(option));
  if (foreign !== undefined)
    throw new PgproofError('bad-input', `${name(foreign[0])}: ${foreign[1]}`, { hint: 'leave it out' });
  if (format !== undefined)
    throw new PgproofError(
      'bad-input',
      `${name('format')} "${format}": pgBackRest stores files, in a form of its own`,
      {
        hint: `leave it out; what it compresses by: ${nameOption(name)} compress-type=zst`,
      },
    );
  if (type === undefined) return 'full';
  const found = pgbackrestTypes.find((one) => one === type);
  if (found !== undefined) return found;
  throw new PgproofError(
    'bad-input',
    `${name('backup-type')} "${type}" cannot be had of method "pgbackrest": its backups are full, differential or incremental`,
    {
      hint:
        type === 'wal-archive'
          ? 'pgBackRest archives the log itself: archive_command = \'pgbackrest --stanza=main archive-push "%p"\''
          : `take ${name('backup-type')} incremental`,
    },
  );
}
