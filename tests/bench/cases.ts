import type { Comparison } from './comparisons.ts';
import { type Contestant, nameOf, type Run } from './contestants.ts';
import type { Dataset } from './datasets.ts';
import { cpuSeconds } from './figures.ts';

const reported = (run: Run, name: string): number => run.reported[name] ?? Number.NaN;
const ownMegabytes = (run: Run): number => (run.ownPeakBytes ?? Number.NaN) / 1e6;

const quantities = {
  cpu: { title: 'CPU of client and server', of: cpuSeconds },
  wall: { title: 'wall', of: (run: Run) => run.wallSeconds },
  bytes: { title: 'bytes', of: (run: Run) => run.bytes ?? Number.NaN },
  memory: { title: "memory of the client's processes", of: (run: Run) => run.peakBytes ?? Number.NaN },
} as const;
type Quantity = keyof typeof quantities;

/** Ours to theirs, in all that both have. A target is what the ratio may be at most. */
function ratios(
  data: Dataset,
  ours: Contestant,
  theirs: Contestant,
  targets: Partial<Record<Quantity, number>> = {},
): Comparison[] {
  return (Object.keys(quantities) as Quantity[]).map((quantity) => {
    const { title, of: figureOf } = quantities[quantity];
    const target = targets[quantity];
    return {
      data,
      title: `${nameOf(ours)} : ${nameOf(theirs)}, ${title}`,
      unit: 'ratio',
      needs: [ours, theirs],
      figure: (of) => figureOf(of(ours)) / figureOf(of(theirs)),
      ...(target === undefined ? {} : { target }),
    };
  });
}

function costOfProof(data: Dataset): Comparison[] {
  return [
    {
      data,
      title: "the proof's CPU as a share of the backup without it",
      unit: 'share',
      needs: ['content', 'none'],
      figure: (of) => (cpuSeconds(of('content')) - cpuSeconds(of('none'))) / cpuSeconds(of('none')),
    },
    {
      data,
      title: 'backup with proof : without, wall',
      unit: 'ratio',
      needs: ['content', 'none'],
      figure: (of) => of('content').wallSeconds / of('none').wallSeconds,
    },
    {
      data,
      title: 'snapshot held',
      unit: 'seconds',
      needs: ['content'],
      figure: (of) => reported(of('content'), 'snapshot_held_seconds'),
    },
  ];
}

/**
 * What is compared, by the name of the case; the order is the order of the table. A target is of the backup itself, without its proof: what
 * the proof costs is told beside it, and so is the same ratio with it.
 */
export const cases: Readonly<Record<string, readonly Comparison[]>> = {
  backup: (['mixed', 'given'] as const).flatMap((data) => [
    ...ratios(data, 'none', 'best', { cpu: 1.05 }),
    ...ratios(data, 'none', 'bulk'),
  ]),
  proof: costOfProof('mixed'),
  gzip: [
    ...ratios('mixed', 'none', 'plain', { cpu: 0.4, bytes: 0.65 }),
    ...ratios('mixed', 'content', 'plain'),
    ...ratios('given', 'none', 'plain', { cpu: 0.4, bytes: 0.65 }),
  ],
  custom: [...ratios('mixed', 'none', 'custom'), ...ratios('mixed', 'content', 'custom')],
  directory: [...ratios('mixed', 'folderNone', 'folder'), ...ratios('mixed', 'folderContent', 'folder')],
  verify: [
    ...(['restore', 'restore2'] as const).map(
      (theirs): Comparison => ({
        data: 'mixed',
        title: `verify, all of it : ${nameOf(theirs)}, wall`,
        unit: 'ratio',
        needs: ['verify', theirs],
        figure: (of) => of('verify').wallSeconds / of(theirs).wallSeconds,
        ...(theirs === 'restore2' ? { target: 1.25 } : {}),
      }),
    ),
    {
      data: 'mixed',
      title: 'verify, its restore alone : pg_restore, wall',
      unit: 'ratio',
      needs: ['verify', 'restore'],
      figure: (of) => reported(of('verify'), 'restore_seconds') / of('restore').wallSeconds,
    },
    {
      data: 'mixed',
      title: 'verify: node starts, process ends',
      unit: 'seconds',
      needs: ['verify'],
      figure: (of) => of('verify').wallSeconds - reported(of('verify'), 'proven_seconds'),
    },
    {
      data: 'mixed',
      title: 'verify: digests, table of contents, sandbox, roles',
      unit: 'seconds',
      needs: ['verify'],
      figure: (of) => reported(of('verify'), 'rto_seconds') - reported(of('verify'), 'restore_seconds'),
    },
    {
      data: 'mixed',
      title: 'verify: restore',
      unit: 'seconds',
      needs: ['verify'],
      figure: (of) => reported(of('verify'), 'restore_seconds'),
    },
    {
      data: 'mixed',
      title: 'verify: catalogue, fingerprints, stop of the sandbox',
      unit: 'seconds',
      needs: ['verify'],
      figure: (of) => reported(of('verify'), 'proven_seconds') - reported(of('verify'), 'rto_seconds'),
    },
  ],
  // It copies, and neither keeps anything nor compares: the nearest thing there is to a backup that was restored.
  clone: [
    {
      data: 'mixed',
      title: 'backup and verify : pgcopydb clone, wall',
      unit: 'ratio',
      needs: ['content', 'verify', 'clone'],
      figure: (of) => (of('content').wallSeconds + of('verify').wallSeconds) / of('clone').wallSeconds,
    },
    {
      data: 'mixed',
      title: 'backup and verify : pgcopydb clone, CPU of clients and servers',
      unit: 'ratio',
      needs: ['content', 'verify', 'clone'],
      figure: (of) => (cpuSeconds(of('content')) + cpuSeconds(of('verify'))) / cpuSeconds(of('clone')),
    },
  ],
  memory: (['content', 'verify'] as const).map(
    (ours): Comparison => ({
      data: 'mixed',
      title: `peak memory of our own process, ${ours === 'content' ? 'backup' : 'verify'}`,
      unit: 'megabytes',
      needs: [ours],
      figure: (of) => ownMegabytes(of(ours)),
      target: 150,
    }),
  ),
  tables: [
    ...ratios('tables', 'none', 'best'),
    ...costOfProof('tables'),
    ...(['plain', 'custom'] as const).flatMap((theirs) => [
      ...ratios('tables', 'none', theirs),
      ...ratios('tables', 'content', theirs),
    ]),
    ...ratios('tables', 'folderNone', 'folder'),
  ],
};
