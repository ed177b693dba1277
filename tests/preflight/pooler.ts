/* A real PgBouncer before a server of a test's own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { until } from '../cli/room.ts';
import { type Cluster, freePort, superuserPassword } from '../cluster.ts';
import { idsOf } from '../run.ts';

export const pgbouncer = '/usr/sbin/pgbouncer';
export const hasPgbouncer: boolean = existsSync(pgbouncer);

export interface Pooler extends AsyncDisposable {
  readonly port: number;
  /** The URL of a database, by way of the pooler, as the superuser. */
  readonly url: (database: string) => string;
}

/** Starts PgBouncer on a free port. Source of the settings: pgbouncer.ini(5). */
export async function startPooler(
  cluster: Cluster,
  mode: 'session' | 'transaction' | 'statement',
  poolSize = 20,
): Promise<Pooler> {
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-pooler-'));
  const owner = process.getuid?.() === 0 ? await idsOf('postgres') : {};
  await chmod(folder, 0o755);
  const port = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  await writeFile(join(folder, 'users'), `"postgres" "${superuserPassword}"\n`);
  await writeFile(
    settings,
    `[databases]
* = host=127.0.0.1 port=${cluster.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users')}
pool_mode = ${mode}
default_pool_size = ${poolSize}
max_client_conn = 100
`,
  );
  const child = spawn(pgbouncer, [settings], { stdio: ['ignore', 'ignore', 'pipe'], env: {}, ...owner });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    log += chunk;
  });
  const ended = once(child, 'exit');
  const url = (database: string): string =>
    `postgres://postgres:${encodeURIComponent(superuserPassword)}@127.0.0.1:${port}/${database}?sslmode=disable`;
  await until(`the pooler answers: ${log}`, async () => {
    const client = new pg.Client({ connectionString: url('postgres') });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  });
  return {
    port,
    url,
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}
