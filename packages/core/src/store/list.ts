import { PgproofError } from '../errors.ts';
import type { Verdict } from '../verdict.ts';
import type { AnyManifest } from './manifest.ts';
import { readAnyManifest } from './select.ts';
import type { Store } from './store.ts';
import { readRecords, type Standing, standingOf } from './verification.ts';

/** One line of a store's listing. */
export interface ListedBackup {
  readonly database: string;
  readonly id: string;
  /** Undefined when it cannot be read; `problem` says why. */
  readonly manifest?: AnyManifest;
  readonly problem?: string;
  /** Of the last verification; undefined when there was none. */
  readonly verdict?: Verdict;
  readonly verifiedAt?: string;
  /** Undefined when its manifest cannot be read. */
  readonly standing?: Standing;
  readonly isGood: boolean;
}

/** Lists a store's backups, oldest first, with what their verifications said. */
export async function listBackups(store: Store, database: string | undefined): Promise<ListedBackup[]> {
  const listed: ListedBackup[] = [];
  for (const backup of await store.list(database)) {
    const records = await readRecords(store, backup);
    const last = records.at(-1);
    const seen = last === undefined ? {} : { verdict: last.verdict, verifiedAt: last.verified_at };
    try {
      const read = await readAnyManifest(store, backup);
      const standing = standingOf(read, records);
      listed.push({ ...backup, manifest: read.manifest, ...seen, standing, isGood: standing === 'good' });
    } catch (error) {
      if (!(error instanceof PgproofError)) throw error;
      listed.push({ ...backup, problem: error.message, ...seen, isGood: false });
    }
  }
  return listed;
}
