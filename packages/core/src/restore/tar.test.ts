import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkTar, packDirectory, unpackDirectory } from './tar.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-tar-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const files = { '3345.dat': 'a'.repeat(700), '3346.dat.gz': '', 'blob_1.dat': 'b'.repeat(70_000), 'toc.dat': 'PGDMP' };

async function packed(): Promise<Buffer> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return Buffer.concat(await Array.fromAsync(packDirectory(folder)));
}

/** In pieces of so many bytes, some of them at once and some later. */
function pieces(tar: Buffer, size: number): Readable {
  return Readable.from(
    (async function* () {
      for (let at = 0; at < tar.length; at += size) {
        if ((at / size) % 3 === 0) await turn();
        yield tar.subarray(at, at + size);
      }
    })(),
  );
}

describe('a dump in a directory as one tar', () => {
  it.each([100, 512, 513, 1000, 4096, 65_536, 1_000_000])('comes back whole in pieces of %i bytes', async (size) => {
    const tar = await packed();
    for (let round = 0; round < 10; round += 1) {
      const into = join(folder, `into-${round}`);
      await unpackDirectory(pieces(tar, size), into, tar.length);
      expect((await readdir(into)).sort()).toEqual(Object.keys(files).sort());
      for (const [name, content] of Object.entries(files))
        expect(await readFile(join(into, name), 'utf8')).toBe(content);
      await checkTar(pieces(tar, size));
    }
  });

  it('is refused where it is cut, or larger than was said', async () => {
    const tar = await packed();
    for (const length of [100, 600, 1024, 20_000, tar.length - 2000, tar.length - 1024, tar.length - 1]) {
      const cut = tar.subarray(0, length);
      await expect(checkTar(pieces(cut, 4096)), `${length} bytes`).rejects.toMatchObject({ kind: 'invalid-manifest' });
    }
    const small = unpackDirectory(pieces(tar, 4096), join(folder, 'small'), 1000);
    await expect(small).rejects.toMatchObject({
      message: expect.stringContaining('more bytes than the manifest says'),
    });
  });
});
