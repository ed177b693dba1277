import {
  allClusters,
  type BackupType,
  type Compressor,
  compressors,
  PgproofError,
  type PhysicalBackupOptions,
  type PhysicalVerifyOptions,
  present,
  rateKilobytes,
  readBackupType,
  readRecipients,
} from '@pgproof/core';
import { Option } from 'commander';
import type { Given } from './options.ts';
import { wholeNumber } from './values.ts';

const methods = ['logical', 'physical'] as const;
export type Method = (typeof methods)[number];

/** The options of physical backups. */
export const physicalOptions = {
  method: (): Option =>
    new Option(
      '--method <method>',
      'logical: a dump of a database; physical: the files of the whole cluster, by pg_basebackup',
    )
      .choices(methods)
      .default('logical'),
  backupType: (): Option =>
    new Option(
      '--backup-type <type>',
      'of a physical backup: full, or incremental (from PostgreSQL 17 on): what changed since the one before; default: full',
    ).choices(['full', 'differential', 'incremental', 'wal-archive']),
  parent: (): Option =>
    new Option('--parent <id>', 'of an incremental backup: the one it is made on; default: the newest of the cluster'),
  compressBy: (): Option =>
    new Option(
      '--compress-by <who>',
      'of a physical backup: client, or the server before it sends (from PostgreSQL 15 on); default: client',
    ).choices(compressors),
  maxRate: (): Option =>
    new Option(
      '--max-rate <kilobytes>',
      'of a physical backup: the most that is read from the server in a second; default: no limit',
    ).argParser(wholeNumber(rateKilobytes.least, rateKilobytes.most)),
};

/** What these options come to, as commander hands them over. */
export interface PhysicalGiven {
  readonly method: Method;
  readonly backupType?: string;
  readonly parent?: string;
  readonly compressBy?: Compressor;
  readonly maxRate?: number;
}

/** Options of a dump alone. */
const ofDumps = {
  databases: '--databases',
  allDatabases: '--all-databases',
  excludeDatabases: '--exclude-databases',
  proof: '--proof',
  globals: '--globals',
  schemaOnly: '--schema-only',
  dataOnly: '--data-only',
  schema: '--schema',
  excludeSchema: '--exclude-schema',
  table: '--table',
  tableAndChildren: '--table-and-children',
  excludeTable: '--exclude-table',
  excludeTableAndChildren: '--exclude-table-and-children',
  excludeTableData: '--exclude-table-data',
  excludeTableDataAndChildren: '--exclude-table-data-and-children',
  extension: '--extension',
  excludeExtension: '--exclude-extension',
  largeObjects: '--large-objects',
  pgDumpArgs: '--pg-dump-args',
} as const;
const ofClusters = { parent: '--parent', compressBy: '--compress-by', maxRate: '--max-rate' } as const;

/** The type of the backup that is meant. Throws `bad-input` for what cannot be of its method. */
export function backupTypeChoice(given: Given): BackupType {
  const type = readBackupType(given.method, given.backupType, (option) => `--${option}`);
  const foreign = given.method === 'physical' ? ofDumps : ofClusters;
  for (const [name, flag] of Object.entries(foreign))
    if (given[name as keyof Given] !== undefined)
      throw new PgproofError(
        'bad-input',
        given.method === 'physical'
          ? `${flag}: a physical backup is of the whole cluster, as it is`
          : `${flag}: only of a physical backup`,
        { hint: `leave it out, or take --method ${given.method === 'physical' ? 'logical' : 'physical'}` },
      );
  if (given.method === 'physical' && given.format !== undefined && given.format !== 'tar')
    throw new PgproofError('bad-input', `--format ${given.format}: a physical backup is kept as tar`, {
      hint: 'leave --format out; as plain files it is what pgproof restore --method physical --into-directory makes of it',
    });
  if (given.method === 'physical' && (given.owner === false || given.privileges === false))
    throw new PgproofError('bad-input', '--no-owner and --no-privileges: a physical backup is of the whole cluster', {
      hint: 'leave them out, or take --method logical',
    });
  if (given.parent !== undefined && type === 'full')
    throw new PgproofError('bad-input', '--parent: a full backup is made on none', {
      hint: 'take --backup-type incremental, or leave it out',
    });
  return type;
}

/** What they come to for core. */
export async function physicalChoices(
  given: Given,
  backupType: BackupType,
): Promise<Omit<PhysicalBackupOptions, 'connection' | 'store' | 'tools'>> {
  const { environment, compression, serverTimeoutSeconds, parent, compressBy, maxRate: maxRateKilobytes } = given;
  const recipients = given.ageRecipients === undefined ? undefined : await readRecipients(given.ageRecipients);
  return {
    ...{ environment, backupType, compression, serverTimeoutSeconds },
    ...present({ parent, compressBy, maxRateKilobytes, recipients }),
  };
}

/** Whose backups of a store are meant: those of databases, or with `--method physical` those of clusters. */
export function namedBackups({ method, database }: Given): string | undefined {
  return method === 'physical' && database === undefined ? allClusters : database;
}

/** Options of verifying a dump alone. */
const ofDumpsVerified = { assertions: '--assertions', sandboxMajor: '--sandbox-major' } as const;

/** What a verification of a base backup is told. Throws `bad-input` for what is of dumps alone. */
export function physicalVerifyChoices(given: Given): Omit<PhysicalVerifyOptions, 'store' | 'tools'> {
  for (const [name, flag] of Object.entries(ofDumpsVerified))
    if (given[name as keyof Given] !== undefined)
      throw new PgproofError('bad-input', `${flag}: only of a backup of a database`, {
        hint: 'leave it out, or take --method logical',
      });
  const { environment, backup, sandbox, jobs, serverTimeoutSeconds } = given;
  const { database, level, expectedManifestSha256, maxRtoMinutes, maxRpoHours } = given;
  return {
    ...{ environment, backup, sandbox, jobs, serverTimeoutSeconds },
    ...present({ database, level, expectedManifestSha256, maxRtoMinutes, maxRpoHours }),
  };
}
