import { PgproofError } from '../errors.ts';
import { formatLsn, type Lsn, parseWalName, placeOf, startOf } from './name.ts';

/** What the first page of a segment says of it. */
export interface SegmentHeader {
  /** Of the page: in the segment where a timeline begins, pages before that are still the parent's. */
  readonly timeline: number;
  readonly start: Lsn;
  /** As decimal digits: it is larger than a number holds exactly. */
  readonly systemIdentifier: string;
  readonly segmentBytes: number;
}

/** The high byte of XLOG_PAGE_MAGIC, which counts the formats of the log: 0xD10D is that of 14, 0xD118 that of 18 (access/xlog_internal.h). */
const magicHigh = 0xd1;
/** XLP_LONG_HEADER: every segment's first page has the long form. */
const longHeader = 0x0002;
/** Bytes of XLogLongPageHeaderData, as far as they are read here. */
const headerBytes = 40;

/** Reads XLogLongPageHeaderData (access/xlog_internal.h); undefined when there is none: it is no segment of the log. */
export function readSegmentHeader(content: Buffer): SegmentHeader | undefined {
  if (content.length < headerBytes) return undefined;
  // A server of the other byte order writes the same fields the other way round.
  const isLittle = content[1] === magicHigh;
  if (!isLittle && content[0] !== magicHigh) return undefined;
  const u16 = (at: number): number => (isLittle ? content.readUInt16LE(at) : content.readUInt16BE(at));
  const u32 = (at: number): number => (isLittle ? content.readUInt32LE(at) : content.readUInt32BE(at));
  const u64 = (at: number): bigint => (isLittle ? content.readBigUInt64LE(at) : content.readBigUInt64BE(at));
  if ((u16(2) & longHeader) === 0) return undefined;
  return {
    timeline: u32(4),
    start: u64(8),
    systemIdentifier: String(u64(24)),
    segmentBytes: u32(32),
  };
}

/**
 * Sees that the content of a segment, whole or partial, is what its name and its cluster say. Throws `wal-mismatch` that says which of
 * them it contradicts; a file of another kind has nothing that could be looked at.
 */
export function refuseOther(name: string, content: Buffer, systemIdentifier: string): void {
  const file = parseWalName(name);
  if (file === undefined || (file.kind !== 'segment' && file.kind !== 'partial')) return;
  const why = contradiction(file, content, systemIdentifier);
  if (why !== undefined) throw new PgproofError('wal-mismatch', `"${name}" ${why}`);
}

function contradiction(
  { segment, timeline }: { readonly segment: string; readonly timeline: number },
  content: Buffer,
  systemIdentifier: string,
): string | undefined {
  const header = readSegmentHeader(content);
  if (header === undefined) return 'is no segment of a write-ahead log: its first page has no header';
  if (header.systemIdentifier !== systemIdentifier)
    return `is of another cluster: its system identifier is ${header.systemIdentifier}, not ${systemIdentifier}`;
  if (header.segmentBytes !== content.length)
    return `is of ${content.length} bytes, and says that segments are of ${header.segmentBytes}`;
  const place = placeOf(segment, header.segmentBytes);
  if (place === undefined) return `cannot be a name where segments are of ${header.segmentBytes} bytes`;
  const start = startOf(place.number, header.segmentBytes);
  if (header.start !== start)
    return `has the wrong name: it begins at ${formatLsn(header.start)}, and one of that name at ${formatLsn(start)}`;
  return header.timeline > timeline
    ? `has the wrong name: its first page is of timeline ${header.timeline}`
    : undefined;
}
