/* What the verification of a base backup finds, each fault made for real; and that a copy does nothing of what its source does. */
import { createHash } from 'node:crypto';
import { chmod, chown, cp, mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  gatherPhysicalVerifyFacts,
  openFolderStore,
  type PhysicalVerifyResult,
  planPhysicalVerify,
  runPhysicalVerify,
  type Session,
} from '../../packages/core/src/index.ts';
import { expectRefusal, filesIn, makeRoom, processesOf, type Room } from '../cli/room.ts';
import { binWith } from '../cli/shims.ts';
import type { Cluster } from '../cluster.ts';
import type { Ran } from '../pgproof.ts';
import { openToRead, paste, pathWith } from '../plans/paste.ts';
import { ask, serverOwner, space, startPhysical } from './scene.ts';

let cluster: Cluster;
let kept: Room;
let room: Room;
let outside: string;
const asked = '"user=nobody host=/nowhere"';

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'pgtest-outside-'));
  await chmod(outside, 0o777);
  cluster = await startPhysical({
    wal_level: 'logical',
    archive_mode: 'on',
    archive_command: `echo %f >> ${outside}/archived-by-$(cat postmaster.pid | head -n 1)`,
  });
  await cluster.sql('postgres', 'create database shop');
  // Taken for a connection string it would lead to another server.
  await cluster.sql('postgres', `create database ${asked}`);
  await cluster.sql('postgres', 'create database closed allow_connections false');
  await cluster.sql('postgres', `create tablespace one location '${space(cluster, 'one')}'`);
  await cluster.sql(
    'shop',
    `create table marker as select i, 'row ' || i as words from generate_series(1, 3000) i;
     create unique index on marker (i);
     create index on marker (words collate "und-x-icu");
     create table elsewhere tablespace one as select 42 as answer;
     create subscription eager connection 'host=${cluster.socket} port=${cluster.port} user=postgres dbname=postgres' publication none with (connect = false, slot_name = 'eager')`,
  );
  await cluster.sql('postgres', 'create publication none');
  await cluster.sql('postgres', "select pg_create_logical_replication_slot('eager', 'pgoutput')");
  await cluster.sql('shop', 'alter subscription eager enable');
  await cluster.sql('postgres', `alter system set primary_conninfo = 'host=${cluster.socket} port=${cluster.port}'`);
  kept = await makeRoom();
  const ran = await backUp(kept);
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
});
afterAll(async () => {
  await kept?.[Symbol.asyncDispose]();
  await cluster?.stop();
  await rm(outside, { recursive: true, force: true });
});
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const backUp = (into: Room, ...more: string[]): Promise<Ran> =>
  into.run([
    ...['backup', '--method', 'physical', '--database-url', cluster.url('shop'), '--store', into.store, '--json'],
    ...['--compression', 'zstd:1', ...more],
  ]);
const verify = (of: Room, ...more: string[]): Promise<Ran> =>
  of.run(['verify', '--method', 'physical', '--store', of.store, '--workdir', of.workdir, '--json', ...more]);

/** The same by core itself, for what a session can do to it. */
async function verifyHere(of: Room, given: Partial<Session>): Promise<PhysicalVerifyResult> {
  const session: Session = {
    env: { PATH: process.env['PATH'] },
    signal: new AbortController().signal,
    onProgress: () => undefined,
    workdir: of.workdir,
    now: () => new Date(),
    ...given,
  };
  const store = await openFolderStore(of.store, { create: false });
  const options = { store, backup: 'latest', environment: 'development', jobs: 1 } as const;
  const facts = await gatherPhysicalVerifyFacts(options, session);
  return runPhysicalVerify(planPhysicalVerify(options, facts), options, facts, session);
}

/** Asks the recovered server itself; its archive_command would find none of our folders in its sandbox. */
async function askCopy(of: Room): Promise<Record<string, unknown>[]> {
  const names = await readdir(of.workdir, { recursive: true });
  const door = names.find((name) => name.endsWith('/door/.s.PGSQL.5432')) ?? '';
  return ask(
    dirname(join(of.workdir, door)),
    5432,
    'postgres',
    `select name, setting from pg_settings
     where name in ('archive_command', 'archive_mode', 'max_logical_replication_workers', 'primary_conninfo')
     order by name`,
  );
}

