import { PgproofError } from '../errors.ts';
import type { Session } from '../session.ts';
import { isClusterName } from '../store/identifier.ts';
import { type ListedBackup, listBackups } from '../store/list.ts';
import type { PruneOptions } from './options.ts';

/** What a pruning's plan depends on, read from the store. */
export interface PruneFacts {
  readonly now: Date;
  /** In the order of their names. */
  readonly databases: readonly DatabaseFacts[];
}

export interface DatabaseFacts {
  readonly name: string;
  /** Oldest first. */
  readonly backups: readonly ListedBackup[];
  /** Ids of what has no manifest, oldest first. */
  readonly unfinished: readonly string[];
}

/** Reads manifests and verifications. Throws `unknown-backup` for a database of which there is nothing, and the store's errors. */
export async function gatherPruneFacts({ store, database }: PruneOptions, session: Session): Promise<PruneFacts> {
  // The time comes first: what is written from now on is younger than it, and stays.
  const now = session.now();
  session.onProgress({ phase: 'retention', current: 'reading manifests and verifications' });
  // What has no manifest comes before what has one: a backup that ends between the two is seen as both, and is a backup.
  const unfinished = (await store.unfinished?.(database)) ?? [];
  const listed = await listBackups(store, database);
  session.signal.throwIfAborted();
  const names = [...new Set([...listed, ...unfinished].map((backup) => backup.database))].sort();
  if (database !== undefined && names.length === 0)
    throw new PgproofError(
      'unknown-backup',
      `store "${store.describe}" holds no backup of ${isClusterName(database) ? 'a cluster' : `database "${database}"`}`,
    );
  const databases = names.map((name): DatabaseFacts => {
    const backups = listed.filter((backup) => backup.database === name);
    const whole = new Set(backups.map(({ id }) => id));
    const rest = unfinished.filter((backup) => backup.database === name && !whole.has(backup.id));
    return { name, backups, unfinished: rest.map(({ id }) => id) };
  });
  return { now, databases };
}
