import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { readWorkflowStore, type WorkflowsOptions } from '../../packages/core/src/index.ts';
import { splitForMatrix } from '../../packages/core/src/scaffold/workflows/scaffold.ts';
import { mostJobs } from '../../packages/core/src/scaffold/workflows/tasks.ts';
import { actionFolders } from '../../scripts/metadata.ts';
import { bring } from '../../scripts/programs.ts';
import { actionlint } from '../../scripts/workflows/actionlint.ts';
import { loadParser } from '../../scripts/workflows/bundle.ts';
import { showProblem, type YamlFiles } from '../../scripts/workflows/files.ts';
import { pins } from '../../scripts/workflows/pins.ts';
import { zizmor } from '../../scripts/workflows/zizmor.ts';
import { filesIn, makeRoom, type Room } from '../cli/room.ts';
import { type PostgresContainer, requireContainers, startPostgres } from '../containers/postgres.ts';
import { type Results, type RunFacts, startResults } from '../github/results.ts';
import { type Key, makeKey } from '../keys.ts';
import { run } from '../run.ts';
import { openBucket } from '../s3/bucket.ts';
import { requireS3 } from '../s3/server.ts';
import { requireTier } from '../tiers.ts';
import { itOfWhole, wholeTables } from '../whole.ts';
import { requireAct, runWorkflow, serverMajor, testTimeoutMs, type WorkflowResult } from '../workflows/act.ts';
import { type OpenScene, openScene } from '../workflows/scene.ts';
import { filesOf, planOf } from './repository.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const programs = {
  actionlint: await bring('actionlint'),
  shellcheck: await bring('shellcheck'),
  zizmor: await bring('zizmor'),
};
const missing = Object.values(programs).flatMap((program) => ('reason' in program ? [program.reason] : []));

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `db_${index + 1}`);
const s3 = readWorkflowStore('s3://backups/postgres', { 's3-region': 'eu-central-1' }, (name) => name);

describe.skipIf(!requireTier('linters of workflows', missing.length === 0, missing.join('; ')))(
  'workflows by scaffold',
  () => {
    let room: Room;
    beforeAll(async () => {
      room = await makeRoom();
      // Our actions beside them: of those in a tree actionlint reads the inputs.
      await mkdir(join(room.path, '.git'));
      for (const path of ['action.yml', ...actionFolders.map((folder) => `actions/${folder}/action.yml`), 'dist'])
        await cp(path === 'dist' ? inject('dist') : join(root, path), join(room.path, path), { recursive: true });
    });
    afterAll(() => room?.[Symbol.asyncDispose]());

    it.each<[string, Partial<WorkflowsOptions>]>([
      ['a store in S3', { store: s3, databases: ['shop', 'billing'], environment: 'staging' }],
      [
        'artifacts of 600 databases, in as many matrices as it takes',
        { databases: names(600), recipients: [`age1${'q'.repeat(58)}`] },
      ],
      [
        'a cluster, and migrations of 300 databases that are rehearsed',
        {
          store: s3,
          databases: names(300),
          migrations: 'db/{database}/migrations',
          sanitize: 'db/sanitize.sql',
          physical: { major: 17 },
        },
      ],
      [
        'a cluster before there were incremental backups, and migrations of one database in artifacts',
        { store: s3, physical: { major: 16 }, migrations: 'db/migrations', sanitize: 'sanitize.sql' },
      ],
    ])('have nothing that GitHub, or a linter, would find fault with: %s', async (_, options) => {
      const files = await filesOf(options);
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(room.path, path)), { recursive: true });
        await writeFile(join(room.path, path), text);
      }
      const workflows = Object.entries(files).map(([path, text]) => ({ path, text }));
      const yaml: YamlFiles = { root: room.path, actions: [], workflows };
      const path = (program: (typeof programs)['zizmor']): string => ('path' in program ? program.path : '');
      const problems = [
        ...(await (await loadParser()).parse(yaml)),
        ...pins(yaml),
        ...(await actionlint(yaml, { actionlint: path(programs.actionlint), shellcheck: path(programs.shellcheck) })),
        ...(await zizmor(yaml, path(programs.zizmor))),
      ];
      // `$/` in the place of `./` is what neither GitHub Enterprise Server nor act knows.
      expect(problems.map(showProblem).filter((line) => !line.includes('(self-repository,'))).toEqual([]);
    });
  },
);

