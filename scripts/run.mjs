/*
 * The one entry of every npm script: makes the clone and the machine ready, then hands over to the task on the
 * Node that the lock file pins. Plain JavaScript without dependencies: it runs before there are any.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, Stop } from './child.mjs';
import { ensureDependencies, nodeBinary } from './dependencies.mjs';
import { ensureMachine } from './machine.mjs';
import { openTestbed } from './testbed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const cli = path('packages/cli/src/main.ts');

/** What each task runs, and whether it starts servers and so needs more of the machine than Node. */
const tasks = {
  drill: { servers: true, argv: (args) => [cli, 'drill', '--report', 'drill-report', ...args] },
  test: { servers: true, argv: (args) => [path('node_modules/vitest/vitest.mjs'), 'run', ...args] },
  bench: { servers: true, argv: (args) => [path('tests/bench/main.ts'), ...args] },
  build: { servers: false, argv: (args) => [path('scripts/build.ts'), ...args] },
  check: { servers: false, argv: (args) => [path('scripts/check.ts'), ...args] },
  pgproof: { servers: false, argv: (args) => [cli, ...args] },
};

async function main([name, ...args]) {
  const task = Object.hasOwn(tasks, name ?? '') ? tasks[name] : undefined;
  if (task === undefined) {
    const hint = `one of ${Object.keys(tasks).join(', ')}`;
    throw new Stop(`run: no task "${name ?? ''}"`, { hint, exitCode: 2 });
  }
  await ensureDependencies(root);
  if (task.servers) await ensureMachine(name).catch((error) => goOnWithTests(name, error));
  if (name === 'test') return await runTests(task.argv(args));
  return await hand(task.argv(args), process.env);
}

/** Runs a task's program in our place; resolves to its exit code. */
async function hand(argv, env) {
  const { exitCode, output } = await run(nodeBinary(root), argv, { inherit: true, env });
  process.stderr.write(output);
  return exitCode;
}

/** The tests, in a bed of their own. What they leave behind is removed, and fails a run that was not broken off. */
async function runTests(argv) {
  await ensurePrograms().catch((error) => goOnWithTests('test', error));
  const bed = await openTestbed(process.env);
  let exitCode;
  let left;
  try {
    if (bed.missing !== undefined) goOnWithTests('test', bed.missing);
    exitCode = await hand(argv, bed.env);
  } finally {
    left = await bed.close();
  }
  if (exitCode > 128 || left.length === 0) return exitCode;
  process.stderr.write(`The tests left behind, and it was removed:\n${left.map((line) => `  ${line}\n`).join('')}`);
  return exitCode || 1;
}

/** Programs that tests use and no Debian package brings; a script of its own, for it is TypeScript. */
async function ensurePrograms() {
  if (process.env.PGPROOF_SETUP === 'skip') return;
  const { exitCode } = await run(nodeBinary(root), [path('scripts/programs.ts')], { inherit: true });
  if (exitCode === 0) return;
  const hint = 'mend what is said above; without PGPROOF_REQUIRE=all the tests go on and name what they leave out';
  throw new Stop('set-up: not every program that the tests use is there', { hint, exitCode });
}

/** A machine that lacks something still runs the other tests, which name what they leave out, unless all are required. */
function goOnWithTests(name, error) {
  const mayGoOn = name === 'test' && process.env.PGPROOF_REQUIRE !== 'all' && error.exitCode === 4;
  if (!mayGoOn) throw error;
  explain(error);
}

function explain(error) {
  if (!(error instanceof Stop)) throw error;
  if (error.log) process.stderr.write(`${error.log.trimEnd()}\n`);
  process.stderr.write(`${error.message}\nHint: ${error.hint}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  explain(error);
  process.exitCode = error.exitCode;
}
