/*
 * Ours and theirs side by side: `npm run bench`. The commands take turns, so that both sides of a ratio see the same machine.
 * A slow result is a result: it fails only when a command fails.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Cluster, startCluster } from '../cluster.ts';
import { type Comparison, cases, compare } from './comparisons.ts';
import { type Contestant, contestants, database, type Run, runContestant } from './contestants.ts';
import { load, readSurroundings } from './machine.ts';
import { measureStart, renderStart } from './start.ts';
import { renderTables } from './table.ts';

interface Options {
  readonly rounds: number;
  readonly scale: number;
  readonly comparisons: readonly Comparison[];
}

const startRounds = 25;
const root = fileURLToPath(new URL('../..', import.meta.url));
const usage = `usage: npm run bench -- [--rounds 3] [--scale 1] [--only ${Object.keys(cases).join('|')}]`;

function readOptions(argv: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: argv,
      options: { rounds: { type: 'string' }, scale: { type: 'string' }, only: { type: 'string', multiple: true } },
    });
    const { rounds = '3', scale = '1', only = Object.keys(cases) } = values;
    if (!/^[1-9]\d?$/.test(rounds)) return `--rounds: must be a whole number from 1 to 99; got "${rounds}"`;
    if (!/^\d+(\.\d+)?$/.test(scale) || Number(scale) === 0) return `--scale: must be a number above 0; got "${scale}"`;
    const unknown = only.find((name) => !Object.hasOwn(cases, name));
    if (unknown !== undefined) return `--only: must be one of ${Object.keys(cases).join(', ')}; got "${unknown}"`;
    const comparisons = Object.entries(cases).flatMap(([name, own]) => (only.includes(name) ? own : []));
    return { rounds: Number(rounds), scale: Number(scale), comparisons };
  } catch (error) {
    return (error as Error).message;
  }
}

async function main({ rounds, scale, comparisons }: Options, signal: AbortSignal): Promise<void> {
  const loadBefore = load();
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-bench-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const source = stack.use(await startCluster({ max_wal_size: '8GB' }));
  // Whatever waits for this server fails then, and all is cleared away.
  signal.addEventListener('abort', () => void source.stop(), { once: true });
  const databaseBytes = await fill(source, scale);
  const surroundings = await readSurroundings(root, source, loadBefore);
  say(`database of ${(databaseBytes / 1e6).toFixed(0)} MB is filled`);

  const needed = new Set(comparisons.flatMap((comparison) => comparison.needs));
  const turn = (Object.keys(contestants) as Contestant[]).filter((contestant) => needed.has(contestant));
  const runs: Run[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const contestant of turn) {
      const run = await runContestant(contestant, round, { source, folder, signal });
      runs.push(run);
      const { wallSeconds, clientCpuSeconds, serverCpuSeconds } = run;
      say(
        `round ${round} of ${rounds}: ${contestants[contestant]}: wall ${wallSeconds.toFixed(1)} s, CPU ${clientCpuSeconds.toFixed(1)} + ${serverCpuSeconds.toFixed(1)} s, load ${load()}`,
      );
    }
  }
  const compared = comparisons.map((comparison) => compare(comparison, runs));
  say('starting built actions');
  const start = await measureStart(startRounds);
  const about = { databaseBytes, rounds, loadAfter: load() };
  process.stdout.write(renderTables(surroundings, about, runs, compared));
  process.stdout.write(`\n${renderStart(start)}`);
  const result = { ...surroundings, scale, ...about, start, runs, comparisons: compared };
  await writeFile(join(root, 'bench-result.json'), `${JSON.stringify(result, null, 2)}\n`);
  say('figures of every run: bench-result.json');
}

/** Makes the database; returns its size in bytes. */
async function fill(source: Cluster, scale: number): Promise<number> {
  say('filling the database');
  await source.sql('postgres', `create database ${database} template template0`);
  const script = await readFile(new URL('dataset.sql', import.meta.url), 'utf8');
  const args = ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', database];
  await source.tool('psql', args, `set bench.scale = '${scale}';\n${script}`);
  const [row] = await source.sql(database, 'select pg_database_size(current_database()) as bytes');
  return Number(row?.['bytes']);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  say(`bench: ${options}\nHint: ${usage}`);
  process.exitCode = 2;
} else {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(name, () => controller.abort(new Error(name)));
  try {
    await main(options, controller.signal);
  } catch (error) {
    say(`bench: ${controller.signal.aborted ? 'interrupted' : (error as Error).message}`);
    process.exitCode = controller.signal.aborted ? 130 : 1;
  }
}
