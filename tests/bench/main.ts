/*
 * Ours and theirs side by side: `npm run bench`. The commands take turns, so that both sides of a ratio see the same machine.
 * A slow result is a result: it fails only when a command fails.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { present } from '../../packages/core/src/present.ts';
import { build } from '../../scripts/build.ts';
import { startCluster } from '../cluster.ts';
import { run } from '../run.ts';
import { readOccasion, writeEvidence } from '../soak/evidence.ts';
import { cases } from './cases.ts';
import { type Comparison, compare } from './comparisons.ts';
import { contestants, lineOf, type Run, runContestant } from './contestants.ts';
import { type Dataset, datasets, fill, serverSettings } from './datasets.ts';
import { load, readSurroundings } from './machine.ts';
import { measurePhysical, renderPhysical } from './physical.ts';
import { measureStart, renderStart } from './start.ts';
import { summarise } from './summary.ts';
import { type Bench, renderTables } from './table.ts';
import { measureWal, renderWal } from './wal.ts';

interface Options {
  readonly rounds: number;
  readonly scale: number;
  readonly comparisons: readonly Comparison[];
  readonly isEvidence: boolean;
  /** Whether archiving of the log is measured, too. */
  readonly hasWal: boolean;
  /** Whether base backups are. */
  readonly hasPhysical: boolean;
  /** A script for psql that fills a database beside ours, of which backups are compared, too. */
  readonly mixed: string | undefined;
}

const startRounds = 25;
const root = fileURLToPath(new URL('../..', import.meta.url));
const names = [...Object.keys(cases), 'physical', 'wal'];
const usage = `usage: npm run bench -- [--rounds 3] [--scale 1] [--only ${names.join('|')}] [--mixed file.sql] [--evidence]`;

function readOptions(argv: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        rounds: { type: 'string' },
        scale: { type: 'string' },
        only: { type: 'string', multiple: true },
        evidence: { type: 'boolean' },
        mixed: { type: 'string' },
      },
    });
    const { rounds = '3', scale = '1', only = names, evidence: isEvidence = false, mixed } = values;
    if (!/^[1-9]\d?$/.test(rounds)) return `--rounds: must be a whole number from 1 to 99; got "${rounds}"`;
    if (!/^\d+(\.\d+)?$/.test(scale) || Number(scale) === 0) return `--scale: must be a number above 0; got "${scale}"`;
    const unknown = only.find((name) => !names.includes(name));
    if (unknown !== undefined) return `--only: must be one of ${names.join(', ')}; got "${unknown}"`;
    if (isEvidence && values.only !== undefined)
      return `--evidence: is of every case, and cannot be had with --only ${only.join(' --only ')}`;
    const comparisons = Object.entries(cases)
      .flatMap(([name, own]) => (only.includes(name) ? own : []))
      .filter(({ data }) => data !== 'given' || mixed !== undefined);
    return {
      ...{ rounds: Number(rounds), scale: Number(scale), comparisons, isEvidence, mixed },
      hasWal: only.includes('wal'),
      hasPhysical: only.includes('physical'),
    };
  } catch (error) {
    return (error as Error).message;
  }
}

async function main(
  { rounds, scale, comparisons, isEvidence, hasWal, hasPhysical, mixed }: Options,
  signal: AbortSignal,
): Promise<void> {
  const loadBefore = load();
  const occasion = isEvidence ? readOccasion() : undefined;
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-bench-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const source = stack.use(await startCluster(serverSettings(scale)));
  // Whatever waits for this server fails then, and all is cleared away.
  signal.addEventListener('abort', () => void source.stop(), { once: true });
  const surroundings = await readSurroundings(root, source, loadBefore);
  const clientMajor = Number.parseInt(surroundings.versions.pgDump, 10);
  const databaseBytes: Partial<Record<Dataset, number>> = {};
  const turns = (Object.keys(datasets) as Dataset[]).flatMap((data) => {
    const own = comparisons.filter((comparison) => comparison.data === data).flatMap(({ needs }) => needs);
    return contestants.filter((contestant) => own.includes(contestant)).map((contestant) => ({ data, contestant }));
  });
  for (const data of new Set(turns.map((turn) => turn.data))) {
    say(`filling the database "${data}"`);
    databaseBytes[data] = await fill(source, data, scale, data === 'given' ? mixed : undefined);
  }

  const dist = join(folder, 'dist');
  await build(dist);
  const cli = join(dist, 'cli.js');
  const runs: Run[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    // Back and forth, after a checkpoint and with nothing left to be written: nobody pays for the one before.
    for (const { data, contestant } of round % 2 === 1 ? turns : turns.toReversed()) {
      await source.sql('postgres', 'checkpoint');
      await run('sync', []);
      const cost = await runContestant(contestant, data, round, { source, clientMajor, folder, cli, signal });
      runs.push(cost);
      const { wallSeconds, clientCpuSeconds, serverCpuSeconds } = cost;
      say(
        `round ${round} of ${rounds}, ${data}: ${lineOf(contestant, clientMajor)}: wall ${wallSeconds.toFixed(1)} s, CPU ${clientCpuSeconds.toFixed(1)} + ${serverCpuSeconds.toFixed(1)} s, load ${load()}`,
      );
    }
  }
  const compared = comparisons.map((comparison) => compare(comparison, runs));
  if (hasPhysical) say('base backups of a cluster of its own');
  const physical = hasPhysical ? await measurePhysical(folder, cli, { rounds, scale, signal }) : undefined;
  if (hasWal) say('archiving segments');
  const wal = hasWal ? await measureWal(folder, cli, rounds, signal) : undefined;
  say('starting built actions');
  const start = measureStart(dist, startRounds);
  const given = mixed === undefined ? undefined : await describeFile(mixed);
  const bench: Bench = { scale, rounds, clientMajor, databaseBytes, loadAfter: load(), ...present({ given }) };
  process.stdout.write(renderTables(surroundings, bench, runs, compared));
  if (physical !== undefined) process.stdout.write(`\n${renderPhysical(physical)}`);
  if (wal !== undefined) process.stdout.write(`\n${renderWal(wal)}`);
  process.stdout.write(`\n${renderStart(start)}`);
  const result = {
    ...surroundings,
    ...bench,
    start,
    runs,
    comparisons: compared,
    ...present({ physical, wal }),
  };
  await writeFile(join(root, 'bench-result.json'), `${JSON.stringify(result, null, 2)}\n`);
  say('figures of every run: bench-result.json');
  if (occasion !== undefined)
    say(
      writeEvidence(
        'bench',
        occasion,
        summarise(surroundings, bench, runs, compared, { start, ...present({ physical, wal }) }),
      ),
    );
}

/** Name and digest of a file that is no part of the repository: enough to know it again. */
async function describeFile(path: string): Promise<{ readonly name: string; readonly sha256: string }> {
  return {
    name: basename(path),
    sha256: createHash('sha256')
      .update(await readFile(path))
      .digest('hex'),
  };
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
