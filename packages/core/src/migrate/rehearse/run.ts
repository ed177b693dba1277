import { classify, PgproofError } from '../../errors.ts';
import { allGood, type Finding } from '../../finding.ts';
import { type Client, openClient } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import { present } from '../../present.ts';
import type { Session } from '../../session.ts';
import { formatSeconds } from '../../units.ts';
import { version } from '../../version.ts';
import { judgeAddress } from '../address.ts';
import { divide, judgePlace, type Place, readPlace } from '../apply/place.ts';
import { planRunner, runnerOf } from '../apply/plan.ts';
import { type RanMigration, runMigrations } from '../apply/run.ts';
import { keptEnvironment } from '../command.ts';
import { type DatabaseState, gatherMigrateFacts, type MigrateFacts } from '../facts.ts';
import { type Grammar, openGrammar } from '../lint/grammar.ts';
import type { Migration } from '../migration.ts';
import { isPassed } from '../options.ts';
import { divideBy, judgeHistory, judgeLeft, readAfter } from '../outcome.ts';
import { digestOfCommand, putRehearsal, type Rehearsal, rehearsedOf } from '../rehearsal.ts';
import { pendingOf } from '../standing.ts';
import { judgeStatus, sharpenForRunner } from '../status.ts';
import { newFindings, readChanges, readMoment, type SchemaChange, type SchemaMoment } from './change.ts';
import { type CommandTrace, runWatched } from './command.ts';
import { openCopy, type RehearsalCopy, withLeft } from './copy.ts';
import { proveDown } from './down.ts';
import { judgeTrace } from './judge.ts';
import type { MigrateRehearseOptions } from './options.ts';
import { type HeldLock, openTrace, type StatementTrace } from './trace.ts';

/** A migration's effect on the schema. */
export interface MigrationChange {
  readonly path: string;
  readonly changes: readonly SchemaChange[];
}

/** What a rehearsal came to. */
export interface MigrateRehearseResult {
  readonly copy: Pick<RehearsalCopy, 'verdict' | 'place' | 'archive'>;
  /** Absent where the backup was not good enough to be migrated. */
  readonly migrate?: MigrateFacts & { readonly database: DatabaseState };
  readonly pending: readonly Migration[];
  readonly ran: readonly RanMigration[];
  readonly statements: readonly StatementTrace[];
  readonly locks: readonly HeldLock[];
  readonly changes: readonly MigrationChange[];
  readonly command?: CommandTrace;
  readonly findings: readonly Finding[];
  readonly ok: boolean;
  /** Of the migrations alone. */
  readonly seconds: number;
  /** Where it is recorded; absent where it is not. */
  readonly record?: string;
}

/**
 * Restores a backup into a sandbox, shows it good, and runs on it what is pending. A migration that fails is a finding; throws what keeps it
 * from being tried. The copy is gone when it returns, or a finding says how to take it away.
 */
export async function runMigrateRehearse(
  options: MigrateRehearseOptions,
  session: Session,
): Promise<MigrateRehearseResult> {
  // Before a backup is restored for nothing.
  if (options.command !== undefined) keptEnvironment(session.env, options.passEnvironment);
  const grammar = await openGrammar();
  const copy = await openCopy(options, session);
  let result: MigrateRehearseResult;
  try {
    result = await rehearseOn(copy, grammar, options, session);
  } catch (error) {
    throw withLeft(error, await copy.end());
  }
  const left = await copy.end();
  return { ...result, findings: [...result.findings, ...left], ok: result.ok && isPassed(left, options.failOn) };
}

