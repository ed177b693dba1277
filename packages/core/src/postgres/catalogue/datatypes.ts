import { acl, inUserSchema, isIn, type KindQuery, nameIn, notInExtension, role, routine, spelled } from './sql.ts';

const typeKinds = { b: 'base', c: 'composite', d: 'domain', e: 'enum', p: 'pseudo', r: 'range' };
const providers = { c: 'libc', i: 'icu', b: 'builtin', d: 'default' };

/** The locale of an ICU or builtin collation: 14 keeps it in collcollate, 15 and 16 in colliculocale, 17 and later in colllocale. */
function collationLocale(major: number): string {
  if (major >= 17) return 'o.colllocale';
  return major >= 15 ? 'o.colliculocale' : "case when o.collprovider = 'i' then o.collcollate::text end";
}

/** The name of the column that holds an ICU collation's locale. */
export function collationLocaleColumn(major: number): string {
  return major >= 17 ? 'colllocale' : major >= 15 ? 'colliculocale' : 'collcollate';
}

/** Types, collations and conversions. PostgreSQL 14 to 18. */
export const datatypeKinds = [
  {
    kind: 'type',
    // Row types of tables, array types and multiranges come and go with what they belong to.
    sql: (sight) => `
      select format('%I.%I', n.nspname, t.typname) as name,
        ${spelled('t.typtype', typeKinds)} || case when t.typisdefined then '' else ', shell' end as kind,
        ${role('t.typowner')} as owner,
        ${acl('t.typacl', 'T', 't.typowner')} as acl,
        (
          select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
          from pg_enum e
          where e.enumtypid = t.oid) as labels,
        case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end as base_type,
        case when t.typtype = 'd' and t.typnotnull then 'yes' end as not_null,
        case when t.typtype = 'd' and t.typcollation <> b.typcollation then ${nameIn('pg_collation', 't.typcollation')} end as collation,
        case when t.typtype in ('d', 'b') then t.typdefault end as default,
        r.rngsubtype::regtype as subtype,
        ${nameIn('pg_opclass', 'r.rngsubopc')} as subtype_opclass,
        ${nameIn('pg_collation', 'nullif(r.rngcollation, 0)')} as range_collation,
        ${routine('r.rngcanonical')} as canonical,
        ${routine('r.rngsubdiff')} as subtype_diff,
        nullif(r.rngmultitypid, 0)::regtype as multirange,
        case when t.typtype = 'b' and t.typisdefined then concat_ws(' ',
          'length', t.typlen, 'by value', t.typbyval, 'category', t.typcategory, 'preferred', t.typispreferred, 'delimiter', t.typdelim,
          'element', nullif(t.typelem, 0)::regtype, 'align', t.typalign, 'storage', t.typstorage, 'collation', ${nameIn('pg_collation', 'nullif(t.typcollation, 0)')}) end as representation,
        case when t.typtype = 'b' and t.typisdefined then concat_ws(', ',
          'input ' || ${routine('t.typinput')}, 'output ' || ${routine('t.typoutput')}, 'receive ' || ${routine('t.typreceive')}, 'send ' || ${routine('t.typsend')},
          'modifier in ' || ${routine('t.typmodin')}, 'modifier out ' || ${routine('t.typmodout')}, 'analyze ' || ${routine('t.typanalyze')}, 'subscript ' || ${routine('t.typsubscript')}) end as functions
      from pg_type t
      join pg_namespace n on n.oid = t.typnamespace
      left join pg_type b on b.oid = t.typbasetype
      left join pg_range r on r.rngtypid = t.oid
      where t.typtype <> 'm'
        and (t.typrelid = 0 or exists (select from pg_class tc where tc.oid = t.typrelid and tc.relkind = 'c'))
        and not exists (select from pg_type el where el.typarray = t.oid)
        and ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_type', 't.oid')}
        and ${isIn(sight, 'pg_type', 't.oid')}`,
  },
  {
    kind: 'collation',
    // collencoding is left out: CREATE COLLATION … FROM turns "any" into the database's own.
    sql: (sight) => `
      select format('%I.%I', n.nspname, o.collname) as name,
        ${role('o.collowner')} as owner,
        ${spelled('o.collprovider', providers)} as provider,
        case when o.collisdeterministic then 'yes' else 'no' end as deterministic,
        case when o.collprovider not in ('i', 'b') then o.collcollate end as collate,
        case when o.collprovider not in ('i', 'b') then o.collctype end as ctype,
        ${collationLocale(sight.major)} as locale,
        ${sight.major >= 16 ? 'o.collicurules' : 'null'} as rules
      from pg_collation o
      join pg_namespace n on n.oid = o.collnamespace
      where ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_collation', 'o.oid')}
        and ${isIn(sight, 'pg_collation', 'o.oid')}`,
  },
  {
    kind: 'conversion',
    sql: (sight) => `
      select format('%I.%I', n.nspname, o.conname) as name,
        ${role('o.conowner')} as owner,
        format('%s to %s', pg_encoding_to_char(o.conforencoding), pg_encoding_to_char(o.contoencoding)) as encodings,
        ${routine('o.conproc')} as function,
        case when o.condefault then 'yes' end as default
      from pg_conversion o
      join pg_namespace n on n.oid = o.connamespace
      where ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_conversion', 'o.oid')}
        and ${isIn(sight, 'pg_conversion', 'o.oid')}`,
  },
] as const satisfies readonly KindQuery[];
