import {
  type Environment,
  environments,
  newestMajor,
  type Operator,
  oldestMajor,
  operators,
  readAddress,
  readDatabaseName,
  readImage,
  readRunner,
  readWorkflowStore,
  refuseSecretKey,
  type ScaffoldKind,
  scaffoldKinds,
  type WorkflowsOptions,
} from '@pgproof/core';
import { type Inputs, type LookInputs, readLookInputs } from '@pgproof/github';

/** What the scaffold action is told. */
export interface ScaffoldInputs extends LookInputs {
  readonly kind: ScaffoldKind | undefined;
  /** As it was given. */
  readonly folder: string;
  readonly environment: Environment;
  readonly major: number | undefined;
  readonly database: string | undefined;
  readonly databases: readonly string[];
  readonly memoryMib: number | undefined;
  readonly cpus: number;
  readonly maxConnections: number | undefined;
  readonly port: number;
  readonly bind: string;
  readonly tls: boolean;
  readonly standby: boolean;
  readonly image: string | undefined;
  readonly store: WorkflowsOptions['store'];
  readonly recipients: string | undefined;
  readonly runsOn: string;
  readonly storageGib: number;
  readonly operator: Operator;
  readonly pgproofImage: string | undefined;
  readonly dryRun: boolean;
}

/** Reads the inputs of scaffold. Throws `bad-input`. */
export function readInputs(inputs: Inputs): ScaffoldInputs {
  const read = <T>(name: string, parse: (text: string, option: string) => T): T | undefined => {
    const text = inputs.optional(name);
    return text === undefined ? undefined : parse(text, `input "${name}"`);
  };
  const recipients = inputs.optional('age-recipients');
  if (recipients !== undefined) refuseSecretKey(recipients, 'input "age-recipients"');
  const settings = { 's3-region': inputs.optional('s3-region'), 's3-endpoint': inputs.optional('s3-endpoint') };
  return {
    kind: inputs.optionalOneOf('kind', scaffoldKinds),
    folder: inputs.required('folder'),
    environment: inputs.oneOf('environment', environments),
    major: inputs.optionalInteger('postgres-major', { least: oldestMajor, most: newestMajor }),
    database: read('database', readDatabaseName),
    databases: inputs.list('databases'),
    memoryMib: inputs.optionalInteger('memory-mib', { least: 1, most: 4 * 1024 ** 2 }),
    cpus: inputs.integer('cpus', { least: 1, most: 1024 }),
    maxConnections: inputs.optionalInteger('max-connections', { least: 4, most: 10_000 }),
    port: inputs.integer('port', { least: 1, most: 65_535 }),
    bind: readAddress(inputs.required('bind'), 'input "bind"'),
    tls: inputs.flag('tls'),
    standby: inputs.flag('standby'),
    image: read('image', readImage),
    store: readWorkflowStore(inputs.required('store'), settings, (name) => `input "${name}"`),
    recipients,
    runsOn: readRunner(inputs.required('runs-on'), 'input "runs-on"'),
    storageGib: inputs.integer('storage-gib', { least: 1, most: 1_000_000 }),
    operator: inputs.oneOf('operator', operators),
    pgproofImage: read('pgproof-image', readImage),
    dryRun: inputs.flag('dry-run'),
    ...readLookInputs(inputs),
  };
}
