/* A cluster whose files are backed up: with checksums, an hour that is not UTC's, and its pg_hba.conf outside its data directory, as Debian has it. */
import { appendFile, chown, copyFile, mkdir, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { type Cluster, freePort, startCluster } from '../cluster.ts';
import { idsOf, run } from '../run.ts';

/** The user that servers run as where we are root. */
export async function serverOwner(): Promise<{ uid: number; gid: number } | undefined> {
  return process.getuid?.() === 0 ? idsOf('postgres') : undefined;
}

/** Starts it. Folders for tablespaces are `space(cluster, name)`. */
export async function startPhysical(settings: Readonly<Record<string, string>> = {}): Promise<Cluster> {
  return startCluster(
    { wal_level: 'replica', max_wal_senders: '4', max_replication_slots: '4', TimeZone: 'Asia/Tokyo', ...settings },
    {
      initdb: ['--data-checksums'],
      prepare: async (data, owner) => {
        const folder = dirname(data);
        for (const name of ['etc', 'space-one', 'space-two']) {
          await mkdir(join(folder, name), { mode: 0o700 });
          if (owner !== undefined) await chown(join(folder, name), owner.uid, owner.gid);
        }
        const hba = join(folder, 'etc', 'pg_hba.conf');
        await copyFile(join(data, 'pg_hba.conf'), hba);
        if (owner !== undefined) await chown(hba, owner.uid, owner.gid);
        await unlink(join(data, 'pg_hba.conf'));
        await appendFile(join(data, 'postgresql.conf'), `hba_file = '${hba}'\n`);
      },
    },
  );
}

export const space = (cluster: Cluster, name: 'one' | 'two'): string => join(cluster.socket, `space-${name}`);

/** A server that was brought back by hand; `stop` ends it and removes its folders. */
export interface Recovered extends AsyncDisposable {
  readonly data: string;
  readonly sql: (database: string, text: string) => Promise<Record<string, unknown>[]>;
}

/**
 * Does what the recovery procedure of a manifest says, line by line in one shell, as the user that runs servers; `between` is done before the server is
 * started.
 */
export async function recoverByHand(
  cluster: Cluster,
  store: string,
  procedure: string,
  {
    key,
    id,
  }: { readonly key?: string /** Of a procedure that was written before there was one. */; readonly id?: string } = {},
): Promise<Recovered> {
  const owner = await serverOwner();
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-'));
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
  const own = async (path: string): Promise<void> => {
    if (owner !== undefined) await run('chown', ['-R', `${owner.uid}:${owner.gid}`, path]);
  };
  await run('cp', ['-r', store, join(folder, 'store')]);
  await own(join(folder, 'store'));
  if (key !== undefined) {
    await writeFile(join(folder, 'key'), await readFile(key), { mode: 0o600 });
    await own(join(folder, 'key'));
  }
  const data = join(folder, 'data');
  const port = await freePort();
  const lines = procedure
    .split('\n')
    .filter((line) => line.startsWith('   '))
    .map((line) => line.slice(3));
  const script = lines
    .join('\n')
    .replace('<the folder of the store>', join(folder, 'store'))
    .replace('<the new data directory>', data)
    .replace('<a folder for its tablespaces>', join(folder, 'spaces'))
    .replace('<the id of the backup>', id ?? '<unknown>')
    .replace('<identity file>', join(folder, 'key'))
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
      PATH: `${cluster.bin}:/usr/local/bin:/usr/bin:/bin`,
      PGPORT: String(port),
      LC_ALL: 'C',
    });
  } catch (error) {
    const log = await readFile(`${data}.log`, 'utf8').catch(() => '');
    await stop();
    throw new Error(`the procedure failed: ${log.slice(-1500)}`, { cause: error });
  }
  return { data, sql: (database, text) => ask(folder, port, database, text), [Symbol.asyncDispose]: stop };
}

/** Asks a server by its socket as the superuser; rows of the last statement. */
export async function ask(
  host: string,
  port: number,
  database: string,
  text: string,
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ host, port, user: 'postgres', database });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const result: pg.QueryResult | pg.QueryResult[] = await client.query(text);
    return (Array.isArray(result) ? result.at(-1)?.rows : result.rows) ?? [];
  } finally {
    await client.end();
  }
}
