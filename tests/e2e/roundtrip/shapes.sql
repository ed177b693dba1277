-- Shapes of data that are hard to dump, restore and compare. The roles harbour_owner, harbour_reader and "Odd ""role" are made by the test.

create extension postgres_fdw;
create extension hstore;
create schema harbour authorization harbour_owner;
create schema "Quay ""9"" ü%";
grant usage on schema harbour to harbour_reader;

-- Columns: as many as fit, none at all, some gone, and names that need quotes.
do $$
begin
  execute 'create table harbour.widest ('
    || (select string_agg(format('c%s smallint', n), ', ' order by n) from generate_series(1, 1600) n) || ')';
  execute 'insert into harbour.widest (c1, c800, c1600) values (1, 2, 3), (null, null, null)';
end $$;
create table harbour.no_columns ();
insert into harbour.no_columns default values;
insert into harbour.no_columns default values;
create table harbour.all_dropped (a int, b text);
insert into harbour.all_dropped values (1, 'x'), (2, 'y');
alter table harbour.all_dropped drop column a, drop column b;
create table harbour.some_dropped (a int, gone text, b text default 'b', gone_too int not null default 7, c int);
insert into harbour.some_dropped values (1, 'x', 'one', 1, 10), (2, 'y', 'two', 2, 20);
alter table harbour.some_dropped drop column gone, drop column gone_too, add column d int default 4;
insert into harbour.some_dropped values (3, null, null, null);
create table "Quay ""9"" ü%"."T a.b ""q"" 'x' \ ünï $1" ("A b" int primary key, "select" text, "c""d" text, "é.f" int, "%s" int);
insert into "Quay ""9"" ü%"."T a.b ""q"" 'x' \ ünï $1" values (1, 'a', 'b', 2, 3), (2, e'tab\t nl\n bs\\ cr\r', '\N', null, 0);
create table "Quay ""9"" ü%"."select" ("table" text, "user" text);
insert into "Quay ""9"" ü%"."select" values ('', null), (null, ''), ('"', ''''), (' ', '\.');

-- Partitions: hashed on an enum (the rows move when they are restored), by range and list in two storeys, one that is detached.
create type harbour.berth as enum ('n', 'e', 's', 'w', 'a', 'b', 'c', 'd', 'f', 'g', 'h', 'i');
create table harbour.mooring (berth harbour.berth, boat int, note text) partition by hash (berth);
create table harbour.mooring_0 partition of harbour.mooring for values with (modulus 3, remainder 0);
create table harbour.mooring_1 partition of harbour.mooring for values with (modulus 3, remainder 1);
create table harbour.mooring_2 partition of harbour.mooring for values with (modulus 3, remainder 2);
insert into harbour.mooring
  select (enum_range(null::harbour.berth))[1 + n % 12], n, repeat('~', n % 7) from generate_series(1, 500) n;
create table harbour.tide (at timestamptz, port text, metres numeric(5, 2)) partition by range (at);
create table harbour.tide_old partition of harbour.tide for values from (minvalue) to ('2024-01-01');
create table harbour.tide_new partition of harbour.tide for values from ('2024-01-01') to (maxvalue) partition by list (port);
create table harbour.tide_new_ost (metres numeric(5, 2), port text, dropped int, at timestamptz);
alter table harbour.tide_new_ost drop column dropped;
alter table harbour.tide_new attach partition harbour.tide_new_ost for values in ('ost');
create table harbour.tide_new_rest partition of harbour.tide_new default;
insert into harbour.tide
  select timestamptz '2023-06-01 00:00+00' + n * interval '1 day', case n % 3 when 0 then 'ost' when 1 then 'west' end, n / 7.0
  from generate_series(1, 400) n;
create index on harbour.tide (port, at);

-- Inheritance, over two parents
create table harbour.hull (id int, name text, check (id > 0));
create table harbour.keel (depth numeric);
create table harbour.ship (masts int) inherits (harbour.hull, harbour.keel);
insert into harbour.hull values (1, 'raft');
insert into harbour.keel values (0.5), (0.50), (null);
insert into harbour.ship values (2, 'brig', 3.1, 2);

-- Materialised views: stale, never filled, of the clock, over another one
create table harbour.catch (id int generated always as identity (start 10 increment 5 cache 7) primary key, kilos int not null);
insert into harbour.catch (kilos) select n from generate_series(1, 50) n;
create materialized view harbour.stale as select count(*) as n from harbour.catch;
insert into harbour.catch (kilos) select n from generate_series(1, 5) n;
create materialized view harbour.never as select * from harbour.catch with no data;
create materialized view harbour.clock as select now() as at, random() as r, kilos from harbour.catch;
create unique index on harbour.clock (kilos, r);
create materialized view harbour.over_stale as select n + 1 as n from harbour.stale;
create view harbour.seen with (security_barrier) as
  with recursive up (n) as (values (1) union all select n + 1 from up where n < 3) select * from up, harbour.hull;

-- Generated, unlogged, foreign, owned by another, hidden by row security
create table harbour.cargo (
  net numeric, tare numeric, gross numeric generated always as (net + tare) stored, label text generated always as ('kg') stored);
insert into harbour.cargo (net, tare) values (1.0, 2.00), ('NaN', 1), (null, 1), ('Infinity', 0);
create unlogged table harbour.scratch (id serial, v text);
insert into harbour.scratch (v) values ('a'), ('b');
create server abroad foreign data wrapper postgres_fdw options (host '127.0.0.1', port '9', dbname 'none');
create user mapping for public server abroad options (user 'nobody', password 'a secret of the mapping');
create foreign table harbour.overseas (a int, b text) server abroad;
create table harbour.secret_log (owner_name text, entry text);
insert into harbour.secret_log values ('harbour_reader', 'mine'), ('harbour_owner', 'theirs');
alter table harbour.secret_log enable row level security;
alter table harbour.secret_log force row level security;
create policy own_entries on harbour.secret_log to harbour_reader using (owner_name = current_user);
alter table harbour.secret_log owner to harbour_owner;
grant select (entry), insert on harbour.secret_log to harbour_reader with grant option;
create table harbour.captain (id int primary key, deputy int references harbour.captain deferrable initially deferred, ship int);
create table harbour.fleet (id int primary key, captain int not null references harbour.captain);
alter table harbour.captain add foreign key (ship) references harbour.fleet deferrable initially deferred;
begin;
insert into harbour.captain values (1, 2, 1), (2, 1, 1);
insert into harbour.fleet values (1, 1);
commit;
create index broken on harbour.captain (deputy);
update pg_index set indisvalid = false where indexrelid = 'harbour.broken'::regclass;

-- Sequences of all sorts
create sequence harbour.untouched start 42;
create sequence harbour.called_once; select nextval('harbour.called_once');
create sequence harbour.down increment -3 minvalue -100 maxvalue 5 start 5 cycle cache 4; select nextval('harbour.down');
create sequence harbour.small as smallint maxvalue 32767; select setval('harbour.small', 32767);
create sequence harbour.not_called; select setval('harbour.not_called', 9, false);
create sequence harbour.great; select setval('harbour.great', 9223372036854775806);
create sequence "Quay ""9"" ü%"."seq 'x' ""y"" \ ü"; select nextval(format('%I.%I', 'Quay "9" ü%', 'seq ''x'' "y" \ ü')::regclass);

-- Values whose text depends on settings, or on other objects
create domain harbour.depths as numeric[] check (array_length(value, 1) < 5);
create type harbour.buoy as (name text, depths harbour.depths, at point);
create table harbour.values (
  f4 float4, f8 float8, n numeric, m money, ts timestamp, tz timestamptz, tt timetz, iv interval, d date, x xml, j json, jb jsonb,
  tv tsvector, b bytea, bits bit varying, net inet, r int4range, mr nummultirange, a text[], bu harbour.buoy, bus harbour.buoy[], h hstore,
  reg regclass, typ regtype, fn regprocedure, ro regrole, ros regrole[], acl aclitem, ch "char", fixed char(5), o oid, c cidr);
insert into harbour.values values
  ('-0', 0.1 + 0.2, 1.00, 1234.5, 'infinity', '1850-01-01 00:00', '12:00+05:30', '1 mon -3 days 04:05:06.7', '0044-03-15 BC', '<a>ü</a>', '{"b":1,  "a":[1.0]}',
   '{"b":1,"a":[1.0]}', 'a:1A b', '\x00ff5c27', '10110', '10.0.0.1/8', '[1,5)', '{[1,2),(3,)}', '{NULL,"NULL","a,b","\"",""}',
   row ('b"1', '{1.0,2.00}', '(1,2)'), array[row (null, null, null)::harbour.buoy, null], 'a=>1, b=>NULL',
   'harbour.captain', 'harbour.berth[]', 'lower(text)', '"Odd ""role"', '{"\"Odd \"\"role\"",harbour_owner}', 'harbour_reader=r/harbour_owner', '\', 'ab', 4294967295, '10.0.0.0/8'),
  ('NaN', '-Infinity', 'NaN', -0.01, '-infinity', 'infinity', '23:59:60-12', '-1 year', 'infinity', null, 'null', 'null',
   '', '', '', '::1', 'empty', '{}', '{{1,2},{3,4}}', row (null, '{}', null), '{}', '', '-', '-', '-', '-', '{}', null, '', '', 0, '::/0'),
  (null, 5e-324, 1e400 + 1e-30, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
   null, null, null, null, null, null, null, null, null, null);

-- Large objects: with content, with holes, ending in zeros, empty
select lo_from_bytea(70001, decode(repeat('c0ffee00', 3000), 'hex'));
select lo_create(70002); select lo_put(70002, 1000000, '\x01');
select lo_from_bytea(70003, '\x010000'); select lo_create(70004);
grant select on large object 70001 to harbour_reader;
comment on large object 70001 is 'coffee';

create function harbour.watch() returns event_trigger language plpgsql as $$ begin null; end $$;
create event trigger watching on ddl_command_end execute function harbour.watch();
create function harbour.touch() returns trigger language plpgsql as $$ begin new.note := new.note || '!'; return new; end $$;
create trigger touching before update on harbour.mooring for each row execute function harbour.touch();
alter table harbour.mooring disable trigger touching;
create rule keep as on delete to harbour.hull do instead nothing;
create statistics harbour.tide_stats on port, at from harbour.tide_old;
create publication outgoing for table harbour.catch, harbour.hull where (id > 0);
create subscription incoming connection 'host=127.0.0.1 port=9 password=another-secret' publication elsewhere with (connect = false);
alter default privileges for role harbour_owner in schema harbour grant select on tables to harbour_reader;
comment on column "Quay ""9"" ü%"."select"."user" is 'quoted ''twice''';
