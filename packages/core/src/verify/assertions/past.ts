import { createHash } from 'node:crypto';
import { PgproofError } from '../../errors.ts';
import type { Manifest } from '../../store/manifest.ts';
import { readManifest } from '../../store/select.ts';
import type { Store, StoredBackup } from '../../store/store.ts';
import { readRecords } from '../../store/verification.ts';
import type { Assertion, AssertionFile } from './parse.ts';

/** A number that an assertion returned in a run that was good. */
export interface LastValue {
  readonly value: number;
  readonly verifiedAt: string;
  readonly backup: string;
}

/** By the assertion's name. */
export type LastGood =
  | { readonly status: 'read'; readonly values: ReadonlyMap<string, LastValue>; readonly backups: number }
  | { readonly status: 'unknown'; readonly detail: string };

/** So many backups are looked at before a past is given up. */
const mostRead = 200;

/** What was asked, so that a number is held against one of the same question only. Pure. */
export function questionOf({ statement, expectation }: Assertion): string {
  return createHash('sha256').update(`${expectation.of}\n${statement}`).digest('hex').slice(0, 16);
}

/**
 * The last number of each assertion that is held against the last good run: from the newest backup of the same part of this database, not newer
 * than this one, that a good run verified and asked the same. A store that does not answer has an unknown past; only an abort is thrown.
 */
export async function readLastGood(
  store: Store,
  { backup, manifest }: { readonly backup: StoredBackup; readonly manifest: Manifest },
  { assertions }: AssertionFile,
  signal: AbortSignal,
): Promise<LastGood> {
  const wanted = new Map(
    assertions
      .filter(({ expectation }) => expectation.is === 'within')
      .map((assertion) => [assertion.name, questionOf(assertion)] as const),
  );
  const values = new Map<string, LastValue>();
  if (wanted.size === 0) return { status: 'read', values, backups: 0 };
  try {
    const past = (await store.list(backup.database))
      .filter(({ id }) => id <= backup.id)
      .slice(-mostRead)
      .reverse();
    let backups = 0;
    for (const one of past) {
      signal.throwIfAborted();
      if (values.size === wanted.size) break;
      backups += 1;
      for (const [name, { question, ...value }] of await goodNumbers(store, one, manifest))
        if (wanted.get(name) === question && !values.has(name)) values.set(name, { ...value, backup: one.id });
    }
    return { status: 'read', values, backups };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PgproofError)) throw error;
    return { status: 'unknown', detail: error.message };
  }
}

type GoodNumber = Omit<LastValue, 'backup'> & { readonly question: string };

/** The newest first. */
async function goodNumbers(store: Store, backup: StoredBackup, { filters }: Manifest): Promise<[string, GoodNumber][]> {
  const records = (await readRecords(store, backup)).filter(({ ok, assertions }) => ok && assertions !== undefined);
  if (records.length === 0) return [];
  const read = await readManifest(store, backup).catch((error) => {
    if (error instanceof PgproofError && error.kind === 'invalid-manifest') return undefined;
    throw error;
  });
  if (read === undefined || JSON.stringify(read.manifest.filters) !== JSON.stringify(filters)) return [];
  return records
    .filter((record) => record.manifest_sha256 === read.sha256)
    .reverse()
    .flatMap((record) =>
      Object.entries(record.assertions ?? {}).flatMap(([name, { value, question }]): [string, GoodNumber][] =>
        typeof value === 'number' ? [[name, { value, question, verifiedAt: record.verified_at }]] : [],
      ),
    );
}
