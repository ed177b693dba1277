import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  gatherVerifyFacts,
  type Manifest,
  openFolderStore,
  planVerify,
  type Session,
} from '../../packages/core/src/index.ts';
import { settleConnection } from '../../packages/core/src/postgres/settle.ts';
import { proveCopy } from '../../packages/core/src/proof/copy.ts';
import { openLedger } from '../../packages/core/src/proof/ledger.ts';
import { readDocuments } from '../../packages/core/src/proof/stored.ts';
import { makeRoom } from '../cli/room.ts';
import { binWith } from '../cli/shims.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { contentOf } from '../e2e/roundtrip/oracle.ts';
import { pgproof, type Ran } from '../pgproof.ts';
import { wholeTables } from '../whole.ts';

const exec = promisify(execFile);
let cluster: Cluster;
let folder: string;
let stores = 0;

beforeAll(async () => {
  cluster = await startCluster();
  folder = mkdtempSync(join(tmpdir(), 'pgtest-parts-'));
  await cluster.sql('postgres', 'create role clerk');
  await cluster.sql('postgres', 'create database shop template template0');
  await cluster.sql(
    'shop',
    `create schema sales authorization clerk;
     create type public.state as enum ('new', 'paid');
     create table public.customers (id int primary key, name text);
     create table sales.orders (id int primary key, customer int references public.customers, state public.state);
     create table sales.items (id serial primary key, note text);
     create table public.months (id int) partition by list (id);
     create table sales.january partition of public.months for values in (1);
     create table public.plain (id int, note text);
     alter table sales.items owner to clerk;
     comment on schema public is 'what everyone sees';
     revoke usage on schema public from public;
     alter schema public owner to clerk;
     insert into public.customers values (1, 'Ada'), (2, 'Blaise');
     insert into sales.orders values (1, 1, 'new'), (2, 2, 'paid');
     insert into sales.items (note) select 'item ' || i from generate_series(1, 100) i;
     insert into public.months values (1), (1);
     insert into public.plain values (1, 'one'), (2, 'two');
     select lo_from_bytea(900001, 'one')`,
  );
});

afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function backUp(...words: string[]): Promise<{ ran: Ran; store: string; path: string; manifest: Manifest }> {
  stores += 1;
  const store = join(folder, `store-${stores}`);
  const ran = await pgproof(['backup', '--json', '--store', store, '--database-url', cluster.url('shop'), ...words]);
  const path = ran.code === 0 ? join(store, 'shop', readdirSync(join(store, 'shop'))[0] ?? '') : '';
  const manifest = path === '' ? {} : JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));
  return { ran, store, path, manifest };
}

const found = (ran: Ran, id: string): { status: string; object: string; detail: string; hint: string }[] =>
  ran
    .json()
    .findings.filter((finding) => finding.id === id)
    .map(({ status, object, detail, hint }) => ({ status, object: object?.name ?? '', detail, hint: hint ?? '' }));

