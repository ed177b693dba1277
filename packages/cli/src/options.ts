import {
  type BackupOptions,
  type Compression,
  type DumpFormat,
  defaultHealthLockTimeoutSeconds,
  defaultImage,
  defaultMaxShrinkPercent,
  defaultProof,
  defaultSampleSeconds,
  defaultSandbox,
  defaultServerTimeoutSeconds,
  defaultSlowRestoreSeconds,
  defaultStatementTimeoutSeconds,
  dumpFormats,
  type Environment,
  environments,
  type FormatName,
  failOns,
  formatNames,
  type GlobalsChoice,
  globalsChoices,
  type HealthFailOn,
  healthFailOns,
  type KeepRule,
  type Level,
  levels,
  mostKept,
  newestMajor,
  noImage,
  oldestMajor,
  type PartOptions,
  type PatternName,
  type Profile,
  parseCompression,
  present,
  profiles,
  type RetentionRules,
  readImagePattern,
  readPart,
  readRecipients,
  readRules,
  readSelection,
  readSeveral,
  refuseSecretKey,
  reportFileNames,
  type SandboxChoice,
  type Selection,
  type SeveralDatabases,
  type StatementOrder,
  sandboxChoices,
  selectors,
  statementOrders,
} from '@pgproof/core';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type MigrateGiven, migrateOptions } from './options-migrate.ts';
import { type PhysicalGiven, physicalOptions } from './options-physical.ts';
import { type GivenToScaffold, scaffoldOptions } from './options-scaffold.ts';
import { type GivenWal, walOptions } from './options-wal.ts';
import { collected, parsed, wholeNumber, words } from './values.ts';

const image = (text: string): string => readImagePattern(text, '--postgres-image');
const compression = (text: string): Compression => parseCompression(text, '--compression');

const pattern =
  (name: PatternName, what: string): (() => Option) =>
  () =>
    new Option(`--${name} <pattern>`, what).argParser(repeated);

const keep =
  (rule: KeepRule, what: string): (() => Option) =>
  () =>
    new Option(`--keep-${rule} <n>`, `retention: ${what}`).argParser(wholeNumber(1, mostKept));

