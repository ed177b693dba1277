/* What scaffold wal-archiving and scaffold pgbackrest write, held against what reads it, and carried out on a server of this machine. */
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PgbackrestScaffoldOptions, WalArchivingOptions } from '../../packages/core/src/index.ts';
import { isOnPath } from '../../scripts/machine.mjs';
import { makeRoom, type Room, until } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { commandLine } from '../pgproof.ts';
import { run } from '../run.ts';
import { requireTier } from '../tiers.ts';
import { itOfWhole } from '../whole.ts';
import { change, writeScaffold } from './server.ts';

const hasPromtool = requireTier('prometheus', isOnPath('promtool'), 'no promtool on PATH');
const hasPgbackrest = requireTier('pgbackrest', isOnPath('pgbackrest'), 'no pgBackRest: apt-get install pgbackrest');
const hasSystemd = isOnPath('systemd-analyze');

let room: Room;
beforeEach(async () => {
  room = await makeRoom();
});
afterEach(() => room?.[Symbol.asyncDispose]());

const place = () => ({ environment: 'production', folder: room.path, shownFolder: '.' }) as const;
const at = (path: string): string => join(room.path, path);

/** What systemd says of units, which lie in folders of ours. */
async function verifyUnits(...folders: readonly string[]): Promise<string> {
  const units: string[] = [];
  for (const folder of folders)
    for (const name of await readdir(at(folder)))
      if (/\.(service|timer)$/.test(name)) units.push(at(join(folder, name)));
  // A template is loaded as an instance of it.
  const loaded = units.map((path) => path.replace('@.service', '@one.service'));
  return run('/usr/bin/systemd-analyze', ['verify', '--man=no', '--recursive-errors=no', ...loaded]);
}

interface Host {
  (lines: readonly string[], more?: Record<string, string>): Promise<string>;
  /** A program before all others on PATH. */
  readonly program: (name: string, text: string) => Promise<void>;
}

/** A shell in which the host of the server is this machine: `sudo` becomes whom it names, and nothing is installed. */
async function hostOf(cluster: Cluster): Promise<Host> {
  const bin = await room.folder('bin');
  const confD = join(cluster.socket, 'conf.d');
  const program = async (name: string, text: string): Promise<void> => {
    await writeFile(join(bin, name), `#!/bin/bash\n${text}\n`);
    await chmod(join(bin, name), 0o755);
  };
  await program(
    'sudo',
    `user=root
while [[ $1 == -* ]]; do
  case $1 in -u) user=$2; shift 2 ;; *) shift ;; esac
done
[[ $(id -u) == 0 && $user != root ]] || exec "$@"
exec setpriv --reuid="$user" --regid="$user" --init-groups -- "$@"`,
  );
  await program('systemctl', 'exit 0');
  const env = {
    PATH: `${bin}:${cluster.bin}:/usr/sbin:/usr/bin:/sbin:/bin`,
    HOME: room.home,
    CONF_D: confD,
    PGHOST: cluster.socket,
    PGPORT: String(cluster.port),
    PGUSER: 'postgres',
  };
  const host = async (lines: readonly string[], more: Record<string, string> = {}): Promise<string> => {
    let told = '';
    for (const line of lines) {
      // These are of the system itself.
      if (/\/etc\/(systemd|pgproof\/alert)/.test(line)) continue;
      told += await run('bash', ['-euo', 'pipefail', '-c', `cd ${JSON.stringify(room.path)} && ${line}`], undefined, {
        ...env,
        ...more,
      });
      if (line === 'sudo systemctl restart postgresql') await cluster.restart();
    }
    return told;
  };
  return Object.assign(host, { program });
}

const included = (): Promise<Cluster> =>
  startCluster(
    {},
    {
      prepare: async (data) => {
        await mkdir(join(data, '../conf.d'));
        // What initdb wrote is another's than what the server was started with, which it would tell.
        await writeFile(join(data, 'postgresql.conf'), "include_dir = '../conf.d'\n");
      },
    },
  );

