/* Migrations tried on a restored backup: what is measured, what is recorded, and what apply makes of it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planMigrateApply } from '../../packages/core/src/migrate/apply/apply.ts';
import { dropAll } from '../../packages/core/src/migrate/rehearse/copy.ts';
import type { MigrateRehearseOptions } from '../../packages/core/src/migrate/rehearse/options.ts';
import { type MigrateRehearseResult, runMigrateRehearse } from '../../packages/core/src/migrate/rehearse/run.ts';
import { reportMigrateRehearse } from '../../packages/core/src/migrate/report-rehearse.ts';
import { openClient } from '../../packages/core/src/postgres/client.ts';
import { settleConnection } from '../../packages/core/src/postgres/settle.ts';
import { renderMarkdown } from '../../packages/core/src/report/markdown.ts';
import type { Report } from '../../packages/core/src/report/report.ts';
import { createRoles } from '../../packages/core/src/sandbox/database.ts';
import { openFolderStore } from '../../packages/core/src/store/folder.ts';
import { processesOf } from '../cli/room.ts';
import { startCluster } from '../cluster.ts';
import { pgproof } from '../pgproof.ts';
import { itOfWhole, wholeTables } from '../whole.ts';
import { openPlace, type Place } from './place.ts';

let place: Place;
let store: string;
let url: string;
beforeAll(async () => {
  place = await openPlace();
  url = await place.database(
    'app',
    `create role clerk; create table customers (id int primary key, name text); grant select on customers to clerk;
     insert into customers select n, 'customer ' || n from generate_series(1, 5000) n;
     create table orders (id int primary key, customer_id int, note text);
     insert into orders select n, 1 + n % 5000, repeat('x', 100) from generate_series(1, 20000) n;
     create table schema_migrations (version bigint primary key, dirty boolean not null);
     insert into schema_migrations values (1, false)`,
  );
  store = join(await place.folder({}), 'backups');
  const ran = await pgproof(['backup', '--database-url', url, '--store', store, '--environment', 'staging']);
  expect(ran.code, ran.stderr).toBe(0);
});
afterAll(() => place?.[Symbol.asyncDispose]());

const rehearse = async (
  folder: string,
  more: Partial<MigrateRehearseOptions> = {},
): Promise<{ result: MigrateRehearseResult; report: Report }> => {
  const options: MigrateRehearseOptions = {
    ...{ folder, shownFolder: 'migrations', store: await openFolderStore(store, { create: false }) },
    ...{ environment: 'production', backup: 'latest', jobs: 1, level: 'restored' },
    ...{ lockTimeoutSeconds: 2, lockAttempts: 2, statementTimeoutSeconds: 60 },
    ...more,
  };
  const result = await runMigrateRehearse(options, place.session);
  return { result, report: reportMigrateRehearse(result, options, new Date()) };
};
const found = (report: Report, id: string) => report.findings.filter((finding) => finding.id === `migrate.${id}`);

/** What a server has for all its databases. */
const everything = 'select datname::text as name from pg_database union all select rolname from pg_roles order by 1';

const files = {
  '1_old.up.sql': 'select 1',
  '2_wider.up.sql':
    'alter table orders alter id type bigint;\nupdate orders set note = null where id <= 700;\nselect pg_sleep(1.1);',
  '2_wider.down.sql': 'alter table orders alter id type int;',
  '3_key.up.sql':
    'alter table orders add foreign key (customer_id) references customers not valid;\ncreate table tags (id bigint primary key);',
  '3_key.down.sql': 'drop table tags;',
  '4_index.up.sql': 'create index concurrently orders_note on orders (note);',
  '4_index.down.sql': 'drop index concurrently orders_note;',
};

