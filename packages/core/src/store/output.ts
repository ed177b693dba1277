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
  // What breaks it is told by those at its ends.
  meter.on('error', () => undefined);
  let putting: Promise<Written> | undefined;
  try {
    const result = await run(async (stdout) => {
      putting = store.put(path, meter, { isOwned: true });
      putting.catch(() => meter.destroy());
      // The end of the output is not yet the end of the file: only what a program that ended well has written is kept.
      await pipeline(stdout, meter, { end: false }).catch(async (error) => {
        // The store's own words first: the stream only knows that it was broken off.
        await putting;
        throw error;
      });
    });
    if (putting === undefined) throw new Error(`"${path}" was not stored`);
    meter.end();
    return { result, written: await putting };
  } catch (error) {
    meter.destroy(error as Error);
    const told = await putting?.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    // What the store could not take away again, it says in the same error's name.
    throw told instanceof PgproofError && told.cause === error ? told : error;
  }
}
