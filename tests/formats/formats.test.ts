/* Every format of pg_dump with every compression: backed up, proven, restored, and brought back by hand. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectRefusal, makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, installedMajor, startCluster } from '../cluster.ts';
import type { Ran } from '../pgproof.ts';
import { wholeTables } from '../whole.ts';
import { makeWorld } from './world.ts';

const major = (await installedMajor()) ?? 0;
const formats = ['custom', 'directory', 'plain', 'tar'] as const;
const compressions = ['zstd:3', 'gzip:1', 'none', ...(major >= 16 ? ['lz4'] : [])] as const;
const names = { custom: 'data.dump', directory: 'data.dir.tar', plain: 'data.sql', tar: 'data.tar' };
type Format = (typeof formats)[number];

/** Representative: each format, and each compression, of which pg_dump does it and of which we do. */
const table = formats.flatMap((format) =>
  compressions
    .map((compression): [Format, string] => [format, compression])
    .filter(
      ([, compression], index) =>
        wholeTables ||
        index === 0 ||
        (format === 'directory' && compression === 'none') ||
        (format === 'plain' && compression === 'gzip:1'),
    ),
);

let cluster: Cluster;
let room: Room;
beforeAll(async () => {
  cluster = await startCluster();
  await makeWorld(cluster, 'world');
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const run = (words: readonly string[]): Promise<Ran> =>
  room.run([...words, '--store', room.store, '--workdir', room.workdir, '--json']);
const backup = (...more: string[]): Promise<Ran> => run(['backup', '--database-url', cluster.url('world'), ...more]);
const onlyBackup = async (): Promise<string> => {
  const [id = ''] = await readdir(join(room.store, 'world'));
  return join(room.store, 'world', id);
};

describe.each(table)('the format %s with compression %s', (format, compression) => {
  const isPossible = compression !== 'lz4' || format === 'custom' || format === 'directory';
  it.runIf(isPossible)('is backed up, proven identical, and restored', async () => {
    const taken = await backup('--format', format, '--compression', compression);
    expect(taken.code, taken.stderr + taken.stdout).toBe(0);
    const folder = await onlyBackup();
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    expect([manifest.format, manifest.compression.algorithm]).toEqual([format, compression.split(':')[0]]);
    expect((await readdir(folder)).some((name) => name.startsWith(names[format]))).toBe(true);
    const verified = await run(['verify']);
    expect(
      verified.json(),
      JSON.stringify(verified.json().findings.filter(({ status }) => status !== 'good')),
    ).toMatchObject({ ok: true, verdict: 'identical' });
    expect(await readdir(room.workdir)).toEqual([]);
    const into = `restored_${format}_${compression.replace(':', '_')}`;
    const restored = await run(['restore', '--into', cluster.url(into), '--jobs', '2']);
    expect(restored.code, restored.stderr).toBe(0);
    expect(await cluster.sql(into, 'select count(*)::int as n from big')).toEqual(
      await cluster.sql('world', 'select count(*)::int as n from big'),
    );
    await cluster.sql('postgres', `drop database "${into}"`);
  });
  it.runIf(!isPossible)('is refused with what works', async () => {
    const ran = await backup('--format', format, '--compression', compression);
    expectRefusal(ran, { code: 2, kind: 'bad-input', says: ['lz4', format], hint: /zstd:1/ });
  });
});
