import { sqlStateOf } from '../errors.ts';
import type { Client } from '../postgres/client.ts';
import type { Relation } from './relation.ts';

/** Where a sequence stands. Values are decimal strings. */
export interface SequenceState {
  readonly lastValue: string;
  readonly isCalled: boolean;
}

const batchSize = 200;

/**
 * Reads where sequences stand now: they ignore snapshots (PostgreSQL documentation 9.17). Keyed by oid; one that was dropped
 * meanwhile is absent, for a sequence cannot be locked. The client must be in a transaction.
 */
export async function readSequences(
  client: Client,
  relations: readonly Relation[],
): Promise<Map<number, SequenceState>> {
  const sequences = relations.filter((relation) => relation.kind === 'S');
  const states = new Map<number, SequenceState>();
  const read = async (batch: readonly Relation[]): Promise<void> => {
    await client.query('savepoint sequences');
    try {
      const rows = await client.query<{ i: number; last: string; called: boolean }>(statementFor(batch));
      await client.query('release savepoint sequences');
      for (const row of rows) states.set((batch[row.i] as Relation).oid, { lastValue: row.last, isCalled: row.called });
    } catch (error) {
      if (sqlStateOf(error) !== '42P01') throw error;
      await client.query('rollback to savepoint sequences');
      if (batch.length > 1) for (const sequence of batch) await read([sequence]);
    }
  };
  for (let start = 0; start < sequences.length; start += batchSize)
    await read(sequences.slice(start, start + batchSize));
  return states;
}

function statementFor(sequences: readonly Relation[]): string {
  return sequences
    .map(({ qualified }, i) => `select ${i} as i, last_value::text as last, is_called as called from ${qualified}`)
    .join('\nunion all\n');
}

/** For people: the value, and whether it has been handed out. */
export function describeSequence(state: SequenceState): string {
  return `${state.lastValue}${state.isCalled ? '' : ' (not yet called)'}`;
}

export function sameSequence(a: SequenceState, b: SequenceState): boolean {
  return a.lastValue === b.lastValue && a.isCalled === b.isCalled;
}

/**
 * Whether a value found in the archive can have been the sequence's during the dump: within what was read just before and just
 * after it. A sequence that cycles, or went against its direction (setval ran), can have had any value in between.
 */
export function liesBetween(before: SequenceState, archived: SequenceState, after: SequenceState): boolean {
  const first = BigInt(before.lastValue);
  const value = BigInt(archived.lastValue);
  const last = BigInt(after.lastValue);
  if (first === last)
    return value === first && (before.isCalled !== after.isCalled || archived.isCalled === before.isCalled);
  return first < last ? first <= value && value <= last : last <= value && value <= first;
}