describe('a rehearsal', () => {
  let folder: string;
  let result: MigrateRehearseResult;
  let report: Report;
  beforeAll(async () => {
    folder = await place.folder(files);
    ({ result, report } = await rehearse(folder, { checkDown: true }));
  });

  it('runs what is pending on the copy, and leaves neither the copy nor a change of the source', async () => {
    expect(result.copy.verdict).toBe('restored');
    expect(result.ran.map(({ path }) => path)).toEqual(['2_wider.up.sql', '3_key.up.sql', '4_index.up.sql']);
    expect(await place.cluster.sql('app', 'select version from schema_migrations')).toEqual([{ version: '1' }]);
    expect(await processesOf(place.session.workdir)).toEqual([]);
  });

  it('measures each statement: time, rows, locks of what was there, what was written anew, WAL, size', () => {
    const [wider, update, , key, , index] = result.statements;
    expect(wider).toMatchObject({
      ...{ path: '2_wider.up.sql', line: 1, rewrites: ['public.orders'], isSampled: false, rows: null },
      locks: expect.arrayContaining([{ relation: 'public.orders', mode: 'ACCESS EXCLUSIVE' }]),
    });
    expect(wider?.walBytes).toBeGreaterThan(1e6);
    expect(wider?.sizeBytes).toBeGreaterThan(1e6);
    expect(update).toMatchObject({ line: 2, rows: 700, rewrites: [] });
    // Both ends of a foreign key; a table that the migration makes is nobody's yet.
    const tables = key?.locks.filter(({ relation }) => !relation.endsWith('_pkey'));
    expect(tables).toEqual([
      { relation: 'public.customers', mode: 'SHARE ROW EXCLUSIVE' },
      { relation: 'public.orders', mode: 'SHARE ROW EXCLUSIVE' },
    ]);
    expect(index).toMatchObject({ path: '4_index.up.sql', isSampled: true });
    expect(result.statements).toHaveLength(6);
  });

  it('says how long each lock was held: to the end of its transaction', () => {
    const held = result.locks.find(({ relation, mode }) => relation === 'public.orders' && mode === 'ACCESS EXCLUSIVE');
    expect(held).toMatchObject({ path: '2_wider.up.sql', line: 1 });
    expect(held?.seconds).toBeGreaterThan(1.1);
    expect(found(report, 'held')).toMatchObject([{ status: 'warning', object: { name: 'public.orders' } }]);
    expect(found(report, 'rewritten')).toMatchObject([{ status: 'warning', object: { name: 'public.orders' } }]);
  });

  it('names what changes in the schema, and what health finds new in it', () => {
    const changes = Object.fromEntries(
      result.changes.map(({ path, changes: all }) => [
        path,
        all.map(({ kind, name, what }) => `${what} ${kind} ${name}`),
      ]),
    );
    expect(changes['2_wider.up.sql']).toEqual(['changed column public.orders.id']);
    expect(changes['3_key.up.sql']).toEqual([
      'added relation public.tags',
      'added index public.tags_pkey',
      'added constraint public.orders.orders_customer_id_fkey',
    ]);
    expect(changes['4_index.up.sql']).toEqual(['added index public.orders_note']);
    expect(report.findings.map(({ id }) => id)).toContain('monitor.foreign-key-index');
  });

  it('goes down and up again, and tells a way down that is none', () => {
    expect(found(report, 'down').map(({ status, object }) => [status, object?.name])).toEqual([
      ['good', '2_wider.up.sql'],
      ['bad', '3_key.up.sql'],
      ['good', '4_index.up.sql'],
    ]);
    expect(found(report, 'down')[1]?.detail).toContain('orders_customer_id_fkey');
    expect([report.ok, report.exitCode]).toEqual([false, 1]);
  });

  it('makes one page of it', () => {
    const page = renderMarkdown(report, { summary: true } as never);
    for (const words of [
      '3 migrations rehearsed on backup',
      'ACCESS EXCLUSIVE',
      'What changes in the schema',
      '2\\_wider',
    ])
      expect(page.replaceAll('\\_', '_')).toContain(words.replaceAll('\\_', '_'));
  });
});

const production = { environment: 'production', skip: ['dangerous-settings'] } as const;

