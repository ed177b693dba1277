import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { PgproofError } from '../errors.ts';
import { ageHeader } from '../store/age-header.ts';
import type { Written } from './written.ts';

/*
 * A file of the archive in the form in which it is stored: zstd, and around it age where there are recipients. What it holds is also said
 * before it, where it can be read without unpacking or a key: `zstd` skips that frame, and `age` that stanza. By it a file that is pushed
 * again is known for the same.
 */

/** What a packed file says of its content. */
export interface Label {
  /** Of the content, in hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** Of a partial segment, as it is the only file that others take the place of. */
  readonly written?: Written;
}

export const packedExtensions = ['.zst', '.zst.age'] as const;
export type PackedExtension = (typeof packedExtensions)[number];

/** The most that has to be read of a packed file to see its label, in bytes: that of an encrypted one stands first in its header. */
export const labelBytes = 512;
/** The first magic number of a skippable frame (RFC 8878, 3.1.2). */
const skippable = 0x184d2a50;
const mostFrameBytes = 256;
/** The greatest segment. A label may say what is not so, and memory is not taken by its word. */
const mostAtOnce = 1024 ** 3;
const stanzaType = 'pgproof/wal';
const level = 3;

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

export function labelOf(content: Buffer): Label {
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}

/** Packs a file that is held whole: a segment is of at most 1 GB, and mostly of 16 MB. */
export async function pack(
  content: Buffer,
  label: Label,
  recipients: readonly string[],
): Promise<{ readonly extension: PackedExtension; readonly packed: Buffer }> {
  const words = wordsOf(label);
  const text = Buffer.from([stanzaType, ...words].join(' '));
  const frame = Buffer.alloc(8);
  frame.writeUInt32LE(skippable, 0);
  frame.writeUInt32LE(text.length, 4);
  const params = { [constants.ZSTD_c_compressionLevel]: level, [constants.ZSTD_c_checksumFlag]: 1 };
  // In one go: by itself Node.js asks another thread anew for every 16 kB.
  const chunkSize = mostPacked(label.bytes);
  const packed = Buffer.concat([
    frame,
    text,
    await compress(content, { params, chunkSize, pledgedSrcSize: label.bytes } as object),
  ]);
  if (recipients.length === 0) return { extension: '.zst', packed };
  const { Encrypter, Stanza } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient({ wrapFileKey: () => [new Stanza([stanzaType, ...words], new Uint8Array())] });
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt(packed);
  return { extension: '.zst.age', packed: Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength) };
}

/** The most that zstd makes of so many bytes, and its checksum. Source: ZSTD_COMPRESSBOUND of zstd.h. */
function mostPacked(bytes: number): number {
  return bytes + (bytes >> 8) + 1024;
}

function wordsOf({ sha256, bytes, written }: Label): string[] {
  return [sha256, String(bytes), ...(written === undefined ? [] : [written.sha256, String(written.bytes)])];
}

/** Reads the label at the beginning of a packed file; undefined for one that is not of ours. */
export function readLabel(head: Buffer): Label | undefined {
  const said = head.subarray(0, ageHeader.length).equals(Buffer.from(ageHeader))
    ? head
        .subarray(ageHeader.length + '-> '.length)
        .toString('latin1')
        .split('\n', 1)[0]
    : frameText(head);
  const found = /^pgproof\/wal ([0-9a-f]{64}) (\d{1,10})(?: ([0-9a-f]{64}) (\d{1,10}))?$/.exec(said ?? '');
  if (found === null) return undefined;
  const [, sha256 = '', bytes, written, writtenBytes] = found;
  return {
    ...{ sha256, bytes: Number(bytes) },
    ...(written === undefined ? {} : { written: { sha256: written, bytes: Number(writtenBytes) } }),
  };
}

function frameText(head: Buffer): string | undefined {
  if (head.length < 8 || head.readUInt32LE(0) !== skippable) return undefined;
  const length = head.readUInt32LE(4);
  return length > mostFrameBytes ? undefined : head.subarray(8, 8 + length).toString('latin1');
}

/**
 * Unpacks a file and sees that it is what its label says. `what` names it. Throws `wal-damaged` for one that was altered or cut off,
 * `bad-input` when it is encrypted and no key of `identities` opens it.
 */
export async function unpack(packed: Buffer, what: string, identities: readonly string[] | undefined): Promise<Buffer> {
  const label = readLabel(packed.subarray(0, labelBytes));
  if (label === undefined) throw damaged(what, 'it does not begin as what pgproof archives');
  const opened = packed[0] === ageHeader.charCodeAt(0) ? await decrypt(packed, what, identities) : packed;
  const inner = readLabel(opened.subarray(0, labelBytes));
  if (inner?.sha256 !== label.sha256) throw damaged(what, 'what is said of it differs inside and outside');
  const content = await decompress(opened.subarray(8 + opened.readUInt32LE(4)), {
    maxOutputLength: label.bytes + 1,
    chunkSize: Math.min(mostPacked(label.bytes), mostAtOnce),
  }).catch((error: Error) => {
    throw damaged(what, error.message, error);
  });
  if (content.length !== label.bytes || labelOf(content).sha256 !== label.sha256)
    throw damaged(what, 'its content has another size or SHA-256 than when it was archived');
  return content;
}

async function decrypt(packed: Buffer, what: string, identities: readonly string[] | undefined): Promise<Buffer> {
  const hint = 'name the file of a key that it was encrypted for: --age-identity <file>';
  if (identities === undefined)
    throw new PgproofError('bad-input', `${what} is encrypted, and no identity file was given`, { hint });
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    const opened = await decrypter.decrypt(packed);
    return Buffer.from(opened.buffer, opened.byteOffset, opened.byteLength);
  } catch (error) {
    // The library quotes what it cannot read.
    if (/^no identity matched/.test((error as Error).message))
      throw new PgproofError('bad-input', `no key of the identity file opens ${what}`, { hint });
    throw damaged(what, 'it was altered or cut off after it was encrypted');
  }
}

function damaged(what: string, why: string, cause?: unknown): PgproofError {
  return new PgproofError('wal-damaged', `${what} is damaged: ${why}`, cause === undefined ? {} : { cause });
}
