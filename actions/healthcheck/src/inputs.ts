import {
  type Environment,
  environments,
  type HealthFailOn,
  healthFailOns,
  type LimitValues,
  type Profile,
  profiles,
  readLimits,
  readPushgateway,
  readSkip,
} from '@pgproof/core';
import {
  type CommentInputs,
  type Inputs,
  type LookInputs,
  type OriginInputs,
  readCommentInputs,
  readLookInputs,
  readOriginInputs,
  readS3Inputs,
  type StoreInputs,
  s3ReadNames,
} from '@pgproof/github';

/** What the healthcheck action is told. */
export interface HealthInputs extends LookInputs, CommentInputs, StoreInputs, OriginInputs {
  readonly databaseUrl: string | undefined;
  readonly environment: Environment;
  readonly profile: Profile;
  readonly failOn: HealthFailOn;
  readonly waitForSeconds: number;
  readonly sampleSeconds: number;
  readonly limits: Readonly<Record<string, LimitValues>>;
  readonly skip: readonly string[];
  readonly expectRole: 'primary' | 'standby' | undefined;
  readonly expectStandbys: readonly string[];
  readonly diskGib: number | undefined;
  readonly database: string | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  readonly prometheusFile: string | undefined;
  readonly pushgateway: string | undefined;
  readonly statementTimeoutSeconds: number;
  readonly dryRun: boolean;
}

/** Reads the inputs of healthcheck. Throws `bad-input`. */
export function readInputs(inputs: Inputs): HealthInputs {
  const pushgateway = inputs.optional('pushgateway');
  return {
    databaseUrl: inputs.optional('database-url'),
    environment: inputs.oneOf('environment', environments),
    profile: inputs.oneOf('profile', profiles),
    failOn: inputs.oneOf('fail-on', healthFailOns),
    waitForSeconds: inputs.integer('wait-for-seconds', { least: 0, most: 86_400 }),
    sampleSeconds: inputs.integer('sample-seconds', { least: 0, most: 600 }),
    limits: readLimits(inputs.lines('limits'), 'input "limits"'),
    skip: readSkip(inputs.list('skip'), 'input "skip"'),
    expectRole: inputs.optionalOneOf('expect-role', ['primary', 'standby']),
    expectStandbys: inputs.list('expect-standbys'),
    diskGib: inputs.optionalInteger('disk-gib', { least: 1, most: 10_000_000 }),
    store: inputs.required('store'),
    s3: readS3Inputs(inputs, s3ReadNames),
    ...readOriginInputs(inputs),
    githubToken: inputs.optional('github-token'),
    database: inputs.optional('database'),
    baseline: inputs.optionalPath('baseline'),
    writeBaseline: inputs.optionalPath('write-baseline'),
    prometheusFile: inputs.optionalPath('prometheus-file'),
    pushgateway: pushgateway === undefined ? undefined : readPushgateway(pushgateway, 'input "pushgateway"'),
    statementTimeoutSeconds: inputs.integer('statement-timeout-seconds', { least: 1, most: 3600 }),
    dryRun: inputs.flag('dry-run'),
    ...readLookInputs(inputs),
    ...readCommentInputs(inputs),
  };
}
