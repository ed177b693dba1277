import { acl, areIn, hashed, isIn, type KindQuery, notInExtension, options, role, routine } from './sql.ts';

/**
 * Whether this role may see the options of mapping `m` on server `s`; the view gives null for hidden ones and for none alike.
 * Source: PostgreSQL documentation, 54.34, pg_user_mappings.
 */
const mappingVisible = `(
          (select z.rolsuper from pg_roles z where z.rolname = current_user)
          or (m.umuser = 0 and pg_has_role(s.srvowner, 'usage'))
          or (m.usename = current_user and (pg_has_role(s.srvowner, 'usage') or has_server_privilege(s.oid, 'usage'))))`;

/** Name that stands for options this role may not see; the reader turns it into an unread entry. */
export const hiddenOptions = 'hidden';

/** Foreign-data wrappers, servers and user mappings. PostgreSQL 14 to 18. */
export const foreignKinds = [
  {
    kind: 'fdw',
    sql: (sight) => `
      select quote_ident(f.fdwname) as name,
        ${role('f.fdwowner')} as owner,
        ${acl('f.fdwacl', 'F', 'f.fdwowner')} as acl,
        ${routine('f.fdwhandler')} as handler,
        ${routine('f.fdwvalidator')} as validator,
        ${options('f.fdwoptions')} as options
      from pg_foreign_data_wrapper f
      where ${notInExtension('pg_foreign_data_wrapper', 'f.oid')}
        and ${isIn(sight, 'pg_foreign_data_wrapper', 'f.oid')}`,
  },
  {
    kind: 'server',
    sql: (sight) => `
      select quote_ident(s.srvname) as name,
        ${role('s.srvowner')} as owner,
        ${acl('s.srvacl', 'S', 's.srvowner')} as acl,
        (select quote_ident(w.fdwname) from pg_foreign_data_wrapper w where w.oid = s.srvfdw) as wrapper,
        s.srvtype as type,
        s.srvversion as version,
        ${options('s.srvoptions')} as options
      from pg_foreign_server s
      where ${notInExtension('pg_foreign_server', 's.oid')}
        and ${isIn(sight, 'pg_foreign_server', 's.oid')}`,
  },
  {
    kind: 'user_mapping',
    sql: (sight) => `
      select format('%s on %I', case m.umuser when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(m.umuser)) end, m.srvname) as name,
        case
          when not ${mappingVisible} then '${hiddenOptions}'
          else ${hashed(options('m.umoptions'), sight.secretSeed)}
        end as options
      from pg_user_mappings m
      join pg_foreign_server s on s.oid = m.srvid
      where ${areIn(sight, ({ everything }) => everything)}`,
  },
] as const satisfies readonly KindQuery[];
