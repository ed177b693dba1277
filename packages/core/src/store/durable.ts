import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Has the system write a file, or the names in a folder, to its disk. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

/** A folder, and those above it as far as another: at once, for the disk is flushed once for all who ask meanwhile. */
export async function syncUp(top: string, folder: string): Promise<void> {
  await Promise.all([sync(folder), ...(folder === top ? [] : [syncUp(top, dirname(folder))])]);
}
