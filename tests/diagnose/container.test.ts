import { randomBytes } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makeRoom, type Room, until } from '../cli/room.ts';
import { docker } from '../containers/engine.ts';
import { containerMajors, requireContainers, runLabel, startPostgres } from '../containers/postgres.ts';
import { denyMemory, pauseContainer } from '../hazards/container.ts';
import { run } from '../run.ts';
import { diagnose, expectCause } from './scene.ts';

const here = requireContainers();
const major = containerMajors[0] as number;
const label = Object.entries(runLabel).flatMap(([name, value]) => ['--label', `${name}=${value}`]);
const megabyte = 1024 ** 2;
const made: string[] = [];

let room: Room;
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});
afterAll(async () => {
  for (const name of made) await docker('rm', '--force', '--volumes', name).catch(() => undefined);
});

/** Starts one by docker itself, and does not wait for its server. */
async function start(
  options: readonly string[],
  image = `postgres:${major}`,
  command: readonly string[] = [],
): Promise<string> {
  const name = `pgtest-${randomBytes(6).toString('hex')}`;
  made.push(name);
  await docker(
    'run',
    '--detach',
    '--name',
    name,
    ...label,
    '--env',
    'POSTGRES_PASSWORD=hush-hush-hush',
    ...options,
    image,
    ...command,
  ).catch((error: unknown) => {
    if (!/failed to start|OCI runtime|executable file not found/i.test(String(error))) throw error;
  });
  return name;
}

const state = async (name: string): Promise<string> =>
  (await docker('inspect', '--format', '{{.State.Status}}', name)).trim();
const answers = (name: string): Promise<boolean> =>
  docker('exec', name, 'pg_isready', '--host', '127.0.0.1').then(
    () => true,
    () => false,
  );
const look = (name: string, ...more: string[]) =>
  diagnose(room, ['--container', name, ...more], { PATH: process.env['PATH'] ?? '' });
