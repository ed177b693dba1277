/* What our own runner leaves where it breaks off, and how it goes on. Run by apply.test.ts. */
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { PgproofError } from '../../../packages/core/src/errors.ts';
import type { Finding } from '../../../packages/core/src/finding.ts';
import { clearLeft } from '../../../packages/core/src/migrate/apply/leftover.ts';
import type { FormatName } from '../../../packages/core/src/migrate/format.ts';
import { openClient } from '../../../packages/core/src/postgres/client.ts';
import { settleConnection } from '../../../packages/core/src/postgres/settle.ts';
import { until } from '../../cli/room.ts';
import { startPgproof } from '../../pgproof.ts';
import { wholeTables } from '../../whole.ts';
import { found, place, standings } from './scene.ts';

it('a statement that fails outside of a transaction leaves its state to go on from, and no invalid index', async () => {
  const folder = await place.folder({ '1_a.up.sql': 'create unique index concurrently twice_id on twice (id);' });
  const url = await place.database('twice', 'create table twice (id int); insert into twice values (1), (1)');
  const failed = await place.apply(folder, url).catch((error: unknown) => error as PgproofError);
  expect(failed).toMatchObject({ message: expect.stringMatching(/^1_a\.up\.sql:1: could not create unique index/) });
  expect(await place.cluster.sql('twice', "select 1 from pg_class where relname = 'twice_id'")).toEqual([]);
  // As golang-migrate itself: the mark is dirty, and beside it stands how far it came.
  expect(found(await place.status(folder, url), 'unfinished')?.detail).toMatch(/of 3 steps 1 are done/);
  await place.cluster.sql('twice', 'delete from twice where ctid = (select min(ctid) from twice)');
  expect((await place.apply(folder, url)).ok).toBe(true);
  expect(await standings(folder, url)).toEqual(['applied']);
  expect(await place.cluster.sql('twice', "select 1 from pg_class where relname = 'pgproof_unfinished'")).toEqual([]);
});

describe('what cannot be gone on with is refused, with both ways out', () => {
  it.each<[string, string, Record<string, string>, RegExp, RegExp]>([
    [
      'a file that commits by itself',
      'create table once (id int)',
      { '1_a.up.sql': 'begin; insert into once values (1); commit; select 1 / 0;' },
      /what of it was committed cannot be told: look before you run it again/,
      /line 1 was begun, and what of it was done cannot be told/,
    ],
    [
      'one in a transaction that it ends',
      'create table once (id int)',
      { '1_a.sql': '-- +goose Up\ninsert into once values (1);\ncommit;\nselect 1 / 0;\n' },
      /what of it was committed cannot be told/,
      /line 2 was begun/,
    ],
    [
      'what a session had',
      'create schema o; create table o.once (id int)',
      {
        '1_a.sql':
          '-- +goose NO TRANSACTION\n-- +goose Up\nset search_path = o, public;\ninsert into o.once values (1);\nselect 1 / 0;\n',
      },
      /what it did before that stays/,
      /line 3 made SET search_path, which ended with its session/,
    ],
    [
      'an index that has no name',
      'create table once (id int); insert into once values (1), (1)',
      { '1_a.up.sql': 'create unique index concurrently on once (id)' },
      /what it did before that stays/,
      /line 1 was begun/,
    ],
  ])('%s', async (what, state, files, said, refused) => {
    const name = `refused ${what}`;
    const url = await place.database(name, state);
    const folder = await place.folder(files);
    const failed = await place.apply(folder, url).catch((error: unknown) => error as PgproofError);
    expect(failed).toMatchObject({ message: expect.stringMatching(said) });
    const rows = `select count(*) from ${what === 'what a session had' ? 'o.once' : 'once'}`;
    const before = await place.cluster.sql(name, rows);
    const report = await place.apply(folder, url);
    expect(found(report, 'unfinished')).toMatchObject({
      ...{ status: 'bad', detail: expect.stringMatching(refused) },
      hint: expect.stringMatching(
        /begin; .*insert into .* delete from "public"\."pgproof_unfinished" where state_table = '\w+'; commit; – if nothing/,
      ),
    });
    expect([report.ok, await place.cluster.sql(name, rows)]).toEqual([false, before]);
  });

  it('but what was rolled back is pending, and nothing is noted of it', async () => {
    const url = await place.database('first step', 'select 1');
    const folder = await place.folder({
      '1_a.sql': '-- +goose NO TRANSACTION\n-- +goose Up\nselect 1 / 0;\nselect 1;\n',
    });
    const failed = await place.apply(folder, url).catch((error: unknown) => error as PgproofError);
    expect(failed).toMatchObject({ message: expect.stringContaining('nothing of it was kept') });
    expect(found(await place.status(folder, url), 'unfinished')).toBeUndefined();
  });

  it('but a file that the server refuses as it reads it did nothing', async () => {
    const url = await place.database('unread file', 'select 1');
    const folder = await place.folder({ '1_a.sql': '-- +goose Up\nselekt 1;\n' });
    const failed = await place.apply(folder, url).catch((error: unknown) => error as PgproofError);
    expect(failed).toMatchObject({ message: expect.stringContaining('nothing of it was kept') });
    expect(await standings(folder, url)).toEqual(['pending']);
    expect(found(await place.status(folder, url), 'unfinished')).toBeUndefined();
  });
});

