import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf } from '../folder-example.ts';
import { formatNamed } from '../formats/formats.ts';
import { type Grammar, openGrammar } from './grammar.ts';
import { lint } from './lint.ts';
import type { SchemaFacts, TableFacts } from './schema.ts';

let grammar: Grammar;
beforeAll(async () => {
  grammar = await openGrammar();
});

const table = (name: string, more: Partial<TableFacts> = {}): TableFacts => ({
  ...{ schema: 'public', name, kind: 'r', bytes: 5 * 1024 ** 3, rows: 1e8, parent: null, isDefaultPartition: false },
  ...{ isPublished: false, replicaIdentity: 'd', indexes: [], constraints: [], triggers: [], readers: [] },
  partitionKey: [],
  columns: [{ name: 'id', type: 'bigint', isNotNull: true, readers: [] }],
  ...more,
});
const schemaOf = (...tables: TableFacts[]): SchemaFacts => ({
  ...{ major: 15, tables, constrainedDomains: [], searchPath: ['public'], timezone: 'UTC' },
  ...{ volatileFunctions: ['wipe'], ownFunctions: ['wipe', 'rounded'], types: ['mood'], lockTimeoutMilliseconds: 5000 },
});

function found(
  files: Readonly<Record<string, string>> | string,
  { schema, isStateKnown = true }: { schema?: SchemaFacts; isStateKnown?: boolean } = {},
): string[] {
  const format = formatNamed('plain');
  const set = format.read(folderOf(typeof files === 'string' ? { '1.sql': files } : files));
  const input = { set, chosen: set.migrations, format, shownFolder: 'migrations', major: 15, isStateKnown };
  const { findings } = lint({ ...input, ...(schema === undefined ? {} : { schema }) }, grammar);
  return findings.map(({ id, detail }) => `${id.replace('migrate.', '')}: ${detail}`);
}
const has = (list: readonly string[], rule: string): boolean => list.some((one) => one.startsWith(`${rule}: `));

describe('what is neither built in nor seen', () => {
  it.each<[string, boolean]>([
    ['nanoid()', true],
    ['audit.now()', true],
    ['coalesce(nanoid(), lower(current_user))', true],
    ['gen_random_uuid()::text', true],
    ['now()', false],
    ['pg_catalog.now()', false],
    ["to_char(now(), 'YYYY')", false],
    ["uuid_generate_v5(uuid_ns_url(), 'x')", false],
  ])('as a default, %s is volatile: %s', (expression, isVolatile) => {
    const sql = `alter table t add k text default ${expression}`;
    expect(has(found(sql), 'add-column-rewrite')).toBe(isVolatile);
    expect(has(found(sql, { schema: schemaOf(table('t')) }), 'add-column-rewrite')).toBe(isVolatile);
  });

  it('a function that an earlier statement or the database has counts as what it says it is', () => {
    const sql = 'alter table t add k int default rounded()';
    const made = (word: string): string => `create function rounded() returns int language sql ${word} as 'select 1';`;
    expect(has(found(made('immutable') + sql), 'add-column-rewrite')).toBe(false);
    expect(has(found(made('') + sql), 'add-column-rewrite')).toBe(true);
    expect(has(found(sql, { schema: schemaOf(table('t')) }), 'add-column-rewrite')).toBe(false);
  });

  it.each<[string, boolean]>([
    ['alter table t add k email', true],
    ['alter table t add k shared.email', true],
    ['alter table t add k email[]', false],
    ['alter table t add k mood', false],
    ["create type email as enum ('a'); alter table t add k email", false],
    ['create domain email as text; alter table t add k email', false],
    ['create domain email as word; alter table t add k email', true],
    ['alter table t add k varchar(20), add l timestamptz, add m double precision, add n citext', false],
    ['create table n (id bigint primary key); alter table n add k email', false],
  ])('as a type may be a domain that checks: %s: %s', (sql, isSaid) => {
    expect(has(found(sql, { schema: schemaOf(table('t')) }), 'unchecked')).toBe(isSaid);
  });

  it.each<[string, boolean]>([
    ['select backfill_all_orders()', true],
    ['select * from backfill_all_orders()', true],
    ['insert into t select wipe()', true],
    ['update t set id = wipe() where id = 1', true],
    ['create table n as select wipe() as id', true],
    ['select count(*) filter (where wipe()) from t', true],
    ['alter table t add constraint x check (wipe(id)) not valid', false],
    ['alter table t alter id set default wipe()', false],
    ['create view v as select wipe() as id', false],
    ['create table n (id bigint primary key default wipe())', false],
    ["select count(*), lower('A'), setval('s', 1), uuid_generate_v4() from generate_series(1, 2)", false],
  ])('is not looked into where it is called: %s: %s', (sql, isSaid) => {
    expect(has(found(sql), 'unchecked')).toBe(isSaid);
  });
});

