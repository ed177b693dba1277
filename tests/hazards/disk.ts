/* Disks of a test's own: of a given size, and such as can only be read. */
import { mkdir } from 'node:fs/promises';
import { isRoot } from '../cli/room.ts';
import { run } from '../run.ts';
import { requireTier } from '../tiers.ts';

/** A file system in memory; `await using` takes it away with all in it. */
export interface Disk extends AsyncDisposable {
  readonly path: string;
  /** From now on nothing can be written there. Throws when a file is open for writing. */
  readonly makeReadOnly: () => Promise<void>;
}

const pageBytes = 4096;

/** Whether file systems can be mounted here. Use it with `describe.skipIf`. */
export function requireDisks(): boolean {
  return requireTier('disks', isRoot, 'needs root: file systems are mounted');
}

/** Mounts one of so many bytes, rounded up to pages, at a path, which is made where it is missing. Folders and names take no room. */
export async function mountDisk(path: string, bytes: number): Promise<Disk> {
  await mkdir(path, { recursive: true });
  const size = Math.ceil(bytes / pageBytes) * pageBytes;
  await run('/usr/bin/mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0755`, 'pgproof-test', path]);
  return {
    path,
    makeReadOnly: async () => void (await run('/usr/bin/mount', ['-o', 'remount,ro', path])),
    [Symbol.asyncDispose]: async () => void (await run('/usr/bin/umount', ['--lazy', path])),
  };
}

/** What files of these sizes take on such a disk, in bytes. */
export function roomFor(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + Math.ceil(size / pageBytes) * pageBytes, 0);
}
