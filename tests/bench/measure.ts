import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { commandLine, memoryBytes, type ProcessTimes, peakBytes, processTree, serverCpuSeconds } from './process.ts';

/** What one command cost. */
export interface Cost {
  readonly wallSeconds: number;
  /** Of the command and all it started and waited for (getrusage); servers that it started are not in it. */
  readonly clientCpuSeconds: number;
  /** Of the server that was named, and of a server that the command started itself (to the last tenth of a second). */
  readonly serverCpuSeconds: number;
  /** Where the client's CPU went, by program; sampled, so the last tenth of a second of each process is not in it. */
  readonly clientCpuByProgram: Readonly<Record<string, number>>;
  /** The most memory that the command and all it started had at once, servers left out; sampled. Null where the kernel does not tell. */
  readonly peakBytes: number | null;
  /** Peak resident memory of our own process, by the kernel's own mark; null for a command that is not ours. */
  readonly ownPeakBytes: number | null;
}

export interface Work {
  /** A line for bash; `"$@"` in it is `args`. */
  readonly line: string;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** The postmasters of the servers that do the other half of the work. */
  readonly postmasters?: readonly number[];
  readonly signal: AbortSignal;
}

const sampleMilliseconds = 100;

/** bash's `time` is wait4's resource usage of all that ended; its report goes to descriptor 3, away from what the command says. */
const timed = (line: string): string =>
  `set -o pipefail; exec 4>&2 2>&3; TIMEFORMAT='%3R %3U %3S'; time { ${line}\n} 2>&4 3>&- 4>&-`;

/**
 * Runs a command and measures it. What earlier work left to be written to the disk is written first. Throws, with what the
 * command said, when it fails.
 */
export async function measure(work: Work): Promise<Cost & { readonly stdout: string }> {
  work.signal.throwIfAborted();
  await once(spawn('sync', { stdio: 'ignore' }), 'close');
  const { postmasters = [] } = work;
  const processesBefore = countProcesses(postmasters);
  const serverBefore = sumOf(postmasters, serverCpuSeconds);
  const child = spawn('bash', ['-c', timed(work.line), 'bash', ...(work.args ?? [])], {
    env: { ...work.env },
    cwd: work.cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const abort = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  };
  work.signal.addEventListener('abort', abort, { once: true });
  const watch = watchTree(child.pid ?? 0);
  const [stdout, stderr, times, [code]] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    readAll(child.stdio[3] as Readable),
    once(child, 'close'),
  ]);
  work.signal.removeEventListener('abort', abort);
  const seen = watch.stop();
  work.signal.throwIfAborted();
  if (code !== 0)
    throw new Error(`failed with exit code ${code}: ${work.line}\n${stderr.slice(-2000)}${stdout.slice(-2000)}`);
  const [wall, user, system] = times.trim().split(/\s+/).map(Number);
  if (wall === undefined || user === undefined || system === undefined)
    throw new Error(`bash gave no times: "${times}"`);
  await untilNoMore(postmasters, processesBefore);
  const serverAfter = sumOf(postmasters, serverCpuSeconds);
  return {
    stdout,
    wallSeconds: wall,
    clientCpuSeconds: user + system,
    serverCpuSeconds: serverAfter - serverBefore + seen.serverSeconds,
    clientCpuByProgram: seen.clientSeconds,
    peakBytes: seen.peakBytes,
    ownPeakBytes: seen.ownPeakBytes,
  };
}

/** Waits until the sessions of a command have ended at the server too; autovacuum may be at work for longer. */
async function untilNoMore(postmasters: readonly number[], processes: number): Promise<void> {
  const deadline = performance.now() + 3000;
  while (countProcesses(postmasters) > processes && performance.now() < deadline) await delay(10);
}

const countProcesses = (postmasters: readonly number[]): number =>
  sumOf(postmasters, (postmaster) => processTree(postmaster).length);

function sumOf(postmasters: readonly number[], of: (postmaster: number) => number): number {
  return postmasters.reduce((sum, postmaster) => sum + of(postmaster), 0);
}

interface Seen {
  readonly clientSeconds: Record<string, number>;
  readonly serverSeconds: number;
  readonly peakBytes: number | null;
  readonly ownPeakBytes: number | null;
}

/** Looks at the processes below `root` ten times a second, and remembers the last that was seen of each. */
function watchTree(root: number): { readonly stop: () => Seen } {
  const clients = new Map<number, ProcessTimes>();
  const servers = new Map<number, number>();
  let mostBytes: number | null = null;
  let ownPeakBytes: number | null = null;
  const look = (): void => {
    const tree = processTree(root);
    const named = new Map(tree.map((process) => [process.pid, process]));
    const isServer = ({ name }: ProcessTimes): boolean => name === 'postgres';
    let nowBytes: number | null = null;
    // The bash at the root is the stopwatch.
    for (const { pid } of tree.filter((process) => process.pid !== root && !isServer(process))) {
      const bytes = memoryBytes(pid);
      if (bytes !== undefined) nowBytes = (nowBytes ?? 0) + bytes;
    }
    if (nowBytes !== null) mostBytes = Math.max(mostBytes ?? 0, nowBytes);
    for (const process of tree) {
      const parent = named.get(process.parent);
      if (!isServer(process)) {
        clients.set(process.pid, process);
        if (process.parent === root && isOurs(process.pid))
          ownPeakBytes = Math.max(ownPeakBytes ?? 0, peakBytes(process.pid) ?? 0);
      } else if (parent !== undefined && !isServer(parent) && parent.name !== 'initdb') {
        // A backend in its last moment may be counted nowhere: the sum never falls.
        const below = tree.filter((other) => other.parent === process.pid);
        const seconds = serverCpuSeconds(process.pid, [process, ...below]);
        servers.set(process.pid, Math.max(servers.get(process.pid) ?? 0, seconds));
      }
    }
  };
  const timer = setInterval(look, sampleMilliseconds);
  return {
    stop: () => {
      clearInterval(timer);
      const clientSeconds: Record<string, number> = {};
      for (const { pid, name, ownSeconds } of clients.values()) {
        const program = pid === root ? 'bash' : name === 'MainThread' ? 'node' : name;
        clientSeconds[program] = (clientSeconds[program] ?? 0) + ownSeconds;
      }
      return {
        clientSeconds,
        serverSeconds: [...servers.values()].reduce((sum, value) => sum + value, 0),
        // Between two looks there may have been more, and of our own process we know it.
        peakBytes: mostBytes === null ? null : Math.max(mostBytes, ownPeakBytes ?? 0),
        ownPeakBytes,
      };
    },
  };
}

function isOurs(pid: number): boolean {
  return commandLine(pid)[1]?.endsWith('/cli.js') === true;
}

async function readAll(stream: Readable | null): Promise<string> {
  let text = '';
  for await (const chunk of stream?.setEncoding('utf8') ?? []) text += chunk as string;
  return text;
}
