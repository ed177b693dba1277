import type { Readable } from 'node:stream';

const mebibyte = 1024 ** 2;
const least = 8 * mebibyte;
const most = 1024 * mebibyte;
const doublesAfter = 800;
/** S3 User Guide, "Amazon S3 multipart upload limits". */
export const mostParts = 10_000;

/** Size in bytes of the part of that number, from 1: doubled every 800 parts, so that 10,000 of them hold 5 TiB, and few take little memory. */
export function partBytes(number: number): number {
  return Math.min(most, least * 2 ** Math.floor((number - 1) / doublesAfter));
}

/** How many parts may be under way beside the one that is filled: of large ones only one, for each lies in memory. */
export function partsUnderWay(bytes: number): number {
  return bytes > 4 * least ? 1 : 2;
}

/** A part in memory. What holds it is used again after `release`. */
export interface Part {
  readonly number: number;
  readonly content: Buffer;
  readonly isLast: boolean;
  readonly release: () => void;
}

/** Buffers that come back: a new one for every part would be garbage faster than it is collected. */
interface Pool {
  readonly take: (bytes: number) => Buffer;
  readonly giveBack: (buffer: Buffer) => void;
}

function openPool(): Pool {
  let free: Buffer[] = [];
  return {
    take: (bytes) => {
      free = free.filter((buffer) => buffer.length === bytes);
      return free.pop() ?? Buffer.allocUnsafeSlow(bytes);
    },
    giveBack: (buffer) => void free.push(buffer),
  };
}

/** How a stream is cut; `sizeOf` is for tests. */
export interface Cutting {
  readonly sizeOf?: (number: number) => number;
  /** Nobody else holds the stream's chunks: their memory is given back as soon as they are copied. Garbage, it would lie about by the hundred megabytes. */
  readonly isOwned?: boolean;
}

/** Cuts what is stored into parts. At least one comes, an empty one for nothing; only the last may be short. */
export async function* cutIntoParts(
  source: Readable | Buffer,
  { sizeOf = partBytes, isOwned = false }: Cutting = {},
): AsyncGenerator<Part> {
  const pool = openPool();
  let number = 1;
  let buffer = pool.take(sizeOf(number));
  let filled = 0;
  const cut = (isLast: boolean): Part => {
    const whole = buffer;
    return { number, content: whole.subarray(0, filled), isLast, release: () => pool.giveBack(whole) };
  };
  for await (const chunk of Buffer.isBuffer(source) ? [source] : source) {
    const bytes = chunk as Buffer;
    for (let taken = 0; taken < bytes.length; ) {
      // A full one goes out only when more has come: till then it may be the last.
      if (filled === buffer.length) {
        yield cut(false);
        number += 1;
        buffer = pool.take(sizeOf(number));
        filled = 0;
      }
      const copied = bytes.copy(buffer, filled, taken);
      filled += copied;
      taken += copied;
    }
    if (isOwned) giveBack(bytes);
  }
  yield cut(true);
}

/** A chunk that shares its memory with others, as small ones do, is left alone. */
function giveBack({ buffer, byteLength }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
