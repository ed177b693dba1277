import type { Contestant, Run } from './contestants.ts';
import type { Dataset } from './datasets.ts';
import { type Spread, spread } from './figures.ts';

/** A figure that the benchmark is run for. It is taken round by round: both sides of a ratio saw the same minutes of the machine. */
export interface Comparison {
  readonly data: Dataset;
  readonly title: string;
  readonly unit: 'ratio' | 'share' | 'seconds' | 'megabytes';
  readonly needs: readonly Contestant[];
  readonly figure: (of: (contestant: Contestant) => Run) => number;
  /** The median may be this at most. */
  readonly target?: number;
}

export interface Compared extends Spread {
  readonly data: Dataset;
  readonly title: string;
  readonly unit: Comparison['unit'];
  readonly target: number | null;
  /** Null where there is no target. */
  readonly isHeld: boolean | null;
}

/** Takes a figure in every round and sums it up. */
export function compare(comparison: Comparison, runs: readonly Run[]): Compared {
  const { data, title, unit, target } = comparison;
  const own = runs.filter((run) => run.data === data);
  const values = [...new Set(own.map((run) => run.round))].map((round) =>
    comparison.figure((contestant) => {
      const found = own.find((run) => run.round === round && run.contestant === contestant);
      if (found === undefined) throw new Error(`round ${round} has no run of "${contestant}" on "${data}"`);
      return found;
    }),
  );
  const figures = spread(values);
  return {
    data,
    title,
    unit,
    ...figures,
    target: target ?? null,
    isHeld: target === undefined ? null : figures.median <= target,
  };
}
