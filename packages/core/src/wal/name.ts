/* Names of what lies in pg_wal and in an archive of it. Source: PostgreSQL documentation, 28.5 and 26.3, and xlog_internal.h. Versions 14 to 18. */

/** A place in the write-ahead log, in bytes from its beginning. */
export type Lsn = bigint;

/** A segment of the log by its place: `number` counts segments of that size from the log's beginning. */
export interface SegmentPlace {
  readonly timeline: number;
  readonly number: bigint;
}

/** What a file of an archive is. `partial`: a segment whose end is not written yet, or never will be on that timeline. */
export type WalFile =
  | { readonly kind: 'segment' | 'partial'; readonly name: string; readonly segment: string; readonly timeline: number }
  | { readonly kind: 'history'; readonly name: string; readonly timeline: number }
  | { readonly kind: 'backup'; readonly name: string; readonly segment: string; readonly timeline: number };

export const usualSegmentBytes = 16 * 1024 * 1024;
const logBytes = 0x1_0000_0000n;

/** Reads a file's name; undefined when it is none that PostgreSQL archives. A timeline of 0 is never. */
export function parseWalName(name: string): WalFile | undefined {
  const timeline = Number.parseInt(name.slice(0, 8), 16);
  if (!/^[0-9A-F]{8}/.test(name) || timeline === 0) return undefined;
  const rest = name.slice(8);
  if (rest === '.history') return { kind: 'history', name, timeline };
  const found = /^[0-9A-F]{16}(\.partial|\.[0-9A-F]{8}\.backup)?$/.exec(rest);
  if (found === null) return undefined;
  const segment = name.slice(0, 24);
  if (found[1] === undefined) return { kind: 'segment', name, segment, timeline };
  return { kind: found[1] === '.partial' ? 'partial' : 'backup', name, segment, timeline };
}

/** The place of a segment by its name, where segments have that size in bytes. Undefined for a name that cannot be then. */
export function placeOf(segment: string, segmentBytes: number): SegmentPlace | undefined {
  const perLog = logBytes / BigInt(segmentBytes);
  const log = BigInt(`0x${segment.slice(8, 16)}`);
  const within = BigInt(`0x${segment.slice(16, 24)}`);
  if (within >= perLog) return undefined;
  return { timeline: Number.parseInt(segment.slice(0, 8), 16), number: log * perLog + within };
}

export function segmentName({ timeline, number }: SegmentPlace, segmentBytes: number): string {
  const perLog = logBytes / BigInt(segmentBytes);
  return [BigInt(timeline), number / perLog, number % perLog].map((part) => hex(part)).join('');
}

/** Where a segment begins. */
export function startOf(number: bigint, segmentBytes: number): Lsn {
  return number * BigInt(segmentBytes);
}

/** The number of the segment that holds the byte at an LSN. */
export function segmentAt(lsn: Lsn, segmentBytes: number): bigint {
  return lsn / BigInt(segmentBytes);
}

/** `16/B374D848`, as pg_lsn is written. */
export function formatLsn(lsn: Lsn): string {
  return `${(lsn / logBytes).toString(16).toUpperCase()}/${(lsn % logBytes).toString(16).toUpperCase()}`;
}

/** Reads what `formatLsn` writes; undefined for anything else. */
export function parseLsn(text: string): Lsn | undefined {
  const found = /^([0-9A-Fa-f]{1,8})\/([0-9A-Fa-f]{1,8})$/.exec(text);
  return found === null ? undefined : BigInt(`0x${found[1]}`) * logBytes + BigInt(`0x${found[2]}`);
}

/** A timeline as it stands in names. */
export function timelineName(timeline: number): string {
  return hex(BigInt(timeline));
}

function hex(part: bigint): string {
  return part.toString(16).toUpperCase().padStart(8, '0');
}
