import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { endsSession, PgproofError, sqlStateOf } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { type Client, inTransaction, openClient } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import { quoteIdentifier } from '../../postgres/identifier.ts';
import type { Session } from '../../session.ts';
import { formatCount } from '../../units.ts';
import { placeIn, saidOf } from '../sql-file.ts';
import type { Assertion, AssertionFile, Literal, RowsExpectation, ValueExpectation } from './parse.ts';
import { type LastGood, questionOf } from './past.ts';

/** What an assertion came to. */
export interface AssertionResult {
  readonly name: string;
  readonly expects: string;
  readonly status: Finding['status'];
  /** What it returned, as text: a number of rows, or a value, cut where it is long; null for null, and where nothing was returned that counts. */
  readonly seen: string | null;
  /** The number that later runs are held against, of one that asks for it. */
  readonly number?: number;
}

/** Of findings: an assertion that holds, or does not; one that the server did not run, which says nothing of the backup. */
export const assertionId = 'verify.assertion';
export const refusedId = 'verify.assertion-refused';

/**
 * Asks each of the restored copy, in a transaction that may only read and as a role that may read all and do no more; the findings are beside
 * the ladder. The connection is a superuser's, on a server that asks nobody for a password. Throws when the copy is gone.
 */
export async function runAssertions(
  copy: Connection,
  { path, assertions }: AssertionFile,
  lastGood: LastGood,
  session: Session,
): Promise<{ results: AssertionResult[]; findings: Finding[] }> {
  await using administration = await openClient(copy, session.signal);
  const role = `pgproof asks ${randomBytes(6).toString('hex')}`;
  const name = quoteIdentifier(role);
  await administration.query(`create role ${name} login bypassrls; grant pg_read_all_data to ${name}`);
  // What fires at a login came with the copy. The connection's own options are for a superuser.
  if (administration.major >= 17) await administration.query(`alter role ${name} set event_triggers = off`);
  try {
    await using client = await openClient({ ...copy, user: role, options: '-c jit=off' }, session.signal);
    const results: AssertionResult[] = [];
    const findings: Finding[] = [];
    for (const assertion of assertions) {
      session.onProgress({ phase: 'assertions', current: assertion.name });
      const judged = await judge(client, assertion, lastGood);
      results.push(resultOf(assertion, judged));
      findings.push({
        id: judged.isRefused === true ? refusedId : assertionId,
        status: judged.status,
        object: { kind: 'assertion', name: assertion.name },
        detail: judged.detail,
        ...(judged.status === 'bad' ? { hint: `it stands in ${path}, line ${assertion.line}` } : {}),
      });
    }
    return { results, findings };
  } finally {
    await administration.query(`drop role ${name}`).catch(() => undefined);
  }
}

interface Judged {
  readonly status: Finding['status'];
  readonly seen: string | null;
  readonly detail: string;
  /** Of the number that was compared. */
  readonly number?: number;
  readonly isRefused?: boolean;
}

function resultOf({ name, expects }: Assertion, { status, seen, number }: Judged): AssertionResult {
  const cut = seen !== null && seen.length > mostShown ? `${seen.slice(0, mostShown)}…` : seen;
  return { name, expects, status, seen: cut, ...(number === undefined ? {} : { number }) };
}

const begin = 'begin isolation level repeatable read read only';
/** A statement that takes longer is refused: with a missing join it would go on until the run is ended, and its report with it. */
const longestSeconds = 900;

