import { open } from 'node:fs/promises';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, CommandError, type RunOptions, type RunResult, runPipeline, wasCutOff } from '../command.ts';
import { classify, PgproofError } from '../errors.ts';
import { type Packer, unpackStream } from '../store/compression.ts';
import { classifyEncryption } from '../store/encryption.ts';

export interface SealedDump {
  readonly dump: RunResult;
  /** What the listing printed; empty where there was none. */
  readonly listing: string;
  /** Of the archive before it was encrypted. */
  readonly rawBytes: number;
}

/** An archive has its table of contents at its beginning. */
export interface ArchiveReading {
  /** Reads the table of contents and then no further. */
  readonly list: readonly Command[];
  /** Path of the file that the head is kept in, unpacked. */
  readonly head: string;
}

/** A script is read to its end. */
export interface ScriptReading {
  readonly push: (chunk: Buffer) => void;
}

export interface SealedWork {
  readonly dump: readonly Command[];
  readonly encrypt: readonly Command[];
  /** What the last stage that dumps packs by; those that read get the archive itself. */
  readonly packer: Packer | undefined;
  readonly reading: ArchiveReading | ScriptReading;
  readonly output: NonNullable<RunOptions['output']>;
  readonly signal: AbortSignal;
  /** Of the stages that dump. */
  readonly running: Pick<RunOptions, 'secrets' | 'classify' | 'onStderrLine' | 'pipesIn'>;
}

/**
 * Dumps and encrypts, and lists the archive as it goes by: once it is encrypted we cannot read it. The head of the archive is kept for as
 * long as the listing goes on reading, so what the listing needed is what is there; unpacked, so
 * that it can be read again as what it is, the beginning of an archive. Nothing else of the archive touches the disk in plain.
 */
export async function dumpSealed(work: SealedWork): Promise<SealedDump> {
  const stop = new AbortController();
  const signal = AbortSignal.any([work.signal, stop.signal]);
  const listed = work.packer === undefined ? new PassThrough() : unpackStream(work.packer);
  const sealed = new PassThrough();
  // What breaks them is told by the pipelines at their ends.
  for (const stream of [listed, sealed]) stream.on('error', () => undefined);
  let rawBytes = 0;
  let isOver = false;
  // A stream that breaks looks like an end to the program behind it: only what came to its end on both sides is whole.
  let isRead = false;
  let isFed = false;
  async function* showHead(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      rawBytes += chunk.length;
      if (!listed.destroyed && !listed.write(chunk)) await untilDrained(listed);
      yield chunk;
    }
    isRead = true;
  }
  const dump = runPipeline(work.dump, {
    ...work.running,
    signal,
    output: (stdout: Readable) => pipeline(stdout, showHead, sealed),
  }).finally(() => {
    isOver = true;
    listed.end();
    sealed.end();
  });
  const encrypt = runPipeline(work.encrypt, {
    signal,
    output: work.output,
    classify: classifyEncryption,
    input: async (stdin) => {
      await pipeline(sealed, stdin);
      isFed = true;
    },
  });
  const list = readAlong(work.reading, listed, signal).finally(() => listed.destroy());
  // A listing that fails in the middle of a dump ends it; one that fails for want of a dump is its consequence.
  list.catch(() => (isOver ? undefined : stop.abort()));
  const [dumped, encrypted, listing] = await Promise.allSettled([dump, encrypt, list]);
  const isUnread = encrypted.status === 'fulfilled' && !isFed;
  const isCutOff = dumped.status === 'rejected' && dumped.reason instanceof CommandError && wasCutOff(dumped.reason);
  if (isUnread && (isCutOff || dumped.status === 'fulfilled')) throw unread(work.encrypt);
  if (dumped.status === 'rejected' || encrypted.status === 'rejected' || listing.status === 'rejected')
    throw blamed([encrypted, dumped, listing]);
  if (!isRead) throw new Error('the dump ended well, and not all of it was read');
  return { dump: dumped.value, listing: listing.value, rawBytes };
}

/** Gives what the listing printed. */
async function readAlong(
  reading: ArchiveReading | ScriptReading,
  archive: Readable,
  signal: AbortSignal,
): Promise<string> {
  if ('push' in reading) {
    for await (const chunk of archive) reading.push(chunk as Buffer);
    return '';
  }
  return listKeepingHead(reading, archive, { signal });
}

/**
 * Lists an archive that comes as a stream, and keeps what the listing was given: each piece is in the file before it is read. Gives what the
 * listing printed.
 */
export async function listKeepingHead(
  { list, head: path }: ArchiveReading,
  archive: Readable,
  running: Pick<RunOptions, 'signal' | 'classify'>,
): Promise<string> {
  await using head = await open(path, 'w', 0o600).catch((error) => {
    throw classify(error, `write "${path}"`);
  });
  async function* keepHead(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      await head.appendFile(chunk).catch((error) => {
        throw classify(error, `write "${path}"`);
      });
      yield chunk;
    }
  }
  const { stdout } = await runPipeline(list, {
    ...running,
    output: 'collect',
    mayStopEarly: true,
    input: (stdin) => pipeline(archive, keepHead, stdin),
  });
  return stdout;
}

/**
 * The error to tell: a dump whose reader broke is cut off, an encryption whose dump broke sees the end of its input and is content; what
 * was interrupted is so for another's sake.
 */
function blamed(results: readonly PromiseSettledResult<unknown>[]): unknown {
  const errors = results.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []));
  return errors.find((error) => !(error instanceof PgproofError) || error.kind !== 'interrupted') ?? errors[0];
}

function unread(encrypt: readonly Command[]): PgproofError {
  const program = encrypt[0]?.program ?? '';
  return new PgproofError('tool-version', `"${program}" ended well before it had read the whole dump`, {
    hint: 'put another age first on PATH, or none: pgproof brings its own',
  });
}

/** Settles also when nobody reads on. */
function untilDrained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed) return resolve();
    const settle = (): void => {
      stream.off('drain', settle).off('close', settle);
      resolve();
    };
    stream.on('drain', settle).on('close', settle);
  });
}
