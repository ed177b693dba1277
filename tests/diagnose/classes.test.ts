import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { classify, type ErrorKind, errorKinds } from '../../packages/core/src/errors.ts';
import { classifyToolFailure } from '../../packages/core/src/postgres/tools.ts';
import { makeApp } from '../cli/databases.ts';
import { expectRefusal, until } from '../cli/room.ts';
import { binWith } from '../cli/shims.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { mountDisk, requireDisks } from '../hazards/disk.ts';
import { openLine } from '../hazards/line.ts';
import { limitMemory, requireMemoryLimits } from '../hazards/memory.ts';
import { openScene } from '../hazards/scene.ts';
import { run } from '../run.ts';
import { damage, denyAddressSpace, denyLog, hold, startStandby } from './faults.ts';

const scene = openScene();
const megabyte = 1024 ** 2;
const here = (): Cluster => scene.cluster();

/** What psql prints when it runs that, in a session that was prepared. */
async function toldByPsql(url: string, sql: readonly string[]): Promise<string[]> {
  const args = ['--no-psqlrc', '--set=ON_ERROR_STOP=1', ...sql.flatMap((text) => ['-c', text]), url];
  const failure: unknown = await run(join(here().bin, 'psql'), args).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  return (failure as Error).message.split('\n');
}

async function thrownBy(work: () => Promise<unknown>): Promise<unknown> {
  return work().then(
    () => expect.fail('nothing was thrown'),
    (error: unknown) => error,
  );
}

interface Provoked {
  readonly kind: ErrorKind;
  readonly sql: readonly string[];
  readonly hint?: RegExp;
  readonly url?: () => string;
}

describe("a server's refusal has the same kind as an error of a session and in a program's words:", () => {
  let locker: Awaited<ReturnType<typeof hold>>;
  beforeAll(async () => {
    await here().sql('app', `create role scarce login password 'a few only' connection limit 0`);
    await here().sql('app', 'create table public.locked (i int)');
    await damage(here(), 'app', 'damaged', 'public.bulk');
    locker = await hold(here().url('app'));
    await locker.query('begin; lock table public.locked');
  });
  afterAll(async () => locker?.[Symbol.asyncDispose]());

  const provoked: readonly [string, Provoked][] = [
    [
      'a statement timeout',
      { kind: 'statement-timeout', sql: ["set statement_timeout = '20ms'", 'select pg_sleep(30)'] },
    ],
    ['a lock timeout', { kind: 'lock-not-got', sql: ["set lock_timeout = '20ms'", 'select * from public.locked'] }],
    [
      'no room for locks',
      {
        kind: 'out-of-memory',
        sql: ['select pg_advisory_lock(i) from generate_series(1, 1000000) i'],
        hint: /max_locks_per_transaction/,
      },
    ],
    [
      'a page that is damaged',
      { kind: 'data-corrupted', sql: ['select * from public.bulk'], url: () => here().url('damaged') },
    ],
    [
      'no connection left',
      { kind: 'too-many-connections', sql: ['select 1'], url: () => here().url('app', 'scarce', 'a few only') },
    ],
    ['no permission', { kind: 'not-permitted', sql: ['set role scarce', 'select * from public.bulk'] }],
    ['an end by an administrator', { kind: 'connection-lost', sql: ['select pg_terminate_backend(pg_backend_pid())'] }],
    ['no such database', { kind: 'no-database', sql: ['select 1'], url: () => here().url('nowhere') }],
    ['a wrong password', { kind: 'login-refused', sql: ['select 1'], url: () => here().url('app', 'scarce', 'wrong') }],
    ['whatever else', { kind: 'database-refused', sql: ['select 1 / 0'] }],
    [
      'words in the name of a table',
      {
        kind: 'database-refused',
        sql: ['select * from "out of memory, due to statement timeout, invalid page in block"'],
      },
    ],
  ];

  /* A backend that lost its session gives its locks back when it ends, which is after its client did. */
  const others = `select from pg_stat_activity where backend_type = 'client backend' and usename is not null
    and pid not in (pg_backend_pid(), $1)`;
  afterEach(() =>
    until(
      'no other session',
      async () => (await here().sql('postgres', others.replace('$1', String(locker.pid)))).length === 0,
    ),
  );

  it.each(provoked)('%s', async (_what, { kind, sql, hint, url = () => here().url('app') }) => {
    const error = await thrownBy(async () => {
      await using session = await hold(url());
      for (const text of sql) await session.query(text);
    });
    const known = classify(error, 'ask');
    expect(known).toMatchObject({ kind, exitCode: errorKinds[kind].exitCode });
    expect(known.evidence.join('\n')).toMatch(/^SQLSTATE [0-9A-Z]{5}: \w/);
    const told = classifyToolFailure(await toldByPsql(url(), sql));
    expect(told.kind).toBe(kind);
    if (hint === undefined) return;
    expect(known.hint).toMatch(hint);
    expect(told.hint).toMatch(hint);
  });

  it('a backend that is denied memory', async () => {
    await using session = await hold(here().url('app'));
    await denyAddressSpace(session.pid, 400 * megabyte);
    const error = await thrownBy(() => session.query("select length(repeat('x', 900000000))"));
    const known = classify(error, 'ask');
    expect(known.kind).toBe('out-of-memory');
    expect(classifyToolFailure([`ERROR:  ${(error as Error).message}`]).kind).toBe('out-of-memory');
  });

  it.skipIf(!requireDisks())('no room for a table, and where that is', async () => {
    await using disk = await mountDisk(join(here().socket, 'narrow'), megabyte);
    await run('/usr/bin/chown', ['postgres:postgres', disk.path]);
    await here().sql('app', `create tablespace narrow location '${disk.path}'`);
    const sql = ['create table public.wide tablespace narrow as select * from public.bulk'];
    const known = classify(await thrownBy(() => here().sql('app', sql[0] as string)), 'ask');
    const told = classifyToolFailure(await toldByPsql(here().url('app'), sql));
    for (const { kind, hint } of [known, told]) {
      expect(kind).toBe('disk-full');
      expect(hint).toMatch(/where the server keeps its data/);
    }
    await here().sql('app', 'drop tablespace narrow');
  });
});

