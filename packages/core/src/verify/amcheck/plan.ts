import { toolCommand } from '../../container/client.ts';
import { renderCommands, type Step, shellQuote, type Word } from '../../operation.ts';
import { quoteIdentifier } from '../../postgres/identifier.ts';
import { majorOf, type SandboxPlace } from '../../sandbox/place.ts';
import type { AmcheckFacts } from './tool.ts';

/** What pg_amcheck looks at: a database that the copy is not called like. */
export function checkedDatabase(copy: string): string {
  const name = 'pgproof_amcheck';
  return copy === name ? `${name}_2` : name;
}

/**
 * Makes a second copy of a database's files, of which nothing is in the server's memory: every page that is read of it comes from the files, and
 * its checksum is looked at. Source: PostgreSQL documentation, CREATE DATABASE, "strategy", which 14 has no choice of.
 */
export function copyFilesSql(copy: string, major: number): string {
  const strategy = major >= 15 ? ' strategy file_copy' : '';
  return `create database ${quoteIdentifier(checkedDatabase(copy))} template ${quoteIdentifier(copy)}${strategy}`;
}

export function dropFilesSql(copy: string): string {
  return `drop database if exists ${quoteIdentifier(checkedDatabase(copy))} with (force)`;
}

export const failuresSql = `select pg_catalog.current_setting('data_checksums') as checksums,
  pg_catalog.sum(checksum_failures)::text as failures
from pg_catalog.pg_stat_database`;

interface Planned {
  readonly amcheck: AmcheckFacts | undefined;
  readonly place: SandboxPlace;
  /** Of the source, and so of the copy. */
  readonly database: string;
  /** That of the sandbox's other tools. Holes: its own. */
  readonly environment: Readonly<Record<string, Word>>;
  readonly jobs: number;
}

/**
 * The steps of a plan that stand for it; none where it was not asked for, or cannot be done. `--parent-check` takes locks that keep writers out,
 * which is all that speaks against it: here nobody writes. Source: PostgreSQL documentation, pg_amcheck and F.1 "amcheck".
 */
export function amcheckSteps({ amcheck, place, database, environment, jobs }: Planned): Step[] {
  if (amcheck === undefined || 'missing' in amcheck) return [];
  const major = majorOf(place);
  // What fires at a login or at DDL came with the copy, and so did what can say a row's value beside an error.
  const options = [
    'jit=off',
    'client_min_messages=error',
    'session_replication_role=replica',
    ...(major >= 17 ? ['event_triggers=off'] : []),
  ];
  // What the others read money by, an index's function does, too.
  const inherited = environment['PGOPTIONS'] ?? '';
  const command = toolCommand(
    amcheck.tool,
    [
      ...['--no-password', '--verbose', '--install-missing', '--heapallindexed', '--parent-check'],
      ...[`--jobs=${jobs}`, checkedDatabase(database)],
    ],
    {
      ...environment,
      PGAPPNAME: 'pgproof pg_amcheck',
      PGOPTIONS: [...[inherited].flat(), ...options.map((option) => ` -c ${option}`)],
    },
  );
  return [
    { kind: 'sql', name: 'amcheck-copy', on: 'sandbox', statements: [copyFilesSql(database, major)] },
    { kind: 'command', name: 'amcheck', command },
    { kind: 'sql', name: 'amcheck-end', on: 'sandbox', statements: [failuresSql, dropFilesSql(database)] },
  ];
}

/** The same as lines that can be pasted, where the copy is called `copy`. */
export function amcheckLines(
  { amcheck, place, database }: Omit<Planned, 'environment' | 'jobs'>,
  steps: readonly Step[],
): string[] {
  if (amcheck === undefined) return [];
  if ('missing' in amcheck) return [`# pg_amcheck: ${amcheck.missing.detail.replaceAll(/\s+/g, ' ')}`];
  const checked = checkedDatabase(database);
  const strategy = majorOf(place) >= 15 ? ' --strategy=file_copy' : '';
  const failures = 'select datname, checksum_failures from pg_stat_database where checksum_failures > 0';
  return [
    `createdb --template=copy${strategy} ${checked}   # what is read of it comes from the files`,
    ...steps.flatMap((step) =>
      step.kind === 'command' && step.name === 'amcheck' ? [renderCommands(step.command)] : [],
    ),
    `psql -X -d postgres -c ${shellQuote(failures)} -c ${shellQuote(`drop database ${checked}`)}`,
  ];
}
