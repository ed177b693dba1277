/* A cluster in a container, of which nothing is installed here: its base backup, one that is made on it, and both recovered in a container. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeRoom, type Room } from '../cli/room.ts';
import { containerMajors, type PostgresContainer, requireContainers, startPostgres } from './postgres.ts';

const major = containerMajors.find((one) => one === 17);
const here = requireContainers() && major !== undefined;
let server: PostgresContainer;
let room: Room;

beforeAll(async () => {
  if (!here) return;
  server = await startPostgres(17, {
    args: ['-c', 'summarize_wal=on', '-c', 'hba_file=/etc/pg_hba.conf'],
    files: {
      '/etc/pg_hba.conf':
        'local all all trust\nhost all all all scram-sha-256\nhost replication all all scram-sha-256\n',
    },
  });
});
afterAll(() => server?.[Symbol.asyncDispose]());
beforeEach(async () => {
  room = await makeRoom();
});
afterEach(() => room?.[Symbol.asyncDispose]());

async function good(...args: string[]): Promise<Record<string, unknown>> {
  const ran = await room.run([
    ...[...args, '--method', 'physical', '--store', room.store, '--workdir', room.workdir, '--json'],
  ]);
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
  return ran.json();
}

describe.skipIf(!here)('a cluster of PostgreSQL 17 in a container', () => {
  it('is backed up full and incremental by the client of its image, and recovered in a container', async () => {
    await server.sql("create table marker as select i, repeat('x', 200) as body from generate_series(1, 5000) i");
    const full = await good('backup', '--database-url', server.url());
    await server.sql("update marker set body = 'changed' where i = 1");
    const next = await good('backup', '--database-url', server.url(), '--backup-type', 'incremental');
    expect(next).toMatchObject({ backup_type: 'incremental', chain: [full['backup_id']] });
    expect(Number(next['bytes'])).toBeLessThan(Number(full['bytes']) / 2);
    const verified = await good('verify', '--sandbox', 'docker');
    expect(verified).toMatchObject({
      ...{ verdict: 'consistent', backup_id: next['backup_id'] },
      sandbox: { isolated: true, detail: expect.stringContaining('a container of postgres:17') },
    });
  });
});
