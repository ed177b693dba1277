import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeApp } from '../cli/databases.ts';
import { expectNothingLeft, expectRefusal, makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { requireTier } from '../tiers.ts';
import { hasPgbouncer, startPooler } from './pooler.ts';

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

const backup = (url: string, ...more: string[]): string[] => [
  ...['backup', '--database-url', url, '--store', room.store, '--workdir', room.workdir, '--json'],
  ...more,
];

describe.skipIf(!requireTier('pgbouncer', hasPgbouncer, 'pgbouncer is not installed'))('a pooler', () => {
  it.each(['transaction', 'statement'] as const)(
    'in %s mode is refused with the port of PostgreSQL itself, which then works; a dry run says so, too',
    async (mode) => {
      await using pooler = await startPooler(cluster, mode);
      const want = {
        code: 2,
        kind: 'bad-input',
        says: [`127.0.0.1:${pooler.port}`, 'a pooler answers there'],
        hint: new RegExp(`port ${cluster.port} of 127\\.0\\.0\\.1`),
        findings: [expect.objectContaining({ id: 'backup.preflight-pooler', status: 'bad' })],
      };
      for (const more of [[], ['--dry-run'], ['--proof', 'none'], ['--all-databases']]) {
        expectRefusal(await room.run(backup(pooler.url('app'), ...more)), want);
        await expectNothingLeft(room);
      }
      const port = /port (\d+)/.exec((await room.run(backup(pooler.url('app')))).stderr)?.[1] ?? '';
      const direct = pooler.url('app').replace(`:${pooler.port}/`, `:${port}/`);
      expect((await room.run(backup(direct))).code).toBe(0);
    },
  );

  it('in transaction mode is left as it was: no setting of ours stays in its backends', async () => {
    await using pooler = await startPooler(cluster, 'transaction', 2);
    expect((await room.run(backup(pooler.url('app')))).code).toBe(2);
    const { default: pg } = await import('pg');
    const clients = [0, 1].map(() => new pg.Client({ connectionString: pooler.url('app') }));
    try {
      await Promise.all(clients.map((client) => client.connect()));
      for (const client of clients) await client.query('begin');
      for (const client of clients) {
        const { rows } = await client.query('show search_path');
        expect(rows).toEqual([{ search_path: '"$user", public' }]);
      }
    } finally {
      await Promise.all(clients.map((client) => client.end()));
    }
  });

  it('in session mode is warned of, and the backup is as good as any', async () => {
    await using pooler = await startPooler(cluster, 'session');
    const ran = await room.run(backup(pooler.url('app')));
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({
        id: 'backup.preflight-pooler',
        status: 'warning',
        object: { kind: 'pooler', name: `127.0.0.1:${pooler.port}` },
        hint: expect.stringContaining(`port ${cluster.port}`),
      }),
    );
    const verified = await room.run(['verify', '--store', room.store, '--workdir', room.workdir, '--json']);
    expect(verified.json(), verified.stderr).toMatchObject({ ok: true, verdict: 'identical' });
  });

  it('in session mode without a second backend is refused, and not waited for', async () => {
    await using pooler = await startPooler(cluster, 'session', 1);
    const started = performance.now();
    expectRefusal(await room.run(backup(pooler.url('app'))), {
      code: 2,
      kind: 'bad-input',
      says: ['no second session'],
      hint: new RegExp(`port ${cluster.port}`),
      findings: expect.any(Array),
    });
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('that takes no start-up settings is known by its words', async () => {
    await using pooler = await startPooler(cluster, 'session');
    const ran = await room.run(backup(pooler.url('app')), { env: { PGOPTIONS: '-c geqo=off' } });
    expectRefusal(ran, {
      code: 2,
      kind: 'bad-input',
      says: ['unsupported startup parameter'],
      hint: /PGOPTIONS/,
    });
  });
});

it('that is not there is not seen: a server of one backend a session', async () => {
  const ran = await room.run(backup(cluster.url('app')));
  expect(ran.json().findings).toContainEqual(
    expect.objectContaining({ id: 'backup.preflight-pooler', status: 'good' }),
  );
});
