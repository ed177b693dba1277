import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  readSelection,
  requireClient,
  type Selection,
  type SelectionInput,
  selectionWords,
} from '../../packages/core/src/backup/selection.ts';
import { type Client, openClient } from '../../packages/core/src/postgres/client.ts';
import type { Connection } from '../../packages/core/src/postgres/connection.ts';
import { settleConnection } from '../../packages/core/src/postgres/settle.ts';
import { parseTableOfContents } from '../../packages/core/src/proof/archive.ts';
import { readScopeNow, type Scope } from '../../packages/core/src/proof/scope.ts';
import { checkScope } from '../../packages/core/src/proof/scope-check.ts';
import { type Cluster, installedMajor, startCluster } from '../cluster.ts';
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

async function listed(
  given: Partial<SelectionInput>,
): Promise<{ scope: Scope; contents: ReturnType<typeof parseTableOfContents> }> {
  const selection = readSelection({ ...nothing, ...given }, (option) => `--${option}`);
  const dumped = await cluster.tool('pg_dump', [
    '--format=custom',
    `--file=${file}`,
    '-d',
    'world',
    ...selectionWords(selection),
  ]);
  expect(dumped).toBe('');
  return {
    scope: await readScopeNow(client, selection),
    contents: parseTableOfContents(await cluster.tool('pg_restore', ['--list', file])),
  };
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
    const { scope, contents } = await listed(given);
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
    expect(checkScope(scope, contents).filter(({ status }) => status === 'bad')).toEqual([]);
  });
});
