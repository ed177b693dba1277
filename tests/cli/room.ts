import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { commandLine, compiledOnce, type Ran, type Running } from '../pgproof.ts';
import { wholeTables } from '../whole.ts';

/** A folder of a test's own: everything that a run may touch lies in it, and what it leaves can be seen. */
export interface Room extends AsyncDisposable {
  readonly path: string;
  readonly store: string;
  readonly workdir: string;
  readonly tmp: string;
  readonly home: string;
  /** Starts `pgproof …` here: the room is its current folder, so that every process of the run is known by it. */
  readonly start: (args: readonly string[], options?: StartOptions) => Running;
  readonly run: (args: readonly string[], options?: StartOptions) => Promise<Ran>;
  /** A folder inside, made. */
  readonly folder: (name: string) => Promise<string>;
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What goes before `node`, such as setpriv with its options. */
  readonly prefix?: readonly string[];
  readonly nodeArgs?: readonly string[];
  readonly uid?: number;
}

export const isRoot = process.getuid?.() === 0;

/** Runs with uid 0 and without the capabilities that make file modes, and quotas, mean nothing to it. */
export const powerless = [
  '/usr/bin/setpriv',
  '--bounding-set=-all',
  '--inh-caps=-all',
  '--ambient-caps=-all',
  '--',
] as const;

export async function makeRoom(): Promise<Room> {
  const path = await mkdtemp(join(tmpdir(), 'pgtest-room-'));
  // A sandbox runs under a user of its own, who has to pass through.
  await chmod(path, 0o755);
  const folder = async (name: string): Promise<string> => {
    await mkdir(join(path, name), { recursive: true });
    return join(path, name);
  };
  const [workdir, tmp, home] = await Promise.all([folder('workdir'), folder('tmp'), folder('home')]);
  const start: Room['start'] = (args, options = {}) => {
    const [program, ...words] = [
      ...(options.prefix ?? []),
      process.execPath,
      ...(options.nodeArgs ?? []),
      commandLine(),
      ...args,
    ] as [string, ...string[]];
    const child = spawn(program, words, {
      cwd: path,
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: home, TMPDIR: tmp, ...compiledOnce(), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    const ended = once(child, 'close').then(
      ([code]): Ran => ({ code, stdout, stderr, json: () => JSON.parse(stdout) }),
    );
    return { child, ended };
  };
  return {
    path,
    store: join(path, 'store'),
    workdir,
    tmp,
    home,
    start,
    run: (args, options) => start(args, options).ended,
    folder,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export interface Refusal {
  readonly code: number;
  readonly kind: string;
  /** Each must stand in the sentence. */
  readonly says: readonly (string | RegExp)[];
  readonly hint?: string | RegExp;
  /** Lines that come before the sentence; default: none. */
  readonly before?: RegExp;
  /** What was looked at before; default: nothing. */
  readonly findings?: unknown;
}

/** The exit code, and one sentence with one hint on stderr; with --json the same in the one object on stdout, else nothing there. */
export function expectRefusal(ran: Ran, want: Refusal): void {
  const seen = { code: ran.code, stderr: ran.stderr, stdout: ran.stdout };
  expect(ran.code, JSON.stringify(seen)).toBe(want.code);
  const parts = /^([\s\S]*?)pgproof: ([^\n]+)\nHint: ([^\n]+)\n$/.exec(ran.stderr);
  expect(parts, `one sentence and one hint, not: ${ran.stderr}`).not.toBeNull();
  const [, before = '', sentence = '', hint = ''] = parts ?? [];
  if (want.before === undefined) expect(before).toBe('');
  else expect(before).toMatch(want.before);
  for (const words of want.says) {
    if (typeof words === 'string') expect(sentence).toContain(words);
    else expect(sentence).toMatch(words);
  }
  if (want.hint !== undefined) expect(hint).toMatch(want.hint);
  expect(ran.stderr).not.toMatch(/^\s+at .*:\d+/m);
  if (ran.stdout === '') return;
  expect(ran.stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(JSON.parse(ran.stdout)).toMatchObject({
    schema: 'pgproof/1',
    ok: false,
    exit_code: want.code,
    error: { kind: want.kind, message: sentence, hint },
    findings: want.findings ?? [],
  });
}

/** The soak's labs work side by side: a deadline there is for what hangs. */
const patience = wholeTables ? 5 : 1;

/** Waits until something holds; fails with `what` when it does not within the time. */
export async function until(
  what: string,
  holds: () => Promise<boolean> | boolean,
  deadlineSeconds = 30,
): Promise<void> {
  const seconds = deadlineSeconds * patience;
  const deadline = performance.now() + seconds * 1000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited ${seconds} s in vain: ${what}`);
    await delay(20);
  }
}

/** Processes, other than this one, that work in a folder or name it in their arguments or environment. */
export async function processesOf(path: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const [cwd, cmdline, environ] = await Promise.all([
        readlink(`/proc/${pid}/cwd`).catch(() => ''),
        readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
        readFile(`/proc/${pid}/environ`, 'utf8').catch(() => ''),
      ]);
      return [cwd, cmdline, environ].some((text) => text.includes(path))
        ? `${pid}: ${cmdline.replaceAll('\0', ' ').trim()}`
        : undefined;
    }),
  );
  // A zombie has no command line: it has ended.
  return found.filter((line): line is string => line !== undefined && !line.endsWith(': '));
}

/** Every file in a folder, by its path from there. */
export async function filesIn(folder: string): Promise<string[]> {
  if ((await stat(folder).catch(() => undefined)) === undefined) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Nothing of a failed run is left: no process, no temporary folder, no passfile, and in the store no part of a backup. */
export async function expectNothingLeft(room: Room, store = room.store): Promise<void> {
  await until(`no process of "${room.path}"`, async () => (await processesOf(room.path)).length === 0, 10).catch(
    async (error) => {
      throw new Error(`${(error as Error).message}\n${(await processesOf(room.path)).join('\n')}`);
    },
  );
  expect(await readdir(room.workdir)).toEqual([]);
  expect(await readdir(room.tmp)).toEqual([]);
  if ((await stat(store).catch(() => undefined))?.isDirectory() !== true) return;
  expect(await filesIn(store)).toEqual([]);
  const folders = await readdir(store, { recursive: true });
  expect(
    folders.filter((name) => name.includes('/')),
    'no folder of a backup',
  ).toEqual([]);
  const listed = await room.run(['list', '--store', store, '--json']);
  expect([listed.code, listed.json()['backups']]).toEqual([0, []]);
}