it('what one folder broke off is no business of another with a state table of its own', async () => {
  const url = await place.database('states', 'create table fault (id int); insert into fault values (0)');
  const file = (table: string): Record<string, string> => ({
    '1_a.sql': `-- +goose NO TRANSACTION\n-- +goose Up\ncreate table ${table} (id int);\nvacuum ${table};\nselect 1 / id from fault;\n`,
  });
  const [one, other] = [await place.folder(file('of_one')), await place.folder(file('of_other'))];
  const [ofOne, ofOther] = [{ stateTable: 'one_versions' }, { stateTable: 'other_versions' }];
  await expect(place.apply(one, url, ofOne)).rejects.toThrow('division by zero');
  expect(found(await place.status(other, url, ofOther), 'unfinished')).toBeUndefined();
  await place.cluster.sql('states', 'update fault set id = 1');
  expect((await place.apply(other, url, ofOther)).ok).toBe(true);
  expect(found(await place.status(one, url, ofOne), 'unfinished')).toMatchObject({
    ...{ status: 'bad', detail: expect.stringContaining('of 4 steps 2 are done') },
    hint: expect.stringContaining('delete from "public"."pgproof_unfinished" where state_table = \'one_versions\''),
  });
  expect((await place.apply(one, url, ofOne)).ok).toBe(true);
  expect(await place.cluster.sql('states', "select 1 from pg_class where relname = 'pgproof_unfinished'")).toEqual([]);
});

it('numbered SQL gets out of its transaction by a line in its head, and a file without it is told so', async () => {
  const url = await place.database('head', 'create table h (id int)');
  const sql = 'create index concurrently h_i on h (id);\ncreate index concurrently h_j on h (id);\n';
  const held = await place.apply(await place.folder({ '1_i.sql': sql }), url, { format: 'plain', baseline: '1' });
  expect(held.ok).toBe(true);
  const folder = await place.folder({ '1_i.sql': sql, '2_i.sql': sql });
  const hint = /^a file of its own, with this line before its first statement: -- pgproof:no-transaction$/;
  await expect(place.apply(folder, url)).rejects.toMatchObject({
    ...{ message: expect.stringContaining('cannot run inside a transaction block'), hint: expect.stringMatching(hint) },
  });
  expect((await place.apply(folder, url, { environment: 'staging' })).findings).toContainEqual(
    expect.objectContaining({
      ...{ id: 'migrate.concurrently-in-transaction', status: 'bad', hint: expect.stringMatching(hint) },
    }),
  );
  const mended = await place.folder({ '2_i.sql': `-- pgproof:no-transaction\n${sql}` }, folder);
  expect((await place.apply(mended, url)).ok).toBe(true);
  expect(await standings(mended, url)).toEqual(['applied', 'applied']);
  const valid = "select relname from pg_class join pg_index on oid = indexrelid where relname ~ '^h_' and indisvalid";
  expect(await place.cluster.sql('head', valid)).toHaveLength(2);
});

