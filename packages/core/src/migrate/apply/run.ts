import { PgproofError, sqlStateOf } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import type { Hole } from '../../operation.ts';
import { type Client, openClient } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import { qualifiedName } from '../../postgres/identifier.ts';
import { withRetries } from '../../retry.ts';
import type { Session } from '../../session.ts';
import { formatSeconds } from '../../units.ts';
import type { StateStatement } from '../runner.ts';
import { didNothing, failureOf, StatementError } from './failure.ts';
import { closeJournal, forgetBegun, noteBegun, noteDone, type Unfinished } from './journal.ts';
import { clearLeft, isDone, readIndexes, readIndexesBefore } from './leftover.ts';
import type { RunnerOptions } from './options.ts';
import { type PlannedMigration, type RunnerPlan, settingsSql } from './plan.ts';
import { firstUnit, isKeptInPart } from './resume.ts';
import { openRunner, type RunnerSession, takeToolLocks, withoutLockTimeout } from './session.ts';
import { isRepeatable, type ScriptStatement, type Unit } from './unit.ts';
import { type Blocker, describeBlocker, whileWatched } from './watch.ts';

/** A migration that was run. */
export interface RanMigration {
  readonly path: string;
  readonly version: string;
  readonly seconds: number;
  readonly statements: number;
  /** How often a lock was not got. */
  readonly retries: number;
}

/** What a run is told of as it goes. */
export interface RunnerEars {
  /** Around what is committed together: each attempt at it. */
  readonly aroundUnit?: (
    about: { readonly client: Client; readonly pid: number },
    work: () => Promise<void>,
  ) => Promise<void>;
  /** Around each statement of a script. */
  readonly aroundStatement?: (
    about: {
      readonly planned: PlannedMigration;
      readonly statement: ScriptStatement;
      readonly isInTransaction: boolean;
    },
    send: () => Promise<{ readonly rows: number | null }>,
  ) => Promise<unknown>;
  readonly afterMigration?: (planned: PlannedMigration) => Promise<void>;
}

export interface RunnerResult {
  readonly ran: readonly RanMigration[];
  /** Blockers, retries, leftovers. */
  readonly findings: readonly Finding[];
}

const firstWaitMilliseconds = 1000;
const retried = new Set(['55P03', '40P01']);

/** What the runner works with. */
interface Run {
  readonly plan: RunnerPlan;
  readonly client: Client;
  readonly watcher: Client;
  readonly pid: number;
  readonly options: RunnerOptions;
  readonly session: Session;
  readonly ears: RunnerEars;
  readonly findings: Finding[];
  /** Whether the tool itself may run here, too. */
  readonly isBesideOthers: boolean;
  /** What is under way. */
  unit?: Unit;
  /** Of the statement that is under way, those who were seen last. */
  blockers: readonly Blocker[];
}

/**
 * Runs migrations by a plan, one after the other, on one session, as their tool would. Stops at the first that fails: throws its error, whose
 * findings say what was done, who was in the way, and what stands now.
 */
export async function runMigrations(
  plan: RunnerPlan,
  connection: Connection,
  options: RunnerOptions,
  session: Session,
  context: {
    readonly unfinished?: Unfinished | undefined;
    readonly ears?: RunnerEars;
    /** One that is open, with the tool's locks; it stays open. Default: one of its own. */
    readonly runner?: RunnerSession;
  } = {},
): Promise<RunnerResult> {
  await using own = context.runner === undefined ? await openRunner(connection, session) : undefined;
  const { client, pid } = context.runner ?? (own as RunnerSession);
  await using watcher = await openClient(connection, session.signal);
  const run: Run = {
    ...{ plan, client, watcher, pid, options, session },
    ...{ ears: context.ears ?? {}, findings: [], blockers: [], isBesideOthers: context.runner !== undefined },
  };
  await watcher.query("set statement_timeout = '5s'");
  if (own !== undefined) await takeToolLocks(client, plan.lockKeys, options.lockTimeoutSeconds);
  for (const sql of settingsSql(options)) await client.query(sql);
  if (plan.create.length > 0) await inOneTransaction(client, plan.create, { milliseconds: '0', nanoseconds: '0' });
  const ran: RanMigration[] = [];
  for (const planned of plan.migrations) {
    const began = performance.now();
    const { unfinished } = context;
    const from = unfinished?.version === planned.migration.version ? unfinished : undefined;
    session.onProgress({ phase: 'migrate', current: planned.migration.path });
    let retries: number;
    try {
      retries = await runOne(planned, from, began, run);
    } catch (error) {
      throw failureOf(error, planned, { ...run, ran });
    }
    const seconds = (performance.now() - began) / 1000;
    const statements = planned.units.reduce((sum, unit) => sum + unit.statements.length, 0);
    const { path, version } = planned.migration;
    ran.push({ path, version, seconds, statements, retries });
    await run.ears.afterMigration?.(planned);
  }
  return { ran, findings: run.findings };
}

