import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cluster, startCluster, superuserPassword } from '../cluster.ts';
import { pgproof, type Ran, type Running, startPgproof } from '../pgproof.ts';
import { itOfWhole, wholeTables } from '../whole.ts';
import { contentOf, leftAtServer } from './roundtrip/oracle.ts';
import { type GatedDump, gateDump } from './writers/gate.ts';

let cluster: Cluster;
let folder: string;
let store: string;
let database: string;
let gated: GatedDump;
let count = 0;
const started: Running[] = [];

beforeAll(async () => {
  cluster = await startCluster();
});

afterAll(async () => {
  await cluster?.stop();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pgtest-writers-'));
  store = join(folder, 'store');
  gated = gateDump(folder, cluster.bin);
  count += 1;
  database = `busy${count}`;
  await cluster.sql('postgres', `create database ${database} template template0`);
  await cluster.sql(
    database,
    `create table stock (id serial primary key, v text not null);
     insert into stock (v) select md5(n::text) from generate_series(1, 20000) n;
     create table emptied as select n, md5(n::text) as v from generate_series(1, 5000) n;
     create table retyped as select n, n::text as v from generate_series(1, 5000) n;
     create table dropped as select n from generate_series(1, 100) n;
     create table parted (n int) partition by range (n);
     create table parted_1 partition of parted for values from (0) to (10);
     insert into parted values (1), (2);
     create view glance as select id from stock;
     create function answer() returns int language sql as $$ select 41 $$;
     create function ask(n int default 1) returns int language sql as $$ select n $$;`,
  );
});

