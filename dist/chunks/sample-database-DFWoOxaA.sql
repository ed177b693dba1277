-- The books of Saltmarsh & Daughters, an imaginary firm that rents out, repairs and sells musical instruments from
-- workshops along a northern coast. For PostgreSQL 14 to 18, sent as one simple query, so everything here must be
-- able to run inside one implicit transaction. No clock and no chance: two runs give the same rows.

set local timezone = 'UTC';
set local datestyle = 'ISO, YMD';
set local intervalstyle = 'postgres';
set local jit = off;
set local client_min_messages = warning;
set local maintenance_work_mem = '128MB';
set local search_path = pg_catalog;

do $$
declare
  wanted text;
begin
  foreach wanted in array array['drill_owner', 'drill_rental', 'drill_ledger', 'drill_reader', 'drill_clerk'] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin', wanted);
      end if;
    exception when duplicate_object or unique_violation then
      null; -- another drill on this server was first
    end;
  end loop;
end
$$;

-- contrib is absent on some machines, so no table may need these
do $$
declare
  wanted text;
begin
  foreach wanted in array array['hstore', 'pg_trgm'] loop
    begin
      if exists (select from pg_available_extensions where name = wanted) then
        execute format('create extension if not exists %I with schema public', wanted);
      end if;
    exception when others then
      raise notice 'extension "%" left out: %', wanted, sqlerrm;
    end;
  end loop;
end
$$;

create schema people;
create schema catalogue;
create schema rental;
create schema workshop;
create schema ledger;
create schema telemetry;
create schema "Büro Nord";
create schema archive;
create schema drill_seed;

alter default privileges in schema rental grant select on tables to drill_reader;
alter default privileges for role drill_owner in schema people grant usage on sequences to drill_clerk;
alter default privileges for role drill_ledger revoke execute on functions from public;

-- every value below is a hash of a row number and a salt
create function drill_seed.roll(n bigint, salt bigint) returns double precision language sql immutable parallel safe
return (hashint8extended(n, salt) & 4294967295) / 4294967296.0::double precision;

create function drill_seed.below(n bigint, salt bigint, size integer) returns integer
language sql immutable parallel safe
return ((hashint8extended(n, salt) & 2147483647) % size)::integer;

-- one to size, small numbers far more often than large ones
create function drill_seed.skewed(n bigint, salt bigint, size integer) returns integer
language sql immutable parallel safe
return 1 + floor(power(drill_seed.roll(n, salt), 3) * size)::integer;

create function drill_seed.pick(items text[], n bigint, salt bigint) returns text language sql immutable parallel safe
return items[1 + ((hashint8extended(n, salt) & 2147483647) % cardinality(items))::integer];

create function drill_seed.bytes(n bigint, blocks integer) returns bytea language sql immutable parallel safe
return (
  select coalesce(string_agg(sha512(int8send(n) || int4send(i)), ''::bytea order by i), ''::bytea)
  from generate_series(1, blocks) as i
);

create function drill_seed.given_name(n bigint) returns text language sql immutable parallel safe
return drill_seed.pick(array[
  'Åsa', 'Björn', 'Ingrid', 'Torvald', 'Zoë', 'Łukasz', 'Małgorzata', 'Siân', 'José', 'Inês', 'Çağla', 'Iñaki',
  'Мария', 'Олександр', 'Δήμητρα', 'محمد', 'نور', 'שרה', 'יעל', '美咲', 'さくら', '지우', 'अनिका', 'Thảo',
  'Agnes', 'Bertil', 'Clara', 'David', 'Edith', 'Frida', 'Gunnar', 'Hanna', 'Ivar', 'Johanna', 'Karl', 'Lena',
  'Magnus', 'Nora', 'Oskar', 'Petra', 'Rasmus', 'Solveig', 'Tove', 'Ulf', 'Vera', 'Wilma', 'Ylva', 'Aaron'
], n, 101);

create function drill_seed.family_name(n bigint) returns text language sql immutable parallel safe
return drill_seed.pick(array[
  'Ågren', 'Öberg', 'Sjöström', 'Lindqvist', 'O''Hara', 'O’Dowd', 'van der Veen', 'Müller-Lüdenscheidt', 'Groß',
  'Kowalczyk', 'Wójcik', 'D''Angelo', 'García', 'Núñez', 'Nguyễn', 'Иванова', 'Шевченко', 'Παπαδοπούλου',
  'الحسن', 'בן־דוד', '高橋', '김', 'शर्मा', 'Þórsdóttir', 'Strand', 'Holm', 'Fisker', 'Dahl', 'Berge', 'Lund',
  'Moe', 'Sand', 'Vik', 'Aas', 'Eide', 'Foss', 'Hagen', 'Krogh', 'Nygård', 'Rød', 'Skog', 'Tangen', 'Ek'
], n, 102);

create function drill_seed.sentence(n bigint, salt bigint) returns text language sql immutable parallel safe
return drill_seed.pick(array[
  'Came in with a cracked bridge and a very worried owner.', 'Strings changed, bow rehaired.',
  'Asked whether the case could be delivered before the school concert on Friday.', 'No answer.',
  'Prefers to be called in the evening, never before nine.', 'Kunden hämtar själv på lördag.',
  'The lower seam had opened by about four millimetres; glued with hide glue and left for two days.',
  'Hört sich wieder an wie neu, sagt die Lehrerin 🎻.', 'Paid in cash, receipt sent by post.',
  'Pads 3, 4 and 7 leak. Cork dry. Silver soldering needed at the low B♭ key.', 'صوت الآلة جميل جدا بعد الإصلاح.',
  'Tuning drifts in humid weather; advised a case humidifier 💧 and gave leaflet "Wood & Water".',
  'הכינור הוחזר במצב מצוין.', 'Ring back: wants a half-size cello, budget about 400 € / year.', '要再調整。',
  'Refused the quote; said the price was 15% too high & the wait too long.', 'C:\scans\2024\damage.tif attached.',
  'Second-hand value is falling, see the list.', 'Très satisfaite, reviendra pour la révision annuelle.',
  'Bell dented in transport — insurer told, case number still missing.', 'Вернули раньше срока, без чехла.',
  'Neck reset discussed.', 'Mouthpiece lost (again 🙃).', 'Lent a spare from the shelf by the door.',
  'Her daughter moves up to a three-quarter size after the summer holidays, so keep one aside until then.'
], n, salt);

create function drill_seed.prose(n bigint, salt bigint, sentences integer) returns text
language sql immutable parallel safe
return (
  select string_agg(drill_seed.sentence(n * 64 + i, salt), case when i % 4 = 0 then e'\n' else ' ' end order by i)
  from generate_series(1, sentences) as i
);

create type people.purpose as enum ('newsletter', 'reminders', 'photos', 'research');
create type catalogue.condition as enum ('mint', 'good', 'played', 'worn', 'broken');
create type rental.state as enum ('draft', 'running', 'paused', 'ended', 'lost');
create type rental.delivery_kind as enum ('pick-up', 'bicycle', 'van', 'ferry', 'post', 'by hand ✋');
create type workshop.stage as enum ('received', 'quoted', 'on bench', 'drying', 'tested', 'returned');

