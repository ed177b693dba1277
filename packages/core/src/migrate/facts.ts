import { PgproofError } from '../errors.ts';
import { type Client, openClient } from '../postgres/client.ts';
import { type Connection, describeConnection } from '../postgres/connection.ts';
import type { Session } from '../session.ts';
import { readUnfinished, type Unfinished } from './apply/journal.ts';
import { detect } from './detect.ts';
import { readFolder } from './folder.ts';
import type { Format } from './format.ts';
import type { MigrationSet } from './migration.ts';
import type { MigrateOptions } from './options.ts';
import { type Placed, place } from './standing.ts';
import { readState, type State } from './state.ts';

/** A guest stands in nobody's queue for long: whoever comes after an ALTER that is waited for waits as well. */
const waits = { lock: '2s', statement: '60s' };

/** What every mode reads first. */
export interface MigrateFacts {
  readonly startedAt: Date;
  readonly shownFolder: string;
  readonly format: Format;
  /** Formats that the folder could be as well. */
  readonly others: readonly Format[];
  readonly set: MigrationSet;
  /** Absent without a database. */
  readonly database?: DatabaseState;
}

export interface DatabaseState {
  readonly name: string;
  readonly major: number;
  readonly state: State;
  readonly placed: readonly Placed[];
  /** What a run of ours broke off, and where; or that it could not be read. */
  readonly unfinished?: Unfinished;
  readonly unfinishedUnseen?: { readonly detail: string; readonly hint: string };
}

/** Reads the folder and, where there is a database, the tool's state in it. Throws `bad-input` for a folder without migrations. */
export async function gatherMigrateFacts(
  options: MigrateOptions,
  session: Session,
  inside: (client: Client, connection: Connection) => Promise<void> = async () => undefined,
): Promise<MigrateFacts> {
  const startedAt = session.now();
  const folder = await readFolder(options.folder, options.shownFolder);
  const possible = detect(folder, options.format);
  const read = (format: Format): Pick<MigrateFacts, 'format' | 'others' | 'set'> => {
    const set = format.read(folder);
    if (set.migrations.length === 0 && set.problems.length === 0)
      throw new PgproofError('bad-input', `there are no migrations of ${format.name} in "${options.shownFolder}"`, {
        hint: 'name the folder that the tool is given',
      });
    return { format, others: possible.filter((one) => one !== format), set };
  };
  const known = { startedAt, shownFolder: options.shownFolder };
  const [likeliest] = possible as [Format];
  if (options.source === undefined) return { ...known, ...read(likeliest) };
  const connection = await options.source(session.signal);
  session.onProgress({ phase: 'read the state', current: describeConnection(connection) });
  await using client = await openClient(connection, session.signal);
  await client.query(`set lock_timeout = '${waits.lock}'; set statement_timeout = '${waits.statement}'`);
  const states: { readonly format: Format; readonly state: State }[] = [];
  for (const format of possible) states.push({ format, state: await readState(client, format, options.stateTable) });
  // The state decides what a folder that several tools could have is.
  const { format, state } =
    states.find((one) => one.state.table !== undefined) ?? (states[0] as (typeof states)[number]);
  const chosen = read(format);
  await inside(client, connection);
  const database = {
    ...{ name: connection.database, major: client.major, state },
    placed: place(chosen.set, format, state),
    ...(await readUnfinished(client, state.name ?? placeOf(options.stateTable ?? format.state.table))),
  };
  const others = state.table === undefined ? chosen.others : [];
  return { ...known, ...chosen, others, database };
}

/** Of `table` or `schema.table`. */
function placeOf(named: string): { readonly schema: string | undefined; readonly name: string } {
  const [first = '', second] = named.split('.');
  return second === undefined ? { schema: undefined, name: first } : { schema: first, name: second };
}
