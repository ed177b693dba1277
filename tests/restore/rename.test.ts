/* A restored database takes the place of one that is in use. */
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { expectRefusal, makeRoom, type Room, until } from '../cli/room.ts';
import { binWith } from '../cli/shims.ts';
import { type Cluster, startCluster, superuserPassword } from '../cluster.ts';
import type { Ran } from '../pgproof.ts';

let cluster: Cluster;
let publisher: Cluster;
let room: Room;

beforeAll(async () => {
  [cluster, publisher] = await Promise.all([
    startCluster({ wal_level: 'logical' }),
    startCluster({ wal_level: 'logical' }),
  ]);
  await cluster.sql('postgres', `create role app login password '${superuserPassword}'; create role reader`);
});
afterAll(() => Promise.all([cluster?.stop(), publisher?.stop()]));
beforeEach(async () => {
  room = await makeRoom();
  await cluster.sql('postgres', 'create database shop owner app template template0');
  await cluster.sql(
    'postgres',
    `alter database shop connection limit 50; revoke all on database shop from public; grant connect on database shop to reader with grant option;
     alter database shop set search_path to "$user", sales, public; alter role app in database shop set app.mode to 'it''s "live"';
     alter database shop set work_mem to '8MB'`,
  );
  await cluster.sql(
    'shop',
    `set role app; create schema sales; create table sales.item as select i as id from generate_series(1, 100) i`,
  );
  return async () => {
    const rows = await cluster.sql('postgres', `select datname from pg_database where datname like 'shop%'`);
    for (const { datname } of rows) {
      await cluster.sql(String(datname), 'select 1').catch(() => undefined);
      await cluster.sql('postgres', `drop database "${datname}" with (force)`);
    }
    await room[Symbol.asyncDispose]();
  };
});

async function backUp(): Promise<void> {
  const args = ['backup', '--store', room.store, '--database-url', cluster.url('shop'), '--json'];
  const ran = await room.run(args);
  expect(ran.code, ran.stderr).toBe(0);
}
const restore = (...more: string[]): Promise<Ran> =>
  room.run(['restore', '--store', room.store, '--into', cluster.url('shop'), '--rename', '--json', ...more]);
const databases = async (): Promise<string[]> => {
  const rows = await cluster.sql('postgres', `select datname from pg_database where datname like 'shop%' order by 1`);
  return rows.map(({ datname }) => String(datname));
};
const items = async (database: string): Promise<unknown> =>
  (await cluster.sql(database, 'select count(*) as n from sales.item'))[0]?.['n'];
const belongings = (database: string): Promise<Record<string, string | null>[]> =>
  cluster.sql(
    'postgres',
    `select datdba::regrole, datconnlimit, datallowconn, datacl,
       (select string_agg(setrole::regrole || ' ' || setconfig::text, ' ' order by setrole) from pg_db_role_setting where setdatabase = d.oid) as settings
     from pg_database d where datname = '${database}'`,
  );

it('when all came back, with what belonged to it, and that one lives on', async () => {
  await backUp();
  const before = await belongings('shop');
  const session = new pg.Client({ connectionString: cluster.url('shop') });
  const isEnded = new Promise((resolve) => session.on('error', resolve));
  await session.connect();
  await session.query('insert into sales.item values (101)');
  const ran = await restore();
  expect(ran.code, ran.stderr + ran.stdout).toBe(0);
  await isEnded;
  expect(ran.json()).toMatchObject({ ok: true, verdict: 'identical', into: 'shop' });
  const [, old = ''] = await databases();
  expect(await databases()).toEqual(['shop', expect.stringMatching(/^shop_before_\d{14}$/)]);
  expect(ran.json()['old_database']).toBe(old);
  expect([await items('shop'), await items(old)]).toEqual(['100', '101']);
  expect(await belongings('shop')).toEqual(before);
  expect(await belongings(old)).toEqual(before);
  expect(ran.json().findings).toContainEqual(
    expect.objectContaining({
      id: 'restore.rename',
      status: 'good',
      hint: expect.stringContaining(`drop database "${old}";`),
    }),
  );
});

it('not when a row is missing: that one is as it was', async () => {
  await backUp();
  const bin = await binWith(room, cluster.bin, {
    pg_restore: `#!/bin/bash
${cluster.bin}/pg_restore "$@" || exit
case "$*" in *--dbname=*) ${cluster.bin}/psql -qX -d "$(${cluster.bin}/psql -XAt -d postgres -c "select datname from pg_database where datname like 'shop_restored%'")" -c 'delete from sales.item where id = 7';; esac
`,
  });
  const before = await belongings('shop');
  const ran = await restore('--pg-bin', bin);
  expect([ran.code, ran.json()['verdict']]).toEqual([1, 'restored']);
  const [, restored = ''] = await databases();
  expect(restored).toMatch(/^shop_restored_\d{14}$/);
  expect([await items('shop'), await items(restored)]).toEqual(['100', '99']);
  expect(await belongings('shop')).toEqual(before);
});

