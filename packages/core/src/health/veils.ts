import type { Veil } from './check.ts';

/** Of other roles' sessions a plain login sees that they are there, and nothing of what they do. Source: PostgreSQL documentation, 28.2.3. */
export const sessionsVeil: Veil = {
  name: 'sessions',
  what: 'sessions',
  sql: () => `
    select
      count(*) filter (where backend_type is null)::float8 as hidden,
      format('grant pg_monitor to %I;', current_user) as hint
    from pg_stat_activity`,
};

/** Of standbys a plain login sees the process, and not how far it is. Source: PostgreSQL documentation, 28.2.4. */
export const standbysVeil: Veil = {
  name: 'standbys',
  what: 'standbys',
  sql: () => `
    select
      count(*) filter (where state is null)::float8 as hidden,
      format('grant pg_monitor to %I;', current_user) as hint
    from pg_stat_replication`,
};

/** pg_sequences has no last_value for a role without SELECT or USAGE: it says so by a null that also means "never used". */
export const sequencesVeil: Veil = {
  name: 'sequences',
  what: 'sequences',
  sql: () => `
    select
      count(*)::float8 as hidden,
      case when count(*) > 5
        then string_agg(distinct format('grant select on all sequences in schema %I to %I;', n.nspname, current_user), ' ')
        else string_agg(format('grant select on sequence %I.%I to %I;', n.nspname, c.relname, current_user), ' ') end as hint
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S'
      and c.relpersistence <> 't'
      and not case when c.relkind = 'S' then has_sequence_privilege(c.oid, 'select, usage') else true end`,
};

/** pg_stats has no row of a table that the role may not read: an estimate made of it says nothing of that table, and not zero. */
export const statisticsVeil: Veil = {
  name: 'statistics',
  what: 'tables',
  sql: () => `
    select
      count(*)::float8 as hidden,
      case when bool_and(x.secured)
        then format('row security hides their statistics: look as their owner or a superuser now and then; or, with the rows of all tables: alter role %I bypassrls;', current_user)
        else case when count(*) filter (where not x.secured) > 5
            then string_agg(distinct format('grant select on all tables in schema %I to %I;', x.nspname, current_user), ' ')
              filter (where not x.secured)
            else string_agg(format('grant select on %I.%I to %I;', x.nspname, x.relname, current_user), ' ')
              filter (where not x.secured) end
          || ' -- with their rows: where it must not read those, skip the checks of bloat' end as hint
    from (
      select n.nspname, c.relname, has_table_privilege(c.oid, 'select') as secured
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'm')
        and c.relpersistence <> 't'
        and n.nspname not in ('pg_catalog', 'information_schema')
        and n.nspname !~ '^pg_toast'
        and c.relpages > 0
        and not case when c.relkind in ('r', 'm') then has_table_privilege(c.oid, 'select') and not row_security_active(c.oid) else true end) x`,
};

/** pg_stat_statements has other roles' statements without their text. */
export const statementsVeil: Veil = {
  name: 'statements',
  what: 'statements of other roles',
  sql: ({ statements }) =>
    statements?.isLoaded === true
      ? `
    select
      count(*) filter (where query = '<insufficient privilege>')::float8 as hidden,
      format('grant pg_read_all_stats to %I;', current_user) as hint
    from ${statements.schema}.pg_stat_statements`
      : `select 0::float8 as hidden, '' as hint`,
};
