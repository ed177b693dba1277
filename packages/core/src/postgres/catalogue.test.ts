import { describe, expect, it } from 'vitest';
import { datatypeKinds } from './catalogue/datatypes.ts';
import { indexKinds } from './catalogue/indexes.ts';
import { replicationKinds } from './catalogue/replication.ts';
import { hashed, type Sight } from './catalogue/sql.ts';
import { catalogueDigest, catalogueKinds } from './catalogue.ts';

function sight(major: number): Sight {
  return { major, superuser: true, readsConninfo: true, secretSeed: 'seed' };
}

function sqlOf(kind: string, major: number): string {
  const query = [...replicationKinds, ...datatypeKinds, ...indexKinds].find((candidate) => candidate.kind === kind);
  return query?.sql(sight(major)) ?? '';
}

describe('the SQL of a major', () => {
  it.each([
    ['collation', 14, 'o.collcollate::text end as locale', 'colliculocale'],
    ['collation', 15, 'o.colliculocale as locale', 'collicurules'],
    ['collation', 16, 'o.collicurules', 'colllocale'],
    ['collation', 17, 'o.colllocale as locale', 'colliculocale'],
    ['constraint', 17, 'k.convalidated', 'conenforced'],
    ['constraint', 18, 'k.conenforced', "contype = 'n'"],
    ['publication', 14, 'p.pubviaroot', 'pg_publication_namespace'],
    ['publication', 17, 'pg_publication_namespace', 'pubgencols'],
    ['publication', 18, 'p.pubgencols', 'nothing else'],
    ['publication_table', 14, 'null as where', 'prqual'],
    ['publication_table', 15, 'r.prattrs', 'nothing else'],
    ['subscription', 14, 's.subbinary', 'subtwophasestate'],
    ['subscription', 15, 's.subdisableonerr', 'suborigin'],
    ['subscription', 16, 's.suborigin', 'subfailover'],
    ['subscription', 17, 's.subfailover', 'nothing else'],
  ])('%s on %i uses %s and not %s', (kind, major, present, absent) => {
    expect(sqlOf(kind, major)).toContain(present);
    expect(sqlOf(kind, major)).not.toContain(absent);
  });

  it('reads no connection string where the role may not', () => {
    const query = replicationKinds.find(({ kind }) => kind === 'subscription');
    expect(query?.sql({ ...sight(15), readsConninfo: false })).not.toContain('subconninfo');
  });

  it('quotes the seed of the hash', () => {
    expect(hashed('x', "o'clock")).toContain("'o''clock:'");
  });
});

describe('catalogueDigest', () => {
  it('does not depend on order or on the quoting of names', () => {
    const one = { relation: { 'public.a': { kind: 'table', owner: 'o' }, 'public.b': { kind: 'view' } } };
    const other = { relation: { '"public"."b"': { kind: 'view' }, 'public.a': { owner: 'o', kind: 'table' } } };
    expect(catalogueDigest(one)).toEqual(catalogueDigest(other));
  });

  it('depends on every value, also where quoting is all that differs', () => {
    const withDefault = (text: string): Record<string, string> =>
      catalogueDigest({ column: { 'public.t.c': { default: text } } });
    expect(withDefault('"current_user"')).not.toEqual(withDefault('current_user'));
  });

  it('gives every kind that was read a digest, also an empty one', () => {
    expect(Object.keys(catalogueDigest({ rule: {}, index: {} }))).toEqual(['index', 'rule']);
  });
});

it('names every kind once', () => {
  expect(new Set(catalogueKinds).size).toBe(catalogueKinds.length);
});
