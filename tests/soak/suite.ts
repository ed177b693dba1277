/* The tests of the repository in the lab of a major. */
import { type LabOptions, runInLab } from './lab.ts';

/** All that touches a server. What needs an engine of containers leaves itself out there. */
export const folders: readonly string[] = [
  'tests/e2e',
  'tests/faults',
  'tests/hazards',
  'tests/cli',
  'tests/actions',
  'tests/globals',
  'tests/health',
  'tests/migrate',
  'tests/verify',
  'tests/restore',
  'tests/filters',
  'tests/formats',
  'tests/physical',
  'tests/wal',
  'tests/s3',
  'tests/preflight',
  'tests/diagnose',
  'tests/plans',
];

interface FileResult {
  readonly file: string;
  readonly tests: number;
  readonly seconds: number;
}

export interface MajorResult {
  readonly major: number;
  /** As the server says it. */
  readonly version: string;
  readonly passed: number;
  readonly skipped: number;
  /** Names of the tests that failed. */
  readonly failed: readonly string[];
  readonly leftOut: readonly string[];
  readonly seconds: number;
  readonly files: readonly FileResult[];
}

/** What can be run by itself on each major: real databases and the worst cases, backed up, verified, restored; and one operation's own. */
export const suites: Readonly<Record<'corpora' | 'health' | 'physical', readonly string[]>> = {
  corpora: ['tests/e2e/roundtrip.test.ts'],
  health: ['tests/health'],
  physical: ['tests/physical', 'tests/wal', 'tests/s3/physical.test.ts'],
};

/** Runs them, or those that are named; what they print is passed on as it comes. */
export async function testMajor(
  lab: LabOptions,
  say: (line: string) => void,
  tests: readonly string[] = folders,
): Promise<MajorResult> {
  const started = performance.now();
  const { output: version } = await runInLab(lab, [
    '--print',
    `require('child_process').execFileSync('/usr/lib/postgresql/${lab.major}/bin/postgres', ['--version'], { encoding: 'utf8' })`,
  ]);
  say(`soak: tests on ${version.trim()}`);
  const { code, output } = await runInLab(lab, ['node_modules/vitest/vitest.mjs', 'run', ...tests], say);
  return {
    major: lab.major,
    version: version.trim(),
    ...readResult(code, output),
    seconds: Math.round((performance.now() - started) / 1000),
  };
}

/** What a run of tests printed, and its exit code, as figures. Pure. */
export function readResult(code: number | null, output: string): Omit<MajorResult, 'major' | 'version' | 'seconds'> {
  const lines = output.split('\n');
  const [, passed = '0', failedCount = '0', skipped = '0'] =
    /^(\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(output) ?? [];
  const failed = new Set(lines.flatMap((line) => /^ FAIL {2}(.*)$/.exec(line)?.[1] ?? []));
  if (failed.size === 0 && (code !== 0 || failedCount !== '0')) failed.add(`the run ended with ${code}`);
  return {
    passed: Number(passed),
    skipped: Number(skipped),
    failed: [...failed],
    leftOut: lines.filter((line) => line.startsWith('left out: ')).map((line) => line.slice('left out: '.length)),
    files: lines.flatMap((line) => readFile(line) ?? []).sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

/** ` ✓ tests/cli/plan.test.ts (25 tests | 1 skipped) 56366ms` */
function readFile(line: string): FileResult | undefined {
  const [, file, tests, milliseconds] = /^ [✓❯] (tests\/\S+) \((\d+) tests?\b.*\) (\d+)ms$/.exec(line) ?? [];
  if (file === undefined) return undefined;
  return { file, tests: Number(tests), seconds: Math.round(Number(milliseconds) / 100) / 10 };
}
