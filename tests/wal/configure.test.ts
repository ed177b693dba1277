import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { commandLine, pgproof } from '../pgproof.ts';
import { run } from '../run.ts';

describe('a server that is to archive its log', () => {
  let cluster: Cluster;
  let store: string;
  beforeAll(async () => {
    cluster = await startCluster({}, { initdb: ['--wal-segsize=1'] });
    store = await mkdtemp(join(tmpdir(), 'pgtest-wal-store-'));
    await run('/bin/chmod', ['777', store]);
    await cluster.sql('postgres', "create role someone login password 'none of yours'");
  });
  afterAll(async () => {
    await cluster?.stop();
    await rm(store, { recursive: true, force: true });
  });
  const configure = (...more: string[]): ReturnType<typeof pgproof> =>
    pgproof([
      ...['wal', 'configure', '--store', store, '--program', `${process.execPath} ${commandLine()}`],
      ...['--database-url', cluster.url('postgres'), '--json', ...more],
    ]);
  let arrives = '';
  const shell = (line: string): Promise<string> =>
    run('/bin/bash', ['-c', line], undefined, {
      PATH: `${cluster.bin}:/usr/bin:/bin`,
      ...{ PGHOST: cluster.socket, PGPORT: String(cluster.port), PGUSER: 'postgres' },
    });
  const setting = async (name: string): Promise<string | null | undefined> =>
    (await cluster.sql('postgres', `select current_setting('${name}') as value`))[0]?.['value'];

  it('is told what is left to set, and is not touched', async () => {
    const ran = await configure();
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.json()).toMatchObject({
      commands: expect.arrayContaining([expect.stringContaining('archive_mode')]),
      configuration: {
        archive_mode: 'on',
        archive_timeout: '60',
        restore_command: expect.stringContaining('wal fetch %f %p'),
      },
      verification_steps: expect.arrayContaining([expect.stringMatching(/restart the server: archive_mode/)]),
    });
    expect(await setting('archive_timeout')).toBe('0');
    // Its verification does not say that the log arrives.
    const { verification_steps: steps } = ran.json() as unknown as { verification_steps: string[] };
    arrives = steps.find((step) => step.includes('pg_switch_wal')) ?? '';
    await expect(shell(`seq() { echo 1; }; ${arrives}`)).rejects.toThrow(/division by zero/);
    // The archive is begun by the server's own user, whoever pastes it.
    const begin = (ran.json()['commands'] as string[]).filter((line) => line.includes('mkdir'));
    const env = { PATH: `${cluster.bin}:/usr/bin:/bin`, PGHOST: cluster.socket, PGPORT: String(cluster.port) };
    await run('/bin/bash', ['-c', begin.join('\n')], undefined, { ...env, PGUSER: 'postgres' });
    expect((await readdir(join(store, '+wal'))).length).toBe(1);
    await rm(join(store, '+wal'), { recursive: true });
  });

  it('is not set up by a role that may not, nor where it archives by another way', async () => {
    const someone = await pgproof([
      ...['wal', 'configure', '--store', store, '--apply', '--json'],
      ...['--database-url', cluster.url('postgres', 'someone', 'none of yours')],
    ]);
    expect(someone.json()).toMatchObject({ exit_code: 6, error: { kind: 'not-permitted' } });
    await cluster.sql('postgres', "alter system set archive_command = 'cp %p /elsewhere/%f'");
    await cluster.sql('postgres', 'select pg_reload_conf()');
    await until('it is read', async () => (await configure('--apply')).code === 2);
    const ran = await configure('--apply');
    expect(ran.json()).toMatchObject({
      error: { kind: 'bad-input', message: expect.stringContaining('cp %p /elsewhere/%f') },
    });
    await cluster.sql('postgres', 'alter system reset archive_command');
    await cluster.sql('postgres', 'select pg_reload_conf()');
  });

  it('archives after its restart, and has nothing left to set', async () => {
    await until('the other way is forgotten', async () => (await configure()).code === 0);
    const ran = await configure('--apply');
    expect(ran.json(), ran.stderr).toMatchObject({ ok: true, needs_restart: true });
    // By the server's own user, on its own host.
    expect((await readdir(join(store, '+wal'))).length).toBe(1);
    expect((await stat(join(store, '+wal'))).uid).toBe((await stat(join(cluster.socket, 'data'))).uid);
    await cluster.restart();
    expect((await configure()).json()['verification_steps']).toContain(arrives);
    await shell(arrives);
    const [row] = await cluster.sql(
      'postgres',
      'select archived_count > 0 as archived, failed_count::text as failed from pg_stat_archiver',
    );
    expect(row).toEqual({ archived: 't', failed: '0' });
    const again = await configure('--apply');
    expect(again.json()).toMatchObject({ ok: true, changes: {}, needs_restart: false });
    const elsewhere = await pgproof([
      ...['wal', 'configure', '--store', `${store}/absent`, '--program', `${process.execPath} ${commandLine()}`],
      ...['--database-url', cluster.url('postgres'), '--json', '--apply'],
    ]);
    expect(elsewhere.json(), elsewhere.stderr).toMatchObject({
      ok: false,
      findings: expect.arrayContaining([
        expect.objectContaining({ status: 'bad', object: { kind: 'folder', name: `${store}/absent` } }),
      ]),
    });
    await configure('--apply');
    const checked = await pgproof(['wal', 'check', '--store', store, '--json']);
    expect(checked.json(), checked.stderr).toMatchObject({ ok: true });
  });
});
