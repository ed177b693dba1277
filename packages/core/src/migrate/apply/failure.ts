import { classify, type ErrorKind, PgproofError, sqlStateOf } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { reasonOf, type Session } from '../../session.ts';
import { lineAt } from '../migration.ts';
import type { TableName } from '../runner.ts';
import type { RunnerOptions } from './options.ts';
import type { PlannedMigration } from './plan.ts';
import { isKeptInPart, waysOut } from './resume.ts';
import type { ScriptStatement, Unit } from './unit.ts';
import { type Blocker, blockedBy } from './watch.ts';

/** A statement of a script that the server refused; it is the server's error, with the place. */
export class StatementError extends Error {
  readonly statement: ScriptStatement;
  readonly code: string | undefined;
  readonly severity: string | undefined;

  constructor(cause: unknown, statement: ScriptStatement) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.statement = statement;
    this.code = sqlStateOf(cause);
    this.severity = (cause as { severity?: string }).severity;
  }
}

/** Whether a unit that failed did nothing: the server rolled it back, or refused its first message as it read it. */
export function didNothing(error: unknown, unit: Unit): boolean {
  if (classify(error instanceof StatementError ? error.cause : error, '').kind === 'connection-lost') return false;
  if (unit.isTransaction && !unit.isOpaque) return true;
  if (!(error instanceof StatementError) || error.statement !== unit.statements[0]) return false;
  // A message is read whole before anything of it is done; one that is read within a statement says where. Source: pg_parse_query.
  const { routine, where, internalQuery } = error.cause as Record<string, string | undefined>;
  return routine === 'scanner_yyerror' && where === undefined && internalQuery === undefined;
}

/** What is known when a migration fails. */
interface Moment {
  /** Migrations that are applied by then. */
  readonly ran: readonly unknown[];
  /** Those who were in the way of its last statement. */
  readonly blockers: readonly Blocker[];
  /** What was under way. */
  readonly unit?: Unit;
  readonly plan: { readonly table: TableName; readonly outsideHint: string | undefined };
  readonly findings: readonly Finding[];
  readonly options: RunnerOptions;
  readonly session: Pick<Session, 'signal'>;
}

/** Says what failed, and what stands now. Pure. */
export function failureOf(error: unknown, planned: PlannedMigration, moment: Moment): PgproofError {
  const { path, version } = planned.migration;
  const { ran, options } = moment;
  const { signal } = moment.session;
  const cause = error instanceof StatementError ? error.cause : error;
  const at = error instanceof StatementError ? placeOf(error) : undefined;
  const known = signal.aborted
    ? reasonOf(cause, signal, path)
    : classify(cause, at === undefined ? path : `${path}:${at}`);
  const { unit } = moment;
  const isNothing = unit !== undefined && didNothing(error, unit);
  const isOpaque = unit?.isOpaque === true && !isNothing;
  // Whoever broke it off: of a commit that was under way nobody has heard. What was cut off before it was not committed.
  const isBefore = unit?.isTransaction === true && error instanceof StatementError;
  const isUnknown = classify(cause, path).kind === 'connection-lost' && !isNothing && !isBefore;
  const isKept = isKeptInPart(planned) && !(isNothing && unit === planned.units[0]);
  const stands = isOpaque
    ? 'what of it was committed cannot be told: look before you run it again, which is refused until then'
    : isUnknown
      ? 'whether it was committed is not known: pgproof migrate status says'
      : isKept
        ? 'what it did before that stays: pgproof migrate status says where it stopped, and the next apply goes on from there'
        : 'nothing of it was kept: it is pending, as it was';
  const before = ran.length === 0 ? 'none was applied before it' : `${ran.length} before it are applied, and stay`;
  const blocked = moment.blockers.map(blockedBy);
  const { table, outsideHint } = moment.plan;
  // SQLSTATE of a statement that no transaction may hold.
  const isHeld = sqlStateOf(cause) === '25001' && outsideHint !== undefined;
  const hint = isOpaque
    ? waysOut(planned, table)
    : isHeld
      ? outsideHint
      : (waitingHint(known.kind, options) ?? known.hint);
  const findings: Finding[] = [
    ...moment.findings,
    ...blocked,
    {
      ...{ id: 'migrate.failed', status: 'bad', object: { kind: 'migration', name: path } },
      detail: `${known.message}; ${stands}; ${before}`,
      hint,
    },
  ];
  const by = blocked.length === 0 ? '' : `, for ${blocked.map(({ detail }) => detail).join('; ')}`;
  return new PgproofError(known.kind, `${known.message}${by}. Of version ${version}: ${stands}; ${before}`, {
    ...{ hint, findings, cause: known, evidence: known.evidence },
  });
}

/** What helps where it waited for too long, or took too long; undefined for what failed otherwise. */
export function waitingHint(kind: ErrorKind, options: RunnerOptions): string | undefined {
  if (kind === 'lock-not-got')
    return `run it again when who is in the way has ended, or try more often: --lock-attempts ${options.lockAttempts * 2}`;
  if (kind === 'statement-timeout')
    return `allow it more time: --ddl-statement-timeout-seconds ${options.statementTimeoutSeconds * 4}; or do less at once, in batches`;
  return undefined;
}

/** The line of the file that the server means. */
function placeOf({ statement, cause }: StatementError): number {
  const position = Number((cause as { position?: string }).position ?? 1);
  return statement.line + lineAt(statement.text, Math.max(0, position - 1)) - 1;
}
