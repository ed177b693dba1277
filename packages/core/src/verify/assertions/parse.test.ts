import { expect, it } from 'vitest';
import { PgproofError } from '../../errors.ts';
import { parseAssertions } from './parse.ts';

const parse = (text: string) => parseAssertions(text, 'checks.sql').assertions;

function refusal(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof PgproofError) return `${error.kind} ${error.message}`;
    throw error;
  }
  return 'taken';
}

it('reads name, expectation, statement and where it stands', () => {
  const text = `-- Of the shop. Run on every restored copy.

-- assertion: customers are there
-- expect: at least 100 rows
  select from customer;

-- Whatever is said between is no expectation.
-- assertion: the last order
-- looked at by the day
-- expect: value >= '2026-01-01'
select max(day)
from purchase -- the newest; of all
where note <> '-- not; this';
`;
  expect(parse(text)).toEqual([
    {
      name: 'customers are there',
      expectation: { of: 'rows', is: 'at least', count: 100 },
      expects: 'at least 100 rows',
      statement: 'select from customer;\n\n-- Whatever is said between is no expectation.',
      line: 5,
      column: 3,
    },
    {
      name: 'the last order',
      expectation: { of: 'value', is: '>=', than: { kind: 'text', text: '2026-01-01' } },
      expects: "value >= '2026-01-01'",
      statement: "select max(day)\nfrom purchase -- the newest; of all\nwhere note <> '-- not; this'",
      line: 11,
      column: 1,
    },
  ]);
});

it.each([
  ['no rows', { of: 'rows', is: 'none', count: 0 }],
  ['NO  ROWS', { of: 'rows', is: 'none', count: 0 }],
  ['3 rows', { of: 'rows', is: 'exactly', count: 3 }],
  ['exactly 1 row', { of: 'rows', is: 'exactly', count: 1 }],
  ['at most 10 rows', { of: 'rows', is: 'at most', count: 10 }],
  ['value = 42', { of: 'value', is: '=', than: { kind: 'number', text: '42' } }],
  ['value=-1.5e3', { of: 'value', is: '=', than: { kind: 'number', text: '-1.5e3' } }],
  ['value != true', { of: 'value', is: '<>', than: { kind: 'boolean', text: 'true' } }],
  [`value = 'it''s  two'`, { of: 'value', is: '=', than: { kind: 'text', text: `it's  two` } }],
  [
    'value between 1 and 2',
    { of: 'value', is: 'between', from: { kind: 'number', text: '1' }, to: { kind: 'number', text: '2' } },
  ],
  ['value is null', { of: 'value', is: 'null' }],
  ['value is not null', { of: 'value', is: 'not null' }],
  ['value within 5% of the last good run', { of: 'value', is: 'within', percent: 5 }],
  ['rows within 0.5 % of the last good run', { of: 'rows', is: 'within', percent: 0.5 }],
])('takes the expectation "%s"', (expects, expectation) => {
  expect(parse(`-- assertion: a\n-- expect: ${expects}\nselect 1`)[0]?.expectation).toEqual(expectation);
});

it.each([
  ['', '"checks.sql" holds no assertion'],
  ['-- nothing\n\n', '"checks.sql" holds no assertion'],
  ['\n  select 1;', 'checks.sql:2:3: a statement without a name'],
  ['-- assertion:\n-- expect: no rows\nselect 1', 'checks.sql:1:1: an assertion without a name'],
  ['-- assertion: a\nselect 1', 'checks.sql:1:1: "a" has no expectation'],
  ['-- assertion: a\n-- expect: no rows', 'checks.sql:1:1: "a" has no statement'],
  ['-- assertion: a\n-- expect: no rows\n-- expect: 1 row\nselect 1', 'checks.sql:3:1: a second expectation of "a"'],
  ['-- assertion: a\n--  expect: many rows\nselect 1', 'checks.sql:2:13: "many rows" is no expectation'],
  ['-- assertion: a\n-- expect: value = now()\nselect 1', 'checks.sql:2:12: "value = now()" is no expectation'],
  ['-- assertion: a\n-- expect: value within 5%\nselect 1', 'checks.sql:2:12: "value within 5%" is no expectation'],
  [
    '-- assertion: a\n-- expect: no rows\nselect 1\n  -- expect: 1 row',
    'checks.sql:4:3: an expectation of "a" below its statement',
  ],
  [
    '-- assertion: a\n-- expects: no rows\nselect 1',
    'checks.sql:2:1: "-- expects: no rows" is neither a name nor an expectation',
  ],
  ['-- assert: a\n-- expect: no rows\nselect 1', 'checks.sql:1:1: "-- assert: a" is neither a name nor an expectation'],
  [
    '-- assertion: a\n-- expect: no rows\nselect 1;\n-- assertion: a\n-- expect: no rows\nselect 2;',
    'checks.sql:4:1: a second assertion of the name "a"',
  ],
])('refuses %j by line and column', (text, message) => {
  expect(refusal(text)).toBe(`bad-input ${message}`);
});
