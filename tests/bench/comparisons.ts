import type { Contestant, Run } from './contestants.ts';

/** Middle, least and most of a figure over the rounds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** A figure that the benchmark is run for. It is taken round by round: both sides of a ratio saw the same minute of the machine. */
export interface Comparison {
  readonly title: string;
  readonly unit: 'ratio' | 'share' | 'seconds' | 'megabytes';
  readonly needs: readonly Contestant[];
  readonly figure: (of: (contestant: Contestant) => Run) => number;
  /** The median may be this at most. */
  readonly target?: number;
}

export interface Compared extends Spread {
  readonly title: string;
  readonly unit: Comparison['unit'];
  readonly target: number | null;
  /** Null where there is no target. */
  readonly isHeld: boolean | null;
}

const cpu = (run: Run): number => run.clientCpuSeconds + run.serverCpuSeconds;
const reported = (run: Run, name: string): number => run.reported[name] ?? Number.NaN;
const ownMegabytes = (run: Run): number => (run.ownPeakBytes ?? Number.NaN) / 1e6;

/** What is compared, by the name of the case. The order is the order of the table. */
export const cases: Readonly<Record<string, readonly Comparison[]>> = {
  backup: [
    {
      title: 'backup --proof none : pg_dump -Z0 | zstd, CPU of client and server',
      unit: 'ratio',
      needs: ['none', 'zstd'],
      figure: (of) => cpu(of('none')) / cpu(of('zstd')),
      target: 1.1,
    },
    {
      title: 'backup --proof none : pg_dump -Z0 | zstd, wall',
      unit: 'ratio',
      needs: ['none', 'zstd'],
      figure: (of) => of('none').wallSeconds / of('zstd').wallSeconds,
    },
  ],
  proof: [
    {
      title: "the proof's CPU as a share of the backup without it",
      unit: 'share',
      needs: ['content', 'none'],
      figure: (of) => (cpu(of('content')) - cpu(of('none'))) / cpu(of('none')),
    },
    {
      title: 'backup with proof : without, wall',
      unit: 'ratio',
      needs: ['content', 'none'],
      figure: (of) => of('content').wallSeconds / of('none').wallSeconds,
    },
    {
      title: 'snapshot held',
      unit: 'seconds',
      needs: ['content'],
      figure: (of) => reported(of('content'), 'snapshot_held_seconds'),
    },
  ],
  gzip: [
    {
      title: 'backup with proof : pg_dump -Fc, CPU of client and server',
      unit: 'ratio',
      needs: ['content', 'gzip'],
      figure: (of) => cpu(of('content')) / cpu(of('gzip')),
    },
    {
      title: 'backup with proof : pg_dump -Fc, wall',
      unit: 'ratio',
      needs: ['content', 'gzip'],
      figure: (of) => of('content').wallSeconds / of('gzip').wallSeconds,
    },
    {
      title: 'backup with proof : pg_dump -Fc, bytes',
      unit: 'ratio',
      needs: ['content', 'gzip'],
      figure: (of) => (of('content').bytes ?? Number.NaN) / (of('gzip').bytes ?? Number.NaN),
    },
  ],
  verify: [
    {
      title: 'verify, all of it : pg_restore, wall',
      unit: 'ratio',
      needs: ['verify', 'restore'],
      figure: (of) => of('verify').wallSeconds / of('restore').wallSeconds,
    },
    {
      title: 'verify, all of it : pg_restore -j2, wall',
      unit: 'ratio',
      needs: ['verify', 'restore2'],
      figure: (of) => of('verify').wallSeconds / of('restore2').wallSeconds,
    },
    {
      title: 'verify, its restore alone : pg_restore, wall',
      unit: 'ratio',
      needs: ['verify', 'restore'],
      figure: (of) => reported(of('verify'), 'restore_seconds') / of('restore').wallSeconds,
    },
    {
      title: 'verify: node starts, process ends',
      unit: 'seconds',
      needs: ['verify'],
      figure: (of) => of('verify').wallSeconds - reported(of('verify'), 'proven_seconds'),
    },
    {
      title: 'verify: digests, table of contents, sandbox, roles',
      unit: 'seconds',
      needs: ['verify'],
      figure: (of) => reported(of('verify'), 'rto_seconds') - reported(of('verify'), 'restore_seconds'),
    },
    {
      title: 'verify: restore, with the decoding beside it',
      unit: 'seconds',
      needs: ['verify'],
      figure: (of) => reported(of('verify'), 'restore_seconds'),
    },
    {
      title: 'verify: catalogue, fingerprints, stop of the sandbox',
      unit: 'seconds',
      needs: ['verify'],
      figure: (of) => reported(of('verify'), 'proven_seconds') - reported(of('verify'), 'rto_seconds'),
    },
  ],
  memory: [
    {
      title: 'peak memory of our own process, backup',
      unit: 'megabytes',
      needs: ['content'],
      figure: (of) => ownMegabytes(of('content')),
      target: 150,
    },
    {
      title: 'peak memory of our own process, verify',
      unit: 'megabytes',
      needs: ['verify'],
      figure: (of) => ownMegabytes(of('verify')),
      target: 150,
    },
  ],
};

/** Median, least and most. */
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

/** Takes a figure in every round and sums it up. */
export function compare(comparison: Comparison, runs: readonly Run[]): Compared {
  const rounds = [...new Set(runs.map((run) => run.round))];
  const values = rounds.map((round) =>
    comparison.figure((contestant) => {
      const found = runs.find((run) => run.round === round && run.contestant === contestant);
      if (found === undefined) throw new Error(`round ${round} has no run of "${contestant}"`);
      return found;
    }),
  );
  const { title, unit, target } = comparison;
  const figures = spread(values);
  return {
    title,
    unit,
    ...figures,
    target: target ?? null,
    isHeld: target === undefined ? null : figures.median <= target,
  };
}