create type people.address as (street text, house text, postcode text, town text);
create type catalogue.size as (length_mm numeric(7,1), weight_g integer, label text);
create type catalogue.pitch_range as range (subtype = double precision, subtype_diff = float8mi);

create domain people.email as text check (value ~ '^[^@[:space:]]+@[^@[:space:]]+$');
create domain people.language_code as text collate "C" constraint two_small_letters check (value ~ '^[a-z]{2}$');
create domain ledger.amount as numeric(14,2) default 0 constraint within_reason check (abs(value) < 1000000000);
create domain ledger.positive_rate as numeric check (value > 0);

do $$
begin
  execute 'create collation people.swedish (provider = icu, locale = ''sv-SE'')';
exception when others then
  raise notice 'collation people.swedish left out: %', sqlerrm; -- a server built without ICU
end
$$;

create function catalogue.check_digit(code text) returns integer language sql immutable strict parallel safe
begin atomic
  select (sum(ascii(substr(code, i, 1)) * i) % 10)::integer
  from generate_series(1, length(code)) as i;
end;

create function ledger.with_tax(net numeric, tax numeric) returns numeric language sql immutable parallel safe
begin atomic
  select round(net * (1 + tax), 2);
end;

create table people.town (
  town_id smallint primary key, name text not null unique, position point, opened date not null,
  harbour boolean not null default true
);
insert into people.town
select row_number() over (), name, point(10 + x, 58 + y), opened, harbour
from (values
  ('Saltmarsh', 0.25, 0.5, date '1911-05-02', true),
  ('Nøtterø', 0.5, 1.25, date '1934-09-17', true),
  ('Gråsund', 1.125, 1.75, date '1952-01-07', true),
  ('Østre Vik', 2.5, 2.0, date '1968-04-30', true),
  ('Fårö Hamn', 3.0, 2.125, date '1987-08-24', true),
  ('Little Heron', 3.75, 0.875, date '2003-02-28', false),
  ('São Brás', -18.5, -21.0, date '2019-12-31', false)
) as town (name, x, y, opened, harbour);

create table people.staff (
  staff_id serial primary key, name text not null, manager_id integer,
  town_id smallint not null references people.town, employed daterange not null, hourly_rate numeric(8,3),
  skills text[] not null default '{}', working_week time[][]
);
insert into people.staff (name, manager_id, town_id, employed, hourly_rate, skills, working_week)
select
  drill_seed.given_name(n + 9000) || ' ' || drill_seed.family_name(n + 9000),
  case when n > 1 then greatest(1, n / 6) end, 1 + n % 7,
  daterange(date '1998-01-01' + n * 61, case when n % 5 = 4 then date '2023-01-01' + n * 3 end),
  case when n % 23 > 0 then 18.5 + n * 0.125 end,
  (array['violin', 'brass', 'reeds', 'piano', 'varnish', 'التلميع'])[1 : n % 7],
  case when n % 4 > 0 then array[array[time '08:00', time '16:30'], array[time '09:15', null]] end
from generate_series(1, 140) as n;

create table people.customer (
  customer_id bigint generated always as identity primary key, public_id uuid not null unique,
  given_name text not null, family_name text not null,
  full_name text generated always as (given_name || ' ' || family_name) stored,
  email people.email, language people.language_code not null default 'sv', home people.address,
  tags text[] not null default '{}', referred_by bigint, credit_limit numeric(10,2), joined_at timestamptz not null,
  last_seen inet, preferences jsonb not null default '{}', revision integer not null default 1
);
insert into people.customer (
  public_id, given_name, family_name, email, language, home, tags, referred_by, credit_limit, joined_at, last_seen,
  preferences
)
select
  md5('customer ' || n)::uuid, drill_seed.given_name(n), drill_seed.family_name(n),
  case when n % 9 > 0 then 'Member.' || n || '@' || drill_seed.pick('{post.example,skola.example}', n, 1) end,
  drill_seed.pick('{sv,sv,sv,sv,nb,nb,de,en,ar,he,pl,uk,ja}', n, 2),
  case when n % 11 > 0 then row(
    drill_seed.pick('{Strandgatan,Kyrkogränd,"Rue de l''Église",Long Lane,"Żabia, tylne wejście",شارع البحر}', n, 3),
    (1 + drill_seed.skewed(n, 4, 180)) || case when n % 13 = 0 then ' "B"' else '' end,
    lpad(drill_seed.below(n, 5, 99999)::text, 5, '0'),
    drill_seed.pick('{Saltmarsh,Nøtterø,Gråsund,Østre Vik,Fårö Hamn}', n, 6)
  )::people.address end,
  (array['teacher', 'school', 'orchestra', 'vip', 'slow payer', '🎺'])[1 + n % 6 : 1 + n % 6 + n % 3],
  case when n > 50 and n % 4 = 0 then drill_seed.skewed(n, 7, 50) end,
  case when n % 3 > 0 then round((drill_seed.skewed(n, 8, 4000) * 2.5)::numeric, 2) end,
  timestamptz '2009-03-01 08:00+00' + n * interval '7 hours 43 minutes' + drill_seed.below(n, 9, 3600) * interval '1 s',
  case n % 5 when 0 then null
    when 1 then ('2001:db8::' || to_hex(drill_seed.below(n, 10, 65535)))::inet
    else ('10.' || n % 200 || '.' || n % 251 || '.' || n % 17 || case n % 7 when 0 then '/16' else '' end)::inet end,
  jsonb_build_object('paper', n % 2 = 0, 'call', drill_seed.pick('{evening,morning,never,"när som helst"}', n, 11))
    || case when n % 10 = 0 then '{"accessibility": {"steps": false, "note": "♿ ring first"}, "old": null}'::jsonb
      else '{}'::jsonb end
from generate_series(1, 16000) as n;

create table people.contact_note (
  note_id bigint generated by default as identity (start with 1000 increment by 10) primary key,
  customer_id bigint not null, staff_id integer, taken_at timestamp not null, body text,
  words tsvector generated always as (to_tsvector('simple', coalesce(body, ''))) stored
);
insert into people.contact_note (customer_id, staff_id, taken_at, body)
select
  drill_seed.skewed(n, 21, 16000), case when n % 14 > 0 then drill_seed.skewed(n, 22, 140) end,
  timestamp '2016-01-04 09:00' + n * interval '3 hours 1.25 seconds',
  case
    when n = 777 then e'\\N'
    when n = 778 then e'line one\r\n\\.\nline\tthree \\ back "quoted" ''single''\x01'
    when n = 779 then repeat('A very long letter, copied by hand. 📜 ', 5000)
    when n % 97 = 0 then ''
    when n % 41 = 0 then null
    else drill_seed.prose(n, 23, drill_seed.skewed(n, 24, 9))
  end
from generate_series(1, 16000) as n;

