import { exec } from '@actions/exec';
import { PgproofError, shellQuote, type ToolSession } from '@pgproof/core';
import { plainLine } from '../log.ts';
import { type Machine, plainEnvironment } from './machine.ts';

/** One command that changes the machine, as data. It runs as root. */
export interface Change {
  /** What it does, for the log and for errors: `reading the package lists`. */
  readonly doing: string;
  readonly words: readonly string[];
  readonly input?: string;
  readonly deadlineSeconds: number;
  /** What a person would run to see it fail again, where that is not `words`: our folders will be gone. */
  readonly again?: readonly string[];
}

export type Note = (line: string) => void;

/** Ends a program that ignores the end of its time; seconds. */
const killAfterSeconds = 10;
/** What timeout(1) of coreutils exits with when time was up; the second when it had to kill. */
const timeUp = [124, 137];
const shownLines = 20;
/** apt reads these; they may hold a password, so they go by name. */
const proxies = ['http_proxy', 'https_proxy', 'no_proxy'];

/**
 * The whole argument vector. The deadline is kept by timeout(1), which runs as root with what it ends: sudo's children cannot be
 * ended from outside.
 */
export function changeWords(change: Change, machine: Pick<Machine, 'admin'>, env: ToolSession['env']): string[] {
  const named = proxies.filter((name) => (env[name] ?? '') !== '');
  const kept = machine.admin.length > 0 && named.length > 0 ? [`--preserve-env=${named.join(',')}`] : [];
  const deadline = ['timeout', `--kill-after=${killAfterSeconds}`, String(change.deadlineSeconds)];
  return [...machine.admin, ...kept, ...deadline, ...change.words];
}

/**
 * Runs a change. What it prints is shown only when it failed. An abort stops before the next change and not in the midst of one: a
 * dpkg that is cut short leaves a machine on which nothing can be installed. Throws `tool-missing`, `deadline`.
 */
export async function makeChange(change: Change, machine: Machine, note: Note, session: ToolSession): Promise<void> {
  session.signal.throwIfAborted();
  const words = changeWords(change, machine, session.env);
  // Nothing to read: by the library's own input, a program that has ended already would be written to.
  const [program = '', ...args] =
    change.input === undefined ? ['sh', '-c', 'exec "$@" < /dev/null', 'sh', ...words] : words;
  const lines: string[] = [];
  const keep = (line: string): void => {
    lines.push(line);
    if (lines.length > 200) lines.shift();
  };
  const passed = proxies.flatMap((name) => (session.env[name] === undefined ? [] : [[name, session.env[name]]]));
  const status = await exec(`"${program}"`, args, {
    env: { ...plainEnvironment, ...Object.fromEntries(passed) },
    cwd: '/',
    silent: true,
    ignoreReturnCode: true,
    ...(change.input === undefined ? {} : { input: Buffer.from(change.input) }),
    listeners: { stdline: keep, errline: keep },
  }).catch((error: unknown) => {
    throw new PgproofError('tool-missing', `${change.doing}: ${program} could not be started`, { cause: error });
  });
  if (status === 0) return;
  for (const line of lines.slice(-shownLines)) note(`  | ${plainLine(line)}`);
  throw changeError(change, status, lines);
}

function changeError(change: Change, status: number, lines: readonly string[]): PgproofError {
  const hint = `see it happen, as root: ${(change.again ?? change.words).map(shellQuote).join(' ')}`;
  if (timeUp.includes(status)) {
    return new PgproofError('deadline', `${change.doing} did not finish within ${change.deadlineSeconds} s`, { hint });
  }
  const said = lines.find((line) => line.startsWith('E: ')) ?? lines.findLast((line) => line.trim() !== '');
  const why = said === undefined ? '' : `: ${plainLine(said).trim()}`;
  return new PgproofError('tool-missing', `${change.doing} failed with exit code ${status}${why}`, { hint });
}
