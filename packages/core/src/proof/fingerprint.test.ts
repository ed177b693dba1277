import { expect, it } from 'vitest';
import { dealTasks, drawSeeds, fingerprintSql, rowFormFor, sameFingerprint, sumFingerprints } from './fingerprint.ts';
import type { Relation } from './relation.ts';

const relation = (given: Partial<Relation>): Relation => ({
  oid: 1,
  schema: 'public',
  name: 't',
  qualified: 'public.t',
  kind: 'r',
  populated: true,
  sizeBytes: 0,
  columns: 'a,b',
  generatedColumns: '',
  root: null,
  hashed: false,
  extension: null,
  condition: null,
  maySelect: true,
  mayUseSchema: true,
  rowSecurity: false,
  ...given,
});
const flat = (sql: string): string => sql.replace(/\s+/g, ' ').trim();

it('hashes the text of a row with two seeds, computed once', () => {
  expect(flat(fingerprintSql(relation({}), 'content', ['1', '-2'], 'plain'))).toBe(
    'select count(*)::text, coalesce(sum(hashtextextended(x collate "C", 1)), 0)::text, ' +
      'coalesce(sum(hashtextextended(x collate "C", -2)), 0)::text, null::text ' +
      'from (select row(a,b)::text as x from only public.t offset 0) t',
  );
});

it('reads of a configuration table what its extension says is dumped', () => {
  const sql = fingerprintSql(relation({ condition: 'WHERE a > 1 OR b' }), 'counts', ['1', '2'], 'plain');
  expect(flat(sql)).toBe(
    'select count(*)::text, null::text, null::text, null::text from only public.t where (a > 1 OR b)',
  );
});

it('takes columns one by one where the whole row is too long, also those with commas in their names', () => {
  expect(fingerprintSql(relation({ columns: '"a,b",c' }), 'content', ['1', '2'], 'by-column')).toContain(
    'row(hashtextextended("a,b"::text collate "C", 1),hashtextextended(c::text collate "C", 1))::text',
  );
});

it.each([
  ['UTF8', 'plain'],
  ['SQL_ASCII', 'plain'],
  ['LATIN1', 'escaped'],
])('uses for %s the form %s', (encoding, form) => expect(rowFormFor(encoding)).toBe(form));

it('cuts a large table by blocks, without a gap and without an overlap', () => {
  const shares = dealTasks([relation({ sizeBytes: 2.5 * 1024 ** 3 })], 2);
  const ranges = shares.flat().map((task) => task.blocks);
  expect(ranges.sort((a, b) => (a?.[0] ?? 0) - (b?.[0] ?? 0))).toEqual([
    [0, 131_072],
    [131_072, 262_144],
    [262_144, undefined],
  ]);
  expect(shares.every((share) => share.length > 0)).toBe(true);
});

it('adds up the parts of a table beyond 2^64', () => {
  const part = {
    rows: '9007199254740993',
    hashes: ['9223372036854775807', '-5'],
    generated: null,
    form: 'plain',
  } as const;
  expect(sumFingerprints(part, part)).toEqual({
    rows: '18014398509481986',
    hashes: ['18446744073709551614', '-10'],
    generated: null,
    form: 'plain',
  });
});

it('holds no two fingerprints equal that were taken in different forms', () => {
  const one = { rows: '1', hashes: ['1', '2'], generated: null, form: 'plain' } as const;
  expect(sameFingerprint(one, one)).toBe(true);
  expect(sameFingerprint(one, { ...one, form: 'by-column' })).toBe(false);
  expect(sameFingerprint(one, { ...one, hashes: ['1', '3'] })).toBe(false);
  expect(sameFingerprint(one, { ...one, generated: '0' })).toBe(false);
});

it('draws other seeds every time', () => {
  expect(new Set(Array.from({ length: 20 }, drawSeeds).flat()).size).toBe(40);
});
