import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const worthBytes = 16 * 1024 ** 2;

/** Whether so many bytes are worth what it costs to prepare a pipeline for much. */
export function isMuch(bytes: number): boolean {
  return bytes >= worthBytes;
}

/** The option of a pipeline that moves about so many bytes: the folder, where a pipe of the kernel saves more than it costs to make. */
export function pipesWorth(bytes: number, folder: string): { readonly pipesIn?: string } {
  return isMuch(bytes) ? { pipesIn: folder } : {};
}

/**
 * What starts a program, by coreutils' `stdbuf`, so that it writes as much at once as a pipe of Linux holds (pipe(7)): the C library gathers
 * 4 KiB before a pipe, and sixteen times as many calls were a third of the CPU of a pg_dump that does not compress.
 */
export function writingInBulk(stdbuf: string): readonly [string, ...string[]] {
  return [stdbuf, '--output=64K'];
}

/** The two ends of a pipe, as file descriptors of this process; whoever opened it closes both. */
export interface Pipe {
  readonly read: number;
  readonly write: number;
}

/**
 * Opens a pipe of the kernel, whose name in `folder` is gone again when it comes back. Node.js joins programs by pairs of sockets, and a
 * byte through one costs several times as much CPU. Undefined where no pipe can be made: sockets do then. It does not give up the
 * turn: who hands descriptors to a program may close them in the next. `makeFifo` makes one of that name, and says whether it could.
 */
export function openPipe(folder: string, makeFifo: (name: string) => boolean): Pipe | undefined {
  let made: string | undefined;
  let waiting: number | undefined;
  let write: number | undefined;
  try {
    made = mkdtempSync(join(folder, 'pgproof-'));
    const name = join(made, 'pipe');
    if (!makeFifo(name)) return undefined;
    // Either end waits for the other to be opened, but one that does not wait; a program gets one that does.
    waiting = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
    write = openSync(name, constants.O_WRONLY);
    return { read: openSync(name, constants.O_RDONLY), write };
  } catch {
    if (write !== undefined) closeSync(write);
    return undefined;
  } finally {
    if (waiting !== undefined) closeSync(waiting);
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
  }
}
