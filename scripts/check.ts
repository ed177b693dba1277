/* The checks that need no server. All of them run, whatever fails; the last line counts them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readmeIsCurrent } from './readme.ts';

type Outcome = { status: 'passed' } | { status: 'failed'; log: string } | { status: 'skipped'; reason: string };

interface Check {
  name: string;
  run: () => Outcome;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** A package's own command, started with this Node so that no shell, PATH or global install has a say. */
function command(bin: string, ...args: string[]): Outcome {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [`${root}node_modules/${bin}`, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return { status: 'passed' };
  return { status: 'failed', log: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim() };
}

/** A committed dist that nothing compares must not pass for one that was compared. */
function dist(): Outcome {
  if (!existsSync(`${root}dist`)) return { status: 'skipped', reason: 'no dist/ in this tree' };
  return { status: 'failed', log: 'there is a dist/, and no build to compare it with' };
}

/** Tables in README.md that are made from the code. */
function readme(): Outcome {
  return readmeIsCurrent()
    ? { status: 'passed' }
    : { status: 'failed', log: 'README.md: its tables are not as the code says\nHint: npm run build' };
}

const checks: Check[] = [
  { name: 'types', run: () => command('typescript/bin/tsc', '-p', 'tsconfig.json') },
  { name: 'lint and format', run: () => command('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'README tables', run: readme },
];

function main(args: string[]): number {
  const unknown = args.find((arg) => arg !== '--dist');
  if (unknown !== undefined) {
    console.error(`check: unknown option "${unknown}"\nHint: npm run check -- --dist also compares dist/`);
    return 2;
  }
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const check of args.includes('--dist') ? [...checks, { name: 'dist', run: dist }] : checks) {
    const outcome = check.run();
    counts[outcome.status] += 1;
    if (outcome.status === 'failed') console.log(outcome.log);
    console.log(`${check.name}: ${outcome.status}${outcome.status === 'skipped' ? `, ${outcome.reason}` : ''}`);
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
