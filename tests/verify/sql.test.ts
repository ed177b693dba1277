/* What the user's SQL may do, and what it is told: asked of a database that lies here, for a restored copy is one. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Connection, readConnection, resolveConnection, type Session } from '../../packages/core/src/index.ts';
import { parseAssertions } from '../../packages/core/src/verify/assertions/parse.ts';
import { runAssertions } from '../../packages/core/src/verify/assertions/run.ts';
import { sanitizeCopy } from '../../packages/core/src/verify/sanitize.ts';
import { type Cluster, startCluster } from '../cluster.ts';

let cluster: Cluster;
let copy: Connection;
const session: Session = {
  env: {},
  signal: new AbortController().signal,
  onProgress: () => undefined,
  workdir: '/nonexistent',
  now: () => new Date(),
};

beforeAll(async () => {
  cluster = await startCluster();
  await cluster.sql('postgres', 'create database copy template template0');
  await cluster.sql('copy', `create table town as select 'Malmö' as name; create table gone as select 1 as n`);
  copy = await resolveConnection(
    await readConnection({ conninfo: cluster.url('copy'), env: {}, osUser: 'x', homedir: '/nonexistent' }),
  );
});
afterAll(() => cluster?.stop());

const towns = async (): Promise<unknown> => (await cluster.sql('copy', 'select count(*) as n from town'))[0]?.['n'];
const nothingYet = { status: 'read', values: new Map() } as const;

it('asks one statement that only reads, and says where another is wrong', async () => {
  const list: (readonly [expects: string, statement: string])[] = [
    ['no rows', `select '🏝', nam\nfrom town`],
    ['no rows', `  select *\n  from town, towns`],
    ['no rows', 'select 1; drop table town'],
    ['no rows', 'delete from town'],
    ['no rows', 'with lost as (delete from town returning name) select from lost'],
    ['value is null', `select pg_notify('a', 'b') from (select setval('s', 1)) x`],
    ['value = 1', 'select 1 / 0'],
    [`value > 'soon'`, 'select current_date'],
    ['1 row', 'table town'],
  ];
  const text = list
    .map(([expects, statement], index) => `-- assertion: ${index}\n-- expect: ${expects}\n${statement};\n`)
    .join('');
  const { findings } = await runAssertions(copy, parseAssertions(text, 'a.sql'), nothingYet, session);
  expect(findings.map(({ status, detail }) => `${status}: ${detail}`)).toEqual([
    'bad: refused at line 3, column 13: column "nam" does not exist',
    'bad: refused at line 8, column 14: relation "towns" does not exist',
    'bad: refused as of line 11: cannot insert multiple commands into a prepared statement',
    'bad: refused at line 14, column 1: syntax error at or near "delete"',
    expect.stringMatching(
      /^bad: refused .*line 17.*: DECLARE CURSOR must not contain data-modifying statements in WITH$/,
    ),
    expect.stringMatching(/^bad: refused .*line 20.*: relation "s" does not exist$/),
    'bad: refused as of line 23: division by zero',
    'bad: refused as of line 26: invalid input syntax for type date: "soon"',
    'good: returned 1 row; expected: 1 row',
  ]);
  expect(await towns()).toBe('1');
});

it('says that there is nothing to hold a number against, or that it is none', async () => {
  const within = (statement: string) =>
    parseAssertions(`-- assertion: a\n-- expect: value within 5% of the last good run\n${statement}`, 'a.sql');
  const away = { status: 'unknown', detail: 'the store is away' } as const;
  expect((await runAssertions(copy, within('select 1'), away, session)).findings).toMatchObject([
    { status: 'unknown', detail: 'returned 1; the last good run cannot be read: the store is away' },
  ]);
  expect((await runAssertions(copy, within('table town'), nothingYet, session)).findings).toMatchObject([
    { status: 'bad', detail: expect.stringContaining('returned "Malmö", which is no number') },
  ]);
});

it.each([
  ['a mistake', 'delete from town;\n update towns set a = 1', 'line 2, column 9: relation "towns" does not exist'],
  ['a command of psql', '\\connect app\ndelete from town', 'line 1, column 1: syntax error at or near "\\"'],
  ['data from a client', 'delete from town; copy town from stdin;', 'No source stream defined'],
  ['the end of its transaction', 'delete from gone; commit; delete from gone', 'ends the transaction that it runs in'],
  ['another transaction', 'rollback; begin; select pg_current_xact_id()', 'ends the transaction that it runs in'],
])('makes nothing harmless by %s, and says so', async (_what, text, says) => {
  const finding = await sanitizeCopy(copy, { path: 'a.sql', text }, session);
  expect(finding).toMatchObject({ id: 'verify.sanitize', status: 'bad', detail: expect.stringContaining(says) });
  expect(await towns()).toBe('1');
});

it('makes a copy harmless in one transaction', async () => {
  const text = `update town set name = 'nowhere'; create temp table t as select 1; select 2`;
  expect(await sanitizeCopy(copy, { path: 'a.sql', text }, session)).toMatchObject({ status: 'good' });
  expect(await cluster.sql('copy', 'table town')).toEqual([{ name: 'nowhere' }]);
});
