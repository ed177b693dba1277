import { expect, it } from 'vitest';
import { openStage } from './stage.ts';

const stage = openStage();

it('backs up several databases in one step, and hands on a list of them for a matrix', async () => {
  await stage.cluster().sql('postgres', 'create database second');
  const ran = await stage.run('backup-db', {
    run: stage.results().run({}),
    with: {
      'database-url': stage.cluster().url('app'),
      environment: 'development',
      databases: 'app\nsecond # the other',
    },
  });
  expect(ran.code, ran.log).toBe(0);
  const backups = JSON.parse(ran.outputs['backups'] ?? '') as { database: string; backup_id: string; ok: boolean }[];
  expect(backups.map(({ database, ok }) => [database, ok])).toEqual([
    ['app', true],
    ['second', true],
  ]);
  expect(ran.outputs['backup-id']).toBe('');
  const names = stage
    .results()
    .artifacts()
    .map(({ name }) => name);
  for (const { database, backup_id } of backups)
    expect(names).toContain(`pgproof.${database}.${backup_id}.manifest.json`);
});
