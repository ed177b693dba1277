/* What a benchmark leaves in docs/evidence: of each command and figure the middle, least and most of the rounds, not every run. Pure. */
import type { Compared } from './comparisons.ts';
import { bestPipeline, lineOf, type Run } from './contestants.ts';
import { type Dataset, datasets } from './datasets.ts';
import { byContestant, cpuSeconds, medianByProgram, spread } from './figures.ts';
import type { Surroundings } from './machine.ts';
import type { StartFigures } from './start.ts';
import type { Bench } from './table.ts';

/** The figures of docs/evidence/bench.json, beside the occasion. Seconds and bytes; a target is what a median may be at most. */
export function summarise(
  { versions, loadBefore }: Pick<Surroundings, 'versions' | 'loadBefore'>,
  bench: Bench,
  runs: readonly Run[],
  compared: readonly Compared[],
  start: StartFigures,
): Record<string, unknown> {
  return {
    versions: { postgresql: versions.postgresql, pg_dump: versions.pgDump, zstd: versions.zstd, gzip: versions.gzip },
    best_bare_pipeline: bestPipeline(bench.clientMajor),
    scale: bench.scale,
    rounds: bench.rounds,
    load_before: loadBefore,
    load_after: bench.loadAfter,
    databases: (Object.keys(datasets) as Dataset[]).map((data) => {
      const own = runs.filter((run) => run.data === data);
      return {
        database: data,
        holds: datasets[data],
        bytes: bench.databaseBytes[data] ?? null,
        commands: byContestant(own).map(([contestant, its]) => ({
          command: lineOf(contestant, bench.clientMajor),
          cpu_seconds: figure(its, cpuSeconds),
          client_cpu_seconds: figure(its, (run) => run.clientCpuSeconds),
          server_cpu_seconds: figure(its, (run) => run.serverCpuSeconds),
          client_cpu_seconds_by_program: Object.fromEntries(
            medianByProgram(its).map(([program, seconds]) => [program, rounded(seconds)]),
          ),
          wall_seconds: figure(its, (run) => run.wallSeconds),
          bytes: figure(its, (run) => run.bytes),
          peak_memory_bytes: figure(its, (run) => run.peakBytes),
          own_peak_memory_bytes: figure(its, (run) => run.ownPeakBytes),
        })),
        comparisons: compared
          .filter((one) => one.data === data)
          .map(({ title, unit, median, least, most, target, isHeld }) => ({
            title,
            unit,
            median: rounded(median),
            least: rounded(least),
            most: rounded(most),
            target,
            is_held: isHeld,
          })),
      };
    }),
    start: {
      rounds: start.rounds,
      action_milliseconds: rounded(start.actionMilliseconds),
      node_milliseconds: rounded(start.nodeMilliseconds),
      ratio: {
        median: rounded(start.ratios.median),
        least: rounded(start.ratios.least),
        most: rounded(start.ratios.most),
      },
    },
  };
}

function figure(runs: readonly Run[], of: (run: Run) => number | null): Record<string, number> | null {
  const values = runs.map(of).filter((value) => value !== null);
  if (values.length === 0) return null;
  const { median, least, most } = spread(values);
  return { median: rounded(median), least: rounded(least), most: rounded(most) };
}

/** To the thousandth: nothing here is measured more finely. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
