/* Several databases of one server in one run. */

import { execFile } from 'node:child_process';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../packages/cli/src/program.ts';
import { openTerminal } from '../../packages/cli/src/terminal.ts';
import { PgproofError } from '../../packages/core/src/index.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import type { Ran } from '../pgproof.ts';
import { itOfWhole } from '../whole.ts';
import { makeApp, makeBulk } from './databases.ts';
import { expectRefusal, makeRoom, type Room, until } from './room.ts';
import { binWith, slowPgDump } from './shims.ts';

const exec = promisify(execFile);
let cluster: Cluster;
let room: Room;
beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
  for (const name of ['second', '"Odd, name"', 'closed']) await cluster.sql('postgres', `create database ${name}`);
  await cluster.sql('second', 'create table t as select generate_series(1, 10) as n');
  await cluster.sql('postgres', 'alter database closed allow_connections false');
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const backup = (...more: string[]): Promise<Ran> =>
  room.run([
    'backup',
    '--database-url',
    cluster.url('postgres'),
    '--store',
    room.store,
    '--workdir',
    room.workdir,
    ...more,
  ]);
type Entry = { database: string; backup_id: string | null; ok: boolean; error?: { kind: string } };
const entries = (ran: Ran): Entry[] => ran.json()['backups'] as Entry[];
const stored = async (): Promise<string[]> =>
  (await readdir(room.store).catch(() => [])).map(decodeURIComponent).sort();