async function inOneTransaction(
  client: Client,
  statements: readonly StateStatement[],
  holes: Readonly<Record<string, string>>,
): Promise<void> {
  await client.query('begin');
  try {
    for (const one of statements) await client.query(one.sql, valuesOf(one, holes));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

function valuesOf({ values }: StateStatement, holes: Readonly<Record<string, string>>): unknown[] | undefined {
  const isHole = (value: unknown): value is Hole => typeof value === 'object' && value !== null;
  return values.length === 0 ? undefined : values.map((value) => (isHole(value) ? holes[value.hole] : value));
}

/** Runs one migration; returns how often a lock was not got. */
async function runOne(
  planned: PlannedMigration,
  unfinished: Unfinished | undefined,
  began: number,
  run: Run,
): Promise<number> {
  const { client, plan, options } = run;
  const { units, migration, sha256 } = planned;
  const { version, path } = migration;
  for (const one of plan.putBack) await client.query(one.sql, valuesOf(one, {}));
  for (const sql of settingsSql(options)) await client.query(sql);
  const holes = (): Record<string, string> => {
    const milliseconds = performance.now() - began;
    return { milliseconds: String(Math.round(milliseconds)), nanoseconds: String(Math.round(milliseconds * 1e6)) };
  };
  const isKept = isKeptInPart(planned);
  let retries = 0;
  for (const [index, unit] of units.entries()) {
    if (index < firstUnit(unfinished)) continue;
    run.unit = unit;
    const isAgain = unfinished !== undefined && index === unfinished.unit;
    const indexesBefore = isAgain ? unfinished.indexesBefore : await readIndexesBefore(client, unit);
    if (isAgain && (await isDoneAlready(unit, indexesBefore, run))) continue;
    const line = unit.statements[0]?.line ?? 1;
    if (isKept)
      await noteBegun(client, plan.table, {
        ...{ version, path, sha256, unit: index, units: units.length, line, indexesBefore },
      });
    const note = !isKept
      ? undefined
      : (): Promise<void> =>
          index === units.length - 1 ? closeJournal(client, plan.table) : noteDone(client, plan.table, version);
    const { aroundUnit = (_, work) => work() } = run.ears;
    let last: unknown;
    const runIt = (): Promise<void> =>
      runUnit(unit, planned, { holes, note, indexesBefore }, run).catch((error: unknown) => {
        last = error;
        throw error;
      });
    await withRetries(() => aroundUnit(run, runIt), {
      ...{ attempts: options.lockAttempts, waitMilliseconds: firstWaitMilliseconds, signal: run.session.signal },
      isWorthRetrying: (error) => isRepeatable(unit) && retried.has(sqlStateOf(error) ?? ''),
      onRetry: (_, attempt) => {
        retries += 1;
        tellRetry(attempt, planned, run);
      },
    }).catch(async (error: unknown) => {
      if (isKept && didNothing(error, unit))
        await forgetBegun(client, plan.table, { version, unit: index }).catch(() => undefined);
      // Of an abort the reason alone does not say what was under way.
      throw run.session.signal.aborted ? (last ?? error) : error;
    });
  }
  for (const one of planned.after) await client.query(one.sql, valuesOf(one, holes()));
  return retries;
}

async function runUnit(
  unit: Unit,
  planned: PlannedMigration,
  {
    holes,
    note,
    indexesBefore,
  }: {
    readonly holes: () => Record<string, string>;
    readonly note: (() => Promise<void>) | undefined;
    readonly indexesBefore: readonly string[];
  },
  run: Run,
): Promise<void> {
  const { client } = run;
  if (unit.isTransaction) await client.query('begin');
  try {
    if (run.isBesideOthers && unit.isTransaction && unit.state.length > 0) await refuseTaken(planned, run);
    for (const statement of unit.statements) await send(statement, unit, planned, run);
    for (const one of unit.state) await client.query(one.sql, valuesOf(one, holes()));
    await note?.();
    if (unit.isTransaction) await client.query('commit');
  } catch (error) {
    if (unit.isTransaction) await client.query('rollback').catch(() => undefined);
    await clearLeft(unit, indexesBefore, run);
    throw error;
  }
}

/**
 * Of a tool whose command takes no lock: from here to the end of the transaction nobody else records anything, and what somebody has recorded is not
 * run again. One that has begun the same file, and not recorded it, is not seen.
 */
async function refuseTaken({ taken, migration }: PlannedMigration, { client, plan }: Run): Promise<void> {
  if (taken === undefined) return;
  const { schema, name } = plan.table;
  const table = qualifiedName(schema, name);
  const mayLock = "select pg_catalog.has_table_privilege($1, 'update, delete, truncate') as may";
  const [row] = await client.query<{ may: boolean }>(mayLock, [table]);
  if (row?.may === true) await client.query(`lock table ${table} in share row exclusive mode`);
  const rows = await client.query(taken.sql, valuesOf(taken, {}));
  if (rows.length === 0) return;
  throw new PgproofError('database-refused', `${migration.path}: another runner has applied it meanwhile`, {
    hint: 'let one of them run at a time; run again, and what is left is applied',
  });
}

/** A statement, watched for whom it waits. */
async function send(statement: ScriptStatement, unit: Unit, planned: PlannedMigration, run: Run): Promise<void> {
  const { client, watcher, pid, session, ears } = run;
  const around = ears.aroundStatement ?? ((_, sending) => sending());
  const about = { planned, statement, isInTransaction: unit.isTransaction };
  const sending = (): Promise<unknown> => around(about, () => client.send(statement.text));
  // CONCURRENTLY waits for every transaction that is older than itself, under a lock that lets all read and write meanwhile.
  const work = statement.concurrently === undefined ? sending() : withoutLockTimeout(client, sending);
  const { outcome, blockers } = await whileWatched(watcher, pid, work, (blocker) =>
    session.onProgress({
      phase: `${planned.migration.path}:${statement.line} waits`,
      current: describeBlocker(blocker),
    }),
  );
  if (blockers.length > 0) run.blockers = blockers;
  if (outcome.status === 'rejected') throw new StatementError(outcome.reason, statement);
  run.blockers = [];
}

function tellRetry(attempt: number, planned: PlannedMigration, run: Run): void {
  const { path } = planned.migration;
  const by = run.blockers.map(describeBlocker).join('; ');
  run.session.onProgress({
    phase: `${path}: lock not got`,
    current: `attempt ${attempt} of ${run.options.lockAttempts}${by === '' ? '' : `; ${by}`}`,
  });
  run.findings.push({
    ...{ id: 'migrate.lock-waited', status: 'explained', object: { kind: 'migration', name: path } },
    detail: `attempt ${attempt} gave up after ${formatSeconds(run.options.lockTimeoutSeconds)}${by === '' ? '' : `: ${by}`}`,
  });
}

/** Whether a statement with CONCURRENTLY that a broken-off run began was done all the same; what it left half-done is taken away. */
async function isDoneAlready(unit: Unit, indexesBefore: readonly string[], run: Run): Promise<boolean> {
  const [{ concurrently } = { concurrently: undefined }] = unit.statements;
  if (unit.isTransaction || concurrently === undefined) return false;
  await clearLeft(unit, indexesBefore, run);
  return isDone(concurrently, indexesBefore, await readIndexes(run.client, concurrently.names));
}