/** Runs the first `docker …` of a hint. */
const runDocker = (hint: string | null | undefined): Promise<string> =>
  run('/bin/sh', ['-c', /docker [^;#(]*/.exec(hint ?? '')?.[0] ?? 'false'], undefined, {
    PATH: process.env['PATH'] ?? '',
  });

describe.skipIf(!here)('of a container a diagnosis', () => {
  it('says that nothing is wrong, with what was looked at, and no password of its environment', async () => {
    await using server = await startPostgres(major, {
      change: (container) => container.withSharedMemorySize(256 * megabyte),
    });
    const told = await look(server.container.getId());
    expect(told.code, JSON.stringify(told.findings)).toBe(0);
    for (const id of ['container-state', 'container-memory', 'container-disk'])
      expect(told.finding(id).status, id).toBe('good');
    expect(told.text).not.toContain(server.password);
  });

  it('says that there is none of that name, and lists those that are', async () => {
    const told = await look('no-such-container');
    expectCause(told, 'container-missing', /no container "no-such-container"/);
    await runDocker(told.cause?.next);
  });

  it('refuses what is an option of docker', async () => {
    const ran = await room.run(['diagnose', '--container=--help', '--json']);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(/name or the id|option/)]);
  });

  it('says that it does not run, and starts it', async () => {
    const name = await start([]);
    await until('it answers', () => answers(name), 60);
    await docker('stop', '--time', '0', name);
    const told = await look(name);
    expectCause(told, 'container-state', /exit code|killed/);
    await runDocker(told.cause?.next);
    await until('it answers again', () => answers(name), 60);
    expect((await look(name)).finding('container-state').status).toBe('good');
  });

  it('says that it is paused, and lets it go on', async () => {
    await using server = await startPostgres(major);
    await using stack = new AsyncDisposableStack();
    const paused = await pauseContainer(server);
    // It goes on already where the command of the report has worked.
    stack.defer(async () => {
      await Promise.resolve(paused[Symbol.asyncDispose]()).catch(() => undefined);
    });
    const told = await look(server.container.getId());
    expectCause(told, 'container-state', /paused/);
    await runDocker(told.cause?.next);
    await until('it answers', () => answers(server.container.getId()));
  });

  it('says that it restarts again and again, with its last words', async () => {
    const name = await start(['--restart', 'always', '--env', 'POSTGRES_PASSWORD=']);
    await until(
      'it has restarted',
      async () => Number((await docker('inspect', '--format', '{{.RestartCount}}', name)).trim()) > 1,
      60,
    );
    const told = await look(name);
    expectCause(told, 'container-restarts', /again and again|restarts/);
    expect(await runDocker(told.cause?.next)).toBeDefined();
    await docker('update', '--restart', 'no', name);
  });

  it('says that the kernel killed a process of it, and gives it more memory', async () => {
    await using server = await startPostgres(major);
    await server.sql("create table wide as select repeat(md5('a'), 2000000) as row");
    await denyMemory(server, 96 * megabyte);
    await server
      .sql("select length(string_agg(row || i, '')) from wide, generate_series(1, 30) i")
      .catch(() => undefined);
    const id = server.container.getId();
    await until('it answers again', () => answers(id), 60);
    const told = await look(id);
    expectCause(told, 'container-oom-killed', /for want of memory/);
    await runDocker(told.cause?.next);
    expect((await docker('inspect', '--format', '{{.HostConfig.Memory}}', id)).trim()).toBe(String(2 * 1024 ** 3));
  });

  it('says that shared_buffers do not fit its memory, and fits the memory', async () => {
    await using server = await startPostgres(major, {
      args: ['-c', 'shared_buffers=128MB'],
      change: (container) => container.withSharedMemorySize(256 * megabyte),
    });
    await denyMemory(server, 160 * megabyte);
    const told = await look(server.container.getId());
    expectCause(told, 'container-memory', /shared_buffers is 128 MiB \(80 %\)/);
    await runDocker(told.cause?.next);
    expect((await look(server.container.getId())).finding('container-memory').status).toBe('good');
  });

  it('says that its health check fails, and what that said', async () => {
    const name = await start([
      '--health-cmd',
      'echo the check fails; exit 1',
      '--health-interval',
      '1s',
      '--health-retries',
      '1',
    ]);
    await until(
      'it is unhealthy',
      async () => (await docker('inspect', '--format', '{{.State.Health.Status}}', name)).trim() === 'unhealthy',
      60,
    );
    await until('it answers', () => answers(name), 60);
    const told = await look(name);
    expectCause(told, 'container-health', /unhealthy: the check fails/);
    await runDocker(told.cause?.next);
  });

  it('says that the disk of its data is full', async () => {
    const name = await start([
      '--mount',
      'type=tmpfs,destination=/small,tmpfs-size=64m',
      '--env',
      'PGDATA=/small/data',
    ]);
    await until('it answers', () => answers(name), 60);
    await docker('exec', name, 'sh', '-c', 'head -c 100M /dev/zero > /small/others || true');
    const told = await look(name);
    expectCause(told, 'container-disk', /free where its data lies \((?:9[89]|100) % used\)/);
    expect(await runDocker(told.cause?.next)).toMatch(/small/);
  });

  it.skipIf(!containerMajors.includes(18))(
    'says that a volume is where images of 18 have none, and where it belongs',
    async () => {
      const at = (target: string): string[] => ['--mount', `type=volume,destination=${target}`];
      const name = await start(at('/var/lib/postgresql/data'), 'postgres:18');
      await until(
        'it has ended, or answers',
        async () => (await state(name)) !== 'running' || (await answers(name)),
        60,
      );
      expectCause(await look(name), 'container-mount-trap', /mounted at \/var\/lib\/postgresql\/data.*18\/docker/);
      const right = await start(at('/var/lib/postgresql'), 'postgres:18');
      await until('it answers', () => answers(right), 60);
      const told = await look(right);
      expect([told.code, told.finding('container-mount-trap').detail]).toEqual([
        0,
        expect.stringContaining('without a name'),
      ]);
    },
  );

  it('says that data without a volume goes with the container', async () => {
    const name = await start(['--env', 'PGDATA=/data']);
    await until('it answers', () => answers(name), 60);
    expect((await look(name)).finding('container-mount-trap')).toMatchObject({
      status: 'warning',
      detail: expect.stringMatching(/no volume holds \/data/),
    });
  });
});

it('an engine that is not there is unknown, with what shows it, and the rest is looked at', async () => {
  const told = await diagnose(room, ['--container', 'app', '--into', 'postgres://me@127.0.0.1:1/app'], {
    DOCKER_HOST: 'tcp://127.0.0.1:1',
  });
  expect(told.finding('container-engine').status).toBe('unknown');
  expectCause(told, 'cannot-connect', /ECONNREFUSED/);
});
