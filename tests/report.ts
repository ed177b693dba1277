/* The end of a test run: the tiers that were left out, then one plain line of counts. */
import { rmSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { readLeftOut } from './tiers.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Counts tests; an error outside any test (a file that cannot be loaded, a hook, a rejected promise nobody awaited)
 * counts as one failure, so that a run which failed never says "0 failed".
 */
export function count(modules: readonly TestModule[], strayErrors: number): Counts {
  const counts: Counts = { passed: 0, failed: strayErrors, skipped: 0 };
  for (const module of modules) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') counts.passed += 1;
      else if (state === 'failed') failedHere += 1;
      else counts.skipped += 1;
    }
    counts.failed += failedHere > 0 ? failedHere : Number(module.state() === 'failed');
  }
  return counts;
}

/**
 * A vitest reporter to append to the usual ones. `leftOutFile` is where tests/tiers.ts appends; it is read and
 * removed here, however the run ends. The lines are written as the process exits, because whatever vitest still has to say comes before.
 */
export function endOfRun(leftOutFile: string): Reporter {
  const lines: string[] = [];
  process.once('exit', () => {
    for (const line of lines) console.log(line);
    rmSync(leftOutFile, { force: true });
  });
  return {
    onTestRunEnd(modules, strayErrors, end) {
      const { passed, failed, skipped } = count(modules, strayErrors.length + Number(end === 'interrupted'));
      const leftOut = readLeftOut(leftOutFile).map(({ tier, reason }) => `left out: ${tier}: ${reason}`);
      lines.splice(0, lines.length, ...leftOut, `${passed} passed, ${failed} failed, ${skipped} skipped`);
    },
  };
}
