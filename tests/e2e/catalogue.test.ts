import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CatalogueReading,
  catalogueDigest,
  catalogueKinds,
  readCatalogue,
} from '../../packages/core/src/postgres/catalogue.ts';
import {
  type CatalogueComparison,
  type ComparisonContext,
  catalogueFindings,
  compareCatalogues,
  expectedLosses,
  readDumpLosses,
} from '../../packages/core/src/proof/catalogue.ts';
import { mutations } from './catalogue/mutations.ts';
import { startServer, type TestServer } from './catalogue/server.ts';

const schema = readFileSync(new URL('./catalogue/worst-case.sql', import.meta.url), 'utf8');

let server: TestServer;
let options: { readonly major: number; readonly secretSeed: string };
let context: ComparisonContext;
let shop: pg.Client;
let copy: pg.Client;
let source: CatalogueReading;

async function readIn(client: pg.Client): Promise<CatalogueReading> {
  await client.query('begin isolation level repeatable read read only');
  try {
    return await readCatalogue(client, options);
  } finally {
    await client.query('rollback');
  }
}

function unexplained({ differences }: CatalogueComparison): string[] {
  return differences
    .filter(({ explained }) => explained === undefined)
    .map(({ kind, name, attribute, because }) => [kind, name, attribute, because].filter(Boolean).join(' | '));
}

beforeAll(async () => {
  server = await startServer();
  const { major } = server;
  options = { major, secretSeed: 'seed of this backup' };
  context = { sourceMajor: major, restoredMajor: major, subscriptionsLeftOut: true };
  const admin = await server.connect('postgres');
  await admin.query('create role shop_owner; create role shop_reader login');
  await admin.query('create database shop template template0');
  await admin.query('create database shop_copy template template0');
  await admin.end();
  shop = await server.connect('shop');
  await shop.query(schema);
  const archive = join(tmpdir(), `pgproof-catalogue-${process.pid}.dump`);
  try {
    server.run('pg_dump', ['-Fc', '-f', archive, 'shop']);
    server.run('pg_restore', ['--exit-on-error', '--no-subscriptions', '-d', 'shop_copy', archive]);
  } finally {
    rmSync(archive, { force: true });
  }
  copy = await server.connect('shop_copy');
  source = await readIn(shop);
}, 120_000);

afterAll(async () => {
  await shop?.end();
  await copy?.end();
  await server?.stop();
});