describe('broken off by whoever runs it', () => {
  const slow = { '2_a.up.sql': 'create table kept (id int);\nselect pg_sleep(300);\n' };
  it.each([
    ['at a statement, it says that nothing was kept', slow, "query like '%pg_sleep(300)%'", 'nothing of it was kept'],
    [
      'at its commit, it says that it is not known whether that came through',
      { '2_a.up.sql': 'create table kept (id int);\n' },
      "wait_event = 'SyncRep'",
      'whether it was committed is not known: pgproof migrate status says',
    ],
  ] as const)('%s', async (_name, files, moment, says) => {
    const isCommitted = moment.includes('SyncRep');
    const database = `broken off ${isCommitted}`;
    const url = await place.database(database, `alter database "${database}" set synchronous_commit = 'on'`);
    const folder = await place.folder({ '1_first.up.sql': 'select 1' });
    const setNames = async (value: string): Promise<void> => {
      await place.cluster.sql('postgres', `alter system set synchronous_standby_names = '${value}'`);
      await place.cluster.sql('postgres', 'select pg_reload_conf()');
    };
    // Tables of its own first, so that the commit which waits is that of the migration.
    await place.apply(folder, url);
    const breaking = new AbortController();
    const cut = new PgproofError('interrupted', 'interrupted by SIGINT');
    try {
      if (isCommitted) await setNames('nobody');
      const applied = place.apply(
        await place.folder(files, folder),
        url,
        {},
        { ...place.session, signal: breaking.signal },
      );
      const failed = applied.then(
        () => undefined,
        (error: unknown) => error as PgproofError,
      );
      const at = `select 1 from pg_stat_activity where datname = '${database}' and pid <> pg_backend_pid() and ${moment}`;
      await until('it is there', async () => (await place.cluster.sql('postgres', at)).length > 0);
      breaking.abort(cut);
      expect(await failed).toMatchObject({ kind: 'interrupted', message: expect.stringContaining(says) });
    } finally {
      if (isCommitted) await setNames('');
    }
    await until(
      'its session has ended',
      async () =>
        (await place.cluster.sql('postgres', `select 1 from pg_stat_activity where datname = '${database}'`)).length ===
        0,
    );
    const there = await place.cluster.sql(database, "select to_regclass('kept') is not null as it");
    expect(there).toEqual([{ it: isCommitted ? 't' : 'f' }]);
  });
});

it('the note that a statement is done is committed with it', async () => {
  const url = await place.database(
    'noted',
    `create table k (id int); create table seen (done bool);
    create function look() returns trigger language plpgsql as
      'begin insert into seen select is_done from pgproof_unfinished; return null; end';
    create constraint trigger at_commit after insert on k deferrable initially deferred for each row execute function look()`,
  );
  const folder = await place.folder({
    '1_a.sql': '-- +goose NO TRANSACTION\n-- +goose Up\ninsert into k values (1);\nvacuum k;\n',
  });
  expect((await place.apply(folder, url)).ok).toBe(true);
  expect(await place.cluster.sql('noted', 'select done from seen')).toEqual([{ done: 't' }]);
});

