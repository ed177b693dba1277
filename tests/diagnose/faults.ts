/* Faults of a server that are made for real: a standby that conflicts, a damaged page, a log without room, a backend without memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { isRoot, until } from '../cli/room.ts';
import { type Cluster, superuserPassword } from '../cluster.ts';
import { type Disk, mountDisk } from '../hazards/disk.ts';
import { run } from '../run.ts';

/** A session that stays until it is let go. */
export interface Held extends AsyncDisposable {
  readonly pid: number;
  readonly query: (text: string) => Promise<Record<string, unknown>[]>;
}

/** Opens a session at a URL. */
export async function hold(url: string, application = 'a session of the test'): Promise<Held> {
  const client = new pg.Client({ connectionString: url, application_name: application });
  client.on('error', () => undefined);
  await client.connect();
  const query: Held['query'] = async (text) => {
    const result: pg.QueryResult | pg.QueryResult[] = await client.query(text);
    return (Array.isArray(result) ? result.at(-1)?.rows : result.rows) ?? [];
  };
  const [row] = await query('select pg_backend_pid() as pid');
  return { pid: Number(row?.['pid']), query, [Symbol.asyncDispose]: () => client.end() };
}

/** Makes a database like another, in which a page of a table is damaged: no session has read it yet. */
export async function damage(cluster: Cluster, from: string, database: string, table: string): Promise<void> {
  // Copied as files: none of its pages is in the server's memory.
  const strategy = cluster.major >= 15 ? ' strategy file_copy' : '';
  await cluster.sql('postgres', `create database ${database} template ${from}${strategy}`);
  const [row] = await cluster.sql(from, `select oid::text from pg_database where datname = '${database}'`);
  const [file] = await cluster.sql(from, `select pg_relation_filenode('${table}')::text as node`);
  const handle = await open(join(cluster.socket, 'data', 'base', String(row?.['oid']), String(file?.['node'])), 'r+');
  try {
    await handle.write(Buffer.alloc(8192, 0xa5), 0, 8192, 0);
  } finally {
    await handle.close();
  }
}

/** Takes the room for further files of the write-ahead log: the next one makes the server panic. `await using` gives it back. */
export async function denyLog(cluster: Cluster): Promise<Disk> {
  // Of its segment little is left, wherever it began.
  await cluster.sql('postgres', "select pg_logical_emit_message(false, 'filler', repeat('x', 10 * 1024 * 1024))");
  await cluster.sql('postgres', 'checkpoint');
  const log = join(cluster.socket, 'data', 'pg_wal');
  const copy = join(cluster.socket, 'pg_wal');
  await run('/usr/bin/cp', ['-a', log, copy]);
  const used = Number((await run('/usr/bin/du', ['-sb', copy])).split('\t')[0]);
  const disk = await mountDisk(log, used + 1024 ** 2);
  await run('/usr/bin/cp', ['-a', `${copy}/.`, log]);
  return disk;
}

/** Whom the servers of tests run as; undefined where that is us. */
export async function serverUser(): Promise<{ readonly uid: number; readonly gid: number } | undefined> {
  if (!isRoot) return undefined;
  const [uid, gid] = await Promise.all([
    run('/usr/bin/id', ['-u', 'postgres']),
    run('/usr/bin/id', ['-g', 'postgres']),
  ]);
  return { uid: Number(uid), gid: Number(gid) };
}

/** From now on a process may have so many bytes of address space and no more. */
export async function denyAddressSpace(pid: number, bytes: number): Promise<void> {
  await run('/usr/bin/prlimit', ['--pid', String(pid), `--as=${bytes}`], await serverUser());
}

/** A standby of a cluster, which gives its queries no time when they are in the way of what it replays. */
export async function startStandby(
  primary: Cluster,
): Promise<
  { readonly socket: string; readonly port: number; readonly url: (database: string) => string } & AsyncDisposable
> {
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-'));
  const data = join(folder, 'data');
  await run(
    join(primary.bin, 'pg_basebackup'),
    [
      '-D',
      data,
      '--write-recovery-conf',
      '--checkpoint=fast',
      '-h',
      primary.socket,
      '-p',
      String(primary.port),
      '-U',
      'postgres',
    ],
    undefined,
    { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
  );
  const owner = await serverUser();
  if (owner !== undefined) await run('/usr/bin/chown', ['-R', `${owner.uid}:${owner.gid}`, folder]);
  const port = primary.port + 1;
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: folder,
    max_standby_streaming_delay: '0',
    max_standby_archive_delay: '0',
    hot_standby_feedback: 'off',
    max_connections: '60',
    fsync: 'off',
  };
  const child = spawn(
    join(primary.bin, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { stdio: 'ignore', env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' }, ...owner },
  );
  const ended = once(child, 'exit');
  const url = (database: string): string =>
    `postgres://postgres:${encodeURIComponent(superuserPassword)}@127.0.0.1:${port}/${database}?sslmode=disable`;
  await until('the standby answers', () =>
    hold(url('postgres')).then(
      async (session) => {
        await session[Symbol.asyncDispose]();
        return true;
      },
      () => false,
    ),
  );
  return {
    socket: folder,
    port,
    url,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGQUIT');
      await ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