/** The folder of the one backup in a store. */
async function folderIn(store: string): Promise<string> {
  const [name = ''] = (await readdir(join(store, '+cluster'))).slice(0, 1);
  const [id = ''] = (await readdir(join(store, '+cluster', name))).slice(0, 1);
  return join(store, '+cluster', name, id);
}

it('is what its plan does, pasted into a shell without pgproof, and stops at damage', async () => {
  const copied = join(room.path, 'copied');
  await cp(kept.store, copied, { recursive: true });
  await openToRead(copied);
  const planned = await room.run([
    ...['plan', 'verify', '--method', 'physical', '--store', copied, '--sandbox', 'local', '--json'],
  ]);
  expect(planned.code, planned.stderr).toBe(0);
  const { commands } = planned.json() as unknown as { commands: string[] };
  const owner = await serverOwner();
  const tmp = await room.folder('pasted');
  if (owner !== undefined) await chown(tmp, owner.uid, owner.gid);
  const env = { PATH: pathWith(cluster.bin), TMPDIR: tmp };
  const said = await paste(['cd /', ...commands, 'echo "all done in $(ls "$FOLDER" | wc -l)"'], env, owner);
  expect(said).toContain('all done in 2');
  expect(said).toMatch(/Bad checksums: +0/);
  // The server has ended, and its folder is gone.
  expect(await readdir(tmp)).toEqual([]);
  const [manifest = ''] = (await filesIn(copied)).filter((name) => name.endsWith('/manifest.json'));
  const data = join(copied, dirname(manifest), 'base.tar.zst');
  const file = await open(data, 'r+');
  await file.write(Buffer.from('damage'), 0, 6, 5000);
  await file.close();
  await expect(paste(['cd /', ...commands], env, owner)).rejects.toThrow(/failed with 1/);
  expect(await readdir(tmp)).toEqual([]);
});

it('recovers a copy with its tablespaces, reads all of it, and lets neither archive_command nor subscription live', async () => {
  const [before] = await cluster.sql(
    'postgres',
    "select confirmed_flush_lsn, active_pid from pg_replication_slots where slot_name = 'eager'",
  );
  const ran = await verify(kept);
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
  expect(ran.json()).toMatchObject({ verdict: 'consistent', asked: 'consistent', ok: true });
  const good = (id: string, name?: string) =>
    expect.objectContaining({
      ...{ id, status: 'good' },
      ...(name === undefined ? {} : { object: { kind: 'database', name } }),
    });
  for (const [id, name] of [
    ['verify.file-sha256'],
    ['verify.backup-manifest'],
    ['verify.recovery'],
    ['verify.checksums'],
    ['verify.read', 'shop'],
    ['verify.amcheck', 'shop'],
    ...['closed', 'template0', 'user=nobody host=/nowhere'].flatMap(
      (name) =>
        [
          ['verify.read', name],
          ['verify.amcheck', name],
        ] as const,
    ),
    ['verify.sandbox-isolation'],
  ] as const)
    expect(ran.json().findings).toContainEqual(good(id, name));
  const [after] = await cluster.sql(
    'postgres',
    "select confirmed_flush_lsn, active_pid from pg_replication_slots where slot_name = 'eager'",
  );
  expect(after?.['active_pid']).toBe(before?.['active_pid']);
  expect(await readdir(outside)).toEqual([`archived-by-${cluster.pid}`]);
  expect(await filesIn(kept.workdir)).toEqual([]);
  const listed = (await kept.run(['list', '--store', kept.store, '--json'])).json()['backups'];
  expect(listed).toEqual([expect.objectContaining({ method: 'physical', backup_type: 'full', good: true })]);
  const good_ = await verify(kept, '--backup', 'latest-good', '--level', 'intact');
  expect(good_.json()).toMatchObject({ verdict: 'intact', ok: true });
});

