/* The end of a test run: how long each tier took, those that were left out, then one plain line of counts. */
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

/** A tier of tests is the folder that its files lie in. */
function tierOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'tests' || top === 'packages' ? `${top}/${room}` : top;
}

/** A line for each tier: its files, its tests and the seconds of its files' own time, which overlap with those of others. */
export function timeTable(modules: readonly TestModule[]): string[] {
  const tiers = Map.groupBy(modules, (module) => tierOf(module.relativeModuleId));
  const rows = [...tiers]
    .map(([tier, files]) => ({
      tier,
      files: files.length,
      tests: files.reduce((sum, module) => sum + [...module.children.allTests()].length, 0),
      seconds: files.reduce((sum, module) => sum + ownMilliseconds(module), 0) / 1000,
    }))
    .sort((a, b) => b.seconds - a.seconds);
  const line = (tier: string, ...figures: (string | number)[]): string =>
    [tier.padEnd(20), ...figures.map((figure) => String(figure).padStart(8))].join('');
  return [
    line('tier', 'files', 'tests', 'seconds'),
    ...rows.map(({ tier, files, tests, seconds }) => line(tier, files, tests, seconds.toFixed(1))),
  ];
}

function ownMilliseconds(module: TestModule): number {
  const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } = module.diagnostic();
  return environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration;
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
      lines.splice(
        0,
        lines.length,
        ...timeTable(modules),
        ...leftOut,
        `${passed} passed, ${failed} failed, ${skipped} skipped`,
      );
    },
  };
}