describe('scaffold wal-archiving', () => {
  const options = (more: Partial<WalArchivingOptions> = {}): WalArchivingOptions => ({
    ...{ kind: 'wal-archiving', ...place(), archiveTimeoutSeconds: 60 },
    ...{ program: `${process.execPath} ${commandLine()}`, store: { at: 'folder', path: at('store') } },
    ...more,
  });

  it('has an alert that fires when archiving fails, and units that systemd takes', async () => {
    const plan = await writeScaffold(
      options({
        store: { at: 's3', url: 's3://backups/100% mine', region: 'eu-central-1' },
        recipients: [`age1${'q'.repeat(58)}`],
      }),
    );
    if (hasPromtool) await run('/usr/bin/promtool', ['test', 'rules', at('rules.test.yml')]);
    if (hasSystemd) expect(await verifyUnits('systemd')).toBe('');
    expect(plan.scaffold.verificationSteps.join()).toContain('sudo test -s /etc/pgproof/alert.curl');
    expect(await readFile(at('systemd/pgproof-base-backup.service'), 'utf8')).toContain('"s3://backups/100%% mine"');
  });

  it('has a server archive, take base backups and come back to a moment, or to the last in the store, by the commands of its plan', async () => {
    await using cluster = await included();
    const plan = await writeScaffold(options());
    const host = await hostOf(cluster);
    await chmod(room.path, 0o755);
    await host(plan.scaffold.commands);
    const unit = await readFile(at('systemd/pgproof-base-backup.service'), 'utf8');
    const backup = (/^ExecStart=(.*)$/m.exec(unit)?.[1] ?? '').replace(
      '?host=/var/run/postgresql',
      `?host=${cluster.socket}&port=${cluster.port}`,
    );
    await host([`sudo -u postgres ${backup}`]);
    await cluster.sql('postgres', 'create table item as select i from generate_series(1, 100) i');
    const [row] = await cluster.sql(
      'postgres',
      "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US+00:00') as moment",
    );
    await cluster.sql('postgres', 'drop table item; create table later as select i from generate_series(1, 7) i');
    const steps = plan.scaffold.verificationSteps;
    expect(await host(steps.filter((step) => !step.startsWith('promtool')))).toMatch(/✓/);
    // What is wrong ends a line with another code than 0.
    const wrong = join(cluster.socket, 'conf.d/wrong.conf');
    await writeFile(wrong, "archive_command = 'false'\n");
    await cluster.sql('postgres', 'select pg_reload_conf()');
    await host.program('seq', 'echo 1');
    await expect(host(steps.filter((step) => step.includes('pg_switch_wal')))).rejects.toThrow(/division by zero/);
    await writeFile(wrong, "work_mem = 'much'\n");
    await expect(host(steps.filter((step) => step.includes('pg_file_settings')))).rejects.toThrow(/division by zero/);
    await rm(wrong);
    await cluster.sql('postgres', 'select pg_reload_conf()');
    // As after pg_upgrade: the store has the log of the cluster that was there before, too.
    const former = at('store/+wal/7000000000000000001/00000001/00000000');
    await mkdir(former, { recursive: true });
    await writeFile(join(former, '000000010000000000000001.zst'), '');
    const check = /^ExecStart=(.*)$/m.exec(await readFile(at('systemd/pgproof-wal-check.service'), 'utf8'))?.[1] ?? '';
    expect(await host([`sudo -u postgres ${check.replaceAll('$$', '$')}`])).toMatch(/✓/);
    const into = join(cluster.socket, 'again');
    const [, line = ''] = plan.scaffold.recoveryProcedure.split('\n');
    const [own] = await cluster.sql('postgres', 'select system_identifier from pg_control_system()');
    const CLUSTER = `+cluster/${own?.['system_identifier']}`;
    await host([line], { MOMENT: row?.['moment'] ?? '', CLUSTER, INTO: into });
    {
      await using _again = await startAside(cluster, into);
      expect(await countAside(cluster)).toBe('100');
    }
    const last = join(cluster.socket, 'last');
    await host([line], { INTO: last });
    await using _last = await startAside(cluster, last);
    expect(await countAside(cluster, 'later')).toBe('7');
  });
});

