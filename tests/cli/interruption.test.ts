import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../cluster.ts';
import type { Running } from '../pgproof.ts';
import { makeApp, makeBulk } from './databases.ts';
import { expectNothingLeft, expectRefusal, filesIn, makeRoom, processesOf, type Room, until } from './room.ts';
import { binWith, slowPgDump, waitingPgRestore } from './shims.ts';

/** So much that the server is not done when pg_dump and the socket between them are full. */
const bulkRows = 300_000;

let cluster: Cluster;
let room: Room;

beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
  await makeBulk(cluster, 'bulk', bulkRows);
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const dumping = `select pid::text from pg_stat_activity
  where application_name = 'pgproof pg_dump' and state = 'active' and query ~* '^copy'`;

/** Starts a backup whose pg_dump trickles, and waits until the server sends it the table. */
async function startSlowBackup(server: Cluster, ...more: string[]): Promise<Running> {
  const bin = await binWith(room, server.bin, { pg_dump: slowPgDump(server.bin, join(room.path, 'go')) });
  const running = room.start([
    ...['backup', '--database-url', server.url('bulk'), '--store', room.store, '--workdir', room.workdir],
    ...['--pg-bin', bin, '--json', ...more],
  ]);
  await until('pg_dump copies', async () => (await server.sql('postgres', dumping)).length > 0, 15);
  return running;
}

/** Starts a verification that stays just before it restores, with its sandbox up. */
async function startWaitingVerification(): Promise<Running> {
  const taken = await room.run(['backup', '--database-url', cluster.url('app'), '--store', room.store, '--json']);
  expect(taken.code, taken.stderr).toBe(0);
  const [began, go] = [join(room.path, 'began'), join(room.path, 'go')];
  const bin = await binWith(room, cluster.bin, { pg_restore: waitingPgRestore(cluster.bin, began, go) });
  const running = room.start([
    ...['verify', '--store', room.store, '--workdir', room.workdir, '--pg-bin', bin, '--json'],
  ]);
  await until('the restore begins', async () => (await readdir(room.path)).includes('began'));
  expect((await processesOf(room.workdir)).join('\n')).toContain('/postgres -D');
  return running;
}

async function expectNoSession(server: Cluster): Promise<void> {
  const ours = `select pid, application_name, state, query from pg_stat_activity where application_name like 'pgproof%'`;
  await until('no session of ours', async () => (await server.sql('postgres', ours)).length === 0, 10);
}

/** What a run needs beside what is left of a verification that was broken off: its good backup. */
async function expectOnlyTheBackup(): Promise<void> {
  await until('no process of ours', async () => (await processesOf(room.path)).length === 0, 10);
  expect(await readdir(room.workdir)).toEqual([]);
  expect(await readdir(room.tmp)).toEqual([]);
  expect((await filesIn(room.store)).filter((name) => name.includes('verifications'))).toEqual([]);
  const listed = await room.run(['list', '--store', room.store, '--json']);
  expect(listed.json()['backups']).toMatchObject([{ verdict: null, good: false }]);
}

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', (signal) => {
  const refusal = {
    code: 130,
    kind: 'interrupted',
    says: [`interrupted by ${signal}`],
    before: new RegExp(`^${signal}: stopping[^\\n]*\\n$`),
  };

  it('in mid-dump ends a backup with exit code 130 and leaves nothing', async () => {
    const { child, ended } = await startSlowBackup(cluster);
    child.kill(signal);
    expectRefusal(await ended, refusal);
    await expectNothingLeft(room);
    await expectNoSession(cluster);
  });

  it('in mid-verify ends it with exit code 130, and the sandbox with it', async () => {
    const { child, ended } = await startWaitingVerification();
    child.kill(signal);
    expectRefusal(await ended, refusal);
    await expectOnlyTheBackup();
  });
});

