import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormatName, formatNames } from '../../packages/core/src/migrate/format.ts';
import { formatNamed } from '../../packages/core/src/migrate/formats/formats.ts';
import type { Report } from '../../packages/core/src/report/report.ts';
import { pgproof } from '../pgproof.ts';
import { openPlace, type Place } from './place.ts';
import { migrationsOf, type RecordedName, recorded, stateOf } from './recorded.ts';

let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place[Symbol.asyncDispose]());

const standings = (report: Report): (string | null)[] =>
  (report.data['migrations'] as { standing: string | null }[]).map(({ standing }) => standing);
const statusOf = (report: Report, id: string) => report.findings.find((finding) => finding.id === `migrate.${id}`);

describe.each(Object.entries(recorded))('the state that %s wrote', (key, { standings: expected }) => {
  const name = key as RecordedName;

  it('is read as the tool meant it, and decides which tool it was', async () => {
    const url = await place.database(`read ${name}`, await stateOf(name));
    const report = await place.status(migrationsOf(name), url);
    expect(report.data).toMatchObject({ mode: 'status', format: name });
    expect(standings(report)).toEqual(expected);
    expect(statusOf(report, 'state')?.status).toBe('good');
    expect(statusOf(report, 'edited')).toBeUndefined();
    expect(report.ok).toBe(!(expected as readonly string[]).includes('dirty'));
  });

  it('is empty in a database where the tool never was', async () => {
    const report = await place.status(migrationsOf(name), await place.database(`new ${name}`));
    expect(new Set(standings(report))).toEqual(new Set(['pending']));
    expect(statusOf(report, 'state')).toMatchObject({ status: 'explained' });
  });
});

describe('what became of files since the real tool ran them', () => {
  it.each<[RecordedName, Record<string, string>, 'bad' | 'warning']>([
    ['postgres-migrations', { '1_one.sql': 'create table a (id bigint);\n' }, 'bad'],
    ['drizzle', { '0000_one.sql': 'create table other (id int);' }, 'warning'],
    ['sqlx', { '1_one.sql': 'create table a (id bigint);\n' }, 'bad'],
    ['refinery', { 'V1__one.sql': 'create table a (id bigint);\n' }, 'bad'],
  ])('%s: an edited one', async (name, files, status) => {
    const url = await place.database(`edited ${name}`, await stateOf(name));
    const report = await place.status(await place.folder(files, migrationsOf(name)), url);
    expect(statusOf(report, 'edited')?.status).toBe(status);
  });

  it('one that is gone, and one that came between', async () => {
    const url = await place.database('gone', await stateOf('goose'));
    const folder = await place.folder({}, migrationsOf('goose'));
    await rm(join(folder, '00001_one.sql'));
    expect(statusOf(await place.status(folder, url), 'missing')).toMatchObject({ status: 'warning' });
    const between = await place.folder(
      { '20240101120000_between.sql': '-- migrate:up\nselect 1;\n-- migrate:down\n' },
      migrationsOf('dbmate'),
    );
    const late = await place.status(between, await place.database('between', await stateOf('dbmate')));
    expect(statusOf(late, 'out-of-order')).toMatchObject({ status: 'warning' });
    expect(late.data['pending']).toBe(2);
  });
});

