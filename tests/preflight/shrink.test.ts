import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, makeRoom, type Room, until } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { makeKey } from '../keys.ts';
import type { Ran } from '../pgproof.ts';

let cluster: Cluster;
let room: Room;

beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  await cluster.sql('postgres', 'drop database if exists stock');
  await cluster.sql('postgres', 'create database stock template template0');
  await cluster.sql(
    'stock',
    `create table item as select i, md5(i::text) as name from generate_series(1, 10000) i;
     create table customer as select i from generate_series(1, 2000) i;
     create table event (day int) partition by list (day);
     create table event_1 partition of event for values in (1);
     create table event_2 partition of event for values in (2);
     insert into event select 1 + i % 2 from generate_series(1, 100) i`,
  );
  return () => room[Symbol.asyncDispose]();
});

const backup = (...more: string[]): Promise<Ran> =>
  room.run([
    ...['backup', '--database-url', cluster.url('stock'), '--store', room.store, '--workdir', room.workdir, '--json'],
    ...more,
  ]);
const manifests = async (): Promise<Record<string, unknown>[]> => {
  const paths = (await filesIn(room.store)).filter((path) => path.endsWith('manifest.json'));
  return Promise.all(paths.map(async (path) => JSON.parse(await readFile(join(room.store, path), 'utf8'))));
};
const comparisons = async (): Promise<unknown[]> =>
  (await manifests()).map(({ comparison }) => (comparison as { status: string } | undefined)?.status);
const findingOf = (ran: Ran, id: string): Record<string, unknown> | undefined =>
  ran.json().findings.find((finding) => finding.id === id) as Record<string, unknown> | undefined;
const expectGood = async (ran: Promise<Ran>): Promise<Ran> => {
  const done = await ran;
  expect(done.code, done.stderr + done.stdout).toBe(0);
  return done;
};

describe('a backup with fewer rows than --max-shrink-percent allows', () => {
  it('is kept and marked, ends with exit code 1 in production, and nothing is pruned', async () => {
    const first = await expectGood(backup());
    await cluster.sql('stock', 'delete from item where i > 5000');
    const ran = await backup('--keep-last', '1');
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ ok: false, backup_id: expect.any(String) });
    expect(String(ran.json()['headline'])).toContain('was kept');
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({
        id: 'backup.shrink',
        status: 'bad',
        object: { kind: 'figure', name: 'rows' },
        detail: expect.stringMatching(
          /^7,100, and 12,100 in the last backup, .*: 41\.3 % less, where 20 % are allowed$/,
        ),
      }),
    );
    const all = await manifests();
    expect(all).toHaveLength(2);
    expect(all.find(({ id }) => id === ran.json()['backup_id'])).toMatchObject({
      comparison: { backup: first.json()['backup_id'], status: 'bad' },
    });
    const listed = await room.run(['list', '--store', room.store]);
    expect(listed.stdout).toMatch(/never verified, shrank/);
    const verified = await room.run(['verify', '--store', room.store, '--workdir', room.workdir, '--json']);
    expect(verified.json(), 'it holds what was there').toMatchObject({ ok: true, verdict: 'identical' });
    const next = await expectGood(backup());
    expect(next.json().findings).toContainEqual(expect.objectContaining({ id: 'backup.compared', status: 'good' }));
  });

  it('does not push out the last backup that still has them, nor do those that come after it', async () => {
    const ids = [];
    for (const allowed of [0, 1, 0, 0]) {
      if (allowed === 1) await cluster.sql('stock', 'delete from item where i > 5000');
      const second = new Date().getUTCSeconds();
      const ran = await backup('--keep-last', '1');
      expect(ran.code, ran.stderr).toBe(allowed);
      // Names tell backups of one second apart, and not which came first.
      await until('the next second', () => new Date().getUTCSeconds() !== second);
      ids.push(String(ran.json()['backup_id']));
    }
    const [whole, less, , newest] = ids;
    expect((await manifests()).map(({ id }) => id).sort()).toEqual([whole, less, newest].sort());
    const pruned = await room.run(['prune', '--store', room.store, '--keep-last', '1', '--dry-run']);
    expect(pruned.stdout).toMatch(new RegExp(`^stock +${whole} .* yes +the last before ${less}, which has less$`, 'm'));
    expect(pruned.stdout).toMatch(new RegExp(`^stock +${less} .* yes +has less than the one before it$`, 'm'));
  });

  it.each(['staging', 'development'])('is a warning in %s', async (environment) => {
    await expectGood(backup('--environment', environment));
    await cluster.sql('stock', 'delete from item where i > 1000');
    const ran = await expectGood(backup('--environment', environment));
    expect(ran.json().findings).toContainEqual(expect.objectContaining({ id: 'backup.shrink', status: 'warning' }));
  });

  it('is as good as any when more is allowed', async () => {
    await expectGood(backup());
    await cluster.sql('stock', 'delete from item where i > 5000');
    const ran = await expectGood(backup('--max-shrink-percent', '60'));
    expect(ran.json().findings.filter(({ id }) => id === 'backup.shrink')).toEqual([]);
  });
});

