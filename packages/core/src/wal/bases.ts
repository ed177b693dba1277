import { PgproofError } from '../errors.ts';
import { clusterName } from '../store/identifier.ts';
import { readPhysicalManifest } from '../store/select.ts';
import type { Store } from '../store/store.ts';
import { type Lsn, parseLsn } from './name.ts';

/** A base backup of a cluster, by what of it a recovery from the archive begins with. */
export interface WalBase {
  readonly id: string;
  readonly timeline: number;
  readonly startLsn: Lsn;
  /** Its own log leads there; what comes after has to come from the archive. */
  readonly stopLsn: Lsn;
}

/** The base backups of a cluster in a store, oldest first, and the ids of those whose manifest cannot be read. */
export async function listWalBases(
  store: Store,
  systemIdentifier: string,
): Promise<{ readonly bases: readonly WalBase[]; readonly unread: readonly string[] }> {
  const bases: WalBase[] = [];
  const unread: string[] = [];
  const database = clusterName(systemIdentifier);
  for (const backup of await store.list(database)) {
    try {
      const { wal } = (await readPhysicalManifest(store, backup)).manifest;
      const [startLsn, stopLsn] = [parseLsn(wal.start_lsn), parseLsn(wal.stop_lsn)];
      if (startLsn === undefined || stopLsn === undefined) unread.push(backup.id);
      else bases.push({ id: backup.id, timeline: wal.timeline, startLsn, stopLsn });
    } catch (error) {
      if (!(error instanceof PgproofError) || error.kind !== 'invalid-manifest') throw error;
      unread.push(backup.id);
    }
  }
  return { bases, unread };
}
