import { watch } from 'node:fs';
import {
  type FileHandle,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openFolderStore } from './folder.ts';
import type { Store } from './store.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-store-'));
  store = await openFolderStore(folder, { create: false });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('gives back what was put, with size and sha256, readable by its owner alone', async () => {
  const written = await store.put('db/1/data', Readable.from([Buffer.from('ab'), Buffer.from('c')]));
  expect(written).toEqual({ bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' });
  expect(await text(await store.get('db/1/data'))).toBe('abc');
  expect(await store.size('db/1/data')).toBe(3);
  expect((await stat(join(folder, 'db/1/data'))).mode & 0o777).toBe(0o600);
});

it('makes the names of the folders that it makes durable, as far as its own', async () => {
  const synced: string[] = [];
  await using handle = await open(folder);
  const kind = Object.getPrototypeOf(handle) as FileHandle;
  const spy = vi.spyOn(kind, 'sync').mockImplementation(async function (this: FileHandle) {
    synced.push(await readlink(`/proc/self/fd/${this.fd}`));
  });
  await store.put('db/1/data', 'content').finally(() => spy.mockRestore());
  expect(synced.sort()).toEqual(['', '/db', '/db/1', '/db/1/data.partial'].map((path) => `${folder}${path}`));
});

it('never replaces a file', async () => {
  await store.put('db/1/data', 'one');
  await expect(store.put('db/1/data', 'two')).rejects.toThrow('exists already');
  expect(await text(await store.get('db/1/data'))).toBe('one');
});

it('leaves nothing of a file whose content fails half-way', async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('part');
      throw new Error('lost');
    })(),
  );
  await expect(store.put('db/1/data', broken)).rejects.toThrow('lost');
  expect(await readdir(join(folder, 'db/1'))).toEqual([]);
});

it('lists what has a manifest, oldest first, and nothing else', async () => {
  for (const path of [
    'b/20260102T000000Z-000001/manifest.json',
    'my%20db/20260101T000000Z-000002/manifest.json',
    'b/20260103T000000Z-000003/data',
    'b/other/manifest.json',
    '+wal/20260101T000000Z-000002/manifest.json',
  ]) {
    await store.put(path, '{}');
  }
  expect(await store.list()).toEqual([
    { database: 'my db', id: '20260101T000000Z-000002' },
    { database: 'b', id: '20260102T000000Z-000001' },
  ]);
  expect(await store.list('b')).toEqual([{ database: 'b', id: '20260102T000000Z-000001' }]);
  expect(await store.list('absent')).toEqual([]);
});

it('knows what has no manifest, and takes no folder for it that it cannot look into', async () => {
  for (const path of ['b/20260103T000000Z-000003/data', 'b/20260104T000000Z-000004/manifest.json', 'b/other/data'])
    await store.put(path, '{}');
  await mkdir(join(folder, 'c'));
  await symlink(join(folder, 'b/20260103T000000Z-000003'), join(folder, 'c/20260105T000000Z-000005'));
  expect(await store.unfinished?.()).toEqual([{ database: 'b', id: '20260103T000000Z-000003' }]);
  expect(await store.unfinished?.('c')).toEqual([]);
});

it('removes a backup with all that lies in it, and nothing where there is none', async () => {
  for (const file of ['data', 'manifest.json', 'verifications/1.json']) await store.put(`b/1/${file}`, '{}');
  await store.put('b/2/manifest.json', '{}');
  await store.remove('b/1');
  expect(await readdir(join(folder, 'b'))).toEqual(['2']);
  await store.remove('b/1');
  await store.remove('absent/1');
});

it('removes the manifest of a backup before anything else of it', async () => {
  const names = Array.from({ length: 20 }, (_, number) => `data-${number}`);
  for (const name of [...names, 'manifest.json']) await store.put(`b/1/${name}`, '{}');
  const seen: (string | null)[] = [];
  // The system tells of changes in their order.
  const watcher = watch(join(folder, 'b/1'), (_event, name) => seen.push(name));
  await store.remove('b/1');
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(names.length), 10_000);
  watcher.close();
  expect(seen[0]).toBe('manifest.json');
});

it.each(['../outside', '/etc/passwd', 'db/../../outside', '.'])('does not leave its folder for %j', async (path) => {
  await expect(Promise.resolve().then(() => store.get(path))).rejects.toThrow('outside the store');
});

it('reads no symbolic link', async () => {
  await mkdir(join(folder, 'db'));
  await writeFile(join(folder, 'secret'), 'secret');
  await symlink(join(folder, 'secret'), join(folder, 'db/data'));
  expect(await store.size('db/data')).toBeUndefined();
  await expect(store.get('db/data')).rejects.toThrow('not a regular file');
});

it('takes nothing for absent that cannot be looked at', async () => {
  await store.put('b/1/manifest.json', '{}');
  expect([await store.files('b/1/verifications'), await store.size('b/1/verifications/1.json')]).toEqual([
    [],
    undefined,
  ]);
  expect([await store.files('b/1/manifest.json'), await store.size('b/1/manifest.json/1')]).toEqual([[], undefined]);
  // Also for root, whom no mode keeps out.
  await symlink('verifications', join(folder, 'b/1/verifications'));
  await expect(store.files('b/1/verifications')).rejects.toThrow('list "b/1/verifications": ELOOP');
  await expect(store.size('b/1/verifications/1.json')).rejects.toThrow('look for "b/1/verifications/1.json": ELOOP');
  await expect(store.put('b/1/verifications/1.json', '{}')).rejects.toThrow('ELOOP');
});

it('says what is wrong with a folder that cannot be a store', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(openFolderStore(join(folder, 'file'), { create: true })).rejects.toMatchObject({
    kind: 'store-missing',
    exitCode: 5,
  });
  await expect(openFolderStore(join(folder, 'absent'), { create: false })).rejects.toMatchObject({
    kind: 'store-missing',
  });
  await expect(openFolderStore(join(folder, 'absent/deep'), { create: true })).rejects.toMatchObject({
    kind: 'store-missing',
    hint: `mkdir -p ${folder}/absent`,
  });
  expect((await openFolderStore(join(folder, 'new'), { create: true })).describe).toBe(join(folder, 'new'));
});

it('is none in the data directory of a server, with which it would be lost', async () => {
  await mkdir(join(folder, 'data/global'), { recursive: true });
  for (const name of ['PG_VERSION', 'global/pg_control']) await writeFile(join(folder, 'data', name), '');
  for (const place of ['data', 'data/backups', 'data/deep/er'])
    await expect(openFolderStore(join(folder, place), { create: true })).rejects.toMatchObject({ kind: 'bad-input' });
  expect(await readdir(join(folder, 'data'))).toEqual(['PG_VERSION', 'global']);
  await openFolderStore(join(folder, 'beside'), { create: true });
});
