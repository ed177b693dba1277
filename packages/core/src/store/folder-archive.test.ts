import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { folderArchive } from './folder-archive.ts';

// A file system that has none is not to be had on every machine that tests: this is what link(2) says there.
const said = vi.hoisted(() => ({ code: '' }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    link: (...words: Parameters<typeof real.link>) =>
      said.code === '' ? real.link(...words) : Promise.reject(Object.assign(new Error('link'), { code: said.code })),
  };
});

let root: string;
afterEach(() => rm(root, { recursive: true, force: true }));

it.each(['EPERM', 'EOPNOTSUPP'])(
  'says of a file system without hard links that it is one (%s), and leaves nothing there',
  async (code) => {
    root = await mkdtemp(join(tmpdir(), 'pgtest-'));
    const archive = folderArchive(root);
    said.code = code;
    await expect(archive.claim('one', Buffer.from('content'))).rejects.toMatchObject({
      ...{ kind: 'store-unwritable', message: `the file system of "${root}" has no hard links (${code})` },
      hint: expect.stringContaining('use one that has them'),
    });
    expect(await readdir(root)).toEqual([]);
    said.code = '';
    expect(await archive.claim('one', Buffer.from('content'))).toBe(true);
    expect(await archive.claim('one', Buffer.from('other'))).toBe(false);
  },
);
