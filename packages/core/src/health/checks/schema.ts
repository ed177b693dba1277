import { quoteIdentifier, quoteLiteral } from '../../postgres/identifier.ts';
import { formatCount } from '../../units.ts';
import { check, each, grade, type Limit } from '../check.ts';
import { sequencesVeil } from '../veils.ts';

const used: Limit = {
  ...{ warning: 75, bad: 90, unit: '%', source: 'pgdoctor 75/90; check_postgres 85/95' },
};

/** It is rewritten, and nobody can use it meanwhile: how large it is decides. */
const widen = (table: string, commands: string): string =>
  `select pg_size_pretty(pg_table_size(${quoteLiteral(table)})); -- a large one gets a new bigint column, which is filled in batches and swapped in; a small one is rewritten, while nobody can use it: ${commands}`;

/** What is written in the schema and hurts later. */
export const schemaChecks = [
  check<{ name: string; kind: 'table' | 'domain'; owner: string }>({
    id: 'constraint-unvalidated',
    means: 'Every constraint holds for every row: NOT VALID is a promise that somebody was to keep later.',
    advice: 'Validate it: that takes no lock that writers notice.',
    profiles: ['ci'],
    // What is NOT ENFORCED, from 18 on, is never validated, and says so.
    sql: ({ major }) => `
      select quote_ident(k.conname) as name, 'table' as kind, k.conrelid::regclass::text as owner
      from pg_constraint k
      where not k.convalidated and k.conrelid <> 0 ${major >= 18 ? 'and k.conenforced' : ''}
      union all
      select quote_ident(k.conname), 'domain', quote_ident(n.nspname) || '.' || quote_ident(t.typname)
      from pg_constraint k
      join pg_type t on t.oid = k.contypid
      join pg_namespace n on n.oid = t.typnamespace
      where not k.convalidated
      order by 2, 3, 1`,
    judge: ({ rows }) =>
      each(
        rows,
        ({ name, kind, owner }) => ({
          ...{ status: 'warning', object: { kind: 'constraint', name: `${name} on ${owner}` } },
          detail: `was never held against the ${kind === 'table' ? 'rows' : 'values'} that were there`,
          hint: `alter ${kind} ${owner} validate constraint ${name};`,
        }),
        'every constraint is validated',
      ),
  }),
  check<{ name: string; isPublished: boolean; rows: number }>({
    id: 'primary-key',
    means:
      'Tables have a primary key; those that are published have a replica identity, without which an UPDATE or DELETE there is an error.',
    advice: 'Add a primary key; until then REPLICA IDENTITY FULL.',
    profiles: ['ci'],
    sql: () => `
      select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name, greatest(c.reltuples, 0)::float8 as rows,
        c.relreplident in ('d', 'n') and exists (
          select
          from pg_publication_tables p
          join pg_publication b on b.pubname = p.pubname
          where p.schemaname = n.nspname and p.tablename = c.relname and (b.pubupdate or b.pubdelete)) as "isPublished"
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and c.relpersistence <> 't' and not c.relispartition
        and n.nspname not in ('pg_catalog', 'information_schema')
        and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      order by 3 desc, 2 desc`,
    judge: ({ rows }) =>
      each(
        rows,
        ({ name, isPublished, rows: count }) => ({
          status: isPublished ? 'bad' : 'explained',
          object: { kind: 'table', name },
          detail: isPublished
            ? 'is published and has no replica identity: each UPDATE and DELETE there fails'
            : `has no primary key; some ${formatCount(count)} rows`,
          hint: isPublished
            ? `alter table ${name} replica identity full;`
            : `create unique index concurrently on ${name} (<columns>); -- of columns that are never null; then, named as it is: alter table ${name} add primary key using index <index>;`,
        }),
        'every table has one',
      ),
  }),
  check<{
    name: string;
    percent: number;
    last: string;
    most: string;
    type: string;
    isColumn: boolean;
    table: string | null;
    hint: string;
  }>({
    id: 'sequence',
    means:
      'Sequences have numbers left: of their own, and of the column that they fill. At the end every insert fails.',
    advice: 'Make column and sequence bigint, in that order of need; the column is rewritten.',
    profiles: ['ci', 'pre-migrate'],
    limits: { 'used-percent': used },
    veil: sequencesVeil,
    privilege: 'SELECT or USAGE on the sequences',
    sql: () => `
      select name, type, last::text as last, most::text as most, "isColumn", "table", hint, (100 * (last - least) / greatest(1, most - least))::float8 as percent
      from (
        select
          quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
          case when s.seqincrement > 0 then p.last_value else -p.last_value end::numeric as last,
          case when s.seqincrement > 0 then s.seqmin else -s.seqmax end::numeric as least,
          least(
            case when s.seqincrement > 0 then s.seqmax else -s.seqmin end,
            case o.type when 'int2' then 32767 when 'int4' then 2147483647 else 9223372036854775807 end)::numeric as most,
          o.type in ('int2', 'int4') and s.seqmax > case o.type when 'int2' then 32767 else 2147483647 end as "isColumn",
          coalesce(o.type, format_type(s.seqtypid, null)) as type,
          case when o.type <> 'int8' then o.name end as "table",
          coalesce(case when o.type <> 'int8' then format('alter table %s alter column %I type bigint; ', o.name, o.attname) end, '')
            || format('alter sequence %I.%I as bigint %s;', n.nspname, c.relname,
              case when s.seqincrement > 0 then 'no maxvalue' else 'no minvalue' end) as hint,
          s.seqcycle
        from pg_sequence s
        join pg_class c on c.oid = s.seqrelid
        join pg_namespace n on n.oid = c.relnamespace
        join pg_sequences p on p.schemaname = n.nspname and p.sequencename = c.relname
        left join lateral (
          select t.typname::text as type, a.attrelid::regclass::text as name, a.attname
          from pg_depend d
          join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
          join pg_type t on t.oid = a.atttypid
          where d.classid = 'pg_class'::regclass and d.objid = s.seqrelid and d.deptype in ('a', 'i')
          limit 1) o on true
        where c.relpersistence <> 't' and p.last_value is not null) x
      where not seqcycle
      order by percent desc
      limit 50`,
    judge: ({ rows, limit }) =>
      each(
        rows,
        ({ name, percent, last, most, type, isColumn, table, hint }) => ({
          status: grade(percent, limit('used-percent')),
          object: { kind: 'sequence', name },
          detail: `it is at ${formatCount(last)} of ${formatCount(most)}${isColumn ? `, which its column of type ${type} can hold` : ''}: ${percent.toFixed(0)} % are used`,
          hint: table === null ? hint : widen(table, hint),
        }),
        rows.length === 0
          ? 'no sequence that was used could be counted'
          : `the fullest has used ${(rows[0]?.percent ?? 0).toFixed(0)} %`,
      ),
    measures: ({ rows }) => [
      {
        name: 'sequence_used_ratio',
        help: 'How far the fullest sequence is.',
        type: 'gauge',
        value: (rows[0]?.percent ?? 0) / 100,
      },
    ],
  }),
  check<{ name: string; table: string; column: string }>({
    id: 'sequence-type',
    means:
      'A column of type bigint is filled by a sequence of type bigint: ALTER COLUMN TYPE leaves the sequence as it was, and it ends all the same.',
    advice: 'Alter the sequence; that is instant.',
    profiles: ['ci'],
    sql: () => `
      select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name, a.attrelid::regclass::text as "table", quote_ident(a.attname) as "column"
      from pg_sequence s
      join pg_class c on c.oid = s.seqrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.seqrelid and d.deptype in ('a', 'i') and d.refobjsubid > 0
      join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where a.atttypid = 'int8'::regtype and s.seqtypid <> 'int8'::regtype`,
    judge: ({ rows }) =>
      each(
        rows,
        ({ name, table, column }) => ({
          ...{ status: 'warning', object: { kind: 'sequence', name } },
          detail: `is an integer, and fills the bigint column ${column} of ${table}`,
          hint: `alter sequence ${name} as bigint;`,
        }),
        'each is as wide as its column',
      ),
  }),
  check<{ name: string; column: string; type: string; percent: number; sequence: string }>({
    id: 'key-type',
    means:
      'Integer keys are widened before their numbers end: that rewrites the table, and is better done at half than at the end.',
    advice: 'Add a bigint column, fill it in batches, and swap.',
    limits: {
      'used-percent': { warning: 50, bad: 101, unit: '%', source: 'pgdoctor 50 %; the end is what sequence judges' },
    },
    veil: sequencesVeil,
    privilege: 'SELECT or USAGE on the sequences',
    sql: () => `
      select a.attrelid::regclass::text as name, quote_ident(a.attname) as "column", format_type(a.atttypid, null) as type,
        quote_ident(n.nspname) || '.' || quote_ident(c.relname) as sequence,
        (100 * p.last_value::numeric / case a.atttypid when 'int2'::regtype then 32767 else 2147483647 end)::float8 as percent
      from pg_sequence s
      join pg_class c on c.oid = s.seqrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_sequences p on p.schemaname = n.nspname and p.sequencename = c.relname
      join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.seqrelid and d.deptype in ('a', 'i') and d.refobjsubid > 0
      join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where a.atttypid in ('int2'::regtype, 'int4'::regtype) and p.last_value is not null and s.seqincrement > 0
      order by 5 desc
      limit 50`,
    judge: ({ rows, limit }) =>
      each(
        rows,
        ({ name, column, type, percent, sequence }) => ({
          status: grade(percent, limit('used-percent')),
          object: { kind: 'column', name: `${name}.${column}` },
          detail: `is of type ${type}, and ${percent.toFixed(0)} % of its numbers are used`,
          hint: widen(
            name,
            `alter table ${name} alter column ${column} type bigint; alter sequence ${sequence} as bigint;`,
          ),
        }),
        'no integer key is half used',
      ),
  }),
  check<{ kind: string; name: string; recorded: string; actual: string; hint: string }>({
    id: 'collation',
    means:
      'The collations that sort text are of the version that indexes were built by: after an upgrade of the system, they may sort otherwise, and indexes miss rows.',
    advice: 'Reindex what sorts text, then refresh the version: refreshing alone hides the fault.',
    profiles: ['ci', 'pre-migrate'],
    sql: ({ major }) => `
      select 'collation' as kind, quote_ident(n.nspname) || '.' || quote_ident(c.collname) as name, c.collversion as recorded,
        pg_collation_actual_version(c.oid) as actual,
        format('select format(''reindex index concurrently %%s;'', indexrelid::regclass) from pg_index where %s = any (indcollation); -- run what it prints; then, and not where one failed: alter collation %I.%I refresh version;', c.oid, n.nspname, c.collname) as hint
      from pg_collation c
      join pg_namespace n on n.oid = c.collnamespace
      where c.collversion is not null
        and c.collversion is distinct from pg_collation_actual_version(c.oid)
        and exists (select from pg_attribute a where a.attcollation = c.oid and a.attrelid >= 16384)
      ${
        major >= 15
          ? `
      union all
      select 'database', quote_ident(d.datname), d.datcollversion, pg_database_collation_actual_version(d.oid),
        format('reindex database concurrently %I; -- then, and not where it failed: alter database %I refresh collation version;', d.datname, d.datname)
      from pg_database d
      where d.datname = current_database()
        and d.datcollversion is not null
        and d.datcollversion is distinct from pg_database_collation_actual_version(d.oid)`
          : ''
      }`,
    judge: ({ rows, server }) => [
      ...each(
        rows,
        ({ kind, name, recorded, actual, hint }) => ({
          status: kind === 'database' ? 'bad' : 'warning',
          object: { kind, name },
          detail: `indexes were built by version ${recorded}, and ${actual ?? 'none'} is there now`,
          hint,
        }),
        server.major >= 15 ? 'none has changed' : 'none of those that a column names has changed',
      ),
      ...(server.major >= 15
        ? []
        : [
            {
              status: 'unknown',
              object: { kind: 'database', name: server.database },
              detail: 'by which version of its default collation indexes were built is not kept before PostgreSQL 15',
              hint: `reindex database ${quoteIdentifier(server.database)}; -- after each upgrade of the system; from PostgreSQL 15 on it is told`,
            } as const,
          ]),
    ],
  }),
  check<{ name: string; quoted: string; installed: string; available: string }>({
    id: 'extension',
    means: "Extensions are of the version that the server's packages bring.",
    advice: 'Update it, in each database.',
    profiles: ['ci'],
    sql: () => `
      select name, quote_ident(name) as quoted, installed_version as installed, default_version as available
      from pg_available_extensions
      where installed_version is not null and installed_version <> default_version
      order by name`,
    judge: ({ rows }) =>
      each(
        rows,
        ({ name, quoted, installed, available }) => ({
          ...{
            status: 'warning',
            object: { kind: 'extension', name },
            detail: `is of version ${installed}, and ${available} is there`,
          },
          hint: `alter extension ${quoted} update;`,
        }),
        'each is of the version that is there',
      ),
  }),
];
