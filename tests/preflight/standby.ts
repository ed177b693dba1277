/* A real streaming standby of a server of a test's own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { until } from '../cli/room.ts';
import { type Cluster, freePort, superuserPassword } from '../cluster.ts';
import { idsOf, run } from '../run.ts';

export interface Standby extends AsyncDisposable {
  readonly port: number;
  readonly url: (database: string) => string;
  readonly sql: (database: string, text: string) => Promise<Record<string, unknown>[]>;
  /** Waits until it has replayed what the primary has written. */
  readonly caughtUp: () => Promise<void>;
}

/** Copies the server by pg_basebackup and streams from it. */
export async function startStandby(
  primary: Cluster,
  settings: Readonly<Record<string, string>> = {},
): Promise<Standby> {
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-standby-'));
  const owner = userInfo().uid === 0 ? await idsOf('postgres') : undefined;
  await chmod(folder, 0o755);
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  await run(
    `${primary.bin}/pg_basebackup`,
    [
      '-D',
      data,
      '-X',
      'stream',
      '-R',
      '-c',
      'fast',
      '-h',
      primary.socket,
      '-p',
      String(primary.port),
      '-U',
      'postgres',
    ],
    owner,
  );
  const all: Record<string, string> = {
    ...{ listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: folder, fsync: 'off' },
    ...{ max_connections: '60', ...settings },
  };
  const child = spawn(
    `${primary.bin}/postgres`,
    ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { stdio: 'ignore', env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' }, ...owner },
  );
  const ended = once(child, 'exit');
  const sql: Standby['sql'] = async (database, text) => {
    const client = new pg.Client({ host: folder, port, user: 'postgres', database });
    client.on('error', () => undefined);
    await client.connect();
    try {
      const result: pg.QueryResult | pg.QueryResult[] = await client.query(text);
      return (Array.isArray(result) ? result.at(-1)?.rows : result.rows) ?? [];
    } finally {
      await client.end();
    }
  };
  await until('the standby answers', () =>
    sql('postgres', 'select 1').then(
      () => true,
      () => false,
    ),
  );
  return {
    port,
    url: (database) =>
      `postgres://postgres:${encodeURIComponent(superuserPassword)}@127.0.0.1:${port}/${database}?sslmode=disable`,
    sql,
    caughtUp: async () => {
      const [at] = await primary.sql('postgres', 'select pg_current_wal_lsn()::text as lsn');
      await until('the standby has caught up', async () => {
        const [row] = await sql('postgres', `select pg_last_wal_replay_lsn() >= '${at?.['lsn']}' as done`);
        return row?.['done'] === true;
      });
    },
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGQUIT');
        await ended;
      }
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
