/*
 * The one entry of every npm script: makes the clone and the machine ready, then hands over to the task on the
 * Node that the lock file pins. Plain JavaScript without dependencies: it runs before there are any.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, Stop } from './child.mjs';
import { ensureDependencies, nodeBinary } from './dependencies.mjs';
import { ensureMachine } from './machine.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const cli = path('packages/cli/src/main.ts');

/** What each task runs, and whether it starts servers and so needs more of the machine than Node. */
const tasks = {
  drill: { servers: true, argv: (args) => [cli, 'drill', '--report', 'drill-report', ...args] },
  test: { servers: true, argv: (args) => [path('scripts/test.ts'), ...args] },
  soak: { servers: true, argv: (args) => [path('tests/soak/main.ts'), ...args] },
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
  const { exitCode, output } = await run(nodeBinary(root), task.argv(args), { inherit: true });
  process.stderr.write(output);
  return exitCode;
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
