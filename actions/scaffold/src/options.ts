import {
  defaultDatabase,
  newestMajor,
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

/** What a kind is made of, of all the inputs. Throws `bad-input` for one that is another kind's, and for one that is missing. */
export async function optionsOf(
  inputs: ScaffoldInputs,
  kind: ScaffoldKind,
  place: Pick<ScaffoldOptions, 'folder' | 'shownFolder'>,
): Promise<ScaffoldOptions> {
  const { environment, database, databases, memoryMib, cpus, maxConnections, port, image } = inputs;
  const given = present({
    database,
    databases: databases.length === 0 ? undefined : databases,
    'memory-mib': memoryMib,
    'max-connections': maxConnections,
    image,
    'age-recipients': inputs.recipients,
  });
  const stray = Object.keys(given).find((name) => !belonging[kind].includes(name));
  if (stray !== undefined)
    throw new PgproofError('bad-input', `input "${stray}": is of no use to kind: ${kind}`, {
      hint: `leave it out, or ask for kind: ${Object.keys(belonging).find((other) => belonging[other as typeof kind].includes(stray))}`,
    });
  if (kind === 'workflows') {
    const { store, runsOn, recipients } = inputs;
    return {
      ...{ kind, environment, ...place, store, runsOn },
      databases: readDatabaseNames(databases, 'input "databases"'),
      ...(recipients === undefined ? {} : { recipients: await readRecipients(recipients) }),
    };
  }
  if (kind === 'monitoring') return { ...{ kind, environment, ...place, port }, database: database ?? defaultDatabase };
  if (memoryMib === undefined)
    throw new PgproofError('bad-input', 'input "memory-mib": was not given, and a server is sized by it', {
      hint: 'give it under "with:", as memory-mib: "4096"',
    });
  return {
    ...{ kind, environment, ...place, memoryMib, cpus, port },
    major: inputs.major ?? newestMajor,
    database: database ?? defaultDatabase,
    ...present({ maxConnections, image }),
  };
}

/** Inputs that only some kinds have, and that have no default. */
const belonging: Readonly<Record<ScaffoldOptions['kind'], readonly string[]>> = {
  compose: ['database', 'memory-mib', 'max-connections', 'image'],
  monitoring: ['database'],
  workflows: ['databases', 'age-recipients'],
};
