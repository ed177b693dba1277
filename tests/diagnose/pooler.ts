/* PgBouncer, in front of a server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../cli/room.ts';
import { type Cluster, superuserPassword } from '../cluster.ts';
import { requireTier } from '../tiers.ts';
import { serverUser } from './faults.ts';

const program = '/usr/sbin/pgbouncer';

/** Whether there is one. Use it with `skipIf`. */
export function requirePooler(): boolean {
  return requireTier('pooler', existsSync(program), 'no PgBouncer: apt-get install pgbouncer');
}

export interface Pooler extends AsyncDisposable {
  readonly url: (database: string) => string;
}

export async function startPooler(cluster: Cluster, settings: Readonly<Record<string, string>> = {}): Promise<Pooler> {
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-pooler-'));
  await chmod(folder, 0o755);
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address() as { port: number };
  free.close();
  await once(free, 'close');
  await writeFile(join(folder, 'users'), `"postgres" "${superuserPassword}"\n`);
  const all = {
    listen_addr: '127.0.0.1',
    listen_port: String(port),
    unix_socket_dir: '',
    auth_type: 'plain',
    auth_file: join(folder, 'users'),
    pool_mode: 'transaction',
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${value}`);
  const file = join(folder, 'pgbouncer.ini');
  await writeFile(file, `[databases]\n* = host=127.0.0.1 port=${cluster.port}\n[pgbouncer]\n${lines.join('\n')}\n`);
  const child = spawn(program, ['--quiet', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: '/usr/bin:/bin' },
    ...(await serverUser()),
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = once(child, 'exit');
  await until('the pooler answers', () => {
    if (child.exitCode !== null) throw new Error(`the pooler ended: ${said}`);
    return new Promise((resolve) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
  });
  return {
    url: (database) =>
      `postgres://postgres:${encodeURIComponent(superuserPassword)}@127.0.0.1:${port}/${database}?sslmode=disable`,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
