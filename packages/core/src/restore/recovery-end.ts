/* How a server that recovers alone (`postgres --single`) ends: what it says on its way, what it exits with, and what pg_control says then. */
import { type Command, CommandError, type RunOptions, runCommand } from '../command.ts';
import { PgproofError } from '../errors.ts';
import type { Control } from '../postgres/control.ts';
import type { Session } from '../session.ts';

/** What was heard of a recovery that has ended, in the server's words (English: it runs with LC_ALL=C). */
export interface RecoveryEnd {
  /** `recovery stopping before commit of transaction …`: said before it is seen whether it may. */
  readonly stopped: string | undefined;
  /** `redo done at …`, of the last record; without what the line says of time and memory. */
  readonly done: string | undefined;
  /** When the last transaction was committed. */
  readonly last: string | undefined;
  /** What it ended for, where it did not end well. */
  readonly failure: string | undefined;
  readonly status: number | null;
  readonly error: CommandError | undefined;
}

/** Runs a recovery to its end, whatever that is. Throws only what keeps it from being run. */
export async function runRecovery(
  command: Command,
  session: Pick<Session, 'signal' | 'onProgress'>,
  running: Pick<RunOptions, 'input'> = {},
): Promise<RecoveryEnd> {
  let [stopped, done, last, failure]: (string | undefined)[] = [];
  const onStderrLine = (line: string): void => {
    stopped ??= /recovery stopping (?:before|after|at) .*/.exec(line)?.[0];
    done = /redo done at [0-9A-F]+\/[0-9A-F]+/.exec(line)?.[0] ?? done;
    failure ??= /\b(?:FATAL|PANIC): +(.*)$/.exec(line)?.[1];
    last = /last completed transaction was at log time (.*)$/.exec(line)?.[1] ?? last;
    const brought = /restored log file "([^"]+)" from archive/.exec(line)?.[1];
    if (brought !== undefined) session.onProgress({ phase: 'recover', current: brought });
  };
  const error = await runCommand(command, { ...running, signal: session.signal, onStderrLine }).then(
    () => undefined,
    (thrown) => {
      if (thrown instanceof CommandError && thrown.kind === 'database-refused') return thrown;
      throw thrown;
    },
  );
  return { stopped, done, last, failure, status: error === undefined ? 0 : error.status, error };
}

/** What a server that ends a recovery by shutting down exits with. Source: PostgreSQL, PerformWalRecovery. */
const shutDownAtTarget = 3;

/** Whether it ended as it was to: as a server of its own, or shut down at its target. Only how it ended counts. */
export function hasEndedWell({ status, failure }: RecoveryEnd, isOwn: boolean): boolean {
  return failure === undefined && status === (isOwn ? 0 : shutDownAtTarget);
}

/** Whether the log that it was given ended before the target. */
export function isOutOfLog({ failure = '' }: RecoveryEnd): boolean {
  return /recovery ended before configured recovery target was reached/.test(failure);
}

/** What another end comes to. `target` for people, `stopLsn` of the backup; `name` what `--backup` takes. */
export function refusalOfEnd(
  { failure = '', error }: RecoveryEnd,
  { target, stopLsn, name }: { readonly target: string; readonly stopLsn: string | null; readonly name: string },
): PgproofError {
  if (/requested recovery stop point is before consistent recovery point/.test(failure))
    return new PgproofError(
      'database-refused',
      `the target, ${target}, lies before the end of the backup, ${stopLsn}: the server says, ${failure}`,
      { hint: `name a backup that ended before it: --backup <${name}>`, cause: error },
    );
  if (error !== undefined) return error;
  return new PgproofError('database-refused', 'the recovery ended, and the server names no target that it reached');
}

/** Sees in the cluster itself that its recovery ended as it was to. Throws `database-refused`. */
export function requireState({ state }: Control, isOwn: boolean): void {
  // Alone, a server that shuts down at its target leaves the recovery open, and goes on with it when it is started.
  const wanted = isOwn ? ['shut down'] : ['shut down in recovery', 'in archive recovery'];
  if (wanted.includes(state)) return;
  throw new PgproofError(
    'database-refused',
    `the recovery ended, and pg_control says "${state}" of the cluster, not "${wanted.join('" or "')}"`,
  );
}
