import {
  type ArchiveStore,
  checkCompose,
  checkKubernetes,
  checkWorkflows,
  composeParts,
  defaultArchiveTimeoutSeconds,
  defaultBind,
  defaultCpus,
  defaultDatabase,
  defaultPort,
  defaultProgram,
  defaultRunner,
  defaultSocketDirectory,
  defaultStanza,
  defaultStorageGib,
  newestMajor,
  operationOfKind,
  PgproofError,
  present,
  readArchiveStore,
  readDatabaseNames,
  readHosts,
  readOperatorStore,
  readRecipients,
  readWorkflowStore,
  type ScaffoldKind,
  type ScaffoldOptions,
} from '@pgproof/core';
import type { ScaffoldInputs } from './inputs.ts';

/** The kind that is asked for: the one that is named, else the first of the front door's operation. Throws `bad-input` where the two do not go together. */
export function kindOf(named: ScaffoldKind | undefined, operation: string | undefined): ScaffoldKind {
  const kind = named ?? (operation === 'automate' ? 'workflows' : 'compose');
  if (operation === undefined || operationOfKind[kind] === operation) return kind;
  throw new PgproofError('bad-input', `input "kind": "${kind}" is no kind of operation: ${operation}`, {
    hint: `say operation: ${operationOfKind[kind]}`,
  });
}

const ofServer = ['database', 'postgres-major', 'memory-mib', 'max-connections', 'image', 'cpus'];

/** Inputs that only some kinds have. */
const belonging: Readonly<Record<ScaffoldKind, readonly string[]>> = {
  compose: [
    ...[...ofServer, 'port', 'bind', 'tls', 'standby', 'pooler', 'pooler-port'],
    ...['archive', 'store', 's3-region', 's3-endpoint', 'age-recipients'],
  ],
  kubernetes: [
    ...[...ofServer, 'pgproof-image', 'backup-storage-gib', 'storage-gib', 'operator'],
    ...['store', 's3-region', 's3-endpoint'],
  ],
  monitoring: ['database', 'port', 'bind', 'tls'],
  pgbackrest: [
    ...['stanza', 'data-directory', 'socket-directory', 'port', 'database-host', 'repository-host'],
    ...['store', 's3-region', 's3-endpoint'],
  ],
  'wal-archiving': ['program', 'archive-timeout-seconds', 'store', 's3-region', 's3-endpoint', 'age-recipients'],
  workflows: [
    ...['databases', 'age-recipients', 'store', 's3-region', 's3-endpoint', 'runs-on'],
    ...['migrations', 'sanitize', 'physical', 'postgres-major'],
  ],
};

/** What a kind is made of, of all the inputs. Throws `bad-input` for one that is another kind's, and for one that is missing. */
export async function optionsOf(
  inputs: ScaffoldInputs,
  kind: ScaffoldKind,
  place: Pick<ScaffoldOptions, 'folder' | 'shownFolder'>,
): Promise<ScaffoldOptions> {
  refuseStray(inputs, kind);
  const { environment, databases, cpus, port, store, s3, runsOn, recipients, storageGib, operator } = inputs;
  const nameOf = (name: string): string => `input "${name}"`;
  const { maxConnections, image, pgproofImage, backupStorageGib, bind, tls, standby } = inputs;
  const common = { environment, ...place };
  const database = inputs.database ?? defaultDatabase;
  switch (kind) {
    case 'workflows': {
      const { migrations, sanitize, physical, major } = inputs;
      const options = {
        ...{ kind, ...common, store: readWorkflowStore(store, s3, nameOf), runsOn },
        databases: readDatabaseNames(databases, nameOf('databases')),
        ...(recipients === undefined ? {} : { recipients: await readRecipients(recipients) }),
        ...present({ migrations, sanitize }),
        ...(physical ? { physical: { major: major ?? newestMajor } } : {}),
      };
      checkWorkflows(options, nameOf);
      return options;
    }
    case 'monitoring':
      checkCompose({ bind, tls, port }, nameOf);
      return { kind, ...common, port, bind, tls, database };
    case 'compose': {
      const given = present({
        store: other(store, 'artifact'),
        s3Region: s3['s3-region'],
        s3Endpoint: s3['s3-endpoint'],
      });
      const { pooler: mode, poolerPort, archive: by } = inputs;
      const options = {
        ...{ kind, ...common, ...sizeOf(inputs), cpus, port, bind, tls, standby, database },
        ...(await composeParts({ ...given, mode, poolerPort, by, recipients }, nameOf)),
        ...present({ maxConnections, image }),
      };
      checkCompose(options, nameOf);
      return options;
    }
    case 'wal-archiving':
      return {
        ...{ kind, ...common, store: archiveStoreOf(inputs), program: inputs.program },
        archiveTimeoutSeconds: inputs.archiveTimeoutSeconds,
        ...(recipients === undefined ? {} : { recipients: await readRecipients(recipients) }),
      };
    case 'pgbackrest': {
      const { stanza = defaultStanza, dataDirectory, socketDirectory, databaseHost, repositoryHost } = inputs;
      if (dataDirectory === undefined)
        throw new PgproofError('bad-input', 'input "data-directory": was not given, and pgBackRest reads it', {
          hint: 'give it under "with:", as data-directory: /var/lib/postgresql/17/main',
        });
      return {
        ...{ kind, ...common, stanza, store: archiveStoreOf(inputs), dataDirectory, socketDirectory, port },
        ...readHosts(databaseHost, repositoryHost, nameOf),
      };
    }
    case 'kubernetes': {
      const kept = present({ store: readOperatorStore(other(store, 'artifact'), s3, nameOf) });
      const options = { ...common, ...sizeOf(inputs), cpus, database, storageGib, operator, ...kept };
      const jobs = present({ pgproofImage, backupStorageGib });
      checkKubernetes({ ...options, ...jobs }, nameOf);
      return { kind, ...options, ...jobs, ...present({ maxConnections, image }) };
    }
  }
}

