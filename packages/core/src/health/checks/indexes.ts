import { quoteLiteral } from '../../postgres/identifier.ts';
import { formatBytes, formatCount, formatSeconds } from '../../units.ts';
import { check, each, grade } from '../check.ts';
import { statisticsVeil } from '../veils.ts';

interface Index {
  name: string;
  table: string;
  bytes: number;
}

const month = 30 * 86_400;

/** Indexes of the user's, by qualified and quoted name. */
const named = `
  quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
  i.indrelid::regclass::text as "table"`;
const joined = `
  from pg_index i
  join pg_class c on c.oid = i.indexrelid
  join pg_namespace n on n.oid = c.relnamespace
  where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
    and c.relpersistence <> 't'`;

/** The partitions that lack it, and what each of them needs. */
const attachHint = (name: string, table: string): string =>
  `select h.inhrelid::regclass from pg_inherits h where h.inhparent = ${quoteLiteral(table)}::regclass and not exists (select from pg_inherits a join pg_index i on i.indexrelid = a.inhrelid where a.inhparent = ${quoteLiteral(name)}::regclass and i.indrelid = h.inhrelid and i.indisvalid); -- on each: create index concurrently …; alter index ${name} attach partition <its index>;`;

/** Indexes that are broken, twice there, of no use, or missing. */
export const indexChecks = [
  check<Index & { isBuilding: boolean; isReady: boolean; isPartitioned: boolean }>({
    id: 'index-invalid',
    means:
      'Every index is valid. One that CREATE INDEX CONCURRENTLY left is updated by every write and used by no query; a retry with IF NOT EXISTS passes it over.',
    advice: 'Build it anew, or drop it.',
    profiles: ['ci', 'pre-migrate'],
    sql: () => `
      select ${named}, c.relpages * current_setting('block_size')::float8 as bytes, i.indisready as "isReady", c.relkind = 'I' as "isPartitioned",
        exists (select from pg_stat_progress_create_index p where p.index_relid = i.indexrelid) as "isBuilding"
      ${joined} and c.relkind in ('i', 'I') and not (i.indisvalid and i.indisready)`,
    judge: ({ rows }) =>
      each(
        rows,
        ({ name, table, isBuilding, isPartitioned }) => ({
          status: isBuilding ? 'explained' : 'bad',
          object: { kind: 'index', name },
          detail: isBuilding
            ? `of ${table}: it is being built`
            : isPartitioned
              ? `of ${table}: it is invalid, for not every partition has a valid one of its own attached to it`
              : `of ${table}: it is invalid, and no query uses it`,
          hint: isPartitioned ? attachHint(name, table) : `reindex index concurrently ${name};`,
        }),
        'every index is valid',
      ),
  }),
  check<Index & { other: string; isEqual: boolean; isPartitioned: boolean }>({
    id: 'index-duplicate',
    means: 'No index does what another does: each costs every write.',
    advice: 'Drop the one that is named.',
    profiles: ['ci'],
    // Columns, operator classes, collations and order of the one begin those of the other; predicates and expressions are equal.
    sql: () => `
      with candidate as (
        select i.indexrelid, i.indrelid, i.indisunique, i.indisprimary, i.indnkeyatts, i.indnatts, i.indkey::text || ' ' as keys, i.indclass::text || ' ' as classes,
          i.indcollation::text || ' ' as collations, i.indoption::text || ' ' as options, pg_get_expr(i.indpred, i.indrelid) as predicate,
          pg_get_expr(i.indexprs, i.indrelid) as expressions, c.relam, ${named},
          (select sum(p.relpages) from pg_partition_tree(c.oid) l join pg_class p on p.oid = l.relid)
            * current_setting('block_size')::float8 as bytes,
          c.relkind = 'I' as "isPartitioned", c.relispartition as "isAttached",
          exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')) as backs
        ${joined} and c.relkind in ('i', 'I') and i.indisvalid and i.indisready
      )
      select a.name, a."table", b.name as other, a.keys = b.keys as "isEqual", a.bytes, a."isPartitioned"
      from candidate a
      join candidate b on b.indrelid = a.indrelid and b.indexrelid <> a.indexrelid and b.relam = a.relam
        and a.predicate is not distinct from b.predicate
        and a.expressions is not distinct from b.expressions
      where not a.backs
        and not a."isAttached"
        and not a.indisunique
        and a.relam = (select oid from pg_am where amname = 'btree')
        and a.indnkeyatts = a.indnatts
        and b.keys like a.keys || '%' and b.classes like a.classes || '%'
        and b.collations like a.collations || '%' and b.options like a.options || '%'
        and (a.keys <> b.keys or b.indisunique or b.backs or a.indexrelid > b.indexrelid)
      order by 5 desc`,
    judge: ({ rows }) =>
      each(
        [...Map.groupBy(rows, ({ name }) => name).values()].flatMap(([first]) => first ?? []),
        ({ name, table, other, isEqual, bytes, isPartitioned }) => ({
          ...{ status: 'warning', object: { kind: 'index', name } },
          detail: `of ${table}, ${formatBytes(bytes)}: ${isEqual ? 'the same as' : 'a beginning of'} ${other}`,
          hint: isPartitioned ? `set lock_timeout = '2s'; drop index ${name};` : `drop index concurrently ${name};`,
        }),
        'no two do the same',
      ),
  }),
  check<Index & { scans: number; age: number }>({
    id: 'index-unused',
    means: 'Indexes are used. Told, not judged: look at every standby, too, and only where statistics are a month old.',
    advice: 'Drop it, where no standby uses it either.',
    limits: { bytes: { warning: 10 * 1024 ** 2, bad: 1e18, unit: 'bytes', source: 'pghero, pgdoctor 10 MB' } },
    sql: () => `
      select ${named}, c.relpages * current_setting('block_size')::float8 as bytes, pg_stat_get_numscans(c.oid)::float8 as scans,
        (select extract(epoch from now() - coalesce(stats_reset, pg_postmaster_start_time()))
         from pg_stat_database where datname = current_database())::float8 as age
      ${joined} and c.relkind = 'i' and i.indisvalid and not i.indisunique and not i.indisexclusion
        and not c.relispartition
        and not i.indisreplident
        and pg_stat_get_numscans(c.oid) = 0
      order by c.relpages desc
      limit 50`,
    judge: ({ rows, limit }) =>
      each(
        rows.filter(({ age }) => age >= month),
        ({ name, table, bytes, age }) => ({
          status: grade(bytes, limit('bytes')) === 'good' ? 'good' : 'explained',
          object: { kind: 'index', name },
          detail: `of ${table}, ${formatBytes(bytes)}: no query has used it for ${formatSeconds(age)} on this server`,
          hint: `drop index concurrently ${name};`,
        }),
        (rows[0]?.age ?? month) >= month ? 'every index of size is used' : 'statistics are too young to tell',
      ),
  }),
  check<{ name: string; columns: string; target: string; rows: number }>({
    id: 'foreign-key-index',
    means:
      'A foreign key has an index on its columns: without, each delete in the table that it refers to reads all of this one.',
    advice: 'Create the index.',
    profiles: ['ci'],
    limits: {
      rows: {
        warning: 10_000,
        bad: 1e15,
        unit: 'rows',
        source: 'pghero 10,000; smaller ones are told',
        of: { development: { warning: 1e6, bad: 1e15 } },
        // There tables are empty, and it is the schema that is asked about.
        during: { ci: { warning: 0, bad: 1e15 } },
      },
    },
    sql: () => `
      select k.conrelid::regclass::text as name, k.confrelid::regclass::text as target, greatest(c.reltuples, 0)::float8 as rows,
        (select string_agg(quote_ident(a.attname), ', ' order by u.ordinality)
         from unnest(k.conkey) with ordinality u(attnum, ordinality)
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum) as columns
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      where k.contype = 'f' and k.conparentid = 0
        and not exists (
          select
          from pg_index i
          where i.indrelid = k.conrelid and i.indisvalid and i.indpred is null
            and k.conkey <@ (i.indkey::int2[])[0:cardinality(k.conkey) - 1])
      order by 3 desc`,
    judge: ({ rows, limit }) =>
      each(
        rows,
        (row) => ({
          status: grade(row.rows, limit('rows')) === 'good' ? 'explained' : 'warning',
          object: { kind: 'table', name: row.name },
          detail: `no index begins with (${row.columns}), which refers to ${row.target}; it has ${formatCount(row.rows)} rows`,
          hint: `create index concurrently on ${row.name} (${row.columns});`,
        }),
        'every foreign key has one',
      ),
  }),
  check<Index & { wasted: number }>({
    id: 'index-bloat',
    means:
      "B-tree indexes hold little empty room. It is an estimate by the planner's statistics; pgstatindex tells it exactly.",
    advice: 'Build it anew, without a lock on its table.',
    limits: {
      percent: { warning: 50, bad: 70, unit: '%', source: 'pgdoctor 50/70' },
      'wasted-bytes': { warning: 100 * 1024 ** 2, bad: 1024 ** 3, unit: 'bytes', source: 'pgdoctor 100 MB/1 GB' },
    },
    veil: statisticsVeil,
    privilege: 'SELECT on the tables',
    // Eight bytes of a tuple's head, four of its pointer, and half a byte per column of padding; 90 % is how full a leaf is made.
    sql: () => `
      select name, "table", bytes, greatest(0, bytes - needed) as wasted
      from (
        select ${named}, c.relpages::float8 * page.size as bytes,
          ceil(c.reltuples * (16 + w.width) / (page.size - 40) / 0.9) * page.size as needed
        from pg_index i
        cross join (select current_setting('block_size')::float8 as size) page
        join pg_class c on c.oid = i.indexrelid
        join pg_class t on t.oid = i.indrelid
        join pg_namespace n on n.oid = c.relnamespace
        cross join lateral (
          select sum((1 - s.null_frac) * s.avg_width)::float8 as width, count(*) as columns
          from unnest(i.indkey::int2[]) k(attnum)
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
          join pg_stats s on s.schemaname = n.nspname and s.tablename = t.relname and s.attname = a.attname and not s.inherited) w
        where c.relkind = 'i' and c.relpages >= 128 and c.reltuples > 0 and i.indpred is null
          and c.relam = (select oid from pg_am where amname = 'btree')
          and w.columns = i.indnatts
          and n.nspname not in ('pg_catalog', 'information_schema')) t
      where bytes > needed
      order by 4 desc
      limit 50`,
    judge: ({ rows, limit }) =>
      each(
        rows,
        ({ name, table, bytes, wasted }) => {
          const [share, size] = [grade((100 * wasted) / bytes, limit('percent')), grade(wasted, limit('wasted-bytes'))];
          return {
            status:
              share === 'good' || size === 'good' ? 'good' : share === 'bad' && size === 'bad' ? 'bad' : 'warning',
            object: { kind: 'index', name },
            detail: `of ${table}: some ${formatBytes(wasted)} of its ${formatBytes(bytes)} are empty, by estimate`,
            hint: `reindex index concurrently ${name};`,
          };
        },
        'no large index is mostly empty, by estimate',
      ),
  }),
];
