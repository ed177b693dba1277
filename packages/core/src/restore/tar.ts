import { createReadStream, createWriteStream, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { extract, type Headers, type Pack, pack } from 'tar-stream';
import { classify, PgproofError } from '../errors.ts';

/**
 * The files that pg_dump puts into a directory: the table of contents, one for each table, and large objects. Source: PostgreSQL,
 * pg_backup_directory.c.
 */
const fileName = /^(toc\.dat|(?:large)?blobs?(?:_\d+)?\.toc|\d+\.dat|blob_\d+\.dat)(\.gz|\.lz4|\.zst)?$/;

/**
 * A file of so many bytes is read at once, and waited for: there are as many as tables, and streams of its own, or turns of threads, would cost
 * a multiple of what is in it.
 */
const mostAtOnce = 64 * 1024;

function packAtOnce(archive: Pack, header: Headers, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    archive.entry(header, content, (error) => (error ? reject(error) : resolve()));
  });
}

/** A dump in a directory as one uncompressed tar, its files in the order of their names. Throws the errors of the disk. */
export async function* packDirectory(folder: string): AsyncGenerator<Buffer> {
  const archive = pack();
  const fill = async (): Promise<void> => {
    for (const name of (await readdir(folder)).sort()) {
      const { size } = statSync(join(folder, name));
      const header = { name, size, mode: 0o600, mtime: new Date(0) };
      if (size <= mostAtOnce) await packAtOnce(archive, header, readFileSync(join(folder, name)));
      else await pipeline(createReadStream(join(folder, name)), archive.entry(header));
    }
    archive.finalize();
  };
  const filling = fill().catch((error) => archive.destroy(classify(error, `read the dump in "${folder}"`)));
  yield* archive as unknown as AsyncIterable<Buffer>;
  await filling;
}

/**
 * Writes the files of such a tar into a folder, which is made. It is untrusted: only regular files with names that pg_dump gives, and together no
 * more than `mostBytes`. Throws `invalid-manifest` for anything else, and for a tar that is cut.
 */
export async function unpackDirectory(content: Readable, folder: string, mostBytes: number): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  const names = new Set<string>();
  let bytes = 0;
  const refuse = (why: string): PgproofError => new PgproofError('invalid-manifest', `the tar of the dump ${why}`);
  await eachMember(content, async ({ name, type, size = 0 }, member) => {
    bytes += size;
    if (type !== 'file' || !fileName.test(name))
      throw refuse(`holds ${JSON.stringify(name.slice(0, 100))}, a ${type} that pg_dump puts into none`);
    if (names.has(name)) throw refuse(`holds "${name}" twice`);
    if (bytes > mostBytes) throw refuse(`holds more bytes than the manifest says, ${mostBytes}`);
    names.add(name);
    await pipeline(member, createWriteStream(join(folder, name), { flags: 'wx', mode: 0o600 })).catch((error) => {
      const { code = '' } = error as NodeJS.ErrnoException;
      throw /^E[A-Z]+$/.test(code) ? classify(error, `unpack the dump into "${folder}"`) : error;
    });
  });
  if (!names.has('toc.dat')) throw refuse('holds no "toc.dat"');
}

/** Most bytes of a table of contents that is read by itself. */
const largestContents = 1024 ** 3;

/**
 * Writes the table of contents of such a tar into a folder, which is made, and of the rest nothing; with `mayStop` it reads no further. Throws
 * `invalid-manifest` where there is none.
 */
export async function unpackContents(content: Readable, folder: string, mayStop: boolean): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  let isFound = false;
  const reading = eachMember(content, async ({ name, type, size = 0 }, member) => {
    if (isFound || type !== 'file' || name !== 'toc.dat' || size > largestContents) {
      member.resume();
      await finished(member);
      return;
    }
    await pipeline(member, createWriteStream(join(folder, name), { flags: 'wx', mode: 0o600 }));
    isFound = true;
    if (mayStop) content.destroy(new Error('the rest is not needed'));
  });
  await reading.catch((error) => {
    if (!isFound || !mayStop) throw error;
  });
  if (!isFound) throw new PgproofError('invalid-manifest', 'the tar of the dump holds no "toc.dat"');
}

/** Reads a tar to its end, member by member. Throws `invalid-manifest` for one that cannot be read, and what `take` throws. */
async function eachMember(
  content: Readable,
  take: (header: Headers, member: Readable) => Promise<void>,
): Promise<void> {
  const archive = extract();
  let broken: unknown;
  const feeding = pipeline(content, archive as unknown as Writable).catch((error) => {
    broken = error;
  });
  try {
    for await (const member of archive) {
      member.on('error', () => undefined);
      await take(member.header, member as unknown as Readable);
    }
  } catch (error) {
    archive.destroy();
    await feeding;
    throw error instanceof PgproofError ? error : unreadable(error);
  }
  await feeding;
  if (broken !== undefined) throw broken instanceof PgproofError ? broken : unreadable(broken);
}

function unreadable(error: unknown): PgproofError {
  return new PgproofError('invalid-manifest', `the tar of the dump cannot be read: ${(error as Error).message}`);
}

/** Blocks of zeros with which a tar ends (POSIX pax, "ustar Interchange Format"). */
const endBytes = 1024;

/**
 * Reads a tar that pg_dump wrote to its end. Throws `invalid-manifest` for one that is cut or broken: given such a one, pg_restore may
 * look for the rest of it for ever.
 */
export async function checkTar(content: Readable): Promise<void> {
  let tail: Buffer = Buffer.alloc(0);
  const keepTail = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      tail = Buffer.concat([tail.subarray(Math.max(0, tail.length - endBytes)), chunk]).subarray(-endBytes);
      yield chunk;
    }
  };
  await eachMember(Readable.from(keepTail()), async (_header, member) => {
    member.resume();
    await finished(member);
  });
  if (tail.length < endBytes || tail.some((byte) => byte !== 0))
    throw new PgproofError('invalid-manifest', 'the tar of the dump does not come to its end');
}
