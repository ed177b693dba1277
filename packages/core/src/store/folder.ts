import { constants, createWriteStream } from 'node:fs';
import {
  access,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
  statfs,
  unlink,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isAbsent, unlessAbsent } from '../absent.ts';
import { classify, PgproofError } from '../errors.ts';
import { makeFolders } from '../workspace.ts';
import { sync, syncUp } from './durable.ts';
import { folderArchive } from './folder-archive.ts';
import { hashFile } from './hash.ts';
import { allClusters, backupIdPattern, decodeDatabaseName, encodeDatabaseName } from './identifier.ts';
import type { OpenFile, Store, StoredBackup, Written } from './store.ts';

/** Opens a folder as a store. With `create`, a missing last segment is made; with `mayBeMissing` it is not even looked for (a plan writes nothing). Throws `store-missing`, `store-unwritable`. */
export async function openFolderStore(
  folder: string,
  options: { readonly create: boolean; readonly mayBeMissing?: boolean },
): Promise<Store> {
  const root = resolve(folder);
  if (options.create) await refuseInCluster(root);
  const isMissing =
    options.mayBeMissing === true && (await unlessAbsent(stat(root), `open store "${root}"`)) === undefined;
  if (!isMissing) await ensureFolder(root, options.create);
  const at = (path: string): string => {
    const full = resolve(root, path);
    if (!full.startsWith(`${root}/`)) throw new PgproofError('bad-input', `"${path}" lies outside the store`);
    return full;
  };
  return {
    describe: root,
    address: root,
    put: (path, content) => put(root, at(path), content),
    get: async (path) => (await openRead(at(path), path)).createReadStream({ highWaterMark: 1024 * 1024 }),
    freeBytes: () => freeBytesAt(root),
    openRead: (path) => openRead(at(path), path),
    openWrite: (path) => openWrite(root, at(path)),
    size: async (path) => {
      const found = await unlessAbsent(lstat(at(path)), `look for "${path}"`);
      return found?.isFile() === true ? found.size : undefined;
    },
    list: (database) => list(root, database, true),
    unfinished: (database) => list(root, database, false),
    files: async (path) => ((await unlessAbsent(readdir(at(path)), `list "${path}"`)) ?? []).sort(),
    remove: (path) => remove(at(path), path),
    archive: folderArchive(root),
  };
}

/** Throws `bad-input` for a folder in the data directory of a server: it is lost with that, and each base backup would hold those before it. */
async function refuseInCluster(root: string): Promise<void> {
  for (let folder = root; folder !== dirname(folder); folder = dirname(folder)) {
    const marks = await Promise.all(['PG_VERSION', 'global/pg_control'].map((name) => exists(join(folder, name))));
    if (!marks.every(Boolean)) continue;
    throw new PgproofError('bad-input', `store "${root}" lies in "${folder}", the data directory of a server`, {
      hint: 'name a folder elsewhere, on another disk if there is one: what lies there is lost with the server',
    });
  }
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Of the file system that a folder is on, or will be: bytes that one who is not root can still write. */
export async function freeBytesAt(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT' && dirname(folder) !== folder;
    return isMissing ? freeBytesAt(dirname(folder)) : undefined;
  }
}

async function ensureFolder(root: string, create: boolean): Promise<void> {
  const found = await unlessAbsent(stat(root), `open store "${root}"`);
  if (found === undefined && create) {
    await mkdir(root, { mode: 0o700 }).catch((error) => {
      if (error.code === 'ENOENT')
        throw new PgproofError('store-missing', `store "${root}": its parent folder does not exist`, {
          hint: `mkdir -p ${dirname(root)}`,
        });
      throw classify(error, `create store "${root}"`);
    });
    return;
  }
  if (found === undefined) throw new PgproofError('store-missing', `store "${root}" does not exist`);
  if (!found.isDirectory()) throw new PgproofError('store-missing', `store "${root}" is not a folder`);
  await access(root, create ? constants.W_OK | constants.R_OK | constants.X_OK : constants.R_OK | constants.X_OK).catch(
    (error) => {
      throw new PgproofError('store-unwritable', `store "${root}" cannot be ${create ? 'written' : 'read'}`, {
        cause: error,
      });
    },
  );
}

