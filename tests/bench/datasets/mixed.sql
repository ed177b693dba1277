-- About 1 GB of what a small company's database holds; PostgreSQL 14 and newer. Run by psql, in a session that has set
-- bench.scale: 1 is the whole, 0.05 a quick one. The same rows every time: there is no random() in it.

set client_min_messages = warning;
set synchronous_commit = off;
set maintenance_work_mem = '256MB';

create function scaled(rows float8) returns int
  language sql
  return greatest(1, round(rows * current_setting('bench.scale')::float8))::int;

-- Bytes that no compressor makes smaller, 64 per step.
create function noise(seed int, steps int) returns bytea
  language sql
  return (select string_agg(sha512((seed::text || '.' || step)::bytea), ''::bytea) from generate_series(1, steps) step);

-- Sentences of words that repeat as words do; prose is put together of them.
create table sentence as
  select
    n as id,
    initcap((
      select string_agg(substr(md5(hashint4(n * 31 + word * word)::text), 1, 3 + abs(hashint4(n + word)) % 7), ' ')
      from generate_series(1, 9) word
    )) || '.' as text
  from generate_series(0, 399) n;

create schema shop;
create type shop.status as enum ('new', 'paid', 'sent', 'returned');

create table shop.customer (
  id int primary key,
  name text not null,
  email text not null unique,
  country char(2) not null,
  since timestamptz not null,
  settings jsonb not null
);
insert into shop.customer
  select
    i,
    'Customer ' || md5(i::text),
    md5(i::text) || '@example.org',
    (array['DE', 'FR', 'IT', 'PL'])[1 + i % 4],
    '2019-03-01 08:00+00'::timestamptz + i * interval '97.3 s',
    jsonb_build_object('language', i % 5, 'newsletter', i % 3 = 0, 'seen', jsonb_build_array(i % 7, i % 11))
  from generate_series(1, scaled(100000)) i;

create table shop.invoice (
  id bigint not null,
  customer int not null,
  at timestamptz not null,
  amount numeric(12, 4) not null,
  quantity int not null,
  status shop.status not null,
  discount float8
) partition by range (at);
select
  format(
    'create table shop.invoice_%s partition of shop.invoice for values from (%L) to (%L)',
    to_char(month, 'YYYYMM'), month, month + interval '1 month'
  )
from generate_series('2025-01-01'::timestamp, '2025-12-01', interval '1 month') month
\gexec
insert into shop.invoice
  select
    i,
    1 + i % scaled(100000),
    '2025-01-01'::timestamp + (i % 365) * interval '1 day' + (i % 86400) * interval '1 s',
    (i % 99991) / 7.0,
    i % 12,
    (enum_range(null::shop.status))[1 + i % 4],
    case when i % 3 = 0 then sqrt(i) end
  from generate_series(1, scaled(1400000)) i;
alter table shop.invoice add primary key (id, at);
create index on shop.invoice (customer);
alter table shop.invoice add foreign key (customer) references shop.customer;

create materialized view shop.revenue as
  select date_trunc('month', at) as month, status, count(*) as invoices, sum(amount) as amount
  from shop.invoice
  group by 1, 2;

create schema office;

create table office.document (
  id int primary key,
  title text not null,
  body text not null,
  meta jsonb not null,
  tags text[] not null,
  written timestamptz not null,
  score float8 not null,
  price numeric(12, 4) not null,
  key uuid not null
);
insert into office.document
  select
    i,
    'Document ' || md5(i::text),
    concat_ws(
      ' ',
      s.all[1 + i % 400], md5(i::text), s.all[1 + i / 3 % 400], md5((i * 7)::text), s.all[1 + i / 7 % 400],
      s.all[1 + i * 11 % 400], md5((i * 13)::text), s.all[1 + i / 17 % 400], s.all[1 + i * 19 % 400], md5((i * 23)::text)
    ),
    jsonb_build_object('kind', i % 1000, 'by', md5((i % 5000)::text), 'at', jsonb_build_object('a', i, 'b', array[i % 7, i % 13])),
    array[md5((i % 100)::text), 'x' || i % 50],
    '2020-01-01 00:00+00'::timestamptz + i * interval '37.123 s',
    sqrt(i) * 1000,
    (i % 100000) / 7.0,
    md5(i::text)::uuid
  from generate_series(1, scaled(400000)) i, (select array_agg(text order by id) as all from sentence) s;
create index on office.document (written);
create index on office.document (title);
create index on office.document using gin (meta jsonb_path_ops);
create index on office.document using gin (tags);

create table office.attachment (id int primary key, name text not null, content bytea not null);
alter table office.attachment alter column content set storage external;
insert into office.attachment
  select i, 'attachment ' || i, noise(i, 750) from generate_series(1, scaled(3000)) i;

select count(lo_from_bytea(0, noise(-i, 875))) as large_objects from generate_series(1, scaled(1500)) i \g /dev/null

create table event (
  id bigserial primary key,
  payload text not null,
  a int not null,
  b int not null,
  sum int generated always as (a + b) stored
);
insert into event (payload, a, b)
  select repeat(md5((i % 1000)::text), 4), i, i % 100 from generate_series(1, scaled(600000)) i;
create index on event (a, b);

-- A table for each tenant: what costs per table shows here.
create schema tenant;
select
  format(
    'create table tenant.t%s as select i as id, md5(i::text) as name, timestamp ''2025-06-01'' + i * interval ''1 day'' as since from generate_series(1, %s) i;
     alter table tenant.t%1$s add primary key (id)',
    n, 5 + n % 40
  )
from generate_series(1, scaled(500)) n
\gexec

vacuum (analyze);
