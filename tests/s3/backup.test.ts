/* pgproof and its store in S3, from the command line: a backup there, what it leaves, and what it is afterwards. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import {
  GetObjectCommand,
  GetObjectTaggingCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeApp, makeBulk } from '../cli/databases.ts';
import { expectRefusal, filesIn, makeRoom, processesOf, type Room, until } from '../cli/room.ts';
import { binWith, slowPgDump } from '../cli/shims.ts';
import { type Cluster, startCluster, superuserPassword } from '../cluster.ts';
import { makeKey } from '../keys.ts';
import { layoutOf } from '../layout.ts';
import { run } from '../run.ts';
import { optionalTier } from '../tiers.ts';
import { openBucket, prefix, type TestBucket } from './bucket.ts';
import { openFront } from './front.ts';
import { requireS3 } from './server.ts';

const program = await requireS3();
const awsPath = spawnSync('/bin/sh', ['-c', 'command -v aws']).stdout.toString().trim();
const hasAws = optionalTier('aws', awsPath !== '', 'the aws command line is not installed');

describe.skipIf(program === undefined)('pgproof with a store in S3', () => {
  let cluster: Cluster;
  let bucket: TestBucket;
  let room: Room;
  beforeAll(async () => {
    cluster = await startCluster();
    await makeApp(cluster);
    await makeBulk(cluster, 'bulk', 300_000);
  });
  afterAll(() => cluster?.stop());
  beforeEach(async () => {
    room = await makeRoom();
    bucket = await openBucket({ program: program ?? '' });
    return async () => {
      await bucket[Symbol.asyncDispose]();
      await room[Symbol.asyncDispose]();
    };
  });
  const workdir = (): string[] => ['--workdir', room.workdir];
  const backup = (database: string, ...more: string[]) =>
    room.run(['backup', '--database-url', cluster.url(database), ...bucket.flags, ...workdir(), '--json', ...more], {
      env: bucket.env,
    });
  const list = async () =>
    (await room.run(['list', ...bucket.flags, '--json'], { env: bucket.env })).json()['backups'] as Record<
      string,
      unknown
    >[];
  const download = async (key: string): Promise<Buffer> => {
    const { Body } = await bucket.client.send(new GetObjectCommand({ Bucket: bucket.name, Key: key }));
    return buffer(Body as NodeJS.ReadableStream);
  };
  const expectEmpty = async (): Promise<void> => {
    expect(await bucket.keys()).toEqual([]);
    expect(await bucket.unfinished()).toEqual([]);
    await until('no process of ours', async () => (await processesOf(room.path)).length === 0, 10);
    expect(await filesIn(room.workdir)).toEqual([]);
  };

  it('backs up there, lists, verifies, restores; what lies there is what the manifest says', async () => {
    const taken = await backup('app');
    expect(taken.code, taken.stderr).toBe(0);
    const id = String(taken.json()['backup_id']);
    const folder = `${prefix}/app/${id}`;
    const keys = await bucket.keys();
    expect(keys.map((key) => key.slice(folder.length + 1))).toContain('manifest.json');
    const manifest = JSON.parse((await download(`${folder}/manifest.json`)).toString());
    for (const file of manifest.files as { path: string; bytes: number; sha256: string }[]) {
      const bytes = await download(`${folder}/${file.path}`);
      expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([file.bytes, file.sha256]);
    }
    expect(await bucket.unfinished()).toEqual([]);
    expect(await filesIn(room.workdir)).toEqual([]);
    expect(await list()).toMatchObject([{ id, database: 'app', verdict: null, good: false }]);
    const verified = await room.run(['verify', ...bucket.flags, ...workdir(), '--json'], { env: bucket.env });
    expect(verified.json(), verified.stderr).toMatchObject({ ok: true, verdict: 'identical' });
    expect(await list()).toMatchObject([{ id, verdict: 'identical', good: true }]);
    const into = ['--into', cluster.url('restored')];
    const restored = await room.run(['restore', ...into, ...bucket.flags, '--backup', 'latest-good', '--json'], {
      env: bucket.env,
    });
    expect(restored.code, restored.stderr).toBe(0);
    const rows = await cluster.sql('restored', 'select count(*) from shop.purchase');
    expect(rows).toEqual([{ count: '1000' }]);
    await cluster.sql('postgres', 'drop database restored');
  });

  it('takes an encrypted backup there, and opens it again', async () => {
    const key = await makeKey(room.path, 'key');
    const taken = await backup('app', '--age-recipients', key.recipient);
    expect(taken.code, taken.stderr).toBe(0);
    expect((await bucket.keys()).filter((name) => name.endsWith('.age'))).toHaveLength(4);
    const verified = await room.run(['verify', ...bucket.flags, ...workdir(), '--age-identity', key.file, '--json'], {
      env: bucket.env,
    });
    expect(verified.json(), verified.stderr).toMatchObject({ ok: true, verdict: 'identical' });
  });

  it('is the same backup in a folder, byte for byte, when it is brought there', async () => {
    const taken = await backup('bulk');
    const id = String(taken.json()['backup_id']);
    const folder = await room.folder(`store/bulk/${id}`);
    for (const key of await bucket.keys())
      await writeFile(join(folder, key.slice(key.lastIndexOf('/') + 1)), await download(key));
    const verified = await room.run(['verify', '--store', room.store, ...workdir(), '--json']);
    expect(verified.json(), verified.stderr).toMatchObject({ ok: true, verdict: 'identical' });
  });

  it('knows again what a folder holds when its files are put there', async () => {
    const ran = await room.run(['backup', '--database-url', cluster.url('app'), '--store', room.store, '--json']);
    for (const file of await filesIn(room.store))
      await bucket.client.send(
        new PutObjectCommand({
          Bucket: bucket.name,
          Key: `${prefix}/${file}`,
          Body: await readFile(join(room.store, file)),
        }),
      );
    const verified = await room.run(
      [
        'verify',
        ...bucket.flags,
        ...workdir(),
        '--json',
        '--expected-manifest-sha256',
        String(ran.json()['manifest_sha256']),
      ],
      { env: bucket.env },
    );
    expect(verified.json(), verified.stderr).toMatchObject({ ok: true, verdict: 'identical' });
  });

  it('notices a byte that was changed there', async () => {
    await backup('app');
    const key = (await bucket.keys()).find((name) => name.includes('data.dump')) ?? '';
    const bytes = await download(key);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await bucket.client.send(new PutObjectCommand({ Bucket: bucket.name, Key: key, Body: bytes }));
    const verified = await room.run(['verify', ...bucket.flags, ...workdir(), '--json'], { env: bucket.env });
    expect(verified.code).toBe(1);
    expect(verified.json().findings.filter(({ status }) => status === 'bad')).toMatchObject([
      { id: 'verify.file-sha256' },
    ]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves neither objects nor parts when %s ends a backup', async (signal) => {
    const bin = await binWith(room, cluster.bin, { pg_dump: slowPgDump(cluster.bin, join(room.path, 'go')) });
    const { child, ended } = room.start(
      [
        'backup',
        '--database-url',
        cluster.url('bulk'),
        ...bucket.flags,
        ...workdir(),
        '--pg-bin',
        bin,
        '--compression',
        'none',
        '--json',
      ],
      { env: bucket.env },
    );
    await until('pg_dump copies', async () => {
      const dumping = `select from pg_stat_activity where application_name = 'pgproof pg_dump' and state = 'active' and query ~* '^copy'`;
      return (await cluster.sql('postgres', dumping)).length > 0;
    });
    child.kill(signal);
    expectRefusal(await ended, {
      code: 130,
      kind: 'interrupted',
      says: [`interrupted by ${signal}`],
      before: /stopping/,
    });
    await expectEmpty();
  });

  it('leaves neither objects nor parts when pg_dump fails after parts were sent', async () => {
    const failing = `#!/bin/bash\nset -o pipefail\n[ "$1" = --version ] && exec ${cluster.bin}/pg_dump "$@"\n${cluster.bin}/pg_dump "$@"\necho 'pg_dump: error: no more' >&2\nexit 1\n`;
    const bin = await binWith(room, cluster.bin, { pg_dump: failing });
    await using front = await openFront(bucket.server);
    const ran = await backup(
      'bulk',
      ...['--pg-bin', bin, '--compression', 'none', '--proof', 'none', '--s3-endpoint', front.endpoint],
    );
    expect(ran.code).toBe(6);
    expect(ran.stderr).toContain('no more');
    // In a bucket with object lock what was completed could not be removed.
    expect(front.asked()).toContain('UploadPart');
    expect(front.asked()).not.toContain('CompleteMultipartUpload');
    await expectEmpty();
  });

  it('asks nothing for a plan, whose commands say what to do by hand', async () => {
    const args = ['backup', '--database-url', cluster.url('app'), ...bucket.flags, '--dry-run'];
    const nobody = { AWS_EC2_METADATA_DISABLED: 'true' };
    const ran = await room.run([...args, '--json'], { env: nobody });
    expect(ran.code, ran.stderr).toBe(0);
    const plan = ran.json() as unknown as Record<'commands' | 'verification_steps', string[]> & {
      recovery_procedure: string;
    };
    expect(plan.commands.join('\n')).toContain(`aws s3 cp --only-show-errors --endpoint-url ${bucket.server.endpoint}`);
    expect(plan.recovery_procedure).toContain(`--recursive '${bucket.url}/app/<backup-id>/' .`);
    expect(plan.verification_steps.join('\n')).toContain(`pgproof verify --store ${bucket.url} --s3-endpoint`);
    expect(await bucket.keys()).toEqual([]);
  });

  it.skipIf(!hasAws)('can be done by hand, as the plans and the recovery procedure say', async () => {
    const env = {
      ...bucket.env,
      PATH: `${cluster.bin}:${dirname(awsPath)}:/usr/local/bin:/usr/bin:/bin`,
      HOME: process.env['HOME'] ?? '/',
      PGPASSWORD: superuserPassword,
    };
    const paste = async (...args: string[]): Promise<void> => {
      const shown = await room.run([...args, ...bucket.flags, '--dry-run'], { env: bucket.env });
      expect(shown.code, shown.stderr).toBe(0);
      await run('/bin/bash', ['-c', shown.stdout], undefined, env);
    };
    const count = 'select count(*)::text as n from shop.purchase';
    await paste('backup', '--database-url', cluster.url('app'), '--s3-tags', 'team=payments,kept by=night shift');
    const keys = await bucket.keys();
    expect(keys.map((key) => key.replace(/\d{8}T\d{6}Z/, '…'))).toEqual(
      [layoutOf(cluster.major).packed, 'globals.sql'].map((file) => `${prefix}/app/by-hand-…/${file}`),
    );
    const { TagSet = [] } = await bucket.client.send(
      new GetObjectTaggingCommand({ Bucket: bucket.name, Key: keys[0] ?? '' }),
    );
    expect(TagSet.map(({ Key, Value }) => `${Key}=${Value}`).sort()).toEqual(['kept by=night shift', 'team=payments']);
    const taken = await backup('app');
    await paste('restore', '--into', cluster.url('pasted'));
    expect(await cluster.sql('pasted', count)).toEqual(await cluster.sql('app', count));
    await cluster.sql('postgres', 'drop database pasted');

    const key = `${prefix}/app/${taken.json()['backup_id']}/manifest.json`;
    const steps = String(JSON.parse((await download(key)).toString()).recovery_procedure).split('\n');
    const commands = steps
      .filter((line) => line.startsWith('   ') && !line.includes('<host>'))
      .map((line) => line.trim());
    const empty = await room.folder('empty');
    await using target = await startCluster();
    const server = { PGHOST: target.socket, PGPORT: String(target.port), PGUSER: 'postgres' };
    await run('/bin/bash', ['-c', `set -e\ncd '${empty}'\n${commands.join('\n')}`], undefined, { ...env, ...server });
    expect(await target.sql('app', count)).toEqual(await cluster.sql('app', count));
    expect(await filesIn(empty)).toContain('manifest.json');
  });

  it('lets a role that may only add make an encrypted backup', async () => {
    const key = await makeKey(room.path, 'key');
    const allow = {
      Effect: 'Allow',
      Principal: { AWS: [bucket.server.guest.accessKeyId] },
      Action: ['s3:PutObject', 's3:AbortMultipartUpload'],
      Resource: [`arn:aws:s3:::${bucket.name}/*`],
    };
    await bucket.client.send(
      new PutBucketPolicyCommand({
        Bucket: bucket.name,
        Policy: JSON.stringify({ Version: '2012-10-17', Statement: [allow] }),
      }),
    );
    const { guest } = bucket.server;
    const taken = await room.run(
      [
        'backup',
        '--database-url',
        cluster.url('bulk'),
        ...bucket.flags,
        ...workdir(),
        '--age-recipients',
        key.recipient,
        '--json',
      ],
      { env: { AWS_ACCESS_KEY_ID: guest.accessKeyId, AWS_SECRET_ACCESS_KEY: guest.secretAccessKey } },
    );
    expect(taken.code, taken.stderr).toBe(0);
    expect(taken.json().findings).toContainEqual(
      expect.objectContaining({ id: 'backup.preflight-history', status: 'unknown' }),
    );
    expect(await list()).toMatchObject([{ database: 'bulk' }]);
    expect(await bucket.unfinished()).toEqual([]);
  });
});
