import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeApp, makeBulk } from '../cli/databases.ts';
import { expectNothingLeft, makeRoom, type Room, until } from '../cli/room.ts';
import { binWith, slowPgDump } from '../cli/shims.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { wholeTables } from '../whole.ts';
import { type Standby, startStandby } from './standby.ts';

let primary: Cluster;
let standby: Standby;
let room: Room;

beforeAll(async () => {
  primary = await startCluster({ wal_level: 'replica', max_wal_senders: '4', full_page_writes: 'on' });
  await makeApp(primary);
  await makeBulk(primary, 'bulk');
  await primary.sql('bulk', 'create table dumped_after_it (i int)');
  standby = await startStandby(primary, { max_standby_streaming_delay: '200ms' });
  await standby.caughtUp();
});
afterAll(async () => {
  await standby?.[Symbol.asyncDispose]();
  await primary?.stop();
});
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const backup = (url: string, ...more: string[]): string[] => [
  ...['backup', '--database-url', url, '--store', room.store, '--workdir', room.workdir, '--json'],
  ...more,
];

it('a standby is backed up under a proof, said to be one, and the copy is identical', async () => {
  const ran = await room.run(backup(standby.url('app')));
  expect(ran.code, ran.stderr).toBe(0);
  const { findings } = ran.json();
  expect(findings).toContainEqual(
    expect.objectContaining({
      id: 'backup.preflight-standby',
      detail: expect.stringMatching(/is a standby; it has replayed/),
    }),
  );
  expect(findings).toContainEqual(
    expect.objectContaining({
      id: 'backup.preflight-replication-conflict',
      status: 'warning',
      detail: expect.stringContaining('hot_standby_feedback is off'),
      hint: expect.stringContaining('max_standby_streaming_delay'),
    }),
  );
  const verified = await room.run(['verify', '--store', room.store, '--workdir', room.workdir, '--json']);
  expect(verified.json(), verified.stderr).toMatchObject({ ok: true, verdict: 'identical' });
});

it('a standby is the same server as its primary', async () => {
  expect((await room.run(backup(primary.url('app')))).code).toBe(0);
  const ran = await room.run(backup(standby.url('app')));
  expect(ran.json().findings, ran.stderr).toContainEqual(
    expect.objectContaining({
      id: 'backup.preflight-server',
      status: 'good',
      detail: expect.stringContaining('system identifier'),
    }),
  );
});

it('a standby whose replay is paused is backed up as it stands, with a warning', async () => {
  await standby.sql('postgres', 'select pg_wal_replay_pause()');
  await until('replay is paused', async () => {
    const [row] = await standby.sql('postgres', "select pg_get_wal_replay_pause_state() = 'paused' as is");
    return row?.['is'] === true;
  });
  try {
    const ran = await room.run(backup(standby.url('app')));
    expect(ran.json().findings, ran.stderr).toContainEqual(
      expect.objectContaining({
        id: 'backup.preflight-standby',
        status: 'warning',
        hint: 'select pg_wal_replay_resume();',
      }),
    );
  } finally {
    await standby.sql('postgres', 'select pg_wal_replay_resume()');
  }
});

it.each(wholeTables ? ['content', 'none'] : ['content'])(
  'a backup that replay cancels ends with exit code 6, and how to keep it from that, with --proof %s',
  async (proof) => {
    // What it reads trickles; what the primary does meanwhile is in the way of its locks.
    const bin = await binWith(room, primary.bin, { pg_dump: slowPgDump(primary.bin, join(room.path, 'go')) });
    const slow = room.start(backup(standby.url('bulk'), '--pg-bin', bin, '--proof', proof, '--compression', 'none'));
    await until('the dump is under way', async () => {
      const rows = await standby.sql(
        'postgres',
        "select 1 from pg_locks l join pg_stat_activity a using (pid) where a.datname = 'bulk' and a.application_name = 'pgproof pg_dump' and l.mode = 'AccessShareLock' and l.relation > 16384",
      );
      return rows.length > 0;
    });
    await primary.sql(
      'bulk',
      'begin; lock table bulk in access exclusive mode; alter table bulk add column if not exists more int; commit',
    );
    const ran = await slow.ended;
    expect([ran.code, ran.stderr]).toEqual([6, expect.stringMatching(/due to conflict with recovery/)]);
    expect(ran.stderr).toMatch(/Hint: back up the primary, or let the standby wait: .*max_standby_streaming_delay/);
    await expectNothingLeft(room);
  },
);
