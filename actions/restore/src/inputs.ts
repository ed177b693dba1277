import {
  type BackupMethod,
  backupMethods,
  checkRestoreOptions,
  type Environment,
  environments,
  type Level,
  levels,
  type PartOptions,
  type PgbackrestSource,
  type RecoveryTarget,
  readPart,
  readTablespaceMapping,
  readTarget,
  refusePgbackrest,
  targetActions,
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
  s3ReadNames,
  type ToolInputs,
} from '@pgproof/github';

/** What the restore action is told. */
export interface RestoreInputs extends StepInputs, CommentInputs, StoreInputs, OriginInputs, ToolInputs {
  /** Set when the method is logical. */
  readonly into: string | undefined;
  readonly method: BackupMethod;
  /** Set when the method is pgbackrest. */
  readonly pgbackrest: PgbackrestSource | undefined;
  readonly delta: boolean;
  /** Set when the method is not logical. */
  readonly directory: string | undefined;
  readonly tablespaces: ReadonlyMap<string, string>;
  readonly target: RecoveryTarget | undefined;
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
    into: inputs.optional('into'),
    ...physical(inputs),
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

/** Throws `bad-input` for what cannot be of its method. */
function physical(
  inputs: Inputs,
): Pick<RestoreInputs, 'method' | 'directory' | 'tablespaces' | 'target' | 'pgbackrest' | 'delta'> {
  const method = inputs.oneOf('method', backupMethods);
  const name = (option: string): string => `input "${option}"`;
  const flags = [
    ...(['schema-only', 'data-only', 'clean', 'leave-out-foreign-keys', 'rename'] as const),
    ...(['target-immediate', 'target-latest', 'target-exclusive'] as const),
  ];
  const texts = [
    ...(['into', 'table', 'schema', 'level', 'into-directory', 'tablespace-mapping'] as const),
    ...(['target-time', 'target-lsn', 'target-xid', 'target-name', 'target-timeline', 'target-action'] as const),
  ];
  const given = [
    ...flags.filter((flag) => inputs.flag(flag)),
    ...texts.filter((text) => inputs.optional(text) !== undefined),
  ];
  checkRestoreOptions(method, new Set<string>(given), name);
  const isPgbackrest = method === 'pgbackrest';
  const delta = inputs.flag('delta');
  if (!isPgbackrest) refusePgbackrest(new Set([...givenPgbackrest(inputs), ...(delta ? ['delta'] : [])]), name);
  const target = {
    time: inputs.optional('target-time'),
    lsn: inputs.optional('target-lsn'),
    xid: inputs.optional('target-xid'),
    name: inputs.optional('target-name'),
    immediate: inputs.flag('target-immediate'),
    latest: inputs.flag('target-latest'),
    exclusive: inputs.flag('target-exclusive'),
    timeline: inputs.optional('target-timeline'),
    action: inputs.optionalOneOf('target-action', targetActions),
  };
  return {
    ...{ method, delta, pgbackrest: isPgbackrest ? readPgbackrestInputs(inputs) : undefined },
    directory: inputs.optional('into-directory'),
    tablespaces: readTablespaceMapping(inputs.lines('tablespace-mapping'), name('tablespace-mapping')),
    target: readTarget(target, name),
  };
}
