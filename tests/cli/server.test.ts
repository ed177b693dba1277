import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../cluster.ts';
import { makeApp } from './databases.ts';
import { expectNothingLeft, expectRefusal, makeRoom, type Room } from './room.ts';
import { binWith } from './shims.ts';

let cluster: Cluster;
let room: Room;

beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
  await cluster.sql(
    'app',
    `create role reader login password 'reads only';
     grant usage on schema shop to reader;
     grant select on all tables in schema shop to reader;
     grant select on all sequences in schema shop to reader;
     create role outsider login password 'sees little';
     grant usage on schema shop to outsider;
     grant select on shop.purchase to outsider;
     create role barred nologin;`,
  );
  await cluster.sql('postgres', 'create database guarded template template0');
  await cluster.sql(
    'guarded',
    `create table secret (id int primary key, owner text);
     insert into secret values (1, 'reader'), (2, 'somebody else');
     alter table secret enable row level security;
     create policy own on secret using (owner = current_user);
     grant select on secret to reader`,
  );
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

describe('a server that cannot be reached', () => {
  it.each<[why: string, url: () => string, kind: string, says: (string | RegExp)[]]>([
    [
      'a wrong password',
      () => cluster.url('app', 'reader', 'not hers'),
      'login-refused',
      ['"app"', 'password authentication failed for user "reader"'],
    ],
    [
      'no password where one is asked for',
      () => `postgres://reader@127.0.0.1:${cluster.port}/app?sslmode=disable`,
      'login-refused',
      ['127.0.0.1', 'none was given'],
    ],
    ['an unknown role', () => cluster.url('app', 'nobody_here', 'x'), 'login-refused', ['"nobody_here"']],
    [
      'a role that may not log in',
      () => `host=${cluster.socket} port=${cluster.port} user=barred dbname=app`,
      'login-refused',
      ['"barred"'],
    ],
    ['a closed port', () => 'postgres://me@127.0.0.1:1/app', 'cannot-connect', ['127.0.0.1:1', 'ECONNREFUSED']],
    ['no socket there', () => 'host=/nonexistent user=me dbname=app', 'cannot-connect', ['/nonexistent']],
    [
      'a host without an address',
      () => 'postgres://me@no-such-host.invalid/app',
      'cannot-connect',
      ['no-such-host.invalid'],
    ],
    ['no such database', () => cluster.url('missing'), 'no-database', ['"missing" does not exist']],
  ])('ends a backup with exit code 3 and leaves nothing: %s', async (_why, url, kind, says) => {
    expectRefusal(await room.run(backup(url())), { code: 3, kind, says });
    await expectNothingLeft(room);
  });

  it('is not spoken of twice: text mode has the same sentence, and an empty stdout', async () => {
    const ran = await room.run(['backup', '--database-url', cluster.url('missing'), '--store', room.store]);
    expectRefusal(ran, { code: 3, kind: 'no-database', says: ['"missing"'] });
    expect(ran.stdout).toBe('');
  });

  it('ends a drill and a restore with exit code 3, too', async () => {
    const drill = ['drill', '--database-url', 'postgres://me@127.0.0.1:1/app', '--workdir', room.workdir, '--json'];
    expectRefusal(await room.run(drill), { code: 3, kind: 'cannot-connect', says: ['127.0.0.1:1'] });
    await room.folder('store');
    const restore = ['restore', '--store', room.store, '--into', 'postgres://me@127.0.0.1:1/copy', '--json'];
    expectRefusal(await room.run(restore), { code: 3, kind: 'cannot-connect', says: ['127.0.0.1:1'] });
    await expectNothingLeft(room);
  });
});

