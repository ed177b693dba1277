import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '../../postgres/client.ts';
import type { RunnerEars } from '../apply/run.ts';
import { type LockMode, lockModes } from '../lint/measured.ts';
import {
  isIndexKind,
  modeOf,
  type RelationLock,
  readRelationLocks,
  readRelations,
  readVolume,
  rewritten,
  type StoredRelation,
} from './relations.ts';

/** A lock on a table or index that was there before the migration. */
export interface HeldLock {
  readonly relation: string;
  readonly isIndex: boolean;
  readonly mode: LockMode;
  readonly path: string;
  readonly line: number;
  /** From when it was first seen to the end of its transaction. */
  readonly seconds: number;
}

/** What one statement did. */
export interface StatementTrace {
  readonly path: string;
  readonly line: number;
  /** Its first words. */
  readonly head: string;
  readonly seconds: number;
  /** As the server counts them; null where it does not. */
  readonly rows: number | null;
  readonly walBytes: number;
  readonly sizeBytes: number;
  /** The first that it took of each relation that was there, the strongest. */
  readonly locks: readonly { readonly relation: string; readonly mode: LockMode }[];
  /** Tables and materialised views that it wrote anew, or emptied. */
  readonly rewrites: readonly string[];
  /** No transaction was there to look into: a lock of a moment may have been missed. */
  readonly isSampled: boolean;
}

export interface Trace {
  readonly ears: Pick<RunnerEars, 'aroundUnit' | 'aroundStatement'>;
  readonly statements: StatementTrace[];
  readonly locks: HeldLock[];
}

const pauseMilliseconds = 20;
const headLength = 100;

/** The first words of a statement, on one line. */
export function headOf(text: string): string {
  const bare = text
    .replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.length > headLength ? `${bare.slice(0, headLength)}…` : bare;
}

interface Seen {
  readonly mode: LockMode;
  readonly relation: string;
  readonly isIndex: boolean;
  readonly path: string;
  readonly line: number;
  readonly at: number;
}

/**
 * Follows a run, statement by statement: its locks by a session beside it while it works, and once more before its transaction ends; what lies
 * in other files by what its own session sees.
 */
export function openTrace(meter: Client): Trace {
  const statements: StatementTrace[] = [];
  const locks: HeldLock[] = [];
  let unit:
    | { client: Client; pid: number; there: ReadonlyMap<string, StoredRelation>; seen: Map<string, Seen> }
    | undefined;

  const aroundUnit: NonNullable<RunnerEars['aroundUnit']> = async ({ client, pid }, work) => {
    const current = { client, pid, there: await readRelations(client), seen: new Map<string, Seen>() };
    unit = current;
    await work();
    const end = performance.now();
    for (const { at, ...seen } of current.seen.values()) locks.push({ ...seen, seconds: (end - at) / 1000 });
  };

  const aroundStatement: NonNullable<RunnerEars['aroundStatement']> = async (
    { planned, statement, isInTransaction },
    send,
  ) => {
    const current = unit;
    if (current === undefined) throw new Error('a statement was sent outside of a unit');
    const { client, pid, there, seen } = current;
    const { path } = planned.migration;
    const taken = new Map<string, { readonly relation: string; readonly mode: LockMode }>();
    const note = (found: readonly RelationLock[], at: number): void => {
      for (const { oid, mode: told } of found) {
        const relation = there.get(oid);
        const mode = modeOf(told) as LockMode;
        if (relation === undefined || !lockModes.includes(mode) || seen.has(`${oid} ${mode}`)) continue;
        const { name } = relation;
        seen.set(`${oid} ${mode}`, {
          mode,
          relation: name,
          isIndex: isIndexKind(relation),
          path,
          line: statement.line,
          at,
        });
        const strongest = taken.get(oid);
        if (strongest === undefined || lockModes.indexOf(strongest.mode) < lockModes.indexOf(mode))
          taken.set(oid, { relation: name, mode });
      }
    };
    const before = await readVolume(meter);
    const filesBefore = isInTransaction ? await readRelations(client) : there;
    const began = performance.now();
    const sending = send();
    let isOver = false;
    const over = sending.then(
      () => {
        isOver = true;
      },
      () => {
        isOver = true;
      },
    );
    for (;;) {
      note(await readRelationLocks(meter, [pid]), performance.now());
      if (isOver) break;
      await Promise.race([over, delay(pauseMilliseconds)]);
      if (isOver) break;
    }
    const result = await sending;
    const seconds = (performance.now() - began) / 1000;
    // What it took and still holds; the moment it took it is not known better than that it was meanwhile.
    if (isInTransaction) note(await readRelationLocks(meter, [pid]), began);
    const filesAfter = await readRelations(client);
    const after = await readVolume(meter);
    statements.push({
      ...{ path, line: statement.line, head: headOf(statement.text), seconds, rows: result.rows },
      ...{ walBytes: after.wal - before.wal, sizeBytes: after.size - before.size },
      locks: [...taken.values()].sort((a, b) => (a.relation < b.relation ? -1 : 1)),
      rewrites: rewritten(filesBefore, filesAfter),
      isSampled: !isInTransaction,
    });
    return result;
  };
  return { ears: { aroundUnit, aroundStatement }, statements, locks };
}
