import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a run of the command left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as the one object of --json. */
  readonly json: () => Record<string, unknown> & {
    findings: { id: string; status: string; object?: { kind: string; name: string }; detail: string; hint?: string }[];
  };
}

/** Set by whoever made a build for the tests (tests/build.ts): its folder. */
export const buildVariable = 'PGPROOF_TESTED_BUILD';

/** The command line: of the build, which is what users run and starts three times as fast; from source where nobody made one. */
export function commandLine(): string {
  const build = process.env[buildVariable];
  return build === undefined
    ? fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
    : join(build, 'cli.js');
}

/** Environment of what is started of the build: its code is compiled once for all tests, which is a quarter of a start. */
export function compiledOnce(): Readonly<Record<string, string>> {
  const build = process.env[buildVariable];
  return build === undefined ? {} : { NODE_COMPILE_CACHE: join(build, '..', 'compiled') };
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
}

/** Starts `pgproof …`, in an environment of its own: PATH, and what is given. */
export function startPgproof(args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [commandLine(), ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...compiledOnce(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const ended = once(child, 'close').then(([code]): Ran => ({ code, stdout, stderr, json: () => JSON.parse(stdout) }));
  return { child, ended };
}

/** Runs `pgproof …` to its end. */
export function pgproof(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return startPgproof(args, env).ended;
}
