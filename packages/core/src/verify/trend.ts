import { PgproofError } from '../errors.ts';
import type { TrendPoint } from '../report/report.ts';
import { historyLength } from '../store/history.ts';
import type { Manifest } from '../store/manifest.ts';
import { readManifest } from '../store/select.ts';
import type { Store, StoredBackup } from '../store/store.ts';
import { readRecords, type VerificationRecord } from '../store/verification.ts';

/** So many backups are looked at before a past is given up. */
const mostRead = 50;

/**
 * How long recoveries into this major took: the last verification of each backup before this one, of the same part of its database, that was restored;
 * oldest first, up to `historyLength` of them. A store that does not answer has none to draw; only an abort is thrown.
 */
export async function readRecoveries(
  store: Store,
  { backup, manifest }: { readonly backup: StoredBackup; readonly manifest: Manifest },
  major: number | undefined,
  signal: AbortSignal,
): Promise<readonly TrendPoint[]> {
  const points: TrendPoint[] = [];
  try {
    const past = (await store.list(backup.database)).filter(({ id }) => id < backup.id).slice(-mostRead);
    for (const one of past.reverse()) {
      signal.throwIfAborted();
      if (points.length >= historyLength) break;
      const point = await recoveryOf(store, one, manifest, major);
      if (point !== undefined) points.unshift(point);
    }
    return points;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PgproofError)) throw error;
    return [];
  }
}

async function recoveryOf(
  store: Store,
  backup: StoredBackup,
  { filters }: Manifest,
  major: number | undefined,
): Promise<TrendPoint | undefined> {
  // Requests, where the store is elsewhere: the manifest only of those that were restored.
  const records = (await readRecords(store, backup)).filter((record) => isNumber(record.rto_seconds));
  if (records.length === 0) return undefined;
  const read = await readManifest(store, backup).catch((error) => {
    if (error instanceof PgproofError && error.kind === 'invalid-manifest') return undefined;
    throw error;
  });
  if (read === undefined || JSON.stringify(read.manifest.filters) !== JSON.stringify(filters)) return undefined;
  const into = (record: VerificationRecord): number => record.sandbox_major ?? read.manifest.server.major;
  const last = records.findLast((record) => record.manifest_sha256 === read.sha256 && into(record) === major);
  const verifiedAt = new Date(last?.verified_at ?? '');
  if (last === undefined || !isNumber(last.rto_seconds) || !isNumber(verifiedAt.getTime())) return undefined;
  return recoveryPoint(read.manifest, verifiedAt, last.rto_seconds);
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** One recovery, as a report draws it: the size is that of the database. */
export function recoveryPoint(manifest: Manifest, verifiedAt: Date, rtoSeconds: number): TrendPoint {
  return {
    id: manifest.id,
    at: verifiedAt.toISOString(),
    bytes: manifest.server.size_bytes,
    seconds: rtoSeconds,
    rows: manifest.proof.level === 'none' ? null : manifest.proof.rows,
  };
}

/** How long a recovery of a larger database would take, in seconds, and how that was reckoned. */
export interface Estimate {
  readonly bytes: number;
  readonly seconds: number;
  readonly from: string;
}

/** By so much the largest database seen has to exceed the smallest for a line to say something. */
const leastSpread = 1.2;
const leastPoints = 3;

/**
 * Reckons the time for twice the size of the newest: by the line that lies nearest to all recoveries (least squares) where their databases differ
 * enough in size for one, else in proportion to the newest. A line that would fall with the size says nothing. Pure.
 */
export function estimateDouble(points: readonly TrendPoint[]): Estimate | undefined {
  const newest = points.at(-1);
  if (newest === undefined || newest.bytes <= 0) return undefined;
  const bytes = newest.bytes * 2;
  const sizes = points.map((point) => point.bytes);
  const line =
    points.length >= leastPoints && Math.max(...sizes) >= Math.min(...sizes) * leastSpread ? fit(points) : undefined;
  if (line === undefined || line.slope <= 0)
    return { bytes, seconds: newest.seconds * 2, from: 'in proportion to this one' };
  const seconds = Math.max(newest.seconds, line.start + line.slope * bytes);
  return { bytes, seconds, from: `by the line through the last ${points.length}` };
}

function fit(points: readonly TrendPoint[]): { readonly start: number; readonly slope: number } {
  const mean = (of: (point: TrendPoint) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [bytes, seconds] = [mean((point) => point.bytes), mean((point) => point.seconds)];
  const slope =
    mean((point) => (point.bytes - bytes) * (point.seconds - seconds)) / mean((point) => (point.bytes - bytes) ** 2);
  return { slope, start: seconds - slope * bytes };
}
