import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { makeApp } from '../cli/databases.ts';
import { makeRoom, processesOf, type Room, until } from '../cli/room.ts';
import { binWith } from '../cli/shims.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { type ActionResult, runAction } from '../github/runner.ts';
import { words } from './stage.ts';

const dist = inject('dist');
let cluster: Cluster;
let room: Room;

beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const run = (action: string, inputs: Record<string, string>): Promise<ActionResult> =>
  runAction(room, { action, dist, with: { store: room.store, ...inputs } });
const backUp = async (): Promise<void> => {
  const backup = await run('actions/backup-db', { 'database-url': cluster.url('app') });
  expect(backup.code, backup.stdout).toBe(0);
};
const count = async (url: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query('select count(*)::int as rows from shop.purchase')).rows[0];
  } finally {
    await client.end();
  }
};

it.each(['actions/restore-verify', '.'])(
  'hands the restored copy to later steps behind a masked password, and the post step ends it: %s',
  async (action) => {
    await backUp();
    const verify = await run(action, { 'keep-running': 'true', ...(action === '.' ? { operation: 'verify' } : {}) });
    expect([verify.code, verify.outputs['verdict']], verify.stdout).toEqual([0, 'identical']);
    const url = verify.outputs['database-url'] ?? '';
    const password = new URL(url).password;
    expect(await count(url)).toEqual({ rows: 1000 });
    await expect(count(url.replace(password, 'guessed'))).rejects.toThrow(/password authentication failed/);
    const told = [
      verify.log,
      verify.summary,
      JSON.stringify(verify.state),
      ...Object.values({ ...verify.outputs, 'database-url': '' }),
    ];
    for (const text of told) expect(text).not.toContain(password);
    expect(verify.masks).toContain(password);
    expect((await processesOf(room.path)).length).toBeGreaterThan(0);
    const post = await verify.post();
    expect([post.code, post.log], post.stdout).toEqual([0, expect.stringContaining('the restored copy has ended')]);
    await expect(count(url)).rejects.toThrow(/ECONNREFUSED/);
    await until('no process is left', async () => (await processesOf(room.path)).length === 0);
    // A post step that runs again has nothing to do.
    expect((await verify.post()).code).toBe(0);
  },
);

it('hands nothing out when the level that was asked for was not reached', async () => {
  const backup = await run('actions/backup-db', { 'database-url': cluster.url('app'), proof: 'counts' });
  expect(backup.code, backup.stdout).toBe(0);
  const verify = await run('actions/restore-verify', { 'keep-running': 'true', level: 'identical' });
  expect([verify.code, verify.outputs['database-url'], verify.state]).toEqual([2, '', {}]);
  expect((await verify.post()).code).toBe(0);
  await until('no process is left', async () => (await processesOf(room.path)).length === 0);
});

it('hands nothing out when the copy is not what was dumped, and says so at once', async () => {
  await backUp();
  const losing = `#!/bin/bash
${cluster.bin}/pg_restore "$@" || exit
case "$*" in *--dbname=*) ${cluster.bin}/psql -qX -d app -c 'delete from shop.purchase where id = 1';; esac
`;
  const pgBin = await binWith(room, cluster.bin, { pg_restore: losing });
  const verify = await run('actions/restore-verify', { 'keep-running': 'true', 'pg-bin': pgBin });
  expect([verify.code, verify.outputs['verdict'], verify.outputs['database-url']]).toEqual([1, 'restored', '']);
  expect(verify.state).toEqual({});
  expect(verify.summary).toContain('999 rows in the copy');
  await until('no process is left', async () => (await processesOf(room.path)).length === 0);
});

describe('sanitize', () => {
  const write = async (sql: string): Promise<string> => {
    await writeFile(join(room.path, 'sanitize.sql'), sql);
    return join(room.path, 'sanitize.sql');
  };

  it('is run in the copy before it is handed out, and in nothing else', async () => {
    await backUp();
    const sanitize = await write(`-- Of the shop.
      update shop.customer set name = 'nobody';
      create temp table gone as select 1;
      delete from shop.purchase where id > 10; select 'rows that nobody reads';`);
    const verify = await run('actions/restore-verify', { 'keep-running': 'true', sanitize });
    expect([verify.code, verify.outputs['verdict']], verify.stdout).toEqual([0, 'identical']);
    expect(await count(verify.outputs['database-url'] ?? '')).toEqual({ rows: 10 });
    expect(verify.summary).toContain('ran in the copy, in one transaction, before it was handed on');
    expect((await verify.post()).code).toBe(0);
    const again = await run('actions/restore-verify', {});
    expect([again.code, again.outputs['verdict']]).toEqual([0, 'identical']);
  });

  it('that fails fails the step, and nothing is handed out', async () => {
    await backUp();
    const sanitize = await write('delete from shop.purchase;\n update shop.nothing set a = 1');
    const verify = await run('actions/restore-verify', { 'keep-running': 'true', sanitize });
    expect([verify.code, verify.outputs['verdict'], verify.outputs['database-url']]).toEqual([1, 'identical', '']);
    expect(verify.state).toEqual({});
    expect(words(verify.summary)).toContain('line 2, column 9: relation "shop.nothing" does not exist');
    await until('no process is left', async () => (await processesOf(room.path)).length === 0);
    // The backup is as good as it was.
    expect((await run('actions/restore-verify', { backup: 'latest-good', 'dry-run': 'true' })).code).toBe(0);
  });

  it.each([
    [{ sanitize: 'none.sql', 'keep-running': 'true' }, 'none.sql" cannot be read: ENOENT'],
    [{ sanitize: '/dev/null', 'keep-running': 'true' }, 'sanitize "/dev/null" is empty'],
    [{ sanitize: '/etc/os-release' }, 'no copy is kept that could be made harmless'],
  ])('is refused before anything is begun: %j', async (inputs, says) => {
    await mkdir(room.store);
    const verify = await run('actions/restore-verify', inputs);
    expect([verify.code, verify.log]).toEqual([2, expect.stringContaining(says)]);
  });
});
