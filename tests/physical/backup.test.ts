/* Backups of a whole cluster: what they hold, what keeps a server from giving one, and that what their manifest says by hand brings them back. */
import { chown, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gatherPhysicalFacts, type PhysicalBackupFacts } from '../../packages/core/src/backup/physical/facts.ts';
import { planPhysical } from '../../packages/core/src/backup/physical/plan.ts';
import { runPhysicalBackup } from '../../packages/core/src/backup/physical/run.ts';
import {
  openFolderStore,
  type PhysicalBackupOptions,
  parseCompression,
  readConnection,
  resolveConnection,
  type Session,
  type Store,
} from '../../packages/core/src/index.ts';
import { readChain } from '../../packages/core/src/store/chain.ts';
import { expectRefusal, filesIn, makeRoom, processesOf, type Room, until } from '../cli/room.ts';
import { type Cluster, startCluster, superuserPassword } from '../cluster.ts';
import { makeKey } from '../keys.ts';
import { paste, pathWith } from '../plans/paste.ts';
import { recoverByHand, serverOwner, space, startPhysical } from './scene.ts';

let cluster: Cluster;
let room: Room;

beforeAll(async () => {
  cluster = await startPhysical({ shared_preload_libraries: 'auto_explain' });
  // Settings that lie in the data directory come with it, as those of a server that archives and followed a primary do.
  await cluster.sql('postgres', "alter system set archive_mode = 'on'");
  await cluster.sql('postgres', "alter system set archive_command = 'false'");
  await cluster.sql('postgres', "alter system set primary_conninfo = 'host=primary.invalid'");
  await cluster.sql('postgres', "alter system set synchronous_standby_names = 'its_standby'");
  await cluster.sql('postgres', "alter system set shared_preload_libraries = 'auto_explain'");
  await cluster.sql('postgres', 'create database shop');
  await cluster.sql('shop', "create table marker as select i, 'row ' || i as words from generate_series(1, 5000) i");
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const backUp = (...more: string[]) =>
  room.run([
    ...['backup', '--method', 'physical', '--database-url', cluster.url('shop'), '--store', room.store],
    ...['--workdir', room.workdir, '--json', ...more],
  ]);

interface Stored {
  readonly folder: string;
  readonly manifest: Record<string, unknown> & { recovery_procedure: string; files: { path: string; role: string }[] };
}

async function stored(ran: { json: () => Record<string, unknown> }): Promise<Stored> {
  const { database, backup_id: id } = ran.json();
  const folder = join(room.store, String(database), String(id));
  return { folder, manifest: JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) };
}

/** The same by core itself, with what happens between looking at the server and taking its files. */
async function backUpHere(
  store: Store,
  between: (facts: PhysicalBackupFacts) => Promise<PhysicalBackupFacts>,
): Promise<unknown> {
  const session: Session = {
    env: { PATH: process.env['PATH'] },
    signal: new AbortController().signal,
    onProgress: () => undefined,
    workdir: room.workdir,
    now: () => new Date(),
  };
  const given = { conninfo: cluster.url('shop'), env: {}, homedir: room.path, osUser: 'nobody' };
  const options: PhysicalBackupOptions = {
    connection: await resolveConnection(await readConnection(given), session.signal),
    ...{ store, environment: 'development', backupType: 'full', compression: parseCompression('zstd:1', 'test') },
  };
  const facts = await gatherPhysicalFacts(options, session);
  const plan = planPhysical(options, facts);
  return runPhysicalBackup(plan, options, await between(facts), session);
}

const count = 'select count(*)::int as rows, max(words) filter (where i = 5000) as last from marker';

it('is one stream with its WAL and the configuration from outside, and comes back by its own procedure', async () => {
  const ran = await backUp();
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
  const { folder, manifest } = await stored(ran);
  expect(await filesIn(folder)).toEqual(
    ['backup_manifest', 'base.tar.zst', 'configuration.tar', 'file_list', 'manifest.json'].sort(),
  );
  const [identity] = await cluster.sql('postgres', 'select system_identifier::text as id from pg_control_system()');
  expect(manifest).toMatchObject({
    ...{ method: 'physical', backup_type: 'full', format: 'tar', chain: [], filters: [], data_checksum_version: 1 },
    server: { system_identifier: identity?.['id'], major: cluster.major, time_zone: 'Asia/Tokyo' },
    wal: { timeline: 1, restore_point: `pgproof-${ran.json()['backup_id']}` },
    configuration: [expect.stringMatching(/etc\/pg_hba\.conf$/)],
  });
  // Nothing of ours stays on the server.
  expect(await cluster.sql('postgres', 'select from pg_replication_slots')).toEqual([]);
  expect(await filesIn(room.workdir)).toEqual([]);
  await using copy = await recoverByHand(cluster, room.store, manifest.recovery_procedure);
  expect(await copy.sql('shop', count)).toEqual([{ rows: 5000, last: 'row 5000' }]);
  expect(await copy.sql('shop', 'show data_directory')).toEqual([{ data_directory: copy.data }]);
  // It is a server of its own, on a timeline of its own, and does nothing of what its source does.
  expect(await copy.sql('shop', 'select pg_is_in_recovery() as it')).toEqual([{ it: false }]);
  expect(await copy.sql('shop', 'select timeline_id as it from pg_control_checkpoint()')).toEqual([{ it: 2 }]);
  for (const [name, value] of [
    ['archive_mode', 'off'],
    ['max_logical_replication_workers', '0'],
    ['primary_conninfo', ''],
    ['synchronous_standby_names', ''],
    ['shared_preload_libraries', ''],
  ])
    expect(await copy.sql('shop', `show ${name}`)).toEqual([{ [String(name)]: value }]);
  expect(await readdir(join(copy.data, 'pg_wal', 'archive_status'))).toContain('00000002.history.ready');
});

it('is what its plan does, pasted into a shell, and comes back by the procedure that stands in the plan', async () => {
  const planned = await room.run([
    ...[
      'plan',
      'backup',
      '--method',
      'physical',
      '--database-url',
      cluster.url('shop'),
      '--store',
      room.store,
      '--json',
    ],
  ]);
  expect(planned.code, planned.stderr).toBe(0);
  const plan = planned.json() as unknown as { commands: string[]; recovery_procedure: string; target: string };
  await paste(plan.commands, { PATH: pathWith(cluster.bin), PGPASSWORD: superuserPassword, TMPDIR: room.tmp });
  expect(await filesIn(room.tmp)).toEqual([]);
  const [id = ''] = await readdir(join(room.store, plan.target));
  expect(await readdir(join(room.store, plan.target, id))).toEqual([
    'backup_manifest',
    'base.tar.zst',
    'configuration.tar',
  ]);
  await using copy = await recoverByHand(cluster, room.store, plan.recovery_procedure, { id });
  expect(await copy.sql('shop', count)).toEqual([{ rows: 5000, last: 'row 5000' }]);
  expect(await filesIn(`${copy.data}.configuration`)).toEqual([expect.stringMatching(/etc\/pg_hba\.conf$/)]);
});

it('that is made on another is not kept when that one was pruned meanwhile', async () => {
  const ran = await backUp();
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
  const [database, parent] = [String(ran.json()['database']), String(ran.json()['backup_id'])];
  const folder = await openFolderStore(room.store, { create: false });
  const { members } = await readChain(folder, { database, id: parent });
  // As late as it can be: all its files are stored.
  const store: Store = {
    ...folder,
    put: async (path, content) => {
      if (path.endsWith('/file_list')) await folder.remove(`${database}/${parent}`);
      return folder.put(path, content);
    },
  };
  await expect(backUpHere(store, async (facts) => ({ ...facts, chain: members }))).rejects.toMatchObject({
    kind: 'invalid-manifest',
    message: `backup "${parent}", which this one is made on, was lost meanwhile`,
    hint: expect.stringContaining('--backup-type full'),
  });
  expect(await filesIn(room.store)).toEqual([]);
  expect(await filesIn(room.workdir)).toEqual([]);
});

it.each([
  ['an interrupt', 'SIGINT', 130],
  ['a kill', 'SIGKILL', null],
] as const)('that is broken off by %s leaves no slot and no program, and no backup', async (_how, signal, code) => {
  const running = room.start([
    ...['backup', '--method', 'physical', '--database-url', cluster.url('shop'), '--store', room.store],
    ...['--workdir', room.workdir, '--max-rate', '1000', '--json'],
  ]);
  const sending = 'select from pg_stat_progress_basebackup where backup_streamed > 0';
  await until('it is under way', async () => (await cluster.sql('postgres', sending)).length > 0);
  running.child.kill(signal);
  expect((await running.ended).code).toBe(code);
  await until('the server is left alone', async () => {
    const left = await cluster.sql(
      'postgres',
      'select from pg_replication_slots union all select from pg_stat_replication',
    );
    return left.length === 0;
  });
  await until('its programs have ended', async () => (await processesOf(room.path)).length === 0);
  expect((await room.run(['list', '--store', room.store, '--json'])).json()['backups']).toEqual([]);
  if (signal === 'SIGKILL') return;
  expect(await filesIn(room.workdir)).toEqual([]);
  expect(await filesIn(room.store)).toEqual([]);
});

describe('of a cluster with tablespaces', () => {
  beforeAll(async () => {
    await cluster.sql('postgres', `create tablespace one location '${space(cluster, 'one')}'`);
    await cluster.sql('postgres', `create tablespace "zwei" location '${space(cluster, 'two')}'`);
    await cluster.sql('shop', 'create table elsewhere tablespace one as select 42 as answer');
    await cluster.sql('shop', 'create table farther tablespace "zwei" as select 43 as answer');
  });
  afterAll(async () => {
    await cluster?.sql('shop', 'drop table elsewhere, farther');
    await cluster?.sql('postgres', 'drop tablespace one');
    await cluster?.sql('postgres', 'drop tablespace "zwei"');
  });

  it('is a file for each, encrypted where that is asked, and comes back by hand into other folders', async () => {
    const key = await makeKey(room.home, 'own');
    const ran = await backUp('--age-recipients', key.recipient, '--age-identity', key.file, '--compression', 'gzip:1');
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    const { folder, manifest } = await stored(ran);
    const spaces = await cluster.sql(
      'postgres',
      "select oid::text from pg_tablespace where spcname in ('one', 'zwei')",
    );
    const names = await filesIn(folder);
    expect(names).toEqual(
      [
        ...spaces.map(({ oid }) => `${oid}.tar.gz.age`),
        ...['backup_manifest.age', 'base.tar.gz.age', 'configuration.tar.age', 'file_list', 'manifest.json'],
      ].sort(),
    );
    for (const name of names.filter((one) => one.endsWith('.age')))
      expect((await readFile(join(folder, name))).subarray(0, 22).toString('latin1')).toBe('age-encryption.org/v1\n');
    // What lies open beside it holds no sum of a file.
    expect(await readFile(join(folder, 'file_list'), 'utf8')).not.toContain('"Checksum"');
    expect(ran.json().findings).toContainEqual(expect.objectContaining({ id: 'backup.opens', status: 'good' }));
    expect(await filesIn(room.workdir)).toEqual([]);
    await using copy = await recoverByHand(cluster, room.store, manifest.recovery_procedure, { key: key.file });
    expect(
      await copy.sql('shop', 'select (select answer from elsewhere) + (select answer from farther) as sum'),
    ).toEqual([{ sum: 85 }]);
    const [where] = await copy.sql(
      'shop',
      "select pg_tablespace_location(oid) as path from pg_tablespace where spcname = 'one'",
    );
    expect(String(where?.['path'])).toMatch(/\/spaces\/\d+$/);
  });

  it('is not kept where one came since the server was asked: its files would be missing', async () => {
    const store = await openFolderStore(room.store, { create: true });
    const [here] = await cluster.sql('postgres', 'show data_directory');
    const late = String(here?.['data_directory']).replace(/data$/, 'space-late');
    await mkdir(late, { mode: 0o700 });
    const owner = await serverOwner();
    if (owner !== undefined) await chown(late, owner.uid, owner.gid);
    const running = backUpHere(store, async (facts) => {
      await cluster.sql('postgres', `create tablespace late location '${late}'`);
      return facts;
    });
    try {
      await expect(running).rejects.toMatchObject({
        kind: 'database-refused',
        message: expect.stringMatching(/wrote "\d+\.tar", too/),
        hint: expect.stringContaining('run it again'),
      });
    } finally {
      await cluster.sql('postgres', 'drop tablespace late');
    }
    expect(await filesIn(room.store)).toEqual([]);
    expect(await filesIn(room.workdir)).toEqual([]);
  });

  it('is compressed by the server where that is asked', async () => {
    const ran = await backUp('--compress-by', 'server', '--compression', 'zstd:1', '--max-rate', '100000');
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    const { manifest } = await stored(ran);
    expect(manifest).toMatchObject({ compression: { algorithm: 'zstd', level: 1, by: 'server' } });
    await using copy = await recoverByHand(cluster, room.store, manifest.recovery_procedure);
    expect(await copy.sql('shop', 'select answer from elsewhere')).toEqual([{ answer: 42 }]);
  });
});

describe('where the server refuses', () => {
  it('says which line of pg_hba.conf is missing, and the line that ends it', async () => {
    const file = join(cluster.socket, 'etc', 'pg_hba.conf');
    const before = await readFile(file, 'utf8');
    const reload = () => cluster.sql('postgres', 'select pg_reload_conf()');
    await writeFile(file, `local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n`);
    try {
      await reload();
      const ran = await backUp();
      expectRefusal(ran, {
        code: 3,
        kind: 'login-refused',
        says: [/no pg_hba\.conf entry for replication connection/],
        before: /^/,
      });
      const line = /add this line to (\S+): (host replication postgres 127\.0\.0\.1\/32 scram-sha-256)/.exec(
        ran.stderr,
      );
      expect(line?.[1]).toBe(file);
      await writeFile(file, `local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n${line?.[2]}\n`);
      await reload();
      expect((await backUp()).code).toBe(0);
    } finally {
      await writeFile(file, before);
      await reload();
    }
  });

  it('names the role that lacks REPLICATION, and the walsenders that are all in use', async () => {
    await cluster.sql('postgres', `create role reader login password '${superuserPassword}'`);
    const ran = await room.run([
      ...['backup', '--method', 'physical', '--database-url', cluster.url('postgres', 'reader'), '--store', room.store],
      '--json',
    ]);
    expectRefusal(ran, {
      code: 6,
      kind: 'not-permitted',
      says: [/"reader" may not take a base backup/],
      hint: 'alter role "reader" replication;',
    });
    const walsenders = Array.from(
      { length: 4 },
      () => new pg.Client({ host: cluster.socket, port: cluster.port, user: 'postgres', replication: 'true' } as never),
    );
    try {
      for (const client of walsenders) await client.connect();
      expectRefusal(await backUp(), {
        code: 3,
        kind: 'too-many-connections',
        says: [/all walsenders are in use: max_wal_senders is 4/],
      });
    } finally {
      await Promise.all(walsenders.map((client) => client.end()));
      await cluster.sql('postgres', 'drop role reader');
    }
    expect(await filesIn(room.store).catch(() => [])).toEqual([]);
  });

  it('names the setting where wal_level is minimal', async () => {
    await using minimal = await startCluster({ wal_level: 'minimal', max_wal_senders: '0' });
    const ran = await room.run([
      ...['backup', '--method', 'physical', '--database-url', minimal.url('postgres'), '--store', room.store, '--json'],
    ]);
    expectRefusal(ran, {
      code: 6,
      kind: 'database-refused',
      says: [/wal_level is "minimal"/],
      hint: /alter system set wal_level = 'replica'/,
    });
  });

  it('offers what works instead of what its method, its type or its major does not have', async () => {
    for (const [args, says, hint] of [
      [['--backup-type', 'differential'], /base backups are full or incremental/, /incremental/],
      [['--format', 'directory'], /kept as tar/, /--into-directory/],
      [['--table', 'marker'], /whole cluster/, /--method logical/],
      ...(cluster.major < 17
        ? ([[['--backup-type', 'incremental'], /they came with 17/, /archive the WAL/]] as const)
        : []),
    ] as const)
      expectRefusal(await backUp(...args), { code: 2, kind: 'bad-input', says: [says], hint });
  });
});
