import {
  checkCompose,
  checkKubernetes,
  defaultBind,
  defaultCpus,
  defaultDatabase,
  defaultPort,
  defaultRunner,
  defaultStorageGib,
  newestMajor,
  type ObjectStore,
  operationOfKind,
  PgproofError,
  present,
  readDatabaseNames,
  readRecipients,
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
  compose: [...ofServer, 'port', 'bind', 'tls', 'standby'],
  kubernetes: [...ofServer, 'pgproof-image', 'store', 'storage-gib', 'operator'],
  monitoring: ['database', 'port', 'bind', 'tls'],
  workflows: ['databases', 'age-recipients', 'store', 'runs-on'],
};

/** What a kind is made of, of all the inputs. Throws `bad-input` for one that is another kind's, and for one that is missing. */
export async function optionsOf(
  inputs: ScaffoldInputs,
  kind: ScaffoldKind,
  place: Pick<ScaffoldOptions, 'folder' | 'shownFolder'>,
): Promise<ScaffoldOptions> {
  refuseStray(inputs, kind);
  const { environment, databases, cpus, port, store, runsOn, recipients, storageGib, operator } = inputs;
  const { maxConnections, image, pgproofImage, bind, tls, standby } = inputs;
  const common = { environment, ...place };
  const database = inputs.database ?? defaultDatabase;
  switch (kind) {
    case 'workflows':
      return {
        ...{ kind, ...common, store, runsOn },
        databases: readDatabaseNames(databases, 'input "databases"'),
        ...(recipients === undefined ? {} : { recipients: await readRecipients(recipients) }),
      };
    case 'monitoring':
      checkCompose({ bind, tls, standby: false, port }, (name) => `input "${name}"`);
      return { kind, ...common, port, bind, tls, database };
    case 'compose':
      checkCompose({ bind, tls, standby, port }, (name) => `input "${name}"`);
      return {
        kind,
        ...common,
        ...sizeOf(inputs),
        cpus,
        port,
        bind,
        tls,
        standby,
        database,
        ...present({ maxConnections, image }),
      };
    case 'kubernetes': {
      const { at, ...inS3 } = store;
      const kept = at === 's3' ? { store: inS3 as ObjectStore } : {};
      const options = { ...common, ...sizeOf(inputs), cpus, database, storageGib, operator, ...kept };
      checkKubernetes({ ...options, ...present({ pgproofImage }) }, (name) => `input "${name}"`);
      return { kind, ...options, ...present({ maxConnections, image, pgproofImage }) };
    }
  }
}

function sizeOf({ memoryMib, major }: ScaffoldInputs): { memoryMib: number; major: number } {
  if (memoryMib !== undefined) return { memoryMib, major: major ?? newestMajor };
  throw new PgproofError('bad-input', 'input "memory-mib": was not given, and a server is sized by it', {
    hint: 'give it under "with:", as memory-mib: "4096"',
  });
}

function refuseStray(inputs: ScaffoldInputs, kind: ScaffoldKind): void {
  // An input that comes as its default may be one that nobody gave.
  const other = <T>(value: T, byDefault: T): T | undefined => (value === byDefault ? undefined : value);
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
    store: inputs.store.at === 'artifact' ? undefined : inputs.store,
    'runs-on': other(inputs.runsOn, defaultRunner),
    'storage-gib': other(inputs.storageGib, defaultStorageGib),
    operator: other<string>(inputs.operator, 'none'),
  });
  const stray = Object.keys(given).find((name) => !belonging[kind].includes(name));
  if (stray === undefined) return;
  const kinds = Object.entries(belonging).flatMap(([other, names]) => (names.includes(stray) ? [other] : []));
  throw new PgproofError('bad-input', `input "${stray}": is of no use to kind: ${kind}`, {
    hint: `leave it out, or ask for kind: ${kinds.join(' or ')}`,
  });
}
