/** A form of statement whose locks are measured. */
export interface Shape {
  /** SQL run before it, on top of the scene. */
  readonly before?: string;
  readonly sql: string;
  /** It cannot run in a transaction. */
  readonly isOutside?: boolean;
  /** The first major that knows it. */
  readonly since?: number;
}

/**
 * What a measurement finds: `t` with rows, an index `i` and the constraint `positive`; `r` that nothing refers to yet; `child`, which
 * refers to `parent`; `p`, partitioned, with the partition `c`; `pd` with the default partition `d`; `q`, to be attached; `m`, a
 * materialised view.
 */
export const scene = `
create table r (id int primary key, note text);
create table t (
  id int primary key, a int, b text, v varchar(10), n numeric(10, 2), at timestamp, j json, r_id int,
  constraint positive check (a > 0));
create index i on t (a);
create table parent (id int primary key);
create table child (id int primary key, parent_id int constraint child_fk references parent);
create table p (id int, k int) partition by range (k);
create table c partition of p for values from (0) to (1000);
create table pd (id int, k int) partition by range (k);
create table d partition of pd default;
create table q (id int, k int);
create domain positive_int as int check (value > 0);
create type mood as enum ('low', 'high');
create function touch() returns trigger language plpgsql as 'begin return new; end';
insert into r select x, 'note' from generate_series(1, 100) x;
insert into t select x, x, 'text', 'short', x, '2026-01-01', '{}', x from generate_series(1, 100) x;
insert into parent select generate_series(1, 100);
insert into child select x, x from generate_series(1, 100) x;
insert into p select x, x from generate_series(1, 100) x;
insert into pd select x, x from generate_series(1, 100) x;
insert into q select x, 1000 + x from generate_series(1, 100) x;
create materialized view m as select id, note from r;
create unique index m_id on m (id);
`;