/** Options that several commands have, each defined once: its name, its default, its words. */
export const options = {
  databaseUrl: (): Option =>
    new Option(
      '--database-url <url>',
      'postgres:// URL or "host=… dbname=…"; without it libpq\'s PG* variables count. A password is better kept in PGPASSWORD or ~/.pgpass: other users can read command lines',
    ).argParser(words),
  databases: (): Option =>
    new Option(
      '--databases <name>',
      "back up this database of the server; may be given several times, and counts instead of the URL's",
    ).argParser(collected),
  allDatabases: (): Option =>
    new Option('--all-databases', 'back up every database that accepts connections and is no template'),
  excludeDatabases: (): Option =>
    new Option('--exclude-databases <name>', 'of all databases: this one not; may be given several times').argParser(
      collected,
    ),
  store: (): Option =>
    new Option('--store <place>', 'where backups live: a folder, or s3://bucket/prefix').argParser(words),
  s3Endpoint: (): Option =>
    new Option(
      '--s3-endpoint <url>',
      "the server that speaks S3; default: AWS_ENDPOINT_URL_S3, else AWS's own",
    ).argParser(words),
  s3Region: (): Option =>
    new Option(
      '--s3-region <name>',
      "the bucket's region; default: AWS_REGION, the profile's, else the one that AWS names",
    ).argParser(words),
  s3PathStyle: (): Option =>
    new Option(
      '--s3-path-style <true|false>',
      "whether the bucket stands in the path, not in the host's name; default: true with an endpoint",
    ).argParser(words),
  s3ServerSideEncryption: (): Option =>
    new Option(
      '--s3-server-side-encryption <algorithm>',
      'AES256 or aws:kms; a store that does not do it is refused before anything is dumped',
    ).argParser(words),
  s3KmsKeyId: (): Option =>
    new Option('--s3-kms-key-id <id>', "the key of aws:kms; default: the bucket's").argParser(words),
  s3StorageClass: (): Option =>
    new Option(
      '--s3-storage-class <class>',
      'of what is stored, such as STANDARD_IA; none that has to be brought back first',
    ).argParser(words),
  s3Tags: (): Option => new Option('--s3-tags <key=value,…>', 'of what is stored, ten at the most').argParser(words),
  into: (): Option =>
    new Option(
      '--into <url>',
      'the server, with the name of the database: one that is not there yet, or an empty one; with --data-only the one that has the tables',
    ).argParser(words),
  restoreLog: (): Option =>
    new Option('--restore-log <file>', 'what pg_restore, psql or pg_dump printed').argParser(words),
  container: (): Option => new Option('--container <name|id>', "docker's container of the server").argParser(words),
  slowRestoreSeconds: (): Option =>
    new Option('--slow-restore-seconds <n>', 'a restore that took longer is called slow')
      .default(defaultSlowRestoreSeconds)
      .argParser(wholeNumber(1, 1_000_000)),
  migrations: (): Option =>
    new Option('--migrations <folder>', 'the folder that the migration tool is given').argParser(words),
  migrationFormat: (): Option =>
    new Option(
      '--migration-format <tool>',
      'the tool whose migrations they are; default: what the folder looks like',
    ).choices(formatNames),
  stateTable: (): Option =>
    new Option(
      '--state-table <name>',
      "the tool's state table, as <table> or <schema>.<table>; default: its own",
    ).argParser(words),
  files: (): Option =>
    new Option(
      '--files <path>',
      'judge these migrations; may be given several times; default: what is pending, without a database all',
    ).argParser(collected),
  postgresMajor: (): Option =>
    new Option('--postgres-major <n>', 'the major to judge for, where no database says; default: the newest').argParser(
      wholeNumber(oldestMajor, newestMajor),
    ),
  ...migrateOptions,
  sarif: (): Option =>
    new Option('--sarif <file>', 'also write the findings as SARIF, for code scanning').argParser(words),
  failOn: (): Option => new Option('--fail-on <status>', 'the least that exits with 1').choices(failOns).default('bad'),
  migrateFailOn: (): Option =>
    new Option('--fail-on <status>', 'the least that exits with 1; what could not be judged does with warning')
      .choices(failOns)
      .default('bad'),
  healthFailOn: (): Option =>
    new Option('--fail-on <status>', 'the least that exits with 1; new: what is bad and was not in the baseline')
      .choices(healthFailOns)
      .default('bad'),
  profile: (): Option =>
    new Option(
      '--profile <name>',
      'ci: the schema, in a service container; pre-migrate, pre-backup: is now a safe time?',
    )
      .choices(profiles)
      .default('production'),
  sampleSeconds: (): Option =>
    new Option('--sample-seconds <n>', 'between two looks, for rates and what moves; 0: one look')
      .default(defaultSampleSeconds)
      .argParser(wholeNumber(0, 600)),
  waitForSeconds: (): Option =>
    new Option('--wait-for-seconds <n>', 'how long the server may take until it lets us in and answers')
      .default(0)
      .argParser(wholeNumber(0, 86_400)),
  limit: (): Option =>
    new Option(
      '--limit <check.limit=warning:bad>',
      'another limit, such as connections.used-percent=70:85; may be repeated',
    ).argParser(repeated),
  skip: (): Option =>
    new Option('--skip <check>', 'leave a check out; the report says so. May be repeated').argParser(collected),
  expectRole: (): Option =>
    new Option('--expect-role <role>', 'it is bad where the server is the other').choices(['primary', 'standby']),
  expectStandby: (): Option =>
    new Option(
      '--expect-standby <name>',
      'application_name of a standby that has to be connected; may be repeated',
    ).argParser(collected),
  diskGib: (): Option =>
    new Option('--disk-gib <n>', 'size of the disk of the server, which no server tells').argParser(
      wholeNumber(1, 10_000_000),
    ),
  baseline: (): Option =>
    new Option(
      '--baseline <file>',
      'what an earlier run wrote: growth, slower statements and what is new are held against it',
    ).argParser(words),
  writeBaseline: (): Option =>
    new Option('--write-baseline <file>', 'write what a later run is held against').argParser(words),
  as: (): Option =>
    new Option('--as <face>', 'what stdout shows').choices([
      'text',
      'json',
      'markdown',
      'prometheus',
      'nagios',
      'sarif',
      'junit',
    ]),
  prometheusFile: (): Option =>
    new Option(
      '--prometheus-file <file>',
      "also write metrics there, for the node exporter's textfile collector",
    ).argParser(words),
  pushgateway: (): Option => new Option('--pushgateway <url>', 'also push metrics to a Pushgateway').argParser(words),
  statementTimeoutSeconds: (): Option =>
    new Option('--statement-timeout-seconds <n>', 'how long one question may take')
      .default(defaultStatementTimeoutSeconds)
      .argParser(wholeNumber(1, 3600)),
  healthLockTimeoutSeconds: (): Option =>
    new Option('--lock-timeout-seconds <n>', 'how long a question may wait for a lock')
      .default(defaultHealthLockTimeoutSeconds)
      .argParser(wholeNumber(1, 3600)),
  by: (): Option => new Option('--by <order>', 'what is most').choices(statementOrders).default('total'),
  most: (): Option => new Option('--most <n>', 'how many').default(10).argParser(wholeNumber(1, 1000)),
  environment: (): Option =>
    new Option('--environment <name>', 'decides defaults and what is refused')
      .choices(environments)
      .default('production'),
  database: (): Option =>
    new Option('--database <name>', 'whose backups; needed when the store holds several databases').argParser(words),
  backup: (): Option =>
    new Option('--backup <which>', `${selectors.join(' | ')} | a backup's id`).default('latest').argParser(words),
  level: (): Option =>
    new Option('--level <level>', 'the level to reach; default: the highest that the backup can show').choices(levels),
  rename: (): Option =>
    new Option(
      '--rename',
      'restore beside the database of --into and, when all came back, give it that name; the one before lives on as <name>_before_<time>. Its sessions are ended',
    ),
  maxRtoMinutes: (): Option =>
    new Option(
      '--max-rto-minutes <n>',
      'a restore that takes longer until the database can be used fails the run',
    ).argParser(wholeNumber(1, 100_000)),
  maxRpoHours: (): Option =>
    new Option('--max-rpo-hours <n>', 'a backup whose snapshot is older fails the run').argParser(
      wholeNumber(1, 100_000),
    ),
  assertions: (): Option =>
    new Option(
      '--assertions <file>',
      'SQL that is asked of the restored copy, each statement with a name and what it is expected to return',
    ).argParser(words),
  amcheck: (): Option =>
    new Option(
      '--amcheck',
      'let pg_amcheck check every table and B-tree index of the copy, and read its pages with data checksums; takes as much disk again as the copy',
    ),
  sandboxMajor: (): Option =>
    new Option(
      '--sandbox-major <n>',
      "restore into a server of this major of PostgreSQL, to rehearse an upgrade; default: the source's",
    ).argParser(wholeNumber(oldestMajor, newestMajor)),
  proof: (): Option =>
    new Option(
      '--proof <kind>',
      'what is fingerprinted beside the dump; default: content, in development counts',
    ).choices(['content', 'counts', 'none']),
  format: (): Option =>
    new Option(
      '--format <format>',
      'of the dump: directory is written and restored by --jobs sessions at once; default: custom, of a physical backup tar',
    ).choices(dumpFormats),
  compression: (): Option =>
    new Option('--compression <algorithm[:level]>', 'zstd, lz4, gzip or none')
      .default(compression('zstd:3'), 'zstd:3')
      .argParser(parsed(compression)),
  ageRecipients: (): Option =>
    new Option(
      '--age-recipients <list|file>',
      'encrypt for these recipients of age (age1…) or ssh public keys (ssh-ed25519 …), apart by commas, or a file of one a line; each of them alone can open the backup',
    ).argParser((text: string, before?: string) => (before === undefined ? words(text) : `${before},${words(text)}`)),
  ageIdentity: (): Option =>
    new Option(
      '--age-identity <file>',
      'the file of the secret key (of age, or an ssh key) that opens an encrypted backup; pgproof backup opens with it what it stored, before it counts, and pgproof diagnose says whether it fits',
    ).argParser(words),
  keepLast: keep('last', 'the newest ones'),
  keepHourly: keep('hourly', 'one of each of so many hours'),
  keepDaily: keep('daily', 'one of each of so many days (UTC)'),
  keepWeekly: keep('weekly', 'one of each of so many weeks (ISO 8601)'),
  keepMonthly: keep('monthly', 'one of each of so many months'),
  keepYearly: keep('yearly', 'one of each of so many years'),
  minAgeDays: (): Option =>
    new Option('--min-age-days <n>', 'younger ones stay, whatever the rules say').argParser(wholeNumber(1, 36_500)),
  jobs: (): Option =>
    new Option(
      '--jobs <n>',
      'sessions that fingerprint, that dump or restore the format directory, and that build the indexes of a custom dump',
    )
      .default(2)
      .argParser(wholeNumber(1, 64)),
  lockTimeoutSeconds: (): Option =>
    new Option('--lock-timeout-seconds <n>', 'how long a lock is waited for before all are released and taken anew')
      .default(15)
      .argParser(wholeNumber(1, 3600)),
  serverTimeoutSeconds: (): Option =>
    new Option(
      '--server-timeout-seconds <n>',
      'how long the server may be silent before it is given up; a long statement is no silence, for another session asks',
    )
      .default(defaultServerTimeoutSeconds)
      .argParser(wholeNumber(1, 3600)),
  attempts: (): Option =>
    new Option('--attempts <n>', 'how often a backup is begun when locks are not got')
      .default(3)
      .argParser(wholeNumber(1, 100)),
  allowNewServer: (): Option =>
    new Option(
      '--allow-new-server',
      'the server may be another than that of the last backup, which production otherwise refuses',
    ),
  maxShrinkPercent: (): Option =>
    new Option(
      '--max-shrink-percent <n>',
      'by how much rows, large objects or bytes may be less than in the last backup; in production more is a failed check; default: 20, in development 50',
    ).argParser(wholeNumber(0, 100)),
  globals: (): Option =>
    new Option(
      '--globals <what>',
      'roles, tablespaces and settings of roles, from pg_dumpall, as a file beside the dump; default: with a whole database, and with the hashes of passwords where the backup is encrypted and the role may read them',
    ).choices(globalsChoices),
  sandbox: (): Option =>
    new Option(
      '--sandbox <where>',
      "where the copy is restored to; auto: on this machine where the server's exact major is installed, else in a container",
    )
      .choices(sandboxChoices)
      .default(defaultSandbox),
  postgresImage: (): Option =>
    new Option(
      '--postgres-image <image>',
      `image of PostgreSQL, for containers where the exact major is not installed; {major} stands for it; ${noImage}: no containers`,
    )
      .default(defaultImage)
      .argParser(parsed(image)),
  pgBin: (): Option =>
    new Option(
      '--pg-bin <folder>',
      'folder of the PostgreSQL programs; without it the exact major is looked for',
    ).argParser(words),
  workdir: (): Option =>
    new Option('--workdir <folder>', "where temporary folders are made; default: the system's").argParser(words),
  timeoutMinutes: (): Option =>
    new Option('--timeout-minutes <n>', 'give up after that time').default(360).argParser(wholeNumber(1, 10_080)),
  expectedManifestSha256: (): Option =>
    new Option('--expected-manifest-sha256 <hex>', 'refuse the backup if its manifest is another').argParser(sha256),
  report: (): Option =>
    new Option('--report <folder>', `also write ${reportFileNames.join(', ')} there`).argParser(words),
  schemaOnly: (): Option => new Option('--schema-only', 'definitions, and no rows'),
  dataOnly: (): Option =>
    new Option('--data-only', 'rows, with the definitions they are restored into in a file beside'),
  schema: pattern('schema', "only schemas that match; patterns are pg_dump's, and every such option may be repeated"),
  excludeSchema: pattern('exclude-schema', 'no schemas that match'),
  table: pattern('table', 'only tables, views and sequences that match; --schema says nothing then'),
  tableAndChildren: pattern(
    'table-and-children',
    'the same, with partitions and inheriting tables; from pg_dump 16 on',
  ),
  excludeTable: pattern('exclude-table', 'no tables, views and sequences that match'),
  excludeTableAndChildren: pattern('exclude-table-and-children', 'the same, with children; from pg_dump 16 on'),
  excludeTableData: pattern('exclude-table-data', 'tables that match without their rows'),
  excludeTableDataAndChildren: pattern(
    'exclude-table-data-and-children',
    'the same, with children; from pg_dump 16 on',
  ),
  rowsAlone: (): Option =>
    new Option(
      '--data-only',
      'rows, values of sequences and large objects alone, into tables that are there, empty, and as those of the backup; all of them, or none',
    ),
  clean: (): Option =>
    new Option(
      '--clean',
      'in development: drop the database that is there once the restored one has taken its place; with --data-only, empty those tables before, in the same transaction',
    ),
  restoredTable: pattern(
    'table',
    "only tables, views and sequences that match, with all that belongs to them and what they need; patterns are pg_dump's, one without a schema means that name in every schema, and the option may be repeated",
  ),
  restoredSchema: pattern('schema', 'only schemas that match, with all in them; not together with --table'),
  leaveOutForeignKeys: (): Option =>
    new Option(
      '--leave-out-foreign-keys',
      'of what is chosen, leave out foreign keys to tables that are not; without it they are an error that names them',
    ),
  extension: pattern('extension', 'of extensions only those that match'),
  excludeExtension: pattern('exclude-extension', 'no extensions that match; from pg_dump 17 on'),
  largeObjects: (): Option =>
    new Option(
      '--large-objects <true|false>',
      'whether large objects are backed up; default: unless something is chosen, or only the schema',
    ).choices(['true', 'false']),
  // commander makes a negated option of a name that begins with no-: it is true unless it is given.
  owner: (): Option => new Option('--no-owner', 'leave owners out: what is restored belongs to who restores it'),
  privileges: (): Option => new Option('--no-privileges', 'leave privileges (grants) out'),
  pgDumpArgs: (): Option =>
    new Option(
      '--pg-dump-args <arguments>',
      'further arguments of pg_dump, such as --no-comments: those that can be proven; may be repeated',
    ).argParser((text: string, before: readonly string[] = []) => [...before, text]),
  ...physicalOptions,
  ...walOptions,
  dryRun: (): Option => new Option('--dry-run', 'print the plan and do nothing'),
  json: (): Option => new Option('--json', 'print one JSON object'),
  ...scaffoldOptions,
};

