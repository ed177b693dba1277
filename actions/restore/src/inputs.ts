import { type Environment, environments, type Level, levels, type PartOptions, readPart } from '@pgproof/core';
import {
  type CommentInputs,
  type Inputs,
  type OriginInputs,
  readCommentInputs,
  readManifestSha256,
  readOriginInputs,
  readS3Inputs,
  readStepInputs,
  readToolInputs,
  type StepInputs,
  type StoreInputs,
  s3ReadNames,
  type ToolInputs,
} from '@pgproof/github';

/** What the restore action is told. */
export interface RestoreInputs extends StepInputs, CommentInputs, StoreInputs, OriginInputs, ToolInputs {
  readonly into: string;
  readonly environment: Environment;
  readonly database: string | undefined;
  readonly backup: string;
  readonly part: PartOptions | undefined;
  readonly level: Level | undefined;
  readonly rename: boolean;
  readonly clean: boolean;
  readonly jobs: number;
  readonly serverTimeoutSeconds: number;
  readonly expectedManifestSha256: string | undefined;
  readonly ageIdentity: string | undefined;
}

/** Reads the inputs of restore. Throws `bad-input`. */
export function readInputs(inputs: Inputs): RestoreInputs {
  return {
    into: inputs.required('into'),
    environment: inputs.oneOf('environment', environments),
    store: inputs.required('store'),
    s3: readS3Inputs(inputs, s3ReadNames),
    ...readOriginInputs(inputs),
    database: inputs.optional('database'),
    backup: inputs.required('backup'),
    part: readPart(
      {
        tables: inputs.lines('table'),
        schemas: inputs.lines('schema'),
        schemaOnly: inputs.flag('schema-only'),
        dataOnly: inputs.flag('data-only'),
        leaveOutForeignKeys: inputs.flag('leave-out-foreign-keys'),
      },
      (option) => `input "${option}"`,
    ),
    level: inputs.optionalOneOf('level', levels),
    rename: inputs.flag('rename'),
    clean: inputs.flag('clean'),
    jobs: inputs.integer('jobs', { least: 1, most: 64 }),
    serverTimeoutSeconds: inputs.integer('server-timeout-seconds', { least: 1, most: 3600 }),
    expectedManifestSha256: readManifestSha256(inputs),
    ageIdentity: inputs.optional('age-identity'),
    githubToken: inputs.optional('github-token'),
    ...readToolInputs(inputs),
    ...readStepInputs(inputs),
    ...readCommentInputs(inputs),
  };
}