describe('a client that cannot serve', () => {
  it.each<[why: string, programs: () => Record<string, string>, kind: string, says: RegExp[]]>([
    [
      'an older pg_dump',
      () => ({ pg_dump: '#!/bin/sh\necho "pg_dump (PostgreSQL) 13.23 (Debian 13.23-1)"\n' }),
      'tool-version',
      [/pg_dump 13\.23/, /pg_dump"/],
    ],
    [
      'an older pg_restore',
      () => ({ pg_restore: '#!/bin/sh\necho "pg_restore (PostgreSQL) 13.23"\n' }),
      'tool-version',
      [/pg_restore 13\.23/],
    ],
    [
      'a pg_dump whose libraries are missing',
      () => ({
        pg_dump: '#!/bin/sh\necho "pg_dump: error while loading shared libraries: libpq.so.5" >&2; exit 127\n',
      }),
      'tool-missing',
      [/libpq\.so\.5/],
    ],
    ['a pg_dump that is no program', () => ({ pg_dump: 'not a program' }), 'tool-missing', [/pg_dump/]],
  ])('ends a backup with exit code 4 and leaves nothing: %s', async (_why, programs, kind, says) => {
    const bin = await binWith(room, cluster.bin, programs());
    const ran = await room.run(backup(cluster.url('app'), '--pg-bin', bin));
    expectRefusal(ran, { code: 4, kind, says, hint: /apt-get install .*\d+|--pg-bin/ });
    await expectNothingLeft(room);
  });

  it.each(['empty', 'nowhere'])('ends a backup with exit code 4 when --pg-bin is %s', async (name) => {
    const bin = join(room.path, name);
    if (name === 'empty') await room.folder(name);
    const ran = await room.run(backup(cluster.url('app'), '--pg-bin', bin));
    expectRefusal(ran, { code: 4, kind: 'tool-missing', says: ['pg_dump', `"${bin}"`] });
    await expectNothingLeft(room);
  });

  it('ends a verification with exit code 4 when there is no server program', async () => {
    expect((await room.run(backup(cluster.url('app')))).code).toBe(0);
    const bin = await binWith(room, cluster.bin, {});
    await chmod(join(bin, 'initdb'), 0o644);
    const ran = await room.run([
      ...['verify', '--store', room.store, '--workdir', room.workdir, '--pg-bin', bin, '--json'],
    ]);
    expectRefusal(ran, { code: 4, kind: 'tool-missing', says: ['initdb', `"${bin}"`] });
  });
});

describe('a role that may not', () => {
  it('ends a backup with exit code 6 and the grants, for a table that it cannot read', async () => {
    const ran = await room.run(backup(cluster.url('app', 'outsider', 'sees little')));
    expectRefusal(ran, {
      code: 6,
      kind: 'not-permitted',
      says: ['outsider', '"shop.customer"'],
      hint: /grant select on shop\.customer to outsider;/,
      before: /backup\.preflight-privilege/,
      findings: expect.any(Array),
    });
    await expectNothingLeft(room);
  });

  it('ends a backup without proof the same way', async () => {
    const ran = await room.run(backup(cluster.url('app', 'outsider', 'sees little'), '--proof', 'none'));
    expectRefusal(ran, {
      code: 6,
      kind: 'not-permitted',
      says: ['may not read', '"shop.customer"'],
      before: /backup\.preflight-privilege/,
      findings: expect.any(Array),
    });
    await expectNothingLeft(room);
  });

  it('ends a backup with exit code 6 when row security would hide rows', async () => {
    const ran = await room.run(backup(cluster.url('guarded', 'reader', 'reads only')));
    expectRefusal(ran, {
      code: 6,
      kind: 'not-permitted',
      says: ['row security', '"public.secret"', 'reader'],
      hint: /alter role reader bypassrls;/,
      findings: expect.any(Array),
    });
    await expectNothingLeft(room);
  });

  it('may take a backup with nothing but SELECT', async () => {
    const ran = await room.run(backup(cluster.url('app', 'reader', 'reads only')));
    expect(ran.code, ran.stderr + ran.stdout).toBe(0);
  });
});

describe('a table that another session has locked', () => {
  it.each(['content', 'none'])('ends a backup with exit code 6 naming the blocker, with --proof %s', async (proof) => {
    const blocker = new pg.Client({ connectionString: cluster.url('app'), application_name: 'nightly migration' });
    await blocker.connect();
    try {
      await blocker.query('begin; lock table shop.purchase in access exclusive mode');
      const { rows } = await blocker.query<{ pid: number }>('select pg_backend_pid() as pid');
      const started = performance.now();
      const ran = await room.run(
        backup(cluster.url('app'), '--lock-timeout-seconds', '1', '--attempts', '1', '--proof', proof),
      );
      expectRefusal(ran, {
        code: 6,
        kind: 'lock-not-got',
        says: ['within 1 s', `process ${rows[0]?.pid}`, 'nightly migration', 'idle in transaction'],
      });
      expect(performance.now() - started).toBeLessThan(10_000);
      await expectNothingLeft(room);
    } finally {
      await blocker.end();
    }
  });

  it('is waited for as often as --attempts says, and the backup is taken when the blocker goes', async () => {
    const blocker = new pg.Client({ connectionString: cluster.url('app'), application_name: 'passing' });
    await blocker.connect();
    await blocker.query('begin; lock table shop.purchase in access exclusive mode');
    const running = room.start(backup(cluster.url('app'), '--lock-timeout-seconds', '1', '--attempts', '20'));
    const waiting = `select count(*)::text as n from pg_stat_activity
      where application_name = 'pgproof' and wait_event_type = 'Lock'`;
    const deadline = performance.now() + 20_000;
    // Until the second attempt: another session waits than before.
    const seen = new Set<string>();
    while (seen.size < 2 && performance.now() < deadline) {
      const rows = await cluster.sql('postgres', waiting.replace('count(*)::text', 'pid::text'));
      for (const row of rows) seen.add(row['n'] ?? '');
    }
    await blocker.end();
    const ran = await running.ended;
    expect([seen.size >= 2, ran.code], ran.stderr).toEqual([true, 0]);
  });
});

describe('a restore', () => {
  const restore = (into: string, ...more: string[]): string[] => [
    ...['restore', '--store', room.store, '--into', into, '--workdir', room.workdir, '--json'],
    ...more,
  ];
  const databases = async (): Promise<string[]> =>
    (await cluster.sql('postgres', 'select datname from pg_database order by datname')).map(
      (row) => row['datname'] ?? '',
    );

  it('refuses a database that holds something with exit code 2, and does not touch it', async () => {
    expect((await room.run(backup(cluster.url('app')))).code).toBe(0);
    const before = await cluster.sql('guarded', 'select * from secret order by id');
    const ran = await room.run(restore(cluster.url('guarded')));
    expectRefusal(ran, {
      code: 2,
      kind: 'bad-input',
      says: ['"guarded" is not empty', 'relation public.secret'],
      hint: /new name/,
    });
    expect(await cluster.sql('guarded', 'select * from secret order by id')).toEqual(before);
  });

  it.each([
    ['a function', 'create function f() returns int language sql as $$select 1$$', 'f'],
    ['a type', "create type mood as enum ('fine')", 'mood'],
    ['an empty schema', 'create schema archive', 'archive'],
    ['a large object', 'select lo_create(4711)', 'large object'],
  ])('refuses a database that holds nothing but %s with exit code 2', async (_what, sql, name) => {
    expect((await room.run(backup(cluster.url('app')))).code).toBe(0);
    await cluster.sql('postgres', 'create database nearly_empty template template0');
    try {
      await cluster.sql('nearly_empty', sql);
      const ran = await room.run(restore(cluster.url('nearly_empty')));
      expectRefusal(ran, { code: 2, kind: 'bad-input', says: ['"nearly_empty" is not empty', name] });
    } finally {
      await cluster.sql('postgres', 'drop database nearly_empty');
    }
  });

  it('warns of roles that the server lacks, lists what it refused, and exits 1', async () => {
    await cluster.sql('postgres', 'create role librarian');
    await cluster.sql('postgres', 'create database library template template0');
    await cluster.sql('library', 'create table book (id int); alter table book owner to librarian');
    expect((await room.run(backup(cluster.url('library')))).code).toBe(0);
    await cluster.sql('postgres', 'drop database library');
    await cluster.sql('postgres', 'drop role librarian');
    const ran = await room.run(restore(cluster.url('library_back')));
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ operation: 'restore', ok: false, exit_code: 1 });
    const { findings } = ran.json();
    expect(findings).toContainEqual(
      expect.objectContaining({
        id: 'restore.role',
        status: 'warning',
        object: { kind: 'role', name: 'librarian' },
        hint: expect.stringMatching(/^create role "?librarian"? nologin;$/),
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        id: 'restore.refused',
        status: 'bad',
        object: { kind: 'archive entry', name: 'TABLE book librarian' },
        detail: expect.stringContaining('librarian'),
      }),
    );
    await cluster.sql('postgres', 'drop database if exists library_back');
  });

  it('refuses a server that cannot be logged in to with exit code 3, and makes no database', async () => {
    expect((await room.run(backup(cluster.url('app')))).code).toBe(0);
    const before = await databases();
    const ran = await room.run(restore(cluster.url('copy', 'reader', 'wrong')));
    expectRefusal(ran, { code: 3, kind: 'login-refused', says: ['reader'] });
    expect(await databases()).toEqual(before);
  });

  it('says which role may not create a database, with exit code 6', async () => {
    expect((await room.run(backup(cluster.url('app')))).code).toBe(0);
    const ran = await room.run(restore(cluster.url('copy', 'reader', 'reads only')));
    expectRefusal(ran, { code: 6, kind: 'not-permitted', says: ['create database "copy"', 'permission denied'] });
    expect(await databases()).not.toContain('copy');
  });

  it('takes the database away again that it made, when the restore breaks off', async () => {
    expect((await room.run(backup(cluster.url('app')))).code).toBe(0);
    const bin = await binWith(room, cluster.bin, {
      pg_restore: `#!/bin/sh
case "$*" in *--dbname=*) echo "pg_restore: error: could not read from input file: end of file" >&2; exit 1;; esac
exec ${cluster.bin}/pg_restore "$@"
`,
    });
    const before = await databases();
    const ran = await room.run(restore(cluster.url('broken_off'), '--pg-bin', bin));
    expectRefusal(ran, { code: 6, kind: 'database-refused', says: ['pg_restore', 'end of file'] });
    expect(await databases()).toEqual(before);
  });
});

it('a report that cannot be written ends with exit code 5 and names its folder; the backup stays', async () => {
  await writeFile(join(room.path, 'taken'), '');
  const report = join(room.path, 'taken');
  const ran = await room.run(backup(cluster.url('app'), '--report', report));
  expectRefusal(ran, { code: 5, kind: 'store-unwritable', says: [`"${report}"`], hint: /--report/ });
  expect((await room.run(['list', '--store', room.store, '--json'])).json()['backups']).toHaveLength(1);
});
