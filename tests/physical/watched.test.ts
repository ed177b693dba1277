/* Who looks at a store sees the backups of whole clusters, too. */
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesIn, makeRoom, type Room } from '../cli/room.ts';
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

it('diagnose says good when the command that it named has recovered it, and bad when it is damaged', async () => {
  const look = async (): Promise<NonNullable<ReturnType<typeof found>>> => {
    const ran = await room.run(['diagnose', '--store', room.store, '--json']);
    return found(ran, 'diagnose.backup-cluster') ?? expect.fail(ran.stdout);
  };
  const prove = async (hint: string | undefined): Promise<Ran> => {
    const words = (hint?.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'));
    return room.run([...words.slice(1), '--workdir', room.workdir]);
  };
  const { hint } = await look();
  const proven = await prove(hint);
  expect(proven.code, proven.stdout + proven.stderr).toBe(0);
  expect(await look()).toMatchObject({ status: 'good', detail: expect.stringMatching(/recovered, and shown good$/) });
  const files = await filesIn(room.store);
  const data = await open(join(room.store, files.find((name) => name.includes('/base.tar')) ?? ''), 'r+');
  await data.write(Buffer.from('damage'), 0, 6, 5000);
  await data.close();
  expect((await prove(hint)).code).toBe(1);
  expect(await look()).toMatchObject({
    status: 'bad',
    detail: expect.stringMatching(/last verification failed$/),
    hint,
  });
  await writeFile(join(room.store, files.find((name) => name.endsWith('/manifest.json')) ?? ''), '{');
  expect(await look()).toMatchObject({
    status: 'bad',
    detail: expect.stringMatching(/manifest cannot be read: .*JSON/),
  });
});
