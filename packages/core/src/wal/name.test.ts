import { describe, expect, it } from 'vitest';
import { formatLsn, parseLsn, parseWalName, placeOf, segmentName, usualSegmentBytes } from './name.ts';

describe('names of the write-ahead log', () => {
  it('tells segments, partial ones, histories and backup labels apart', () => {
    const kinds = [
      '0000000100000001000000AB',
      '0000000100000001000000AB.partial',
      '00000002.history',
      '0000000100000001000000AB.00000028.backup',
    ].map((name) => parseWalName(name)?.kind);
    expect(kinds).toEqual(['segment', 'partial', 'history', 'backup']);
  });
  it('takes nothing else for one of them', () => {
    const others = [
      '',
      '000000000000000100000001',
      '0000000100000001000000ab',
      '0000000100000001000000AB.gz',
      '../0000000100000001000000AB',
      '0000000100000001000000AB\n',
      'RECOVERYXLOG',
    ];
    for (const name of others) expect(parseWalName(name), name).toBeUndefined();
  });
  it('counts segments on where a log ends, whatever their size', () => {
    for (const bytes of [1024 * 1024, usualSegmentBytes, 1024 ** 3]) {
      const perLog = 0x1_0000_0000 / bytes;
      const last = `000000070000000A${(perLog - 1).toString(16).toUpperCase().padStart(8, '0')}`;
      const place = placeOf(last, bytes);
      expect(place).toEqual({ timeline: 7, number: BigInt(perLog) * 11n - 1n });
      expect(segmentName({ timeline: 7, number: (place?.number ?? 0n) + 1n }, bytes)).toBe('000000070000000B00000000');
    }
  });
  it('knows a name that cannot be where segments have that size', () => {
    expect(placeOf('000000010000000000000004', 1024 ** 3)).toBeUndefined();
  });
  it('reads and writes places as PostgreSQL does', () => {
    expect(formatLsn(parseLsn('16/B374D848') ?? 0n)).toBe('16/B374D848');
    expect(parseLsn('16/B374D848/1')).toBeUndefined();
  });
});
