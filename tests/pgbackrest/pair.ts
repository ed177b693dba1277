/* Two hosts as pgBackRest has them: a database and a repository, each in a container, that speak TLS and know each other by certificates. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GenericContainer, Network, type StartedTestContainer, Wait } from 'testcontainers';
import { renderPgbackrest } from '../../packages/core/src/index.ts';
import { pgbackrestImage } from '../../scripts/images.ts';
import { runLabel } from '../containers/postgres.ts';
import { run } from '../run.ts';
import { requireTier } from '../tiers.ts';

const execute = promisify(execFile);
export const pairMajor = 17;
const image = pgbackrestImage(String(pairMajor)).name;

/** Whether there is an image of PostgreSQL with pgBackRest. Use it with `describe.skipIf`. */
export function requirePgbackrestImage(): boolean {
  const found = (): boolean => {
    try {
      execFileSync('docker', ['image', 'inspect', image], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  return requireTier('containers with pgBackRest', found(), `no image ${image}: npm test makes it`);
}

export interface Pair extends AsyncDisposable {
  /** Names of the containers. */
  readonly database: string;
  readonly repository: string;
  /** Runs a program in one of them as the user of the cluster; gives its stdout. */
  readonly inside: (container: string, ...command: string[]) => Promise<string>;
  /** Asks the server; values as text. */
  readonly sql: (text: string, port?: number) => Promise<string>;
}

const data = '/var/lib/postgresql/data';
const repositoryPath = '/var/lib/postgresql/repository';
const asPostgres = 'setpriv --reuid=postgres --regid=postgres --init-groups env HOME=/var/lib/postgresql';

/** Starts both, with a repository that has no stanza yet. */
export async function startPair(): Promise<Pair> {
  process.env['TESTCONTAINERS_RYUK_DISABLED'] ??= 'true';
  await using stack = new AsyncDisposableStack();
  const network = await new Network().start();
  stack.defer(async () => void (await network.stop()));
  const files = await makeCertificates();
  const common = { processMax: 2, logs: { console: 'warn', file: 'off' } } as const;
  const certificate = (name: string) => ({
    certFile: `/tls/${name}.crt`,
    keyFile: `/tls/${name}.key`,
    caFile: '/tls/ca.crt',
  });
  const ofDatabase = renderPgbackrest({
    ...{ ...common, stanza: 'main', cluster: { path: data }, compression: { type: 'zst', level: 1 } },
    repositories: [{ place: { kind: 'host', host: 'repository', ...certificate('database') } }],
    server: { ...certificate('database'), clients: [{ name: 'repository', stanzas: ['main'] }] },
  });
  const ofRepository = renderPgbackrest({
    ...{ ...common, stanza: 'main', startFast: true, compression: { type: 'zst', level: 1 } },
    repositories: [
      { place: { kind: 'folder', path: repositoryPath }, retention: { full: 2 }, bundle: true, block: true },
    ],
    cluster: { path: data, host: { host: 'database', ...certificate('repository') } },
    server: { ...certificate('repository'), clients: [{ name: 'database', stanzas: ['main'] }] },
  });
  const start = async (name: string, configuration: string, script: string, wait: string) => {
    const container = await new GenericContainer(image)
      .withLabels(runLabel)
      .withNetwork(network)
      .withNetworkAliases(name)
      .withEnvironment({ POSTGRES_PASSWORD: 'only for tests', POSTGRES_HOST_AUTH_METHOD: 'trust' })
      .withCopyContentToContainer([
        { content: configuration, target: '/etc/pgbackrest.conf', mode: 0o644 },
        ...['ca.crt', `${name}.crt`, `${name}.key`].map((file) => ({
          ...{ content: files[file] ?? '', target: `/tls/${file}`, mode: file.endsWith('.key') ? 0o600 : 0o644 },
        })),
      ])
      .withCommand(['bash', '-c', `set -e; chown -R postgres /tls; ${script}`])
      .withWaitStrategy(Wait.forSuccessfulCommand(wait))
      .withStartupTimeout(120_000)
      .start();
    stack.defer(async () => void (await container.stop({ remove: true, removeVolumes: true, timeout: 0 })));
    return container;
  };
  const archive = '-c archive_mode=on -c archive_command="pgbackrest --stanza=main archive-push %p" -c fsync=off';
  const [database, repository] = await Promise.all([
    start(
      'database',
      ofDatabase,
      `${asPostgres} pgbackrest server & exec docker-entrypoint.sh postgres ${archive}`,
      'pg_isready --quiet --host 127.0.0.1 && pgbackrest server-ping 127.0.0.1',
    ),
    start(
      'repository',
      ofRepository,
      `install -d -o postgres -m 700 ${repositoryPath}; exec ${asPostgres} pgbackrest server`,
      'pgbackrest server-ping 127.0.0.1',
    ),
  ]);
  const nameOf = (container: StartedTestContainer): string => container.getName().replace(/^\//, '');
  const inside: Pair['inside'] = async (container, ...command) =>
    (await execute('docker', ['exec', '--user', 'postgres', container, ...command])).stdout;
  const disposal = stack.move();
  return {
    ...{ database: nameOf(database), repository: nameOf(repository), inside },
    sql: async (text, port = 5432) =>
      (await inside(nameOf(database), 'psql', '-XqAt', '-p', String(port), '-c', text)).trim(),
    [Symbol.asyncDispose]: () => disposal.disposeAsync(),
  };
}

/** An authority, and a certificate of each host by its name: text by the names of files. */
async function makeCertificates(): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-tls-'));
  const openssl = (...args: string[]): Promise<string> =>
    run('/bin/sh', ['-c', 'cd "$1"; shift; exec openssl "$@"', 'sh', folder, ...args]);
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  try {
    await openssl(
      'req',
      '-x509',
      ...key,
      '-keyout',
      'ca.key',
      '-out',
      'ca.crt',
      '-days',
      '2',
      '-subj',
      '/CN=authority',
    );
    for (const name of ['database', 'repository']) {
      await openssl('req', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
      await writeFile(join(folder, `${name}.ext`), `subjectAltName=DNS:${name},IP:127.0.0.1\n`);
      const signing = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', `${name}.ext`, '-days', '2'];
      await openssl('x509', '-req', '-in', `${name}.csr`, '-out', `${name}.crt`, ...signing);
    }
    const names = ['ca.crt', ...['database', 'repository'].flatMap((name) => [`${name}.crt`, `${name}.key`])];
    const texts = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]));
    return Object.fromEntries(texts);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
