import { sqlStateOf } from '../../errors.ts';
import type { Client } from '../../postgres/client.ts';

/** What lint knows of a table, view or materialised view. */
export interface TableFacts {
  readonly schema: string;
  readonly name: string;
  /** As pg_class has it: r, p, m, v, f. */
  readonly kind: string;
  /** With its partitions; null where somebody keeps a table locked, so that sizes cannot be read. */
  readonly bytes: number | null;
  readonly rows: number;
  readonly columns: readonly ColumnFacts[];
  readonly indexes: readonly IndexFacts[];
  readonly constraints: readonly ConstraintFacts[];
  /** Columns of its partition key; null for an expression. Empty where it is not partitioned. */
  readonly partitionKey: readonly (string | null)[];
  /** `schema.name` of the one that it is a partition of. */
  readonly parent: string | null;
  readonly isDefaultPartition: boolean;
  readonly isPublished: boolean;
  /** As pg_class has it: d, n, f, i. */
  readonly replicaIdentity: string;
  /** With the name of the function that each calls. */
  readonly triggers: readonly { readonly name: string; readonly function: string }[];
  /** `schema.name` of views and materialised views that read it. */
  readonly readers: readonly string[];
}

export interface ColumnFacts {
  readonly name: string;
  readonly type: string;
  readonly isNotNull: boolean;
  /** `schema.name` of views and materialised views that read it. */
  readonly readers: readonly string[];
}

export interface IndexFacts {
  readonly name: string;
  readonly columns: readonly (string | null)[];
  readonly isUnique: boolean;
  readonly isValid: boolean;
  /** Of all rows, with no expression. */
  readonly isPlain: boolean;
  /** Every column that it is about, those of its expressions and its condition, too. */
  readonly uses: readonly string[];
}

/** The other end of a foreign key. */
export interface Reference {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
}

export interface ConstraintFacts {
  readonly name: string;
  /** As pg_constraint has it: c, f, p, u, x, n. */
  readonly kind: string;
  readonly isValid: boolean;
  readonly columns: readonly string[];
  readonly references: Reference | null;
  readonly definition: string;
}

export interface SchemaFacts {
  readonly major: number;
  readonly tables: readonly TableFacts[];
  /** `schema.name` of domains with a constraint. */
  readonly constrainedDomains: readonly string[];
  /** Names of functions of which some form is volatile. */
  readonly volatileFunctions: readonly string[];
  /** Names of functions that are not PostgreSQL's own. */
  readonly ownFunctions: readonly string[];
  /** Last names of types that are not PostgreSQL's own. */
  readonly types: readonly string[];
  readonly searchPath: readonly string[];
  readonly timezone: string;
  readonly lockTimeoutMilliseconds: number;
}

/** Views that depend on the relation `c`, as a subquery. */
const readersSql = (condition: string): string => `
        select distinct vn.nspname || '.' || vc.relname
        from pg_catalog.pg_depend e
        join pg_catalog.pg_rewrite w on w.oid = e.objid
        join pg_catalog.pg_class vc on vc.oid = w.ev_class
        join pg_catalog.pg_namespace vn on vn.oid = vc.relnamespace
        where e.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass
          and e.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
          and e.refobjid = c.oid
          and vc.oid <> c.oid
          and ${condition}`;

/** Only a size takes a lock, the weakest; who waits for it longer than lock_timeout does without. Source: dbsize.c, partitionfuncs.c. */
async function readTables(client: Client): Promise<TableFacts[]> {
  try {
    return await client.query<TableFacts & Record<string, unknown>>(tablesSql(client.major, sizeSql));
  } catch (error) {
    if (sqlStateOf(error) !== '55P03') throw error;
    return client.query<TableFacts & Record<string, unknown>>(tablesSql(client.major, 'null::float8'));
  }
}

const sizeSql = `
      (select coalesce(pg_catalog.sum(pg_catalog.pg_relation_size(t.relid)), 0)::float8
       from pg_catalog.pg_partition_tree(c.oid) t)
        + case when c.relkind in ('r', 'm') and not c.relispartition then pg_catalog.pg_relation_size(c.oid) else 0 end`;