describe('a backup of a part says', () => {
  it('first what it leaves out, and in its report and manifest', async () => {
    const { ran, manifest } = await backUp('--schema=sales', '--no-owner');
    expect(manifest.filters).toEqual(['--schema=sales', '--no-owner']);
    const details = found(ran, 'backup.left-out').map(({ status, detail }) => `${status}: ${detail}`);
    expect(details).toEqual([
      'explained: 1 schema whole: "public"',
      'explained: 1 large object',
      'explained: what belongs to no schema (languages, casts, foreign servers, event triggers, …)',
      'explained: owners',
    ]);
    const plain = await pgproof([
      'backup',
      '--store',
      join(folder, 'said'),
      '--database-url',
      cluster.url('shop'),
      '--table=sales.items',
    ]);
    expect(plain.stdout).toContain('1 schema whole: "public"');
    expect(plain.stdout).toContain('2 tables: "sales.january", "sales.orders"');
  });

  it('what else pg_dump was given, whether it leaves something out or not', async () => {
    const words = ['--pg-dump-args=--inserts --no-comments', '--pg-dump-args=--rows-per-insert=100'];
    const { ran, manifest } = await backUp(...words);
    const given = ['--inserts', '--no-comments', '--rows-per-insert=100'];
    expect([manifest.pg_dump_arguments, manifest.filters]).toEqual([given, ['--no-comments']]);
    expect(ran.json()['pg_dump_arguments']).toEqual(given);
  });

  it('what it needs and leaves out, with the option that adds it; and the verification says why it does not restore', async () => {
    const { ran, store, manifest } = await backUp('--table=sales.orders', '--table=sales.january');
    expect(found(ran, 'backup.needed-left-out')).toEqual([
      {
        status: 'warning',
        object: 'public.customers',
        detail:
          'left out, and needed by table constraint orders_customer_fkey on sales.orders: this backup restores only where it is there',
        hint: 'add --table=public.customers',
      },
      {
        status: 'warning',
        object: 'public.months',
        detail: 'left out, and needed by table sales.january: this backup restores only where it is there',
        hint: 'add --table=public.months',
      },
      {
        status: 'warning',
        object: 'public.state',
        detail: 'left out, and needed by table sales.orders: this backup restores only where it is there',
        hint: 'choose the schema in the place of tables: --schema=public',
      },
    ]);
    expect(manifest.scope?.needs.map(({ object }) => object)).toEqual([
      'table public.customers',
      'table public.months',
      'type public.state',
    ]);
    const verified = await pgproof(['verify', '--json', '--store', store]);
    expect(verified.code).toBe(1);
    const refused = found(verified, 'verify.restore');
    expect(refused.map(({ status }) => status)).toContain('bad');
    expect(refused[0]?.hint).toContain(
      'the backup leaves out what its objects need (table public.customers, table public.months, type public.state)',
    );
    expect(found(verified, 'verify.prepared')[0]?.detail).toContain('create schema "sales" authorization "clerk"');
  });

  it('that a pattern leaves nothing out', async () => {
    const { ran } = await backUp('--exclude-table=no_such', '--exclude-table=plain');
    expect(found(ran, 'backup.pattern-unmatched')).toMatchObject([{ status: 'warning', object: 'no_such' }]);
  });

  it.each([
    [['--table=no_such'], /table: no relation matches pattern "no_such"/],
    [['--schema=no_such', '--schema=sales'], /schema: no schema matches pattern "no_such"/],
    [['--table=orders'], /table: no relation matches pattern "orders"/],
    [['--table=*'], /takes what is the system's, such as pg_catalog/],
    [['--schema=*'], /takes what is the system's/],
    [['--table=(a'], /table: pattern "\(a": invalid regular expression/],
    [['--table=other.sales.orders'], /names database "other"; this is "shop"/],
    [['--schema-only', '--data-only'], /leave nothing to back up/],
    [['--pg-dump-args=--enable-row-security'], /nobody notice/],
    [['--table=--verbose'], /Its value is missing/],
  ])('what cannot be, before anything is locked: %j', async (words, says) => {
    const { ran } = await backUp(...words);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(says)]);
  });
});

