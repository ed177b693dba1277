import { dumpedRelation, relationName } from './relations.ts';
import { inUserSchema, isIn, type KindQuery, notInExtension, options, role, spelled } from './sql.ts';

const constraintTypes = { c: 'check', f: 'foreign key', p: 'primary key', u: 'unique', x: 'exclusion' };

/** Indexes, constraints and statistics objects. PostgreSQL 14 to 18. */
export const indexKinds = [
  {
    kind: 'index',
    sql: (sight) => `
      select format('%I.%I', n.nspname, ic.relname) as name,
        ${relationName} as table,
        case when c.relkind = 'p' then 'yes' end as partitioned,
        pg_get_indexdef(i.indexrelid) as definition,
        case when i.indisvalid then 'yes' else 'no' end as valid,
        case when not (i.indisready and i.indislive) then 'no' end as ready,
        concat_ws(', ',
          case when i.indisprimary then 'primary' end,
          case when i.indisexclusion then 'exclusion' end,
          case when not i.indimmediate then 'deferrable' end) as use,
        case when i.indisclustered then 'yes' end as clustered,
        case when i.indisreplident then 'yes' end as replica_identity,
        ${options('ic.reloptions')} as options,
        (select quote_ident(spcname) from pg_tablespace s where s.oid = ic.reltablespace and s.spcname <> 'pg_default') as tablespace,
        (select h.inhparent::regclass from pg_inherits h where h.inhrelid = i.indexrelid) as parent,
        (
          select string_agg(a.attnum || ':' || a.attstattarget, ', ' order by a.attnum)
          from pg_attribute a
          where a.attrelid = ic.oid and a.attstattarget >= 0) as statistics_targets
      from pg_index i
      join pg_class ic on ic.oid = i.indexrelid
      join pg_class c on c.oid = i.indrelid
      join pg_namespace n on n.oid = c.relnamespace
      where ${dumpedRelation(sight)}`,
  },
  {
    kind: 'constraint',
    // 18 keeps NOT NULL as constraints of type n, which the column's own attribute says in every major, and adds NOT ENFORCED.
    // Constraints cloned to partitions get generated names; which of two equal indexes a foreign key uses is nobody's business.
    sql: (sight) => `
      select format('%I.%I.%I', n.nspname, coalesce(c.relname, t.typname), k.conname) as name,
        ${spelled('k.contype', constraintTypes)} as type,
        case when k.contypid <> 0 then 'domain' end as on,
        pg_get_constraintdef(k.oid) as definition,
        case when k.convalidated then 'yes' else 'no' end as validated,
        (
          select nullif(string_agg(distinct g.tgenabled::text, ''), 'O')
          from pg_trigger g
          where g.tgconstraint = k.oid and g.tgisinternal) as internal_triggers,
        case when k.condeferrable then case when k.condeferred then 'initially deferred' else 'initially immediate' end end as deferrable,
        ${sight.major >= 18 ? "case when not k.conenforced then 'no' end" : 'null'} as enforced,
        nullif(concat_ws(', ',
          case when k.conislocal then 'local' end,
          case when k.coninhcount > 0 then 'inherited ' || k.coninhcount end,
          case when k.connoinherit and k.contype = 'c' then 'no inherit' end), 'local') as inheritance
      from pg_constraint k
      join pg_namespace n on n.oid = k.connamespace
      left join pg_class c on c.oid = k.conrelid
      left join pg_type t on t.oid = k.contypid
      where k.contype in ('c', 'f', 'p', 'u', 'x')
        and k.conparentid = 0
        and ${inUserSchema('n.nspname')}
        and (k.conrelid = 0 or ${notInExtension('pg_class', 'k.conrelid')})
        and (k.contypid = 0 or ${notInExtension('pg_type', 'k.contypid')})
        and ${isIn(sight, 'pg_constraint', 'k.oid')}`,
  },
  {
    kind: 'statistics',
    // Target: -1 up to 16, null from 17.
    sql: (sight) => `
      select format('%I.%I', n.nspname, s.stxname) as name,
        ${role('s.stxowner')} as owner,
        pg_get_statisticsobjdef(s.oid) as definition,
        nullif(s.stxstattarget, -1) as target
      from pg_statistic_ext s
      join pg_namespace n on n.oid = s.stxnamespace
      where ${inUserSchema('n.nspname')}
        and ${notInExtension('pg_statistic_ext', 's.oid')}
        and ${isIn(sight, 'pg_statistic_ext', 's.oid')}`,
  },
] as const satisfies readonly KindQuery[];