/** Versions 14 to 18; publications of whole schemas came with 15. */
function tablesSql(major: number, size: string): string {
  return `
    with published as (
      select r.prrelid as oid from pg_catalog.pg_publication_rel r
      union
      select c.oid
      from pg_catalog.pg_class c
      where c.relkind in ('r', 'p')
        and c.relpersistence = 'p'
        and (exists (select from pg_catalog.pg_publication where puballtables)
          or ${major < 15 ? 'false' : 'c.relnamespace in (select pnnspid from pg_catalog.pg_publication_namespace)'}))
    select
      n.nspname as schema,
      c.relname as name,
      c.relkind::text as kind,
      ${size} as bytes,
      greatest(c.reltuples, 0)::float8 as rows,
      coalesce((
        select pg_catalog.json_agg(pg_catalog.json_build_object(
          'name', a.attname, 'type', pg_catalog.format_type(a.atttypid, a.atttypmod), 'isNotNull', a.attnotnull,
          'readers', array(${readersSql('e.refobjsubid = a.attnum')})) order by a.attnum)
        from pg_catalog.pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped), '[]') as columns,
      coalesce((
        select pg_catalog.json_agg(pg_catalog.json_build_object(
          'name', ic.relname, 'isUnique', i.indisunique, 'isValid', i.indisvalid,
          'isPlain', i.indpred is null and i.indexprs is null,
          'uses', array(
            select distinct a.attname
            from pg_catalog.pg_depend e
            join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = e.refobjsubid
            left join pg_catalog.pg_constraint k
              on e.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and k.oid = e.objid and k.conindid = i.indexrelid
            where e.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.refobjid = c.oid and e.refobjsubid > 0
              and (k.oid is not null or (e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.objid = i.indexrelid))),
          'columns', (
            select pg_catalog.json_agg(a.attname order by k.place)
            from pg_catalog.unnest(i.indkey) with ordinality k(number, place)
            left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = k.number and k.number > 0)))
        from pg_catalog.pg_index i
        join pg_catalog.pg_class ic on ic.oid = i.indexrelid
        where i.indrelid = c.oid), '[]') as indexes,
      coalesce((
        select pg_catalog.json_agg(pg_catalog.json_build_object(
          'name', k.conname, 'kind', k.contype, 'isValid', k.convalidated, 'definition', pg_catalog.pg_get_constraintdef(k.oid),
          'references', (
            select pg_catalog.json_build_object('schema', rn.nspname, 'name', rc.relname, 'columns', (
              select pg_catalog.json_agg(a.attname order by x.place)
              from pg_catalog.unnest(k.confkey) with ordinality x(number, place)
              join pg_catalog.pg_attribute a on a.attrelid = rc.oid and a.attnum = x.number))
            from pg_catalog.pg_class rc join pg_catalog.pg_namespace rn on rn.oid = rc.relnamespace
            where rc.oid = k.confrelid),
          'columns', coalesce((
            select pg_catalog.json_agg(a.attname order by x.place)
            from pg_catalog.unnest(k.conkey) with ordinality x(number, place)
            join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = x.number), '[]')))
        from pg_catalog.pg_constraint k
        where k.conrelid = c.oid), '[]') as constraints,
      array(
        select a.attname::text
        from pg_catalog.pg_partitioned_table p,
          pg_catalog.unnest(p.partattrs) with ordinality x(number, place)
          left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = x.number and x.number > 0
        where p.partrelid = c.oid
        order by x.place) as "partitionKey",
      case when c.relispartition then (
        select pn.nspname || '.' || pc.relname
        from pg_catalog.pg_inherits h
        join pg_catalog.pg_class pc on pc.oid = h.inhparent
        join pg_catalog.pg_namespace pn on pn.oid = pc.relnamespace
        where h.inhrelid = c.oid) end as parent,
      exists (select from pg_catalog.pg_partitioned_table d where d.partdefid = c.oid) as "isDefaultPartition",
      c.oid in (select oid from published)
        or c.relispartition and exists (
          select from pg_catalog.pg_partition_ancestors(c.oid) a where a.relid in (select oid from published))
        as "isPublished",
      c.relreplident::text as "replicaIdentity",
      coalesce((
        select pg_catalog.json_agg(pg_catalog.json_build_object('name', g.tgname, 'function', f.proname))
        from pg_catalog.pg_trigger g
        join pg_catalog.pg_proc f on f.oid = g.tgfoid
        where g.tgrelid = c.oid and not g.tgisinternal), '[]') as triggers,
      array(${readersSql('true')}) as readers
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm', 'v', 'f')
      and n.nspname <> 'information_schema'
      and n.nspname !~ '^pg_'`;
}

/** Reads what lint needs to know of a database. Versions 14 to 18. */
export async function readSchema(client: Client): Promise<SchemaFacts> {
  const tables = await readTables(client);
  const [settings] = await client.query<{
    domains: string[];
    volatile: string[];
    own: string[];
    types: string[];
    path: string;
    timezone: string;
    lock: string;
  }>(`
    select
      array(select distinct proname::text from pg_catalog.pg_proc where provolatile = 'v') as volatile,
      array(
        select distinct p.proname::text
        from pg_catalog.pg_proc p
        join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        where n.nspname not in ('pg_catalog', 'information_schema')) as own,
      array(
        select distinct t.typname::text
        from pg_catalog.pg_type t
        join pg_catalog.pg_namespace n on n.oid = t.typnamespace
        where t.typelem = 0 and n.nspname <> 'information_schema' and n.nspname !~ '^pg_') as types,
      array(
        with recursive checking as (
          select t.oid
          from pg_catalog.pg_type t
          where t.typtype = 'd'
            and (t.typnotnull or exists (select from pg_catalog.pg_constraint k where k.contypid = t.oid))
          union
          select t.oid
          from pg_catalog.pg_type t
          join checking c on c.oid = t.typbasetype
          where t.typtype = 'd')
        select distinct n.nspname || '.' || t.typname
        from checking
        join pg_catalog.pg_type t on t.oid = checking.oid
        join pg_catalog.pg_namespace n on n.oid = t.typnamespace
        where n.nspname <> 'pg_catalog') as domains,
      (select reset_val from pg_catalog.pg_settings where name = 'search_path') as path,
      (select reset_val from pg_catalog.pg_settings where name = 'TimeZone') as timezone,
      (select reset_val from pg_catalog.pg_settings where name = 'lock_timeout') as lock`);
  return {
    ...{ major: client.major, tables, constrainedDomains: settings?.domains ?? [] },
    ...{ volatileFunctions: settings?.volatile ?? [], ownFunctions: settings?.own ?? [], types: settings?.types ?? [] },
    searchPath: splitPath(settings?.path ?? 'public'),
    timezone: settings?.timezone ?? 'UTC',
    lockTimeoutMilliseconds: Number(settings?.lock ?? 0),
  };
}

/** The schemas of a search_path; that of the role itself counts as public. */
export function splitPath(path: string): string[] {
  const names = path
    .split(',')
    .map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
    .filter((name) => name !== '' && name !== '$user');
  return names.length === 0 ? ['public'] : names;
}