create table people.consent (
  customer_id bigint not null, purpose people.purpose not null, given_at timestamptz not null,
  expires_at timestamptz not null default 'infinity',
  from_address cidr,
  primary key (customer_id, purpose)
);
insert into people.consent
select
  n, purpose,
  case when n % 400 = 0 then '-infinity' else timestamptz '2018-05-25 00:00+00' + n * interval '97 minutes' end,
  case when n % 3 = 0 then timestamptz '2031-05-25 00:00+02' else 'infinity' end,
  case when n % 2 = 0 then network(('192.168.' || n % 256 || '.0/24')::inet)::cidr end
from generate_series(1, 16000) as n
cross join unnest(enum_range(null::people.purpose)) as purpose
where drill_seed.below(n, 31 + length(purpose::text), 10) < 4;

-- unlogged: sessions may be lost in a crash, but a dump still carries them
create unlogged table people.web_session (
  token uuid primary key, customer_id bigint not null, seen_from inet not null, idle interval
);
insert into people.web_session
select
  md5('session ' || n)::uuid, drill_seed.skewed(n, 41, 16000), ('172.16.' || n % 200 || '.' || n % 254)::inet,
  case n % 3 when 0 then make_interval(mins => n % 90) when 1 then interval '1 mon -3 days 00:00:07.5' end
from generate_series(1, 2500) as n;

create table catalogue.maker (
  maker_id integer primary key, name text collate "C" not null, active int4range, website text
);
insert into catalogue.maker
select
  n,
  drill_seed.family_name(n + 300) || case n % 3 when 0 then ' & Söner' when 1 then ' Instruments' else ' ' || n end,
  int4range(1780 + n * 2, case when n % 3 = 0 then null else 1850 + n * 2 end),
  case when n % 4 > 0 then 'https://maker-' || n || '.example/?a=1&b=%20' end
from generate_series(1, 80) as n;

create table catalogue.family (family_id integer primary key, parent_id integer, name text not null);
insert into catalogue.family
values
  (1, null, 'all instruments'), (2, 1, 'strings'), (3, 1, 'winds'), (4, 1, 'keys'),
  (5, 2, 'bowed'), (6, 2, 'plucked'), (7, 3, 'reeds'), (8, 3, 'brass 🎺'),
  (9, 5, 'violin'), (10, 5, 'cello'), (11, 5, 'nyckelharpa'), (12, 6, 'عود'),
  (13, 7, 'clarinet'), (14, 8, 'flugelhorn'), (15, 4, 'harmonium');

create table catalogue.model (
  model_id integer primary key, maker_id integer not null, family_id integer not null, name text not null,
  list_price numeric(10,2) not null,
  price_with_tax numeric generated always as (ledger.with_tax(list_price, 0.25)) stored,
  attributes jsonb not null,
  -- json, not jsonb: the makers' sheets are kept to the letter, double keys and white space included
  maker_sheet json, size catalogue.size, tuning text[][], compass catalogue.pitch_range,
  -- dropped below: every restore has to cope with the hole it leaves
  retired_column text default 'gone',
  search tsvector generated always as (
    setweight(to_tsvector('english', name), 'A') || to_tsvector('simple', attributes ->> 'wood')
  ) stored
);
insert into catalogue.model (
  model_id, maker_id, family_id, name, list_price, attributes, maker_sheet, size, tuning, compass
)
select
  n, drill_seed.skewed(n, 51, 80), 9 + n % 7,
  drill_seed.pick('{Heron,Student,Konsert,Élégance,Märsta,No.,Opus}', n, 52) || ' ' || n,
  round((80 + drill_seed.skewed(n, 53, 9000) * 1.45)::numeric, 2),
  jsonb_build_object(
    'wood', drill_seed.pick('{spruce,maple,rosewood,"flamed maple",ebony,brass,björk}', n, 54),
    'keys', n % 25,
    'colours', to_jsonb((array['amber', 'brown', 'black', 'röd'])[1 : 1 + n % 4]),
    'weight', (n * 1.10)::numeric(8,2)
  ),
  case when n % 3 > 0 then format('{"maker" : %s,  "maker": "twice", "n":1.%s0}', n, n)::json end,
  case when n % 6 > 0 then row(300 + n * 1.5, 200 + n, case when n % 2 = 0 then '4/4' end)::catalogue.size end,
  case n % 3 when 0 then '{{G,3},{D,4},{A,4},{E,5}}'::text[] when 1 then '[0:1][0:1]={{B♭,3},{F,NULL}}'::text[] end,
  case when n % 5 > 0 then catalogue.pitch_range(110.0 + n % 90, 1760.5 + n) else 'empty' end
from generate_series(1, 600) as n;
alter table catalogue.model drop column retired_column;

create table catalogue.instrument (
  instrument_id integer primary key, model_id integer not null, serial_code text not null,
  check_digit integer generated always as (catalogue.check_digit(serial_code)) stored,
  built smallint, condition catalogue.condition not null, home_town smallint references people.town,
  insured_for ledger.amount, flags bit(8) not null default b'00000000', remarks text
);
insert into catalogue.instrument (
  instrument_id, model_id, serial_code, built, condition, home_town, insured_for, flags, remarks
)
select
  n, drill_seed.skewed(n, 61, 600), upper(substr(md5('serial ' || n), 1, 10)),
  case when n % 8 > 0 then 2023 - drill_seed.skewed(n, 62, 140) end,
  (enum_range(null::catalogue.condition))[drill_seed.skewed(n, 63, 5)],
  case when n % 19 > 0 then drill_seed.skewed(n, 64, 7) end,
  round((drill_seed.skewed(n, 65, 800) * 25.01)::numeric, 2), (n % 256)::bit(8),
  case when n % 3 = 0 then drill_seed.sentence(n, 66) end
from generate_series(1, 8000) as n;

create table catalogue.photo (
  photo_id integer primary key, instrument_id integer not null, taken_on date, thumbnail bytea,
  checksum bytea not null
);
-- pictures are compressed already, so TOAST need not try again
alter table catalogue.photo alter column thumbnail set storage external;
insert into catalogue.photo
select
  n, drill_seed.skewed(n, 71, 8000), case when n % 10 > 0 then date '2015-06-01' + n * 2 end,
  case when n % 50 = 0 then null when n % 51 = 0 then '\x'::bytea else '\xffd8ff00'::bytea || picture end,
  sha256(picture)
from generate_series(1, 1600) as n
cross join lateral (select drill_seed.bytes(n, 90 + drill_seed.skewed(n, 72, 240)) offset 0) as shot (picture);

create table catalogue.shop_item (
  item_id integer primary key, name text not null,
  price numeric(8,2) not null constraint price_not_negative check (price >= 0)
);

create table catalogue.accessory (
  fits integer[] not null default '{}',
  primary key (item_id)
) inherits (catalogue.shop_item);

create table catalogue.sheet_music (
  composer text, pages smallint,
  primary key (item_id)
) inherits (catalogue.shop_item);
insert into catalogue.shop_item
select n, 'Gift voucher № ' || n, n * 5
from generate_series(1, 40) as n;
insert into catalogue.accessory
select 1000 + n, 'Rosin, strings & ' || drill_seed.family_name(n), n % 80 + 0.95, array[n % 9, null, n % 7]
from generate_series(1, 900) as n;
insert into catalogue.sheet_music
select 5000 + n, 'Étude № ' || n, n % 40 + 4.5, nullif(drill_seed.family_name(n + 70), '김'), n % 64
from generate_series(1, 1400) as n;

