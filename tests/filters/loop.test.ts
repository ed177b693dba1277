import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../cluster.ts';
import { pgproof, type Ran } from '../pgproof.ts';
import { wholeTables } from '../whole.ts';
import { cases, type FilterCase } from './cases.ts';

let cluster: Cluster;
let folder: string;

beforeAll(async () => {
  cluster = await startCluster({ wal_level: 'logical' });
  folder = mkdtempSync(join(tmpdir(), 'pgtest-filters-'));
  await cluster.sql('postgres', `create database world template template0 encoding 'UTF8'`);
  const script = readFileSync(new URL('world.sql', import.meta.url), 'utf8');
  await cluster.tool('psql', ['-X', '-q', '-o', '/dev/null', '-v', 'ON_ERROR_STOP=1', '-d', 'world'], script);
});

afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const troubled = (ran: Ran): string[] =>
  ran
    .json()
    .findings.filter(({ status }) => status === 'bad' || status === 'unknown')
    .map(({ id, object, detail }) => `${id} ${object?.name ?? ''}: ${detail}`);

describe('a backup of a part is proven for what it holds', () => {
  it.each(cases.filter(({ always }) => wholeTables || always).map((one) => [one.words.join(' '), one] as const))(
    '%s',
    async (name, { words, verdict }: FilterCase) => {
      const store = join(folder, name.replaceAll(/\W+/g, '_').slice(0, 100));
      const backedUp = await pgproof([
        'backup',
        '--json',
        '--store',
        store,
        '--database-url',
        cluster.url('world'),
        ...words,
      ]);
      expect(backedUp.code === 0 ? [] : [backedUp.stderr, backedUp.stdout]).toEqual([]);
      expect(troubled(backedUp)).toEqual([]);
      const verified = await pgproof(['verify', '--json', '--store', store]);
      expect(troubled(verified)).toEqual([]);
      expect(verified.json()).toMatchObject({
        ok: true,
        exit_code: 0,
        verdict: verdict ?? 'identical',
        asked: verdict ?? 'identical',
      });
    },
  );
});
