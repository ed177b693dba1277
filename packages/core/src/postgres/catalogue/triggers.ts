import { dumpedRelation, relationName } from './relations.ts';
import { firing, isIn, type KindQuery, notInExtension, role, spelled } from './sql.ts';

const commands = { r: 'select', a: 'insert', w: 'update', d: 'delete', '*': 'all' };

/** What acts when a table is used or changed: triggers, rules, policies, event triggers. PostgreSQL 14 to 18. */
export const triggerKinds = [
  {
    kind: 'trigger',
    sql: (sight) => `
      select ${relationName} || '.' || quote_ident(t.tgname) as name,
        pg_get_triggerdef(t.oid) as definition,
        ${firing('t.tgenabled')} as enabled,
        case when t.tgparentid <> 0 then 'yes' end as of_parent
      from pg_trigger t
      join pg_class c on c.oid = t.tgrelid
      join pg_namespace n on n.oid = c.relnamespace
      where not t.tgisinternal
        and ${dumpedRelation(sight)}`,
  },
  {
    kind: 'rule',
    // The rule of a view itself is the view's definition.
    sql: (sight) => `
      select ${relationName} || '.' || quote_ident(r.rulename) as name,
        case when r.rulename <> '_RETURN' then pg_get_ruledef(r.oid) end as definition,
        ${firing('r.ev_enabled')} as enabled
      from pg_rewrite r
      join pg_class c on c.oid = r.ev_class
      join pg_namespace n on n.oid = c.relnamespace
      where (r.rulename <> '_RETURN' or r.ev_enabled <> 'O')
        and ${dumpedRelation(sight)}`,
  },
  {
    kind: 'policy',
    sql: (sight) => `
      select ${relationName} || '.' || quote_ident(p.polname) as name,
        ${spelled('p.polcmd', commands)} as command,
        case when p.polpermissive then 'permissive' else 'restrictive' end as mode,
        (
          select string_agg(
            case r when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(r)) end, ', '
            order by case when r <> 0 then pg_get_userbyid(r) end collate "C")
          from unnest(p.polroles) r) as roles,
        pg_get_expr(p.polqual, p.polrelid) as using,
        pg_get_expr(p.polwithcheck, p.polrelid) as check
      from pg_policy p
      join pg_class c on c.oid = p.polrelid
      join pg_namespace n on n.oid = c.relnamespace
      where ${dumpedRelation(sight)}`,
  },
  {
    kind: 'event_trigger',
    sql: (sight) => `
      select quote_ident(e.evtname) as name,
        ${role('e.evtowner')} as owner,
        e.evtevent as event,
        e.evtfoid::regprocedure as function,
        (select string_agg(tag, ', ' order by tag collate "C") from unnest(e.evttags) tag) as tags,
        ${firing('e.evtenabled')} as enabled
      from pg_event_trigger e
      where ${notInExtension('pg_event_trigger', 'e.oid')}
        and ${isIn(sight, 'pg_event_trigger', 'e.oid')}`,
  },
] as const satisfies readonly KindQuery[];
