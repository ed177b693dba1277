import { expect, it } from 'vitest';
import { backupIdPattern, decodeDatabaseName, encodeDatabaseName, newBackupId } from './identifier.ts';

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
