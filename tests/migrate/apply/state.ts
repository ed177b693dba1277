/* What our own runner writes: the state that its tool would have. Run by apply.test.ts. */
import { describe, expect, it } from 'vitest';
import { planMigrateApply } from '../../../packages/core/src/migrate/apply/apply.ts';
import type { FormatName } from '../../../packages/core/src/migrate/format.ts';
import { flywayChecksum } from '../../../packages/core/src/migrate/formats/flyway.ts';
import { superuserPassword } from '../../cluster.ts';
import { run } from '../../run.ts';
import { migrationsOf, type RecordedName, stateOf } from '../recorded.ts';
import { place, standings } from './scene.ts';

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
