/* Kinds of filters that every format is tried with, and the small database that they choose from. */
import { createHash } from 'node:crypto';
import type { Cluster } from '../cluster.ts';

export interface Kind {
  readonly words: readonly string[];
  /** The highest level that such a backup can show. Default: identical. */
  readonly verdict?: 'consistent';
  /** Lines of `contentOf` that it keeps. */
  readonly keeps: (line: string) => boolean;
  /** Tables that it keeps without their rows. */
  readonly isRowless?: (line: string) => boolean;
  /** The role that backs up: it may read nothing else. Default: the superuser. */
  readonly as?: 'clerk';
}

const all = (): boolean => true;
const isOf =
  (...schemas: string[]) =>
  (line: string): boolean =>
    schemas.some((schema) => / ([a-z]+)\./.exec(line)?.[1] === schema);
const isLog = (line: string): boolean => line.startsWith('table sales.log:');
const isLarge = (line: string): boolean => line.startsWith('large object ');

export const kinds = {
  schemaOnly: {
    words: ['--schema-only'],
    verdict: 'consistent',
    keeps: (line) => !isLarge(line),
    isRowless: all,
  },
  dataOnly: { words: ['--data-only'], keeps: all },
  dataOfClerk: {
    words: ['--data-only', '--schema=sales', '--exclude-table-data=sales.log*'],
    as: 'clerk',
    keeps: isOf('sales'),
    isRowless: isLog,
  },
  dataOfPublic: {
    words: [
      ...['--data-only', '--no-owner', '--schema=public', '--schema=sales', '--extension=hstore'],
      '--pg-dump-args=--column-inserts',
    ],
    keeps: isOf('public', 'sales'),
  },
  schemaOfClerk: { words: ['--schema=sales'], as: 'clerk', keeps: isOf('sales') },
  schemas: {
    words: ['--schema=public', '--schema=sales', '--extension=hstore'],
    keeps: isOf('public', 'sales'),
  },
  inserts: {
    words: [
      ...['--schema=public', '--schema=sales', '--extension=hstore'],
      '--pg-dump-args=--inserts --rows-per-insert=100 --quote-all-identifiers',
    ],
    keeps: isOf('public', 'sales'),
  },
  allButSchema: { words: ['--exclude-schema=secret'], keeps: (line) => !isOf('secret')(line) },
  tables: {
    words: ['--table=sales.log*', '--table=public.words', '--large-objects=true'],
    keeps: (line) => isLog(line) || isLarge(line) || line.startsWith('table public.words:'),
  },
  allButTables: {
    words: ['--exclude-table=sales.items', '--exclude-table-data=sales.log*', '--large-objects=false'],
    keeps: (line) => !isLarge(line) && !/ sales\.items/.test(line),
    isRowless: isLog,
  },
  plainly: { words: ['--no-owner', '--no-privileges', '--pg-dump-args=--no-comments'], keeps: all },
} satisfies Record<string, Kind>;

/** What a copy has to hold, of what the source does. */
export function expected(source: readonly string[], kind: Kind): string[] {
  const empty = `0 ${createHash('sha256').digest('hex')}`;
  return source.filter(kind.keeps).map((line) => {
    if (kind.isRowless?.(line) !== true) return line;
    return line.replace(/^(table [^:]+: ).*/, `$1${empty}`).replace(/^(sequence [^:]+: ).*/, '$11\tf');
  });
}

export const clerkPassword = 'clerk-password';

/** With what a script may hide, and with what has to come after the rows: a trigger that would not have them, a foreign key. */
export async function makeOrigin(cluster: Cluster): Promise<void> {
  await cluster.sql('postgres', `create role clerk login password '${clerkPassword}'`);
  await cluster.sql('postgres', 'create database origin template template0');
  await cluster.sql(
    'origin',
    `create extension hstore;
     comment on schema public is 'what everyone sees';
     grant create on schema public to clerk;
     create schema sales authorization clerk;
     create schema secret;
     create type sales.state as enum ('new', 'paid');
     create table sales.orders (id serial primary key, note text, state sales.state default 'new');
     create table sales.items (id int generated always as identity primary key, placed int references sales.orders);
     create table sales.log (at int, line text) partition by range (at);
     create table sales.log_old partition of sales.log for values from (0) to (100);
     create table sales.log_new partition of sales.log for values from (100) to (1000);
     create table public.labels (id int, label hstore);
     create table public.words (word text);
     create table secret.keys (k int);
     insert into sales.orders (note) select 'note ' || n from generate_series(1, 500) n;
     insert into sales.items (placed) select n from generate_series(1, 300) n;
     insert into sales.log select n, E'line\\n' || n from generate_series(0, 400) n;
     insert into public.labels values (1, 'a=>b'), (2, null);
     insert into public.words values ('CREATE SCHEMA public;'), ('-- TOC entry 9 (class 1259 OID 9)'), (E'\\\\.'), ('');
     insert into secret.keys values (1);
     create view sales.paid as select * from sales.orders where state = 'paid';
     create materialized view sales.sums as select state, count(*) from sales.orders group by state;
     create function sales.stamp() returns trigger language plpgsql as $$
begin
-- TOC entry 9 (class 1259 OID 9)
-- Name: forged; Type: TABLE; Schema: sales; Owner: nobody
CREATE SCHEMA public;
  new.note := 'stamped';
  return new;
end $$;
     create trigger stamp before insert on sales.orders for each row execute function sales.stamp();
     create rule kept as on delete to public.words do instead nothing;
     comment on table sales.orders is E'orders\\nCREATE SCHEMA public;\\n-- TOC entry 9 (class 1259 OID 9)\\n-- Name: f; Type: TABLE; Schema: s; Owner: o';
     grant select on all tables in schema sales to clerk;
     grant select on all sequences in schema sales to clerk;
     select lo_from_bytea(900001, 'one'), lo_from_bytea(900002, convert_to(repeat('two ', 9000), 'UTF8'))`,
  );
}
