/* Steps under the faults of GitHub's services, by a clock that runs faster. */
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Fault, Run } from '../github/results.ts';
import type { ActionResult } from '../github/runner.ts';
import type { Stage } from './stage.ts';

const haste = fileURLToPath(new URL('./haste.ts', import.meta.url));

export interface Given {
  readonly with?: Record<string, string>;
  readonly env?: Record<string, string>;
  /** How many times as fast its clock runs; default 20. */
  readonly haste?: number;
}

/** No fault holds a step for longer, by the real clock. */
const mostSeconds = 25;

/** Runs a step to its end; one that hangs is killed, and fails the test. */
export async function hurry(
  stage: Stage,
  action: 'backup-db' | 'restore-verify',
  run: Run,
  given: Given = {},
): Promise<ActionResult> {
  const inputs =
    action === 'backup-db' ? { 'database-url': stage.cluster().url('app'), 'allow-plaintext': 'true' } : {};
  const running = await stage.start(action, {
    run,
    env: { HASTE: String(given.haste ?? 20), ...given.env },
    nodeArgs: ['--import', haste],
    with: { ...inputs, ...given.with },
  });
  const limit = setTimeout(() => running.child.kill('SIGKILL'), mostSeconds * 1000);
  const ran = await running.ended;
  clearTimeout(limit);
  expect(ran.signal, `ended within ${mostSeconds} s: ${ran.log}`).toBeNull();
  return ran;
}

/** Has a fault for as long as something runs, and says how often it hit. */
export async function under<T>(stage: Stage, fault: Fault, work: () => Promise<T>): Promise<[T, hits: number]> {
  const active = stage.results().fault(fault);
  try {
    const value = await work();
    return [value, active.hits()];
  } finally {
    active.end();
  }
}

/** The hint for what GitHub alone can mend. */
export const trouble = 'githubstatus.com';