async function rehearseOn(
  copy: RehearsalCopy,
  grammar: Grammar,
  options: MigrateRehearseOptions,
  session: Session,
): Promise<MigrateRehearseResult> {
  const { connection, verdict, place: where, archive } = copy;
  const nothing = {
    ...{ copy: { verdict, place: where, archive } },
    ...{ pending: [], ran: [], statements: [], locks: [], changes: [], seconds: 0 },
  };
  if (connection === undefined) return { ...nothing, findings: copy.findings, ok: false };
  await using meter = await openClient(connection, session.signal);
  const { database, ...facts } = await gatherMigrateFacts(
    {
      ...{ folder: options.folder, shownFolder: options.shownFolder, source: async () => connection },
      ...present({ format: options.format, stateTable: options.stateTable }),
    },
    session,
  );
  if (database === undefined) throw new Error('rehearse was begun without a database');
  const migrate = { ...facts, database };
  const { baseline } = options;
  const place = await readPlace(connection, migrate, database, options, session);
  const all = place.isUnseen ? [] : pendingOf(database.placed);
  const { pending, recorded } = divide(all, facts.format, place, baseline);
  const told = judgeStatus({ ...migrate, ...database }).filter(
    ({ id }) => id !== 'migrate.pending' && (id !== 'migrate.state' || database.state.unseen === undefined),
  );
  const history = [
    ...copy.findings.filter(({ id, status }) => id === 'verify.sandbox-isolation' && status !== 'good'),
    ...(options.command === undefined ? sharpenForRunner(told) : told),
    ...judgePlace(migrate, database, place, baseline),
    ...(options.command === undefined ? [] : await judgeAddress(connection)),
  ];
  const base = { ...nothing, migrate, pending };
  if (!allGood(history)) return { ...base, findings: history, ok: false };
  const scene: Scene = { options, session, connection, meter, grammar, migrate, place, pending, recorded };
  const tried = options.command === undefined ? await tryRunner(scene) : await tryCommand(scene, options.command);
  const found = [...history, ...tried.findings, ...judgeTrace(tried, pending)];
  const ok = isPassed(found, options.failOn);
  const record = await recordOf(options, { ...tried, ok }, { migrate, pending, archive }, session);
  if (typeof record === 'string') return { ...base, ...tried, findings: found, ok, record };
  return { ...base, ...tried, findings: [...found, record], ok };
}

/** What the trials work with. */
interface Scene {
  readonly options: MigrateRehearseOptions;
  readonly session: Session;
  readonly connection: Connection;
  readonly meter: Client;
  readonly grammar: Grammar;
  readonly migrate: MigrateFacts & { readonly database: DatabaseState };
  readonly place: Place;
  readonly pending: readonly Migration[];
  readonly recorded: readonly Migration[];
}

/** What trying came to. */
export interface Tried {
  readonly ran: readonly RanMigration[];
  readonly statements: readonly StatementTrace[];
  readonly locks: readonly HeldLock[];
  readonly changes: readonly MigrationChange[];
  readonly command?: CommandTrace;
  readonly findings: readonly Finding[];
  readonly seconds: number;
  readonly catalogue: string;
}

async function tryRunner(scene: Scene): Promise<Tried> {
  const { options, session, connection, meter, grammar, migrate, place, pending, recorded } = scene;
  const { format, set } = migrate;
  const runner = runnerOf(format);
  const { table, isTableThere } = place;
  const work = { format, database: connection.database, table, isTableThere, pending, recorded };
  const plan = planRunner(work, grammar);
  const trace = openTrace(meter);
  const findings: Finding[] = [];
  const changes: MigrationChange[] = [];
  const ran: RanMigration[] = [];
  let moment = await readMoment(meter, connection, session);
  let began = performance.now();
  let seconds = 0;
  const note = async (path: string, before: SchemaMoment, after: SchemaMoment): Promise<void> => {
    const own = `${table.schema}.${table.name}`;
    const found = await readChanges(meter, before, after);
    changes.push({ path, changes: found.filter(({ name }) => name !== own && !name.startsWith(`${own}`)) });
    findings.push(...newFindings(before, after));
  };
  try {
    const result = await runMigrations(plan, connection, options, session, {
      ears: {
        ...trace.ears,
        afterMigration: async ({ migration }) => {
          seconds += (performance.now() - began) / 1000;
          const after = await readMoment(meter, connection, session);
          const before = moment;
          await note(migration.path, before, after);
          moment = after;
          if (options.checkDown === true) {
            const around = { migration, set, format, runner, table, before, after };
            const proven = await proveDown(around, { options, session, connection, meter, grammar });
            findings.push(...proven.findings);
            moment = proven.moment;
          }
          began = performance.now();
        },
      },
    });
    ran.push(...result.ran);
    findings.push(
      ...result.findings,
      ...result.ran.map(
        ({ path, seconds: took }): Finding => ({
          ...{ id: 'migrate.rehearsed', status: 'good', object: { kind: 'migration', name: path } },
          detail: `ran in ${formatSeconds(took)}`,
        }),
      ),
    );
  } catch (error) {
    findings.push(...asFindings(error));
    seconds += (performance.now() - began) / 1000;
  }
  return {
    ...{ ran, statements: trace.statements, locks: trace.locks, changes, findings, seconds },
    catalogue: moment.sha256,
  };
}

