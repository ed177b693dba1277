/* Every format with every compression of every kind of filter: backed up, proven for what the filter keeps, restored, and brought back by hand. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, installedMajor, startCluster, superuserPassword } from '../cluster.ts';
import { contentOf } from '../e2e/roundtrip/oracle.ts';
import type { Ran } from '../pgproof.ts';
import { clerkPassword, expected, type Kind, kinds, makeOrigin } from './kinds.ts';

const exec = promisify(execFile);
const major = (await installedMajor()) ?? 0;
const formats = ['custom', 'directory', 'plain', 'tar'] as const;
const compressions = ['zstd:3', 'gzip:1', 'none', ...(major >= 16 ? ['lz4'] : [])];
type Row = readonly [format: (typeof formats)[number], compression: string, kind: keyof typeof kinds];

const whole: Row[] = formats.flatMap((format) =>
  compressions
    .filter((compression) => compression !== 'lz4' || format === 'custom' || format === 'directory')
    .flatMap((compression) => Object.keys(kinds).map((kind): Row => [format, compression, kind as Row[2]])),
);
/** All of them are run with PGPROOF_FILTERS=all. */
const table: readonly Row[] =
  process.env['PGPROOF_FILTERS'] === 'all'
    ? whole
    : [
        ['plain', 'zstd:3', 'dataOfClerk'],
        ['plain', 'gzip:1', 'schemas'],
        ['directory', 'zstd:3', 'dataOnly'],
        ['tar', 'gzip:1', 'dataOfPublic'],
      ];

let cluster: Cluster;
let room: Room;
let source: readonly string[];
beforeAll(async () => {
  cluster = await startCluster();
  await makeOrigin(cluster);
  source = await contentOf(cluster, 'origin');
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const run = (words: readonly string[]): Promise<Ran> =>
  room.run([...words, '--store', room.store, '--workdir', room.workdir, '--json']);
const good = (ran: Ran): Ran => {
  expect(ran.code, ran.stderr + ran.stdout.slice(0, 4000)).toBe(0);
  return ran;
};
const backupWords = (format: string, compression: string, { words, as }: Kind): string[] => {
  const url = cluster.url('origin', ...(as === undefined ? [] : ([as, clerkPassword] as const)));
  return ['backup', '--database-url', url, '--format', format, '--compression', compression, ...words];
};
const inShell = (lines: readonly string[], cwd: string, PGPASSWORD = superuserPassword): Promise<unknown> => {
  const { hostname: PGHOST, port: PGPORT, username: PGUSER } = new URL(cluster.url('postgres'));
  const env = { PATH: `${cluster.bin}:${process.env['PATH']}`, PGHOST, PGPORT, PGUSER, PGPASSWORD };
  return exec('/bin/bash', ['-e', '-o', 'pipefail', '-c', lines.join('\n')], { cwd, env });
};
const expectCopy = async (database: string, kind: Kind): Promise<void> => {
  expect(await contentOf(cluster, database)).toEqual(expected(source, kind));
  await cluster.sql('postgres', `drop database "${database}"`);
};

describe.each(table)('the format %s with compression %s', (format, compression, name) => {
  const kind: Kind = kinds[name];

  it(`is proven of ${name}, and comes back by pgproof and by hand`, async () => {
    good(await run(backupWords(format, compression, kind)));
    const verdict = kind.verdict ?? 'identical';
    const verified = (await run(['verify'])).json();
    const seen = JSON.stringify(verified.findings.filter(({ status }) => status !== 'good'));
    expect(verified, seen).toMatchObject({ ok: true, verdict, asked: verdict });
    expect(await readdir(room.workdir)).toEqual([]);

    if (compression === 'zstd:3') good(await run(['restore', '--into', cluster.url('copy'), '--jobs', '2']));
    else {
      const dry = good(await run(['restore', '--into', cluster.url('copy'), '--dry-run'])).json();
      // Where the backup creates the schema public, pg_restore says that it is there, goes on, and does not end well.
      const end = kind.words.includes('--schema=public') ? ' || true' : '';
      const commands = dry['commands'] as string[];
      await inShell(
        commands.map((line) => (/pg_restore /.test(line) ? line + end : line)),
        room.path,
      );
    }
    await expectCopy('copy', kind);

    const [id = ''] = await readdir(join(room.store, 'origin'));
    const folder = join(room.store, 'origin', id);
    const { recovery_procedure: procedure } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    const lines = String(procedure)
      .split('\n')
      .filter((line) => line.startsWith('   ') && !/export PGHOST/.test(line))
      .map((line) => line.replaceAll('origin', 'byhand'));
    await inShell(lines, folder);
    await expectCopy('byhand', kind);
  });
});

it.each(table.filter(([, , kind]) => kind.startsWith('data')))(
  'what is planned in the format %s with compression %s of %s makes rows and definitions when it is pasted',
  async (format, compression, name) => {
    const kind: Kind = kinds[name];
    const dry = good(await run([...backupWords(format, compression, kind), '--dry-run'])).json();
    await room.folder('store');
    await inShell(dry['commands'] as string[], room.path, kind.as === undefined ? undefined : clerkPassword);
    const [id = ''] = await readdir(join(room.store, 'origin'));
    const made = (await readdir(join(room.store, 'origin', id))).map((file) => file.replace(/\.(zst|gz)$/, ''));
    const data = { custom: 'data.dump', directory: 'data.dir.tar', plain: 'data.sql', tar: 'data.tar' };
    expect(made.sort()).toEqual([data[format], 'schema.dump']);
  },
);
