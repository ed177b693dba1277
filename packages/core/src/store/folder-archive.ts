import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { link, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isAbsent } from '../absent.ts';
import { classify, PgproofError } from '../errors.ts';
import { isGone, type Owner, ownerOf } from '../workspace.ts';
import { sync, syncUp } from './durable.ts';
import type { ArchiveFiles, ListedFile } from './store.ts';
import { writeWhole } from './whole.ts';

/** What is being written has a name that no file of an archive has, and says whose it is: `.<name>.<pid>-<start>-<machine>-<drawn>`. */
const unfinished = /^\..+\.(\d+)-(\d*)-([0-9a-f]{8})-[0-9a-f]{8}$/;
/** Of a writer on another machine nobody here can see whether it lives. */
const forsakenMilliseconds = 3_600_000;

/** What link(2) says of a file system that has no hard links (vfat, exFAT, some of FUSE): EPERM by its manual page. */
const withoutLinks: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Single files below a folder. */
export function folderArchive(root: string): ArchiveFiles {
  const at = (path: string): string => {
    const full = resolve(root, path);
    if (!full.startsWith(`${root}/`)) throw new PgproofError('bad-input', `"${path}" lies outside the store`);
    return full;
  };
  const doing = async <T>(what: string, work: () => Promise<T>): Promise<T> =>
    work().catch((error) => {
      throw classify(error, what);
    });
  return {
    list: (prefix) => doing(`list "${prefix}"`, () => list(root, prefix)),
    claim: (path, content) =>
      doing(`write "${path}"`, () =>
        write(root, at(path), content, async (written, full) => {
          try {
            await link(written, full);
            return true;
          } catch (error) {
            const { code = '' } = error as NodeJS.ErrnoException;
            if (code === 'EEXIST') return false;
            if (!withoutLinks.includes(code)) throw error;
            throw new PgproofError('store-unwritable', `the file system of "${root}" has no hard links (${code})`, {
              hint: 'by them two writers never take the same name: use one that has them, such as ext4, XFS or NFS, or s3://bucket/prefix',
              cause: error,
            });
          }
        }),
      ),
    replace: (path, content) =>
      doing(`write "${path}"`, async () => {
        await write(root, at(path), content, async (written, full) => {
          await rename(written, full);
          return true;
        });
      }),
    settle: (path) =>
      doing(`make "${path}" durable`, async () => {
        const full = at(path);
        await clear(dirname(full));
        await Promise.all([sync(full), syncUp(root, dirname(full))]);
      }),
    hasFolder: (path) =>
      doing(`look for "${path}"`, () =>
        lstat(at(path)).then(
          (found) => found.isDirectory(),
          (error: NodeJS.ErrnoException) => {
            if (isAbsent(error)) return false;
            // What is above it is there, and closed: no empty place.
            if (error.code === 'EACCES') return true;
            throw error;
          },
        ),
      ),
    head: (path, bytes) => doing(`read "${path}"`, () => head(at(path), bytes)),
    discard: (path) =>
      doing(`remove "${path}"`, async () => {
        const full = at(path);
        await rm(full, { force: true });
        await sync(dirname(full)).catch(() => undefined);
      }),
  };
}

async function list(root: string, prefix: string): Promise<ListedFile[]> {
  const folder = resolve(root, prefix.endsWith('/') ? prefix : dirname(prefix));
  const entries = await readdir(folder, { recursive: prefix.endsWith('/'), withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const paths = entries
    .filter((entry) => entry.isFile() && !unfinished.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => path.startsWith(prefix))
    .sort();
  const files = await Promise.all(
    paths.map(async (path) => {
      const found = await lstat(join(root, path)).catch((error: NodeJS.ErrnoException) => {
        // It went meanwhile. What cannot be looked at is not absent.
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      return found === undefined ? [] : [{ path, bytes: found.size, at: found.mtime }];
    }),
  );
  return files.flat();
}

/**
 * Writes a file under a name of its own, makes it durable and lets `place` give it its name, which is then durable, too. What writers
 * that were killed left in that folder goes.
 */
async function write(
  root: string,
  full: string,
  content: Buffer,
  place: (written: string, full: string) => Promise<boolean>,
): Promise<boolean> {
  const folder = dirname(full);
  await makeFolder(root, folder);
  const { isFirst, owner, machine } = await clear(folder);
  const drawn = randomBytes(4).toString('hex');
  const written = join(folder, `.${basename(full)}.${owner.pid}-${owner.startTicks}-${machine}-${drawn}`);
  try {
    const handle = await open(written, 'wx', 0o600);
    try {
      await writeWhole(handle, content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const isPlaced = await place(written, full);
    if (isPlaced) await syncUp(isFirst ? root : folder, folder);
    return isPlaced;
  } finally {
    await rm(written, { force: true }).catch(() => undefined);
  }
}

async function makeFolder(root: string, folder: string): Promise<void> {
  if (folder === root) return;
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT') throw error;
    await makeFolder(root, dirname(folder));
    await mkdir(folder, { mode: 0o700 }).catch((again: NodeJS.ErrnoException) => {
      if (again.code !== 'EEXIST') throw again;
    });
  }
}

/** Removes what writers that were killed left in a folder; says who we are, and whether there is nothing else in it. */
async function clear(folder: string): Promise<{ isFirst: boolean; owner: Owner; machine: string }> {
  const owner = await ownerOf(process.pid);
  const machine = createHash('sha256').update(owner.place).digest('hex').slice(0, 8);
  return { isFirst: await removeForsaken(folder, owner.place, machine), owner, machine };
}

/** Returns whether nothing else is there: who made the folder may have been killed before its name was durable. */
async function removeForsaken(folder: string, place: string, machine: string): Promise<boolean> {
  const names = await readdir(folder);
  for (const name of names) {
    const found = unfinished.exec(name);
    if (found === null) continue;
    const [, pid, startTicks = '', on] = found;
    const path = join(folder, name);
    const isForsaken =
      on === machine
        ? await isGone({ pid: Number(pid), startTicks, place })
        : await lstat(path).then(
            ({ mtimeMs }) => Date.now() - mtimeMs > forsakenMilliseconds,
            () => false,
          );
    if (isForsaken) await rm(path, { force: true });
  }
  return names.every((name) => unfinished.test(name));
}

async function head(full: string, bytes: number): Promise<Buffer | undefined> {
  try {
    const handle = await open(full, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
