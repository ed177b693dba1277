import type { Asker } from './ask.ts';
import type { ServerView } from './check.ts';

/** Reads what the server is, and what time it has. Versions 14 to 18. */
export async function readServerView(
  { ask }: Asker,
  major: number,
  now: () => Date,
): Promise<{ readonly view: ServerView; readonly skewSeconds: number; readonly offersTls: boolean }> {
  const before = now().getTime();
  const [row] = await ask<Omit<ServerView, 'major' | 'statements'> & Record<string, unknown>>(`
    select
      current_setting('server_version') as version,
      current_database() as database,
      quote_ident(current_user) as role,
      (select rolsuper from pg_roles where rolname = current_user) as "isSuperuser",
      pg_has_role(current_user, 'pg_monitor', 'usage') as "isMonitor",
      pg_is_in_recovery() as "isStandby",
      case when has_function_privilege('pg_control_system()', 'execute')
        then (select system_identifier::text from pg_control_system()) else '' end as "systemIdentifier",
      current_setting('ssl') = 'on' as "offersTls",
      extract(epoch from clock_timestamp())::float8 as clock,
      (select e.extversion from pg_extension e where e.extname = 'pg_stat_statements') as "statementsVersion",
      (select quote_ident(n.nspname)
       from pg_extension e
       join pg_namespace n on n.oid = e.extnamespace
       where e.extname = 'pg_stat_statements') as "statementsSchema",
      exists (select from pg_settings where name = 'pg_stat_statements.max') as "statementsLoaded"`);
  const after = now().getTime();
  if (row === undefined) throw new Error('the server says nothing of itself');
  const { version, database, role, isSuperuser, isMonitor, isStandby, systemIdentifier } = row;
  const { statementsVersion, statementsSchema, statementsLoaded } = row;
  return {
    view: {
      ...{ major, version, database, role, isSuperuser, isMonitor, isStandby, systemIdentifier },
      statements:
        typeof statementsVersion !== 'string'
          ? null
          : { version: statementsVersion, schema: String(statementsSchema), isLoaded: statementsLoaded === true },
    },
    skewSeconds: Number(row['clock']) - (before + after) / 2000,
    offersTls: row['offersTls'] === true,
  };
}
