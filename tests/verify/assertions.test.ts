import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectRefusal, filesIn, makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { refit } from '../faults/forge.ts';
import { layoutOf } from '../layout.ts';
import type { Ran } from '../pgproof.ts';

let cluster: Cluster;
let room: Room;

beforeAll(async () => {
  cluster = await startCluster();
  await cluster.sql('postgres', 'create database asked template template0');
  await cluster.sql(
    'asked',
    `create schema shop;
     create table shop.purchase (id int primary key, customer int, day date, total numeric(12, 2), note text);
     insert into shop.purchase
       select i, i % 7, date '2026-01-01' + i, i * 1.5, case when i % 10 = 0 then 'it''s back' end from generate_series(1, 200) i;
     create table town as select 'Malmö 🏝' as name`,
  );
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

async function backUp(): Promise<void> {
  const ran = await room.run(['backup', '--store', room.store, '--database-url', cluster.url('asked'), '--json']);
  expect(ran.code, ran.stderr).toBe(0);
}

async function verify(sql: string, ...more: string[]): Promise<Ran> {
  const file = join(room.path, 'asked.sql');
  await writeFile(file, sql);
  return room.run(['verify', '--store', room.store, '--assertions', file, '--json', ...more]);
}

const one = (expects: string, statement: string, name = 'it'): string =>
  `-- assertion: ${name}\n-- expect: ${expects}\n${statement};\n`;
const all = (list: readonly (readonly [expects: string, statement: string])[]): string =>
  list.map(([expects, statement], index) => one(expects, statement, `number ${index}`)).join('\n');

const answers = (ran: Ran): string[] =>
  ran
    .json()
    .findings.filter(({ id }) => id === 'verify.assertion')
    .map(({ status, detail }) => `${status}: ${detail}`);

async function records(): Promise<Record<string, unknown>[]> {
  const files = (await filesIn(room.store)).filter((file) => file.includes('/verifications/'));
  return Promise.all(files.sort().map(async (file) => JSON.parse(await readFile(join(room.store, file), 'utf8'))));
}

describe('what the restored copy is asked', () => {
  it('is answered by it, and is good where it is as expected', async () => {
    await backUp();
    const ran = await verify(
      all([
        ['no rows', 'select from shop.purchase where total < 0'],
        ['200 rows', 'table shop.purchase'],
        ['at least 20 rows', 'with back as (select * from shop.purchase where note is not null) select * from back'],
        ['at most 7 rows', 'select distinct customer from shop.purchase'],
        ['value = 200', 'select count(*) from shop.purchase'],
        ['value > 0.5', 'select 1'],
        ['value = 30150', 'select sum(total) from shop.purchase'],
        [`value >= '2026-07-20'`, 'select max(day) from shop.purchase'],
        [`value <> 'it''s gone'`, 'select max(note) from shop.purchase'],
        ['value between 1.49 and 1.51', 'select min(total) from shop.purchase'],
        ['value = true', 'select bool_and(id > 0) from shop.purchase'],
        ['value is null', 'select note from shop.purchase where id = 1'],
        ['value is not null', `select name from town`],
        [`value > '9 minutes'`, `select interval '10 minutes'`],
        ['value > 9', `values (10::numeric)`],
      ]),
    );
    expect(answers(ran).filter((answer) => !answer.startsWith('good: '))).toEqual([]);
    expect(ran.code, ran.stderr).toBe(0);
    expect(answers(ran)).toHaveLength(15);
    expect(answers(ran)[4]).toBe('good: returned 200; expected: value = 200');
    expect(ran.json()['assertions']).toContainEqual({
      name: 'number 4',
      expects: 'value = 200',
      status: 'good',
      seen: '200',
    });
    // A record is kept for years, and these may be somebody's.
    expect((await records()).map((record) => record['assertions'])).toEqual([undefined]);
  });

  it('fails the run where it is not, and leaves the verdict', async () => {
    await backUp();
    const ran = await verify(
      all([
        ['no rows', 'select from shop.purchase where id < 4'],
        ['at least 201 rows', 'table shop.purchase'],
        ['value = 199', 'select count(*) from shop.purchase'],
        [`value = 'it''s gone'`, 'select max(note) from shop.purchase'],
        ['value > 9', 'select null::int'],
        ['value is null', 'select 1'],
        ['value = 1', 'select id from shop.purchase'],
        ['value = 1', 'select id from shop.purchase where id < 0'],
        ['value = 1', 'select 1, 1'],
        ['value between 2 and 3', 'select 1'],
        [`value = 'Lund'`, 'select name from town'],
      ]),
    );
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ ok: false, verdict: 'identical' });
    expect(answers(ran)).toEqual([
      'bad: returned 3 rows; expected: no rows',
      'bad: returned 200 rows; expected: at least 201 rows',
      'bad: returned 200; expected: value = 199',
      `bad: returned "it's back"; expected: value = 'it''s gone'`,
      'bad: returned null; expected: value > 9',
      'bad: returned 1; expected: value is null',
      'bad: returned more than one row, where one value is looked for; expected: value = 1',
      'bad: returned no row, where one value is looked for; expected: value = 1',
      'bad: returned 2 columns, where one value is looked for; expected: value = 1',
      'bad: returned 1; expected: value between 2 and 3',
      `bad: returned "Malmö 🏝"; expected: value = 'Lund'`,
    ]);
    const [first] = ran.json().findings.filter(({ status }) => status === 'bad');
    expect(first).toMatchObject({
      object: { kind: 'assertion', name: 'number 0' },
      hint: `it stands in ${join(room.path, 'asked.sql')}, line 3`,
    });
    const [record] = await records();
    expect(record?.['ok']).toBe(false);
    // It lies in plain beside the backup: what was returned is nobody's who reads it.
    expect(JSON.stringify(record)).not.toMatch(/Malmö|it's back/);
  });

  it('may be held against the last good run', async () => {
    const within = [
      one('value within 5% of the last good run', 'select count(*) from shop.purchase', 'purchases'),
      one('rows within 0 % of the last good run', 'select distinct customer from shop.purchase', 'customers'),
      one('value = 200', `select count(*) from shop.purchase where id <= 200`, 'other'),
    ].join('');
    await backUp();
    const first = await verify(within);
    expect(first.code, first.stderr + first.stdout).toBe(0);
    expect(answers(first).slice(0, 2)).toEqual([
      'explained: returned 200; no good run on this backup asked this: later ones are held against it',
      'explained: returned 7 rows; no good run on this backup asked this: later ones are held against it',
    ]);
    const [record] = await records();
    expect(record?.['assertions']).toEqual({
      purchases: { value: 200, question: expect.stringMatching(/^[0-9a-f]{16}$/) },
      customers: { value: 7, question: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
    try {
      await cluster.sql('asked', `insert into shop.purchase select i, i % 7 from generate_series(201, 211) i`);
      await backUp();
      const grown = await verify(within);
      expect(grown.code).toBe(1);
      expect(answers(grown)).toEqual([
        expect.stringMatching(
          /^bad: returned 211, after 200 in the last good run, of 20\d\d-.*Z; expected: value within 5% /,
        ),
        expect.stringMatching(/^good: returned 7 rows, after 7 in the last good run, /),
        'good: returned 200; expected: value = 200',
      ]);
      // Another question of the same name is held against nothing.
      const changed = await verify(within.replaceAll('count(*)', 'count(id)'));
      expect(answers(changed)[0]).toMatch(/^explained: returned 211; no good run on the last 2 backups asked this/);
      // That one was not good: the next is held against the first.
      await cluster.sql('asked', `delete from shop.purchase where id > 210`);
      await backUp();
      const less = await verify(within);
      expect(answers(less)[0]).toMatch(/^good: returned 210, after 200 in the last good run, /);
      expect(less.code).toBe(0);
    } finally {
      await cluster.sql('asked', `delete from shop.purchase where id > 200`);
    }
  });

  it('is not asked where nothing was restored, which is said', async () => {
    await backUp();
    const [data] = (await filesIn(room.store)).filter((file) => file.endsWith(layoutOf(cluster.major).packed));
    const path = join(room.store, String(data));
    // Not even its table of contents: of one that is damaged further behind, some majors' tools restore what they can.
    await truncate(path, 60);
    await refit(join(path, '..'));
    const ran = await verify(one('1 row', 'table town'));
    expect(ran.code).toBe(1);
    expect(answers(ran)).toEqual(['unknown: 1 assertion was not asked: there is no restored copy']);
  });
});

describe('a file of them that cannot be', () => {
  it('is refused before anything is begun', async () => {
    await backUp();
    const before = await filesIn(room.store);
    const refusals: [string, (string | RegExp)[], string[]][] = [
      ['select 1', [/asked\.sql:1:1: a statement without a name/], []],
      ['-- assertion: a\n-- expect: much\nselect 1', [/asked\.sql:2:12: "much" is no expectation/], []],
      [one('1 row', 'table town'), ['level "readable" restores nothing'], ['--level', 'readable']],
    ];
    for (const [sql, says, more] of refusals)
      expectRefusal(await verify(sql, ...more), { code: 2, kind: 'bad-input', says });
    const missing = await room.run(['verify', '--store', room.store, '--assertions', './none.sql', '--json']);
    expectRefusal(missing, { code: 2, kind: 'bad-input', says: ['assertions "./none.sql" cannot be read: ENOENT'] });
    expect(await filesIn(room.store)).toEqual(before);
  });

  it('stands in the plan when it can be', async () => {
    await backUp();
    const plan = await verify(one('1 row', 'table town'), '--dry-run');
    expect(plan.code, plan.stderr).toBe(0);
    expect((plan.json()['commands'] as string[]).at(-1)).toMatch(
      /^PGOPTIONS='-c default_transaction_read_only=on' psql -X -d copy -f \S+\/asked\.sql {3}# /,
    );
  });
});