create table catalogue.price (
  model_id integer not null, valid daterange not null, monthly numeric(8,2) not null,
  discount numeric(5,4) not null default 0,
  -- int4range(x, x, '[]') stands in for equality, which plain GiST does not have
  constraint one_price_a_day exclude using gist (int4range(model_id, model_id, '[]') with &&, valid with &&)
);
insert into catalogue.price
select
  model_id, daterange(make_date(2020 + y, 1, 1), case when y < 4 then make_date(2021 + y, 1, 1) end),
  round(list_price / 40 + y * 1.5, 2), (model_id % 4) * 0.0375
from catalogue.model
cross join generate_series(0, 4) as y;

create table rental.contract (
  contract_id bigint primary key, customer_id bigint not null, town_id smallint not null, state rental.state not null,
  period daterange not null, pauses datemultirange not null default '{}', deposit numeric(10,2), signature bytea,
  terms text,
  constraint has_days check (not isempty(period))
);
insert into rental.contract
select
  n, drill_seed.skewed(n, 81, 16000), drill_seed.skewed(n, 82, 7),
  (enum_range(null::rental.state))[1 + (drill_seed.below(n, 83, 19) + 1) / 5],
  daterange(starts, case when n % 6 > 0 then starts + 30 + drill_seed.skewed(n, 84, 1500) end),
  case n % 8
    when 0 then datemultirange(daterange(starts + 60, starts + 90), daterange(starts + 200, starts + 230))
    when 1 then datemultirange(daterange(starts + 10, null))
    else '{}'
  end,
  case when n % 4 > 0 then drill_seed.skewed(n, 85, 80) * 10 end, case when n % 2 = 0 then sha256(int8send(n)) end,
  case when n % 5 = 0 then drill_seed.prose(n, 86, 1 + n % 4) end
from generate_series(1, 26000) as n
cross join lateral (select date '2014-02-01' + n / 7) as beginning (starts);

create table rental.contract_line (
  contract_id bigint not null, line_no smallint not null, instrument_id integer not null,
  monthly_rent numeric(8,2) not null, insured boolean,
  primary key (contract_id, line_no)
);
insert into rental.contract_line
select
  n, line, drill_seed.skewed(n * 8 + line, 91, 8000),
  round((6 + drill_seed.skewed(n * 8 + line, 92, 400) * 0.35)::numeric, 2),
  case (n + line) % 3 when 0 then true when 1 then false end
from generate_series(1, 26000) as n
cross join lateral generate_series(1, drill_seed.skewed(n, 93, 4)) as line;

create table rental.event (
  event_id bigint primary key, contract_id bigint, happened_at timestamptz not null, payload jsonb not null
);
insert into rental.event
select
  n, case when n % 17 > 0 then drill_seed.skewed(n, 101, 26000) end,
  timestamptz '2021-01-01 00:00+00' + n * interval '61 minutes 13.000427 seconds',
  jsonb_build_object(
    'kind', drill_seed.pick('{opened,opened,opened,paid,paid,reminded,returned,complaint}', n, 102),
    'by', jsonb_build_object('name', drill_seed.given_name(n), 'device', md5('device ' || n % 900)),
    'sum', round((drill_seed.roll(n, 103) * 900)::numeric, n % 4),
    'note', case when n % 3 = 0 then drill_seed.sentence(n, 104) end,
    'trail', jsonb_build_array(n, n % 7 = 0, null, '🎷', 1.0e-7)
  )
from generate_series(1, 36000) as n;

create table rental.reservation (
  reservation_id integer primary key, instrument_id integer not null, wanted tstzrange not null, contract_id bigint,
  line_no smallint,
  constraint not_promised_twice
    exclude using gist (int4range(instrument_id, instrument_id, '[]') with &&, wanted with &&)
    where (instrument_id > 10)
);
insert into rental.reservation
select
  n, 1 + n % 1500,
  tstzrange(opening + n / 1500 * interval '9 days', opening + n / 1500 * interval '9 days' + interval '5 days', '[)'),
  case when n % 3 > 0 then n end, case when n % 3 > 0 then 1 end
from generate_series(1, 4500) as n
cross join (values (timestamptz '2025-09-01 10:00+00')) as season (opening);

-- hashed on an enum: its hash depends on oids that a restore gives anew
create table rental.delivery (
  delivery_id integer not null, kind rental.delivery_kind not null, contract_id bigint not null, promised timestamp,
  took interval, fee numeric(6,2) default 4.90,
  primary key (delivery_id, kind)
) partition by hash (kind);
create table rental.delivery_0 partition of rental.delivery for values with (modulus 3, remainder 0);
create table rental.delivery_1 partition of rental.delivery for values with (modulus 3, remainder 1);
create table rental.delivery_2 partition of rental.delivery for values with (modulus 3, remainder 2);
insert into rental.delivery
select
  n, (enum_range(null::rental.delivery_kind))[drill_seed.skewed(n, 111, 6)], drill_seed.skewed(n, 112, 26000),
  case when n % 12 > 0 then timestamp '2023-01-02 07:30' + n * interval '2 hours' end,
  make_interval(days => n % 3, mins => drill_seed.skewed(n, 113, 600)), case when n % 4 > 0 then n % 30 + 0.9 end
from generate_series(1, 12000) as n;

create table workshop.bench (
  town_id smallint not null, bench_no smallint not null, tools text[] not null default '{}',
  primary key (town_id, bench_no)
);
insert into workshop.bench
select town, bench, (array['lathe', 'glue pot', 'steam', 'spåntäljare'])[1 : bench]
from generate_series(1, 7) as town
cross join generate_series(1, 4) as bench;

create table workshop.closure (
  reason text not null, during tsrange not null,
  exclude using gist (during with &&)
);
insert into workshop.closure
select 'Summer ' || y, tsrange(make_date(y, 7, 8), make_date(y, 8, 1), '[)')
from generate_series(2010, 2030) as y;

create table workshop.job (
  job_id integer generated by default as identity primary key, instrument_id integer not null, town_id smallint,
  bench_no smallint, stage workshop.stage not null default 'received', received date not null, quoted numeric(9,2),
  hours numeric,
  labour numeric generated always as (hours * 42.5) stored,
  complaint text,
  constraint quote_is_known check (stage < 'quoted' or quoted is not null or received < date '2016-01-01')
);
insert into workshop.job (job_id, instrument_id, town_id, bench_no, stage, received, quoted, hours, complaint)
select
  n, drill_seed.skewed(n, 121, 8000), case when n % 15 > 0 then 1 + n % 7 end,
  case when n % 15 > 0 then 1 + n % 4 end, (enum_range(null::workshop.stage))[1 + drill_seed.below(n, 122, 6)],
  date '2013-01-07' + n / 3,
  case when n > 3200 or n % 2 = 0 then round((drill_seed.skewed(n, 123, 900) * 1.75)::numeric, 2) end,
  case n % 500 when 3 then 'NaN'::numeric when 4 then null else drill_seed.below(n, 124, 400) / 16.0 end,
  drill_seed.prose(n, 125, 1 + n % 3)