describe.skipIf(!hasPgbackrest)('scaffold pgbackrest', () => {
  const options = (more: Partial<PgbackrestScaffoldOptions> = {}): PgbackrestScaffoldOptions => ({
    ...{ kind: 'pgbackrest', ...place(), stanza: 'main', store: { at: 'folder', path: at('repository-of-main') } },
    ...{ dataDirectory: '/var/lib/postgresql/17/main', socketDirectory: '/var/run/postgresql', port: 5432 },
    ...more,
  });

  it('has configurations of two hosts that pgBackRest takes, units that systemd takes, and certificates by which the two know each other', async () => {
    await writeScaffold(options({ hosts: { database: 'db.example', repository: 'localhost' } }));
    if (hasSystemd) expect(await verifyUnits('repository/systemd', 'repository', 'database')).toBe('');
    await run('bash', [at('certificates.sh')], undefined, { PATH: '/usr/bin:/bin' });
    const [before] = [await readFile(at('certificates/database.crt'), 'utf8')];
    await run('bash', [at('certificates.sh')], undefined, { PATH: '/usr/bin:/bin' });
    expect(await readFile(at('certificates/database.crt'), 'utf8')).toBe(before);
    for (const of of ['database', 'repository']) {
      expect(
        await run('openssl', ['verify', '-CAfile', at('certificates/ca.crt'), at(`certificates/${of}.crt`)]),
      ).toContain('OK');
      await change(at(`${of}/pgbackrest.conf`), [
        ['/etc/pgbackrest/cert/own', at(`certificates/${of}`)],
        ['/etc/pgbackrest/cert/', at('certificates/')],
      ]);
      const env = { PATH: '/usr/bin:/bin', PGBACKREST_REPO1_CIPHER_PASS: 'x', PGBACKREST_LOCK_PATH: at('lock') };
      const told = await run(
        'pgbackrest',
        [`--config=${at(`${of}/pgbackrest.conf`)}`, '--stanza=main', '--io-timeout=1', 'info'],
        undefined,
        env,
      );
      expect(told).toContain('stanza: main');
    }
  });

  itOfWhole('has a server archive, take backups and come back to a moment, by the commands of its plan', async () => {
    await using cluster = await included();
    const plan = await writeScaffold(
      options({
        dataDirectory: join(cluster.socket, 'data'),
        socketDirectory: cluster.socket,
        port: cluster.port,
        store: { at: 'folder', path: join(cluster.socket, 'repository') },
      }),
    );
    await chmod(room.path, 0o755);
    const host = await hostOf(cluster);
    // The one thing that is of the machine: where pgBackRest finds what it is told.
    const own = join(cluster.socket, 'etc');
    await change(at('archive.conf'), [
      ['pgbackrest --stanza', `pgbackrest --config-path=${own} --lock-path=${cluster.socket}/lock --stanza`],
    ]);
    const env = { PGBACKREST_CONFIG_PATH: own, PGBACKREST_LOCK_PATH: join(cluster.socket, 'lock') };
    const here = (line: string): string => line.replaceAll('/etc/pgbackrest', own);
    await host(plan.scaffold.commands.map(here), env);
    await cluster.sql('postgres', 'create table item as select i from generate_series(1, 100) i');
    // pgBackRest counts in seconds: the moment lies in one after that in which its backup ended.
    await cluster.sql('postgres', "select pg_sleep_until(date_trunc('second', clock_timestamp()) + interval '1 s')");
    const [row] = await cluster.sql(
      'postgres',
      "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US+00') as moment",
    );
    await cluster.sql('postgres', 'drop table item');
    expect(await host(plan.scaffold.verificationSteps.map(here), env)).toMatch(/status: ok/);
    const keys = await readFile(join(own, 'conf.d/keys.conf'), 'utf8');
    expect(keys).toMatch(/^\[global\]\nrepo1-cipher-pass=[0-9a-f]{64}\n$/);
    const into = join(cluster.socket, 'again');
    const lines = plan.scaffold.recoveryProcedure.split('\n').filter((line) => line.startsWith('  '));
    await host(
      lines.map((line) => here(line.trim())),
      { ...env, MOMENT: row?.['moment'] ?? '', INTO: into },
    );
    await using _again = await startAside(cluster, into, env);
    expect(await countAside(cluster)).toBe('100');
  });
});

/** Starts what was restored beside the server in use, on its socket by another port, without archiving; `await using` stops it. */
async function startAside(cluster: Cluster, data: string, env: Record<string, string> = {}): Promise<AsyncDisposable> {
  const as = process.getuid?.() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups'] : [];
  const words = [
    ...as,
    `${cluster.bin}/pg_ctl`,
    '--pgdata',
    data,
    '--wait',
    '--log',
    join(cluster.socket, 'again.log'),
  ];
  const settings = `-p 1 -c listen_addresses= -c unix_socket_directories=${cluster.socket} -c archive_mode=off -c max_connections=60`;
  const ctl = (...more: string[]): Promise<string> => {
    const [program = '', ...args] = [...words, ...more];
    return run(program, args, undefined, { PATH: '/usr/bin:/bin', ...env });
  };
  await ctl('--options', settings, 'start');
  return { [Symbol.asyncDispose]: async () => void (await ctl('--mode', 'immediate', 'stop')) };
}

async function countAside(cluster: Cluster, table = 'item'): Promise<string> {
  const ask = (text: string): Promise<string> =>
    run(`${cluster.bin}/psql`, ['-XAt', '-h', cluster.socket, '-p', '1', '-U', 'postgres', '-c', text], undefined, {
      PATH: '/usr/bin:/bin',
    });
  await until('it is a server of its own', async () => (await ask('select pg_is_in_recovery()')).trim() === 'f');
  return (await ask(`select count(*) from ${table}`)).trim();
}
