import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../cluster.ts';
import { commandLine, pgproof, type Ran } from '../pgproof.ts';
import { requireTier } from '../tiers.ts';
import { makeClimber } from './isolation/climber.ts';
import { descendants, type Listener, listen, makeSpiedFolder, makeSpy, processes, readSeen } from './isolation/spy.ts';

/** Planted in the environment of pgproof; nothing of them may be seen in the sandbox. */
const secrets = { PLANTED_TOKEN: 'planted-token-5d1f', PGPASSWORD: 'planted-password-77c0' };
const nobody = 65_534;

type User = 'root' | 'nobody' | 'ourselves';

interface Verified {
  readonly ran: Ran;
  readonly seen: readonly string[];
}

let cluster: Cluster;
let listener: Listener;
let count = 0;
const folders: string[] = [];

beforeAll(async () => {
  cluster = await startCluster();
  listener = await listen();
});

afterAll(async () => {
  await cluster?.stop();
  await listener?.[Symbol.asyncDispose]();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const isRoot = userInfo().uid === 0;

function can(user: User, ...argv: readonly string[]): boolean {
  try {
    const ids = user === 'nobody' ? { uid: nobody, gid: nobody } : {};
    execFileSync(argv[0] ?? '', argv.slice(1), { ...ids, cwd: '/', stdio: 'ignore', env: { PATH: '/usr/bin:/bin' } });
    return true;
  } catch {
    return false;
  }
}

/** A folder that this user works in, with a backup of a database that spies when it is restored. */
async function prepare(user: User): Promise<{ folder: string; spied: string; database: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'pgtest-isolation-'));
  folders.push(folder);
  const spied = makeSpiedFolder();
  folders.push(spied);
  mkdirSync(join(folder, 'work'));
  chmodSync(folder, 0o755);
  count += 1;
  const database = `spy${count}`;
  await makeSpy(cluster, database, spied, listener.port, join(folder, 'work'));
  const backedUp = await pgproof(['backup', '--store', join(folder, 'store'), '--database-url', cluster.url(database)]);
  expect(backedUp.code).toBe(0);
  // Of the user who verifies, in the folder that is home and place of temporary files to it.
  writeFileSync(join(folder, 'work', 'own.key'), secrets.PLANTED_TOKEN, { mode: 0o600 });
  if (user === 'nobody') {
    chownSync(join(folder, 'work', 'own.key'), nobody, nobody);
    for (const path of [join(folder, 'work'), ...contents(join(folder, 'store'))]) chownSync(path, nobody, nobody);
  }
  return { folder, spied, database };
}

function contents(folder: string): string[] {
  return [folder, ...readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))];
}

