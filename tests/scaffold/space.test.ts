/* The space of options: whatever is rendered validates, and what cannot be is refused with a reason. */
import { execFile } from 'node:child_process';
import { chown, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { stringify } from 'yaml';
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
import { isOnPath } from '../../scripts/machine.mjs';
import { bring } from '../../scripts/programs.ts';
import { actionlint } from '../../scripts/workflows/actionlint.ts';
import { loadParser } from '../../scripts/workflows/bundle.ts';
import { type Problem, showProblem } from '../../scripts/workflows/files.ts';
import { pins } from '../../scripts/workflows/pins.ts';
import { zizmor } from '../../scripts/workflows/zizmor.ts';
import { makeRoom, type Room } from '../cli/room.ts';
import { installedMajor, startCluster } from '../cluster.ts';
import { requireContainers } from '../containers/postgres.ts';
import { optionalTier, requireTier } from '../tiers.ts';
import { wholeTables } from '../whole.ts';
import { inImage, requireDeployment } from './deployment.ts';
import { customResourcesFolder, objectsOf, openCustomResources, openSchemas, type Validator } from './schemas.ts';

const execute = promisify(execFile);
const count = wholeTables ? 400 : 25;
const seed = 20_261_126;
const repository = fileURLToPath(new URL('../..', import.meta.url));

const schemas = await bring('kubernetes-schemas');
const hasSchemas = requireTier('schemas of Kubernetes', 'path' in schemas, 'reason' in schemas ? schemas.reason : '');
const customResources = customResourcesFolder();
const hasCustomResources = optionalTier(
  'custom resources',
  customResources !== undefined,
  'name a folder of definitions in PGPROOF_CRDS',
);
const linters = { actionlint: await bring('actionlint'), zizmor: await bring('zizmor') };
const missing = Object.values(linters).flatMap((program) => ('reason' in program ? [program.reason] : []));
const hasLinters = requireTier('linters of workflows', missing.length === 0, missing.join('; '));
const hasSystemd = optionalTier('systemd', isOnPath('systemd-analyze'), 'no systemd-analyze on PATH');

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
  readonly configuration: Readonly<Record<string, string>>;
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
      const { steps, scaffold } = await planScaffold(options, { texts: {}, leftovers: [] });
      const { configuration } = scaffold;
      rendered.push({ options, configuration, files: Object.fromEntries(steps.map(({ path, text }) => [path, text])) });
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

  /** What PostgreSQL has for a setting, once it has read a file with others; one that it does not know is an error. */
  const readSetting = async (file: string, setting: string): Promise<string> => {
    const data = await room.folder('data');
    // As root it does not start.
    const user = userInfo().uid === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];
    if (user.length > 0) await chown(data, Number((await execute('id', ['-u', 'postgres'])).stdout), -1);
    const postgres = `/usr/lib/postgresql/${await installedMajor()}/bin/postgres`;
    const [program = '', ...args] = [...user, postgres, '-D', data, `--config-file=${file}`, '-C', setting];
    return (await execute(program, args)).stdout.trimEnd();
  };

  it('PostgreSQL reads the settings, and none of them is unknown to it', async () => {
    const folder = await write('settings', await render('compose'));
    for (let index = 0; index < count; index += 1)
      expect(
        Number(await readSetting(join(folder, String(index), 'postgresql.conf'), 'work_mem')),
      ).toBeGreaterThanOrEqual(1024);
  });

  it.each(['wal-archiving', 'pgbackrest'] as const)(
    'PostgreSQL reads what %s has it archive and restore by, and a shell its commands',
    async (kind) => {
      const rendered = await render(kind);
      const folder = await write(kind, rendered);
      for (const [index, { options, configuration, files }] of rendered.entries()) {
        const at = (name: string): string[] =>
          Object.keys(files).flatMap((path) => (basename(path) === name ? [join(folder, String(index), path)] : []));
        const [archive = '', ...others] = at('archive.conf');
        expect(others, JSON.stringify(options)).toEqual([]);
        const commands = [await readSetting(archive, 'archive_command')];
        expect(commands).toEqual([configuration['archive_command']]);
        for (const restore of at('restore.conf')) commands.push(await readSetting(restore, 'restore_command'));
        expect(commands).toHaveLength(kind === 'wal-archiving' ? 2 : 1);
        expect(commands.slice(1).filter((command) => !/ wal fetch .*%f.*%p/.test(command))).toEqual([]);
        for (const command of commands) await execute('sh', ['-n', '-c', command]);
      }
    },
  );

  it.runIf(hasSystemd).each(['wal-archiving', 'pgbackrest'] as const)('systemd takes the units of %s', async (kind) => {
    const rendered = await render(kind);
    const seen = new Set<string>();
    for (const [index, { options, files }] of rendered.entries()) {
      // None of the programs need be here; a template is loaded as an instance of it.
      const units = Object.entries(files)
        .filter(([path]) => /\.(service|timer)$/.test(path))
        .map(
          ([path, text]) =>
            [
              path.replace('@.service', '@one.service'),
              text.replace(/^ExecStart=\S+/gm, `ExecStart=${process.execPath}`),
            ] as const,
        );
      expect(units.length).toBeGreaterThan(4);
      // Those of two hosts lie in folders of theirs: there one of a name has another's beside it.
      for (const [host, all] of Map.groupBy(units, ([path]) => dirname(path))) {
        if (seen.size !== seen.add(all.map(([, text]) => text).join()).size) {
          const files = Object.fromEntries(all);
          const folder = await write(`units-${kind}-${index}-${host.replace('/', '-')}`, [
            { ...(rendered[index] as Rendered), files },
          ]);
          const paths = all.map(([path]) => join(folder, '0', path));
          const { stdout, stderr } = await execute('systemd-analyze', [
            ...['verify', '--man=no', '--recursive-errors=no'],
            ...paths,
          ]);
          expect(stdout + stderr, JSON.stringify(options)).toBe('');
        }
      }
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
        servers.map(async ({ options, configuration, files }) => {
          const { environment, database } = options as ComposeOptions;
          const monitoring: MonitoringOptions = { ...spaces.monitoring(), environment, database };
          const { steps } = await planScaffold(monitoring, { texts: {}, leftovers: [] });
          return {
            options,
            configuration,
            files: { ...files, ...Object.fromEntries(steps.map(({ path, text }) => [path, text])) },
          };
        }),
      );
      const folder = await write('compose', all);
      const check = `for at in */; do cd ${shellQuote(folder)}/$at && docker compose config --quiet && docker compose -f compose.yaml -f compose.monitoring.yaml config --quiet || { echo "in $at"; exit 1; }; done`;
      await inImage(folder, 'bash', '-c', check);
    },
  );

  it.skipIf(!requireContainers() || !requireDeployment())(
    'PgBouncer starts with its settings, and pgBackRest takes its own, of a server in a container and of hosts',
    async () => {
      const few = wholeTables ? 60 : 6;
      const pooled = (await render('compose', { pooler: { mode: pick(poolModes), port: 6432 } })).slice(0, few);
      const inFolder: Archive = { by: 'pgbackrest', store: { at: 'folder', path: '/srv/backups' } };
      const inS3: Archive = { by: 'pgbackrest', store: { at: 's3', ...s3() } };
      const kept = [
        ...(await render('compose', { archive: inFolder })),
        ...(await render('compose', { archive: inS3 })),
      ].filter((_, index) => index % count < few);
      const hosts = (await render('pgbackrest')).slice(0, few);
      const all = [...pooled, ...kept, ...hosts];
      const folder = await write('programs', all);
      const script = `set -eu
mkdir -p /run/secrets /tmp/repo /etc/pgbackrest/cert && cd /run/secrets
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=x -keyout tls-key -out tls-certificate 2> /dev/null
echo '"pgproof_pooler" "x"' > pooler-users
chmod 444 *
cp tls-certificate /etc/pgbackrest/cert/ca.crt
cp tls-certificate /etc/pgbackrest/cert/own.crt
install -m 600 tls-key /etc/pgbackrest/cert/own.key
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
  local conf="/tmp/\${1////-}" stanza
  stanza=$(grep '^[[]' "$1" | grep --invert-match '^[[]global' | tr --delete '[]')
  sed 's:^repo1-path=/srv.*:repo1-path=/tmp/repo:' "$1" > "$conf"
  # There is no network, no server and no repository: once it has taken its options, it says that the first of these is not reached.
  pgbackrest --config="$conf" --stanza="$stanza" --io-timeout=1 info > "$conf.told" 2>&1 && grep --quiet --line-regexp --fixed-strings "stanza: $stanza" "$conf.told" &&
    ! grep --quiet 'invalid option' "$conf.told" &&
    ! pgbackrest --config="$conf" --stanza="$stanza" --io-timeout=1 --lock-path="$conf.lock" backup > "$conf.told" 2>&1 && grep --quiet -E 'unable to (load info file|get address)' "$conf.told" &&
    echo "$1: taken" || echo "$1: $(cat "$conf.told")"
}
for file in */{database,repository}/pgbackrest.conf; do
  [[ -e $file ]] || continue
  pgbackrest --config="$PWD/$file" server > /tmp/log 2>&1 &
  started=$!
  until (: < /dev/tcp/127.0.0.1/8432) 2> /dev/null; do
    kill -0 "$started" 2> /dev/null || { echo "$file: $(cat /tmp/log)"; exit 1; }
    sleep 0.05
  done
  kill "$started"; wait "$started" || true
  echo "$file: serves"
done
for file in */pgbackrest.conf */database/pgbackrest.conf */repository/pgbackrest.conf; do look "$file" & done
wait`;
      const told = await inImage(folder, 'bash', '-c', script);
      const of = (name: string): number =>
        all.flatMap(({ files }) => Object.keys(files)).filter((path) => `/${path}`.endsWith(`/${name}`)).length;
      expect(told.match(/: started$/gm)).toHaveLength(of('pooler/pgbouncer.ini'));
      expect(told.match(/: serves$/gm)).toHaveLength(of('database/pgbackrest.conf') + of('repository/pgbackrest.conf'));
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

  // The scripts in them are read by shellcheck in workflows.test.ts, where each is once.
  it.runIf(hasLinters)('actionlint and zizmor find no fault with the workflows', async () => {
    // Of 400 zizmor would read thousands of files.
    const rendered = (await render('workflows')).slice(0, 60);
    const root = await write('linted', rendered);
    const seen = new Set<string>();
    const distinct = rendered.map(({ options, files }, index) => {
      const own = Object.entries(files).filter(([, text]) => {
        // With the inputs of those that it calls.
        const called = [...text.matchAll(/uses: \.\/(\.github\/workflows\/[\w-]+\.yml)/g)].map(
          ([, path = '']) => files[path],
        );
        return seen.size !== seen.add([text, ...called].join()).size;
      });
      return { index, options, workflows: own.map(([path, text]) => ({ path, text })) };
    });
    const path = (name: keyof typeof linters): string => ('path' in linters[name] ? linters[name].path : '');
    const problems: Problem[] = [];
    for (const { index, options, workflows } of distinct) {
      const at = join(root, String(index));
      // A repository with our actions beside them: of those in a tree actionlint reads the inputs.
      await mkdir(join(at, '.git'));
      for (const name of ['action.yml', 'actions']) await symlink(join(repository, name), join(at, name));
      await symlink(inject('dist'), join(at, 'dist'));
      const { runsOn } = options as WorkflowsOptions;
      const config = stringify({ 'self-hosted-runner': { labels: [runsOn] } });
      await writeFile(join(at, '.github/actionlint.yaml'), config);
      problems.push(...(await actionlint({ root: at, actions: [], workflows }, { actionlint: path('actionlint') })));
    }
    const workflows = distinct.flatMap(({ index, workflows }) =>
      workflows.map(({ path, text }) => ({ path: join(String(index), path), text })),
    );
    expect(workflows.length).toBeGreaterThan(rendered.length);
    problems.push(...(await zizmor({ root, actions: [], workflows }, path('zizmor'))));
    // `$/` in the place of `./` is what neither GitHub Enterprise Server nor act knows.
    expect(problems.map(showProblem).filter((line) => !line.includes('(self-repository,'))).toEqual([]);
  });

  it.runIf(hasSchemas)(
    'Kubernetes, and its operator where that says so, knows every field of the objects',
    async () => {
      const validators: Readonly<Record<KubernetesOptions['operator'], Validator | undefined>> = {
        none: openSchemas('path' in schemas ? schemas.path : '', '1.37.0'),
        'cloudnative-pg': hasCustomResources ? openCustomResources(customResources ?? '') : undefined,
      };
      for (const { options, files } of await render('kubernetes')) {
        const validate = validators[(options as KubernetesOptions).operator];
        const own = Object.entries(files).filter(([path]) =>
          /^(base\/(?!kustomization)|recovery\/|store\/).*\.yaml$/.test(path),
        );
        const objects = own.flatMap(([, text]) => objectsOf(text));
        expect(objects.length).toBeGreaterThanOrEqual(5);
        const namespaces = Object.values(files).flatMap((text) => /^namespace: (.+)$/m.exec(text)?.[1] ?? []);
        expect(namespaces).toHaveLength(3);
        for (const namespace of namespaces) expect(namespace).toMatch(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);
        if (validate !== undefined) expect(objects.flatMap(validate), JSON.stringify(options)).toEqual([]);
      }
    },
  );
});
