/* An S3 server that checks signatures (versitygw), on the loopback address, with its objects in a temporary folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { bring } from '../../scripts/programs.ts';
import { requireTier } from '../tiers.ts';

/** A key that is drawn at random; no command line holds it. */
export interface S3Key {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A server of a test's own; `await using` ends it and removes its folder. */
export interface S3Server extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`; buckets are the first part of the path. */
  readonly endpoint: string;
  readonly region: string;
  /** Of the account that may do everything. */
  readonly key: S3Key;
  /** Of an account that may do nothing, until a bucket's policy lets it (its principal is `accessKeyId`). */
  readonly guest: S3Key;
  readonly pid: () => number | undefined;
  /** Where a bucket's objects lie as files: what is there besides them was left by an upload. */
  readonly buckets: string;
  /** What the server said of itself. */
  readonly log: () => string;
  /** Ends it as a crash does; `start` brings it back on the same port with the same objects. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
}

export interface S3Options {
  /** Of `requireS3`. */
  readonly program: string;
  /** Where buckets lie, such as a file system of a given size; without it in the server's own temporary folder. */
  readonly buckets?: string;
  /** Whether it can keep versions of objects; default true. Without them an object lock refuses what else would be marked as deleted. */
  readonly keepsVersions?: boolean;
}

export const region = 'eu-central-1';
const startDeadlineMs = 20_000;
const endDeadlineMs = 5_000;
/** Another process may take the port between our look and the server's start. */
const portAttempts = 5;

/** The program, or undefined where it cannot be had; then the tier is left out. */
export async function requireS3(): Promise<string | undefined> {
  const found = await bring('versitygw');
  const [path, reason] = 'path' in found ? [found.path, ''] : [undefined, found.reason];
  requireTier('s3', path !== undefined, reason);
  return path;
}

/** Starts it. Throws with what it said when it does not answer in time. */
export async function startS3({ program, buckets, keepsVersions = true }: S3Options): Promise<S3Server> {
  await using stack = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'pgtest-s3-'));
  stack.defer(() => rmSync(folder, { recursive: true, force: true }));
  const own = (name: string): string => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  const places = { buckets: buckets ?? own('buckets'), metadata: own('metadata'), versions: own('versions') };
  const [key, guest] = [drawKey(), drawKey()];
  const accounts = own('accounts');
  writeFileSync(join(accounts, 'users.json'), accountsFile(guest), { mode: 0o600 });
  let child: ChildProcess | undefined;
  let said = '';
  const kill = async (): Promise<void> => {
    await end(child, 'SIGKILL');
  };
  stack.defer(() => end(child, 'SIGTERM'));

  const tryPort = async (port: number): Promise<boolean> => {
    // Only this server answers here: one that took the port before us does not pass for it.
    const health = `/${randomUUID()}`;
    const args = [
      '--port',
      `127.0.0.1:${port}`,
      '--region',
      region,
      '--health',
      health,
      '--quiet',
      '--keep-alive',
      '--iam-dir',
      accounts,
    ];
    const versions = keepsVersions ? ['--versioning-dir', places.versions] : [];
    const backend = ['posix', '--sidecar', places.metadata, ...versions, places.buckets];
    const env = {
      PATH: '/usr/bin:/bin',
      HOME: folder,
      ROOT_ACCESS_KEY: key.accessKeyId,
      ROOT_SECRET_KEY: key.secretAccessKey,
    };
    const starting = spawn(program, [...args, ...backend], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child = starting;
    for (const stream of [starting.stdout, starting.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
    starting.on('error', (error) => (said += error.message));
    const deadline = Date.now() + startDeadlineMs;
    while (starting.exitCode === null && starting.signalCode === null && starting.pid !== undefined) {
      const answer = await fetch(`http://127.0.0.1:${port}${health}`).catch(() => undefined);
      if (answer?.ok === true) return true;
      if (Date.now() > deadline) throw new Error(`versitygw does not answer: ${said}`);
      await delay(20);
    }
    return false;
  };

  let port = await freePort();
  for (let attempt = 1; !(await tryPort(port)); attempt++) {
    if (attempt === portAttempts) throw new Error(`versitygw does not start: ${said}`);
    port = await freePort();
  }
  const disposal = stack.move();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    region,
    key,
    guest,
    pid: () => child?.pid,
    buckets: places.buckets,
    log: () => said,
    kill,
    start: async () => {
      if (!(await tryPort(port))) throw new Error(`versitygw does not start again: ${said}`);
    },
    [Symbol.asyncDispose]: () => disposal.disposeAsync(),
  };
}

function drawKey(): S3Key {
  return {
    accessKeyId: randomBytes(10).toString('hex').toUpperCase(),
    secretAccessKey: randomBytes(30).toString('base64url'),
  };
}

/** versitygw's list of accounts beside the first one (its package auth, `iam_internal.go`). */
function accountsFile({ accessKeyId: access, secretAccessKey: secret }: S3Key): string {
  const account = { access, secret, role: 'user', userID: 0, groupID: 0, projectID: 0 };
  return JSON.stringify({ accessAccounts: { [access]: account } });
}

async function end(child: ChildProcess | undefined, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child === undefined || child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), endDeadlineMs);
  await closed;
  clearTimeout(late);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
