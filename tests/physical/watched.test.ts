/* Who looks at a store sees the backups of whole clusters, too. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeRoom, type Room } from '../cli/room.ts';
import type { Cluster } from '../cluster.ts';
import type { Ran } from '../pgproof.ts';
import { startPhysical } from './scene.ts';

let cluster: Cluster;
let room: Room;
beforeAll(async () => {
  cluster = await startPhysical();
  room = await makeRoom();
  const ran = await room.run([
    ...['backup', '--method', 'physical', '--database-url', cluster.url('postgres'), '--store', room.store, '--json'],
  ]);
  expect(ran.code, ran.stderr).toBe(0);
});
afterAll(async () => {
  await room?.[Symbol.asyncDispose]();
  await cluster?.stop();
});

const found = (ran: Ran, id: string): { status: string; detail: string; hint?: string } | undefined =>
  ran.json().findings.find((finding) => finding.id === id);

it('list shows it among the others, alone, and not where those of databases are asked for', async () => {
  const listed = async (...more: string[]): Promise<unknown[]> =>
    (await room.run(['list', '--store', room.store, '--json', ...more])).json()['backups'] as unknown[];
  const [only, ...others] = await listed('--method', 'physical');
  expect([only, others]).toEqual([expect.objectContaining({ method: 'physical', backup_type: 'full' }), []]);
  expect(await listed()).toEqual([only]);
  expect(await listed('--method', 'logical')).toEqual([]);
});

it('diagnose does not call a store empty that holds one, and says how it is proven', async () => {
  const ran = await room.run(['diagnose', '--store', room.store, '--json']);
  expect(found(ran, 'diagnose.backup-missing')).toBeUndefined();
  const cluster = found(ran, 'diagnose.backup-cluster');
  expect(cluster).toMatchObject({ status: 'warning', detail: expect.stringContaining('nobody has recovered it yet') });
  expect(cluster?.hint).toMatch(/^pgproof verify --store .* --method physical --backup \d{8}T/);
});

it('health takes it for a backup of each database of that cluster', async () => {
  const health = ['health', '--database-url', cluster.url('postgres'), '--store', room.store, '--json'];
  const ran = await room.run(health);
  expect(found(ran, 'monitor.backup-age')).toMatchObject({ status: 'good' });
  expect(found(ran, 'monitor.backup-verdict')?.hint).toContain('--method physical');
});
