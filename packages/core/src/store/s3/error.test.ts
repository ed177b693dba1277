import { describe, expect, it } from 'vitest';
import { type ErrorKind, PgproofError } from '../../errors.ts';
import { classifyS3, mayHaveExpired } from './error.ts';

const place = { bucket: 'backups', prefix: 'a', secrets: ['hidden-word'] };
/** As the SDK throws an answer of the store. */
const answer = (status: number, name: string, message = 'What the store says.', more: object = {}): Error =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status }, ...more });
/** As Node.js throws a failure of the system. */
const failed = (code: string, message = `connect ${code} 127.0.0.1:9`): Error =>
  Object.assign(new Error(message), { code });

describe('what goes wrong with a store in S3', () => {
  it.each<[string, unknown, ErrorKind, RegExp | undefined]>([
    ['a missing bucket', answer(404, 'NoSuchBucket'), 'store-missing', /aws s3 mb s3:\/\/backups/],
    ['a wrong secret', answer(403, 'SignatureDoesNotMatch'), 'store-refused', /AWS_SECRET_ACCESS_KEY/],
    ['an expired credential', answer(400, 'ExpiredToken'), 'store-refused', /duration/],
    ['no permission', answer(403, 'AccessDenied'), 'store-refused', /s3:PutObject/],
    ['no words for a HEAD', answer(403, '403', 'UnknownError'), 'store-refused', undefined],
    [
      'another region',
      answer(400, 'AuthorizationHeaderMalformed', 'x', { Region: 'eu-west-1' }),
      'store-refused',
      /--s3-region eu-west-1/,
    ],
    ['a redirection', answer(301, 'PermanentRedirect'), 'store-refused', /--s3-region <region>/],
    ['a key of KMS', answer(400, 'KMS.NotFoundException'), 'store-refused', /kms:GenerateDataKey/],
    ['a full quota of MinIO', answer(507, 'XMinioAdminBucketQuotaExceeded'), 'disk-full', undefined],
    ['a full quota of Ceph', answer(403, 'QuotaExceeded'), 'disk-full', undefined],
    ['a full disk', answer(507, '507'), 'disk-full', undefined],
    ['an archived object', answer(403, 'InvalidObjectState'), 'store-unwritable', /restore-object/],
    ['too many requests', answer(503, 'SlowDown'), 'store-unreachable', undefined],
    ['a refused connection', failed('ECONNREFUSED'), 'store-unreachable', undefined],
    ['an unknown name', failed('ENOTFOUND'), 'store-unreachable', undefined],
    ['a certificate that nobody knows', failed('SELF_SIGNED_CERT_IN_CHAIN'), 'store-unreachable', undefined],
    [
      'several addresses, none of which answers',
      Object.assign(new AggregateError([failed('ECONNREFUSED')], ''), { code: 'ECONNREFUSED' }),
      'store-unreachable',
      undefined,
    ],
    [
      'no credentials',
      Object.assign(new Error('Could not load credentials from any providers'), { name: 'CredentialsProviderError' }),
      'store-refused',
      /AWS_PROFILE/,
    ],
    ['something unheard of', answer(400, 'OddRequest'), 'store-unwritable', undefined],
  ])('has its kind: %s', (_, error, kind, hint) => {
    const known = classifyS3(error, 'write "x"', place);
    expect(known.kind).toBe(kind);
    expect(known.message).toMatch(/^write "x": s3:\/\/backups\/a: \S/);
    if (hint !== undefined) expect(known.hint).toMatch(hint);
    expect(known.exitCode).toBe(5);
  });

  it('is said in one line, short, without a secret', () => {
    const error = answer(400, 'Odd', `first\n  second hidden-word ${'x'.repeat(1000)}`);
    const { message } = classifyS3(error, 'list', place);
    expect(message).toMatch(/^list: s3:\/\/backups\/a: first second \*\*\* x+ \(Odd\)$/);
    expect(message.length).toBeLessThan(400);
  });

  it('is not said twice', () => {
    const ours = new PgproofError('deadline', 'not done within 5 minutes');
    expect(classifyS3(ours, 'list', place)).toBe(ours);
  });
});

it.each([
  ['its code', answer(400, 'ExpiredToken'), true],
  ['what answers a HEAD, without words', answer(400, 'Unknown', 'UnknownError'), true],
  ['another code', answer(400, 'InvalidRequest'), false],
  ['a refusal, without words', answer(403, '403', 'UnknownError'), false],
  ['a line that broke', failed('ECONNRESET'), false],
])('knows by %s whether keys may have expired', (_, error, is) => {
  expect(mayHaveExpired(error)).toBe(is);
});
