import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeApp } from '../cli/databases.ts';
import { expectRefusal, filesIn, makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { editManifest } from '../faults/forge.ts';

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
});
afterAll(() => cluster?.stop());

async function backUp(room: Room): Promise<void> {
  const made = await room.run(['backup', '--store', room.store, '--database-url', cluster.url('app'), '--json']);
  expect(made.code, made.stderr).toBe(0);
}

it('a backup that is older than was promised fails the run, and its verdict stays', async () => {
  await using room = await makeRoom();
  await backUp(room);
  const verify = (...limits: string[]) => room.run(['verify', '--store', room.store, '--json', ...limits]);
  const told = async (...limits: string[]) => {
    const ran = await verify(...limits);
    const findings = ran.json().findings.filter(({ id }) => id === 'verify.rto' || id === 'verify.rpo');
    return [ran.code, ran.json()['verdict'], ...findings.map(({ id, status }) => `${id} ${status}`)];
  };
  expect(await told('--max-rto-minutes', '1', '--max-rpo-hours', '3')).toEqual([
    ...[0, 'identical', 'verify.rto good', 'verify.rpo good'],
  ]);
  const [manifest = ''] = (await filesIn(room.store)).filter((file) => file.endsWith('manifest.json'));
  await editManifest(join(room.store, manifest, '..'), (edited) => {
    const snapshot = edited['snapshot'] as { time: string };
    snapshot.time = new Date(Date.parse(snapshot.time) - 4 * 3_600_000).toISOString();
  });
  expect(await told('--max-rpo-hours', '3')).toEqual([1, 'identical', 'verify.rpo bad']);
  // The backup is as good as it was: what was promised of it was not kept.
  expect(await told('--backup', 'latest-good', '--max-rpo-hours', '5')).toEqual([0, 'identical', 'verify.rpo good']);
  const refused = await verify('--max-rto-minutes', '1', '--level', 'intact');
  expectRefusal(refused, { code: 2, kind: 'bad-input', says: ['no time to hold against a limit'] });
});

it('a recovery is shown beside those before it, and with what twice the size would take', async () => {
  await using room = await makeRoom();
  const verify = () => room.run(['verify', '--store', room.store, '--json']);
  await backUp(room);
  const first = (await verify()).json();
  expect(first['trend']).toHaveLength(1);
  await backUp(room);
  const second = (await verify()).json();
  const point = { bytes: expect.any(Number), rows: first['rows'] };
  expect(second['trend']).toEqual([
    { ...point, id: first['backup_id'], at: expect.any(String), seconds: first['rto_seconds'] },
    { ...point, id: second['backup_id'], at: second['made_at'], seconds: second['rto_seconds'] },
  ]);
  const twice = Number((Number(second['rto_seconds']) * 2).toPrecision(3));
  expect(second['rto_estimate']).toMatchObject({ seconds: twice, from: 'in proportion to this one' });
  const shown = await room.run(['verify', '--store', room.store]);
  expect(shown.stdout).toMatch(/\n {2}verified +rows +database +rto\n/);
  expect(shown.stdout).toMatch(/RTO at twice the size +about .* in proportion to this one/);
});
