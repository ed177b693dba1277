import { PgproofError } from '../../errors.ts';
import type { Environment } from '../../operation.ts';
import type { Connection } from '../../postgres/connection.ts';
import type { ToolSearch } from '../../postgres/tools.ts';
import type { Store } from '../../store/store.ts';
import type { Compression } from '../format.ts';

const backupTypes = ['full', 'incremental'] as const;
export type BackupType = (typeof backupTypes)[number];
/** What can be asked for: `wal-archive` is no backup, but the log that leads from one to any moment since (`receiveWal`). */
export type BackupChoice = BackupType | 'wal-archive';

export const compressors = ['client', 'server'] as const;
/** Who compresses: pg_basebackup here, or the server before it sends. */
export type Compressor = (typeof compressors)[number];

/** What a caller decides of a backup of a whole cluster. */
export interface PhysicalBackupOptions {
  /** To any database of the server; the role needs REPLICATION. */
  readonly connection: Connection;
  readonly store: Store;
  readonly environment: Environment;
  readonly backupType: BackupType;
  /** Of an incremental one: the id of the backup that it is made on. Default: the newest of the cluster. */
  readonly parent?: string;
  readonly compression: Compression;
  /** Default: `client`. */
  readonly compressBy?: Compressor;
  /** The most that is read from the server, in kilobytes a second. Default: no limit. */
  readonly maxRateKilobytes?: number;
  /** How long the source may be silent before it is given up, in seconds. Default: `defaultServerTimeoutSeconds`. */
  readonly serverTimeoutSeconds?: number;
  readonly tools?: ToolSearch;
  /** See `BackupOptions`. */
  readonly recipients?: readonly string[];
  /** See `BackupOptions`. */
  readonly ageIdentityFile?: string;
}

/** What pg_basebackup takes. Source: PostgreSQL documentation, pg_basebackup, `--max-rate`. */
export const rateKilobytes = { least: 32, most: 1_048_576 } as const;

/**
 * The type of a backup of a method, which has to be one that there is: logical ones are full, physical ones full or incremental, or the log. Throws
 * `bad-input`, naming the nearest that works; `name` says what an option is called where it was given.
 */
function readBackupType(
  method: 'logical' | 'physical',
  type: string | undefined,
  name: (option: string) => string,
): BackupChoice {
  if (type === undefined || type === 'full') return 'full';
  if (method === 'physical' && (type === 'incremental' || type === 'wal-archive')) return type;
  const refuse = (why: string, hint: string): PgproofError =>
    new PgproofError('bad-input', `${name('backup-type')} "${type}" cannot be had of method "${method}": ${why}`, {
      hint,
    });
  if (method === 'logical')
    throw refuse('a dump is always full', `for less than all of it choose tables, or take ${name('method')} physical`);
  throw refuse(
    'base backups are full or incremental',
    `take ${name('backup-type')} incremental${type === 'differential' ? `; ${name('method')} pgbackrest has differential ones` : ''}`,
  );
}

/** The methods of a backup that pgproof has. */
export const backupMethods = ['logical', 'physical', 'pgbackrest'] as const;
export type BackupMethod = (typeof backupMethods)[number];

const ofDumps: readonly string[] = [
  ...['databases', 'all-databases', 'exclude-databases', 'proof', 'globals', 'schema-only', 'data-only', 'schema'],
  ...['exclude-schema', 'table', 'table-and-children', 'exclude-table', 'exclude-table-and-children'],
  ...['exclude-table-data', 'exclude-table-data-and-children', 'extension', 'exclude-extension', 'large-objects'],
  ...['no-owner', 'no-privileges', 'pg-dump-args'],
];
const ofClusters: readonly string[] = ['parent', 'compress-by', 'max-rate', 'slot', 'max-retained-mib', 'accept-gap'];
const ofLogs: readonly string[] = ['slot', 'max-retained-mib', 'accept-gap'];
/** What the log of a cluster is neither. */
const ofBackups: readonly string[] = [
  ...['parent', 'compress-by', 'max-rate', 'keep-last', 'keep-hourly', 'keep-daily', 'keep-weekly', 'keep-monthly'],
  ...['keep-yearly', 'min-age-days'],
];

/**
 * The type of a backup, when nothing was given that its method does not have. `given`: names of the options that were. Throws `bad-input`, naming
 * what works instead; `name` says what an option is called where it was given.
 */
export function readPhysicalBackup(
  {
    method,
    type,
    format,
    given,
  }: {
    readonly method: Exclude<BackupMethod, 'pgbackrest'>;
    readonly type: string | undefined;
    readonly format: string | undefined;
    readonly given: ReadonlySet<string>;
  },
  name: (option: string) => string,
): BackupChoice {
  const backupType = readBackupType(method, type, name);
  const isPhysical = method === 'physical';
  const foreign = (isPhysical ? ofDumps : ofClusters).find((option) => given.has(option));
  if (foreign !== undefined)
    throw new PgproofError(
      'bad-input',
      isPhysical
        ? `${name(foreign)}: a physical backup is of the whole cluster, as it is`
        : `${name(foreign)}: only of a physical backup`,
      { hint: `leave it out, or take ${name('method')} ${isPhysical ? 'logical' : 'physical'}` },
    );
  if (isPhysical && (format === 'directory' || format === 'plain'))
    throw new PgproofError('bad-input', `${name('format')} "${format}": a physical backup is kept as tar`, {
      hint: `leave ${name('format')} out; as plain files it is what a restore with ${name('into-directory')} makes of it`,
    });
  const isLog = backupType === 'wal-archive';
  const other = isPhysical ? (isLog ? ofBackups : ofLogs).find((option) => given.has(option)) : undefined;
  if (other !== undefined)
    throw new PgproofError(
      'bad-input',
      isLog
        ? `${name(other)}: only of a backup, and not of the log that follows it`
        : `${name(other)}: only of the log`,
      { hint: isLog ? 'leave it out' : `leave it out, or take ${name('backup-type')} wal-archive` },
    );
  if (given.has('parent') && backupType === 'full')
    throw new PgproofError('bad-input', `${name('parent')}: a full backup is made on none`, {
      hint: `take ${name('backup-type')} incremental, or leave it out`,
    });
  return backupType;
}
