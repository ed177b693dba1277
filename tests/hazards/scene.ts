/* Where a hazard is played: a source, a store that holds a good backup already, and what has to hold whatever happens. */
import { createHash } from 'node:crypto';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { makeApp } from '../cli/databases.ts';
import { expectRefusal, filesIn, makeRoom, processesOf, type Room, type StartOptions, until } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import type { Ran, Running } from '../pgproof.ts';

/** One for a file: its hooks start and stop what it names. Its tests may run side by side. */
export interface Scene {
  /** Has the database "app" of `makeApp`, with a table "bulk" of some megabytes. */
  readonly cluster: () => Cluster;
  /** A room whose store holds a good backup of "app". */
  readonly room: () => Promise<HazardRoom>;
}

export interface HazardRoom extends Room {
  /** Arguments of a backup from there, of a restore into there, and of a verification, all of this room. */
  readonly backup: (url: string, ...more: string[]) => string[];
  readonly restore: (url: string, ...more: string[]) => string[];
  readonly verify: (...more: string[]) => string[];
  /** Starts a run that has to end by itself within the time (default: 40 s); one that does not is killed, and fails the test. */
  readonly startTimed: (args: readonly string[], options?: StartOptions & { readonly seconds?: number }) => Running;
  readonly runTimed: (args: readonly string[], options?: StartOptions & { readonly seconds?: number }) => Promise<Ran>;
  /** No process, no temporary file, no part of another backup; and the good backup is what it was, to the byte: it passed, and so does this. */
  readonly expectUnharmed: () => Promise<void>;
}

const bulkRows = 60_000;
/** Seconds within which a server has to answer; long enough for a machine that is busy with other tests. */
export const patience = 2;
export const patient = ['--server-timeout-seconds', String(patience)] as const;

/** What a server that is silent comes to. */
export const silent = {
  code: 3,
  kind: 'connection-lost',
  says: [`has not answered for ${patience} s`],
  hint: /paused.*--server-timeout-seconds/,
} as const;

export function openScene(settings: () => Promise<Readonly<Record<string, string>>> = async () => ({})): Scene {
  let cluster: Cluster | undefined;
  let home: Room | undefined;
  beforeAll(async () => {
    cluster = await startCluster(await settings());
    await makeApp(cluster);
    await cluster.sql(
      'app',
      `create table public.bulk as
       select i, md5('a' || i) || md5('b' || i) || md5('c' || i) as noise from generate_series(1, ${bulkRows}) i;
       create index bulk_noise on public.bulk (noise)`,
    );
    home = await makeRoom();
    const ran = await home.run(['backup', '--database-url', cluster.url('app'), '--store', home.store]);
    expect(ran.code, ran.stderr).toBe(0);
    // In a copy, for a verification leaves a record: every store that is equal to this one holds a good backup.
    const copy = join(home.path, 'copy');
    await cp(home.store, copy, { recursive: true });
    const verified = await home.run(['verify', '--store', copy, '--json']);
    expect(verified.json(), verified.stderr).toMatchObject({ ok: true, verdict: 'identical' });
  });
  afterAll(async () => {
    await home?.[Symbol.asyncDispose]();
    await cluster?.stop();
  });
  const started = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('the scene has not been set');
    return thing;
  };
  return {
    cluster: () => started(cluster),
    room: async () => {
      const room = await makeRoom();
      await cp(started(home).store, room.store, { recursive: true });
      return withHazards(room, await digests(room.store));
    },
  };
}

/** The hazards' means for a room; `before` is what its store has to hold afterwards. */
export function withHazards(room: Room, before: Readonly<Record<string, string>>): HazardRoom {
  const own = ['--workdir', room.workdir, '--json'];
  const startTimed: HazardRoom['startTimed'] = (args, { seconds = 40, ...options } = {}) => {
    const { child, ended } = room.start(args, options);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    return {
      child,
      ended: ended.then((ran) => {
        clearTimeout(timer);
        expect(isLate, `ended by itself within ${seconds} s: pgproof ${args.join(' ')}\n${ran.stderr}`).toBe(false);
        return ran;
      }),
    };
  };
  return {
    ...room,
    backup: (url, ...more) => ['backup', '--database-url', url, '--store', room.store, ...own, ...more],
    restore: (url, ...more) => ['restore', '--into', url, '--store', room.store, ...own, ...more],
    verify: (...more) => ['verify', '--store', room.store, ...own, ...more],
    startTimed,
    runTimed: (args, options) => startTimed(args, options).ended,
    expectUnharmed: async () => {
      await expectNoTrace(room);
      expect(await digests(room.store)).toEqual(before);
      expect(await backupsIn(room.store)).toHaveLength(1);
    },
  };
}

/** The server went away, from a session that was there or from one that was about to be. */
export function expectGone(ran: Ran, says: readonly (string | RegExp)[]): void {
  const kind = /"kind":"([a-z-]+)"/.exec(ran.stdout)?.[1] ?? '';
  expect(['connection-lost', 'cannot-connect'], ran.stderr + ran.stdout).toContain(kind);
  expectRefusal(ran, { code: 3, kind, says, hint: /\w/ });
}

/** No process of a room, and nothing in its temporary folders. */
export async function expectNoTrace(room: Room): Promise<void> {
  await until('no process of ours', async () => (await processesOf(room.path)).length === 0, 15).catch(
    async (error) => {
      throw new Error(`${(error as Error).message}\n${(await processesOf(room.path)).join('\n')}`);
    },
  );
  expect(await readdir(room.workdir)).toEqual([]);
  expect(await readdir(room.tmp)).toEqual([]);
}

/** What a folder holds: each file's SHA-256 by its path. */
export async function digests(folder: string): Promise<Record<string, string>> {
  const files = await filesIn(folder);
  const pairs = files.map(async (file): Promise<[string, string]> => {
    const content = await readFile(join(folder, file));
    return [file, createHash('sha256').update(content).digest('hex')];
  });
  return Object.fromEntries(await Promise.all(pairs));
}

/** Folders of backups, whole or not. */
export async function backupsIn(store: string): Promise<string[]> {
  const all = await readdir(store, { recursive: true });
  return all.filter((path) => /^[^/]+\/[^/]+$/.test(path)).sort();
}

/** Waits until a server answers, with whatever it is asked. */
export function untilUp(what: string, ask: () => Promise<unknown>): Promise<void> {
  return until(what, () =>
    ask().then(
      () => true,
      () => false,
    ),
  );
}

/** No session of ours is left at a server. */
export async function expectNoSession(cluster: Pick<Cluster, 'sql'>): Promise<void> {
  const ours =
    "select pid, application_name, state, query from pg_stat_activity where application_name like 'pgproof%'";
  await until('no session of ours', async () => (await cluster.sql('postgres', ours)).length === 0, 15);
}
