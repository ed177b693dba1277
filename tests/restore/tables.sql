-- Tables that need, and are needed, in each way that a dump knows. PostgreSQL 14 to 18.
create schema shop;
create schema "Odd Place";
create extension citext schema shop;
create extension pg_trgm schema shop;
create type shop.stage as enum ('new', 'paid', 'sent');
create domain shop.amount as numeric constraint amount_positive check (value >= 0);
comment on type shop.stage is 'how far it is';
create function shop.next_code() returns text language sql as $$ select 'code' $$;
create function shop.touch() returns trigger language plpgsql as $$ begin return new; end $$;
create function shop.touch(word text) returns text language sql as $$ select word $$;
create function shop.unused() returns int language sql as $$ select 1 $$;

create table shop.customer (
  id bigint generated always as identity primary key,
  name shop.citext not null constraint customer_named check (name <> ''),
  stage shop.stage not null default 'new',
  balance shop.amount,
  code text default shop.next_code(),
  loud text generated always as (upper(name::text)) stored
);
insert into shop.customer (name, stage, balance)
select 'customer ' || i, (array['new', 'paid', 'sent'])[1 + i % 3]::shop.stage, i from generate_series(1, 60) i;
create index customer_code on shop.customer using gin (code shop.gin_trgm_ops);
create statistics shop.customer_both on code, stage from shop.customer;
comment on table shop.customer is 'those who buy';
comment on column shop.customer.code is 'what they are called by';
comment on constraint customer_named on shop.customer is 'nobody is nameless';
create trigger customer_touch before update on shop.customer for each row execute function shop.touch();
alter table shop.customer enable row level security;
create policy customer_own on shop.customer for select to tables_reader using (name::text = current_user);
create rule customer_kept as on delete to shop.customer do instead nothing;
grant usage on schema shop to tables_reader, tables_owner;
grant select on shop.customer to tables_reader;
grant update (code) on shop.customer to tables_reader;
alter table shop.customer owner to tables_owner;

create table shop.product (id serial primary key, name text, sold_from int);
insert into shop.product (name) select 'product ' || i from generate_series(1, 20) i;
create table shop.purchase (
  id serial primary key,
  customer bigint not null constraint purchase_customer references shop.customer,
  replaces int constraint purchase_replaces references shop.purchase
);
insert into shop.purchase (customer) select 1 + i % 60 from generate_series(1, 300) i;
create table shop.line (
  purchase int constraint line_purchase references shop.purchase,
  product int constraint line_product references shop.product
);
insert into shop.line select 1 + i % 300, 1 + i % 20 from generate_series(1, 900) i;

create table shop.visit (at date not null, page text, primary key (at)) partition by range (at);
create index visit_page on shop.visit (page);
create trigger visit_touch before insert on shop.visit for each row execute function shop.touch();
create table shop.visit_2024 partition of shop.visit for values from ('2024-01-01') to ('2025-01-01');
create table shop.visit_2025 partition of shop.visit for values from ('2025-01-01') to ('2026-01-01') partition by range (at);
create table shop.visit_2025_a partition of shop.visit_2025 for values from ('2025-01-01') to ('2026-01-01');
create trigger visit_own before insert on shop.visit_2025 for each row execute function shop.touch();
insert into shop.visit select date '2024-06-01' + i, 'page ' || i from generate_series(0, 499) i;

create table shop.ticket (id serial, kind int) partition by list (kind);
create table shop.ticket_1 partition of shop.ticket for values in (1);
create table shop.ticket_2 partition of shop.ticket for values in (2);
insert into shop.ticket (kind) values (1), (2), (1);

create table shop.animal (id int, name text);
create table shop.dog (breed text) inherits (shop.animal);
insert into shop.dog values (1, 'Rex', 'collie');
create table shop.cat () inherits (shop.animal);
insert into shop.cat values (2, 'Tom');
create view shop.debtor as select id, name from shop.customer where balance < 10;
create materialized view shop.per_stage as select stage, count(*) as customers from shop.customer group by stage;
create table "Odd Place"."we ird.Tab" (id serial, "Co l" text);
insert into "Odd Place"."we ird.Tab" ("Co l") values ('a'), ('b');
comment on table "Odd Place"."we ird.Tab" is 'odd';
create table public.log (id int, line text);
insert into public.log select i, md5(i::text) from generate_series(1, 2000) i;
comment on schema public is 'what everyone sees';
create publication all_customers for table shop.customer;
alter default privileges for role tables_owner in schema shop grant select on tables to tables_reader;
select lo_from_bytea(70001, 'an object');
comment on large object 70001 is 'large';
