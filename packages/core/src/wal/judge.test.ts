import { describe, expect, it } from 'vitest';
import type { ArchivedFile } from './archive.ts';
import type { WalBase } from './bases.ts';
import type { WalCheckFacts } from './check.ts';
import type { Ancestor } from './history.ts';
import { judgeWal } from './judge.ts';
import { parseLsn, parseWalName, usualSegmentBytes } from './name.ts';
import { coverageOf } from './reach.ts';
import { reportWalCheck } from './report.ts';

const base = (lsn: string): WalBase => ({
  id: '20260101T000000Z-0a1b2c',
  timeline: 1,
  startLsn: parseLsn(lsn) ?? 0n,
  stopLsn: parseLsn(lsn) ?? 0n,
});

function factsOf(
  names: readonly string[],
  bases: readonly WalBase[] = [],
  more: Partial<WalCheckFacts> = {},
  histories: ReadonlyMap<number, readonly Ancestor[]> = new Map(),
): WalCheckFacts {
  const files = names.flatMap((name): ArchivedFile[] => {
    const file = parseWalName(name);
    return file === undefined ? [] : [{ file, path: name, extension: '.zst', bytes: 1, at: new Date(0) }];
  });
  const coverage = files.length === 0 ? undefined : coverageOf(files, histories, usualSegmentBytes);
  return {
    ...{ now: new Date(0), systemIdentifier: '1', store: '/srv', holdings: { files, coverage, unread: [] } },
    ...{ bases, unreadBases: [], isRead: false, damaged: [], ...more },
  };
}

const segments = (...numbers: readonly number[]): string[] =>
  numbers.map((number) => `0000000100000000000000${number.toString(16).toUpperCase().padStart(2, '0')}`);
const statuses = (facts: WalCheckFacts): string[] => judgeWal(facts).map(({ id, status }) => `${id} ${status}`);

describe('what is said of an archive', () => {
  it('is good where one follows the other', () => {
    expect(statuses(factsOf(segments(2, 3, 4)))).toEqual(['backup.wal-reach good']);
  });
  it('names each missing segment', () => {
    const [gap] = judgeWal(factsOf(segments(2, 5)));
    expect(gap).toMatchObject({
      ...{ id: 'backup.wal-gap', status: 'bad', object: { kind: 'segment', name: '000000010000000000000003' } },
      detail: expect.stringContaining('000000010000000000000003 and 000000010000000000000004 are missing'),
    });
  });
  it('counts those that are too many to be named', () => {
    const [gap] = judgeWal(factsOf(segments(2, 40)));
    expect(gap?.detail).toContain('37 segments from 000000010000000000000003 to 000000010000000000000027 are missing');
  });
  it('explains a gap from before every base backup', () => {
    expect(statuses(factsOf(segments(2, 5, 6, 7), [base('0/6000100')]))).toEqual([
      'backup.wal-gap explained',
      'backup.wal-reach good',
    ]);
  });
  it('is bad where a base backup leads nowhere though the log goes on, and a warning where it is the newest', () => {
    expect(statuses(factsOf(segments(2, 3, 8), [base('0/5000100')]))).toEqual([
      'backup.wal-gap bad',
      'backup.wal-reach bad',
    ]);
    expect(statuses(factsOf(segments(2, 3), [base('0/5000100')]))).toEqual(['backup.wal-reach warning']);
  });
  it('has a gap where a timeline lacks what it had up to the place where another left it', () => {
    const histories = (...places: readonly (readonly [number, string])[]): Map<number, Ancestor[]> => {
      const ancestors = places.map(([timeline, at]) => ({ timeline, switchedAt: parseLsn(at) ?? 0n }));
      return new Map(ancestors.map((_, index) => [index + 2, ancestors.slice(0, index + 1)]));
    };
    const look = (names: string[], of: Map<number, Ancestor[]>): ReturnType<typeof reportWalCheck> =>
      reportWalCheck(factsOf(names, [base('0/2000100')], {}, of), new Date(0));
    const later = (timeline: number, number: string): string => `0000000${timeline}00000000000000${number}`;
    const whole = look([...segments(2, 3, 4), later(2, '05')], histories([1, '0/5000000']));
    expect([whole.ok, whole.headline]).toEqual([true, 'the archive of cluster 1 has no gap']);
    // Of 4 a part is there, which no recovery reads on the way to the other timeline.
    for (const names of [segments(2), [...segments(2), '000000010000000000000004.partial']]) {
      const { ok, headline, findings } = look([...names, later(2, '05')], histories([1, '0/5000000']));
      expect([ok, headline]).toEqual([false, 'the archive of cluster 1 is not whole: 1 thing is bad']);
      expect(findings.filter(({ id }) => id === 'backup.wal-gap')).toMatchObject([
        {
          status: 'bad',
          detail: expect.stringMatching(/^000000010000000000000003 and 000000010000000000000004 are missing/),
        },
      ]);
    }
    // Where it was left within a segment the other has that one, too.
    expect(look([...segments(2, 3), later(2, '04')], histories([1, '0/4000100'])).ok).toBe(true);
    // Of a timeline in between nothing is there.
    const between = look([...segments(2), later(3, '06')], histories([1, '0/3000000'], [2, '0/6000000']));
    expect(between.findings.find(({ id }) => id === 'backup.wal-gap')).toMatchObject({
      object: { name: later(2, '03') },
      detail: expect.stringMatching(/^000000020000000000000003, .*04 and .*05 are missing on timeline 2/),
    });
    // An archive may begin with a later timeline.
    expect(look([later(3, '06')], histories([1, '0/3000000'], [2, '0/6000000'])).findings).not.toContainEqual(
      expect.objectContaining({ id: 'backup.wal-gap' }),
    );
  });
  it('is not called without a gap where there is one, though no recovery needs what is missing', () => {
    const { ok, headline } = reportWalCheck(factsOf(segments(2, 5, 6, 7), [base('0/6000100')]), new Date(0));
    expect([ok, headline]).toEqual([true, 'the archive of cluster 1 has no gap behind its oldest base backup']);
  });
  it('is never good where there is no segment, or a base backup could not be read', () => {
    expect(statuses(factsOf([]))).toEqual(['backup.wal-gap bad']);
    expect(statuses(factsOf(segments(2), [], { unreadBases: ['x'] }))).toContain('backup.wal-base unknown');
  });
});