export type OptionName = keyof typeof options;

/** Adds shared options to a command. `mandatory` ones must be given. */
export function addOptions(
  command: Command,
  names: readonly OptionName[],
  mandatory: readonly OptionName[] = [],
): Command {
  for (const name of names) {
    const option = options[name]();
    if (mandatory.includes(name)) option.makeOptionMandatory();
    command.addOption(option);
  }
  return command;
}

/** The options that say how a store in S3 is reached, and how it is written. */
export const s3ReadNames: readonly OptionName[] = ['s3Endpoint', 's3Region', 's3PathStyle'];
export const s3WriteNames: readonly OptionName[] = [
  ...s3ReadNames,
  's3ServerSideEncryption',
  's3KmsKeyId',
  's3StorageClass',
  's3Tags',
];

/** The options that decide what of a database is backed up, in the order of the help. */
const selectionOptionNames: readonly OptionName[] = [
  'schemaOnly',
  'dataOnly',
  'schema',
  'excludeSchema',
  'table',
  'tableAndChildren',
  'excludeTable',
  'excludeTableAndChildren',
  'excludeTableData',
  'excludeTableDataAndChildren',
  'extension',
  'excludeExtension',
  'largeObjects',
  'owner',
  'privileges',
  'pgDumpArgs',
];