describe('its record', () => {
  it('lets apply go in production, for the same files and not for long', async () => {
    const folder = await place.folder({
      '1_old.up.sql': 'select 1',
      '2_note.up.sql': 'create table extra (id bigint primary key);',
    });
    const more = { ...production, openStore: () => openFolderStore(store, { create: false }) };
    const hint = async (report: Report): Promise<unknown> => found(report, 'rehearsal')[0];
    expect(await hint(await place.apply(folder, url, more))).toMatchObject({ status: 'bad' });
    const { report } = await rehearse(folder);
    expect(report.ok, JSON.stringify(report.findings)).toBe(true);
    expect(report.data['record']).toMatch(
      /^app\/\d{8}T\d{6}Z-[0-9a-f]{6}\/rehearsals\/\d{8}T\d{6}Z-[0-9a-f]{6}\.json$/,
    );
    const edited = await place.folder({ '2_note.up.sql': 'create table extra (id bigint primary key); ' }, folder);
    expect(await hint(await place.apply(edited, url, more))).toMatchObject({
      ...{ status: 'bad', detail: expect.stringMatching(/^"2_note.up.sql" was changed after it was rehearsed at /) },
    });
    const path = join(store, String(report.data['record']));
    const record = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString();
    for (const [change, detail] of [
      [{ backup_time: hours(-30) }, /the backup that it was rehearsed on is of then, .* ago: more than 24 hours$/],
      [{ rehearsed_at: hours(1) }, /is in the future/],
      [{ backup_time: hours(1) }, /is in the future/],
      [{ run_by: 'command' }, /was run by a command/],
      [{ server_major: 99 }, /was on PostgreSQL 99/],
    ] as const) {
      await writeFile(path, JSON.stringify({ ...record, ...change }));
      expect(await hint(await place.apply(folder, url, more))).toMatchObject({
        ...{ status: 'bad', detail: expect.stringMatching(detail) },
      });
    }
    await writeFile(path, JSON.stringify({ ...record, system_identifier: '17' }));
    const later = { ...place.session, now: () => new Date(Date.now() + 25 * 3_600_000) };
    expect(await hint(await place.apply(folder, url, more, later))).toMatchObject({
      ...{ status: 'bad', detail: expect.stringMatching(/ago: more than 24 hours$/) },
    });
    const applied = await place.apply(folder, url, more);
    expect(applied.ok, JSON.stringify(applied.findings)).toBe(true);
    expect(await hint(applied)).toMatchObject({
      ...{ status: 'warning', detail: expect.stringContaining('of another cluster (17)') },
    });
    expect(await place.cluster.sql('app', 'select version from schema_migrations')).toEqual([{ version: '2' }]);
  });

  it('of one that failed says so, and lets nothing go', async () => {
    const folder = await place.folder({
      '1_old.up.sql': 'select 1',
      '3_bad.up.sql': 'create table b (id int);\nselect 1 / (count(*) - 5000) from customers;',
    });
    const { report } = await rehearse(folder);
    expect([report.ok, report.exitCode]).toEqual([false, 1]);
    expect(found(report, 'failed')).toMatchObject([
      {
        object: { name: '3_bad.up.sql' },
        detail: expect.stringMatching(/^3_bad\.up\.sql:2: division by zero; nothing of it was kept/),
      },
    ]);
    const more = { ...production, openStore: () => openFolderStore(store, { create: false }) };
    const refused = await place.apply(folder, url, more);
    expect(found(refused, 'rehearsal')).toMatchObject([{ status: 'bad', detail: expect.stringMatching(/failed$/) }]);
  });
});