describe('reading a catalogue', () => {
  it('finds objects of every kind that the worst case holds', () => {
    const without = catalogueKinds.filter((kind) => Object.keys(source.catalogue[kind] ?? {}).length === 0);
    expect(without).toEqual(['language', 'ts_template', 'ts_parser', 'security_label']);
    expect(source.unread).toEqual([]);
  });

  it('leaves the settings of the caller as they were', async () => {
    await shop.query('begin; set local search_path = sales');
    await readCatalogue(shop, options);
    const { rows } = await shop.query(
      "select current_setting('quote_all_identifiers') as quoting, current_setting('search_path') as path",
    );
    await shop.query('rollback');
    expect(rows).toEqual([{ quoting: 'off', path: 'sales' }]);
  });

  it('gives equal digests for equal catalogues, whatever the order and quoting', async () => {
    const again = await readIn(shop);
    expect(catalogueDigest(again.catalogue)).toEqual(catalogueDigest(source.catalogue));
    const shuffled = Object.fromEntries(
      Object.entries(source.catalogue).map(([kind, objects]) => [
        kind,
        Object.fromEntries(
          Object.entries(objects)
            .reverse()
            .map(([name, attributes]) => [name, Object.fromEntries(Object.entries(attributes).reverse())]),
        ),
      ]),
    );
    expect(catalogueDigest(shuffled)).toEqual(catalogueDigest(source.catalogue));
  });

  it('lets no password leave the server', () => {
    const text = JSON.stringify(source.catalogue);
    expect(text).not.toContain('hidden-password');
    expect(text).not.toContain('hidden-conninfo');
    expect(source.catalogue['user_mapping']?.['shop_reader on away']?.['options']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tells what an unprivileged role cannot see, and compares the rest', async () => {
    const reader = await server.connect('shop', 'shop_reader');
    const reading = await readIn(reader);
    await reader.end();
    expect(reading.unread.map(({ kind, attribute }) => [kind, attribute])).toEqual([
      ['user_mapping', 'options'],
      ['subscription', 'conninfo'],
    ]);
    expect(reading.unread[0]?.names).toEqual(['PUBLIC on away']);
    expect(reading.unread[1]?.hint).toBe('grant select (subconninfo) on pg_catalog.pg_subscription to "shop_reader"');
    const comparison = await compareCatalogues(copy, reading, await readIn(copy), context);
    expect(unexplained(comparison)).toEqual([]);
    const unknown = catalogueFindings(comparison).filter(({ status }) => status === 'unknown');
    expect(unknown.map(({ id }) => id)).toEqual(['verify.catalogue-user-mapping', 'verify.catalogue-subscription']);
  });

  it('reports a kind that fails, and keeps the transaction of the caller', async () => {
    await shop.query('begin');
    await shop.query('revoke select on pg_catalog.pg_largeobject_metadata from public');
    await shop.query('set local role shop_reader');
    const reading = await readCatalogue(shop, options);
    const { rows } = await shop.query('select 1 as still');
    await shop.query('rollback');
    expect(rows).toEqual([{ still: 1 }]);
    expect(reading.catalogue['large_object']).toBeUndefined();
    const entry = reading.unread.find(({ kind }) => kind === 'large_object');
    expect(entry?.detail).toContain('permission denied');
    expect(entry?.hint).toBe('read as a superuser, or: grant pg_read_all_data to "shop_reader"');
  });
});

describe('comparing a copy with its source', () => {
  it('explains every difference of a true copy', async () => {
    const comparison = await compareCatalogues(copy, source, await readIn(copy), context);
    expect(unexplained(comparison)).toEqual([]);
    const explained = comparison.differences.map(({ kind, name, attribute }) => `${kind} ${name} ${attribute}`);
    expect(explained).toEqual(
      expect.arrayContaining([
        'index public.broken missing',
        'comment index public.broken missing',
        'comment subscription incoming missing',
        'subscription incoming missing',
        'constraint sales.closed.closed_customer internal_triggers',
      ]),
    );
    const findings = catalogueFindings(comparison);
    expect(findings.filter(({ status }) => status === 'bad' || status === 'unknown')).toEqual([]);
    expect(findings).toContainEqual({
      id: 'verify.catalogue-extension',
      status: 'good',
      level: 'consistent',
      detail: '6 extensions equal',
    });
  });

  it('leaves out the number that a server may keep among the options of a column', async () => {
    await copy.query('begin');
    try {
      await copy.query(
        `update pg_attribute
         set attoptions = array['pg_attver=1'] || attoptions
         where attrelid in ('sales.customer'::regclass, 'public.parent'::regclass) and attnum > 0`,
      );
      const comparison = await compareCatalogues(copy, source, await readCatalogue(copy, options), context);
      expect(unexplained(comparison)).toEqual([]);
    } finally {
      await copy.query('rollback');
    }
  });

  it('does not explain a missing subscription that was not left out', async () => {
    const comparison = await compareCatalogues(copy, source, await readIn(copy), {
      ...context,
      subscriptionsLeftOut: false,
    });
    expect(unexplained(comparison)).toEqual([
      'subscription | incoming | missing',
      'comment | subscription incoming | missing',
    ]);
  });

  it('leaves nothing behind in the copy, and fires no event trigger', async () => {
    const before = catalogueDigest((await readIn(copy)).catalogue);
    const notices: string[] = [];
    copy.on('notice', ({ message }) => notices.push(message ?? ''));
    await compareCatalogues(copy, source, await readIn(copy), context);
    copy.removeAllListeners('notice');
    expect(notices).toEqual([]);
    expect(catalogueDigest((await readIn(copy)).catalogue)).toEqual(before);
  });

  it('refuses to judge definitions in a read-only transaction', async () => {
    const restored = await readIn(copy);
    await copy.query('begin read only');
    await expect(compareCatalogues(copy, source, restored, context)).rejects.toThrow('read only');
    await copy.query('rollback');
  });

  it('folds the members of a missing table into one finding', async () => {
    await copy.query('begin; drop table public.scratchpad');
    const comparison = await compareCatalogues(copy, source, await readCatalogue(copy, options), context);
    await copy.query('rollback');
    const bad = catalogueFindings(comparison).filter(({ status }) => status === 'bad');
    expect(bad.map(({ detail }) => detail)).toEqual([
      'relation public.scratchpad: missing from the copy, with 2 columns',
      'relation public.scratchpad_id_seq: missing from the copy, with 1 sequence',
    ]);
  });

  it.each(mutations)('names: %s', async (_title, sql, kind, name, attribute) => {
    await copy.query('begin');
    try {
      await copy.query('set local session_replication_role = replica; set local client_min_messages = error');
      await copy.query(sql);
      const comparison = await compareCatalogues(copy, source, await readCatalogue(copy, options), context);
      expect(comparison.unread).toEqual([]);
      const bad = comparison.differences.filter(({ explained }) => explained === undefined);
      expect(bad.map((difference) => [difference.kind, difference.name, difference.attribute])).toContainEqual([
        kind,
        name,
        attribute,
      ]);
      const ids = catalogueFindings(comparison)
        .filter(({ status }) => status === 'bad')
        .map(({ id }) => id);
      expect(ids).not.toEqual([]);
    } finally {
      await copy.query('rollback');
    }
  });
});

describe('what a dump will not hold', () => {
  it('is said as warnings at the time of the backup', async () => {
    await shop.query('begin');
    await shop.query('set local client_min_messages = error; set local allow_system_table_mods = on');
    await shop.query('create table public.member (a int); alter extension ltree add table public.member');
    await shop.query('insert into public.member values (1)');
    await shop.query('create function pg_catalog.stray() returns int language sql as $$ select 1 $$');
    await shop.query('create language byhand handler plpgsql_call_handler');
    const findings = expectedLosses(await readCatalogue(shop, options), await readDumpLosses(shop));
    await shop.query('rollback');
    expect(findings.map(({ id, status, object }) => [id, status, object?.kind, object?.name])).toEqual([
      ['backup.not-dumped', 'warning', 'index', 'public.broken'],
      ['backup.not-dumped', 'warning', 'constraint', 'sales.closed.closed_customer'],
      ['backup.not-dumped', 'warning', 'language', 'byhand'],
      ['backup.not-dumped', 'warning', 'relation', 'public.member'],
      ['backup.not-dumped', 'warning', 'function', 'pg_catalog.stray()'],
    ]);
  });
});
