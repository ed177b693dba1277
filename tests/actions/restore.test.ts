/* The restore action as a runner runs it, and by the front door. */
import { afterEach, expect, it } from 'vitest';
import { contentOf } from '../e2e/roundtrip/oracle.ts';
import { expectNothingLeft, openStage, words } from './stage.ts';

const stage = openStage();
const url = (database: string): string => stage.cluster().url(database);
afterEach(() => stage.cluster().sql('postgres', 'drop database if exists back with (force)'));

it.each(['restore', '.'] as const)(
  'brings the backup of another run back, and says that all of it came: %s',
  async (action) => {
    const maker = stage.results().run();
    const backup = await stage.backUp(maker);
    const ran = await stage.run(action, {
      run: stage.results().run(),
      with: { into: url('back'), 'run-id': String(maker.id), ...(action === '.' ? { operation: 'restore' } : {}) },
    });
    expect([ran.code, ran.outputs['verdict']], ran.log).toEqual([0, 'identical']);
    expect(ran.outputs).toMatchObject({
      ok: 'true',
      asked: 'identical',
      database: 'app',
      into: 'back',
      'backup-id': backup.outputs['backup-id'],
      'manifest-sha256': backup.outputs['manifest-sha256'],
      'rto-seconds': expect.stringMatching(/^\d+(\.\d+)?$/),
    });
    expect(words(ran.summary)).toContain('restored into "back": identical');
    expect(await contentOf(stage.cluster(), 'back')).toEqual(await contentOf(stage.cluster(), 'app'));
    expect(ran.log + ran.summary + JSON.stringify(ran.outputs)).not.toContain('only for tests');
    await expectNothingLeft(stage, ran);
  },
);

it('brings one table back, and says that it is a part', async () => {
  const maker = stage.results().run();
  await stage.backUp(maker);
  const ran = await stage.run('restore', {
    run: maker,
    with: { into: url('back'), table: 'shop.customer\n', 'leave-out-foreign-keys': 'true' },
  });
  expect([ran.code, ran.outputs['verdict']], ran.log).toEqual([0, 'identical']);
  expect(JSON.parse(ran.outputs['part'] ?? '')).toMatchObject({ content: 'all', foreign_keys_left_out: [] });
  expect(words(ran.summary)).toMatch(/a part of backup .* restored into "back": that part identical/);
  const wanted = (await contentOf(stage.cluster(), 'app')).filter((line) => line.startsWith('table shop.customer:'));
  expect(await contentOf(stage.cluster(), 'back')).toEqual(expect.arrayContaining(wanted));
});

it('refuses a database that holds something, and touches nothing of it', async () => {
  const maker = stage.results().run();
  await stage.backUp(maker);
  const before = await contentOf(stage.cluster(), 'app');
  const ran = await stage.run('restore', { run: maker, with: { into: url('app') } });
  expect([ran.code, ran.outputs['verdict']]).toEqual([2, 'none']);
  expect(ran.log).toContain('database "app" is not empty');
  expect(await contentOf(stage.cluster(), 'app')).toEqual(before);
});

it('prints its plan, and makes nothing', async () => {
  const maker = stage.results().run();
  await stage.backUp(maker);
  const ran = await stage.run('restore', { run: maker, with: { into: url('back'), 'dry-run': 'true' } });
  expect([ran.code, JSON.parse(ran.outputs['plan'] ?? '').operation], ran.log).toEqual([0, 'restore']);
  const names = await stage.cluster().sql('postgres', `select datname from pg_database where datname = 'back'`);
  expect(names).toEqual([]);
});

it('wants to be told where to', async () => {
  const ran = await stage.run('restore', { run: stage.results().run() });
  expect([ran.code, ran.log]).toEqual([
    2,
    expect.stringContaining('input "into": is missing; it says where to restore to'),
  ]);
});
