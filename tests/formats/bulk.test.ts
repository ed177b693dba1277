/* How pg_dump hands over what it does not compress itself. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeRoom, type Room } from '../cli/room.ts';
import { binWith } from '../cli/shims.ts';
import { type Cluster, startCluster } from '../cluster.ts';

let cluster: Cluster;
let room: Room;
beforeAll(async () => {
  cluster = await startCluster();
  await cluster.sql('postgres', 'create database large');
  await cluster.sql(
    'large',
    `create table page (body text);
     alter table page alter column body set storage external;
     insert into page select repeat(md5(n::text), 31) from generate_series(1, 20000) as n`,
  );
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

/** Backs the database up; gives how many bytes pg_dump wrote by one call of the system, as the kernel counted. */
async function bytesAWrite(path: string, ...more: string[]): Promise<number> {
  const counted = join(room.path, 'counted');
  // The shell's own counts hold those of a child that it has waited for.
  const pg_dump = `#!/bin/sh
[ "$1" = --version ] && exec ${cluster.bin}/pg_dump --version
${cluster.bin}/pg_dump "$@" || exit
/bin/cat /proc/$$/io > ${counted}
`;
  const bin = await binWith(room, cluster.bin, { pg_dump });
  const words = ['--database-url', cluster.url('large'), '--store', room.store, '--pg-bin', bin, '--json'];
  const ran = await room.run(['backup', '--proof', 'none', ...words, ...more], { env: { PATH: path } });
  expect(ran.code, ran.stderr + ran.stdout).toBe(0);
  const counts = await readFile(counted, 'utf8');
  const count = (name: string): number => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(counts)?.[1]);
  expect(count('wchar')).toBeGreaterThan(16 * 1024 ** 2);
  return count('wchar') / count('syscw');
}

describe('what pg_dump does not compress', () => {
  it.each([
    ['a script, which zstd packs', ['--format', 'plain']],
    ['an archive, which nothing packs', ['--compression', 'none']],
  ])('is written in bulk: %s', async (_what, words) => {
    expect(await bytesAWrite('/usr/bin:/bin', ...words)).toBeGreaterThan(32 * 1024);
  });

  it('is backed up all the same where there is nothing to write it in bulk by', async () => {
    expect(await bytesAWrite(await room.folder('no-stdbuf'), '--format', 'plain')).toBeLessThan(16 * 1024);
  });
});
