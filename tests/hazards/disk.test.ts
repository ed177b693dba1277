import { cp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectRefusal, filesIn } from '../cli/room.ts';
import { installedMajor } from '../cluster.ts';
import { layoutOf } from '../layout.ts';
import { run } from '../run.ts';
import { type Disk, mountDisk, requireDisks, roomFor } from './disk.ts';
import { openLine } from './line.ts';
import { digests, expectNoTrace, type HazardRoom, openScene } from './scene.ts';

const { packed } = layoutOf((await installedMajor()) ?? 0);
const scene = openScene();
const megabyte = 1024 ** 2;

async function sizesIn(folder: string): Promise<Record<string, number>> {
  const files = await filesIn(folder);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, (await stat(join(folder, file))).size])),
  );
}

/** Moves the store of a room onto a disk that has so much room beside what is there. */
async function ontoDisk(room: HazardRoom, moreBytes: number): Promise<Disk> {
  const used = roomFor(Object.values(await sizesIn(room.store)));
  const aside = join(room.path, 'aside');
  await cp(room.store, aside, { recursive: true });
  await rm(room.store, { recursive: true });
  const disk = await mountDisk(room.store, used + moreBytes);
  await cp(aside, room.store, { recursive: true });
  await rm(aside, { recursive: true });
  return disk;
}

describe.skipIf(!requireDisks())('a store', () => {
  const full = (room: HazardRoom) => ({ code: 5, kind: 'disk-full', says: [room.store], hint: /free space/ });

  it('that can only be read ends a backup with exit code 5', async () => {
    await using room = await scene.room();
    await using disk = await ontoDisk(room, megabyte);
    await disk.makeReadOnly();
    const ran = await room.runTimed(room.backup(scene.cluster().url('app')));
    expectRefusal(ran, { code: 5, kind: 'store-unwritable', says: [`"${room.store}"`] });
    await expectNoTrace(room);
  });

  it('that can only be read is verified all the same, and it is said that there is no record', async () => {
    await using room = await scene.room();
    await using disk = await ontoDisk(room, megabyte);
    await disk.makeReadOnly();
    const ran = await room.runTimed(room.verify());
    expect(ran.json(), ran.stderr).toMatchObject({ ok: true, verdict: 'identical' });
    expect(ran.json().findings).toContainEqual(expect.objectContaining({ id: 'verify.record', status: 'warning' }));
  });

  it('that from the middle of a backup on can only be read ends it with exit code 5, and no backup', async () => {
    await using room = await scene.room();
    const before = await digests(room.store);
    await using disk = await ontoDisk(room, 64 * megabyte);
    await using line = await openLine(scene.cluster());
    // The dump is whole, and closed, when the sequences are read again.
    const { hasStruck } = line.strike(disk.makeReadOnly, { sends: /(?<!release )savepoint sequences/, time: 2 });
    const ran = await room.runTimed(room.backup(line.url(scene.cluster().url('app'))));
    expect(hasStruck()).toBe(true);
    expectRefusal(ran, { code: 5, kind: 'store-unwritable', says: [/globals\.sql/], hint: /\w/ });
    expect(await digests(room.store)).toMatchObject(before);
    expect((await room.run(['list', '--store', room.store, '--json'])).json()['backups']).toHaveLength(1);
  });

  it.each(['content', 'none'])(
    'that is full amid the rows ends a backup with exit code 5, with --proof %s',
    async (proof) => {
      await using room = await scene.room();
      // More than half of the last backup: less is refused before it is begun.
      const last = Math.max(...Object.values(await sizesIn(room.store)));
      await using _ = await ontoDisk(room, 0.7 * last);
      const ran = await room.runTimed(room.backup(scene.cluster().url('app'), '--proof', proof));
      expectRefusal(ran, { ...full(room), says: [room.store, /no space left/i] });
      await room.expectUnharmed();
    },
  );

  it.each([
    ['the proof', [packed, 'globals.sql']],
    ['the manifest', [packed, 'globals.sql', 'proof.json.zst', 'catalogue.json.zst']],
  ])(
    'that has no room for %s ends a backup with exit code 5, and takes the rest away again',
    async (_what, fitting) => {
      await using room = await scene.room();
      const sizes = Object.entries(await sizesIn(room.store)).filter(([file]) =>
        fitting.some((name) => file.endsWith(`/${name}`)),
      );
      expect(sizes).toHaveLength(fitting.length);
      // A page more: no two dumps compress to the same size. What comes next needs several.
      await using _ = await ontoDisk(room, roomFor([...sizes.map(([, size]) => size), 1]));
      const ran = await room.runTimed(room.backup(scene.cluster().url('app')));
      expectRefusal(ran, full(room));
      await room.expectUnharmed();
    },
  );
});

describe.skipIf(!requireDisks())('a disk for temporary folders', () => {
  it.each([
    ['a sandbox', 8],
    ['the copy', 52],
  ])(
    'that has no room for %s ends a verification with exit code 5, and there is no record',
    async (_what, megabytes) => {
      await using room = await scene.room();
      await rm(room.workdir, { recursive: true });
      await using disk = await mountDisk(room.workdir, megabytes * megabyte);
      const ran = await room.runTimed(room.verify());
      expectRefusal(ran, {
        code: 5,
        kind: 'disk-full',
        says: [/no space left|could not extend file/i],
        hint: /--workdir/,
      });
      expect(await readdir(disk.path)).toEqual([]);
      await room.expectUnharmed();
    },
  );
});

describe.skipIf(!requireDisks())("a server's disk", () => {
  it('that is full ends a restore into it with exit code 5', async () => {
    await using room = await scene.room();
    const cluster = scene.cluster();
    await using disk = await mountDisk(join(cluster.socket, 'small'), 12 * megabyte);
    await run('/usr/bin/chown', ['postgres:postgres', disk.path]);
    await cluster.sql('postgres', `create tablespace small location '${disk.path}'`);
    await cluster.sql('postgres', 'create database copy template template0 tablespace small');
    try {
      const ran = await room.runTimed(room.restore(cluster.url('copy')));
      expectRefusal(ran, {
        code: 5,
        kind: 'disk-full',
        says: [/bulk/, /no space left|could not extend file/i],
        hint: /where the server keeps its data/,
      });
      await room.expectUnharmed();
    } finally {
      await cluster.sql('postgres', 'drop database copy with (force)');
      await cluster.sql('postgres', 'drop tablespace small');
    }
  });
});
