import { readdir, writeFile } from 'node:fs/promises';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Containers, openContainers } from '../../packages/core/src/container/containers.ts';
import { openClient } from '../../packages/core/src/postgres/client.ts';
import { endKept } from '../../packages/core/src/sandbox/keeper.ts';
import { findNewestPlace, findPlace, type SandboxPlace } from '../../packages/core/src/sandbox/place.ts';
import { planSandbox, type Sandbox, startSandbox } from '../../packages/core/src/sandbox/sandbox.ts';
import type { Session } from '../../packages/core/src/session.ts';
import { expectRefusal, isRoot, makeRoom, type Room, until } from '../cli/room.ts';
import { startCluster } from '../cluster.ts';
import { climb } from '../e2e/isolation/climber.ts';
import { type Listener, listen, processes } from '../e2e/isolation/spy.ts';
import { run } from '../run.ts';
import { requireTier } from '../tiers.ts';
import { containersOf, engineGroup } from './engine.ts';
import { type PostgresContainer, requireContainers, startPostgres } from './postgres.ts';

const here = requireContainers();
/** Nobody's on this machine. */
const unprivileged = 61_234;
let room: Room;
let server: PostgresContainer;

beforeAll(async () => {
  if (!here) return;
  server = await startPostgres(18, { environment: { POSTGRES_DB: 'app' } });
  await server.sql(
    `create role clerk;
     create table harbour as select i as berth, md5(i::text) as ship from generate_series(1, 2000) i;
     alter table harbour owner to clerk`,
  );
  room = await makeRoom();
  const backup = await room.run(['backup', '--store', room.store, '--database-url', server.url()]);
  expect(backup.code, backup.stderr).toBe(0);
});
afterAll(async () => {
  await room?.[Symbol.asyncDispose]();
  await server?.[Symbol.asyncDispose]();
});

function sessionIn(workdir: string): Session {
  return {
    env: { PATH: process.env['PATH'], HOME: room.home },
    signal: new AbortController().signal,
    onProgress: () => undefined,
    workdir,
    now: () => new Date(),
  };
}

const open = (image = 'postgres:{major}'): Containers =>
  openContainers({ image, mayPull: false, note: () => undefined }, sessionIn(room.workdir));

async function start(place: SandboxPlace, keepable = false): Promise<Sandbox> {
  const superuser = 'postgres';
  const steps = planSandbox(place, superuser, freemem());
  return startSandbox(steps, place, { superuser, keepable }, sessionIn(room.workdir));
}

const nothingLeft = async (): Promise<void> => {
  await until('no container is left', async () => (await containersOf(room.path)).length === 0, 15);
  expect(await readdir(room.workdir)).toEqual([]);
};

