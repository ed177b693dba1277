import { expect, it } from 'vitest';
import { exactPattern, readPattern } from './pattern.ts';

it.each([
  ['orders', { name: '^(orders)$' }],
  ['Orders', { name: '^(orders)$' }],
  ['"Orders"', { name: '^(Orders)$' }],
  ['ÜBUNG', { name: '^(Übung)$' }],
  ['sales.*', { schema: '^(sales)$', name: '^(.*)$' }],
  ['s?les.o*', { schema: '^(s.les)$', name: '^(o.*)$' }],
  ['(a|b).x+', { schema: '^((a|b))$', name: '^(x+)$' }],
  ['"a.b"."c*"', { schema: '^(a\\.b)$', name: '^(c\\*)$' }],
  ['pay$roll', { name: '^(pay\\$roll)$' }],
  ['"pay$roll"', { name: '^(pay\\$roll)$' }],
  ['x[]', { name: '^(x\\[])$' }],
  ['x[ab]', { name: '^(x[ab])$' }],
  ['"x[]"', { name: '^(x\\[\\])$' }],
  ['"a""b"', { name: '^(a"b)$' }],
  ['Foo"Bar"Baz', { name: '^(fooBarbaz)$' }],
  ['db.s.t', { database: 'db', schema: '^(s)$', name: '^(t)$' }],
  ['"Db".s.t', { database: 'Db', schema: '^(s)$', name: '^(t)$' }],
  ['.t', { schema: '^()$', name: '^(t)$' }],
])('reads %s as pg_dump does', (pattern, expected) => {
  expect(readPattern(pattern)).toEqual(expected);
});

it.each([
  [['sales', 'orders'], 'sales.orders'],
  [['a.b', 'C"d'], '"a.b"."C""d"'],
  [['x$', '1'], '"x$"."1"'],
])('writes a pattern that takes %j and nothing else', (names, pattern) => {
  expect(exactPattern(...names)).toBe(pattern);
});
