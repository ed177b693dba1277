import { pipeline } from 'node:stream/promises';
import type { RunOptions } from '../command.ts';
import type { Store } from './store.ts';

/**
 * Runs a program that reads a stored file as its standard input. Where the store is on this machine the program gets the file itself,
 * and no byte of it passes through this process; elsewhere it is streamed.
 */
export async function withStoredInput<T>(
  store: Store,
  path: string,
  run: (input: NonNullable<RunOptions['input']>) => Promise<T>,
): Promise<T> {
  if (store.openRead === undefined) return run(async (stdin) => pipeline(await store.get(path), stdin));
  const handle = await store.openRead(path);
  try {
    return await run(handle.fd);
  } finally {
    await handle.close();
  }
}