function startVerify(user: User, folder: string, path = '', store = 'store') {
  const ids = user === 'nobody' ? { uid: nobody, gid: nobody } : {};
  return spawn(
    process.execPath,
    [commandLine(), 'verify', '--json', '--store', join(folder, store), '--workdir', join(folder, 'work')],
    {
      ...ids,
      cwd: '/',
      env: { PATH: `${path}/usr/bin:/bin`, HOME: join(folder, 'work'), ...secrets },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

async function verify(user: User, folder: string, spied: string, path?: string, store?: string): Promise<Verified> {
  const child = startVerify(user, folder, path, store);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const [code] = await once(child, 'close');
  expect(code === 0 ? '' : stderr + stdout).toBe('');
  return { ran: { code, stdout, stderr, json: () => JSON.parse(stdout) }, seen: readSeen(spied) ?? [] };
}

const isolation = (ran: Ran): string[] =>
  ran
    .json()
    .findings.filter(({ id }) => id === 'verify.sandbox-isolation')
    .map(({ status, detail }) => `${status} ${detail.split(':')[0]}`);

/** A folder for PATH in which `unshare` is there, and fails as it does where namespaces are not allowed. */
function withoutNamespaces(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'unshare'),
    '#!/bin/sh\necho "unshare: unshare failed: Operation not permitted" >&2\nexit 1\n',
  );
  chmodSync(join(bin, 'unshare'), 0o755);
  return `${bin}:`;
}

/** Environment variables that the spy saw, by name: PostgreSQL's own, and what a shell sets. */
const ownVariables = /^(LC_\w+|PG_?\w*|PWD|OLDPWD|SHLVL|_|PATH|TZ)$/;

function expectNothingOfOurs(seen: readonly string[]): void {
  expect(seen).toContain('complete');
  const text = seen.join('\n');
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  const variables = seen.flatMap((line) => /^(?:env|environ) (\w+)=/.exec(line)?.[1] ?? []);
  expect(variables.filter((name) => !ownVariables.test(name))).toEqual([]);
  const commands = seen.filter((line) => line.startsWith('process '));
  expect(commands.length).toBeGreaterThan(2);
  expect(commands.filter((line) => /cli\.js|pg_restore|zstd|vitest/.test(line))).toEqual([]);
}

const users: { user: User; available: boolean; reason: string }[] = [
  {
    user: isRoot ? 'root' : 'ourselves',
    available: can(
      'root',
      'unshare',
      ...(isRoot ? [] : ['--user']),
      '--net',
      '--pid',
      '--fork',
      '--mount-proc',
      'true',
    ),
    reason: 'namespaces cannot be made here',
  },
  {
    user: 'nobody',
    available:
      isRoot &&
      can('nobody', 'unshare', '--user', '--map-current-user', '--net', '--pid', '--fork', '--mount-proc', 'true'),
    reason: 'needs root, to become nobody, and user namespaces',
  },
];

describe.each(users)(
  'restored by $user, in namespaces, code that came with the dump',
  ({ user, available, reason }) => {
    const here = requireTier(`sandbox isolated, by ${user}`, available, reason);

    it.skipIf(!here)('sees no secret, environment or process of ours, and reaches nobody', async () => {
      const { folder, spied } = await prepare(user);
      const before = listener.connections();
      const { ran, seen } = await verify(user, folder, spied);
      expect(ran.json()).toMatchObject({ ok: true, verdict: 'identical' });
      expect(isolation(ran)).toEqual(['good isolated']);
      expectNothingOfOurs(seen);
      expect(readFileSync(join(folder, 'work', 'own.key'), 'utf8')).toBe(secrets.PLANTED_TOKEN);
      // As seen from outside: no user of this machine, or nobody.
      if (user === 'root')
        expect(seen).toContainEqual(expect.stringMatching(/^outside 65534 6[2-4]\d{3} 1$|^user 65534$/));
      expect(listener.connections()).toBe(before);
      expect(readdirSync(join(folder, 'work'))).toEqual(['own.key']);
    });

    it.skipIf(!here)('leads us to no other server by a link that it puts where its socket was', async () => {
      const { folder } = await prepare(user);
      await using victim = await startCluster({ log_connections: 'on', logging_collector: 'on', log_directory: 'log' });
      await makeClimber(cluster, `climber${count}`, victim);
      const url = cluster.url(`climber${count}`);
      expect((await pgproof(['backup', '--store', join(folder, 'other'), '--database-url', url])).code).toBe(0);
      if (user === 'nobody') for (const path of contents(join(folder, 'other'))) chownSync(path, nobody, nobody);
      const { ran } = await verify(user, folder, folder, undefined, 'other');
      expect(ran.json()).toMatchObject({ ok: true, verdict: 'identical', database: `climber${count}` });
      const log = contents(join(victim.socket, 'data/log')).slice(1);
      expect(log.map((file) => readFileSync(file, 'utf8')).join('')).not.toContain('pgproof');
    });

    it.skipIf(!here)('ends with pgproof, however that ends, and the next run clears up after it', async () => {
      const { folder, spied } = await prepare(user);
      writeFileSync(join(spied, 'hold'), '');
      const child = startVerify(user, folder);
      const ended = once(child, 'close');
      await expect.poll(() => readSeen(spied), { timeout: 60_000 }).toBeDefined();
      const family = descendants(child.pid ?? 0);
      expect(processes().filter(({ command }) => command.includes(spied))).not.toEqual([]);
      child.kill('SIGKILL');
      await ended;
      const survivors = (): unknown =>
        processes().filter(({ pid, command }) => family.includes(pid) || command.includes(folder));
      await expect.poll(survivors, { timeout: 20_000 }).toEqual([]);
      expect(readdirSync(join(folder, 'work'))).not.toEqual(['own.key']);
      rmSync(join(spied, 'hold'));
      await verify(user, folder, spied);
      expect(readdirSync(join(folder, 'work'))).toEqual(['own.key']);
    });
  },
);

describe.each(users)('restored by $user where namespaces are refused', ({ user }) => {
  const here =
    user !== 'nobody' || requireTier('sandbox not isolated, by nobody', isRoot, 'needs root, to become nobody');

  it.skipIf(!here)('the copy is proven all the same, and the report says that it was not isolated', async () => {
    const { folder, spied } = await prepare(user);
    const before = listener.connections();
    const { ran, seen } = await verify(user, folder, spied, withoutNamespaces(folder));
    expect(ran.json()).toMatchObject({ ok: true, verdict: 'identical' });
    expect(isolation(ran)).toEqual(['warning not isolated']);
    // The means by which the tests above see nothing do see it here.
    expect(listener.connections() - before).toBeGreaterThanOrEqual(3);
    expect(seen.filter((line) => line.includes('cli.js'))).not.toEqual([]);
    // Not even here does the server inherit our environment.
    expect(seen.filter((line) => line.startsWith('env ')).join('\n')).not.toContain('planted');
    const leaked = seen.filter((line) => line.startsWith('environ ') && line.includes(secrets.PLANTED_TOKEN));
    // As root the sandbox has another user still; where it has ours, it can read our environment from /proc.
    const key = readFileSync(join(folder, 'work', 'own.key'), 'utf8');
    if (user === 'root') expect([leaked, key]).toEqual([[], secrets.PLANTED_TOKEN]);
    else expect([leaked.length > 0, key]).toEqual([true, 'altered\n']);
    expect(existsSync(join(folder, 'work'))).toBe(true);
    expect(readdirSync(join(folder, 'work'))).toEqual(['own.key']);
  });
});
