import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { classify, PgproofError } from './errors.ts';
import type { Session } from './session.ts';

/** A temporary folder of this run; `await using` removes it with all in it. */
export interface Workspace extends AsyncDisposable {
  readonly path: string;
}

/** A process, told from any other on this machine. */
export interface Owner {
  readonly pid: number;
  /** Start time of the process in clock ticks since boot; tells a process from a later one with its pid. */
  readonly startTicks: string;
  /** Boot and process namespace in which the pid means that process; '' where there is no /proc. */
  readonly place: string;
}

const prefix = 'pgproof-';
/** What mkdtemp makes of the prefix: a folder of the user's own whose name merely begins alike is never touched. */
const ownName = /^pgproof-[A-Za-z0-9]{6}$/;
const ownerFile = 'owner.json';
const elsewhere = 'name another folder with --workdir or TMPDIR';
const unownedAfterMilliseconds = 3_600_000;

/**
 * Makes a temporary folder under `session.workdir`, after removing those that a killed run left there. Its mode lets
 * others pass through to a folder inside that is theirs, and see nothing else.
 */
export async function makeWorkspace(session: Session): Promise<Workspace> {
  if ((await stat(session.workdir).catch(() => undefined))?.isDirectory() !== true) {
    throw new PgproofError('bad-input', `the folder for temporary files, "${session.workdir}", is not there`, {
      hint: `${elsewhere}, or make this one`,
    });
  }
  await removeLeftovers(session.workdir);
  let made: string | undefined;
  try {
    const path = await mkdtemp(join(session.workdir, prefix));
    made = path;
    await ownFolder(path, process.pid);
    await chmod(path, 0o711);
    return { path, [Symbol.asyncDispose]: () => removeFolder(path) };
  } catch (error) {
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    const known = classify(error, `make a temporary folder in "${session.workdir}"`);
    throw new PgproofError(known.kind, known.message, {
      hint: `${elsewhere}, or free and open this one`,
      cause: error,
    });
  }
}

/**
 * Makes a process the owner of a temporary folder: as long as it lives, the folder is nobody's leftover. Returns the start time
 * of the process in clock ticks since boot ('' where there is no /proc).
 */
export async function ownFolder(path: string, pid: number): Promise<string> {
  const owner = await ownerOf(pid);
  const written = join(path, `${ownerFile}.new`);
  await writeFile(written, JSON.stringify(owner), { mode: 0o600 });
  await rename(written, join(path, ownerFile));
  return owner.startTicks;
}

/** A process as it can be known again. */
export async function ownerOf(pid: number): Promise<Owner> {
  return { pid, startTicks: (await startTicksOf(pid)) ?? '', place: await placeOf() };
}

/** Whether a process is known to be gone: one that cannot be seen from here counts as alive. */
export async function isGone(owner: Owner): Promise<boolean> {
  return owner.place === (await placeOf()) && (await startTicksOf(owner.pid)) !== owner.startTicks;
}

/** Removes the folders of runs that are no more, and ends the servers that they left. Returns their paths. */
export async function removeLeftovers(workdir: string): Promise<string[]> {
  const names = await readdir(workdir).catch(() => [] as string[]);
  const removed: string[] = [];
  for (const name of names.filter((candidate) => ownName.test(candidate))) {
    const path = join(workdir, name);
    if ((await lstat(path).catch(() => undefined))?.uid !== (process.getuid?.() ?? -1)) continue;
    // One that was only just made, and never owned, is empty; anything else without an owner is not ours.
    if (await isUnowned(path)) await rmdir(path).catch(() => undefined);
    // Another user's is theirs to remove.
    if (await removeLeftover(path).catch(() => false)) removed.push(path);
  }
  return removed;
}

/** Removes one temporary folder, with the server in it, if it is ours and its owner is gone; false when it is not. */
export async function removeLeftover(path: string): Promise<boolean> {
  if (!ownName.test(basename(path)) || !(await isLeftover(path))) return false;
  await endServer(path);
  await removeFolder(path);
  return true;
}

/** Removes the temporary folder that this process was made the owner of; any other stays. */
export async function removeOwned(path: string): Promise<void> {
  if (ownName.test(basename(path)) && (await readOwner(path))?.pid === process.pid) await removeFolder(path);
}

/** Removes a temporary folder, what says whose it is last: if that is broken off, the next run knows it for a leftover. */
async function removeFolder(path: string): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 3 };
  const names = await readdir(path).catch(() => [] as string[]);
  for (const name of names.filter((candidate) => candidate !== ownerFile)) await rm(join(path, name), options);
  await rm(path, options);
}

async function isUnowned(path: string): Promise<boolean> {
  const [owner, folder] = await Promise.all([
    stat(join(path, ownerFile)).catch(() => undefined),
    stat(path).catch(() => undefined),
  ]);
  return owner === undefined && folder !== undefined && Date.now() - folder.mtimeMs > unownedAfterMilliseconds;
}

/** True when the owner is known, and known to be gone. A process of another container cannot be seen from here: it counts as alive. */
async function isLeftover(path: string): Promise<boolean> {
  const owner = await readOwner(path);
  return owner !== undefined && (await startTicksOf(owner.pid)) !== owner.startTicks;
}

/** The owner of a folder; undefined when it has none, or one that cannot be seen from here. */
async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    const owner = JSON.parse(await readFile(join(path, ownerFile), 'utf8')) as Owner;
    const isKnown = Number.isInteger(owner.pid) && typeof owner.startTicks === 'string';
    return isKnown && owner.place === (await placeOf()) ? owner : undefined;
  } catch {
    return undefined;
  }
}

async function placeOf(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '');
  return `${boot.trim()} ${namespace}`.trim();
}

/** Ends a server that a killed run started without a namespace of its own (elsewhere the kernel has ended it already). */
async function endServer(path: string): Promise<void> {
  const pid = Number((await readFile(join(path, 'data', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1) return;
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (!commandLine.includes(path)) return;
  process.kill(pid, 'SIGQUIT');
}

/**
 * Start time of a process in clock ticks since boot (proc(5), stat field 22); undefined when it is no more, which it also is when
 * nobody has waited for it yet (the first process of a container may never do so); '' where there is no /proc.
 */
export async function startTicksOf(pid: number): Promise<string | undefined> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (line !== undefined) {
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  }
  try {
    process.kill(pid, 0);
    return process.platform === 'linux' ? undefined : '';
  } catch {
    return undefined;
  }
}

/**
 * Makes a folder and those above it, one by one: in places such as /proc the recursive one of Node goes on for ever, and on a read-only
 * file system it says that nothing is there. Throws what the system says.
 */
export async function makeFolders(path: string, mode?: number): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolders(dirname(path), mode);
    await mkdir(path, { mode }).catch((again: NodeJS.ErrnoException) => {
      if (again.code !== 'EEXIST') throw again;
    });
  }
}

/** Makes a folder inside a workspace that only its owner can enter. */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { mode: 0o700 });
}
