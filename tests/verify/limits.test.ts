import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeApp } from '../cli/databases.ts';
import { filesIn, makeRoom } from '../cli/room.ts';
import { startCluster } from '../cluster.ts';
import { editManifest } from '../faults/forge.ts';

it('a backup that is older than was promised fails the run, and its verdict stays', async () => {
  await using cluster = await startCluster();
  await makeApp(cluster);
  await using room = await makeRoom();
  const made = await room.run(['backup', '--store', room.store, '--database-url', cluster.url('app'), '--json']);
  expect(made.code, made.stderr).toBe(0);
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
  expect(await told('--max-rto-minutes', '1', '--max-rpo-hours', '3', '--level', 'intact')).toEqual([
    ...[1, 'intact', 'verify.rto unknown', 'verify.rpo bad'],
  ]);
});