describe('a table that is in the last backup and not in this one', () => {
  it('is named, with what it held', async () => {
    const first = await expectGood(backup());
    await cluster.sql('stock', 'drop table customer; create table client (id int)');
    const ran = await backup();
    expect(ran.code).toBe(1);
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({
        id: 'backup.lost-table',
        status: 'bad',
        object: { kind: 'table', name: 'public.customer' },
        detail: `the last backup, ${first.json()['backup_id']}, has it, with 2,000 rows; it is not in this one`,
      }),
    );
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({ id: 'backup.new-table', detail: expect.stringContaining('public.client') }),
    );
  });

  it('is named of encrypted backups by the key, and so is one that lost its rows', async () => {
    const key = await makeKey(room.path, 'own');
    const sealed = ['--age-recipients', key.recipient, '--max-shrink-percent', '100'];
    await expectGood(backup(...sealed));
    await cluster.sql('stock', 'drop table customer; create table client (id int); truncate item');
    const ran = await backup(...sealed, '--age-identity', key.file);
    expect(ran.code).toBe(1);
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({ id: 'backup.lost-table', object: { kind: 'table', name: 'public.customer' } }),
    );
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({ id: 'backup.emptied-table', object: { kind: 'table', name: 'public.item' } }),
    );
    expect(findingOf(ran, 'backup.compared')).toBeUndefined();
  });

  it('is unknown without the key where another is new, and the run is good; the key shows it', async () => {
    const key = await makeKey(room.path, 'own');
    const sealed = ['--age-recipients', key.recipient, '--max-shrink-percent', '100'];
    const first = String((await expectGood(backup(...sealed))).json()['backup_id']);
    const again = await expectGood(backup(...sealed));
    expect(findingOf(again, 'backup.compared')).toMatchObject({
      status: 'unknown',
      detail: expect.stringMatching(
        `; definitions of tables are the same, so none is gone; .* ${first} is encrypted, and no --age-identity was given that opens it$`,
      ),
    });
    await cluster.sql('stock', 'drop table customer; create table client (id int)');
    const ran = await expectGood(backup(...sealed));
    expect(findingOf(ran, 'backup.compared')).toMatchObject({
      status: 'unknown',
      detail: expect.stringMatching(
        /; whether a table is gone, or lost its rows, was not seen: .* is encrypted, and no --age-identity .*$/,
      ),
    });
    expect(await comparisons()).not.toContain('good');
    await cluster.sql('stock', 'alter table client rename to guest');
    const shown = await backup(...sealed, '--age-identity', key.file);
    expect(findingOf(shown, 'backup.lost-table')).toMatchObject({ object: { kind: 'table', name: 'public.client' } });
  });

  it('is counted where the last proof cannot be read, for it is encrypted', async () => {
    const key = await makeKey(room.path, 'own');
    const sealed = ['--age-recipients', key.recipient, '--max-shrink-percent', '100'];
    await expectGood(backup(...sealed));
    await cluster.sql('stock', 'drop table customer; drop table event_2');
    const ran = await backup(...sealed);
    expect(ran.code).toBe(1);
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({
        id: 'backup.lost-table',
        status: 'bad',
        object: { kind: 'tables', name: '1' },
        detail: expect.stringMatching(/^1 tables without partitions, and 2 in the last backup/),
      }),
    );
  });

  it('is unknown where the key is of another recipient than the last backup', async () => {
    const [old, young] = [await makeKey(room.path, 'old'), await makeKey(room.path, 'young')];
    await expectGood(backup('--age-recipients', old.recipient));
    const ran = await expectGood(backup('--age-recipients', young.recipient, '--age-identity', young.file));
    expect(findingOf(ran, 'backup.compared')).toMatchObject({
      status: 'unknown',
      detail: expect.stringMatching(new RegExp(`no key in .* ${old.recipient}`)),
      hint: expect.stringContaining('age-keygen -y'),
    });
  });

  it.each(['encrypted', 'plain'])('is unknown where the last proof is not what its manifest says: %s', async (how) => {
    const key = await makeKey(room.path, 'own');
    const sealed = how === 'plain' ? [] : ['--age-recipients', key.recipient, '--age-identity', key.file];
    const take = async (): Promise<string> =>
      String((await expectGood(backup(...sealed, '--environment', 'staging'))).json()['backup_id']);
    const first = await take();
    await cluster.sql('stock', 'drop table customer');
    const second = await take();
    // A whole proof, which whoever knows the recipient could make, too.
    const [other = ''] = (await filesIn(room.store)).filter((path) => path.includes(`${first}/proof`));
    await writeFile(join(room.store, other.replace(first, second)), await readFile(join(room.store, other)));
    const ran = await expectGood(backup(...sealed));
    expect(findingOf(ran, 'backup.lost-table')).toBeUndefined();
    expect(findingOf(ran, 'backup.compared')).toMatchObject({
      status: 'unknown',
      detail: expect.stringMatching(/has not the sha256 that its manifest says$/),
    });
  });

  it('is no loss when it is a partition, and the rest of its table is there', async () => {
    await expectGood(backup());
    await cluster.sql('stock', 'drop table event_1; create table event_3 partition of event for values in (3)');
    const ran = await expectGood(backup());
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({
        id: 'backup.lost-partition',
        status: 'explained',
        detail: expect.stringContaining('public.event_1'),
      }),
    );
  });

  it('is a warning when it is there and has lost all of its many rows', async () => {
    await expectGood(backup());
    await cluster.sql('stock', 'truncate customer');
    const ran = await expectGood(backup());
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({
        id: 'backup.emptied-table',
        status: 'warning',
        object: { kind: 'table', name: 'public.customer' },
      }),
    );
  });
});

