import { setTimeout as delay } from 'node:timers/promises';
import { startOwnProgram } from '../command.ts';
import { PgproofError } from '../errors.ts';
import type { Answer, Order } from '../programs/keeper.ts';
import { ownProgram } from '../programs.ts';
import { ownFolder, removeLeftover, startTicksOf } from '../workspace.ts';
import { type Server, type Serving, stopMilliseconds } from './server.ts';

/** A process that keeps a sandbox, as plain data: by it any later process of the same user on the same machine can end it. */
export interface Keeper {
  readonly pid: number;
  /** Start time of the process in clock ticks since boot; tells it from a later one with its pid. */
  readonly startTicks: string;
  /** The sandbox's temporary folder. */
  readonly folder: string;
}

/** A server whose parent is a keeper. It ends with us until it is kept. */
export interface KeepableServer extends Server {
  readonly keeper: Keeper;
  /** Opens the door on loopback to a Unix socket of the server. Resolves to its port. */
  readonly listen: (socketPath: string) => Promise<number>;
  /** From here on the server stays when we end, for so many seconds at most. */
  readonly keep: (seconds: number) => Promise<void>;
}

/** A keeper that takes longer than the server it ends, and its folder, is stuck. */
const endDeadlineMilliseconds = stopMilliseconds + 5000;
const pollMilliseconds = 20;

/** Starts a server, which `serving` gives for its keeper's pid, as the child of a keeper of its own, which owns the temporary folder from here on. */
export async function startKeepableServer(
  folder: string,
  serving: (keeper: number) => Promise<Serving>,
): Promise<KeepableServer> {
  const listening = Promise.withResolvers<number>();
  const kept = Promise.withResolvers<void>();
  const serverEnded = Promise.withResolvers<Awaited<Server['ended']>>();
  const program = startOwnProgram(ownProgram('keeper'), [folder], (message) => {
    const answer = message as Answer;
    if (answer.answer === 'listening') listening.resolve(answer.port);
    else if (answer.answer === 'kept') kept.resolve();
    else serverEnded.resolve(answer);
  });
  const tell = (order: Order): void => program.send(order);
  const ended = Promise.race([serverEnded.promise, program.ended]);
  const unlessEnded = <T>(answer: Promise<T>): Promise<T> =>
    Promise.race([
      answer,
      ended.then(({ stderr }) => {
        throw new PgproofError('database-refused', `the sandbox ended: ${stderr.at(-1) ?? 'it said nothing'}`);
      }),
    ]);
  const stop = async (): Promise<void> => {
    program.kill('SIGTERM', 'program');
    const timer = setTimeout(() => program.kill('SIGKILL', 'group'), endDeadlineMilliseconds);
    await program.ended;
    clearTimeout(timer);
  };
  try {
    const startTicks = await ownFolder(folder, program.pid);
    tell({ order: 'serve', serving: await serving(program.pid) });
    return {
      keeper: { pid: program.pid, startTicks, folder },
      ended,
      stop,
      listen: (socketPath) => {
        tell({ order: 'listen', socketPath });
        return unlessEnded(listening.promise);
      },
      keep: async (seconds) => {
        tell({ order: 'keep', seconds });
        await unlessEnded(kept.promise);
        program.letGo();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Ends a kept sandbox, and waits until its processes and its folder are gone. `gone already` when its keeper had ended before; what a
 * killed one left is removed. Throws `bad-input` for what is no keeper of ours, `deadline` for one that not even a kill ends.
 */
export async function endKept(keeper: Keeper): Promise<'ended' | 'gone already'> {
  const { pid, startTicks, folder } = keeper;
  if (!Number.isInteger(pid) || pid <= 1 || typeof startTicks !== 'string' || typeof folder !== 'string') {
    throw new PgproofError('bad-input', `${JSON.stringify(keeper)} is not the keeper of a sandbox`, {
      hint: 'give what the verification handed out as "keeper", unchanged',
    });
  }
  const wasAlive = await isAlive(keeper);
  if (wasAlive) {
    signal(pid, 'SIGTERM');
    if (!(await hasEnded(keeper))) {
      signal(-pid, 'SIGKILL');
      if (!(await hasEnded(keeper)))
        throw new PgproofError('deadline', `the sandbox's keeper, process ${pid}, did not end`, {
          hint: `see what holds it: cat /proc/${pid}/stack; its folder is "${folder}"`,
        });
    }
  }
  await removeLeftover(folder);
  return wasAlive ? 'ended' : 'gone already';
}

async function isAlive({ pid, startTicks }: Keeper): Promise<boolean> {
  return (await startTicksOf(pid)) === startTicks;
}

async function hasEnded(keeper: Keeper): Promise<boolean> {
  const deadline = performance.now() + endDeadlineMilliseconds;
  while (await isAlive(keeper)) {
    if (performance.now() > deadline) return false;
    await delay(pollMilliseconds);
  }
  return true;
}

/** To a process, or by its negative number to a process group. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // It has ended in the meantime.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
    throw new PgproofError('bad-input', `the sandbox's keeper, process ${Math.abs(pid)}, belongs to another user`, {
      hint: 'end it as the user who ran the verification',
      cause: error,
    });
  }
}
