import {
  type BackupMethod,
  backupMethods,
  checkRestoreOptions,
  type Environment,
  environments,
  type Level,
  levels,
  newestMajor,
  oldestMajor,
  type PgbackrestSource,
  PgproofError,
  type RecoveryTarget,
  readTarget,
  refusePgbackrest,
  type SandboxChoice,
  sandboxChoices,
} from '@pgproof/core';
import {
  type CommentInputs,
  givenPgbackrest,
  type Inputs,
  type OriginInputs,
  readCommentInputs,
  readManifestSha256,
  readOriginInputs,
  readPgbackrestInputs,
  readS3Inputs,
  readStepInputs,
  readToolInputs,
  type StepInputs,
  type StoreInputs,
  type ToolInputs,
} from '@pgproof/github';

/** What the restore-verify action is told. */
export interface VerifyInputs extends StepInputs, CommentInputs, StoreInputs, OriginInputs, ToolInputs {
  readonly environment: Environment;
  readonly method: BackupMethod;
  /** Set when the method is pgbackrest. */
  readonly pgbackrest: PgbackrestSource | undefined;
  readonly database: string | undefined;
  readonly backup: string;
  readonly level: Level | undefined;
  readonly target: RecoveryTarget | undefined;
  readonly sandboxMajor: number | undefined;
  readonly sandbox: SandboxChoice;
  readonly jobs: number;
  readonly serverTimeoutSeconds: number;
  readonly expectedManifestSha256: string | undefined;
  readonly ageIdentity: string | undefined;
  readonly assertions: string | undefined;
  readonly maxRtoMinutes: number | undefined;
  readonly maxRpoHours: number | undefined;
  readonly amcheck: boolean;
  readonly keepRunning: boolean;
  readonly sanitize: string | undefined;
}

/** Reads the inputs of restore-verify. Throws `bad-input`. */
export function readInputs(inputs: Inputs): VerifyInputs {
  return {
    environment: inputs.oneOf('environment', environments),
    store: inputs.required('store'),
    s3: readS3Inputs(inputs),
    ...readOriginInputs(inputs),
    ...physical(inputs),
    database: inputs.optional('database'),
    backup: inputs.required('backup'),
    level: inputs.optionalOneOf('level', levels),
    sandboxMajor: inputs.optionalInteger('sandbox-major', { least: oldestMajor, most: newestMajor }),
    sandbox: inputs.oneOf('sandbox', sandboxChoices),
    jobs: inputs.integer('jobs', { least: 1, most: 64 }),
    serverTimeoutSeconds: inputs.integer('server-timeout-seconds', { least: 1, most: 3600 }),
    expectedManifestSha256: readManifestSha256(inputs),
    ageIdentity: inputs.optional('age-identity'),
    assertions: inputs.optionalPath('assertions'),
    maxRtoMinutes: inputs.optionalInteger('max-rto-minutes', { least: 1, most: 100_000 }),
    maxRpoHours: inputs.optionalInteger('max-rpo-hours', { least: 1, most: 100_000 }),
    amcheck: inputs.flag('amcheck'),
    keepRunning: inputs.flag('keep-running'),
    sanitize: inputs.optionalPath('sanitize'),
    githubToken: inputs.optional('github-token'),
    ...readToolInputs(inputs),
    ...readStepInputs(inputs),
    ...readCommentInputs(inputs),
  };
}

/** Throws `bad-input` for what cannot be of its method. */
function physical(inputs: Inputs): Pick<VerifyInputs, 'method' | 'target' | 'pgbackrest'> {
  const method = inputs.oneOf('method', backupMethods);
  const name = (option: string): string => `input "${option}"`;
  const flags = (['target-latest', 'target-exclusive'] as const).filter((flag) => inputs.flag(flag));
  const texts = (['target-time', 'target-lsn', 'target-xid', 'target-name', 'target-timeline'] as const).filter(
    (text) => inputs.optional(text) !== undefined,
  );
  if (method === 'logical') checkRestoreOptions(method, new Set<string>([...flags, ...texts]), name);
  const target = {
    time: inputs.optional('target-time'),
    lsn: inputs.optional('target-lsn'),
    xid: inputs.optional('target-xid'),
    name: inputs.optional('target-name'),
    latest: inputs.flag('target-latest'),
    exclusive: inputs.flag('target-exclusive'),
    timeline: inputs.optional('target-timeline'),
  };
  if (method === 'pgbackrest') {
    const [aimed] = [...flags, ...texts];
    if (aimed !== undefined)
      throw new PgproofError('bad-input', `${name(aimed)}: a backup by pgBackRest is verified to its end`, {
        hint: 'leave it out; restore to a moment with the action restore',
      });
    return { method, target: undefined, pgbackrest: readPgbackrestInputs(inputs) };
  }
  refusePgbackrest(new Set(givenPgbackrest(inputs)), name);
  return { method, target: readTarget(target, name), pgbackrest: undefined };
}