from generate_series(1, 10000) as n;
select setval(pg_get_serial_sequence('workshop.job', 'job_id'), 10000);

create table workshop.job_step (
  job_id integer not null, step_no smallint not null, staff_id integer, started timestamptz, lasted interval,
  deviation real, remark text,
  primary key (job_id, step_no)
);
insert into workshop.job_step
select
  n, step, case when (n + step) % 20 > 0 then drill_seed.skewed(n * 8 + step, 131, 140) end,
  timestamptz '2013-01-07 07:00+00' + n * interval '8 hours' + step * interval '50 minutes',
  make_interval(mins => drill_seed.skewed(n * 8 + step, 132, 480)),
  case (n + step) % 300 when 0 then 'NaN' when 1 then '-Infinity' when 2 then '-0' else n / 7.0::real end,
  case when n % 4 = 0 then drill_seed.sentence(n * 8 + step, 133) end
from generate_series(1, 10000) as n
cross join lateral generate_series(1, 1 + n % 4) as step;

create table workshop.part (
  part_code character varying(12) collate "C" primary key, name text not null, unit_cost numeric(12,5),
  in_stock integer not null default 0 check (in_stock >= 0), shelf character(4)
);
insert into workshop.part
select
  'P-' || lpad(n::text, 5, '0'),
  drill_seed.pick('{Pad,Peg,Bridge,Cork,"Valve, 4th",Żyłka,Reed 🎋,Nut}', n, 141) || ' ' || n % 17,
  case when n % 9 > 0 then n * 0.03125 end, drill_seed.skewed(n, 142, 500), chr(65 + n % 20) || n % 9
from generate_series(1, 1200) as n;

create table workshop.job_part (
  job_id integer not null, step_no smallint not null, part_code character varying(12) not null,
  quantity integer not null check (quantity > 0),
  primary key (job_id, step_no, part_code)
);
insert into workshop.job_part
select n, 1, 'P-' || lpad(drill_seed.skewed(n * 4 + k, 151, 1200)::text, 5, '0'), 1 + n % 6
from generate_series(1, 10000) as n
cross join generate_series(1, 2) as k
on conflict do nothing;

create sequence ledger.invoice_number start with 20000 increment by 3;
create sequence archive.claim_ticket as smallint start with -5 increment by -5 minvalue -500 maxvalue -5 cycle;

create table ledger.currency (code character(3) primary key, name text not null, minor_digits smallint not null);
insert into ledger.currency
values ('SEK', 'krona', 2), ('EUR', 'euro €', 2), ('JPY', '円', 0), ('KWD', 'دينار', 3);

create table ledger.exchange_rate (
  code character(3) not null references ledger.currency on update cascade, noted_on date not null,
  rate ledger.positive_rate not null,
  primary key (code, noted_on)
);
insert into ledger.exchange_rate
select code, date '2021-01-01' + d, (0.1 + drill_seed.roll(d, ascii(code)) * 11)::numeric
from ledger.currency
cross join generate_series(0, 1499) as d;

create table ledger.invoice (
  invoice_id integer primary key, number bigint not null default nextval('ledger.invoice_number'),
  customer_id bigint not null, contract_id bigint, issued date not null, due date, net ledger.amount not null,
  tax numeric(4,3) not null default 0.25,
  gross numeric generated always as (ledger.with_tax(net, tax)) stored,
  currency character(3) not null default 'SEK', lines jsonb not null default '[]'
);
insert into ledger.invoice (invoice_id, customer_id, contract_id, issued, due, net, tax, currency, lines)
select
  n, drill_seed.skewed(n, 161, 16000), case when n % 6 > 0 then drill_seed.skewed(n, 162, 26000) end,
  date '2017-01-01' + n / 8, case when n % 40 = 0 then 'infinity' when n % 7 > 0 then date '2017-01-31' + n / 8 end,
  round((drill_seed.skewed(n, 163, 3000) * 1.25 - 20)::numeric, 2), case n % 5 when 0 then 0.06 else 0.25 end,
  drill_seed.pick('{SEK,SEK,SEK,SEK,EUR,EUR,JPY}', n, 164),
  jsonb_build_array(jsonb_build_object('text', drill_seed.sentence(n, 165), 'quantity', 1 + n % 4))
from generate_series(1, 22000) as n;

create table ledger.daily_total (issued date primary key, invoices integer not null, net numeric not null);
insert into ledger.daily_total
select issued, count(*), sum(net)
from ledger.invoice
group by issued;

create table ledger.entry (
  entry_id bigint not null, account text, booked timestamptz not null, amount numeric(14,4) not null, memo text
) partition by list (account);
create table ledger.entry_income partition of ledger.entry for values in ('rent', 'repair', 'shop');
create table ledger.entry_cost partition of ledger.entry for values in ('wages', 'wood', 'ferry')
  partition by range (booked);
create table ledger.entry_cost_early partition of ledger.entry_cost for values from (minvalue) to ('2022-01-01');
create table ledger.entry_cost_late partition of ledger.entry_cost for values from ('2022-01-01') to (maxvalue);
create table ledger.entry_suspense partition of ledger.entry for values in (null);
create table ledger.entry_rest partition of ledger.entry default;
insert into ledger.entry
select
  n, drill_seed.pick('{rent,rent,rent,rent,rent,repair,repair,shop,wages,wages,wood,ferry,NULL,övrigt}', n, 171),
  timestamptz '2019-01-01 00:00+00' + n * interval '1 hour 31 minutes',
  round(((drill_seed.roll(n, 172) - 0.3) * 2400)::numeric, n % 5),
  case when n % 5 > 0 then 'Ref ' || md5('memo ' || n) || ' ' || drill_seed.family_name(n) end
from generate_series(1, 30000) as n;

create table ledger.change_log (
  change_id bigint generated always as identity primary key, relation regclass not null, operation text not null,
  before jsonb, after jsonb
);

create table ledger.customs_form (form_id smallint primary key, declared_on date not null, body xml);
insert into ledger.customs_form
select n, date '2024-03-01' + n
from generate_series(1, 60) as n;

do $$
begin
  update ledger.customs_form
  set body = xmlparse(document format(
    '<form no="%s"><goods>violoncell &amp; båge 🎻</goods><!-- %s --></form>', form_id, declared_on
  ))
  where form_id % 5 > 0;
exception when feature_not_supported then
  raise notice 'xml left empty: %', sqlerrm; -- a server built without libxml
end
$$;

-- hygrometers in the cases of the dearer instruments: their faults are the NaN and infinity below
create table telemetry.sensor (
  sensor_id integer primary key, instrument_id integer, hardware macaddr not null, offsets double precision[] not null
);
insert into telemetry.sensor
select
  n, case when n % 10 > 0 then n * 20 end,
  ('02:00:5e:' || to_char(n / 100, 'FM00') || ':' || to_char(n % 100, 'FM00') || ':01')::macaddr,
  array['NaN', '-0', 'Infinity', n / 3.0, null]::double precision[]
from generate_series(1, 300) as n;

