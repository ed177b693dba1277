import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Copies of one signal closer together than this are one event: npm and a process group both pass it on. */
const sameEventMs = 1000;

/** A stop that a person can act on: one sentence, the remedy, and the exit code (README, table of exit codes). */
export class Stop extends Error {
  /**
   * @param {string} message
   * @param {{ hint: string, exitCode: number, log?: string }} details
   */
  constructor(message, { hint, exitCode, log }) {
    super(message);
    this.hint = hint;
    this.exitCode = exitCode;
    this.log = log;
  }
}

/**
 * Runs one program to its end and resolves to its exit code and output; it never throws for a failed program.
 * A program that cannot be started is 127, one ended by a signal is 128 + its number, as in a shell.
 * With `inherit` the program has our stdin, stdout and stderr, and `output` is empty.
 */
export function run(command, args, { env = process.env, inherit = false, input } = {}) {
  return new Promise((resolve) => {
    const stdin = input === undefined ? 'ignore' : 'pipe';
    const child = spawn(command, args, { env, stdio: inherit ? 'inherit' : [stdin, 'pipe', 'pipe'] });
    const stopForwarding = forwardSignals(child);
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.stdin?.on('error', () => {}); // a program that ends before it has read is judged by its exit code
    child.stdin?.end(input);
    const settle = (exitCode, extra = '') => {
      stopForwarding();
      resolve({ exitCode, output: Buffer.concat(chunks).toString() + extra });
    };
    child.on('error', (error) => {
      if (child.pid === undefined) settle(127, `${error.message}\n`);
    });
    child.on('close', (code, signal) => settle(code ?? 128 + constants.signals[signal]));
  });
}

/**
 * Passes our signals on and keeps us alive until the child has ended by them. At a terminal the kernel has already
 * sent Ctrl-C to the whole group, so it is not sent twice: to many programs a second one means "do not clean up".
 */
function forwardSignals(child) {
  const lastAt = new Map();
  const forward = (signal) => {
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    const now = Date.now();
    if (now - (lastAt.get(signal) ?? 0) < sameEventMs) return;
    lastAt.set(signal, now);
    child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, forward);
  return () => {
    for (const signal of forwarded) process.off(signal, forward);
  };
}

/**
 * Runs one step of the set-up as one line on stderr, and shows its log only when it failed.
 * Throws the Stop that `onFailure` describes (message, hint), or one with exit code 130 when it was interrupted.
 */
export async function step(label, work, onFailure) {
  const startedAt = Date.now();
  process.stderr.write(`set-up: ${label} …`);
  const { exitCode, output } = await work();
  if (exitCode === 0) {
    process.stderr.write(` done (${Math.round((Date.now() - startedAt) / 1000)} s)\n`);
    return;
  }
  process.stderr.write(' failed\n');
  if (exitCode > 128) throw new Stop('set-up: interrupted', { hint: 'run it again', exitCode });
  throw new Stop(onFailure.message, { hint: onFailure.hint, exitCode: 4, log: output });
}
