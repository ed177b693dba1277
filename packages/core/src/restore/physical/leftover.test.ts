import { type FileHandle, mkdir, mkdtemp, open, readdir, readlink, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ownerOf } from '../../workspace.ts';
import { keepOwned, replaceOwned } from './assemble.ts';
import { findLeftover, identityOf, markFile, removeLeftover } from './leftover.ts';
import { workFolder } from './places.ts';

let folder: string;
let data: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-'));
  data = join(folder, 'data');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** As a restore that was killed leaves it: no process has that number. */
async function mark(ids: readonly string[], isNew = true): Promise<void> {
  await mkdir(workFolder(data), { recursive: true });
  const owner = { ...(await ownerOf(process.pid)), pid: 2 ** 30, startTicks: '1' };
  await writeFile(join(workFolder(data), markFile), JSON.stringify({ owner, taken: [{ path: data, isNew, ids }] }));
}

async function remove(): Promise<void> {
  await removeLeftover(data, [], (await findLeftover(data)) ?? []);
}

it.each([
  [true, []],
  [false, ['data']],
])('what a killed restore left goes (a folder of its own: %s)', async (isNew, left) => {
  await mkdir(data);
  await mark([await identityOf(data)], isNew);
  await writeFile(join(data, 'PG_VERSION'), '');
  await remove();
  expect(await readdir(folder)).toEqual(left);
});

it('nothing goes that came in its place', async () => {
  await mkdir(data);
  await mark([await identityOf(data)]);
  const refused = { kind: 'bad-input', message: expect.stringContaining(`"${data}" is not what a restore left there`) };
  const before = await findLeftover(data);
  await rename(data, `${data}.away`);
  await mkdir(data);
  await writeFile(join(data, 'precious'), '');
  await expect(findLeftover(data)).rejects.toMatchObject(refused);
  await expect(removeLeftover(data, [], before ?? [])).rejects.toMatchObject(refused);
  // Also where it was given the same inode.
  await mark([await identityOf(data)]);
  await rm(data, { recursive: true });
  await mkdir(data);
  await writeFile(join(data, 'precious'), '');
  await expect(findLeftover(data)).rejects.toMatchObject(refused);
  expect(await readdir(data)).toEqual(['precious']);
});

it('of one that was only about to be made nothing goes but an empty folder', async () => {
  await mark([]);
  await mkdir(data);
  await writeFile(join(data, 'precious'), '');
  await expect(findLeftover(data)).rejects.toMatchObject({ kind: 'bad-input' });
  await rm(join(data, 'precious'));
  await remove();
  expect(await readdir(folder)).toEqual([]);
});

it('what says that a copy is quiet is on the disk before its name, and so is the name', async () => {
  const synced: string[] = [];
  await using handle = await open(folder);
  const spy = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, 'sync').mockImplementation(async function (
    this: FileHandle,
  ) {
    synced.push(await readlink(`/proc/self/fd/${this.fd}`));
  });
  try {
    await replaceOwned(join(folder, 'settings'), 'archive_mode = off', undefined);
    await keepOwned(join(folder, 'signal'), '', undefined);
  } finally {
    spy.mockRestore();
  }
  expect(synced).toEqual([join(folder, 'settings.tmp'), folder, join(folder, 'signal'), folder]);
});
