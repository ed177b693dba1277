import { expect, it } from 'vitest';
import { type Complaint, isOfDamage, listen } from './said.ts';

function heard(text: string): Complaint[] {
  const listener = listen();
  for (const line of text.split('\n')) listener.take(line);
  return listener.complaints();
}

it('takes the first complaint of each relation, and counts the others', () => {
  const complaints = heard(`heap table "app.public.t", block 3, offset 5, attribute 2:
    attribute with length 4294967295 ends at offset 416848000 beyond total tuple length 58
heap table "app.public.t", block 4:
    some other thing
btree index "app.public.t_pkey":
    ERROR:  XX002: item order invariant violated for index "t_pkey"
    DETAIL:  Lower index tid=(1,2) (points to heap tid=(0,2)) higher index tid=(1,3).
    LOCATION:  bt_target_page_check, verify_nbtree.c:1127
query was: SELECT "pg_catalog".bt_index_parent_check(index := c.oid, heapallindexed := true, rootdescend := false)
FROM pg_catalog.pg_class c, pg_catalog.pg_index i WHERE c.oid = 16390
heap table "app.public.a "quoted", name":
    ERROR:  58P01: could not open file "base/5/16384": No such file or directory`);
  expect(complaints).toEqual([
    {
      relation: 'heap table "app.public.t"',
      place: 'block 3, offset 5, attribute 2',
      state: undefined,
      library: undefined,
      message: 'attribute with length 4294967295 ends at offset 416848000 beyond total tuple length 58',
      count: 2,
    },
    {
      relation: 'btree index "app.public.t_pkey"',
      place: '',
      state: 'XX002',
      library: undefined,
      message: 'item order invariant violated for index "t_pkey"',
      count: 1,
    },
    {
      relation: 'heap table "app.public.a "quoted", name"',
      place: '',
      state: '58P01',
      library: undefined,
      message: 'could not open file "base/5/16384": No such file or directory',
      count: 1,
    },
  ]);
  expect(complaints.map(({ state }) => isOfDamage(state))).toEqual([true, true, true]);
});

it('does not take a library that is not there for damage', () => {
  const [complaint] = heard(`btree index "app.public.i":
    ERROR:  58P01: could not access file "$libdir/nowhere": No such file or directory`);
  expect(complaint).toMatchObject({ library: '$libdir/nowhere', message: undefined });
  expect(isOfDamage(complaint?.state, complaint?.library)).toBe(false);
});

it('hears what is said of a relation whose name has a line break', () => {
  const complaints = heard(`btree index "app.public.evil
    ":
name":
    ERROR:  XX002: high key invariant violated for index "evil"`);
  expect(complaints).toMatchObject([{ relation: undefined }]);
});

it.each([
  ['22P02', 'invalid input syntax for type integer: "4000 0012"', false],
  ['22003', 'value "4000 0012" is out of range for type integer', false],
  ['22023', 'no such card 4000 0012', false],
  ['P0001', 'no such card: 4000 0012', false],
  ['XX000', 'no such card 4000 0012', false],
  ['XX000', 'item order invariant violated for index "4000 0012"', false],
  ['XX001', 'no such card 4000 0012', true],
  ['XX002', 'no such card 4000 0012', true],
  ['XX002', 'no such card 4000 0012 in index "i"', true],
  ['XX002', 'card 4000 0012: item order invariant violated for index "i"', true],
  ['XX002', 'item order invariant violated for index "i" by 4000 0012', true],
  ['58000', 'no such card 4000 0012', true],
])('leaves out what a function of an index can say of a row: %s: %s', (state, message, isDamage) => {
  for (const severity of ['ERROR', 'FEHLER', '错误']) {
    const [complaint] = heard(
      `btree index "app.public.i":\n    ${severity}:  ${state}: ${message}\n    DETAIL:  4000 0012`,
    );
    expect(complaint).toMatchObject({ state, message: undefined });
  }
  expect(isOfDamage(state)).toBe(isDamage);
});

it.each([
  ['XX002', 'heap tuple (0,1) from table "a "b"" lacks matching index tuple within index "by id"'],
  ['XX002', 'cross page item order invariant violated for index "i"'],
  ['XX002', 'left link/right link pair in index "i" not in agreement'],
  ['XX002', 'index "i" contains corrupted page at block 3'],
  ['XX001', 'invalid page in block 3 of relation base/16384/16385'],
  ['XX001', 'invalid page in block 3 of relation "base/16384/16385"'],
  ['XX001', 'could not read block 3 in file "base/5/16384": read only 0 of 8192 bytes'],
  ['XX001', 'could not read blocks 3..4 in file "base/5/16384": read only 0 of 8192 bytes'],
  ['XX001', 'missing chunk number 0 for toast value 16401 in pg_toast_16390'],
  ['58030', 'could not read block 3 in file "base/5/16384": Input/output error'],
  ['58P01', 'could not open file "base/5/16384.1" (target block 9): previous segment is only 3 blocks'],
])('tells what PostgreSQL says of damage: %s: %s', (state, message) => {
  expect(heard(`btree index "app.public.i":\n    ERROR:  ${state}: ${message}`)).toMatchObject([{ state, message }]);
  expect(isOfDamage(state)).toBe(true);
});
