import {
  type FailOn,
  type FormatName,
  failOns,
  formatNames,
  type MigrateMode,
  migrateModes,
  newestMajor,
  oldestMajor,
} from '@pgproof/core';
import { type CommentInputs, type Inputs, type LookInputs, readCommentInputs, readLookInputs } from '@pgproof/github';

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
    ...readCommentInputs(inputs),
    ...readLookInputs(inputs),
  };
}
