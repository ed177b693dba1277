import type { Finding } from '../finding.ts';
import type { Connection } from '../postgres/connection.ts';
import { present } from '../present.ts';
import type { Session } from '../session.ts';
import { type DatabaseState, gatherMigrateFacts, type MigrateFacts } from './facts.ts';
import type { Format } from './format.ts';
import type { Migration } from './migration.ts';
import type { MigrateOptions } from './options.ts';
import { type Placed, pendingOf } from './standing.ts';
import { judgeStatus } from './status.ts';

/** What the tool's state says once a command has run. */
export type StateAfter = MigrateFacts & { readonly database: DatabaseState };

/** Reads the folder and the tool's state anew. */
export async function readAfter(
  connection: Connection,
  { folder, shownFolder, stateTable }: Pick<MigrateOptions, 'folder' | 'shownFolder' | 'stateTable'>,
  { name: format }: Format,
  session: Session,
): Promise<StateAfter> {
  const source = async (): Promise<Connection> => connection;
  const options = { folder, shownFolder, source, format, ...present({ stateTable }) };
  const { database, ...facts } = await gatherMigrateFacts(options, session);
  if (database === undefined) throw new Error('a command was run without a database');
  return { ...facts, database };
}

/** What became of migrations that were pending. */
export interface Outcome {
  readonly applied: readonly Migration[];
  /** Still to be run. */
  readonly left: readonly Migration[];
  /** Neither: dirty, covered by a baseline that was made meanwhile, or without a file by now. */
  readonly astray: readonly Migration[];
}

/** Holds what was pending against the state. Pure. */
export function divideBy(pending: readonly Migration[], placed: readonly Placed[]): Outcome {
  const still = new Set(pendingOf(placed).map(({ path }) => path));
  // One that is edited was run as well: whether that may be, its own finding says.
  const done = new Set(
    placed.flatMap(({ standing, migration }) =>
      migration !== undefined && (standing === 'applied' || standing === 'edited') ? [migration.path] : [],
    ),
  );
  return {
    applied: pending.filter(({ path }) => done.has(path) && !still.has(path)),
    left: pending.filter(({ path }) => still.has(path)),
    astray: pending.filter(({ path }) => !done.has(path) && !still.has(path)),
  };
}

/** What is wrong with the history afterwards, such as what is dirty. Pure. */
export function judgeHistory({ database, ...facts }: StateAfter): Finding[] {
  return judgeStatus({ ...facts, ...database }).filter(
    ({ id, status }) => status === 'bad' && id !== 'migrate.pending',
  );
}

/** What a command was to apply and did not, whatever it says of itself. Pure. */
export function judgeLeft({ left, astray }: Outcome, { format, database }: StateAfter): Finding[] {
  const known = (path: string): Pick<Finding, 'id' | 'status' | 'object'> => ({
    ...{ id: 'migrate.still-pending', status: 'bad', object: { kind: 'migration', name: path } },
  });
  const dirty = new Set(
    database.placed.flatMap(({ standing, migration }) => (standing === 'dirty' ? [migration?.path] : [])),
  );
  return [
    ...left.map(
      ({ path }): Finding => ({
        ...{ ...known(path), detail: 'the command did not apply it' },
        hint: 'does it take DATABASE_URL, and these migrations?',
      }),
    ),
    // That one is dirty, the history says.
    ...astray
      .filter(({ path }) => !dirty.has(path))
      .map(
        ({ path }): Finding => ({
          ...{
            ...known(path),
            detail: `the command did not run it, and ${format.name} will not: its state passes it over`,
          },
          hint: 'was a baseline made, or its file taken away meanwhile? pgproof migrate status says how it stands',
        }),
      ),
  ];
}
