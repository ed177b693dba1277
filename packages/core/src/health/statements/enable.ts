import { classify, PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { type Environment, type PublicPlan, shellQuote } from '../../operation.ts';
import { openClient } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import { quoteLiteral } from '../../postgres/identifier.ts';
import { madeAt, type Report } from '../../report/report.ts';
import type { Session } from '../../session.ts';
import { isAtLeast } from './sql.ts';

/** What is there of pg_stat_statements. */
export interface EnableFacts {
  readonly database: string;
  readonly isSuperuser: boolean;
  /** What is configured to be loaded at the next start. */
  readonly libraries: readonly string[];
  /** Whether it is loaded now. */
  readonly isLoaded: boolean;
  readonly installed: string | null;
  /** Of the server's packages; null where they have none. */
  readonly available: string | null;
}

export interface EnablePlan {
  /** In the order in which they are run. */
  readonly statements: readonly string[];
  readonly needsRestart: boolean;
  readonly public: PublicPlan;
}

const name = 'pg_stat_statements';

/** Reads what is there. Throws `not-permitted` for a role that may not see what is loaded. */
export async function gatherEnableFacts(connection: Connection, signal: AbortSignal): Promise<EnableFacts> {
  await using client = await openClient(connection, signal, { isPinned: false });
  const [role] = await client.query<{ super: boolean }>(
    'select rolsuper as super from pg_catalog.pg_roles where rolname = current_user',
  );
  if (role?.super !== true)
    throw new PgproofError('not-permitted', 'only a superuser may change what the server loads', {
      hint: `run it as a superuser; or have one run: alter system set shared_preload_libraries = …, '${name}'; then restart, and: create extension ${name};`,
    });
  const [row] = await client.query<{
    libraries: string;
    loaded: boolean;
    installed: string | null;
    available: string | null;
  }>(`
    select
      coalesce(
        (select setting from pg_catalog.pg_file_settings where name = 'shared_preload_libraries' order by seqno desc limit 1),
        pg_catalog.current_setting('shared_preload_libraries')) as libraries,
      exists (select from pg_catalog.pg_settings where name = '${name}.max') as loaded,
      (select extversion from pg_catalog.pg_extension where extname = '${name}') as installed,
      (select default_version from pg_catalog.pg_available_extensions where name = '${name}') as available`);
  return {
    database: connection.database,
    isSuperuser: true,
    libraries: (row?.libraries ?? '')
      .split(',')
      .map((library) => library.trim().replace(/^"(.*)"$/, '$1'))
      .filter((library) => library !== ''),
    isLoaded: row?.loaded ?? false,
    installed: row?.installed ?? null,
    available: row?.available ?? null,
  };
}

/**
 * What is left to do. Libraries are listed one literal each: a list in one literal is taken for one name, and the server no longer starts.
 * Throws `tool-missing` where the server's packages have no such extension. Pure.
 */
export function planEnable(facts: EnableFacts, environment: Environment): EnablePlan {
  const { libraries, isLoaded, installed, available, database } = facts;
  if (available === null)
    throw new PgproofError('tool-missing', `the server has no extension ${name}`, {
      hint: 'install it there: in Debian it is part of postgresql-<major>, elsewhere of postgresql-contrib',
    });
  const isConfigured = libraries.includes(name);
  const statements = [
    ...(isConfigured || isLoaded
      ? []
      : [`alter system set shared_preload_libraries = ${[...libraries, name].map(quoteLiteral).join(', ')}`]),
    ...(installed === null
      ? [`create extension ${name}`]
      : isAtLeast(installed, available)
        ? []
        : [`alter extension ${name} update`]),
  ];
  const needsRestart = !isLoaded;
  const others = libraries.filter((library) => library !== name);
  return {
    statements,
    needsRestart,
    public: {
      operation: 'monitor',
      environment,
      target: database,
      commands: statements.map((statement) => `psql -d ${shellQuote(database)} -c ${shellQuote(`${statement};`)}`),
      configuration: { shared_preload_libraries: [...new Set([...libraries, name])].join(', ') },
      verification_steps: [
        ...(needsRestart ? ['restart the server'] : []),
        'pgproof health statements top --database-url <url>',
      ],
      recovery_procedure: [
        '1. To go back, as a superuser (other libraries stay):',
        `   psql -d ${shellQuote(database)} -c ${shellQuote(`drop extension if exists ${name};`)}`,
        `   psql -d ${shellQuote(database)} -c ${shellQuote(
          others.length === 0
            ? 'alter system reset shared_preload_libraries;'
            : `alter system set shared_preload_libraries = ${others.map(quoteLiteral).join(', ')};`,
        )}`,
        '2. Restart the server: it lets go of the library then. One that does not start for it is brought back by taking the line of shared_preload_libraries out of postgresql.auto.conf in its data directory.',
        '',
      ].join('\n'),
    },
  };
}

/** Does it. Nothing is restarted: that is for who runs the server. */
export async function runEnable(plan: EnablePlan, connection: Connection, session: Session): Promise<Report> {
  await using client = await openClient(connection, session.signal, { isPinned: false });
  for (const statement of plan.statements) {
    try {
      await client.query(statement);
    } catch (error) {
      throw classify(error, statement);
    }
  }
  const id = 'monitor.statements-enable';
  const done = plan.statements.map((statement): Finding => ({ id, status: 'good', detail: statement }));
  const restart: Finding[] = plan.needsRestart
    ? [
        {
          ...{ id, status: 'warning', detail: 'it counts once the server was restarted' },
          hint: 'pg_ctl restart -D <data directory>; or: systemctl restart postgresql',
        },
      ]
    : [];
  return {
    operation: 'monitor',
    ok: true,
    exitCode: 0,
    headline: plan.needsRestart
      ? `${name} is set up for "${connection.database}"; the server has to be restarted`
      : plan.statements.length === 0
        ? `${name} counts in "${connection.database}" already`
        : `${name} counts in "${connection.database}"`,
    notes: [],
    made: madeAt(session.now()),
    figures: [],
    findings: [...done, ...restart],
    relations: [],
    data: { database: connection.database, needs_restart: plan.needsRestart, statements: plan.statements },
  };
}
