/* What happens to a server's archiving: the store fails, is full, is slow, comes back; the command is killed. Nothing of it may cost a segment. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../cli/room.ts';
import { type Disk, mountDisk, requireDisks } from '../hazards/disk.ts';
import { freeze } from '../hazards/process.ts';
import { commandLine } from '../pgproof.ts';
import { idsOf, run } from '../run.ts';
import { wholeTables } from '../whole.ts';
import {
  baseBackup,
  digest,
  expectAllFetched,
  fetchCommand,
  recover,
  startWalScene,
  superuser,
  untilPromoted,
  type WalScene,
} from './scene.ts';

const megabyte = 1024 ** 2;
/** The soak has more. */
const kills = Number(process.env['PGPROOF_KILLS'] ?? (wholeTables ? 50 : 6));
const rounds = wholeTables ? 40 : 6;

describe.skipIf(!requireDisks())('an archive under load', () => {
  let scene: WalScene;
  let folder: string;
  let disk: Disk;
  let base: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pgtest-wal-disk-'));
    await chmod(folder, 0o755);
    disk = await mountDisk(join(folder, 'store'), (24 + kills / 4) * megabyte);
    await ownStore();
    scene = await startWalScene({ store: disk.path });
    base = await baseBackup(scene, 'base');
  });
  afterAll(async () => {
    await scene?.[Symbol.asyncDispose]();
    await disk?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const ownStore = async (): Promise<void> => {
    const { uid, gid } = await idsOf(superuser);
    await chown(disk.path, uid, gid);
    await chmod(disk.path, 0o700);
  };
  const failures = async (): Promise<number> =>
    Number((await scene.cluster.sql('postgres', 'select failed_count::text as n from pg_stat_archiver'))[0]?.['n']);
  /** Writes until archiving has failed once more. */
  const untilFailed = async (): Promise<void> => {
    const before = await failures();
    await until('archiving fails', async () => {
      await scene.write(1);
      await until('a moment', async () => (await failures()) > before, 1).catch(() => undefined);
      return (await failures()) > before;
    });
  };
  const expectNothingLost = async (): Promise<void> => {
    await until(
      'archiving goes on',
      async () => {
        // After three failures the server waits a minute, or for the next segment.
        await scene.write(1);
        return scene.untilArchived(20).then(
          () => true,
          () => false,
        );
      },
      300,
    );
    const checked = await scene.pgproof(['wal', 'check', '--store', scene.store, '--read', '--json']);
    expect(
      checked.json().findings.filter(({ status }) => status !== 'good'),
      checked.stdout,
    ).toEqual([]);
    const names = await readdir(scene.store, { recursive: true });
    expect(names.filter((name) => /(^|\/)\./.test(name))).toEqual([]);
  };

  it('loses nothing when the store is full, and when it takes nothing', async () => {
    const filler = join(disk.path, 'filler');
    await fill(filler);
    await untilFailed();
    await rm(filler);
    await expectNothingLost();

    await chown(disk.path, 0, 0);
    await untilFailed();
    await ownStore();
    await expectNothingLost();
  }, 600_000);

  it('loses nothing when the command stands still in the middle', async () => {
    const pid = await pushing(scene.store, () => scene.write(1));
    await using _ = await freeze(pid);
    await scene.write(3);
    await _[Symbol.asyncDispose]();
    await expectNothingLost();
  }, 600_000);

  it(
    `loses nothing when the command is killed ${kills} times`,
    async () => {
      for (let i = 0; i < kills; i += 1) {
        const pid = await pushing(scene.store, () => scene.write(1));
        // At another moment of its run each time.
        await delay((i * 37) % 190);
        kill(pid);
      }
      await expectNothingLost();
    },
    600_000 + kills * 6000,
  );

  it(
    'leaves nothing or the whole file, whenever it is killed',
    async () => {
      const name = (await readdir(scene.copies)).find((one) => /^[0-9A-F]{24}$/.test(one)) ?? '';
      const content = await digest(join(scene.copies, name));
      const path = join(scene.copies, name);
      const words = ['wal', 'push', path, '--system-identifier', scene.systemIdentifier, '--store'];
      let done = 0;
      const started = performance.now();
      const first = await newStore(scene, 'timed');
      expect(await scene.pgproof([...words, first])).toMatchObject({ code: 0 });
      const took = performance.now() - started;
      for (let i = 0; i < rounds; i += 1) {
        const store = await newStore(scene, `killed-${i}`);
        const child = spawn(process.execPath, [commandLine(), ...words, store], { stdio: 'ignore', ...scene.owner });
        await delay((took * (i + 1)) / rounds);
        child.kill('SIGKILL');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
        const files = await filesOf(store);
        if (files.some((file) => file.endsWith(`/${name}.zst`))) done += 1;
        expect(await scene.pgproof([...words, store]), `round ${i}`).toMatchObject({ code: 0 });
        const to = join(scene.data, 'fetched');
        const fetched = await scene.pgproof([
          ...['wal', 'fetch', name, 'fetched', '--system-identifier', scene.systemIdentifier, '--store', store],
        ]);
        expect(fetched.code, fetched.stderr).toBe(0);
        expect(await digest(to)).toBe(content);
        // What was left half-way has been cleared away.
        expect((await filesOf(store)).map((file) => file.split('/').at(-1))).toEqual([`${name}.zst`]);
      }
      expect(done).toBeLessThan(rounds);
    },
    60_000 + rounds * 10_000,
  );

  it(
    'has every segment to the byte, and leads to every row',
    async () => {
      const [row] = await scene.cluster.sql('postgres', 'select count(*)::text as n from noise');
      await scene.untilArchived(300);
      await expectAllFetched(scene);
      await using recovered = await recover(scene, base, fetchCommand(`--store '${scene.store}'`));
      await untilPromoted(recovered, 120 + kills);
      expect(await recovered.sql('select count(*) from noise')).toBe(row?.['n']);
    },
    600_000 + kills * 3000,
  );
});

async function newStore({ folder, owner, systemIdentifier }: WalScene, name: string): Promise<string> {
  const store = join(folder, name);
  await mkdir(store);
  if (owner !== undefined) await chown(store, owner.uid, owner.gid);
  await run('/bin/mkdir', ['-p', join(store, '+wal', systemIdentifier)], owner);
  return store;
}

async function filesOf(store: string): Promise<string[]> {
  const entries = await readdir(store, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Takes all the room of a disk. */
async function fill(path: string): Promise<void> {
  for (const bytes of [megabyte, 4096])
    for (let isFull = false; !isFull; )
      await writeFile(path, Buffer.alloc(bytes), { flag: 'a' }).catch((error) => {
        if (error.code !== 'ENOSPC') throw error;
        isFull = true;
      });
}

/** The process of a push into a store; `nudge` has the server begin one. */
async function pushing(store: string, nudge: () => Promise<void>): Promise<number> {
  let found: number | undefined;
  let nudged = 0;
  await until(
    'a push runs',
    async () => {
      found = await findPush(store);
      if (found === undefined && performance.now() - nudged > 500) {
        nudged = performance.now();
        await nudge();
      }
      return found !== undefined;
    },
    90,
  );
  return found ?? 0;
}

async function findPush(store: string): Promise<number | undefined> {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    if (words[0] === process.execPath && words[3] === 'push' && words.includes(store)) return Number(pid);
  }
  return undefined;
}

/** It may have ended by itself. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
