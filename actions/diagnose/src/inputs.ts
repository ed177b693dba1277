import { type FailOn, failOns, readContainerName } from '@pgproof/core';
import {
  type Inputs,
  type LookInputs,
  type OriginInputs,
  readLookInputs,
  readOriginInputs,
  readS3Inputs,
  type StoreInputs,
  s3ReadNames,
} from '@pgproof/github';

/** What the diagnose action is told. */
export interface DiagnoseInputs extends LookInputs, StoreInputs, OriginInputs {
  readonly databaseUrl: string | undefined;
  readonly into: string | undefined;
  readonly restoreLog: string | undefined;
  readonly container: string | undefined;
  readonly database: string | undefined;
  readonly backup: string;
  readonly isIntactWanted: boolean;
  /** A key, or the path of its file. */
  readonly ageIdentity: string | undefined;
  readonly slowRestoreSeconds: number;
  readonly serverTimeoutSeconds: number;
  readonly failOn: FailOn;
}

/** The `store` that is none. */
export const noStore = 'none';

/** Reads the inputs of diagnose. Throws `bad-input`. */
export function readInputs(inputs: Inputs): DiagnoseInputs {
  const container = inputs.optional('container');
  return {
    databaseUrl: inputs.optional('database-url'),
    into: inputs.optional('into'),
    restoreLog: inputs.optionalPath('restore-log'),
    container: container === undefined ? undefined : readContainerName(container, 'input "container"'),
    store: inputs.required('store'),
    s3: readS3Inputs(inputs, s3ReadNames),
    ...readOriginInputs(inputs),
    githubToken: inputs.optional('github-token'),
    database: inputs.optional('database'),
    backup: inputs.required('backup'),
    // A diagnosis restores nothing: the other levels are those of restore-verify.
    isIntactWanted: inputs.optionalOneOf('level', ['intact']) === 'intact',
    ageIdentity: inputs.optional('age-identity'),
    slowRestoreSeconds: inputs.integer('slow-restore-seconds', { least: 1, most: 1_000_000 }),
    serverTimeoutSeconds: inputs.integer('server-timeout-seconds', { least: 1, most: 3600 }),
    failOn: inputs.oneOf('fail-on', failOns),
    ...readLookInputs(inputs),
  };
}
