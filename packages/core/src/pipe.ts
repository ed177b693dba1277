import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** From so many bytes on a pipe of the kernel saves more than it costs to make. */
export const pipeWorthBytes: number = 16 * 1024 ** 2;

/** The two ends of a pipe, as file descriptors of this process; whoever opened it closes both. */
export interface Pipe {
  readonly read: number;
  readonly write: number;
}

/**
 * Opens a pipe of the kernel, whose name in `folder` is gone again when it comes back. Node.js joins programs by pairs of sockets, and a
 * byte through one costs several times as much CPU. Undefined where no pipe can be made: sockets do then. It does not give up the
 * turn: who hands descriptors to a program may close them in the next.
 */
export function openPipe(folder: string): Pipe | undefined {
  let made: string | undefined;
  let waiting: number | undefined;
  let write: number | undefined;
  try {
    made = mkdtempSync(join(folder, 'pgproof-'));
    const name = join(made, 'pipe');
    if (spawnSync('mkfifo', ['-m', '600', name], { stdio: 'ignore' }).status !== 0) return undefined;
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
