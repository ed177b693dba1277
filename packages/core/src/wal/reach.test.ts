import { describe, expect, it } from 'vitest';
import type { ArchivedFile } from './archive.ts';
import { formatLsn, parseLsn, parseWalName } from './name.ts';
import { coverageOf, gapsOf, reachFrom } from './reach.ts';

const megabytes16 = 16 * 1024 * 1024;

function filesNamed(...names: readonly string[]): ArchivedFile[] {
  return names.flatMap((name) => {
    const file = parseWalName(name);
    return file === undefined ? [] : [{ file, path: name, extension: '.zst', bytes: 1, at: new Date(0) }];
  });
}

function lsn(text: string): bigint {
  return parseLsn(text) ?? -1n;
}

const end = (reach: { readonly end: bigint | undefined }): string | undefined =>
  reach.end === undefined ? undefined : formatLsn(reach.end);

describe('how far an archive reaches', () => {
  const names = [2, 3, 4, 7, 8].map((number) => `00000001000000000000000${number}`);
  const coverage = coverageOf(filesNamed(...names), new Map(), megabytes16);

  it('ends before the first segment that is lost, and says that others follow', () => {
    const reach = reachFrom(lsn('0/2000028'), 1, coverage);
    expect({ ...reach, end: end(reach) }).toMatchObject({
      end: '0/5000000',
      next: '000000010000000000000005',
      isGap: true,
    });
  });
  it('comes to the end where nothing is lost', () => {
    const reach = reachFrom(lsn('0/7000028'), 1, coverage);
    expect({ ...reach, end: end(reach) }).toMatchObject({
      end: '0/9000000',
      next: '000000010000000000000009',
      isGap: false,
    });
  });
  it('comes nowhere where the first segment is lost', () => {
    expect(reachFrom(lsn('0/1000028'), 1, coverage)).toMatchObject({
      end: undefined,
      next: '000000010000000000000001',
      isGap: true,
    });
  });
  it('names every segment of a gap', () => {
    expect(gapsOf(coverage, 1)).toEqual([{ timeline: 1, first: 5n, last: 6n }]);
    expect(gapsOf(coverage, 1, 1n)).toEqual([
      { timeline: 1, first: 1n, last: 1n },
      { timeline: 1, first: 5n, last: 6n },
    ]);
  });
  it('has a gap before a partial segment that does not follow', () => {
    const partial = coverageOf(
      filesNamed('000000010000000000000002', '000000010000000000000005.partial'),
      new Map(),
      megabytes16,
    );
    expect(gapsOf(partial, 1)).toEqual([{ timeline: 1, first: 3n, last: 4n }]);
    expect(reachFrom(lsn('0/2000028'), 1, partial)).toMatchObject({ isPartial: false, isGap: true });
  });
  it('ends within a partial segment', () => {
    const partial = coverageOf(
      filesNamed('000000010000000000000002', '000000010000000000000003.partial'),
      new Map(),
      megabytes16,
    );
    expect(reachFrom(lsn('0/2000028'), 1, partial)).toMatchObject({ isPartial: true, isGap: false });
  });
});

describe('an archive of several timelines', () => {
  const histories = new Map([[2, [{ timeline: 1, switchedAt: lsn('0/4800000') }]]]);
  const trunk = ['000000010000000000000002', '000000010000000000000003'];

  it('is followed to the child by the segment in which it began', () => {
    const coverage = coverageOf(
      filesNamed(...trunk, '000000010000000000000004', '000000020000000000000004', '000000020000000000000005'),
      histories,
      megabytes16,
    );
    expect(reachFrom(lsn('0/2000028'), 2, coverage)).toMatchObject({ timeline: 2, next: '000000020000000000000006' });
    expect(reachFrom(lsn('0/2000028'), 1, coverage)).toMatchObject({ timeline: 1, next: '000000010000000000000005' });
  });
  it('does not take the parent segment for that of the child', () => {
    const coverage = coverageOf(
      filesNamed(...trunk, '000000010000000000000004', '000000020000000000000005'),
      histories,
      megabytes16,
    );
    expect(reachFrom(lsn('0/2000028'), 2, coverage)).toMatchObject({ next: '000000020000000000000004', isGap: true });
  });
});
