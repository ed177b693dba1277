import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeApp, makeBulk } from '../cli/databases.ts';
import { makeRoom, type Room, until } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { mountDisk, requireDisks } from '../hazards/disk.ts';
import { openLine } from '../hazards/line.ts';
import { freeze } from '../hazards/process.ts';
import { run } from '../run.ts';
import { damage, hold, startStandby } from './faults.ts';
import { requirePooler, startPooler } from './pooler.ts';
import { diagnose, expectCause, runShell, runSql } from './scene.ts';

let cluster: Cluster;
let room: Room;
const at = (database = 'app'): string[] => ['--database-url', cluster.url(database)];

beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

describe('a database of which nothing is wrong', () => {
  it('is said to be so, with all that was looked at, and exit code 0', async () => {
    await using own = await startCluster({ fsync: 'on', full_page_writes: 'on' });
    await makeApp(own);
    const told = await diagnose(room, ['--database-url', own.url('app')]);
    expect(told.findings.filter(({ status }) => status === 'bad')).toEqual([]);
    expect(told.code).toBe(0);
    for (const id of [
      'connect',
      'pooler',
      'connections',
      'blocker',
      'privilege',
      'archiver',
      'wal',
      'slot',
      'recovery',
      'settings',
    ])
      expect(told.finding(`database-${id}`).status, id).toBe('good');
    expect(told.cause).toBeNull();
    expect((await room.run(['diagnose', '--database-url', own.url('app')])).stdout).toMatch(
      /^✓ nothing wrong was seen in \d+ things/,
    );
    expect(told.text).not.toContain('only for tests');
  });
});