describe.skipIf(!here)('code that came with a dump, in a sandbox by docker', () => {
  let listener: Listener;
  let sandbox: Sandbox;
  let containers: Containers;
  const planted = 'planted-token-91be';

  beforeAll(async () => {
    listener = await listen();
    process.env['PLANTED_TOKEN'] = planted;
    await writeFile(join(room.path, 'own.key'), planted);
    containers = open();
    sandbox = await start(await findNewestPlace('docker', sessionIn(room.workdir), { containers }));
  });
  afterAll(async () => {
    delete process.env['PLANTED_TOKEN'];
    await sandbox?.[Symbol.asyncDispose]();
    await containers?.[Symbol.asyncDispose]();
    await listener?.[Symbol.asyncDispose]();
    await nothingLeft();
  });

  /** What a program prints that the sandbox's server runs. */
  async function printed(command: string): Promise<string> {
    await using client = await openClient(sandbox.connection, new AbortController().signal);
    await client.query('create temp table printed(line text)');
    const program = `{ ${command}; } 2>&1 || true`.replaceAll("'", "''");
    await client.query(
      `copy pg_temp.printed from program '${program}' with (format csv, delimiter e'\\x1f', quote e'\\x1e')`,
    );
    return (await client.query<{ line: string }>('select line from pg_temp.printed')).map((row) => row.line).join('\n');
  }

  it('leads us to no other server by a link that it puts where its socket was', async () => {
    await using victim = await startCluster();
    await using own = await start(await findNewestPlace('docker', sessionIn(room.workdir), { containers }));
    const { signal } = new AbortController();
    {
      await using client = await openClient(own.connection, signal);
      await client.query(`do $$ begin ${climb(victim)} end $$`);
    }
    await using client = await openClient(own.connection, signal);
    const [row] = await client.query<{ name: string }>("select current_setting('cluster_name') as name");
    expect(row?.name).toBe('pgproof sandbox');
  });

  it('has no variable of ours, and sees none of another process', async () => {
    const seen = await printed('env; cat /proc/[0-9]*/environ | tr "\\0" "\\n"');
    expect(seen).toContain('LC_ALL=C');
    expect(seen).not.toContain(planted);
    expect(seen).not.toMatch(/^(HOME=\/home|DOCKER_|GITHUB_|RUNNER_|PGPASSWORD)/m);
  });

  it('sees no process but those of its own', async () => {
    const seen = await printed('for p in /proc/[0-9]*; do tr "\\0" " " < $p/cmdline; echo; done');
    expect(seen).toContain('postgres');
    expect(seen).not.toMatch(/node|vitest|dockerd/);
  });

  it('has no network: no interface but a loopback of its own, and reaches no port of ours', async () => {
    expect(await printed('ls /sys/class/net')).toBe('lo');
    const before = listener.connections();
    expect(await printed(`bash -c "echo > /dev/tcp/127.0.0.1/${listener.port}"`)).toContain('Connection refused');
    expect(await printed(`bash -c "echo > /dev/tcp/172.17.0.1/${listener.port}"`)).toContain('Network is unreachable');
    expect(listener.connections()).toBe(before);
  });

  it('sees no socket of the engine, and no file of ours', async () => {
    expect(await printed('find / -xdev -type s')).not.toContain('docker');
    expect(await printed('ls /var/run/docker.sock /run/docker.sock')).not.toMatch(/^\//m);
    expect(await printed(`cat ${join(room.path, 'own.key')}`)).toContain('No such file');
    expect(await printed(`ls ${room.path} ${room.workdir}`)).not.toContain('owner.json');
  });

  it('has no privilege and no capability, and writes nowhere but to its own folder and memory', async () => {
    const status = await printed('cat /proc/self/status');
    expect(status).toMatch(/^CapEff:\s+0+$/m);
    expect(status).toMatch(/^CapBnd:\s+0+$/m);
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
    const uid = Number(await printed('id -u'));
    if (isRoot) expect(uid).toBeGreaterThanOrEqual(62_000);
    for (const path of ['/x', '/etc/x', '/usr/x', '/var/lib/postgresql/x', `${room.workdir}/x`]) {
      expect(await printed(`touch ${path}`), path).toMatch(/Read-only file system|Permission denied/);
    }
  });

  it('is held to a number of processes, goes first when memory is short, and has no log and no volume', async () => {
    const [container] = (await containersOf(room.workdir)).filter(({ name }) => name.endsWith('-sandbox'));
    const [{ HostConfig: host, Mounts: mounts }] = JSON.parse(container?.text ?? '[]');
    expect(host).toMatchObject({ PidsLimit: 1000, OomScoreAdj: 500, Privileged: false, AutoRemove: true });
    expect(host.LogConfig).toMatchObject({ Type: 'none' });
    expect((mounts as { Type: string }[]).filter(({ Type }) => Type === 'volume')).toEqual([]);
  });
});

describe.skipIf(!here)('a sandbox by docker', () => {
  it('that is kept is reached by its port of loopback, and is gone when it is ended', async () => {
    await using containers = open();
    const sandbox = await start(await containers.place(18), true);
    const kept = await sandbox.keep(sandbox.connection, 300);
    await sandbox[Symbol.asyncDispose]();
    const ask = (url: string) => run('psql', [url, '-XAtc', 'select 6 * 7']);
    expect(await ask(kept.databaseUrl)).toBe('42\n');
    await expect(ask(kept.databaseUrl.replace(kept.password, 'x'))).rejects.toThrow('password authentication failed');
    expect(await endKept(kept.keeper)).toBe('ended');
    await nothingLeft();
    expect(await endKept(kept.keeper)).toBe('gone already');
  });

  it('that is kept ends with its keeper, also when that is killed', async () => {
    await using containers = open();
    const sandbox = await start(await containers.place(18), true);
    const { keeper } = await sandbox.keep(sandbox.connection, 300);
    process.kill(keeper.pid, 'SIGKILL');
    await until('the container is gone', async () => (await containersOf(room.path)).length === 0, 15);
    expect(await endKept(keeper)).toBe('gone already');
    await nothingLeft();
  });

  it('says why it does not start', async () => {
    await using containers = open();
    const place = await containers.place(18);
    const broken = planSandbox(place, 'postgres', freemem()).map((step) =>
      step.kind === 'command' && step.name === 'serve'
        ? { ...step, command: { ...step.command, args: [...step.command.args, '-c', 'max_connections=none'] } }
        : step,
    );
    const starting = startSandbox(broken, place, { superuser: 'postgres' }, sessionIn(room.workdir));
    await expect(starting).rejects.toThrow(/the server did not start: .*FATAL: .*max_connections/);
    await nothingLeft();
  });

  it('is not had from an image of another major, or where no image may be used', async () => {
    await using containers = open('postgres:17');
    await expect(containers.place(18)).rejects.toThrow(/postgres:17 is of PostgreSQL 17\.\d+, not 18/);
    expect(await containers.onlyMajor()).toBe(17);
    await expect(findPlace(18, 'docker', sessionIn(room.workdir))).rejects.toMatchObject({ kind: 'bad-input' });
    await nothingLeft();
  });
});

describe.skipIf(!here)('a verification', () => {
  const verify = (...more: string[]) => ['verify', '--store', room.store, '--workdir', room.workdir, ...more];

  it('has its sandbox on this machine or not at all, when it is told so', async () => {
    const ran = await room.run(verify('--sandbox', 'local'));
    expectRefusal(ran, {
      code: 4,
      kind: 'tool-missing',
      says: [/initdb for PostgreSQL 18 was not found|cannot serve a PostgreSQL 18 server/],
      hint: /apt-get install postgresql-18/,
      before: /^PostgreSQL 18, client/,
    });
  });

  const mayBecome = requireTier('docker, by an unprivileged user', isRoot, 'needs root, to become another user');
  describe.skipIf(!mayBecome)('by an unprivileged user who may use docker', () => {
    let theirs: Room;
    let prefix: string[];

    beforeEach(async () => {
      theirs = await makeRoom();
      await run('cp', ['-r', room.store, theirs.store]);
      await run('chown', ['-R', `${unprivileged}`, theirs.path]);
      prefix = ['setpriv', `--reuid=${unprivileged}`, `--regid=${await engineGroup()}`, '--clear-groups', '--'];
      return () => theirs[Symbol.asyncDispose]();
    });

    it('is isolated too, and reaches the highest level', async () => {
      const words = ['verify', '--store', theirs.store, '--workdir', theirs.workdir, '--sandbox', 'docker', '--json'];
      const ran = await theirs.run(words, { prefix });
      expect(ran.json(), ran.stderr).toMatchObject({ ok: true, verdict: 'identical', sandbox: { isolated: true } });
      expect(await readdir(theirs.workdir)).toEqual([]);
    });

    it('can be done by hand, as its plan says', async () => {
      const words = [
        'verify',
        '--store',
        theirs.store,
        '--sandbox',
        'docker',
        '--dry-run',
        '--workdir',
        theirs.workdir,
      ];
      const plan = await theirs.run(words, { prefix });
      expect(plan.code, plan.stderr).toBe(0);
      expect(plan.stdout).toContain('docker run');
      const script = `set -e\n${plan.stdout}\nserver=$!\npsql -XAt -d copy -c "select 'rows ' || count(*) from harbour"\nkill "$server"\nwait "$server" || :\n`;
      const [program = '', ...args] = [...prefix, 'bash', '-s'];
      const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: theirs.home, TMPDIR: theirs.tmp };
      expect(await run(program, args, undefined, env, script)).toContain('rows 2000\n');
      expect(await containersOf(theirs.path)).toEqual([]);
    });
  });

  it('leaves no container after SIGKILL, and the next one clears up', async () => {
    const { child, ended } = room.start(verify());
    await until(
      'the sandbox runs',
      async () => (await containersOf(room.workdir)).some(({ name }) => name.endsWith('-sandbox')),
      60,
    );
    child.kill('SIGKILL');
    await ended;
    await until('no container is left', async () => (await containersOf(room.path)).length === 0, 15);
    expect(processes().filter(({ command }) => command.includes(room.workdir))).toEqual([]);
    expect(await readdir(room.workdir)).not.toEqual([]);
    const next = await room.run(verify('--json'));
    expect(next.json(), next.stderr).toMatchObject({ ok: true, verdict: 'identical' });
    await nothingLeft();
  });

  it('leaves nothing after ^C', async () => {
    const { child, ended } = room.start(verify());
    await until(
      'the sandbox runs',
      async () => (await containersOf(room.workdir)).some(({ name }) => name.endsWith('-sandbox')),
      60,
    );
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    await nothingLeft();
  });
});
