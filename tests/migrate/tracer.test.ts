import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TransactionRule } from '../../packages/core/src/migrate/migration.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { split, type Traced, trace } from '../soak/tracer.ts';

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());

let count = 0;
let database = '';
beforeEach(async () => {
  count += 1;
  database = `traced${count}`;
  await cluster.sql('postgres', `create database ${database}`);
  await cluster.sql(
    database,
    `create table t (id int primary key, a int);
    create index i on t (a);
    create table p (k int) partition by list (k);
    create table p1 partition of p for values in (1);
    create table other (id int);
    create materialized view m as select 1 as one with no data;`,
  );
});

async function seen(text: string, transaction: TransactionRule = 'each'): Promise<Record<string, unknown>> {
  const { locks, rewrites, ...rest }: Traced = await trace(cluster, database, {
    path: 'a',
    text,
    line: 1,
    transaction,
  });
  return { locks: [...locks].sort(), rewrites: [...rewrites], ...rest };
}

describe('the tracer of the soak', () => {
  it('sees what each statement locks and writes anew, whoever makes the transaction', async () => {
    const text = 'alter table t alter a type bigint; drop table other;';
    const expected = { locks: ['public.other', 'public.t'], rewrites: ['public.t'], guarded: 0 };
    expect(await seen(`${text} rollback;`, 'wrapped')).toEqual(expected);
    expect(await seen(`begin; ${text} rollback;`, 'each')).toEqual(expected);
    expect(await seen(text, 'implicit')).toEqual(expected);
    expect(await seen('create table other (id int); alter table t alter a type int', 'each')).toEqual({
      ...{ ...expected, locks: ['public.t'] },
    });
  });

  it('sees what waits for it of a statement that cannot run in a transaction, and no more', async () => {
    expect(await seen('create index concurrently j on t (a)')).toEqual({ locks: [], rewrites: [], guarded: 1 });
    expect(await seen('drop index concurrently i')).toEqual({ locks: [], rewrites: [], guarded: 1 });
    expect(await seen('reindex table concurrently t')).toEqual({ locks: [], rewrites: [], guarded: 1 });
    expect(await seen('alter table p detach partition p1 concurrently')).toEqual({
      ...{ locks: ['public.p1'], rewrites: [], guarded: 1 },
    });
    expect(await seen('vacuum full t')).toEqual({ locks: ['public.t'], rewrites: ['public.t'], guarded: 1 });
    const block = 'do $$ begin truncate t; commit; alter table other add x int; end $$';
    expect(await seen(block)).toEqual({ locks: ['public.other', 'public.t'], rewrites: ['public.t'], guarded: 1 });
  });

  it('takes what the tool itself would be refused for refused', async () => {
    const text = 'alter table other add x int; create index concurrently j on t (a)';
    for (const rule of ['wrapped', 'implicit'] as const)
      expect((await seen(text, rule))['error']).toContain('CONCURRENTLY');
    expect(await cluster.sql(database, "select from pg_attribute where attname = 'x'")).toEqual([]);
    expect(await seen(text, 'auto')).toEqual({ locks: ['public.other'], rewrites: [], guarded: 1 });
  });

  it.each<[string, string[]]>([
    ['a; b', ['a;', ' b']],
    ['a \';\' "x;" ; -- b; c\n/* ; /* ; */ ; */ d', ['a \';\' "x;" ;', ' -- b; c\n/* ; /* ; */ ; */ d']],
    ['do $x$ ; $$ ; $$ $x$; b', ['do $x$ ; $$ ; $$ $x$;', ' b']],
    ["e'\\';' ; b", ["e'\\';' ;", ' b']],
    ['create rule r as on insert to t do (a; b); c', ['create rule r as on insert to t do (a; b);', ' c']],
    [
      'create function f() begin atomic select case when a then b end; select 1; end; c',
      ['create function f() begin atomic select case when a then b end; select 1; end;', ' c'],
    ],
    ['; -- nothing\n;', []],
    ['select $1; b', ['select $1;', ' b']],
  ])('splits %j', (text, statements) => {
    expect(split(text)).toEqual(statements);
  });
});