create table telemetry.reading (
  sensor_id integer not null, measured_at timestamptz not null, humidity double precision, temperature real,
  battery numeric(4,3)
) partition by range (measured_at);
create table telemetry.reading_2024 partition of telemetry.reading for values from ('2024-01-01') to ('2025-01-01');
create table telemetry.reading_2025_h1 partition of telemetry.reading for values from ('2025-01-01') to ('2025-07-01');
create table telemetry.reading_2025_h2 partition of telemetry.reading for values from ('2025-07-01') to ('2026-01-01')
  partition by hash (sensor_id);
create table telemetry.reading_2025_h2_even partition of telemetry.reading_2025_h2
  for values with (modulus 2, remainder 0);
create table telemetry.reading_2025_h2_odd partition of telemetry.reading_2025_h2
  for values with (modulus 2, remainder 1);
create table telemetry.reading_rest partition of telemetry.reading default;
insert into telemetry.reading
select
  1 + n % 300,
  case
    when n % 30000 = 0 then 'infinity'
    when n % 30001 = 0 then '-infinity'
    else timestamptz '2023-12-20 00:00+00' + n * interval '14 minutes 30.123456 seconds'
  end,
  case n % 2000
    when 0 then 'NaN' when 1 then '-0' when 2 then 'Infinity' when 3 then '-Infinity' when 4 then null
    when 5 then 5e-324
    else 35 + drill_seed.roll(n, 181) * 40
  end,
  case when n % 33 > 0 then 12 + drill_seed.below(n, 182, 140) / 10.0 end,
  round((3.9 - drill_seed.roll(n, 183))::numeric, 3)
from generate_series(1, 70000) as n;

-- the northern office names things as it likes, so that quoting is put to the test
create table "Büro Nord"."Öffnungszeiten" (
  "Tag" smallint primary key, "von – bis" time[] not null,
  "geöffnet?" boolean generated always as (cardinality("von – bis") > 0) stored
);
insert into "Büro Nord"."Öffnungszeiten" ("Tag", "von – bis")
select n, case when n < 6 then array[time '09:00', time '17:30:15.5'] else '{}' end
from generate_series(1, 7) as n;

create table "Büro Nord"."Größe ""XL""" (
  "select" integer primary key, "naïve Spalte" text,
  "列 ' 一" text,
  "Order" numeric
);
insert into "Büro Nord"."Größe ""XL"""
select n, drill_seed.family_name(n), nullif(drill_seed.given_name(n), '美咲'), n / 7.0
from generate_series(1, 500) as n;

create table "Büro Nord"."Table" (
  "from" integer references "Büro Nord"."Größe ""XL""" on delete set null,
  "🎼" text not null default e'it''s \\ default'
);
insert into "Büro Nord"."Table"
select case when n % 5 > 0 then n % 500 + 1 end, repeat('♪', n % 40)
from generate_series(1, 1500) as n;

create table archive.nothing ();
insert into archive.nothing default values;
insert into archive.nothing default values;

create table archive.empty_drawer (id uuid primary key, contents text);

create table archive.old_address of people.address (primary key (street, house));
insert into archive.old_address
select 'Gamla vägen', n::text, null, 'Nøtterø'
from generate_series(1, 250) as n;

create table archive.card_index (surname text, dropped_first integer, card_no integer, dropped_last text);
insert into archive.card_index
select drill_seed.family_name(n), n, n % 700, 'x'
from generate_series(1, 6000) as n;
alter table archive.card_index drop column dropped_first;
alter table archive.card_index drop column dropped_last;
alter table archive.card_index add column filed date default '1999-12-31' not null;

create table archive.curiosity (
  label text primary key, moment timestamptz, day date, clock timetz, span interval, amount numeric,
  ratio double precision, numbers integer[], places int8multirange, bits bit varying, shape polygon, route path,
  query tsquery, mac macaddr8, address people.address[], path jsonpath
);
insert into archive.curiosity
values
  ('ordinary', '2024-02-29 12:00+01', '2024-02-29', '23:59:59.999999+05:30', '1 year 2 mons 3 days 04:05:06.7', 12.50,
    0.1, '{1,2,3}', '{[1,5),[9,)}', b'101', '((0,0),(1,0),(1,1))', '[(0,0),(2,2)]', 'wood & !water:*',
    '08:00:2b:01:02:03:04:05', array[row('a', '1', null, '')::people.address], '$.a[*] ? (@ > 1)'),
  ('extreme', '4713-01-01 00:00+00 BC', '0044-03-15 BC', '00:00:00-15:59', '-178000000 years',
    123456789012345678901234567890.123456789012345678901234567890, 1.7976931348623157e308, '[-2:0]={7,NULL,9}', '{}',
    b'', '((0,0))', '((0,0),(2,2))', '''it''''s'' <-> ''two''', 'ff:ff:ff:ff:ff:ff:ff:ff', '{}', 'strict $'),
  ('endless', 'infinity', '-infinity', '24:00:00+00', '00:00:00.000001', 'Infinity', '-Infinity', '{}', '{(,)}', null,
    null, null, null, null, null, null),
  ('no number', '-infinity', 'infinity', null, '-1 days +00:00:01', 'NaN', 'NaN', '{{1,2},{3,NULL}}', null, null,
    null, null, null, null, array[null, row(null, null, null, null)::people.address], null),
  (e'\u202Eright to left\u202C e\u0301 👩🏽‍🎤', null, null, null, null, -0.000, '-0', null, null, null, null, null,
    null, null, null, null);

create table archive.letter (letter_id integer primary key, scan oid not null, received date);

-- scans live in large objects; fixed oids keep two runs the same. Every fifth has a hole, the last is empty
insert into archive.letter
select n, lo_from_bytea(710000 + n, drill_seed.bytes(n + 50000, n * n * 5)), date '2001-01-01' + n * 100
from generate_series(1, 29) as n;
insert into archive.letter
values (30, lo_create(710030), null);

select lo_put(scan, 400000 + letter_id * 1000, drill_seed.bytes(letter_id, 3))
from archive.letter
where letter_id % 5 = 0
  and letter_id < 30;

-- keys and indexes come after the rows because that is quicker
alter table people.staff
  add constraint staff_manager foreign key (manager_id) references people.staff deferrable initially deferred;
alter table people.customer
  add constraint customer_referred_by foreign key (referred_by) references people.customer on delete set null;
alter table people.contact_note
  add foreign key (customer_id) references people.customer on delete cascade,
  add foreign key (staff_id) references people.staff on delete set null;
alter table people.consent
  add foreign key (customer_id) references people.customer on update cascade on delete cascade;
alter table catalogue.family add foreign key (parent_id) references catalogue.family on delete restrict;
alter table catalogue.model
  add foreign key (maker_id) references catalogue.maker,
  add foreign key (family_id) references catalogue.family;
alter table catalogue.instrument
  add constraint instrument_serial unique (serial_code) include (model_id),
  add foreign key (model_id) references catalogue.model;
alter table catalogue.photo add foreign key (instrument_id) references catalogue.instrument on delete cascade;
alter table catalogue.price add foreign key (model_id) references catalogue.model;
alter table rental.contract
  add foreign key (customer_id) references people.customer on delete restrict,
  add foreign key (town_id) references people.town;
