import {
  type BackupChoice,
  type BackupMethod,
  backupMethods,
  bareRecipient,
  type Compression,
  type Compressor,
  compressors,
  type DumpFormat,
  dumpFormats,
  type Environment,
  environments,
  type GlobalsChoice,
  globalsChoices,
  mostKept,
  type PgbackrestBackupOptions,
  PgproofError,
  parseCompression,
  patternOptions,
  present,
  type RetentionRules,
  rateKilobytes,
  readPgbackrestBackup,
  readPhysicalBackup,
  readRules,
  readSelection,
  readSeveral,
  refusePgbackrest,
  type Selection,
  type SeveralDatabases,
} from '@pgproof/core';
import {
  givenPgbackrest,
  type Inputs,
  type PlaintextInputs,
  readPgbackrestInputs,
  readS3Inputs,
  readStepInputs,
  readToolInputs,
  type StepInputs,
  type StoreInputs,
  type ToolInputs,
} from '@pgproof/github';

/** What the backup-db action is told. */
export interface BackupInputs extends StepInputs, StoreInputs, ToolInputs, Omit<PlaintextInputs, 'isEncrypted'> {
  readonly databaseUrl: string | undefined;
  readonly method: BackupMethod;
  /** Of a physical backup. */
  readonly backupType: BackupChoice;
  /** Set when the method is pgbackrest. */
  readonly pgbackrest: PgbackrestBackupOptions | undefined;
  readonly parent: string | undefined;
  readonly compressBy: Compressor | undefined;
  readonly maxRate: number | undefined;
  readonly slot: string | undefined;
  readonly maxRetainedMib: number | undefined;
  readonly acceptGap: boolean;
  /** Undefined: the database that the URL names. */
  readonly several: SeveralDatabases | undefined;
  readonly environment: Environment;
  readonly proof: 'content' | 'counts' | 'none' | undefined;
  readonly format: DumpFormat;
  readonly compression: Compression;
  readonly jobs: number;
  readonly lockTimeoutSeconds: number;
  readonly serverTimeoutSeconds: number;
  readonly attempts: number;
  readonly allowNewServer: boolean;
  readonly maxShrinkPercent: number | undefined;
  readonly globals: GlobalsChoice | undefined;
  readonly ageRecipients: readonly string[];
  /** A key, or the path of its file. */
  readonly ageIdentity: string | undefined;
  readonly retention: RetentionRules;
  readonly selection: Selection;
}

/** Reads the inputs of backup-db. Throws `bad-input`. */
export function readInputs(inputs: Inputs): BackupInputs {
  return {
    databaseUrl: inputs.optional('database-url'),
    ...physical(inputs),
    several: several(inputs),
    environment: inputs.oneOf('environment', environments),
    store: inputs.required('store'),
    s3: readS3Inputs(inputs),
    proof: inputs.optionalOneOf('proof', ['content', 'counts', 'none']),
    format: inputs.oneOf('format', dumpFormats),
    compression: parseCompression(inputs.required('compression'), 'input "compression"'),
    jobs: inputs.integer('jobs', { least: 1, most: 64 }),
    lockTimeoutSeconds: inputs.integer('lock-timeout-seconds', { least: 1, most: 3600 }),
    serverTimeoutSeconds: inputs.integer('server-timeout-seconds', { least: 1, most: 3600 }),
    attempts: inputs.integer('attempts', { least: 1, most: 100 }),
    allowNewServer: inputs.flag('allow-new-server'),
    maxShrinkPercent: inputs.optionalInteger('max-shrink-percent', { least: 0, most: 100 }),
    globals: inputs.optionalOneOf('globals', globalsChoices),
    ageRecipients: recipients(inputs),
    ageIdentity: inputs.optional('age-identity'),
    retention: retention(inputs),
    selection: selection(inputs),
    allowPlaintext: inputs.flag('allow-plaintext'),
    retentionDays: inputs.optionalInteger('retention-days', { least: 1, most: 400 }),
    githubToken: inputs.optional('github-token'),
    ...readToolInputs(inputs),
    ...readStepInputs(inputs),
  };
}

/** Throws `bad-input` for what cannot be of its method. */
function physical(
  inputs: Inputs,
): Pick<
  BackupInputs,
  'method' | 'backupType' | 'parent' | 'compressBy' | 'maxRate' | 'slot' | 'maxRetainedMib' | 'acceptGap' | 'pgbackrest'
