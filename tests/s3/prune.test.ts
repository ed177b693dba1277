/* Retention of backups in S3: what goes, what a lock holds, and what uploads of killed runs left. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
  PutObjectRetentionCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeApp } from '../cli/databases.ts';
import { idOfDaysAgo, type Past, plant, readTemplate, type Template } from '../cli/history.ts';
import { makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { openBucket, prefix, type TestBucket } from './bucket.ts';
import { openFront } from './front.ts';
import { requireS3 } from './server.ts';

const program = await requireS3();

describe.skipIf(program === undefined)('prune of a store in S3', () => {
  let cluster: Cluster;
  let home: Room;
  let template: Template;
  let bucket: TestBucket;
  let room: Room;
  beforeAll(async () => {
    cluster = await startCluster();
    await makeApp(cluster);
    home = await makeRoom();
    for (const words of [['backup', '--database-url', cluster.url('app')], ['verify']])
      expect((await home.run([...words, '--store', home.store])).code).toBe(0);
    template = await readTemplate(home.store, 'app');
  });
  afterAll(async () => {
    await home?.[Symbol.asyncDispose]();
    await cluster?.stop();
  });
  beforeEach(async () => {
    room = await makeRoom();
    bucket = await openBucket({ program: program ?? '' });
    return async () => {
      await bucket[Symbol.asyncDispose]();
      await room[Symbol.asyncDispose]();
    };
  });

  /** Backups by how many days ago they were, in the bucket; returns their ids in that order. */
  const past = async (
    history: readonly (readonly [days: number, past: Past])[],
    into: Pick<TestBucket, 'client' | 'name'> = bucket,
  ): Promise<string[]> => {
    const ids = history.map(([days], index) => idOfDaysAgo(days, index));
    for (const [index, [, what]] of history.entries())
      await plant(template, room.store, { id: ids[index] ?? '', past: what });
    for (const path of await readdir(room.store, { recursive: true, withFileTypes: true })) {
      if (!path.isFile()) continue;
      const full = join(path.parentPath, path.name);
      const Key = `${prefix}/${full.slice(room.store.length + 1)}`;
      await into.client.send(new PutObjectCommand({ Bucket: into.name, Key, Body: await readFile(full) }));
    }
    return ids;
  };
  const prune = (...more: string[]) => room.run(['prune', ...bucket.flags, ...more], { env: bucket.env });
  const left = async (): Promise<string[]> => [
    ...new Set((await bucket.keys()).map((key) => key.slice(prefix.length + 1).split('/')[1] ?? '')),
  ];

  it('removes what no rule keeps, and what killed runs left, also of what they had not yet sent whole', async () => {
    const [old, killed, good, newest, young] = await past([
      [400, 'unverified'],
      [30, 'killed'],
      [9, 'good'],
      [3, 'good'],
      [1, 'killed'],
    ]);
    const halfway = idOfDaysAgo(20, 99);
    const Key = `${prefix}/app/${halfway}/data.dump`;
    await bucket.client.send(new CreateMultipartUploadCommand({ Bucket: bucket.name, Key }));
    const before = await bucket.keys();
    const dry = await prune('--keep-last', '1', '--dry-run', '--json');
    const { plan } = dry.json() as unknown as { plan: { commands: string[]; configuration: Record<string, string> } };
    expect([dry.code, await bucket.keys(), await bucket.unfinished()], dry.stderr).toEqual([0, before, [Key]]);
    expect(plan.configuration['removed']?.split(', ')).toEqual([old, good, killed, halfway].map((id) => `app/${id}`));
    const at = `s3://${bucket.name}/${prefix}/app/${old}`;
    const flags = `--endpoint-url ${bucket.server.endpoint} --region ${bucket.server.region}`;
    expect(plan.commands[0]).toBe(
      `aws s3 rm --only-show-errors ${flags} ${at}/manifest.json && aws s3 rm --only-show-errors --recursive ${flags} ${at}/`,
    );
    const ran = await prune('--keep-last', '1');
    expect(ran.code, ran.stderr).toBe(0);
    expect((await left()).sort()).toEqual([newest, young].sort());
    expect(await bucket.unfinished()).toEqual([]);
  });

  it('goes on past what an object lock holds, and ends where a right is missing', async () => {
    const [first, second] = await past([
      [30, 'unverified'],
      [20, 'unverified'],
      [1, 'unverified'],
    ]);
    await using front = await openFront(bucket.server);
    const denied = (message: string) => ({ status: 403, code: 'AccessDenied', message });
    const flags = bucket.flags.map((word) => (word === bucket.server.endpoint ? front.endpoint : word));
    const run = () => room.run(['prune', ...flags, '--keep-last', '1', '--json'], { env: bucket.env });
    front.does(({ operation, time }) =>
      operation === 'DeleteObjects' && time === 1
        ? denied('Access Denied because object protected by object lock.')
        : undefined,
    );
    const held = await run();
    const statuses = (held.json()['findings'] as { id: string; object: { name: string } }[]).map(
      ({ id, object }) => `${id} ${object.name}`,
    );
    expect(held.code, held.stderr).toBe(0);
    expect(statuses).toEqual(expect.arrayContaining([`prune.held app/${first}`, `prune.removed app/${second}`]));
    expect(await left()).toContain(first);
    expect(await left()).not.toContain(second);
    front.does(({ operation }) => (operation === 'DeleteObjects' ? denied('Access Denied') : undefined));
    const refused = await run();
    expect([refused.code, refused.stdout], refused.stderr).toEqual([5, expect.stringContaining('prune.failed')]);
    expect(await left()).toContain(first);
  });

  const lockable = (keepsVersions: boolean): Promise<TestBucket> =>
    openBucket({ program: program ?? '', keepsVersions }, { ObjectLockEnabledForBucket: true });
  /** Four backups, of which the first is retained and on the second's manifest is a legal hold; returns their ids. */
  const lockedPast = async (own: TestBucket): Promise<string[]> => {
    const ids = await past(
      [40, 30, 20, 1].map((days) => [days, 'unverified'] as const),
      own,
    );
    const at = (Key: string) => ({ Bucket: own.name, Key });
    const Retention = { Mode: 'COMPLIANCE', RetainUntilDate: new Date(Date.now() + 3_600_000) } as const;
    for (const key of (await own.keys()).filter((one) => one.includes(ids[0] ?? '')))
      await own.client.send(new PutObjectRetentionCommand({ ...at(key), Retention }));
    const manifest = at(`${prefix}/app/${ids[1]}/manifest.json`);
    await own.client.send(new PutObjectLegalHoldCommand({ ...manifest, LegalHold: { Status: 'ON' } }));
    return ids;
  };

  it('leaves whole what the server itself has locked, says so, and goes on', async () => {
    await using own = await lockable(false);
    const [retained, held, free, newest] = await lockedPast(own);
    const before = await own.keys();
    const ran = await room.run(['prune', ...own.flags, '--keep-last', '1', '--json'], { env: own.env });
    const seen = (ran.json()['findings'] as { id: string; status: string; object?: { name: string } }[])
      .filter(({ id }) => ['prune.held', 'prune.removed', 'prune.failed'].includes(id))
      .map(({ id, status, object }) => `${status} ${id} ${object?.name}`);
    expect(ran.code, ran.stderr).toBe(0);
    expect(seen.sort()).toEqual([
      `good prune.removed app/${free}`,
      `warning prune.held app/${retained}`,
      `warning prune.held app/${held}`,
    ]);
    expect(ran.stdout).toContain('object protected by object lock');
    expect(await own.keys()).toEqual(before.filter((key) => !key.includes(free ?? '')));
    expect(before.filter((key) => key.includes(newest ?? ''))).not.toEqual([]);
  });

  it('takes what is locked off the list where the bucket keeps versions, and says that it is still stored', async () => {
    await using own = await lockable(true);
    const ids = await lockedPast(own);
    const Key = `${prefix}/app/${ids[0]}/manifest.json`;
    const ran = await room.run(['prune', ...own.flags, '--keep-last', '1', '--json'], { env: own.env });
    expect([ran.code, ran.json()['removed']], ran.stderr).toEqual([0, 3]);
    expect(ran.stderr).toContain('keeps versions: what was removed is no longer listed, and still stored');
    expect((await own.keys()).filter((key) => !key.includes(ids[3] ?? ''))).toEqual([]);
    const { Versions = [] } = await own.client.send(new ListObjectVersionsCommand({ Bucket: own.name, Prefix: Key }));
    const [VersionId] = Versions.map((version) => version.VersionId);
    const { Body } = await own.client.send(
      new GetObjectCommand({ Bucket: own.name, Key, ...(VersionId === undefined ? {} : { VersionId }) }),
    );
    expect(JSON.parse((await Body?.transformToString()) ?? '')).toMatchObject({ id: ids[0] });
  });
});
