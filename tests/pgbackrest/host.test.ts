/* Backups by pgBackRest on one machine, through the doors of the command line: made, listed, verified, restored to a moment, brought back by hand. */
import { chown, cp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PublicPlan } from '../../packages/core/src/index.ts';
import { expectRefusal, filesIn, makeRoom, type Room, until } from '../cli/room.ts';
import { freePort, installedMajor } from '../cluster.ts';
import type { Ran } from '../pgproof.ts';
import { serverOwner } from '../physical/scene.ts';
import { run } from '../run.ts';
import { itOfWhole, representatives } from '../whole.ts';
import {
  type Archived,
  environment,
  passphrase,
  pgbackrest,
  recoverByHand,
  startArchived,
  startRestored,
  surroundingsOf,
} from './scene.ts';

let scene: Archived;
let room: Room;
/** Of the first backup, before there is a stanza. */
let planned: Ran;
let full: Ran;
let incremental: Ran;
/** What happened after the backups, and when. */
const seen = { time: '', lsn: '', xid: '' };

const pgproof = (command: string, ...args: string[]): Promise<Ran> =>
  room.run([command, '--method', 'pgbackrest', '--pgbackrest-config', scene.config, ...args], { env: environment });
const backUp = (...more: string[]): Promise<Ran> => pgproof('backup', '--json', ...more);
const verify = (...more: string[]): Promise<Ran> => pgproof('verify', '--workdir', room.workdir, '--json', ...more);
const restore = (into: string, ...more: string[]): Promise<Ran> =>
  pgproof(
    'restore',
    '--into-directory',
    into,
    '--tablespace-mapping',
    `${scene.space}=${into}-space`,
    '--json',
    ...more,
  );
const sql = (text: string): Promise<Record<string, string | null>[]> => scene.cluster.sql('shop', text);
const labelOf = (ran: Ran): string => String(ran.json()['backup_id']);

beforeAll(async () => {
  scene = await startArchived();
  const { cluster } = scene;
  room = await makeRoom();
  await cluster.sql('postgres', 'create database shop');
  await cluster.sql('postgres', `create tablespace one location '${scene.space}'`);
  // Whoever made the cluster is called by no name that everybody has.
  await cluster.sql('postgres', 'create role keeper superuser login');
  const keeper = (text: string): Promise<string> =>
    run('psql', [
      '-XqAt',
      '-h',
      cluster.socket,
      '-p',
      String(cluster.port),
      '-U',
      'keeper',
      '-d',
      'postgres',
      '-c',
      text,
    ]);
  await keeper('alter role postgres rename to "the ""first"" one"');
  await keeper('create role postgres superuser login');
  await sql('create table marker (i int) tablespace one');
  await sql('create index on marker (i)');
  // It would take production's slot, and what it hands on.
  await cluster.sql('postgres', 'create publication none');
  await cluster.sql('postgres', "select pg_create_logical_replication_slot('eager', 'pgoutput')");
  await sql(
    `create subscription eager connection 'host=${cluster.socket} port=${cluster.port} user=postgres dbname=postgres' publication none with (connect = false, slot_name = 'eager')`,
  );
  await sql('alter subscription eager enable');
  // Set, and not in force here: on a copy no commit would end.
  await cluster.sql('postgres', "alter system set synchronous_standby_names = 'its_standby'");
  planned = await backUp('--dry-run');
  expect(planned.code, planned.stdout + planned.stderr).toBe(0);
  full = await backUp();
  expect(full.code, full.stdout + full.stderr).toBe(0);
  await sql('insert into marker values (1)');
  incremental = await backUp('--backup-type', 'incremental');
  expect(incremental.code, incremental.stdout + incremental.stderr).toBe(0);
  const mark = (i: number) => sql(`insert into marker values (${i}) returning txid_current()::text as xid`);
  const now = async (text: string): Promise<string> => String((await sql(`select (${text})::text as it`))[0]?.['it']);
  await mark(2);
  await sql("select pg_create_restore_point('between')");
  seen.time = await now('clock_timestamp()');
  seen.lsn = await now('pg_current_wal_insert_lsn()');
  seen.xid = String((await mark(3))[0]?.['xid']);
  await mark(4);
  const segment = await now('pg_walfile_name(pg_current_wal_lsn())');
  await sql('select pg_switch_wal()');
  await until(
    'the log is archived',
    async () => {
      const [archiver] = await sql(`select last_archived_wal >= '${segment}' as done from pg_stat_archiver`);
      return archiver?.['done'] === 't';
    },
    60,
  );
});
afterAll(async () => {
  await room?.[Symbol.asyncDispose]();
  await scene?.[Symbol.asyncDispose]();
});
beforeEach(() => async () => {
  expect(await filesIn(room.workdir)).toEqual([]);
});

