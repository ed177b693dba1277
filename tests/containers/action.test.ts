import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { makeApp } from '../cli/databases.ts';
import { makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { runAction } from '../github/runner.ts';
import { run } from '../run.ts';
import { containersOf } from './engine.ts';
import { containerMajors, requireContainers, startPostgres } from './postgres.ts';

const here = requireContainers();
let cluster: Cluster;
let room: Room;

beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

describe.skipIf(!here)('restore-verify with a sandbox by docker', () => {
  it('hands the copy to later steps, and the post step ends its container', async () => {
    const step = (action: string, inputs: Record<string, string>) =>
      runAction(room, { action, dist: inject('dist'), with: { store: room.store, ...inputs } });
    const backup = await step('actions/backup-db', { 'database-url': cluster.url('app') });
    expect(backup.code, backup.stdout).toBe(0);
    const verify = await step('actions/restore-verify', {
      ...{ sandbox: 'docker', 'keep-running': 'true' },
      // About the hand-over: the image is of another minor release than the source, and catalogues are not compared at this level.
      level: 'restored',
    });
    expect([verify.code, verify.outputs['verdict']], verify.stdout).toEqual([0, 'restored']);
    expect(verify.log).toContain(`PostgreSQL ${cluster.major}, sandbox: ${cluster.major}.`);
    expect(verify.summary).toContain(`a container of postgres:${cluster.major}`);
    expect(await containersOf(room.path)).toHaveLength(1);
    const query = ['-XAtc', 'select count(*) from shop.purchase', verify.outputs['database-url'] ?? ''];
    expect(await run('psql', query)).toBe('1000\n');
    const post = await verify.post();
    expect([post.code, post.log], post.stdout).toEqual([0, expect.stringContaining('the restored copy has ended')]);
    expect(await containersOf(room.path)).toEqual([]);
  });
});

describe.skipIf(!here)('backup-db of a server whose major is not installed here', () => {
  it('plans the client that the run uses: that of an image which is there, where nothing may be installed', async () => {
    const major = containerMajors.find((candidate) => candidate > cluster.major) ?? 0;
    await using server = await startPostgres(major);
    const step = (more: Record<string, string>) =>
      runAction(room, {
        action: 'actions/backup-db',
        dist: inject('dist'),
        with: { store: room.store, 'database-url': server.url(), 'install-postgresql': 'false', ...more },
      });
    const planned = await step({ 'dry-run': 'true' });
    expect(planned.code, planned.stdout).toBe(0);
    expect(planned.outputs['plan']).toContain(`/pg_dump postgres:${major} `);
    const made = await step({});
    expect(made.code, made.stdout).toBe(0);
    expect(made.log).toContain(`in containers of postgres:${major}`);
    const none = await step({ 'postgres-image': 'none' });
    expect([none.code, none.log], none.stdout).toEqual([4, expect.stringContaining('pg_dump')]);
  });
});