it('a store whose manifests cannot be read leaves the past unknown, and the backup is taken', async () => {
  await expectGood(backup());
  const [path = ''] = (await filesIn(room.store)).filter((name) => name.endsWith('manifest.json'));
  await writeFile(join(room.store, path), '{');
  const ran = await expectGood(backup());
  expect(ran.json().findings).toContainEqual(
    expect.objectContaining({
      id: 'backup.preflight-history',
      status: 'warning',
      object: { kind: 'backup', name: path.split('/')[1] },
    }),
  );
});

it('shows size and duration of the last runs, in words, in Markdown and in HTML', async () => {
  await expectGood(backup());
  await expectGood(backup());
  const report = join(room.path, 'report');
  const ran = await room.run([
    ...['backup', '--database-url', cluster.url('stock'), '--store', room.store, '--report', report],
  ]);
  expect(ran.code, ran.stderr).toBe(0);
  expect(ran.stdout).toMatch(
    /\n {2}made +rows +size +took\n(?: {2}\d{4}-\d\d-\d\d [\d:]+ UTC +12,100 +[\d.]+ KiB +[\d.]+ s\n){3}$/,
  );
  const markdown = await readFile(join(report, 'report.md'), 'utf8');
  expect(markdown).toMatch(
    /The last 3 backups\n\n```mermaid\nxychart-beta\n {4}title "Size"\n {4}x-axis \["[\d: -]+", "[\d: -]+", "[\d: -]+"\]/,
  );
  const html = await readFile(join(report, 'report.html'), 'utf8');
  expect(html.match(/<meter aria-label="size"/g)).toHaveLength(3);
});
