/* Rows alone go into tables that are there and empty: all of them, or none. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectRefusal, makeRoom, type Room, until } from '../cli/room.ts';
import { binWith } from '../cli/shims.ts';
import { type Cluster, startCluster, superuserPassword } from '../cluster.ts';
import { contentOf } from '../e2e/roundtrip/oracle.ts';
import { makeKey } from '../keys.ts';
import type { Ran } from '../pgproof.ts';

const exec = promisify(execFile);
let cluster: Cluster;
let room: Room;
const stores = new Map<string, string>();

/** Tables in a circle of foreign keys, one of them partitioned; triggers that would change and add rows; a sequence that stands somewhere. */
const circle = `
  create table shop.boss (id int primary key, department int, name text);
  create table shop.department (id int primary key, boss int constraint department_boss references shop.boss deferrable);
  insert into shop.department select i, null from generate_series(1, 5) i;
  insert into shop.boss select i, 1 + i % 5, 'boss ' || i from generate_series(1, 40) i;
  update shop.department set boss = id * 3;
  alter table shop.boss add constraint boss_department foreign key (department) references shop.department on delete cascade;
  comment on constraint boss_department on shop.boss is 'who leads whom';
  create table shop.stay (day date not null, boss int, primary key (day)) partition by range (day);
  create table shop.stay_1 partition of shop.stay for values from ('2024-01-01') to ('2025-01-01');
  create table shop.stay_2 partition of shop.stay for values from ('2025-01-01') to ('2026-01-01');
  insert into shop.stay select date '2024-10-01' + i, 1 + i % 40 from generate_series(0, 199) i;
  alter table shop.stay add constraint stay_boss foreign key (boss) references shop.boss;
  create table shop.note (at date constraint note_visit references shop.visit);
  insert into shop.note select at from shop.visit limit 30;
  create table shop.audit (word text);
  insert into shop.audit values (E'first\\nCOMMIT;\\nBEGIN;\\nlast');
  create function shop.meddle() returns trigger language plpgsql as
    $$ begin insert into shop.audit values (new.name); new.name := upper(new.name); return new; end $$;
  create trigger boss_meddle before insert on shop.boss for each row execute function shop.meddle();
  create trigger boss_always before insert on shop.boss for each row execute function shop.meddle();
  alter table shop.boss enable always trigger boss_always;
  create trigger boss_never before insert on shop.boss for each row execute function shop.meddle();
  alter table shop.boss disable trigger boss_never;
  select lo_from_bytea(70002, repeat('page', 3000)::bytea)`;

beforeAll(async () => {
  cluster = await startCluster();
  room = await makeRoom();
  await cluster.sql('postgres', 'create role tables_owner; create role tables_reader');
  await cluster.sql('postgres', `create role loader login password '${superuserPassword}'`);
  await cluster.sql('postgres', 'create database source template template0');
  await cluster.sql('source', await readFile(new URL('./tables.sql', import.meta.url), 'utf8'));
  await cluster.sql('source', circle);
  const made = await room.run([...restoring(await storeOf('custom'), 'shape'), '--schema-only']);
  expect(made.code, made.stderr).toBe(0);
});
afterAll(async () => {
  await cluster?.stop();
  await room?.[Symbol.asyncDispose]();
});
beforeEach(() => cluster.sql('postgres', 'create database copy template shape'));
afterEach(() => cluster.sql('postgres', 'drop database if exists copy with (force)'));

const restoring = (store: string, into = 'copy'): string[] => [
  ...['restore', '--store', store, '--into', cluster.url(into), '--json'],
];

async function storeOf(format: string, ...more: string[]): Promise<string> {
  const key = [format, ...more].join(' ');
  const known = stores.get(key);
  if (known !== undefined) return known;
  const store = join(room.path, `store-${stores.size}`);
  stores.set(key, store);
  const words = ['--store', store, '--database-url', cluster.url('source'), '--format', format, '--json'];
  const ran = await room.run(['backup', ...words, ...more]);
  expect(ran.code, ran.stderr).toBe(0);
  return store;
}

async function load(words: readonly string[] = [], store?: string): Promise<Ran> {
  return room.run([...restoring(store ?? (await storeOf('custom'))), '--data-only', ...words]);
}
const names = async (sql: string, database = 'copy'): Promise<unknown[]> =>
  (await cluster.sql(database, sql)).map((row) => Object.values(row)[0]);
const troubled = (ran: Ran): string[] =>
  ran
    .json()
    .findings.filter(({ status }) => status === 'bad' || status === 'unknown' || status === 'warning')
    .map(({ id, object, detail }) => `${id} ${object?.name ?? ''}: ${detail}`);
