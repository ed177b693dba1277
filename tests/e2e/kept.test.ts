import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, lstat, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  endKept,
  gatherVerifyFacts,
  type KeptSandbox,
  openFolderStore,
  planVerify,
  type Session,
} from '../../packages/core/src/index.ts';
import { openClient } from '../../packages/core/src/postgres/client.ts';
import { findServerTools } from '../../packages/core/src/postgres/tools.ts';
import { planSandbox, type Sandbox, startSandbox } from '../../packages/core/src/sandbox/sandbox.ts';
import { makeApp } from '../cli/databases.ts';
import { isRoot, makeRoom, processesOf, type Room, until } from '../cli/room.ts';
import { binWith, waitingPgRestore, writeProgram } from '../cli/shims.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import type { Ran } from '../pgproof.ts';
import { run } from '../run.ts';
import { requireTier } from '../tiers.ts';
import { itOfWhole, representatives } from '../whole.ts';
import { descendants, type Listener, listen, makeSpiedFolder, makeSpy, processes, readSeen } from './isolation/spy.ts';

/** Planted in the environment of the step; nothing of it may be seen in what stays. */
const planted = { PLANTED_TOKEN: 'planted-token-2b9e', PGPASSWORD: 'planted-password-9f31' };
const nobody = 65_534;
const step = fileURLToPath(new URL('./kept/verify.ts', import.meta.url));

let cluster: Cluster;
let listener: Listener;
let room: Room;

beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
  listener = await listen();
});
afterAll(async () => {
  await cluster?.stop();
  await listener?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  room = await makeRoom();
  return async () => {
    for (const { pid, command } of keepers()) if (command.includes(room.path)) process.kill(pid, 'SIGKILL');
    await until('nothing runs in the room', async () => (await processesIn(room.path)).length === 0);
    await room[Symbol.asyncDispose]();
  };
});

/**
 * Processes in a folder of the room. Not those of another test's sandbox, which name our socket because they cover it: they are started
 * with a list of all that listen here.
 */
async function processesIn(path: string): Promise<string[]> {
  const isForeign = (line: string): boolean =>
    line.includes(' cover ') && !line.replaceAll(/\S+\/\.s\.PGSQL\.\d+/g, '').includes(path);
  return (await processesOf(path)).filter((line) => !isForeign(line));
}

const keepers = (): ReturnType<typeof processes> =>
  processes().filter(({ command }) => command.includes('programs/keeper.ts'));

async function backUp(database: string): Promise<void> {
  const taken = await room.run(['backup', '--database-url', cluster.url(database), '--store', room.store, '--json']);
  expect(taken.code, taken.stderr).toBe(0);
}

