/*
 * What a test run leaves on a machine, found by looking and not by what the tests say of themselves: everything of a run lies in a
 * temporary folder of its own, or names it, or carries its label in the Docker engine.
 */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { run } from './child.mjs';

const prefix = 'pgtest-run-';
/** How our own temporary folders and files begin, wherever they lie. */
const ourNames = /^pg(proof|test)-/;
/** A killed process that is writing to a disk takes its time. */
const endDeadlineMs = 10_000;
/** A library's lock beside its temporary files, which it never removes. */
const knownFiles = /^testcontainers-node-\d+\.lock$/;

interface EngineObject {
  readonly kind: 'container' | 'network' | 'volume';
  readonly id: string;
  readonly name: string;
}

/** What was there before a run. */
export interface Before {
  readonly engine: readonly EngineObject[];
  readonly names: ReadonlySet<string>;
}

export interface Leftovers {
  readonly processes: readonly { readonly pid: number; readonly command: string }[];
  /** Mount points, outer ones first. */
  readonly mounts: readonly string[];
  readonly engine: readonly EngineObject[];
  /** Paths in the run's folder. */
  readonly files: readonly string[];
  /** Paths with a name of ours beside it. */
  readonly strays: readonly string[];
}

/** The temporary folder of a run, and the label of its containers. Its path is short: Unix sockets lie in it. */
export const runPrefix = (): string => join(tmpdir(), prefix);

/** What was there before the run. */
export async function lookBefore(): Promise<Before> {
  return { engine: await engineObjects(), names: new Set(systemNames()) };
}

/**
 * What is there of the run in `folder` now. `engineIsOurs`: what is new in the engine is of the run, whatever its name. `machineIsOurs`: so is
 * what is new, with a name of ours, beside the folder.
 */
export async function findLeftovers(
  folder: string,
  { before, engineIsOurs, machineIsOurs }: { before: Before; engineIsOurs: boolean; machineIsOurs: boolean },
): Promise<Leftovers> {
  const engine = (await engineObjects()).filter(
    ({ kind, id, text }) =>
      text.includes(basename(folder)) ||
      (engineIsOurs && !before.engine.some((other) => other.kind === kind && other.id === id)),
  );
  const isStray = (name: string): boolean =>
    ourNames.test(name) && !before.names.has(name) && join(tmpdir(), name) !== folder;
  return {
    processes: findProcesses(folder),
    mounts: findMounts(folder).filter((path) => path !== folder),
    engine: engine.map(({ kind, id, name }) => ({ kind, id, name })),
    files: readdirSync(folder)
      .filter((name) => !knownFiles.test(name))
      .map((name) => join(folder, name)),
    strays: machineIsOurs
      ? systemNames()
          .filter(isStray)
          .map((name) => join(tmpdir(), name))
      : [],
  };
}

/** One line for each, for people. */
export function listLeftovers({ processes, mounts, engine, files, strays }: Leftovers): string[] {
  return [
    ...processes.map(({ pid, command }) => `process ${pid}: ${command}`),
    ...mounts.map((path) => `mount ${path}`),
    ...engine.map(({ kind, name, id }) => `${kind} ${name || id}`),
    ...[...files, ...strays].map((path) => `file ${path}`),
  ];
}

/** Ends and removes all of it but what lies beside the folder, where a name is no proof; what depends on others first. */
export async function removeLeftovers({ processes, mounts, engine, files }: Leftovers): Promise<void> {
  for (const { pid } of processes) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  const deadline = Date.now() + endDeadlineMs;
  while (processes.some(({ pid }) => isAlive(pid)) && Date.now() < deadline) await delay(10);
  for (const kind of ['container', 'network', 'volume'] as const) {
    const ids = engine.filter((object) => object.kind === kind).map(({ id }) => id);
    const force = { container: ['--force', '--volumes'], network: [], volume: ['--force'] }[kind];
    if (ids.length > 0) await run('docker', [kind, 'rm', ...force, ...ids]);
  }
  for (const path of [...mounts].reverse()) await run('umount', ['--lazy', path]);
  if (files.length > 0) await run('rm', ['-rf', '--one-file-system', '--', ...files]);
}

/** A zombie is not: it waits for its parent only. */
function isAlive(pid: number): boolean {
  const status = attempt(() => readFileSync(`/proc/${pid}/status`, 'utf8'));
  return status !== '' && !/^State:\s+Z/m.test(status);
}

/**
 * Processes that have the folder in their environment or as a place they are in, and orphans that name it in their arguments; not
 * ourselves. One that has a parent may name it for another reason: a sandbox of another run is told of every socket on the machine.
 */
function findProcesses(folder: string): Leftovers['processes'] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      const read = (name: string): string => attempt(() => readFileSync(`/proc/${pid}/${name}`, 'utf8'));
      const link = (name: string): string => attempt(() => readlinkSync(`/proc/${pid}/${name}`));
      const words = [read('environ'), link('cwd'), link('exe'), link('root')];
      const isOrphan = /^PPid:\s+1$/m.test(read('status'));
      if (isOrphan) words.push(read('cmdline'));
      if (!words.some((text) => text.includes(folder))) return [];
      return [{ pid: Number(pid), command: read('cmdline').replaceAll('\0', ' ').trim() || read('comm').trim() }];
    });
}

/** Mount points in the folder, outer ones first. Source: proc_pid_mountinfo(5). */
function findMounts(folder: string): string[] {
  return attempt(() => readFileSync('/proc/self/mountinfo', 'utf8'))
    .split('\n')
    .map((line) =>
      (line.split(' ')[4] ?? '').replace(/\\(\d{3})/g, (_, code) => String.fromCharCode(parseInt(code, 8))),
    )
    .filter((path) => path === folder || path.startsWith(`${folder}/`));
}

/** Containers, networks and volumes of the engine, each with all that it says of itself; none where no engine answers. */
async function engineObjects(): Promise<(EngineObject & { readonly text: string })[]> {
  const lists = (['container', 'network', 'volume'] as const).map(async (kind) => {
    const { exitCode, output } = await run('docker', [
      kind,
      'ls',
      ...(kind === 'container' ? ['--all'] : []),
      '--quiet',
    ]);
    const ids = exitCode === 0 ? output.split('\n').filter(Boolean) : [];
    if (ids.length === 0) return [];
    const inspected = await run('docker', [kind, 'inspect', ...ids]);
    // One that has gone in the meantime is a complaint on stderr after the list of the others.
    const list = inspected.output.slice(0, inspected.output.lastIndexOf('\n]') + 2);
    return (JSON.parse(list || '[]') as { Id?: string; Name: string }[]).map((object) => ({
      kind,
      id: object.Id ?? object.Name,
      name: object.Name.replace(/^\//, ''),
      text: JSON.stringify(object),
    }));
  });
  return (await Promise.all(lists)).flat();
}

const systemNames = (): string[] => readdirSync(tmpdir());

function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