/** The options that decide how a backup is taken, in the order of the help. */
export const backupOptionNames: readonly OptionName[] = [
  'environment',
  'proof',
  'format',
  'compression',
  'ageRecipients',
  'jobs',
  'lockTimeoutSeconds',
  'serverTimeoutSeconds',
  'attempts',
  'allowNewServer',
  'maxShrinkPercent',
  'globals',
  'pgBin',
  'postgresImage',
  'workdir',
  'timeoutMinutes',
  ...selectionOptionNames,
  'report',
];

/** The options that choose databases of a server. */
export const severalOptionNames: readonly OptionName[] = ['databases', 'allDatabases', 'excludeDatabases'];

/** What they come to for core; undefined: the database that the URL names. Throws `bad-input`. */
export function severalChoice(given: Given): SeveralDatabases | undefined {
  const { databases = [], allDatabases: all = false, excludeDatabases: except = [] } = given;
  return readSeveral({ databases, all, except }, (option) => `--${option}`);
}

/** The options of retention, in the order of the help. */
export const retentionOptionNames: readonly OptionName[] = [
  'keepLast',
  'keepHourly',
  'keepDaily',
  'keepWeekly',
  'keepMonthly',
  'keepYearly',
  'minAgeDays',
];

/** What they come to for core. Throws `bad-input`. */
export function retentionChoice(given: Given): RetentionRules {
  const { keepLast: last, keepHourly: hourly, keepDaily: daily } = given;
  const { keepWeekly: weekly, keepMonthly: monthly, keepYearly: yearly } = given;
  return readRules({ last, hourly, daily, weekly, monthly, yearly }, given.minAgeDays, (option) => `--${option}`);
}