describe('a backup of a part without a proof', () => {
  /** Backs up with a pg_dump that was wrapped. */
  async function wrapped(body: string, ...words: string[]): ReturnType<typeof backUp> {
    await using room = await makeRoom();
    const real = `${cluster.bin}/pg_dump`;
    const pgDump = `#!/bin/sh\n[ "$1" = --version ] && exec ${real} --version\n${body.replace('pg_dump', real)}\n`;
    return await backUp('--proof=none', `--pg-bin=${await binWith(room, cluster.bin, { pg_dump: pgDump })}`, ...words);
  }
  const differing = (ran: Ran): string[] =>
    found(ran, 'backup.dump-scope')
      .filter(({ status }) => status === 'bad')
      .map(({ object, detail }) => `${object}: ${detail}`);

  it.each([
    [
      'a table',
      '--exclude-table=sales.orders',
      ['--schema=sales'],
      /^sales\.orders: it is in scope, and pg_dump left it/,
    ],
    [
      'a table of a script',
      '--exclude-table=sales.orders',
      ['--schema=sales', '--format=plain'],
      /^sales\.orders: it is in/,
    ],
    ['rows', '--exclude-table-data=sales.orders', ['--schema=sales'], /^sales\.orders: pg_dump left the data of this/],
    [
      'rows alone',
      '--exclude-table-data=sales.orders',
      ['--data-only'],
      /^sales\.orders: pg_dump left the data of this/,
    ],
    ['large objects', '--no-blobs', ['--exclude-table=plain'], /^1: pg_dump left the large objects out/],
    [
      'nothing, and adds a table',
      '--table=plain',
      ['--table=sales.items'],
      /public plain .*: the archive holds it, and/,
    ],
  ])('is not kept when pg_dump leaves out %s', async (_, hidden, words, says) => {
    const { ran, store } = await wrapped(`exec pg_dump ${hidden} "$@"`, ...words);
    expect([ran.code, differing(ran)], ran.stderr).toEqual([1, expect.arrayContaining([expect.stringMatching(says)])]);
    expect(readdirSync(join(store, 'shop'), { recursive: true })).toEqual([]);
  });

  it('is kept when it holds what was chosen, and names what it needs', async () => {
    const { ran, manifest } = await wrapped('exec pg_dump "$@"', '--table=sales.orders');
    expect([ran.code, differing(ran)], ran.stderr).toEqual([0, []]);
    expect(found(ran, 'backup.dump-scope').map(({ status }) => status)).toEqual(['good', 'good']);
    expect(found(ran, 'backup.needed-left-out').map(({ object, hint }) => `${object}: ${hint}`)).toEqual([
      'public.customers: add --table=public.customers',
      'public.state: choose the schema in the place of tables: --schema=public',
    ]);
    expect(manifest.scope?.needs.map(({ object }) => object)).toEqual(['table public.customers', 'type public.state']);
  });

  it('is kept, with a warning, when a table came or went just before pg_dump looked', async () => {
    await cluster.sql('shop', 'create schema moving; create table moving.early (n int)');
    const sql = `${cluster.bin}/psql -X -q -d "${cluster.url('shop')}" -c`;
    try {
      const { ran } = await wrapped(
        `${sql} 'drop table moving.early; create table moving.late (n int)'\nexec pg_dump "$@"`,
        ...['--schema=moving', '--jobs=1'],
      );
      expect([ran.code, differing(ran)], ran.stderr).toEqual([0, []]);
      const warned = found(ran, 'backup.dump-scope').filter(({ status }) => status === 'warning');
      expect([...new Set(warned.map(({ detail }) => detail))]).toEqual([
        expect.stringMatching(/made or dropped it while/),
      ]);
      const about = warned.map(({ object }) => object).join();
      for (const name of ['early', 'late']) expect(about).toContain(name);
    } finally {
      await cluster.sql('shop', 'drop schema moving cascade');
    }
  });
});

it('a backup of a table waits for no lock of another', async () => {
  const other = new pg.Client({ connectionString: cluster.url('shop') });
  await other.connect();
  try {
    await other.query('begin; lock table sales.orders, public.customers in access exclusive mode');
    const { ran } = await backUp('--table=sales.items', '--lock-timeout-seconds=2', '--attempts=1');
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    const whole = await backUp('--lock-timeout-seconds=2', '--attempts=1');
    expect(whole.ran.code).toBe(6);
  } finally {
    await other.end();
  }
});

it.each([['--schema-only', 'consistent', /its rows were left out \(--schema-only\)/]])(
  'a backup with %s is %s at the most, and a higher level is refused with the reason',
  async (word, highest, says) => {
    const { store } = await backUp(word);
    const refused = await pgproof(['verify', '--store', store, '--level', 'identical']);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(says)]);
    const verified = await pgproof(['verify', '--json', '--store', store]);
    expect(verified.json()).toMatchObject({ ok: true, verdict: highest });
    expect(found(verified, 'verify.rows-left-out')).toMatchObject([{ status: 'explained' }]);
  },
);

