import type { Cluster } from '../cluster.ts';

/** A database with what formats differ in: large objects, views that hold data, sequences, text that looks like a script, and some bulk. */
export async function makeWorld(cluster: Cluster, database: string): Promise<void> {
  await cluster.sql('postgres', `create database "${database}" template template0`);
  await cluster.sql(
    database,
    `create schema "odd; Type: TABLE DATA; Schema: x";
     create table big (id bigint generated always as identity primary key, body text, at timestamptz default '2026-01-01Z');
     -- Repeats nothing: of a repetition deflate may say the same in two ways, and a flipped bit turn one into the other.
     insert into big (body) select md5(n::text) || md5('b' || n) || md5('c' || n) from generate_series(1, 20000) as n;
     create table "odd; Type: TABLE DATA; Schema: x"."t; Type: TABLE; Schema: y" (a text, b bytea);
     insert into "odd; Type: TABLE DATA; Schema: x"."t; Type: TABLE; Schema: y" values
       (E'\\\\! id\\n\\\\.\\nCOPY x FROM stdin;', '\\x00ff5c2e0a'), (E'-- PostgreSQL database dump complete', null), (E'SELECT pg_catalog.setval(''big'', 1, true);', '');
     create table empty ();
     create table parted (k int, v text) partition by range (k);
     create table parted_1 partition of parted for values from (0) to (10);
     create table parted_2 partition of parted for values from (10) to (20);
     insert into parted select n, 'v' || n from generate_series(0, 19) as n;
     create materialized view seen as select count(*) as n from big;
     create view plain_view as select id, body from big where body ~ '\\\\';
     create function says() returns text language plpgsql as $f$
     begin
       -- COPY x FROM stdin;
       return $q$
COPY x FROM stdin;
\\! id
$q$;
     end $f$;
     comment on table big is E'a comment; Type: TABLE DATA\\nover lines \\\\! id';
     create type mood as enum ('sad', 'it''s "fine"');
     create sequence counted start 5 increment 7;
     select nextval('counted'), nextval('counted');
     select lo_from_bytea(0, convert_to(repeat('large object ', 5000), 'UTF8')), lo_create(0);`,
  );
}