/** States by the documented tables of tools that cannot be had here. */
const documented: Partial<Record<FormatName, { files: Record<string, string>; state: string; standings: string[] }>> = {
  flyway: {
    files: {
      'V1__one.sql': 'select 1;\n',
      'V1.1__two.sql': 'select 2;\n',
      'V2__three.sql': '',
      'R__views.sql': 'select 4',
    },
    state: `create table flyway_schema_history (
        installed_rank int primary key, version varchar(50), description varchar(200) not null, type varchar(20) not null,
        script varchar(1000) not null, checksum int, installed_by varchar(100) not null,
        installed_on timestamp not null default now(), execution_time int not null, success boolean not null);
      insert into flyway_schema_history values
        (0, null, '<< Flyway Schema Creation >>', 'SCHEMA', '"app"', null, 'me', now(), 0, true),
        (1, '1', 'one', 'SQL', 'V1__one.sql', {1}, 'me', now(), 1, true),
        (2, '1.1', 'two', 'SQL', 'V1.1__two.sql', 5, 'me', now(), 1, true),
        (3, null, 'views', 'SQL', 'R__views.sql', {R views}, 'me', now(), 1, true)`,
    standings: ['applied', 'edited', 'pending', 'applied'],
  },
  sqlx: {
    files: { '1_one.sql': 'select 1', '2_two.sql': 'select 2', '3_three.sql': 'select 3' },
    state: `create table _sqlx_migrations (
        version bigint primary key, description text not null, installed_on timestamptz not null default now(),
        success boolean not null, checksum bytea not null, execution_time bigint not null);
      insert into _sqlx_migrations values
        (1, 'one', now(), true, '\\x{1}', 1), (2, 'two', now(), false, '\\x{2}', 1)`,
    standings: ['applied', 'dirty', 'pending'],
  },
  diesel: {
    files: { '2024-01-01-000000_one/up.sql': 'select 1', '2024-01-02-000000_two/up.sql': 'select 1' },
    state: `create table __diesel_schema_migrations (version varchar(50) primary key, run_on timestamp not null default now());
      insert into __diesel_schema_migrations values ('20240101000000')`,
    standings: ['applied', 'pending'],
  },
  refinery: {
    files: { 'V1__one.sql': 'select 1', 'V2__two.sql': 'select 2', 'V3__three.sql': 'select 3' },
    state: `create table refinery_schema_history (version int4 primary key, name varchar(255), applied_on varchar(255), checksum varchar(255));
      insert into refinery_schema_history values (1, 'one', '', '{1}'), (2, 'two', '', '17')`,
    standings: ['applied', 'edited', 'pending'],
  },
  prisma: {
    files: {
      '1_one/migration.sql': 'select 1',
      '2_two/migration.sql': 'select 2',
      '3_three/migration.sql': 'select 3',
    },
    state: `create table _prisma_migrations (
        id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
        logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count int not null default 0);
      insert into _prisma_migrations (id, checksum, finished_at, migration_name, rolled_back_at) values
        ('a', '{1_one}', now(), '1_one', null), ('b', '{2_two}', null, '2_two', now()), ('c', '{3_three}', null, '3_three', null)`,
    standings: ['applied', 'pending', 'dirty'],
  },
  atlas: {
    files: { '1_one.sql': 'select 1;', '2_two.sql': 'select 2;', '3_three.sql': 'select 3;' },
    state: `create schema atlas_schema_revisions;
      create table atlas_schema_revisions.atlas_schema_revisions (
        version varchar primary key, description varchar not null, type bigint not null default 2, applied bigint not null default 0,
        total bigint not null default 0, executed_at timestamptz not null, execution_time bigint not null, error text, error_stmt text,
        hash varchar not null, partial_hashes jsonb, operator_version varchar not null);
      insert into atlas_schema_revisions.atlas_schema_revisions
        (version, description, applied, total, executed_at, execution_time, error, hash, operator_version) values
        ('.atlas_cloud_identifier', '', 0, 0, now(), 0, null, '', ''),
        ('1', 'one', 1, 1, now(), 1, null, '{1}', ''), ('2', 'two', 0, 1, now(), 1, 'ERROR: no', '{2}', '')`,
    standings: ['applied', 'dirty', 'pending'],
  },
  supabase: {
    files: { '20240101000000_one.sql': 'select 1', '20240102000000_two.sql': 'select 1' },
    state: `create schema supabase_migrations;
      create table supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
      insert into supabase_migrations.schema_migrations values ('20240101000000')`,
    standings: ['applied', 'pending'],
  },
  sqitch: {
    files: {
      'sqitch.plan': '%project=app\n\none 2024-01-01T00:00:00Z A <a@b.c>\ntwo 2024-01-01T00:00:00Z A <a@b.c>\n',
      ...{ 'deploy/one.sql': 'select 1', 'deploy/two.sql': 'select 2' },
    },
    state: `create schema sqitch;
      create table sqitch.changes (
        change_id text primary key, script_hash text, change text not null, project text not null, note text not null default '',
        committed_at timestamptz not null default now());
      insert into sqitch.changes (change_id, script_hash, change, project) values ('x', '{one}', 'one', 'app')`,
    standings: ['applied', 'pending'],
  },
};

describe('states by their documented tables', () => {
  it.each(Object.entries(documented))('%s', async (key, { files, state, standings: expected }) => {
    const name = key as FormatName;
    const folder = await place.folder(files);
    const { migrations } = formatNamed(name).read({
      path: folder,
      files: Object.entries(files).map(([path, text]) => ({ path, text, bytes: Buffer.from(text) })),
    });
    const sums = new Map(migrations.map(({ version, checksum }) => [version, checksum ?? '']));
    const filled = state.replace(/\{([\w ]+)\}/g, (_, version: string) => sums.get(version) ?? '');
    const report = await place.status(folder, await place.database(`documented ${name}`, filled), { format: name });
    expect(standings(report)).toEqual(expected);
  });

  it('with those that real tools wrote, these are all that keep a state', () => {
    const known = new Set([...Object.keys(documented), ...Object.keys(recorded), 'plain']);
    expect([...known].sort()).toEqual([...formatNames].sort());
  });
});

