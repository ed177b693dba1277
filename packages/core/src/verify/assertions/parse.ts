import { PgproofError } from '../../errors.ts';

/** What a value is held against: a number is none against texts. */
export interface Literal {
  readonly kind: 'number' | 'text' | 'boolean';
  readonly text: string;
}

/** How many rows a statement is expected to return. */
export type RowsExpectation =
  | { readonly of: 'rows'; readonly is: 'none' | 'exactly' | 'at least' | 'at most'; readonly count: number }
  | { readonly of: 'rows'; readonly is: 'within'; readonly percent: number };

/** Which value it is expected to return. Numbers and texts stand as they were written: PostgreSQL compares them. */
export type ValueExpectation =
  | { readonly of: 'value'; readonly is: 'null' }
  | { readonly of: 'value'; readonly is: 'not null' }
  | { readonly of: 'value'; readonly is: '=' | '<>' | '<' | '<=' | '>' | '>='; readonly than: Literal }
  | { readonly of: 'value'; readonly is: 'between'; readonly from: Literal; readonly to: Literal }
  | { readonly of: 'value'; readonly is: 'within'; readonly percent: number };

export type Expectation = RowsExpectation | ValueExpectation;

/** One statement of a file of assertions. */
export interface Assertion {
  readonly name: string;
  readonly expectation: Expectation;
  /** As it was written. */
  readonly expects: string;
  /** Without the semicolon at its end. */
  readonly statement: string;
  /** Of the statement's first character in the file, from 1. */
  readonly line: number;
  readonly column: number;
}

export interface AssertionFile {
  /** As the user named it. */
  readonly path: string;
  readonly assertions: readonly Assertion[];
}

const naming = /^\s*--\s*assertion\s*:(.*)$/i;
const expecting = /^\s*--\s*expect\s*:(.*)$/i;
/** What was meant to be one of them. */
const mistaken = /^\s*--\s*(?:asserts?|assertions?|expects?|expectations?)\s*:/i;
const remark = /^\s*(--.*)?$/;

const forms =
  'no rows; 3 rows; at least 3 rows; at most 3 rows; value = 3 (or <>, <, <=, >, >=); value between 3 and 5; value is null; value is not null; value within 5% of the last good run; rows within 5% of the last good run';

/**
 * Reads a file of assertions: each begins with `-- assertion: <name>` and `-- expect: <expectation>` and goes to the next one, so that where a
 * statement ends is never guessed. Throws `bad-input` that names file, line and column.
 */
export function parseAssertions(text: string, path: string): AssertionFile {
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (!mistaken.test(line) || naming.test(line) || expecting.test(line)) continue;
    refuse(
      path,
      index,
      columnOf(line),
      `"${line.trim()}" is neither a name nor an expectation`,
      'write "-- assertion: <name>" or "-- expect: <what>"',
    );
  }
  const starts = lines.flatMap((line, index) => (naming.test(line) ? [index] : []));
  const before = lines.slice(0, starts[0] ?? lines.length).findIndex((line) => !remark.test(line));
  const [first] = starts;
  if (before >= 0)
    refuse(
      path,
      before,
      columnOf(lines[before]),
      'a statement without a name',
      'write "-- assertion: <name>" above it',
    );
  if (first === undefined)
    throw new PgproofError('bad-input', `"${path}" holds no assertion`, {
      hint: 'each begins with two lines: "-- assertion: <name>" and "-- expect: <what>"',
    });
  const assertions = starts.map((start, index) => parseOne(lines, start, starts[index + 1] ?? lines.length, path));
  const seen = new Map<string, number>();
  for (const [index, { name }] of assertions.entries()) {
    const line = starts[index] ?? 0;
    const other = seen.get(name);
    if (other !== undefined)
      refuse(path, line, 1, `a second assertion of the name "${name}"`, `the first stands in line ${other + 1}`);
    seen.set(name, line);
  }
  return { path, assertions };
}

