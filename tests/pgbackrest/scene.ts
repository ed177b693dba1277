/* A cluster whose log is archived by pgBackRest into an encrypted repository beside it, and who must hear nothing of its copies. */
import { appendFile, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Cluster, freePort, startCluster } from '../cluster.ts';
import { ask, serverOwner } from '../physical/scene.ts';
import { run } from '../run.ts';

/** Of the repository; it must be seen nowhere. */
export const passphrase = 'only of this repository';

/** Whose it is, with the passphrase in its environment. */
export const environment: Readonly<Record<string, string>> = { PGBACKREST_REPO1_CIPHER_PASS: passphrase };

export interface Archived extends AsyncDisposable {
  readonly cluster: Cluster;
  /** pgBackRest's configuration; what it says of the repository is all that the server's archive_command knows. */
  readonly config: string;
  readonly repository: string;
  /** A folder for a tablespace. */
  readonly space: string;
}

/** Starts it. */
export async function startArchived(): Promise<Archived> {
  let config = '';
  const cluster = await startCluster(
    { wal_level: 'logical', max_wal_senders: '4', max_replication_slots: '4', TimeZone: 'Asia/Tokyo' },
    {
      initdb: ['--data-checksums'],
      prepare: async (data, owner) => {
        const folder = dirname(data);
        config = join(folder, 'pgbackrest.conf');
        for (const name of ['repository', 'space', 'lock']) {
          await mkdir(join(folder, name), { mode: 0o700 });
          if (owner !== undefined) await chown(join(folder, name), owner.uid, owner.gid);
        }
        const push = `PGBACKREST_REPO1_CIPHER_PASS="${passphrase}" pgbackrest --config=${config} --stanza=main archive-push %p`;
        await appendFile(
          join(data, 'postgresql.conf'),
          `archive_mode = on\narchive_command = '${push}'\nrestart_after_crash = off\n`,
        );
      },
    },
  );
  const folder = cluster.socket;
  const [repository, space] = [join(folder, 'repository'), join(folder, 'space')];
  await writeFile(
    config,
    `[global]
repo1-path=${repository}
repo1-cipher-type=aes-256-cbc
repo1-bundle=y
repo1-retention-full=2
compress-type=zst
compress-level=1
start-fast=y
log-level-file=off
lock-path=${join(folder, 'lock')}

[main]
pg1-path=${join(folder, 'data')}
pg1-port=${cluster.port}
pg1-socket-path=${folder}
`,
  );
  return { cluster, config, repository, space, [Symbol.asyncDispose]: cluster.stop };
}

/** Runs pgBackRest itself as its user would; gives its stdout. */
export async function pgbackrest({ config }: Pick<Archived, 'config'>, ...args: string[]): Promise<string> {
  const owner = await serverOwner();
  const env = { ...environment, PATH: '/usr/bin:/bin', LC_ALL: 'C', HOME: '/' };
  return run('pgbackrest', [`--config=${config}`, '--stanza=main', ...args], owner, env);
}

/** What is where the source is: nothing of it may change by what is done with a copy. */
export async function surroundingsOf({ cluster }: Pick<Archived, 'cluster'>): Promise<unknown> {
  const senders = await cluster.sql('postgres', 'select pid, backend_start from pg_stat_replication order by pid');
  const [archiver] = await cluster.sql('postgres', 'select archived_count, last_archived_wal from pg_stat_archiver');
  return { senders, archiver };
}

/** A server that was brought back by hand. */
export interface Recovered extends AsyncDisposable {
  readonly sql: (database: string, text: string) => Promise<Record<string, unknown>[]>;
}

/** Does what a recovery procedure says, line by line in one shell, as the user that runs servers. */
export async function recoverByHand({ cluster }: Pick<Archived, 'cluster'>, procedure: string): Promise<Recovered> {
  const owner = await serverOwner();
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-'));
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
  const [data, port] = [join(folder, 'data'), await freePort()];
  const script = procedure
    .split('\n')
    .filter((line) => line.startsWith('   '))
    .map((line) => line.slice(3))
    .join('\n')
    .replace('<the new data directory>', data)
    .replace('<a folder for its tablespaces>', join(folder, 'spaces'))
    .replace('<a new file for its configuration>', join(folder, 'pgbackrest.conf'))
    .replace(
      'pg_ctl start',
      `printf "unix_socket_directories = '${folder}'\\nlisten_addresses = ''\\n" >> "$DATA"/postgresql.auto.conf\npg_ctl start`,
    );
  const stop = async (): Promise<void> => {
    await run(`${cluster.bin}/pg_ctl`, ['stop', '-m', 'immediate', '-D', data], owner).catch(() => undefined);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await run('/bin/bash', ['-c', script], owner, {
      ...environment,
      PATH: `${cluster.bin}:/usr/local/bin:/usr/bin:/bin`,
      PGPORT: String(port),
      LC_ALL: 'C',
    });
  } catch (error) {
    const log = await readFile(`${data}.log`, 'utf8').catch(() => '');
    await stop();
    throw new Error(`the procedure failed: ${log.slice(-1500)}`, { cause: error });
  }
  return { sql: (database, text) => ask(folder, port, database, text), [Symbol.asyncDispose]: stop };
}

/** Starts a restored directory, to be asked; `stop` ends it. */
export async function startRestored({ cluster }: Pick<Archived, 'cluster'>, data: string): Promise<Recovered> {
  const owner = await serverOwner();
  const port = await freePort();
  const socket = dirname(data);
  const options = `-p ${port} -c unix_socket_directories=${socket} -c listen_addresses=''`;
  await run(
    `${cluster.bin}/pg_ctl`,
    ['start', '--wait', '--pgdata', data, '--log', `${data}.log`, '--options', options],
    owner,
    { ...environment, PATH: '/usr/bin:/bin', LC_ALL: 'C' },
  );
  return {
    sql: (database, text) => ask(socket, port, database, text),
    [Symbol.asyncDispose]: async () => {
      await run(`${cluster.bin}/pg_ctl`, ['stop', '-m', 'immediate', '-D', data], owner).catch(() => undefined);
    },
  };
}
