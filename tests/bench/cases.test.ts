import { expect, test } from 'vitest';
import { cases } from './cases.ts';
import { compare } from './comparisons.ts';
import { bestPipeline, type Contestant, type Run } from './contestants.ts';

const run = (contestant: Contestant, round: number, own: Partial<Run>): Run => ({
  data: 'mixed',
  contestant,
  round,
  wallSeconds: 1,
  clientCpuSeconds: 1,
  serverCpuSeconds: 1,
  clientCpuByProgram: {},
  peakBytes: 1,
  ownPeakBytes: null,
  bytes: 1,
  reported: {},
  ...own,
});

const ofGzip = (runs: readonly Run[]) =>
  (cases['gzip'] ?? [])
    .filter(({ data, needs }) => data === 'mixed' && needs.includes('none'))
    .map((comparison) => {
      const { title, median, target, isHeld } = compare(comparison, runs);
      return { title: title.replace(/.*, /, ''), median, target, isHeld };
    });

test('lets pg_dump compress from 16 on, and zstd behind it before', () => {
  expect([14, 15, 16, 18].map((major) => bestPipeline(major).includes('| zstd'))).toEqual([true, true, false, false]);
});

test('holds the median of the ratios of each round against the target, client and server together', () => {
  const theirs = [10, 10, 10].map((seconds, index) =>
    run('plain', index + 1, { clientCpuSeconds: seconds - 2, serverCpuSeconds: 2, bytes: 100 }),
  );
  const ours = (client: readonly number[], bytes: number): Run[] =>
    client.map((seconds, index) => run('none', index + 1, { clientCpuSeconds: seconds, serverCpuSeconds: 2, bytes }));
  expect(ofGzip([...theirs, ...ours([1, 2, 9], 65)])).toMatchObject([
    { title: 'CPU of client and server', median: 0.4, target: 0.4, isHeld: true },
    { title: 'wall', target: null, isHeld: null },
    { title: 'bytes', median: 0.65, target: 0.65, isHeld: true },
    { title: "memory of the client's processes", target: null, isHeld: null },
  ]);
  expect(ofGzip([...theirs, ...ours([1, 2.1, 2.2], 66)]).map(({ isHeld }) => isHeld)).toEqual([
    false,
    null,
    false,
    null,
  ]);
});

test('takes no run of the other database for one of its own', () => {
  const elsewhere = { data: 'tables' } as const;
  const runs = [run('plain', 1, {}), run('none', 1, {}), run('none', 2, elsewhere), run('plain', 2, elsewhere)];
  expect(ofGzip(runs).map(({ median }) => median)).toEqual([1, 1, 1, 1]);
  expect(() => ofGzip([run('plain', 1, {}), run('none', 1, elsewhere)])).toThrow('round 1 has no run of "none"');
});
