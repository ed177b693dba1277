import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeApp } from '../cli/databases.ts';
import { expectRefusal, filesIn, makeRoom } from '../cli/room.ts';
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
  expect(await told('--max-rpo-hours', '3')).toEqual([1, 'identical', 'verify.rpo bad']);
  // The backup is as good as it was: what was promised of it was not kept.
  expect(await told('--backup', 'latest-good', '--max-rpo-hours', '5')).toEqual([0, 'identical', 'verify.rpo good']);
  const refused = await verify('--max-rto-minutes', '1', '--level', 'intact');
  expectRefusal(refused, { code: 2, kind: 'bad-input', says: ['no time to hold against a limit'] });
});
