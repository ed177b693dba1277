import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClient } from '../../packages/core/src/postgres/client.ts';
import { findNewestPlace } from '../../packages/core/src/sandbox/place.ts';
import { planSandbox, type Sandbox, startSandbox } from '../../packages/core/src/sandbox/sandbox.ts';
import type { Session } from '../../packages/core/src/session.ts';
import { makeWorkspace } from '../../packages/core/src/workspace.ts';
import { type Cluster, startCluster } from '../cluster.ts';

let workdir: string;
let session: Session;

beforeAll(async () => {
  workdir = await mkdtemp(join(tmpdir(), 'pgtest-sandbox-'));
  await chmod(workdir, 0o711);
  session = {
    env: process.env,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    workdir,
    now: () => new Date(),
  };
});
afterAll(() => rm(workdir, { recursive: true, force: true }));

describe('a sandbox', () => {
  let cluster: Cluster;
  let sandbox: Sandbox;
  beforeAll(async () => {
    cluster = await startCluster();
    const place = await findNewestPlace('local', session);
    const who = { superuser: 'postgres' };
    sandbox = await startSandbox(planSandbox(place, who.superuser, freemem()), place, who, session);
  });
  afterAll(async () => {
    await sandbox[Symbol.asyncDispose]();
    await cluster.stop();
  });

  /** What a program prints that the sandbox's server runs. */
  async function printed(command: string): Promise<string> {
    await using client = await openClient(sandbox.connection, session.signal);
    await client.query('create temp table printed(line text)');
    const program = `${command} 2>&1 || true`.replaceAll("'", "''");
    await client.query(
      `copy pg_temp.printed from program '${program}' with (format csv, delimiter e'\\x1f', quote e'\\x1e')`,
    );
    return (await client.query<{ line: string }>('select line from pg_temp.printed')).map((row) => row.line).join('\n');
  }

  it('does not reach a database beside it by its Unix socket, though the socket lets everyone in', async () => {
    const ask = `${cluster.bin}/psql -XAt -h ${cluster.socket} -p ${cluster.port} -U postgres -d postgres -c "select 6 * 7"`;
    expect(await cluster.tool('psql', ['-XAt', '-d', 'postgres', '-c', 'select 6 * 7'])).toBe('42\n');
    const answer = await printed(ask);
    expect(answer).toContain('Connection refused');
    expect(answer).not.toMatch(/^42$/m);
  });

  it('does not see what lies in /run', async () => {
    expect(await printed('ls -A /run')).toBe('');
  });
});

describe('temporary folders', () => {
  const old = new Date(Date.now() - 24 * 3_600_000);

  it('of the user whose names begin alike are never touched', async () => {
    const store = join(workdir, 'pgproof-backups');
    await mkdir(store);
    await writeFile(join(store, 'manifest.json'), '{}');
    const six = join(workdir, 'pgproof-abcdef');
    await mkdir(six);
    await writeFile(join(six, 'precious'), '');
    for (const folder of [store, six]) await utimes(folder, old, old);
    await using workspace = await makeWorkspace(session);
    expect(workspace.path).toMatch(/pgproof-[A-Za-z0-9]{6}$/);
    expect(await readdir(store)).toEqual(['manifest.json']);
    expect(await readdir(six)).toEqual(['precious']);
  });

  it('of a run in another container are left alone, and those of a run that is gone are removed', async () => {
    const make = async (name: string, owner: object): Promise<string> => {
      await mkdir(join(workdir, name));
      await writeFile(join(workdir, name, 'owner.json'), JSON.stringify(owner));
      return join(workdir, name);
    };
    await using mine = await makeWorkspace(session);
    const { place } = JSON.parse(await readFile(join(mine.path, 'owner.json'), 'utf8')) as { place: string };
    const foreign = await make('pgproof-foreig', { pid: 999_999_999, startTicks: '1', place: 'another boot' });
    const gone = await make('pgproof-gonego', { pid: 999_999_999, startTicks: '1', place });
    await using next = await makeWorkspace(session);
    const names = await readdir(workdir);
    expect(names).toContain(foreign.split('/').at(-1));
    expect(names).not.toContain(gone.split('/').at(-1));
    expect(names).toContain(mine.path.split('/').at(-1));
    expect(names).toContain(next.path.split('/').at(-1));
  });

  it('of a run that has ended, and that nobody has waited for, are removed', async () => {
    // The shell starts a process that outlives it, and becomes a program that does not know of it.
    const outlive = 'while [ "$(cat /proc/$$/comm)" != sleep ]; do /bin/sleep 0.02; done';
    const parent = spawn('/bin/sh', ['-c', `(${outlive}) & echo $!; exec /bin/sleep 300`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const pid = Number(String((await once(parent.stdout, 'data'))[0]));
      const stat = (): Promise<string> => readFile(`/proc/${pid}/stat`, 'utf8');
      await expect.poll(stat).toMatch(/^\d+ \(sh\) Z /);
      await using mine = await makeWorkspace(session);
      const { place } = JSON.parse(await readFile(join(mine.path, 'owner.json'), 'utf8')) as { place: string };
      const startTicks = (await stat()).split(' ')[21];
      await mkdir(join(workdir, 'pgproof-zombie'));
      await writeFile(join(workdir, 'pgproof-zombie', 'owner.json'), JSON.stringify({ pid, startTicks, place }));
      await using _next = await makeWorkspace(session);
      expect(await readdir(workdir)).not.toContain('pgproof-zombie');
    } finally {
      parent.kill('SIGKILL');
      await once(parent, 'exit');
    }
  });
});
