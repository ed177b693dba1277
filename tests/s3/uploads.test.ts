import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { describe, expect, it } from 'vitest';
import { connect, outcome } from './client.ts';
import { requireS3, type S3Server, startS3 } from './server.ts';

const program = await requireS3();
const Bucket = 'backups';
const at = { Bucket, Key: 'app/data.dump.zst' };
/** The least that a part may have, but for the last (S3 User Guide, "Multipart upload limits"). */
const partBytes = 5 * 1024 * 1024;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes in pieces, as a program's output comes; `between` is awaited before each. */
async function* pieces(bytes: Buffer, between: (sent: number) => unknown = () => {}): AsyncGenerator<Buffer> {
  for (let sent = 0; sent < bytes.length; sent += 65_536) {
    await between(sent);
    yield bytes.subarray(sent, sent + 65_536);
  }
}

interface World extends AsyncDisposable {
  readonly server: S3Server;
  readonly client: S3Client;
  readonly unfinished: () => Promise<string[]>;
}

async function open(): Promise<World> {
  const server = await startS3({ program: program ?? '' });
  const client = connect(server);
  await client.send(new CreateBucketCommand({ Bucket }));
  return {
    server,
    client,
    unfinished: async () => {
      const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket }));
      return Uploads.map(({ Key = '' }) => Key);
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

describe.skipIf(program === undefined)('uploading in parts', () => {
  const bytes = randomBytes(2 * partBytes + 1_234_567);
  const upload = (
    client: S3Client,
    body: AsyncIterable<Buffer>,
    more: { IfNoneMatch?: string; ChecksumAlgorithm?: 'CRC64NVME' } = {},
  ) => new Upload({ client, params: { ...at, ...more, Body: Readable.from(body) }, partSize: partBytes, queueSize: 2 });
  const begin = async (client: S3Client): Promise<string> => {
    const { UploadId = '' } = await client.send(new CreateMultipartUploadCommand(at));
    return UploadId;
  };
  const put = async (client: S3Client, UploadId: string, PartNumber: number, Body: Uint8Array) => {
    const { ETag } = await client.send(new UploadPartCommand({ ...at, UploadId, PartNumber, Body }));
    return { ETag, PartNumber };
  };

  it.each([
    ['the checksum that the SDK computes by default', {}, { ChecksumType: 'COMPOSITE', ChecksumCRC32: /-3$/ }],
    [
      'a checksum of the whole',
      { ChecksumAlgorithm: 'CRC64NVME' },
      { ChecksumType: 'FULL_OBJECT', ChecksumCRC64NVME: /=$/ },
    ],
  ] as const)(
    'keeps every byte of a stream whose length nobody knows, with %s',
    async (_, more, { ChecksumType, ...checksum }) => {
      await using world = await open();
      const done = await upload(world.client, pieces(bytes), more).done();
      const read = await world.client.send(new GetObjectCommand({ ...at, ChecksumMode: 'ENABLED' }));
      expect(done.ETag).toMatch(/-3"$/);
      expect(read.ChecksumType).toBe(ChecksumType);
      for (const [name, shape] of Object.entries(checksum)) expect(read[name as 'ChecksumCRC32']).toMatch(shape);
      expect(sha256((await read.Body?.transformToByteArray()) ?? new Uint8Array())).toBe(sha256(bytes));
      expect(await world.unfinished()).toEqual([]);
    },
  );

  it('shows nothing under the key before it is complete, and lists what was begun', async () => {
    await using world = await open();
    const UploadId = await begin(world.client);
    await put(world.client, UploadId, 1, bytes.subarray(0, partBytes));
    expect(await outcome(world.client.send(new HeadObjectCommand(at)))).toBe('404 NotFound');
    expect(await world.unfinished()).toEqual([at.Key]);
    const { Parts = [] } = await world.client.send(new ListPartsCommand({ ...at, UploadId }));
    expect(Parts.map(({ PartNumber, Size }) => [PartNumber, Size])).toEqual([[1, partBytes]]);
    const elsewhere = await world.client.send(new ListMultipartUploadsCommand({ Bucket, Prefix: 'other/' }));
    expect(elsewhere.Uploads ?? []).toEqual([]);
  });

  it('forgets every part when it is aborted', async () => {
    await using world = await open();
    const UploadId = await begin(world.client);
    await put(world.client, UploadId, 1, bytes.subarray(0, partBytes));
    await world.client.send(new AbortMultipartUploadCommand({ ...at, UploadId }));
    expect(await world.unfinished()).toEqual([]);
    expect(await outcome(world.client.send(new ListPartsCommand({ ...at, UploadId })))).toBe('404 NoSuchUpload');
    expect(await outcome(put(world.client, UploadId, 2, bytes.subarray(0, 100)))).toBe('404 NoSuchUpload');
  });

  it('refuses to complete with a part that is too small, or not the one that came', async () => {
    await using world = await open();
    const UploadId = await begin(world.client);
    const Parts = [
      await put(world.client, UploadId, 1, bytes.subarray(0, 100)),
      await put(world.client, UploadId, 2, bytes.subarray(0, 100)),
    ];
    const complete = (parts: typeof Parts) =>
      outcome(
        world.client.send(new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts: parts } })),
      );
    expect(await complete(Parts)).toBe('400 EntityTooSmall');
    expect(await complete([{ PartNumber: 1, ETag: '"0123456789abcdef0123456789abcdef"' }])).toBe('400 InvalidPart');
  });

  it('leaves nothing when the stream fails, as the SDK aborts it', async () => {
    await using world = await open();
    const failing = pieces(bytes, (sent) => {
      if (sent > partBytes) throw new Error('pg_dump failed');
    });
    await expect(upload(world.client, failing).done()).rejects.toThrow('pg_dump failed');
    expect(await world.unfinished()).toEqual([]);
    expect(await outcome(world.client.send(new HeadObjectCommand(at)))).toBe('404 NotFound');
  });

  it('leaves its parts, and no object, when the server dies under it', async () => {
    await using world = await open();
    const body = pieces(bytes, async (sent) => {
      if (sent > partBytes && (await world.unfinished().catch(() => [])).length > 0) await world.server.kill();
    });
    await expect(upload(world.client, body).done()).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up|EPIPE/);
    await world.server.start();
    expect(await world.unfinished()).toEqual([at.Key]);
    expect(await outcome(world.client.send(new HeadObjectCommand(at)))).toBe('404 NotFound');
  });

  describe('on condition that the key is free', () => {
    it('refuses the second, and keeps the first', async () => {
      await using world = await open();
      await world.client.send(new PutObjectCommand({ ...at, Body: 'first', IfNoneMatch: '*' }));
      const again = new PutObjectCommand({ ...at, Body: 'second', IfNoneMatch: '*' });
      expect(await outcome(world.client.send(again))).toBe('412 PreconditionFailed');
      expect(await outcome(upload(world.client, pieces(bytes), { IfNoneMatch: '*' }).done())).toBe(
        '412 PreconditionFailed',
      );
      const { Body } = await world.client.send(new GetObjectCommand(at));
      expect(await Body?.transformToString()).toBe('first');
      expect(await world.unfinished()).toEqual([]);
    });

    it('lets exactly one of many at once have it', async () => {
      await using world = await open();
      const tries = Array.from({ length: 20 }, (_, i) =>
        outcome(world.client.send(new PutObjectCommand({ ...at, Body: `${i}`, IfNoneMatch: '*' }))),
      );
      const outcomes = await Promise.all(tries);
      expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
      expect(outcomes.filter((one) => one !== 'done').every((one) => /^(412|409) /.test(one))).toBe(true);
    });
  });
});
