/* A cluster in S3: an encrypted base backup is streamed there, listed beside those of databases, verified and restored from there. */
import { chown } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, freePort, installedMajor } from '../cluster.ts';
import { makeKey } from '../keys.ts';
import { ask, serverOwner, startPhysical } from '../physical/scene.ts';
import { run } from '../run.ts';
import { openBucket, prefix, type TestBucket } from './bucket.ts';
import { requireS3 } from './server.ts';

const program = await requireS3();
const canChain = ((await installedMajor()) ?? 0) >= 17;

describe.skipIf(program === undefined)('a cluster with a store in S3', () => {
  let cluster: Cluster;
  let room: Room;
  let bucket: TestBucket;
  beforeAll(async () => {
    [cluster, room, bucket] = await Promise.all([
      startPhysical(canChain ? { summarize_wal: 'on' } : {}),
      makeRoom(),
      openBucket({ program: program ?? '' }),
    ]);
    await cluster.sql('postgres', 'create table marker as select i from generate_series(1, 1000) i');
  });
  afterAll(async () => {
    await bucket?.[Symbol.asyncDispose]();
    await room?.[Symbol.asyncDispose]();
    await cluster?.stop();
  });
  const pgproof = async (...args: string[]): Promise<Record<string, unknown>> => {
    const ran = await room.run([...args, ...bucket.flags, '--json'], { env: bucket.env });
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    return ran.json();
  };

  it('is encrypted on its way there, and comes back from there', async () => {
    const key = await makeKey(room.home, 'own');
    const physical = ['--method', 'physical', '--workdir', room.workdir];
    const made = await pgproof(
      ...['backup', ...physical, '--database-url', cluster.url('postgres'), '--age-recipients', key.recipient],
    );
    const folder = `${prefix}/${made['database']}/${made['backup_id']}`;
    expect(await bucket.keys()).toEqual(
      ['backup_manifest.age', 'base.tar.zst.age', 'configuration.tar.age', 'file_list', 'manifest.json'].map(
        (name) => `${folder}/${name}`,
      ),
    );
    expect(await bucket.unfinished()).toEqual([]);
    expect((await pgproof('list'))['backups']).toEqual([
      expect.objectContaining({ id: made['backup_id'], method: 'physical', database: made['database'] }),
    ]);
    if (canChain) {
      await cluster.sql('postgres', 'insert into marker values (0)');
      const more = await pgproof(
        ...['backup', ...physical, '--database-url', cluster.url('postgres'), '--age-recipients', key.recipient],
        ...['--backup-type', 'incremental'],
      );
      expect(more['chain']).toEqual([made['backup_id']]);
    }
    const verified = await pgproof('verify', ...physical, '--age-identity', key.file);
    expect(verified).toMatchObject({ verdict: 'consistent', ok: true });
    const owner = await serverOwner();
    const home = await room.folder('servers');
    if (owner !== undefined) await chown(home, owner.uid, owner.gid);
    const data = join(home, 'data');
    await pgproof('restore', ...physical, '--age-identity', key.file, '--into-directory', data, '--target-immediate');
    const port = await freePort();
    const control = (...args: string[]) => run(`${cluster.bin}/pg_ctl`, [...args, '--pgdata', data, '--wait'], owner);
    await control('start', '--log', join(home, 'log'), '-o', `-p ${port} -k ${home} -c listen_addresses=`);
    try {
      expect(await ask(home, port, 'postgres', 'select count(*)::int as rows from marker')).toEqual([
        { rows: canChain ? 1001 : 1000 },
      ]);
      // A recovery to a target is on a timeline of its own.
      expect(await ask(home, port, 'postgres', 'select timeline_id from pg_control_checkpoint()')).toEqual([
        { timeline_id: 2 },
      ]);
    } finally {
      await control('stop', '--mode', 'immediate');
    }
  });
});
