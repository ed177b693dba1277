import { expect, it } from 'vitest';
import {
  backupIdPattern,
  clusterName,
  decodeDatabaseName,
  encodeDatabaseName,
  newBackupId,
  systemIdentifierOf,
} from './identifier.ts';

it.each(['app', 'my db', '../../etc', 'a/b', '+wal', 'ünï-cødé', '%41', '.', "it's"])(
  'encodes the name %j as one path segment, and back',
  (name) => {
    const segment = encodeDatabaseName(name);
    expect(segment).toMatch(/^[A-Za-z0-9_%-]+$/);
    expect(decodeDatabaseName(segment)).toBe(name);
  },
);

it.each(['+cluster', '..', 'a b', '%4', '%41', '%ff', ''])('reads no name from the segment %j', (segment) => {
  expect(decodeDatabaseName(segment)).toBeUndefined();
});

it('makes ids that sort by time', () => {
  const [first, second] = [
    newBackupId(new Date('2026-01-02T03:04:05Z')),
    newBackupId(new Date('2026-01-02T03:04:06Z')),
  ];
  expect(first).toMatch(backupIdPattern);
  expect(first.startsWith('20260102T030405Z-')).toBe(true);
  expect(first < second).toBe(true);
});

it('orders ids of one second by the millisecond, and what is made on a backup behind it, whatever the clock says', () => {
  const at = (milliseconds: number): Date => new Date(Date.UTC(2026, 0, 2, 3, 4, 5, milliseconds));
  for (const [one, other] of [
    [0, 1],
    [99, 256],
    [7, 999],
  ] as const)
    expect(newBackupId(at(one)) < newBackupId(at(other))).toBe(true);
  // The last is of before milliseconds were in it.
  for (const parent of [newBackupId(at(300)), newBackupId(at(999)), '20260102T030405Z-ffffff']) {
    const made = newBackupId(at(10), parent);
    expect(made > parent).toBe(true);
    expect(made).toMatch(backupIdPattern);
    expect(made.slice(0, 15) <= '20260102T030406').toBe(true);
  }
});

it('knows which cluster a name is of, where it is of one', () => {
  expect(systemIdentifierOf(clusterName('7712866322211672741'))).toBe('7712866322211672741');
  expect(['+cluster', 'app', '+cluster/a'].map(systemIdentifierOf)).toEqual([undefined, undefined, undefined]);
});