describe('on a server that is named in place of a sandbox', () => {
  const named = (at: string): Pick<MigrateRehearseOptions, 'sandboxServer'> => ({
    sandboxServer: (signal) => settleConnection(at, place.door, signal),
  });

  it('it runs in a database of its own, of which nothing stays, and is said not to be isolated', async () => {
    await using server = await startCluster();
    const folder = await place.folder({ '1_old.up.sql': 'select 1', '3_key.up.sql': files['3_key.up.sql'] });
    const before = await server.sql('postgres', everything);
    const { result, report } = await rehearse(folder, named(server.url('postgres')));
    expect(report.ok, JSON.stringify(report.findings)).toBe(true);
    expect(result.ran.map(({ path }) => path)).toEqual(['3_key.up.sql']);
    expect(result.changes[0]?.changes.map(({ name }) => name)).toContain('public.tags');
    expect(report.findings.find(({ id }) => id === 'verify.sandbox-isolation')).toMatchObject({ status: 'warning' });
    expect(await server.sql('postgres', everything)).toEqual(before);
    // What cannot be dropped is told, with the words that do it.
    await server.sql('postgres', 'create database stays is_template true');
    await server.sql('postgres', 'create role clerk; grant connect on database postgres to clerk');
    const connection = await settleConnection(server.url('postgres'), place.door, place.session.signal);
    expect(await dropAll(connection, 'stays', ['clerk'])).toMatchObject([
      {
        ...{ status: 'bad', detail: expect.stringMatching(/^database "stays" of .*: cannot drop a template/) },
        hint: 'drop database if exists "stays" with (force); drop role if exists "clerk"',
      },
    ]);
    await server.sql('postgres', 'alter database stays is_template false');
    expect(await dropAll(connection, 'stays', ['clerk'])).toMatchObject([
      { status: 'warning', detail: expect.stringContaining('"clerk"'), hint: 'drop role if exists "clerk"' },
    ]);
    await server.sql('postgres', 'revoke connect on database postgres from clerk; drop role clerk');
    expect(await server.sql('postgres', everything)).toEqual(before);
    // One that somebody else has just made is theirs.
    const role = { name: 'clerk', superuser: false, bypass_rls: false, inherit: true, member_of: [] };
    const made: string[] = [];
    await using client = await openClient(connection, place.session.signal);
    await expect(createRoles(client, [role, role], (name) => made.push(name))).rejects.toThrow('already exists');
    expect(made).toEqual(['clerk']);
    await server.sql('postgres', 'drop role clerk');
    if (!wholeTables) return;
    const command = ['/bin/sh', '-c', `${place.cluster.bin}/psql -X -d "$DATABASE_URL" -c 'drop table orders'; exit 1`];
    const failed = await rehearse(folder, { ...named(server.url('postgres')), command });
    expect(found(failed.report, 'failed')).toMatchObject([{ status: 'bad' }]);
    expect(failed.result.changes[0]?.changes.map(({ name, what }) => [name, what])).toContainEqual([
      ...['public.orders', 'dropped'],
    ]);
    expect(await server.sql('postgres', everything)).toEqual(before);
    const keeps = await place.folder({
      '1_old.up.sql': 'select 1',
      '2_keep.up.sql': 'update pg_database set datistemplate = true where datname = current_database()',
    });
    const kept = await rehearse(keeps, named(server.url('postgres')));
    expect([kept.report.ok, found(kept.report, 'copy-left')]).toMatchObject([false, [{ status: 'bad' }]]);
  });

  it('it is not the one that was backed up', async () => {
    const folder = await place.folder({ '1_old.up.sql': 'select 1' });
    const before = await place.cluster.sql('postgres', everything);
    await expect(rehearse(folder, named(url))).rejects.toMatchObject({
      ...{ kind: 'bad-input', message: expect.stringContaining('is the cluster that the backup is of') },
    });
    // Nor is a command told a name that leads elsewhere.
    const at = Object.assign(new URL(url), { hostname: 'db.invalid', search: 'hostaddr=127.0.0.1' }).href;
    await expect(rehearse(folder, { ...named(at), command: ['/bin/true'] })).rejects.toMatchObject({
      ...{ kind: 'bad-input', message: expect.stringContaining('"db.invalid", which is no name that') },
    });
    expect(await place.cluster.sql('postgres', everything)).toEqual(before);
  });
});

