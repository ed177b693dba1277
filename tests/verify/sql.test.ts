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
  await cluster.sql(
    'copy',
    `create table town as select 'Malmö' as name; create table gone as select 1 as n; create table letter as select 'a secret' as note; revoke all on letter from public`,
  );
  // By the socket, where nobody is asked for a password, as in a sandbox.
  const conninfo = `host=${cluster.socket} port=${cluster.port} user=postgres dbname=copy`;
  copy = await resolveConnection(await readConnection({ conninfo, env: {}, osUser: 'x', homedir: '/nonexistent' }));
});
afterAll(() => cluster?.stop());

const towns = async (): Promise<unknown> => (await cluster.sql('copy', 'select count(*) as n from town'))[0]?.['n'];
const nothingYet = { status: 'read', values: new Map(), backups: 1 } as const;

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
    ['no rows', `select pg_read_file('/etc/passwd')`],
    ['no rows', 'select note::int from letter'],
    ['1 row', 'table letter'],
    ['1 row', 'table town'],
  ];
  const text = list
    .map(([expects, statement], index) => `-- assertion: ${index}\n-- expect: ${expects}\n${statement};\n`)
    .join('');
  const { findings } = await runAssertions(copy, parseAssertions(text, 'a.sql'), nothingYet, session);
  expect(findings.map(({ status, detail }) => `${status}: ${detail}`)).toEqual([
    'bad: refused at line 3, column 13: column "nam" does not exist',
    'bad: refused at line 8, column 14: relation "towns" does not exist',
    'bad: refused in line 11: cannot insert multiple commands into a prepared statement',
    'bad: refused at line 14, column 1: syntax error at or near "delete"',
    expect.stringMatching(
      /^bad: refused .*line 17.*: DECLARE CURSOR must not contain data-modifying statements in WITH$/,
    ),
    expect.stringMatching(/^bad: refused .*line 20.*: relation "s" does not exist$/),
    'bad: refused in line 23: division by zero',
    'bad: refused in line 26: invalid input syntax for type date: …',
    'bad: refused in line 29: permission denied for function pg_read_file',
    'bad: refused in line 32: invalid input syntax for type integer: …',
    'good: returned 1 row; expected: 1 row',
    'good: returned 1 row; expected: 1 row',
  ]);
  expect(await towns()).toBe('1');
  const roles = await cluster.sql('postgres', `select from pg_roles where rolname like 'pgproof%'`);
  expect(roles).toEqual([]);
});

it('compares a value as what it is, and a number with no text', async () => {
  const list: (readonly [expects: string, statement: string])[] = [
    [`value = 'abcdef'`, `select 'abc'::varchar(3)`],
    [`value = 'abc'`, `select 'abc'::char(9)`],
    [`value = 'abc'`, `select 'abc'::name`],
    ['value = 1.499', 'select 1.50::numeric(10, 2)'],
    [`value = '2026-01-01 10:00:00.4'`, `select timestamp(0) '2026-01-01 10:00:00'`],
    ['value >= 10', `select '9'`],
    ['value between 1 and 20', `select '100'::varchar`],
    ['value > 9', `select 'NaN'::float8`],
    ['value   =   2147483648', 'select 1'],
    [`value > '09:30'`, `select time '10:00'`],
    ['value = true', 'select 1 = 1'],
    [`value = 'b'`, `select 'a'::"char"`],
  ];
  const text = list
    .map(([expects, statement], index) => `-- assertion: ${index}\n-- expect: ${expects}\n${statement};\n`)
    .join('');
  const { results } = await runAssertions(copy, parseAssertions(text, 'a.sql'), nothingYet, session);
  const holding = [1, 2, 9, 10];
  expect(results.map(({ status }) => status)).toEqual(
    list.map((_, index) => (holding.includes(index) ? 'good' : 'bad')),
  );
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
  ['nothing but a remark', '-- update town set name = 1;', 'changes nothing'],
  ['what finds nothing', `update town set name = 'x' where name = 'Paris'`, 'changes nothing'],
  ['another transaction', 'rollback; begin; select pg_current_xact_id()', 'ends the transaction that it runs in'],
])('makes nothing harmless by %s, and says so', async (_what, text, says) => {
  const finding = await sanitizeCopy(copy, { path: 'a.sql', text }, session);
  expect(finding).toMatchObject({ id: 'verify.sanitize', status: 'bad', detail: expect.stringContaining(says) });
  expect(await towns()).toBe('1');
});

it('makes a copy harmless in one transaction', async () => {
  const text = `update town set name = 'nowhere'; create temp table t as select 1; select 2`;
  expect(await sanitizeCopy(copy, { path: 'a.sql', text }, session)).toMatchObject({
    status: 'good',
    detail: 'a.sql: 3 statements ran in the copy, in one transaction, before it was handed on',
  });
  expect(await cluster.sql('copy', 'table town')).toEqual([{ name: 'nowhere' }]);
});
