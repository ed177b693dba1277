import { beforeAll, describe, expect, it } from 'vitest';
import { type Grammar, openGrammar } from '../lint/grammar.ts';
import type { TransactionRule } from '../migration.ts';
import { isLeftBy, type NamedIndex } from './leftover.ts';
import { type Concurrently, unitsOf } from './unit.ts';
import { withoutConstants } from './watch.ts';

let grammar: Grammar;
beforeAll(async () => {
  grammar = await openGrammar();
});

/** Units as text: `begin a; b; commit` is one, `!` one that nobody can look into, `+` what is written about it. */
function shown(text: string, transaction: TransactionRule, parts?: readonly string[]): string[] {
  const script = {
    ...{ path: '1.sql', text, line: 1, transaction },
    ...(parts === undefined ? {} : { parts: parts.map((part) => ({ text: part, line: 1 })) }),
  };
  const state = { sql: '+', values: [] };
  const runner = { begin: () => [{ sql: '?', values: [] }], record: () => [state] };
  const migration = { version: '1', name: '', path: '1.sql' };
  return unitsOf(migration, script, grammar, runner, { schema: 'public', name: 's' }).map((unit) => {
    const inside = [...unit.statements, ...unit.state].map((one) => ('text' in one ? one.text : one.sql)).join(' ');
    return `${unit.isOpaque ? '!' : ''}${unit.isTransaction ? `(${inside})` : inside}`;
  });
}

describe('what is committed together', () => {
  it.each<[what: string, text: string, rule: TransactionRule, expected: string[], parts?: string[]]>([
    ['a wrapped file', 'select 1; select 2', 'wrapped', ['(select 1 select 2 +)']],
    ['several in one message', 'select 1; select 2', 'implicit', ['(select 1 select 2 +)']],
    ['one in a message', 'select 1', 'implicit', ['(select 1 +)']],
    ['one that cannot be in a transaction', 'vacuum', 'implicit', ['(?)', 'vacuum', '(+)']],
    [
      'one by one, each with its note',
      '',
      'each',
      ['(?)', '(select 1)', 'vacuum', '(select 2)', '(+)'],
      ['select 1;', 'vacuum;', 'select 2;'],
    ],
    ['as Flyway decides', 'select 1; select 2', 'auto', ['(select 1 select 2 +)']],
    ['a file with its own COMMIT', 'begin; select 1; commit', 'implicit', ['(?)', '!begin; select 1; commit', '(+)']],
    ['one within the transaction of the tool', 'select 1; commit', 'wrapped', ['!(select 1; commit +)']],
    ['a procedure, which may commit', 'call p()', 'implicit', ['(?)', '!call p()', '(+)']],
    ['a block that does', 'do $$ begin commit; end $$', 'implicit', ['(?)', '!do $$ begin commit; end $$', '(+)']],
    ['a block that does not', 'do $$ begin null; end $$', 'implicit', ['(do $$ begin null; end $$ +)']],
    ['what does not parse', 'selekt', 'wrapped', ['!(selekt +)']],
    ['nothing', '-- nothing', 'wrapped', ['(+)']],
  ])('%s', (_, text, rule, expected, parts) => {
    expect(shown(text, rule, parts)).toEqual(expected);
  });
});

describe('what a broken-off statement with CONCURRENTLY left', () => {
  const index = (bareName: string, table = 't', schema = 'public'): NamedIndex => ({
    ...{ oid: '1', name: bareName, bareName, schema, table, isOnPath: schema === 'public' },
    ...{ isValid: false, isBuilding: false },
  });
  it.each<[Concurrently, NamedIndex, boolean]>([
    [{ does: 'create', names: ['i'], table: 't' }, index('i'), true],
    [{ does: 'create', names: ['i'], table: 't' }, index('j'), false],
    [{ does: 'create', names: ['i'], table: 't' }, index('i', 'other'), false],
    [{ does: 'create', names: [], table: 't' }, index('t_id_idx'), false],
    [{ does: 'create', names: ['i'], table: 't' }, index('i', 't', 'other'), false],
    [{ does: 'create', names: ['i'], table: 't', schema: 'other' }, index('i', 't', 'other'), true],
    [{ does: 'reindex', names: ['i'] }, index('i_ccnew'), true],
    [{ does: 'reindex', names: ['t'] }, index('i_ccnew1'), true],
    [{ does: 'reindex', names: ['i'] }, index('i'), false],
    [{ does: 'reindex', names: ['i'] }, index('i_ccnew_ccnew'), false],
    [{ does: 'drop', names: ['i'] }, index('i'), false],
  ])('%j: %j', (statement, left, expected) => {
    expect(isLeftBy(left, statement)).toBe(expected);
  });
});

describe('what a new session would miss', () => {
  it.each<[string, TransactionRule, string | undefined]>([
    ['set search_path = o', 'implicit', 'SET search_path'],
    ['set role r', 'implicit', 'SET role'],
    ['set local role r', 'implicit', undefined],
    ["set lock_timeout = '1s'", 'implicit', undefined],
    ['create temp table x (id int)', 'implicit', 'the temporary "x"'],
    ['select 1 as id into temp x', 'implicit', 'the temporary "x"'],
    ["select set_config('search_path', 'o', false)", 'implicit', 'a setting or an object of its own'],
    ['do $$ begin set search_path = o; end $$', 'implicit', 'a setting or an object of its own'],
    ['do $$ begin update t set a = 1; end $$', 'implicit', undefined],
    ['begin; set role r; commit', 'implicit', 'a setting or an object of its own'],
    ['begin; update t set a = 1; commit', 'implicit', undefined],
  ])('%s', (text, transaction, expected) => {
    const script = { path: '1.sql', text, line: 1, transaction };
    const migration = { version: '1', name: '', path: '1.sql' };
    const units = unitsOf(migration, script, grammar, { record: () => [] }, { schema: 'public', name: 's' });
    expect(units[0]?.statements[0]?.leaves).toBe(expected);
  });
});

it.each([
  ["select * from t where name = 'Ada' and id = 17", 'select * from t where name = ? and id = ?'],
  ["update t set x = E'a''b', y = $$c d$$ -- and '7'\nwhere z1 > 1.5e3", 'update t set x = ?, y = ? where z1 > ?'],
  ["insert into t values ('cut o", 'insert into t values (?'],
  ['select $1, "a1"', 'select $1, "a1"'],
])('of another’s statement %j it shows %j', (query, expected) => {
  expect(withoutConstants(query)).toBe(expected);
});
