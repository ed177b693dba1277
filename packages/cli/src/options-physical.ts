import {
  allClusters,
  type BackupChoice,
  type BackupMethod,
  type BackupType,
  backupMethods,
  type Compressor,
  checkRestoreOptions,
  compressors,
  type PhysicalBackupOptions,
  type PhysicalRestoreOptions,
  type PhysicalVerifyOptions,
  placeOfRestore,
  present,
  type RecoveryTarget,
  rateKilobytes,
  readPhysicalBackup,
  readRecipients,
  readTablespaceMapping,
  readTarget,
  refuseOfDumps,
  refusePgbackrest,
  type TargetAction,
  targetActions,
} from '@pgproof/core';
import { Option } from 'commander';
import type { Given } from './options.ts';
import { wholeNumber, words } from './values.ts';

/** The options of physical backups. */
export const physicalOptions = {
  method: (): Option =>
    new Option(
      '--method <method>',
      'logical: a dump of a database; physical: the files of the whole cluster, by pg_basebackup; pgbackrest: the same by pgBackRest, into its own repository',
    )
      .choices(backupMethods)
      .default('logical'),
  onlyMethod: (): Option =>
    new Option(
      '--method <method>',
      'only backups of databases (logical), or of clusters (physical); pgbackrest: those in its own repository; default: both of a store',
    ).choices(backupMethods),
  backupType: (): Option =>
    new Option(
      '--backup-type <type>',
      'of a physical backup: full; incremental (from PostgreSQL 17 on): what changed since the one before; or wal-archive: the log since the last run, as wal receive; by pgBackRest also differential; default: full',
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
      'with --method physical or pgbackrest: the new data directory, one that is not there yet or an empty one',
    ).argParser(words),
  tablespaceMapping: (): Option =>
    new Option(
      '--tablespace-mapping <old=new>',
      'of a cluster: where a tablespace is to lie that lay at <old>; needed for each, may be repeated',
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
  targetLatest: (): Option => new Option('--target-latest', 'recover as far as the archive of WAL goes'),
  targetExclusive: (): Option =>
    new Option('--target-exclusive', 'end just before the target, so that what is at it is not there'),
  targetTimeline: (): Option =>
    new Option('--target-timeline <n|latest|current>', 'the timeline to follow; default: latest').argParser(words),
  targetAction: (): Option =>
    new Option('--target-action <action>', 'what becomes of it at the target; default: promote').choices(targetActions),
};

/** What these options come to, as commander hands them over. */
export interface PhysicalGiven {
  readonly method: BackupMethod;
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
  readonly targetLatest?: boolean;
  readonly targetExclusive?: boolean;
  readonly targetTimeline?: string;
  readonly targetAction?: TargetAction;
}

/** The type of the backup that is meant. Throws `bad-input` for what cannot be of its method. */
export function backupTypeChoice(given: Given): BackupChoice {
  const { method, backupType: type, format } = given;
  const names = namesIn(given);
  const name = (option: string): string => `--${option}`;
  refusePgbackrest(names, name);
  if (method === 'pgbackrest') throw new Error('pgBackRest has types of its own');
  return readPhysicalBackup({ method, type, format, given: names }, name);
}

/** Throws `bad-input` for an option that only pgBackRest has. */
export function refuseForOthers(given: Given): void {
  refusePgbackrest(namesIn(given), (option) => `--${option}`);
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

/** What a verification of a base backup is told. Throws `bad-input` for what is of dumps alone. */
export function physicalVerifyChoices(given: Given): Omit<PhysicalVerifyOptions, 'store' | 'tools'> {
  refuseForOthers(given);
  refuseOfDumps({ assertions: given.assertions, 'sandbox-major': given.sandboxMajor }, (option) => `--${option}`);
  const { environment, backup, sandbox, jobs, serverTimeoutSeconds } = given;
  const target = targetChoice(given);
  const { database, level, expectedManifestSha256, maxRtoMinutes, maxRpoHours } = given;
  return {
    ...{ environment, backup, sandbox, jobs, serverTimeoutSeconds },
    ...present({ database, level, expectedManifestSha256, maxRtoMinutes, maxRpoHours, target }),
  };
}

/** The options of `pgproof verify --method physical` that say where its recovery ends, in the order of the help. */
export const physicalVerifyNames = [
  ...(['targetTime', 'targetLsn', 'targetXid', 'targetName', 'targetLatest', 'targetExclusive'] as const),
  ...(['targetTimeline'] as const),
];

/** The options of `pgproof restore --method physical`, in the order of the help. */
export const physicalRestoreNames = [
  ...(['intoDirectory', 'tablespaceMapping', 'targetTime', 'targetLsn', 'targetXid', 'targetName'] as const),
  ...(['targetImmediate', 'targetLatest', 'targetExclusive', 'targetTimeline', 'targetAction'] as const),
];

/** Throws `bad-input` for an option of the other method, and for a place that is missing. */
export function checkRestore(given: Given): void {
  const { method, into, intoDirectory: directory } = given;
  const names = namesIn(given);
  if (method !== 'pgbackrest') refusePgbackrest(names, (option) => `--${option}`);
  checkRestoreOptions(method, names, (option) => `--${option}`);
  placeOfRestore(method, { into, directory }, (option) => `--${option}`);
}

/** Throws `bad-input` for a target of what is recovered to none. */
export function checkTarget(given: Given): void {
  checkRestoreOptions(
    'logical',
    new Set([...namesIn(given)].filter((name) => name.startsWith('target-'))),
    (option) => `--${option}`,
  );
}

/** Names of the options that were given, or have a default. */
export function namesIn(given: Given): ReadonlySet<string> {
  return new Set(
    Object.entries(given).flatMap(([name, value]) => {
      // What commander makes of --no-owner and --no-privileges.
      if (name === 'owner' || name === 'privileges') return value === false ? [`no-${name}`] : [];
      return value === undefined ? [] : [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)];
    }),
  );
}

/** Where a recovery is to end; undefined: where the backup does. Throws `bad-input`. */
function targetChoice(given: Given): RecoveryTarget | undefined {
  return readTarget(
    {
      ...{ time: given.targetTime, lsn: given.targetLsn, xid: given.targetXid, name: given.targetName },
      ...{ immediate: given.targetImmediate, latest: given.targetLatest, exclusive: given.targetExclusive },
      ...{ timeline: given.targetTimeline, action: given.targetAction },
    },
    (option) => `--${option}`,
  );
}

/** Where the restore of a cluster goes, and to which moment. Throws `bad-input`. */
export function clusterPlaces(given: Given): Pick<PhysicalRestoreOptions, 'tablespaces' | 'target'> {
  const target = targetChoice(given);
  return {
    tablespaces: readTablespaceMapping(given.tablespaceMapping ?? [], '--tablespace-mapping'),
    ...present({ target }),
  };
}

/** What the restore of a cluster is told. Throws `bad-input`. */
export function physicalRestoreChoices(given: Given): Omit<PhysicalRestoreOptions, 'store' | 'tools'> {
  const { environment, backup, database, expectedManifestSha256 } = given;
  return {
    ...{ environment, backup, directory: given.intoDirectory ?? '', ...clusterPlaces(given) },
    ...present({ database, expectedManifestSha256 }),
  };
}
