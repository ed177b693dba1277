import type { Client } from '../postgres/client.ts';

/** A relation as the proof sees it: ordinary tables and partitions (r), partitioned parents (p), materialised views (m), sequences (S). */
export interface Relation {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  /** Quoted for SQL. */
  readonly qualified: string;
  readonly kind: 'r' | 'p' | 'm' | 'S';
  readonly populated: boolean;
  readonly sizeBytes: number;
  /** Columns in name order, quoted and joined by commas, without generated ones. */
  readonly columns: string;
  readonly generatedColumns: string;
  /** The topmost parent of a partition, unquoted `schema.name`. */
  readonly root: string | null;
  /** A partition below a hash-partitioned table: pg_dump may load its rows through the parent, into another partition. */
  readonly hashed: boolean;
  /** The extension whose configuration table it is, with the condition that selects the rows to dump (`where …`). */
  readonly extension: string | null;
  readonly condition: string | null;
  readonly maySelect: boolean;
  readonly mayUseSchema: boolean;
  /** Row security applies to this role: pg_dump refuses such a table, and so does the proof. */
  readonly rowSecurity: boolean;
}

/**
 * Lists what a full dump holds data of, or of that what `only` numbers. Left out: system schemas, and members of extensions other than their configuration tables
 * (PostgreSQL documentation 38.17.3). Foreign tables hold no data of this database. Reading sizes locks each table for a moment and
 * so waits behind DDL; without them nothing is waited for. Versions 14 to 18.
 */
export async function listRelations(
  client: Client,
  options: { readonly sizes: boolean; readonly only?: readonly number[] | undefined },
): Promise<Relation[]> {
  const rows = await client.query<Omit<Relation, 'sizeBytes'> & { sizeBytes: string }>(`
    with member as (
      select objid
      from pg_catalog.pg_depend
      where classid = 'pg_catalog.pg_class'::pg_catalog.regclass
        and refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
        and deptype = 'e'
    ), configuration as (
      select u.reloid, e.extname, nullif(u.condition, '') as condition
      from pg_catalog.pg_extension e
      cross join lateral rows from (pg_catalog.unnest(e.extconfig), pg_catalog.unnest(e.extcondition)) as u(reloid, condition)
      where e.extconfig is not null
    )
    select
      c.oid,
      n.nspname as schema,
      c.relname as name,
      pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as qualified,
      c.relkind::text as kind,
      c.relispopulated as populated,
      ${options.sizes ? "case when c.relkind = 'r' then pg_catalog.pg_relation_size(c.oid) else 0 end" : '0'} as "sizeBytes",
      coalesce(columns.plain, '') as columns,
      coalesce(columns.generated, '') as "generatedColumns",
      (select rn.nspname || '.' || rc.relname
       from pg_catalog.pg_class rc
       join pg_catalog.pg_namespace rn on rn.oid = rc.relnamespace
       where c.relispartition and rc.oid = pg_catalog.pg_partition_root(c.oid)) as root,
      c.relispartition and exists (
        select
        from pg_catalog.pg_partition_ancestors(c.oid) a
        join pg_catalog.pg_partitioned_table t on t.partrelid = a.relid
        where t.partstrat = 'h') as hashed,
      configuration.extname as extension,
      configuration.condition,
      case c.relkind
        when 'S' then pg_catalog.has_sequence_privilege(c.oid, 'select')
        else pg_catalog.has_table_privilege(c.oid, 'select')
      end as "maySelect",
      pg_catalog.has_schema_privilege(n.oid, 'usage') as "mayUseSchema",
      case when c.relrowsecurity then pg_catalog.row_security_active(c.oid) else false end as "rowSecurity"
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    left join member on member.objid = c.oid
    left join configuration on configuration.reloid = c.oid
    cross join lateral (
      select
        pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ',' order by a.attname collate "C")
          filter (where a.attgenerated = '') as plain,
        pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ',' order by a.attname collate "C")
          filter (where a.attgenerated = 's') as generated
      from pg_catalog.pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    ) columns
    where c.relkind in ('r', 'p', 'm', 'S')
      and c.relpersistence <> 't'
      and n.nspname !~ '^pg_'
      and n.nspname <> 'information_schema'
      and (member.objid is null or configuration.reloid is not null)
      and ${options.only === undefined ? 'true' : `c.oid = any ('{${options.only.join()}}'::oid[])`}
    order by n.nspname collate "C", c.relname collate "C"`);
  return rows.map((row) => ({ ...row, sizeBytes: Number(row.sizeBytes) }));
}

/** `schema.name` for people. */
export function relationName(relation: Pick<Relation, 'schema' | 'name'>): string {
  return `${relation.schema}.${relation.name}`;
}
