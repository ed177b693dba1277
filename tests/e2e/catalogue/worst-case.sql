-- What is hard to dump, restore and compare, on PostgreSQL 15 and newer. Roles are made by the test.

create extension hstore;
create extension citext;
create extension btree_gist;
create extension ltree;
create extension postgres_fdw;

create schema sales authorization shop_owner;
create schema "Odd ""Schema";
grant usage on schema sales to shop_reader;

-- Types
create type sales.stage as enum ('new', 'it''s paid', 'sent "now"');
create type sales.address as (street text, "Zip" varchar(10));
create domain sales.quantity as int default 1 not null constraint positive check (value > 0);
create domain sales.code as varchar(8) check (value in ('a', 'b') or value like 'z%');
create type sales.span as range (subtype = float8, subtype_diff = float8mi);
create type sales.pending_shell;
create collation sales.german (provider = icu, locale = 'de-DE');
create collation sales.folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create conversion sales.to_utf8 for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;

-- Tables
create table sales.customer (
  id int generated always as identity (start 100 increment 10),
  name varchar(40) collate "C" not null,
  mail citext unique,
  stage sales.stage default 'new',
  home sales.address,
  tags hstore,
  notes text,
  since timestamptz default (now() at time zone 'UTC'),
  full_name text generated always as (upper(name) || '!') stored,
  constraint customer_pkey primary key (id),
  constraint stage_known check (stage in ('new', 'it''s paid')),
  constraint short check (length(notes) between 0 and 1000) no inherit
);
alter table sales.customer alter notes set storage external;
alter table sales.customer alter notes set compression pglz;
alter table sales.customer alter name set statistics 300;
alter table sales.customer alter mail set (n_distinct = -0.9);
alter table sales.customer set (fillfactor = 80, toast.autovacuum_enabled = off);
alter table sales.customer owner to shop_owner;

create table sales.purchase (
  id bigserial primary key,
  customer int references sales.customer on delete cascade deferrable initially deferred,
  amount sales.quantity,
  code sales.code default 'a',
  during tstzrange,
  total numeric(12, 2)[] default '{}',
  dropped text,
  "select" text default 'x'::text || 'y',
  constraint no_overlap exclude using gist (customer with =, during with &&) where (amount > 1),
  constraint one_code unique nulls not distinct (code, id) include (total)
);
alter table sales.purchase drop column dropped;
alter table sales.purchase add constraint amount_limit check (amount < 10000) not valid;
create index purchase_total on sales.purchase ((total[1] + 1), code varchar_pattern_ops desc nulls last)
  include (customer) where code in ('a', 'b') and during is null;
alter index sales.purchase_total alter column 1 set statistics 50;
create unique index purchase_customer on sales.purchase (customer nulls first, id) with (fillfactor = 60);
create index customer_tags on sales.customer using gin (tags) with (fastupdate = off);
create index customer_name on sales.customer (name collate sales.german);
alter table sales.purchase cluster on purchase_customer;
alter table sales.customer replica identity using index customer_pkey;
alter table sales.purchase alter id set not null;

create table "Odd ""Schema"."we.ird ""T" ("a b" int primary key, "C""c" text default '"quoted"');
insert into "Odd ""Schema"."we.ird ""T" values (1, 'x');
create table public.nothing ();
create unlogged table public.scratchpad (id serial, v text);
create table public."text" ("user" int check ("user" > 0), "current_user" text default current_user);

create table public.parent (a int, b text default 'p', constraint parent_b check (b <> ''));
create table public.child (c text, b text default 'c') inherits (public.parent);
alter table public.parent add column late int default 3;

create table public.part (k text not null, v int, w int) partition by list ((lower(k)));
create table public.part_a partition of public.part for values in ('a', 'aa');
create table public.part_rest (w int, v int, k text not null, gone int);
alter table public.part_rest drop column gone;
alter table public.part attach partition public.part_rest default;
create table public.metric (at timestamptz, v float8 default 'NaN') partition by range (at);
create table public.metric_2024 partition of public.metric for values from ('2024-01-01 00:00:00+00') to ('2025-01-01 00:00:00+00');
create index part_v on public.part (v);
alter table public.part add constraint part_v_check check (v in (1, 2, 3));
create table public.typed of sales.address;

create sequence public.counter increment -3 minvalue -100 maxvalue 50 start 7 cycle cache 5;
create sequence public.owned owned by public.parent.a;

-- What acts
create function sales.touch() returns trigger language plpgsql as $$ begin return new; end $$;
create function sales.on_ddl() returns event_trigger language plpgsql as $$ begin raise notice 'ddl'; end $$;
create function sales.score(a int default 1 + 1, variadic rest text[] default '{}', out n int, out t text)
  returns record language plpgsql stable security definer cost 12 parallel restricted
  set search_path to 'sales', '"$user"' set work_mem = '8MB'
  as $$ begin n := 1; t := 'x'; end $$;
create function sales.doubled(x int) returns bigint
  begin atomic
    select x * 2 + (select count(*) from sales.purchase where code in ('a', 'b'));
  end;
create procedure sales.clean(inout n int) language sql as 'select 1';
create aggregate sales.total(int) (sfunc = int4pl, stype = int, initcond = '0', combinefunc = int4pl, parallel = safe);
revoke execute on function sales.score from public;
grant execute on function sales.score to shop_reader;

create trigger touch_paid before update of name, notes on sales.customer
  for each row when (old.name is distinct from new.name and new.stage in ('new', 'it''s paid')) execute function sales.touch('x', 'y');
