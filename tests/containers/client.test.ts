import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openContainers } from '../../packages/core/src/container/containers.ts';
import { findTool } from '../../packages/core/src/postgres/tools.ts';
import { expectNothingLeft, expectRefusal, isRoot, makeRoom, type Room, until } from '../cli/room.ts';
import { makeCertificates } from '../e2e/connection/certificates.ts';
import { descendants, processes } from '../e2e/isolation/spy.ts';
import { run } from '../run.ts';
import { requireTier } from '../tiers.ts';
import { containersOf, docker } from './engine.ts';
import { type PostgresContainer, requireContainers, startPostgres } from './postgres.ts';

const here = requireContainers();
/** Of a machine with an older client, and of one with none. */
const noClient = /cannot serve a PostgreSQL 18 server|pg_dump for PostgreSQL 18 was not found/;
let room: Room;
let server: PostgresContainer;

beforeAll(async () => {
  if (!here) return;
  server = await startPostgres(18, { environment: { POSTGRES_DB: 'app' } });
  await server.sql(
    `create table harbour as select i as berth, md5(i::text) as ship from generate_series(1, 20000) i;
     create index on harbour (berth)`,
  );
});
afterAll(() => server?.[Symbol.asyncDispose]());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

/** Connection settings without a password in any argument. */
function settings(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const words = {
    PGHOST: hostname,
    PGPORT: port,
    PGUSER: username,
    PGPASSWORD: password,
    PGDATABASE: pathname.slice(1),
  };
  return { ...words, PGSSLMODE: 'disable' };
}

/** A program of the client by container, as pgproof makes it. */
async function withClient<T>(name: 'pg_dump' | 'psql', use: (path: string) => Promise<T>): Promise<T> {
  const session = {
    env: { PATH: process.env['PATH'], HOME: room.home },
    signal: new AbortController().signal,
    onProgress: () => undefined,
    workdir: room.workdir,
    now: () => new Date(),
  };
  await using containers = openContainers(
    { image: 'postgres:{major}', mayPull: false, note: () => undefined },
    session,
  );
  return await use((await findTool(name, 18, session, { install: containers.install })).path);
}

describe.skipIf(!here)('where the exact major of a server is not installed', () => {
  it('backs up, verifies and restores by containers of its image, and says so', async () => {
    const store = ['--store', room.store, '--workdir', room.workdir];
    const env = settings(server.url());
    const backup = await room.run(['backup', ...store], { env });
    expect(backup.code, backup.stderr).toBe(0);
    expect(backup.stderr).toMatch(/^PostgreSQL 18, client: 18\.\d+, in containers of postgres:18 of \d{4}-\d\d-\d\d$/m);
    expect(backup.stdout).toContain('found by image postgres:18');
    const verify = await room.run(['verify', ...store, '--json'], { env });
    expect(verify.json(), verify.stderr).toMatchObject({ ok: true, verdict: 'identical', sandbox: { isolated: true } });
    expect(verify.json()['sandbox']).toMatchObject({ detail: expect.stringContaining('a container of postgres:18') });
    const restore = await room.run(['restore', ...store, '--into', server.url('again')], { env });
    expect(restore.code, restore.stderr).toBe(0);
    expect(await server.sql('select count(*), min(ship) from harbour', 'again')).toEqual(
      await server.sql('select count(*), min(ship) from harbour'),
    );
    await server.sql('drop database again', 'postgres');
    expect(await containersOf(room.path)).toEqual([]);
    for (const path of [room.workdir, room.tmp]) expect(await filesOf(path)).toEqual([]);
  });

  it('reaches a server by TLS with certificates, a service file and a password file', async () => {
    const folder = await room.folder('tls, and "more"');
    const made = makeCertificates(folder, 'postgres');
    const text = (path: string): Promise<string> => readFile(path, 'utf8');
    const setUp = `for name in server.crt server.key ca.crt; do cp /certificates/$name "$PGDATA/$name"; chmod 600 "$PGDATA/$name"; done
printf 'hostssl all all all scram-sha-256 clientcert=verify-ca\\nlocal all all trust\\n' > "$PGDATA/pg_hba.conf"
printf "ssl = on\\nssl_ca_file = 'ca.crt'\\n" >> "$PGDATA/postgresql.conf"
`;
    await using secure = await startPostgres(17, {
      environment: { POSTGRES_DB: 'app' },
      files: {
        '/certificates/server.crt': await text(made.serverCert),
        '/certificates/server.key': await text(made.serverKey),
        '/certificates/ca.crt': await text(made.ca),
        '/docker-entrypoint-initdb.d/tls.sh': setUp,
        '/docker-entrypoint-initdb.d/app.sql': 'create table pilot as select generate_series(1, 50) as number;',
      },
    });
    const port = new URL(secure.url()).port;
    const [service, passfile] = [join(folder, 'service'), join(folder, 'pass')];
    await writeFile(
      service,
      `[secure]\nhost=127.0.0.1\nport=${port}\nuser=postgres\ndbname=app\nsslmode=verify-full\nsslrootcert=${made.ca}\nsslcert=${made.clientCert}\nsslkey=${made.clientKey}\n`,
    );
    await writeFile(passfile, `127.0.0.1:${port}:*:postgres:${secure.password}\n`, { mode: 0o600 });
    const env = { PGSERVICE: 'secure', PGSERVICEFILE: service, PGPASSFILE: passfile };
    const backup = await room.run(['backup', '--store', room.store, '--workdir', room.workdir, '--json'], { env });
    expect(backup.json(), backup.stderr).toMatchObject({ ok: true, rows: '50' });
    expect(backup.stdout + backup.stderr).not.toContain(secure.password);
  });

  it('reaches a server by its Unix socket', async () => {
    const socket = await room.folder('socket');
    await chmod(socket, 0o777);
    await using local = await startPostgres(18, {
      environment: { POSTGRES_DB: 'app' },
      change: (container) => container.withBindMounts([{ source: socket, target: '/var/run/postgresql' }]),
    });
    await local.sql('create table quay as select generate_series(1, 7) as number');
    const env = { PGHOST: socket, PGUSER: 'postgres', PGDATABASE: 'app', PGPASSWORD: local.password };
    const backup = await room.run(['backup', '--store', room.store, '--json'], { env });
    expect(backup.json(), backup.stderr).toMatchObject({ ok: true, rows: '7' });
  });
});