async function refuseIrregular(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found !== undefined && !found.isFile())
    throw new PgproofError('invalid-manifest', `"${path}" is not a regular file`);
}

async function openRead(full: string, path: string): Promise<FileHandle> {
  await refuseIrregular(full);
  return open(full, constants.O_RDONLY | constants.O_NOFOLLOW).catch((error) => {
    throw classify(error, `read "${path}" in the store`);
  });
}

async function put(root: string, path: string, content: Readable | Buffer | string): Promise<Written> {
  const file = await openWrite(root, path);
  try {
    const source =
      typeof content === 'string' || Buffer.isBuffer(content) ? Readable.from([Buffer.from(content)]) : content;
    await pipeline(source, createWriteStream('', { fd: file.fd, autoClose: false }));
    return await file.finish();
  } catch (error) {
    await file.discard();
    throw isFromSource(error) ? error : classify(error, `write "${path}"`);
  }
}

/** Writes beside the final name, makes it durable, then renames: a file under its final name is whole. */
async function openWrite(root: string, path: string): Promise<OpenFile> {
  const partial = `${path}.partial`;
  try {
    await makeFolders(dirname(path), 0o700);
    const handle = await open(partial, 'wx+', 0o600);
    return {
      fd: handle.fd,
      size: async () => (await handle.stat()).size,
      discard: async () => {
        await handle.close().catch(() => undefined);
        await rm(partial, { force: true });
      },
      finish: async () => {
        const written = await hashFile(handle);
        await handle.sync();
        await handle.close();
        if ((await unlessAbsent(lstat(path), `write "${path}"`)) !== undefined) {
          throw new PgproofError('store-unwritable', `"${path}" exists already`);
        }
        await rename(partial, path);
        // A folder that this one made, or a killed run just before, is lost with its name.
        await syncUp(root, dirname(path));
        return written;
      },
    };
  } catch (error) {
    throw classify(error, `write "${path}"`);
  }
}

/** An error of the stream that was being stored, not of the store. */
function isFromSource(error: unknown): boolean {
  return error instanceof PgproofError || (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
}

const manifestName = 'manifest.json';

async function remove(full: string, path: string): Promise<void> {
  try {
    const isBackup = await unlink(join(full, manifestName)).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (isAbsent(error)) return false;
        throw error;
      },
    );
    if (isBackup) await sync(full);
    await rm(full, { recursive: true, force: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !heldCodes.includes(code)) throw classify(error, `remove "${path}" from the store`);
    throw new PgproofError(
      'store-locked',
      `remove "${path}" from the store: a file in it may not be removed (${code})`,
      {
        hint: 'see what holds it, such as a file that is immutable (lsattr) or in use (lsof +D); the next prune tries again',
        cause: error,
      },
    );
  }
}

/** An immutable file (Node takes one inside for a folder: ENOTDIR), one in use, a folder that another program writes into. */
const heldCodes: readonly string[] = ['EPERM', 'ENOTDIR', 'EBUSY', 'ETXTBSY', 'ENOTEMPTY'];

async function list(root: string, database: string | undefined, isWhole: boolean): Promise<StoredBackup[]> {
  const segments =
    database === undefined
      ? await folders(root)
      : database === allClusters
        ? (await folders(join(root, allClusters))).map((name) => `${allClusters}/${name}`)
        : [encodeDatabaseName(database)];
  const found: StoredBackup[] = [];
  for (const segment of segments) {
    const name = decodeDatabaseName(segment);
    if (name === undefined) continue;
    for (const id of await folders(join(root, segment))) {
      if (backupIdPattern.test(id) && (await hasManifest(join(root, segment, id))) === isWhole)
        found.push({ database: name, id });
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Throws where that cannot be seen: such a folder is neither known to be a backup nor the rest of one. */
async function hasManifest(folder: string): Promise<boolean> {
  return (await unlessAbsent(lstat(join(folder, manifestName)), `look into "${folder}"`)) !== undefined;
}

async function folders(path: string): Promise<string[]> {
  const entries = (await unlessAbsent(readdir(path, { withFileTypes: true }), `list "${path}"`)) ?? [];
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
