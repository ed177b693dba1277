import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, constants, openSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The two ends of a pipe, as file descriptors of this process. */
export interface Pipe {
  readonly read: number;
  readonly write: number;
}

/** Where POSIX systems keep it. */
const mkfifo = '/usr/bin/mkfifo';
const mostMilliseconds = 5000;

/**
 * Makes a pipe of the kernel's. Node.js joins programs by pairs of sockets, which take a fifth more CPU for what goes through them; it has no call for a
 * pipe, so it is one with a name, for as long as it takes to open both ends. Undefined where that cannot be had.
 */
export async function makePipe(folder: string): Promise<Pipe | undefined> {
  const path = join(folder, `pipe-${randomBytes(6).toString('hex')}`);
  const open: number[] = [];
  const opened = (flags: number): number => {
    const descriptor = openSync(path, flags);
    open.push(descriptor);
    return descriptor;
  };
  try {
    await promisify(execFile)(mkfifo, ['-m', '600', path], { env: {}, timeout: mostMilliseconds });
    // To be opened for both never waits for somebody at the other end; then neither end does.
    const both = opened(constants.O_RDWR);
    const pipe = { read: opened(constants.O_RDONLY), write: opened(constants.O_WRONLY) };
    closeSync(both);
    return pipe;
  } catch {
    for (const descriptor of open) closeSync(descriptor);
    return undefined;
  } finally {
    // What cannot be removed goes with the folder.
    await rm(path, { force: true }).catch(() => undefined);
  }
}

/** Closes both ends, in this process. */
export function closePipe({ read, write }: Pipe): void {
  closeSync(read);
  closeSync(write);
}