/** A migration that the server refused is what a rehearsal is for; what keeps it from being tried is an error. */
function asFindings(error: unknown): readonly Finding[] {
  const isOfIt = error instanceof PgproofError && error.findings.some(({ id }) => id === 'migrate.failed');
  if (!isOfIt || ['connection-lost', 'interrupted', 'deadline', 'bug', 'cannot-connect'].includes(error.kind))
    throw error;
  return error.findings;
}

async function tryCommand(scene: Scene, argv: readonly string[]): Promise<Tried> {
  const { options, session, connection, meter, migrate, pending } = scene;
  const before = await readMoment(meter, connection, session);
  session.onProgress({ phase: 'rehearse', current: argv.join(' ') });
  const command = await runWatched(argv, options, connection, meter, session);
  const after = await readMoment(meter, connection, session);
  const changes = [{ path: argv[0] ?? '', changes: await readChanges(meter, before, after) }];
  const now = await readAfter(connection, options, migrate.format, session);
  const { placed, state } = now.database;
  const outcome = divideBy(pending, placed);
  const findings: Finding[] = [
    ...newFindings(before, after),
    ...(command.failure === undefined ? [] : [commandFailed(argv, command.failure)]),
    ...(command.blind === undefined
      ? []
      : [
          {
            ...{ id: 'migrate.watch', status: 'warning' as const },
            detail: `${command.blind}: statements and locks of then are missing`,
          },
        ]),
    ...(state.unseen === undefined
      ? [...judgeHistory(now), ...judgeLeft(outcome, now), ...outcome.applied.map(rehearsedBy)]
      : [
          {
            ...{ id: 'migrate.state', status: 'bad' as const, hint: state.unseen.hint },
            detail: `what the command applied cannot be seen: ${state.unseen.detail}`,
          },
        ]),
  ];
  return {
    ...{ ran: [], statements: command.statements, locks: command.locks, changes, command, findings },
    ...{ seconds: command.seconds, catalogue: after.sha256 },
  };
}

function rehearsedBy({ path }: Migration): Finding {
  return {
    ...{ id: 'migrate.rehearsed', status: 'good', object: { kind: 'migration', name: path } },
    detail: 'the command applied it',
  };
}

function commandFailed(argv: readonly string[], { message: detail, hint }: PgproofError): Finding {
  return {
    ...{ id: 'migrate.failed', status: 'bad', object: { kind: 'command', name: argv.join(' ') } },
    detail,
    hint,
  };
}

/** Writes the record; says why where the store does not take it. */
async function recordOf(
  { store, command }: MigrateRehearseOptions,
  { ok, catalogue, seconds }: Pick<Tried, 'catalogue' | 'seconds'> & { readonly ok: boolean },
  { migrate, pending, archive }: Pick<Scene, 'migrate' | 'pending'> & Pick<RehearsalCopy, 'archive'>,
  session: Session,
): Promise<string | Finding> {
  const { manifest, backup } = archive;
  const now = session.now();
  const record: Rehearsal = {
    ...{ format_version: 1, database: backup.database, rehearsed_at: now.toISOString() },
    ...{ migration_format: migrate.format.name, migrations: rehearsedOf(pending), ok },
    ...(command === undefined ? { run_by: 'runner' } : { run_by: 'command', command_sha256: digestOfCommand(command) }),
    ...{ backup_id: backup.id, backup_time: manifest.snapshot.time, server_major: migrate.database.major },
    system_identifier: manifest.server.system_identifier,
    ...{ catalogue_sha256: catalogue, seconds, by: `pgproof ${version}` },
  };
  try {
    return await putRehearsal(store, record, now);
  } catch (error) {
    session.signal.throwIfAborted();
    const { message, hint } = classify(error, 'record the rehearsal');
    return {
      ...{ id: 'migrate.record', status: 'warning', hint },
      detail: `it is not recorded, so apply in production does not see it: ${message}`,
    };
  }
}
