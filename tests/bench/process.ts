/* What Linux tells of processes while they run (proc(5)): who started whom, the CPU they used, the most memory they had. */
import { readdirSync, readFileSync } from 'node:fs';

/** USER_HZ: the unit of times in /proc, 100 a second on every Linux that has a PostgreSQL package. */
const ticksPerSecond = 100;

export interface ProcessTimes {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  /** User and system time of the process itself. */
  readonly ownSeconds: number;
  /** The same of its children that have ended and that it has waited for, with theirs. */
  readonly waitedSeconds: number;
}

/** Every process below `root` and `root` itself; those that end meanwhile are left out. */
export function processTree(root: number): ProcessTimes[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readTimes(Number(name)) ?? []);
  const children = Map.groupBy(all, ({ parent }) => parent);
  const below = (process: ProcessTimes): ProcessTimes[] => [
    process,
    ...(children.get(process.pid) ?? []).flatMap(below),
  ];
  return all.filter(({ pid }) => pid === root).flatMap(below);
}

function readTimes(pid: number): ProcessTimes | undefined {
  const line = readProc(pid, 'stat');
  if (line === undefined) return undefined;
  const name = line.slice(line.indexOf('(') + 1, line.lastIndexOf(')'));
  // Field 3, the state, comes first; 4 is the parent, 14 to 17 the times.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const seconds = (first: number): number => (Number(fields[first]) + Number(fields[first + 1])) / ticksPerSecond;
  return { pid, parent: Number(fields[1]), name, ownSeconds: seconds(11), waitedSeconds: seconds(13) };
}

/** The most resident memory the process has had so far (VmHWM); undefined when it has ended. */
export function peakBytes(pid: number): number | undefined {
  const line = /^VmHWM:\s+(\d+) kB$/m.exec(readProc(pid, 'status') ?? '');
  return line === null ? undefined : Number(line[1]) * 1024;
}

/**
 * The memory that a process has now. What forks have not yet made their own is divided among them, so that a sum counts it once; the text
 * of a program counts whole, whoever else on the machine runs it. Undefined when the process has ended, and before Linux 5.9.
 */
export function memoryBytes(pid: number): number | undefined {
  const text = readProc(pid, 'smaps_rollup') ?? '';
  const [resident, anonymous, ownAnonymous] = ['Rss', 'Anonymous', 'Pss_Anon'].map((name) => {
    const line = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text);
    return line === null ? Number.NaN : Number(line[1]) * 1024;
  }) as [number, number, number];
  const bytes = resident - anonymous + ownAnonymous;
  return Number.isNaN(bytes) ? undefined : bytes;
}

/** The words the process was started with. */
export function commandLine(pid: number): string[] {
  return (readProc(pid, 'cmdline') ?? '').split('\0').slice(0, -1);
}

/** CPU of a PostgreSQL server since its start: its processes, and those that have ended (the postmaster waits for each). */
export function serverCpuSeconds(postmaster: number, tree = processTree(postmaster)): number {
  return tree.reduce(
    (sum, process) => sum + process.ownSeconds + (process.pid === postmaster ? process.waitedSeconds : 0),
    0,
  );
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
