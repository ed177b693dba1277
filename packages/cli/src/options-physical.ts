import {
  allClusters,
  type BackupType,
  type Compressor,
  compressors,
  PgproofError,
  type PhysicalBackupOptions,
  type PhysicalRestoreOptions,
  type PhysicalVerifyOptions,
  present,
  rateKilobytes,
  readBackupType,
  readRecipients,
  readTablespaceMapping,
  readTarget,
  type TargetAction,
  targetActions,
} from '@pgproof/core';
import { Option } from 'commander';
import type { Given } from './options.ts';
import { wholeNumber, words } from './values.ts';

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
  intoDirectory: (): Option =>
    new Option(
      '--into-directory <folder>',
      'with --method physical: the new data directory, one that is not there yet or an empty one',
    ).argParser(words),
  tablespaceMapping: (): Option =>
    new Option(
      '--tablespace-mapping <old=new>',
      'with --method physical: where a tablespace is to lie that lay at <old>; needed for each, may be repeated',
    ).argParser((text: string, before: readonly string[] = []) => [...before, words(text)]),
  targetTime: (): Option =>
    new Option(
      '--target-time <moment>',
      'recover to that moment, by the archive of WAL (pgproof wal); its zone is needed: "2026-11-26 17:03:11+09:00"',
    ).argParser(words),
  targetLsn: (): Option => new Option('--target-lsn <lsn>', 'recover to that place in the log').argParser(words),
  targetXid: (): Option => new Option('--target-xid <n>', 'recover to that transaction').argParser(words),
  targetName: (): Option =>
    new Option(
      '--target-name <name>',
      'recover to that restore point; each backup names one after itself: pgproof-<id>',
    ).argParser(words),
  targetImmediate: (): Option =>
    new Option('--target-immediate', 'recover to where the backup ends, and make it a server of its own'),
  targetExclusive: (): Option =>
    new Option('--target-exclusive', 'end just before the target, so that what is at it is not there'),
  targetTimeline: (): Option =>
    new Option('--target-timeline <n|latest|current>', 'the timeline to follow; default: latest').argParser(words),
  targetAction: (): Option =>
    new Option('--target-action <action>', 'what becomes of it at the target; default: promote').choices(targetActions),
};

/** What these options come to, as commander hands them over. */
export interface PhysicalGiven {
  readonly method: Method;
  readonly backupType?: string;
  readonly parent?: string;
  readonly compressBy?: Compressor;
  readonly maxRate?: number;
  readonly intoDirectory?: string;
  readonly tablespaceMapping?: readonly string[];
  readonly targetTime?: string;
  readonly targetLsn?: string;
  readonly targetXid?: string;
  readonly targetName?: string;
  readonly targetImmediate?: boolean;
  readonly targetExclusive?: boolean;
  readonly targetTimeline?: string;
  readonly targetAction?: TargetAction;
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

/** Options of restoring a dump alone, and of a cluster alone. */
const ofDumpsRestored = {
  into: '--into',
  table: '--table',
  schema: '--schema',
  schemaOnly: '--schema-only',
  dataOnly: '--data-only',
  clean: '--clean',
  leaveOutForeignKeys: '--leave-out-foreign-keys',
  level: '--level',
  rename: '--rename',
} as const;
const ofClustersRestored = {
  intoDirectory: '--into-directory',
  tablespaceMapping: '--tablespace-mapping',
  targetTime: '--target-time',
  targetLsn: '--target-lsn',
  targetXid: '--target-xid',
  targetName: '--target-name',
  targetImmediate: '--target-immediate',
  targetExclusive: '--target-exclusive',
  targetTimeline: '--target-timeline',
  targetAction: '--target-action',
} as const;

/** The options of `pgproof restore --method physical`, in the order of the help. */
export const physicalRestoreNames = Object.keys(ofClustersRestored) as (keyof typeof ofClustersRestored)[];

/** Throws `bad-input` for an option of the other method, and for a place that is missing. */
export function checkRestoreOptions(given: Given): void {
  const isPhysical = given.method === 'physical';
  for (const [name, flag] of Object.entries(isPhysical ? ofDumpsRestored : ofClustersRestored))
    if (given[name as keyof Given] !== undefined)
      throw new PgproofError(
        'bad-input',
        isPhysical
          ? `${flag}: only of a backup of a database`
          : `${flag}: only of a backup of a cluster, with --method physical`,
        { hint: isPhysical ? 'leave it out, or take --method logical' : 'leave it out, or take --method physical' },
      );
  const [name, flag] = isPhysical
    ? ([given.intoDirectory, '--into-directory <folder>'] as const)
    : ([given.into, '--into <url>'] as const);
  if (name === undefined)
    throw new PgproofError('bad-input', `required option '${flag}' not specified`, {
      hint: 'see pgproof restore --help',
    });
}

/** What the restore of a cluster is told. Throws `bad-input`. */
export function physicalRestoreChoices(given: Given): Omit<PhysicalRestoreOptions, 'store' | 'tools'> {
  const { environment, backup, database, expectedManifestSha256 } = given;
  const target = readTarget(
    {
      ...{ time: given.targetTime, lsn: given.targetLsn, xid: given.targetXid, name: given.targetName },
      ...{ immediate: given.targetImmediate, exclusive: given.targetExclusive },
      ...{ timeline: given.targetTimeline, action: given.targetAction },
    },
    (option) => `--${option}`,
  );
  return {
    ...{ environment, backup, directory: given.intoDirectory ?? '' },
    tablespaces: readTablespaceMapping(given.tablespaceMapping ?? [], '--tablespace-mapping'),
    ...present({ database, expectedManifestSha256, target }),
  };
}
