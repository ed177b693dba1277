/* Our own runner: the state it writes, and what it does when something is in the way. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PgproofError } from '../../packages/core/src/errors.ts';
import type { Finding } from '../../packages/core/src/finding.ts';
import { planMigrateApply } from '../../packages/core/src/migrate/apply/apply.ts';
import { clearLeft } from '../../packages/core/src/migrate/apply/leftover.ts';
import type { FormatName } from '../../packages/core/src/migrate/format.ts';
import { flywayChecksum } from '../../packages/core/src/migrate/formats/flyway.ts';
import { golangMigrate } from '../../packages/core/src/migrate/formats/golang-migrate.ts';
import { openClient } from '../../packages/core/src/postgres/client.ts';
import { settleConnection } from '../../packages/core/src/postgres/settle.ts';
import type { Report } from '../../packages/core/src/report/report.ts';
import { until } from '../cli/room.ts';
import { run, superuserPassword } from '../cluster.ts';
import { startPgproof } from '../pgproof.ts';
import { hasPgbouncer, startPooler } from '../preflight/pooler.ts';
import { requireTier } from '../tiers.ts';
import { wholeTables } from '../whole.ts';
import { openPlace, type Place } from './place.ts';
import { migrationsOf, type RecordedName, stateOf } from './recorded.ts';

let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place[Symbol.asyncDispose]());

const standings = async (folder: string, url: string): Promise<(string | null)[]> =>
  ((await place.status(folder, url)).data['migrations'] as { standing: string | null }[]).map(
    ({ standing }) => standing,
  );
const found = (report: Report, id: string) => report.findings.find((finding) => finding.id === `migrate.${id}`);

/** A table as the catalogue has it: columns, constraints and indexes; and its rows without what is of the moment. */
const shapeOf = (table: string): string => `
  select (
    select string_agg(format('%s %s %s %s', attname, format_type(atttypid, atttypmod), attnotnull,
      regexp_replace(coalesce(pg_get_expr(adbin, adrelid), ''), '::.*', '')), ', ' order by attnum)
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where attrelid = '${table}'::regclass and attnum > 0) as columns,
    (select string_agg(pg_get_indexdef(indexrelid), ', ' order by 1) from pg_index where indrelid = '${table}'::regclass) as indexes`;

describe.each<[RecordedName, string, string]>([
  ['golang-migrate', 'schema_migrations', 'version, dirty'],
  ['dbmate', 'schema_migrations', 'version'],
  ['goose', 'goose_db_version', 'id, version_id, is_applied'],
  ['sqlx', '_sqlx_migrations', 'version, description, success, checksum, execution_time > 0'],
])('what %s would have written', (name, table, columns) => {
  it('is what we write: the same table, and the same rows', async () => {
    const theirs = `theirs ${name}`;
    await place.database(theirs, await stateOf(name));
    const ours = `ours ${name}`;
    const url = await place.database(ours);
    // The last one of some sets fails for the tool, and does for us.
    await place.apply(migrationsOf(name), url).catch((error: unknown) => error);
    const rows = `select ${columns} from ${table}`;
    const [before] = await place.cluster.sql(theirs, shapeOf(table));
    expect(await place.cluster.sql(ours, shapeOf(table))).toEqual([before]);
    const expected = await place.cluster.sql(theirs, rows);
    const written = await place.cluster.sql(ours, rows);
    // Its failed migration left nothing, so the mark stays at the last that is whole: the tool itself would say dirty.
    expect(written).toEqual(name === 'golang-migrate' ? [{ version: '10', dirty: 'f' }] : expected);
  });
});

const sets: Partial<Record<FormatName, Record<string, string>>> = {
  flyway: {
    'V1__make.sql': 'create table a (id int);\ninsert into a values (1);',
    'V1_1__index it.sql': 'create index concurrently a_i on a (id);',
    'R__view.sql': 'create or replace view v as select * from a',
  },
  plain: {
    '1_make.sql': 'create table a (id int); insert into a values (1)',
    '02_more.sql': 'alter table a add b int;',
  },
};

