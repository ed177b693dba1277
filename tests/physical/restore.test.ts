/* Restores of a cluster into a new data directory, to the end of a backup and, by the archive of its WAL, to moments after it; all of it encrypted. */
import { chown, copyFile, mkdir, readdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openFolderStore } from '../../packages/core/src/index.ts';
import { shellQuote } from '../../packages/core/src/operation.ts';
import { openWalArchive } from '../../packages/core/src/wal/archive.ts';
import { expectRefusal, filesIn, makeRoom, processesOf, type Room, until } from '../cli/room.ts';
import { type Cluster, freePort } from '../cluster.ts';
import { type Key, makeKey } from '../keys.ts';
import type { Ran } from '../pgproof.ts';
import { openToRead, paste, pathWith } from '../plans/paste.ts';
import { run } from '../run.ts';
import { representatives } from '../whole.ts';
import { ask, serverOwner, space, startPhysical } from './scene.ts';

let cluster: Cluster;
let kept: Room;
let room: Room;
let identifier: string;
let key: Key;
let backup: Ran;
/** What happened after the backup, and when. */
const seen: Record<'time' | 'xid' | 'lsn' | 'late', string> = { time: '', xid: '', lsn: '', late: '' };

beforeAll(async () => {
  cluster = await startPhysical({
    // More than a server has that nobody told: a copy that goes on recovering needs it, too.
    max_connections: '120',
    ...{ wal_level: 'logical', archive_mode: 'on', archive_command: 'cp %p ../archived/%f' },
  });
  const archived = join(cluster.socket, 'archived');
  const owner = await serverOwner();
  await mkdir(archived);
  if (owner !== undefined) await chown(archived, owner.uid, owner.gid);
  await cluster.sql('postgres', 'create database shop');
  await cluster.sql('postgres', `create tablespace one location '${space(cluster, 'one')}'`);
  await cluster.sql('shop', 'create table marker (i int) tablespace one; create table precious as select 7 as worth');
  // It would take production's slot, and what it hands on.
  await cluster.sql('postgres', 'create publication none');
  await cluster.sql('postgres', "select pg_create_logical_replication_slot('eager', 'pgoutput')");
  await cluster.sql(
    'shop',
    `create subscription eager connection 'host=${cluster.socket} port=${cluster.port} user=postgres dbname=postgres' publication none with (connect = false, slot_name = 'eager')`,
  );
  await cluster.sql('shop', 'alter subscription eager enable');
  await cluster.sql('postgres', "alter system set archive_command = 'cp %p ../archived/%f'");
  await cluster.sql('postgres', "alter system set work_mem = '5MB'");
  // Set, and not in force here: on a copy no commit would end.
  await cluster.sql('postgres', "alter system set synchronous_standby_names = 'its_standby'");
  kept = await makeRoom();
  key = await makeKey(kept.home, 'own');
  const running = kept.start([
    ...['backup', '--method', 'physical', '--database-url', cluster.url('shop'), '--store', kept.store, '--json'],
    ...['--age-recipients', key.recipient, '--max-rate', '20000'],
  ]);
  const sending = 'select from pg_stat_progress_basebackup where backup_streamed > 0';
  await until('the backup is under way', async () => (await cluster.sql('postgres', sending)).length > 0);
  await cluster.sql('shop', "select pg_create_restore_point('amid the backup')");
  backup = await running.ended;
  expect(backup.code, backup.stdout + backup.stderr).toBe(0);
  const mark = (i: number) =>
    cluster.sql('shop', `insert into marker values (${i}) returning txid_current()::text as xid`);
  const now = async (sql: string): Promise<string> =>
    String((await cluster.sql('shop', `select (${sql})::text as it`))[0]?.['it']);
  await mark(1);
  seen.time = await now('clock_timestamp()');
  seen.xid = String((await mark(2))[0]?.['xid']);
  await mark(3);
  seen.lsn = await now('pg_current_wal_insert_lsn()');
  await mark(4);
  await cluster.sql('shop', "select pg_create_restore_point('before the drop')");
  await cluster.sql('shop', 'drop table precious');
  await mark(5);
  seen.late = await now('clock_timestamp()');
  const [last] = await cluster.sql('postgres', 'select pg_walfile_name(pg_current_wal_insert_lsn()) as name');
  await cluster.sql('postgres', 'select pg_switch_wal()');
  await until(
    'the last segment is archived',
    async () =>
      (await cluster.sql('postgres', `select from pg_stat_archiver where last_archived_wal >= '${last?.['name']}'`))
        .length > 0,
  );
  identifier = String(
    (await cluster.sql('postgres', 'select system_identifier::text as id from pg_control_system()'))[0]?.['id'],
  );
  const archive = openWalArchive(await openFolderStore(kept.store, { create: false }), identifier);
  for (const name of (await readdir(archived)).filter((one) => !one.endsWith('.backup')))
    await archive.put(name, await readFile(join(archived, name)), [key.recipient]);
});
afterAll(async () => {
  await kept?.[Symbol.asyncDispose]();
  await cluster?.stop();
});
beforeEach(async () => {
  room = await makeRoom();
  const owner = await serverOwner();
  const home = await room.folder('servers');
  if (owner !== undefined) await chown(home, owner.uid, owner.gid);
  return () => room[Symbol.asyncDispose]();
});

