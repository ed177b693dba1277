import { createHash } from 'node:crypto';
import { PgproofError } from '../../errors.ts';
import type { Environment, PublicPlan } from '../../operation.ts';
import { gateKeys } from '../../postgres/gate.ts';
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

/** The plan as people see it: what psql would be told. */
export function publicPlanOf(
  plan: RunnerPlan,
  {
    environment,
    ...options
  }: RunnerOptions & { readonly environment: Environment; readonly gateTimeoutSeconds: number },
  {
    format,
    database,
    name,
    unfinished,
  }: {
    readonly format: Format;
    readonly database: string;
    readonly name: string;
    readonly unfinished?: Unfinished | undefined;
  },
): PublicPlan {
  const setTimeout = `set lock_timeout = '${options.lockTimeoutSeconds}s';`;
  const kept = plan.migrations.filter(isKeptInPart).map(({ migration }) => migration.path);
  const block = (title: string, lines: readonly string[]): string[] => {
    // No line of a file may end the text, or it would be read by the shell.
    let mark = 'PGPROOF';
    while (lines.some((line) => line.split(/\r?\n/).includes(mark))) mark += '_';
    // On one line, whatever a file is called.
    return [
      `psql -X --set ON_ERROR_STOP=1 -d "$DATABASE_URL" <<'${mark}'   # ${JSON.stringify(title)}`,
      ...lines,
      mark,
    ];
  };
  return {
    ...{ operation: 'migrate', environment, target: database },
    commands: [
      'DATABASE_URL=…   # of the database',
      ...(plan.create.length === 0
        ? []
        : block('the state of the tool', ['begin;', ...plan.create.map(shownStatement), 'commit;'])),
      ...plan.migrations.flatMap(({ migration, units, after }) =>
        block(migration.path, [
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
      `pgproof migrate status --migrations ${name} --migration-format ${format.name} --database-url "$DATABASE_URL"`,
    ],
    recovery_procedure: [
      'A migration that fails within a transaction leaves nothing; one that no transaction holds leaves what it did so far, and status says where it stopped.',
      'Run apply again when the cause is mended: it goes on from there, or says why that is not known and what the ways out are.',
      "To go back: the migration's own way down, or a new migration that undoes it; where rows are lost, a backup from before it: pgproof restore --store <store> --backup latest-good --into <url>",
    ].join('\n'),
  };
}