it('a domain over one that checks does so, too', () => {
  const sql = 'create domain small as int check (value < 10); create domain tiny as small; alter table t add k tiny';
  expect(has(found(sql), 'add-column-rewrite')).toBe(true);
});

describe('a function that a migration makes', () => {
  const made = (body: string, language = 'plpgsql', parameters = ''): string =>
    `create function f(${parameters}) returns void language ${language} as $f$ ${body} $f$;`;
  const drop = 'begin if n > 0 then drop table orders; end if; end';

  it('is looked into where it is called, and not where it is made', () => {
    const sql = made(drop, 'plpgsql', 'n int');
    expect(found(sql)).toEqual([]);
    for (const call of ['select f(1)', 'do $$ begin perform f(1); end $$', 'insert into k values (f(1))'])
      expect(found(`${sql} ${call}`)).toContainEqual('drop-table: public.orders');
    expect(has(found(`${made('drop table orders', 'sql')} select f()`), 'drop-table')).toBe(true);
    expect(found(`${made('select 1', 'sql')} select f()`)).toEqual([]);
    const procedure = 'create procedure f() language sql as $$ drop table orders $$; call f()';
    expect(has(found(procedure), 'drop-table')).toBe(true);
    expect(has(found(procedure), 'unchecked')).toBe(false);
  });

  it('is unchecked where it puts statements together, where it may be another, and where it is gone', () => {
    const isUnchecked = (sql: string, schema?: SchemaFacts): boolean =>
      has(found(sql, schema === undefined ? {} : { schema }), 'unchecked');
    expect(
      isUnchecked(`${made("begin execute 'drop table ' || n; end", 'plpgsql', 'n text')} select f('orders')`),
    ).toBe(true);
    expect(isUnchecked(`${made(drop, 'plpgsql', 'n int')} ${made(drop, 'plpgsql', 'n text')} select f(1)`)).toBe(true);
    expect(isUnchecked(`${made('begin end')} drop function f(); select f()`)).toBe(true);
    expect(isUnchecked(`${made('begin end')} select f()`)).toBe(false);
    expect(isUnchecked(`${made('begin end')} select f()`, { ...schemaOf(), ownFunctions: ['f'] })).toBe(true);
    expect(isUnchecked(`${made('select 1', 'plperl')} select f()`)).toBe(true);
  });

  it('that calls itself comes to an end', () => {
    expect(found(`${made('begin perform f(); drop table orders; end')} select f()`)).toContainEqual(
      'drop-table: public.orders',
    );
  });
});

