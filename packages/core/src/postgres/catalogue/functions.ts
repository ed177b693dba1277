import {
  acl,
  firstUserOid,
  inUserSchema,
  isIn,
  type KindQuery,
  madeByAnother,
  notInExtension,
  role,
  routine,
  spelled,
} from './sql.ts';

/** Functions, procedures, aggregates, languages, casts and transforms. PostgreSQL 14 to 18. */
export const functionKinds = [
  {
    kind: 'function',
    sql: (sight) => `
      select format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as name,
        ${spelled('p.prokind', { f: 'function', p: 'procedure', a: 'aggregate', w: 'window function' })} as kind,
        ${role('p.proowner')} as owner,
        ${acl('p.proacl', 'f', 'p.proowner')} as acl,
        case when p.prokind <> 'a' then pg_get_functiondef(p.oid) end as definition,
        case when p.prokind = 'a' then pg_get_function_result(p.oid) end as result,
        case when p.prokind = 'a' then ${spelled('p.proparallel', { s: 'safe', r: 'restricted', u: 'unsafe' })} end as parallel,
        ${spelled('g.aggkind', { n: '', o: 'ordered set', h: 'hypothetical set' })} as aggregate_kind,
        nullif(g.aggnumdirectargs, 0) as direct_arguments,
        ${routine('g.aggtransfn')} as transition,
        ${routine('g.aggfinalfn')} as final,
        ${routine('g.aggcombinefn')} as combine,
        ${routine('g.aggserialfn')} as serialize,
        ${routine('g.aggdeserialfn')} as deserialize,
        ${routine('g.aggmtransfn')} as moving_transition,
        ${routine('g.aggminvtransfn')} as moving_inverse,
        ${routine('g.aggmfinalfn')} as moving_final,
        case when g.aggfinalextra then 'yes' end as final_extra,
        case when g.aggmfinalextra then 'yes' end as moving_final_extra,
        g.aggfinalmodify as final_modify,
        g.aggmfinalmodify as moving_final_modify,
        case when g.aggsortop <> 0 then g.aggsortop::regoperator end as sort_operator,
        case when g.aggtranstype <> 0 then g.aggtranstype::regtype end as state_type,
        nullif(g.aggtransspace, 0) as state_size,
        case when g.aggmtranstype <> 0 then g.aggmtranstype::regtype end as moving_state_type,
        nullif(g.aggmtransspace, 0) as moving_state_size,
        g.agginitval as initial_value,
        g.aggminitval as moving_initial_value
      from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace
      left join pg_aggregate g on g.aggfnoid = p.oid
      where ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_proc', 'p.oid')}
        and not ${madeByAnother('pg_proc', 'p.oid')}
        and ${isIn(sight, 'pg_proc', 'p.oid')}`,
  },
  {
    kind: 'language',
    sql: (sight) => `
      select quote_ident(l.lanname) as name,
        ${role('l.lanowner')} as owner,
        ${acl('l.lanacl', 'l', 'l.lanowner')} as acl,
        case when l.lanpltrusted then 'yes' else 'no' end as trusted,
        ${routine('l.lanplcallfoid')} as handler,
        ${routine('l.laninline')} as inline,
        ${routine('l.lanvalidator')} as validator
      from pg_language l
      where l.oid >= ${firstUserOid}
        and ${notInExtension('pg_language', 'l.oid')}
        and ${isIn(sight, 'pg_language', 'l.oid')}`,
  },
  {
    kind: 'cast',
    sql: (sight) => `
      select format('%s as %s', k.castsource::regtype, k.casttarget::regtype) as name,
        ${routine('k.castfunc')} as function,
        ${spelled('k.castcontext', { e: 'explicit', a: 'assignment', i: 'implicit' })} as context,
        ${spelled('k.castmethod', { f: 'function', i: 'inout', b: 'binary' })} as method
      from pg_cast k
      where k.oid >= ${firstUserOid}
        and ${notInExtension('pg_cast', 'k.oid')}
        and not ${madeByAnother('pg_cast', 'k.oid')}
        and ${isIn(sight, 'pg_cast', 'k.oid')}`,
  },
  {
    kind: 'transform',
    sql: (sight) => `
      select format('%s for %I', t.trftype::regtype, l.lanname) as name,
        ${routine('t.trffromsql')} as from_sql,
        ${routine('t.trftosql')} as to_sql
      from pg_transform t
      join pg_language l on l.oid = t.trflang
      where t.oid >= ${firstUserOid}
        and ${notInExtension('pg_transform', 't.oid')}
        and ${isIn(sight, 'pg_transform', 't.oid')}`,
  },
] as const satisfies readonly KindQuery[];