it('makes the stanza, a full backup and one that is made on it, and hands on what pgBackRest says of them', async () => {
  const [first, second] = [full.json(), incremental.json()];
  expect(first).toMatchObject({ method: 'pgbackrest', backup_type: 'full', chain: [], encrypted: true, ok: true });
  expect(second).toMatchObject({ backup_type: 'incremental', chain: [labelOf(full)], ok: true });
  // Of its own info, by way of a program that rounds no number.
  const info = await pgbackrest(scene, 'info', '--output=json');
  const [, system] = /"system-id":(\d+)/.exec(info) ?? [];
  expect(first['database']).toBe(`+cluster/${system}`);
  expect(second['pgbackrest_info']).toMatchObject({
    name: 'main',
    backup: [
      { label: labelOf(full) },
      { label: labelOf(incremental), info: { repository: { delta: second['bytes'] } } },
    ],
  });
  const listed = (await pgproof('list', '--json')).json();
  expect(listed).toMatchObject({
    stanza: 'main',
    status: 'ok',
    backups: [
      { id: labelOf(full), backup_type: 'full' },
      { id: labelOf(incremental), backup_type: 'incremental', chain: [labelOf(full)] },
    ],
  });
});

it('plans the first backup with the major of its cluster, which the stanza does not know yet', async () => {
  const { commands, recovery_procedure: procedure } = planned.json() as unknown as PublicPlan;
  expect(commands.join('\n')).toContain('stanza-create');
  expect(procedure).toContain(`as the user that runs PostgreSQL ${await installedMajor()}, with its programs on PATH`);
});

it('recovers a copy in a sandbox, reads all of it, and lets neither archive_command nor subscription live', async () => {
  const before = await surroundingsOf(scene);
  const ran = await verify();
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
  expect(ran.json()).toMatchObject({
    verdict: 'consistent',
    asked: 'consistent',
    backup_id: labelOf(incremental),
    ok: true,
  });
  const { findings } = ran.json();
  for (const [id, name] of [
    ['verify.repository', labelOf(full)],
    ['verify.repository', labelOf(incremental)],
    ['verify.restore', labelOf(incremental)],
    ['verify.wal'],
    ['verify.recovery'],
    ['verify.checksums'],
    ['verify.read', 'shop'],
    ['verify.amcheck', 'shop'],
    ['verify.sandbox-isolation'],
  ] as const)
    expect(findings).toContainEqual(
      expect.objectContaining({
        ...{ id, status: 'good' },
        ...(name === undefined
          ? {}
          : { object: { kind: id === 'verify.repository' || id === 'verify.restore' ? 'backup' : 'database', name } }),
      }),
    );
  expect(findings.filter(({ status }) => status !== 'good')).toEqual([]);
  expect(await surroundingsOf(scene)).toEqual(before);
});

describe('a restore', () => {
  let into: string;
  beforeEach(async () => {
    const owner = await serverOwner();
    const folder = await room.folder(`restored-${await freePort()}`);
    if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
    into = join(folder, 'data');
    return () => rm(folder, { recursive: true, force: true });
  });
  const rowsAt = async (): Promise<unknown> => {
    await using server = await startRestored(scene, into);
    expect(await server.sql('postgres', 'show synchronous_standby_names')).toEqual([{ synchronous_standby_names: '' }]);
    return (await server.sql('shop', 'select array_agg(i order by i) as rows from marker'))[0]?.['rows'];
  };

  const targets: readonly (readonly [string, () => string[], number[]])[] = [
    ['to a time', () => ['--target-time', seen.time], [1, 2]],
    ['to an LSN', () => ['--target-lsn', seen.lsn], [1, 2]],
    ['to a transaction', () => ['--target-xid', seen.xid], [1, 2, 3]],
    ['to just before a transaction', () => ['--target-xid', seen.xid, '--target-exclusive'], [1, 2]],
    ['to a restore point', () => ['--target-name', 'between'], [1, 2]],
    ['to the end of the backup', () => ['--target-immediate'], [1]],
    ['of a backup by its label', () => ['--backup', labelOf(full), '--target-immediate'], []],
    ['to the end of what was archived', () => [], [1, 2, 3, 4]],
  ];
  it.each(representatives(targets, targets.length, () => false))(
    '%s has exactly what was there then',
    async (_, target, rows) => {
      const before = await surroundingsOf(scene);
      const ran = await restore(into, ...target());
      expect(ran.code, ran.stdout + ran.stderr).toBe(0);
      expect(await rowsAt()).toEqual(rows.length === 0 ? null : rows);
      expect(await surroundingsOf(scene)).toEqual(before);
    },
  );

  it('past the end of what was archived says so, and leaves nothing', async () => {
    const ran = await restore(into, '--target-lsn', 'FF/0');
    expectRefusal(ran, {
      ...{ code: 6, kind: 'database-refused', says: [/ran out of WAL before the target, LSN FF\/0/], before: /^/ },
      hint: /pgbackrest --stanza=main info/,
    });
    expect(await filesIn(join(into, '..'))).toEqual([]);
  });

  itOfWhole('brings an old directory up to another moment, in its place', async () => {
    expect((await restore(into, '--target-immediate')).code).toBe(0);
    expect(await rowsAt()).toEqual([1]);
    const ran = await pgproof('restore', '--into-directory', into, '--delta', '--json', '--target-name', 'between');
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    expect(ran.json()).toMatchObject({ delta: true });
    expect(await rowsAt()).toEqual([1, 2]);
  });
});

