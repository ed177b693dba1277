import { expect, it } from 'vitest';
import { parseSequenceSets, parseTableOfContents, splitQualifiedName } from './archive.ts';

const list = `;
; Archive created at 2026-11-23 20:16:32 UTC
;     dbname: my: db
;     TOC Entries: 443
;     Format: CUSTOM
;     Dumped from database version: 15.18 (Debian 15.18-0+deb12u1)
;     Dumped by pg_dump version: 15.18
;
; Selected TOC Entries:
;
6; 2615 16389 SCHEMA - S 1 app owner
4211; 0 16390 TABLE DATA S 1 we"ird Tab postgres
4212; 0 0 SEQUENCE SET public s_own postgres
4213; 0 16404 MATERIALIZED VIEW DATA public mv postgres
4214; 0 0 BLOBS - BLOBS
`;

it('reads the header and every entry of an archive', () => {
  const contents = parseTableOfContents(list);
  expect(contents.header).toMatchObject({ dbname: 'my: db', Format: 'CUSTOM', 'Dumped by pg_dump version': '15.18' });
  expect(contents.entries.map(({ dumpId, oid, type }) => [dumpId, oid, type])).toEqual([
    [6, 16389, ''],
    [4211, 16390, 'TABLE DATA'],
    [4212, 0, 'SEQUENCE SET'],
    [4213, 16404, 'MATERIALIZED VIEW DATA'],
    [4214, 0, 'BLOBS'],
  ]);
  expect(contents.entries[1]?.line).toBe('4211; 0 16390 TABLE DATA S 1 we"ird Tab postgres');
});

it('reads the states that sequences are set to, whatever their names', () => {
  const text = `SELECT pg_catalog.setval('public.s_own', 77, false);
SELECT pg_catalog.setval('"S 1"."it''s ""q"""', -9223372036854775808, true);
SELECT pg_catalog.setval(E'public."back\\\\slash"', 1, true);`;
  expect(parseSequenceSets(text)).toEqual([
    { schema: 'public', name: 's_own', lastValue: '77', isCalled: false },
    { schema: 'S 1', name: `it's "q"`, lastValue: '-9223372036854775808', isCalled: true },
    { schema: 'public', name: 'back\\slash', lastValue: '1', isCalled: true },
  ]);
});

it('reads what entries depend on, where the list says it', () => {
  const text = `${list}4215; 1259 16500 TABLE public t app\n;\tdepends on: 6 4212\n`;
  const { entries, header } = parseTableOfContents(text);
  expect(entries.map(({ dependencies }) => dependencies).slice(-2)).toEqual([undefined, [6, 4212]]);
  expect(header).toEqual(parseTableOfContents(list).header);
});

it('refuses what is no qualified name', () => {
  expect(() => splitQualifiedName('a.b.c')).toThrow('"a.b.c" is not a qualified name');
});