describe('of a database a diagnosis says first', () => {
  it('that no server answers, and how to see whether it is up', async () => {
    const told = await diagnose(room, ['--database-url', 'postgres://me@127.0.0.1:1/app']);
    expectCause(told, 'cannot-connect', /ECONNREFUSED/);
    expect(told.cause?.next).toMatch(/pg_isready -h/);
  });

  it.each([
    ['login-refused', 'app', 'postgres', 'wrong'],
    ['no-database', 'missing', 'postgres', undefined],
  ])('why one lets nobody in: %s', async (kind, database, user, password) => {
    expectCause(await diagnose(room, ['--database-url', cluster.url(database, user, password)]), kind, /\w/);
  });

  it('that one is paused', async () => {
    await using own = await startCluster();
    await using _ = await freeze(own.pid);
    expectCause(
      await diagnose(room, ['--database-url', `${own.url('postgres')}&connect_timeout=2`]),
      'cannot-connect',
      /no answer within 2 s/,
    );
  });

  it('that the line breaks off, as it looks', async () => {
    await using line = await openLine(cluster);
    line.strike('cut', { sends: /pg_stat_archiver/ });
    const told = await diagnose(room, ['--database-url', line.url(cluster.url('app'))]);
    // What was seen before stays seen.
    expect(told.finding('database-connect').status).toBe('good');
    expect(told.finding('database-archiver')).toMatchObject({
      status: 'unknown',
      detail: expect.stringMatching(/terminated/),
    });
  });

  it('that the role may not read, and grants that let it', async () => {
    await cluster.sql('app', "create role reader login password 'reads little'; grant usage on schema shop to reader");
    const url = cluster.url('app', 'reader', 'reads little');
    const told = await diagnose(room, ['--database-url', url]);
    expectCause(told, 'database-privilege', /may not read "shop\.customer"/);
    // What a plain role does not see of the server is unknown, with the grant that shows it.
    expect(told.finding('database-wal')).toMatchObject({ status: 'unknown', hint: 'grant pg_monitor to reader;' });
    await runSql(cluster, 'app', told.cause?.next);
    await runSql(cluster, 'app', told.finding('database-wal').hint);
    const again = await diagnose(room, ['--database-url', url]);
    expect(again.finding('database-privilege').status).toBe('good');
    expect(again.finding('database-wal').status).toBe('good');
  });

  it('that a role has no connection left', async () => {
    await cluster.sql('app', "create role frugal login password 'one at a time' connection limit 1");
    await using _ = await hold(cluster.url('app', 'frugal', 'one at a time'));
    const told = await diagnose(room, ['--database-url', cluster.url('app', 'frugal', 'one at a time')]);
    expectCause(told, 'too-many-connections', /too many connections for role "frugal"/);
    const query = /select usename[^;]*/.exec(told.cause?.next ?? '')?.[0];
    expect(JSON.stringify(await runSql(cluster, 'app', query))).toContain('frugal');
  });

  it('that connections are about to run out', async () => {
    await using own = await startCluster({ max_connections: '10', superuser_reserved_connections: '1' });
    await using stack = new AsyncDisposableStack();
    for (let index = 0; index < 6; index += 1) stack.use(await hold(own.url('postgres')));
    const told = await diagnose(room, ['--database-url', own.url('postgres')]);
    expect(told.finding('database-connections')).toMatchObject({
      status: expect.stringMatching(/bad|warning/),
      detail: expect.stringMatching(/of 10 connections/),
    });
  });

  it('which session keeps others waiting, and how that ends', async () => {
    await using blocker = await hold(cluster.url('app'), 'a migration');
    await using waiter = await hold(cluster.url('app'));
    await blocker.query('begin; lock table shop.customer');
    const waits = waiter.query('select count(*) from shop.customer');
    const isWaiting = "select from pg_stat_activity where wait_event_type = 'Lock'";
    await until('it waits', async () => (await cluster.sql('app', isWaiting)).length > 0);
    const told = await diagnose(room, at());
    expectCause(told, 'database-blocker', new RegExp(`process ${blocker.pid} .*a migration.*keeps a session waiting`));
    await runSql(cluster, 'app', told.cause?.next);
    await waits;
    expect((await diagnose(room, at())).finding('database-blocker').status).toBe('good');
  });

  it('that archiving fails, and where its command is seen', async () => {
    await using own = await startCluster({
      archive_mode: 'on',
      archive_command: 'echo no room at the archive >&2; false',
    });
    await own.sql('postgres', 'create table t (i int); select pg_switch_wal()');
    await until(
      'it has failed',
      async () => (await own.sql('postgres', 'select from pg_stat_archiver where failed_count > 0')).length > 0,
    );
    const told = await diagnose(room, ['--database-url', own.url('postgres')]);
    expectCause(told, 'database-archiver', /archiving fails: \d+ tries.*WAL piles up/);
    const seen = JSON.stringify(await runSql(own, 'postgres', told.cause?.next));
    expect(seen).toContain('no room at the archive');
    expect(told.text).not.toContain('no room at the archive');
  });

  it('that a slot that nobody reads keeps the log', async () => {
    await using own = await startCluster({ wal_level: 'replica' });
    await own.sql('postgres', "select pg_create_physical_replication_slot('forgotten', true)");
    await makeBulk(own, 'bulk', 900_000);
    const told = await diagnose(room, ['--database-url', own.url('postgres')]);
    expect(told.finding('database-slot')).toMatchObject({
      status: 'warning',
      object: { kind: 'replication slot', name: 'forgotten' },
    });
    await runSql(own, 'postgres', told.finding('database-slot').hint);
    expect((await diagnose(room, ['--database-url', own.url('postgres')])).finding('database-slot').status).toBe(
      'good',
    );
  });

  it.skipIf(!requireDisks())('that its disk is full, where that can be seen, and elsewhere what shows it', async () => {
    await using own = await startCluster();
    const folder = join(own.socket, 'data');
    const size = Number((await run('/usr/bin/du', ['-sb', folder])).split('\t')[0]);
    const copy = join(own.socket, 'copy');
    await run('/usr/bin/cp', ['-a', folder, copy]);
    // The server goes on with the files that it has open; what it says of itself is what is looked at.
    await using disk = await mountDisk(folder, size + 4 * 1024 ** 2);
    await run('/usr/bin/cp', ['-a', `${copy}/.`, disk.path]);
    const told = await diagnose(room, ['--database-url', own.url('postgres')]);
    expectCause(told, 'database-disk', /MiB free of .* where the server keeps its data/);
    expect(await runShell(own, told.cause?.next?.split(';')[0], room.path)).toMatch(/pgproof-test .* 9\d%/);
    await own.sql('postgres', "create role plain login password 'no superuser'");
    const plain = await diagnose(room, [
      '--database-url',
      own.url('postgres', 'postgres').replace('127.0.0.1', 'localhost'),
    ]);
    expect(plain.finding('database-disk').status).toBe('bad');
    const unseen = await diagnose(room, ['--database-url', own.url('postgres', 'plain', 'no superuser')]);
    expect(unseen.finding('database-disk').status).toBe('unknown');
    expect(unseen.finding('database-disk').hint).toMatch(/df -h "\$\(psql/);
  });

  it.skipIf(!requirePooler())('that a pooler answers, and where the server itself does', async () => {
    await using pooler = await startPooler(cluster);
    const told = await diagnose(room, ['--database-url', pooler.url('app')]);
    expectCause(told, 'database-pooler', /takes a session its backend away/);
    const port = /port (\d+)/.exec(told.cause?.next ?? '')?.[1];
    expect(port).toBe(String(cluster.port));
    // What is set in a session of the pooler would stay with others: nothing was.
    const left = await cluster.sql(
      'app',
      "select from pg_stat_activity where application_name = 'pgproof' and query like 'set %'",
    );
    expect(left).toEqual([]);
  });

  it('that replay on a standby has cancelled what was in its way, and the setting that lets it wait', async () => {
    await using own = await startCluster({ wal_level: 'replica' });
    await makeApp(own);
    await using standby = await startStandby(own);
    await using reader = await hold(standby.url('app'));
    await reader.query('begin isolation level repeatable read; select count(*) from shop.purchase');
    await own.sql('app', 'delete from shop.purchase');
    await own.sql('app', 'vacuum shop.purchase');
    await until('the reader is gone', () =>
      reader.query('select 1').then(
        () => false,
        () => true,
      ),
    );
    const told = await diagnose(room, ['--database-url', standby.url('app'), '--fail-on', 'warning']);
    expectCause(told, 'replication-conflict', /cancelled 1 queries/);
    const next = (told.cause?.next ?? '').split(' -- ')[0] ?? '';
    await using session = await hold(standby.url('postgres'));
    for (const statement of next.split(';').filter((text) => text.trim() !== '')) await session.query(statement);
    expect(
      await session.query(
        "select pg_sleep(0.2); select setting from pg_file_settings where name = 'max_standby_streaming_delay'",
      ),
    ).toEqual([{ setting: '-1' }]);
  });

  it('that locks for all its tables do not fit', async () => {
    await using own = await startCluster({ max_locks_per_transaction: '10', max_connections: '12' });
    await own.sql(
      'postgres',
      'do $$ begin for i in 1 .. 200 loop execute format($f$create table t%s ()$f$, i); if i % 20 = 0 then commit; end if; end loop; end $$',
    );
    const told = await diagnose(room, ['--database-url', own.url('postgres')]);
    expectCause(told, 'database-locks-room', /200 tables and sequences.*room for 120 locks/);
    await runSql(own, 'postgres', told.cause?.next?.split(';')[0]);
    expect(
      await own.sql('postgres', "select setting from pg_file_settings where name = 'max_locks_per_transaction'"),
    ).toEqual([{ setting: '256' }]);
  });

  it('nothing less when a page is damaged: the backup that fails says what, and its log is known', async () => {
    await makeBulk(cluster, 'whole');
    await damage(cluster, 'whole', 'damaged', 'public.bulk');
    const ran = await room.run(['backup', '--database-url', cluster.url('damaged'), '--store', room.store]);
    expect(ran.code).toBe(6);
    const log = join(room.path, 'backup.log');
    await run('/bin/sh', [
      '-c',
      `${cluster.bin}/pg_dump -h ${cluster.socket} -p ${cluster.port} -U postgres damaged > /dev/null 2> ${log} || true`,
    ]);
    const told = await diagnose(room, ['--restore-log', log, ...at()]);
    expectCause(told, 'log-data-corrupted', /invalid page in block 0/);
  });
});
