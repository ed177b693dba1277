/* Backups of the database that is looked at, and what grew since the last look. */
import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openFolderStore } from '../../packages/core/src/index.ts';
import { makeRoom, type Room } from '../cli/room.ts';
import type { Cluster } from '../cluster.ts';
import { itOfWhole } from '../whole.ts';
import { type LookOptions, look, startHealthy, wordsOf } from './scene.ts';

let cluster: Cluster;
let known: readonly string[];
let room: Room;
beforeAll(async () => {
  cluster = await startHealthy();
  known = (await look(cluster.url('app'))).troubles;
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const backUp = async (...more: string[]): Promise<string> => {
  const ran = await room.run([
    'backup',
    '--database-url',
    cluster.url('app'),
    '--store',
    room.store,
    '--workdir',
    room.workdir,
    '--json',
    '--environment',
    'development',
    ...more,
  ]);
  expect(ran.code, ran.stderr).toBe(0);
  return String(ran.json()['backup_id']);
};
const withStore = (more: LookOptions = {}): LookOptions => ({
  store: { open: async () => openFolderStore(room.store, { create: false, mayBeMissing: true }) },
  ...more,
});
const lookAt = (more: LookOptions = {}) => look(cluster.url('app'), withStore(more));

it('that there is none is bad, and the command that makes one is named; then it is only unproven', async () => {
  await room.folder('store');
  const none = await lookAt();
  expect(none.of('backup-age')).toMatchObject({
    status: 'bad',
    hint: expect.stringMatching(/^pgproof backup --store/),
  });
  await backUp();
  const one = await lookAt();
  expect(one.troubles, wordsOf(one)).toEqual([...known, 'backup-verdict'].sort());
  expect(one.of('backup-verdict')).toMatchObject({
    status: 'warning',
    detail: expect.stringMatching(/none was ever shown good/),
    hint: expect.stringMatching(/^pgproof verify --store .* --database app --backup /),
  });
});

it('a backup of one table is none of the database, however good; one that cannot be read is not passed over in silence', async () => {
  await backUp('--table', 'public.purchase');
  expect((await lookAt()).of('backup-age')).toMatchObject({
    status: 'bad',
    detail: expect.stringMatching(/no backup of the whole of "app" that can be read, and 1 of a part of it/),
  });
  const first = await backUp();
  expect((await lookAt()).of('backup-age')).toMatchObject({ status: 'good', object: { name: first } });
  // Within one second it is their names that say which is the newer.
  const [whole, damaged = ''] = [first, await backUp()].sort();
  await truncate(join(room.store, 'app', damaged, 'manifest.json'), 10);
  const seen = await lookAt();
  const ages = seen.findings.filter(({ id }) => id === 'monitor.backup-age');
  expect(ages).toMatchObject([
    { status: 'good', object: { name: whole } },
    { status: 'unknown', object: { name: damaged }, hint: expect.stringContaining(damaged) },
  ]);
});

it('one that is old is told, and one that failed its verification', async () => {
  const id = await backUp();
  const late = await lookAt({ behindSeconds: -3 * 86_400, skip: ['clock-skew', 'password-expiry'] });
  expect(late.of('backup-age')).toMatchObject({
    status: 'bad',
    object: { kind: 'backup', name: id },
    detail: expect.stringMatching(/3 d/),
  });
  const folder = join(room.store, 'app', id);
  const data = (await readdir(folder)).find((name) => name.startsWith('data.')) ?? '';
  await truncate(join(folder, data), 10);
  expect((await room.run(['verify', '--store', room.store, '--level', 'intact', '--workdir', room.workdir])).code).toBe(
    1,
  );
  expect((await lookAt()).of('backup-verdict')).toMatchObject({
    status: 'bad',
    detail: expect.stringMatching(/was verified .* and failed/),
  });
});

itOfWhole('one that shrank is told, with the command that proves it', async () => {
  await backUp();
  await cluster.sql('app', 'create table lost as select md5(i::text) from generate_series(1, 20000) i');
  await cluster.sql('app', 'alter table lost add column id bigint generated always as identity primary key');
  await cluster.sql('app', 'vacuum analyze lost');
  await backUp();
  await cluster.sql('app', 'drop table lost');
  await backUp();
  // The middle one of those before it is the large one.
  expect((await lookAt()).of('backup-size')).toMatchObject({
    status: 'bad',
    detail: expect.stringMatching(/and those before it have/),
    hint: expect.stringMatching(/^pgproof verify/),
  });
});

it('a store that cannot be read is unknown, and ends nothing', async () => {
  const seen = await look(cluster.url('app'), {
    store: { open: async () => openFolderStore(join(room.path, 'nowhere'), { create: false }) },
  });
  expect(seen.of('backup-age')).toMatchObject({
    status: 'unknown',
    detail: expect.stringMatching(/could not be read/),
  });
  expect(seen.of('connections').status).toBe('good');
});

it('a table and a database that grew since the baseline are told; what is new alone fails, where that is asked', async () => {
  const { baseline } = (await look(cluster.url('app'))).made;
  await cluster.sql('app', "insert into purchase (note) select repeat('y', 100) from generate_series(1, 20000)");
  await cluster.sql('app', 'analyze purchase');
  const grown = { warning: 1e6, bad: 1e6 };
  const limits = { 'database-size.grown-bytes': grown, 'table-size.grown-bytes': grown };
  const seen = await look(cluster.url('app'), { baseline, limits, failOn: 'new' });
  expect(seen.of('table-size')).toMatchObject({ status: 'bad', object: { kind: 'table', name: 'public.purchase' } });
  expect(seen.of('database-size')).toMatchObject({ status: 'warning', object: { kind: 'database', name: 'app' } });
  expect(seen.made.report.ok).toBe(false);
  expect(seen.made.report.data['changes']).toMatchObject({
    appeared: ['monitor.database-size database app', 'monitor.table-size table public.purchase'],
    resolved: [],
  });

  const later = { ...seen.made.baseline, databases: baseline.databases, tables: baseline.tables };
  const again = await look(cluster.url('app'), { baseline: later, limits, failOn: 'new' });
  expect([again.of('table-size').status, again.made.report.ok]).toEqual(['bad', true]);
  const over = await look(cluster.url('app'), { baseline: seen.made.baseline, limits, failOn: 'new' });
  expect(over.troubles).toEqual(known);
  expect(over.made.report.data['changes']).toMatchObject({
    resolved: expect.arrayContaining(['monitor.table-size table public.purchase']),
  });
});

it('a disk whose size is given, and one that is there, are reckoned', async () => {
  expect((await look(cluster.url('app'))).of('disk').status).toBe('good');
  const full = await look(cluster.url('app'), { limits: { 'disk.used-percent': { warning: 0.001, bad: 0.002 } } });
  expect(full.of('disk')).toMatchObject({
    status: 'bad',
    detail: expect.stringMatching(/where the server keeps its data/),
  });
});