it.each(Object.entries(sets))('%s: all is applied once, and a second run finds nothing pending', async (key, files) => {
  const format = key as FormatName;
  const folder = await place.folder(files);
  const url = await place.database(`whole ${format}`);
  const report = await place.apply(folder, url, { format });
  expect(report.ok, JSON.stringify(report.findings)).toBe(true);
  expect(await standings(folder, url)).toEqual(Object.keys(files).map(() => 'applied'));
  expect((await place.apply(folder, url, { format })).data).toMatchObject({ applied: [] });
  expect(await place.cluster.sql(`whole ${format}`, 'select count(*) from a')).toEqual([{ count: '1' }]);
});

it('Flyway finds its own checksums, versions and ranks in what we wrote', async () => {
  const rows = await place.cluster.sql(
    'whole flyway',
    'select installed_rank, version, description, type, script, checksum, installed_by, success from flyway_schema_history',
  );
  const row = (rank: number, version: string | null, description: string, script: string): unknown => ({
    ...{ installed_rank: String(rank), version, description, type: 'SQL', script },
    ...{ checksum: flywayChecksum(sets.flyway?.[script] ?? ''), installed_by: 'postgres', success: 't' },
  });
  expect(rows).toEqual([
    row(1, '1', 'make', 'V1__make.sql'),
    row(2, '1.1', 'index it', 'V1_1__index it.sql'),
    row(3, null, 'view', 'R__view.sql'),
  ]);
});

it('Flyway’s next file and its history know nothing of a role and a path that a file set', async () => {
  const folder = await place.folder({
    'V1__set.sql': 'set role flyer; set search_path = aside; create table one ();',
    'V2__own.sql': "create table two as select current_user::text as who, current_setting('search_path') as path",
  });
  const schemas = 'create role flyer; create schema app; create schema aside; grant all on schema aside to flyer';
  const url = await place.database('put back', schemas);
  const report = await place.apply(folder, url, { stateTable: 'app.flyway_schema_history' });
  expect(report.ok, JSON.stringify(report.findings)).toBe(true);
  expect(await place.cluster.sql('put back', 'select * from app.two')).toEqual([
    { who: 'postgres', path: 'app,"$user", public' },
  ]);
  const rows = 'select version, installed_by from app.flyway_schema_history order by 1';
  expect(await place.cluster.sql('put back', rows)).toEqual(
    ['1', '2'].map((version) => ({ version, installed_by: 'postgres' })),
  );
});

