import { describe, expect, it } from 'vitest';
import type { ArchivedFile } from './archive.ts';
import type { WalBase } from './bases.ts';
import type { WalCheckFacts } from './check.ts';
import { judgeWal } from './judge.ts';
import { parseLsn, parseWalName, usualSegmentBytes } from './name.ts';
import { coverageOf } from './reach.ts';

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
): WalCheckFacts {
  const files = names.flatMap((name): ArchivedFile[] => {
    const file = parseWalName(name);
    return file === undefined ? [] : [{ file, path: name, extension: '.zst', bytes: 1, at: new Date(0) }];
  });
  const coverage = files.length === 0 ? undefined : coverageOf(files, new Map(), usualSegmentBytes);
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
  it('is never good where there is no segment, or a base backup could not be read', () => {
    expect(statuses(factsOf([]))).toEqual(['backup.wal-gap bad']);
    expect(statuses(factsOf(segments(2), [], { unreadBases: ['x'] }))).toContain('backup.wal-base unknown');
  });
});
