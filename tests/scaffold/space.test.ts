/* The space of options: whatever is rendered validates, and what cannot be is refused with a reason. */
import { execFile } from 'node:child_process';
import { chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Archive,
  type ArchiveStore,
  archivers,
  type ComposeOptions,
  checkCompose,
  checkKubernetes,
  checkWorkflows,
  type KubernetesOptions,
  type MonitoringOptions,
  type PgbackrestScaffoldOptions,
  PgproofError,
  planScaffold,
  poolModes,
  readDatabaseName,
  type ScaffoldOptions,
  shellQuote,
  supportedMajors,
  type WalArchivingOptions,
  type WorkflowsOptions,
} from '../../packages/core/src/index.ts';
import { originOf } from '../../packages/core/src/scaffold/file.ts';
import { rolesFile } from '../../packages/core/src/scaffold/server.ts';
import { bring } from '../../scripts/programs.ts';
import { loadParser } from '../../scripts/workflows/bundle.ts';
import { showProblem } from '../../scripts/workflows/files.ts';
import { pins } from '../../scripts/workflows/pins.ts';
import { makeRoom, type Room } from '../cli/room.ts';
import { installedMajor, startCluster } from '../cluster.ts';
import { requireContainers } from '../containers/postgres.ts';
import { wholeTables } from '../whole.ts';
import { inImage, requireDeployment } from './deployment.ts';
import { objectsOf, openSchemas } from './schemas.ts';

const execute = promisify(execFile);
const count = wholeTables ? 400 : 25;
const seed = 20_261_126;

/** Numbers from 0 to 1, the same ones for a seed (mulberry32). */
function numbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = numbers(seed);
const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
/** As often small as large. */
const between = (least: number, most: number): number => Math.round(least * (most / least) ** next());
const maybe = <K extends string, V>(name: K, value: () => V): Partial<Record<K, V>> =>
  (next() < 0.4 ? { [name]: value() } : {}) as Partial<Record<K, V>>;
/** Whether a door takes it. */
function isTaken(name: string): boolean {
  try {
    return readDatabaseName(name, '--database') === name;
  } catch (error) {
    expect(error).toMatchObject({ kind: 'bad-input' });
    return false;
  }
}
const difficult = ['a'.repeat(63), 'select', 'public', 'none'];
const candidates = ['app', 'shop', '_under_score', 'x', 'order_2', 'user', 'true', 'null', 'no', 'all', 'current_user'];
const names = [...difficult, ...candidates].filter(isTaken);

const common = () => ({
  environment: pick(['development', 'staging', 'production'] as const),
  folder: '/nonexistent',
  shownFolder: pick(['.', 'deploy', 'my folder', "it's"]),
});
const server = () => ({
  major: pick(supportedMajors),
  database: pick(names),
  memoryMib: between(256, 1024 ** 2),
  cpus: between(1, 128),
  ...maybe('maxConnections', () => between(4, 5000)),
  ...maybe('image', () => pick(['postgres:18', 'registry.example:5000/a/b@sha256:'.concat('0'.repeat(64))])),
});
const s3 = () => ({ url: pick(['s3://backups', 's3://backups/a/b c']), ...maybe('region', () => 'eu-central-1') });

const recipients = () => [`age1${'q'.repeat(58)}`];
const archiveStore = (): ArchiveStore =>
  pick<ArchiveStore>([
    { at: 'folder', path: '/srv/backups-1/a_b.c' },
    { at: 's3', ...s3() },
    { at: 's3', url: 's3://backups', region: 'x', endpoint: 'https://objects.example:9000' },
  ]);
const archive = (): Archive => ({
  by: pick(archivers),
  store: archiveStore(),
  ...maybe('recipients', recipients),
});