/** What of a backup is restored; undefined: all of it. Throws `bad-input`. */
export function partChoice(given: Given): PartOptions | undefined {
  const { table: tables = [], schema: schemas = [] } = given;
  const [schemaOnly, dataOnly] = [given.schemaOnly === true, given.dataOnly === true];
  return readPart(
    { tables, schemas, schemaOnly, dataOnly, leaveOutForeignKeys: given.leaveOutForeignKeys === true },
    (option) => `--${option}`,
  );
}

/** What they come to for core. Throws `bad-input`. */
function selectionChoice(given: Given): Selection {
  const { schemaOnly, dataOnly, largeObjects, owner, privileges, pgDumpArgs } = given;
  const patterns = {
    schema: given.schema,
    'exclude-schema': given.excludeSchema,
    table: given.table,
    'table-and-children': given.tableAndChildren,
    'exclude-table': given.excludeTable,
    'exclude-table-and-children': given.excludeTableAndChildren,
    'exclude-table-data': given.excludeTableData,
    'exclude-table-data-and-children': given.excludeTableDataAndChildren,
    extension: given.extension,
    'exclude-extension': given.excludeExtension,
  };
  return readSelection(
    {
      schemaOnly: schemaOnly === true,
      dataOnly: dataOnly === true,
      patterns: present(patterns),
      largeObjects: largeObjects === undefined ? undefined : largeObjects === 'true',
      noOwner: owner === false,
      noPrivileges: privileges === false,
      pgDumpArgs: pgDumpArgs ?? [],
    },
    (option) => `--${option}`,
  );
}

