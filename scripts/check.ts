/* The checks that need no server. All of them run, whatever fails; the last line counts them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, readBuild } from './build.ts';
import { drifted } from './generated.ts';

type Outcome = { status: 'passed' } | { status: 'failed'; log: string };

interface Check {
  name: string;
  run: () => Promise<Outcome>;
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

/** Whether the committed dist/ is what the sources come to. */
async function dist(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'pgproof-dist-'));
  try {
    await build(join(folder, 'dist'));
    const [wanted, found] = [
      readBuild(join(folder, 'dist')),
      existsSync(`${root}dist`) ? readBuild(`${root}dist`) : new Map(),
    ];
    const names = [...new Set([...wanted.keys(), ...found.keys()])].sort();
    const other = names.filter((name) => wanted.get(name) !== found.get(name));
    if (other.length === 0) return { status: 'passed' };
    return { status: 'failed', log: `dist/ is not what the sources come to: ${other.join(', ')}\nHint: npm run build` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files that are made of others. */
async function generatedFiles(): Promise<Outcome> {
  const files = drifted();
  return files.length === 0
    ? { status: 'passed' }
    : {
        status: 'failed',
        log: `not as the code and the action.yml files say: ${files.join(', ')}\nHint: npm run build`,
      };
}

const checks: Check[] = [
  { name: 'types', run: async () => command('typescript/bin/tsc', '-p', 'tsconfig.json') },
  { name: 'lint and format', run: async () => command('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'generated files', run: generatedFiles },
];

async function main(args: string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--dist');
  if (unknown !== undefined) {
    console.error(`check: unknown option "${unknown}"\nHint: npm run check -- --dist also compares dist/`);
    return 2;
  }
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const check of args.includes('--dist') ? [...checks, { name: 'dist', run: dist }] : checks) {
    const outcome = await check.run();
    counts[outcome.status] += 1;
    if (outcome.status === 'failed') console.log(outcome.log);
    console.log(`${check.name}: ${outcome.status}`);
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
