/* A server that archives by our command, and beside it by `cp`: what that brought is what the archive is held against. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fetchWalFile, openFolderStore, openWalArchive, restoreCommandOf } from '../../packages/core/src/index.ts';
import { until } from '../cli/room.ts';
import { type Cluster, freePort, startCluster } from '../cluster.ts';
import { commandLine, type Ran } from '../pgproof.ts';
import { idsOf, run } from '../run.ts';

/** The user of the test's servers, and of what they run; none where we are not root. */
export type Owner = { readonly uid: number; readonly gid: number } | undefined;

export interface WalScene extends AsyncDisposable {
  readonly cluster: Cluster;
  readonly data: string;
  readonly systemIdentifier: string;
  readonly owner: Owner;
  readonly folder: string;
  readonly store: string;
  /** What `cp` brought: the same files, by the server's own hand. */
  readonly copies: string;
  /** Settings of `pgproof wal push` and `fetch` from now on, as shell words, and what is done before. */
  readonly setPush: (words: string, before?: string) => Promise<void>;
  /** Runs `pgproof …` as the server's user, in its data directory. */
  readonly pgproof: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ran>;
  /** Writes so many segments, and waits for none. */
  readonly write: (segments: number) => Promise<void>;
  /** Ends the segment under way, and waits until the server has archived all that it has; returns their number. */
  readonly untilArchived: (seconds?: number) => Promise<number>;
}

export interface WalSceneOptions {
  /** Megabytes; small ones make many. */
  readonly segmentMegabytes?: number;
  readonly settings?: Readonly<Record<string, string>>;
  readonly store?: string;
}

export const superuser = 'postgres';
const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' };

export async function startWalScene(options: WalSceneOptions = {}): Promise<WalScene> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-wal-'));
  stack.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  await chmod(folder, 0o755);
  const owner = process.getuid?.() === 0 ? await idsOf(superuser) : undefined;
  const own = async (name: string): Promise<string> => {
    const path = join(folder, name);
    await mkdir(path, { recursive: true });
    if (owner !== undefined) await chown(path, owner.uid, owner.gid);
    return path;
  };
  const [copies, ownStore] = await Promise.all([own('copies'), own('store')]);
  const store = options.store ?? ownStore;
  const script = join(folder, 'archive.sh');
  const setPush = async (words: string, before = ''): Promise<void> => {
    // A copy first, whatever becomes of ours; and no code that would have PostgreSQL wait ten seconds before it tries again.
    const lines = [
      '#!/bin/sh',
      `cp "$1" '${copies}'/"$2".new && mv '${copies}'/"$2".new '${copies}'/"$2" || exit 1`,
      before,
      `'${process.execPath}' '${commandLine()}' wal push "$1" ${words} || exit 1`,
    ];
    await writeFile(`${script}.new`, `${lines.join('\n')}\n`, { mode: 0o755 });
    await run('/bin/mv', [`${script}.new`, script]);
  };
  await setPush(`--store '${store}'`);
  const cluster = stack.use(
    await startCluster(
      {
        wal_level: 'replica',
        archive_mode: 'on',
        archive_command: `${script} %p %f`,
        max_wal_senders: '5',
        ...options.settings,
      },
      { initdb: [`--wal-segsize=${options.segmentMegabytes ?? 1}`] },
    ),
  );
  const data = join(cluster.socket, 'data');
  const [row] = await cluster.sql('postgres', 'select system_identifier::text as id from pg_control_system()');
  await run('/bin/mkdir', ['-p', join(store, '+wal', row?.['id'] ?? '')], owner);
  await cluster.sql('postgres', 'create table public.noise (i bigserial primary key, text text)');
  const disposal = stack.move();
  return {
    cluster,
    data,
    systemIdentifier: row?.['id'] ?? '',
    owner,
    folder,
    store,
    copies,
    setPush,
    pgproof: (args, env = {}) => runAs(owner, data, args, env),
    write: (segments) => write(cluster, segments),
    untilArchived: (seconds = 60) => untilArchived(cluster, copies, seconds),
    [Symbol.asyncDispose]: () => disposal.disposeAsync(),
  };
}