alter table rental.contract_line
  add foreign key (contract_id) references rental.contract on delete cascade deferrable,
  add foreign key (instrument_id) references catalogue.instrument;
alter table rental.reservation
  add foreign key (contract_id, line_no) references rental.contract_line match full on delete set null;
alter table rental.delivery add foreign key (contract_id) references rental.contract on delete cascade;
alter table workshop.bench add foreign key (town_id) references people.town;
alter table workshop.job
  add foreign key (instrument_id) references catalogue.instrument,
  add foreign key (town_id, bench_no) references workshop.bench on delete set default;
alter table workshop.job_step
  add foreign key (job_id) references workshop.job on delete cascade,
  add foreign key (staff_id) references people.staff;
alter table workshop.job_part
  add foreign key (job_id, step_no) references workshop.job_step deferrable initially immediate,
  add foreign key (part_code) references workshop.part on update cascade;
alter table ledger.invoice
  add foreign key (customer_id) references people.customer,
  add foreign key (contract_id) references rental.contract on delete set null,
  add foreign key (currency) references ledger.currency;
-- not valid, because old sensors and cards still point at things sold long ago
insert into telemetry.sensor
values (301, 999999, '02:00:5e:ff:ff:01', '{}');
alter table telemetry.sensor
  add constraint sensor_instrument foreign key (instrument_id) references catalogue.instrument not valid;
alter table archive.card_index add constraint card_no_known check (card_no > 0) not valid;

create unique index customer_email on people.customer (lower(email)) where email is not null;
create index customer_name on people.customer (family_name collate "C", given_name desc nulls last);
create index customer_tags on people.customer using gin (tags);
create index customer_seen on people.customer using spgist (last_seen inet_ops);
create index contact_note_words on people.contact_note using gin (words);
create index contact_note_customer on people.contact_note (customer_id) include (taken_at);
create index model_attributes on catalogue.model using gin (attributes jsonb_path_ops);
create index model_search on catalogue.model using gin (search);
create index instrument_serial_hash on catalogue.instrument using hash (serial_code);
create index instrument_broken on catalogue.instrument (home_town) where condition >= 'worn';
create index contract_period on rental.contract using gist (period);
create index contract_customer on rental.contract (customer_id, lower(period) desc) with (fillfactor = 80);
create index event_payload on rental.event using gin (payload jsonb_path_ops);
create index event_kind on rental.event ((payload ->> 'kind'), happened_at);
create index event_time on rental.event using brin (happened_at) with (pages_per_range = 16);
create index job_labour on workshop.job (coalesce(labour, 0), job_id);
create unique index invoice_number_unique on ledger.invoice (number);
create index entry_account on ledger.entry (account, booked);
create index reading_time on telemetry.reading using brin (measured_at);
create index reading_sensor on telemetry.reading (sensor_id, measured_at);
create index town_position on people.town using gist (position);
create index "Größe: Index" on "Büro Nord"."Größe ""XL""" ("naïve Spalte" text_pattern_ops);

alter table rental.contract cluster on contract_period;
alter table ledger.invoice replica identity using index invoice_number_unique;
alter table rental.event alter column payload set statistics 200;
alter table workshop.job set (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.05);

do $$
begin
  if to_regcollation('people.swedish') is not null then
    execute 'create index maker_swedish on catalogue.maker (name collate people.swedish)';
  end if;
end
$$;

create statistics catalogue.instrument_model (dependencies, ndistinct, mcv)
  on model_id, condition, home_town
  from catalogue.instrument;
create statistics ledger.invoice_month
  on (date_trunc('month', issued::timestamp)), currency
  from ledger.invoice;

create view people.neighbour with (security_barrier) as
select customer_id, given_name, (home).town as town
from people.customer
where language in ('sv', 'nb');

create recursive view catalogue.family_tree (family_id, path, depth) as
select family_id, array[name], 1
from catalogue.family
where parent_id is null
union all
select child.family_id, tree.path || child.name, tree.depth + 1
from catalogue.family as child
join family_tree as tree on tree.family_id = child.parent_id;

create view workshop.open_job as
select job_id, instrument_id, stage, received, quoted
from workshop.job
where stage <> 'returned'
with local check option;

create view rental.current_line as
select line.contract_id, line.line_no, instrument.serial_code, model.name, line.monthly_rent
from rental.contract_line as line
join rental.contract as contract using (contract_id)
join catalogue.instrument as instrument using (instrument_id)
join catalogue.model as model using (model_id)
where contract.state in ('running', 'paused');

create function ledger.add_weighted(state numeric[], value numeric, weight numeric) returns numeric[]
language sql immutable parallel safe
begin atomic
  select array[state[1] + coalesce(value * weight, 0), state[2] + coalesce(weight, 0)];
end;

create function ledger.divide_weighted(state numeric[]) returns numeric language sql immutable strict parallel safe
begin atomic
  select state[1] / nullif(state[2], 0);
end;

create aggregate ledger.weighted_mean (numeric, numeric) (
  sfunc = ledger.add_weighted,
  stype = numeric[],
  initcond = '{0,0}',
  finalfunc = ledger.divide_weighted
);

create materialized view ledger.monthly_income as
select
  date_trunc('month', issued::timestamp)::date as month, currency, count(*) as invoices, sum(gross) as gross,
  ledger.weighted_mean(tax, abs(net)) as mean_tax
from ledger.invoice
group by 1, 2;

create unique index monthly_income_key on ledger.monthly_income (month, currency);

create materialized view workshop.parts_forecast as
select part_code, sum(quantity) as needed
from workshop.job_part
group by part_code
with no data;

create function people.count_revision() returns trigger language plpgsql as $$
begin
  new.revision := old.revision + 1;
  return new;
end
$$;

create function ledger.log_change() returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp as $$
begin
  insert into ledger.change_log (relation, operation, before, after)
  values (tg_relid, tg_op, to_jsonb(old), case when tg_op <> 'DELETE' then to_jsonb(new) end);
  return null;
end
$$;

create function ledger.add_to_totals() returns trigger language plpgsql as $$
begin
  insert into ledger.daily_total as total (issued, invoices, net)
  select issued, count(*), sum(net)
  from fresh
  group by issued
  on conflict (issued) do update
  set invoices = total.invoices + excluded.invoices,
    net = total.net + excluded.net;
  return null;
end
$$;

create function rental.refuse_orphan() returns trigger language plpgsql as $$
begin
  if not exists (select from rental.contract_line where contract_id = new.contract_id) then
    raise exception 'contract % has no line', new.contract_id
      using errcode = 'check_violation';
  end if;
  return null;
end
$$;

create function rental.write_current_line() returns trigger language plpgsql as $$
begin
  update rental.contract_line
  set monthly_rent = new.monthly_rent
  where contract_id = old.contract_id
    and line_no = old.line_no;
  return new;
end
$$;

create trigger customer_revision
  before update on people.customer
  for each row
  when (old.credit_limit is distinct from new.credit_limit or old.email is distinct from new.email)
  execute function people.count_revision();
create trigger contract_log
  after update or delete on rental.contract
  for each row execute function ledger.log_change();
