import { chmod, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding, KeptSandbox, Session } from '../../packages/core/src/index.ts';
import { endKept } from '../../packages/core/src/index.ts';
import { stepNamed } from '../../packages/core/src/operation.ts';
import { openClient } from '../../packages/core/src/postgres/client.ts';
import { withDatabase } from '../../packages/core/src/postgres/connection.ts';
import { findPlace, type SandboxPlace } from '../../packages/core/src/sandbox/place.ts';
import { planSandbox, type Sandbox, startSandbox } from '../../packages/core/src/sandbox/sandbox.ts';
import { amcheckSteps } from '../../packages/core/src/verify/amcheck/plan.ts';
import { runAmcheck } from '../../packages/core/src/verify/amcheck/run.ts';
import { findAmcheck } from '../../packages/core/src/verify/amcheck/tool.ts';
import { expectRefusal, filesIn, makeRoom, type Room } from '../cli/room.ts';
import { binWith } from '../cli/shims.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { editManifest } from '../faults/forge.ts';
import type { Ran } from '../pgproof.ts';
import { run } from '../run.ts';

let cluster: Cluster;
let room: Room;

beforeAll(async () => {
  [cluster, room] = await Promise.all([startCluster(), makeRoom()]);
  await cluster.sql('postgres', 'create database sound template template0');
  await cluster.sql(
    'sound',
    `create table paper (id int primary key, author text, body text, words tsvector);
     insert into paper
       select i, 'author ' || i % 70, (select string_agg(md5(i || '-' || j), '') from generate_series(1, 200) j), to_tsvector('simple', 'word' || i)
       from generate_series(1, 400) i;
     create index on paper (author);
     create index on paper using gin (words);
     create index on paper using brin (id);
     create materialized view authors as select distinct author from paper`,
  );
  await cluster.sql('postgres', 'create database dice template template0');
  // Both restore without an error, and are not what they say: the same each time, and in whatever database.
  await cluster.sql(
    'dice',
    `create table throw (id int primary key, card text);
     insert into throw select i, 'card 4000-' || i from generate_series(1, 300) i;
     create function roll(int) returns int immutable language plpgsql as
       $$ begin return (random() * 1e9)::int; end $$;
     create function tell(text) returns text immutable language plpgsql as
       $$ begin if current_database() like 'pgproof%' then raise exception 'no such %', $1; end if; return $1; end $$;
     create function blame(text, state text) returns text immutable language plpgsql as $$ begin
       if current_database() like 'pgproof%' then
         raise notice 'look at %', $1;
         raise exception 'no such %', $1 using errcode = state;
       end if;
       return $1;
     end $$;
     create index rolled on throw (roll(id));
     create index told on throw (tell(card));
     create index refused on throw (blame(card, '22023'));
     create index internal on throw (blame(card, 'XX000'));
     create index claimed on throw (blame(card, 'XX002'))`,
  );
});
afterAll(async () => {
  await room?.[Symbol.asyncDispose]();
  await cluster?.stop();
});

async function backUp(database: string): Promise<void> {
  const ran = await room.run(['backup', '--store', room.store, '--database-url', cluster.url(database), '--json']);
  expect(ran.code, ran.stderr).toBe(0);
}

const verify = (database: string, ...more: string[]): Promise<Ran> =>
  room.run(['verify', '--store', room.store, '--database', database, '--json', ...more]);

const checks = <Found extends { readonly id: string }>(findings: readonly Found[]): Found[] =>
  findings.filter(({ id }) => id === 'verify.amcheck' || id === 'verify.checksums');

async function newestRecord(database: string): Promise<Record<string, unknown>> {
  const records = (await filesIn(room.store)).filter(
    (file) => file.startsWith(`${database}/`) && /verifications/.test(file),
  );
  return JSON.parse(await readFile(join(room.store, records.sort().at(-1) ?? ''), 'utf8'));
}

