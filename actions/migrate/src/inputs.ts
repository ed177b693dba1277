import {
  type Environment,
  environments,
  type FailOn,
  type FormatName,
  failOns,
  formatNames,
  type Level,
  levels,
  type MigrateMode,
  migrateModes,
  newestMajor,
  oldestMajor,
  readSkip,
  type SandboxChoice,
  sandboxChoices,
} from '@pgproof/core';
import {
  type CommentInputs,
  type Inputs,
  type LookInputs,
  type OriginInputs,
  readCommentInputs,
  readLookInputs,
  readManifestSha256,
  readOriginInputs,
  readS3Inputs,
  readToolInputs,
  type StoreInputs,
  s3ReadNames,
  type ToolInputs,
} from '@pgproof/github';

/** What the migrate action is told. */
export interface MigrateInputs extends LookInputs, CommentInputs, StoreInputs, OriginInputs, ToolInputs {
  readonly mode: MigrateMode;
  /** As it was given. */
  readonly migrations: string;
  readonly format: FormatName | undefined;
  readonly files: readonly string[];
  readonly databaseUrl: string | undefined;
  readonly stateTable: string | undefined;
  readonly major: number | undefined;
  readonly failOn: FailOn;
  readonly environment: Environment;
  readonly rehearsalMaxAgeHours: number;
  readonly skipRehearsal: string | undefined;
  readonly lockTimeoutSeconds: number;
  readonly lockAttempts: number;
  readonly statementTimeoutSeconds: number;
  readonly gateTimeoutSeconds: number;
  readonly skip: readonly string[];
  readonly baseline: string | undefined;
  readonly dryRun: boolean;
  readonly database: string | undefined;
  readonly backup: string;
  readonly level: Level | undefined;
  readonly sandbox: SandboxChoice;
  readonly sandboxMajor: number | undefined;
  readonly sandboxUrl: string | undefined;
  readonly jobs: number;
  readonly serverTimeoutSeconds: number;
  readonly expectedManifestSha256: string | undefined;
  readonly ageIdentity: string | undefined;
  readonly checkDown: boolean;
  /** A program and its arguments. */
  readonly command: readonly string[];
  /** Names of variables. */
  readonly passEnvironment: readonly string[];
}

/** Reads the inputs of migrate. Throws `bad-input`. */
export function readInputs(inputs: Inputs): MigrateInputs {
  return {
    mode: inputs.oneOf('mode', migrateModes),
    migrations: inputs.required('migrations'),
    format: inputs.optionalOneOf('migration-format', formatNames),
    files: inputs.list('files'),
    databaseUrl: inputs.optional('database-url'),
    stateTable: inputs.optional('state-table'),
    major: inputs.optionalInteger('postgres-major', { least: oldestMajor, most: newestMajor }),
    failOn: inputs.oneOf('fail-on', failOns),
    githubToken: inputs.optional('github-token'),
    environment: inputs.oneOf('environment', environments),
    store: inputs.required('store'),
    s3: readS3Inputs(inputs, s3ReadNames),
    rehearsalMaxAgeHours: inputs.integer('rehearsal-max-age-hours', { least: 1, most: 8760 }),
    skipRehearsal: inputs.optional('skip-rehearsal'),
    lockTimeoutSeconds: inputs.integer('ddl-lock-timeout-seconds', { least: 1, most: 600 }),
    lockAttempts: inputs.integer('lock-attempts', { least: 1, most: 100 }),
    statementTimeoutSeconds: inputs.integer('ddl-statement-timeout-seconds', { least: 1, most: 604_800 }),
    gateTimeoutSeconds: inputs.integer('gate-timeout-seconds', { least: 1, most: 86_400 }),
    skip: readSkip(inputs.list('skip-checks'), 'input "skip-checks"'),
    baseline: inputs.optional('baseline-version'),
    dryRun: inputs.flag('dry-run'),
    database: inputs.optional('database'),
    backup: inputs.required('backup'),
    level: inputs.optionalOneOf('level', levels),
    sandbox: inputs.oneOf('sandbox', sandboxChoices),
    sandboxMajor: inputs.optionalInteger('sandbox-major', { least: oldestMajor, most: newestMajor }),
    sandboxUrl: inputs.optional('sandbox-url'),
    jobs: inputs.integer('jobs', { least: 1, most: 64 }),
    serverTimeoutSeconds: inputs.integer('server-timeout-seconds', { least: 1, most: 3600 }),
    expectedManifestSha256: readManifestSha256(inputs),
    ageIdentity: inputs.optional('age-identity'),
    checkDown: inputs.flag('check-down'),
    command: wordsOf(inputs.optional('command')),
    passEnvironment: inputs.list('pass-environment'),
    ...readOriginInputs(inputs),
    ...readToolInputs(inputs),
    ...readCommentInputs(inputs),
    ...readLookInputs(inputs),
  };
}

/** One word a line: blanks in a word are its own. */
function wordsOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
