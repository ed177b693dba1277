import type { Condition } from '../scene.ts';
import { behind, mendNothing } from './mend.ts';

const table = (name: string, columns: string, rows = ''): string =>
  `create table ${name} (${columns}); ${rows} analyze ${name};`;

/** What is written in a schema. */
export const schemaConditions: readonly Condition[] = [
  {
    id: 'autovacuum-disabled',
    ...{ status: 'warning', says: /leaves it out/ },
    make: ({ sql }) =>
      sql(`${table('"Left ""out"""', 'id int primary key')} alter table "Left ""out""" set (autovacuum_enabled = off)`),
  },
  {
    id: 'index-invalid',
    ...{ status: 'bad', says: /of public\.twice: it is invalid/ },
    make: async ({ sql }) => {
      await sql(
        'create table twice (id int, part int, primary key (id, part)); insert into twice values (1, 1), (1, 2)',
      );
      await sql('analyze twice');
      await sql('create unique index concurrently twice_id on twice (id)').catch(() => undefined);
      await sql('delete from twice where part = 2');
    },
  },
  {
    id: 'index-invalid',
    ...{ status: 'bad', says: /of public\.parted: it is invalid, for not every partition has/ },
    make: ({ sql }) =>
      sql(`create table parted (id int primary key, note text) partition by range (id);
        create table parted_1 partition of parted for values from (0) to (10);
        create index parted_note on only parted (note)`),
    mend: async ({ sql }, hint) => {
      const [lacking] = await sql(hint.split(' -- ')[0] ?? '');
      await sql(`create index concurrently its_own on ${lacking?.['inhrelid']} (note)`);
      await sql('alter index parted_note attach partition its_own');
    },
  },
  {
    id: 'index-duplicate',
    ...{ status: 'warning', says: /of public\.parted, .*: the same as public\.parted_note/ },
    make: ({ sql }) =>
      sql(`create table if not exists parted (id int primary key, note text) partition by range (id);
        create index if not exists parted_note on parted (note); create index parted_again on parted (note)`),
  },
  {
    id: 'index-duplicate',
    ...{ status: 'warning', says: /a beginning of public\.pair_b/ },
    make: ({ sql }) =>
      sql(
        `${table('pair', 'id int primary key, a int, b int')} create index pair_a on pair (a); create index pair_b on pair (a, b)`,
      ),
  },
  {
    id: 'foreign-key-index',
    ...{
      status: 'warning',
      says: /no index begins with \(owner\), which refers to public\.keeper; it has 10,000 rows/,
    },
    make: ({ sql }) =>
      sql(`${table('keeper', 'id int primary key', 'insert into keeper values (1);')}
        ${table('kept', 'id int primary key, owner int references keeper', 'insert into kept select i, 1 from generate_series(1, 10000) i;')}`),
  },
  {
    id: 'constraint-unvalidated',
    ...{ status: 'warning', says: /never held against/ },
    make: ({ sql }) =>
      sql(`${table('loose', 'id int primary key')} alter table loose add constraint positive check (id > 0) not valid`),
  },
  {
    id: 'constraint-unvalidated',
    ...{ status: 'warning', says: /never held against the values/ },
    make: ({ sql }) =>
      sql('create domain "Age" as int; alter domain "Age" add constraint positive check (value >= 0) not valid'),
  },
  {
    id: 'primary-key',
    ...{ status: 'bad', says: /published and has no replica identity/ },
    make: ({ sql }) => sql(`${table('keyless', 'id int')} create publication news for table keyless`),
  },
  {
    id: 'sequence',
    ...{ status: 'bad', says: /2,140,000,000 of 2,147,483,647.*100 % are used/ },
    also: ['key-type'],
    mend: behind,
    make: ({ sql }) => sql(`${table('counted', 'id serial primary key')} select setval('counted_id_seq', 2140000000)`),
  },
  {
    id: 'sequence',
    ...{ status: 'warning', says: /27,000 of 32,767, which its column of type int2 can hold/ },
    also: ['key-type'],
    mend: behind,
    make: ({ sql }) =>
      sql(
        `${table('tiny', 'id int2 primary key')} create sequence tiny_id owned by tiny.id; select setval('tiny_id', 27000)`,
      ),
  },
  {
    id: 'sequence-type',
    ...{ status: 'warning', says: /is an integer, and fills the bigint column id of public\.wide/ },
    make: ({ sql }) => sql(`${table('wide', 'id serial primary key')} alter table wide alter column id type bigint`),
  },
  {
    id: 'key-type',
    ...{ status: 'warning', says: /is of type integer, and 60 % of its numbers are used/ },
    mend: behind,
    make: ({ sql }) => sql(`${table('filling', 'id serial primary key')} select setval('filling_id_seq', 1288490188)`),
  },
  {
    id: 'extension',
    ...{ status: 'warning', says: /is of version 1\.4, and 1\.5 is there/ },
    make: ({ sql }) => sql("create extension pgstattuple version '1.4'"),
  },
  {
    id: 'public-create',
    ...{ status: 'warning', says: /everybody may create/ },
    make: ({ sql }) => sql('grant create on schema public to public'),
  },
  {
    id: 'security-definer',
    ...{ status: 'warning', says: /search_path of whoever calls/ },
    mend: behind,
    make: ({ sql }) => sql("create function careless(int) returns int language sql security definer as 'select $1'"),
  },
  {
    id: 'powerful-roles',
    ...{ status: 'warning', says: /logs in as a superuser/ },
    make: ({ sql }) => sql('create role "Mighty" login superuser'),
  },
  {
    id: 'password-expiry',
    ...{ status: 'warning', says: /ends in 3 d/ },
    mend: behind,
    make: ({ sql }) =>
      sql(
        `create role guest login; ${"do $$ begin execute format($f$alter role guest valid until %L$f$, now() + interval '80 hours'); end $$"}`,
      ),
  },
  {
    id: 'md5-passwords',
    ...{ status: 'warning', says: /kept as MD5/ },
    mend: ({ sql }, hint) => sql(`alter role ${/\\password (\w+)$/.exec(hint)?.[1]} password 'a new one'`),
    make: ({ sql }) => sql("set password_encryption = md5; create role old login password 'weak'"),
  },
  {
    id: 'never-analyzed',
    ...{ status: 'warning', says: /2,000 rows, and it was never analyzed/ },
    make: ({ sql }) =>
      sql('create table unknown (id int primary key); insert into unknown select generate_series(1, 2000)'),
  },
  {
    id: 'stale-statistics',
    ...{ status: 'warning', says: /15,0\d0 rows were changed/ },
    options: { limits: { 'stale-statistics.changes': { warning: 12_000, bad: 1e15 } } },
    make: ({ sql }) =>
      sql(`${table('changing', 'id int primary key', 'insert into changing select generate_series(1, 10);')}
        insert into changing select generate_series(11, 15010)`),
  },
  {
    id: 'dead-rows',
    ...{ status: 'bad', says: /50 % of its rows are dead: 10,000/ },
    make: ({ sql }) =>
      sql(
        `${table('dying', 'id int primary key', 'insert into dying select generate_series(1, 20000);')} delete from dying where id % 2 = 0; analyze dying`,
      ),
  },
  {
    id: 'autovacuum-lag',
    ...{ status: 'bad', says: /11,000 dead rows, and autovacuum is to come at/ },
    make: ({ sql }) =>
      sql(`create table waiting (id int primary key) with (autovacuum_vacuum_scale_factor = 0.01);
        insert into waiting select generate_series(1, 70000); analyze waiting; delete from waiting where id <= 11000; analyze waiting`),
  },
  {
    id: 'index-bloat',
    ...{ status: 'warning', says: /of public\.hollow: some .* are empty/ },
    options: { limits: { 'index-bloat.wasted-bytes': { warning: 1e6, bad: 1e12 } } },
    make: async ({ sql }) => {
      await sql(`create table hollow (id int primary key, filling text);
        insert into hollow select i, repeat('x', 80) from generate_series(1, 70000) i; delete from hollow where id % 10 <> 0`);
      await sql('vacuum analyze hollow');
    },
  },
  {
    id: 'table-bloat',
    goesOn: true,
    ...{ status: 'warning', says: /some .* of its .* are empty/ },
    options: { limits: { 'table-bloat.wasted-bytes': { warning: 1e6, bad: 1e12 } } },
    make: mendNothing,
    mend: behind,
  },
];
