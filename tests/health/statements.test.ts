/* pg_stat_statements: set up by the door for it, and what it tells. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { look, paste } from './scene.ts';

let cluster: Cluster;
let room: Room;
const at = (): string[] => ['--database-url', cluster.url('postgres'), '--json'];
const statements = (...args: string[]) => room.run(['health', 'statements', ...args, ...at()]);

beforeAll(async () => {
  cluster = await startCluster();
  await cluster.sql('postgres', "alter system set shared_preload_libraries = 'auto_explain'");
  await cluster.sql('postgres', 'alter system set pg_stat_statements.max = 100').catch(() => undefined);
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

it('is set up without losing what the server loads, says that a restart is due, and counts after it', async () => {
  expect((await statements('top')).code).toBe(4);
  const dry = await room.run([
    'health',
    'statements',
    'enable',
    '--dry-run',
    '--database-url',
    cluster.url('postgres'),
  ]);
  expect(dry.stdout).toContain(
    "alter system set shared_preload_libraries = '\\''auto_explain'\\'', '\\''pg_stat_statements'\\''",
  );
  expect(await cluster.sql('postgres', "select from pg_extension where extname = 'pg_stat_statements'")).toEqual([]);

  const enabled = await statements('enable');
  expect([enabled.code, enabled.json()['operation'], enabled.json()['needs_restart']], enabled.stderr).toEqual([
    0,
    'monitor',
    true,
  ]);
  const installed = await look(cluster.url('postgres'), { environment: 'development' });
  expect(installed.of('statements')).toMatchObject({
    status: 'warning',
    detail: expect.stringMatching(/installed and not loaded/),
  });
  await cluster.restart();
  expect(await cluster.sql('postgres', 'show shared_preload_libraries')).toEqual([
    { shared_preload_libraries: 'auto_explain, pg_stat_statements' },
  ]);
  expect((await look(cluster.url('postgres'))).of('statements').status).toBe('good');
  const again = await statements('enable');
  expect([again.code, again.json()['statements'], again.json()['needs_restart']]).toEqual([0, [], false]);
});

it.each(['total', 'mean', 'calls', 'rows', 'io'])('shows what costs most by %s', async (by) => {
  await cluster.sql('postgres', 'select count(*) from pg_class, pg_attribute');
  const top = await statements('top', '--by', by, '--most', '3');
  expect(top.code, top.stderr).toBe(0);
  const rows = top.json()['statements'] as { query: string; calls: number; total: number }[];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThanOrEqual(3);
  const key = by === 'io' ? 'blocks' : by;
  const values = rows.map((row) => (row as unknown as Record<string, number>)[key] ?? 0);
  expect(values).toEqual([...values].sort((a, b) => b - a));
});

it('says which statement became slower since the baseline, and not one that did not', async () => {
  await cluster.sql(
    'postgres',
    `create table pace (seconds float); insert into pace values (0.001);
    create function paced() returns void language plpgsql as 'begin perform pg_sleep(seconds) from pace; end'`,
  );
  for (const _ of [1, 2, 3, 4, 5]) await cluster.sql('postgres', 'select paced()');
  const { baseline } = (await look(cluster.url('postgres'))).made;
  expect((await look(cluster.url('postgres'), { baseline })).of('statements-slower').status).toBe('good');
  await cluster.sql('postgres', 'update pace set seconds = 0.06');
  for (const _ of [1, 2, 3, 4, 5]) await cluster.sql('postgres', 'select paced()');
  const slow = (await look(cluster.url('postgres'), { baseline })).of('statements-slower');
  expect(slow).toMatchObject({
    status: 'warning',
    detail: expect.stringMatching(/ms a call in 5 calls since the baseline, .*: select paced\(\)/),
  });
  const [found] = await cluster.sql('postgres', slow.hint?.split(' -- ')[0] ?? '');
  expect(found?.['query']).toBe('select paced()');
  expect(JSON.stringify(baseline)).not.toContain('paced');
});

it('says that statements were thrown out, and has them counted anew', async () => {
  await cluster.sql('postgres', 'alter system set pg_stat_statements.max = 100');
  await cluster.restart();
  for (let index = 0; index < 150; index += 1)
    await cluster.sql(
      'postgres',
      `select 1 as "c${index}", ${Array.from({ length: (index % 40) + 1 }, (_, column) => `${column}`).join(', ')}, ${'1 + '.repeat(index)}1`,
    );
  const seen = (await look(cluster.url('postgres'))).of('statements-evictions');
  expect(seen).toMatchObject({ status: 'warning', detail: expect.stringMatching(/100 fit/) });
  expect((await statements('reset')).code).toBe(0);
  expect((await look(cluster.url('postgres'))).of('statements-evictions').status).toBe('good');
});

it('tells of statements what they do, and no password that one of them set', async () => {
  const password = 'never to be told';
  await cluster.sql('postgres', `create role app login password '${password}'; alter role app password '${password}'`);
  const top = await statements('top', '--most', '500');
  expect(top.stdout).toContain('alter role app …');
  expect(top.stdout).not.toContain(password);
  const seen = await look(cluster.url('postgres'));
  expect(JSON.stringify([seen.made, seen.facts.topStatements])).not.toContain(password);
});

it('looks at everything else where a role may not use the schema of pg_stat_statements, and names the grant', async () => {
  await cluster.sql('postgres', "create role outsider login password 'not let in'; create schema closed");
  await cluster.sql('postgres', 'alter extension pg_stat_statements set schema closed');
  const url = cluster.url('postgres', 'outsider', 'not let in');
  const refused = (await look(url)).of('statements');
  expect(refused).toMatchObject({ status: 'unknown', detail: expect.stringMatching(/permission denied for schema/) });
  await paste(cluster, refused.hint ?? '', 'postgres');
  expect((await look(url)).of('statements').status).toBe('good');
  await cluster.sql('postgres', 'alter extension pg_stat_statements set schema public');
});

it('names the grant to a role that may not reset, and to one that sees no text', async () => {
  await cluster.sql('postgres', "create role plain login password 'no superuser'");
  const url = cluster.url('postgres', 'plain', 'no superuser');
  const refused = await room.run(['health', 'statements', 'reset', '--database-url', url]);
  expect(refused.code).toBe(6);
  const hint = /Hint: (grant .*;)/.exec(refused.stderr)?.[1] ?? '';
  await cluster.sql('postgres', hint);
  expect((await room.run(['health', 'statements', 'reset', '--database-url', url])).code).toBe(0);
  await cluster.sql('postgres', 'select 2');
  const hidden = await room.run(['health', 'statements', 'top', '--database-url', url, '--json']);
  expect(hidden.json().findings).toMatchObject([{ status: 'unknown', hint: 'grant pg_read_all_stats to plain;' }]);
});
