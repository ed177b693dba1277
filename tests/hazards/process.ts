/* What happens to processes: they are killed, frozen, or denied memory. */
import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Cluster } from '../cluster.ts';

/** A process of this machine. */
export interface Process {
  readonly pid: number;
  /** The name of its program. */
  readonly program: string;
}

/** All that a process has started, and what those have, whatever group or session they are in; the oldest first. */
export async function descendantsOf(pid: number): Promise<Process[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = await Promise.all(
    numbers.map(async (number): Promise<[number, number]> => {
      const stat = await readFile(`/proc/${number}/stat`, 'utf8').catch(() => '');
      return [number, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])];
    }),
  );
  const below = (parent: number): number[] =>
    parents.filter(([, of]) => of === parent).flatMap(([child]) => [child, ...below(child)]);
  return Promise.all(
    below(pid).map(async (number) => ({
      pid: number,
      program: basename(await readlink(`/proc/${number}/exe`).catch(() => '')),
    })),
  );
}

/** Kills (SIGKILL) those of a process's descendants that run a program. Throws when there is none. */
export async function killProgram(pid: number, program: string): Promise<void> {
  const found = (await descendantsOf(pid)).filter((one) => one.program === program);
  if (found.length === 0) throw new Error(`process ${pid} runs no ${program}`);
  for (const one of found) process.kill(one.pid, 'SIGKILL');
}

/** Stops a process and all that it started, as a suspended machine stops; `await using` lets them go on. */
export async function freeze(pid: number): Promise<AsyncDisposable> {
  const frozen = new Set<number>();
  // A signal is not yet a stop: what is amid a fork ends it first. So each is seen to stand still, and then looked for what it started.
  for (let running = [pid]; running.length > 0; ) {
    for (const one of running) send(one, 'SIGSTOP', frozen);
    await Promise.all(running.map(untilStopped));
    running = (await descendantsOf(pid)).map((child) => child.pid).filter((child) => !frozen.has(child));
  }
  return {
    [Symbol.asyncDispose]: async () => {
      for (const one of frozen) send(one, 'SIGCONT');
    },
  };
}

/** Until a process stands still, or is none any more. */
async function untilStopped(pid: number): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (performance.now() < deadline) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z');
    if (/\) [TtZX]/.test(stat.slice(stat.lastIndexOf(')')))) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`process ${pid} does not stop`);
}

function send(pid: number, signal: NodeJS.Signals, done?: Set<number>): void {
  try {
    process.kill(pid, signal);
    done?.add(pid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Kills (SIGKILL) one backend of a server, as the kernel does for want of memory. The server then ends every session and recovers. */
export async function killBackend(cluster: Cluster, application: string): Promise<void> {
  process.kill(await backendOf(cluster, application), 'SIGKILL');
}

/** Has the server end one session, as an administrator does. */
export async function terminateBackend(cluster: Cluster, application: string): Promise<void> {
  await cluster.sql('postgres', `select pg_terminate_backend(${await backendOf(cluster, application)})`);
}

/** The oldest that is in a transaction: the session that only asks whether the server is there may be lost. */
async function backendOf(cluster: Cluster, application: string): Promise<number> {
  const rows = await cluster.sql(
    'postgres',
    `select pid::text from pg_stat_activity where application_name = '${application}' and xact_start is not null order by backend_start limit 1`,
  );
  const pid = Number(rows[0]?.['pid']);
  if (!Number.isInteger(pid)) throw new Error(`no session of "${application}"`);
  return pid;
}
