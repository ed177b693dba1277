import { describe, expect, it } from 'vitest';
import { branchesOf } from './branches.ts';
import type { Ancestor } from './history.ts';
import { historiesIn } from './history.ts';
import { parseLsn, usualSegmentBytes } from './name.ts';
import type { WalCoverage } from './reach.ts';

const at = (text: string): bigint => parseLsn(text) ?? 0n;
const stored = (...numbers: number[]): Map<bigint, Date> =>
  new Map(numbers.map((number) => [BigInt(number), new Date(number * 1000)]));
const coverage = (
  timelines: Readonly<Record<number, { whole: Map<bigint, Date>; partial: Map<bigint, Date> }>>,
  histories: readonly (readonly [number, readonly Ancestor[]])[],
): WalCoverage => ({
  segmentBytes: usualSegmentBytes,
  timelines: new Map(Object.entries(timelines).map(([timeline, of]) => [Number(timeline), of])),
  histories: new Map(histories),
});

describe('timelines as branches', () => {
  it('stand under the one that each left, with where that was and how far each goes', () => {
    const first = { timeline: 1, switchedAt: at('0/3000100') };
    const found = branchesOf(
      coverage(
        {
          1: { whole: stored(1, 2, 3, 4), partial: stored() },
          2: { whole: stored(3), partial: stored(4) },
          3: { whole: stored(5), partial: stored() },
        },
        [
          [2, [first]],
          [3, [{ timeline: 1, switchedAt: at('0/5000000') }]],
        ],
      ),
    );
    expect(found).toMatchObject([
      { timeline: 1, depth: 0, from: undefined, begins: at('0/1000000'), ends: at('0/5000000'), isPartial: false },
      { timeline: 2, depth: 1, from: first, begins: at('0/3000000'), ends: at('0/4000000'), isPartial: true },
      { timeline: 3, depth: 1, begins: at('0/5000000'), storedTo: new Date(5000) },
    ]);
    // It went on behind the place where 2 left it, and not behind that of 3.
    expect(found.map(({ outlived }) => outlived?.timeline)).toEqual([2, undefined, undefined]);
  });
  it('are told by the history of the last one', () => {
    const [one, two] = [
      { timeline: 1, switchedAt: 5n },
      { timeline: 2, switchedAt: 9n },
    ];
    expect(historiesIn(4, [one, two])).toEqual([
      [2, [one]],
      [4, [one, two]],
    ]);
  });
});
