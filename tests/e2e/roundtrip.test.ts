import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, installedMajor, startCluster, superuserPassword } from '../cluster.ts';
import { pgproof, type Ran } from '../pgproof.ts';
import { corporaFolder, optionalTier, requireTier } from '../tiers.ts';
import { itOfWhole, representatives, wholeTables } from '../whole.ts';
import { contentOf, leftAtServer, schemaOf } from './roundtrip/oracle.ts';

let cluster: Cluster;
let folder: string;
let store: string;

beforeAll(async () => {
  cluster = await startCluster({ wal_level: 'logical', max_locks_per_transaction: '256' });
  folder = mkdtempSync(join(tmpdir(), 'pgtest-roundtrip-'));
  store = join(folder, 'store');
  await cluster.sql(
    'postgres',
    `create role shop_owner; create role shop_reader; create role harbour_owner; create role harbour_reader; create role "Odd ""role"`,
  );
});

afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const here = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

async function create(database: string, options = "template template0 encoding 'UTF8' locale 'C'"): Promise<void> {
  await cluster.sql('postgres', `create database ${quoted(database)} ${options}`);
}

let sample: Promise<void> | undefined;
/** The database of the drill, as "saltmarsh"; it takes seconds to load, and is loaded once. */
function makeSample(): Promise<void> {
  sample ??= create('saltmarsh').then(() =>
    load('saltmarsh', here('../../packages/core/src/verify/sample-database.sql')),
  );
  return sample;
}

