import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test as it } from 'vitest';
import { run } from '../run.ts';

interface Started {
  readonly folder: string;
  readonly processes: readonly number[];
  readonly container?: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const startDeadlineMilliseconds = 60_000;

/** A run of the tests that has started a thing of every kind. */
async function startEndlessRun(): Promise<{ pid: number; started: Started; ended: Promise<number | null> }> {
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-'));
  const file = join(folder, 'started.json');
  const child = spawn(process.execPath, ['scripts/run.mjs', 'test', '--config', 'tests/leftovers/vitest.config.ts'], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PGPROOF_SETUP: 'skip', PGPROOF_STARTED: file },
  });
  const ended = once(child, 'exit').then(async ([code]) => {
    await rm(folder, { recursive: true });
    return code as number | null;
  });
  const deadline = performance.now() + startDeadlineMilliseconds;
  while (!existsSync(file) || (await readFile(file, 'utf8')) === '') {
    if (performance.now() > deadline || child.exitCode !== null) {
      child.kill('SIGTERM');
      throw new Error(`the run did not start what it should (exit ${child.exitCode})`);
    }
    await delay(50);
  }
  return { pid: child.pid ?? 0, started: JSON.parse(await readFile(file, 'utf8')), ended };
}

/** A zombie waits for its parent only. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function containers(started: Started): Promise<string> {
  if (started.container === undefined) return '';
  const environment = { PATH: process.env['PATH'] ?? '' };
  return run(
    'docker',
    ['ps', '--all', '--quiet', '--no-trunc', '--filter', `id=${started.container}`],
    undefined,
    environment,
  );
}

describe('a run of the tests that is broken off', () => {
  it.each([
    ['by Ctrl-C, which every process of the terminal gets', (pid: number) => process.kill(-pid, 'SIGINT')],
    ['by a SIGINT to npm alone', (pid: number) => process.kill(pid, 'SIGINT')],
    ['by SIGTERM', (pid: number) => process.kill(pid, 'SIGTERM')],
  ])('leaves nothing: %s', async (_, breakOff) => {
    const { pid, started, ended } = await startEndlessRun();
    expect(started.processes.filter(isAlive)).toEqual(started.processes);
    expect((await containers(started)).trim()).toBe(started.container ?? '');
    breakOff(pid);
    expect(await ended).not.toBe(0);
    expect(started.processes.filter(isAlive)).toEqual([]);
    expect(await containers(started)).toBe('');
    expect(await readFile('/proc/self/mountinfo', 'utf8')).not.toContain(started.folder);
    expect(existsSync(started.folder)).toBe(false);
  });
});
