import { text } from 'node:stream/consumers';
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

/** The base backups of a cluster in a store, oldest first, and the ids of those whose manifest does not say where they begin. */
export async function listWalBases(
  store: Store,
  systemIdentifier: string,
): Promise<{ readonly bases: readonly WalBase[]; readonly unread: readonly string[] }> {
  const bases: WalBase[] = [];
  const unread: string[] = [];
  for (const { path } of (await store.archive?.list(`+cluster/${systemIdentifier}/`)) ?? []) {
    const [, , id = '', file, ...more] = path.split('/');
    if (file !== 'manifest.json' || more.length > 0) continue;
    const base = readBase(id, await text(await store.get(path)));
    if (base === undefined) unread.push(id);
    else bases.push(base);
  }
  return { bases, unread };
}

/** A manifest is untrusted: of this one only where the log begins and ends is read. */
function readBase(id: string, manifest: string): WalBase | undefined {
  try {
    const { wal } = JSON.parse(manifest) as { wal?: { timeline?: unknown; start_lsn?: unknown; stop_lsn?: unknown } };
    const [startLsn, stopLsn] = [parseLsn(String(wal?.start_lsn)), parseLsn(String(wal?.stop_lsn))];
    const timeline = Number(wal?.timeline);
    const isWhole = startLsn !== undefined && stopLsn !== undefined && Number.isSafeInteger(timeline) && timeline > 0;
    return isWhole ? { id, timeline, startLsn, stopLsn } : undefined;
  } catch {
    return undefined;
  }
}