describe('under fire', () => {
  const lockTimeoutSeconds = 1;
  /** A table with readers and writers, who say how long they waited at the most. */
  async function fire(database: string) {
    const url = await place.database(
      database,
      'create table t (id int primary key, v int); insert into t select generate_series(1, 1000), 0',
    );
    const client = async (name: string): Promise<pg.Client> => {
      const one = new pg.Client({ connectionString: url, application_name: name });
      one.on('error', () => undefined);
      await one.connect();
      return one;
    };
    let isOver = false;
    let longest = 0;
    let count = 0;
    const work = async (name: string, sql: string): Promise<void> => {
      const one = await client(name);
      while (!isOver) {
        const began = performance.now();
        await one.query(sql);
        longest = Math.max(longest, performance.now() - began);
        count += 1;
      }
      await one.end();
    };
    const workers = [
      work('reader', 'select count(*) from t'),
      work('writer', 'update t set v = v + 1 where id = 1'),
      work('writer', 'update t set v = v + 1 where id = 2'),
    ];
    return {
      ...{ url, client },
      stop: async () => {
        isOver = true;
        await Promise.all(workers);
        return { longest, count };
      },
    };
  }

  it('nobody waits for longer than lock_timeout, the blocker is named, and nothing is left', async () => {
    const scene = await fire('fire');
    const folder = await place.folder({ '1_add.up.sql': 'alter table t add column note text;' });
    const long = await scene.client('nightly report');
    await long.query("begin; select 'a secret word', count(*) from t");
    const failed = await place.apply(folder, scene.url, { lockTimeoutSeconds, lockAttempts: 2 }).then(
      () => undefined,
      (error: unknown) => error as PgproofError,
    );
    expect(failed).toMatchObject({ kind: 'lock-not-got', exitCode: 6 });
    expect(failed?.message).toMatch(
      /process \d+ \(user postgres, application nightly report\) holds public\.t: idle in transaction, in a transaction for .*, since \d\d:\d\d:\d\d UTC; its statement: begin; select \?, count\(\*\) from t/,
    );
    expect(failed?.message).toContain('nothing of it was kept');
    expect(failed?.hint).toContain('--lock-attempts 4');
    expect(failed?.findings.filter(({ id }) => id === 'migrate.lock-waited')).toHaveLength(1);
    expect(await standings(folder, scene.url)).toEqual(['pending']);
    // Once it ends the next attempt gets its lock: while one is under way.
    const again = place.apply(folder, scene.url, { lockTimeoutSeconds, lockAttempts: 20 });
    await until(
      'it waits for its lock',
      async () =>
        (
          await place.cluster.sql(
            'fire',
            "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ~ '^alter'",
          )
        ).length > 0,
    );
    await long.query('commit');
    await long.end();
    expect((await again).ok).toBe(true);
    const { longest, count } = await scene.stop();
    expect(count).toBeGreaterThan(100);
    // A backend that hears of the end of its wait, and one that is scheduled, are a moment later.
    expect(longest).toBeLessThan(lockTimeoutSeconds * 1000 + 400);
    expect(longest).toBeGreaterThan(lockTimeoutSeconds * 500);
  });

  it('of two runners at once one applies, and the other finds it done', async () => {
    const folder = await place.folder({
      '1_slow.up.sql': 'create table s (id int); select pg_sleep(0.5);',
      '2_more.up.sql': 'create table s2 (id int);',
    });
    const url = await place.database('two');
    const reports = await Promise.all([place.apply(folder, url), place.apply(folder, url)]);
    const applied = reports.map(({ data }) => (data['applied'] as unknown[]).length);
    expect(applied.sort()).toEqual([0, 2]);
    expect(await standings(folder, url)).toEqual(['applied', 'applied']);
  });

  it('a backup keeps it out, and is named', async () => {
    const url = await place.database('gate');
    const backup = new pg.Client({ connectionString: url, application_name: 'pgproof' });
    await backup.connect();
    await backup.query('select pg_advisory_lock_shared(1885827186, 1)');
    const folder = await place.folder({ '1_a.up.sql': 'create table a (id int)' });
    await expect(place.apply(folder, url, { gateTimeoutSeconds: 1 })).rejects.toMatchObject({
      kind: 'lock-not-got',
      message: expect.stringMatching(
        /^a backup of this database runs: .* for process \d+ \(user postgres, application pgproof\) has it$/,
      ),
    });
    await backup.end();
  });
});

