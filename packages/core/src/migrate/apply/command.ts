import { CommandError, describeCommand } from '../../command.ts';
import { PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { openClient } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import { present } from '../../present.ts';
import { withRetries } from '../../retry.ts';
import { reasonOf, type Session } from '../../session.ts';
import { formatSeconds } from '../../units.ts';
import { commandEnvironment, databaseVariables, runTool } from '../command.ts';
import type { Format } from '../format.ts';
import type { Grammar } from '../lint/grammar.ts';
import { mustBeOutside, readScript } from '../lint/statement.ts';
import type { Migration } from '../migration.ts';
import { divideBy, judgeHistory, judgeLeft, readAfter, type StateAfter } from '../outcome.ts';
import { type CommandWork, waitsForLong } from './command-plan.ts';
import { waitingHint } from './failure.ts';
import type { MigrateApplyOptions } from './options.ts';
import { type ToolWatch, untilToolGone, whileToolWatched } from './tool-watch.ts';
import { mayCommit } from './unit.ts';
import { blockedBy, describeBlocker } from './watch.ts';

/** What it came to. */
export interface CommandApplied {
  readonly argv: readonly string[];
  /** Migrations that were pending before, and are applied now. */
  readonly applied: readonly Migration[];
  readonly seconds: number;
  /** How often it was begun again. */
  readonly retries: number;
  readonly findings: readonly Finding[];
}

const firstWaitMilliseconds = 1000;
/** A driver's words for lock_timeout, and for a deadlock. */
const saysLock = /lock timeout|55P03|deadlock detected|40P01/i;
const afterMilliseconds = 30_000;

/**
 * Runs what is pending by the user's own command, watched from outside, and reads by the tool's state what came of it. One whose lock was not got is begun
 * again where nothing of it can have stayed. Throws, with findings, what it failed of, and what stands now.
 */
export async function runMigrateCommand(
  work: CommandWork,
  connection: Connection,
  options: MigrateApplyOptions,
  session: Session,
): Promise<CommandApplied> {
  await using watcher = await openClient(connection, session.signal);
  await watcher.query("set statement_timeout = '5s'");
  const { argv, told, pending } = work;
  const secrets = connection.secrets;
  const env = commandEnvironment(session.env, databaseVariables(connection, told), options.passEnvironment);
  const folder = options.commandFolder;
  const findings: Finding[] = [];
  const began = performance.now();
  let retries = 0;
  let stopped: PgproofError | undefined;
  const once = async (): Promise<ToolWatch> => {
    session.onProgress({
      phase: 'migrate',
      current: describeCommand({ program: argv[0] ?? '', args: argv.slice(1), env: {} }, secrets),
    });
    const { outcome, watch } = await whileToolWatched(
      ...([watcher, told.application, options] as const),
      runTool(argv, { env, secrets, ...present({ folder }) }, session),
      (blocker) => session.onProgress({ phase: `${argv[0]} waits`, current: describeBlocker(blocker) }),
    );
    const ended = await endSessions(told.application, connection);
    if (ended > 0)
      findings.push({
        ...{ id: 'migrate.sessions-ended', status: 'warning' },
        detail: `the command ended and left ${ended} of its sessions at work: they were ended`,
      });
    findings.push(...judgeWatch(watch));
    if (outcome.status === 'fulfilled') return watch;
    const failure = await failureOf(outcome.reason, watch, { ...work, connection, options, session, findings });
    // Of a run that is to stop, it says what stands.
    if (session.signal.aborted) stopped = failure;
    throw failure;
  };
  const watch = await withRetries(once, {
    ...{ attempts: options.lockAttempts, waitMilliseconds: firstWaitMilliseconds, signal: session.signal },
    isWorthRetrying: (error) => error instanceof ToolFailure && error.mayBeTriedAgain,
    onRetry: (error, attempt) => {
      retries += 1;
      const detail = `attempt ${attempt} of ${options.lockAttempts} gave up: ${(error as ToolFailure).message}`;
      session.onProgress({ phase: 'lock not got', current: detail });
      findings.push({ id: 'migrate.lock-waited', status: 'explained', object: objectOf(argv), detail });
    },
  }).catch((error: unknown) => {
    throw stopped ?? error;
  });
  const seconds = (performance.now() - began) / 1000;
  const now = await readSeen(connection, options, work.format, session);
  const outcome = divideBy(pending, now.database.placed);
  return {
    ...{ argv, applied: outcome.applied, seconds, retries },
    findings: [...findings, judgeLimits(work, options, watch), ...judgeHistory(now), ...judgeLeft(outcome, now)],
  };
}

const objectOf = (argv: readonly string[]): NonNullable<Finding['object']> => ({
  kind: 'command',
  name: argv.join(' '),
});

/** What became of a command that failed; whether it may be begun again as it is. */
class ToolFailure extends PgproofError {
  readonly mayBeTriedAgain: boolean;

  constructor(mayBeTriedAgain: boolean, ...[kind, message, options]: ConstructorParameters<typeof PgproofError>) {
    super(kind, message, options);
    this.mayBeTriedAgain = mayBeTriedAgain;
  }
}

interface Moment extends CommandWork {
  readonly connection: Connection;
  readonly options: MigrateApplyOptions;
  readonly session: Session;
  readonly findings: readonly Finding[];
}

/** What a command failed of, with what stands by the tool's state. */
async function failureOf(error: unknown, watch: ToolWatch, moment: Moment): Promise<PgproofError> {
  const { argv, pending, grammar, format, connection, options, session, findings } = moment;
  const known = reasonOf(error, session.signal, argv[0] ?? '');
  if (known.kind === 'bug' || known.kind === 'tool-missing') return known;
  const said = [known.message, ...(error instanceof CommandError ? error.stderr : known.evidence)].join('\n');
  const isOfLock = saysLock.test(said) || watch.cancelled.some(({ why }) => why === 'lock');
  const isOfTime = !isOfLock && watch.cancelled.some(({ why }) => why === 'time');
  const kind = session.signal.aborted
    ? known.kind
    : isOfLock
      ? 'lock-not-got'
      : isOfTime
        ? 'statement-timeout'
        : known.kind;
  // Also when we are to stop: what stands is what counts then.
  const patient = { ...session, signal: AbortSignal.timeout(afterMilliseconds) };
  const now = await readSeen(connection, options, format, patient).catch((cause: unknown) => ({
    unseen: reasonOf(cause, patient.signal, 'read the state'),
  }));
  const isSeen = !('unseen' in now);
  const { applied, left } = isSeen ? divideBy(pending, now.database.placed) : { applied: [], left: pending };
  const history = isSeen ? judgeHistory(now) : [];
  const [next] = left;
  const dirty = isSeen ? now.database.placed.find(({ standing }) => standing === 'dirty') : undefined;
  const isWhole = next !== undefined && isAtomic(next, grammar);
  const stands =
    dirty !== undefined
      ? `"${dirty.migration?.path ?? dirty.version}" is dirty: ${format.habits.dirtyHint}`
      : next === undefined
        ? 'nothing is pending'
        : isWhole
          ? `"${next.path}" is pending, and nothing of it was kept`
          : `"${next.path}" is pending by the state of ${format.name}, and no transaction holds all of it: see what of it was done before you run it again`;
  const state = isSeen
    ? `Of ${pending.length} pending ${pending.length === 1 ? 'migration' : 'migrations'} ${applied.length === 0 ? 'none' : applied.length} ${applied.length > 1 ? 'were' : 'was'} applied; ${stands}`
    : `What stands cannot be seen (${now.unseen.message}): pgproof migrate status says`;
  const blocked = isOfLock ? watch.blockers.map(blockedBy) : [];
  const by = blocked.length === 0 ? '' : `, for ${blocked.map(({ detail }) => detail).join('; ')}`;
  const message = `${known.message}${by}. ${state}`;
  const hint =
    dirty !== undefined
      ? format.habits.dirtyHint
      : (waitingHint(kind, options) ??
        (session.signal.aborted
          ? 'pgproof migrate status says what stands'
          : 'mend what the command says, and run apply again'));
  const all: Finding[] = [
    ...findings,
    ...blocked,
    ...applied.map(appliedBy),
    ...history,
    { ...{ id: 'migrate.failed', status: 'bad', object: objectOf(argv) }, detail: message, hint },
  ];
  const mayBeTriedAgain = isOfLock && isSeen && isWhole && history.length === 0 && !session.signal.aborted;
  return new ToolFailure(mayBeTriedAgain, kind, message, {
    ...{ hint, findings: all, cause: known, evidence: known.evidence },
  });
}

/** A migration that the command applied, as a finding. */
export function appliedBy({ path }: Migration): Finding {
  return {
    ...{ id: 'migrate.applied', status: 'good', object: { kind: 'migration', name: path } },
    detail: 'the command applied it',
  };
}

function judgeWatch({ cancelled, blind }: ToolWatch): Finding[] {
  return [
    ...cancelled.map(({ detail }): Finding => ({ id: 'migrate.cancelled', status: 'explained', detail })),
    ...(blind === undefined
      ? []
      : [
          {
            ...{
              id: 'migrate.watch',
              status: 'warning' as const,
              detail: `${blind}: no limit of time is known to have held`,
            },
            hint: 'let the command log in as our role, whose statements we may cancel; if our own session ended, the log of the server says why',
          },
        ]),
  ];
}

/** What limits of time the command had, as far as can be told. */
function judgeLimits({ told, argv, pending }: CommandWork, options: MigrateApplyOptions, watch: ToolWatch): Finding {
  const given = Object.entries(told.settings)
    .filter(([name]) => /^(?:lock|statement)_timeout$/.test(name))
    .map(([name, value]) => `${name} = ${value}`);
  const [slow] = pending.filter(waitsForLong);
  const but =
    slow === undefined ? '' : `, but no lock_timeout, for "${slow.path}" may have to wait for old transactions`;
  const known = { id: 'migrate.limits', object: objectOf(argv) };
  const gave = `it was given ${given.join(', ')} in PGOPTIONS and the URL${but}`;
  const limits = `for longer than ${formatSeconds(options.lockTimeoutSeconds)} for a lock, or ran for longer than ${formatSeconds(options.statementTimeoutSeconds)}`;
  if (watch.blind !== undefined) return { ...known, status: 'explained', detail: gave };
  if (watch.sessions > 0)
    return {
      ...{ ...known, status: 'explained' },
      detail: `${gave}; ${watch.sessions} ${watch.sessions === 1 ? 'session of it was' : 'sessions of it were'} watched, by name: what of theirs waited ${limits}, was cancelled`,
    };
  if (watch.others === 0)
    return {
      ...known,
      status: 'explained',
      detail: `${gave}; none of its sessions was seen: each was there for too short, or is of a role whose sessions ours may not see`,
    };
  return {
    ...{ ...known, status: 'warning' },
    detail: `${gave}; none of the ${watch.others} sessions that were seen bore the name that it was given: its driver takes neither PGAPPNAME nor the URL’s options, so no limit of time is known to have held`,
    hint: "let the tool take DATABASE_URL as it is; or set lock_timeout in the migrations, or for its role: alter role <role> set lock_timeout = '2s'",
  };
}

/** Ends what is left of a command's sessions, also when we are to stop. Where nobody answers, what is read next says so. */
async function endSessions(application: string, connection: Connection): Promise<number> {
  const patience = AbortSignal.timeout(afterMilliseconds);
  try {
    await using client = await openClient(connection, patience);
    return await untilToolGone(client, application, patience);
  } catch {
    return 0;
  }
}

/** The state as the command left it. Throws `not-permitted` where it cannot be read. */
async function readSeen(
  connection: Connection,
  options: MigrateApplyOptions,
  format: Format,
  session: Session,
): Promise<StateAfter> {
  const now = await readAfter(connection, options, format, session);
  const { unseen } = now.database.state;
  if (unseen !== undefined) throw new PgproofError('not-permitted', unseen.detail, { hint: unseen.hint });
  return now;
}

/** Whether a migration is done whole or not at all, whatever breaks it off: as its tool sends it. */
function isAtomic({ up }: Migration, grammar: Grammar): boolean {
  if (up === undefined) return false;
  let count = 0;
  const { statements, unparsed } = readScript(up, grammar, () => (count += 1));
  const [first] = statements;
  return (
    unparsed.length === 0 &&
    statements.every(
      ({ node, text }) => !('TransactionStmt' in node) && !mustBeOutside(node) && !mayCommit(node, text),
    ) &&
    (statements.length < 2 ||
      (first?.transaction !== undefined && statements.every(({ transaction }) => transaction === first.transaction)))
  );
}
