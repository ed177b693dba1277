import { quoteLiteral } from '../identifier.ts';
import { firstUserOid, notInExtension } from './sql.ts';

/**
 * Tables of extensions that are not configuration tables. A column that has another creating transaction than the table's system
 * columns, and than the extension's last update, came later. Versions 14 to 18.
 */
export const extensionTablesSql = `
  select format('%I.%I', n.nspname, c.relname) as name,
    quote_ident(e.extname) as extension,
    has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
      and not (c.relrowsecurity and row_security_active(c.oid)) as readable,
    (
      select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
      from pg_attribute a
      join pg_attribute s on s.attrelid = a.attrelid and s.attname = 'tableoid'
      where a.attrelid = c.oid
        and a.attnum > 0
        and not a.attisdropped
        and a.xmin::text not in (s.xmin::text, e.xmin::text)) as changed
  from pg_depend d
  join pg_extension e on e.oid = d.refobjid
  join pg_class c on c.oid = d.objid
  join pg_namespace n on n.oid = c.relnamespace
  where d.classid = 'pg_class'::regclass
    and d.refclassid = 'pg_extension'::regclass
    and d.deptype = 'e'
    and c.relkind in ('r', 'p')
    and not (c.oid = any (coalesce(e.extconfig, '{}')))
  order by 1`;

/** Whether tables, given by their quoted names, have rows: one query for all. */
export function rowsSql(tables: readonly string[]): string {
  return tables
    .map((table) => `select ${quoteLiteral(table)} as name, exists (select from ${table}) as filled`)
    .join('\nunion all\n');
}

interface SystemCatalog {
  readonly kind: string;
  readonly catalog: string;
  readonly schema: string;
  readonly name: string;
  readonly where: string;
}

const systemCatalogs: readonly SystemCatalog[] = [
  {
    kind: 'relation',
    catalog: 'pg_class',
    schema: 'relnamespace',
    name: "format('%I.%I', n.nspname, o.relname)",
    where: "o.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')",
  },
  {
    kind: 'function',
    catalog: 'pg_proc',
    schema: 'pronamespace',
    name: "format('%I.%I(%s)', n.nspname, o.proname, pg_get_function_identity_arguments(o.oid))",
    where: 'true',
  },
  {
    kind: 'type',
    catalog: 'pg_type',
    schema: 'typnamespace',
    name: "format('%I.%I', n.nspname, o.typname)",
    where: "o.typrelid = 0 and o.typtype <> 'm' and not exists (select from pg_type el where el.typarray = o.oid)",
  },
  {
    kind: 'operator',
    catalog: 'pg_operator',
    schema: 'oprnamespace',
    name: "format('%I.%s', n.nspname, o.oid::regoperator)",
    where: 'o.oprcode <> 0',
  },
];

/** Objects that someone made in pg_catalog or information_schema. Versions 14 to 18. */
export const systemSchemaObjectsSql = systemCatalogs
  .map(
    ({ kind, catalog, schema, name, where }) => `
  select '${kind}' as kind, ${name} as name
  from ${catalog} o
  join pg_namespace n on n.oid = o.${schema}
  where n.nspname in ('pg_catalog', 'information_schema')
    and o.oid >= ${firstUserOid}
    and ${where}
    and ${notInExtension(catalog, 'o.oid')}`,
  )
  .join('\n  union all');
