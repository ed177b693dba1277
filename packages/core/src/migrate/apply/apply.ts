import { lookForPooler } from '../../backup/preflight/pooler.ts';
import { PgproofError } from '../../errors.ts';
import { allGood, type Finding } from '../../finding.ts';
import type { PublicPlan } from '../../operation.ts';
import type { Connection } from '../../postgres/connection.ts';
import { takeGate } from '../../postgres/gate.ts';
import type { Session } from '../../session.ts';
import { formatSeconds } from '../../units.ts';
import { judgeAddress } from '../address.ts';
import { keptEnvironment } from '../command.ts';
import { gatherMigrateFacts } from '../facts.ts';
import { isPassed } from '../options.ts';
import { appliedBy, type CommandApplied, runMigrateCommand } from './command.ts';
import { planCommand, publicCommandPlan } from './command-plan.ts';
import { gatherApplyFacts, type MigrateApplyFacts } from './facts.ts';
import { judgeApply, judgeOwnPooler } from './judge.ts';
import type { MigrateApplyOptions } from './options.ts';
import { readPlace } from './place.ts';
import { planRunner, publicPlanOf, type RunnerWork, runnerOf } from './plan.ts';
import { type RunnerResult, runMigrations } from './run.ts';
import { openRunner, type RunnerSession, takeToolLocks } from './session.ts';

/** What apply came to. */
export interface MigrateApplyResult {
  /** Absent where a pooler kept us from looking. */
  readonly facts?: MigrateApplyFacts;
  readonly database: string;
  readonly findings: readonly Finding[];
  /** Absent where what was found kept it from being done, and where a command ran instead. */
  readonly ran?: RunnerResult;
  /** Of a command of the user's. */
  readonly command?: CommandApplied;
}

/**
 * Applies what is pending, alone at the gate that backups go through as well. Everything is looked at once we are alone there: what another
 * run has done meanwhile is not done again. Throws what keeps it from being looked at, and what fails while it is done, with findings that say what stands.
 */
export async function runMigrateApply(options: MigrateApplyOptions, session: Session): Promise<MigrateApplyResult> {
  if (options.command !== undefined) keptEnvironment(session.env, options.passEnvironment);
  const connection = await sourceOf(options)(session.signal);
  const { database } = connection;
  // Before any lock is taken: one that a pooler keeps would stay when we are gone.
  const pooler = judgeOwnPooler(await lookForPooler(connection, undefined, session), connection);
  if (!allGood(pooler)) return { database, findings: pooler };
  const known = [...pooler, ...(options.command === undefined ? [] : await judgeAddress(connection))];
  session.onProgress({ phase: 'gate', current: 'wait until no backup and no other migration is under way' });
  await using runner = await openRunner(connection, session);
  await takeGate(runner.client, options.gateTimeoutSeconds, 'alone');
  if (options.command !== undefined)
    return await applyByCommand(options.command, { options, connection, known, runner }, session);
  const keys = await toolKeysOf(options, connection, session);
  await takeToolLocks(runner.client, keys, options.lockTimeoutSeconds);
  // With all locks in hand: what was read before them, another run may have changed.
  const facts = await gatherApplyFacts(options, connection, session);
  const { work, findings } = prepare(options, facts, connection.database, session);
  const found = [...findings, ...known];
  if (!isPassed(found, options.failOn)) return { facts, database, findings: found };
  const plan = planRunner(work, facts.grammar);
  if (!plan.lockKeys.every((key) => keys.includes(key)))
    throw new PgproofError('lock-not-got', 'where the tool keeps its state changed while its lock was waited for', {
      hint: 'run again',
    });
  const ran = await runMigrations(plan, connection, options, session, { unfinished: facts.unfinished, runner });
  const applied = ran.ran.map(
    ({ path, seconds }): Finding => ({
      ...{ id: 'migrate.applied', status: 'good', object: { kind: 'migration', name: path } },
      detail: `applied in ${formatSeconds(seconds)}`,
    }),
  );
  const recorded = facts.recorded.map(
    ({ path }): Finding => ({
      ...{ id: 'migrate.recorded', status: 'explained', object: { kind: 'migration', name: path } },
      detail: 'it was run by hand before there was a state: it is recorded, and was not run',
    }),
  );
  // What was to be run was.
  const before = found.filter(({ id }) => id !== 'migrate.pending');
  return { facts, database, findings: [...before, ...ran.findings, ...recorded, ...applied], ran };
}

