import { expect, it } from 'vitest';
import { parseTableOfContents } from './archive.ts';
import { readEntries } from './entry.ts';

const list = `6; 2615 16389 SCHEMA - S 1 app owner
7; 3079 16390 EXTENSION - citext 
8; 0 0 COMMENT - EXTENSION citext 
220; 1259 16400 TABLE S 1 we ird t app owner
221; 1259 16401 MATERIALIZED VIEW public mv postgres
222; 1255 16402 FUNCTION S 1 f(integer, text) app owner
4211; 0 16400 TABLE DATA S 1 we ird t app owner
4212; 0 16401 MATERIALIZED VIEW DATA public mv postgres
4213; 826 16410 DEFAULT ACL public DEFAULT PRIVILEGES FOR TABLES postgres
`;
const read = (tables: [number, { schema: string; name: string }][]) =>
  readEntries(parseTableOfContents(list), { roles: ['app owner', 'postgres'], tables: new Map(tables) }).map(
    ({ kind, schema, tag, owner }) => [kind, schema, tag, owner],
  );

it('tells kind, schema, name and owner apart, which may hold blanks', () => {
  expect(read([])).toEqual([
    ['SCHEMA', undefined, 'S 1', 'app owner'],
    ['EXTENSION', undefined, 'citext', ''],
    ['COMMENT', undefined, 'EXTENSION citext', ''],
    ['TABLE', 'S 1', 'we ird t', 'app owner'],
    ['MATERIALIZED VIEW', 'public', 'mv', 'postgres'],
    ['FUNCTION', 'S 1', 'f(integer, text)', 'app owner'],
    ['TABLE DATA', 'S 1', 'we ird t', 'app owner'],
    ['MATERIALIZED VIEW DATA', 'public', 'mv', 'postgres'],
    ['DEFAULT ACL', 'public', 'DEFAULT PRIVILEGES FOR TABLES', 'postgres'],
  ]);
});

it('takes the names of tables that are known by their number', () => {
  expect(read([[16400, { schema: 'S', name: '1 we ird t' }]])[3]).toEqual(['TABLE', 'S', '1 we ird t', 'app owner']);
});
