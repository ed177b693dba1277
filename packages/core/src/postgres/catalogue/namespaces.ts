import { acl, inUserSchema, isIn, type KindQuery, notInExtension, role } from './sql.ts';

/** Schemas and extensions. PostgreSQL 14 to 18. */
export const namespaceKinds = [
  {
    kind: 'schema',
    sql: (sight) => `
      select quote_ident(n.nspname) as name,
        ${role('n.nspowner')} as owner,
        ${acl('n.nspacl', 'n', 'n.nspowner')} as acl
      from pg_namespace n
      where ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_namespace', 'n.oid')}
        and ${isIn(sight, 'pg_namespace', 'n.oid')}`,
  },
  {
    kind: 'extension',
    sql: (sight) => `
      select quote_ident(e.extname) as name,
        quote_ident(n.nspname) as schema,
        e.extversion as version,
        (
          select v.default_version
          from pg_available_extensions() v
          where v.name = e.extname) as default_version,
        (
          select string_agg(c.oid::regclass::text || coalesce(' ' || nullif(u.condition, ''), ''), ', '
            order by c.oid::regclass::text collate "C")
          from rows from (unnest(e.extconfig), unnest(e.extcondition)) u (relation, condition)
          join pg_class c on c.oid = u.relation) as configuration
      from pg_extension e
      join pg_namespace n on n.oid = e.extnamespace
      where ${isIn(sight, 'pg_extension', 'e.oid')}`,
  },
] as const satisfies readonly KindQuery[];
