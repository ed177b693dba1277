import { createHash } from 'node:crypto';

/* How far a segment is written. Behind that is nothing yet, or what the file held before it was used again. Source: access/xlog_internal.h, access/xlogrecord.h. Versions 14 to 18. */

/** Records of a segment, by their places in it, in bytes. */
export interface Records {
  /** Where what can be read as records ends. */
  readonly end: number;
  /** Where the last one begins that begins here. */
  readonly last: number | undefined;
  /** Where the last one begins that is here to its end. */
  readonly whole: number | undefined;
  /** What the first one that begins here says of its predecessor: its place in the log. */
  readonly predecessor: bigint | undefined;
}

/** The written part of a segment, by which one that continues it is known. */
export interface Written {
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/** XLP_FIRST_IS_CONTRECORD, XLP_LONG_HEADER, XLP_FIRST_IS_OVERWRITE_CONTRECORD. */
const [continues, long, overwrites] = [0x1, 0x2, 0x8];
const [shortHeaderBytes, longHeaderBytes, recordHeaderBytes] = [24, 40, 24];

/** Reads the records of a segment that has a header, whole or partial, one behind the other. */
export function readRecords(content: Buffer): Records {
  const isLittle = content[1] === 0xd1;
  const u16 = (at: number): number => (isLittle ? content.readUInt16LE(at) : content.readUInt16BE(at));
  const u32 = (at: number): number => (isLittle ? content.readUInt32LE(at) : content.readUInt32BE(at));
  const u64 = (at: number): bigint => (isLittle ? content.readBigUInt64LE(at) : content.readBigUInt64BE(at));
  const [magic, start, pageBytes] = [u16(0), u64(8), u32(36)];
  const align = (at: number): number => Math.ceil(at / 8) * 8;
  /** The first byte of data of a page; undefined where it is not written. */
  const dataOf = (page: number): number | undefined =>
    page + pageBytes <= content.length && u16(page) === magic && u64(page + 8) === start + BigInt(page)
      ? page + ((u16(page + 2) & long) === 0 ? shortHeaderBytes : longHeaderBytes)
      : undefined;
  /** So many bytes of data further. `end`: that is not there. `broken`: a server began anew before the record was whole. */
  const skip = (from: number, bytes: number): { readonly to: number; readonly as: 'there' | 'end' | 'broken' } => {
    let [at, left] = [from, bytes];
    for (;;) {
      const page = at - (at % pageBytes) + pageBytes;
      if (at + left <= page) return { to: at + left, as: 'there' };
      const data = dataOf(page);
      if (data === undefined) return { to: page, as: 'end' };
      if ((u16(page + 2) & continues) === 0) return { to: data, as: 'broken' };
      left -= page - at;
      at = data;
    }
  };
  if (pageBytes < 1024 || dataOf(0) === undefined)
    return { end: 0, last: undefined, whole: undefined, predecessor: undefined };
  let [last, predecessor]: [number | undefined, bigint | undefined] = [undefined, undefined];
  let before: bigint | undefined;
  const begun = skip(longHeaderBytes, (u16(2) & continues) === 0 ? 0 : u32(16));
  let at = align(begun.to);
  if (begun.as === 'end') return { end: begun.to, last, whole: last, predecessor };
  for (;;) {
    if (at % pageBytes === 0) {
      const data = at < content.length ? dataOf(at) : undefined;
      if (data === undefined) return { end: at, last, whole: last, predecessor };
      at = data;
    }
    const bytes = u32(at);
    // The page ends every 8 bytes: what stands behind the length may be on the next.
    const field = skip(at, 16);
    if (bytes < recordHeaderBytes || field.as === 'end') return { end: at, last, whole: last, predecessor };
    if (field.as === 'broken') {
      at = field.to;
      continue;
    }
    const previous = u64(field.to - 8);
    if (before !== undefined && previous !== before) return { end: at, last, whole: last, predecessor };
    const passed = skip(at, bytes);
    if (last === undefined && (u16(2) & overwrites) === 0) predecessor = previous;
    if (passed.as === 'end') return { end: passed.to, last: at, whole: last, predecessor };
    if (passed.as === 'there') {
      last = at;
      before = start + BigInt(at);
    }
    at = align(passed.to);
  }
}

/** The written part of a partial segment: its records, without the zeros that a file is made of. */
export function writtenOf(content: Buffer): Written {
  let { end } = readRecords(content);
  while (end > 0 && content[end - 1] === 0) end -= 1;
  return { bytes: end, sha256: sha256Of(content, end) };
}

/** Whether a content begins with what was written of another. */
export function isContinued({ bytes, sha256 }: Written, content: Buffer): boolean {
  return bytes <= content.length && sha256Of(content, bytes) === sha256;
}

function sha256Of(content: Buffer, bytes: number): string {
  return createHash('sha256').update(content.subarray(0, bytes)).digest('hex');
}