const spaces = {
  compose: (): ComposeOptions => ({
    kind: 'compose',
    ...common(),
    ...server(),
    port: between(1, 65_535),
    bind: pick(['127.0.0.1', '::1', '0.0.0.0', '::', '10.1.2.3']),
    tls: next() < 0.5,
    standby: next() < 0.5,
    ...maybe('pooler', () => ({ mode: pick(poolModes), port: between(1, 65_535) })),
    ...maybe('archive', archive),
  }),
  monitoring: (): MonitoringOptions => ({
    ...{ kind: 'monitoring', ...common() },
    ...{
      database: pick(names),
      port: between(1, 65_535),
      bind: pick(['127.0.0.1', '::1', '0.0.0.0']),
      tls: next() < 0.5,
    },
  }),
  kubernetes: (): KubernetesOptions => ({
    ...{ kind: 'kubernetes', ...common(), ...server(), storageGib: between(1, 100_000) },
    operator: pick(['none', 'cloudnative-pg'] as const),
    ...maybe('store', s3),
    ...maybe('pgproofImage', () => 'registry.example/pgproof:1'),
    ...maybe('backupStorageGib', () => between(1, 100_000)),
  }),
  workflows: (): WorkflowsOptions => ({
    ...{ kind: 'workflows', ...common() },
    databases: Array.from({ length: between(1, 700) }, (_, index) => `${pick(['db-', 'a.b_', '9'])}${index}`),
    store: next() < 0.5 ? { at: 'artifact' } : { at: 's3', ...s3() },
    ...maybe('recipients', recipients),
    runsOn: pick(['ubuntu-24.04', 'self-hosted', 'our.runner_1']),
    ...maybe('migrations', () => pick(['db/migrations', 'a/{database}/b.c'])),
    ...maybe('sanitize', () => 'db/sanitize.sql'),
    ...maybe('physical', () => ({ major: pick(supportedMajors) })),
  }),
  'wal-archiving': (): WalArchivingOptions => ({
    ...{ kind: 'wal-archiving', ...common(), store: archiveStore() },
    ...maybe('recipients', recipients),
    program: pick(['pgproof', '/usr/bin/node /opt/pgproof/dist/cli.js']),
    archiveTimeoutSeconds: between(1, 86_400),
  }),
  pgbackrest: (): PgbackrestScaffoldOptions => ({
    ...{ kind: 'pgbackrest', ...common(), stanza: pick(['main', 'a.b_c-1']), store: archiveStore() },
    dataDirectory: pick(['/var/lib/postgresql/17/main', '/srv/pg']),
    socketDirectory: '/var/run/postgresql',
    port: between(1, 65_535),
    ...maybe('hosts', () => ({ database: 'db.example', repository: 'backup-1.example' })),
  }),
};

interface Rendered {
  readonly options: ScaffoldOptions;
  readonly files: Readonly<Record<string, string>>;
}

/** So many of a kind that were rendered; each that was not was refused with a reason and a way out. */
async function render(kind: keyof typeof spaces, also: Partial<ComposeOptions> = {}): Promise<Rendered[]> {
  const rendered: Rendered[] = [];
  for (let tries = 0; rendered.length < count && tries < 20 * count; tries += 1) {
    const options = { ...spaces[kind](), ...also } as ScaffoldOptions;
    try {
      if (options.kind === 'compose') checkCompose(options, (name) => `--${name}`);
      if (options.kind === 'workflows') checkWorkflows(options, (name) => `--${name}`);
      if (options.kind === 'kubernetes') checkKubernetes(options, (name) => `--${name}`);
      const { steps } = await planScaffold(options, { texts: {}, leftovers: [] });
      rendered.push({ options, files: Object.fromEntries(steps.map(({ path, text }) => [path, text])) });
    } catch (error) {
      expect(error, JSON.stringify(options)).toBeInstanceOf(PgproofError);
      const { kind: of, message, hint } = error as PgproofError;
      expect([of, message.length > 20, hint.length > 10], JSON.stringify(options)).toEqual(['bad-input', true, true]);
    }
  }
  expect(rendered).toHaveLength(count);
  return rendered;
}

let room: Room;
beforeAll(async () => {
  room = await makeRoom();
});
afterAll(() => room?.[Symbol.asyncDispose]());

