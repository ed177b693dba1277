import { PgproofError } from '../../errors.ts';
import { historyLength } from '../../store/history.ts';
import type { Store } from '../../store/store.ts';
import { readRecords } from '../../store/verification.ts';
import type { AssertionFile } from './parse.ts';

/** A number that an assertion returned in a run that was good. */
export interface LastValue {
  readonly value: number;
  readonly verifiedAt: string;
  readonly backup: string;
}

/** By the assertion's name. */
export type LastGood =
  | { readonly status: 'read'; readonly values: ReadonlyMap<string, LastValue> }
  | { readonly status: 'unknown'; readonly detail: string };

/**
 * The newest number of each assertion that is held against the last good run, from the records of the newest backups of that database. A store that
 * does not answer has an unknown past; only an abort is thrown.
 */
export async function readLastGood(
  store: Store,
  database: string,
  { assertions }: AssertionFile,
  signal: AbortSignal,
): Promise<LastGood> {
  const wanted = assertions.filter(({ expectation }) => expectation.is === 'within').map(({ name }) => name);
  const values = new Map<string, LastValue>();
  if (wanted.length === 0) return { status: 'read', values };
  try {
    for (const backup of (await store.list(database)).slice(-historyLength)) {
      signal.throwIfAborted();
      for (const record of await readRecords(store, backup)) {
        if (!record.ok) continue;
        for (const [name, value] of Object.entries(record.assertions ?? {})) {
          const before = values.get(name)?.verifiedAt ?? '';
          if (typeof value === 'number' && record.verified_at > before)
            values.set(name, { value, verifiedAt: record.verified_at, backup: backup.id });
        }
      }
    }
    return { status: 'read', values };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PgproofError)) throw error;
    return { status: 'unknown', detail: error.message };
  }
}
