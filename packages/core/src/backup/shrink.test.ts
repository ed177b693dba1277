import { expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { exampleManifest, type GivenManifest } from '../store/example.ts';
import type { HeldTable, HeldTables, Unseen } from './held.ts';
import { compareWithLast } from './shrink.ts';

type Tables = Readonly<Record<string, string | HeldTable>>;
const held = (tables: Tables): Map<string, HeldTable> =>
  new Map(
    Object.entries(tables).map(([name, table]) => [
      name,
      typeof table === 'string' ? { rows: table, root: null } : table,
    ]),
  );
const unseen: Unseen = { why: 'the key is elsewhere', hint: 'bring it' };
const part = (rows: string): HeldTable => ({ rows, root: 'public.event' });

function compare(
  last: GivenManifest,
  now: GivenManifest,
  options: {
    environment?: 'production' | 'staging' | 'development';
    most?: number;
    before?: Tables | 'unseen';
    after?: Tables | 'unseen';
  } = {},
): string[] {
  const { environment = 'production', most, before = {}, after = {} } = options;
  const tables = (of: Tables | 'unseen'): HeldTables => (of === 'unseen' ? unseen : held(of));
  return compareWithLast(
    {
      manifest: exampleManifest({ id: '20261124T031700Z-ffffff', ...now }),
      tables: tables(after),
    },
    { manifest: exampleManifest(last), tables: tables(before) },
    { environment, ...(most === undefined ? {} : { maxShrinkPercent: most }) },
  ).map(({ id, status, object }) => [id.replace('backup.', ''), status, object?.name].filter(Boolean).join(' '));
}

it.each<[string, GivenManifest, GivenManifest, Parameters<typeof compare>[2], string[]]>([
  ['as many rows', {}, {}, {}, ['compared good']],
  ['20 % fewer', { rows: '1000' }, { rows: '800' }, {}, ['compared good']],
  ['a row fewer than that', { rows: '1000' }, { rows: '799' }, {}, ['shrink bad rows']],
  ['the same elsewhere', { rows: '1000' }, { rows: '799' }, { environment: 'staging' }, ['shrink warning rows']],
  ['40 % fewer in development', { rows: '1000' }, { rows: '600' }, { environment: 'development' }, ['compared good']],
  ['fewer, with all allowed', { rows: '1000' }, { rows: '0' }, { most: 100 }, ['compared good']],
  ['one fewer, with none allowed', { rows: '1000' }, { rows: '999' }, { most: 0 }, ['shrink bad rows']],
  [
    'more than a number can hold',
    { rows: '90071992547409930' },
    { rows: '90071992547409929' },
    { most: 0 },
    ['shrink bad rows'],
  ],
  ['nothing before', { rows: '0' }, { rows: '0' }, { most: 0 }, ['compared good']],
  ['fewer large objects', { largeObjects: '10' }, { largeObjects: '1' }, {}, ['shrink bad large objects']],
  ['fewer bytes, packed alike', { bytes: 1000 }, { bytes: 100 }, {}, ['shrink bad bytes']],
  [
    'fewer bytes, without the INSERTs of the last one',
    { bytes: 1000, pgDumpArguments: ['--inserts'] },
    { bytes: 100 },
    {},
    ['compared good'],
  ],
  [
    'fewer bytes, packed otherwise',
    { bytes: 1000 },
    { bytes: 100, compression: { algorithm: 'zstd', level: 19, by: 'client' } },
    {},
    ['compared good'],
  ],
  ['a smaller database', { sizeBytes: 1000 }, { sizeBytes: 100 }, {}, ['shrink warning size of the database']],
  ['no proof', { rows: '1000' }, { rows: '0', level: 'none', relations: 0 }, { after: 'unseen' }, ['compared unknown']],
  ['as many tables, unnamed', {}, {}, { before: 'unseen' }, ['compared unknown']],
  [
    'fewer tables, unnamed',
    { relations: 10 },
    { relations: 9 },
    { before: 'unseen' },
    ['lost-table bad 1', 'compared unknown'],
  ],
  [
    'fewer rows, and tables unnamed',
    { rows: '1000' },
    { rows: '1' },
    { before: 'unseen' },
    ['shrink bad rows', 'compared unknown'],
  ],
  [
    'fewer partitions, unnamed',
    { relations: 10, partitions: 5 },
    { relations: 8, partitions: 3 },
    { before: 'unseen' },
    ['compared unknown'],
  ],
  [
    'as many relations, one of them a new partition',
    { relations: 10, partitions: 0 },
    { relations: 10, partitions: 1 },
    { before: 'unseen' },
    ['lost-table bad 1', 'compared unknown'],
  ],
])('%s', (_what, last, now, options, expected) => {
  expect(compare(last, now, options)).toEqual(expected);
});

it.each<[string, Tables, Tables, string[]]>([
  ['the same tables', { 'public.a': '1' }, { 'public.a': '1' }, ['compared good']],
  ['a table lost', { 'public.a': '1', 'public.b': '2' }, { 'public.a': '1' }, ['lost-table bad public.b']],
  ['one renamed', { 'public.a': '1' }, { 'public.b': '1' }, ['lost-table bad public.a', 'new-table good']],
  ['one new', { 'public.a': '1' }, { 'public.a': '1', 'public.b': '1' }, ['new-table good', 'compared good']],
  [
    'a partition gone, its table there',
    { 'public.e1': part('9'), 'public.e2': part('9') },
    { 'public.e2': part('9') },
    ['lost-partition explained', 'compared good'],
  ],
  ['every partition gone', { 'public.e1': part('9') }, {}, ['lost-table bad public.e1']],
  ['many rows gone from one', { 'public.a': '1000' }, { 'public.a': '0' }, ['emptied-table warning public.a']],
  ['few rows gone from one', { 'public.a': '999' }, { 'public.a': '0' }, ['compared good']],
])('tables: %s', (_what, before, after, expected) => {
  expect(compare({}, {}, { before, after })).toEqual(expected);
});

it('says of tables that it cannot name what their digests tell, and what would name them', () => {
  const compared = (digests: Readonly<Record<string, string>>, unread: readonly string[] = []): Finding | undefined => {
    const last = exampleManifest();
    const now = { ...last, catalogue_digest: digests, proof: { ...last.proof, unread } };
    const before = { ...last, catalogue_digest: { relation: 'a', extension: 'b' } };
    return compareWithLast(
      { manifest: now, tables: held({}) },
      { manifest: before, tables: unseen },
      { environment: 'production' },
    ).find(({ id }) => id === 'backup.compared');
  };
  const same = { relation: 'a', extension: 'b' };
  expect(compared(same)).toMatchObject({
    ...{ status: 'unknown', hint: 'bring it' },
    detail: expect.stringMatching(/; definitions of tables are the same, so none is gone; .*: the key is elsewhere$/),
  });
  for (const other of [compared({ ...same, relation: 'c' }), compared({ relation: 'a' }), compared(same, ['relation'])])
    expect(other?.detail).toMatch(/; whether a table is gone, or lost its rows, was not seen: the key is elsewhere$/);
});
