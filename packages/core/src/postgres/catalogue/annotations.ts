import { firstUserOid, inUserSchema, isIn, isInAny, type KindQuery } from './sql.ts';

/** Comments and security labels; of the database itself neither: those come back only with --create. PostgreSQL 14 to 18. */
export const annotationKinds = [
  {
    kind: 'comment',
    // Comments on the members of an extension are its own script's.
    sql: (sight) => `
      select i.type || ' ' || i.identity as name, d.description as comment
      from pg_description d
      cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) i
      where d.objoid >= ${firstUserOid}
        and i.identity is not null
        and (i.schema is null or ${inUserSchema("trim(both '\"' from i.schema)")})
        and (d.classoid = 'pg_extension'::regclass or not exists (
          select
          from pg_depend x
          where x.classid = d.classoid and x.objid = d.objoid and x.deptype = 'e'))
        and ${isInAny(sight, 'd.classoid', 'd.objoid')}
      union all
      select 'schema ' || quote_ident(n.nspname), obj_description(n.oid, 'pg_namespace')
      from pg_namespace n
      where n.nspname = 'public' and n.oid < ${firstUserOid}
        and ${isIn(sight, 'pg_namespace', 'n.oid')}`,
  },
  {
    kind: 'security_label',
    sql: (sight) => `
      select i.type || ' ' || i.identity || ' by ' || d.provider as name, d.label as label
      from pg_seclabel d
      cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) i
      where i.identity is not null
        and ${isInAny(sight, 'd.classoid', 'd.objoid')}`,
  },
] as const satisfies readonly KindQuery[];