describe('in the copy of a part', () => {
  let backedUp: string;

  beforeAll(async () => {
    const words = ['--schema=sales', '--schema=public', '--exclude-table-data=sales.orders'];
    const { store } = await backUp(...words);
    const restored = await pgproof(['restore', '--json', '--store', store, '--into', cluster.url('true_copy')]);
    expect([restored.code, restored.stderr]).toEqual([0, '']);
    expect(await prove(store, 'true_copy')).toEqual([]);
    backedUp = store;
  });

  async function prove(store: string, database: string): Promise<string[]> {
    const session: Session = {
      env: { PATH: process.env['PATH'] },
      signal: new AbortController().signal,
      onProgress: () => undefined,
      workdir: folder,
      now: () => new Date(),
    };
    const opened = await openFolderStore(store, { create: false });
    const options = { store: opened, environment: 'production', backup: 'latest', jobs: 2 } as const;
    const facts = await gatherVerifyFacts(options, session);
    const documents = await readDocuments(planVerify(options, facts), opened, facts, session);
    if (documents === undefined) throw new Error('the backup has no proof');
    const door = { env: {}, homedir: folder, osUser: 'nobody', mask: () => undefined, warn: () => undefined };
    const ledger = openLedger();
    const copy = await settleConnection(cluster.url(database), door, session.signal);
    await proveCopy({ copy, facts, documents, jobs: 2, upToContent: true, ledger, session });
    return ledger.findings.filter(({ status }) => status === 'bad').map(({ id, object }) => `${id} ${object?.name}`);
  }

  it.each([
    [
      'a row that was changed',
      `update sales.items set note = 'other' where id = 7`,
      ['verify.row-content sales.items'],
    ],
    [
      'a row that was lost',
      'delete from sales.items where id = 7',
      ['verify.row-content sales.items', 'verify.row-count sales.items'],
    ],
    [
      'a table that was lost',
      'drop table sales.january',
      ['verify.catalogue-relation sales.january', 'verify.table-missing sales.january'],
    ],
    [
      'a table that came to be',
      'create table sales.more ()',
      ['verify.catalogue-relation sales.more', 'verify.table-extra sales.more'],
    ],
    ['a schema that came to be', 'create schema more', ['verify.catalogue-schema more']],
    ['a sequence that was set', `select setval('sales.items_id_seq', 7)`, ['verify.sequence sales.items_id_seq']],
    ['a row where rows were left out', `insert into sales.orders values (9)`, ['verify.rows-left-out sales.orders']],
    [
      'a large object that came to be',
      `select lo_create(5)`,
      ['verify.catalogue-large_object 5'.replace('_', '-'), 'verify.large-object 5'],
    ],
  ])('%s is caught', async (_, sql, caught) => {
    await cluster.sql('postgres', 'create database copy template true_copy');
    try {
      await cluster.sql('copy', sql);
      expect([...new Set(await prove(backedUp, 'copy'))].sort()).toEqual(caught);
    } finally {
      await cluster.sql('postgres', 'drop database if exists copy with (force)');
    }
  });
});

describe('by hand', () => {
  const selections = [
    [['--data-only', '--schema=public', '--schema=sales']],
    [['--table=sales.items']],
    [['--schema=public', '--schema=sales']],
    [['--no-owner', '--no-privileges']],
  ];
  it.each(wholeTables ? selections : selections.slice(0, 2))(
    'a backup of %j comes back by its recovery procedure',
    async (words) => {
      const { path, store, manifest, ran } = await backUp(...words);
      expect([ran.code, ran.stderr]).toEqual([0, '']);
      await using other = await startCluster();
      const script = manifest.recovery_procedure
        .split('\n')
        .filter((line) => line.startsWith('   '))
        .join('\n')
        .replace(/export PGHOST=.*/, `export PGHOST=${other.socket} PGPORT=${other.port} PGUSER=postgres`);
      await exec('/bin/bash', ['-c', `set -e -o pipefail\n${script}`], {
        cwd: path,
        env: { PATH: `${cluster.bin}:/usr/bin:/bin` },
      });
      const restored = await pgproof(['restore', '--json', '--store', store, '--into', cluster.url('copy')]);
      try {
        expect([restored.code, restored.stderr]).toEqual([0, '']);
        const content = await contentOf(other, 'shop');
        expect(content).toEqual(await contentOf(cluster, 'copy'));
        const whole = await contentOf(cluster, 'shop');
        expect(content.filter((line) => !whole.includes(line))).toEqual([]);
        expect(content.length).toBeGreaterThan(1);
        const publicOf = 'select nspowner::regrole::text, nspacl::text from pg_namespace where nspname = $$public$$';
        if (words.includes('--schema=public'))
          expect(await other.sql('shop', publicOf)).toEqual(await cluster.sql('shop', publicOf));
      } finally {
        await cluster.sql('postgres', 'drop database if exists copy with (force)');
      }
    },
  );
});
