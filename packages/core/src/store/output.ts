import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RunOptions } from '../command.ts';
import { classify, PgproofError } from '../errors.ts';
import type { Store, Written } from './store.ts';

const lookMilliseconds = 250;

/**
 * Runs a program whose standard output becomes a stored file. Where the store is on this machine the program writes the file itself,
 * and it is hashed afterwards; elsewhere its output is streamed and hashed on the way. Nothing is left of it when `run` fails.
 * `onBytes` hears how much was written so far.
 */
export async function withStoredOutput<T>(
  store: Store,
  path: string,
  onBytes: (bytes: number) => void,
  run: (output: NonNullable<RunOptions['output']>) => Promise<T>,
): Promise<{ readonly result: T; readonly written: Written }> {
  return store.openWrite === undefined
    ? streamed(store, path, onBytes, run)
    : direct({ ...store, openWrite: store.openWrite }, path, onBytes, run);
}

async function direct<T>(
  store: Store & Required<Pick<Store, 'openWrite'>>,
  path: string,
  onBytes: (bytes: number) => void,
  run: (output: number) => Promise<T>,
): Promise<{ result: T; written: Written }> {
  const file = await store.openWrite(path);
  const timer = setInterval(() => void file.size().then(onBytes, () => undefined), lookMilliseconds);
  try {
    const result = await run(file.fd);
    clearInterval(timer);
    const written = await file.finish().catch((error) => {
      throw classify(error, `write "${path}"`);
    });
    return { result, written };
  } catch (error) {
    clearInterval(timer);
    await file.discard();
    const isFull = error instanceof PgproofError && error.kind === 'disk-full';
    throw isFull
      ? new PgproofError('disk-full', `write "${path}" in "${store.describe}": ${error.message}`, { cause: error })
      : error;
  }
}

async function streamed<T>(
  store: Store,
  path: string,
  onBytes: (bytes: number) => void,
  run: (output: NonNullable<RunOptions['output']>) => Promise<T>,
): Promise<{ result: T; written: Written }> {
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      onBytes(bytes);
      done(null, chunk);
    },
  });
  let written: Written | undefined;
  const result = await run(async (stdout) => {
    const [put, fed] = await Promise.allSettled([store.put(path, meter), pipeline(stdout, meter)]);
    // The store's own words first: the stream only knows that it was broken off.
    if (put.status === 'rejected') throw put.reason;
    if (fed.status === 'rejected') throw fed.reason;
    written = put.value;
  });
  if (written === undefined) throw new Error(`"${path}" was not stored`);
  return { result, written };
}
