/* Incremental backups, from PostgreSQL 17 on: a chain restored and verified, what keeps one from being made, and every fault of its members. */
import { createHash } from 'node:crypto';
import { chown, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal, makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, freePort, installedMajor } from '../cluster.ts';
import { makeKey } from '../keys.ts';
import type { Ran } from '../pgproof.ts';
import { run } from '../run.ts';
import { ask, recoverByHand, serverOwner, space, startPhysical } from './scene.ts';

const major = (await installedMajor()) ?? 0;

describe.skipIf(major < 17)('a chain', () => {
  let cluster: Cluster;
  let room: Room;
  let key: Awaited<ReturnType<typeof makeKey>>;
  /** A full backup, and two incremental ones on it: the last encrypted, with a tablespace that came in between. */
  const ids: string[] = [];

  const backUp = (...more: string[]): Promise<Ran> =>
    room.run([
      ...['backup', '--method', 'physical', '--database-url', cluster.url('shop'), '--store', room.store, '--json'],
      ...more,
    ]);
  const verify = (...more: string[]): Promise<Ran> =>
    room.run([
      ...['verify', '--method', 'physical', '--store', room.store, '--workdir', room.workdir, '--json'],
      ...['--age-identity', key.file, ...more],
    ]);
  const taken = async (...more: string[]): Promise<string> => {
    const ran = await backUp(...more);
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    return String(ran.json()['backup_id']);
  };
  const folderOf = async (id: string): Promise<string> => {
    const [name = ''] = await readdir(join(room.store, '+cluster'));
    return join(room.store, '+cluster', name, id);
  };

  const sumOf = async (id: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(join(await folderOf(id), 'manifest.json')))
      .digest('hex');

  beforeAll(async () => {
    cluster = await startPhysical({ summarize_wal: 'on' });
    room = await makeRoom();
    key = await makeKey(room.home, 'own');
    await cluster.sql('postgres', 'create database shop');
    await cluster.sql(
      'shop',
      "create table marker as select i, repeat('x', 500) as body from generate_series(1, 20000) i",
    );
    ids.push(await taken());
    await cluster.sql(
      'shop',
      "update marker set body = 'second' where i = 20000; insert into marker values (20001, 'new')",
    );
    ids.push(await taken('--backup-type', 'incremental'));
    await cluster.sql('postgres', `create tablespace one location '${space(cluster, 'one')}'`);
    await cluster.sql(
      'shop',
      "create table elsewhere tablespace one as select 42 as answer; update marker set body = 'third' where i = 1",
    );
    ids.push(await taken('--backup-type', 'incremental', '--age-recipients', key.recipient));
  });
  afterAll(async () => {
    await room?.[Symbol.asyncDispose]();
    await cluster?.stop();
  });

  it('is written down, is smaller than what it is made on, and is shown consistent as a whole', async () => {
    const sizes = await Promise.all(
      ids.map(async (id) => {
        const manifest = JSON.parse(await readFile(join(await folderOf(id), 'manifest.json'), 'utf8'));
        expect(manifest).toMatchObject({
          backup_type: id === ids[0] ? 'full' : 'incremental',
          chain: ids.slice(0, ids.indexOf(id)),
          chain_sha256: await Promise.all(ids.slice(0, ids.indexOf(id)).map(sumOf)),
        });
        return manifest.files.find(({ role }: { role: string }) => role === 'data').bytes as number;
      }),
    );
    expect(Math.max(...sizes.slice(1))).toBeLessThan((sizes[0] ?? 0) / 2);
    const ran = await verify();
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    expect(ran.json()).toMatchObject({ verdict: 'consistent', backup_id: ids[2], chain: ids.slice(0, 2) });
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({
        ...{ id: 'verify.combine', status: 'good' },
        detail: expect.stringContaining('pg_verifybackup'),
      }),
    );
  });

  it('comes back into a directory, and by hand, with the rows of its last member', async () => {
    const owner = await serverOwner();
    const home = await room.folder('servers');
    if (owner !== undefined) await chown(home, owner.uid, owner.gid);
    const data = join(home, 'data');
    const ran = await room.run([
      ...['restore', '--method', 'physical', '--store', room.store, '--into-directory', data, '--json'],
      ...['--backup', ids[2] ?? ''],
      ...['--tablespace-mapping', `${space(cluster, 'one')}=${join(home, 'one')}`, '--age-identity', key.file],
    ]);
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    const port = await freePort();
    const control = (...args: string[]) => run(`${cluster.bin}/pg_ctl`, [...args, '--pgdata', data, '--wait'], owner);
    const question =
      'select (select count(*)::int from marker) as rows, (select body from marker where i = 20000) as second, (select body from marker where i = 1) as third, (select answer from elsewhere) as answer';
    const answer = [{ rows: 20001, second: 'second', third: 'third', answer: 42 }];
    await control('start', '--log', join(home, 'log'), '-o', `-p ${port} -k ${home} -c listen_addresses=`);
    expect(await ask(home, port, 'shop', question)).toEqual(answer);
    await control('stop', '--mode', 'immediate');
    const manifest = JSON.parse(await readFile(join(await folderOf(ids[2] ?? ''), 'manifest.json'), 'utf8'));
    await using copy = await recoverByHand(cluster, room.store, manifest.recovery_procedure, { key: key.file });
    expect(await copy.sql('shop', question)).toEqual(answer);
  });

  it('with a changed byte in any member, or a lost member, is red and names the file', async () => {
    for (const id of ids) {
      const folder = await folderOf(id);
      const names = await readdir(folder);
      const name = names.find((one) => one.startsWith('base.tar')) ?? '';
      const before = await readFile(join(folder, name));
      const changed = Buffer.from(before);
      changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
      await writeFile(join(folder, name), changed);
      const ran = await verify('--backup', ids[2] ?? '', '--level', 'intact');
      expect(ran.code).toBe(1);
      expect(ran.json().findings.filter(({ status }) => status === 'bad')).toEqual([
        expect.objectContaining({ object: { kind: 'file', name: expect.stringMatching(`${id}/${name}$`) } }),
      ]);
      await writeFile(join(folder, name), before);
    }
    const middle = await folderOf(ids[1] ?? '');
    await rename(middle, join(room.path, 'aside'));
    const lost = await verify('--backup', ids[2] ?? '');
    expect(lost.code).toBe(1);
    expect(lost.json()).toMatchObject({ verdict: 'none' });
    expect(lost.json().findings).toContainEqual(
      expect.objectContaining({
        ...{ id: 'verify.chain', status: 'bad' },
        object: { kind: 'file', name: expect.stringMatching(`${ids[1]}/manifest.json$`) },
      }),
    );
    // Nothing can be made on it, and nothing is.
    expectRefusal(await backUp('--backup-type', 'incremental'), {
      ...{ code: 1, kind: 'invalid-manifest', says: [new RegExp(`is made on "${ids[1]}", which is lost`)] },
      hint: /--backup-type full/,
    });
    await rename(join(room.path, 'aside'), middle);
  });

  it('is never broken by retention', async () => {
    const plan = await room.run(['prune', '--method', 'physical', '--store', room.store, '--keep-last', '1', '--json']);
    expect(plan.code, plan.stdout + plan.stderr).toBe(0);
    expect((await readdir(join(await folderOf(''), '.'))).sort()).toEqual([...ids].sort());
    expect(plan.json().findings).toContainEqual(
      expect.objectContaining({
        id: 'prune.kept',
        detail: expect.stringContaining(`${ids[2]}, which stays, is made on it`),
      }),
    );
  });

  it('cannot be made where the server does not note what changes', async () => {
    await using plain = await startPhysical();
    const ran = await room.run([
      ...['backup', '--method', 'physical', '--backup-type', 'incremental', '--database-url', plain.url('postgres')],
      ...['--store', room.store, '--json'],
    ]);
    expectRefusal(ran, {
      ...{ code: 6, kind: 'database-refused', says: [/summarize_wal is off/] },
      hint: /alter system set summarize_wal = on/,
    });
  });
});