describe('databases in a matrix', () => {
  it.each([1, 2, 255, 256, 257, 512, 600, 1000])('fit, in their order and evenly, when there are %i', (count) => {
    const groups = splitForMatrix(names(count));
    expect(groups.flat()).toEqual(names(count));
    const sizes = groups.map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(mostJobs);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(groups).toHaveLength(Math.ceil(count / mostJobs));
  });
});

it('asks of the server no more at once for its matrices being several, but where it only looks', async () => {
  const files = await filesOf({ databases: names(600) });
  const needs = (task: string): unknown[] => {
    const { jobs } = parse(files[`.github/workflows/pgproof-${task}.yml`] ?? '') as {
      jobs: Record<string, { needs?: string }>;
    };
    return Object.values(jobs).map((job) => job.needs);
  };
  expect(needs('verify')).toEqual([undefined, 'verify-1', 'verify-2']);
  expect(needs('backup')).toEqual([undefined, 'backup-1', 'backup-2']);
  expect(needs('health')).toEqual([undefined, undefined, undefined]);
});

it('keeps the key that opens backups out of the repository', async () => {
  await using room = await makeRoom();
  const repository = await room.folder('repository');
  const { commands } = await planOf({}).then(({ scaffold }) => scaffold);
  const program = async (name: string, text: string): Promise<void> => {
    await writeFile(join(await room.folder('bin'), name), `#!/bin/bash\n${text}\n`, { mode: 0o755 });
  };
  await program('gh', 'cat > /dev/null');
  await program('age-keygen', '[[ $1 != -o ]] || echo key > "$2"');
  const env = { PATH: `${await room.folder('bin')}:/usr/bin:/bin`, HOME: room.home };
  for (const command of commands.filter((line) => !line.startsWith('git ')))
    await run('bash', ['-euc', `cd "$0"; ${command}`, repository], undefined, env);
  expect(await filesIn(repository)).toEqual([]);
  expect(await readFile(join(room.home, '.pgproof/backup-key.txt'), 'utf8')).toBe('key\n');
});

it.each([
  ['made where there is none', 1, 'PUT\n'],
  ['left as it is, with its reviewers, where there is one', 0, undefined],
])('has the gate of restores %s', async (_, code, made) => {
  await using room = await makeRoom();
  const { commands } = (await planOf({})).scaffold;
  const gh = `#!/bin/bash\nif [[ $3 == --method ]]; then echo "$4" > made; else exit ${code}; fi\n`;
  await writeFile(join(await room.folder('bin'), 'gh'), gh, { mode: 0o755 });
  const command = commands.find((line) => line.includes('environments/restore'));
  const env = { PATH: `${await room.folder('bin')}:/usr/bin:/bin`, HOME: room.home };
  await run('bash', ['-euc', `cd "$0"; ${command}`, room.path], undefined, env);
  expect(await readFile(join(room.path, 'made'), 'utf8').catch(() => undefined)).toBe(made);
});

it('comes back from a store in S3 that has its own region and address, by each line that speaks to it', async () => {
  const store = readWorkflowStore(
    's3://backups/postgres',
    { 's3-region': 'eu-central-1', 's3-endpoint': 'https://s3.example' },
    (name) => name,
  );
  const recovery = async (of: WorkflowsOptions['store']): Promise<string[]> =>
    (await planOf({ store: of, physical: { major: 17 } })).scaffold.recoveryProcedure
      .split('\n')
      .filter((line) => line.includes('s3://'));
  const lines = await recovery(store);
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    const [region, endpoint] = line.includes('aws s3') ? ['region', 'endpoint-url'] : ['s3-region', 's3-endpoint'];
    expect(line).toContain(` --${region} eu-central-1`);
    expect(line).toContain(` --${endpoint} https://s3.example`);
  }
  expect((await recovery(readWorkflowStore('s3://backups/postgres', {}, (name) => name))).join()).not.toMatch(
    /region|endpoint/,
  );
});