/** What is of a table beside its rows. */
const definitions = (database: string): Promise<unknown[]> =>
  names(
    `select concat_ws(' ', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid), k.convalidated, obj_description(k.oid, 'pg_constraint')) as line
     from pg_constraint k where k.contype = 'f' and k.conparentid = 0
     union all select concat_ws(' ', t.tgrelid::regclass, t.tgname, t.tgenabled) from pg_trigger t where not t.tgisinternal
     order by 1`,
    database,
  );
async function expectWhole(ran: Ran, customers: readonly string[] = ['60']): Promise<void> {
  expect([ran.code, ...troubled(ran)], ran.stderr || ran.stdout).toEqual([0]);
  expect(ran.json()).toMatchObject({ ok: true, verdict: 'identical', asked: 'identical' });
  expect(await contentOf(cluster, 'copy')).toEqual(await contentOf(cluster, 'source'));
  expect(await definitions('copy')).toEqual(await definitions('shape'));
  const isFilled = `select relispopulated from pg_class where oid = 'shop.per_stage'::regclass`;
  expect(await names(isFilled)).toEqual([customers.length > 0 ? 't' : 'f']);
  if (customers.length > 0) expect(await names('select sum(customers) from shop.per_stage')).toEqual(customers);
}
async function expectUntouched(): Promise<void> {
  expect(await contentOf(cluster, 'copy')).toEqual(await contentOf(cluster, 'shape'));
  expect(await definitions('copy')).toEqual(await definitions('shape'));
}

describe('rows alone', () => {
  it('come into tables in a circle of foreign keys, past triggers, with sequences and large objects', async () => {
    const ran = await load();
    await expectWhole(ran);
    expect(ran.json()['headline']).toMatch(
      /^of backup .* data alone: rows of \d+ tables, .*large objects restored into "copy"/,
    );
    expect(ran.json()['part']).toMatchObject({ content: 'data' });
    const [row] = await cluster.sql('copy', `select nextval('shop.purchase_id_seq')`);
    expect(row).toEqual({ nextval: '301' });
  });

  it.each<[format: string, more: readonly string[], customers: readonly string[]]>([
    ['directory', [], ['60']],
    // Rows alone do not say that a view is computed anew.
    ['custom', ['--data-only'], []],
  ])('come out of the format %s %s', async (format, more, customers) => {
    await expectWhole(await load([], await storeOf(format, ...more)), customers);
  });

  it('come out of an encrypted backup, by who owns the tables and no more', async () => {
    const key = await makeKey(room.path, 'rows-key');
    const store = await storeOf('directory', '--age-recipients', key.recipient, '--schema', '"Odd Place"');
    await cluster.sql(
      'copy',
      `alter schema "Odd Place" owner to loader; alter table "Odd Place"."we ird.Tab" owner to loader`,
    );
    const ran = await room.run([
      ...['restore', '--store', store, '--into', cluster.url('copy', 'loader'), '--json', '--data-only'],
      ...['--age-identity', key.file],
    ]);
    expect([ran.code, ran.json()['verdict']], ran.stdout).toEqual([0, 'identical']);
    expect(await names('select count(*) from "Odd Place"."we ird.Tab"')).toEqual(['2']);
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({
        status: 'explained',
        detail: expect.stringContaining('owner: the database had its own before'),
      }),
    );
  });

  it('come of a chosen table, beside rows of others, with its sequence', async () => {
    await cluster.sql('copy', `insert into public.log values (1, 'mine'); select lo_create(5)`);
    const ran = await load(['--table', 'shop.product', '--table', 'shop.visit']);
    expect([ran.code, ...troubled(ran)], ran.stdout).toEqual([0]);
    expect(await names('select count(*) from shop.visit union all select count(*) from shop.product')).toEqual([
      '500',
      '20',
    ]);
    expect(await names(`select nextval('shop.product_id_seq')`)).toEqual(['21']);
    expect(await names('select count(*) from public.log union all select count(*) from shop.animal')).toEqual([
      '1',
      '0',
    ]);
    const results = ran.json()['relation_results'] as { name: string; result: string }[];
    expect(results.map(({ name, result }) => `${name} ${result}`).sort()).toEqual([
      'shop.product identical',
      'shop.product_id_seq identical',
      'shop.visit_2024 identical',
      'shop.visit_2025_a identical',
    ]);
  });

  it('come without a proof as far as that goes', async () => {
    const ran = await load(
      ['--table', 'shop.boss', '--table', 'shop.department'],
      await storeOf('custom', '--proof', 'none'),
    );
    expect(ran.json()).toMatchObject({ ok: true, verdict: 'restored', asked: 'restored' });
    expect(troubled(ran)).toEqual([expect.stringMatching(/^restore\.shape copy: shape was not compared/)]);
    expect(await names('select count(*) from shop.boss')).toEqual(['40']);
  });

  it('come as INSERTs with lines that read as commands, and not by hand', async () => {
    const store = await storeOf('custom', '--pg-dump-args=--inserts');
    const shown = await room.run(['plan', 'restore', '--store', store, '--into', cluster.url('copy'), '--data-only']);
    expect([shown.code, shown.stdout]).toEqual([0, expect.stringMatching(/dumped as INSERT.*false/)]);
    expect(shown.stdout).not.toContain('sed ');
    await expectWhole(await load([], store));
  });

  it('come by the commands of the plan, pasted', async () => {
    for (const format of ['custom', 'directory']) {
      const store = await storeOf(format);
      const shown = await room.run(['plan', 'restore', '--store', store, '--into', cluster.url('copy'), '--data-only']);
      expect(shown.code, shown.stderr).toBe(0);
      const env = { PATH: `${cluster.bin}:${process.env['PATH']}`, PGPASSWORD: superuserPassword };
      await exec('/bin/bash', ['-e', '-c', shown.stdout], { cwd: room.path, env });
      expect(await contentOf(cluster, 'copy')).toEqual(await contentOf(cluster, 'source'));
      expect(await definitions('copy')).toEqual(await definitions('shape'));
      await cluster.sql('postgres', 'drop database copy with (force)');
      await cluster.sql('postgres', 'create database copy template shape');
    }
  });
});

