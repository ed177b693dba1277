import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { initialise, makeDataDirectory } from './data-directory.ts';
import { idsOf, run } from './run.ts';

/** A PostgreSQL server of a test's own; `await using` or `stop` ends it and removes its folder. */
export interface Cluster extends AsyncDisposable {
  readonly major: number;
  readonly port: number;
  /** Folder of the Unix socket; logins there need no password. */
  readonly socket: string;
  readonly bin: string;
  /** The postmaster's process. */
  readonly pid: number;
  /** URL over TCP as the superuser, with its password. */
  readonly url: (database: string, user?: string, password?: string) => string;
  /** Runs SQL as the superuser; rows of the last statement, values as text. */
  readonly sql: (database: string, text: string) => Promise<Record<string, string | null>[]>;
  /** Runs a program of this major on this server, as the superuser; returns its stdout, throws on failure. */
  readonly tool: (name: string, args: readonly string[], input?: string) => Promise<string>;
  /** Stops it in an orderly way and starts it anew, with the same settings on its command line. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const superuserPassword = 'only for tests';

/** The newest major whose server is installed here; undefined when there is none. */
export async function installedMajor(): Promise<number | undefined> {
  const names = await readdir('/usr/lib/postgresql').catch(() => [] as string[]);
  return names
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => b - a)[0];
}

/** How a server is made, beside its settings. */
export interface ClusterOptions {
  /** Further arguments of initdb. */
  readonly initdb?: readonly string[];
  /** What is done to its data directory before it starts. */
  readonly prepare?: (data: string, owner: { uid: number; gid: number } | undefined) => Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1 and on a Unix socket, as an unprivileged user when we are root. */
export async function startCluster(
  settings: Readonly<Record<string, string>> = {},
  { initdb = [], prepare }: ClusterOptions = {},
): Promise<Cluster> {
  const major = await installedMajor();
  if (major === undefined) throw new Error('no PostgreSQL server is installed here');
  const bin = `/usr/lib/postgresql/${major}/bin`;
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-'));
  const owner = userInfo().uid === 0 ? await idsOf('postgres') : undefined;
  await chmod(folder, 0o755);
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
  const port = await freePort();
  const data = join(folder, 'data');
  if (initdb.length === 0) await makeDataDirectory(bin, data, owner);
  else await initialise(bin, data, owner, initdb);
  await prepare?.(data, owner);
  const all: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: folder,
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    autovacuum: 'off',
    max_connections: '60',
    ...settings,
  };
  let log = '';
  const start = (): { child: ChildProcess; ended: Promise<unknown> } => {
    const child = spawn(
      `${bin}/postgres`,
      ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
        ...owner,
      },
    );
    child.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-20_000);
    });
    return { child, ended: once(child, 'exit') };
  };
  let server = start();
  const sql: Cluster['sql'] = async (database, text) => {
    const client = new pg.Client({
      host: folder,
      port,
      user: 'postgres',
      database,
      types: { getTypeParser: () => (value: string) => value } as never,
    });
    client.on('error', () => undefined);
    await client.connect();
    try {
      const result: pg.QueryResult | pg.QueryResult[] = await client.query(text);
      return (Array.isArray(result) ? result.at(-1)?.rows : result.rows) ?? [];
    } finally {
      await client.end();
    }
  };
  const answers = async (): Promise<void> => {
    const deadline = performance.now() + 60_000;
    for (;;) {
      try {
        await sql('postgres', `alter role postgres password '${superuserPassword}'`);
        break;
      } catch (error) {
        if (server.child.exitCode !== null || performance.now() > deadline)
          throw new Error(`the test server did not start: ${log}`, { cause: error });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  };
  await answers();
  const end = async (signal: 'SIGINT' | 'SIGQUIT'): Promise<void> => {
    const { child, ended } = server;
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await ended;
  };
  const stop = async (): Promise<void> => {
    await end('SIGQUIT');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return {
    major,
    port,
    socket: folder,
    bin,
    get pid() {
      return server.child.pid ?? 0;
    },
    url: (database, user = 'postgres', password = superuserPassword) =>
      `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}?sslmode=disable`,
    sql,
    tool: (name, args, input) =>
      run(
        `${bin}/${name}`,
        args,
        undefined,
        { PGHOST: folder, PGPORT: String(port), PGUSER: 'postgres', LC_ALL: 'C', PATH: '/usr/bin:/bin' },
        input,
      ),
    restart: async () => {
      await end('SIGINT');
      server = start();
      await answers();
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