it('comes back by the recovery procedure, line by line, with a shell and pgBackRest', async () => {
  const planned = await verify('--dry-run');
  const procedure = String(planned.json()['recovery_procedure']);
  expect(procedure).not.toContain('pgproof ');
  const before = await surroundingsOf(scene);
  await using back = await recoverByHand(scene, procedure);
  expect(await back.sql('shop', 'select array_agg(i order by i) as rows from marker')).toEqual([{ rows: [1] }]);
  expect(await back.sql('postgres', 'show archive_mode')).toEqual([{ archive_mode: 'off' }]);
  expect(await back.sql('postgres', 'show synchronous_standby_names')).toEqual([{ synchronous_standby_names: '' }]);
  expect(await surroundingsOf(scene)).toEqual(before);
});

describe('a fault that pgBackRest itself ends well of', () => {
  let copy: string;
  beforeEach(async () => {
    const owner = await serverOwner();
    copy = join(await room.folder('copies'), 'repository');
    await cp(scene.repository, copy, { recursive: true });
    if (owner !== undefined) await run('chown', ['-R', `${owner.uid}:${owner.gid}`, copy]);
    return () => rm(copy, { recursive: true, force: true });
  });
  const there = (): string[] => ['--pgbackrest-option', `repo1-path=${copy}`];
  const itself = (): Promise<string> =>
    pgbackrest({ config: scene.config }, `--repo1-path=${copy}`, 'verify', '--output=text', '--verbose');

  it('of a byte in a file of the repository is red, and names the backups that need it', async () => {
    const folder = join(copy, 'backup', 'main', labelOf(full));
    const [name = ''] = (await filesIn(folder)).filter((file) => file.startsWith('bundle/'));
    const file = await open(join(folder, name), 'r+');
    await file.write(Buffer.from('damage'), 0, 6, 1000);
    await file.close();
    // Exit code 0, or this would throw.
    expect(await itself()).toMatch(/status: invalid/);
    const ran = await verify(...there());
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ verdict: 'none' });
    const bad = (of: string) =>
      expect.objectContaining({
        ...{ id: 'verify.repository', status: 'bad', object: { kind: 'backup', name: of } },
        detail: expect.stringMatching(/checksum invalid/),
      });
    expect(ran.json().findings).toContainEqual(bad(labelOf(full)));
    expect(ran.json().findings).toContainEqual(bad(labelOf(incremental)));
  });

  it('of a segment of the log that is gone is red, and names it', async () => {
    const segment = String(incremental.json()['stop_wal']);
    const archive = join(copy, 'archive', 'main');
    const found = (await filesIn(archive)).filter((name) => name.includes(segment) && !name.endsWith('.backup'));
    expect(found).toHaveLength(1);
    await rm(join(archive, found[0] ?? ''));
    expect(await itself()).not.toMatch(/missing: [1-9]/);
    const ran = await verify(...there(), '--level', 'readable');
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ verdict: 'intact' });
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({ id: 'verify.wal', status: 'bad', object: { kind: 'segment', name: segment } }),
    );
  });
});

it('never shows the passphrase, in a plan, a report or a command line', async () => {
  const planned = await pgproof('backup', '--dry-run');
  expect(planned.code, planned.stderr).toBe(0);
  expect(planned.stdout).toContain('PGBACKREST_REPO1_CIPHER_PASS');
  for (const { stdout, stderr } of [planned, full, incremental]) expect(stdout + stderr).not.toContain(passphrase);
});

describe('of its configuration', () => {
  it.each<[string, string[], RegExp, RegExp]>([
    [
      'an option that pgBackRest does not know is refused by its name',
      ['--pgbackrest-option', 'process-min=4'],
      /pgBackRest 2\.\d+ .* does not know the option "process-min"/,
      /pgbackrest help/,
    ],
    [
      'a value that it does not take is refused in its own words',
      ['--pgbackrest-option', 'compress-type=zip'],
      /'zip' is not allowed for 'compress-type' option \[32\]/,
      /./,
    ],
    [
      'a file that is not there is named',
      ['--pgbackrest-config', '/nowhere.conf'],
      /"\/nowhere\.conf" cannot be read/,
      /./,
    ],
  ])('%s', async (_, given, says, hint) => {
    expectRefusal(await backUp(...given), { code: 2, kind: 'bad-input', says: [says], hint, before: /^/ });
  });

  it('an option that the installed version does not have yet is refused by both their names', async () => {
    const version = /(\d+)\.(\d+)/.exec(await pgbackrest(scene, 'version')) ?? [];
    const ran = await backUp('--dry-run', '--pgbackrest-option', 'repo1-block=y');
    if (Number(version[2]) >= 46) expect(ran.code, ran.stderr).toBe(0);
    else
      expectRefusal(ran, {
        ...{ code: 4, kind: 'tool-version' },
        says: [`pgBackRest ${version[0]} `, 'does not know the option "repo1-block", which is there from 2.46 on'],
      });
  });
});