describe('what keeps rows from being loaded is named before', () => {
  it.each<[why: string, change: string, words: readonly string[], says: readonly (string | RegExp)[]]>([
    ['a table that holds rows', 'insert into shop.audit values (1)', [], ['holds rows', 'shop.audit']],
    ['large objects', 'select lo_create(9)', [], ['1 large objects']],
    [
      'a table that is missing',
      'drop table shop.stay, "Odd Place"."we ird.Tab"',
      [],
      ['table shop.stay_1', 'table "Odd Place"."we ird.Tab"'],
    ],
    [
      'another shape',
      `alter table public.log drop column line; alter table public.log add mine int;
       alter table public.log alter id type text; alter type shop.stage rename value 'sent' to 'gone';
       alter sequence shop.product_id_seq increment 2; alter table shop.audit alter word set not null`,
      [],
      [
        'column public.log.line is missing',
        'column public.log.mine is there, and was not at the source',
        'type of column public.log.id is "text", and was integer',
        /labels of type shop\.stage is [^;]*gone/,
        'increment of sequence shop.product_id_seq is 2, and was 1',
        'not null of column shop.audit.word is yes, and was none',
      ],
    ],
    ['nothing that holds rows', 'select', ['--table', 'shop.debtor'], ['holds no rows']],
    ['a swap', 'select', ['--rename'], ['must not take the place']],
  ])('%s', async (_why, change, words, says) => {
    await cluster.sql('copy', change);
    const before = await contentOf(cluster, 'copy');
    expectRefusal(await load(words), { code: 2, kind: 'bad-input', says: [...says] });
    expect(await contentOf(cluster, 'copy')).toEqual(before);
  });

  it('a database that is not there', async () => {
    await cluster.sql('postgres', 'drop database copy');
    expectRefusal(await load(), { code: 3, kind: 'no-database', says: ['copy'] });
  });

  it('a role that does not own the tables', async () => {
    const ran = await room.run([
      ...['restore', '--store', await storeOf('custom'), '--into', cluster.url('copy', 'loader'), '--json'],
      ...['--data-only', '--table', 'shop.customer'],
    ]);
    expectRefusal(ran, {
      code: 6,
      kind: 'not-permitted',
      says: [`shop.customer is "tables_owner"'s`],
      hint: /grant "tables_owner" to "loader"/,
    });
  });

  it('a script', async () => {
    expectRefusal(await load([], await storeOf('plain')), { code: 2, kind: 'bad-input', says: ['is a script'] });
  });
});