async function write(name: string, all: readonly Rendered[]): Promise<string> {
  for (const [index, { files }] of all.entries())
    for (const [path, text] of Object.entries(files)) {
      const target = join(room.path, name, String(index), path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
  return join(room.path, name);
}

describe('whatever options are given', () => {
  it.each(Object.keys(spaces) as (keyof typeof spaces)[])(
    'a file of %s is known for ours, made again by the same, and YAML or JSON where it says so',
    async (kind) => {
      for (const { options, files } of await render(kind)) {
        for (const [path, text] of Object.entries(files)) {
          expect(originOf(text), `${path} of ${JSON.stringify(options)}`).toBe('ours');
          expect(originOf(`${text} `)).toBe('edited');
          if (/\.ya?ml$/.test(path)) expect(objectsOf(text).length).toBeGreaterThan(0);
          if (path.endsWith('.json')) expect(JSON.parse(text)).toMatchObject({ schemaVersion: expect.any(Number) });
        }
        const { steps } = await planScaffold(options, { texts: files, leftovers: [] });
        expect(steps).toEqual([]);
      }
    },
  );

  it('PostgreSQL reads the settings, and none of them is unknown to it', async () => {
    const major = await installedMajor();
    const folder = await write('settings', await render('compose'));
    const bin = `/usr/lib/postgresql/${major}/bin`;
    // As root it does not start.
    const user = userInfo().uid === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];
    for (let index = 0; index < count; index += 1) {
      const data = await room.folder(`data-${index}`);
      if (user.length > 0) await chown(data, Number((await execute('id', ['-u', 'postgres'])).stdout), -1);
      const file = join(folder, String(index), 'postgresql.conf');
      const [program = '', ...args] = [
        ...user,
        `${bin}/postgres`,
        '-D',
        data,
        `--config-file=${file}`,
        '-C',
        'work_mem',
      ];
      const { stdout } = await execute(program, args);
      expect(Number(stdout)).toBeGreaterThanOrEqual(1024);
    }
  });

  it('PostgreSQL makes the roles, whatever the database is called, and no password gets into a log of all statements', async () => {
    await using cluster = await startCluster({ logging_collector: 'on', log_min_duration_statement: '0' });
    const roleFile = join(room.path, 'role.sql');
    for (const name of ['postgres', 'owner', 'backup', 'monitor'])
      await writeFile(join(room.path, `${name}-password`), `of ${name}`);
    for (const database of wholeTables ? names : difficult.filter(isTaken)) {
      const { text } = rolesFile(database).content as { readonly text: string };
      const file = join(room.path, 'roles.sql');
      await writeFile(file, text.replaceAll('/run/secrets', room.path));
      await cluster.sql('postgres', `create database "${database}"`);
      // Again it changes nothing, as where its first run was broken off.
      for (let time = 0; time < 2; time += 1)
        await cluster.tool('psql', ['--set', 'ON_ERROR_STOP=1', '--dbname', database, '--file', file]);
      const [row] = await cluster.sql(
        database,
        `select pg_get_userbyid(datdba) as owner, has_database_privilege('pgproof_backup', oid, 'connect') as reads
         from pg_database where datname = current_database()`,
      );
      expect(row).toEqual({ owner: database, reads: 't' });
      // That of monitoring, for a server that was there before.
      const { steps } = await planScaffold({ ...spaces.monitoring(), database }, { texts: {}, leftovers: [] });
      const role = steps.find(({ path }) => path === 'monitoring/role.sql')?.text ?? '';
      await writeFile(roleFile, role.replaceAll('cat secrets/', `cat ${room.path}/`));
      await cluster.tool('psql', ['--set', 'ON_ERROR_STOP=1', '--dbname', database, '--file', roleFile]);
      await cluster.sql('postgres', `drop database "${database}"`);
      await cluster.sql('postgres', `drop role "${database}", pgproof_backup, pgproof_monitor`);
    }
    const [log] = await cluster.sql(
      'postgres',
      "select current_setting('data_directory') || '/' || pg_current_logfile() as file",
    );
    const logged = await readFile(log?.['file'] ?? '', 'utf8');
    expect(logged).toContain('create database');
    expect(logged).not.toMatch(/'of (postgres|owner|backup|monitor)'/);
  });

  it.skipIf(!requireContainers() || !requireDeployment())(
    'Docker Compose takes the server, alone and with its monitoring',
    async () => {
      // Each is a process of its own.
      const servers = (await render('compose')).slice(0, wholeTables ? count : 8);
      const all = await Promise.all(
        servers.map(async ({ options, files }) => {
          const { environment, database } = options as ComposeOptions;
          const monitoring: MonitoringOptions = { ...spaces.monitoring(), environment, database };
          const { steps } = await planScaffold(monitoring, { texts: {}, leftovers: [] });
          return { options, files: { ...files, ...Object.fromEntries(steps.map(({ path, text }) => [path, text])) } };
        }),
      );
      const folder = await write('compose', all);
      const check = `for at in */; do cd ${shellQuote(folder)}/$at && docker compose config --quiet && docker compose -f compose.yaml -f compose.monitoring.yaml config --quiet || { echo "in $at"; exit 1; }; done`;
      await inImage(folder, 'bash', '-c', check);
    },
  );

  it.skipIf(!requireContainers() || !requireDeployment())(
    'PgBouncer starts with its settings, and pgBackRest takes its own',
    async () => {
      const few = wholeTables ? 60 : 6;
      const pooled = (await render('compose', { pooler: { mode: pick(poolModes), port: 6432 } })).slice(0, few);
      const inFolder: Archive = { by: 'pgbackrest', store: { at: 'folder', path: '/srv/backups' } };
      const inS3: Archive = { by: 'pgbackrest', store: { at: 's3', ...s3() } };
      const kept = [
        ...(await render('compose', { archive: inFolder })),
        ...(await render('compose', { archive: inS3 })),
      ].filter((_, index) => index % count < few);
      const folder = await write('programs', [...pooled, ...kept]);
      const script = `set -eu
mkdir -p /run/secrets /tmp/repo && cd /run/secrets
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=x -keyout tls-key -out tls-certificate 2> /dev/null
echo '"pgproof_pooler" "x"' > pooler-users
chmod 444 *
cd ${shellQuote(folder)}
for file in */pooler/pgbouncer.ini; do
  setpriv --reuid=999 --regid=999 --clear-groups pgbouncer "$file" > /tmp/log 2>&1 &
  started=$!
  until grep --quiet "process up" /tmp/log; do
    kill -0 "$started" 2> /dev/null || { echo "$file: $(cat /tmp/log)"; exit 1; }
    sleep 0.05
  done
  log=$(cat /tmp/log)
  kill -KILL "$started"; wait "$started" || true
  case $log in *WARNING* | *ERROR*) echo "$file: $log"; exit 1 ;; esac
  echo "$file: started"
done
export PGBACKREST_REPO1_CIPHER_PASS=x PGBACKREST_REPO1_S3_KEY=x PGBACKREST_REPO1_S3_KEY_SECRET=x
look() {
  local conf="/tmp/\${1////-}"
  sed 's:^repo1-path=/srv.*:repo1-path=/tmp/repo:' "$1" > "$conf"
  # There is no network: of a store in S3 it says that it is not reached.
  pgbackrest --config="$conf" --stanza=main --io-timeout=1 info > "$conf.told" 2>&1 && grep --quiet '^stanza: main' "$conf.told" && echo "$1: taken" || echo "$1: $(cat "$conf.told")"
}
for file in */pgbackrest.conf; do look "$file" & done
wait`;
      const told = await inImage(folder, 'bash', '-c', script);
      const of = (name: string): number => [...pooled, ...kept].filter(({ files }) => name in files).length;
      expect(told.match(/: started$/gm)).toHaveLength(of('pooler/pgbouncer.ini'));
      expect(told.match(/: taken$/gm), told).toHaveLength(of('pgbackrest.conf'));
    },
  );

  it('GitHub takes the workflows, and no permission is without its reason', async () => {
    const parser = await loadParser();
    for (const { options, files } of await render('workflows')) {
      const workflows = Object.entries(files).map(([path, text]) => ({ path, text }));
      const yaml = { root: room.path, actions: [], workflows };
      const problems = [...(await parser.parse(yaml)), ...pins(yaml)].map(showProblem);
      expect(problems, JSON.stringify(options)).toEqual([]);
    }
  });

  it('Kubernetes knows every field of the objects', async () => {
    const schemas = await bring('kubernetes-schemas');
    if ('reason' in schemas) return;
    const validate = openSchemas(schemas.path, '1.37.0');
    for (const { options, files } of await render('kubernetes')) {
      if ((options as KubernetesOptions).operator !== 'none') continue;
      const own = Object.entries(files).filter(([path]) =>
        /^(base\/(?!kustomization)|recovery\/|store\/).*\.yaml$/.test(path),
      );
      const objects = own.flatMap(([, text]) => objectsOf(text));
      expect(objects.length).toBeGreaterThanOrEqual(5);
      const namespaces = Object.values(files).flatMap((text) => /^namespace: (.+)$/m.exec(text)?.[1] ?? []);
      expect(namespaces).toHaveLength(3);
      for (const namespace of namespaces) expect(namespace).toMatch(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);
      expect(objects.flatMap(validate), JSON.stringify(options)).toEqual([]);
    }
  });
});
