/* What a benchmark leaves in docs/evidence: of each command and figure the middle, least and most of the rounds, not every run. Pure. */
import type { Compared } from './comparisons.ts';
import { bestPipeline, lineOf, type Run } from './contestants.ts';
import { datasets } from './datasets.ts';
import { byContestant, cpuSeconds, medianByProgram, type Spread, spread } from './figures.ts';
import type { Surroundings } from './machine.ts';
import type { PhysicalFigures } from './physical.ts';
import type { StartFigures } from './start.ts';
import type { Bench } from './table.ts';
import type { WalFigures } from './wal.ts';

/** What is measured beside dumps. */
export interface Beside {
  readonly start: StartFigures;
  readonly physical?: PhysicalFigures;
  readonly wal?: WalFigures;
}

/** The figures of docs/evidence/bench.json, beside the occasion. Seconds and bytes; a target is what a median may be at most. */
export function summarise(
  { versions, loadBefore }: Pick<Surroundings, 'versions' | 'loadBefore'>,
  bench: Bench,
  runs: readonly Run[],
  compared: readonly Compared[],
  { start, physical, wal }: Beside,
): Record<string, unknown> {
  return {
    versions: { postgresql: versions.postgresql, pg_dump: versions.pgDump, zstd: versions.zstd, gzip: versions.gzip },
    best_bare_pipeline: bestPipeline(bench.clientMajor),
    scale: bench.scale,
    rounds: bench.rounds,
    load_before: loadBefore,
    load_after: bench.loadAfter,
    databases: [...new Set(runs.map(({ data }) => data))].map((data) => {
      const own = runs.filter((run) => run.data === data);
      return {
        database: data,
        holds: datasets[data],
        bytes: bench.databaseBytes[data] ?? null,
        ...(data === 'given' && bench.given !== undefined ? { filled_by: bench.given } : {}),
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
    ...(physical === undefined ? {} : { physical: physicalSummary(physical) }),
    ...(wal === undefined ? {} : { wal: walSummary(wal) }),
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

function physicalSummary({ clusterBytes, rows, ratios }: PhysicalFigures): Record<string, unknown> {
  return {
    cluster_bytes: clusterBytes,
    commands: rows.map((row) => ({
      command: row.command,
      cpu_seconds: roundedSpread(row.cpu),
      client_cpu_seconds: roundedSpread(row.client),
      server_cpu_seconds: roundedSpread(row.server),
      wall_seconds: roundedSpread(row.wall),
      bytes: roundedSpread(row.bytes),
      peak_memory_bytes: roundedSpread(row.peakBytes),
    })),
    comparisons: ratios.map(({ title, ...figures }) => ({ title, unit: 'ratio', ...roundedSpread(figures) })),
  };
}

function walSummary({ segments, rounds, rows }: WalFigures): Record<string, unknown> {
  return {
    segments,
    rounds,
    commands: rows.map((row) => ({
      command: row.command,
      segments_per_second: rounded(row.segmentsPerSecond),
      cpu_milliseconds_per_segment: rounded(row.cpuMillisecondsPerSegment),
      stored_bytes: row.storedBytes,
    })),
  };
}

function roundedSpread({ median, least, most }: Spread): Record<string, number> {
  return { median: rounded(median), least: rounded(least), most: rounded(most) };
}

function figure(runs: readonly Run[], of: (run: Run) => number | null): Record<string, number> | null {
  const values = runs.map(of).filter((value) => value !== null);
  if (values.length === 0) return null;
  return roundedSpread(spread(values));
}

/** To the thousandth: nothing here is measured more finely. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