/** The same by a command of the user's, which takes the lock of its tool itself. */
async function applyByCommand(
  argv: readonly string[],
  {
    options,
    connection,
    known,
    runner,
  }: {
    readonly options: MigrateApplyOptions;
    readonly connection: Connection;
    readonly known: readonly Finding[];
    readonly runner: RunnerSession;
  },
  session: Session,
): Promise<MigrateApplyResult> {
  const { database } = connection;
  const facts = await gatherApplyFacts(options, connection, session);
  const found = [...judgeApply(options, facts, session.now()), ...known];
  if (!isPassed(found, options.failOn)) return { facts, database, findings: found };
  const { pending, grammar, migrate } = facts;
  if (pending.length === 0)
    return { facts, database, findings: found, command: { argv, applied: [], seconds: 0, retries: 0, findings: [] } };
  const work = planCommand(argv, options, { format: migrate.format, pending, grammar }, runner.isLinux);
  const command = await runMigrateCommand(work, connection, options, session);
  const before = found.filter(({ id }) => id !== 'migrate.pending');
  return { facts, database, findings: [...before, ...command.findings, ...command.applied.map(appliedBy)], command };
}

/** What apply would do now, and what would keep it from that. Changes nothing, and waits for nobody. */
export async function planMigrateApply(
  options: MigrateApplyOptions,
  session: Session,
): Promise<{ readonly plan: PublicPlan; readonly refusal: PgproofError | undefined }> {
  const connection = await sourceOf(options)(session.signal);
  const pooler = judgeOwnPooler(await lookForPooler(connection, undefined, session), connection);
  const facts = await gatherApplyFacts(options, connection, session);
  const { plan, findings } =
    options.command === undefined
      ? planOwn(options, facts, connection, session)
      : await planOfCommand(options.command, options, facts, connection, session);
  const found = [...findings, ...pooler];
  const bad = found.filter(({ status }) => status === 'bad');
  const refusal =
    bad[0] === undefined
      ? undefined
      : new PgproofError(
          'bad-input',
          `nothing would be applied: ${bad[0].object?.name ?? bad[0].id}: ${bad[0].detail}`,
          {
            findings: found,
            ...(bad[0].hint === undefined ? {} : { hint: bad[0].hint }),
          },
        );
  return { plan: { ...plan, findings: found }, refusal };
}

interface Planned {
  readonly plan: PublicPlan;
  readonly findings: readonly Finding[];
}

function planOwn(
  options: MigrateApplyOptions,
  facts: MigrateApplyFacts,
  connection: Connection,
  session: Session,
): Planned {
  const { work, findings } = prepare(options, facts, connection.database, session);
  const { format, shownFolder: name } = facts.migrate;
  const context = { format, connection, name, unfinished: facts.unfinished };
  return { plan: publicPlanOf(planRunner(work, facts.grammar), options, context), findings };
}

async function planOfCommand(
  argv: readonly string[],
  options: MigrateApplyOptions,
  facts: MigrateApplyFacts,
  connection: Connection,
  session: Session,
): Promise<Planned> {
  keptEnvironment(session.env, options.passEnvironment);
  const addressed = await judgeAddress(connection);
  await using runner = await openRunner(connection, session);
  const { pending, grammar, migrate } = facts;
  const work = planCommand(argv, options, { format: migrate.format, pending, grammar }, runner.isLinux);
  return {
    plan: publicCommandPlan(work, options, connection),
    findings: [...judgeApply(options, facts, session.now()), ...addressed],
  };
}

/** The keys of the tool's own advisory locks, before anything else is looked at. */
async function toolKeysOf(
  options: MigrateApplyOptions,
  connection: Connection,
  session: Session,
): Promise<readonly string[]> {
  const source = async (): Promise<Connection> => connection;
  const { database, ...facts } = await gatherMigrateFacts({ ...options, source }, session);
  if (database === undefined) throw new Error('apply was begun without a database');
  const { table } = await readPlace(connection, facts, database, options, session);
  return facts.format.runner?.lockKeys?.(connection.database, table) ?? [];
}

function sourceOf({ source }: MigrateApplyOptions): NonNullable<MigrateApplyOptions['source']> {
  if (source === undefined) throw new Error('apply was begun without a database');
  return source;
}

function prepare(
  options: MigrateApplyOptions,
  facts: MigrateApplyFacts,
  database: string,
  session: Session,
): { readonly work: RunnerWork; readonly findings: readonly Finding[] } {
  const { migrate, place, pending, recorded } = facts;
  const { format } = migrate;
  runnerOf(format);
  const { table, isTableThere } = place;
  return {
    work: { format, database, table, isTableThere, pending, recorded },
    findings: judgeApply(options, facts, session.now()),
  };
}