create trigger invoice_totals
  after insert on ledger.invoice
  referencing new table as fresh
  for each statement execute function ledger.add_to_totals();
create constraint trigger contract_has_line
  after insert or update on rental.contract
  deferrable initially deferred for each row execute function rental.refuse_orphan();
create trigger current_line_update
  instead of update on rental.current_line
  for each row execute function rental.write_current_line();
create trigger job_log
  after update of quoted on workshop.job
  for each row execute function ledger.log_change();
-- not on delete: which partition a row was in differs from run to run, and would get into the log
create trigger delivery_log
  after update of fee on rental.delivery
  for each row execute function ledger.log_change();

alter table workshop.job disable trigger job_log;

create rule letters_are_kept as
  on delete to archive.letter
  do instead nothing;
create rule drawer_goes_to_cards as
  on insert to archive.empty_drawer
  do also insert into archive.card_index (surname, card_no) values (new.contents, 1);

create procedure ledger.write_off(before date, inout touched integer default 0)
language plpgsql as $$
begin
  update rental.contract
  set state = 'lost'
  where state = 'paused'
    and upper(period) < before;
  get diagnostics touched = row_count;
end
$$;

create function people.find_customer(fragment text, variadic languages text[] default '{sv}') returns table (
  customer_id bigint, full_name text
)
language sql stable
rows 20
begin atomic
  select customer.customer_id, customer.full_name
  from people.customer
  where customer.full_name ilike '%' || fragment || '%'
    and customer.language::text = any (languages)
  order by 2, 1;
end;

alter table rental.contract enable row level security;
alter table rental.contract force row level security;
create policy clerk_town on rental.contract
  for all
  to drill_clerk
  using (town_id = nullif(current_setting('saltmarsh.town', true), '')::smallint)
  with check (state <> 'lost');
create policy never_drafts on rental.contract
  as restrictive
  for select
  to drill_reader, drill_clerk
  using (state <> 'draft');
alter table people.web_session enable row level security;

-- a working day, so that triggers, rules and sequences have left their marks
insert into ledger.invoice (invoice_id, customer_id, issued, net)
select 30000 + n, 1 + n * 7, date '2024-10-01' + n % 9, n * 1.05
from generate_series(1, 300) as n;
update people.customer
set credit_limit = credit_limit + 100
where customer_id % 40 = 0;
call ledger.write_off(date '2015-06-01');
delete from rental.delivery
where delivery_id % 60 = 0;
update rental.current_line
set monthly_rent = monthly_rent + 1
where contract_id between 5000 and 5060;
delete from archive.letter;
insert into archive.empty_drawer
values (md5('drawer')::uuid, 'Häger, fågel');
refresh materialized view ledger.monthly_income;

-- every check that waits for the commit, now: tables with pending events cannot change hands
set constraints all immediate;

-- a throw-away server streams nothing, so its warning about wal_level is noise
set local client_min_messages = error;

create publication drill_accounts for table ledger.invoice, people.customer;
create publication drill_readings for table telemetry.reading
  with (publish = 'insert', publish_via_partition_root = true);

do $$
declare
  thing record;
begin
  for thing in
    select relation.oid::regclass as name, relation.relnamespace::regnamespace::text as schema
    from pg_class as relation
    where relation.relnamespace::regnamespace::text = any (
      '{people,catalogue,rental,workshop,ledger,telemetry}'
    )
      and relation.relkind in ('r', 'p', 'v', 'm', 'S')
      -- the sequence of a serial or identity column follows its table
      and not exists (
        select from pg_depend
        where classid = 'pg_class'::regclass
          and objid = relation.oid
          and relation.relkind = 'S'
          and deptype in ('a', 'i')
      )
    order by relation.oid
  loop
    execute format(
      'alter table %s owner to %I',
      thing.name,
      case thing.schema when 'rental' then 'drill_rental' when 'ledger' then 'drill_ledger' else 'drill_owner' end
    );
  end loop;
end
$$;

alter schema people owner to drill_owner;
alter schema rental owner to drill_rental;
alter schema ledger owner to drill_ledger;
alter type rental.state owner to drill_rental;
alter domain ledger.amount owner to drill_ledger;
alter function ledger.log_change() owner to drill_ledger;
alter aggregate ledger.weighted_mean(numeric, numeric) owner to drill_ledger;
alter procedure ledger.write_off(date, integer) owner to drill_ledger;
alter large object 710001 owner to drill_owner;
alter large object 710030 owner to drill_rental;

grant usage on schema people, catalogue, rental, workshop, "Büro Nord" to drill_reader, drill_clerk;
grant create on schema rental to drill_clerk with grant option;
grant select on all tables in schema catalogue to drill_reader;
grant select, insert, update on rental.contract, rental.contract_line to drill_clerk;
grant select (customer_id, given_name, family_name), update (tags) on people.customer to drill_clerk;
grant references (customer_id) on people.customer to drill_rental with grant option;
grant select on people.neighbour to public;
grant select on "Büro Nord"."Größe ""XL""" to drill_reader;
grant usage, select on sequence ledger.invoice_number to drill_clerk;
grant usage on type catalogue.condition to drill_clerk;
revoke usage on type workshop.stage from public;
revoke all on function ledger.log_change() from public;
grant execute on function ledger.log_change() to drill_rental;
revoke execute on procedure ledger.write_off(date, integer) from public;
grant select on large object 710001, 710002 to drill_reader;
grant update on large object 710002 to drill_clerk with grant option;

comment on schema "Büro Nord" is 'Names kept as the office in the north writes them: "Büro", ''Nord'', \backslash';
comment on table people.customer is e'Everyone who ever rented.\nAsk before you delete. 🎻';
comment on column people.customer.home is 'a composite; NULL when unknown, not when empty';
comment on column "Büro Nord"."Größe ""XL"""."列 ' 一" is '列の注釈';
comment on table telemetry.reading_2025_h2_odd is 'ملاحظة: partition of a partition';
comment on type people.address is 'as printed on the envelope';
comment on domain people.email is 'loosely checked';
comment on constraint within_reason on domain ledger.amount is 'typing errors of 2004';
comment on constraint one_price_a_day on catalogue.price is 'two prices on one day once cost us a court case';
comment on index people.customer_email is 'one account an address';
comment on function ledger.with_tax(numeric, numeric) is 'rounded half away from zero';
comment on procedure ledger.write_off(date, integer) is 'once a year, in January';
comment on aggregate ledger.weighted_mean(numeric, numeric) is 'value, weight';
comment on trigger contract_log on rental.contract is 'asked for by the auditor';
comment on rule letters_are_kept on archive.letter is 'by law, for thirty years';
comment on policy clerk_town on rental.contract is 'a clerk sees one town';
comment on view catalogue.family_tree is 'recursive';
comment on materialized view ledger.monthly_income is 'refreshed on the first of the month';
comment on sequence archive.claim_ticket is 'never called yet';
comment on statistics catalogue.instrument_model is 'models and conditions go together';
comment on publication drill_accounts is 'to the accountants';
comment on large object 710030 is 'an empty envelope';

drop schema drill_seed cascade;

analyze;
