import { createHash } from 'node:crypto';
import { PgproofError } from '../../errors.ts';
import { type Environment, type PublicPlan, shellQuote } from '../../operation.ts';
import { type Connection, childEnvironment } from '../../postgres/connection.ts';
import { serverLines } from '../../postgres/environment.ts';
import { gateKeys } from '../../postgres/gate.ts';
import { quoteIdentifier, quoteLiteral } from '../../postgres/identifier.ts';
import type { Format } from '../format.ts';
import type { Grammar } from '../lint/grammar.ts';
import type { Migration, Script } from '../migration.ts';
import { type Runner, type StateStatement, shownStatement, type TableName } from '../runner.ts';
import { journalOf, type Unfinished } from './journal.ts';
import type { RunnerOptions } from './options.ts';
import { firstUnit, isKeptInPart } from './resume.ts';
import { type Unit, unitsOf } from './unit.ts';

/** One migration as it will be run. */
export interface PlannedMigration {
  readonly migration: Migration;
  /** Of what is sent, so that a broken-off run does not go on with another script. */
  readonly sha256: string;
  readonly units: readonly Unit[];
  readonly after: readonly StateStatement[];
  /** Has a row where another runner has applied it meanwhile. */
  readonly taken?: StateStatement;
}

/** What a run will do. */
export interface RunnerPlan {
  readonly table: TableName;
  /** The table, with what is only recorded in it. Empty where the table is there. */
  readonly create: readonly StateStatement[];
  /** Of advisory locks of the tool itself. */
  readonly lockKeys: readonly string[];
  /** Of the session, before each migration. */
  readonly putBack: readonly StateStatement[];
  readonly migrations: readonly PlannedMigration[];
  /** How a file of this tool says that no transaction is to hold it. */
  readonly outsideHint: string | undefined;
}

/** What a plan is made of. */
export interface RunnerWork {
  readonly format: Format;
  readonly database: string;
  readonly table: TableName;
  readonly isTableThere: boolean;
  readonly pending: readonly Migration[];
  /** Migrations that are only recorded. */
  readonly recorded?: readonly Migration[];
}

/** The runner of a format. Throws `bad-input` for one that only its tool runs. */
export function runnerOf({ name, runner }: Format): Runner {
  if (runner === undefined)
    throw new PgproofError('bad-input', `migrations of ${name} are run by ${name} alone`, {
      hint: `name its command behind the options: pgproof migrate apply … -- <command>, after pgproof migrate rehearse … -- <command>`,
    });
  return runner;
}

/** Plans a run, statement by statement. Pure but for the grammar. Throws `bad-input` for what cannot be sent. */
export function planRunner(work: RunnerWork, grammar: Grammar): RunnerPlan {
  const { format, database, table, pending, recorded = [] } = work;
  const runner = runnerOf(format);
  return {
    table,
    // What is only recorded is so with the table, or not at all: one without the other would say that old ones are pending.
    create: work.isTableThere
      ? []
      : [...runner.create(table), ...recorded.flatMap((migration) => runner.record(migration, table))],
    lockKeys: runner.lockKeys?.(database, table) ?? [],
    putBack: runner.putBack?.(table) ?? [],
    outsideHint: format.habits.outsideHint,
    migrations: [
      ...pending.map((migration): PlannedMigration => {
        const script = scriptOf(migration, format);
        return {
          migration,
          sha256: digestOf(script),
          units: unitsOf(migration, script, grammar, runner, table),
          after: runner.after?.(migration, table) ?? [],
          ...(runner.taken === undefined ? {} : { taken: runner.taken(migration, table) }),
        };
      }),
    ],
  };
}

/** Of what a script sends. */
export function digestOf({ text }: Pick<Script, 'text'>): string {
  return createHash('sha256').update(text).digest('hex');
}

function scriptOf({ up, path }: Migration, { name }: Format): Script {
  if (up === undefined)
    throw new PgproofError('bad-input', `"${path}" is a program: only ${name} can run it`, {
      hint: `run it with ${name}, then the others`,
    });
  if (up.placeholders?.test(up.text) === true)
    throw new PgproofError('bad-input', `"${path}" has placeholders, whose values only ${name} knows`, {
      hint: `run it with ${name}, then the others`,
    });
  return up;
}

/** The settings that are made before each migration. */
export function settingsSql(options: RunnerOptions): string[] {
  return [
    `set lock_timeout = '${options.lockTimeoutSeconds}s'`,
    `set statement_timeout = '${options.statementTimeoutSeconds}s'`,
    // A run that is stopped, not killed, must not keep its locks.
    "set idle_in_transaction_session_timeout = '60s'",
  ];
}

