import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  chownSync,
  constants,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installedMajor } from '../../cluster.ts';
import { type Certificates, makeCertificates } from './certificates.ts';

/** The folder of the newest major's programs. */
export const binaries = `/usr/lib/postgresql/${(await installedMajor()) ?? 0}/bin`;
export const password = "p@ss/w%rd: 'x\\y";
/** The folder in which Debian's libpq looks for sockets. */
export const defaultSocketFolder = '/var/run/postgresql';

/** A primary with TLS, and its standby without. */
export interface Servers {
  readonly folder: string;
  readonly sockets: string;
  readonly primary: number;
  readonly standby: number;
  /** A port where nobody listens. */
  readonly nobody: number;
  readonly hasDefaultSocket: boolean;
  readonly hasIpv6: boolean;
  readonly certificates: Certificates;
  readonly stop: () => Promise<void>;
}

const hba = `
local    all         postgres               trust
local    replication postgres               trust
local    all         all                    scram-sha-256
hostssl  all         certified  all         cert
hostnossl all        certified  all         reject
hostssl  all         tlsonly    all         scram-sha-256
hostnossl all        plainonly  all         scram-sha-256
host     all         app        all         scram-sha-256
host     all         osuser     all         scram-sha-256
`;

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): Account {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Distinct ports that nothing listens on now. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return address.port;
  });
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function waitUntilReady(child: ChildProcess, sockets: string, port: number): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      execFileSync(join(binaries, 'pg_isready'), ['-q', '-h', sockets, '-p', String(port)], { stdio: 'pipe' });
      return;
    } catch {
      if (child.exitCode !== null || Date.now() > deadline) throw new Error(`server on port ${port} does not start`);
      await pause(50);
    }
  }
}

async function hasIpv6Loopback(): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(0, '::1');
    await once(server, 'listening');
    server.close();
    return true;
  } catch {
    return false;
  }
}

/** Starts both servers in a new folder; `stop` ends them and removes it. */
export async function startServers(): Promise<Servers> {
  const account = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'pgproof-connection-'));
  const own = (path: string): void => chownSync(path, account.uid ?? -1, account.gid ?? -1);
  const children: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const child of children.reverse()) {
      if (child.exitCode !== null || child.pid === undefined) continue;
      const exit = once(child, 'exit');
      process.kill(child.pid, 'SIGINT');
      await exit;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const run = (program: string, ...args: string[]): void =>
    void execFileSync(join(binaries, program), args, {
      ...account,
      cwd: folder,
      stdio: 'pipe',
      env: { PATH: '/usr/bin:/bin' },
    });
  try {
    const [primary = 0, standby = 0, nobody = 0] = await freePorts(3);
    const [hasIpv6, hasDefaultSocket] = [await hasIpv6Loopback(), isWritable(defaultSocketFolder)];
    const sockets = join(folder, 'sockets');
    mkdirSync(sockets);
    mkdirSync(join(folder, 'tls'));
    const certificates = makeCertificates(join(folder, 'tls'), 'certified');
    for (const path of [folder, sockets, ...readdirSync(join(folder, 'tls')).map((name) => join(folder, 'tls', name))])
      own(path);
    const start = async (data: string, port: number, ...settings: string[]): Promise<void> => {
      const log = openSync(join(folder, `${data}.log`), 'a');
      const folders = hasDefaultSocket ? `${sockets},${defaultSocketFolder}` : sockets;
      const fixed = [
        `port=${port}`,
        `unix_socket_directories=${folders}`,
        `listen_addresses=127.0.0.1${hasIpv6 ? ',::1' : ''}`,
        'fsync=off',
      ];
      const args = ['-D', join(folder, data), ...[...fixed, ...settings].flatMap((setting) => ['-c', setting])];
      const child = spawn(join(binaries, 'postgres'), args, {
        ...account,
        cwd: folder,
        stdio: ['ignore', log, log],
        env: {},
      });
      children.push(child);
      await waitUntilReady(child, sockets, port);
    };
    run('initdb', '-D', join(folder, 'primary'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N');
    const osUser = userInfo().username;
    writeFileSync(join(folder, 'primary', 'pg_hba.conf'), hba.replace('osuser', osUser));
    const { serverCert, serverKey, ca } = certificates;
    const tls = ['ssl=on', `ssl_cert_file=${serverCert}`, `ssl_key_file=${serverKey}`, `ssl_ca_file=${ca}`];
    await start('primary', primary, ...tls);
    const quoted = `E'${password.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
    const roles = ['app', 'certified', 'tlsonly', 'plainonly', ...(osUser === 'postgres' ? [] : [osUser])];
    const statements = [
      ...roles.map((role) => `create role "${role}" login password ${quoted}`),
      ...['app', osUser, 'plainonly', 'other']
        .filter((name) => name !== 'postgres')
        .map((name) => `create database "${name}"`),
    ];
    const local = ['-h', sockets, '-p', String(primary), '-U', 'postgres'];
    run('psql', '-XqAt', ...local, '-d', 'postgres', ...statements.flatMap((statement) => ['-c', statement]));
    run('pg_basebackup', ...local, '-D', join(folder, 'standby'), '-R', '-X', 'stream', '-c', 'fast');
    await start('standby', standby, 'ssl=off');
    return { folder, sockets, primary, standby, nobody, hasDefaultSocket, hasIpv6, certificates, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
