import {
  type Environment,
  environments,
  type FailOn,
  type FormatName,
  failOns,
  formatNames,
  type MigrateMode,
  migrateModes,
  newestMajor,
  oldestMajor,
  readSkip,
  type S3Settings,
} from '@pgproof/core';
import {
  type CommentInputs,
  type Inputs,
  type LookInputs,
  readCommentInputs,
  readLookInputs,
  readS3Inputs,
  s3ReadNames,
} from '@pgproof/github';

/** What the migrate action is told. */
export interface MigrateInputs extends LookInputs, CommentInputs {
  readonly mode: MigrateMode;
  /** As it was given. */
  readonly migrations: string;
  readonly format: FormatName | undefined;
  readonly files: readonly string[];
  readonly databaseUrl: string | undefined;
  readonly stateTable: string | undefined;
  readonly major: number | undefined;
  readonly failOn: FailOn;
  readonly githubToken: string | undefined;
  readonly environment: Environment;
  readonly store: string;
  readonly s3: S3Settings;
  readonly rehearsalMaxAgeHours: number;
  readonly skipRehearsal: string | undefined;
  readonly lockTimeoutSeconds: number;
  readonly lockAttempts: number;
  readonly statementTimeoutSeconds: number;
  readonly gateTimeoutSeconds: number;
  readonly skip: readonly string[];
  readonly baseline: string | undefined;
  readonly dryRun: boolean;
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
    ...readCommentInputs(inputs),
    ...readLookInputs(inputs),
  };
}