const restore = (...more: string[]): Promise<Ran> => room.run(restoring(...more));
const restoring = (...more: string[]): string[] => [
  ...['restore', '--method', 'physical', '--store', kept.store, '--into-directory', join(room.path, 'servers', 'data')],
  ...['--tablespace-mapping', `${space(cluster, 'one')}=${join(room.path, 'servers', 'one')}`, '--json'],
  ...['--age-identity', key.file, ...more],
];

interface Started extends AsyncDisposable {
  readonly sql: (text: string) => Promise<Record<string, unknown>[]>;
}

/** Starts what was restored, as the report says. */
async function start(): Promise<Started> {
  const owner = await serverOwner();
  const folder = join(room.path, 'servers');
  const [data, port] = [join(folder, 'data'), await freePort()];
  const control = (...args: string[]) => run(`${cluster.bin}/pg_ctl`, [...args, '--pgdata', data, '--wait'], owner);
  await control('start', '--log', join(folder, 'log'), '-o', `-p ${port} -k ${folder} -c listen_addresses=`);
  return {
    sql: (text) => ask(folder, port, 'shop', text),
    [Symbol.asyncDispose]: async () => {
      await control('stop', '--mode', 'immediate');
    },
  };
}

const markers = "select coalesce(string_agg(i::text, ',' order by i), '') as i from marker";

