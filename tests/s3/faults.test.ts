/* What can happen between a store in S3 and its server, and what comes of it. */
import { createHash, randomBytes } from 'node:crypto';
import { once as eventOf } from 'node:events';
import { createServer } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PgproofError, type Store } from '../../packages/core/src/index.ts';
import { partBytes } from '../../packages/core/src/store/s3/parts.ts';
import { checkWritable } from '../../packages/core/src/store/s3/upload.ts';
import { until } from '../cli/room.ts';
import { openLine } from '../hazards/line.ts';
import { openBucket, openStoreOf, prefix, type StoreOptions, type TestBucket } from './bucket.ts';
import { type Front, openFront } from './front.ts';
import { requireS3 } from './server.ts';

const program = await requireS3();
const large = randomBytes(3 * partBytes(1) + 1000);
/** The SDK itself tries nothing again. */
const once = { AWS_MAX_ATTEMPTS: '1' };
const path = 'app/20260102T030405Z-0a1b2c/data.dump';

describe.skipIf(program === undefined)('between a store in S3 and its server', () => {
  let bucket: TestBucket;
  let front: Front;
  let notes: string[];
  beforeAll(async () => {
    bucket = await openBucket({ program: program ?? '' });
  });
  afterAll(() => bucket[Symbol.asyncDispose]());
  beforeEach(async () => {
    front = await openFront(bucket.server);
    notes = [];
  });
  afterEach(async () => {
    await front[Symbol.asyncDispose]();
    await (await openStoreOf(bucket)).remove('app');
  });

  const open = (options: StoreOptions = {}): Promise<Store> =>
    openStoreOf(bucket, {
      note: (line) => notes.push(line),
      ...options,
      settings: { 's3-endpoint': front.endpoint, ...options.settings },
    });
  const put = async (content: Buffer = large, options?: StoreOptions) =>
    (await open(options)).put(path, Readable.from([content]));
  const failure = async (work: Promise<unknown>): Promise<PgproofError> => {
    const error = await work.then(
      () => new Error('it did not fail'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof PgproofError)) throw error;
    expect(error.exitCode).toBe(5);
    expect(error.message).not.toContain('\n');
    for (const text of [error.message, error.hint]) expect(text).not.toContain(bucket.server.key.secretAccessKey);
    return error;
  };
  const expectNothing = async (): Promise<void> => {
    expect(await bucket.unfinished()).toEqual([]);
    expect(await bucket.keys()).toEqual([]);
  };
  const expectWhole = async (): Promise<void> => {
    const read = await buffer(await (await openStoreOf(bucket)).get(path));
    expect(read.equals(large)).toBe(true);
    expect(await bucket.unfinished()).toEqual([]);
  };

  it.each([
    ['a server that is too busy', 'UploadPart', { status: 503, code: 'SlowDown' }],
    ['an error within the server', 'CompleteMultipartUpload', { status: 500, code: 'InternalError' }],
    ['a line that breaks in a part', 'UploadPart', { hangUpAfter: 1_000_000 }],
    ['an answer to a part that is lost', 'UploadPart', 'lose-answer'],
    ['an answer to the completion that is lost', 'CompleteMultipartUpload', 'lose-answer'],
    ['a part that arrived changed', 'UploadPart', { status: 503, code: 'ServiceUnavailable' }],
  ] as const)('goes on after %s', async (_, operation, deed) => {
    front.does((asked) => (asked.operation === operation && asked.time === 1 ? deed : undefined));
    const written = await put();
    expect(written).toEqual({ bytes: large.length, sha256: createHash('sha256').update(large).digest('hex') });
    await expectWhole();
  });

  it('knows what it stored itself when the answer to a small file was lost', async () => {
    front.does(({ operation, time }) => (operation === 'PutObject' && time === 1 ? 'lose-answer' : undefined));
    await put(Buffer.from('small'));
    expect(front.asked().filter((operation) => operation === 'PutObject')).toHaveLength(2);
  });

  it('goes on when the store is away for longer than the SDK tries', async () => {
    front.does(({ operation, time }) => (operation === 'UploadPart' && time <= 4 ? { hangUpAfter: 0 } : undefined));
    await put(large, { env: once, patience: { rounds: 5 } });
    expect(notes.join('\n')).toContain('trying again');
    await expectWhole();
  });

  it('does not send again what was refused', async () => {
    front.does(({ operation }) =>
      operation === 'UploadPart' ? { status: 403, code: 'AccessDenied', message: 'Access Denied' } : undefined,
    );
    const error = await failure(put());
    expect([error.kind, error.message]).toEqual([
      'store-refused',
      expect.stringContaining('Access Denied (AccessDenied)'),
    ]);
    // Three parts at the most are under way together.
    expect(front.asked().filter((operation) => operation === 'UploadPart').length).toBeLessThanOrEqual(3);
    await expectNothing();
  });

  it('takes every part away when the line breaks in each of them', async () => {
    front.does(({ operation }) => (operation === 'UploadPart' ? { hangUpAfter: 4_000_000 } : undefined));
    const error = await failure(put(large, { env: once, patience: { rounds: 1 } }));
    expect(error.kind).toBe('store-unreachable');
    expect(error.hint).not.toContain('may be left');
    await expectNothing();
  });

  it('hears why from a small request when a server hangs up on a large one', async () => {
    front.does(({ operation, headers }) => {
      if (operation !== 'UploadPart') return undefined;
      return Number(headers['content-length']) > 1000
        ? { hangUpAfter: 100_000 }
        : {
            status: 507,
            code: 'XMinioStorageFull',
            message: 'Storage backend has reached its minimum free drive threshold.',
          };
    });
    expect((await failure(put(large, { env: once, patience: { rounds: 0 } }))).kind).toBe('disk-full');
    await expectNothing();
  });

  it('says that a credential expired, and how to remove what it may no longer remove itself', async () => {
    let isExpired = false;
    front.does(({ operation, time }) => {
      isExpired ||= operation === 'UploadPart' && time === 2;
      return isExpired ? { status: 400, code: 'ExpiredToken', message: 'The provided token has expired.' } : undefined;
    });
    const error = await failure(put());
    expect([error.kind, error.message]).toEqual(['store-refused', expect.stringContaining('expired')]);
    expect(error.hint).toMatch(
      /duration.*; what was sent of ".*" may be left: aws s3api abort-multipart-upload --endpoint-url \S+ --region \S+ --bucket backups --key \S+ --upload-id \S+/,
    );
    expect(await bucket.keys()).toEqual([]);
    front.does(() => undefined);
    await (await open()).remove('app');
    await expectNothing();
  });

  it('leaves a free name free when what is stored fails, and says what failed', async () => {
    async function* failing(): AsyncGenerator<Buffer> {
      yield large;
      throw new PgproofError('database-refused', 'pg_dump failed');
    }
    await expect((await open()).put(path, Readable.from(failing()))).rejects.toMatchObject({
      message: 'pg_dump failed',
    });
    await expectNothing();
  });

  it('tells a failure at once, also while the source says nothing', async () => {
    front.does(({ operation }) => (operation === 'UploadPart' ? { status: 403, code: 'AccessDenied' } : undefined));
    const source = new PassThrough();
    source.write(large.subarray(0, partBytes(1) + 1));
    const error = await failure((await open()).put(path, source));
    expect(error.kind).toBe('store-refused');
    await expectNothing();
  });

  it('ends an upload that is interrupted, and takes its parts away', async () => {
    const controller = new AbortController();
    front.does(({ operation, time }) => {
      if (operation === 'UploadPart' && time === 2)
        controller.abort(new PgproofError('interrupted', 'interrupted by SIGINT'));
      return undefined;
    });
    await expect(put(large, { signal: controller.signal })).rejects.toMatchObject({ kind: 'interrupted' });
    await expectNothing();
  });

  it('writes where conditions are not known, and says that it only looked', async () => {
    front.does(({ headers }) =>
      headers['if-none-match'] === undefined
        ? undefined
        : {
            status: 501,
            code: 'NotImplemented',
            message: 'A header you provided implies functionality that is not implemented',
          },
    );
    await put();
    expect(notes).toEqual([expect.stringContaining('only looked')]);
    await expect(put()).rejects.toMatchObject({
      kind: 'store-unwritable',
      message: expect.stringContaining('exists already'),
    });
    await expectWhole();
  });

  it.each([
    ['AES256', { 's3-server-side-encryption': 'AES256' }],
    ['aws:kms', { 's3-server-side-encryption': 'aws:kms', 's3-kms-key-id': 'alias/backups' }],
  ])(
    'refuses, before a byte is sent, a server that does not encrypt with %s as it was asked',
    async (algorithm, settings) => {
      const error = await failure(put(large, { settings }));
      expect([error.kind, error.message]).toEqual([
        'store-unwritable',
        expect.stringContaining(`does not encrypt with ${algorithm}`),
      ]);
      expect(front.asked()).not.toContain('UploadPart');
      await expectNothing();
    },
  );

  it('is content with one that says that it encrypts', async () => {
    const answerWith = { 'x-amz-server-side-encryption': 'AES256' };
    const asked: unknown[] = [];
    front.does(({ operation, headers }) => {
      if (operation === 'CreateMultipartUpload') asked.push(headers['x-amz-server-side-encryption']);
      return { answerWith };
    });
    await put(large, { settings: { 's3-server-side-encryption': 'AES256' } });
    expect(asked).toEqual(['AES256']);
    await expectWhole();
  });

  it.each([1, 100_000, large.length - 1])(
    'takes up an answer that was cut after %i bytes where it was cut',
    async (bytes) => {
      await put();
      front.does(({ operation, time }) =>
        operation === 'GetObject' && time === 1 ? { cutAnswerAfter: bytes } : undefined,
      );
      const read = await buffer(await (await open()).get(path));
      expect(read.equals(large)).toBe(true);
    },
  );

  it('takes up an answer that is cut again and again, as long as something comes of it', async () => {
    await put();
    front.does(({ operation }) => (operation === 'GetObject' ? { cutAnswerAfter: 2_000_000 } : undefined));
    expect((await buffer(await (await open()).get(path))).equals(large)).toBe(true);
  });

  it('gives up an answer of which nothing comes any more', async () => {
    await put();
    front.does(({ operation, time }) =>
      operation === 'GetObject' ? { cutAnswerAfter: time === 1 ? 500_000 : 0 } : undefined,
    );
    const error = await failure((await open()).get(path).then(buffer));
    expect(error.kind).toBe('store-unreachable');
  });

  it('does not go on reading another object than the one that it began with', async () => {
    await put();
    const other = await openStoreOf(bucket);
    front.does(({ operation, time }) =>
      operation === 'GetObject' && time === 1 ? { cutAnswerAfter: 100_000 } : undefined,
    );
    const content = await (await open()).get(path);
    await other.remove('app');
    await other.put(path, randomBytes(large.length));
    const error = await failure(buffer(content));
    expect(error.message).toContain('was changed while it was read');
  });

  it('reads no more than there was when it looked', async () => {
    await put(Buffer.from('short'));
    const store = await open();
    expect(await store.size(path)).toBe(5);
    front.does(({ operation }) => (operation === 'GetObject' ? { lengthenBy: 1_000_000 } : undefined));
    expect((await failure(store.get(path))).message).toContain('was changed');
  });

  it('notices an answer that is not what was stored', async () => {
    const small = Buffer.from('what was stored');
    await put(small);
    const wrong = createHash('sha256').update('another').digest('base64');
    front.does(({ operation }) =>
      operation === 'GetObject' ? { answerWith: { 'x-amz-checksum-sha256': wrong } } : undefined,
    );
    const error = await failure((await open()).get(path).then(buffer));
    expect(error.message).toMatch(/checksum/i);
  });

  it('says what stays, and why, when it may not remove it; the rest is removed first', async () => {
    const store = await open();
    await store.put(path, 'data');
    await store.put(path.replace('data.dump', 'manifest.json'), 'm');
    let denied = 0;
    front.does(({ operation, time }) => {
      if (operation !== 'DeleteObjects' || time === 1) return undefined;
      denied += 1;
      return { status: 403, code: 'AccessDenied', message: 'Access Denied because object protected by object lock.' };
    });
    const error = await failure(store.remove('app/20260102T030405Z-0a1b2c'));
    expect([denied, error.kind, error.message]).toEqual([1, 'store-locked', expect.stringContaining('object lock')]);
    expect(await bucket.keys()).toEqual([`${prefix}/${path}`]);
  });

  it('gives up a server that is silent, and takes up again one that is so only for a while', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await eventOf(silent, 'listening');
    const { port } = silent.address() as { port: number };
    try {
      const store = await open({
        settings: { 's3-endpoint': `http://127.0.0.1:${port}` },
        patience: { silenceSeconds: 0.2, rounds: 0 },
      });
      expect((await failure(store.list())).kind).toBe('store-unreachable');
    } finally {
      silent.close();
    }
    await put();
    await using line = await openLine({ port: Number(new URL(bucket.server.endpoint).port) });
    const stalled = line.strike('stall', { after: { bytes: 5_000_000, from: 'server' }, reach: 'connection' });
    const store = await open({
      settings: { 's3-endpoint': `http://127.0.0.1:${line.port}` },
      patience: { silenceSeconds: 1 },
    });
    expect((await buffer(await store.get(path))).equals(large)).toBe(true);
    expect(stalled.hasStruck()).toBe(true);
  });

  it('waits for a reader that takes longer than the line may be silent', async () => {
    await (await openStoreOf(bucket)).put(path, large);
    const content = await (await open({ patience: { silenceSeconds: 0.3 } })).get(path);
    const chunks: Buffer[] = [];
    for await (const chunk of content) {
      if (chunks.length === 0) await until('the line was given up', async () => (await front.connections()) === 0);
      chunks.push(chunk as Buffer);
    }
    expect(Buffer.concat(chunks).equals(large)).toBe(true);
    expect(front.asked().filter((operation) => operation === 'GetObject').length).toBeGreaterThan(1);
  });

  it('asks beforehand whether the place can be written, and leaves nothing of the question', async () => {
    const { openAccess } = await import('../../packages/core/src/store/s3/access.ts');
    const { readS3Place } = await import('../../packages/core/src/index.ts');
    await open();
    const place = readS3Place(bucket.url, { 's3-endpoint': front.endpoint, 's3-region': bucket.server.region }, String);
    const door = { env: bucket.env, signal: new AbortController().signal, note: () => undefined };
    await checkWritable(await openAccess(place, door));
    expect(front.asked()).toEqual(['CreateMultipartUpload', 'AbortMultipartUpload', 'ListParts']);
    await expectNothing();
  });
});
