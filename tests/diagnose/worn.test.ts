/* A server of whose data something is wrong, or may come to be: old transactions, a damaged page, settings that a crash punishes. */
import { chown, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { lookAtDatabase } from '../../packages/core/src/diagnose/database.ts';
import { judgeDatabase } from '../../packages/core/src/diagnose/judge-database.ts';
import { readBusySessions } from '../../packages/core/src/postgres/activity.ts';
import { openClient } from '../../packages/core/src/postgres/client.ts';
import { readConnection, resolveConnection } from '../../packages/core/src/postgres/connection.ts';
import { makeBulk } from '../cli/databases.ts';
import { makeRoom, type Room, until } from '../cli/room.ts';
import { type Cluster, installedMajor, startCluster } from '../cluster.ts';
import { run } from '../run.ts';
import { damage, hold } from './faults.ts';
import { diagnose, expectCause, runShell, runSql, type Told } from './scene.ts';

const spent = 1_600_000_000;

let cluster: Cluster;
let room: Room;

beforeAll(async () => {
  const major = await installedMajor();
  cluster = await startCluster(
    { autovacuum_freeze_max_age: '2000000000' },
    {
      initdb: ['--data-checksums'],
      prepare: async (data, owner) => {
        const bin = `/usr/lib/postgresql/${major}/bin`;
        await run(`${bin}/pg_resetwal`, ['-f', '-x', String(spent), '-D', data], owner);
        // The page of that number: a file has 1,048,576 of them.
        const file = join(
          data,
          'pg_xact',
          Math.floor(spent / 1_048_576)
            .toString(16)
            .toUpperCase()
            .padStart(4, '0'),
        );
        await writeFile(file, Buffer.alloc(32 * 8192), { mode: 0o600 });
        if (owner !== undefined) await chown(file, owner.uid, owner.gid);
      },
    },
  );
  await makeBulk(cluster, 'whole', 1000);
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const look = (database: string, ...more: string[]): ReturnType<typeof diagnose> =>
  diagnose(room, ['--database-url', cluster.url(database), ...more]);

it('says that pages are damaged, and the program that names them works', async () => {
  await damage(cluster, 'whole', 'damaged', 'public.bulk');
  await expect(cluster.sql('damaged', 'select count(*) from bulk')).rejects.toThrow(/invalid page in block 0/);
  const failures = "select checksum_failures::int as n from pg_stat_database where datname = 'damaged'";
  await until('it is counted', async () => Number((await cluster.sql('postgres', failures))[0]?.['n']) > 0);
  const told = await look('damaged');
  expectCause(told, 'database-corruption', /pages of this database did not have their checksum/);
  const command = /pg_amcheck [^,;]*/.exec(told.cause?.next ?? '')?.[0];
  expect(await runShell(cluster, `${command} || true`, room.path)).toMatch(/public\.bulk.*\n.*invalid page in block 0/);
  expect((await look('whole')).findings.filter(({ id }) => id === 'diagnose.database-corruption')).toEqual([]);
});

it('says that its transactions run out, and the statement that makes room', async () => {
  const told = await look('whole', '--fail-on', 'warning');
  expect(told.finding('database-wraparound')).toMatchObject({
    status: 'warning',
    detail: expect.stringMatching(/is 1,\d{3},\d{3},\d{3} old/),
  });
  expect(told.cause?.id).toBe('diagnose.database-wraparound');
  await runSql(cluster, 'whole', told.cause?.next);
  const again = await look('whole');
  expect(again.findings.filter(({ id }) => id === 'diagnose.database-wraparound')).toEqual([]);
});

it('names settings that a crash punishes and those that wait for a restart, and what sets them', async () => {
  await cluster.sql('postgres', 'alter system set max_worker_processes = 9');
  await cluster.sql('postgres', 'select pg_reload_conf()');
  const pending = 'select from pg_settings where pending_restart';
  await until('it is noticed', async () => (await cluster.sql('postgres', pending)).length > 0);
  const told = await look('whole');
  const settings = (all: readonly Told[]): Told[] => all.filter(({ id }) => id === 'diagnose.database-settings');
  expect(settings(told.findings).map(({ status, object, detail }) => [status, object?.name, detail])).toEqual([
    ['warning', 'fsync', 'is off: a crash of the machine damages data'],
    ['warning', 'full_page_writes', 'is off: a crash of the machine damages data'],
    ['warning', undefined, 'changed, and in force only after a restart: max_worker_processes'],
  ]);
  for (const { object, hint } of settings(told.findings).slice(0, 2)) {
    for (const statement of (hint ?? '').split('; ')) await runSql(cluster, 'postgres', statement);
    // The server of the tests has it off on its command line, which counts before its files.
    const set = `select setting from pg_file_settings where name = '${object?.name}'`;
    expect(await cluster.sql('postgres', set)).toEqual([{ setting: 'on' }]);
  }
  await cluster.restart();
  // From then on what the command line says is marked, too: no restart would change it.
  await cluster.sql('postgres', 'select pg_reload_conf()');
  await until('it is noticed', async () => (await cluster.sql('postgres', pending)).length > 0);
  const again = settings((await look('whole')).findings);
  expect(again.map(({ object }) => object?.name)).toEqual(['fsync', 'full_page_writes']);
});

it('names a transaction that is open for long, and ends it', async () => {
  await using idle = await hold(cluster.url('whole'), 'a report');
  await idle.query('begin isolation level repeatable read; select count(*) from bulk');
  const { signal } = new AbortController();
  const session = {
    ...{ env: { PATH: process.env['PATH'] }, signal, onProgress: () => undefined },
    ...{ workdir: room.workdir, now: () => new Date() },
  };
  const given = { conninfo: cluster.url('whole'), env: {}, homedir: room.path, osUser: 'nobody' };
  const connection = await resolveConnection(await readConnection(given), signal);
  const facts = await lookAtDatabase(connection, undefined, session);
  expect(judgeDatabase(facts)).toContainEqual(
    expect.objectContaining({ id: 'diagnose.database-blocker', status: 'good' }),
  );
  // Nobody waits five minutes here: what is long is less.
  await using client = await openClient(connection, signal);
  const busy = { seen: await readBusySessions(client, 0) };
  const told = judgeDatabase({ ...facts, busy }).find(({ object }) => object?.name === String(idle.pid));
  expect(told).toMatchObject({
    ...{ id: 'diagnose.database-long-transaction', status: 'warning' },
    detail: expect.stringMatching(/application a report, idle in transaction, .*nothing that it could see is vacuumed/),
  });
  await runSql(cluster, 'whole', told?.hint);
  await until('it has ended', () =>
    idle.query('select 1').then(
      () => false,
      () => true,
    ),
  );
});
