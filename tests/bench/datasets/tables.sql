-- Ten thousand small tables, as an application with a table for each tenant has them; PostgreSQL 14 and newer. Run by psql, in a
-- session that has set bench.scale: 1 is the whole, 0.05 a quick one. The same rows every time.

set client_min_messages = warning;
set synchronous_commit = off;

create schema tenant;
select
  format(
    'create table tenant.t%s (id int primary key, name text not null, amount numeric(12, 4), since timestamptz not null);
     insert into tenant.t%1$s
       select i, md5(format(''%%s.%%s'', %1$s, i)), i / 7.0, timestamptz ''2025-06-01 00:00+00'' + i * interval ''1 day''
       from generate_series(1, %s) i',
    n, 3 + n % 5
  )
from generate_series(1, greatest(1, round(10000 * current_setting('bench.scale')::float8)::int)) n
\gexec

vacuum (analyze);
