import { PgproofError, sqlStateOf } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import type { Hole } from '../../operation.ts';
import { type Client, openClient } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import { present } from '../../present.ts';
import { withRetries } from '../../retry.ts';
import type { Session } from '../../session.ts';
import { formatSeconds } from '../../units.ts';
import type { StateStatement } from '../runner.ts';
import { failureOf, StatementError } from './failure.ts';
import {
  closeJournal,
  findIndex,
  isLeftBy,
  noteBegun,
  noteDone,
  readInvalidIndexes,
  type Unfinished,
} from './journal.ts';
import type { RunnerOptions } from './options.ts';
import { type PlannedMigration, type RunnerPlan, settingsSql } from './plan.ts';
import type { ScriptStatement, Unit } from './unit.ts';
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
  context: { readonly unfinished?: Unfinished | undefined; readonly ears?: RunnerEars } = {},
): Promise<RunnerResult> {
  // Not pinned: scripts are to find what the role and the database set.
  await using client = await openClient(connection, session.signal, { isPinned: false });
  await using watcher = await openClient(connection, session.signal);
  const [row] = await client.query<{ pid: number; build: string }>(
    'select pg_catalog.pg_backend_pid() as pid, pg_catalog.version() as build',
  );
  // The server is to end our statement soon after we are gone; others than Linux may refuse the setting.
  if (row?.build.includes('linux') === true) await client.query("set client_connection_check_interval = '2s'");
  const run: Run = {
    ...{ plan, client, watcher, pid: row?.pid ?? 0, options, session },
    ...{ ears: context.ears ?? {}, findings: [], blockers: [] },
  };
  await watcher.query("set statement_timeout = '5s'");
  for (const sql of settingsSql(options)) await client.query(sql);
  await takeLocks(run);
  if (plan.create.length > 0) await inOneTransaction(client, plan.create, {});
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

/** Those by which runs of the tool itself know of each other. */
async function takeLocks({ plan, client }: Run): Promise<void> {
  try {
    for (const key of plan.lockKeys) await client.query('select pg_catalog.pg_advisory_lock($1)', [key]);
  } catch (error) {
    if (sqlStateOf(error) !== '55P03') throw error;
    throw new PgproofError('lock-not-got', "the tool's own advisory lock is taken: it runs migrations here itself", {
      hint: `see who has it: select pid, query from pg_stat_activity join pg_locks using (pid) where locktype = 'advisory' and granted; run again when it has ended`,
      cause: error,
    });
  }
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
  for (const sql of settingsSql(options)) await client.query(sql);
  const holes = (): Record<string, string> => {
    const milliseconds = performance.now() - began;
    return { milliseconds: String(Math.round(milliseconds)), nanoseconds: String(Math.round(milliseconds * 1e6)) };
  };
  const isKept = units.some(({ isTransaction }) => !isTransaction);
  const first = unfinished === undefined ? 0 : unfinished.unit + (unfinished.isDone ? 1 : 0);
  let retries = 0;
  for (const [index, unit] of units.entries()) {
    if (index < first) continue;
    const isAgain = unfinished !== undefined && index === unfinished.unit;
    let invalidBefore = isAgain ? unfinished.invalidBefore : [];
    if (isAgain && (await isDoneAlready(unit, unfinished, run))) continue;
    if (isKept) {
      if (!isAgain && unit.statements.some(({ concurrently }) => concurrently !== undefined))
        invalidBefore = (await readInvalidIndexes(client)).map(({ oid }) => oid);
      const line = unit.statements[0]?.line ?? 1;
      const { version, path } = migration;
      await noteBegun(client, plan.table, {
        ...{ version, path, sha256, unit: index, units: units.length, line, invalidBefore },
      });
    }
    const note = !isKept
      ? undefined
      : (): Promise<void> =>
          index === units.length - 1
            ? closeJournal(client, plan.table)
            : noteDone(client, plan.table, migration.version);
    const { aroundUnit = (_, work) => work() } = run.ears;
    await withRetries(() => aroundUnit(run, () => runUnit(unit, planned, holes, note, run)), {
      ...{ attempts: options.lockAttempts, waitMilliseconds: firstWaitMilliseconds, signal: run.session.signal },
      isWorthRetrying: (error) => !unit.isOpaque && retried.has(sqlStateOf(error) ?? ''),
      onRetry: (_, attempt) => {
        retries += 1;
        tellRetry(attempt, planned, run);
      },
    }).catch(async (error: unknown) => {
      await dropInvalid(unit, invalidBefore, run).catch(() => undefined);
      throw error;
    });
  }
  for (const one of planned.after) await client.query(one.sql, valuesOf(one, holes()));
  return retries;
}

async function runUnit(
  unit: Unit,
  planned: PlannedMigration,
  holes: () => Record<string, string>,
  note: (() => Promise<void>) | undefined,
  run: Run,
): Promise<void> {
  const { client } = run;
  const before = unit.statements.some(({ concurrently }) => concurrently !== undefined)
    ? (await readInvalidIndexes(client)).map(({ oid }) => oid)
    : [];
  if (unit.isTransaction) await client.query('begin');
  try {
    for (const statement of unit.statements) await send(statement, unit, planned, run);
    for (const one of unit.state) await client.query(one.sql, valuesOf(one, holes()));
    await note?.();
    if (unit.isTransaction) await client.query('commit');
  } catch (error) {
    if (unit.isTransaction) await client.query('rollback').catch(() => undefined);
    if (retried.has(sqlStateOf(error) ?? '')) await dropInvalid(unit, before, run);
    throw error;
  }
}

/** A statement, watched for whom it waits. */
async function send(statement: ScriptStatement, unit: Unit, planned: PlannedMigration, run: Run): Promise<void> {
  const { client, watcher, pid, session, ears, options } = run;
  // CONCURRENTLY waits for every transaction that is older than itself, under a lock that lets all read and write meanwhile.
  if (statement.concurrently !== undefined) await client.query('set lock_timeout = 0');
  const around = ears.aroundStatement ?? ((_, sending) => sending());
  const about = { planned, statement, isInTransaction: unit.isTransaction };
  const work = around(about, () => client.send(statement.text));
  const { outcome, blockers } = await whileWatched(watcher, pid, work, (blocker) =>
    session.onProgress({
      phase: `${planned.migration.path}:${statement.line} waits`,
      current: describeBlocker(blocker),
    }),
  );
  if (blockers.length > 0) run.blockers = blockers;
  if (outcome.status === 'rejected') throw new StatementError(outcome.reason, statement);
  run.blockers = [];
  if (statement.concurrently !== undefined) await client.query(`set lock_timeout = '${options.lockTimeoutSeconds}s'`);
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

/**
 * Whether what a broken-off run began last was done all the same; what it left half-done is taken away. Throws `bad-input` where nobody can tell:
 * done twice it may do harm.
 */
async function isDoneAlready(
  unit: Unit,
  { path, line, invalidBefore, isDone }: Unfinished,
  run: Run,
): Promise<boolean> {
  if (isDone || unit.isTransaction) return false;
  const [{ concurrently } = { concurrently: undefined }] = unit.statements;
  if (unit.isOpaque)
    throw new PgproofError('bad-input', `${path}:${line} was begun, and what of it was done cannot be known`, {
      hint: 'see what of it was done, finish it by hand, record the migration as its tool does, and then: drop table pgproof_unfinished',
    });
  if (concurrently === undefined) return false;
  await dropInvalid(unit, invalidBefore, run);
  const { does, names, schema } = concurrently;
  if (does === 'reindex' || names.length === 0) return false;
  const found = await Promise.all(names.map((name) => findIndex(run.client, { name, ...present({ schema }) })));
  return does === 'create' ? found.every((one) => one?.isValid === true) : found.every((one) => one === undefined);
}

/** Drops the invalid index that a statement with CONCURRENTLY left: a retry would find its name taken. */
async function dropInvalid(unit: Unit, before: readonly string[], run: Run): Promise<void> {
  const left = unit.statements.flatMap(({ concurrently }) => concurrently ?? []);
  if (unit.isTransaction || left.length === 0) return;
  const { client, findings } = run;
  for (const index of await readInvalidIndexes(client)) {
    const { oid, name, isBuilding } = index;
    if (before.includes(oid) || isBuilding || !left.some((one) => isLeftBy(index, one))) continue;
    await client.query('set lock_timeout = 0');
    await client.query(`drop index concurrently ${name}`);
    findings.push({
      ...{ id: 'migrate.invalid-dropped', status: 'explained', object: { kind: 'index', name } },
      detail: 'it was left invalid by a statement that did not end, and was dropped',
    });
  }
}
