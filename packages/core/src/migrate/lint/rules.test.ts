import { describe, expect, it } from 'vitest';
import { ids, run, schema, table, whole } from './lint-example.ts';
import { type RuleId, rules } from './rules.ts';

/** Each is found by the first, and not by the second, which does the same in the safe way or to what nobody uses. */
const cases: readonly (readonly [RuleId, string, string])[] = [
  ['add-check', 'alter table t add check (a > 0)', 'alter table t add constraint x check (a > 0) not valid'],
  ['add-column-constraint', 'alter table t add x int check (x > 0)', 'alter table t add x int'],
  ['add-column-constraint', 'alter table t add x int unique', 'alter table tiny add x int unique'],
  ['add-column-not-null', 'alter table t add x int not null', 'alter table t add x int not null default 1'],
  [
    'add-column-rewrite',
    'alter table t add x uuid default gen_random_uuid()',
    'alter table t add x timestamptz default now()',
  ],
  ['add-column-rewrite', 'alter table t add x positive', 'alter table t add x int'],
  [
    'add-column-rewrite',
    'alter table t add x int generated always as (a * 2) stored',
    'alter table t add x int default 7',
  ],
  [
    'add-column-rewrite',
    'alter table t add x bigserial',
    'create table n (id bigint primary key); alter table n add x bigint generated always as identity',
  ],
  [
    'add-foreign-key',
    'alter table child add foreign key (id) references parent',
    'alter table child add foreign key (id) references parent not valid',
  ],
  [
    'add-index-constraint',
    'alter table t add unique (b)',
    'create table n (id bigint primary key, b text); alter table n add unique (b)',
  ],
  [
    'attach-partition',
    'alter table pd attach partition q for values from (1) to (2)',
    'alter table tiny attach partition tiny for values from (1) to (2)',
  ],
  ...(
    [
      'check (id >= 1 and id < 2 and k is not null)',
      'check (k >= 1 and k < 2)',
      'check (k is not null)',
      'check (k is not null or k < 2)',
    ] as const
  ).map((proof): (typeof cases)[number] => [
    'attach-partition',
    `alter table q add ${proof}; alter table p attach partition q for values from (1) to (2)`,
    'alter table q add check (k is not null and k >= 1 and k < 2); alter table p attach partition q for values from (1) to (2)',
  ]),
  ['backfill', 'alter table t add x int; update t set x = 1 where id < 100', 'update t set a = 1 where id < 100'],
  ['bulk-change', 'delete from t', 'delete from t where id = 1'],
  ['bulk-change', 'update t set a = 1', 'update tiny set id = 1'],
  ['change-type', 'alter table t alter a type bigint', 'alter table t alter v type varchar(20)'],
  ['change-type', 'alter table t alter n type numeric(12, 4)', 'alter table t alter n type numeric(12, 2)'],
  [
    'change-type',
    "set timezone = 'Europe/Paris'; alter table t alter at type timestamptz",
    'alter table t alter at type timestamptz',
  ],
  ['change-type', 'alter table t alter v type varchar(20) using b', 'alter table t alter v type text using v::text'],
  [
    'change-type',
    'alter table t alter v type varchar(20) using v::varchar(5)',
    'alter table t alter v type varchar(20) using v::varchar(15)',
  ],
  [
    'change-type-reads',
    'alter table sized alter named type text collate "C"',
    'alter table sized alter free type text collate "C"',
  ],
  ['change-type-reads', 'alter table sized alter checked type varchar(20)', 'alter table sized alter free type text'],
  [
    'change-type-reads',
    "alter table t add constraint x check (v <> ''); alter table t alter v type varchar(20)",
    "create index x on t (v); alter table t add constraint x check (v <> '') not valid; alter table t alter v type varchar(20)",
  ],
  ['change-type-reads', 'alter table sized alter lower type text', 'alter table sized alter named type text'],
  ['concurrently-on-partitioned', 'create index concurrently x on p (k)', 'create index x on only p (k)'],
  ['detach-partition', 'alter table p detach partition c', 'alter table t add x int'],
  ['disable-row-security', 'alter table t disable row level security', 'alter table t enable row level security'],
  [
    'drop-column',
    'alter table t drop column b',
    'create table n (id bigint primary key, b text); alter table n drop b',
  ],
  ['drop-index-not-concurrent', 'drop index t_a', 'select 1'],
  ['drop-index-not-concurrent', 'reindex table t', 'reindex table tiny'],
  [
    'drop-object',
    'drop function refill()',
    'drop function refill(); create function refill() returns int language sql as $$ select 1 $$',
  ],
  [
    'drop-object',
    "drop type mood cascade; create type mood as enum ('low')",
    "drop type mood; create type mood as enum ('low')",
  ],
  ['drop-object', 'drop routine refill', 'select 1'],
  ['drop-table', 'drop table q', 'create table n (id bigint primary key); drop table n'],
  ['duplicate-index', 'create index x on t (a)', 'create index x on t (a) where a > 0'],
  [
    'enum-value-in-transaction',
    "alter type mood add value 'new'; insert into t (b) values ('new')",
    "alter type mood add value 'new'; insert into t (b) values ('old')",
  ],
  [
    'foreign-key-without-index',
    'create table n (id bigint primary key, p int references parent)',
    'create table n (id bigint primary key, p int references parent); create index on n (p)',
  ],
  [
    'holds-lock',
    'alter table t add x int; alter table t add check (a > 0)',
    'alter table t add check (a > 0); alter table t add x int',
  ],
  [
    'identifier-too-long',
    `alter table t rename a to ${'x'.repeat(64)}`,
    `create table n (id bigint primary key, ${'x'.repeat(63)} int)`,
  ],
  ['index-not-concurrent', 'create index x on t (b)', 'create index x on tiny (id)'],
  ['int-primary-key', 'create table n (id int primary key)', 'create table n (id bigint primary key)'],
  ['locks-referenced-table', 'alter table child drop constraint child_fk', 'alter table t drop constraint soon'],
  ['locks-referenced-table', 'drop table child', 'drop table q'],
  ['locks-referenced-table', 'alter table child drop column parent_id', 'alter table t drop column a'],
  [
    'locks-referenced-table',
    'alter table parent drop constraint parent_pkey cascade',
    'alter table t drop constraint t_pkey cascade',
  ],
  ['locks-referenced-table', 'alter table parent drop column id cascade', 'alter table t drop column a cascade'],
  ['newer-syntax', 'alter table t add constraint x not null a not valid', 'alter table t add x int'],
  [
    'newer-syntax',
    'create table n (id bigint primary key, b uuid default uuidv7())',
    'create table n (id bigint primary key, b uuid default gen_random_uuid())',
  ],
  ['newer-syntax', 'create view x as select * from (select 1)', 'create view x as select * from (select 1) one'],
  ['no-primary-key', 'create table n (id bigint)', 'create temp table n (id bigint)'],
  [
    'partition-of',
    'create table n partition of p for values from (1) to (2)',
    'create table np (id bigint primary key) partition by range (id); create table n partition of np for values from (1) to (2)',
  ],
  [
    'primary-key-nullable',
    'alter table t drop constraint t_pkey; create unique index x on t (a); alter table t add primary key using index x',
    'alter table t drop constraint t_pkey; create unique index x on t (id); alter table t add primary key using index x',
  ],
  ['published', 'alter table sent drop column a', 'alter table t drop column a'],
  ['published', 'alter table sent rename a to x', 'alter table sent add x int'],
  ['refresh-not-concurrent', 'refresh materialized view m', 'refresh materialized view concurrently m'],
  ...(
    [
      'alter type mood rename to feeling',
      'alter domain positive set schema other',
      'alter function refill() rename to fill',
      'alter function refill() set schema other',
      'alter type mood set schema other',
      'alter view seen set schema other',
      'alter view seen rename column id to key',
      'alter type pair rename attribute a to b',
    ] as const
  ).map((sql): (typeof cases)[number] => [
    'rename',
    sql,
    "create type mood as enum ('low'); alter type mood rename to feeling",
  ]),
  ['rename', 'alter table t rename a to x', 'alter table t rename constraint soon to later'],
  ['rewrites-table', 'alter table t set unlogged', 'alter table tiny set unlogged'],
  ['rewrites-table', 'cluster t using t_a', 'alter table t cluster on t_a'],
  [
    'security-definer',
    'create function f() returns int language sql security definer as $$ select 1 $$',
    "create function f() returns int language sql security definer set search_path = '' as $$ select 1 $$",
  ],
  ['set-not-null', 'alter table t alter a set not null', 'alter table t alter b set not null'],
  [
    'several-tables',
    'alter table t add x int; alter table q add x int',
    'alter table t add x int; alter table t add y int',
  ],
  ['tool-table', 'delete from schema_migrations where true', 'delete from other where true'],
  ['transaction-control', 'alter table t add x int; commit; select 1', 'alter table t add x int'],
  ['truncate', 'truncate t', 'create table n (id bigint primary key); truncate n'],
  ['type-char', 'create table n (id bigint primary key, x char(3))', 'create table n (id bigint primary key, x text)'],
  ['type-json', 'create table n (id bigint primary key, x json)', 'create table n (id bigint primary key, x jsonb)'],
  [
    'type-money',
    'create table n (id bigint primary key, x money)',
    'create table n (id bigint primary key, x numeric)',
  ],
  [
    'type-serial',
    'create table n (id bigserial primary key)',
    'create table n (id bigint generated always as identity primary key)',
  ],
  [
    'type-timestamp',
    'create table n (id bigint primary key, x timestamp)',
    'create table n (id bigint primary key, x timestamptz)',
  ],
  ['unchecked', "do $$ begin execute 'drop table ' || current_user; end $$", 'do $$ begin perform 1; end $$'],
  ['unchecked', 'alter foreign table far add x int', 'alter view seen alter id set default 1'],
  [
    'unchecked',
    'alter type pair add attribute c int cascade',
    'create type pair as (a int); alter type pair add attribute c int cascade',
  ],
  ['unchecked', 'alter table t drop constraint never_seen cascade', 'alter table t drop constraint soon cascade'],
  ['unchecked', 'call refill()', 'select now()'],
  ['unchecked', 'select refill()', "select setval('s', 1)"],
  ['unchecked', 'create tabel x (id int); select 1', 'select 1'],
  [
    'validate-in-transaction',
    'alter table t add constraint x check (a > 0) not valid; alter table t validate constraint x',
    'alter table t validate constraint soon',
  ],
];

describe('a rule', () => {
  it.each(cases)('%s: %s', (rule, found, passed) => {
    expect(ids(run(found))).toContain(rule);
    expect(ids(run(passed))).not.toContain(rule);
  });

  it('is tried here by each of its kind, but those of transactions, timeouts and suppressions, which have their own', () => {
    const own = [
      'concurrently-in-transaction',
      'concurrently-if-not-exists',
      'lock-timeout',
      'mixed-transaction',
      'domain-constraint',
    ];
    const tried = new Set([...cases.map(([rule]) => rule), ...own, 'suppression-reason', 'suppression-unused']);
    expect([...tried].sort()).toEqual(Object.keys(rules).sort());
  });

  it('of a domain looks at the tables that use it', () => {
    const used = schema([...whole, table('user', { id: 'integer', x: 'positive' })]);
    expect(ids(run('alter domain positive add check (value < 10)', { schema: used }))).toContain('domain-constraint');
    expect(ids(run('alter domain positive add check (value < 10)'))).not.toContain('domain-constraint');
    expect(
      ids(run('alter domain positive add constraint x check (value < 10) not valid', { schema: used })),
    ).not.toContain('domain-constraint');
  });
});
