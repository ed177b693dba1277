import {
  type Archiver,
  archivers,
  type Environment,
  environments,
  newestMajor,
  type Operator,
  oldestMajor,
  operators,
  type PoolMode,
  poolModes,
  present,
  readAddress,
  readDatabaseName,
  readFolder,
  readImage,
  readProgram,
  readRepositoryPath,
  readRunner,
  readStanza,
  refuseSecretKey,
  type S3Settings,
  type ScaffoldKind,
  scaffoldKinds,
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
  readonly pooler: PoolMode | undefined;
  readonly poolerPort: number | undefined;
  readonly archive: Archiver | undefined;
  /** As it was given: what it may be depends on the kind. */
  readonly store: string;
  readonly s3: S3Settings;
  readonly recipients: string | undefined;
  readonly runsOn: string;
  readonly storageGib: number;
  readonly backupStorageGib: number | undefined;
  readonly operator: Operator;
  readonly pgproofImage: string | undefined;
  readonly migrations: string | undefined;
  readonly sanitize: string | undefined;
  readonly physical: boolean;
  readonly program: string;
  readonly archiveTimeoutSeconds: number;
  readonly stanza: string | undefined;
  readonly dataDirectory: string | undefined;
  readonly socketDirectory: string;
  readonly databaseHost: string | undefined;
  readonly repositoryHost: string | undefined;
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
    pooler: inputs.optionalOneOf('pooler', poolModes),
    poolerPort: inputs.optionalInteger('pooler-port', { least: 1, most: 65_535 }),
    archive: inputs.optionalOneOf('archive', archivers),
    store: inputs.required('store'),
    s3: present({ 's3-region': inputs.optional('s3-region'), 's3-endpoint': inputs.optional('s3-endpoint') }),
    recipients,
    runsOn: readRunner(inputs.required('runs-on'), 'input "runs-on"'),
    storageGib: inputs.integer('storage-gib', { least: 1, most: 1_000_000 }),
    backupStorageGib: inputs.optionalInteger('backup-storage-gib', { least: 1, most: 10_000_000 }),
    operator: inputs.oneOf('operator', operators),
    pgproofImage: read('pgproof-image', readImage),
    migrations: read('migrations', (text, option) => readRepositoryPath(text, option, true)),
    sanitize: read('sanitize', readRepositoryPath),
    physical: inputs.flag('physical'),
    program: readProgram(inputs.required('program'), 'input "program"'),
    archiveTimeoutSeconds: inputs.integer('archive-timeout-seconds', { least: 1, most: 86_400 }),
    stanza: read('stanza', readStanza),
    dataDirectory: read('data-directory', readFolder),
    socketDirectory: readFolder(inputs.required('socket-directory'), 'input "socket-directory"'),
    databaseHost: inputs.optional('database-host'),
    repositoryHost: inputs.optional('repository-host'),
    dryRun: inputs.flag('dry-run'),
    ...readLookInputs(inputs),
  };
}