it('of invalid indexes it drops its own alone, and names the others', async () => {
  const url = await place.database(
    'others',
    `create schema o; create table o.u (id int); create index u_id on o.u (id);
    create table u (id int); create index u_id on u (id); create table w (id int);
    create index u_old on u (id);
    update pg_index set indisvalid = false
    where indexrelid in ('o.u_id'::regclass, 'public.u_id'::regclass, 'public.u_old'::regclass)`,
  );
  const open = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client;
  };
  const [old, builder] = [await open(), await open()];
  await old.query('begin isolation level repeatable read; select 1; lock table w in row share mode');
  const building = builder.query('create index concurrently w_id on w (id)').catch(() => undefined);
  const invalid = 'select indexrelid::regclass::text as name from pg_index where not indisvalid order by 1';
  await until('it builds', async () => (await place.cluster.sql('others', invalid)).length === 4);
  await using client = await openClient(
    await settleConnection(url, place.door, place.session.signal),
    place.session.signal,
    {
      isPinned: false,
    },
  );
  await client.query("set lock_timeout = '7s'");
  const findings: Finding[] = [];
  const statement = (names: string[], table: string) => ({
    ...{ text: '', line: 1 },
    concurrently: { does: 'create' as const, names, table },
  });
  const unit = { isTransaction: false, statements: [statement(['u_id', 'u_old'], 'u'), statement(['w_id'], 'w')] };
  // What was invalid before the statement is not its, though it has the name that was said, on its table.
  const [before] = await place.cluster.sql('others', "select 'u_old'::regclass::oid::text as oid");
  await clearLeft(unit, [String(before?.['oid'])], { client, findings });
  expect(await place.cluster.sql('others', invalid)).toEqual([{ name: 'o.u_id' }, { name: 'u_old' }, { name: 'w_id' }]);
  expect(findings.map(({ id, object, detail }) => [id, object?.name, detail.slice(0, 15)])).toEqual([
    ['migrate.invalid-left', 'o.u_id', 'it is invalid s'],
    ['migrate.invalid-dropped', 'public.u_id', 'it was left inv'],
    ['migrate.invalid-left', 'public.w_id', 'another session'],
  ]);
  expect(await client.query('show lock_timeout')).toEqual([{ lock_timeout: '7s' }]);
  await old.end();
  await building;
  await builder.end();
  expect(await place.cluster.sql('others', invalid)).toEqual([{ name: 'o.u_id' }, { name: 'u_old' }]);
});