describe('what stops it before anything is done, with the way out', () => {
  const goose = '-- +goose Up\ncreate table gone (id int);\n';
  it.each<[string, { files: Record<string, string>; state: string; id: string; hint: RegExp; more?: object }]>([
    [
      'a dirty state',
      {
        ...{
          files: { '1_a.up.sql': 'select 1', '2_b.up.sql': 'select 1' },
          id: 'migrate.dirty',
          hint: /migrate force/,
        },
        state:
          'create table schema_migrations (version bigint primary key, dirty boolean not null); insert into schema_migrations values (1, true)',
      },
    ],
    [
      'a file that was edited after it was applied',
      {
        ...{ files: { '1_a.sql': 'select 1', '2_b.sql': 'create table gone (id int)' }, id: 'migrate.edited' },
        ...{ hint: /git log -p/, more: { format: 'plain' } },
        state:
          "create table pgproof_migrations (version text, name text, checksum text, applied_at timestamptz default now()); insert into pgproof_migrations values ('1', 'a', 'another')",
      },
    ],
    [
      'a merge that came out of order',
      {
        ...{
          files: { '1_a.sql': goose, '2_b.sql': goose },
          id: 'migrate.out-of-order',
          hint: /a version later than all/,
        },
        state:
          'create table goose_db_version (id int, version_id bigint, is_applied boolean); insert into goose_db_version values (1, 0, true), (2, 2, true)',
      },
    ],
    [
      'an invalid index that CONCURRENTLY left',
      {
        ...{ files: { '1_a.sql': goose }, id: 'monitor.index-invalid', more: { environment: 'staging' } },
        ...{ hint: /reindex index concurrently/ },
        state: `create table t (id int); create index t_i on t (id);
          update pg_index set indisvalid = false where indexrelid = 't_i'::regclass`,
      },
    ],
    [
      'a schema with tables, where no state says which migrations they are of',
      {
        ...{
          files: { '1_a.sql': 'create table gone (id int)' },
          state: 'create table t (id int)',
          id: 'migrate.not-empty',
        },
        ...{ hint: /--baseline-version/, more: { format: 'plain' } },
      },
    ],
    [
      'an error of lint, in staging',
      {
        ...{ files: { '1_a.sql': '-- +goose Up\ncreate index i on t (id);\n' }, id: 'migrate.index-not-concurrent' },
        ...{ hint: /CONCURRENTLY/, more: { environment: 'staging' } },
        state:
          "create table t (id int, pad text); insert into t select n, repeat('x', 500) from generate_series(1, 4000) n; analyze t",
      },
    ],
    [
      'what was never rehearsed, in production',
      {
        ...{ files: { '1_a.sql': goose }, state: 'select 1', id: 'migrate.rehearsal', hint: /migrate rehearse/ },
        more: { environment: 'production' },
      },
    ],
  ])('%s', async (what, { files, state, id, hint, more }) => {
    const name = `stop ${what.slice(0, 40)}`;
    const url = await place.database(name, state);
    const report = await place.apply(await place.folder(files), url, more);
    expect([report.ok, report.exitCode]).toEqual([false, 1]);
    expect(report.headline).toMatch(/^nothing was applied/);
    const bad = report.findings.find((one) => one.id === id);
    expect(bad, JSON.stringify(report.findings)).toMatchObject({ status: 'bad', hint: expect.stringMatching(hint) });
    expect(await place.cluster.sql(name, "select 1 from pg_class where relname = 'gone'")).toEqual([]);
  });

  it.each<[string, string, 'bad' | 'explained']>([
    ['what waits for it', 'alter table dumped add note text', 'bad'],
    ['what does not', 'create table beside (id bigint primary key)', 'explained'],
  ])('a dump under way, for %s', async (what, sql, status) => {
    const name = `dump ${what}`;
    const url = await place.database(name, 'create table dumped (id int)');
    const dump = new pg.Client({ connectionString: url, application_name: 'pg_dump' });
    await dump.connect();
    await dump.query('begin; lock table dumped in access share mode');
    const folder = await place.folder({ '1_a.up.sql': sql });
    const report = await place.apply(folder, url, { environment: 'staging', skip: ['dangerous-settings'] });
    await dump.end();
    expect(report.findings.find(({ id }) => id === 'monitor.dump-running')).toMatchObject({ status });
    expect([report.ok, await standings(folder, url)]).toEqual([
      status !== 'bad',
      [status === 'bad' ? 'pending' : 'applied'],
    ]);
  });

  it.skipIf(!requireTier('pgbouncer', hasPgbouncer, 'pgbouncer is not installed'))(
    'a pooler that has no sessions: no lock of ours is left behind it',
    async () => {
      await place.database('pooled');
      await using pooler = await startPooler(place.cluster, 'transaction');
      const folder = await place.folder({ '1_a.up.sql': 'create table a (id int)' });
      const report = await place.apply(folder, pooler.url('pooled'));
      expect([report.ok, found(report, 'preflight-pooler')]).toMatchObject([
        false,
        { status: 'bad', hint: expect.stringContaining(`port ${place.cluster.port}`) },
      ]);
      expect(await place.cluster.sql('pooled', "select 1 from pg_locks where locktype = 'advisory'")).toEqual([]);
    },
  );

  it('a state that the role may not read: nothing is pending only where that is known', async () => {
    await place.database(
      'unread',
      `create table schema_migrations (version varchar primary key); create role blind login password '${superuserPassword}'`,
    );
    const blind = place.cluster.url('unread', 'blind');
    const folder = await place.folder({ '1_a.sql': '-- migrate:up\nselect 1;\n-- migrate:down\n' });
    const report = await place.apply(folder, blind);
    await place.cluster.sql(
      'unread',
      'grant select on schema_migrations to blind; create table pgproof_unfinished (state_table text)',
    );
    expect(found(await place.status(folder, blind), 'unfinished')).toMatchObject({
      ...{ status: 'unknown', hint: 'grant select on "public"."pgproof_unfinished" to "blind"' },
    });
    expect([report.ok, found(report, 'state')]).toMatchObject([
      false,
      { status: 'bad', hint: expect.stringMatching(/grant select/) },
    ]);
  });

  it('nothing of it stops what has a reason, or was recorded by hand', async () => {
    const folder = await place.folder({
      '1_old.sql': 'create table t (id int)',
      '2_new.sql': 'create table n (id int)',
    });
    const url = await place.database('reasons', 'create table t (id int)');
    const more = {
      environment: 'production',
      format: 'plain',
      baseline: '1',
      skipRehearsal: 'the store burnt',
      skip: ['dangerous-settings'],
    } as const;
    const report = await place.apply(folder, url, more);
    expect(report.ok, JSON.stringify(report.findings)).toBe(true);
    expect(found(report, 'rehearsal')).toMatchObject({ status: 'warning', detail: expect.stringContaining('burnt') });
    expect(await standings(folder, url)).toEqual(['applied', 'applied']);
    await place.cluster.sql('reasons', "delete from pgproof_migrations where version = '1'");
    const again = await place.apply(folder, url, more);
    expect([again.ok, found(again, 'baseline')]).toMatchObject([
      false,
      { status: 'bad', object: { name: '1_old.sql' } },
    ]);
  });

  it('a baseline is recorded whole, with the table of the state, or not at all', async () => {
    const folder = await place.folder({ '1_a.sql': 'select 1', '2_b.sql': 'select 1', '3_c.sql': 'select 1' });
    const url = await place.database(
      'baseline',
      `create function stop() returns event_trigger language plpgsql as $$ begin
        create function second() returns trigger language plpgsql as 'begin raise exception ''no second''; end';
        create trigger second before insert on pgproof_migrations for each row when (new.version = '2') execute function second();
      end $$;
      create event trigger stop on ddl_command_end when tag in ('CREATE TABLE') execute function stop()`,
    );
    await expect(place.apply(folder, url, { format: 'plain', baseline: '2' })).rejects.toThrow('no second');
    expect(await place.cluster.sql('baseline', "select 1 from pg_class where relname = 'pgproof_migrations'")).toEqual(
      [],
    );
  });
});

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

