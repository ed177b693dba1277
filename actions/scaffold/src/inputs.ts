import {
  type Environment,
  environments,
  newestMajor,
  oldestMajor,
  readDatabaseName,
  readImage,
  type ScaffoldKind,
  scaffoldKinds,
} from '@pgproof/core';
import { type Inputs, type LookInputs, readLookInputs } from '@pgproof/github';

/** What the scaffold action is told. */
export interface ScaffoldInputs extends LookInputs {
  readonly kind: ScaffoldKind;
  /** As it was given. */
  readonly folder: string;
  readonly environment: Environment;
  readonly major: number | undefined;
  readonly database: string | undefined;
  readonly memoryMib: number | undefined;
  readonly cpus: number;
  readonly maxConnections: number | undefined;
  readonly port: number;
  readonly image: string | undefined;
  readonly dryRun: boolean;
}

/** Reads the inputs of scaffold. Throws `bad-input`. */
export function readInputs(inputs: Inputs): ScaffoldInputs {
  const read = <T>(name: string, parse: (text: string, option: string) => T): T | undefined => {
    const text = inputs.optional(name);
    return text === undefined ? undefined : parse(text, `input "${name}"`);
  };
  return {
    kind: inputs.oneOf('kind', scaffoldKinds),
    folder: inputs.required('folder'),
    environment: inputs.oneOf('environment', environments),
    major: inputs.optionalInteger('postgres-major', { least: oldestMajor, most: newestMajor }),
    database: read('database', readDatabaseName),
    memoryMib: inputs.optionalInteger('memory-mib', { least: 1, most: 4 * 1024 ** 2 }),
    cpus: inputs.integer('cpus', { least: 1, most: 1024 }),
    maxConnections: inputs.optionalInteger('max-connections', { least: 4, most: 10_000 }),
    port: inputs.integer('port', { least: 1, most: 65_535 }),
    image: read('image', readImage),
    dryRun: inputs.flag('dry-run'),
    ...readLookInputs(inputs),
  };
}
