import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findOnPath } from '../../packages/core/src/postgres/tools.ts';
import { makeApp } from '../cli/databases.ts';
import { isRoot, makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { mountDisk, requireDisks } from '../hazards/disk.ts';
import { backupsIn } from '../hazards/scene.ts';
import { makeKey } from '../keys.ts';
import { run } from '../run.ts';
import { optionalTier, requireTier } from '../tiers.ts';
import { diagnose, expectCause, runShell, type Told } from './scene.ts';

const hasAge = requireTier(
  'age',
  (await findOnPath('age', { env: process.env })) !== undefined,
  'age is not installed',
);
let cluster: Cluster;
let good: Room;
let room: Room;

beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
  good = await makeRoom();
  const made = await good.run(['backup', '--database-url', cluster.url('app'), '--store', good.store]);
  expect(made.code, made.stderr).toBe(0);
  const verified = await good.run(['verify', '--store', good.store, '--workdir', good.workdir]);
  expect(verified.code, verified.stderr).toBe(0);
});
afterAll(async () => {
  await good?.[Symbol.asyncDispose]();
  await cluster?.stop();
});
beforeEach(async () => {
  room = await makeRoom();
  await cp(good.store, room.store, { recursive: true });
  return () => room[Symbol.asyncDispose]();
});

const backup = async (...more: string[]): Promise<string> => {
  const ran = await room.run([
    ...['backup', '--database-url', cluster.url('app'), '--store', room.store, '--workdir', room.workdir, '--json'],
    ...more,
  ]);
  expect(ran.code, ran.stderr).toBe(0);
  return String(ran.json()['backup_id']);
};
const look = (...more: string[]) => diagnose(room, ['--store', room.store, ...more]);
/** Runs the `pgproof …` that a hint names, with the file of a key where it asks for one. */
const runOurs = (hint: string | null | undefined, keyFile = '<file>') => {
  const command = /pgproof (.*)$/.exec(hint ?? '')?.[1] ?? '';
  return room.run([...command.split(' ').map((word) => word.replace('<file>', keyFile)), '--workdir', room.workdir]);
};

describe('a store of which nothing is wrong', () => {
  it('is said to be so, with its newest backup read to the end where that is asked for', async () => {
    const told = await look('--level', 'intact');
    expect([told.code, told.cause]).toEqual([0, null]);
    for (const id of [
      'store',
      'store-writable',
      'store-disk',
      'backup-manifest',
      'backup-files',
      'backup-verification',
      'backup-age',
      'backup-size',
    ])
      expect(told.finding(id).status, id).toBe('good');
    expect(told.finding('backup-files').detail).toContain('sha256 as in the manifest');
  });
});