it.each([
  ['the run that it started', 1, '8\n'],
  ['no run before it, where none comes', 1000, undefined],
])('is verified by %s', async (_, comesAfter, watched) => {
  await using room = await makeRoom();
  const { verificationSteps } = (await planOf({})).scaffold;
  const bin = await room.folder('bin');
  // Of a run that was started a list knows a while later.
  const gh = `#!/bin/bash
case "$1 $2" in
  'workflow run') echo ${comesAfter} > started ;;
  'run list') if [[ ! -e started ]]; then echo 7; elif (( $(cat started) > 0 )); then echo $(($(cat started) - 1)) > started; echo 7; else echo 8; fi ;;
  'run watch') echo "$3" >> watched ;;
esac
`;
  await writeFile(join(bin, 'gh'), gh, { mode: 0o755 });
  await writeFile(join(bin, 'sleep'), '#!/bin/sh\n', { mode: 0o755 });
  const env = { PATH: `${bin}:/usr/bin:/bin`, HOME: room.home };
  const script = `cd "$0"\n${verificationSteps[0]}`;
  const code = await run('bash', ['-c', script, room.path], undefined, env).then(
    () => 0,
    () => 1,
  );
  expect(code).toBe(watched === undefined ? 1 : 0);
  const seen = await readFile(join(room.path, 'watched'), 'utf8').catch(() => undefined);
  expect(seen).toBe(watched);
});

const s3Server = await requireS3();

/** Of a run beside its files. */
interface Asked {
  readonly facts?: Partial<RunFacts>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Secrets. */
  readonly more?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
}

// That GitHub and the linters take them is held above, and what their steps do in tests/workflows.
const canRun = wholeTables && requireContainers() && (await requireAct());

