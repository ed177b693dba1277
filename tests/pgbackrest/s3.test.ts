/* A repository of pgBackRest in a bucket, behind TLS as pgBackRest has it: written, verified and restored through the doors of the command line. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { dirname, join } from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal, filesIn, makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import type { Ran } from '../pgproof.ts';
import { run } from '../run.ts';
import { openBucket, type TestBucket } from '../s3/bucket.ts';
import { requireS3 } from '../s3/server.ts';
import { representatives } from '../whole.ts';
import { startRestored } from './scene.ts';

const program = await requireS3();
const host = 's3.example';

/** What TLS carries goes on to the server as it is. */
async function terminate(bucket: TestBucket, folder: string): Promise<{ port: number } & AsyncDisposable> {
  const [key, certificate] = [join(folder, 's3.key'), join(folder, 's3.crt')];
  // The host that is connected to is the one that its certificate has to name.
  const name = ['-subj', '/CN=127.0.0.1'];
  await run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate, ...name]);
  const open = new Set<TLSSocket>();
  const server = createServer({ key: await readFile(key), cert: await readFile(certificate) }, (client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    const { hostname, port } = new URL(bucket.server.endpoint);
    const behind = createConnection({ host: hostname, port: Number(port) });
    for (const [from, to] of [
      [client, behind],
      [behind, client],
    ] as const) {
      from.on('error', () => to.destroy());
      from.pipe(to);
    }
  });
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    [Symbol.asyncDispose]: async () => {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      for (const client of open) client.destroy();
      await closed.promise;
    },
  };
}

describe.skipIf(program === undefined)('a repository in a bucket', () => {
  const stack = new AsyncDisposableStack();
  let room: Room;
  let bucket: TestBucket;
  let cluster: Cluster;
  let environment: Record<string, string>;
  let words: string[];
  let full: Ran;

  const pgproof = (command: string, ...args: string[]): Promise<Ran> =>
    room.run([command, '--method', 'pgbackrest', ...words, ...args, '--json'], { env: environment });

  beforeAll(async () => {
    room = stack.use(await makeRoom());
    bucket = stack.use(await openBucket({ program: program ?? '' }));
    const front = stack.use(await terminate(bucket, await room.folder('tls')));
    const { accessKeyId, secretAccessKey } = bucket.server.key;
    environment = { PGBACKREST_REPO1_S3_KEY: accessKeyId, PGBACKREST_REPO1_S3_KEY_SECRET: secretAccessKey };
    const repository = {
      ...{ 'repo1-s3-endpoint': host, 'repo1-s3-region': bucket.server.region, 'repo1-s3-uri-style': 'path' },
      ...{ 'repo1-storage-host': '127.0.0.1', 'repo1-storage-port': String(front.port) },
      'repo1-storage-ca-file': join(room.path, 'tls', 's3.crt'),
    };
    let config = '';
    cluster = await startCluster(
      {},
      {
        prepare: async (data) => {
          config = join(dirname(data), 'pgbackrest.conf');
          const secrets = Object.entries(environment).map(([name, value]) => `${name}="${value}"`);
          const push = `${secrets.join(' ')} pgbackrest --config=${config} --stanza=main archive-push %p`;
          await appendFile(join(data, 'postgresql.conf'), `archive_mode = on\narchive_command = '${push}'\n`);
        },
      },
    );
    stack.defer(cluster.stop);
    const here = {
      ...{ 'pg1-path': join(cluster.socket, 'data'), 'pg1-port': String(cluster.port) },
      ...{ 'pg1-socket-path': cluster.socket, 'lock-path': '/tmp/pgbackrest-of-no-one' },
    };
    const lines = Object.entries({
      ...{ 'repo1-type': 's3', 'repo1-s3-bucket': bucket.name, 'repo1-path': '/main', 'log-level-file': 'off' },
      ...repository,
    }).map(([name, value]) => `${name}=${value}`);
    await writeFile(config, `[global]\n${lines.join('\n')}\n\n[main]\npg1-path=${here['pg1-path']}\n`);
    words = ['--pgbackrest-repository', `s3://${bucket.name}/main`].concat(
      Object.entries({ ...repository, ...here, 'start-fast': 'y' }).flatMap(([name, value]) => [
        '--pgbackrest-option',
        `${name}=${value}`,
      ]),
    );
    await cluster.sql('postgres', 'create table marker as select 42 as i');
    full = await pgproof('backup');
  });
  afterAll(() => stack.disposeAsync());

  it('holds what was backed up, and lists it', async () => {
    expect(full.code, full.stdout + full.stderr).toBe(0);
    const label = String(full.json()['backup_id']);
    expect(await bucket.keys()).toContain(`main/backup/main/${label}/backup.manifest`);
    expect((await pgproof('list')).json()).toMatchObject({ status: 'ok', backups: [{ id: label }] });
  });

  it('is verified from there, and gives the cluster back', async () => {
    const verified = await pgproof('verify', '--workdir', room.workdir);
    expect(verified.code, verified.stdout + verified.stderr).toBe(0);
    expect(verified.json()).toMatchObject({ verdict: 'consistent' });
    expect(await filesIn(room.workdir)).toEqual([]);
    const into = join(cluster.socket, 'back');
    const restored = await pgproof('restore', '--into-directory', into);
    expect(restored.code, restored.stdout + restored.stderr).toBe(0);
    await using server = await startRestored({ cluster }, into);
    expect(await server.sql('postgres', 'select i from marker')).toEqual([{ i: 42 }]);
  });

  const unread: [string, Record<string, string>, string][] = [
    ['whose keys are wrong', { PGBACKREST_REPO1_S3_KEY_SECRET: 'another' }, 'store-refused'],
    ['that does not answer', { PGBACKREST_REPO1_STORAGE_PORT: '1', PGBACKREST_IO_TIMEOUT: '2' }, 'store-unreachable'],
  ];
  it.each(representatives(unread, 2))('%s is not taken for one without a backup', async (_, changes, kind) => {
    const config = ['--pgbackrest-config', join(cluster.socket, 'pgbackrest.conf')];
    const ran = await room.run(['list', '--method', 'pgbackrest', ...config], { env: { ...environment, ...changes } });
    expectRefusal(ran, { code: 5, kind, says: ['repo1'], before: /^/ });
  });

  it('shows its secret to nobody', async () => {
    const { secretAccessKey } = bucket.server.key;
    const planned = await pgproof('backup', '--dry-run');
    for (const ran of [full, planned]) expect(ran.stdout + ran.stderr).not.toContain(secretAccessKey);
  });
});