describe('a DO block is read to its last expression', () => {
  const block = (body: string, declared = ''): string =>
    `do $$ declare r record; n int${declared}; begin ${body} end $$`;
  it.each([
    block('perform wipe();'),
    block('n := wipe();'),
    block('n = 1 + wipe();'),
    block('if wipe() then n := 1; end if;'),
    block('for i in 1..wipe() loop null; end loop;'),
    block('for r in select wipe() loop null; end loop;'),
    block("execute 'select 1' using wipe();"),
    block("raise notice '%', wipe();"),
    block('null;', ' := wipe()'),
    block('do $x$ begin perform wipe(); end $x$;'),
    block('call wipe();'),
  ])('%s', (sql) => {
    expect(found(sql)).toContainEqual(expect.stringMatching(/^unchecked: calls (wipe|a procedure)/));
  });

  it('also the query that it loops over, and the cursor that it opens', () => {
    const loop = block('for r in delete from orders returning id loop null; end loop;');
    const cursor = 'do $$ declare c cursor for delete from orders returning id; begin open c; end $$';
    for (const sql of [loop, cursor]) expect(has(found(sql), 'bulk-change')).toBe(true);
    expect(found(block('n := 1; if n > 0 then perform now(); end if; for i in 1..n loop null; end loop;'))).toEqual([]);
  });

  it('what is put together as it runs is said to be', () => {
    expect(has(found(block("for r in execute 'select ' || n loop null; end loop;")), 'unchecked')).toBe(true);
    expect(has(found('do $$ declare k refcursor; begin open k for execute current_user; end $$'), 'unchecked')).toBe(
      true,
    );
  });
});

describe('changes within WITH', () => {
  it.each([
    'with d as (delete from orders returning *) insert into old select * from d',
    'with d as (delete from orders returning *) select * from d',
    'with a as (with d as (delete from orders returning *) select * from d) update t set id = 1 where id = 2',
    'create table old as with d as (delete from orders returning *) select * from d',
    'copy (delete from orders returning *) to stdout',
  ])('are judged as by themselves: %s', (sql) => {
    expect(found(sql)).toContainEqual(expect.stringMatching(/^bulk-change: DELETE of every row of public\.orders/));
  });

  it('are none where a statement only keeps them', () => {
    expect(has(found('create rule r as on delete to t do instead delete from orders'), 'bulk-change')).toBe(false);
  });
});

describe('what names no table is about all of them', () => {
  it.each(['vacuum full', 'vacuum (full, analyze)', 'cluster'])('%s', (sql) => {
    expect(has(found(sql, { schema: schemaOf(table('t')) }), 'rewrites-table')).toBe(true);
    expect(has(found(sql), 'rewrites-table')).toBe(true);
  });

  it('vacuum and analyze write nothing anew', () => {
    expect(has(found('vacuum; analyze'), 'rewrites-table')).toBe(false);
  });
});

describe('where the state is not known, a table that the database has is no new one', () => {
  const schema = schemaOf(table('orders'));
  const bad = (files: Record<string, string>): boolean =>
    has(found(files, { schema, isStateKnown: false }), 'index-not-concurrent');
  const create = 'create table orders (id bigint primary key);';
  const index = 'create index on orders (id, id)';

  it('whichever file makes it, in however many steps', () => {
    expect(bad({ '1.sql': create, '2.sql': index })).toBe(true);
    expect(bad({ '1.sql': create + index })).toBe(true);
    expect(bad({ '1.sql': create, '2.sql': 'drop table orders', '3.sql': create, '4.sql': index })).toBe(true);
    const early = create.replace('orders', 'early');
    expect(bad({ '1.sql': early, '2.sql': 'alter table early rename to orders', '3.sql': index })).toBe(true);
  });

  it('but for one that the same file has dropped, or that the database has not', () => {
    expect(bad({ '1.sql': `drop table orders; ${create} ${index}` })).toBe(false);
    expect(bad({ '1.sql': 'create table n (id bigint primary key)', '2.sql': 'create index on n (id, id)' })).toBe(
      false,
    );
  });

  it('of which the size could not be read, it is of any', () => {
    const locked = schemaOf(table('orders', { bytes: null }));
    expect(has(found(index, { schema: locked }), 'index-not-concurrent')).toBe(true);
  });
});