const filesOf = async (path: string): Promise<string[]> => (await run('ls', ['-A', path])).split('\n').filter(Boolean);

describe.skipIf(!here)('a program of an image', () => {
  it("has the tool's exit codes, standard input and standard output", async () => {
    const env = settings(server.url());
    await withClient('psql', async (psql) => {
      expect(await run(psql, ['-XAt', '-f', '-'], undefined, env, 'select 6 * 7')).toBe('42\n');
      await expect(run(psql, ['-X', '-v', 'ON_ERROR_STOP=1', '-f', '-'], undefined, env, 'select 1/0')).rejects.toThrow(
        /failed with 3: .*division by zero/,
      );
      await expect(run(psql, ['-X', '-c', 'select'], undefined, { ...env, PGPORT: '1' })).rejects.toThrow(
        /failed with 2: .*Connection refused/,
      );
    });
  });

  it.each([['one of two\nlines'], ['with "quotes", \\ and $(id) '], ['ends in a line\n']])(
    'logs in with a password such as %j',
    async (password) => {
      await server.sql(`create role odd login password $odd$${password}$odd$`, 'postgres');
      const env = { ...settings(server.url()), PGUSER: 'odd', PGPASSWORD: password };
      try {
        await withClient('psql', async (psql) => {
          expect(await run(psql, ['-XAt', '-c', 'select current_user'], undefined, env)).toBe('odd\n');
          const wrong = run(psql, ['-XAt', '-c', 'select'], undefined, { ...env, PGPASSWORD: `${password}x` });
          await expect(wrong).rejects.toThrow('password authentication failed');
        });
      } finally {
        await server.sql('drop role odd', 'postgres');
      }
    },
  );

  it('shows its password to nobody who may ask the engine, nor in any argument, nor in a file', async () => {
    await withClient('psql', async (psql) => {
      const child = spawn(psql, ['-XAt', '-c', 'select 1', '-f', '-'], {
        env: settings(server.url()),
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      const [container] = await containersOf(room.workdir);
      expect(container?.text).toContain('PGUSER=postgres');
      expect(container?.text).not.toContain(server.password);
      expect(processes().filter(({ command }) => command.includes(server.password))).toEqual([]);
      const grep = run('grep', ['-r', '--devices=skip', server.password, room.workdir]);
      await expect(grep).rejects.toThrow('failed with 1');
      child.stdin.end();
      expect(await once(child, 'close')).toEqual([0, null]);
    });
  });
});

describe.skipIf(!here)('a dump by container that is broken off', () => {
  /** Starts a backup whose pg_dump waits for a lock. */
  async function startWaiting(work: (running: ReturnType<Room['start']>) => Promise<void>): Promise<void> {
    const { default: pg } = await import('pg');
    const blocker = new pg.Client({ connectionString: server.url() });
    await blocker.connect();
    try {
      await blocker.query('begin; lock table harbour');
      const words = ['--proof', 'none', '--lock-timeout-seconds', '300', '--workdir', room.workdir];
      const running = room.start(['backup', '--store', room.store, ...words], { env: settings(server.url()) });
      await until('pg_dump waits', async () => (await waiting()) === 1);
      expect(await containersOf(room.workdir)).toHaveLength(1);
      await work(running);
    } finally {
      await blocker.end();
    }
  }

  async function waiting(): Promise<number> {
    const [row] = await server.sql(
      `select count(*) from pg_stat_activity where application_name = 'pgproof pg_dump' and wait_event_type = 'Lock'`,
      'postgres',
    );
    return Number(row?.['count']);
  }

  async function untilGone(): Promise<void> {
    await until('no container is left', async () => (await containersOf(room.workdir)).length === 0, 15);
    await until('no session is left', async () => (await waiting()) === 0, 15);
  }

  it('leaves no container after ^C, and exits with 130', async () => {
    await startWaiting(async ({ child, ended }) => {
      child.kill('SIGINT');
      expect((await ended).code).toBe(130);
      await untilGone();
    });
    await expectNothingLeft(room);
  });

  it('leaves no container and no session after SIGKILL, though nobody gives the lock free', async () => {
    await startWaiting(async ({ child, ended }) => {
      child.kill('SIGKILL');
      await ended;
      await untilGone();
    });
    const next = await room.run(['backup', '--store', room.store, '--workdir', room.workdir], {
      env: settings(server.url()),
    });
    expect(next.code, next.stderr).toBe(0);
    expect(await filesOf(room.workdir)).toEqual([]);
  });

  it('is told, with no container left, when docker itself is killed', async () => {
    await startWaiting(async ({ child, ended }) => {
      const family = descendants(child.pid ?? 0);
      const client = processes().filter(
        ({ pid, command }) => family.includes(pid) && / run --interactive /.test(command),
      );
      expect(client).toHaveLength(1);
      process.kill(client[0]?.pid ?? 0, 'SIGKILL');
      const ran = await ended;
      expect([ran.code, ran.stderr]).toEqual([6, expect.stringContaining('was ended by SIGKILL')]);
      await untilGone();
    });
    await expectNothingLeft(room);
  });

  it('leaves a container that was made and not yet started to the next run', async () => {
    const gone = JSON.stringify({ pid: 999_999_999, startTicks: '1', place: await place(), uid: process.getuid?.() });
    const elsewhere = JSON.stringify({ pid: 999_999_999, startTicks: '1', place: 'another', uid: process.getuid?.() });
    const ids: string[] = [];
    for (const owner of [gone, elsewhere]) {
      const words = ['--label', `pgproof.owner=${owner}`, '--env', `FOLDER=${room.path}`, 'postgres:18'];
      ids.push((await docker('create', '--network', 'none', ...words)).trim());
    }
    try {
      await withClient('psql', async (psql) => expect(await run(psql, ['--version'])).toContain('18.'));
      expect((await containersOf(room.path)).map(({ id }) => id)).toEqual([ids[1]?.slice(0, 12)]);
    } finally {
      await docker('rm', '--force', '--volumes', ...ids).catch(() => undefined);
    }
  });
});

async function place(): Promise<string> {
  const session = { workdir: room.workdir };
  const { makeWorkspace } = await import('../../packages/core/src/workspace.ts');
  await using workspace = await makeWorkspace(session as never);
  return (JSON.parse(await readFile(join(workspace.path, 'owner.json'), 'utf8')) as { place: string }).place;
}

describe.skipIf(!here)('an image', () => {
  const backup = (env: Record<string, string>, ...more: string[]) =>
    room.run(['backup', '--store', room.store, '--workdir', room.workdir, ...more], {
      env: { ...settings(server.url()), ...env },
    });

  it('that is absent is pulled, and one that is there is not', async () => {
    const bin = await room.folder('bin');
    const real = (
      await run('/bin/sh', ['-c', 'command -v docker'], undefined, { PATH: process.env['PATH'] ?? '' })
    ).trim();
    // A registry: what it would bring is here already, under another name.
    await writeFile(
      join(bin, 'docker'),
      `#!/bin/sh\n[ "$1" = pull ] || exec ${real} "$@"\necho "$3" >> ${room.path}/pulled\nexec ${real} tag postgres:18 "$3"\n`,
      { mode: 0o755 },
    );
    const env = { PATH: `${bin}:/usr/local/bin:/usr/bin:/bin` };
    try {
      for (const name of ['first', 'second']) {
        const ran = await backup(env, '--postgres-image', 'pgproof.invalid/postgres:{major}-test');
        expect(ran.code, ran.stderr).toBe(0);
        expect([name, ran.stderr.includes('pulling the image pgproof.invalid/postgres:18-test')]).toEqual([
          name,
          name === 'first',
        ]);
        expect(ran.stdout).toContain('found by image pgproof.invalid/postgres:18-test');
      }
      expect(await readFile(join(room.path, 'pulled'), 'utf8')).toBe('pgproof.invalid/postgres:18-test\n');
    } finally {
      await docker('rmi', 'pgproof.invalid/postgres:18-test');
    }
  });

  it('that cannot be pulled is an error with the way out', async () => {
    const ran = await backup({}, '--postgres-image', '127.0.0.1:1/postgres:{major}');
    expectRefusal(ran, {
      code: 4,
      kind: 'tool-version',
      says: [noClient],
      hint: /apt-get install postgresql-client-18.*connection refused.*docker pull 127\.0\.0\.1:1\/postgres:18/,
      before: /^pulling the image 127\.0\.0\.1:1\/postgres:18\n$/,
    });
  });

  it('that is absent is not pulled by a dry run', async () => {
    const ran = await backup({}, '--postgres-image', '127.0.0.1:1/postgres:{major}', '--dry-run');
    expectRefusal(ran, {
      code: 4,
      kind: 'tool-version',
      says: [noClient],
      hint: /docker pull 127\.0\.0\.1:1\/postgres:18/,
    });
  });

  it('of another major is refused', async () => {
    const ran = await backup({}, '--postgres-image', 'postgres:17');
    expectRefusal(ran, {
      code: 4,
      kind: 'tool-version',
      says: [noClient],
      hint: /postgres:17 brought pg_dump 17\.\d+, and not that of PostgreSQL 18/,
      before: /^PostgreSQL 18, client: 17/,
    });
  });

  it('may be refused: then nothing is asked of docker', async () => {
    const ran = await backup({}, '--postgres-image', 'none');
    expectRefusal(ran, { code: 4, kind: 'tool-version', says: [noClient], hint: /^install it: apt-get/ });
    expect(ran.stderr).not.toContain('docker');
  });

  it.each(['', '--privileged', 'post gres', 'postgres;id'])('is not called %j', async (name) => {
    const ran = await backup({}, `--postgres-image=${name}`);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('--postgres-image');
  });

  it('cannot be used where no engine answers', async () => {
    const ran = await backup({ DOCKER_HOST: `unix://${room.path}/none.sock` });
    expectRefusal(ran, {
      code: 4,
      kind: 'tool-version',
      says: [noClient],
      hint: /apt-get install postgresql-client-18.*Cannot connect to the Docker daemon/,
    });
  });

  const mayUnshare = requireTier('engine elsewhere', isRoot, 'needs root, for namespaces');
  it.skipIf(!mayUnshare).each([
    ['that does not see our files', ['--mount'], 'mount -t tmpfs tmpfs "$0"', /engine does not see our files/],
    ['that has another network', ['--net'], 'ip link set lo up', /has another network than ours/],
  ])('cannot be used with an engine %s', async (_, namespaces, change, words) => {
    await mkdir(join(room.path, 'shared'));
    const script = `${change} 2> /dev/null; exec "$@"`;
    // The server is not reachable from another network: the client alone is looked for.
    const driver = `
      import { openContainers } from '${new URL('../../packages/core/src/container/containers.ts', import.meta.url)}';
      const session = { env: process.env, signal: new AbortController().signal, workdir: process.argv.at(-1), now: () => new Date(), onProgress: () => undefined };
      const containers = openContainers({ image: 'postgres:{major}', mayPull: false, note: () => undefined }, session);
      await containers.install(18, 'client', session).then(console.log, ({ kind, message, hint }) => console.log(JSON.stringify({ kind, message, hint })));
      await containers[Symbol.asyncDispose]();
    `;
    const words_ = ['unshare', ...namespaces, 'sh', '-c', script, room.workdir];
    const [program = '', ...args] = [
      ...words_,
      process.execPath,
      '--input-type=module',
      '--eval',
      driver,
      room.workdir,
    ];
    const said = await run(program, args, undefined, { PATH: process.env['PATH'] ?? '', HOME: room.home });
    const failure = JSON.parse(said) as { kind: string; message: string; hint: string };
    expect(failure).toMatchObject({ kind: 'tool-missing', message: expect.stringMatching(words) });
    expect(failure.hint).toContain('install PostgreSQL here');
    expect(await containersOf(room.path)).toEqual([]);
  });
});
