import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, pack } from 'tar-stream';
import { classify, PgproofError } from '../errors.ts';

/**
 * The files that pg_dump puts into a directory: the table of contents, one for each table, and large objects. Source: PostgreSQL,
 * pg_backup_directory.c.
 */
const fileName = /^(toc\.dat|(?:large)?blobs?(?:_\d+)?\.toc|\d+\.dat|blob_\d+\.dat)(\.gz|\.lz4|\.zst)?$/;

/** A dump in a directory as one uncompressed tar, its files in the order of their names. Throws the errors of the disk. */
export async function* packDirectory(folder: string): AsyncGenerator<Buffer> {
  const archive = pack();
  const fill = async (): Promise<void> => {
    for (const name of (await readdir(folder)).sort()) {
      const { size } = await stat(join(folder, name));
      const entry = archive.entry({ name, size, mode: 0o600, mtime: new Date(0) });
      await pipeline(createReadStream(join(folder, name)), entry);
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
  const archive = extract();
  const names = new Set<string>();
  let bytes = 0;
  const refuse = (why: string): PgproofError => new PgproofError('invalid-manifest', `the tar of the dump ${why}`);
  archive.on('entry', (header, entry, next) => {
    // What breaks the tar is told by the pipeline that reads it.
    entry.on('error', () => undefined);
    const { name, type, size = 0 } = header;
    bytes += size;
    const problem =
      type !== 'file' || !fileName.test(name)
        ? `holds ${JSON.stringify(name.slice(0, 100))}, a ${type} that pg_dump puts into none`
        : names.has(name)
          ? `holds "${name}" twice`
          : bytes > mostBytes
            ? `holds more bytes than the manifest says, ${mostBytes}`
            : undefined;
    if (problem !== undefined) return next(refuse(problem));
    names.add(name);
    const file = createWriteStream(join(folder, name), { flags: 'wx', mode: 0o600 });
    pipeline(entry, file).then(
      () => next(),
      (error) => next(error),
    );
  });
  try {
    await pipeline(content, archive);
  } catch (error) {
    if (error instanceof PgproofError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== undefined && /^E[A-Z]+$/.test(code)) throw classify(error, `unpack the dump into "${folder}"`);
    throw refuse(`cannot be read: ${message}`);
  }
  if (!names.has('toc.dat')) throw refuse('holds no "toc.dat"');
}

/** Blocks of zeros with which a tar ends (POSIX pax, "ustar Interchange Format"). */
const endBytes = 1024;

/**
 * Reads a tar that pg_dump wrote to its end. Throws `invalid-manifest` for one that is cut or broken: given such a one, pg_restore may
 * look for the rest of it for ever.
 */
export async function checkTar(content: Readable): Promise<void> {
  const archive = extract();
  let tail: Buffer = Buffer.alloc(0);
  archive.on('entry', (_header, entry, next) => {
    entry.on('error', () => undefined);
    entry.on('end', () => next());
    entry.resume();
  });
  const keepTail = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      tail = Buffer.concat([tail.subarray(Math.max(0, tail.length - endBytes)), chunk]).subarray(-endBytes);
      yield chunk;
    }
  };
  try {
    await pipeline(content, keepTail, archive);
  } catch (error) {
    if (error instanceof PgproofError) throw error;
    throw new PgproofError('invalid-manifest', `the tar of the dump cannot be read: ${(error as Error).message}`);
  }
  if (tail.length < endBytes || tail.some((byte) => byte !== 0))
    throw new PgproofError('invalid-manifest', 'the tar of the dump does not come to its end');
}
