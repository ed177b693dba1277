import { lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unlessAbsent } from '../../absent.ts';
import { PgproofError } from '../../errors.ts';
import { isGone, type Owner, ownerOf } from '../../workspace.ts';
import { configurationFolder, workFolder } from './places.ts';

/** A folder that a restore made, or took while it was empty. */
export interface TakenFolder {
  readonly path: string;
  readonly isNew: boolean;
  /** By which it is known again (`identityOf`); of one that is about to be made there is none yet, and what replaces it has its own. */
  readonly ids: readonly string[];
}

/** Tells a folder from another of its name: also from one whose inode it was given. Source: statx(2), stx_btime. */
export async function identityOf(path: string): Promise<string> {
  const { dev, ino, birthtimeNs } = await lstat(path, { bigint: true });
  return `${dev}:${ino}:${birthtimeNs}`;
}

/** What a restore that is under way says of itself, in its work folder. */
interface Mark {
  readonly owner: Owner;
  readonly taken: readonly TakenFolder[];
}

/** In the work folder, until the restore is at its end. */
export const markFile = 'restore.json';

/** Says whose the folders are that a restore has taken, or is about to: whoever is killed leaves that. */
export async function markRestore(directory: string, taken: readonly TakenFolder[]): Promise<void> {
  const path = join(workFolder(directory), markFile);
  const mark: Mark = { owner: await ownerOf(process.pid), taken };
  await writeFile(`${path}.new`, JSON.stringify(mark), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/**
 * What a restore into that directory left which was killed before its end; undefined where there is nothing of that kind, as where the cluster there was
 * started since. Throws `bad-input` where that restore, or a program of it, still runs, and where something else lies there since.
 */
export async function findLeftover(directory: string): Promise<readonly TakenFolder[] | undefined> {
  const work = workFolder(directory);
  const mark = await readMark(join(work, markFile));
  if (mark === undefined) return undefined;
  if (!(await isGone(mark.owner)))
    throw new PgproofError('bad-input', `--into-directory: a restore into "${directory}" is under way: "${work}"`, {
      hint: `its process is ${mark.owner.pid}; one of another machine, or of before this one was started, has ended: then rm -r ${work} ${directory}`,
    });
  if (await hasServed(directory)) return undefined;
  const program = await programIn(directory);
  if (program === undefined) {
    await requireItsOwn(work, mark.taken);
    return mark.taken;
  }
  throw new PgproofError(
    'bad-input',
    `--into-directory: a program of a restore that was killed still works in "${directory}": ${program}`,
    { hint: 'wait until it has ended, or end it' },
  );
}

/** Removes it, of the folders that it had taken those that this restore is to take. */
export async function removeLeftover(
  directory: string,
  spaces: Iterable<string>,
  leftover: readonly TakenFolder[],
): Promise<void> {
  const work = workFolder(directory);
  const ours = new Set([directory, configurationFolder(directory), ...spaces]);
  const left = leftover.filter((one) => ours.has(one.path));
  await requireItsOwn(work, left);
  for (const { path, isNew } of left)
    if (isNew) await rm(path, { recursive: true, force: true, maxRetries: 3 });
    else
      for (const name of await readdir(path).catch(() => []))
        await rm(join(path, name), { recursive: true, force: true, maxRetries: 3 });
  // What says whose it is goes last: if this is broken off, the next one goes on.
  for (const name of (await readdir(work)).filter((one) => one !== markFile))
    await rm(join(work, name), { recursive: true, force: true, maxRetries: 3 });
  await rm(work, { recursive: true, force: true });
}

/** Throws `bad-input` where one of the folders was put away, and another with something in it stands in its place. */
async function requireItsOwn(work: string, taken: readonly TakenFolder[]): Promise<void> {
  for (const { path, ids } of taken) {
    if (path === work) continue;
    const found = await unlessAbsent(identityOf(path), `look at "${path}"`);
    if (found === undefined || ids?.includes(found)) continue;
    if ((await unlessAbsent(readdir(path), `look at "${path}"`))?.length === 0) continue;
    throw new PgproofError(
      'bad-input',
      `"${path}" is not what a restore left there that was killed, and nothing is written over`,
      { hint: `move it away; or name another directory; to forget that restore: rm -r ${work}` },
    );
  }
}

/** Undefined where there is none, or one that somebody else wrote: the folder is its server's. */
async function readMark(path: string): Promise<Mark | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isFile() !== true || found.uid !== (process.getuid?.() ?? found.uid)) return undefined;
  try {
    const { owner, taken } = JSON.parse(await readFile(path, 'utf8')) as Mark;
    return Number.isInteger(owner.pid) && Array.isArray(taken) ? { owner, taken } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether somebody has started a server there: no backup has this file, and nothing of a restore writes it. Source: PostgreSQL, CreateOptsFile. */
function hasServed(directory: string): Promise<boolean> {
  return lstat(join(directory, 'postmaster.opts')).then(
    () => true,
    () => false,
  );
}

const programs = new Set(['postgres', 'pg_combinebackup', 'pg_verifybackup', 'tar']);

/** A program that has the directory, or what lies beside it, among its words. */
async function programIn(directory: string): Promise<string | undefined> {
  for (const pid of (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))) {
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    if (programs.has(basename(words[0] ?? '')) && words.some((word) => word.includes(directory)))
      return `${basename(words[0] ?? '')}, process ${pid}`;
  }
  return undefined;
}
