import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type pg from 'pg';
import { type Connection, childEnvironment, clientConfig } from '../../../packages/core/src/postgres/connection.ts';
import { binaries } from './servers.ts';

// node-postgres is a dependency of core alone.
const { Client }: typeof pg = createRequire(new URL('../../../packages/core/package.json', import.meta.url))('pg');

const execute = promisify(execFile);

/** Which server, by which way, with which TLS, as whom; one line. */
export const question = `
  select concat_ws('|', pg_postmaster_start_time(), coalesce(host(inet_server_addr()), 'socket'), current_user,
                   current_database(), case when ssl then version || ' ' || coalesce(client_dn, '-') else 'plain' end,
                   current_setting('work_mem'))
    from pg_stat_ssl
   where pid = pg_backend_pid()`;

export type Environment = Readonly<Record<string, string>>;

/** The answer that node-postgres gets. */
export async function askByPg(connection: Connection, sql = question): Promise<string> {
  const client = new Client(clientConfig(connection));
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<[string]>({ text: sql, rowMode: 'array' });
    return String(rows[0]?.[0]);
  } finally {
    await client.end();
  }
}

/** The answer that psql gets from the environment made for it; `more` is what the test adds to that. */
export async function askByPsql(connection: Connection, sql = question, more: Environment = {}): Promise<string> {
  const env = { PATH: '/usr/bin:/bin', ...more, ...childEnvironment(connection) };
  const { stdout, stderr } = await execute('/usr/bin/psql', ['-XAtw', '-c', sql], { env });
  if (stderr !== '') throw new Error(`psql warns: ${stderr}`);
  return stdout.trim();
}

/** The answer that psql gets by itself from the same input. */
export async function askByBarePsql(conninfo: string | undefined, env: Environment, home: string): Promise<string> {
  const target = conninfo === undefined ? [] : ['-d', conninfo];
  const { stdout } = await execute(join(binaries, 'psql'), ['-XAtw', ...target, '-c', question], {
    env: { PATH: '/usr/bin:/bin', HOME: home, ...env },
  });
  return stdout.trim();
}
