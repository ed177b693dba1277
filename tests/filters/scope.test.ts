import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  definitionsOf,
  readSelection,
  requireClient,
  type Selection,
  type SelectionInput,
  selectionWords,
} from '../../packages/core/src/backup/selection.ts';
import { type Client, openClient } from '../../packages/core/src/postgres/client.ts';
import type { Connection } from '../../packages/core/src/postgres/connection.ts';
import { settleConnection } from '../../packages/core/src/postgres/settle.ts';
import { parseTableOfContents, type TableOfContents } from '../../packages/core/src/proof/archive.ts';
import { readScopeNow } from '../../packages/core/src/proof/scope.ts';
import { checkScope } from '../../packages/core/src/proof/scope-check.ts';
import { readScript } from '../../packages/core/src/restore/script.ts';
import { type Cluster, installedMajor, startCluster } from '../cluster.ts';
import { wholeTables } from '../whole.ts';
import { selections } from './selections.ts';

let cluster: Cluster;
let client: Client;
let names: Map<number, string>;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pgtest-scope-'));
  file = join(folder, 'world.dump');
  cluster = await startCluster({ wal_level: 'logical' });
  await cluster.sql('postgres', `create database world template template0 encoding 'UTF8'`);
  const [world, tangled] = ['world.sql', 'tangled.sql'].map((name) =>
    readFileSync(new URL(name, import.meta.url), 'utf8'),
  );
  const script = `${world}${tangled}`;
  await cluster.tool('psql', ['-X', '-q', '-o', '/dev/null', '-v', 'ON_ERROR_STOP=1', '-d', 'world'], script);
  const { signal } = new AbortController();
  client = await openClient(await connectionTo('world'), signal);
  const rows = await cluster.sql('world', 'select oid, oid::regclass::text as name from pg_class');
  names = new Map(rows.map((row) => [Number(row['oid']), String(row['name'])]));
});

afterAll(async () => {
  await client?.[Symbol.asyncDispose]();
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function connectionTo(database: string): Promise<Connection> {
  const door = { env: {}, homedir: '/nonexistent', osUser: 'nobody', mask: () => undefined, warn: () => undefined };
  return settleConnection(cluster.url(database), door, new AbortController().signal);
}

const nothing: SelectionInput = {
  schemaOnly: false,
  dataOnly: false,
  patterns: {},
  largeObjects: undefined,
  noOwner: false,
  noPrivileges: false,
  pgDumpArgs: [],
};

async function listed(selection: Selection): Promise<TableOfContents> {
  const words = ['--format=custom', `--file=${file}`, '-d', 'world', ...selectionWords(selection)];
  expect(await cluster.tool('pg_dump', words)).toBe('');
  return parseTableOfContents(await cluster.tool('pg_restore', ['--list', file]));
}

async function scanned(selection: Selection): Promise<TableOfContents['entries'][number][]> {
  const words = ['--verbose', '--no-subscriptions', '-d', 'world', ...selectionWords(selection)];
  const script = readScript();
  script.push(Buffer.from(await cluster.tool('pg_dump', words)));
  const { entries, isComplete } = script.end();
  expect(isComplete).toBe(true);
  return entries.map((entry) => ({ ...entry, line: '' }));
}

const major = await installedMajor();

/** Options that the installed pg_dump does not have yet are tested where it does. */
function isOfHere(selection: Selection): boolean {
  try {
    requireClient(selection, major ?? 0);
    return true;
  } catch {
    return false;
  }
}

const named = (oids: Iterable<number>): string[] => [...oids].map((oid) => names.get(oid) ?? String(oid)).sort();

describe('the scope of a selection is what pg_dump takes', () => {
  const wanted = selections.map((given) => [readSelection({ ...nothing, ...given }, String), given] as const);
  it.each(
    wanted
      .filter(([selection]) => isOfHere(selection))
      .map(([selection, given]) => [selectionWords(selection).join(' '), given] as const),
  )('%s', async (_, given) => {
    const selection = readSelection({ ...nothing, ...given }, (option) => `--${option}`);
    const scope = await readScopeNow(client, selection);
    const contents = await listed(selection);
    const defined = selection.content === 'data' ? await listed(definitionsOf(selection)) : contents;
    const ofKind = (...kinds: string[]): number[] =>
      scope.world.relations
        .filter(({ oid, kind }) => scope.data.has(oid) && kinds.includes(kind))
        .map(({ oid }) => oid);
    const entries = (type: string): number[] =>
      contents.entries.filter((entry) => entry.type === type).map(({ oid }) => oid);
    expect(named(ofKind('r'))).toEqual(named(entries('TABLE DATA')));
    expect(ofKind('S').length).toBe(entries('SEQUENCE SET').length);
    expect(named(ofKind('m'))).toEqual(named(entries('MATERIALIZED VIEW DATA')));
    expect(contents.entries.some(({ type }) => type === 'BLOBS')).toBe(scope.largeObjects);
    expect(checkScope(scope, defined).filter(({ status }) => status === 'bad')).toEqual([]);
  });

  it.each(
    wanted
      .filter(([selection], index) => isOfHere(selection) && (wholeTables || index % 8 === 1))
      .map(([selection]) => [selectionWords(selection).join(' '), selection] as const),
  )('and a script says of itself what an archive says: %s', async (_, selection) => {
    const objects = ({ entries }: Pick<TableOfContents, 'entries'>): string[] =>
      entries
        .filter(({ catalogOid, type }) => catalogOid !== 0 || type === 'TABLE DATA' || type === 'BLOBS')
        .map(({ catalogOid, oid }) => `${catalogOid} ${oid}`)
        .sort();
    const archived = objects(await listed(selection));
    // The sequence of an identity column goes with its table, and is nothing by itself.
    if (!selection.patterns.table.includes('sales.customers_id_seq')) expect(archived.length).toBeGreaterThan(0);
    expect(objects({ entries: await scanned(selection) })).toEqual(archived);
  });
});