it('what the tool itself does while its lock is waited for is not done again', async () => {
  const folder = await place.folder({ '1_a.up.sql': 'create table theirs (id int)' });
  const url = await place.database('meanwhile');
  const tool = new pg.Client({ connectionString: url });
  await tool.connect();
  const keys = golangMigrate.runner?.lockKeys?.('meanwhile', { schema: 'public', name: 'schema_migrations' }) ?? [];
  await tool.query('select pg_advisory_lock($1)', [keys[1]]);
  const ours = place.apply(folder, url, { lockTimeoutSeconds: 20 });
  const waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted";
  await until(
    'it waits for the lock of the tool',
    async () => (await place.cluster.sql('meanwhile', waiting)).length > 0,
  );
  await tool.query(
    `create table theirs (id int); create table schema_migrations (version bigint primary key, dirty boolean not null);
    insert into schema_migrations values (1, false)`,
  );
  await tool.end();
  const report = await ours;
  expect([report.ok, report.data['applied']], JSON.stringify(report.findings)).toEqual([true, []]);
});

it('what --dry-run prints is what psql can be told', async () => {
  const files = {
    '1_a.sql': '-- +goose Up\ncreate table dry (id int);\n',
    '2_b.sql': '-- +goose NO TRANSACTION\n-- +goose Up\ncreate index concurrently dry_i on dry (id);\n',
  };
  const folder = await place.folder(files);
  const url = await place.database('dry');
  const { plan } = await planMigrateApply(place.applyOptions(folder, url), place.session);
  expect(await place.cluster.sql('dry', "select 1 from pg_class where relname in ('dry', 'goose_db_version')")).toEqual(
    [],
  );
  expect(plan.configuration).toMatchObject({
    gate: expect.stringMatching(/^pg_advisory_lock\(1885827186, 1\)/),
    'noted step by step': expect.stringMatching(/^in public\.pgproof_unfinished, .*: 2_b\.sql$/),
  });
  expect(plan.commands.join('\n')).toMatch(
    /set lock_timeout = 0;\ncreate index concurrently [^;]*;\nset lock_timeout = '1s';/,
  );
  const script = [`PATH=${place.cluster.bin}:/usr/bin:/bin`, ...plan.commands].join('\n');
  await run('/bin/bash', ['-ec', script], undefined, { PGPASSWORD: superuserPassword });
  expect(await standings(folder, url)).toEqual(['applied', 'applied']);
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
