import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { GetObjectTaggingCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../packages/core/src/index.ts';
import { partBytes } from '../../packages/core/src/store/s3/parts.ts';
import { openBucket, openStoreOf, prefix, type TestBucket } from './bucket.ts';
import { openFront } from './front.ts';
import { requireS3 } from './server.ts';

const program = await requireS3();
const folder = 'app/20260102T030405Z-0a1b2c';
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes in pieces that fit no part. */
function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 100_003) yield bytes.subarray(at, at + 100_003);
}

describe.skipIf(program === undefined)('a store in S3', () => {
  let bucket: TestBucket;
  let store: Store;
  beforeAll(async () => {
    bucket = await openBucket({ program: program ?? '' });
    store = await openStoreOf(bucket);
  });
  afterAll(() => bucket[Symbol.asyncDispose]());

  const part = partBytes(1);
  it.each([
    ['nothing', 0],
    ['a byte', 1],
    ['a part', part],
    ['a part and a byte', part + 1],
    ['several parts', 3 * part + 12_345],
  ])('keeps %s as it came, with its size and SHA-256, and no upload unfinished', async (name, size) => {
    const bytes = randomBytes(size);
    const path = `${folder}/${name.replaceAll(' ', '-')}`;
    const written = await store.put(path, Readable.from(pieces(bytes)));
    expect(written).toEqual({ bytes: size, sha256: sha256(bytes) });
    expect(await store.size(path)).toBe(size);
    const read = await buffer(await store.get(path));
    expect(read.equals(bytes)).toBe(true);
    expect(await bucket.unfinished()).toEqual([]);
    const { ContentEncoding } = await bucket.client.send(
      new HeadObjectCommand({ Bucket: bucket.name, Key: `${prefix}/${path}` }),
    );
    expect(ContentEncoding).toBeUndefined();
  });

  it('lists backups without listing the archive of WAL beside them, which has very many files', async () => {
    await using front = await openFront(bucket.server);
    const asked: string[] = [];
    front.does(({ operation, url: { searchParams } }) => {
      // One page of what is directly there is no listing of what is in it.
      if (operation === 'ListObjects' && !searchParams.has('delimiter')) asked.push(searchParams.get('prefix') ?? '');
      return undefined;
    });
    const seen = await openStoreOf(bucket, {
      url: `s3://${bucket.name}/beside`,
      settings: { 's3-endpoint': front.endpoint },
    });
    const id = '20260102T030405Z-0a1b2c';
    const manifests = [`my%20db/${id}/manifest.json`, `+cluster/1/${id}/manifest.json`];
    for (const path of [...manifests, `app/${id}/data`, '+wal/1/00000001/00000000/000000010000000000000001.zst'])
      await seen.put(path, Buffer.from('{}'));
    asked.length = 0;
    expect(await seen.list()).toEqual([{ database: 'my db', id }]);
    expect(await seen.unfinished?.()).toEqual([{ database: 'app', id }]);
    expect(await seen.list('+cluster')).toEqual([{ database: '+cluster/1', id }]);
    expect([...new Set(asked)].sort()).toEqual(['beside/+cluster/', 'beside/app/', 'beside/my%20db/']);
  });

  it('keeps a checksum of every part, of the kind that the manifest has', async () => {
    await store.put(`${folder}/summed`, Readable.from(pieces(randomBytes(2 * part))));
    const head = new HeadObjectCommand({
      Bucket: bucket.name,
      Key: `${prefix}/${folder}/summed`,
      ChecksumMode: 'ENABLED',
    });
    expect((await bucket.client.send(head)).ChecksumSHA256).toMatch(/=-2$/);
  });

  it.each([
    ['whole', 10],
    ['in parts', part + 1],
  ])('never replaces a file that is there, sent %s', async (name, size) => {
    const path = `${folder}/once-${size}`;
    await store.put(path, randomBytes(size));
    const again = store.put(path, Readable.from(pieces(randomBytes(size))));
    await expect(again, name).rejects.toMatchObject({
      kind: 'store-unwritable',
      message: expect.stringContaining('exists already'),
    });
    expect(await bucket.unfinished()).toEqual([]);
  });

  it('lists backups that have a manifest, of its own prefix, beyond a page, oldest first, whatever their database is called', async () => {
    const names = ['app', 'größe & co', '50% off/+x'];
    const ids = Array.from(
      { length: 360 },
      (_, i) => `20260101T0000${String(i % 60).padStart(2, '0')}Z-${String(i).padStart(6, '0')}`,
    );
    const { encodeDatabaseName } = await import('../../packages/core/src/index.ts');
    const put = (key: string) =>
      bucket.client.send(new PutObjectCommand({ Bucket: bucket.name, Key: key, Body: '{}' }));
    const keys = ids.flatMap((id) => names.map((name) => `listed/${encodeDatabaseName(name)}/${id}/manifest.json`));
    const strangers = [
      `listed-too/app/${ids[0]}/manifest.json`,
      `listed/app/${ids[0]?.replace('000000', 'ffffff')}/data.dump`,
      'listed/app/notes/manifest.json',
      `listed/a b/${ids[0]}/manifest.json`,
      `listed/+cluster/${ids[0]}/manifest.json`,
      `listed/app/${ids[0]}/verifications/manifest.json`,
    ];
    const all = [...keys, ...strangers];
    for (let i = 0; i < all.length; i += 20) await Promise.all(all.slice(i, i + 20).map(put));
    const listing = await openStoreOf(bucket, { url: `s3://${bucket.name}/listed/` });
    const found = await listing.list();
    expect(found).toHaveLength(keys.length);
    expect(found.map(({ id }) => id)).toEqual(found.map(({ id }) => id).sort());
    expect([...new Set(found.map(({ database }) => database))].sort()).toEqual([...names].sort());
    expect((await listing.list('größe & co')).map(({ id }) => id)).toEqual([...ids].sort());
    expect(await listing.list('none')).toEqual([]);
  });

  it('names the files directly in a folder, and says the size of none that is not there', async () => {
    await store.put('files/20260102T030405Z-0a1b2c/manifest.json', 'm');
    await store.put('files/20260102T030405Z-0a1b2c/verifications/one.json', '1');
    expect(await store.files('files/20260102T030405Z-0a1b2c')).toEqual(['manifest.json']);
    expect(await store.files('files/20260102T030405Z-0a1b2c/verifications')).toEqual(['one.json']);
    expect(await store.files('files/none')).toEqual([]);
    expect(await store.size('files/none')).toBeUndefined();
    expect(await store.size('files/20260102T030405Z-0a1b2c')).toBeUndefined();
    await expect(store.get('files/none')).rejects.toMatchObject({ kind: 'store-missing' });
  });

  it('removes a folder with all in it, and nothing beside it', async () => {
    await store.put('gone/20260102T030405Z-0a1b2c/manifest.json', 'm');
    await store.put('gone/20260102T030405Z-0a1b2c/verifications/one.json', '1');
    await store.put('gone/20260102T030405Z-0a1b2cd/manifest.json', 'other');
    await store.remove('gone/20260102T030405Z-0a1b2c');
    await store.remove('gone/20260102T030405Z-0a1b2c');
    const left = (await bucket.keys()).filter((key) => key.startsWith(`${prefix}/gone/`));
    expect(left).toEqual([`${prefix}/gone/20260102T030405Z-0a1b2cd/manifest.json`]);
    expect(await text(await store.get('gone/20260102T030405Z-0a1b2cd/manifest.json'))).toBe('other');
  });

  it('puts tags on what it stores, small or large', async () => {
    const tagged = await openStoreOf(bucket, { settings: { 's3-tags': 'team=payments,kept by=night shift' } });
    for (const [path, size] of [
      ['tagged/small', 1],
      ['tagged/large', part + 1],
    ] as const) {
      await tagged.put(path, Readable.from(pieces(randomBytes(size))));
      const { TagSet = [] } = await bucket.client.send(
        new GetObjectTaggingCommand({ Bucket: bucket.name, Key: `${prefix}/${path}` }),
      );
      expect(Object.fromEntries(TagSet.map(({ Key, Value }) => [Key, Value]))).toEqual({
        team: 'payments',
        'kept by': 'night shift',
      });
    }
  });

  it('reads nothing outside of its prefix', async () => {
    await bucket.client.send(new PutObjectCommand({ Bucket: bucket.name, Key: 'postgres/secret', Body: 'x' }));
    await expect(store.get('../secret')).rejects.toMatchObject({ kind: 'bad-input' });
    await expect(store.size('app/../../secret')).rejects.toMatchObject({ kind: 'bad-input' });
  });

  it('refuses to read on when an object was changed since it was looked at', async () => {
    const path = 'changed/file';
    await store.put(path, 'first');
    expect(await store.size(path)).toBe(5);
    await bucket.client.send(new PutObjectCommand({ Bucket: bucket.name, Key: `${prefix}/${path}`, Body: 'other' }));
    await expect(store.get(path)).rejects.toMatchObject({
      kind: 'store-unwritable',
      message: expect.stringContaining('was changed'),
    });
  });
});