/** Every form, by the name that lint knows it by. */
export const shapes = {
  'add column': { sql: 'alter table t add column x int' },
  'add column default constant': { sql: 'alter table t add column x int default 5' },
  'add column default stable': { sql: 'alter table t add column x timestamptz default now()' },
  'add column not null default constant': { sql: 'alter table t add column x int not null default 5' },
  'add column default volatile': { sql: 'alter table t add column x uuid default gen_random_uuid()' },
  'add column serial': { sql: 'alter table t add column x serial' },
  'add column identity': { sql: 'alter table t add column x int generated always as identity' },
  'add column stored': { sql: 'alter table t add column x int generated always as (a * 2) stored' },
  'add column virtual': { sql: 'alter table t add column x int generated always as (a * 2) virtual', since: 18 },
  'add column constrained domain': { sql: 'alter table t add column x positive_int' },
  'add column check': { sql: 'alter table t add column x int check (x > 0)' },
  'add column references': { sql: 'alter table t add column x int references r' },
  'add column references default': { sql: 'alter table t add column x int default 1 references r' },
  'add column unique': { sql: 'alter table t add column x int unique' },
  'add column primary key': { sql: 'alter table q add column x serial primary key' },
  'drop column': { sql: 'alter table t drop column b' },
  'set default': { sql: 'alter table t alter a set default 1' },
  'drop default': { sql: 'alter table t alter a drop default' },
  'drop not null': { sql: 'alter table t alter id drop not null', before: 'alter table t drop constraint t_pkey' },
  'set not null': { sql: 'alter table t alter b set not null' },
  'set not null with proof': {
    sql: 'alter table t alter b set not null',
    before: 'alter table t add constraint b_there check (b is not null)',
  },
  'add not null not valid': { sql: 'alter table t add constraint b_there not null b not valid', since: 18 },
  'set statistics': { sql: 'alter table t alter a set statistics 500' },
  'set storage': { sql: 'alter table t alter b set storage external' },
  'set compression': { sql: 'alter table t alter b set compression pglz' },
  'alter type binary compatible': { sql: 'alter table t alter v type varchar(20)' },
  'alter type binary compatible of a checked column': {
    sql: 'alter table t alter v type varchar(20)',
    before: "alter table t add constraint x check (v <> '')",
  },
  'alter type binary compatible of an indexed column': {
    sql: 'alter table t alter v type varchar(20)',
    before: 'create index x on t (v)',
  },
  'alter type binary compatible of a column of a partial index': {
    sql: 'alter table t alter v type varchar(20)',
    before: "create index x on t (v) where v <> ''",
  },
  'alter type rewrite': { sql: 'alter table t alter n type numeric(12, 4)' },
  'alter type rewrite of an indexed column': { sql: 'alter table t alter a type bigint' },
  'alter type collation': { sql: 'alter table t alter b type text collate "C"' },
  'alter type collation of an indexed column': {
    sql: 'alter table t alter b type text collate "C"',
    before: 'create index x on t (b)',
  },
  'alter type collation of a checked column': {
    sql: 'alter table t alter b type text collate "C"',
    before: "alter table t add constraint x check (b <> '')",
  },
  'add check': { sql: 'alter table t add constraint x check (id > 0)' },
  'add check not valid': { sql: 'alter table t add constraint x check (id > 0) not valid' },
  'validate check': {
    sql: 'alter table t validate constraint x',
    before: 'alter table t add constraint x check (id > 0) not valid',
  },
  'add check not valid on partitioned': { sql: 'alter table p add constraint x check (id > 0) not valid' },
  'add foreign key': { sql: 'alter table t add foreign key (r_id) references r' },
  'add foreign key not valid': { sql: 'alter table t add constraint x foreign key (r_id) references r not valid' },
  'add foreign key not enforced': {
    sql: 'alter table t add constraint x foreign key (r_id) references r not enforced',
    since: 18,
  },
  'validate foreign key': {
    sql: 'alter table t validate constraint x',
    before: 'alter table t add constraint x foreign key (r_id) references r not valid',
  },
  'add unique': { sql: 'alter table t add unique (b, id)' },
  'add primary key': { sql: 'alter table t add primary key (id)', before: 'alter table t drop constraint t_pkey' },
  'add primary key on nullable': { sql: 'alter table q add primary key (id)' },
  'add exclude': { sql: 'alter table t add exclude using btree (id with =)' },
  'add unique using index': {
    sql: 'alter table t add constraint x unique using index x_i',
    before: 'create unique index x_i on t (id)',
  },
  'add primary key using index': {
    sql: 'alter table t add constraint x primary key using index x_i',
    before: 'alter table t drop constraint t_pkey; create unique index x_i on t (id)',
  },
  'add primary key using index on nullable': {
    sql: 'alter table t add constraint x primary key using index x_i',
    before:
      'alter table t drop constraint t_pkey; alter table t alter id drop not null; create unique index x_i on t (id)',
  },
  'drop constraint': { sql: 'alter table t drop constraint positive' },
  'drop constraint cascade': { sql: 'alter table parent drop constraint parent_pkey cascade' },
  'drop column cascade': { sql: 'alter table parent drop column id cascade' },
  'drop column cascade to a view': {
    sql: 'alter table t drop column b cascade',
    before: 'create view x as select b from t',
  },
  'drop type cascade': { sql: 'drop type mood cascade', before: 'alter table t add column x mood' },
  'drop foreign key': { sql: 'alter table child drop constraint child_fk' },
  'alter constraint': { sql: 'alter table child alter constraint child_fk deferrable' },
  'rename column': { sql: 'alter table t rename a to x' },
  'rename table': { sql: 'alter table t rename to x' },
  'rename constraint': { sql: 'alter table t rename constraint positive to x' },
  'rename index': { sql: 'alter index i rename to x' },
  'set schema': {
    sql: 'alter table t set schema elsewhere',
    before: 'drop schema if exists elsewhere cascade; create schema elsewhere',
  },
  'owner to': { sql: 'alter table t owner to current_user' },
  'set storage parameter': { sql: 'alter table t set (fillfactor = 70)' },
  'set autovacuum parameter': { sql: 'alter table t set (autovacuum_enabled = false)' },
  'set unlogged': { sql: 'alter table t set unlogged' },
  'set logged': { sql: 'alter table t set logged', before: 'alter table t set unlogged' },
  'set access method': {
    sql: 'alter table t set access method measured_heap',
    before:
      'drop access method if exists measured_heap cascade; create access method measured_heap type table handler heap_tableam_handler',
  },
  'set tablespace': { sql: 'alter table t set tablespace pgproof_measured' },
  'cluster on': { sql: 'alter table t cluster on i' },
  'replica identity': { sql: 'alter table t replica identity full' },
  'enable row level security': { sql: 'alter table t enable row level security' },
  'create policy': { sql: 'create policy x on t' },
  'drop policy': { sql: 'drop policy x on t', before: 'create policy x on t' },
  'enable trigger': { sql: 'alter table t enable trigger all' },
  'disable trigger': { sql: 'alter table t disable trigger all' },
  'create trigger': { sql: 'create trigger x before insert on t for each row execute function touch()' },
  'create or replace trigger': {
    sql: 'create or replace trigger x before insert on t for each row execute function touch()',
  },
  'drop trigger': {
    sql: 'drop trigger x on t',
    before: 'create trigger x before insert on t for each row execute function touch()',
  },
  'create rule': { sql: 'create rule x as on delete to t do instead nothing' },
  inherit: { sql: 'alter table q inherit x', before: 'create table x (id int, k int)' },
  'set expression': {
    sql: 'alter table t alter x set expression as (a * 3)',
    before: 'alter table t add column x int generated always as (a * 2) stored',
    since: 17,
  },
  'drop expression': {
    sql: 'alter table t alter x drop expression',
    before: 'alter table t add column x int generated always as (a * 2) stored',
  },
  'drop identity': {
    sql: 'alter table t alter x drop identity',
    before: 'alter table t add column x int generated always as identity',
  },
  'add identity': { sql: 'alter table t alter id add generated always as identity' },
  'create index': { sql: 'create index x on t (b)' },
  'create unique index': { sql: 'create unique index x on t (id)' },
  'create index on partitioned': { sql: 'create index x on p (id)' },
  'create index only': { sql: 'create index x on only p (id)' },
  'create index concurrently': { sql: 'create index concurrently x on t (b)', isOutside: true },
  'drop index': { sql: 'drop index i' },
  'drop index concurrently': { sql: 'drop index concurrently i', isOutside: true },
  'reindex index': { sql: 'reindex index i' },
  'reindex table': { sql: 'reindex table t' },
  'reindex index concurrently': { sql: 'reindex index concurrently i', isOutside: true },
  'reindex table concurrently': { sql: 'reindex table concurrently t', isOutside: true },
  'alter index set': { sql: 'alter index i set (fillfactor = 70)' },
  'drop table': { sql: 'drop table q' },
  'drop table with foreign key': { sql: 'drop table child' },
  'drop table cascade': { sql: 'drop table parent cascade' },
  'drop partition': { sql: 'drop table c' },
  truncate: { sql: 'truncate t' },
  'truncate cascade': { sql: 'truncate parent cascade' },
  cluster: { sql: 'cluster t using i' },
  vacuum: { sql: 'vacuum t', isOutside: true },
  'vacuum full': { sql: 'vacuum full t', isOutside: true },
  analyze: { sql: 'analyze t' },
  'refresh materialized view': { sql: 'refresh materialized view m' },
  'refresh materialized view concurrently': { sql: 'refresh materialized view concurrently m' },
  'create table references': { sql: 'create table x (id int references r)' },
  'create table partition of': { sql: 'create table x partition of p for values from (1000) to (2000)' },
  'create table partition of, with a default': {
    sql: 'create table x partition of pd for values from (1000) to (2000)',
  },
  'create table inherits': { sql: 'create table x () inherits (t)' },
  'create table like': { sql: 'create table x (like t)' },
  'create table as': { sql: 'create table x as select * from t' },
  'attach partition': { sql: 'alter table p attach partition q for values from (1000) to (2000)' },
  'attach partition with proof': {
    sql: 'alter table p attach partition q for values from (1000) to (2000)',
    before: 'alter table q add constraint x check (k is not null and k >= 1000 and k < 2000)',
  },
  'attach partition, with a default': { sql: 'alter table pd attach partition q for values from (1000) to (2000)' },
  'detach partition': { sql: 'alter table p detach partition c' },
  'detach partition concurrently': { sql: 'alter table p detach partition c concurrently', isOutside: true },
  'comment on table': { sql: "comment on table t is 'x'" },
  'comment on column': { sql: "comment on column t.a is 'x'" },
  'create statistics': { sql: 'create statistics x on a, b from t' },
  'create publication': { sql: 'create publication pgproof_measured for table t' },
  'domain add constraint': {
    sql: 'alter domain positive_int add constraint x check (value < 1000)',
    before: 'alter table t add column x positive_int',
  },
  'domain add constraint not valid': {
    sql: 'alter domain positive_int add constraint x check (value < 1000) not valid',
    before: 'alter table t add column x positive_int',
  },
  'add enum value': { sql: "alter type mood add value 'middle'" },
  'replace view': {
    sql: 'create or replace view x as select id from t where id > 1',
    before: 'create view x as select id from t',
  },
  'alter view': { sql: 'alter view x alter id set default 1', before: 'create view x as select id from t' },
  'create view': { sql: 'create view x as select * from t' },
  grant: { sql: 'grant select on t to public' },
  insert: { sql: 'insert into t (id) values (1000)' },
  'insert into referencing': { sql: 'insert into child values (1000, 1)' },
  update: { sql: 'update t set b = b' },
  delete: { sql: 'delete from t' },
  select: { sql: 'select from t' },
  'select for update': { sql: 'select from t for update' },
} as const satisfies Readonly<Record<string, Shape>>;

export type ShapeName = keyof typeof shapes;