afterEach(async () => {
  gated.open('start');
  gated.open('middle');
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

function startBackup(...more: string[]): Running {
  const args = ['backup', '--json', '--store', store, '--database-url', cluster.url(database), ...more];
  const running = startPgproof(args);
  started.push(running);
  return running;
}

/** A backup whose pg_dump stops at its gates. */
const startGated = (...more: string[]): Running => startBackup('--pg-bin', gated.bin, ...more);

/** A session that stays; the caller ends it. */
async function session(): Promise<pg.Client & AsyncDisposable> {
  const client = new pg.Client({ host: cluster.socket, port: cluster.port, user: 'postgres', database });
  client.on('error', () => undefined);
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

/** Until a statement that begins so waits for a lock. */
async function untilWaiting(statement: string): Promise<void> {
  const waiting = async (): Promise<unknown> =>
    (
      await cluster.sql(
        database,
        `select count(*)::int as n from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock' and query ilike '${statement}%'`,
      )
    )[0]?.['n'];
  await expect.poll(waiting, { timeout: 30_000, interval: 20 }).toBe('1');
}

const tablesOf = async (name: string): Promise<string[]> =>
  (await contentOf(cluster, name)).filter((line) => line.startsWith('table'));

/** The verification says identical, and a restored copy holds what the tests' own oracle saw. */
async function expectCopyHolds(tables: readonly string[]): Promise<Ran> {
  const verified = await pgproof(['verify', '--json', '--store', store]);
  expect(verified.code === 0 ? '' : verified.stderr + verified.stdout).toBe('');
  expect(verified.json()).toMatchObject({ ok: true, verdict: 'identical' });
  const restored = await pgproof(['restore', '--json', '--store', store, '--into', cluster.url(`${database} copy`)]);
  expect(restored.code).toBe(0);
  expect(await tablesOf(`${database} copy`)).toEqual(tables);
  return verified;
}

async function expectNothingLeft(): Promise<void> {
  const listed = await pgproof(['list', '--json', '--store', store]);
  expect(listed.json()['backups']).toEqual([]);
  await expect.poll(() => leftAtServer(cluster), { timeout: 10_000 }).toEqual([]);
}

const findingsOf = (ran: Ran, status: string): string[] =>
  ran
    .json()
    .findings.filter((finding) => finding.status === status)
    .map(({ id, object }) => `${id} ${object?.kind ?? ''} ${object?.name ?? ''}`.trim());

describe('while others write, a backup', () => {
  it('holds what was there at its snapshot; rows are written meanwhile, and what would empty or rewrite a table waits', async () => {
    const before = await tablesOf(database);
    const running = startGated();
    await gated.reached('start');
    const write = `
      insert into stock (v) select 'new' from generate_series(1, 500);
      update stock set v = v || '!' where id % 3 = 0;
      delete from stock where id % 5 = 0;
      select nextval('stock_id_seq') from generate_series(1, 100)`;
    await cluster.sql(database, write);
    gated.open('start');
    await gated.reached('middle');
    await cluster.sql(database, write);
    const late = [
      cluster.sql(database, 'truncate emptied'),
      cluster.sql(database, 'alter table retyped alter v type int using v::int'),
      cluster.sql(database, 'drop table dropped'),
    ];
    await untilWaiting('truncate');
    await untilWaiting('alter');
    await untilWaiting('drop');
    gated.open('middle');
    const backedUp = await running.ended;
    expect(backedUp.code).toBe(0);
    await Promise.all(late);
    expect(findingsOf(backedUp, 'bad')).toEqual([]);
    expect(findingsOf(backedUp, 'good')).toContain('backup.sequence-bounds');
    expect(findingsOf(backedUp, 'good')).toContain('backup.catalogue-stable');
    expect(await tablesOf(database)).not.toEqual(before);
    await expectCopyHolds(before);
  });

  it('says which DDL ran beside it, and the verification explains what is as it was afterwards', async () => {
    const before = await tablesOf(database);
    const running = startGated();
    await gated.reached('start');
    await cluster.sql(
      database,
      `create or replace view glance as select id, v from stock;
       create or replace function answer() returns int language sql as $$ select 42 $$;
       create or replace function ask(n int default 2) returns int language sql as $$ select n $$;
       create table made_meanwhile (n int)`,
    );
    gated.open('start');
    gated.open('middle');
    const backedUp = await running.ended;
    expect(backedUp.code).toBe(0);
    expect(findingsOf(backedUp, 'warning')).toEqual(
      expect.arrayContaining([
        'backup.catalogue-stable relation public.glance',
        'backup.catalogue-stable relation public.made_meanwhile',
        'backup.catalogue-stable function public.answer()',
      ]),
    );
    const verified = await expectCopyHolds(before);
    // pg_dump prints arguments as they are, not as they were at its snapshot.
    expect(findingsOf(verified, 'explained')).toEqual([expect.stringContaining('function public.ask(')]);
  });

  it('fails in one sentence, and stores nothing, when what pg_dump wants to read is gone', async () => {
    const running = startGated();
    await gated.reached('start');
    await cluster.sql(database, 'drop view glance');
    gated.open('start');
    gated.open('middle');
    const { code, stderr } = await running.ended;
    expect(code).toBe(6);
    expect(stderr).toMatch(/^pgproof: pg_dump failed with exit code 1 .*could not open relation/m);
    await expectNothingLeft();
  });

  itOfWhole('is not killed by timeouts of its role', async () => {
    await cluster.sql(
      'postgres',
      `create role hasty login superuser password '${superuserPassword}';
       alter role hasty set statement_timeout = '1s';
       alter role hasty set lock_timeout = '1s';
       alter role hasty set idle_in_transaction_session_timeout = '1s';
       alter role hasty set idle_session_timeout = '1s'`,
    );
    const running = startPgproof([
      ...['backup', '--json', '--store', store, '--pg-bin', gated.bin],
      ...['--database-url', cluster.url(database, 'hasty')],
    ]);
    started.push(running);
    await gated.reached('start');
    const idle = async (): Promise<boolean> => {
      const rows = await cluster.sql(
        database,
        `select 1 as one from pg_stat_activity
         where usename = 'hasty' and state like 'idle%' and clock_timestamp() - state_change > interval '1500 ms'`,
      );
      return rows.length > 0;
    };
    await expect.poll(idle, { timeout: 20_000 }).toBe(true);
    gated.open('start');
    gated.open('middle');
    const backedUp = await running.ended;
    expect(backedUp.code === 0 ? '' : backedUp.stderr).toBe('');
    await expectCopyHolds(await tablesOf(database));
  });
});

describe('a lock that cannot be had', () => {
  it('by pg_dump, behind an ALTER that waits for us, makes neither hang: all is released and begun anew', async () => {
    const running = startGated('--lock-timeout-seconds', '1');
    await gated.reached('start');
    const altered = cluster.sql(database, 'alter table retyped alter v type int using v::int');
    await untilWaiting('alter');
    gated.open('start');
    gated.open('middle');
    // The ALTER gets its lock only because everything of ours was let go.
    await altered;
    const backedUp = await running.ended;
    expect(backedUp.code === 0 ? '' : backedUp.stderr).toBe('');
    const before = await tablesOf(database);
    await expectCopyHolds(before);
  });

  itOfWhole('by pg_dump, with no attempt left, fails and names who is in the way', async () => {
    const running = startGated('--lock-timeout-seconds', '1', '--attempts', '1');
    await gated.reached('start');
    const altered = cluster.sql(database, 'alter table retyped alter v type int using v::int');
    await untilWaiting('alter');
    gated.open('start');
    gated.open('middle');
    const { code, stderr } = await running.ended;
    expect(code).toBe(6);
    expect(stderr).toMatch(
      /pg_dump did not get its locks within 1 s, blocked by process \d+ \(user postgres,.*alter table/i,
    );
    await altered;
    await expectNothingLeft();
  });

  it('because another session keeps it, is tried as often as was said, and then names that session', async () => {
    await using keeper = await session();
    await keeper.query('begin; lock table stock in access exclusive mode');
    const { code, stderr } = await startBackup('--lock-timeout-seconds', '1', '--attempts', '2').ended;
    expect(code).toBe(6);
    expect(stderr).toMatch(/blocked by process \d+ \(user postgres, .*idle in transaction/);
    await keeper.query('rollback');
    await expectNothingLeft();
  });
});

describe('between the list of tables and their locks', () => {
  /** Has the backup wait for the lock on a partitioned table, the first that it takes, while something is done. */
  async function betweenListAndLock(act: () => Promise<unknown>): Promise<Ran> {
    await using keeper = await session();
    await keeper.query('begin; lock table only parted in access exclusive mode');
    const running = startBackup('--jobs', '1', '--lock-timeout-seconds', '60');
    await untilWaiting('lock table');
    await act();
    await keeper.query('commit');
    const backedUp = await running.ended;
    expect(backedUp.code === 0 ? '' : backedUp.stderr).toBe('');
    return backedUp;
  }

  it('a table is emptied: dump and proof both hold it empty, as it is at the snapshot', async () => {
    await betweenListAndLock(() => cluster.sql(database, 'truncate emptied'));
    const before = await tablesOf(database);
    expect(before).toContainEqual(expect.stringContaining('table public.emptied: 0 '));
    await expectCopyHolds(before);
  });

  const changes: [what: string, sql: string][] = [
    ['made', 'create table made (n int); insert into made values (1)'],
    [
      'made again under its name',
      'drop table dropped; create table dropped (other text); insert into dropped values (1)',
    ],
    ['dropped', 'drop table dropped'],
    ['renamed', 'alter table dropped rename to renamed'],
    ['given another column', 'alter table dropped add column more int default 7'],
  ];
  it.each(wholeTables ? changes : changes.slice(0, 2))('a table is %s: the list is taken anew', async (_what, sql) => {
    await betweenListAndLock(() => cluster.sql(database, sql));
    await expectCopyHolds(await tablesOf(database));
  });
});

describe('locks before the snapshot', () => {
  it('the other way round, an emptied table goes unnoticed: dump and count agree on nothing', async () => {
    await using holder = await session();
    await holder.query('begin isolation level repeatable read read only');
    const { rows } = await holder.query('select pg_export_snapshot() as snapshot, (select count(*) from stock) as n');
    await cluster.sql(database, 'truncate emptied');
    const counted = await holder.query('select count(*) as n from emptied');
    const dumped = await cluster.tool('pg_dump', [
      `--snapshot=${rows[0].snapshot}`,
      '--data-only',
      '--table=emptied',
      database,
    ]);
    // Five thousand rows were there when the snapshot was taken.
    expect(counted.rows).toEqual([{ n: '0' }]);
    expect(dumped).toMatch(/^COPY public\.emptied .*;\n\\\.$/m);
  });

  it('as pgproof does it, TRUNCATE waits from the snapshot on, and the rows are in the backup', async () => {
    const before = await tablesOf(database);
    expect(before).toContainEqual(expect.stringContaining('table public.emptied: 5000 '));
    const running = startGated('--lock-timeout-seconds', '2');
    await gated.reached('start');
    const truncated = cluster.sql(database, "set lock_timeout = '300ms'; truncate emptied");
    await expect(truncated).rejects.toThrow('canceling statement due to lock timeout');
    gated.open('start');
    gated.open('middle');
    expect((await running.ended).code).toBe(0);
    await expectCopyHolds(before);
  });
});
