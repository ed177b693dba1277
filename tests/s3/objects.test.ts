import { Readable } from 'node:stream';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetObjectRetentionCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, outcome } from './client.ts';
import { requireS3, type S3Server, startS3 } from './server.ts';

const program = await requireS3();

describe.skipIf(program === undefined)('objects of an S3 server', () => {
  let server: S3Server;
  let client: S3Client;
  const Bucket = 'backups';
  beforeAll(async () => {
    server = await startS3({ program: program ?? '' });
    client = connect(server);
    await client.send(new CreateBucketCommand({ Bucket }));
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const put = (Key: string, more: object = {}) =>
    client.send(new PutObjectCommand({ Bucket, Key, Body: 'content', ...more }));
  const head = (Key: string) => client.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
  const text = async (Key: string, more: object = {}) =>
    (await client.send(new GetObjectCommand({ Bucket, Key, ...more }))).Body?.transformToString();
  const pages = async (input: Omit<ListObjectsV2CommandInput, 'Bucket'>) => {
    const found = [];
    for (let token: string | undefined, more = true; more; more = token !== undefined) {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket, ...input, ...(token && { ContinuationToken: token }) }),
      );
      found.push(page);
      token = page.NextContinuationToken;
    }
    return found;
  };

  it.each(['+cluster/globals.sql.zst', 'caf%C3%A9/manifest.json', 'a b/&<>"\'.json', 'größe/данные'])(
    'keep the name %s as it is',
    async (name) => {
      await put(`names/${name}`);
      expect(await text(`names/${name}`)).toBe('content');
      const [page] = await pages({ Prefix: `names/${name}` });
      expect(page?.Contents?.map(({ Key }) => Key)).toEqual([`names/${name}`]);
    },
  );

  it('are listed beyond the thousand of one page, in the order of their names, once each', async () => {
    const keys = Array.from({ length: 1005 }, (_, i) => `many/${String(i).padStart(4, '0')}/manifest.json`);
    for (let i = 0; i < keys.length; i += 15) await Promise.all(keys.slice(i, i + 15).map((key) => put(key)));
    const plain = await pages({ Prefix: 'many/' });
    expect(plain.map(({ KeyCount }) => KeyCount)).toEqual([1000, 5]);
    expect(plain.flatMap(({ Contents = [] }) => Contents.map(({ Key }) => Key))).toEqual(keys);
    const folders = await pages({ Prefix: 'many/', Delimiter: '/' });
    const names = folders.flatMap(({ CommonPrefixes = [] }) => CommonPrefixes.map(({ Prefix = '' }) => Prefix));
    expect(names).toEqual(keys.map((key) => key.replace('manifest.json', '')));
    const after = await pages({ Prefix: 'many/', StartAfter: keys[1001] ?? '' });
    expect(after.flatMap(({ Contents = [] }) => Contents.map(({ Key }) => Key))).toEqual(keys.slice(1002));
  });

  it.each([
    ['CRC32', 'ChecksumCRC32'],
    ['CRC32C', 'ChecksumCRC32C'],
    ['CRC64NVME', 'ChecksumCRC64NVME'],
    ['SHA256', 'ChecksumSHA256'],
  ] as const)('have the checksum %s, also when it came after the bytes of a stream', async (algorithm, name) => {
    const body = Buffer.alloc(20_000, algorithm);
    await put('sums/buffer', { Body: body, ChecksumAlgorithm: algorithm });
    // No piece but the last may be smaller than 8 KiB (S3 API Reference, "Signature calculations: transferring a payload in chunks").
    const Body = Readable.from([body.subarray(0, 12_000), body.subarray(12_000)]);
    await put('sums/stream', { Body, ContentLength: body.length, ChecksumAlgorithm: algorithm });
    const [ofBuffer, ofStream] = [await head('sums/buffer'), await head('sums/stream')];
    expect(ofBuffer[name]).toMatch(/=$/);
    expect(ofStream[name]).toBe(ofBuffer[name]);
    expect(await text('sums/stream')).toBe(body.toString());
  });

  it('are refused with a checksum of other bytes', async () => {
    expect(await outcome(put('sums/other', { ChecksumCRC32: 'AAAAAA==' }))).toBe('400 BadDigest');
    expect(await outcome(head('sums/other'))).toBe('404 NotFound');
  });

  it('are read in part, and removed alone or together, also when they are not there', async () => {
    await put('some/one');
    await put('some/two');
    const part = await client.send(new GetObjectCommand({ Bucket, Key: 'some/one', Range: 'bytes=2-4' }));
    expect([part.ContentRange, await part.Body?.transformToString()]).toEqual(['bytes 2-4/7', 'nte']);
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'some/none' }));
    const Objects = [{ Key: 'some/one' }, { Key: 'some/none' }, { Key: 'some/two' }];
    const { Deleted, Errors } = await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    expect([Deleted?.length, Errors ?? []]).toEqual([3, []]);
    expect(await outcome(text('some/one'))).toBe('404 NoSuchKey');
    expect(await outcome(client.send(new ListObjectsV2Command({ Bucket: 'none' })))).toBe('404 NoSuchBucket');
  });

  it('keep their tags', async () => {
    await put('tagged', { Tagging: 'retention=daily&team=a%20b' });
    const { TagSet = [] } = await client.send(new GetObjectTaggingCommand({ Bucket, Key: 'tagged' }));
    expect(Object.fromEntries(TagSet.map(({ Key, Value }) => [Key, Value]))).toEqual({
      retention: 'daily',
      team: 'a b',
    });
  });

  it.each(['GOVERNANCE', 'COMPLIANCE'] as const)(
    'cannot be destroyed while they are retained in mode %s',
    async (mode) => {
      const locked = `locked-${mode.toLowerCase()}`;
      const at = { Bucket: locked, Key: 'kept' };
      const until = new Date(Date.now() + 3_600_000);
      await client.send(new CreateBucketCommand({ Bucket: locked, ObjectLockEnabledForBucket: true }));
      expect((await client.send(new GetBucketVersioningCommand({ Bucket: locked }))).Status).toBe('Enabled');
      const retained = { ...at, Body: 'first', ObjectLockMode: mode, ObjectLockRetainUntilDate: until };
      const { VersionId = '' } = await client.send(new PutObjectCommand(retained));
      const { Retention } = await client.send(new GetObjectRetentionCommand(at));
      expect([Retention?.Mode, Retention?.RetainUntilDate]).toEqual([mode, until]);
      const destroy = (more: object = {}) =>
        outcome(client.send(new DeleteObjectCommand({ ...at, VersionId, ...more })));
      expect(await destroy()).toBe('403 AccessDenied');
      await client.send(new PutObjectCommand({ ...at, Body: 'second' }));
      expect((await client.send(new DeleteObjectCommand(at))).DeleteMarker).toBe(true);
      expect(await outcome(text('kept', { Bucket: locked }))).toBe('404 NoSuchKey');
      expect(await text('kept', { Bucket: locked, VersionId })).toBe('first');
      expect(await destroy({ BypassGovernanceRetention: true })).toBe(
        mode === 'GOVERNANCE' ? 'done' : '403 AccessDenied',
      );
    },
  );

  /* Not what AWS does: a client that asks for encryption or a storage class must look at what the answer says. */
  it('are taken without the encryption and the storage class that were asked for, and say so', async () => {
    const answer = await put('plain', { ServerSideEncryption: 'AES256', StorageClass: 'STANDARD_IA' });
    expect(answer.ServerSideEncryption).toBeUndefined();
    const { ServerSideEncryption, StorageClass } = await head('plain');
    expect([ServerSideEncryption, StorageClass]).toEqual([undefined, 'STANDARD']);
  });
});
