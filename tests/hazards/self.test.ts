import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processesOf, type Room, until } from '../cli/room.ts';
import { binWith, waitingPgRestore } from '../cli/shims.ts';
import { installedMajor } from '../cluster.ts';
import { layoutOf } from '../layout.ts';
import { type Moment, openLine } from './line.ts';
import { descendantsOf, freeze } from './process.ts';
import { backupsIn, digests, expectNoSession, expectNoTrace, type HazardRoom, openScene } from './scene.ts';

const { packed } = layoutOf((await installedMajor()) ?? 0);
const scene = openScene();
const fall = new URL('./fall.ts', import.meta.url).href;

const moments: Readonly<Record<string, Moment>> = {
  'as it asks what the server is': { sends: /pg_database_size/ },
  'as it locks the tables': { sends: /lock table/ },
  'as it fingerprints': { sends: /hashtextextended/ },
  'amid the rows that pg_dump reads': { after: { bytes: 2_000_000, from: 'server' }, of: 'pgproof pg_dump' },
};

const noProcess = (room: Room): Promise<void> =>
  until('no process of ours', async () => (await processesOf(room.path)).length === 0, 20);

/** The store has every file that it had, unchanged; and what was begun there is no backup. */
async function expectGoodKept(room: HazardRoom, before: Readonly<Record<string, string>>): Promise<void> {
  expect(await digests(room.store)).toMatchObject(before);
  const listed = await room.run(['list', '--store', room.store, '--json']);
  expect(listed.json()['backups']).toHaveLength(1);
}

/** The next run does its work, and removes the temporary folders that were left. */
async function expectNextRunClean(room: HazardRoom): Promise<void> {
  const next = await room.run(room.backup(scene.cluster().url('app')));
  expect(next.code, next.stderr).toBe(0);
  await expectNoTrace(room);
  const verified = await room.run(room.verify('--level', 'readable'));
  expect(verified.code, verified.stderr).toBe(0);
}

describe.concurrent('a backup that is killed', () => {
  it.each(Object.entries(moments))(
    '%s leaves no process, no session and no backup, and the next run is clean',
    async (_when, moment) => {
      await using room = await scene.room();
      const before = await digests(room.store);
      await using line = await openLine(scene.cluster());
      const running = room.start(room.backup(line.url(scene.cluster().url('app'))));
      const { hasStruck } = line.strike(async () => running.child.kill('SIGKILL'), moment);
      expect((await running.ended).code).toBeNull();
      expect(hasStruck()).toBe(true);
      await noProcess(room);
      await expectGoodKept(room, before);
      await expectNextRunClean(room);
    },
  );

  it.each([
    ['before it stores the data', `before ${packed}`],
    ['before it stores the proof', 'before proof.json.zst'],
    ['before it stores the manifest', 'before manifest.json'],
  ])('%s leaves no backup, and the next run is clean', async (_when, at) => {
    await using room = await scene.room();
    const before = await digests(room.store);
    const ran = await room.run(room.backup(scene.cluster().url('app')), {
      nodeArgs: ['--import', fall],
      env: { FALL: at },
    });
    expect(ran.code).toBeNull();
    await noProcess(room);
    await expectGoodKept(room, before);
    await expectNextRunClean(room);
  });

  it('when its manifest is stored leaves a whole backup', async () => {
    await using room = await scene.room();
    const ran = await room.run(room.backup(scene.cluster().url('app')), {
      nodeArgs: ['--import', fall],
      env: { FALL: 'after manifest.json' },
    });
    expect(ran.code).toBeNull();
    await noProcess(room);
    expect(await backupsIn(room.store)).toHaveLength(2);
    const verified = await room.run(room.verify());
    expect(verified.json(), verified.stderr).toMatchObject({ ok: true, verdict: 'identical' });
    await expectNoTrace(room);
  });
});

describe.concurrent('a verification that is killed', () => {
  it('as it restores takes its sandbox along, leaves no record, and the next run is clean', async () => {
    await using room = await scene.room();
    const before = await digests(room.store);
    const [began, go] = [join(room.path, 'began'), join(room.path, 'go')];
    const bin = await binWith(room, scene.cluster().bin, {
      pg_restore: waitingPgRestore(scene.cluster().bin, began, go),
    });
    const { child, ended } = room.start(room.verify('--pg-bin', bin));
    await until('the restore begins', async () => (await readdir(room.path)).includes('began'));
    await writeFile(go, '');
    child.kill('SIGKILL');
    await ended;
    await noProcess(room);
    expect(await digests(room.store)).toEqual(before);
    expect((await readdir(room.workdir)).length).toBeGreaterThan(0);
    const next = await room.run(room.verify());
    expect(next.json(), next.stderr).toMatchObject({ ok: true, verdict: 'identical' });
    await expectNoTrace(room);
  });
});

describe.concurrent('a restore that is killed', () => {
  it('amid the rows leaves no process and no session, and refuses the half restored database the next time', async () => {
    await using room = await scene.room();
    const before = await digests(room.store);
    await using line = await openLine(scene.cluster());
    const url = scene.cluster().url('half');
    const running = room.start(room.restore(line.url(url)));
    const moment: Moment = { after: { bytes: 2_000_000, from: 'client' }, of: 'pgproof pg_restore' };
    line.strike(async () => running.child.kill('SIGKILL'), moment);
    expect((await running.ended).code).toBeNull();
    await noProcess(room);
    expect(await digests(room.store)).toEqual(before);
    const next = await room.run(room.restore(url));
    expect([next.code, next.stderr]).toEqual([2, expect.stringContaining('"half" is not empty')]);
    await scene.cluster().sql('postgres', 'drop database half with (force)');
    // Its folder goes with the next run that needs one.
    const again = await room.run(room.restore(url));
    expect(again.json(), again.stderr).toMatchObject({ ok: true, verdict: 'identical' });
    await scene.cluster().sql('postgres', 'drop database half with (force)');
    await expectNoTrace(room);
  });
});

it('a run that was suspended for longer than its server may be silent goes on', async () => {
  await using room = await scene.room();
  await using line = await openLine(scene.cluster());
  const running = room.startTimed(room.backup(line.url(scene.cluster().url('app')), '--server-timeout-seconds', '2'));
  const { struck } = line.strike(async () => {
    // All of it, as a laptop's lid does.
    expect((await descendantsOf(running.child.pid ?? 0)).length).toBeGreaterThan(0);
    const frozen = await freeze(running.child.pid ?? 0);
    setTimeout(() => void frozen[Symbol.asyncDispose](), 3000);
  }, moments['amid the rows that pg_dump reads']);
  await struck;
  const ran = await running.ended;
  expect(ran.code, ran.stderr).toBe(0);
  await expectNoTrace(room);
  await expectNoSession(scene.cluster());
});
