import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, outcome, tamper } from './client.ts';
import { requireS3, type S3Server, startS3 } from './server.ts';

const program = await requireS3();
const at = { Bucket: 'backups', Key: 'app/manifest.json' };

describe.skipIf(program === undefined)('an S3 server that checks signatures', () => {
  let server: S3Server;
  beforeAll(async () => {
    server = await startS3({ program: program ?? '' });
    const client = connect(server);
    await client.send(new CreateBucketCommand({ Bucket: at.Bucket }));
    await client.send(new PutObjectCommand({ ...at, Body: 'kept' }));
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const list = new ListObjectsV2Command({ Bucket: at.Bucket });

  it('answers to its key', async () => {
    expect(await outcome(connect(server).send(list))).toBe('done');
  });

  it.each([
    [
      'another secret',
      () => ({ credentials: { ...server.key, secretAccessKey: 'another' } }),
      '403 SignatureDoesNotMatch',
    ],
    ['an unknown key', () => ({ credentials: { ...server.key, accessKeyId: 'UNKNOWN' } }), '403 InvalidAccessKeyId'],
    [
      'a session that it did not begin',
      () => ({ credentials: { ...server.key, sessionToken: 'x' } }),
      '400 InvalidToken',
    ],
    ['another region', () => ({ region: 'us-west-2' }), '400 AuthorizationHeaderMalformed'],
    ['a clock that is an hour slow', () => ({ systemClockOffset: -3_600_000 }), '403 RequestTimeTooSkewed'],
  ])('refuses %s', async (_, change, code) => {
    expect(await outcome(connect(server, change()).send(list))).toBe(code);
  });

  it.each([
    ['with a checksum', {}],
    ['without a checksum', { requestChecksumCalculation: 'WHEN_REQUIRED' }],
  ] as const)('refuses bytes that are not those that were signed, %s', async (_, change) => {
    const put = new PutObjectCommand({ ...at, Key: 'app/other', Body: 'signed' });
    expect(await outcome(tamper(connect(server, change), 'forged').send(put))).toBe('400 XAmzContentSHA256Mismatch');
    expect(await outcome(connect(server).send(new HeadObjectCommand({ ...at, Key: 'app/other' })))).toBe(
      '404 NotFound',
    );
  });

  describe('with a presigned URL', () => {
    const sign = (signedAt = new Date()): Promise<string> =>
      getSignedUrl(connect(server), new GetObjectCommand(at), { expiresIn: 60, signingDate: signedAt });
    const ask = async (url: string, method = 'GET'): Promise<string> => {
      const answer = await fetch(url, { method });
      const text = await answer.text();
      return `${answer.status} ${/<Code>(.*)<\/Code><Message>(.*?)[.]/.exec(text)?.slice(1).join(': ') ?? text}`;
    };

    it('answers while it is valid', async () => {
      expect(await ask(await sign())).toBe('200 kept');
    });

    it('refuses one that has expired', async () => {
      expect(await ask(await sign(new Date(Date.now() - 61_000)))).toBe('403 AccessDenied: Request has expired');
    });

    it('refuses it for another object or another method', async () => {
      const url = await sign();
      expect(await ask(url.replace('manifest.json', 'proof.json'))).toContain('403 SignatureDoesNotMatch');
      expect(await ask(url, 'DELETE')).toContain('403 SignatureDoesNotMatch');
    });

    it('refuses who signs nothing', async () => {
      expect(await ask(`${server.endpoint}/${at.Bucket}/${at.Key}`)).toBe('403 AccessDenied: Access Denied');
    });
  });

  it('lets another account do what the policy of a bucket says, and no more', async () => {
    const guest = connect(server, { credentials: server.guest });
    const Bucket = 'append-only';
    await connect(server).send(new CreateBucketCommand({ Bucket }));
    expect(await outcome(guest.send(new PutObjectCommand({ Bucket, Key: 'one', Body: '1' })))).toBe('403 AccessDenied');
    const allow = {
      Effect: 'Allow',
      Principal: { AWS: [server.guest.accessKeyId] },
      Action: ['s3:PutObject', 's3:ListBucket'],
      Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
    };
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [allow] });
    await connect(server).send(new PutBucketPolicyCommand({ Bucket, Policy }));
    expect(await outcome(guest.send(new PutObjectCommand({ Bucket, Key: 'one', Body: '1' })))).toBe('done');
    expect(await outcome(guest.send(new ListObjectsV2Command({ Bucket })))).toBe('done');
    expect(await outcome(guest.send(new GetObjectCommand({ Bucket, Key: 'one' })))).toBe('403 AccessDenied');
    expect(await outcome(guest.send(new DeleteObjectCommand({ Bucket, Key: 'one' })))).toBe('403 AccessDenied');
  });

  it('has its secrets in no command line, and leaves neither process nor folder', async () => {
    await using own = await startS3({ program: program ?? '' });
    const lines = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(commandLine);
    expect(lines.some((line) => line.includes(own.buckets))).toBe(true);
    for (const { secretAccessKey } of [own.key, own.guest]) expect(lines.join('\n')).not.toContain(secretAccessKey);
    const pid = own.pid();
    await own[Symbol.asyncDispose]();
    expect(existsSync(`/proc/${pid}`)).toBe(false);
    expect(existsSync(dirname(own.buckets))).toBe(false);
  });
});

/** Empty for a process that has ended in the meantime. */
function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