it('is a cluster that starts as it was when the backup ended, and neither archives nor subscribes', async () => {
  // Somebody promoted a copy before, and archived what it did: its number is taken.
  const archive = openWalArchive(await openFolderStore(kept.store, { create: false }), identifier);
  await archive.put('00000002.history', Buffer.from(`1\t${seen.lsn}\tno recovery target specified\n`), [key.recipient]);
  let ran: Ran;
  try {
    ran = await restore('--backup', String(backup.json()['backup_id']));
  } finally {
    for (const { path } of await archive.find('00000002.history')) await unlink(join(kept.store, path));
  }
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
  const data = join(room.path, 'servers', 'data');
  expect((await stat(data)).mode & 0o777).toBe(0o700);
  expect((await readdir(join(room.path, 'servers'))).sort()).toEqual(['data', 'data.configuration', 'one']);
  expect(await filesIn(join(room.path, 'servers', 'data.configuration'))).toEqual([
    expect.stringMatching(/etc\/pg_hba\.conf$/),
  ]);
  await copyFile(
    join(
      room.path,
      'servers',
      'data.configuration',
      (await filesIn(join(room.path, 'servers', 'data.configuration')))[0] ?? '',
    ),
    join(data, 'pg_hba.conf'),
  );
  await using copy = await start();
  expect(await copy.sql(markers)).toEqual([{ i: '' }]);
  expect(await copy.sql('show archive_mode')).toEqual([{ archive_mode: 'off' }]);
  expect(await copy.sql('show work_mem')).toEqual([{ work_mem: '5MB' }]);
  expect(await copy.sql('show synchronous_standby_names')).toEqual([{ synchronous_standby_names: '' }]);
  expect(await copy.sql("select pid from pg_stat_activity where backend_type like 'logical replication%'")).toEqual([]);
  expect(await copy.sql('select count(*)::int as n from pg_subscription where subenabled')).toEqual([{ n: 1 }]);
  // Its own timeline, for the source goes on with the old one; whose history is the first to be archived.
  expect(await copy.sql('select timeline_id as it from pg_control_checkpoint()')).toEqual([{ it: 3 }]);
  expect(await readdir(join(data, 'pg_wal', 'archive_status'))).toContain('00000003.history.ready');
  expect(await readdir(join(data, 'pg_wal'))).toContain('00000003.history');
  expect(await copy.sql("select pg_tablespace_location(oid) as path from pg_tablespace where spcname = 'one'")).toEqual(
    [{ path: join(room.path, 'servers', 'one') }],
  );
});

it('that is killed leaves nothing that would archive or subscribe when it is started, and what the next run takes away', async () => {
  const [data, work] = [join(room.path, 'servers', 'data'), join(room.path, 'servers', 'data.pgproof')];
  const killWhen = async (what: string, file: string): Promise<void> => {
    const running = room.start(restoring());
    await until(what, () => stat(file).then(Boolean, () => false));
    running.child.kill('SIGKILL');
    await running.ended;
    await until('its programs have ended', async () => (await processesOf(room.path)).length === 0);
  };
  await killWhen('it unpacks', join(data, 'PG_VERSION'));
  await killWhen('it recovers', join(work, 'recovery.conf'));
  const settings = await readFile(join(data, 'postgresql.auto.conf'), 'utf8');
  expect(settings).toMatch(
    /^archive_mode = 'off'\nmax_logical_replication_workers = '0'\nprimary_conninfo = ''\nsynchronous_standby_names = ''\n$/,
  );
  // Nor does it look whole before it is: no server starts there that has not come to its target.
  const owner = await serverOwner();
  const isHalf = (await readdir(data)).includes('recovery.signal');
  const alone = ['--single', '-D', data, '-c', `config_file=${join(work, 'recovery.conf')}`, 'postgres'];
  const starts = await run(`${cluster.bin}/postgres`, alone, owner).then(
    () => true,
    () => false,
  );
  expect(starts).toBe(!isHalf);
  // What somebody put in its place is his.
  await rename(data, `${data}.away`);
  await mkdir(data);
  await writeFile(join(data, 'precious'), '');
  expectRefusal(await restore(), { code: 2, kind: 'bad-input', says: [/is not what a restore left there/] });
  expect(await readdir(data)).toEqual(['precious']);
  await rm(data, { recursive: true });
  await rename(`${data}.away`, data);
  // The next run takes it away, and goes on; what is whole it does not touch.
  const ran = await restore();
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
  expect((await readdir(join(room.path, 'servers'))).sort()).toEqual(['data', 'data.configuration', 'one']);
  expectRefusal(await restore(), { code: 2, kind: 'bad-input', says: [/is not empty, and nothing is written over/] });
});

