import { describe, expect, it } from 'vitest';
import { addressOf, keyOf, readS3Place, type S3Settings } from './place.ts';

const read = (url: string, settings: S3Settings = {}) => readS3Place(url, settings, (name) => `--${name}`);

describe('a place in S3', () => {
  it.each([
    ['s3://backups', 'backups', '', 's3://backups'],
    ['s3://backups/', 'backups', '', 's3://backups'],
    ['s3://backups/postgres/nightly/', 'backups', 'postgres/nightly', 's3://backups/postgres/nightly'],
    ['S3://backups/a b/50%', 'backups', 'a b/50%', 's3://backups/a b/50%'],
  ])('is read from %s', (url, bucket, prefix, address) => {
    expect(read(url)).toEqual({ bucket, prefix });
    expect(addressOf(read(url))).toBe(address);
  });

  it.each([
    's3://',
    's3://x',
    's3://backups/double//slash',
    's3:///prefix',
    's3://under/../up',
    's3://a/./b',
    's3://b/\n',
    `s3://bb/${'x'.repeat(600)}`,
    's3://-backups',
    's3://user:word@backups',
  ])('is not read from %j', (url) => {
    expect(() => read(url)).toThrow(/^--store: must be s3:\/\/bucket/);
  });

  it('keeps every path behind its prefix', () => {
    expect(keyOf(read('s3://backups/a'), 'app/x/manifest.json')).toBe('a/app/x/manifest.json');
    expect(keyOf(read('s3://backups'), 'app/x')).toBe('app/x');
    for (const path of ['', '../x', 'app/../../x', 'app//x', '/x', 'app/.'])
      expect(() => keyOf(read('s3://backups/a'), path), path).toThrow('outside the store');
  });

  it('takes all that can be said of it', () => {
    const settings = {
      's3-endpoint': 'https://s3.example.com/',
      's3-region': 'eu-central-1',
      's3-path-style': 'false',
      's3-server-side-encryption': 'aws:kms',
      's3-kms-key-id': 'alias/backups',
      's3-storage-class': 'STANDARD_IA',
      's3-tags': 'team=payments, kept by = night shift,empty=',
    };
    expect(read('s3://backups', settings)).toEqual({
      bucket: 'backups',
      prefix: '',
      endpoint: 'https://s3.example.com',
      region: 'eu-central-1',
      pathStyle: false,
      encryption: { algorithm: 'aws:kms', keyId: 'alias/backups' },
      storageClass: 'STANDARD_IA',
      tags: { team: 'payments', 'kept by': 'night shift', empty: '' },
    });
  });

  it.each<[S3Settings, RegExp]>([
    [{ 's3-tags': Array.from({ length: 11 }, (_, i) => `k${i}=v`).join() }, /at most 10/],
    [{ 's3-tags': 'a=1,a=2' }, /key=value/],
    [{ 's3-tags': 'aws:x=1' }, /key=value/],
    [{ 's3-tags': '=v' }, /key=value/],
    [{ 's3-endpoint': 's3.example.com' }, /the URL of a server/],
    [{ 's3-endpoint': 'https://s3.example.com/bucket' }, /without user, path or query/],
    [{ 's3-storage-class': 'GLACIER' }, /read at once/],
    [{ 's3-kms-key-id': 'k', 's3-server-side-encryption': 'AES256' }, /aws:kms/],
  ])('refuses %j', (settings, says) => {
    expect(() => read('s3://backups', settings)).toThrow(says);
  });
});