/** The plan as people see it: what psql would be told, in one session, as the run has one. */
export function publicPlanOf(
  plan: RunnerPlan,
  {
    environment,
    ...options
  }: RunnerOptions & { readonly environment: Environment; readonly gateTimeoutSeconds: number },
  {
    format,
    connection,
    name,
    unfinished,
  }: {
    readonly format: Format;
    readonly connection: Connection;
    readonly name: string;
    readonly unfinished?: Unfinished | undefined;
  },
): PublicPlan {
  const { database } = connection;
  const setTimeout = `set lock_timeout = '${options.lockTimeoutSeconds}s';`;
  const kept = plan.migrations.filter(isKeptInPart).map(({ migration }) => migration.path);
  const server = serverLines(childEnvironment(connection));
  const titled = (title: string, lines: readonly string[]): string[] => [`-- ${JSON.stringify(title)}`, ...lines];
  const told = [
    `set lock_timeout = '${options.gateTimeoutSeconds}s';`,
    `select pg_advisory_lock(${gateKeys.join(', ')});`,
    setTimeout,
    ...plan.lockKeys.map((key) => `select pg_advisory_lock(${key});`),
    ...(plan.create.length === 0
      ? []
      : titled('the state of the tool', ['begin;', ...plan.create.map(shownStatement), 'commit;'])),
    ...plan.migrations.flatMap(({ migration, units, after }) =>
      titled(migration.path, [
        ...plan.putBack.map(shownStatement),
        ...settingsSql(options).map((sql) => `${sql};`),
        ...units
          .slice(firstUnit(unfinished?.version === migration.version ? unfinished : undefined))
          .flatMap(({ isTransaction, statements, state }) => [
            ...(isTransaction ? ['begin;'] : []),
            ...statements.flatMap(({ text, concurrently }) => [
              ...(concurrently === undefined ? [] : ['set lock_timeout = 0;']),
              `${text.trimEnd().replace(/;$/, '')}\n;`,
              ...(concurrently === undefined ? [] : [setTimeout]),
            ]),
            ...state.map(shownStatement),
            ...(isTransaction ? ['commit;'] : []),
          ]),
        ...after.map(shownStatement),
      ]),
    ),
  ];
  return {
    ...{ operation: 'migrate', environment, target: database },
    commands: [
      ...server,
      ...(plan.create.length === 0 && plan.migrations.length === 0 ? ['# nothing is pending'] : block(told)),
    ],
    configuration: {
      lock_timeout: `${options.lockTimeoutSeconds}s`,
      statement_timeout: `${options.statementTimeoutSeconds}s`,
      'attempts at a lock': `${options.lockAttempts}, after random waits that grow from 1 s; none of what commits by itself`,
      gate: `pg_advisory_lock(${gateKeys.join(', ')}), for the whole run, in its session; waited for up to ${options.gateTimeoutSeconds} s`,
      ...(plan.lockKeys.length === 0
        ? {}
        : { "the tool's own lock": plan.lockKeys.map((key) => `pg_advisory_lock(${key})`).join(', ') }),
      ...(kept.length === 0
        ? {}
        : {
            'noted step by step': `in ${journalOf(plan.table)}, which is there from the first to the last: ${kept.join(', ')}`,
          }),
      ...(unfinished === undefined
        ? {}
        : { 'goes on': `${unfinished.path} at step ${firstUnit(unfinished) + 1} of ${unfinished.units}` }),
    },
    verification_steps: [
      `pgproof migrate status --migrations ${shellQuote(name)} --migration-format ${format.name} --database-url ${shellQuote(`dbname=${shownName(database)}`)}`,
      ...plan.migrations.map(({ migration }) => `# applied then: ${JSON.stringify(migration.path)}`),
    ],
    recovery_procedure: wayBack(database, server),
  };
}

/** What psql is told on its standard input. */
function block(lines: readonly string[]): string[] {
  // No line of a file may end the text, or it would be read by the shell.
  let mark = 'PGPROOF';
  while (lines.some((line) => line.split(/\r?\n/).includes(mark))) mark += '_';
  return [`psql -X --set ON_ERROR_STOP=1 <<'${mark}'`, ...lines, mark];
}

/** A name as a value in a conninfo. */
const shownName = (name: string): string => (/^[\w-]+$/.test(name) ? name : `'${name.replace(/[\\']/g, '\\$&')}'`);

/** For someone with a shell, PostgreSQL's client and no pgproof. The old database stays, under another name. */
export function wayBack(database: string, server: readonly string[]): string {
  const [own, moved] = [quoteIdentifier(database), quoteIdentifier(`${database}_migrated`)];
  const sql = (...statements: string[]): string =>
    `psql -X -v ON_ERROR_STOP=1 -d postgres ${statements.map((one) => `-c ${shellQuote(one)}`).join(' ')}`;
  const steps: (readonly string[])[] = [
    [
      'Before anything is applied, keep what is there (with the client of the major that the server has, as a role that may read all of it):',
      'set -e',
      ...server,
      'BEFORE=<where the dump is to lie>',
      'pg_dump --format=custom --file="$BEFORE"',
    ],
    [
      'What fails within a transaction leaves nothing; of what none holds status says where it stopped, and the next apply goes on from there. To undo what was applied: its own way down, or a new migration. To have the database as it was before, by an owner who may make one; nobody may be in it, and what was written since stays behind in the one that is put aside:',
      sql(`alter database ${own} allow_connections false`),
      sql(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = ${quoteLiteral(database)}`,
        `alter database ${own} rename to ${moved}`,
      ),
      'pg_restore --create --exit-on-error --dbname=postgres "$BEFORE"',
      `vacuumdb --analyze-only --dbname=${shellQuote(`dbname=${shownName(database)}`)}`,
    ],
    [
      `Look at it; what was put aside can be looked at as ${moved}, and goes when nobody needs it:`,
      sql(`alter database ${moved} allow_connections true`),
    ],
  ];
  return `${steps.map(([title, ...lines], index) => [`${index + 1}. ${title}`, ...lines.map((line) => `   ${line}`)].join('\n')).join('\n')}\n`;
}
