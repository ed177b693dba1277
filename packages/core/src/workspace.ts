import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classify } from './errors.ts';
import type { Session } from './session.ts';

/** A temporary folder of this run; `await using` removes it with all in it. */
export interface Workspace extends AsyncDisposable {
  readonly path: string;
}

interface Owner {
  readonly pid: number;
  /** Start time of the process in clock ticks since boot; tells a process from a later one with its pid. */
  readonly startTicks: string;
}

const prefix = 'pgproof-';
const ownerFile = 'owner.json';
const unownedAfterMilliseconds = 3_600_000;

/**
 * Makes a temporary folder under `session.workdir`, after removing those that a killed run left there. Its mode lets
 * others pass through to a folder inside that is theirs, and see nothing else.
 */
export async function makeWorkspace(session: Session): Promise<Workspace> {
  await removeLeftovers(session.workdir);
  try {
    const path = await mkdtemp(join(session.workdir, prefix));
    const owner: Owner = { pid: process.pid, startTicks: (await startTicksOf(process.pid)) ?? '' };
    await writeFile(join(path, ownerFile), JSON.stringify(owner), { mode: 0o600 });
    await chmod(path, 0o711);
    return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
  } catch (error) {
    throw classify(error, `make a temporary folder in "${session.workdir}"`);
  }
}

/** Removes the folders of runs that are no more, and ends the servers that they left. Returns their paths. */
export async function removeLeftovers(workdir: string): Promise<string[]> {
  const names = await readdir(workdir).catch(() => [] as string[]);
  const removed: string[] = [];
  for (const name of names.filter((candidate) => candidate.startsWith(prefix))) {
    const path = join(workdir, name);
    if (!(await isLeftover(path))) continue;
    await endServer(path);
    await rm(path, { recursive: true, force: true, maxRetries: 3 }).then(
      () => removed.push(path),
      // Another user's: theirs to remove.
      () => undefined,
    );
  }
  return removed;
}

async function isLeftover(path: string): Promise<boolean> {
  try {
    const owner = JSON.parse(await readFile(join(path, ownerFile), 'utf8')) as Owner;
    return (await startTicksOf(owner.pid)) !== owner.startTicks;
  } catch {
    const found = await stat(path).catch(() => undefined);
    return found !== undefined && Date.now() - found.mtimeMs > unownedAfterMilliseconds;
  }
}

/** Ends a server that a killed run started without a namespace of its own (elsewhere the kernel has ended it already). */
async function endServer(path: string): Promise<void> {
  const pid = Number((await readFile(join(path, 'data', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1) return;
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (!commandLine.includes(path)) return;
  process.kill(pid, 'SIGQUIT');
}

/** Start time of a process in clock ticks since boot (proc(5), stat field 22); undefined when it is no more; '' where there is no /proc. */
async function startTicksOf(pid: number): Promise<string | undefined> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (line !== undefined) return line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
  try {
    process.kill(pid, 0);
    return process.platform === 'linux' ? undefined : '';
  } catch {
    return undefined;
  }
}

/** Makes a folder inside a workspace that only its owner can enter. */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { mode: 0o700 });
}
