/* The checks that need no server. All of them run, whatever fails; the last line counts them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, readBuild } from './build.ts';
import { drifted } from './generated.ts';
import { bring } from './programs.ts';
import { actionlint } from './workflows/actionlint.ts';
import { loadParser } from './workflows/bundle.ts';
import { type Problem, readYamlFiles, showProblem } from './workflows/files.ts';
import { pins } from './workflows/pins.ts';
import { zizmor } from './workflows/zizmor.ts';

type Outcome = { status: 'passed' } | { status: 'failed' | 'skipped'; log: string };

interface Check {
  name: string;
  run: () => Promise<Outcome>;
}

const passed = { status: 'passed' } as const;

const root = fileURLToPath(new URL('..', import.meta.url));

/** A package's own command, started with this Node so that no shell, PATH or global install has a say. */
function command(bin: string, ...args: string[]): Outcome {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [`${root}node_modules/${bin}`, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return passed;
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
    if (other.length === 0) return passed;
    return { status: 'failed', log: `dist/ is not what the sources come to: ${other.join(', ')}\nHint: npm run build` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files that are made of others. */
async function generatedFiles(): Promise<Outcome> {
  const files = drifted();
  return files.length === 0
    ? passed
    : {
        status: 'failed',
        log: `not as the code and the action.yml files say: ${files.join(', ')}\nHint: npm run build`,
      };
}

/** Everything that a linter of workflows and actions finds is a failure: none of them has mere warnings here. */
async function lint(find: () => Problem[] | Promise<Problem[]>): Promise<Outcome> {
  try {
    const problems = await find();
    return problems.length === 0 ? passed : { status: 'failed', log: problems.map(showProblem).join('\n') };
  } catch (error) {
    return { status: 'failed', log: (error as Error).message };
  }
}

/** A check that needs a program which this machine may be unable to have. */
function leftOut(reason: string): Outcome {
  return { status: process.env['PGPROOF_REQUIRE'] === 'all' ? 'failed' : 'skipped', log: reason };
}

async function actionlintCheck(): Promise<Outcome> {
  const [program, shellcheck] = [await bring('actionlint'), await bring('shellcheck')];
  if ('reason' in program) return leftOut(program.reason);
  if ('reason' in shellcheck && process.env['PGPROOF_REQUIRE'] === 'all') return leftOut(shellcheck.reason);
  const programs = { actionlint: program.path, shellcheck: 'path' in shellcheck ? shellcheck.path : undefined };
  return lint(() => actionlint(readYamlFiles(root), programs));
}

async function zizmorCheck(): Promise<Outcome> {
  const program = await bring('zizmor');
  return 'reason' in program ? leftOut(program.reason) : lint(() => zizmor(readYamlFiles(root), program.path));
}

const checks: Check[] = [
  { name: 'types', run: async () => command('typescript/bin/tsc', '-p', 'tsconfig.json') },
  { name: 'lint and format', run: async () => command('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'generated files', run: generatedFiles },
  {
    name: "workflows by GitHub's parser",
    run: () => lint(async () => (await loadParser()).parse(readYamlFiles(root))),
  },
  { name: 'pins and permissions', run: () => lint(() => pins(readYamlFiles(root))) },
  { name: 'workflows by actionlint', run: actionlintCheck },
  { name: 'workflows by zizmor', run: zizmorCheck },
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
    if (outcome.status !== 'passed') console.log(outcome.log);
    console.log(`${check.name}: ${outcome.status}`);
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