> {
  const method = inputs.oneOf('method', backupMethods);
  const parent = inputs.optional('parent');
  const compressBy = inputs.optionalOneOf('compress-by', compressors);
  const maxRate = inputs.optionalInteger('max-rate', rateKilobytes);
  const slot = inputs.optional('slot');
  const maxRetainedMib = inputs.optionalInteger('max-retained-mib', { least: 1, most: 1_000_000_000 });
  const flags = ['all-databases', 'schema-only', 'data-only', 'no-owner', 'no-privileges', 'accept-gap'] as const;
  const texts = [
    ...(['databases', 'exclude-databases', 'proof', 'globals', 'large-objects', 'pg-dump-args', 'slot'] as const),
    ...(['max-retained-mib', 'keep-last', 'keep-hourly', 'keep-daily', 'keep-weekly', 'keep-monthly'] as const),
    ...(['keep-yearly', 'min-age-days', ...(method === 'pgbackrest' ? ofOthers : [])] as const),
  ];
  const given = new Set<string>([
    ...flags.filter((name) => inputs.flag(name)),
    ...[...texts, ...patternOptions.map(({ name }) => name)].filter((name) => inputs.optional(name) !== undefined),
    ...(parent === undefined ? [] : ['parent']),
    ...(compressBy === undefined ? [] : ['compress-by']),
    ...(maxRate === undefined ? [] : ['max-rate']),
  ]);
  const name = (option: string): string => `input "${option}"`;
  const [type, format] = [inputs.optional('backup-type'), inputs.oneOf('format', dumpFormats)];
  const common = { method, parent, compressBy, maxRate, slot, maxRetainedMib, acceptGap: inputs.flag('accept-gap') };
  if (method === 'pgbackrest')
    return { ...common, backupType: 'full', pgbackrest: byPgbackrest(inputs, { type, format, given }) };
  refusePgbackrest(new Set(givenPgbackrest(inputs, retentions)), name);
  return { ...common, backupType: readPhysicalBackup({ method, type, format, given }, name), pgbackrest: undefined };
}

/** What other methods have and pgBackRest has not. */
const ofOthers = ['database-url', 'age-recipients'] as const;
const retentions = ['retention-full', 'retention-diff', 'retention-archive'];

/** Throws `bad-input`. */
function byPgbackrest(
  inputs: Inputs,
  {
    type,
    format,
    given,
  }: { readonly type: string | undefined; readonly format: DumpFormat; readonly given: ReadonlySet<string> },
): PgbackrestBackupOptions {
  const name = (option: string): string => `input "${option}"`;
  // The default of a dump, in action.yml, is none of a backup of this method.
  const choice = { type, format: format === 'custom' ? undefined : format, given };
  const count = (option: string): number | undefined => inputs.optionalInteger(option, { least: 1, most: 9_999_999 });
  return {
    ...{ source: readPgbackrestInputs(inputs), environment: inputs.oneOf('environment', environments) },
    backupType: readPgbackrestBackup(choice, name),
    keep: present({
      ...{ full: count('retention-full'), differential: count('retention-diff') },
      archive: count('retention-archive'),
    }),
  };
}

function selection(inputs: Inputs): Selection {
  const patterns = patternOptions.map(({ name }) => [name, inputs.lines(name)] as const);
  const largeObjects = inputs.optionalOneOf('large-objects', ['true', 'false']);
  return readSelection(
    {
      schemaOnly: inputs.flag('schema-only'),
      dataOnly: inputs.flag('data-only'),
      patterns: Object.fromEntries(patterns),
      largeObjects: largeObjects === undefined ? undefined : largeObjects === 'true',
      noOwner: inputs.flag('no-owner'),
      noPrivileges: inputs.flag('no-privileges'),
      pgDumpArgs: inputs.lines('pg-dump-args'),
    },
    (option) => `input "${option}"`,
  );
}

function several(inputs: Inputs): SeveralDatabases | undefined {
  const given = {
    databases: inputs.list('databases'),
    all: inputs.flag('all-databases'),
    except: inputs.list('exclude-databases'),
  };
  return readSeveral(given, (option) => `input "${option}"`);
}

function retention(inputs: Inputs): RetentionRules {
  const count = (name: string): number | undefined => inputs.optionalInteger(name, { least: 1, most: mostKept });
  const keep = {
    last: count('keep-last'),
    hourly: count('keep-hourly'),
    daily: count('keep-daily'),
    weekly: count('keep-weekly'),
    monthly: count('keep-monthly'),
    yearly: count('keep-yearly'),
  };
  const minAgeDays = inputs.optionalInteger('min-age-days', { least: 1, most: 36_500 });
  return readRules(keep, minAgeDays, (option) => `input "${option}"`);
}

/** Something that names nobody was meant to encrypt: it must not come to a backup that is not. */
function recipients(inputs: Inputs): string[] {
  const named = inputs.list('age-recipients').map(bareRecipient);
  if (named.length > 0 || inputs.optional('age-recipients') === undefined) return named;
  throw new PgproofError('bad-input', 'input "age-recipients": holds no recipient', {
    hint: 'give what age-keygen -y prints for each key: age1…',
  });
}