describe('a run ends with the kind, the exit code and the next command where', () => {
  it('a role has all its connections: 3', async () => {
    await using room = await scene.room();
    await here().sql('app', `create role frugal login password 'one at a time' connection limit 1`);
    await using _ = await hold(here().url('app', 'frugal', 'one at a time'));
    const ran = await room.runTimed(room.backup(here().url('app', 'frugal', 'one at a time')));
    const says = ['too many connections for role "frugal"'];
    expectRefusal(ran, { code: 3, kind: 'too-many-connections', says, hint: /pg_stat_activity/ });
    await room.expectUnharmed();
  });

  it('the server has no room for the locks of all tables: 6', async () => {
    await using room = await scene.room();
    await using own = await startCluster({ max_locks_per_transaction: '10', max_connections: '10' });
    await makeApp(own);
    await own.sql(
      'app',
      'do $$ begin for i in 1 .. 3000 loop execute format($f$create table t%s ()$f$, i); if i % 50 = 0 then commit; end if; end loop; end $$',
    );
    const ran = await room.runTimed(room.backup(own.url('app'), '--allow-new-server'));
    expectRefusal(ran, { code: 6, kind: 'out-of-memory', says: ['locks'], hint: /max_locks_per_transaction = '256'/ });
    await room.expectUnharmed();
  });

  it('a page of a table is damaged: 6', async () => {
    await using room = await scene.room();
    await damage(here(), 'app', 'broken', 'public.bulk');
    const ran = await room.runTimed(room.backup(here().url('broken')));
    expectRefusal(ran, {
      code: 6,
      kind: 'data-corrupted',
      says: [/invalid page in block 0/],
      hint: /copy the data directory/,
    });
    expect(ran.json()).toMatchObject({ error: { cause: errorKinds['data-corrupted'].meaning } });
    await room.expectUnharmed();
  });

  it('a standby ends the session for what it has to replay: 6', async () => {
    await using room = await scene.room();
    await using own = await startCluster({ wal_level: 'replica' });
    await makeApp(own);
    await own.sql(
      'app',
      "create table public.bulk as select i, md5('a' || i) as noise from generate_series(1, 90000) i",
    );
    await using standby = await startStandby(own);
    await using line = await openLine(standby);
    const { hasStruck } = line.strike(
      () => own.sql('app', 'delete from shop.purchase').then(() => own.sql('app', 'vacuum shop.purchase')),
      { sends: /hashtextextended/ },
    );
    const ran = await room.runTimed(room.backup(line.url(standby.url('app')), '--allow-new-server'));
    expect(hasStruck()).toBe(true);
    expectRefusal(ran, {
      code: 6,
      kind: 'replication-conflict',
      says: ['recovery'],
      hint: /max_standby_streaming_delay/,
    });
    await room.expectUnharmed();
  });

  it.skipIf(!requireDisks())('the server has no room for its write-ahead log: 5', async () => {
    await using room = await scene.room();
    // Whoever writes first meets it: it is to be the session of the restore, not the server's own writers.
    await using own = await startCluster({ autovacuum: 'off', wal_writer_delay: '10s', bgwriter_lru_maxpages: '0' });
    await using _ = await denyLog(own);
    const ran = await room.runTimed(room.restore(own.url('copy')));
    expectRefusal(ran, { code: 5, kind: 'wal-full', says: [/pg_wal.*No space left/], hint: /pgproof diagnose/ });
    await room.expectUnharmed();
  });

  it.skipIf(!requireMemoryLimits())(
    'the kernel kills a program of ours for want of memory: 6, with its count',
    async () => {
      await using room = await scene.room();
      await using limit = await limitMemory(400 * megabyte);
      // A pg_dump that asks for too much, and that the kernel is to take before us.
      const hungry = `#!/bin/sh
[ "$1" = --version ] && exec ${here().bin}/pg_dump --version
echo 1000 > /proc/self/oom_score_adj
exec /usr/bin/perl -e 'my @a; push @a, "x" x 10_000_000 while 1'
`;
      const bin = await binWith(room, here().bin, { pg_dump: hungry });
      const ran = await room.runTimed(room.backup(here().url('app'), '--pg-bin', bin), { prefix: limit.prefix });
      expectRefusal(ran, {
        code: 6,
        kind: 'out-of-memory',
        says: ['pg_dump', 'memory was denied'],
        hint: /fewer --jobs/,
      });
      expect(JSON.stringify(ran.json())).toContain('the kernel killed 1 of our control group');
      expect(await limit.kills()).toBe(1);
      await rm(bin, { recursive: true });
      await room.expectUnharmed();
    },
  );
});
