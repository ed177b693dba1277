import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { classify, type ErrorKind, PgproofError } from '../errors.ts';
import type { Session } from '../session.ts';
import type { Store } from '../store/store.ts';
import { writeWhole } from '../store/whole.ts';
import { openWalArchive, type WalArchive } from './archive.ts';
import { dataDirectoryOf, isStandby, readSystemIdentifier } from './control.ts';
import { readIdentities } from './identity.ts';

/** What `wal fetch %f %p` is asked. */
export interface WalFetchOptions {
  /** Opened when the cluster is known. */
  readonly store: () => Promise<Store>;
  /** `%f`: the name of the file. */
  readonly name: string;
  /** `%p`: where it is to be written. */
  readonly path: string;
  /** Decimal digits; default: of the data directory that `path` lies in. */
  readonly systemIdentifier?: string;
  readonly ageIdentityFile?: string;
}

/**
 * Brings one file from the archive to a path: of a segment whose end never came, its partial one. What is there under `path` is whole.
 * Throws `wal-absent` when the archive does not have it, which ends a recovery; an archive that has nothing at all is another's, or a
 * store that is not mounted: `store-missing`.
 */
export async function runWalFetch(options: WalFetchOptions, session: Pick<Session, 'signal'>): Promise<void> {
  const { name, path } = options;
  const systemIdentifier = options.systemIdentifier ?? (await readSystemIdentifier(dataDirectoryOf(path) ?? '.'));
  const identities = await readIdentities(options.ageIdentityFile);
  const archive = openWalArchive(await options.store(), systemIdentifier);
  await fetchWalFile(archive, name, path, identities, session.signal);
}

/** The same for an archive that is open. */
export async function fetchWalFile(
  archive: WalArchive,
  name: string,
  path: string,
  identities: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<void> {
  const found = await archive.find(name);
  const archived = found.find(({ file }) => file.name === name) ?? found[0];
  if (archived === undefined) {
    if ((await archive.list()).length === 0)
      throw new PgproofError('store-missing', `${archive.describe} has nothing at all`, {
        hint: 'see that the store is the one that the cluster archives to, and is mounted',
      });
    throw new PgproofError('wal-absent', `${archive.describe} has no "${name}"`);
  }
  const content = await archive.read(archived, identities);
  signal.throwIfAborted();
  await place(path, content);
}

/** Writes it beside its place, then gives it that. What a fetch to that place that was killed left is removed: PostgreSQL asks for one file at a time. */
async function place(path: string, content: Buffer): Promise<void> {
  const folder = dirname(path);
  const own = `${basename(path)}.`;
  const written = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    for (const name of await readdir(folder))
      if (name.startsWith(own) && /^[0-9a-f]{8}$/.test(name.slice(own.length)))
        await rm(join(folder, name), { force: true });
    const handle = await open(written, 'wx', 0o600);
    try {
      await writeWhole(handle, content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(written, path);
  } catch (error) {
    throw classify(error, `write "${path}"`);
  } finally {
    await rm(written, { force: true }).catch(() => undefined);
  }
}

/** Added to the exit code of what is no answer, so that it ends a recovery as an error. */
const aborting = 200;
const mostExitCode = 255;
/** Added to that of an answer: what a Node or a shell that cannot run the command gives by itself must not be taken for one. */
const answering = 100;
const mostAnswer = 9;

/**
 * The exit code of a restore_command. To PostgreSQL, 1 to 125 say that the archive does not have the file, by which a recovery takes the
 * log to be at its end, and more than 125 that it must not go on (documentation, 20.5.5 and RestoreArchivedFile): so `wal-absent` comes to
 * 101, and all else to 200 and its own code. A standby asks again for what it did not get, and would end by such a code: there it is 100
 * and the own one, 109 at the most.
 */
export async function fetchExitCode(kind: ErrorKind, exitCode: number, path: string): Promise<number> {
  if (kind === 'interrupted') return exitCode;
  if (kind === 'wal-absent' || (await isStandby(dataDirectoryOf(path) ?? '.')))
    return answering + Math.min(exitCode, mostAnswer);
  return Math.min(aborting + exitCode, mostExitCode);
}

/**
 * A restore_command of a `wal fetch` in shell words: what is none of its own exit codes (a Node that is not there, sudo, a container's
 * engine) is 255, which stops a recovery.
 */
export function restoreCommandOf(fetch: string): string {
  return `${fetch} || case $? in 10[1-9]|1[3-9]?|2??) exit $?;; *) exit 255;; esac`;
}