create trigger touch_all after insert on sales.customer
  referencing new table as fresh for each statement execute function sales.touch();
alter table sales.customer disable trigger touch_all;
create constraint trigger touch_late after insert on sales.purchase
  deferrable initially deferred for each row execute function sales.touch();
alter table sales.purchase enable always trigger touch_late;
create trigger part_touch after insert on public.part for each row execute function sales.touch();
alter table public.part_a disable trigger part_touch;
create event trigger watch on ddl_command_end when tag in ('CREATE TABLE', 'DROP TABLE') execute function sales.on_ddl();
create event trigger watch_always on ddl_command_start execute function sales.on_ddl();
alter event trigger watch_always enable always;

create rule keep_parent as on delete to public.parent where old.b in ('x', 'y') do instead nothing;
create rule log_parent as on update to public.parent do also insert into public.nothing default values;
alter table public.parent disable rule log_parent;

alter table sales.purchase enable row level security;
alter table sales.purchase force row level security;
create policy own_rows on sales.purchase for select to shop_reader
  using (code in ('a', 'b') and exists (select from sales.customer c where c.id = purchase.customer));
create policy new_rows on sales.purchase as restrictive for insert to shop_reader, shop_owner with check (amount in (1, 2));

-- Views
create view sales.overview as
  select id, name as "Name", case when stage in ('new', 'it''s paid') then 1 else 2 end as step from sales.customer;
alter view sales.overview alter column step set default 5;
create trigger overview_insert instead of insert on sales.overview for each row execute function sales.touch();
create view sales.guarded with (security_barrier, check_option = local) as select * from public.parent where a > 1;
create recursive view public.numbers (n) as select 1 union all select n + 1 from numbers where n < 5;
create materialized view public.filled as select a, count(*) from public.parent group by a;
create materialized view public.unfilled as select 1 as one with no data;
create unique index filled_a on public.filled (a);

create statistics sales.name_stage (ndistinct, dependencies) on name, stage from sales.customer;
create statistics public.expressions on (lower(b)), (a + 1) from public.parent;
alter statistics sales.name_stage set statistics 20;

-- Operators and text search
create function sales.same(sales.address, sales.address) returns bool language sql immutable as 'select true';
create operator sales.=== (leftarg = sales.address, rightarg = sales.address, function = sales.same, commutator = operator(sales.===), restrict = eqsel);
create function sales.compare(sales.address, sales.address) returns int language sql immutable as 'select 0';
create operator family sales.addresses using btree;
create operator class sales.address_ops for type sales.address using btree family sales.addresses as
  operator 3 sales.===, function 1 sales.compare(sales.address, sales.address);
create cast (sales.address as text) with inout as assignment;
create access method spare_btree type index handler bthandler;
create transform for hstore language sql (from sql with function prsd_lextype(internal));
create text search dictionary sales.words (template = simple, stopwords = english);
create text search configuration sales.search (copy = simple);
alter text search configuration sales.search alter mapping for asciiword with sales.words, simple;

-- Outside
create foreign data wrapper spare options (debug 'true');
create server away type 'pg' version '15' foreign data wrapper postgres_fdw options (host 'nowhere.invalid', dbname 'x');
create user mapping for shop_reader server away options (user 'u', password 'hidden-password');
create user mapping for public server away options (user 'p');
grant usage on foreign server away to shop_reader;
create foreign table public.remote (id int options (column_name 'no') not null, v text default 'q') server away options (table_name 'far');
create publication changes for table sales.customer (id, name), public.parent where (a in (1, 2)) with (publish = 'insert, update');
create publication everything for all tables with (publish_via_partition_root);
create publication schema_only for tables in schema sales;
create subscription incoming connection 'host=nowhere.invalid password=hidden-conninfo' publication p with (connect = false, slot_name = none);

-- Privileges
grant select on sales.customer to shop_reader with grant option;
grant select (id), update (notes) on sales.customer to shop_reader;
grant all on public.parent to shop_owner;
grant usage on sequence public.counter to shop_reader;
revoke usage on type sales.stage from public;
grant select on pg_catalog.pg_authid to shop_reader;
grant all on pg_catalog.pg_am to shop_owner;
grant select (rolpassword) on pg_catalog.pg_authid to shop_owner;
grant execute on function pg_catalog.pg_read_file(text) to shop_reader;
revoke execute on function public.hstore(text, text) from public;
alter default privileges in schema sales grant select on tables to shop_reader;
alter default privileges for role shop_owner revoke execute on functions from public;

-- Large objects
select lo_create(5001);
select lo_from_bytea(5002, '\x0102');
grant select on large object 5002 to shop_reader;
alter large object 5001 owner to shop_owner;

-- Comments
comment on table sales.customer is 'who''s who';
comment on column sales.overview.step is 'a step';
comment on constraint stage_known on sales.customer is 'known';
comment on trigger touch_paid on sales.customer is 'touch';
comment on policy own_rows on sales.purchase is 'own';
comment on schema public is 'ours';
comment on extension hstore is 'changed';
comment on large object 5002 is 'bytes';
comment on subscription incoming is 'left out';

-- What a dump loses
create index broken on public.parent (a);
comment on index public.broken is 'lost with it';
update pg_index set indisvalid = false where indexrelid = 'public.broken'::regclass;
create table sales.closed (customer int constraint closed_customer references sales.customer);
alter table sales.closed disable trigger all;
