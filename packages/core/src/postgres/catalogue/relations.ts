import {
  acl,
  columnOptions,
  inUserSchema,
  isFilled,
  isIn,
  type KindQuery,
  nameIn,
  notInExtension,
  options,
  role,
  type Sight,
  spelled,
} from './sql.ts';

/** Qualified name of relation `c` in schema `n`. */
export const relationName = "format('%I.%I', n.nspname, c.relname)";

/** Every relation `c` in schema `n` that a dump holds by itself, as far as it is in scope. */
export const dumpedRelation = (sight: Sight): string => `c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')
        and ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_class', 'c.oid')}
        and ${isIn(sight, 'pg_class', 'c.oid')}`;

/** A child of plain inheritance gets its inherited columns first when it is restored: there, order means nothing. */
const inheritsPlainly = `exists (
          select
          from pg_inherits i
          join pg_class p on p.oid = i.inhparent
          where i.inhrelid = c.oid and p.relkind in ('r', 'f'))`;

const relationKinds = {
  r: 'table',
  p: 'partitioned table',
  v: 'view',
  m: 'materialized view',
  f: 'foreign table',
  S: 'sequence',
  c: 'composite type',
};

const columnList = (order: string): string => `(
            select string_agg(quote_ident(a.attname), ', ' order by ${order})
            from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`;

/** Tables, views, sequences and their columns. PostgreSQL 14 to 18. */
export const relationQueries = [
  {
    kind: 'relation',
    sql: (sight) => `
      select ${relationName} as name,
        ${spelled('c.relkind', relationKinds)} as kind,
        ${role('c.relowner')} as owner,
        case c.relkind
          when 'S' then ${acl('c.relacl', 's', 'c.relowner')}
          when 'c' then null
          else ${acl('c.relacl', 'r', 'c.relowner')}
        end as acl,
        ${spelled('c.relpersistence', { p: '', u: 'unlogged', t: 'temporary' })} as persistence,
        ${options('c.reloptions')} as options,
        ${options('tc.reloptions')} as toast_options,
        (select quote_ident(spcname) from pg_tablespace s where s.oid = c.reltablespace and s.spcname <> 'pg_default') as tablespace,
        (select quote_ident(amname) from pg_am m where m.oid = c.relam) as access_method,
        case
          when c.relrowsecurity and c.relforcerowsecurity then 'enabled, forced'
          when c.relrowsecurity then 'enabled'
          when c.relforcerowsecurity then 'disabled, forced'
        end as row_security,
        ${spelled('c.relreplident', { d: '', n: 'nothing', f: 'full', i: 'index' })} as replica_identity,
        case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_key,
        pg_get_expr(c.relpartbound, c.oid) as partition_bound,
        (
          select string_agg(
            i.inhparent::regclass::text || case when i.inhdetachpending then ' detach pending' else '' end, ', '
            order by i.inhseqno)
          from pg_inherits i
          where i.inhrelid = c.oid) as parents,
        case when c.reloftype <> 0 then c.reloftype::regtype::text end as of_type,
        case when c.relkind = 'm' then case when c.relispopulated and ${isFilled(sight, 'c.oid')} then 'yes' else 'no' end end as populated,
        case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition,
        (
          select concat_ws(' ', quote_ident(s.srvname), ${options('f.ftoptions')})
          from pg_foreign_table f
          join pg_foreign_server s on s.oid = f.ftserver
          where f.ftrelid = c.oid) as foreign_table,
        case when c.relkind <> 'S' then
          case
            when ${inheritsPlainly} then 'any order: ' || ${columnList('a.attname collate "C"')}
            else ${columnList('a.attnum')}
          end
        end as columns
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_class tc on tc.oid = c.reltoastrelid
      where ${dumpedRelation(sight)}`,
  },
  {
    kind: 'column',
    // Statistics target: -1 up to 16, null from 17.
    sql: (sight) => `
      select ${relationName} || '.' || quote_ident(a.attname) as name,
        format_type(a.atttypid, a.atttypmod) as type,
        case when a.attnotnull then 'yes' end as not_null,
        pg_get_expr(d.adbin, d.adrelid) as default,
        ${spelled('a.attidentity', { '': '', a: 'always', d: 'by default' })} as identity,
        ${spelled('a.attgenerated', { '': '', s: 'stored', v: 'virtual' })} as generated,
        case when a.attcollation <> t.typcollation then ${nameIn('pg_collation', 'a.attcollation')} end as collation,
        case when a.attstorage <> t.typstorage then ${spelled('a.attstorage', { p: 'plain', e: 'external', m: 'main', x: 'extended' })} end as storage,
        ${spelled('a.attcompression', { '': '', p: 'pglz', l: 'lz4' })} as compression,
        nullif(a.attstattarget, -1) as statistics_target,
        ${columnOptions('a.attoptions')} as options,
        ${options('a.attfdwoptions')} as foreign_options,
        nullif(concat_ws(', ', case when a.attislocal then 'local' end, case when a.attinhcount > 0 then 'inherited ' || a.attinhcount end), 'local') as inheritance,
        ${acl('a.attacl', 'c', 'c.relowner')} as acl
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind <> 'S'
        and ${dumpedRelation(sight)}`,
  },
  {
    kind: 'sequence',
    sql: (sight) => `
      select ${relationName} as name,
        s.seqtypid::regtype as type,
        s.seqstart as start,
        s.seqincrement as increment,
        s.seqmin as minimum,
        s.seqmax as maximum,
        s.seqcache as cache,
        case when s.seqcycle then 'yes' end as cycle,
        (
          select string_agg(
            format('%s.%I', d.refobjid::regclass, a.attname) || case d.deptype when 'i' then ' as identity' else '' end, ', '
            order by d.refobjid::regclass::text collate "C")
          from pg_depend d
          join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
          where d.classid = 'pg_class'::regclass
            and d.objid = c.oid
            and d.refclassid = 'pg_class'::regclass
            and d.deptype in ('a', 'i')
            and ${isIn(sight, 'pg_class', 'd.refobjid')}) as owned_by
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_sequence s on s.seqrelid = c.oid
      where ${dumpedRelation(sight)}`,
  },
] as const satisfies readonly KindQuery[];
