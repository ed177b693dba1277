import { exactPattern } from '../backup/pattern.ts';
import { choosesObjects, type Selection } from '../backup/selection.ts';
import { cataloguePins } from '../postgres/catalogue/pins.ts';
import { firstUserOid, scopedCatalogs } from '../postgres/catalogue/sql.ts';
import type { Client } from '../postgres/client.ts';
import type { Scope } from './scope.ts';

/** Something that the selection leaves out, and that an object in scope cannot be restored without. */
export interface Need {
  /** Such as `table sales.customers`. */
  readonly object: string;
  /** The first object in scope that needs it, and how many more do. */
  readonly by: string;
  readonly more: number;
  /** What would bring it into the backup. */
  readonly hint: string;
}

interface Row {
  readonly type: string;
  readonly schema: string | null;
  readonly name: string | null;
  readonly identity: string;
  readonly by: string;
  readonly others: number;
}

const mostNeeds = 200;

/**
 * Reads, from pg_depend, what objects in scope need of what is not: tables of foreign keys and views, parents, types, functions, extensions.
 * Schemas are not among them: a restore makes them. Two hundred at the most. The client must be in a transaction. Versions 14 to 18.
 */
export async function readNeeds(client: Client, scope: Scope): Promise<Need[]> {
  const kept = scopedCatalogs
    .filter((catalog) => (scope.objects.objects.get(catalog) ?? []).length > 0)
    .map(
      (catalog) =>
        `select '${catalog}'::regclass, unnest('{${(scope.objects.objects.get(catalog) ?? []).join()}}'::oid[])`,
    );
  if (kept.length === 0) return [];
  await client.query(`savepoint needs; ${cataloguePins}; set local quote_all_identifiers = off`);
  try {
    const rows = await client.query<Row & Record<string, unknown>>(`
      with recursive stated (classid, objid) as materialized (
        ${kept.join('\n        union all\n        ')}
      ), kept (classid, objid) as materialized (
        select classid, objid from stated
        union
        -- What comes with an object: row types, array types, constructors of ranges.
        select d.classid, d.objid
        from kept k
        join pg_depend d on d.refclassid = k.classid and d.refobjid = k.objid and d.deptype = 'i'
      ), missing as (
        select
          coalesce(e.refclassid, d.refclassid) as refclassid,
          coalesce(e.refobjid, d.refobjid) as refobjid,
          d.classid,
          d.objid
        from kept k
        join pg_depend d on d.classid = k.classid and d.objid = k.objid
        left join pg_depend e on e.classid = d.refclassid
          and e.objid = d.refobjid
          and e.deptype = 'e'
          and d.refclassid <> 'pg_extension'::regclass
        where d.refobjid >= ${firstUserOid}
          and d.deptype in ('n', 'a', 'P', 'S', 'i')
          and d.refclassid not in ('pg_namespace'::regclass, 'pg_constraint'::regclass)
          -- Their table stands for them.
          and not (d.refclassid = 'pg_class'::regclass and exists (
            select from pg_class x where x.oid = d.refobjid and x.relkind in ('i', 'I')))
          -- A sequence is dumped without the table that owns it.
          and not (d.classid = 'pg_class'::regclass and d.deptype = 'a' and exists (
            select from pg_class s where s.oid = d.objid and s.relkind = 'S'))
      ), named as (
        select m.refclassid, m.refobjid, min(o.type || ' ' || o.identity) as by, count(distinct (m.classid, m.objid))::int - 1 as others
        from missing m
        cross join lateral pg_identify_object(m.classid, m.objid, 0) o
        where not exists (select from kept k where k.classid = m.refclassid and k.objid = m.refobjid)
        group by 1, 2
        limit ${mostNeeds}
      )
      select i.type, i.schema, i.name, i.identity, n.by, n.others
      from named n
      cross join lateral pg_identify_object(n.refclassid, n.refobjid, 0) i
      where i.identity is not null
      order by i.type, i.identity collate "C"`);
    return rows.map((row) => ({
      object: `${row.type} ${row.identity}`,
      by: row.by,
      more: row.others,
      hint: remedy(row, scope.selection),
    }));
  } finally {
    await client.query('rollback to savepoint needs; release savepoint needs').catch(() => undefined);
  }
}

const unquoted = (name: string): string => (name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name);

function remedy({ type, schema, name }: Row, selection: Selection): string {
  const { patterns } = selection;
  if (type === 'extension') return `add --extension=${exactPattern(unquoted(name ?? ''))}`;
  if (!choosesObjects(selection)) return 'leave out the option that excludes it';
  const isRelation = /table|view|sequence/.test(type);
  if (schema === null) return 'back up the whole database: it belongs to no schema';
  if (isRelation && name !== null && patterns.table.length + patterns['table-and-children'].length > 0)
    return `add --table=${exactPattern(unquoted(schema), unquoted(name))}`;
  if (patterns.table.length > 0)
    return `choose the schema in the place of tables: --schema=${exactPattern(unquoted(schema))}`;
  return `add --schema=${exactPattern(unquoted(schema))}`;
}