/** What they come to for core. */
export async function backupChoices(given: Given): Promise<Omit<BackupOptions, 'connection' | 'store' | 'tools'>> {
  return {
    environment: given.environment,
    proof: given.proof ?? defaultProof(given.environment),
    format: given.format ?? 'custom',
    compression: given.compression,
    jobs: given.jobs,
    lockTimeoutSeconds: given.lockTimeoutSeconds,
    serverTimeoutSeconds: given.serverTimeoutSeconds,
    attempts: given.attempts,
    timeoutMinutes: given.timeoutMinutes,
    maxShrinkPercent: given.maxShrinkPercent ?? defaultMaxShrinkPercent(given.environment),
    allowNewServer: given.allowNewServer === true,
    ...(given.globals === undefined ? {} : { globals: given.globals }),
    selection: selectionChoice(given),
    ...(given.ageRecipients === undefined ? {} : { recipients: await readRecipients(given.ageRecipients) }),
  };
}

/** Where the key lies that opens a backup. The key itself is refused: other users can see command lines. */
export function identityChoice(given: Given): { ageIdentityFile?: string } {
  if (given.ageIdentity === undefined) return {};
  refuseSecretKey(given.ageIdentity, '--age-identity');
  return { ageIdentityFile: given.ageIdentity };
}