it('with no slot of a publisher touched', async () => {
  await publisher.sql('postgres', 'create database source template template0');
  await publisher.sql(
    'source',
    'create table public.news (id int primary key); insert into news values (1); create publication news for table news',
  );
  await cluster.sql('shop', 'create table public.news (id int primary key)');
  const url = publisher.url('source').replace('?sslmode=disable', '');
  await cluster.sql('shop', `create subscription news connection '${url}' publication news`);
  const got = (database: string) => async (): Promise<unknown> =>
    (await cluster.sql(database, 'select count(*) as n from public.news'))[0]?.['n'];
  await expect.poll(got('shop'), { timeout: 20_000 }).toBe('1');
  const slots = (): Promise<Record<string, string | null>[]> =>
    publisher.sql('source', 'select slot_name, slot_type from pg_replication_slots order by 1');
  const before = await slots();
  try {
    await backUp();
    const ran = await restore();
    expect(ran.code, ran.stderr + ran.stdout).toBe(0);
    const [, old = ''] = await databases();
    expect(await slots()).toEqual(before);
    expect(
      await cluster.sql(
        'shop',
        'select subname from pg_subscription s join pg_database d on d.oid = s.subdbid where datname = current_database()',
      ),
    ).toEqual([]);
    // The one before goes on receiving.
    await publisher.sql('source', 'insert into public.news values (2)');
    await expect.poll(got(old), { timeout: 30_000 }).toBe('2');
    await cluster.sql(old, 'drop subscription news');
  } finally {
    await publisher.sql('postgres', 'drop database source with (force)').catch(() => undefined);
  }
});

it('not where its sessions cannot be ended: it is opened again, and the restored one is named', async () => {
  await cluster.sql('postgres', 'alter role app createdb');
  await backUp();
  const session = new pg.Client({ connectionString: cluster.url('shop') });
  session.on('error', () => undefined);
  await session.connect();
  try {
    const ran = await room.run([
      'restore',
      '--store',
      room.store,
      '--into',
      cluster.url('shop', 'app'),
      '--rename',
      '--json',
    ]);
    expect(ran.code, ran.stdout).toBe(6);
    expect(ran.stderr).toMatch(/"shop" is as it was; the restored database is whole, as "shop_restored_\d{14}"/);
    expect((await belongings('shop'))[0]?.['datallowconn']).toBe('t');
    expect(await items('shop')).toBe('100');
  } finally {
    await session.end();
    await cluster.sql('postgres', 'alter role app nocreatedb');
  }
});

it('not where there is nothing to take the place of, nor by who may not rename it: nothing is restored', async () => {
  await backUp();
  const into = (url: string): Promise<Ran> =>
    room.run(['restore', '--store', room.store, '--into', url, '--rename', '--json']);
  expectRefusal(await into(cluster.url('nowhere')), {
    code: 2,
    kind: 'bad-input',
    says: ['there is no database "nowhere"'],
  });
  expectRefusal(await into(cluster.url('postgres')), {
    code: 2,
    kind: 'bad-input',
    says: ['"postgres" is where programs'],
  });
  expectRefusal(await into(cluster.url('shop', 'app')), {
    code: 6,
    kind: 'not-permitted',
    says: ['role "app" may not rename database "shop"'],
  });
  const plan = await restore('--dry-run');
  expect((plan.json()['commands'] as string[]).slice(-4)).toEqual([
    expect.stringContaining('alter database "shop" with allow_connections false'),
    expect.stringContaining('pg_terminate_backend'),
    expect.stringMatching(
      /begin; alter database "shop" rename to "shop_before_\d+"; alter database "shop_restored_\d+" rename to "shop"; commit/,
    ),
    expect.stringContaining('with allow_connections true'),
  ]);
  expect(await databases()).toEqual(['shop']);
});

it('of which nothing is left when the restore breaks off', async () => {
  await backUp();
  const bin = await binWith(room, cluster.bin, {
    pg_restore: `#!/bin/sh
case "$*" in *--dbname=*) echo "pg_restore: error: could not read from input file: end of file" >&2; exit 1;; esac
exec ${cluster.bin}/pg_restore "$@"
`,
  });
  expect((await restore('--pg-bin', bin)).code).toBe(6);
  await until('the half one is gone', async () => (await databases()).length === 1);
  expect(await items('shop')).toBe('100');
});

it('with clean, in development, that one is dropped when the other has taken its place, and not before', async () => {
  const clean = (...more: string[]): Promise<Ran> =>
    room.run([
      ...['restore', '--store', room.store, '--into', cluster.url('shop'), '--clean', '--environment', 'development'],
      ...['--json', ...more],
    ]);
  await backUp();
  const before = await belongings('shop');
  await cluster.sql('shop', 'insert into sales.item values (101)');
  const lossy = await binWith(room, cluster.bin, {
    pg_restore: `#!/bin/sh
case "$*" in *--dbname=*) set -- "$@" --exclude-schema=sales;; esac
exec ${cluster.bin}/pg_restore "$@"
`,
  });
  expect((await clean('--pg-bin', lossy)).code).toBe(1);
  expect(await items('shop')).toBe('101');
  const [, leftover = ''] = await databases();
  await cluster.sql('postgres', `drop database "${leftover}"`);

  const ran = await clean();
  expect(ran.code, ran.stderr).toBe(0);
  expect(await databases()).toEqual(['shop']);
  expect(await items('shop')).toBe('100');
  expect(await belongings('shop')).toEqual(before);

  await cluster.sql('postgres', 'drop database shop');
  expect((await clean()).code).toBe(0);
  expect(await databases()).toEqual(['shop']);
});