describe('of a store a diagnosis says first', () => {
  it('that there is none', async () => {
    expectCause(await diagnose(room, ['--store', join(room.path, 'nowhere')]), 'store-missing', /does not exist/);
  });

  it('that it holds no backup, and the command that makes one', async () => {
    await mkdir(join(room.path, 'empty'));
    const told = await diagnose(room, ['--store', join(room.path, 'empty')]);
    expectCause(told, 'backup-missing', /holds no backup/);
    const made = await runOurs(told.cause?.next?.replace('<url>', cluster.url('app')));
    expect(made.code, made.stderr).toBe(0);
  });

  it.skipIf(!optionalTier('another user', isRoot, 'needs root, to become one'))(
    'that we may not write there, and who may',
    async () => {
      await run('/usr/bin/chmod', ['-R', 'a+rX', room.store]);
      const ran = await room.run(['diagnose', '--store', room.store, '--json'], { uid: 54_321 });
      expect(ran.json()).toMatchObject({
        exit_code: 1,
        cause: { id: 'diagnose.store-writable', next: expect.stringContaining(`ls -ld ${room.store}`) },
      });
      await run('/bin/sh', ['-c', `chown -R 54321 ${room.store}`]);
      const again = await room.run(['diagnose', '--store', room.store, '--json'], { uid: 54_321 });
      expect(again.code, again.stdout).toBe(0);
    },
  );

  it.skipIf(!requireDisks())('that its disk is full, and what would be removed', async () => {
    await rm(room.store, { recursive: true });
    await using disk = await mountDisk(room.store, 1024 ** 2);
    await run('/bin/cp', ['-a', `${good.store}/.`, disk.path]);
    await run('/bin/sh', ['-c', `head -c 2M /dev/zero > ${disk.path}/something-else || true`]);
    const told = await look();
    expectCause(told, 'store-disk', /^\d+ B free/);
    const pruned = await room.run((/pgproof (.*)$/.exec(told.cause?.next ?? '')?.[1] ?? '').split(' '));
    expect(pruned.code, pruned.stderr).toBe(0);
  });

  it.each<[string, (path: string) => Promise<void>, RegExp, string]>([
    ['is gone', (path) => rm(path), /no such file/, ''],
    ['was cut', (path) => truncate(path, 100), /100 bytes in the store/, ''],
    ['was altered', (path) => flip(path), /sha256/, 'intact'],
  ])('that a file of the newest backup %s, and another backup that is good', async (_what, spoil, says, level) => {
    const id = await backup();
    const folder = join(room.store, 'app', id);
    const data = (await readdir(folder)).find((name) => name.startsWith('data.')) ?? '';
    await spoil(join(folder, data));
    const told = await look(...(level === '' ? [] : ['--level', level]));
    expectCause(told, 'backup-files', says);
    const verified = await runOurs(told.cause?.next);
    expect(verified.code, verified.stderr).toBe(0);
    expect(verified.stdout).toContain('verdict identical');
  });

  it('that its manifest is no manifest', async () => {
    const id = await backup();
    await writeFile(join(room.store, 'app', id, 'manifest.json'), '{}');
    const told = await look();
    expectCause(told, 'backup-manifest', /manifest.json/);
    expect((await runOurs(told.cause?.next)).code).toBe(0);
  });

  it('that its last verification failed, and why; the one that failed can be had again', async () => {
    const id = await backup();
    const folder = join(room.store, 'app', id);
    const data = (await readdir(folder)).find((name) => name.startsWith('data.')) ?? '';
    const whole = await readFile(join(folder, data));
    await flip(join(folder, data));
    expect((await room.run(['verify', '--store', room.store, '--workdir', room.workdir])).code).toBe(1);
    await writeFile(join(folder, data), whole);
    const told = await look();
    expectCause(told, 'backup-verification', /failed: verify\.file-sha256/);
    expect((await runOurs(told.cause?.next)).code).toBe(0);
    expect((await look()).code).toBe(0);
  });

  it('that the newest is much smaller than those before it, and how the one before is proven', async () => {
    await using own = await startCluster();
    await makeApp(own);
    await own.sql('app', "create table bulk as select md5('a' || i) as noise from generate_series(1, 20000) i");
    const store = join(room.path, 'shrinking');
    const once = () =>
      room.run(['backup', '--database-url', own.url('app'), '--store', store, '--workdir', room.workdir]);
    await once();
    await own.sql('app', 'drop table bulk');
    await once();
    const told = await diagnose(room, ['--store', store]);
    expectCause(told, 'backup-size', /\d+ % of the .* of those before it; 1,200 rows.*before it 21,200/);
    expect((await runOurs(told.cause?.next)).code).toBe(0);
  });

  it('that none was made for days', async () => {
    const [folder = ''] = await backupsIn(room.store);
    const id = '20200101T000000Z-abcdef';
    const manifest = JSON.parse(await readFile(join(room.store, folder, 'manifest.json'), 'utf8'));
    await cp(join(room.store, folder), join(room.store, 'app', id), { recursive: true });
    await rm(join(room.store, folder), { recursive: true });
    await writeFile(
      join(room.store, 'app', id, 'manifest.json'),
      JSON.stringify({ ...manifest, id, created_at: '2020-01-01T00:00:00.000Z' }),
    );
    expectCause(await look(), 'backup-age', /its newest backup is \d+ d/);
    // One of a part, made just now, makes the whole no younger.
    await backup('--schema-only');
    expectCause(await look(), 'backup-age', /its newest backup is \d+ d/);
  });

  it('that only parts of the database are backed up', async () => {
    await rm(room.store, { recursive: true });
    await backup('--schema-only');
    const told = await look();
    expect([told.code, told.finding('backup-age').status]).toEqual([0, 'warning']);
    expect(told.finding('backup-age').detail).toMatch(/^none is of the whole of it; the newest, of --schema-only, is/);
    await backup();
    expect((await look()).finding('backup-age')).toMatchObject({
      status: 'good',
      detail: expect.stringMatching(/^its newest backup is/),
    });
  });

  it('what a killed run left, by a command that removes it, and nothing else', async () => {
    const left = join(room.store, 'app', '20200101T000000Z-abcdef');
    await mkdir(left);
    await writeFile(join(left, 'data.dump.zst.partial'), 'half');
    const told = await look();
    expect(told.finding('backup-leftover')).toMatchObject({
      status: 'warning',
      object: { kind: 'leftover', name: 'app/20200101T000000Z-abcdef' },
    });
    await runShell(cluster, told.finding('backup-leftover').hint, room.path);
    expect(await readdir(join(room.store, 'app'))).not.toContain('20200101T000000Z-abcdef');
    expect((await look()).cause).toBeNull();
  });

  it('that an encrypted backup was never verified, the command that does it, and whether a key opens it', async () => {
    await rm(room.store, { recursive: true });
    const [own, other] = await Promise.all([makeKey(room.path, 'own'), makeKey(room.path, 'other')]);
    await backup('--age-recipients', own.recipient);
    const told = await look();
    expect(told.cause?.id).toBe('diagnose.backup-verification');
    const verified = await runOurs(told.cause?.next, own.file);
    expect(verified.code, verified.stderr).toBe(0);
    const fits = await look('--age-identity', own.file);
    expect([fits.cause, fits.finding('backup-key').status]).toEqual([null, 'good']);
    const strange = await look('--age-identity', other.file);
    expectCause(strange, 'backup-key', new RegExp(`for ${own.recipient}, and the key is that of ${other.recipient}`));
    // A new one is encrypted, too.
    expect(strange.finding('backup-age').hint).toContain(`--age-recipients ${own.recipient}`);
  });

  it('that a backup was never verified, and the command that does it', async () => {
    await backup();
    const told = await look();
    expect([told.code, told.cause?.id]).toEqual([0, 'diagnose.backup-verification']);
    expect((await runOurs(told.cause?.next)).code).toBe(0);
    expect((await look()).cause).toBeNull();
  });

  describe('that a restore was slow, and one by several jobs that works when it is pasted:', () => {
    /** A backup of that shape whose last restore took a minute and a half; what a diagnosis says of it. */
    const lookAtSlow = async (...shape: string[]): Promise<Told> => {
      const [folder = ''] = await backupsIn(room.store);
      const records = join(room.store, folder, 'verifications');
      const record = JSON.parse(await readFile(join(records, (await readdir(records))[0] ?? ''), 'utf8'));
      // One of another shape is smaller than the last, which is no matter here.
      const id = await backup(...shape, '--max-shrink-percent', '99');
      await mkdir(join(room.store, 'app', id, 'verifications'));
      await writeFile(
        join(room.store, 'app', id, 'verifications', `${id}.json`),
        JSON.stringify({ ...record, backup_id: id, rto_seconds: 90 }),
      );
      return (await look('--slow-restore-seconds', '60')).finding('restore-slow');
    };

    it.each<[string, string[], boolean]>([
      ['the format custom, packed', [], false],
      ['the format custom, which pg_restore reads as it lies there', ['--compression', 'gzip'], false],
      ['the format directory', ['--format', 'directory'], false],
      ['the format custom, encrypted', [], true],
      ['the format directory, encrypted', ['--format', 'directory', '--compression', 'none'], true],
    ])('%s', async (_what, shape, isEncrypted) => {
      if (isEncrypted && !hasAge) return;
      const key = await makeKey(room.path, 'own');
      const told = await lookAtSlow(...shape, ...(isEncrypted ? ['--age-recipients', key.recipient] : []));
      expect(told).toMatchObject({ status: 'warning', hint: expect.stringMatching(/pg_restore --jobs=\d/) });
      expect(told.hint?.includes('<identity file>')).toBe(isEncrypted);
      await runShell(cluster, told.hint?.replace('<identity file>', `'${key.file}'`), room.path);
      expect(await cluster.sql('app_restored', 'select count(*) from shop.purchase')).toEqual([{ count: '1000' }]);
      await cluster.sql('postgres', 'drop database app_restored');
    });

    it.each(['tar', 'plain'])('none of the format %s, but a backup of which there is one', async (format) => {
      const told = await lookAtSlow('--format', format);
      expect(told.detail).toContain(`format ${format}: that can only be restored by one session`);
      const made = await runOurs(told.hint?.replace('<url>', cluster.url('app')));
      expect(made.code, made.stderr).toBe(0);
      const [newest = ''] = (await backupsIn(room.store)).sort().reverse();
      const manifest = JSON.parse(await readFile(join(room.store, newest, 'manifest.json'), 'utf8'));
      expect(manifest.format).toBe('directory');
    });
  });
});

async function flip(path: string): Promise<void> {
  const content = await readFile(path);
  content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 0xff;
  await writeFile(path, content);
}
