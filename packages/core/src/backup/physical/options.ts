import { PgproofError } from '../../errors.ts';
import type { Environment } from '../../operation.ts';
import type { Connection } from '../../postgres/connection.ts';
import type { ToolSearch } from '../../postgres/tools.ts';
import type { Store } from '../../store/store.ts';
import type { Compression } from '../format.ts';

export const backupTypes = ['full', 'incremental'] as const;
export type BackupType = (typeof backupTypes)[number];

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
 * The type of a backup of a method, which has to be one that there is: logical ones are full, physical ones full or incremental. Throws
 * `bad-input`, naming the nearest that works; `name` says what an option is called where it was given.
 */
export function readBackupType(
  method: 'logical' | 'physical',
  type: string | undefined,
  name: (option: string) => string,
): BackupType {
  if (type === undefined || type === 'full') return 'full';
  if (method === 'physical' && type === 'incremental') return 'incremental';
  const refuse = (why: string, hint: string): PgproofError =>
    new PgproofError('bad-input', `${name('backup-type')} "${type}" cannot be had of method "${method}": ${why}`, {
      hint,
    });
  if (method === 'logical')
    throw refuse('a dump is always full', `for less than all of it choose tables, or take ${name('method')} physical`);
  throw refuse('base backups are full or incremental', `take ${name('backup-type')} incremental`);
}