describe('a fault', () => {
  it('of a byte in any of its files is red, and names the file', async () => {
    const folder = await folderIn(kept.store);
    const names = (await readdir(folder)).filter((name) => name !== 'manifest.json' && name !== 'verifications');
    expect(names.length).toBeGreaterThanOrEqual(5);
    for (const name of names) {
      const path = join(folder, name);
      const before = await readFile(path);
      const changed = Buffer.from(before);
      changed[Math.floor(changed.length / 2)] = (changed[Math.floor(changed.length / 2)] ?? 0) ^ 1;
      await writeFile(path, changed);
      try {
        const ran = await verify(kept, '--level', 'readable');
        expect(ran.code).toBe(1);
        expect(ran.json()).toMatchObject({ verdict: 'none' });
        const [bad] = ran.json().findings.filter(({ status }) => status === 'bad');
        expect(bad).toMatchObject({
          id: 'verify.file-sha256',
          object: { kind: 'file', name: expect.stringMatching(new RegExp(`/${name}$`)) },
        });
      } finally {
        await writeFile(path, before);
      }
    }
  });

  it('of a page at the source ends the backup, and is found in one that was taken all the same', async () => {
    const damaged = await startPhysical();
    try {
      await damaged.sql(
        'postgres',
        "create table paper as select i, repeat('x', 100) as body from generate_series(1, 2000) i",
      );
      const [where] = await damaged.sql('postgres', "select pg_relation_filepath('paper') as path");
      await damaged.sql('postgres', 'checkpoint');
      const file = await open(join(damaged.socket, 'data', String(where?.['path'])), 'r+');
      await file.write(Buffer.from('damage'), 0, 6, 3 * 8192 + 5000);
      await file.close();
      const args = [
        'backup',
        '--method',
        'physical',
        '--database-url',
        damaged.url('postgres'),
        '--store',
        room.store,
        '--json',
      ];
      expectRefusal(await room.run(args), {
        ...{ code: 6, kind: 'data-corrupted' },
        says: [/checksum/],
        before: /^/,
      });
      expect(
        await readdir(join(room.store, '+cluster', (await readdir(join(room.store, '+cluster')))[0] ?? '')),
      ).toEqual([]);
      // Behind one address there can be two servers: the files of the other are not stored.
      const other = await startPhysical();
      try {
        const astray = await binWith(room, damaged.bin, {
          pg_basebackup: `#!/bin/sh\nPGHOST=${other.socket} PGPORT=${other.port} exec ${damaged.bin}/pg_basebackup "$@"\n`,
        });
        expectRefusal(await room.run([...args, '--pg-bin', astray]), {
          ...{ code: 6, kind: 'database-refused', says: [/of the cluster \d+, .* with \d+: two servers answer there/] },
          before: /^/,
        });
      } finally {
        await other.stop();
      }
      const bin = await binWith(room, damaged.bin, {
        pg_basebackup: `#!/bin/sh\nexec ${damaged.bin}/pg_basebackup "$@" --no-verify-checksums\n`,
      });
      const taken = await room.run([...args, '--pg-bin', bin]);
      expect(taken.code, taken.stderr).toBe(0);
      const ran = await verify(room);
      expect(ran.code).toBe(1);
      expect(ran.json()).toMatchObject({ verdict: 'restored' });
      expect(ran.json().findings).toContainEqual(
        expect.objectContaining({
          id: 'verify.checksums',
          status: 'bad',
          object: { kind: 'page', name: `${where?.['path']}, block 3` },
        }),
      );
      expect(ran.json().findings).toContainEqual(
        expect.objectContaining({
          id: 'verify.read',
          status: 'bad',
          object: { kind: 'table', name: '"postgres"."public"."paper"' },
        }),
      );
    } finally {
      await damaged.stop();
    }
  });
});