describe.skipIf(!canRun)('in a repository that has them, two secrets, and nothing else', () => {
  let server: PostgresContainer;
  let scene: OpenScene;
  let results: Results;
  let key: Key;
  beforeAll(async () => {
    [server, scene, results] = await Promise.all([
      // As the files of a cluster want it.
      startPostgres(serverMajor, {
        args: ['-c', 'summarize_wal=on', '-c', 'hba_file=/etc/pg_hba.conf'],
        files: {
          '/etc/pg_hba.conf':
            'local all all trust\nhost all all all scram-sha-256\nhost replication all all scram-sha-256\n',
        },
      }),
      openScene('acme/shop', inject('dist')),
      startResults(),
    ]);
    key = await makeKey(scene.folder, 'backup');
    await scene.commit('refs/heads/main', { 'read-me.txt': 'a shop\n' });
  });
  afterAll(async () => {
    await Promise.all([server?.[Symbol.asyncDispose](), scene?.[Symbol.asyncDispose](), results?.stop()]);
  });

  async function runTask(
    task: string,
    files: Readonly<Record<string, string>>,
    { facts = {}, inputs = {}, more = {}, vars = {} }: Asked = {},
  ): Promise<WorkflowResult> {
    const job = results.run({ ...facts, workflow: `.github/workflows/pgproof-${task}.yml` });
    const url = new URL(server.url());
    url.pathname = '';
    const secrets = { SERVER_URL: url.href, RESTORE_URL: url.href, BACKUP_KEY: key.text, ...more };
    const ran = await runWorkflow(scene, { run: job, files, secrets, inputs, vars });
    for (const secret of [server.password, key.text.trim()]) expect(ran.log).not.toContain(secret);
    job.complete(ran.exitCode === 0 ? 'success' : 'failure');
    return ran;
  }

  async function makeDatabase(name: string): Promise<void> {
    await server.sql(`create database ${name}`);
    await server.sql(`create table item as select i as id, md5(i::text) as name from generate_series(1, 500) i`, name);
  }

  const verdictsOf = ({ jobs }: WorkflowResult, step: string): string[] =>
    Object.values(jobs).flatMap(({ steps }) => steps[step]?.outputs['verdict'] ?? []);

  /** Backs up, proves and looks at databases, and brings the first one back under another name. */
  async function holds(
    databases: readonly string[],
    options: Partial<WorkflowsOptions>,
    asked: Pick<Asked, 'more' | 'vars'> = {},
  ): Promise<void> {
    const [first = ''] = databases;
    for (const database of databases) await makeDatabase(database);
    const files = await filesOf({ databases, ...options });
    const backup = await runTask('backup', files, asked);
    expect(backup.exitCode, backup.log).toBe(0);
    const verify = await runTask('verify', files, asked);
    expect(verify.exitCode, verify.log).toBe(0);
    expect(verdictsOf(verify, 'verify')).toEqual(databases.map(() => 'identical'));
    const health = await runTask('health', files, asked);
    expect(health.exitCode, health.log).toBe(0);
    expect(health.log).toContain('checks of');
    const inputs = { database: first, target: `${first}_again` };
    const restore = await runTask('restore', files, { ...asked, facts: { event: 'workflow_dispatch' }, inputs });
    expect(restore.exitCode, restore.log).toBe(0);
    expect(verdictsOf(restore, 'restore')).toEqual(['identical']);
    const count = 'select count(*) as n from item';
    expect(await server.sql(count, `${first}_again`)).toEqual(await server.sql(count, first));
  }

  const manifests = (): string[] =>
    results
      .artifacts()
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.manifest.json'));

  it(
    'back up and prove a database, for the recipients of the variable, bring it back, and no secret is in a log',
    async () => {
      await holds(['shop'], {}, { vars: { BACKUP_RECIPIENTS: key.recipient } });
      expect(manifests().filter((name) => name.startsWith('pgproof.shop.'))).toHaveLength(1);
    },
    2 * testTimeoutMs,
  );

  it.skipIf(s3Server === undefined)(
    'do so in a store in S3',
    async () => {
      await using bucket = await openBucket({ program: s3Server ?? '' });
      const { endpoint, region } = bucket.server;
      const store = readWorkflowStore(bucket.url, { 's3-endpoint': endpoint, 's3-region': region }, (name) => name);
      const earlier = manifests();
      await holds(['apart'], { store }, { more: bucket.env, vars: { BACKUP_RECIPIENTS: key.recipient } });
      expect((await bucket.keys()).filter((name) => /\/apart\/.*\/manifest\.json$/.test(name))).toHaveLength(1);
      expect(manifests()).toEqual(earlier);
    },
    2 * testTimeoutMs,
  );

  it(
    'rehearse the migrations of a pull request on a harmless copy, by a job that holds no secret, and say so in one comment',
    async () => {
      await makeDatabase('rehearsed');
      const migrations = 'db/{database}/migrations';
      const files = await filesOf({
        ...{ databases: ['rehearsed'], recipients: [key.recipient] },
        ...{ migrations, sanitize: 'db/sanitize.sql' },
      });
      const backup = await runTask('backup', files);
      expect(backup.exitCode, backup.log).toBe(0);
      const verify = await runTask('verify', files);
      expect(verify.exitCode, verify.log).toBe(0);
      await scene.commit('refs/heads/main', { 'db/sanitize.sql': "update item set name = 'x';\n" });
      await scene.commit('refs/pull/12/merge', {
        'db/rehearsed/migrations/1_vip.sql':
          '-- migrate:up\nalter table item add vip boolean;\n-- migrate:down\nalter table item drop vip;\n',
      });
      const earlier = results.comments().length;
      const ran = await runTask('rehearse', files, { facts: { event: 'pull_request', headBranch: 'vip' } });
      expect(ran.exitCode, ran.log).toBe(0);
      const comments = results.comments().slice(earlier);
      expect(comments.map(({ body }) => /1 migration rehearsed on backup/.test(body))).toEqual([true]);
    },
    testTimeoutMs,
  );

  it.skipIf(s3Server === undefined)(
    'keep the files of the cluster, shown to recover, and its log between them',
    async () => {
      await using bucket = await openBucket({ program: s3Server ?? '' });
      const { endpoint, region } = bucket.server;
      const store = readWorkflowStore(bucket.url, { 's3-endpoint': endpoint, 's3-region': region }, (name) => name);
      const files = await filesOf({ ...{ recipients: [key.recipient], store }, physical: { major: serverMajor } });
      const more = { ...bucket.env, CLUSTER_URL: server.url('postgres') };
      for (const type of ['full', 'incremental']) {
        const asked = { facts: { event: 'workflow_dispatch' }, inputs: { type }, more } as const;
        const ran = await runTask('cluster', files, asked);
        expect(ran.exitCode, ran.log).toBe(0);
        const log = await runTask('wal', files, { facts: { event: 'workflow_dispatch' }, more });
        expect(log.exitCode, log.log).toBe(0);
      }
      const keys = await bucket.keys();
      expect(keys.filter((name) => /\+cluster\/.*manifest\.json$/.test(name))).toHaveLength(2);
      expect(keys.filter((name) => /\+wal\/.*\.age$/.test(name)).length).toBeGreaterThan(0);
    },
    testTimeoutMs,
  );

  itOfWhole('do so for ten, each in a job of its own, and look at them', async () => {
    await holds(names(10), { recipients: [key.recipient] });
    for (const database of names(10))
      expect(manifests().filter((name) => name.startsWith(`pgproof.${database}.`))).toHaveLength(1);
  });
});
