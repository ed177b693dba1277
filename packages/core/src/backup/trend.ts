import type { TrendPoint } from '../report/report.ts';
import { bytesOf } from '../store/history.ts';
import type { Manifest } from '../store/manifest.ts';

/** The last backups, given with the newest first, and this one, as a report draws them. Pure. */
export function backupTrend(past: readonly Manifest[], now: Manifest): TrendPoint[] {
  return [...[...past].reverse(), now].map((manifest) => ({
    id: manifest.id,
    at: manifest.created_at,
    bytes: bytesOf(manifest),
    seconds: manifest.durations.total_seconds,
    rows: manifest.proof.level === 'none' ? null : manifest.proof.rows,
  }));
}