describe('finding the state', () => {
  it('of several tables the first on the search path counts, and a named one before all', async () => {
    const url = await place.database(
      'several',
      `create schema auth; create table auth.schema_migrations (version varchar);
       create schema other; create table other.schema_migrations (version varchar); insert into other.schema_migrations values ('20240101000000');
       ${await stateOf('dbmate')}`,
    );
    const folder = migrationsOf('dbmate');
    expect((await place.status(folder, url)).data).toMatchObject({
      state_table: 'public.schema_migrations',
      pending: 1,
    });
    const named = await place.status(folder, url, { stateTable: 'other.schema_migrations' });
    expect(named.data).toMatchObject({ state_table: 'other.schema_migrations', pending: 2 });
  });

  it('one that the role may not read is unknown, with the grant that helps', async () => {
    await place.database('closed', `${await stateOf('goose')}; create role looker login password 'looks only'`);
    const url = place.cluster.url('closed', 'looker', 'looks only');
    const report = await place.status(migrationsOf('goose'), url);
    expect(standings(report)).toEqual([null, null]);
    const { status, hint } = statusOf(report, 'state') ?? {};
    expect([status, hint]).toEqual(['unknown', expect.stringContaining('grant select')]);
    // Whoever pastes it is an administrator.
    await place.cluster.sql('closed', hint ?? '');
    expect(standings(await place.status(migrationsOf('goose'), url))).toEqual(['applied', 'applied']);
  });

  it('one where the role does not look is not taken for the tool’s', async () => {
    const other = 'create schema auth; create table auth.schema_migrations (version varchar)';
    const url = await place.database('elsewhere', other);
    const report = await place.status(migrationsOf('dbmate'), url);
    expect(report.data).toMatchObject({ state_table: null });
    expect(statusOf(report, 'state')).toMatchObject({
      status: 'unknown',
      detail: expect.stringContaining('auth.schema_migrations is not on the search_path'),
      hint: expect.stringContaining('--state-table auth.schema_migrations'),
    });
    expect(report.ok).toBe(true);
    expect((await place.status(migrationsOf('dbmate'), url, { failOn: 'warning' })).ok).toBe(false);
    const named = await place.status(migrationsOf('dbmate'), url, { stateTable: 'auth.schema_migrations' });
    expect(named.data).toMatchObject({ state_table: 'auth.schema_migrations', pending: 3 });
  });

  it('one of other columns is not “nothing was applied here”', async () => {
    const url = await place.database('columns', 'create table schema_migrations (id int, migrated_at timestamptz)');
    const report = await place.status(migrationsOf('dbmate'), url);
    expect(statusOf(report, 'state')).toMatchObject({
      status: 'unknown',
      detail: expect.stringContaining('public.schema_migrations has other columns'),
      hint: expect.stringContaining('--state-table'),
    });
    expect(new Set(standings(report))).toEqual(new Set([null]));
  });

  it('a name is taken as it is, dollars and all', async () => {
    const state = `${await stateOf('dbmate')}; alter table public.schema_migrations rename to "$$kept$&"`;
    const url = await place.database('dollars', state);
    const report = await place.status(migrationsOf('dbmate'), url, { stateTable: '$$kept$&' });
    expect(report.data).toMatchObject({ state_table: 'public.$$kept$&' });
  });
});

describe('pgproof migrate status', () => {
  it('says what is pending, exits with 1 for what the tool refuses, and tells no password', async () => {
    const url = await place.database('command', await stateOf('golang-migrate'));
    const folder = migrationsOf('golang-migrate');
    const ran = await pgproof(['migrate', 'status', '--migrations', folder, '--database-url', url, '--json']);
    expect(ran.code, ran.stderr).toBe(1);
    expect(ran.json()).toMatchObject({ operation: 'migrate', mode: 'status', format: 'golang-migrate', exit_code: 1 });
    expect(ran.stdout + ran.stderr).not.toContain('only for tests');
    const text = await pgproof(['migrate', 'status', '--migrations', folder, '--database-url', url]);
    expect(text.stdout).toContain('migrate.dirty migration 11_bad.up.sql');
  });

  it.each<[string[], string]>([
    [['--migrations', '/nonexistent'], 'read the migrations in "/nonexistent"'],
    [
      ['--migrations', '.', '--migration-format', 'liquibase'],
      "'--migration-format <tool>' argument 'liquibase' is invalid",
    ],
    [[], "required option '--migrations <folder>' not specified"],
  ])('refuses %j', async (args, says) => {
    const ran = await pgproof(['migrate', 'status', ...args]);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(says)]);
  });
});