function archiveStoreOf({ store, s3 }: ScaffoldInputs): ArchiveStore {
  if (store !== 'artifact') return readArchiveStore(store, s3, (name) => `input "${name}"`);
  throw new PgproofError('bad-input', 'input "store": was not given, and the write-ahead log goes there', {
    hint: 'give it under "with:", as s3://bucket/prefix or the whole path of a folder',
  });
}

function sizeOf({ memoryMib, major }: ScaffoldInputs): { memoryMib: number; major: number } {
  if (memoryMib !== undefined) return { memoryMib, major: major ?? newestMajor };
  throw new PgproofError('bad-input', 'input "memory-mib": was not given, and a server is sized by it', {
    hint: 'give it under "with:", as memory-mib: "4096"',
  });
}

/** An input that comes as its default may be one that nobody gave. */
const other = <T>(value: T, byDefault: T): T | undefined => (value === byDefault ? undefined : value);

function refuseStray(inputs: ScaffoldInputs, kind: ScaffoldKind): void {
  const given = present({
    database: inputs.database,
    'postgres-major': inputs.major,
    databases: inputs.databases.length === 0 ? undefined : inputs.databases,
    'memory-mib': inputs.memoryMib,
    'max-connections': inputs.maxConnections,
    image: inputs.image,
    'pgproof-image': inputs.pgproofImage,
    'age-recipients': inputs.recipients,
    cpus: other(inputs.cpus, defaultCpus),
    port: other(inputs.port, defaultPort),
    bind: other(inputs.bind, defaultBind),
    tls: other(inputs.tls, false),
    standby: other(inputs.standby, false),
    pooler: inputs.pooler,
    'pooler-port': inputs.poolerPort,
    archive: inputs.archive,
    store: other(inputs.store, 'artifact'),
    ...inputs.s3,
    migrations: inputs.migrations,
    sanitize: inputs.sanitize,
    physical: other(inputs.physical, false),
    program: other(inputs.program, defaultProgram),
    'archive-timeout-seconds': other(inputs.archiveTimeoutSeconds, defaultArchiveTimeoutSeconds),
    stanza: inputs.stanza,
    'data-directory': inputs.dataDirectory,
    'socket-directory': other(inputs.socketDirectory, defaultSocketDirectory),
    'database-host': inputs.databaseHost,
    'repository-host': inputs.repositoryHost,
    'runs-on': other(inputs.runsOn, defaultRunner),
    'storage-gib': other(inputs.storageGib, defaultStorageGib),
    'backup-storage-gib': inputs.backupStorageGib,
    operator: other<string>(inputs.operator, 'none'),
  });
  const stray = Object.keys(given).find((name) => !belonging[kind].includes(name));
  if (stray === undefined) return;
  const kinds = Object.entries(belonging).flatMap(([other, names]) => (names.includes(stray) ? [other] : []));
  throw new PgproofError('bad-input', `input "${stray}": is of no use to kind: ${kind}`, {
    hint: `leave it out, or ask for kind: ${kinds.join(' or ')}`,
  });
}
