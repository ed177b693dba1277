import { describe, expect, it } from 'vitest';
import {
  definitionsOf,
  filtersOf,
  isWhole,
  readSelection,
  requireClient,
  restoringWords,
  type SelectionInput,
  selectionOf,
  selectionWords,
  takesLargeObjects,
  wholeDatabase,
} from './selection.ts';

const nothing: SelectionInput = {
  schemaOnly: false,
  dataOnly: false,
  patterns: {},
  largeObjects: undefined,
  noOwner: false,
  noPrivileges: false,
  pgDumpArgs: [],
};
const read = (given: Partial<SelectionInput>) => readSelection({ ...nothing, ...given }, (option) => `--${option}`);

describe('a selection', () => {
  it('of nothing is the whole database, and says nothing', () => {
    expect(read({})).toEqual(wholeDatabase);
    expect([filtersOf(read({})), selectionWords(read({})), isWhole(read({}))]).toEqual([[], [], true]);
  });

  it.each([
    [{ schemaOnly: true }, ['--schema-only']],
    [{ dataOnly: true, noOwner: true }, ['--data-only', '--no-owner']],
    [{ patterns: { table: ['b', 'a b'] } }, ['--table=b', '--table=a b', '--strict-names']],
    [{ patterns: { 'exclude-schema': ['x'] } }, ['--exclude-schema=x']],
    [{ patterns: { extension: ['h*'] }, largeObjects: true }, ['--extension=h*', '--strict-names', '-b']],
    [{ largeObjects: false, noPrivileges: true }, ['-B', '--no-privileges']],
    [
      { pgDumpArgs: ['--no-comments --inserts', ' --rows-per-insert=9 '] },
      ['--inserts', '--no-comments', '--rows-per-insert=9'],
    ],
  ] as const)('becomes the words of pg_dump: %j', (given, words) => {
    expect(selectionWords(read(given as Partial<SelectionInput>))).toEqual(words);
  });

  it('has the same filters in whatever order it was given, and what only changes how rows are written is none', () => {
    const one = read({ patterns: { table: ['b', 'a'], schema: ['s'] }, pgDumpArgs: ['--inserts', '--no-comments'] });
    const other = read({ patterns: { schema: ['s'], table: ['a', 'b', 'a'] }, pgDumpArgs: ['--no-comments'] });
    expect(filtersOf(one)).toEqual(['--schema=s', '--table=a', '--table=b', '--no-comments']);
    expect(filtersOf(other)).toEqual(filtersOf(one));
    expect(isWhole(read({ pgDumpArgs: ['--inserts'] }))).toBe(true);
  });

  it('is read back from its filters; what is unknown there is left aside', () => {
    const selection = read({
      dataOnly: true,
      patterns: { table: ['a=b'], 'exclude-table': ['c'] },
      largeObjects: true,
      noOwner: true,
      noPrivileges: true,
      pgDumpArgs: ['--no-tablespaces'],
    });
    expect(selectionOf(filtersOf(selection))).toEqual(selection);
    expect(selectionOf(['--of-a-later-version', '--no-such=1', '--enable-row-security'])).toEqual(wholeDatabase);
  });

  it('takes large objects by the rule of pg_dump', () => {
    const takes = (given: Partial<SelectionInput>): boolean => takesLargeObjects(read(given));
    expect([takes({}), takes({ dataOnly: true }), takes({ patterns: { 'exclude-table': ['a'] } })]).toEqual([
      true,
      true,
      true,
    ]);
    expect([
      takes({ schemaOnly: true }),
      takes({ patterns: { schema: ['a'] } }),
      takes({ largeObjects: false }),
    ]).toEqual([false, false, false]);
    expect(takes({ patterns: { table: ['a'] }, largeObjects: true })).toBe(true);
  });

  it('leaves to pg_restore what an archive holds whatever was said', () => {
    const given = { noOwner: true, noPrivileges: true, pgDumpArgs: ['--no-tablespaces', '--no-comments'] };
    expect(restoringWords(read(given))).toEqual(['--no-owner', '--no-tablespaces']);
  });

  it('of rows has definitions that say nothing of rows', () => {
    const rows = read({
      dataOnly: true,
      patterns: { schema: ['s'], 'exclude-table-data': ['t'] },
      pgDumpArgs: ['--inserts'],
    });
    expect(selectionWords(definitionsOf(rows))).toEqual(['--schema-only', '--schema=s', '--strict-names']);
  });

  it.each([
    [{ schemaOnly: true, dataOnly: true }, /leave nothing to back up/],
    [{ schemaOnly: true, largeObjects: true }, /contradict each other/],
    [{ schemaOnly: true, patterns: { 'exclude-table-data': ['a'] } }, /leaves out all rows/],
    [{ patterns: { table: [''] } }, /--table: is empty/],
    [{ patterns: { table: ['"a'] } }, /a double quote is not closed/],
    [{ patterns: { schema: ['a.b'] } }, /--schema: has too many dotted names; got "a.b"/],
    [{ patterns: { table: ['a.b.c.d'] } }, /too many dotted names/],
    [{ patterns: { extension: ['a\0'] } }, /zero byte/],
    [
      { patterns: { table: Array.from({ length: 9 }, (_, i) => `${i}${'x'.repeat(60_000)}`) } },
      /more than a program takes/,
    ],
    [{ pgDumpArgs: ['--enable-row-security'] }, /nobody notice/],
    [{ pgDumpArgs: ['--file=/etc/passwd'] }, /is decided by pgproof itself/],
    [{ pgDumpArgs: ['-t'] }, /is not among the arguments that can be proven/],
    [{ pgDumpArgs: ['--no-comments=1'] }, /--no-comments=1/],
    [{ pgDumpArgs: ['--rows-per-insert'] }, /--rows-per-insert/],
    [{ pgDumpArgs: ['--exclude-table=a'] }, /is decided by pgproof itself/],
    [{ pgDumpArgs: ['constructor'] }, /is not among/],
  ] as const)('that cannot be is refused: %j', (given, says) => {
    expect(() => read(given as unknown as Partial<SelectionInput>)).toThrow(says);
  });

  it.each([
    [{ patterns: { 'table-and-children': ['a'] } }, 15, /table-and-children is of pg_dump 16/],
    [{ patterns: { 'exclude-extension': ['a'] } }, 16, /exclude-extension is of pg_dump 17/],
    [{ pgDumpArgs: ['--no-table-access-method'] }, 14, /--no-table-access-method is of pg_dump 15/],
  ] as const)('that the client is too old for is refused: %j with %i', (given, major, says) => {
    const selection = read(given as Partial<SelectionInput>);
    expect(() => requireClient(selection, major)).toThrow(says);
    expect(() => requireClient(selection, 18)).not.toThrow();
  });
});
