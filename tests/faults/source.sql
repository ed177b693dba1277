-- One of each thing that the faults touch. Values are fixed, so that an oracle can say them. PostgreSQL 14 to 18.
create schema shop;
create extension pg_trgm schema shop;
create type shop.stage as enum ('new', 'paid', 'sent');
create domain shop.amount as numeric check (value >= 0);

create table shop.customer (
  id bigint generated always as identity primary key,
  name text not null constraint customer_name_given check (name <> ''),
  nick text,
  stage shop.stage not null default 'new',
  born timestamptz,
  balance numeric,
  code text generated always as (upper(name)) stored
);
insert into shop.customer (name, nick, stage, born, balance)
select
  'customer ' || i,
  case when i % 3 <> 0 then 'né ' || i end,
  (array['new', 'paid', 'sent'])[1 + i % 3]::shop.stage,
  timestamptz '2001-02-03 04:05:06.789012+00' + i * interval '1 day',
  i + 0.0
from generate_series(1, 60) i;
create unique index customer_name on shop.customer (name);
create index customer_nick on shop.customer using gin (nick shop.gin_trgm_ops) where nick is not null;
create statistics shop.customer_both on name, nick from shop.customer;
comment on table shop.customer is 'those who buy';

create sequence shop.purchase_number;
create table shop.purchase (
  id integer primary key default nextval('shop.purchase_number'),
  customer bigint not null constraint purchase_customer references shop.customer,
  amount shop.amount constraint purchase_amount check (amount < 1000000),
  note varchar(40) default 'none'
);
alter sequence shop.purchase_number owned by shop.purchase.id;
insert into shop.purchase (customer, amount) select 1 + i % 60, i * 1.25 from generate_series(1, 200) i;
create sequence shop.ticket increment by 5 start with 100;

-- A leaf of its own beside a branch that is partitioned by hash.
create table shop.visit (at date not null, visitor integer not null, page text) partition by range (at);
create table shop.visit_2023 partition of shop.visit for values from ('2023-01-01') to ('2024-01-01');
create table shop.visit_2024 partition of shop.visit for values from ('2024-01-01') to ('2025-01-01');
create table shop.visit_2025 partition of shop.visit for values from ('2025-01-01') to ('2026-01-01')
  partition by hash (visitor);
create table shop.visit_2025_even partition of shop.visit_2025 for values with (modulus 2, remainder 0);
create table shop.visit_2025_odd partition of shop.visit_2025 for values with (modulus 2, remainder 1);
insert into shop.visit select date '2023-01-01' + i * 10, i, 'page ' || i from generate_series(0, 99) i;

create view shop.debtor with (security_barrier) as select id, name from shop.customer where balance < 10;
create materialized view shop.per_stage as select stage, count(*) as customers from shop.customer group by stage;
create unique index per_stage_stage on shop.per_stage (stage);

create function shop.tax(amount numeric) returns numeric language sql immutable as 'select amount * 0.2';
create function shop.touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger customer_touch before update on shop.customer for each row execute function shop.touch();
create trigger purchase_touch before update on shop.purchase for each row execute function shop.touch();
create rule purchase_kept as on delete to shop.purchase do instead nothing;

alter table shop.customer enable row level security;
create policy customer_own on shop.customer for select to faults_reader using (nick = current_user);

grant usage on schema shop to faults_reader;
grant select on shop.customer to faults_reader;
grant select (id, note) on shop.purchase to faults_reader;
grant execute on function shop.tax(numeric) to faults_reader;
alter default privileges for role faults_owner in schema shop grant select on tables to faults_reader;
alter table shop.purchase owner to faults_owner;
alter function shop.tax(numeric) owner to faults_owner;

select lo_from_bytea(70001, 'the first object');
select lo_from_bytea(70002, convert_to(repeat('page ', 1000), 'UTF8'));
comment on large object 70002 is 'several pages';

-- Enough that hardly compresses, for half of an archive to be past its table of contents.
create table shop.noise as
select i as id, md5(i::text) || md5((i + 1)::text) || md5((i + 2)::text) as text from generate_series(1, 6000) i;