function parseOne(lines: readonly string[], start: number, end: number, path: string): Assertion {
  const name = naming.exec(lines[start] ?? '')?.[1]?.trim() ?? '';
  if (name === '')
    refuse(path, start, columnOf(lines[start]), 'an assertion without a name', 'write it after the colon');
  let expects: { readonly text: string; readonly line: number } | undefined;
  let at = start + 1;
  for (; at < end && remark.test(lines[at] ?? ''); at += 1) {
    const said = expecting.exec(lines[at] ?? '')?.[1]?.trim();
    if (said === undefined) continue;
    if (expects !== undefined)
      refuse(path, at, columnOf(lines[at]), `a second expectation of "${name}"`, 'write an assertion for each');
    expects = { text: said, line: at };
  }
  if (expects === undefined)
    refuse(
      path,
      start,
      columnOf(lines[start]),
      `"${name}" has no expectation`,
      `write "-- expect: <what>" below it: ${forms}`,
    );
  const expectation = readExpectation(expects.text);
  if (expectation === undefined) {
    const column = (lines[expects.line] ?? '').lastIndexOf(expects.text) + 1;
    refuse(path, expects.line, column, `"${expects.text}" is no expectation`, `one of: ${forms}`);
  }
  const late = lines.slice(at, end).findIndex((line) => expecting.test(line));
  if (late >= 0)
    refuse(
      path,
      at + late,
      columnOf(lines[at + late]),
      `an expectation of "${name}" below its statement`,
      'write it above',
    );
  const statement = lines.slice(at, end).join('\n').trimEnd();
  const text = statement.trimStart();
  if (text === '') refuse(path, start, columnOf(lines[start]), `"${name}" has no statement`, 'write one below it');
  return {
    name,
    expectation,
    expects: expects.text,
    statement: text.replace(/\s*;$/, ''),
    line: at + 1,
    column: columnOf(lines[at]),
  };
}

const number = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?`;
const literal = `(?:${number}|true|false|'(?:[^']|'')*')`;

/** Undefined for what is none. */
function readExpectation(text: string): Expectation | undefined {
  const words = text.replace(/\s+/g, ' ');
  if (/^no rows$/i.test(words)) return { of: 'rows', is: 'none', count: 0 };
  const rows = /^(?:(exactly|at least|at most) )?(\d{1,15}) rows?$/i.exec(words);
  if (rows !== null)
    return { of: 'rows', is: (rows[1]?.toLowerCase() ?? 'exactly') as 'exactly', count: Number(rows[2]) };
  const nothing = /^value is( not)? null$/i.exec(words);
  if (nothing !== null) return nothing[1] === undefined ? { of: 'value', is: 'null' } : { of: 'value', is: 'not null' };
  const within = /^(value|rows) within (\d+(?:\.\d+)?) ?% of the last good run$/i.exec(words);
  if (within !== null)
    return { of: within[1]?.toLowerCase() as 'value' | 'rows', is: 'within', percent: Number(within[2]) };
  const compared = new RegExp(`^value\\s*(=|<>|!=|<=|<|>=|>)\\s*(${literal})$`, 'i').exec(text.trim());
  if (compared !== null)
    return { of: 'value', is: (compared[1] === '!=' ? '<>' : compared[1]) as '=', than: literalOf(compared[2]) };
  const between = new RegExp(`^value\\s+between\\s+(${literal})\\s+and\\s+(${literal})$`, 'i').exec(text.trim());
  if (between !== null) return { of: 'value', is: 'between', from: literalOf(between[1]), to: literalOf(between[2]) };
  return undefined;
}

function literalOf(written = ''): Literal {
  if (written.startsWith("'")) return { kind: 'text', text: written.slice(1, -1).replaceAll("''", "'") };
  return { kind: /^(true|false)$/i.test(written) ? 'boolean' : 'number', text: written };
}

function columnOf(line = ''): number {
  return line.search(/\S|$/) + 1;
}

/** `line` counts from 0. */
function refuse(path: string, line: number, column: number, what: string, hint: string): never {
  throw new PgproofError('bad-input', `${path}:${line + 1}:${column}: ${what}`, { hint });
}
