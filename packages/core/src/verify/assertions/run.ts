import type pg from 'pg';
import { PgproofError, sqlStateOf } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { type Client, inTransaction, openClient } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import type { Session } from '../../session.ts';
import { formatCount } from '../../units.ts';
import { placeIn } from '../sql-file.ts';
import type { Assertion, AssertionFile, RowsExpectation, ValueExpectation } from './parse.ts';
import type { LastGood } from './past.ts';

/** What an assertion came to. */
export interface AssertionResult {
  readonly name: string;
  readonly expects: string;
  readonly holds: boolean;
  /** What it returned, as text: a number of rows, or a value; null for a value that is null, or where it returned nothing that counts. */
  readonly seen: string | null;
}

/** Asks each of the restored copy, in a transaction that may only read; the findings are beside the ladder. Throws when the copy is gone. */
export async function runAssertions(
  copy: Connection,
  { path, assertions }: AssertionFile,
  lastGood: LastGood,
  session: Session,
): Promise<{ results: AssertionResult[]; findings: Finding[] }> {
  const results: AssertionResult[] = [];
  const findings: Finding[] = [];
  await using client = await openClient(copy, session.signal);
  for (const assertion of assertions) {
    session.onProgress({ phase: 'assertions', current: assertion.name });
    const { name, expects } = assertion;
    const judged = await judge(client, assertion, lastGood);
    results.push({ name, expects, holds: judged.status !== 'bad' && judged.status !== 'unknown', seen: judged.seen });
    findings.push({
      id: 'verify.assertion',
      status: judged.status,
      object: { kind: 'assertion', name },
      detail: judged.detail,
      ...(judged.status === 'bad' ? { hint: `it stands in ${path}, line ${assertion.line}` } : {}),
    });
  }
  return { results, findings };
}

interface Judged {
  readonly status: Finding['status'];
  readonly seen: string | null;
  readonly detail: string;
}

const begin = 'begin isolation level repeatable read read only';

async function judge(client: Client, assertion: Assertion, lastGood: LastGood): Promise<Judged> {
  const { expectation, expects } = assertion;
  try {
    return await inTransaction(client, begin, async () => {
      // As a session of one's own finds names; everything else of it is as a proof has it.
      await client.query('set local search_path = public');
      await openCursor(client, assertion.statement);
      if (expectation.of === 'rows') return judgeRows(await countRows(client), expectation, assertion, lastGood);
      const value = await readValue(client);
      return 'why' in value
        ? { status: 'bad', seen: null, detail: `${value.why}; expected: ${expects}` }
        : await judgeValue(client, value, expectation, assertion, lastGood);
    });
  } catch (error) {
    if (sqlStateOf(error) === undefined || /FATAL|PANIC/.test(String((error as { severity?: string }).severity)))
      throw error;
    return { status: 'bad', seen: null, detail: `refused ${placeOf(error, assertion)}: ${(error as Error).message}` };
  }
}

const declaration = 'declare assertion no scroll cursor for ';

/** One statement only, whatever the text holds: the protocol takes no second one. */
async function openCursor(client: Client, statement: string): Promise<void> {
  const query: pg.QueryConfig & { readonly queryMode: 'extended' } = {
    text: `${declaration}${statement}`,
    queryMode: 'extended',
  };
  await client.pg.query(query);
}

/** In the file, as far as the server says where in the statement. */
function placeOf(error: unknown, { line, column, statement }: Assertion): string {
  const { position } = error as { position?: string };
  const at = Number(position) - declaration.length - 1;
  if (position === undefined || !(at >= 0)) return `as of line ${line}`;
  const place = placeIn(statement, at);
  return `at line ${line + place.line - 1}, column ${place.line === 1 ? column + place.column - 1 : place.column}`;
}

/** Counted at the server: the rows themselves stay there. */
async function countRows(client: Client): Promise<number> {
  const { rowCount } = await client.pg.query('move forward all in assertion');
  return rowCount ?? 0;
}

async function judgeRows(
  count: number,
  expectation: RowsExpectation,
  assertion: Assertion,
  lastGood: LastGood,
): Promise<Judged> {
  const returned = `returned ${formatCount(count)} row${count === 1 ? '' : 's'}`;
  if (expectation.is === 'within')
    return judgeWithin(`${count}`, count, returned, expectation.percent, assertion, lastGood);
  const holds =
    expectation.is === 'at least'
      ? count >= expectation.count
      : expectation.is === 'at most'
        ? count <= expectation.count
        : count === expectation.count;
  return judged(holds, `${count}`, returned, assertion);
}

interface Value {
  readonly text: string | null;
  /** Its type, as SQL writes it. */
  readonly type: string;
}