describe('killed between statements', () => {
  const start = (folder: string, url: string) =>
    startPgproof([
      ...['migrate', 'apply', '--migrations', folder, '--database-url', url],
      ...['--environment', 'development', '--ddl-lock-timeout-seconds', '1'],
    ]).child;

  it.each<[string, Record<string, string>, string, string[]]>([
    [
      'in a transaction: nothing was done',
      { '1_a.up.sql': 'create table k (id int); select pg_sleep(s), 1 as marker from nap; create table k2 (id int);' },
      'pending',
      ['1_a.up.sql'],
    ],
    [
      'outside of one: status says where',
      {
        '1_a.sql':
          '-- +goose NO TRANSACTION\n-- +goose Up\ncreate table k (id int);\nselect pg_sleep(s), 1 as marker from nap;\ncreate index concurrently k_i on k (id);\ncreate table k2 (id int);\n',
      },
      'unfinished',
      ['1_a.sql'],
    ],
  ])('%s, and a second run finishes', async (what, files, expected, applied) => {
    const folder = await place.folder(files);
    const name = `kill ${what.slice(0, 10)}`;
    const url = await place.database(name, 'create table nap (s int); insert into nap values (60)');
    const child = start(folder, url);
    const sleeping = "select pid from pg_stat_activity where wait_event = 'PgSleep' and query ~ 'marker'";
    await until('it sleeps', async () => (await place.cluster.sql(name, sleeping)).length > 0);
    // The gate is held by the backend that works, so that it is held for as long as it does.
    const gate = "select pid from pg_locks where locktype = 'advisory' and classid = 1885827186 and granted";
    expect(await place.cluster.sql(name, gate)).toEqual(await place.cluster.sql(name, sleeping));
    child.kill('SIGKILL');
    // The server itself notices that nobody is there.
    await until('its backend ends', async () => (await place.cluster.sql(name, sleeping)).length === 0);
    const report = await place.status(folder, url);
    expect(report.findings.map(({ id }) => id)).toContain(`migrate.${expected}`);
    if (expected === 'unfinished')
      expect(found(report, 'unfinished')?.detail).toMatch(
        /of 5 steps 1 are done, and the next, of line 4, was begun at/,
      );
    await place.cluster.sql(name, 'update nap set s = 0');
    const again = await place.apply(folder, url, { statementTimeoutSeconds: 60 });
    expect(again.ok, JSON.stringify(again.findings)).toBe(true);
    expect((again.data['applied'] as { path: string }[]).map(({ path }) => path)).toEqual(applied);
    expect(await standings(folder, url)).toEqual(['applied']);
    expect(
      await place.cluster.sql(name, "select relname from pg_class where relname in ('k', 'k2', 'k_i')"),
    ).toHaveLength(expected === 'unfinished' ? 3 : 2);
  });

  const body = `create table k (id int);
insert into c values (1);
select pg_sleep(s), 1 as marker from nap;
create table k2 (id int);
`;
  const formats: [FormatName, Record<string, string>, 'pending' | 'unfinished'][] = [
    ['golang-migrate', { '1_a.up.sql': body }, 'pending'],
    ['dbmate', { '1_a.sql': `-- migrate:up\n${body}-- migrate:down\n` }, 'pending'],
    ['dbmate', { '1_a.sql': `-- migrate:up transaction:false\n${body}-- migrate:down\n` }, 'pending'],
    ['goose', { '1_a.sql': `-- +goose Up\n${body}` }, 'pending'],
    ['goose', { '1_a.sql': `-- +goose NO TRANSACTION\n-- +goose Up\n${body}` }, 'unfinished'],
    ['sqlx', { '1_a.sql': body }, 'pending'],
    ['sqlx', { '1_a.sql': `-- no-transaction\n${body}` }, 'pending'],
    ['flyway', { 'V1__a.sql': body }, 'pending'],
    ['flyway', { 'V1__a.sql': body, 'V1__a.sql.conf': 'executeInTransaction=false\n' }, 'unfinished'],
    ['plain', { '1_a.sql': body }, 'pending'],
    ['plain', { '1_a.sql': `-- pgproof:no-transaction\n${body}` }, 'unfinished'],
  ];
  it.each(wholeTables ? formats.map((row, index) => [index, ...row] as const) : [])(
    '%i: of %s nothing is done twice, and nothing is left out',
    async (index, format, files, expected) => {
      const folder = await place.folder(files);
      const name = `kill each ${index}`;
      // The schemas of Flyway and numbered SQL have to be empty at first.
      const url = await place.database(
        name,
        `create schema b; create table b.nap (s int); insert into b.nap values (60); create table b.c (n int);
        alter database "${name}" set search_path = public, b`,
      );
      const child = startPgproof([
        ...['migrate', 'apply', '--migrations', folder, '--migration-format', format, '--database-url', url],
        ...['--environment', 'development'],
      ]).child;
      const sleeping = "select pid from pg_stat_activity where wait_event = 'PgSleep' and query ~ 'marker'";
      await until('it sleeps', async () => (await place.cluster.sql(name, sleeping)).length > 0);
      child.kill('SIGKILL');
      await until('its backend ends', async () => (await place.cluster.sql(name, sleeping)).length === 0);
      expect((await place.status(folder, url, { format })).findings.map(({ id }) => id)).toContain(
        `migrate.${expected}`,
      );
      await place.cluster.sql(name, 'update b.nap set s = 0');
      const again = await place.apply(folder, url, { format });
      expect([again.ok, (again.data['applied'] as unknown[]).length], JSON.stringify(again.findings)).toEqual([
        true,
        1,
      ]);
      expect(await place.cluster.sql(name, 'select n from b.c')).toEqual([{ n: '1' }]);
      const made = "select relname from pg_class where relname in ('k', 'k2', 'pgproof_unfinished') order by 1";
      expect(await place.cluster.sql(name, made)).toEqual([{ relname: 'k' }, { relname: 'k2' }]);
    },
  );
});