interface StepOptions {
  readonly uid?: number;
  readonly path?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A process that verifies the backup, keeps the copy running, and ends. */
function startStep({ uid, path = '', options = {}, env = {} }: StepOptions = {}) {
  const child = spawn(process.execPath, [step, room.store, room.workdir, JSON.stringify(options)], {
    ...(uid === undefined ? {} : { uid, gid: uid }),
    cwd: room.path,
    env: { PATH: `${path}/usr/bin:/bin`, HOME: room.home, ...planted, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  // Not before its output is closed, too: who stays must not hold it.
  const ended = once(child, 'close').then(([code]) => ({ code, stdout, stderr }));
  return { child, ended };
}

interface StepResult {
  readonly kept: KeptSandbox;
  readonly report: ReturnType<Ran['json']>;
}

async function keepCopy(options?: StepOptions): Promise<StepResult> {
  const { code, stdout, stderr } = await startStep(options).ended;
  expect([code, stderr]).toEqual([0, '']);
  const result = JSON.parse(stdout) as StepResult;
  expect(result.report).toMatchObject({ ok: true, verdict: 'identical' });
  return result;
}

async function connect(url: string): Promise<pg.Client & AsyncDisposable> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 20_000 });
  client.on('error', () => undefined);
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  await using client = await connect(url);
  return (await client.query(text)).rows;
}

/** What psql says when it is let in, or not. */
function knock(url: string): Promise<string> {
  return run(`${cluster.bin}/psql`, ['-XAtw', '-d', url, '-c', 'select 6 * 7']).catch((error: Error) => error.message);
}

async function expectAllGone({ kept }: Pick<StepResult, 'kept'>): Promise<void> {
  expect(await processesIn(room.path)).toEqual([]);
  expect(await readdir(room.workdir)).toEqual([]);
  await expect(ask(kept.databaseUrl, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
}

const untilNoProcess = (): Promise<void> =>
  until('no process in the room', async () => (await processesIn(room.path)).length === 0, 20);

function can(...argv: readonly string[]): Promise<boolean> {
  const [program = '', ...args] = argv;
  return run(program, args).then(
    () => true,
    () => false,
  );
}

/** A folder for PATH in which `unshare` is there, and fails as it does where namespaces are not allowed. */
async function withoutNamespaces(): Promise<string> {
  const bin = await room.folder('no-namespaces');
  await writeProgram(join(bin, 'unshare'), '#!/bin/sh\nexit 1\n');
  return `${bin}:`;
}

const unshare = ['unshare', '--net', '--pid', '--fork', '--mount-proc'];
const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
const users = [
  {
    user: isRoot ? 'root' : 'ourselves',
    uid: undefined,
    isolated: await can(...(isRoot ? unshare : [...unshare, '--user']), 'true'),
    reason: 'namespaces cannot be made here',
  },
  {
    user: 'nobody',
    uid: nobody,
    isolated: isRoot && (await can(...asNobody, ...unshare, '--user', '--map-current-user', 'true')),
    reason: 'needs root, to become nobody, and user namespaces',
  },
];

/** Lets another user run the step in the room. */
async function giveRoom(uid: number | undefined): Promise<void> {
  if (uid === undefined) return;
  const inside = await readdir(room.store, { recursive: true });
  for (const path of [room.workdir, room.store, ...inside.map((name) => join(room.store, name))])
    await chown(path, uid, uid);
}

describe.each(users)('a copy that $user keeps running, in namespaces', ({ user, uid, isolated, reason }) => {
  const here = requireTier(`kept sandbox, by ${user}`, isolated, reason);

  it.skipIf(!here)(
    'serves later steps when its step has ended, reaches nobody, and leaves nothing behind',
    async () => {
      const spied = makeSpiedFolder();
      onTestFinished(() => rm(spied, { recursive: true, force: true }));
      const database = `spied_by_${user}`;
      await makeSpy(cluster, database, spied, listener.port);
      await cluster.sql(
        database,
        `create table item as select i as id, 'item ' || i as note from generate_series(1, 500) i`,
      );
      await backUp(database);
      await giveRoom(uid);
      const before = listener.connections();
      const step = await keepCopy(uid === undefined ? {} : { uid });
      const { databaseUrl } = step.kept;
      expect(databaseUrl).toMatch(/^postgres:\/\/postgres:[\w-]{32}@127\.0\.0\.1:\d+\/spied_by_\w+\?sslmode=disable$/);
      expect(step.report.findings).toContainEqual(
        expect.objectContaining({ id: 'verify.sandbox-isolation', status: 'good' }),
      );

      expect(await ask(databaseUrl, 'select count(*)::int as n, max(note) as last from item')).toEqual([
        { n: 500, last: 'item 99' },
      ]);
      await ask(databaseUrl, `insert into item values (501, 'new'); alter table item add column added int default 7`);
      expect(await ask(databaseUrl, 'select note, added from item where id = 501')).toEqual([
        { note: 'new', added: 7 },
      ]);

      // What came with the dump, run by a later step: a program, dblink and a foreign table.
      await ask(databaseUrl, 'select reach()');
      const seen = readSeen(spied) ?? [];
      expect(seen).toContain('complete');
      for (const secret of [...Object.values(planted), step.kept.password])
        expect(seen.join('\n')).not.toContain(secret);
      expect(seen.filter((line) => line.startsWith('process ') && /keeper|verify\.ts|vitest/.test(line))).toEqual([]);
      expect(listener.connections()).toBe(before);
      const outside = `${cluster.bin}/psql -XAt -h ${cluster.socket} -p ${cluster.port} -U postgres -d postgres -c "select 6 * 7"`;
      await expect(ask(databaseUrl, `create table t (line text); copy t from program '${outside}'`)).rejects.toThrow();
      const door = `bash -c "echo > /dev/tcp/127.0.0.1/${step.kept.port}"`;
      await expect(ask(databaseUrl, `create table t (line text); copy t from program '${door}'`)).rejects.toThrow();

      expect(await endKept(step.kept.keeper)).toBe('ended');
      await expectAllGone(step);
      expect(await endKept(step.kept.keeper)).toBe('gone already');
    },
  );
});

describe.each(representatives(users.toReversed(), 2))(
  'a copy that $user keeps running where namespaces are refused',
  ({ user, uid }) => {
    const here = uid === undefined || requireTier(`kept sandbox, not isolated, by ${user}`, isRoot, 'needs root');

    it.skipIf(!here)('serves later steps all the same, and leaves nothing behind', async () => {
      await backUp('app');
      await giveRoom(uid);
      const step = await keepCopy({ path: await withoutNamespaces(), ...(uid === undefined ? {} : { uid }) });
      expect(step.report.findings).toContainEqual(
        expect.objectContaining({ id: 'verify.sandbox-isolation', status: 'warning' }),
      );
      expect(await ask(step.kept.databaseUrl, 'select count(*)::int as n from shop.customer')).toEqual([{ n: 200 }]);
      expect(await knock(step.kept.databaseUrl.replace(/:[^:]*@/, '@'))).toContain('no password supplied');
      expect(await endKept(step.kept.keeper)).toBe('ended');
      await expectAllGone(step);
    });
  },
);

describe('a kept copy', () => {
  beforeEach(() => backUp('app'));

  it('serves many at a time, and large results', async () => {
    const { kept } = await keepCopy();
    const sums = await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        ask(kept.databaseUrl, `select pg_sleep(0.2), sum(n + ${i})::int as sum from generate_series(1, 1000) n`),
      ),
    );
    expect(sums.map(([row]) => row?.['sum'])).toEqual(sums.map((_, i) => 500_500 + 1000 * i));
    const rows = await ask(
      kept.databaseUrl,
      `select i, repeat(md5(i::text), 32) as text, md5(repeat(md5(i::text), 32)) as sum from generate_series(1, 52000) i`,
    );
    expect(rows.reduce((sum, row) => sum + (row['text'] as string).length, 0)).toBe(52_000 * 1024);
    const { createHash } = await import('node:crypto');
    const isWhole = (row: Record<string, unknown>): boolean =>
      createHash('md5')
        .update(row['text'] as string)
        .digest('hex') === row['sum'];
    expect(rows.every(isWhole)).toBe(true);
    await endKept(kept.keeper);
  });

  it('lets nobody in without the password, on loopback or by its socket', async () => {
    const { kept } = await keepCopy();
    expect(await knock(kept.databaseUrl)).toBe('42\n');
    expect(await knock(kept.databaseUrl.replace(kept.password, ''))).toContain('no password supplied');
    expect(await knock(kept.databaseUrl.replace(kept.password, 'a-guess'))).toContain('password authentication failed');
    for (const socket of ['box/socket', 'door'].map((name) => join(kept.keeper.folder, name))) {
      expect(await knock(`postgres:///app?host=${socket}&port=5432&user=postgres`)).toContain('no password supplied');
    }
    await endKept(kept.keeper);
  });

  it('is told of without its password, which no argument, environment or file of ours holds', async () => {
    const { kept, report } = await keepCopy();
    expect(kept.secrets).toEqual([kept.password]);
    expect(report['kept']).toEqual({ host: '127.0.0.1', port: kept.port, user: 'postgres', database: 'app' });
    expect(JSON.stringify([report, kept.keeper])).not.toContain(kept.password);
    const of = (file: string): Promise<string[]> =>
      Promise.all(processes().map(({ pid }) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')));
    expect([...(await of('cmdline')), ...(await of('environ'))].filter((text) => text.includes(kept.password))).toEqual(
      [],
    );
    expect(await readFile(join(kept.keeper.folder, 'owner.json'), 'utf8')).not.toContain(kept.password);
    expect(await readFile(`/proc/${kept.keeper.pid}/environ`, 'utf8')).not.toContain('planted');
    await endKept(kept.keeper);
  });

  itOfWhole('is left alone by the runs that come after it', async () => {
    const { kept } = await keepCopy();
    const next = await room.run(['verify', '--store', room.store, '--workdir', room.workdir]);
    expect([next.code, next.stderr]).toEqual([0, '']);
    expect(await readdir(room.workdir)).toHaveLength(1);
    expect(await knock(kept.databaseUrl)).toBe('42\n');
    await endKept(kept.keeper);
  });

  it('ends after its longest life, whoever uses it', async () => {
    const step = await keepCopy({ options: { keepRunningSeconds: 2 } });
    const client = new pg.Client({ connectionString: step.kept.databaseUrl });
    client.on('error', () => undefined);
    await client.connect();
    await untilNoProcess();
    await client.end();
    await expectAllGone(step);
    expect(await endKept(step.kept.keeper)).toBe('gone already');
  });

  itOfWhole('ends when its server does', async () => {
    const step = await keepCopy();
    const server = processes().find(
      ({ pid, command }) =>
        descendants(step.kept.keeper.pid).includes(pid) && command.startsWith(`${cluster.bin}/postgres -D`),
    );
    process.kill(server?.pid ?? 0, 'SIGKILL');
    await untilNoProcess();
    await expectAllGone(step);
  });

  it('loses its server with its keeper, and the next run removes its folder', async () => {
    const step = await keepCopy();
    process.kill(step.kept.keeper.pid, 'SIGKILL');
    await untilNoProcess();
    expect(await readdir(room.workdir)).toHaveLength(1);
    const next = await room.run(['verify', '--store', room.store, '--workdir', room.workdir]);
    expect(next.code, next.stderr).toBe(0);
    await expectAllGone(step);
  });

  itOfWhole('that lost its keeper is cleared up by who was to end it', async () => {
    const step = await keepCopy();
    process.kill(step.kept.keeper.pid, 'SIGKILL');
    await untilNoProcess();
    expect(await endKept(step.kept.keeper)).toBe('gone already');
    await expectAllGone(step);
  });

  itOfWhole('is ended though its keeper does not answer', async () => {
    const step = await keepCopy();
    process.kill(step.kept.keeper.pid, 'SIGSTOP');
    expect(await endKept(step.kept.keeper)).toBe('ended');
    await untilNoProcess();
    await expectAllGone(step);
  });
});

describe('what is to be ended', () => {
  it.each([{ pid: 0 }, { pid: 1 }, { pid: -1 }, { pid: '77' }])('is refused as %j', async (wrong) => {
    const keeper = { startTicks: '1', folder: '/nowhere', ...wrong };
    await expect(endKept(keeper as never)).rejects.toMatchObject({ kind: 'bad-input' });
  });

  it('is not a process that has got its number since, nor a folder that is not its own', async () => {
    const child = spawn('/bin/sleep', ['300'], { stdio: 'ignore' });
    try {
      const folder = await room.folder('workdir/pgproof-abcdef');
      await writeFile(join(folder, 'precious'), '');
      expect(await endKept({ pid: child.pid ?? 0, startTicks: '1', folder })).toBe('gone already');
      expect(processes().map(({ pid }) => pid)).toContain(child.pid);
      expect(await readdir(folder)).toEqual(['precious']);
    } finally {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  });
});

describe('a run that was to keep its copy', () => {
  beforeEach(() => backUp('app'));

  it('and comes to a bad verdict hands out nothing and leaves nothing', async () => {
    const losing = `#!/bin/bash
${cluster.bin}/pg_restore "$@" || exit
case "$*" in *--dbname=*) ${cluster.bin}/psql -qX -d app -c 'delete from shop.purchase where id = 1';; esac
`;
    const pgBin = await binWith(room, cluster.bin, { pg_restore: losing });
    const { code, stdout, stderr } = await startStep({ options: { tools: { pgBin } } }).ended;
    expect([code, stderr]).toEqual([0, '']);
    const result = JSON.parse(stdout) as Partial<StepResult>;
    expect(result.report).toMatchObject({ ok: false, exit_code: 1, kept: null });
    expect(result.kept).toBeUndefined();
    expect(await processesIn(room.path)).toEqual([]);
    expect(await readdir(room.workdir)).toEqual([]);
  });

  itOfWhole('and is killed before the verdict leaves no process and no folder', async () => {
    const [began, go] = [join(room.path, 'began'), join(room.path, 'go')];
    const pgBin = await binWith(room, cluster.bin, { pg_restore: waitingPgRestore(cluster.bin, began, go) });
    const { child, ended } = startStep({ options: { tools: { pgBin } } });
    await until('the restore begins', async () => (await readdir(room.path)).includes('began'));
    expect((await processesIn(room.workdir)).join('\n')).toContain('keeper.ts');
    child.kill('SIGKILL');
    await writeFile(go, '');
    await ended;
    await untilNoProcess();
    expect(await readdir(room.workdir)).toEqual([]);
  });

  it('and is killed after the verdict, while it hands the copy out, leaves no process and no folder', async () => {
    const { child, ended } = startStep({ env: { DIE_AT: 'hand out' } });
    await ended;
    expect(child.signalCode).toBe('SIGKILL');
    await untilNoProcess();
    expect(await readdir(room.workdir)).toEqual([]);
  });

  it('plans for it, and is refused at a level that restores nothing', async () => {
    const store = await openFolderStore(room.store, { create: false });
    const options = { store, environment: 'production', backup: 'latest', jobs: 1, keepRunning: true } as const;
    const plan = planVerify(options, await gatherVerifyFacts(options, session()));
    expect(plan.steps.slice(-3)).toMatchObject([
      { kind: 'put', name: 'record' },
      { kind: 'sql', name: 'close-access', on: 'sandbox' },
      { kind: 'server', name: 'keep', action: 'keep', settings: { host: '127.0.0.1', longest_life_seconds: '21600' } },
    ]);
    expect(plan.steps.map(({ name }) => name)).not.toContain('stop');
    const low = gatherVerifyFacts({ ...options, level: 'readable' }, session());
    await expect(low).rejects.toMatchObject({ kind: 'bad-input', exitCode: 2 });
  });
});

const session = (): Session => ({
  env: process.env,
  signal: new AbortController().signal,
  onProgress: () => undefined,
  workdir: room.workdir,
  now: () => new Date(),
});

describe('a server that does not start', () => {
  it('says why through its keeper, and leaves nothing', async () => {
    const failing = `#!/bin/sh
[ "$1" = --version ] && exec ${cluster.bin}/postgres --version
echo 'FATAL:  so it is' >&2
exit 1
`;
    const pgBin = await binWith(room, cluster.bin, { postgres: failing });
    const found = await findServerTools(session());
    const postgres = { ...found.postgres, path: join(pgBin, 'postgres') };
    const place = { kind: 'local', initdb: found.initdb, postgres } as const;
    const who = { superuser: 'postgres', keepable: true };
    const starting = startSandbox(planSandbox(place, 'postgres', freemem()), place, who, session());
    await expect(starting).rejects.toThrow(/the server did not start: FATAL: {2}so it is/);
    expect(await processesIn(room.workdir)).toEqual([]);
    expect(await readdir(room.workdir)).toEqual([]);
  });
});

describe('code that a dump brought', () => {
  async function startKeepable(): Promise<Sandbox> {
    const place = { kind: 'local', ...(await findServerTools(session())) } as const;
    const who = { superuser: 'postgres', keepable: true };
    return startSandbox(planSandbox(place, who.superuser, freemem()), place, who, session());
  }

  it('gives no login to anyone, though it made roles with passwords and let everyone in', async () => {
    await using sandbox = await startKeepable();
    {
      await using client = await openClient(sandbox.connection, session().signal);
      await client.query(`create role intruder superuser login password 'known'`);
      await client.query(`alter role postgres password 'known'`);
    }
    const kept = await sandbox.keep(sandbox.connection, 60);
    const url = (user: string): string => `postgres://${user}:known@127.0.0.1:${kept.port}/postgres?sslmode=disable`;
    expect(await knock(url('intruder'))).toMatch(/authentication failed|not permitted to log in/);
    expect(await knock(url('postgres'))).toContain('authentication failed');
    expect(await knock(kept.databaseUrl)).toBe('42\n');
    expect(await endKept(kept.keeper)).toBe('ended');
    await expectAllGone({ kept });
  });

  it.skipIf(!isRoot)('does not make us write where only we may', async () => {
    const precious = join(room.path, 'precious');
    await writeFile(precious, 'ours', { mode: 0o600 });
    {
      await using sandbox = await startKeepable();
      await using client = await openClient(sandbox.connection, session().signal);
      await client.query('create temp table t (line text)');
      await client.query(`copy pg_temp.t from program 'ln -sf ${precious} pg_hba.conf'`);
      await expect(sandbox.keep(sandbox.connection, 60)).rejects.toThrow(/denied/);
    }
    expect(await readFile(precious, 'utf8')).toBe('ours');
    expect((await lstat(precious)).uid).toBe(0);
    expect(await processesIn(room.workdir)).toEqual([]);
    expect(await readdir(room.workdir)).toEqual([]);
  });
});