describe('a restored copy', () => {
  it('that is sound is good, and what was looked at is told', async () => {
    await backUp('sound');
    const ran = await verify('sound', '--amcheck');
    expect(ran.code, ran.stderr + ran.stdout).toBe(0);
    const [counts] = await cluster.sql(
      'sound',
      `select count(*) filter (where relam = 2 and relkind in ('r', 'm', 't')) as tables,
         count(*) filter (where relam = 403 and relkind = 'i') as indexes
       from pg_class`,
    );
    expect(checks(ran.json().findings)).toEqual([
      {
        ...{ id: 'verify.amcheck', status: 'good' },
        detail: `pg_amcheck finds nothing wrong in ${counts?.['tables']} tables, row by row, and ${counts?.['indexes']} B-tree indexes, each held against the rows of its table, with those of the catalogue and of TOAST; it does not look into other kinds (1 of brin, 1 of gin)`,
      },
      {
        ...{ id: 'verify.checksums', status: 'good' },
        detail: expect.stringMatching(
          /^no page failed its checksum: [\d,]+ of tables and B-tree indexes were read from the files; pages of other kinds \(1 of brin, 1 of gin\) were not$/,
        ),
      },
    ]);
    expect(ran.json()['verdict']).toBe('identical');
  });

  it('is shown in the plan to be checked, and how', async () => {
    const { stdout, code } = await room.run([
      ...['verify', '--store', room.store, '--database', 'sound', '--amcheck', '--jobs', '3', '--dry-run'],
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/initdb .*--data-checksums/);
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.startsWith('createdb --template=copy'));
    expect(lines.slice(at, at + 3)).toEqual([
      `createdb --template=copy ${cluster.major >= 15 ? '--strategy=file_copy ' : ''}pgproof_amcheck   # what is read of it comes from the files`,
      `${cluster.bin}/pg_amcheck --no-password --verbose --install-missing --heapallindexed --parent-check --jobs=3 pgproof_amcheck`,
      expect.stringMatching(/^psql .*checksum_failures.*drop database pgproof_amcheck'$/),
    ]);
    expect(lines.findIndex((line) => line.includes('--dbname='))).toBeLessThan(at);
  });

  it('that is handed on has nothing of it', async () => {
    const step = fileURLToPath(new URL('../e2e/kept/verify.ts', import.meta.url));
    const options = JSON.stringify({ database: 'sound', amcheck: true });
    const stdout = await run(process.execPath, [step, room.store, room.workdir, options], undefined, {
      ...{ PATH: '/usr/bin:/bin', HOME: room.home },
    });
    const { kept, report } = JSON.parse(stdout) as { kept: KeptSandbox; report: { findings: Finding[] } };
    try {
      expect(checks(report.findings).map(({ id }) => id)).toEqual(['verify.amcheck', 'verify.checksums']);
      const client = new pg.Client({ connectionString: kept.databaseUrl });
      await client.connect();
      const { rows } = await client.query(`
        select (select array_agg(datname::text order by datname) from pg_database) as databases,
          (select array_agg(extname::text) from pg_extension) as extensions,
          (select array_agg(nspname::text order by nspname) from pg_namespace where oid >= 16384 and nspname !~ '^pg_') as schemas`);
      await client.end();
      expect(rows).toEqual([
        { databases: ['postgres', 'sound', 'template0', 'template1'], extensions: ['plpgsql'], schemas: null },
      ]);
    } finally {
      await endKept(kept.keeper);
    }
  });

  it('is not called sound where pg_amcheck is not there: the run fails, and the backup stays as good as it is', async () => {
    const bin = await binWith(room, cluster.bin, {});
    await rm(join(bin, 'pg_amcheck'));
    const ran = await verify('sound', '--amcheck', '--pg-bin', bin);
    expect([ran.code, ran.json()['verdict']]).toEqual([1, 'identical']);
    expect(checks(ran.json().findings)).toEqual([
      {
        ...{ id: 'verify.amcheck', status: 'unknown' },
        detail: `not checked: pg_amcheck for PostgreSQL ${cluster.major} was not found in "${bin}"`,
        hint: `install it: apt-get install postgresql-client-${cluster.major}, or name its folder with --pg-bin`,
      },
    ]);
    expect((await newestRecord('sound'))['ok']).toBe(true);
    const planned = await room.run([
      ...['verify', '--store', room.store, '--database', 'sound', '--amcheck', '--pg-bin', bin, '--dry-run'],
    ]);
    expect(planned.stdout).toContain('# pg_amcheck: not checked: pg_amcheck for PostgreSQL');
  });

  it('must be there to be checked', async () => {
    const refused = await verify('sound', '--amcheck', '--level', 'readable');
    expectRefusal(refused, { code: 2, kind: 'bad-input', says: ['level "readable" restores nothing that pg_amcheck'] });
  });

  it('that restores as it was can have an index that is of no use, which is named, without a value of a row', async () => {
    await backUp('dice');
    const blind = await verify('dice');
    expect([blind.code, blind.json()['verdict']]).toEqual([0, 'identical']);
    const ran = await verify('dice', '--amcheck');
    // The backup is as good as it was.
    expect([ran.code, ran.json()['verdict']]).toEqual([1, 'identical']);
    const found = checks(ran.json().findings);
    expect(found).toHaveLength(5);
    expect(found).toContainEqual({
      ...{ id: 'verify.amcheck', status: 'bad', object: { kind: 'index', name: 'public.rolled' } },
      detail: expect.stringMatching(
        /^heap tuple \(\d+,\d+\) from table "throw" lacks matching index tuple within index "rolled"$/,
      ),
      hint: expect.stringContaining('pg_amcheck --heapallindexed --index=public.rolled <database>'),
    });
    const refused = (state: string): string => `not checked: the server refuses it (SQLSTATE ${state})`;
    expect(found.map(({ object, status, detail }) => [object?.name, status, detail])).toEqual(
      expect.arrayContaining([
        ['public.told', 'unknown', refused('P0001')],
        ['public.refused', 'unknown', refused('22023')],
        ['public.internal', 'unknown', refused('XX000')],
        ['public.claimed', 'bad', 'the server finds damage (SQLSTATE XX002)'],
      ]),
    );
    expect(ran.stdout + ran.stderr).not.toContain('4000-');
    const record = await newestRecord('dice');
    expect([record['ok'], record['verdict']]).toEqual([true, 'identical']);
    expect(record['findings']).toContainEqual(
      expect.objectContaining({
        object: { kind: 'index', name: 'public.rolled' },
        detail: 'pg_amcheck: it is damaged; its words are in the report of the run',
      }),
    );
    expect(JSON.stringify(record)).not.toMatch(/lacks matching|4000-/);
  });
});

describe('the versions of collations', () => {
  const collations = (ran: Ran) => ran.json().findings.filter(({ id }) => id === 'verify.collation');
  const restored = () => verify('sorted', '--level', 'restored');

  it('are those of the source, or told', async () => {
    const icu = cluster.major >= 15 ? " locale_provider icu icu_locale 'de'" : '';
    await cluster.sql('postgres', `create database sorted template template0 locale 'C'${icu}`);
    await cluster.sql(
      'sorted',
      `create table town (name text collate "sv-x-icu" primary key, mayor text); create index on town (mayor);
       insert into town values ('Åmål', 'Ö'), ('Malmö', 'Z')`,
    );
    await backUp('sorted');
    const good = await restored();
    expect([good.code, ...collations(good).map(({ status }) => status)]).toEqual([0, 'good']);

    const folder = join(
      room.store,
      (await filesIn(room.store)).find((file) => /^sorted\/.*manifest/.test(file)) ?? '',
      '..',
    );
    const [column] = await cluster.sql(
      'sorted',
      `select pg_collation_actual_version(oid) as version from pg_collation where collname = 'sv-x-icu'`,
    );
    const [own] =
      cluster.major >= 15
        ? await cluster.sql(
            'sorted',
            'select pg_database_collation_actual_version(oid) as version from pg_database where datname = current_database()',
          )
        : [];
    let before: unknown;
    await editManifest(folder, (manifest) => {
      before = {
        own: (manifest['server'] as Record<string, unknown>)['collation_version'],
        others: manifest['collations'],
      };
      manifest['collations'] = [{ name: 'pg_catalog."sv-x-icu"', version: '42.7' }];
    });
    expect(before).toEqual({
      own: own?.['version'] ?? undefined,
      others: [{ name: 'pg_catalog."sv-x-icu"', version: column?.['version'] }],
    });
    const told = await restored();
    expect([told.code, told.json()['verdict']]).toEqual([0, 'restored']);
    expect(collations(told)).toEqual([
      {
        ...{ id: 'verify.collation', status: 'explained', level: 'restored' },
        object: { kind: 'collation', name: 'pg_catalog."sv-x-icu"' },
        detail: expect.stringContaining(`version 42.7 at the source, ${column?.['version']} in the sandbox`),
      },
    ]);

    // As it was before there were such fields.
    await editManifest(folder, (manifest) => {
      manifest['collations'] = undefined;
      (manifest['server'] as Record<string, unknown>)['collation_version'] = undefined;
    });
    const old = await restored();
    expect([old.code, ...collations(old)]).toEqual([0]);
  });

  it('are none where the source refuses to tell them, which fails no backup', async () => {
    await cluster.sql('postgres', `create database silent template template0`);
    await cluster.sql(
      'silent',
      `create table town (name text collate "sv-x-icu" primary key);
       alter function pg_catalog.pg_collation_actual_version(oid) rename to renamed`,
    );
    await backUp('silent');
    const folder = (await filesIn(room.store)).find((file) => /^silent\/.*manifest/.test(file)) ?? '';
    const manifest = JSON.parse(await readFile(join(room.store, folder), 'utf8'));
    expect([manifest.collations, manifest.server.collation_version]).toEqual([undefined, undefined]);
  });
});

describe('damage', () => {
  let workdir: string;
  let session: Session;
  let place: SandboxPlace;
  let sandbox: Sandbox;

  beforeAll(async () => {
    workdir = await mkdtemp(join(tmpdir(), 'pgtest-amcheck-'));
    await chmod(workdir, 0o711);
    const signal = new AbortController().signal;
    session = { env: process.env, signal, onProgress: () => undefined, workdir, now: () => new Date() };
    place = await findPlace(cluster.major, 'local', session);
    const steps = planSandbox(place, 'postgres', freemem(), { hasChecksums: true });
    sandbox = await startSandbox(steps, place, { superuser: 'postgres' }, session);
  });
  afterAll(async () => {
    await sandbox?.[Symbol.asyncDispose]();
    await rm(workdir, { recursive: true, force: true });
  });

  async function sql(database: string, text: string): Promise<Record<string, string>[]> {
    await using client = await openClient(withDatabase(sandbox.connection, database), session.signal, {
      isPinned: false,
    });
    return [await client.pg.query<Record<string, string>>(text)].flat().at(-1)?.rows ?? [];
  }

  async function check(database: string): Promise<Finding[]> {
    const amcheck = await findAmcheck(place, session);
    const environment = { PGHOST: { hole: 'socket' }, PGPORT: '5432', PGUSER: 'postgres', PGSSLMODE: 'disable' };
    const steps = amcheckSteps({ amcheck, place, database, environment, jobs: 2 });
    const { command } = stepNamed({ steps }, 'command', 'amcheck');
    return runAmcheck({ copy: withDatabase(sandbox.connection, database), place, command, session });
  }

  const bad = { id: 'verify.amcheck', status: 'bad' };

  it('of an index that lacks rows is named', async () => {
    await sql('postgres', 'create database gaps');
    await sql(
      'gaps',
      `create schema "the shop"; create table "the shop".t (id int, name text); create index "by id" on "the shop".t (id)`,
    );
    const ready = (is: boolean): Promise<unknown> =>
      sql('gaps', `update pg_index set indisready = ${is} where indexrelid = '"the shop"."by id"'::regclass`);
    await ready(false);
    await sql('gaps', `insert into "the shop".t select i, 'secret ' || i from generate_series(1, 50) i`);
    await ready(true);
    const findings = await check('gaps');
    expect(findings).toEqual([
      {
        ...bad,
        object: { kind: 'index', name: '"the shop"."by id"' },
        detail: 'heap tuple (0,1) from table "t" lacks matching index tuple within index "by id"',
        hint: expect.stringContaining(`--index='"the shop"."by id"'`),
      },
    ]);
    // Of the check nothing is left, neither in what was checked nor beside it.
    expect(await sql('gaps', 'select extname from pg_extension')).toEqual([{ extname: 'plpgsql' }]);
    expect(await sql('gaps', `select datname from pg_database where datname like 'pgproof%'`)).toEqual([]);
  });

  it('of very many indexes is told by number', async () => {
    await sql('postgres', 'create database many');
    await sql(
      'many',
      `create table t (id int);
       do $$ begin for i in 1 .. 53 loop execute format('create index i%s on t (id)', i); end loop; end $$;
       update pg_index set indisready = false where indrelid = 't'::regclass`,
    );
    await sql('many', 'insert into t values (1)');
    await sql('many', `update pg_index set indisready = true where indrelid = 't'::regclass`);
    const findings = await check('many');
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)).toEqual({ ...bad, detail: 'and 3 more relations' });
    expect(new Set(findings.slice(0, 50).map(({ object }) => object?.name)).size).toBe(50);
  });

  it('of the order of an index is named, of texts, too', async () => {
    await sql('postgres', 'create database fickle');
    const opclass = (type: string): string => `
      create function ${type}_compare(a ${type}, b ${type}) returns int immutable language sql as
        $$ select case when $1 = $2 then 0 when $1 > $2 then 1 else -1 end $$;
      create operator class ${type}_fickle for type ${type} using btree as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=,
        operator 5 >, function 1 ${type}_compare(${type}, ${type});
      create index by_${type} on t (of_${type} ${type}_fickle);`;
    await sql(
      'fickle',
      `create table t (of_text text, of_int4 int4); insert into t select 'a' || i, i from generate_series(1, 50) i;
       ${opclass('text')} ${opclass('int4')}
       create or replace function text_compare(a text, b text) returns int immutable language sql as
         $$ select case when $1 = $2 then 0 when $1 > $2 then -1 else 1 end $$;
       create or replace function int4_compare(a int4, b int4) returns int immutable language sql as
         $$ select case when $1 = $2 then 0 when $1 > $2 then -1 else 1 end $$;`,
    );
    const order = (name: string): string => `item order invariant violated for index "${name}"`;
    const found = await check('fickle');
    expect(found.map(({ status, object, detail }) => [object?.name, status, detail]).sort()).toEqual([
      ['public.by_int4', 'bad', order('by_int4')],
      ['public.by_text', 'bad', order('by_text')],
    ]);
  });

  it('of a page on the disk is found, though the server still has it in its memory', async () => {
    await sql('postgres', 'create database worn');
    await sql('worn', 'create table t as select i, md5(i::text) as secret from generate_series(1, 1000) i');
    // A commit that has not been written yet lets nobody set what marks a row as seen: done later, that would write the page anew.
    for (const statement of ['checkpoint', 'vacuum t', 'checkpoint']) await sql('worn', statement);
    const [file] = await sql(
      'worn',
      `select current_setting('data_directory') || '/' || pg_relation_filepath('t') as path, 3 * 8192 + 6000 as at`,
    );
    const handle = await open(file?.['path'] ?? '', 'r+');
    await handle.write(Buffer.from([255, 0, 255, 0]), 0, 4, Number(file?.['at']));
    await handle.close();
    expect(await sql('worn', 'select count(*)::text as rows from t')).toEqual([{ rows: '1000' }]);
    expect(await check('worn')).toEqual([
      {
        ...bad,
        object: { kind: 'table', name: 'public.t' },
        detail: expect.stringMatching(/^invalid page in block 3 of relation /),
        hint: expect.stringContaining('--table=public.t'),
      },
      {
        ...{ id: 'verify.checksums', status: 'bad' },
        detail: expect.stringMatching(/^\d+ reads? of a page from the files failed its checksum$/),
        hint: expect.stringContaining('dmesg'),
      },
    ]);
  });

  it('is unknown where the server does not have the extension', async () => {
    const offer = (without: string): Promise<unknown> =>
      sql(
        'template1',
        `set allow_system_table_mods = on;
         create or replace view pg_catalog.pg_available_extensions as
           select e.name, e.default_version, x.extversion as installed_version, e.comment
           from pg_catalog.pg_available_extensions() e (name, default_version, comment)
           left join pg_catalog.pg_extension x on e.name = x.extname
           where e.name <> '${without}'`,
      );
    await offer('amcheck');
    try {
      expect(await check('postgres')).toEqual([
        {
          ...{ id: 'verify.amcheck', status: 'unknown' },
          detail: 'not checked: this machine does not have the extension amcheck',
          hint: expect.stringContaining(`apt-get install postgresql-${cluster.major},`),
        },
      ]);
    } finally {
      await offer('');
    }
  });
});