describe('the user’s own command', () => {
  const psql = (...args: string[]): string[] => [
    `${place.cluster.bin}/psql`,
    '-X',
    '-q',
    '-v',
    'ON_ERROR_STOP=1',
    ...args,
  ];

  it('is watched from outside, on the copy alone, with no other database in its environment', async () => {
    const folder = await place.folder({ '1_old.up.sql': 'select 1', '2_wider.up.sql': files['2_wider.up.sql'] });
    const command = psql(
      ...['-1', '-f', join(folder, '2_wider.up.sql'), '-c', 'truncate schema_migrations'],
      ...['-c', "insert into schema_migrations values (2, current_setting('application_name') = '')"],
    );
    const { result, report } = await rehearse(folder, { command });
    expect(report.ok, JSON.stringify(report.findings)).toBe(true);
    expect(result.locks).toContainEqual(
      expect.objectContaining({ relation: 'public.orders', mode: 'ACCESS EXCLUSIVE', seconds: expect.any(Number) }),
    );
    expect(result.command?.rewrites).toEqual(['public.orders', 'public.schema_migrations']);
    expect(result.command?.rows.updated).toBe(700);
    expect(result.changes[0]?.changes).toMatchObject([{ kind: 'column', name: 'public.orders.id' }]);
    expect(result.statements.map(({ head }) => head)).toContain('select pg_sleep(?);');
    // In production that vouches for the command, and for nothing else.
    await place.cluster.sql('app', 'update schema_migrations set version = 1');
    const more = {
      ...production,
      openStore: () => openFolderStore(store, { create: false }),
    };
    const own = await place.apply(folder, url, more);
    expect(found(own, 'rehearsal')).toMatchObject([
      { status: 'bad', detail: expect.stringContaining('was run by a command') },
    ]);
    const vouched = async (argv: readonly string[]): Promise<unknown> => {
      const { plan } = await planMigrateApply(
        place.applyOptions(folder, url, { ...more, command: argv }),
        place.session,
      );
      return plan.findings?.find(({ id }) => id === 'migrate.rehearsal');
    };
    expect(await vouched(command)).toMatchObject({ status: 'good' });
    const bad = (detail: string): object => ({ status: 'bad', detail: expect.stringContaining(detail) });
    expect(await vouched([...command, '-a'])).toMatchObject(bad('was by another command'));
    const path = join(store, String(report.data['record']));
    const text = await readFile(path, 'utf8');
    expect(text).not.toContain('psql');
    const { command_sha256: _, ...old } = JSON.parse(text) as Record<string, unknown>;
    await writeFile(path, JSON.stringify(old));
    expect(await vouched(command)).toMatchObject(bad('does not say by which command'));
  });

  it('that leaves no state to be read proves nothing', async () => {
    const folder = await place.folder({ '1_old.sql': 'select 1', '2_new.sql': 'create table n (id int)' });
    const { report } = await rehearse(folder, { format: 'plain', baseline: '1', command: ['/bin/true'] });
    expect(found(report, 'state')).toMatchObject([
      { status: 'bad', detail: expect.stringMatching(/^what the command applied cannot be seen/) },
    ]);
    expect(report.ok).toBe(false);
    const record = JSON.parse(await readFile(join(store, String(report.data['record'])), 'utf8')) as object;
    expect(record).toMatchObject({ ok: false, run_by: 'command' });
  });

  it('that ended well, and left one dirty and one pending, vouches for neither', async () => {
    const files = { '1_old.up.sql': 'select 1', '2_half.up.sql': 'select 1', '3_next.up.sql': 'select 1' };
    const folder = await place.folder(files);
    const state = 'truncate schema_migrations; insert into schema_migrations values (2, true)';
    // Nor does it matter that nobody could look on.
    const blind = `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'pgproof' and query ~ 'pg_locks l|query_start is not null'`;
    const command = psql('-c', state, '-c', blind, '-c', 'select pg_sleep(0.1)');
    const { report } = await rehearse(folder, { command });
    expect(report.ok).toBe(false);
    expect(found(report, 'watch')).toMatchObject([{ status: 'warning', detail: expect.stringContaining('failed') }]);
    expect(found(report, 'rehearsed')).toEqual([]);
    expect(found(report, 'dirty')).toMatchObject([{ status: 'bad', object: { name: '2_half.up.sql' } }]);
    expect(found(report, 'still-pending')).toMatchObject([{ status: 'bad', object: { name: '3_next.up.sql' } }]);
    const record = JSON.parse(await readFile(join(store, String(report.data['record'])), 'utf8')) as object;
    expect(record).toMatchObject({ ok: false, run_by: 'command' });
  });

  itOfWhole('that fails, or leaves something pending, is told', async () => {
    const folder = await place.folder({ '1_old.up.sql': 'select 1', '2_wider.up.sql': 'select 1' });
    const { report } = await rehearse(folder, { command: psql('-c', 'select nothing') });
    expect(found(report, 'failed')).toMatchObject([
      { detail: expect.stringContaining('column "nothing" does not exist') },
    ]);
    expect(found(report, 'still-pending')).toMatchObject([{ object: { name: '2_wider.up.sql' } }]);
  });
});