describe('with --clean', () => {
  const development = ['--environment', 'development', '--clean'];
  const old = `insert into shop.boss values (900, null, 'old'); insert into public.log values (1, 'old'); select lo_create(9)`;

  it('tables that hold rows are emptied before, in development', async () => {
    await cluster.sql('copy', old);
    const ran = await load(development);
    expect(ran.json()).toMatchObject({ ok: true, verdict: 'identical' });
    expect(troubled(ran)).toEqual([
      expect.stringMatching(/^restore\.emptied copy: .*public\.log; shop\.audit; shop\.boss; 1 large objects/),
    ]);
    expect(await contentOf(cluster, 'copy')).toEqual(await contentOf(cluster, 'source'));
  });

  it('they have their rows as before where it fails', async () => {
    await cluster.sql('copy', `${old}; alter table shop.visit add constraint early check (at < date '2025-03-01')`);
    const before = await contentOf(cluster, 'copy');
    expect((await load(development)).code).toBe(1);
    expect(await contentOf(cluster, 'copy')).toEqual(before);
  });

  it.each([
    ['production', ['--data-only', '--clean'], ['clean is for development', 'production']],
    ['staging', ['--data-only', '--clean', '--environment', 'staging'], ['clean is for development', 'staging']],
    ['a part of a backup', [...development, '--schema-only'], ['would drop what else is in database']],
    ['with --rename', [...development, '--rename'], ['rename keeps the database', 'clean drops it']],
    ['production, all of a backup', ['--clean'], ['clean is for development', 'is not dropped']],
  ])('is refused: %s', async (_what, words, says) => {
    const ran = await room.run([...restoring(await storeOf('custom')), ...words]);
    expectRefusal(ran, { code: 2, kind: 'bad-input', says });
  });
});

describe('a loading that fails leaves nothing of it', () => {
  it('where a row is refused', async () => {
    await cluster.sql('copy', "alter table shop.visit add constraint early check (at < date '2025-03-01')");
    const ran = await load();
    expect([ran.code, ran.json()['verdict']], ran.stdout).toEqual([1, 'intact']);
    expect(troubled(ran)).toEqual([expect.stringMatching(/^restore\.refused rows of visit_2025_a: .*"early"/)]);
    await cluster.sql('copy', 'alter table shop.visit drop constraint early');
    await expectUntouched();
  });

  it('where a foreign key to rows that are not there is not kept', async () => {
    const ran = await load(['--table', 'shop.line', '--table', 'shop.product']);
    expect([ran.code, ran.json()['verdict']], ran.stdout).toEqual([1, 'intact']);
    expect(troubled(ran).join()).toContain('line_purchase');
    await expectUntouched();
  });

  it('where a foreign key between what is loaded is not kept', async () => {
    const ran = await load(['--table', 'shop.boss', '--table', 'shop.stay']);
    expect(ran.code).toBe(1);
    expect(troubled(ran).join()).toContain('boss_department');
    await expectUntouched();
  });

  it('where pg_restore breaks off', async () => {
    const bin = await binWith(room, cluster.bin, {
      pg_restore: `#!/bin/bash
case "$*" in *--file=-*) ${cluster.bin}/pg_restore "$@" | head -n 4000; echo 'pg_restore: error: the disk is gone' >&2; exit 1 ;; esac
exec ${cluster.bin}/pg_restore "$@"
`,
    });
    const ran = await load(['--pg-bin', bin]);
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ ok: false });
    expect(ran.stdout).toContain('the disk is gone');
    await expectUntouched();
  });

  it('where it is interrupted', async () => {
    const bin = await binWith(room, cluster.bin, {
      pg_restore: `#!/bin/bash
case "$*" in *--file=-*) ${cluster.bin}/pg_restore "$@" | grep -v 'database dump complete'; exec sleep 60 ;; esac
exec ${cluster.bin}/pg_restore "$@"
`,
    });
    const store = await storeOf('custom');
    const { child, ended } = room.start([...restoring(store), '--data-only', '--pg-bin', bin]);
    const loading = `select from pg_stat_activity where application_name = 'pgproof psql' and state = 'idle in transaction' and query ~ 'REFRESH|lo_|COPY|setval'`;
    await until('all is loaded but the end', async () => (await cluster.sql('postgres', loading)).length > 0);
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    const sessions = `select from pg_stat_activity where application_name like 'pgproof%'`;
    await until('no session of ours', async () => (await cluster.sql('postgres', sessions)).length === 0);
    await expectUntouched();
  });

  it('where another session has a table that it needs', async () => {
    const { default: pg } = await import('pg');
    const other = new pg.Client({ connectionString: cluster.url('copy') });
    await other.connect();
    try {
      await other.query(`begin; insert into shop.audit values ('late')`);
      const { ended } = room.start([...restoring(await storeOf('custom')), '--data-only']);
      const waiting = `select from pg_stat_activity where application_name = 'pgproof psql' and wait_event_type = 'Lock'`;
      await until('it waits', async () => (await cluster.sql('postgres', waiting)).length > 0);
      await other.query('commit');
      const ran = await ended;
      expect(ran.code).toBe(1);
      expect(troubled(ran).join()).toContain('shop.audit is not empty any more');
    } finally {
      await other.end();
    }
    await cluster.sql('copy', 'truncate shop.audit');
    await expectUntouched();
  });
});
