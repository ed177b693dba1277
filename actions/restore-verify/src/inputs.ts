import {
  type Environment,
  environments,
  type Level,
  levels,
  newestMajor,
  oldestMajor,
  PgproofError,
  type SandboxChoice,
  sandboxChoices,
  selectors,
} from '@pgproof/core';
import {
  type Inputs,
  type OriginInputs,
  readS3Inputs,
  readStepInputs,
  readToolInputs,
  type StepInputs,
  type StoreInputs,
  type ToolInputs,
} from '@pgproof/github';

/** What the restore-verify action is told. */
export interface VerifyInputs extends StepInputs, StoreInputs, OriginInputs, ToolInputs {
  readonly environment: Environment;
  readonly database: string | undefined;
  readonly backup: string;
  readonly level: Level | undefined;
  readonly sandboxMajor: number | undefined;
  readonly sandbox: SandboxChoice;
  readonly jobs: number;
  readonly serverTimeoutSeconds: number;
  readonly expectedManifestSha256: string | undefined;
  readonly ageIdentity: string | undefined;
  readonly keepRunning: boolean;
}

/** Reads the inputs of restore-verify. Throws `bad-input`. */
export function readInputs(inputs: Inputs): VerifyInputs {
  const runId = inputs.optionalInteger('run-id', { least: 1, most: Number.MAX_SAFE_INTEGER });
  const allowUntrusted = inputs.flag('allow-untrusted');
  if (allowUntrusted && runId === undefined)
    throw new PgproofError('bad-input', 'input "allow-untrusted": is only for one run that you name', {
      hint: 'give the number of the run in "run-id", after looking at what it ran',
    });
  return {
    environment: inputs.oneOf('environment', environments),
    store: inputs.required('store'),
    s3: readS3Inputs(inputs),
    workflow: workflowFile(inputs.optional('workflow')),
    runId,
    allowUntrusted,
    database: inputs.optional('database'),
    backup: inputs.required('backup'),
    level: inputs.optionalOneOf('level', levels),
    sandboxMajor: inputs.optionalInteger('sandbox-major', { least: oldestMajor, most: newestMajor }),
    sandbox: inputs.oneOf('sandbox', sandboxChoices),
    jobs: inputs.integer('jobs', { least: 1, most: 64 }),
    serverTimeoutSeconds: inputs.integer('server-timeout-seconds', { least: 1, most: 3600 }),
    expectedManifestSha256: sha256(inputs.optional('expected-manifest-sha256')),
    ageIdentity: inputs.optional('age-identity'),
    keepRunning: inputs.flag('keep-running'),
    githubToken: inputs.optional('github-token'),
    ...readToolInputs(inputs),
    ...readStepInputs(inputs),
  };
}

function workflowFile(text: string | undefined): string | undefined {
  if (text === undefined || /^(\.github\/workflows\/)?[^/\s:@]+\.ya?ml$/.test(text)) return text;
  throw new PgproofError('bad-input', `input "workflow": must be the name of a workflow's file; got "${text}"`, {
    hint: 'such as backup.yml, which stands in .github/workflows',
  });
}

function sha256(text: string | undefined): string | undefined {
  if (text === undefined || /^[0-9a-fA-F]{64}$/.test(text)) return text?.toLowerCase();
  throw new PgproofError('bad-input', `input "expected-manifest-sha256": must be 64 hex digits; got "${text}"`, {
    hint: `it is the output "manifest-sha256" of backup-db; "backup" takes ${selectors.join(', ')} or an id`,
  });
}