/** What the shared options come to, as commander hands them over. */
export interface Given extends PhysicalGiven, GivenWal, MigrateGiven, GivenToScaffold {
  readonly databaseUrl?: string;
  readonly databases?: readonly string[];
  readonly allDatabases?: boolean;
  readonly excludeDatabases?: readonly string[];
  readonly store?: string;
  readonly s3Endpoint?: string;
  readonly s3Region?: string;
  readonly s3PathStyle?: string;
  readonly s3ServerSideEncryption?: string;
  readonly s3KmsKeyId?: string;
  readonly s3StorageClass?: string;
  readonly s3Tags?: string;
  readonly environment: Environment;
  readonly database?: string;
  readonly backup: string;
  readonly level?: Level;
  readonly rename?: boolean;
  readonly clean?: boolean;
  readonly assertions?: string;
  readonly amcheck?: boolean;
  readonly maxRtoMinutes?: number;
  readonly maxRpoHours?: number;
  readonly sandboxMajor?: number;
  readonly proof?: 'content' | 'counts' | 'none';
  readonly format?: DumpFormat;
  readonly compression: Compression;
  readonly ageRecipients?: string;
  readonly ageIdentity?: string;
  readonly keepLast?: number;
  readonly keepHourly?: number;
  readonly keepDaily?: number;
  readonly keepWeekly?: number;
  readonly keepMonthly?: number;
  readonly keepYearly?: number;
  readonly minAgeDays?: number;
  readonly jobs: number;
  readonly lockTimeoutSeconds: number;
  readonly serverTimeoutSeconds: number;
  readonly attempts: number;
  readonly allowNewServer?: boolean;
  readonly globals?: GlobalsChoice;
  readonly maxShrinkPercent?: number;
  readonly pgBin?: string;
  readonly sandbox: SandboxChoice;
  readonly postgresImage: string;
  readonly workdir?: string;
  /** `new` is for health alone. */
  readonly failOn: HealthFailOn;
  readonly timeoutMinutes: number;
  readonly expectedManifestSha256?: string;
  readonly report?: string;
  readonly schemaOnly?: boolean;
  readonly dataOnly?: boolean;
  readonly schema?: readonly string[];
  readonly excludeSchema?: readonly string[];
  readonly table?: readonly string[];
  readonly tableAndChildren?: readonly string[];
  readonly excludeTable?: readonly string[];
  readonly excludeTableAndChildren?: readonly string[];
  readonly excludeTableData?: readonly string[];
  readonly excludeTableDataAndChildren?: readonly string[];
  readonly extension?: readonly string[];
  readonly excludeExtension?: readonly string[];
  readonly largeObjects?: 'true' | 'false';
  readonly owner?: boolean;
  readonly privileges?: boolean;
  readonly pgDumpArgs?: readonly string[];
  readonly leaveOutForeignKeys?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly into?: string;
  readonly restoreLog?: string;
  readonly container?: string;
  readonly slowRestoreSeconds?: number;
  readonly profile: Profile;
  readonly sampleSeconds: number;
  readonly waitForSeconds: number;
  readonly limit?: readonly string[];
  readonly skip?: readonly string[];
  readonly expectRole?: 'primary' | 'standby';
  readonly expectStandby?: readonly string[];
  readonly diskGib?: number;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly as?: 'text' | 'json' | 'markdown' | 'prometheus' | 'nagios' | 'sarif' | 'junit';
  readonly prometheusFile?: string;
  readonly pushgateway?: string;
  readonly statementTimeoutSeconds: number;
  readonly by: StatementOrder;
  readonly most: number;
  readonly migrations?: string;
  readonly migrationFormat?: FormatName;
  readonly stateTable?: string;
  readonly files?: readonly string[];
  readonly postgresMajor?: number;
  readonly sarif?: string;
}

/** An option that may be given several times. */
function repeated(text: string, before: readonly string[] = []): string[] {
  return [...before, words(text)];
}

function sha256(text: string): string {
  if (/^[0-9a-fA-F]{64}$/.test(text)) return text.toLowerCase();
  throw new InvalidArgumentError(`It must be 64 hex digits; got ${JSON.stringify(text)}.`);
}
