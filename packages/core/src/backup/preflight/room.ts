import type { Finding } from '../../finding.ts';
import { bytesOf } from '../../store/history.ts';
import type { Manifest } from '../../store/manifest.ts';
import { formatBytes, formatSeconds } from '../../units.ts';
import type { Judgement } from './judgement.ts';

/** A file system that a copy goes to. */
export interface DiskFacts {
  /** For people. */
  readonly name: string;
  readonly freeBytes: number;
}

/** An empty database's backup does not fit into less. */
const leastBytes = 256 * 1024;
/** So much more than the last one may a backup come to. */
const reserve = 1.2;
/** What is left when it compresses twice as well as ever. */
const surely = 0.5;

/**
 * Holds free space against what the backup will come to: as many bytes as the last comparable one, and more as the database has grown; without
 * one the database's own size, which a dump seldom reaches. Too little for 1.2 times that is a warning; for half of the last one,
 * less as the database has shrunk, it is refused. Without a last one nothing is sure, and only a disk that is full is refused. Pure.
 */
export function judgeDisk(disks: readonly DiskFacts[], databaseBytes: number, last: Manifest | undefined): Judgement {
  const judged = disks.map((disk) => judgeOne(disk, databaseBytes, last));
  const refusal = judged.find((one) => one.refusal !== undefined)?.refusal;
  return { findings: judged.flatMap(({ findings }) => findings), ...(refusal === undefined ? {} : { refusal }) };
}

function judgeOne({ name, freeBytes }: DiskFacts, databaseBytes: number, last: Manifest | undefined): Judgement {
  const id = 'backup.preflight-disk';
  const object = { kind: 'folder', name };
  const growth = last === undefined || last.server.size_bytes === 0 ? 1 : databaseBytes / last.server.size_bytes;
  const expected = last === undefined ? databaseBytes : bytesOf(last) * Math.max(1, growth);
  const least = last === undefined ? leastBytes : Math.max(leastBytes, bytesOf(last) * Math.min(1, growth) * surely);
  const basis =
    last === undefined
      ? `the database has ${formatBytes(databaseBytes)}, and there is no earlier backup to go by`
      : `the last backup, ${last.id}, has ${formatBytes(bytesOf(last))}${growth > 1.01 ? `, and the database has grown to ${growth.toFixed(2)} times its size since` : ''}`;
  if (freeBytes >= expected * reserve)
    return { findings: [{ id, status: 'good', object, detail: `room enough: ${basis}` }] };
  const detail = `${formatBytes(freeBytes)} free; ${basis}`;
  const hint = `free space there, or name another place (--store, --workdir); the backup may take ${formatBytes(expected * reserve)}`;
  const finding = (status: Finding['status']): Finding => ({ id, status, object, detail, hint });
  if (freeBytes >= least) return { findings: [finding('warning')] };
  return {
    findings: [finding('bad')],
    refusal: { kind: 'disk-full', message: `"${name}" has no room for a backup: ${detail}`, hint },
  };
}

/** So much of the time may the longest of the last ones take before it is said. */
const comfortable = 0.8;

/** Holds the time limit against how long the last comparable backups took. Pure. */
export function judgeTime(past: readonly Manifest[], timeoutMinutes: number | undefined): Judgement {
  const recent = past.slice(0, 5);
  const longest = Math.max(...recent.map(({ durations }) => durations.total_seconds));
  if (timeoutMinutes === undefined || recent.length === 0) return { findings: [] };
  const id = 'backup.preflight-time';
  const detail = `the last ${recent.length === 1 ? 'backup' : `${recent.length} backups`} took ${formatSeconds(longest)}${recent.length === 1 ? '' : ' at the most'}; there are ${timeoutMinutes} minutes for this one`;
  if (longest <= timeoutMinutes * 60 * comfortable) return { findings: [{ id, status: 'good', detail }] };
  return { findings: [{ id, status: 'warning', detail, hint: 'allow more time with --timeout-minutes' }] };
}
