import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeApp, makeBulk } from '../cli/databases.ts';
import { expectNothingLeft, expectRefusal, filesIn, makeRoom, type Room, until } from '../cli/room.ts';
import { binWith, slowPgDump } from '../cli/shims.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { mountDisk, requireDisks } from '../hazards/disk.ts';

let cluster: Cluster;
let room: Room;

beforeAll(async () => {
  cluster = await startCluster({ max_prepared_transactions: '2' });
  await makeApp(cluster);
  await makeBulk(cluster, 'bulk');
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const backup = (url: string, ...more: string[]): string[] => [
  ...['backup', '--database-url', url, '--store', room.store, '--workdir', room.workdir, '--json'],
  ...more,
];
const dryRun = (url: string, ...more: string[]): string[] => backup(url, '--dry-run', ...more);
const finding = (id: string, status: string, more: object = {}) =>
  expect.objectContaining({ id: `backup.preflight-${id}`, status, ...more });

/** A session of somebody else's, ended with the test. */
async function session(database: string, application = 'somebody else'): Promise<pg.Client & AsyncDisposable> {
  const client = new pg.Client({ connectionString: cluster.url(database), application_name: application });
  client.on('error', () => undefined);
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

describe('a role that may not read everything', () => {
  beforeAll(async () => {
    await cluster.sql('postgres', 'create database walled template template0');
    await cluster.sql(
      'walled',
      `create role "odd role" login password 'sees little';
       create schema "Hidden";
       create table "Hidden"."Ledger" (id int primary key);
       create table open (id int primary key);
       create table parted (id int) partition by range (id);
       create table part partition of parted for values from (0) to (10);
       create sequence counter;
       create table secured (id int);
       alter table secured enable row level security;
       grant select on open, part, secured to "odd role";
       select lo_from_bytea(4711, 'x'), lo_from_bytea(4712, 'y')`,
    );
    await cluster.sql('walled', 'grant select on large object 4712 to "odd role"');
  });

  it.each(['content', 'none'])(
    'is told of every object at once, and the grants that it is told make it do, with --proof %s',
    async (proof) => {
      await cluster.sql(
        'walled',
        `revoke all on schema "Hidden" from "odd role"; revoke all on "Hidden"."Ledger", parted, counter from "odd role";
         revoke all on large object 4711 from "odd role"; alter role "odd role" nobypassrls`,
      );
      const url = cluster.url('walled', 'odd role', 'sees little');
      const ran = await room.run(backup(url, '--proof', proof));
      const named = (kind: string, name: string) => ({ object: { kind, name } });
      expectRefusal(ran, {
        code: 6,
        kind: 'not-permitted',
        says: [
          '"Hidden.Ledger"',
          '"public.parted"',
          '"public.counter"',
          'row security',
          '"public.secured"',
          '1 large objects',
        ],
        before: /(?:^ {2}bad backup\.preflight-[^\n]+\n){5}$/m,
        findings: expect.arrayContaining([
          finding('privilege', 'bad', {
            ...named('table', 'Hidden.Ledger'),
            hint: 'grant usage on schema "Hidden" to "odd role"; grant select on "Hidden"."Ledger" to "odd role";',
          }),
          finding('privilege', 'bad', named('table', 'public.parted')),
          finding('privilege', 'bad', named('sequence', 'public.counter')),
          finding('privilege', 'bad', named('large object', '4711')),
          finding('row-security', 'bad', named('table', 'public.secured')),
        ]),
      });
      await expectNothingLeft(room);
      const dry = await room.run(dryRun(url, '--proof', proof));
      expect(dry.code, dry.stderr).toBe(6);
      expect(dry.json().findings.filter(({ status }) => status === 'bad')).toHaveLength(5);
      expect(dry.json()['commands']).toEqual(expect.any(Array));

      const hint = /Hint: ([^\n]+)\n$/.exec(ran.stderr)?.[1] ?? '';
      await cluster.sql('walled', hint);
      const after = await room.run(backup(url, '--proof', proof));
      expect(after.code, after.stderr).toBe(0);
    },
  );

  it('is told one grant for many large objects, and it works', async () => {
    await cluster.sql('postgres', 'create database objects template template0');
    await cluster.sql(
      'objects',
      `create role keeper login password 'keeps'; select lo_from_bytea(0, 'x') from generate_series(1, 20)`,
    );
    const url = cluster.url('objects', 'keeper', 'keeps');
    const ran = await room.run(backup(url));
    expectRefusal(ran, {
      ...{ code: 6, kind: 'not-permitted', says: ['20 large objects'], hint: /^do \$\$declare/ },
      findings: expect.arrayContaining([
        finding('privilege', 'bad', {
          object: { kind: 'large objects', name: expect.stringMatching(/^(\d+, ){19}\d+$/) },
        }),
      ]),
    });
    await cluster.sql('objects', /Hint: ([^\n]+)\n$/.exec(ran.stderr)?.[1] ?? '');
    expect((await room.run(backup(url))).code).toBe(0);
  });
});

describe('DDL and migrations', () => {
  it('that hold or await ACCESS EXCLUSIVE are named, without what stands in their statements', async () => {
    await using holder = await session('app', 'nightly migration');
    await holder.query("begin; lock table shop.purchase in access exclusive mode; select 'a secret of the statement'");
    await using waiter = await session('app', 'impatient');
    const waiting = waiter
      .query('alter table shop.purchase add column secret_default text default $$hidden-word$$')
      .catch(() => undefined);
    await until('it waits', async () => {
      const rows = await cluster.sql(
        'postgres',
        "select 1 from pg_stat_activity where application_name = 'impatient' and wait_event_type = 'Lock'",
      );
      return rows.length > 0;
    });
    const ran = await room.run(dryRun(cluster.url('app')));
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).not.toMatch(/hidden-word|a secret of/);
    const { findings } = ran.json();
    expect(findings).toContainEqual(
      finding('ddl', 'warning', {
        object: { kind: 'session', name: expect.stringContaining('user postgres, application nightly migration') },
        detail: expect.stringMatching(/holds ACCESS EXCLUSIVE on shop\.purchase; idle in transaction/),
        hint: expect.stringMatching(/pg_terminate_backend\(\d+\)/),
      }),
    );
    expect(findings).toContainEqual(
      finding('ddl', 'warning', {
        object: { kind: 'session', name: expect.stringContaining('application impatient') },
        detail: expect.stringMatching(/waits for ACCESS EXCLUSIVE on shop\.purchase; .*statement: alter table/),
      }),
    );
    await cluster.sql(
      'postgres',
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'impatient'",
    );
    await waiting;
  });

  it('that wait for a second phase are named as what they are', async () => {
    await using preparer = await session('app');
    await preparer.query("begin; lock table shop.purchase in access exclusive mode; prepare transaction 'left'");
    try {
      const ran = await room.run(dryRun(cluster.url('app')));
      expect(ran.json().findings, ran.stderr).toContainEqual(
        finding('ddl', 'warning', {
          object: { kind: 'session', name: 'a prepared transaction' },
          hint: expect.stringContaining('pg_prepared_xacts'),
        }),
      );
    } finally {
      await preparer.query("rollback prepared 'left'");
    }
  });

  it('that take the documented lock keep a backup out, which names them and is taken when they go', async () => {
    await using migration = await session('app', 'the migration');
    await migration.query('select pg_advisory_lock(1885827186, 1)');
    const quick = ['--lock-timeout-seconds', '1'];
    const planned = await room.run(dryRun(cluster.url('app')));
    expect(planned.json().findings).toContainEqual(
      finding('gate', 'warning', {
        object: { kind: 'session', name: expect.stringContaining('application the migration') },
      }),
    );
    expectRefusal(await room.run(backup(cluster.url('app'), ...quick, '--attempts', '1')), {
      code: 6,
      kind: 'lock-not-got',
      says: ['a migration keeps backups out', 'user postgres, application the migration'],
      hint: /--lock-timeout-seconds/,
    });
    await expectNothingLeft(room);
    const other = await room.run(backup(cluster.url('bulk'), ...quick));
    expect(other.code, 'another database is not kept out').toBe(0);
    const running = room.start(backup(cluster.url('app'), ...quick, '--attempts', '50'));
    await until('it waits at the gate', async () => {
      const rows = await cluster.sql('postgres', "select 1 from pg_locks where locktype = 'advisory' and not granted");
      return rows.length > 0;
    });
    await migration.query('select pg_advisory_unlock(1885827186, 1)');
    const ran = await running.ended;
    expect(ran.code, ran.stderr).toBe(0);
  });

  it('are kept out by a backup for as long as it needs the database, and no longer', async () => {
    const go = join(room.path, 'go');
    const bin = await binWith(room, cluster.bin, { pg_dump: slowPgDump(cluster.bin, go) });
    const running = room.start(backup(cluster.url('bulk'), '--pg-bin', bin));
    const held = async (): Promise<boolean> => {
      const rows = await cluster.sql(
        'bulk',
        "select 1 from pg_locks where locktype = 'advisory' and classid = 1885827186 and objid = 1 and mode = 'ShareLock' and granted",
      );
      return rows.length > 0;
    };
    await until('the backup is at work', async () => {
      const rows = await cluster.sql(
        'postgres',
        "select 1 from pg_stat_activity where application_name = 'pgproof pg_dump'",
      );
      return rows.length > 0 && (await held());
    });
    await using migration = await session('bulk');
    const { rows } = await migration.query('select pg_try_advisory_lock(1885827186, 1) as got');
    expect(rows).toEqual([{ got: false }]);
    await writeFile(go, '');
    expect((await running.ended).code).toBe(0);
    expect(await held()).toBe(false);
  });

  it('are no reason for two backups at once to be in each other’s way: both are identical', async () => {
    const go = join(room.path, 'go');
    const bin = await binWith(room, cluster.bin, { pg_dump: slowPgDump(cluster.bin, go) });
    const first = room.start(backup(cluster.url('bulk'), '--pg-bin', bin));
    await until('the first is at work', async () => {
      const rows = await cluster.sql(
        'postgres',
        "select 1 from pg_stat_activity where application_name = 'pgproof pg_dump'",
      );
      return rows.length > 0;
    });
    const second = await room.run(backup(cluster.url('bulk')));
    expect(second.code, second.stderr).toBe(0);
    expect(second.json().findings).toContainEqual(
      finding('gate', 'good', { detail: expect.stringContaining('another backup of this database runs now') }),
    );
    await writeFile(go, '');
    const one = await first.ended;
    expect(one.code, one.stderr).toBe(0);
    for (const ran of [one, second]) {
      const id = String(ran.json()['backup_id']);
      const verified = await room.run([
        'verify',
        '--store',
        room.store,
        '--backup',
        id,
        '--workdir',
        room.workdir,
        '--json',
      ]);
      expect(verified.json(), verified.stderr).toMatchObject({ ok: true, verdict: 'identical' });
    }
  });
});

it('a backup whose locks were lost on the way is none, whoever ended their sessions', async () => {
  const [began, go] = [join(room.path, 'began'), join(room.path, 'go')];
  const bin = await binWith(room, cluster.bin, {
    pg_dump: `#!/bin/bash
[ "$1" = --version ] && exec ${cluster.bin}/pg_dump --version
: > ${began}
while [ ! -e ${go} ]; do /bin/sleep 0.05; done
exec ${cluster.bin}/pg_dump "$@"
`,
  });
  const running = room.start(backup(cluster.url('app'), '--pg-bin', bin));
  const idle = `select pg_terminate_backend(l.pid) from pg_locks l join pg_stat_activity a using (pid)
    where a.application_name = 'pgproof' and a.state = 'idle in transaction'
      and l.mode = 'AccessShareLock' and l.relation = 'shop.purchase'::regclass`;
  await until(
    'its sessions have done their part',
    async () => existsSync(began) && (await cluster.sql('app', idle)).length > 0,
  );
  await writeFile(go, '');
  const ran = await running.ended;
  expectRefusal(ran, { code: 3, kind: 'connection-lost', says: ['terminating connection'] });
  await expectNothingLeft(room);
});

describe('another server than last time', () => {
  let other: Cluster;
  beforeAll(async () => {
    other = await startCluster();
    await makeApp(other);
  });
  afterAll(() => other?.stop());

  it('is refused in production, also by a dry run, and taken with --allow-new-server, which is said', async () => {
    expect((await room.run(backup(cluster.url('app')))).code).toBe(0);
    const before = await filesIn(room.store);
    const ran = await room.run(backup(other.url('app')));
    expectRefusal(ran, {
      code: 2,
      kind: 'bad-input',
      says: ['another server than that of the last backup of "app"', 'system identifier'],
      hint: /--allow-new-server/,
      findings: expect.arrayContaining([finding('server', 'bad')]),
    });
    expect(await filesIn(room.store)).toEqual(before);
    expect((await room.run(dryRun(other.url('app')))).code).toBe(2);
    const allowed = await room.run(backup(other.url('app'), '--allow-new-server'));
    expect(allowed.code, allowed.stderr).toBe(0);
    expect(allowed.json().findings).toContainEqual(
      finding('server', 'warning', { detail: expect.stringContaining('allowed by --allow-new-server') }),
    );
    const next = await room.run(backup(other.url('app')));
    expect(next.json().findings, next.stderr).toContainEqual(finding('server', 'good'));
  });

  it.each(['staging', 'development'])('is a warning in %s', async (environment) => {
    expect((await room.run(backup(cluster.url('app')))).code).toBe(0);
    const ran = await room.run(backup(other.url('app'), '--environment', environment));
    expect([ran.code, ran.json().findings]).toEqual([0, expect.arrayContaining([finding('server', 'warning')])]);
  });
});

describe.skipIf(!requireDisks())('the disk of the store', () => {
  it('is refused before anything is dumped when half of the last backup would not fit', async () => {
    await using _disk = await mountDisk(await room.folder('store'), 4_500_000);
    const first = await room.run(backup(cluster.url('bulk'), '--compression', 'none'));
    expect(first.code, first.stderr).toBe(0);
    const before = await filesIn(room.store);
    const ran = await room.run(backup(cluster.url('bulk'), '--compression', 'none'));
    expectRefusal(ran, {
      code: 5,
      kind: 'disk-full',
      says: [`"${room.store}" has no room for a backup`, 'the last backup'],
      hint: /free space there/,
      findings: expect.arrayContaining([finding('disk', 'bad', { object: { kind: 'folder', name: room.store } })]),
    });
    expect(await filesIn(room.store)).toEqual(before);
  });

  it('is not all: that of temporary folders has to take a dump in the format directory first', async () => {
    expect((await room.run(backup(cluster.url('bulk')))).code).toBe(0);
    await using disk = await mountDisk(join(room.path, 'small'), 400_000);
    const args = [...backup(cluster.url('bulk'), '--format', 'directory'), '--workdir', disk.path];
    expectRefusal(await room.run(args), {
      code: 5,
      kind: 'disk-full',
      says: [`"${disk.path}" has no room for a backup`],
      findings: expect.arrayContaining([finding('disk', 'good'), finding('disk', 'bad')]),
    });
  });
});

it('says that the last backups took longer than there is time for', async () => {
  expect((await room.run(backup(cluster.url('app')))).code).toBe(0);
  const [manifest = ''] = (await filesIn(room.store)).filter((path) => path.endsWith('manifest.json'));
  const path = join(room.store, manifest);
  const { readFile } = await import('node:fs/promises');
  const text = (await readFile(path, 'utf8')).replace(/"total_seconds": [\d.]+/, '"total_seconds": 3500');
  await writeFile(path, text);
  const ran = await room.run(backup(cluster.url('app'), '--timeout-minutes', '60'));
  expect(ran.json().findings, ran.stderr).toContainEqual(
    finding('time', 'warning', {
      detail: expect.stringMatching(/took 58 min 20 s; there are 60 minutes/),
      hint: expect.stringContaining('--timeout-minutes'),
    }),
  );
});

it('says what it saw, all of it, in a dry run in words', async () => {
  const args = dryRun(cluster.url('app')).filter((word) => word !== '--json');
  const ran = await room.run(args);
  expect(ran.code).toBe(0);
  expect(ran.stdout).toMatch(/# what was looked at\n(?:# {3}good backup\.preflight-[a-z-]+ [^\n]+\n){5,}/);
});
