import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { installedMajor } from '../../cluster.ts';

const { Client }: typeof pg = createRequire(new URL('../../../packages/core/package.json', import.meta.url))('pg');

/** A throw-away server that answers on a Unix socket only. */
export interface TestServer {
  readonly major: number;
  readonly connect: (database: string, user?: string) => Promise<pg.Client>;
  /** Runs one of PostgreSQL's programs against it; the answer is what it printed. Throws when it fails. */
  readonly run: (program: string, args: readonly string[]) => string;
  readonly stop: () => Promise<void>;
}

const deadlineMs = 60_000;

function postgresIds(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function answering(connect: TestServer['connect'], server: ChildProcess, log: () => string): Promise<void> {
  const deadline = Date.now() + deadlineMs;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}: ${log()}`);
    try {
      const client = await connect('postgres');
      await client.end();
      return;
    } catch {
      await delay(50);
    }
  }
  throw new Error(`postgres does not answer: ${log()}`);
}

/** Makes and starts a cluster in a folder of its own; `stop` ends it and removes the folder. */
export async function startServer(): Promise<TestServer> {
  const major = await installedMajor();
  if (major === undefined) throw new Error('no PostgreSQL server is installed here');
  const programs = `/usr/lib/postgresql/${major}/bin`;
  const ids = postgresIds();
  const folder = mkdtempSync('/tmp/pgproof-catalogue-');
  if (ids !== undefined) chownSync(folder, ids.uid, ids.gid);
  const data = join(folder, 'data');
  const env = { PATH: programs, LC_ALL: 'C', TZ: 'UTC' };
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...ids,
    env,
    cwd: folder,
    stdio: 'pipe',
  });
  const settings = ['fsync=off', 'listen_addresses=', `unix_socket_directories=${folder}`, 'wal_level=logical'];
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...ids,
    env,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = `${log}${text}`.slice(-4000);
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const connect = async (database: string, user = 'postgres'): Promise<pg.Client> => {
    const client = new Client({ host: folder, database, user });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const stop = async (): Promise<void> => {
    server.kill('SIGQUIT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering(connect, server, () => log);
  } catch (error) {
    await stop();
    throw error;
  }
  const run = (program: string, args: readonly string[]): string =>
    execFileSync(join(programs, program), ['-h', folder, '-U', 'postgres', ...args], {
      env,
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
  return { major, connect, run, stop };
}
