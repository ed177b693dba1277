import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  gatherWalReceive,
  openFolderStore,
  planWalReceive,
  readConnection,
  resolveConnection,
  runWalReceive,
} from '../../packages/core/src/index.ts';
import type { ArchiveFiles } from '../../packages/core/src/store/store.ts';
import { until } from '../cli/room.ts';
import { startCluster } from '../cluster.ts';
import { mountDisk, requireDisks } from '../hazards/disk.ts';
import { openLine } from '../hazards/line.ts';
import { startPgproof } from '../pgproof.ts';
import { run } from '../run.ts';
import { wholeTables } from '../whole.ts';
import { baseBackup, fetchCommand, recover, startWalScene, untilPromoted, type WalScene } from './scene.ts';

/* Nothing of ours is on the host of the server here: it archives nothing. */
describe('the log fetched from afar', () => {
  let scene: WalScene;
  let base: string;
  let store: string;
  let workdir: string;

  beforeAll(async () => {
    scene = await startWalScene({ settings: { archive_mode: 'off', archive_command: '', wal_keep_size: '0' } });
    store = join(scene.folder, 'received');
    workdir = join(scene.folder, 'workdir');
    await run('/bin/mkdir', [workdir]);
    await receive();
    base = await baseBackup(scene, 'base');
  });
  afterAll(async () => scene?.[Symbol.asyncDispose]());

  const words = (): string[] => [
    ...['wal', 'receive', '--database-url', scene.cluster.url('postgres'), '--store', store],
    ...['--workdir', workdir, '--json'],
  ];
  const receive = async (...more: string[]): ReturnType<typeof ended> => ended(startPgproof([...words(), ...more]));
  const ended = async (
    running: ReturnType<typeof startPgproof>,
  ): Promise<Record<string, unknown> & { findings: { id: string; status: string; detail: string }[] }> => {
    const ran = await running.ended;
    expect(ran.code, ran.stderr + ran.stdout).toBe(0);
    return ran.json();
  };
  const mark = async (i: number): Promise<void> => {
    await scene.cluster.sql('postgres', `create table if not exists marker (i int); insert into marker values (${i})`);
  };
  const slot = async (): Promise<string> =>
    (
      await scene.cluster.sql(
        'postgres',
        "select restart_lsn::text as restart from pg_replication_slots where slot_name = 'pgproof'",
      )
    )[0]?.['restart'] ?? '';
  const isReceiving = async (): Promise<boolean> =>
    (
      await scene.cluster.sql(
        'postgres',
        "select pid from pg_stat_replication where application_name = 'pgproof pg_receivewal'",
      )
    ).length > 0;
  /** The rows of a copy that is brought to the end of what was fetched. */
  const recoveredMarkers = async (name: string): Promise<string> => {
    const data = join(scene.folder, name);
    await run('/bin/cp', ['-a', base, data]);
    await run('/bin/chmod', ['-R', 'a+rX', store]);
    const read = async (): Promise<string> => {
      await using recovered = await recover(scene, data, fetchCommand(`--store '${store}'`));
      await untilPromoted(recovered);
      return await recovered.sql("select string_agg(i::text, ',' order by i) from marker");
    };
    const markers = await read();
    // Its server has ended: it writes no more.
    await rm(data, { recursive: true });
    return markers;
  };

  it('reaches what was committed just before, and goes on where it ended', async () => {
    await mark(1);
    await scene.write(2);
    const first = await receive();
    expect((first['segments'] as string[]).length).toBeGreaterThanOrEqual(2);
    await mark(2);
    const second = await receive();
    expect(second).toMatchObject({ segments: [], partial: expect.stringMatching(/\.partial$/) });
    // Nothing was written since: what is there stays.
    expect(await receive()).toMatchObject({ segments: [], partial: second['partial'] });
    expect(await recoveredMarkers('first')).toBe('1,2');
  });

  it('puts the whole segment in the place of the partial one', async () => {
    const before = await receive();
    await scene.write(1);
    const whole = String(before['partial']).replace('.partial', '');
    expect(await receive()).toMatchObject({ segments: expect.arrayContaining([whole]) });
    const listed = await run('/usr/bin/find', [store, '-name', `${whole}*`]);
    expect(listed.trim().split('\n')).toHaveLength(1);
    expect(listed).not.toContain('.partial');
  });

  it('reaches every marker that was committed, whoever was killed or restarted meanwhile', async () => {
    const load = startLoad(scene);
    let [files, restart]: [number, string] = [0, ''];
    const moments: [string, () => Promise<boolean>][] = [
      ['it receives', isReceiving],
      ['it has a segment', async () => (await filesBelow(workdir)).some((name) => /\/[0-9A-F]{24}$/.test(name))],
      ['it has stored one', async () => (await filesBelow(store)).length > files],
      ['the slot was moved on', async () => (await slot()) !== restart],
    ];
    for (const [what, isNow] of moments) {
      await load.more();
      [files, restart] = [(await filesBelow(store)).length, await slot()];
      const killed = startPgproof(words());
      await until(what, async () => killed.child.exitCode !== null || (await isNow()));
      killed.child.kill('SIGKILL');
      await killed.ended;
      // The server removes what no slot keeps.
      await scene.cluster.sql('postgres', 'checkpoint');
    }
    await load.more();
    const running = startPgproof(words());
    await until('it receives', async () => running.child.exitCode !== null || (await isReceiving()));
    await scene.cluster.restart();
    await ended(running);
    const committed = await load.stop();
    const last = await receive();
    expect(last.findings.map(({ status }) => status)).not.toContain('bad');
    expect(committed.length).toBeGreaterThan(20);
    const recovered = (await recoveredMarkers('under-load')).split(',').map(Number);
    expect(committed.filter((i) => !recovered.includes(i))).toEqual([]);
    const checked = await startPgproof(['wal', 'check', '--store', store, '--read', '--json']).ended;
    expect(
      checked.json().findings.filter(({ status }) => status !== 'good'),
      checked.stderr,
    ).toEqual([]);
  }, 600_000);

  it('warns of what the slot keeps, and only then', async () => {
    const retained = (report: { findings: { id: string; status: string }[] }): string | undefined =>
      report.findings.find(({ id }) => id === 'backup.wal-retained')?.status;
    await scene.write(3);
    expect(retained(await receive('--max-retained-mib', '2'))).toBe('warning');
    expect(retained(await receive('--max-retained-mib', '2'))).toBe('good');
  });

  it('goes on by a slot that somebody removed, where the server has all the same what is needed', async () => {
    await receive();
    await scene.write(1);
    await scene.cluster.sql('postgres', 'checkpoint');
    await scene.cluster.sql('postgres', "select pg_drop_replication_slot('pgproof')");
    // It begins behind what is fetched here.
    expect(await receive()).toMatchObject({ ok: true, segments: [expect.any(String)] });
  });

  it('lets one run at a time go by a slot, and says who has it', async () => {
    await scene.write(4);
    const running = startPgproof(words());
    const lock = `classid = ${0x7067776c} and objid = ${crc32('pgproof')} and objsubid = 2 and granted`;
    await until('a run has the lock', async () => {
      if (running.child.exitCode !== null) throw new Error('it ended without');
      return (await scene.cluster.sql('postgres', `select pid from pg_locks where ${lock}`)).length > 0;
    });
    await ended(running);
    const holder = new pg.Client(scene.cluster.url('template1'));
    await holder.connect();
    try {
      await holder.query('select pg_advisory_lock($1, $2)', [0x7067776c, crc32('pgproof') | 0]);
      const { rows } = await holder.query<{ pid: number }>('select pg_backend_pid() as pid');
      expect((await startPgproof(words()).ended).json()).toMatchObject({
        exit_code: 6,
        error: { kind: 'lock-not-got', message: expect.stringContaining(`process ${rows[0]?.pid} of the server`) },
      });
    } finally {
      await holder.end();
    }
  });

  it('goes by what there is once it has the slot to itself, not by what there was while it waited', async () => {
    const ours = [0x7067776c, crc32('pgproof') | 0];
    const holder = new pg.Client(scene.cluster.url('postgres'));
    await holder.connect();
    try {
      await holder.query('select pg_advisory_lock($1, $2)', ours);
      await scene.cluster.sql('postgres', "select pg_drop_replication_slot('pgproof')");
      const running = startPgproof(words());
      await until('it waits', async () => {
        if (running.child.exitCode !== null) throw new Error('it ended');
        return (await scene.cluster.sql('postgres', 'select pid from pg_locks where not granted')).length > 0;
      });
      await scene.cluster.sql('postgres', "select pg_create_physical_replication_slot('pgproof', true)");
      await holder.query('select pg_advisory_unlock($1, $2)', ours);
      expect((await ended(running)).findings.map(({ id }) => id)).not.toContain('backup.wal-slot');
    } finally {
      await holder.end();
    }
  });

  it('gives up a server that is silent in the middle of it', async () => {
    await scene.write(1);
    await using line = await openLine({ port: scene.cluster.port });
    const { struck } = line.strike('stall', { sends: /START_REPLICATION/, of: 'pgproof pg_receivewal' });
    const over = words().map((word) => (word.startsWith('postgres://') ? line.url(word) : word));
    const ran = await startPgproof([...over, '--server-timeout-seconds', '2']).ended;
    await struck;
    expect(ran.json(), ran.stderr).toMatchObject({
      exit_code: 3,
      error: { kind: 'connection-lost', message: expect.stringMatching(/has not answered for 2 s/) },
    });
  });

  it('names the line that pg_hba.conf lacks', async () => {
    const path = join(scene.data, 'pg_hba.conf');
    const whole = await readFile(path, 'utf8');
    const reload = (): Promise<unknown> => scene.cluster.sql('postgres', 'select pg_reload_conf()');
    await writeFile(path, whole.replaceAll(/^.*\breplication\b.*$/gm, ''));
    try {
      await reload();
      await until('it counts', async () => {
        const found = "select from pg_hba_file_rules where 'replication' = any(database)";
        return (await scene.cluster.sql('postgres', found)).length === 0;
      });
      const ran = await startPgproof(words()).ended;
      expect(ran.json(), ran.stderr).toMatchObject({
        exit_code: 3,
        error: {
          kind: 'login-refused',
          hint: expect.stringMatching(/: host replication postgres 127\.0\.0\.1\/32 scram-sha-256 /),
        },
      });
    } finally {
      await writeFile(path, whole);
      await reload();
    }
  });

  it('takes each segment once where the server is lost while one is being stored', async () => {
    const { signal } = new AbortController();
    const session = {
      ...{ env: { PATH: process.env['PATH'] }, signal, workdir, now: () => new Date() },
      onProgress: () => undefined,
    };
    const given = { conninfo: scene.cluster.url('postgres'), env: {}, homedir: scene.folder, osUser: 'nobody' };
    const folder = await openFolderStore(store, { create: false });
    let [atOnce, most, lost] = [0, 0, false];
    const claim: ArchiveFiles['claim'] = async (path, content) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      if (!lost) {
        lost = true;
        const ending = 'select pg_terminate_backend(pid) from pg_stat_replication';
        await scene.cluster.sql('postgres', ending);
        const end = performance.now() + 1000;
        await until('the loss is seen', () => performance.now() > end);
        await scene.write(5);
      }
      return (folder.archive as ArchiveFiles).claim(path, content).finally(() => (atOnce -= 1));
    };
    const options = {
      ...{ environment: 'production' as const, slot: 'pgproof', recipients: [], tools: {} },
      ...{ maxRetainedBytes: 1024 ** 3, acceptGap: false },
      connection: await resolveConnection(await readConnection(given), signal),
      store: { ...folder, archive: { ...(folder.archive as ArchiveFiles), claim } },
    };
    await scene.write(2);
    const now = await gatherWalReceive(options, session);
    // An end that is written after the loss: until then it goes on.
    const facts = { ...now, end: now.end + 3n * 1024n ** 2n };
    const { stored, losses } = await runWalReceive(planWalReceive(options, facts), options, facts, session);
    expect([most, losses]).toEqual([1, 1]);
    expect(new Set(stored).size).toBe(stored.length);
  });

  it('refuses a server that was restored from the same cluster and went on by itself', async () => {
    const copied = join(scene.folder, 'diverged');
    await run('/bin/mkdir', ['-m', '700', copied]);
    await scene.cluster.tool('pg_basebackup', ['-D', copied, '-X', 'fetch', '--checkpoint=fast', '--no-sync']);
    await scene.write(1);
    await mark(3);
    const { partial } = await receive();
    await using other = await startCluster(
      { wal_level: 'replica', max_wal_senders: '5', wal_keep_size: '100' },
      {
        prepare: async (data) => {
          const words = ['sh', data, copied];
          await run('/bin/sh', ['-c', 'chown -R --reference="$1" "$2" && rm -r "$1" && mv "$2" "$1"', ...words]);
        },
      },
    );
    const listed = (): Promise<string> =>
      run('/bin/sh', ['-c', 'cd "$1" && find . -type f | sort | xargs sha256sum', 'sh', store]);
    const refused = async (says: RegExp): Promise<void> => {
      const before = await listed();
      const ran = await startPgproof([
        ...[
          'wal',
          'receive',
          '--database-url',
          other.url('postgres'),
          '--store',
          store,
          '--workdir',
          workdir,
          '--json',
        ],
      ]).ended;
      expect(ran.code, ran.stderr + ran.stdout).toBe(1);
      expect(ran.json()).toMatchObject({ error: { kind: 'wal-conflict', message: expect.stringMatching(says) } });
      expect(await listed()).toBe(before);
    };
    await refused(/the archive goes up to .* it is not the server that wrote it/);
    await other.sql('postgres', 'create table other as select generate_series(1, 30000) as i; select pg_switch_wal()');
    await other.sql('postgres', 'create table another (i int)');
    await refused(/bytes of it are written, and this differs in them/);
    // Where the archive ends with a whole segment.
    await run('/usr/bin/find', [store, '-name', `${partial}*`, '-delete']);
    await refused(/of the server does not follow ".*" of .*: the last record before it is at/);
    expect(await receive()).toMatchObject({ ok: true, partial });
  });

  it('says where a new timeline began and keeps what was there, and lets no second server write on it', async () => {
    await mark(4);
    await receive();
    const forked = join(scene.folder, 'forked');
    await run('/bin/cp', ['-a', store, forked]);
    await run('/bin/chmod', ['-R', 'a+rX', forked]);
    const receiveFrom = async (url: string, into = forked): ReturnType<typeof startPgproof>['ended'] =>
      startPgproof([...['wal', 'receive', '--database-url', url, '--store', into, '--workdir', workdir, '--json']])
        .ended;
    const promote = async (name: string): ReturnType<typeof recover> => {
      const data = join(scene.folder, name);
      await run('/bin/cp', ['-a', base, data]);
      const promoted = await recover(scene, data, fetchCommand(`--store '${forked}'`), {
        recovery_target_timeline: 'current',
        wal_keep_size: '100',
      });
      await untilPromoted(promoted);
      await promoted.sql(`create table of_${name} as select generate_series(1, 20000) as i`);
      return promoted;
    };
    await using one = await promote('promoted');
    await using two = await promote('promoted_as_well');
    const followed = await receiveFrom(one.url);
    expect(followed.json(), followed.stderr).toMatchObject({
      ...{ ok: true, timeline: 2 },
      findings: expect.arrayContaining([
        expect.objectContaining({
          ...{ id: 'backup.wal-timeline', status: 'warning' },
          detail: expect.stringMatching(/a new timeline, 2, which began at 0\/[0-9A-F]+, where it left timeline 1:/),
        }),
      ]),
    });
    // From then on it is the one that the archive knows.
    const again = await receiveFrom(one.url);
    expect(again.json().findings.map(({ id }) => id)).not.toContain('backup.wal-timeline');
    for (const [url, says] of [
      [two.url, /differs in them|whose content has|does not follow|it is not the server that wrote it/],
      [scene.cluster.url('postgres'), /the archive is on timeline 2, and .* on 1: it is not the server that wrote it/],
    ] as const) {
      const refused = await receiveFrom(url);
      expect(refused.code, refused.stdout).toBe(1);
      expect(refused.json()).toMatchObject({
        error: { kind: 'wal-conflict', message: expect.stringMatching(says) },
      });
    }
    // A standby of it that has replayed the new timeline, and says so itself from its next restart point on.
    const standby = join(scene.folder, 'standby');
    await run('/bin/cp', ['-a', base, standby]);
    await writeFile(join(standby, 'standby.signal'), '');
    {
      await using follower = await recover(scene, standby, fetchCommand(`--store '${forked}'`), {
        primary_conninfo: one.conninfo,
        ...{ checkpoint_timeout: '1h', hot_standby: 'on' },
      });
      const rows = 'select count(*) from of_promoted where pg_is_in_recovery()';
      await until('it follows', async () => (await follower.sql(rows).catch(() => '')) === '20000');
      expect(await follower.sql('select timeline_id from pg_control_checkpoint()')).toBe('1');
      const ran = await receiveFrom(follower.url);
      expect(ran.json(), ran.stderr).toMatchObject({ ok: true, timeline: 2 });
    }
    const checked = await startPgproof(['wal', 'check', '--store', forked, '--read']).ended;
    expect(checked.code, checked.stdout).toBe(0);
    expect(checked.stdout).toMatch(/timeline +left it at +from +to/);
    expect(checked.stdout).toMatch(/\n1 .*\n└ 2 +0\/[0-9A-F]+ /);
    if (!wholeTables) return;
    // One that was promoted twice, and whose first timeline the archive followed beyond where it left it.
    await one[Symbol.asyncDispose]();
    const passed = join(scene.folder, 'passed');
    await scene.write(2);
    await receive();
    await run('/bin/cp', ['-a', store, passed]);
    // Of the archive it would take a segment as far as it was fetched, in the place of its own.
    await using twice = await recover(scene, join(scene.folder, 'promoted'), 'false', { wal_keep_size: '100' });
    await untilPromoted(twice);
    const through = await receiveFrom(twice.url, passed);
    expect(through.json(), through.stderr).toMatchObject({ ok: true, timeline: 3 });
    const names = (await filesBelow(passed)).map((name) => basename(name));
    for (const one of [
      /^00000002\.history/,
      /^00000002[0-9A-F]{16}\.zst/,
      /^00000003\.history/,
      /^00000003[0-9A-F]{16}\./,
    ])
      expect(names).toContainEqual(expect.stringMatching(one));
  });

  it('is what a backup of that type comes to, with how much can be lost and what of the archive is whole', async () => {
    await mark(5);
    const [, , ...more] = words();
    const asked = ['backup', '--method', 'physical', '--backup-type', 'wal-archive', ...more];
    const ran = await startPgproof(asked).ended;
    expect(ran.code, ran.stderr + ran.stdout).toBe(0);
    expect(ran.json()).toMatchObject({
      ...{ operation: 'backup', backup_type: 'wal-archive', partial: expect.stringMatching(/\.partial$/) },
      ...{ rpo_seconds: expect.any(Number), rpo_before_seconds: expect.any(Number) },
      slot: { name: 'pgproof' },
      findings: expect.arrayContaining([
        expect.objectContaining({ id: 'backup.wal-retained', status: 'good' }),
        expect.objectContaining({ id: 'backup.wal-base', status: 'warning' }),
      ]),
    });
    const refused = await startPgproof([...asked, '--keep-last', '3']).ended;
    expect([refused.code, refused.json()]).toMatchObject([
      2,
      { error: { message: expect.stringMatching(/--keep-last/) } },
    ]);
  });

  it('names what the server no longer has, and leaves the gap only when that is accepted', async () => {
    await receive();
    await scene.cluster.sql('postgres', "select pg_drop_replication_slot('pgproof')");
    await scene.write(3);
    await scene.cluster.sql('postgres', 'checkpoint');
    const ran = await startPgproof(words()).ended;
    expect(ran.code, ran.stderr).toBe(1);
    expect(ran.json()).toMatchObject({
      error: { kind: 'wal-absent', message: expect.stringMatching(/no longer has [0-9A-F]{24}/) },
    });
    await receive('--accept-gap');
    const checked = await startPgproof(['wal', 'check', '--store', store, '--json']).ended;
    expect(checked.code).toBe(1);
    expect(checked.json().findings).toContainEqual(
      expect.objectContaining({
        id: 'backup.wal-gap',
        status: 'bad',
        object: expect.objectContaining({ kind: 'segment' }),
      }),
    );
  });

  it.skipIf(!requireDisks())('lets the server keep what the store had no room for', async () => {
    // The other slot would keep it, too.
    await scene.cluster.sql('postgres', "select pg_drop_replication_slot('pgproof')");
    const small = join(scene.folder, 'small');
    const receiveInto = (into: string): ReturnType<typeof startPgproof>['ended'] =>
      startPgproof([...words().map((word) => (word === store ? into : word)), '--slot', 'small']).ended;
    {
      await using _ = await mountDisk(small, 64 * 1024);
      expect(await receiveInto(small)).toMatchObject({ code: 0 });
      await scene.write(8);
      const ran = await receiveInto(small);
      expect(ran.code, ran.stderr).toBe(5);
      expect(ran.json()).toMatchObject({ error: { kind: 'disk-full' } });
      await run('/bin/cp', ['-a', small, `${small}-copy`]);
    }
    await scene.cluster.sql('postgres', 'checkpoint');
    const again = await receiveInto(`${small}-copy`);
    expect(again.json(), again.stderr).toMatchObject({ ok: true });
    const checked = await startPgproof(['wal', 'check', '--store', `${small}-copy`, '--json']).ended;
    expect(checked.code, checked.stdout).toBe(0);
  });
});

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Commits markers from 100 on, one after the other, and ends a segment now and then; a server that goes away is waited for. */
function startLoad({ cluster }: WalScene): {
  /** Waits for a few segments more. */
  readonly more: () => Promise<void>;
  /** What the server said that it has committed. */
  readonly stop: () => Promise<number[]>;
} {
  const committed: number[] = [];
  let [isStopped, switches] = [false, 0];
  const working = (async () => {
    for (let i = 100; !isStopped; i += 1) {
      try {
        await cluster.sql('postgres', `insert into marker values (${i})`);
        committed.push(i);
        if (i % 40 !== 0) continue;
        await cluster.sql('postgres', 'select pg_switch_wal()');
        switches += 1;
      } catch (error) {
        const { code = '' } = error as { code?: string };
        // It is restarted: shutting down, starting up, not there.
        if (!/^(57P0[123]|ECONN|ENOENT)/.test(code) && !/terminated/.test((error as Error).message)) throw error;
      }
    }
  })();
  return {
    more: async () => {
      const wanted = switches + 2;
      await until('the load goes on', () => switches >= wanted);
    },
    stop: async () => {
      isStopped = true;
      await working;
      return committed;
    },
  };
}
