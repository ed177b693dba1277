/* What pgproof says of a store in S3 that it cannot use: the documented error, one sentence with a hint, no secret, and nothing left. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AbortMultipartUploadCommand, PutBucketPolicyCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeApp, makeBulk } from '../cli/databases.ts';
import { expectRefusal, makeRoom, type Refusal, type Room } from '../cli/room.ts';
import { writeProgram } from '../cli/shims.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { mountDisk, requireDisks } from '../hazards/disk.ts';
import type { Ran } from '../pgproof.ts';
import { openBucket, prefix, type TestBucket } from './bucket.ts';
import { openFront } from './front.ts';
import { requireS3, type S3Key } from './server.ts';

const program = await requireS3();
const expiredToken = { status: 400, code: 'ExpiredToken', message: 'The provided token has expired.' };
const nobody = { AWS_EC2_METADATA_DISABLED: 'true' };

describe.skipIf(program === undefined)('a store in S3 that cannot be used', () => {
  let cluster: Cluster;
  let bucket: TestBucket;
  let room: Room;
  beforeAll(async () => {
    cluster = await startCluster();
    await makeApp(cluster);
    await makeBulk(cluster, 'bulk', 300_000);
    bucket = await openBucket({ program: program ?? '' });
  });
  afterAll(async () => {
    await bucket?.[Symbol.asyncDispose]();
    await cluster?.stop();
  });
  beforeEach(async () => {
    room = await makeRoom();
    return () => room[Symbol.asyncDispose]();
  });

  const backup = (store: readonly string[], env: Readonly<Record<string, string>>, database = 'app'): Promise<Ran> =>
    room.run(
      [
        'backup',
        '--database-url',
        cluster.url(database),
        ...store,
        '--workdir',
        room.workdir,
        '--compression',
        'none',
        '--json',
      ],
      { env: { ...nobody, ...env } },
    );
  const expectClean = async (ran: Ran, want: Refusal, of = bucket): Promise<void> => {
    expectRefusal(ran, want);
    const said = ran.stdout + ran.stderr;
    for (const { secretAccessKey } of [of.server.key, of.server.guest]) expect(said).not.toContain(secretAccessKey);
    expect(await of.keys()).toEqual([]);
    expect(await of.unfinished()).toEqual([]);
  };
  const at = (endpoint: string, url = bucket.url, region = bucket.server.region): string[] => [
    ...['--store', url, '--s3-endpoint', endpoint, '--s3-region', region],
  ];

  it.each<
    [string, (env: Readonly<Record<string, string>>) => Readonly<Record<string, string>>, string | RegExp, RegExp]
  >([
    [
      'a wrong secret',
      (env) => ({ ...env, AWS_SECRET_ACCESS_KEY: 'wrong-secret-of-a-test' }),
      'SignatureDoesNotMatch',
      /AWS_SECRET_ACCESS_KEY/,
    ],
    ['an unknown key', (env) => ({ ...env, AWS_ACCESS_KEY_ID: 'UNKNOWN' }), 'InvalidAccessKeyId', /AWS_ACCESS_KEY_ID/],
    [
      'a session that it did not begin',
      (env) => ({ ...env, AWS_SESSION_TOKEN: 'token-of-a-test' }),
      'InvalidToken',
      /AWS_SESSION_TOKEN/,
    ],
    ['no credentials', () => ({}), /credentials/i, /AWS_ACCESS_KEY_ID.*AWS_PROFILE.*AWS_WEB_IDENTITY_TOKEN_FILE/],
    [
      'a role that may do nothing',
      () => ({
        AWS_ACCESS_KEY_ID: bucket.server.guest.accessKeyId,
        AWS_SECRET_ACCESS_KEY: bucket.server.guest.secretAccessKey,
      }),
      'AccessDenied',
      /s3:PutObject/,
    ],
  ])('refuses %s', async (_, change, says, hint) => {
    const env = change(bucket.env);
    const ran = await backup(bucket.flags, env);
    await expectClean(ran, { code: 5, kind: 'store-refused', says: [bucket.url, says], hint });
    expect(ran.stdout + ran.stderr).not.toMatch(/wrong-secret|token-of-a-test/);
    const listed = await room.run(['list', ...bucket.flags, '--json'], { env: { ...nobody, ...env } });
    expectRefusal(listed, { code: 5, kind: 'store-refused', says: [says], hint });
  });

  it('is named when its bucket is missing, with the command that makes it', async () => {
    const flags = at(bucket.server.endpoint, 's3://nowhere/app');
    const want = {
      code: 5,
      kind: 'store-missing',
      says: ['s3://nowhere/app', 'NoSuchBucket'],
      hint: /aws s3 mb s3:\/\/nowhere/,
    };
    await expectClean(await backup(flags, bucket.env), want);
    for (const command of ['list', 'verify'])
      expectRefusal(await room.run([command, ...flags, '--json'], { env: bucket.env }), want);
  });

  it('is named when it is in another region, with the option that says so', async () => {
    const ran = await backup(at(bucket.server.endpoint, bucket.url, 'us-west-2'), bucket.env);
    await expectClean(ran, { code: 5, kind: 'store-refused', says: ['region'], hint: /--s3-region/ });
  });

  it('is said not to answer when nobody does, without a long wait', async () => {
    const started = performance.now();
    const ran = await backup(at('http://127.0.0.1:9'), bucket.env);
    await expectClean(ran, {
      code: 5,
      kind: 'store-unreachable',
      says: ['127.0.0.1:9', 'ECONNREFUSED'],
      before: /trying again/,
    });
    expect(performance.now() - started).toBeLessThan(60_000);
  });

  it('is said to be none when something else answers there', async () => {
    const page = createServer((_, answer) =>
      answer.writeHead(200, { 'content-type': 'text/html' }).end('<html>Hello</html>'),
    );
    page.listen(0, '127.0.0.1');
    await once(page, 'listening');
    try {
      const { port } = page.address() as AddressInfo;
      const ran = await backup(at(`http://127.0.0.1:${port}`), bucket.env);
      await expectClean(ran, { code: 5, kind: 'store-unwritable', says: [`127.0.0.1:${port}`] });
    } finally {
      page.closeAllConnections();
      page.close();
    }
  });

  it('is refused, before anything is dumped, when it does not encrypt as it was asked', async () => {
    const ran = await backup([...bucket.flags, '--s3-server-side-encryption', 'AES256'], bucket.env);
    await expectClean(ran, {
      code: 5,
      kind: 'store-unwritable',
      says: ['does not encrypt with AES256'],
      hint: /--age-recipients/,
    });
  });

  it('is used all the same when this machine has another time', async () => {
    const late = join(room.path, 'late.mjs');
    await writeFile(
      late,
      'const now = Date.now; Date.now = () => now() - 3_600_000; const Real = Date; globalThis.Date = class extends Real { constructor(...a) { if (a.length === 0) super(now() - 3_600_000); else super(...a); } };',
    );
    const ran = await room.run(['list', ...bucket.flags, '--json'], {
      env: { ...nobody, ...bucket.env },
      nodeArgs: ['--import', pathToFileURL(late).href],
    });
    expect([ran.code, ran.json()['backups']], ran.stderr).toEqual([0, []]);
  });

  it('says that the credential expired in the middle, leaves no manifest, and names what it could not take away', async () => {
    await using own = await openBucket({ program: program ?? '' });
    await using front = await openFront(own.server);
    let isExpired = false;
    front.does(({ operation, time }) => {
      isExpired ||= operation === 'UploadPart' && time === 2;
      return isExpired ? expiredToken : undefined;
    });
    const ran = await backup(at(front.endpoint), own.env, 'bulk');
    expectRefusal(ran, {
      code: 5,
      kind: 'store-refused',
      says: ['ExpiredToken'],
      hint: /duration.*abort-multipart-upload/,
    });
    expect(await own.keys()).toEqual([]);
    const left = await own.unfinished();
    expect(left).toEqual([expect.stringMatching(/^postgres\/nightly\/bulk\/.*\/data\.dump$/)]);
    // The command that it gives, by the SDK: with keys that are good it takes away just that.
    const said = /aws s3api abort-multipart-upload (.*?)(?:;|$)/m.exec(ran.stderr)?.[1] ?? '';
    const flag = (name: string): string => new RegExp(`--${name} '?([^ ']+)`).exec(said)?.[1] ?? '';
    expect([flag('endpoint-url'), flag('region')]).toEqual([front.endpoint, own.server.region]);
    const named = { Bucket: flag('bucket'), Key: flag('key'), UploadId: flag('upload-id') };
    expect([named.Bucket, named.Key]).toEqual([own.name, left[0]]);
    await own.client.send(new AbortMultipartUploadCommand(named));
    expect(await own.unfinished()).toEqual([]);
  });

  it('goes on with the keys that a profile gets anew when those it had have expired before their time', async () => {
    await using own = await openBucket({ program: program ?? '' });
    await using front = await openFront(own.server);
    const { guest, key } = own.server;
    const Resource = [`arn:aws:s3:::${own.name}`, `arn:aws:s3:::${own.name}/*`];
    const allow = { Effect: 'Allow', Principal: { AWS: [guest.accessKeyId] }, Action: ['s3:*'], Resource };
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [allow] });
    await own.client.send(new PutBucketPolicyCommand({ Bucket: own.name, Policy }));
    const printed = ({ accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey }: S3Key): string =>
      JSON.stringify({ Version: 1, AccessKeyId, SecretAccessKey });
    await writeProgram(
      join(room.path, 'keys'),
      `#!/bin/sh\nif [ -e '${room.path}/second' ]; then echo '${printed(key)}'; else echo '${printed(guest)}'; fi\n`,
    );
    const config = join(room.path, 'config');
    await writeFile(config, `[profile backups]\ncredential_process = ${join(room.path, 'keys')}\n`, { mode: 0o600 });
    let isExpired = false;
    front.does(({ operation, time, headers }) => {
      if (operation === 'UploadPart' && time === 2) {
        writeFileSync(join(room.path, 'second'), '');
        isExpired = true;
      }
      return isExpired && headers.authorization?.includes(guest.accessKeyId) === true ? expiredToken : undefined;
    });
    const ran = await backup(at(front.endpoint), { AWS_PROFILE: 'backups', AWS_CONFIG_FILE: config }, 'bulk');
    expect([ran.code, isExpired], ran.stderr).toEqual([0, true]);
    expect(await own.unfinished()).toEqual([]);
    const checked = await room.run(['verify', ...own.flags, '--json'], { env: { ...nobody, ...own.env } });
    expect([checked.code, checked.json()['verdict']], checked.stderr).toEqual([0, 'identical']);
  });

  it('says that the line breaks again and again, and leaves neither parts nor manifest', async () => {
    await using own = await openBucket({ program: program ?? '' });
    await using front = await openFront(own.server);
    front.does(({ operation }) => (operation === 'UploadPart' ? { hangUpAfter: 4_000_000 } : undefined));
    const ran = await backup(at(front.endpoint), { ...own.env, AWS_MAX_ATTEMPTS: '1' }, 'bulk');
    await expectClean(ran, { code: 5, kind: 'store-unreachable', says: ['write "bulk/'], before: /trying again/ }, own);
  });

  it.skipIf(!requireDisks())('says that the store is full, and leaves neither parts nor manifest', async () => {
    await using disk = await mountDisk(join(room.path, 'disk'), 16 * 1024 * 1024);
    await using own = await openBucket({ program: program ?? '', buckets: disk.path });
    const ran = await backup(own.flags, own.env, 'bulk');
    await expectClean(
      ran,
      { code: 5, kind: 'disk-full', says: ['write "bulk/'], before: /^(.*trying again\n)*$/ },
      own,
    );
  });

  it.each([
    [['--store', 's3://x'], '--store: must be s3://bucket'],
    [['--store', 's3://backups/../up'], '--store: must be s3://bucket/prefix'],
    [['--store', 's3://backups', '--s3-endpoint', 'ftp://x'], '--s3-endpoint: must be the URL of a server'],
    [['--store', 's3://backups', '--s3-endpoint', 'https://user:hidden-word@x'], 'https://***@x'],
    [['--store', 's3://backups', '--s3-path-style', 'yes'], '--s3-path-style: must be true or false'],
    [['--store', 's3://backups', '--s3-server-side-encryption', 'rot13'], 'must be AES256 or aws:kms'],
    [['--store', 's3://backups', '--s3-kms-key-id', 'k'], '--s3-kms-key-id: must be together with'],
    [['--store', 's3://backups', '--s3-storage-class', 'DEEP_ARCHIVE'], 'whose objects can be read at once'],
    [['--store', 's3://backups', '--s3-tags', 'a'], '--s3-tags: must be key=value'],
    [['--store', './backups', '--s3-region', 'eu-central-1'], '--s3-region says how a store in S3 is used'],
    [['--store', 'gs://backups'], 'must be a folder or s3://bucket/prefix'],
  ])('is refused as input: %j', async (flags, says) => {
    const ran = await backup(flags, bucket.env);
    expectRefusal(ran, { code: 2, kind: 'bad-input', says: [says] });
    expect(ran.stderr).not.toContain('hidden-word');
  });

  it('takes the short-lived keys that a web identity is exchanged for', async () => {
    const { accessKeyId, secretAccessKey } = bucket.server.key;
    const sts = createServer((request, answer) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      request.on('end', () => {
        const asked = new URLSearchParams(body);
        const isRight =
          asked.get('WebIdentityToken') === 'identity-of-a-job' && asked.get('RoleArn')?.endsWith('role/backup');
        answer.writeHead(isRight ? 200 : 403, { 'content-type': 'text/xml' }).end(
          `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials>
           <AccessKeyId>${accessKeyId}</AccessKeyId><SecretAccessKey>${secretAccessKey}</SecretAccessKey>
           <Expiration>${new Date(Date.now() + 3_600_000).toISOString()}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
        );
      });
    }).listen(0, '127.0.0.1');
    await once(sts, 'listening');
    try {
      const token = join(room.path, 'token');
      await writeFile(token, 'identity-of-a-job');
      const ran = await room.run(['list', ...bucket.flags, '--json'], {
        env: {
          ...nobody,
          AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/backup',
          AWS_WEB_IDENTITY_TOKEN_FILE: token,
          AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${(sts.address() as AddressInfo).port}`,
          AWS_REGION: bucket.server.region,
        },
      });
      expect([ran.code, ran.json()['backups']], ran.stderr).toEqual([0, []]);
    } finally {
      sts.closeAllConnections();
      sts.close();
    }
  });

  it('takes keys, region and endpoint of a profile', async () => {
    const { key, region, endpoint } = bucket.server;
    const config = join(room.path, 'config');
    await writeFile(
      config,
      `[profile backups]\nregion = ${region}\nendpoint_url = ${endpoint}\naws_access_key_id = ${key.accessKeyId}\naws_secret_access_key = ${key.secretAccessKey}\n`,
      { mode: 0o600 },
    );
    const env = { ...nobody, AWS_PROFILE: 'backups', AWS_CONFIG_FILE: config };
    const ran = await room.run(['list', '--store', bucket.url, '--s3-path-style', 'true', '--json'], { env });
    expect([ran.code, ran.json()['backups']], ran.stderr).toEqual([0, []]);
  });

  it('keeps what a policy does not let go, and says so beside what failed', async () => {
    await using own = await openBucket({ program: program ?? '' });
    await using front = await openFront(own.server);
    front.does(({ operation, headers, url }) => {
      if (operation === 'DeleteObjects')
        return { status: 403, code: 'AccessDenied', message: 'Access Denied because object protected by object lock.' };
      const isLater =
        operation === 'PutObject' &&
        /globals|proof|catalogue/.test(url.pathname) &&
        headers['if-none-match'] !== undefined;
      return isLater ? { status: 403, code: 'AccessDenied', message: 'Access Denied' } : undefined;
    });
    const ran = await backup(at(front.endpoint), own.env);
    expectRefusal(ran, {
      code: 5,
      kind: 'store-refused',
      says: ['write "app/', 'Access Denied'],
      hint: /could not be removed.*object lock/,
    });
    expect((await own.keys()).map((key) => key.startsWith(`${prefix}/app/`) && !key.endsWith('manifest.json'))).toEqual(
      [true],
    );
  });
});