/** Runs a script as psql does, statement by statement. */
async function load(database: string, script: string): Promise<void> {
  const dbname = `dbname='${database.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  await cluster.tool('psql', ['-X', '-q', '-o', '/dev/null', '-v', 'ON_ERROR_STOP=1', '-d', dbname], script);
}

function backup(database: string, ...more: string[]): Promise<Ran> {
  return pgproof(['backup', '--json', '--store', store, '--database-url', cluster.url(database), ...more]);
}

function verify(database: string, ...more: string[]): Promise<Ran> {
  return pgproof(['verify', '--json', '--store', store, '--database', database, ...more]);
}

const troubled = (ran: Ran): string[] =>
  ran
    .json()
    .findings.filter(({ status }) => status === 'bad' || status === 'unknown')
    .map(({ id, object, detail }) => `${id} ${object?.name ?? ''}: ${detail}`);

const explained = (ran: Ran): string[] =>
  ran
    .json()
    .findings.filter(({ status }) => status === 'explained')
    .map(({ id, object }) => `${id} ${object?.name ?? ''}`);

const statusOf = (ran: Ran, id: string): string[] =>
  ran
    .json()
    .findings.filter((finding) => finding.id === id)
    .map(({ status }) => status);

/** Backs a database up and verifies it; fails on anything that is not as it should be. */
async function proveIdentical(database: string, ...words: string[]): Promise<{ backedUp: Ran; verified: Ran }> {
  const backedUp = await backup(database, ...words);
  expect(backedUp.stderr + (backedUp.code === 0 ? '' : backedUp.stdout)).toBe('');
  expect(troubled(backedUp)).toEqual([]);
  const verified = await verify(database);
  expect([verified.stderr, ...troubled(verified)].join('\n').trim()).toBe('');
  expect(verified.json()).toMatchObject({ ok: true, exit_code: 0, verdict: 'identical', asked: 'identical' });
  return { backedUp, verified };
}

/** Restores the last backup under a new name, and holds it against its source by an oracle of the tests' own. */
async function restoreEquals(database: string): Promise<void> {
  const into = `copy of ${database}`;
  const restored = await pgproof([
    ...['restore', '--json', '--store', store, '--database', database],
    ...['--into', cluster.url(into)],
  ]);
  expect(restored.code === 0 ? '' : restored.stderr + restored.stdout).toBe('');
  try {
    expect(await contentOf(cluster, into)).toEqual(await contentOf(cluster, database));
  } finally {
    await cluster.sql('postgres', `drop database ${quoted(into)} with (force)`);
  }
}

const corpora = corporaFolder();
const trap = corpora === undefined ? undefined : join(corpora, '../recipes/proof/trap.sql');
const hasTrap = optionalTier(
  'worst-case recipe',
  trap !== undefined && existsSync(trap),
  'no trap.sql beside the corpora',
);

const major = await installedMajor();

function isOfHere(file: string): boolean {
  const named = /_(\d\d)\.sql\.gz$/.exec(file)?.[1];
  return optionalTier(file, named === undefined || Number(named) === major, `it is loaded by PostgreSQL ${named} only`);
}

const files = corpora === undefined ? [] : readdirSync(corpora).filter((name) => name.endsWith('.sql.gz'));
const ofCorpora = [
  // One that names a major holds what other majors refuse.
  ...files.filter((file) => isOfHere(file)).map((file) => [file.replace('.sql.gz', ''), join(corpora ?? '', file)]),
  ...(hasTrap ? [['trap', trap ?? '']] : []),
] as [database: string, file: string][];
/** With PGPROOF_TABLES=all a real database goes through every format. */
const formats = ['custom', ...(wholeTables ? ['directory', 'plain', 'tar'] : [])];

describe.each(representatives(ofCorpora, 2))('the real database %s', (database, file) => {
  beforeAll(async () => {
    const content = readFileSync(file);
    const script = (file.endsWith('.gz') ? gunzipSync(content) : content).toString();
    const makesItself = /^create database/im.test(script);
    if (!makesItself) await create(database);
    await load(makesItself ? 'postgres' : database, script);
  });

  it.each(formats)('comes back identical in the format %s', async (format) => {
    await proveIdentical(database, '--format', format);
    await restoreEquals(database);
  });
});

describe('a difficult database comes back identical', () => {
  it('with every kind of object', async () => {
    await create('shop');
    await load('shop', here('./catalogue/worst-case.sql'));
    await proveIdentical('shop');
    await cluster.sql('shop', 'alter subscription incoming set (slot_name = none)');
    await cluster.sql('shop', 'drop subscription incoming');
  });

  it('with every shape of data, and says what pg_dump leaves out or prints otherwise', async () => {
    await create('harbour');
    await load('harbour', here('./roundtrip/shapes.sql'));
    const { backedUp, verified } = await proveIdentical('harbour');
    const warned = backedUp
      .json()
      .findings.filter(({ status }) => status === 'warning')
      .map(({ id, object }) => `${id} ${object?.name}`);
    expect(warned).toEqual(['backup.not-dumped harbour.broken']);
    expect(explained(verified)).toEqual(
      expect.arrayContaining([
        'verify.catalogue-index harbour.broken',
        'verify.catalogue-subscription incoming',
        'verify.partition-moved harbour.mooring',
      ]),
    );
    const relations = verified.json()['relation_results'] as { name: string; source: string; result: string }[];
    const rows = Object.fromEntries(relations.map(({ name, source, result }) => [name, `${source} ${result}`]));
    expect(rows).toMatchObject({
      'harbour.widest': '2 identical',
      'harbour.no_columns': '2 identical',
      'harbour.all_dropped': '2 identical',
      'harbour.scratch': '2 identical',
      'harbour.hull': '1 identical',
      'harbour.ship': '1 identical',
      'harbour.stale': 'populated by definition',
      'harbour.never': 'not populated by definition',
      'harbour.clock': 'populated by definition',
      'harbour.untouched': '42 identical',
      'harbour.down': '-4 identical',
      pg_largeobject: '4 identical',
    });
    expect(Object.keys(rows)).not.toContain('harbour.overseas');
    await restoreEquals('harbour');
    await cluster.sql('harbour', 'alter subscription incoming set (slot_name = none)');
    await cluster.sql('harbour', 'drop subscription incoming');
  });

  itOfWhole('the sample of the drill', async () => {
    await makeSample();
    await proveIdentical('saltmarsh');
    await restoreEquals('saltmarsh');
  });

  itOfWhole('with nothing in it', async () => {
    await create('empty');
    await proveIdentical('empty');
    await restoreEquals('empty');
  });

  it('with a name that needs every kind of escape', async () => {
    const name = ` a "b" 'c' ü 100% dbname=x\\y ; $HOME/z`;
    await create(name);
    await cluster.sql(name, 'create table t as select n from generate_series(1, 10) n');
    await proveIdentical(name);
    await restoreEquals(name);
  });

  itOfWhole('with a name that reads like a connection string', async () => {
    const name = 'postgres://elsewhere/db';
    await create(name);
    await cluster.sql(name, 'create table t as select n from generate_series(1, 10) n');
    await proveIdentical(name);
  });

  itOfWhole('that names objects by number which are long gone', async () => {
    await create('gone');
    // As an audit's log does after the tables were dropped: a number is printed as a name once it has one.
    await cluster.sql(
      'gone',
      `create table dropped as select n::oid::regclass as relation, n::oid::regproc as function, n::oid::regtype as type
       from generate_series(16384, 17383) n
       where not exists (select from pg_class c where c.oid = n)
         and not exists (select from pg_proc p where p.oid = n)
         and not exists (select from pg_type t where t.oid = n);
       create table one (); create view two as table one; create function three() returns int language sql as 'select 1'`,
    );
    expect(await cluster.sql('gone', 'select count(*) > 100 as many from dropped')).toEqual([{ many: 't' }]);
    await proveIdentical('gone');
  });

  itOfWhole('that is the one a server starts with', async () => {
    await cluster.sql('postgres', 'create table public.stray as select 1 as n');
    await proveIdentical('postgres');
    await cluster.sql('postgres', 'drop table public.stray');
  });

  it('whose dump names roles that no other server has', async () => {
    await create('manned');
    const roles = Array.from({ length: 40 }, (_, n) => `sailor ${n} "the ${n}th"`);
    await cluster.sql('postgres', roles.map((role) => `create role ${quoted(role)}`).join(';'));
    await cluster.sql(
      'manned',
      [
        'create table public.base as select 1 as n',
        ...roles.map((role, n) => {
          const name = quoted(role);
          const next = quoted(roles[(n + 1) % roles.length] ?? '');
          return `
            create table t${n} as select ${n} as n;
            alter table t${n} owner to ${name};
            grant select on t${n} to ${next} with grant option;
            create policy p on t${n} to ${next} using (true);`;
        }),
        // Its owner may read the base table only as a member of another role.
        `grant select on public.base to ${quoted(roles[0] ?? '')}`,
        `grant ${quoted(roles[0] ?? '')} to ${quoted(roles[1] ?? '')}`,
        'create materialized view m as select * from public.base',
        `alter materialized view m owner to ${quoted(roles[1] ?? '')}`,
        `alter default privileges for role ${quoted(roles[2] ?? '')} grant select on tables to ${quoted(roles[3] ?? '')}`,
      ].join(';'),
    );
    const { verified } = await proveIdentical('manned');
    const plan = await pgproof(['plan', 'verify', '--store', store, '--database', 'manned']);
    for (const role of roles) expect(plan.stdout).toContain(role);
    expect(statusOf(verified, 'verify.restore')).toEqual(['good']);
  });

  it('whose settings change how values are printed', async () => {
    await create('set');
    await cluster.sql(
      'set',
      `create table v as select now() as tz, interval '1 day 2 hours' as iv, 0.1::float8 + 0.2 as f, '\\x00ff'::bytea as b, date '2024-02-03' as d,
         'pg_class'::regclass as reg, '<a/>'::xml as x, 12.5::money as m;
       create view w as select * from v where d > '2024-01-01';
       alter database set set datestyle = 'German, DMY';
       alter database set set timezone = 'Asia/Kolkata';
       alter database set set intervalstyle = 'sql_standard';
       alter database set set extra_float_digits = -5;
       alter database set set bytea_output = 'escape';
       alter database set set search_path = 'nowhere';
       alter database set set quote_all_identifiers = on;
       alter database set set xmloption = 'document';
       alter database set set default_transaction_read_only = on;
       alter database set set default_transaction_isolation = 'serializable';
       alter database set set client_encoding = 'LATIN1';
       alter database set set row_security = off;
       alter database set set standard_conforming_strings = off;
       alter database set set backslash_quote = on;`,
    );
    await proveIdentical('set');
  });
});

describe('a database in another encoding or order comes back identical', () => {
  const words = `create table words (w text primary key, v varchar(20) collate "C", check (w < 'zzzz' or w >= 'zzzz'));
    insert into words values ('äpfel', 'b'), ('Apfel', 'a'), ('apfel', 'c'), ('Zebra', 'd'), ('zebra', 'é'), ('öl', 'f'), ('a-b', 'g'), ('ab', 'h');
    create index on words (upper(w), v desc);
    create materialized view first as select min(w) as least, max(w) as most from words;
    create table ranges (w text) partition by range (w);
    create table ranges_low partition of ranges for values from (minvalue) to ('b');
    create table ranges_high partition of ranges for values from ('b') to (maxvalue);
    insert into ranges select w from words;`;

  itOfWhole('sorted by ICU', async () => {
    await create(
      'icu',
      "template template0 encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'de-u-co-phonebk'",
    );
    await cluster.sql('icu', words);
    const { verified } = await proveIdentical('icu');
    expect(statusOf(verified, 'verify.sandbox-locale')).toEqual(['good']);
    await restoreEquals('icu');
  });

  const locales = execFileSync('locale', ['-a'], { encoding: 'utf8' }).split('\n');
  const hasGerman = requireTier(
    'locale de_DE.UTF-8',
    locales.includes('de_DE.utf8'),
    'not installed: localedef -i de_DE -f UTF-8 de_DE.UTF-8',
  );

  it.skipIf(!hasGerman)('sorted by the C library', async () => {
    await create('libc', "template template0 encoding 'UTF8' locale 'de_DE.UTF-8'");
    await cluster.sql('libc', words);
    const { verified } = await proveIdentical('libc');
    expect(statusOf(verified, 'verify.sandbox-locale')).toEqual(['good']);
    await restoreEquals('libc');
  });

  it.skipIf(!hasGerman)('that prints money as another country does', async () => {
    await create('money');
    await cluster.sql('money', "alter database money set lc_monetary = 'de_DE.UTF-8'");
    await cluster.sql(
      'money',
      'create table till as select 1234.56::numeric::money as m union all select (-0.5)::numeric::money',
    );
    await proveIdentical('money');
    // Into a database that prints money another way.
    const restored = await pgproof([
      ...['restore', '--json', '--store', store, '--database', 'money'],
      ...['--into', cluster.url('money of C')],
    ]);
    expect(restored.code).toBe(0);
    const sum = 'select sum(m)::numeric::text as total from till';
    expect(await cluster.sql('money of C', sum)).toEqual([{ total: '1234.06' }]);
  });

  itOfWhole('in LATIN1', async () => {
    await create('latin', "template template0 encoding 'LATIN1' locale 'C'");
    await cluster.sql('latin', words);
    await cluster.sql(
      'latin',
      'create table "Größe" ("Maß" text, "%é" text); insert into "Größe" values (\'ÿ§\', null)',
    );
    await proveIdentical('latin');
    await restoreEquals('latin');
  });

  it('in no encoding at all, with bytes that are no text', async () => {
    await create('bytes', "template template0 encoding 'SQL_ASCII' locale 'C'");
    await cluster.sql(
      'bytes',
      String.raw`create table raw (n int, t text);
        insert into raw values (1, E'\xff\xfe\x80'), (2, E'\xc3\x28'), (3, E'\xe2\x82'), (4, 'ü');
        create function f() returns text language sql as $$ select E'\xff'::text $$`,
    );
    await proveIdentical('bytes');
    await restoreEquals('bytes');
  });

  it('but where an object is described in bytes that are no text, that kind is said to be unknown', async () => {
    await create('noise', "template template0 encoding 'SQL_ASCII' locale 'C'");
    await cluster.sql('noise', String.raw`create table t (n int); comment on table t is E'\xe9t\xe9'`);
    const backedUp = await backup('noise');
    expect(backedUp.code).toBe(0);
    expect(troubled(backedUp)).toEqual([expect.stringContaining('backup.catalogue-read comment')]);
    expect((await verify('noise')).json()).toMatchObject({ ok: true, verdict: 'restored', asked: 'restored' });
  });
});

describe('less is proven where less was asked', () => {
  beforeAll(async () => {
    await create('small');
    await cluster.sql(
      'small',
      'create table t (id serial primary key, v text); insert into t (v) select md5(n::text) from generate_series(1, 1000) n',
    );
  });

  it('counts reach consistent', async () => {
    expect((await backup('small', '--proof', 'counts')).code).toBe(0);
    const verified = await verify('small');
    expect(verified.code).toBe(0);
    expect(verified.json()).toMatchObject({ verdict: 'consistent', asked: 'consistent' });
    expect((await verify('small', '--level', 'identical')).code).not.toBe(0);
  });

  it('no proof reaches restored, and the backup says so', async () => {
    const backedUp = await backup('small', '--proof', 'none');
    expect(backedUp.code).toBe(0);
    expect(statusOf(backedUp, 'backup.proof')).toEqual(['warning']);
    const verified = await verify('small');
    expect(verified.code).toBe(0);
    expect(verified.json()).toMatchObject({ verdict: 'restored', asked: 'restored' });
    expect((await verify('small', '--level', 'consistent')).code).not.toBe(0);
  });

  it('and a lower level can be asked for', async () => {
    expect((await backup('small')).code).toBe(0);
    for (const level of ['intact', 'readable', 'restored', 'consistent']) {
      const verified = await verify('small', '--level', level);
      expect(verified.code).toBe(0);
      expect(verified.json()).toMatchObject({ verdict: level, asked: level });
    }
  });

  itOfWhole('but what is not compressed is proven alike', async () => {
    expect((await backup('small', '--compression', 'none')).code).toBe(0);
    const verified = await verify('small');
    expect(verified.json()).toMatchObject({ ok: true, verdict: 'identical' });
    expect(readdirSync(join(store, 'small', String(verified.json()['backup_id'])))).toContain('data.dump');
    await restoreEquals('small');
  });
});

describe('a role with few rights', () => {
  it('that may only SELECT can run a drill, and leaves the source as it was', async () => {
    await makeSample();
    await create('read', 'template saltmarsh');
    await cluster.sql(
      'read',
      `create role just_reads login password '${superuserPassword}' bypassrls;
       do $$
       declare
         place text;
       begin
         for place in
           select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
         loop
           execute format('grant usage on schema %I to just_reads', place);
           execute format('grant select on all tables in schema %I to just_reads', place);
           execute format('grant select on all sequences in schema %I to just_reads', place);
         end loop;
       end $$;
       select lo_unlink(oid) from pg_largeobject_metadata;`,
    );
    const [contentBefore, schemaBefore] = [await contentOf(cluster, 'read'), await schemaOf(cluster, 'read')];
    const drilled = await pgproof(['drill', '--json', '--database-url', cluster.url('read', 'just_reads')]);
    expect(drilled.code === 0 ? '' : drilled.stderr + troubled(drilled).join('\n')).toBe('');
    expect(drilled.json()).toMatchObject({ ok: true, verdict: 'identical' });
    expect(await contentOf(cluster, 'read')).toEqual(contentBefore);
    expect(await schemaOf(cluster, 'read')).toBe(schemaBefore);
    await expect.poll(() => leftAtServer(cluster), { timeout: 10_000 }).toEqual([]);
  });

  it('that cannot read large objects is told the grant, and with it proves them', async () => {
    await create('blobs');
    await cluster.sql(
      'blobs',
      `create table t as select 1 as n;
       select lo_from_bytea(80001, '\\x0102');
       create role lo_reader login password '${superuserPassword}';
       grant select on t to lo_reader;
       grant select on large object 80001 to lo_reader`,
    );
    const url = cluster.url('blobs', 'lo_reader');
    const blind = await pgproof(['backup', '--json', '--store', store, '--database-url', url]);
    expect(blind.code).toBe(0);
    const unknown = blind.json().findings.filter(({ status }) => status === 'unknown');
    expect(unknown.map(({ id, hint }) => [id, hint])).toEqual([
      ['backup.large-objects', 'grant pg_read_all_data to lo_reader'],
    ]);
    const verified = await verify('blobs');
    expect(verified.json()).toMatchObject({ ok: true, verdict: 'consistent', asked: 'consistent' });
    expect(statusOf(verified, 'verify.large-object')).toEqual(['unknown']);
    const beyond = await verify('blobs', '--level', 'identical');
    expect(beyond.code).toBe(2);
    expect(beyond.stderr).toContain('cannot be shown to be identical: its role could not read pg_largeobject');

    await cluster.sql('blobs', unknown[0]?.hint ?? '');
    const seeing = await pgproof(['backup', '--json', '--store', store, '--database-url', url]);
    expect(troubled(seeing)).toEqual([]);
    expect((await verify('blobs')).json()).toMatchObject({ ok: true, verdict: 'identical' });
  });
});
