import type { Contestant, Run } from './contestants.ts';

/** Middle, least and most of a figure over the rounds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  };
}

/** Of the command, of all it started, and of the server. */
export function cpuSeconds(run: Run): number {
  return run.clientCpuSeconds + run.serverCpuSeconds;
}

/** Client CPU seconds by program, the greediest first. */
export function medianByProgram(runs: readonly Run[]): [string, number][] {
  return [...new Set(runs.flatMap((run) => Object.keys(run.clientCpuByProgram)))]
    .map((program): [string, number] => [
      program,
      spread(runs.map((run) => run.clientCpuByProgram[program] ?? 0)).median,
    ])
    .sort(([, a], [, b]) => b - a);
}

/** In the order in which they took their turns. */
export function byContestant(runs: readonly Run[]): [Contestant, Run[]][] {
  return [...Map.groupBy(runs, (run) => run.contestant)];
}