describe('a signal', () => {
  it('in mid-dump ends a backup without proof, too', async () => {
    const { child, ended } = await startSlowBackup(cluster, '--proof', 'none');
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    await expectNothingLeft(room);
    await expectNoSession(cluster);
  });

  it('while a lock is waited for ends a backup at once', async () => {
    const { default: pg } = await import('pg');
    const blocker = new pg.Client({ connectionString: cluster.url('app') });
    await blocker.connect();
    try {
      await blocker.query('begin; lock table shop.purchase in access exclusive mode');
      const { child, ended } = room.start([
        ...['backup', '--database-url', cluster.url('app'), '--store', room.store, '--workdir', room.workdir],
      ]);
      const waiting = `select from pg_stat_activity where application_name = 'pgproof' and wait_event_type = 'Lock'`;
      await until('it waits', async () => (await cluster.sql('postgres', waiting)).length > 0);
      const sent = performance.now();
      child.kill('SIGINT');
      expect((await ended).code).toBe(130);
      expect(performance.now() - sent).toBeLessThan(5000);
      await expectNothingLeft(room);
      await expectNoSession(cluster);
    } finally {
      await blocker.end();
    }
  });

  it('in mid-restore takes the new database away again', async () => {
    const taken = await room.run(['backup', '--database-url', cluster.url('app'), '--store', room.store, '--json']);
    expect(taken.code).toBe(0);
    const [began, go] = [join(room.path, 'began'), join(room.path, 'go')];
    const bin = await binWith(room, cluster.bin, { pg_restore: waitingPgRestore(cluster.bin, began, go) });
    const { child, ended } = room.start([
      ...['restore', '--store', room.store, '--into', cluster.url('half'), '--workdir', room.workdir, '--pg-bin', bin],
    ]);
    const exists = "select from pg_database where datname = 'half'";
    await until('the restore begins', async () => (await readdir(room.path)).includes('began'));
    expect(await cluster.sql('postgres', exists)).toHaveLength(1);
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    expect(await cluster.sql('postgres', exists)).toEqual([]);
    await expectNoSession(cluster);
  });

  it('that comes twice within a second is one: the clean-up is done to its end', async () => {
    // A pg_dump that does not want to go makes the clean-up take seconds.
    const stubborn = slowPgDump(cluster.bin, join(room.path, 'go')).replace(
      'set -o pipefail',
      "set -o pipefail; trap '' TERM",
    );
    const bin = await binWith(room, cluster.bin, { pg_dump: stubborn });
    const { child, ended } = room.start([
      ...['backup', '--database-url', cluster.url('bulk'), '--store', room.store, '--workdir', room.workdir],
      ...['--pg-bin', bin, '--json'],
    ]);
    await until('pg_dump copies', async () => (await cluster.sql('postgres', dumping)).length > 0);
    child.kill('SIGINT');
    await delay(100);
    child.kill('SIGINT');
    expectRefusal(await ended, {
      code: 130,
      kind: 'interrupted',
      says: ['SIGINT'],
      before: /^SIGINT: stopping[^\n]*\n$/,
    });
    await expectNothingLeft(room);
    await expectNoSession(cluster);
  });
});

describe('signals in the last moments', () => {
  it.each([
    ['a command that is good', ['--version'], 0],
    ['a command that fails', ['list', '--store', 'nowhere', '--json'], 5],
  ])('do not change how it ends: %s', async (_what, args, code) => {
    for (let times = 1; times <= 3; times += 1) {
      const { child, ended } = room.start(args);
      let isRunning = true;
      const flood = (): void => {
        child.kill('SIGINT');
        if (isRunning) setImmediate(flood);
      };
      child.stdout?.once('data', flood);
      child.once('exit', () => {
        isRunning = false;
      });
      // 130 where this machine is so busy that a second has passed since the first of them.
      expect([code, 130]).toContain((await ended).code);
    }
  });
});

describe('another run', () => {
  it('leaves alone the folder of a run that still works', async () => {
    const first = await startSlowBackup(cluster);
    const before = await readdir(room.workdir);
    const second = await room.run([
      ...['backup', '--database-url', cluster.url('app'), '--store', room.store, '--workdir', room.workdir],
    ]);
    expect(second.code, second.stderr).toBe(0);
    expect(await readdir(room.workdir)).toEqual(before);
    first.child.kill('SIGINT');
    await first.ended;
  });
});