it('calls the order of indexes unknown, and not damaged, where text was sorted by another version of the library', async () => {
  const path = join(await folderIn(kept.store), 'manifest.json');
  const before = await readFile(path, 'utf8');
  const manifest = JSON.parse(before);
  expect(manifest.libraries.icu).toMatch(/^\d/);
  await writeFile(path, JSON.stringify({ ...manifest, libraries: { ...manifest.libraries, icu: '1.0' } }));
  try {
    const ran = await verify(kept);
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ verdict: 'restored' });
    const { findings } = ran.json();
    expect(findings.filter(({ status }) => status === 'bad')).toEqual([]);
    expect(findings.filter(({ status }) => status === 'unknown')).toEqual([
      expect.objectContaining({
        ...{ id: 'verify.collation', object: { kind: 'database', name: 'shop' } },
        detail: expect.stringContaining('icu'),
      }),
    ]);
  } finally {
    await writeFile(path, before);
  }
});

it('looks at what the copy has, whatever the manifest says, and does not call damaged what an extension is missing for', async () => {
  await cluster.sql('postgres', 'create database points');
  await cluster.sql(
    'points',
    `create extension cube;
     create table corners as select cube(array[i, i]) as at from generate_series(1, 100) i;
     create index on corners (at);
     update pg_proc set probin = '$libdir/nowhere' where probin = '$libdir/cube'`,
  );
  // One whose DROP DATABASE was broken off, and one of a locale that this machine does not have.
  for (const name of ['half', 'abroad']) await cluster.sql('postgres', `create database ${name}`);
  await cluster.sql('postgres', "update pg_database set datconnlimit = -2 where datname = 'half'");
  await cluster.sql('postgres', "update pg_database set datcollate = 'xx_XX.UTF-8' where datname = 'abroad'");
  const taken = await backUp(room);
  expect(taken.code, taken.stdout + taken.stderr).toBe(0);
  for (const name of ['points', 'half', 'abroad']) await cluster.sql('postgres', `drop database ${name}`);
  const path = join(await folderIn(room.store), 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const databases = [{ name: 'gone', provider: 'c', collation: 'C', allows_connections: true }];
  await writeFile(path, JSON.stringify({ ...manifest, databases }));
  const ran = await verify(room);
  expect(ran.code, ran.stdout + ran.stderr).toBe(1);
  expect(ran.json()).toMatchObject({ verdict: 'restored' });
  expect(ran.json().findings.filter(({ status }) => status === 'bad')).toEqual([]);
  const unknown = (id: string, kind: string, name: string) =>
    expect.objectContaining({
      ...{ id, status: 'unknown', object: { kind, name } },
      detail: expect.stringContaining('the extension "cube" is not installed here'),
      hint: expect.stringContaining('the extension "cube"'),
    });
  expect(ran.json().findings.filter(({ status }) => status === 'unknown')).toEqual([
    {
      ...{ id: 'verify.read', status: 'unknown', level: 'consistent', object: { kind: 'database', name: 'abroad' } },
      detail: 'its locale "xx_XX.UTF-8" is not installed here, so nobody can connect to it',
      hint: 'install it: localedef -i xx_XX -f UTF-8 xx_XX.UTF-8',
    },
    unknown('verify.read', 'table', '"points"."public"."corners"'),
    unknown('verify.amcheck', 'index', 'points.public.corners_at_idx'),
  ]);
  expect(ran.json().findings).toContainEqual(
    expect.objectContaining({ id: 'verify.read', status: 'good', object: { kind: 'database', name: 'shop' } }),
  );
  expect(ran.json().findings.filter(({ object }) => object?.name === 'half')).toEqual([
    expect.objectContaining({
      ...{ id: 'verify.read', status: 'warning', hint: 'at the source: drop database "half";' },
      detail: expect.stringMatching(/^not looked at: its DROP DATABASE did not come to its end/),
    }),
  ]);
});

it('names the cluster that the files are of, and whom the copy lets not in, where the manifest says another', async () => {
  const folder = await folderIn(kept.store);
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const as = async (given: object): Promise<Ran> => {
    const server = { ...manifest.server, ...given };
    const copy = join(room.store, '+cluster', server.system_identifier, basename(folder));
    await rm(join(room.store, '+cluster'), { recursive: true, force: true });
    await cp(folder, copy, { recursive: true });
    await writeFile(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, server }));
    return verify(room);
  };
  const own = manifest.server.system_identifier;
  const other = await as({ system_identifier: '7000000000000000001' });
  expect(other.json(), other.stderr).toMatchObject({ verdict: 'intact', ok: false });
  expect(other.json().findings.filter(({ status }) => status === 'bad')).toEqual([
    expect.objectContaining({
      ...{ id: 'verify.cluster', level: 'readable' },
      detail: `its files are of the cluster ${own}, its manifest says 7000000000000000001`,
    }),
  ]);
  const stranger = await as({ bootstrap_role: 'stranger' });
  expect(stranger.json(), stranger.stderr).toMatchObject({ verdict: 'restored', ok: false });
  expect(stranger.json().findings.filter(({ status }) => status === 'unknown')).toEqual([
    expect.objectContaining({
      id: 'verify.login',
      detail: expect.stringMatching(/^the recovered server lets "stranger" not in: .*role "stranger" does not exist/),
    }),
  ]);
});

