import { firstUserOid, inUserSchema, isIn, type KindQuery, nameIn, notInExtension, role, routine } from './sql.ts';

/** Operators, their families and classes, and access methods. PostgreSQL 14 to 18. */
export const operatorKinds = [
  {
    kind: 'operator',
    sql: (sight) => `
      select o.oid::regoperator::text as name,
        ${role('o.oprowner')} as owner,
        o.oprresult::regtype as result,
        case when o.oprcanmerge then 'yes' end as merges,
        case when o.oprcanhash then 'yes' end as hashes,
        nullif(o.oprcom, 0)::regoperator as commutator,
        nullif(o.oprnegate, 0)::regoperator as negator,
        ${routine('o.oprcode')} as function,
        ${routine('o.oprrest')} as restrict,
        ${routine('o.oprjoin')} as join
      from pg_operator o
      join pg_namespace n on n.oid = o.oprnamespace
      where o.oprcode <> 0
        and ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_operator', 'o.oid')}
        and ${isIn(sight, 'pg_operator', 'o.oid')}`,
  },
  {
    kind: 'opfamily',
    sql: (sight) => `
      select format('%I.%I using %I', n.nspname, f.opfname, m.amname) as name,
        ${role('f.opfowner')} as owner,
        (
          select string_agg(l.line, ', ' order by l.line collate "C")
          from (
            select concat_ws(' ', amopstrategy, amoppurpose, amopopr::regoperator, ${nameIn('pg_opfamily', 'nullif(amopsortfamily, 0)')}) as line
            from pg_amop
            where amopfamily = f.oid) l) as operators,
        (
          select string_agg(l.line, ', ' order by l.line collate "C")
          from (
            select concat_ws(' ', amprocnum, amproc::regprocedure, amproclefttype::regtype, amprocrighttype::regtype) as line
            from pg_amproc
            where amprocfamily = f.oid) l) as functions
      from pg_opfamily f
      join pg_am m on m.oid = f.opfmethod
      join pg_namespace n on n.oid = f.opfnamespace
      where ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_opfamily', 'f.oid')}
        and ${isIn(sight, 'pg_opfamily', 'f.oid')}`,
  },
  {
    kind: 'opclass',
    sql: (sight) => `
      select format('%I.%I using %I', n.nspname, o.opcname, m.amname) as name,
        ${role('o.opcowner')} as owner,
        ${nameIn('pg_opfamily', 'o.opcfamily')} as family,
        o.opcintype::regtype as input_type,
        nullif(o.opckeytype, 0)::regtype as key_type,
        case when o.opcdefault then 'yes' end as default
      from pg_opclass o
      join pg_am m on m.oid = o.opcmethod
      join pg_namespace n on n.oid = o.opcnamespace
      where ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_opclass', 'o.oid')}
        and ${isIn(sight, 'pg_opclass', 'o.oid')}`,
  },
  {
    kind: 'access_method',
    sql: (sight) => `
      select quote_ident(m.amname) as name,
        case m.amtype when 'i' then 'index' when 't' then 'table' else m.amtype::text end as type,
        ${routine('m.amhandler')} as handler
      from pg_am m
      where m.oid >= ${firstUserOid}
        and ${notInExtension('pg_am', 'm.oid')}
        and ${isIn(sight, 'pg_am', 'm.oid')}`,
  },
] as const satisfies readonly KindQuery[];