describe('a backup of several databases', () => {
  it('is one backup of each that accepts connections and is no template, and each can be verified', async () => {
    const ran = await backup('--all-databases', '--json');
    expect(ran.code, ran.stderr).toBe(0);
    const all = ['Odd, name', 'app', 'postgres', 'second'];
    expect([ran.json()['headline'], ran.json()['databases'], await stored()]).toEqual([
      '4 of 4 databases backed up',
      all,
      all,
    ]);
    for (const { database, backup_id, ok } of entries(ran)) {
      const verified = await room.run([
        'verify',
        '--store',
        room.store,
        '--database',
        database,
        '--backup',
        backup_id ?? '',
        '--json',
      ]);
      expect([ok, verified.json()['verdict']], verified.stderr).toEqual([true, 'identical']);
    }
  });

  it('is of those that are named, or of all without those that are not wanted', async () => {
    const named = await backup('--databases', 'second', '--databases', 'Odd, name', '--json');
    expect([named.code, await stored()], named.stderr).toEqual([0, ['Odd, name', 'second']]);
    await rm(room.store, { recursive: true });
    const rest = await backup(
      '--all-databases',
      '--exclude-databases',
      'app',
      '--exclude-databases',
      'postgres',
      '--json',
    );
    expect([rest.code, await stored()], rest.stderr).toEqual([0, ['Odd, name', 'second']]);
  });

  it('goes on past one that fails, and ends with its exit code, its error and its remedy', async () => {
    const ran = await backup('--databases', 'app', '--databases', 'gone', '--databases', 'second', '--json');
    expect(ran.code, ran.stderr).toBe(3);
    expect(entries(ran).map(({ database, ok, error }) => [database, ok, error?.kind])).toEqual([
      ['app', true, undefined],
      ['gone', false, 'no-database'],
      ['second', true, undefined],
    ]);
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({
        id: 'backup.failed',
        status: 'bad',
        object: { kind: 'database', name: 'gone' },
        hint: expect.stringContaining('psql -l'),
      }),
    );
    expect([ran.json()['headline'], await stored()]).toEqual(['2 of 3 databases backed up', ['app', 'second']]);
  });

  it('fails as one does when none could be backed up', async () => {
    const ran = await backup('--databases', 'gone', '--databases', 'lost');
    expectRefusal(ran, { code: 3, kind: 'no-database', says: ['gone'] });
  });

  it('begins no other once it is interrupted, and keeps what was done', async () => {
    await makeBulk(cluster, 'bulk', 50_000);
    const bin = await binWith(room, cluster.bin, { pg_dump: slowPgDump(cluster.bin, join(room.path, 'go')) });
    const running = room.start([
      ...['backup', '--database-url', cluster.url('postgres'), '--store', room.store, '--workdir', room.workdir],
      ...['--json', '--pg-bin', bin, '--databases', 'second', '--databases', 'bulk', '--databases', 'app'],
    ]);
    await writeFile(join(room.path, 'go'), '');
    await until('the first is done', async () => (await stored()).length > 0, 20);
    await rm(join(room.path, 'go'), { force: true });
    const dumping = `select from pg_stat_activity where datname = 'bulk' and application_name = 'pgproof pg_dump'`;
    await until('the second is dumped', async () => (await cluster.sql('postgres', dumping)).length > 0, 20);
    running.child.kill('SIGINT');
    const ran = await running.ended;
    await cluster.sql('postgres', 'drop database bulk with (force)');
    expect(ran.code, ran.stderr).toBe(130);
    expect(entries(ran).map(({ database, ok }) => [database, ok])).toEqual([
      ['second', true],
      ['bulk', false],
      ['app', false],
    ]);
    expect(await stored()).not.toContain('app');
  });

  it.each([
    ['its time is up', new PgproofError('deadline', 'not done within 30 minutes'), 6],
    ['it is interrupted', new PgproofError('interrupted', 'interrupted by SIGINT'), 130],
  ] as const)('ends as a run that was not done when %s between two of them', async (_, reason, code) => {
    const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: room.home };
    const ends = new AbortController();
    let stdout = '';
    const write = (text: string): boolean => {
      stdout += text;
      return true;
    };
    const deaf = { write: () => true, on: () => undefined } as never;
    const terminal = openTerminal({ write, on: () => undefined } as never, deaf, env);
    const progress = ({ phase }: { readonly phase: string }): void => {
      // The last that a database's part does, when its backup is there.
      if (phase === 'app: prune') ends.abort(reason);
    };
    expect((await backup('--databases', 'app')).code).toBe(0);
    const given = ['backup', '--database-url', cluster.url('postgres'), '--store', room.store, '--json'];
    const ended = await runProgram(
      [...given, '--workdir', room.workdir, '--databases', 'app', '--databases', 'second', '--keep-last', '1'],
      {
        ...{ env, signal: ends.signal, terminal: { ...terminal, progress } },
        ...{ homedir: room.home, tmpdir: room.tmp, osUser: 'nobody' },
      },
    );
    const ran: Ran = { code: ended, stdout, stderr: '', json: () => JSON.parse(stdout) };
    expect([ended, ran.json().ok], stdout).toEqual([code, false]);
    expect(entries(ran).map(({ database, backup_id, error }) => [database, backup_id !== null, error?.kind])).toEqual([
      ['app', true, undefined],
      ['second', false, reason.kind],
    ]);
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({ id: 'backup.failed', object: { kind: 'database', name: 'second' }, hint: reason.hint }),
    );
    expect(await stored()).toEqual(['app']);
  });

  itOfWhole('prunes each by itself', async () => {
    expect((await backup('--databases', 'app', '--databases', 'second')).code).toBe(0);
    const ran = await backup('--databases', 'app', '--databases', 'second', '--keep-last', '1', '--json');
    expect([ran.code, ran.json()['removed_backups']], ran.stderr).toEqual([0, 2]);
    for (const database of ['app', 'second']) expect(await readdir(join(room.store, database))).toHaveLength(1);
  });

  it('shows a plan that can be pasted', async () => {
    const dry = await backup('--databases', 'app', '--databases', 'second', '--dry-run', '--json');
    const plan = dry.json();
    expect([plan['target'], await stored()], dry.stderr).toEqual(['app, second', []]);
    await room.folder('store');
    const script = join(room.path, 'plan.sh');
    await writeFile(script, (plan['commands'] as string[]).join('\n'));
    const PGPASSWORD = decodeURIComponent(new URL(cluster.url('app')).password);
    await exec('/bin/bash', [script], { env: { PATH: process.env['PATH'], PGPASSWORD } });
    expect(await stored()).toEqual(['app', 'second']);
  });

  it.each([
    [['--all-databases', '--databases', 'app'], ['--all-databases', '--databases'], /one of the two/],
    [['--exclude-databases', 'app'], ['--exclude-databases'], /--all-databases/],
    [['--databases', 'app', '--databases', 'app'], ['"app" is named twice'], /once/],
    [['--all-databases', '--exclude-databases', 'ap'], ['no database "ap"'], /there are: .*app/],
  ])('refuses a choice that contradicts itself: %s', async (words, says, hint) => {
    expectRefusal(await backup(...words), { code: 2, kind: 'bad-input', says, hint });
    expect(await stored()).toEqual([]);
  });
});