it('names a backup that another is made on when it was replaced, and holds no backup to what it was not made on', async () => {
  const full = await folderIn(kept.store);
  const [name, id] = [basename(dirname(full)), basename(full)];
  const own = join(room.store, '+cluster', name);
  const next = '99991231T235959Z-abcdef';
  for (const folder of [id, next]) await cp(full, join(own, folder), { recursive: true });
  await rm(join(own, next, 'verifications'), { recursive: true, force: true });
  const parent = await readFile(join(own, id, 'manifest.json'), 'utf8');
  const write = (sums: object): Promise<void> =>
    writeFile(
      join(own, next, 'manifest.json'),
      JSON.stringify({ ...JSON.parse(parent), id: next, backup_type: 'incremental', chain: [id], ...sums }),
    );
  await write({ chain_sha256: [createHash('sha256').update(parent).digest('hex')] });
  const good = await verify(room, '--level', 'intact');
  expect(good.json(), good.stderr).toMatchObject({ verdict: 'intact', backup_id: next, ok: true });
  // Another backup of that name; it is whole in itself.
  await writeFile(join(own, id, 'manifest.json'), `${parent}\n`);
  const red = await verify(room, '--level', 'intact');
  expect(red.json()).toMatchObject({ verdict: 'none', ok: false });
  expect(red.json().findings).toContainEqual(
    expect.objectContaining({
      ...{ id: 'verify.chain', status: 'bad', detail: expect.stringContaining('it was replaced') },
      object: { kind: 'file', name: expect.stringMatching(`${id}/manifest.json$`) },
    }),
  );
  // As before these sums were written down.
  await write({ chain_sha256: undefined });
  expect((await verify(room, '--level', 'intact')).json()).toMatchObject({ verdict: 'intact', ok: true });
});

it('says of a level that no base backup can show that it cannot be had, and of what is only of dumps', async () => {
  expectRefusal(await verify(kept, '--level', 'identical'), {
    ...{
      code: 2,
      kind: 'bad-input',
      says: [/cannot be shown to be identical: a base backup has no proof of its rows/],
    },
    hint: /--level consistent/,
  });
  await mkdir(room.store);
  expectRefusal(await verify(room), { code: 2, kind: 'unknown-backup', says: [/no backup/] });
});

it('ends its server, which archives nothing, and leaves nothing of the copy, where looking at it is broken off', async () => {
  const stop = new AbortController();
  let asked: Promise<Record<string, unknown>[]> | undefined;
  const running = verifyHere(kept, {
    signal: stop.signal,
    onProgress: ({ phase }) => {
      if (phase === 'read') asked ??= askCopy(kept).finally(() => stop.abort());
    },
  });
  await expect(running).rejects.toThrow();
  expect(await asked).toEqual([
    { name: 'archive_command', setting: '(disabled)' },
    { name: 'archive_mode', setting: 'off' },
    { name: 'max_logical_replication_workers', setting: '0' },
    { name: 'primary_conninfo', setting: '' },
  ]);
  expect(await filesIn(kept.workdir)).toEqual([]);
  expect(await processesOf(kept.workdir)).toEqual([]);
});
