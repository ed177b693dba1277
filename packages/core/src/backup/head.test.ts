import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../command.ts';
import { dumpSealed, type SealedDump } from './head.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-head-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sh = (script: string): Command => ({
  program: '/bin/bash',
  args: ['-c', script],
  env: { PATH: '/usr/bin:/bin' },
});
const megabytes = (count: number): string => `head -c ${count * 1_000_000} /dev/zero`;
const readAll = 'tr "\\0" x | wc -c';

let runs = 0;
async function run(
  stages: {
    dump?: string;
    encrypt?: string;
    list?: string;
    isPacked?: boolean;
    programs?: Partial<Record<'dump' | 'encrypt' | 'list', Command>>;
  },
  signal: AbortSignal = new AbortController().signal,
): Promise<{ sealed: SealedDump; head: string; stored: string }> {
  runs += 1;
  const head = join(folder, `head-${runs}`);
  const { dump = megabytes(30), encrypt = readAll, list = 'head -c 10 | wc -c', programs = {} } = stages;
  let stored = '';
  const sealed = await dumpSealed({
    dump: [programs.dump ?? sh(dump)],
    encrypt: [programs.encrypt ?? sh(encrypt)],
    reading: { list: [programs.list ?? sh(list)], head },
    packer: stages.isPacked === true ? { algorithm: 'zstd', program: 'zstd' } : undefined,
    output: async (stdout) => {
      for await (const chunk of stdout) stored += (chunk as Buffer).toString();
    },
    signal,
    running: {},
  });
  return { sealed, head, stored: stored.trim() };
}
const nowhere: Command = { program: '/nonexistent/program', args: [], env: {} };

describe('a dump that is encrypted as it goes by', () => {
  it('reaches the encryption whole, and the listing as far as it reads', async () => {
    const { sealed, head, stored } = await run({});
    expect({ stored, raw: sealed.rawBytes, listing: sealed.listing.trim() }).toEqual({
      stored: '30000000',
      raw: 30_000_000,
      listing: '10',
    });
    const kept = await stat(head);
    expect(kept.mode & 0o777).toBe(0o600);
    expect(kept.size).toBeGreaterThanOrEqual(10);
    expect(kept.size).toBeLessThan(5_000_000);
  });

  it('leaves a head that holds all that the listing read, however much that is', async () => {
    const { sealed, head } = await run({ list: 'head -c 20000000 | md5sum' });
    const content = await readFile(head);
    expect(content.length).toBeGreaterThanOrEqual(20_000_000);
    const again = await run({ dump: `cat ${head}`, list: 'head -c 20000000 | md5sum' });
    expect(again.sealed.listing).toBe(sealed.listing);
  });

  it('keeps the head unpacked, so that all that the listing read can be read again', async () => {
    const { sealed, head, stored } = await run({
      dump: 'seq 3000000 | zstd -q -3',
      list: 'head -c 4000000 | md5sum',
      encrypt: 'zstd -dcq | md5sum',
      isPacked: true,
    });
    const [whole, beginning] = await Promise.all([
      run({ dump: 'seq 3000000', encrypt: 'md5sum' }),
      run({ dump: `cat ${head}`, list: 'head -c 4000000 | md5sum' }),
    ]);
    expect(stored).toBe(whole.stored);
    expect(beginning.sealed.listing).toBe(sealed.listing);
    expect((await stat(head)).size).toBeLessThan(15_000_000);
  });

  it('may be shorter than what the listing would read, and empty', async () => {
    expect((await run({ dump: 'printf abc', list: 'wc -c' })).sealed.listing.trim()).toBe('3');
    expect((await run({ dump: 'true', list: 'wc -c', encrypt: 'wc -c' })).stored).toBe('0');
  });

  it.each<[what: string, stages: Parameters<typeof run>[0], blamed: string | RegExp]>([
    ['a dump that fails at its end', { dump: `${megabytes(5)}; echo "error: lost" >&2; exit 7` }, /error: lost/],
    [
      'a dump that fails at once',
      { dump: 'echo "error: refused" >&2; exit 1', list: 'read -r line' },
      /error: refused/,
    ],
    ['a dump that is not there', { programs: { dump: nowhere } }, /no such program/],
    [
      'an encryption that fails in the middle',
      { encrypt: 'head -c 1000000 > /dev/null; echo "error: full" >&2; exit 5' },
      /error: full/,
    ],
    [
      'an encryption that fails at its end',
      { encrypt: 'cat > /dev/null; echo "error: late" >&2; exit 5' },
      /error: late/,
    ],
    ['an encryption that is not there', { programs: { encrypt: nowhere } }, /no such program/],
    [
      'a listing that fails in the middle',
      { dump: 'cat /dev/zero', list: 'echo "error: no archive" >&2; exit 1' },
      /error: no archive/,
    ],
    ['a listing that fails at the end', { list: 'cat > /dev/null; echo "error: short" >&2; exit 1' }, /error: short/],
    ['a listing that is not there', { dump: 'cat /dev/zero', programs: { list: nowhere } }, /no such program/],
  ])('is blamed on what broke: %s', async (_what, stages, blamed) => {
    await expect(run(stages)).rejects.toThrow(blamed);
  });

  it('does not pass for whole when the encryption ends well and early', async () => {
    await expect(run({ encrypt: 'head -c 1000 > /dev/null' })).rejects.toThrow(
      /ended well before it had read the whole dump/,
    );
    await expect(
      run({ dump: `trap "" PIPE; ${megabytes(5)} 2> /dev/null; exit 0`, encrypt: 'head -c 1000 > /dev/null' }),
    ).rejects.toThrow(/ended well before it had read the whole dump/);
  });

  it('ends with its processes on abort', async () => {
    const abort = new AbortController();
    const work = run({ dump: 'cat /dev/zero' }, abort.signal);
    setTimeout(() => abort.abort(), 200);
    await expect(work).rejects.toMatchObject({ kind: 'interrupted' });
  });

  it('is a full disk when the head cannot be written', async () => {
    await expect(
      dumpSealed({
        dump: [sh(megabytes(1))],
        encrypt: [sh('cat > /dev/null')],
        reading: { list: [sh('cat')], head: '/dev/full' },
        packer: undefined,
        output: 'ignore',
        signal: new AbortController().signal,
        running: {},
      }),
    ).rejects.toMatchObject({ kind: 'disk-full' });
  });
});