describe('to a target', () => {
  const cases = [
    ['a time', () => ['--target-time', seen.time], '1', true],
    ['a transaction', () => ['--target-xid', seen.xid], '1,2', true],
    ['before a transaction', () => ['--target-xid', seen.xid, '--target-exclusive'], '1', true],
    ['an LSN', () => ['--target-lsn', seen.lsn], '1,2,3', true],
    ['as far as the WAL goes', () => ['--target-latest'], '1,2,3,4,5', false],
    ['a restore point, which brings a dropped table back', () => ['--target-name', 'before the drop'], '1,2,3,4', true],
    [
      'the restore point of the backup',
      () => ['--target-name', `pgproof-${String(backup.json()['backup_id'])}`],
      '',
      true,
    ],
  ] as const;
  it.each(representatives(cases, 2))('has exactly the rows of %s', async (_name, target, rows, hasPrecious) => {
    const ran = await restore(...target());
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    expect(ran.json()['reached']).toMatch(/^(recovery stopping (before|after|at)|redo done at)/);
    await using copy = await start();
    expect(await copy.sql(markers)).toEqual([{ i: rows }]);
    expect(await copy.sql("select to_regclass('precious') is not null as it")).toEqual([{ it: hasPrecious }]);
    expect(await copy.sql('select pg_is_in_recovery() as it')).toEqual([{ it: false }]);
    expect(await copy.sql('select timeline_id as it from pg_control_checkpoint()')).toEqual([{ it: 2 }]);
    // Nothing of the recovery stays.
    expect((await readdir(join(room.path, 'servers'))).filter((name) => name.includes('pgproof'))).toEqual([]);
  });

  it('is shown to be reached in a sandbox, and what WAL is lacking is no fault of the backup', async () => {
    const verify = (...more: string[]): Promise<Ran> =>
      room.run([
        ...['verify', '--store', kept.store, '--workdir', room.workdir, '--age-identity', key.file, '--json'],
        ...more,
      ]);
    const shown = await verify('--method', 'physical', '--target-lsn', seen.lsn);
    expect(shown.json(), shown.stderr).toMatchObject({
      ...{ ok: true, verdict: 'consistent', reached: expect.stringMatching(/^recovery stopping after WAL location/) },
      last_commit_at: expect.stringMatching(/Z$/),
    });
    const newest = await verify('--method', 'physical', '--level', 'restored', '--target-latest');
    expect(newest.json(), newest.stderr).toMatchObject({
      ...{ ok: true, verdict: 'restored', reached: expect.stringMatching(/^redo done at/) },
    });
    expect(new Date(String(newest.json()['last_commit_at'])).getTime()).toBeGreaterThan(
      new Date(String(shown.json()['last_commit_at'])).getTime(),
    );
    const records = (): Promise<string[]> =>
      readdir(join(kept.store, '+cluster', identifier, String(backup.json()['backup_id']), 'verifications'));
    const before = await records();
    const lacking = await verify('--method', 'physical', '--target-xid', '4000000000');
    expect([lacking.code, lacking.json()], lacking.stderr).toMatchObject([
      1,
      {
        ...{ ok: false, verdict: 'readable', reached: null },
        findings: expect.arrayContaining([
          expect.objectContaining({
            id: 'verify.target',
            status: 'bad',
            detail: expect.stringMatching(/^ran out of WAL/),
          }),
        ]),
      },
    ]);
    expect(await records()).toEqual(before);
    expectRefusal(await verify('--target-latest'), { code: 2, kind: 'bad-input', says: [/--target-latest/] });
  });

  it('says which moment a time is in the zone of the server, and takes none without a zone', async () => {
    const [whole = ''] = seen.time.split('.');
    expectRefusal(await restore('--target-time', whole), {
      ...{
        code: 2,
        kind: 'bad-input',
        says: [/must be a moment with its zone/],
        hint: /different moment on each machine/,
      },
    });
    const plan = (await restore('--target-time', seen.time, '--dry-run')).json() as unknown as {
      configuration: Record<string, string>;
    };
    // The server's clock said it in Tokyo's time, nine hours ahead of what the setting says.
    expect(seen.time).toMatch(/\+09$/);
    expect(plan.configuration['target']).toContain(`${whole} in Asia/Tokyo`);
    expect(plan.configuration['recovery_target_time']).toMatch(/\+00$/);
  });

  it('is what its plan does, pasted into a shell without pgproof', async () => {
    const folder = join(room.path, 'servers');
    const planned = await restore('--target-time', seen.time, '--dry-run');
    expect(planned.code, planned.stderr).toBe(0);
    const plan = planned.json() as unknown as { commands: string[]; recovery_procedure: string };
    const owner = await serverOwner();
    await openToRead(kept.store);
    const identity = join(folder, 'key');
    await copyFile(key.file, identity);
    if (owner !== undefined) await chown(identity, owner.uid, owner.gid);
    const port = await freePort();
    // Everything but where the key lies, and where this server is to listen, is as it stands there.
    const lines = plan.commands.map((line) =>
      line
        .replaceAll(shellQuote(key.file), identity)
        .replace(/pg_ctl start/, `$& -o "-p ${port} -k ${folder} -c listen_addresses="`),
    );
    const env = { PATH: pathWith(cluster.bin), LD_LIBRARY_PATH: '' };
    try {
      await paste(['cd /', ...lines], env, owner);
      const rows = await ask(folder, port, 'shop', `${markers}`);
      expect(rows).toEqual([{ i: '1' }]);
      expect(await ask(folder, port, 'shop', 'select timeline_id as it from pg_control_checkpoint()')).toEqual([
        { it: 2 },
      ]);
      expect(await ask(folder, port, 'shop', 'show archive_mode')).toEqual([{ archive_mode: 'off' }]);
      expect((await readdir(folder)).filter((name) => name.includes('pgproof'))).toEqual([]);
    } finally {
      await paste([`pg_ctl stop -m immediate -D ${join(folder, 'data')}`], env, owner).catch(() => undefined);
    }
  });

  it('stays at it to be read, where that is asked, and goes on as a server of its own', async () => {
    const ran = await restore('--target-lsn', seen.lsn, '--target-action', 'pause');
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    await using copy = await start();
    await until(
      'it pauses',
      async () => (await copy.sql('select pg_get_wal_replay_pause_state() as it'))[0]?.['it'] === 'paused',
    );
    expect(await copy.sql(markers)).toEqual([{ i: '1,2,3' }]);
    await copy.sql('select pg_wal_replay_resume()');
    await until(
      'it is promoted',
      async () => (await copy.sql('select pg_is_in_recovery() as it'))[0]?.['it'] === false,
    );
    expect(await copy.sql(markers)).toEqual([{ i: '1,2,3' }]);
  });

  it('is an error past the end of the WAL, never a recovery to somewhere else, and leaves nothing', async () => {
    const data = join(room.path, 'servers', 'data');
    const future = await restore('--target-time', '2099-01-01 00:00:00+09:00');
    expectRefusal(future, {
      ...{ code: 6, kind: 'database-refused', before: /^/ },
      says: [
        /ran out of WAL before the target, 2098-12-31 15:00:00\.000000\+00 \(2099-01-01 00:00:00 in Asia\/Tokyo/,
        /has no "0000000100000000000000/,
      ],
      hint: /pg_switch_wal/,
    });
    expect(await readdir(join(room.path, 'servers'))).toEqual([]);
    expectRefusal(await restore('--target-lsn', 'FF/0'), {
      ...{ code: 2, kind: 'bad-input', says: [/LSN FF\/0 cannot be reached/] },
    });
    expectRefusal(await restore('--target-xid', '4000000000'), {
      code: 6,
      kind: 'database-refused',
      says: [/ran out of WAL/],
      before: /^/,
    });
    expectRefusal(await restore('--target-time', '2001-01-01 00:00:00Z'), {
      ...{ code: 2, kind: 'bad-input', says: [/no backup in .* ended before the target/] },
    });
    await mkdir(data);
    await copyFile('/etc/hostname', join(data, 'PG_VERSION'));
    expectRefusal(await restore(), { code: 2, kind: 'bad-input', says: [/is not empty, and nothing is written over/] });
    expect(await readdir(data)).toEqual(['PG_VERSION']);
    await rm(data, { recursive: true });
    for (const beside of ['data.pgproof', 'data.configuration']) {
      await mkdir(join(room.path, 'servers', beside));
      await writeFile(join(room.path, 'servers', beside, 'of-others'), '');
      expectRefusal(await restore(), {
        ...{ code: 2, kind: 'bad-input', says: [/is there, and nothing is written over/] },
      });
      expect(await readdir(join(room.path, 'servers', beside))).toEqual(['of-others']);
      await rm(join(room.path, 'servers', beside), { recursive: true });
    }
  });

  it('is an error before the end of the backup, where the server says that it stops and then that it may not', async () => {
    expectRefusal(await restore('--target-name', 'amid the backup'), {
      ...{ code: 6, kind: 'database-refused', before: /^/ },
      says: [/restore point "amid the backup", lies before the end of the backup, 0\//],
      hint: '--backup <id>',
    });
    expect(await readdir(join(room.path, 'servers'))).toEqual([]);
  });

  it('goes on into the segment that a server was still writing', async () => {
    await cluster.sql('shop', 'insert into marker values (6)');
    const [at] = await cluster.sql(
      'shop',
      'select pg_current_wal_insert_lsn()::text as lsn, pg_walfile_name(pg_current_wal_insert_lsn()) as name',
    );
    await cluster.sql('shop', 'set synchronous_commit = on; insert into marker values (7)');
    const archive = openWalArchive(await openFolderStore(kept.store, { create: false }), identifier);
    const content = await readFile(join(cluster.socket, 'data', 'pg_wal', String(at?.['name'])));
    await archive.put(`${at?.['name']}.partial`, content, [key.recipient]);
    try {
      const ran = await restore('--target-lsn', String(at?.['lsn']));
      expect(ran.code, ran.stdout + ran.stderr).toBe(0);
      await using copy = await start();
      expect(await copy.sql(markers)).toEqual([{ i: '1,2,3,4,5,6' }]);
    } finally {
      for (const { path } of await archive.find(`${at?.['name']}.partial`)) await unlink(join(kept.store, path));
    }
  });

  it('names the segment that is lost, the one that is damaged, and the one that is of another cluster', async () => {
    const store = await openFolderStore(kept.store, { create: false });
    const archive = openWalArchive(store, identifier);
    const segments = (await archive.list()).filter(({ file }) => file.kind === 'segment');
    const needed = segments.at(-1);
    if (needed === undefined) throw new Error('the archive has no segment');
    const path = join(kept.store, needed.path);
    const whole = await readFile(path);
    const before = Buffer.from(whole);
    const content = await archive.read(needed, [key.text]);
    content.writeBigUInt64LE(12345n, 24);
    const other = openWalArchive(store, '12345');
    await other.put(needed.file.name, content, []);
    const [foreign] = await other.list();
    const target = ['--target-time', '2098-12-31 15:00:00Z'];
    const names = new RegExp(needed.file.name);
    try {
      await unlink(path);
      expectRefusal(await restore(...target), {
        ...{ code: 6, kind: 'database-refused', says: [/ran out of WAL/, names], before: /^/ },
      });
      await writeFile(path, before.fill(0, before.length >> 1, (before.length >> 1) + 40));
      expectRefusal(await restore(...target), { code: 1, kind: 'wal-damaged', says: [names], before: /^/ });
      await copyFile(join(kept.store, String(foreign?.path)), path);
      expectRefusal(await restore(...target), {
        ...{ code: 1, kind: 'wal-mismatch', says: [names, /of another cluster/], before: /^/ },
      });
      expect(await readdir(join(room.path, 'servers'))).toEqual([]);
    } finally {
      await rm(path, { force: true });
      await writeFile(path, whole);
    }
  });
});