async function judge(client: Client, assertion: Assertion, lastGood: LastGood): Promise<Judged> {
  const { expectation, expects } = assertion;
  let place = (error: unknown): string => placeOf(error, assertion);
  try {
    return await inTransaction(client, begin, async () => {
      // As a session of one's own finds names; everything else of it is as a proof has it.
      await client.query(`set local search_path = public; set local statement_timeout = '${longestSeconds}s'`);
      await openCursor(client, assertion.statement);
      place = () => `in line ${assertion.line}`;
      if (expectation.of === 'rows') return judgeRows(await countRows(client), expectation, assertion, lastGood);
      const value = await readValue(client);
      return 'why' in value
        ? { status: 'bad', seen: null, detail: `${value.why}; expected: ${expects}` }
        : await judgeValue(client, value, expectation, assertion, lastGood);
    });
  } catch (error) {
    if (sqlStateOf(error) === undefined || endsSession(error)) throw error;
    return { status: 'bad', seen: null, isRefused: true, detail: `refused ${place(error)}: ${saidOf(error)}` };
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
  if (position === undefined || !(at >= 0)) return `in line ${line}`;
  const place = placeIn(statement, at);
  return `at line ${line + place.line - 1}, column ${place.line === 1 ? column + place.column - 1 : place.column}`;
}

/** Counted at the server: the rows themselves stay there. */
async function countRows(client: Client): Promise<number> {
  const { rowCount } = await client.pg.query('move forward all in assertion');
  return rowCount ?? 0;
}

function judgeRows(count: number, expectation: RowsExpectation, assertion: Assertion, lastGood: LastGood): Judged {
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
  /** Its type without a length or a scale, as SQL writes it. */
  readonly type: string;
  readonly isString: boolean;
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
  const [type] = await client.query<{ name: string; isString: boolean }>(
    `select pg_catalog.format_type(t.oid, -1) as name,
       coalesce(b.typcategory, t.typcategory) in ('S', 'Z') or t.typname in ('name', 'unknown') as "isString"
     from pg_catalog.pg_type t left join pg_catalog.pg_type b on b.oid = t.typbasetype and t.typtype = 'd'
     where t.oid = $1`,
    [field.dataTypeID],
  );
  const { name, isString } = type ?? { name: 'text', isString: true };
  const text = row[0] ?? null;
  // What fills char(n) up is none of its value.
  return { text: name === 'bpchar' && text !== null ? text.replace(/ +$/, '') : text, type: name, isString };
}

async function judgeValue(
  client: Client,
  { text, type, isString }: Value,
  expectation: ValueExpectation,
  assertion: Assertion,
  lastGood: LastGood,
): Promise<Judged> {
  const returned = `returned ${text === null ? 'null' : shown(text)}`;
  if (expectation.is === 'null') return judged(text === null, text, returned, assertion);
  if (text === null) return judged(false, text, returned, assertion);
  if (expectation.is === 'not null') return judged(true, text, returned, assertion);
  const unlike = (what: string): Judged => ({
    status: 'bad',
    seen: text,
    detail: `${returned}, which is ${what}; expected: ${assertion.expects}`,
  });
  if (expectation.is === 'within') {
    const amount = Number(text);
    if (isString || text.trim() === '' || !Number.isFinite(amount)) return unlike('no number');
    return judgeWithin(text, amount, returned, expectation.percent, assertion, lastGood);
  }
  const limits = expectation.is === 'between' ? [expectation.from, expectation.to] : [expectation.than];
  if (isString && limits.some(({ kind }) => kind === 'number'))
    return unlike('a text: cast it, or put the number into quotes');
  if (text === 'NaN' && !limits.some((limit) => limit.text === 'NaN')) return unlike('no number');
  // Compared by the server, as what it is: numbers to the last digit, dates by the calendar.
  const as = isString ? 'text' : type;
  const compare = async (operator: string, than: Literal): Promise<boolean> => {
    const [row] = await client.query<{ holds: boolean | null }>(
      `select ($1::text)::${as} ${operator} ($2::text)::${comparable(as, than)} as holds`,
      [text, than.text],
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
function comparable(type: string, { kind }: Literal): string {
  return kind === 'number' && /^(smallint|integer|bigint)$/.test(type) ? 'numeric' : type;
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
  if (last === undefined) {
    const past = lastGood.backups === 1 ? 'this backup' : `the last ${formatCount(lastGood.backups)} backups`;
    const detail = `${returned}; no good run on ${past} asked this: later ones are held against it`;
    return { status: 'explained', seen, detail, number: amount };
  }
  const allowed = (Math.abs(last.value) * percent) / 100;
  const than = `${shown(`${last.value}`)} in the last good run, of ${last.verifiedAt}`;
  const holds = Math.abs(amount - last.value) <= allowed;
  return { ...judged(holds, seen, `${returned}, after ${than}`, assertion), number: amount };
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

/** By name, what a later run may be held against, and nothing else: a record is kept for years, and a value may be somebody's. Pure. */
export function numbersOf(
  file: AssertionFile | undefined,
  results: readonly AssertionResult[],
): Record<string, { value: number; question: string }> | undefined {
  const numbers = (file?.assertions ?? []).flatMap((assertion) => {
    const value = results.find(({ name }) => name === assertion.name)?.number;
    return value === undefined ? [] : [[assertion.name, { value, question: questionOf(assertion) }] as const];
  });
  return numbers.length === 0 ? undefined : Object.fromEntries(numbers);
}

/** Why assertions were not asked. Pure. */
export function notAsked({ assertions }: AssertionFile): Finding {
  return {
    id: assertionId,
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
