import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../cli/room.ts';
import { openBucket, prefix, type TestBucket } from '../s3/bucket.ts';
import { requireS3 } from '../s3/server.ts';
import { expectNothingLeft, expectRefusal, openStage } from './stage.ts';

const program = await requireS3();
const stage = openStage();

describe.skipIf(program === undefined)('a store in S3', () => {
  let bucket: TestBucket;
  beforeAll(async () => {
    bucket = await openBucket({ program: program ?? '' });
  });
  afterAll(() => bucket?.[Symbol.asyncDispose]());
  const withStore = (more: Record<string, string> = {}) => ({ ...bucket.inputs, ...more });
  const backUp = (more: Record<string, string> = {}, env: Readonly<Record<string, string>> = bucket.env) =>
    stage.run('backup-db', { env, with: withStore({ 'database-url': stage.cluster().url('app'), ...more }) });

  it('takes a backup in one job and gives it to another; it is no artifact, and needs no leave to be in plain text', async () => {
    const backup = await backUp();
    expect(backup.code, backup.log).toBe(0);
    const id = backup.outputs['backup-id'] ?? '';
    expect(await bucket.keys()).toContain(`${prefix}/app/${id}/manifest.json`);
    expect(stage.results().artifacts('all')).toEqual([]);
    const verify = await stage.run('restore-verify', {
      env: bucket.env,
      with: withStore({ backup: id, 'expected-manifest-sha256': backup.outputs['manifest-sha256'] ?? '' }),
    });
    expect([verify.code, verify.outputs['verdict']], verify.log).toEqual([0, 'identical']);
    expect((await bucket.keys()).filter((key) => key.includes(`${id}/verifications/`))).toHaveLength(1);
    for (const ran of [backup, verify]) {
      expect(ran.masks).toContain(bucket.server.key.secretAccessKey);
      expect(ran.log + ran.summary).not.toContain(bucket.server.key.secretAccessKey);
      await expectNothingLeft(stage, ran);
    }
  });

  it('is reached through the front door, too', async () => {
    const ran = await stage.run('.', {
      env: bucket.env,
      with: withStore({ operation: 'backup', 'database-url': stage.cluster().url('app'), 's3-tags': 'team=payments' }),
    });
    expect(ran.code, ran.log).toBe(0);
    expect(await bucket.keys()).toContain(`${prefix}/app/${ran.outputs['backup-id']}/manifest.json`);
  });

  it('that refuses the secret fails the step with the reason', async () => {
    const ran = await backUp({}, { ...bucket.env, AWS_SECRET_ACCESS_KEY: 'wrong-secret-of-a-test' });
    await expectRefusal(stage, ran, {
      code: 5,
      says: ['SignatureDoesNotMatch', bucket.url],
      hint: 'AWS_SECRET_ACCESS_KEY',
    });
    expect(ran.log).not.toContain('wrong-secret-of-a-test');
  });

  it.each([
    [{ 's3-region': 'Far Away' }, 'input "s3-region": must be the name of a region'],
    [{ 's3-tags': 'x' }, 'input "s3-tags": must be key=value'],
    [{ store: 'artifact' }, 'input "s3-endpoint": says how a store in S3 is used'],
  ])('refuses %j by the name of the input', async (more, says) => {
    await expectRefusal(stage, await backUp(more), { code: 2, says: [says], hint: /./ });
  });

  it('is the only one for which the SDK is read', async () => {
    const spy = join(stage.room().path, 'spy.mjs');
    const seen = join(stage.room().path, 'seen');
    await writeFile(
      spy,
      `import { registerHooks } from 'node:module'; import { appendFileSync } from 'node:fs';
       registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(seen)}, url + '\\n'); return next(url, context); } });`,
    );
    const { readFile, rm } = await import('node:fs/promises');
    const loaded = async (store: Record<string, string>): Promise<string> => {
      await rm(seen, { force: true });
      const ran = await stage.run('backup-db', {
        env: bucket.env,
        nodeArgs: ['--import', spy],
        with: { 'database-url': stage.cluster().url('app'), ...store },
      });
      expect(ran.code, ran.log).toBe(0);
      return readFile(seen, 'utf8');
    };
    const folder = join(stage.room().path, 'folder');
    expect(await loaded({ store: folder })).not.toMatch(/chunks\/s3-/);
    expect(await loaded(bucket.inputs)).toMatch(/chunks\/s3-/);
    expect((await filesIn(folder)).length).toBeGreaterThan(0);
  });
});
