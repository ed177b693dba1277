import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { makeApp } from '../cli/databases.ts';
import { makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { type Results, startResults } from '../github/results.ts';
import { type ActionOptions, type ActionResult, runAction } from '../github/runner.ts';

const dist = inject('dist');
let cluster: Cluster;
let results: Results;
let room: Room;

beforeAll(async () => {
  [cluster, results] = await Promise.all([startCluster(), startResults()]);
  await makeApp(cluster);
});
afterAll(async () => {
  await Promise.all([cluster?.stop(), results?.stop()]);
});
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const run = (action: string, options: Omit<ActionOptions, 'action' | 'dist'>): Promise<ActionResult> =>
  runAction(room, { action: `actions/${action}`, dist, ...options });

it('backs up in one step and proves it in the next', async () => {
  const job = results.run();
  const backup = await run('backup-db', {
    run: job,
    with: { 'database-url': cluster.url('app'), 'allow-plaintext': 'true' },
  });
  console.log(backup.stdout, backup.stderr, backup.outputs, backup.summary);
  expect(backup.code).toBe(0);
  const verify = await run('restore-verify', { run: job });
  console.log(verify.stdout, verify.stderr, verify.outputs, verify.summary);
  expect(verify.outputs).toMatchObject({ ok: 'true', verdict: 'identical', 'backup-id': backup.outputs['backup-id'] });
  expect(await readFile(join(verify.outputs['report-path'] ?? '', 'result.json'), 'utf8')).toContain('identical');
});