async function readValue(client: Client): Promise<Value | { readonly why: string }> {
  const { rows, fields } = await client.pg.query({
    text: 'fetch forward 2 from assertion',
    rowMode: 'array',
    types: { getTypeParser: () => (value: string) => value } as never,
  });
  const [field] = fields;
  const [row] = rows as (string | null)[][];
  if (field === undefined || fields.length > 1)
    return { why: `returned ${fields.length} columns, where one value is looked for` };
  if (row === undefined) return { why: 'returned no row, where one value is looked for' };
  if (rows.length > 1) return { why: 'returned more than one row, where one value is looked for' };
  const [type] = await client.query<{ name: string }>('select pg_catalog.format_type($1, $2) as name', [
    field.dataTypeID,
    field.dataTypeModifier,
  ]);
  return { text: row[0] ?? null, type: type?.name ?? 'text' };
}

async function judgeValue(
  client: Client,
  { text, type }: Value,
  expectation: ValueExpectation,
  assertion: Assertion,
  lastGood: LastGood,
): Promise<Judged> {
  const returned = `returned ${text === null ? 'null' : shown(text)}`;
  if (expectation.is === 'null') return judged(text === null, text, returned, assertion);
  if (text === null) return judged(false, text, returned, assertion);
  if (expectation.is === 'not null') return judged(true, text, returned, assertion);
  if (expectation.is === 'within') {
    const amount = Number(text);
    if (text.trim() === '' || !Number.isFinite(amount))
      return { status: 'bad', seen: null, detail: `${returned}, which is no number; expected: ${assertion.expects}` };
    return judgeWithin(text, amount, returned, expectation.percent, assertion, lastGood);
  }
  // Compared by the server, as what it is: numbers to the last digit, dates by the calendar.
  const compare = async (operator: string, than: string): Promise<boolean> => {
    const [row] = await client.query<{ holds: boolean | null }>(
      `select ($1::text)::${type} ${operator} ($2::text)::${comparable(type, than)} as holds`,
      [text, than],
    );
    return row?.holds === true;
  };
  const holds =
    expectation.is === 'between'
      ? (await compare('>=', expectation.from)) && (await compare('<=', expectation.to))
      : await compare(expectation.is, expectation.than);
  return judged(holds, text, returned, assertion);
}

/** A count may be held against 0.5, and a number against one that its type is too small for. */
function comparable(type: string, than: string): string {
  return /^(smallint|integer|bigint)$/.test(type) && /^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(than) ? 'numeric' : type;
}

function judgeWithin(
  seen: string,
  amount: number,
  returned: string,
  percent: number,
  assertion: Assertion,
  lastGood: LastGood,
): Judged {
  if (lastGood.status === 'unknown')
    return { status: 'unknown', seen, detail: `${returned}; the last good run cannot be read: ${lastGood.detail}` };
  const last = lastGood.values.get(assertion.name);
  if (last === undefined)
    return {
      status: 'explained',
      seen,
      detail: `${returned}; no good run before this one has it: later ones are held against this`,
    };
  const allowed = (Math.abs(last.value) * percent) / 100;
  const than = `${shown(`${last.value}`)} in the last good run, of ${last.verifiedAt}`;
  return judged(Math.abs(amount - last.value) <= allowed, seen, `${returned}, after ${than}`, assertion);
}

function judged(holds: boolean, seen: string | null, returned: string, { expects }: Assertion): Judged {
  return { status: holds ? 'good' : 'bad', seen, detail: `${returned}; expected: ${expects}` };
}

/** Longer ones are cut. */
const mostShown = 200;

function shown(text: string): string {
  const line = JSON.stringify(text);
  return /^"[+-]?[\d.]+"$/.test(line) ? text : line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}

/** What a later run may be held against, and nothing else: a record is kept for years, and a value may be somebody's. Pure. */
export function numbersOf(
  file: AssertionFile | undefined,
  results: readonly AssertionResult[],
): Record<string, number> | undefined {
  const held = file?.assertions.filter(({ expectation }) => expectation.is === 'within').map(({ name }) => name) ?? [];
  const numbers = results.filter(({ name, seen }) => held.includes(name) && seen !== null);
  return numbers.length === 0 ? undefined : Object.fromEntries(numbers.map(({ name, seen }) => [name, Number(seen)]));
}

/** Why assertions were not asked. Pure. */
export function notAsked({ assertions }: AssertionFile): Finding {
  return {
    id: 'verify.assertion',
    status: 'unknown',
    detail: `${formatCount(assertions.length)} assertion${assertions.length === 1 ? ' was' : 's were'} not asked: there is no restored copy`,
  };
}

/** Throws `bad-input`: a level that restores nothing answers none. */
export function refuseWithoutCopy(level: string): never {
  throw new PgproofError('bad-input', `level "${level}" restores nothing that assertions could be asked of`, {
    hint: 'ask for a level from restored on, or for none',
  });
}
