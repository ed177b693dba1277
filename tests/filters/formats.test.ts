/* Every format with every compression of every kind of filter: backed up, proven for what the filter keeps, and brought back. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, installedMajor, startCluster, superuserPassword } from '../cluster.ts';
import { contentOf } from '../e2e/roundtrip/oracle.ts';
import type { Ran } from '../pgproof.ts';
import { wholeTables } from '../whole.ts';
import { clerkPassword, expected, type Kind, kinds, makeOrigin } from './kinds.ts';

const exec = promisify(execFile);
const major = (await installedMajor()) ?? 0;
const formats = ['custom', 'directory', 'plain', 'tar'] as const;
const compressions = ['zstd:3', 'gzip:1', 'none', ...(major >= 16 ? ['lz4'] : [])];
/** Each format of each kind comes back in all three ways, each with another compression. */
const ways = ['by pgproof', 'by hand', 'by its plan'] as const;
type Format = (typeof formats)[number];
type Name = keyof typeof kinds;
type Row = readonly [format: Format, compression: string, name: Name, way: (typeof ways)[number]];

const row = (format: Format, compression: string, name: Name): Row => {
  const turn = formats.indexOf(format) + compressions.indexOf(compression) + Object.keys(kinds).indexOf(name);
  return [format, compression, name, ways[turn % ways.length] ?? 'by hand'];
};
const table: readonly Row[] = wholeTables
  ? formats.flatMap((format) =>
      compressions
        .filter((compression) => compression !== 'lz4' || format === 'custom' || format === 'directory')
        .flatMap((compression) => Object.keys(kinds).map((name) => row(format, compression, name as Name))),
    )
  : [
      row('plain', 'zstd:3', 'dataOfClerk'),
      row('plain', 'none', 'schemas'),
      row('directory', 'zstd:3', 'dataOnly'),
      row('tar', 'gzip:1', 'dataOfPublic'),
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

it.each(table)('%s with compression %s is proven of %s, and comes back %s', async (format, compression, name, way) => {
  const kind: Kind = kinds[name];
  good(await run(backupWords(format, compression, kind)));
  const verdict = kind.verdict ?? 'identical';
  const verified = (await run(['verify'])).json();
  const seen = JSON.stringify(verified.findings.filter(({ status }) => status !== 'good'));
  expect(verified, seen).toMatchObject({ ok: true, verdict, asked: verdict });
  expect(await readdir(room.workdir)).toEqual([]);
  if (way === 'by hand') await recover('copy');
  else if (way === 'by its plan') await followPlan('copy', kind);
  else good(await run(['restore', '--into', cluster.url('copy'), '--jobs', '2']));
  expect(await contentOf(cluster, 'copy')).toEqual(expected(source, kind));
  await cluster.sql('postgres', 'drop database copy');
});

/** What the manifest says to someone without pgproof. */
async function recover(database: string): Promise<void> {
  const [id = ''] = await readdir(join(room.store, 'origin'));
  const folder = join(room.store, 'origin', id);
  const { recovery_procedure: procedure } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const lines = String(procedure)
    .split('\n')
    .filter((line) => line.startsWith('   ') && !/export PGHOST/.test(line))
    .map((line) => line.replaceAll('origin', database));
  await inShell(lines, folder);
}

async function followPlan(database: string, { words }: Kind): Promise<void> {
  const dry = good(await run(['restore', '--into', cluster.url(database), '--dry-run'])).json();
  // Where the backup creates the schema public, pg_restore says that it is there, goes on, and does not end well.
  const end = words.includes('--schema=public') ? ' || true' : '';
  const commands = dry['commands'] as string[];
  await inShell(
    commands.map((line) => (/pg_restore /.test(line) ? line + end : line)),
    room.path,
  );
}

it.each(table.filter(([format, , name]) => (wholeTables ? name.startsWith('data') : format === 'directory')))(
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
