/* The archive in S3: on a server that checks signatures, slow, gone and back, and written by two at once. */
import { execFileSync } from 'node:child_process';
import { chown, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWalArchive } from '../../packages/core/src/index.ts';
import { until } from '../cli/room.ts';
import { freeze } from '../hazards/process.ts';
import { openBucket, openStoreOf, prefix, type TestBucket } from '../s3/bucket.ts';
import { openFront } from '../s3/front.ts';
import { requireS3 } from '../s3/server.ts';
import { baseBackup, digest, fetchCommand, recover, startWalScene, untilPromoted, type WalScene } from './scene.ts';

const program = await requireS3();

describe.skipIf(program === undefined)('an archive in S3', () => {
  let bucket: TestBucket;
  let scene: WalScene;
  let credentials: string;
  let key: string;
  let recipient: string;

  beforeAll(async () => {
    bucket = await openBucket({ program: program ?? '' });
    scene = await startWalScene();
    // As on a database host: in a file of the server's user, and none of it in a command.
    credentials = join(scene.folder, 'credentials');
    const { accessKeyId, secretAccessKey } = bucket.server.key;
    await owned(
      credentials,
      `[default]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`,
    );
    key = join(scene.folder, 'key.txt');
    await owned(key, execFileSync('/usr/bin/age-keygen', { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
    recipient = execFileSync('/usr/bin/age-keygen', ['-y', key]).toString().trim();
    await scene.setPush(`${bucket.flags.join(' ')} --age-recipients ${recipient}`, `export ${environment()}`);
  });
  afterAll(async () => {
    await scene?.[Symbol.asyncDispose]();
    await bucket?.[Symbol.asyncDispose]();
  });

  const owned = async (path: string, text: string): Promise<void> => {
    await writeFile(path, text, { mode: 0o600 });
    if (scene.owner !== undefined) await chown(path, scene.owner.uid, scene.owner.gid);
  };
  const environment = (): string => `AWS_SHARED_CREDENTIALS_FILE='${credentials}' AWS_EC2_METADATA_DISABLED=true`;
  const variables = (): Record<string, string> => ({
    AWS_SHARED_CREDENTIALS_FILE: credentials,
    AWS_EC2_METADATA_DISABLED: 'true',
  });
  const failures = async (): Promise<number> =>
    Number((await scene.cluster.sql('postgres', 'select failed_count::text as n from pg_stat_archiver'))[0]?.['n']);

  it('is written by a server, encrypted, and holds every file to the byte', async () => {
    await scene.write(2);
    await scene.untilArchived();
    const keys = await bucket.keys();
    expect(
      keys.every((one) => one.startsWith(`${prefix}/+wal/${scene.systemIdentifier}/`) && one.endsWith('.zst.age')),
    ).toBe(true);
    const names = (await readdir(scene.copies)).filter((name) => name.length === 24);
    for (const name of [names[1] as string, names.at(-1) as string]) {
      const ran = await scene.pgproof(
        [
          'wal',
          'fetch',
          name,
          'fetched',
          ...bucket.flags,
          '--age-identity',
          key,
          '--system-identifier',
          scene.systemIdentifier,
        ],
        variables(),
      );
      expect(ran.code, ran.stderr).toBe(0);
      expect(await digest(join(scene.data, 'fetched'))).toBe(await digest(join(scene.copies, name)));
    }
    await rm(join(scene.data, 'fetched'));
  });

  it('is opened by no other key, and says so by a code that stops a recovery', async () => {
    const name = (await readdir(scene.copies)).filter((one) => one.length === 24)[1] as string;
    const words = ['wal', 'fetch', name, 'pg_wal/fetched', ...bucket.flags];
    expect(await scene.pgproof(words, variables())).toMatchObject({
      code: 202,
      stderr: expect.stringContaining('is encrypted'),
    });
    const other = join(scene.folder, 'other.txt');
    await owned(other, execFileSync('/usr/bin/age-keygen', { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
    const ran = await scene.pgproof([...words, '--age-identity', other], variables());
    expect(ran).toMatchObject({ code: 202, stderr: expect.stringContaining('no key of the identity file opens') });
  });

  it('loses nothing when the store is slow, and when it is gone and comes back', async () => {
    const pid = bucket.server.pid() ?? 0;
    {
      await using _ = await freeze(pid);
      await scene.write(1);
    }
    await scene.untilArchived();
    const before = await failures();
    await bucket.server.kill();
    // The command waits and asks again before it gives up; what comes next is asked for when it did.
    await scene.write(1);
    await bucket.server.start();
    await until(
      'archiving goes on',
      async () => {
        await scene.write(1);
        return scene.untilArchived(20).then(
          () => true,
          () => false,
        );
      },
      300,
    );
    expect(await failures()).toBeGreaterThanOrEqual(before);
    const checked = await scene.pgproof(
      ['wal', 'check', ...bucket.flags, '--read', '--age-identity', key, '--json'],
      variables(),
    );
    expect(
      checked.json().findings.filter(({ status }) => status !== 'good'),
      checked.stdout,
    ).toEqual([]);
  }, 600_000);

  it('takes one of two contents that come under a name at once, and refuses the other', async () => {
    const name = (await readdir(scene.copies)).filter((one) => one.length === 24).at(-1) as string;
    const ours = await readFile(join(scene.copies, name));
    const theirs = Buffer.from(ours);
    theirs[ours.length - 1] = 1;
    const archives = [ours, theirs].map(async (content) =>
      openWalArchive(await openStoreOf(bucket, { url: `s3://${bucket.name}/race` }), scene.systemIdentifier).put(
        name,
        content,
        [],
      ),
    );
    const came = await Promise.allSettled(archives);
    const fulfilled = came.filter(({ status }) => status === 'fulfilled');
    expect(fulfilled).toHaveLength(1);
    expect(came.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'wal-conflict' } });
  });

  it('knows its own file again when the answer to it was lost', async () => {
    await using front = await openFront(bucket.server);
    front.does(({ operation, time }) => (operation === 'PutObject' && time === 1 ? 'lose-answer' : undefined));
    const name = (await readdir(scene.copies)).filter((one) => one.length === 24)[0] as string;
    const store = await openStoreOf(bucket, {
      url: `s3://${bucket.name}/lost`,
      settings: { 's3-endpoint': front.endpoint },
    });
    const archive = openWalArchive(store, scene.systemIdentifier);
    const content = await readFile(join(scene.copies, name));
    expect(await archive.put(name, content, [])).toBe('stored');
    expect(await archive.put(name, content, [])).toBe('there');
    expect(front.asked().filter((one) => one === 'PutObject').length).toBeGreaterThanOrEqual(2);
  });

  it('leads a base backup to every row', async () => {
    const base = await baseBackup(scene, 'base');
    await scene.write(2);
    await scene.untilArchived();
    const [row] = await scene.cluster.sql('postgres', 'select count(*)::text as n from noise');
    const command = `${environment()} ${fetchCommand(`${bucket.flags.join(' ')} --age-identity '${key}'`)}`;
    await using recovered = await recover(scene, base, command);
    await untilPromoted(recovered, 120);
    expect(await recovered.sql('select count(*) from noise')).toBe(row?.['n']);
  });
});