/** Runs `pgproof …` as a user, in a folder. */
export async function runAs(
  owner: Owner,
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [commandLine(), ...args], {
    cwd,
    env: { ...environment, HOME: '/nonexistent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...owner,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const [code] = await once(child, 'close');
  return { code, stdout, stderr, json: () => JSON.parse(stdout) };
}

async function write(cluster: Cluster, segments: number): Promise<void> {
  for (let i = 0; i < segments; i += 1)
    await cluster.sql(
      'postgres',
      `insert into public.noise (text) select md5(random()::text) from generate_series(1, 200); select pg_switch_wal()`,
    );
}

async function untilArchived(cluster: Cluster, copies: string, seconds: number): Promise<number> {
  await cluster.sql('postgres', 'select pg_switch_wal()');
  await until(
    'the server has archived all that it has',
    async () => {
      const [state] = await cluster.sql(
        'postgres',
        "select count(*)::text as waiting from pg_ls_archive_statusdir() where name like '%.ready'",
      );
      return state?.['waiting'] === '0';
    },
    seconds,
  );
  return (await readdir(copies)).length;
}

/** Every file that `cp` brought comes back from the archive to the byte: by the command a first and a last one, the others as it brings them. */
export async function expectAllFetched(scene: WalScene): Promise<void> {
  const names = (await readdir(scene.copies)).filter((name) => !name.endsWith('.new')).sort();
  expect(names.length).toBeGreaterThan(1);
  const archive = openWalArchive(await openFolderStore(scene.store, { create: false }), scene.systemIdentifier);
  for (const name of names) {
    const to = join(scene.data, 'pg_wal', 'fetched');
    if (name === names[0] || name === names.at(-1)) {
      const ran = await scene.pgproof(['wal', 'fetch', name, 'pg_wal/fetched', '--store', scene.store]);
      expect(ran.code, `${name}: ${ran.stderr}`).toBe(0);
    } else {
      await fetchWalFile(archive, name, to, undefined, new AbortController().signal);
    }
    expect(await digest(to), name).toBe(await digest(join(scene.copies, name)));
    await rm(to);
  }
}

export async function digest(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** A copy of the cluster by pg_basebackup, without the log it needs. */
export async function baseBackup({ cluster, folder, owner }: WalScene, name: string): Promise<string> {
  const to = join(folder, name);
  await mkdir(to, { mode: 0o700 });
  if (owner !== undefined) await chown(to, owner.uid, owner.gid);
  await run(
    `${cluster.bin}/pg_basebackup`,
    [
      '-D',
      to,
      '-X',
      'none',
      '--checkpoint=fast',
      '--no-sync',
      '-h',
      cluster.socket,
      '-p',
      String(cluster.port),
      '-U',
      superuser,
    ],
    owner,
    environment,
  );
  return to;
}

/** A server that recovers from a copy. */
export interface Recovered extends AsyncDisposable {
  /** By its Unix socket, as the superuser. */
  readonly url: string;
  /** The same for libpq. */
  readonly conninfo: string;
  readonly sql: (text: string) => Promise<string>;
  readonly log: () => string;
  /** Exit code of the postmaster, once it has ended. */
  readonly ended: Promise<number | null>;
  readonly hasEnded: () => boolean;
}

/** Starts a recovery of a copy of the cluster by a restore_command, and promotes at its end. */
export async function recover(
  { cluster, owner }: WalScene,
  data: string,
  restoreCommand: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Recovered> {
  await writeFile(join(data, 'recovery.signal'), '');
  if (owner !== undefined) await chown(join(data, 'recovery.signal'), owner.uid, owner.gid);
  const port = await freePort();
  const socket = cluster.socket;
  const all: Record<string, string> = {
    port: String(port),
    listen_addresses: '',
    unix_socket_directories: socket,
    archive_mode: 'off',
    fsync: 'off',
    restore_command: restoreCommand,
    recovery_target_action: 'promote',
    max_connections: '60',
    ...settings,
  };
  const child = spawn(
    `${cluster.bin}/postgres`,
    ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' }, ...owner },
  );
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (log += chunk));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return {
    url: `postgres://${superuser}@/postgres?host=${encodeURIComponent(socket)}&port=${port}`,
    conninfo: `host=${socket} port=${port} user=${superuser}`,
    sql: async (text) =>
      (
        await run(
          `${cluster.bin}/psql`,
          ['-h', socket, '-p', String(port), '-U', superuser, '-d', 'postgres', '-AtXc', text],
          undefined,
          environment,
        )
      ).trim(),
    log: () => log,
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGQUIT');
      await ended;
    },
  };
}

/** Waits until a recovery has come to its end and the server takes writes. */
export async function untilPromoted(recovered: Recovered, seconds = 60): Promise<void> {
  await until(
    'the recovery has ended',
    async () => {
      if (recovered.hasEnded()) throw new Error(`the server ended: ${recovered.log()}`);
      return (await recovered.sql('select pg_is_in_recovery()').catch(() => '')) === 'f';
    },
    seconds,
  );
}

/** `pgproof wal fetch %f %p …` for a restore_command. */
export function fetchCommand(words: string): string {
  return restoreCommandOf(`'${process.execPath}' '${commandLine()}' wal fetch %f %p ${words}`);
}
