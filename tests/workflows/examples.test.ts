import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pgbackrestImage } from '../../scripts/images.ts';
import { artifactsOf, idOf, partsOf, words } from '../actions/stage.ts';
import { type PostgresContainer, requireContainers, startPostgres } from '../containers/postgres.ts';
import { type Results, type Run, type RunFacts, startResults } from '../github/results.ts';
import { makeKey } from '../keys.ts';
import { requirePgbackrestImage } from '../pgbackrest/pair.ts';
import { openBucket } from '../s3/bucket.ts';
import { requireS3 } from '../s3/server.ts';
import { itOfWhole, wholeTables } from '../whole.ts';
import {
  examples,
  requireAct,
  requirePort,
  runWorkflow,
  serverMajor,
  testTimeoutMs,
  type WorkflowResult,
} from './act.ts';
import type { Job, Step } from './log.ts';
import { type OpenScene, openScene } from './scene.ts';

const canRun = requireContainers() && (await requireAct());
const timeout = testTimeoutMs;

/** What stands in a customer's row, and must not leave with a copy. */
const address = 'ada.lovelace@shop.example';

/** What cluster.yml wants of a server. */
const ofCluster = {
  args: ['-c', 'summarize_wal=on', '-c', 'hba_file=/etc/pg_hba.conf'],
  files: {
    '/etc/pg_hba.conf': 'local all all trust\nhost all all all scram-sha-256\nhost replication all all scram-sha-256\n',
  },
};
const s3 = await requireS3();

let server: PostgresContainer;
let scene: OpenScene;
let results: Results;
/** What the examples want a repository to have. */
let secrets: Readonly<Record<string, string>>;
let vars: Readonly<Record<string, string>>;

beforeAll(async () => {
  if (!canRun) return;
  const coming = [
    startPostgres(serverMajor, ofCluster),
    openScene('acme/shop', inject('dist')),
    startResults(),
  ] as const;
  [server, scene, results] = await Promise.all(coming);
  for (const name of ['shop', 'billing']) {
    await server.sql(`create database ${name}`);
    await server.sql(
      `create table customer (id int primary key, name text not null, address text);
       insert into customer select i, 'customer ' || i, i || '@shop.example' from generate_series(2, 500) i;
       insert into customer values (1, 'Ada', '${address}');
       create table purchase (id serial primary key, customer int references customer, amount numeric(10, 2));
       insert into purchase (customer, amount) select 1 + i % 500, i * 1.25 from generate_series(1, 2000) i`,
      name,
    );
  }
  const key = await makeKey(scene.folder, 'backup');
  const { hostname, port, username } = new URL(server.url());
  secrets = {
    ...{ DATABASE_URL: server.url('shop'), PGPASSWORD: server.password, BACKUP_KEY: key.text },
    ...{ RESTORE_URL: server.url('shop_again'), LIVE_URL: server.url('shop_live') },
  };
  vars = { BACKUP_RECIPIENTS: key.recipient, PGHOST: hostname, PGPORT: port, PGUSER: username };
  await scene.commit('refs/heads/main', {
    'sanitise.sql': `update customer set name = 'customer ' || id, address = id || '@example.org';`,
    'migrations/1.sql': 'create table customer (id int);',
  });
});
afterAll(async () => {
  await Promise.all([server?.[Symbol.asyncDispose](), scene?.[Symbol.asyncDispose](), results?.stop()]);
});

interface Ran extends WorkflowResult {
  readonly run: Run;
  /** Routes of the REST API that were asked, each once: the permissions of the workflow must allow them. */
  readonly asked: readonly string[];
}

/** Runs an example as it is, but for what is said otherwise of its text. Whatever comes of it, no secret stands in its log, be it one that only our actions know. */
async function runExample(
  name: string,
  { inputs = {}, ...facts }: Partial<RunFacts> & { readonly inputs?: Readonly<Record<string, string>> } = {},
  github = results,
  change: (text: string) => string = (text) => text,
): Promise<Ran> {
  const run = github.run({ workflow: `.github/workflows/${name}`, ...facts });
  const text = change(await readFile(join(examples, name), 'utf8'));
  const named = Object.entries(secrets).filter(([secret]) => text.includes(`secrets.${secret} `));
  github.forgetRequests();
  const ran = await runWorkflow(scene, {
    run,
    secrets: Object.fromEntries(named),
    vars,
    inputs,
    files: { [`.github/workflows/${name}`]: text },
  });
  run.complete(ran.exitCode === 0 ? 'success' : 'failure');
  const copies = Object.values(ran.jobs).flatMap(({ steps }) =>
    Object.values(steps).flatMap(({ outputs }) => outputs['database-url'] || []),
  );
  const known = [...Object.values(secrets), run.token, run.env['ACTIONS_RUNTIME_TOKEN'] ?? ''];
  for (const secret of [...known, ...copies.flatMap((url) => [url, new URL(url).password])])
    expect(ran.log).not.toContain(secret);
  const routes = github.requests().flatMap(({ route }) => (route?.includes('/repos/') ? [route] : []));
  return { ...ran, run, asked: [...new Set(routes)] };
}

function stepOf(ran: WorkflowResult, job: string, step: string): Step {
  const found = ran.jobs[job]?.steps[step];
  if (found === undefined) throw new Error(`no step "${step}" of a job "${job}" was run:\n${ran.log}`);
  return found;
}

const resultsOf = (jobs: Readonly<Record<string, Job>>): Record<string, Job['result']> =>
  Object.fromEntries(Object.entries(jobs).map(([id, { result }]) => [id, result]));

/** Names of what a run left, without the times in them. */
const leftBy = (run: Run): string[] =>
  results
    .artifacts()
    .filter(({ runId }) => runId === run.id)
    .map(({ name }) => name.replace(/(?<=verification\.)\S+(?=\.json)/, '<time>'));

/** Of a zip that was written as a stream, one file. Source: .ZIP File Format Specification, 4.3.7. */
function unzipped(zip: Buffer, name: string): string {
  const header = zip.indexOf(name) - 30;
  const lengths = zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  return inflateRawSync(zip.subarray(header + 30 + lengths)).toString();
}

interface Night {
  readonly backup: Ran;
  readonly drill: Ran;
  readonly id: string;
}

let night: Promise<Night> | undefined;

/** Last night's backup by backup.yml, and the drill that found it good. */
function lastNight(): Promise<Night> {
  night ??= (async () => {
    const backup = await runExample('backup.yml');
    expect(backup.exitCode, backup.log).toBe(0);
    const drill = await runExample('drill.yml');
    return { backup, drill, id: stepOf(backup, 'backup', 'backup').outputs['backup-id'] ?? '' };
  })();
  return night;
}

/** Puts the backup of last night into another GitHub, as left by such a run. */
async function repeatLastNight(github: Results, facts: Partial<RunFacts>): Promise<void> {
  const { backup, id } = await lastNight();
  const run = github.run({ ...facts, workflow: backup.run.facts().workflow });
  for (const part of artifactsOf(results, id).filter(({ runId }) => runId === backup.run.id))
    await run.put(part.name, await part.bytes());
  run.complete('success');
}

/** Routes that `actions: read` opens, beside the repository itself. */
const readsActions = /^GET \/repos\/\{owner\}\/\{repo\}(\/actions\/.*|\/git\/ref\/tags\/\{tag\})?$/;
/** Routes that `pull-requests: write` opens. */
const comments = /^(GET|POST|PATCH) \/repos\/\{owner\}\/\{repo\}\/issues\/.*comments/;

describe.skipIf(!canRun)('backup.yml', { timeout }, () => {
  it('leaves an encrypted backup as artifacts, the manifest last, and asks nothing but what is there', async () => {
    const { backup, id } = await lastNight();
    expect(backup.exitCode, backup.log).toBe(0);
    const step = stepOf(backup, 'backup', 'backup');
    expect(step.outputs).toMatchObject({ ok: 'true', database: 'shop', relations: '2', rows: '2500' });
    expect(words(step.summary)).toContain(`backup ${id.toLowerCase()} of "shop"`);
    const artifacts = artifactsOf(results, id).filter(({ runId }) => runId === backup.run.id);
    const parts = artifacts.map(({ name }) => name.slice(`pgproof.shop.${id}.`.length));
    expect(parts.at(-1)).toBe('manifest.json');
    expect(parts.slice(0, -1).sort()).toEqual([
      'catalogue.json.zst.age',
      'data.dump.age',
      'globals.sql.age',
      'proof.json.zst.age',
    ]);
    for (const artifact of artifacts.slice(0, -1)) {
      expect((await artifact.bytes()).subarray(0, 22).toString('latin1')).toBe('age-encryption.org/v1\n');
      expect(artifact.retentionDays).toBe(30);
    }
    for (const route of backup.asked) expect(route).toMatch(readsActions);
  });
});

describe.skipIf(!canRun)('drill.yml', { timeout }, () => {
  it('proves the newest backup row by row in an isolated server, and keeps record and report', async () => {
    const { drill, id } = await lastNight();
    expect(drill.exitCode, drill.log).toBe(0);
    const step = stepOf(drill, 'drill', 'verify');
    expect(step.outputs).toMatchObject({ ok: 'true', verdict: 'identical', 'backup-id': id, rows: '2500' });
    expect(words(step.summary)).toContain('isolated: no network');
    expect(leftBy(drill.run)).toEqual([`pgproof.shop.${id}.verification.<time>.json`, 'drill-report']);
    const report = await results.artifact('drill-report').bytes();
    for (const file of ['report.html', 'report.md', 'junit.xml', 'result.json'])
      expect(report.includes(file)).toBe(true);
    for (const route of drill.asked) expect(route).toMatch(readsActions);
  });

  const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  it.each<[what: string, more: (bytes: Buffer) => { digest?: string }, reason: string]>([
    ['as storage damages it', () => ({}), 'do not have the digest that github recorded'],
    ['and its digest with it', (bytes) => ({ digest: digestOf(bytes) }), 'stopped by verify.file-sha256'],
  ])(
    'turns red, with the reason in the summary, where one byte of the backup is another: %s',
    async (_, more, reason) => {
      await using github = await startResults();
      await repeatLastNight(github, {});
      const data = github.artifacts().find(({ name }) => name.endsWith('.data.dump.age'));
      const bytes = Buffer.from((await data?.bytes()) ?? []);
      bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
      await data?.tamper({ bytes, ...more(bytes) });
      const ran = await runExample('drill.yml', {}, github);
      expect([ran.exitCode, ran.jobs['drill']?.result], ran.log).toEqual([1, 'failure']);
      const step = stepOf(ran, 'drill', 'verify');
      expect(step.outputs, ran.log).toMatchObject({ ok: 'false', verdict: 'none' });
      expect(words(step.summary)).toContain(reason);
    },
  );

  it('restores nothing that a fork left under the name of a backup, and says so', async () => {
    await using github = await startResults();
    const fork = { fullName: 'mallory/shop', id: 666 };
    await repeatLastNight(github, { event: 'pull_request', headRepository: fork, headBranch: 'main' });
    const ran = await runExample('drill.yml', {}, github);
    expect([ran.exitCode, ran.jobs['drill']?.result], ran.log).toEqual([1, 'failure']);
    const step = stepOf(ran, 'drill', 'verify');
    expect(step.outputs).toMatchObject({ ok: 'false', verdict: 'none', 'backup-id': '' });
    expect(words(step.summary)).toContain('holds no backup that may be used');
    expect(words(step.summary)).toContain('the fork "mallory/shop"');
  });
});

describe.skipIf(!canRun)('restore.yml', { timeout }, () => {
  const byHand = { event: 'workflow_dispatch' };
  it('brings the newest good backup back into a new database and shows it to be whole; a second time it touches nothing', async () => {
    const { id } = await lastNight();
    const ran = await runExample('restore.yml', byHand);
    expect(ran.exitCode, ran.log).toBe(0);
    expect(stepOf(ran, 'restore', 'restore').outputs).toMatchObject({ verdict: 'identical', 'backup-id': id });
    const kept = 'delete from purchase where id > 7 returning id';
    await server.sql(kept, 'shop_again');
    const again = await runExample('restore.yml', byHand);
    expect([again.exitCode, again.jobs['restore']?.result], again.log).toEqual([1, 'failure']);
    expect(words(stepOf(again, 'restore', 'restore').summary)).toContain('is not empty');
    expect(await server.sql('select count(*) as n from purchase', 'shop_again')).toMatchObject([{ n: '7' }]);
    for (const route of ran.asked) expect(route).toMatch(readsActions);
  });
});

describe.skipIf(!canRun || !wholeTables)('restore.yml, with the box ticked', { timeout }, () => {
  it('puts what came back in the place of the database in use, which lives on under another name', async () => {
    await lastNight();
    await server.sql('create database shop_live');
    await server.sql('create table customer as select 1 as id', 'shop_live');
    const ran = await runExample('restore.yml', { event: 'workflow_dispatch', inputs: { rename: 'true' } });
    expect(ran.exitCode, ran.log).toBe(0);
    const { outputs } = stepOf(ran, 'restore', 'restore');
    expect(outputs).toMatchObject({ verdict: 'identical', into: 'shop_live' });
    expect(await server.sql('select count(*) as n from customer', 'shop_live')).toMatchObject([{ n: '500' }]);
    expect(await server.sql('select count(*) as n from customer', outputs['old-database'])).toMatchObject([{ n: '1' }]);
  });
});

describe.skipIf(!canRun || !wholeTables || s3 === undefined)(
  'cluster.yml, wal.yml and pitr.yml',
  { timeout: 2 * timeout },
  () => {
    it('make a full backup of the cluster and on it an incremental one, in S3 and encrypted, recover each, and with the log any moment since', async () => {
      await using bucket = await openBucket({ program: s3 ?? '' });
      secrets = { ...secrets, ...bucket.env, CLUSTER_URL: server.url('postgres') };
      vars = {
        ...vars,
        BACKUP_STORE: bucket.url,
        BACKUP_S3_ENDPOINT: bucket.server.endpoint,
        BACKUP_S3_REGION: bucket.server.region,
      };
      const ids: string[] = [];
      for (const type of ['full', 'incremental']) {
        const ran = await runExample('cluster.yml', { event: 'workflow_dispatch', inputs: { type } });
        expect(ran.exitCode, ran.log).toBe(0);
        expect(resultsOf(ran.jobs)).toEqual({ backup: 'success', prove: 'success' });
        ids.push(stepOf(ran, 'backup', 'backup').outputs['backup-id'] ?? '');
        expect(stepOf(ran, 'prove', 'verify').outputs).toMatchObject({
          verdict: 'consistent',
          'backup-id': ids.at(-1),
        });
      }
      const keys = await bucket.keys();
      for (const id of ids) expect(keys.filter((key) => key.includes(id) && key.endsWith('.age')).length).toBe(3);
      await server.sql('create table afterwards as select 7 as worth', 'shop');
      const received = await runExample('wal.yml', { event: 'schedule' });
      expect(received.exitCode, received.log).toBe(0);
      const { outputs, summary } = stepOf(received, 'receive', 'receive');
      expect(outputs).toMatchObject({ ok: 'true', 'to-lsn': expect.stringMatching(/^[0-9A-F]+\/[0-9A-F]+$/) });
      expect(Number(outputs['rpo-seconds'])).toBeGreaterThan(0);
      expect(words(summary)).toContain('rpo');
      await server.sql("select pg_create_restore_point('before it goes')");
      await server.sql('drop table afterwards', 'shop');
      const drill = await runExample('pitr.yml', { event: 'schedule' });
      expect(drill.exitCode, drill.log).toBe(0);
      const reached = stepOf(drill, 'drill', 'verify').outputs;
      expect(reached).toMatchObject({ verdict: 'consistent', 'backup-id': ids.at(-1) });
      expect(reached['reached']).toMatch(/^redo done at/);
      expect(Date.parse(reached['last-commit-at'] ?? '')).toBeLessThan(Date.now());
      // What was not fetched yet is not there, and a moment in it not reached.
      const early = await runExample('pitr.yml', { event: 'workflow_dispatch', inputs: { name: 'before it goes' } });
      expect([early.exitCode, early.jobs['drill']?.result], early.log).toEqual([1, 'failure']);
      expect(words(stepOf(early, 'drill', 'verify').summary)).toContain('ran out of wal');
    });
  },
);

describe.skipIf(!canRun || !wholeTables)('databases.yml', { timeout }, () => {
  it('backs up and proves each database in a job of its own', async () => {
    const ran = await runExample('databases.yml');
    expect(ran.exitCode, ran.log).toBe(0);
    expect(resultsOf(ran.jobs)).toEqual({ 'database (billing)': 'success', 'database (shop)': 'success' });
    for (const database of ['billing', 'shop']) {
      const job = `database (${database})`;
      const { outputs } = stepOf(ran, job, 'backup');
      const verified = { database, verdict: 'identical', 'backup-id': outputs['backup-id'] };
      expect(stepOf(ran, job, 'verify').outputs).toMatchObject(verified);
      expect(partsOf(results, outputs['backup-id'] ?? '')).toContain('manifest.json');
    }
    for (const route of ran.asked) expect(route).toMatch(readsActions);
  });

  itOfWhole('goes on with the others, and ends red, when one database is not there', async () => {
    await server.sql('alter database billing rename to elsewhere');
    const ran = await runExample('databases.yml').finally(() =>
      server.sql('alter database elsewhere rename to billing'),
    );
    expect(ran.exitCode, ran.log).toBe(1);
    // Step by step: act has one result for all jobs of a matrix.
    const lost = stepOf(ran, 'database (billing)', 'backup');
    expect(lost.result).toBe('failure');
    expect(words(lost.summary)).toContain('database "billing" does not exist');
    expect(stepOf(ran, 'database (shop)', 'verify').outputs).toMatchObject({ ok: 'true', verdict: 'identical' });
  });
});

describe.skipIf(!canRun)('lint.yml', { timeout }, () => {
  it('judges what is pending on the schema as it is, at its line, and says so in one comment', async () => {
    await server.sql(
      "create table schema_migrations (version varchar primary key); insert into schema_migrations values ('1')",
      'shop',
    );
    const migration = (sql: string): string => `-- migrate:up\n${sql}\n-- migrate:down\nselect 1;\n`;
    await using github = await startResults();
    await scene.commit('refs/pull/12/merge', {
      'db/migrations/1_tables.sql': migration('create table customer (id int);'),
      'db/migrations/2_vip.sql': migration('alter table customer\n  add vip boolean not null;'),
    });
    const ran = await runExample('lint.yml', { event: 'pull_request', headBranch: 'vip' }, github);
    await server.sql('drop table schema_migrations', 'shop');
    expect([ran.exitCode, ran.jobs['lint']?.result], ran.log).toEqual([1, 'failure']);
    const step = stepOf(ran, 'lint', 'lint');
    expect(step.outputs).toMatchObject({ ok: 'false', format: 'dbmate', pending: '1', 'bad-findings': '1' });
    const [comment, ...others] = github.comments();
    expect([words(comment?.body ?? ''), others]).toEqual([expect.stringContaining('2_vip.sql:2'), []]);
    for (const route of ran.asked) expect(route).toMatch(comments);
  });
});

describe.skipIf(!canRun)('rehearse.yml, and apply.yml when it is merged', { timeout }, () => {
  const vip = {
    'db/migrations/1_vip.sql':
      '-- migrate:up\nalter table customer add vip boolean;\n-- migrate:down\nalter table customer drop vip;\n',
  };

  it('tells the reviewer in one comment what the migrations did to the harmless copy, by a job without a secret', async () => {
    await lastNight();
    await scene.commit('refs/pull/12/merge', vip);
    const event = { event: 'pull_request', headBranch: 'vip' };
    const earlier = results.comments().length;
    const ran = await runExample('rehearse.yml', event);
    expect([ran.exitCode, resultsOf(ran.jobs)], ran.log).toEqual([0, { copy: 'success', rehearse: 'success' }]);
    const step = stepOf(ran, 'rehearse', 'rehearse');
    expect(step.outputs).toMatchObject({ ok: 'true', format: 'dbmate', pending: '1' });
    const comments = results.comments().slice(earlier);
    expect(comments).toHaveLength(1);
    for (const said of ['1 migration rehearsed on backup', 'public.customer: access exclusive', 'added', 'down in'])
      expect(words(comments[0]?.body ?? '')).toContain(said);
  });

  it('applies behind the environment what the job before it rehearsed, and nothing else', async () => {
    await lastNight();
    await scene.commit('refs/heads/main', vip);
    const ran = await runExample('apply.yml', { event: 'push' });
    const columns = await server.sql(
      "select 1 from pg_attribute where attname = 'vip' and attrelid = 'customer'::regclass",
      'shop',
    );
    await server.sql('alter table customer drop column if exists vip; drop table if exists schema_migrations', 'shop');
    expect([ran.exitCode, resultsOf(ran.jobs)], ran.log).toEqual([0, { rehearse: 'success', apply: 'success' }]);
    expect(columns).toHaveLength(1);
    expect(stepOf(ran, 'apply', 'apply').outputs).toMatchObject({ ok: 'true', pending: '0' });
    expect(leftBy(ran.run).some((name) => /\.rehearsal\./.test(name))).toBe(true);
    for (const route of ran.asked) expect(route).toMatch(readsActions);
  });
});

describe.skipIf(!canRun)('pull-request.yml', { timeout }, () => {
  const event = { event: 'pull_request', headBranch: 'vip' };
  const propose = (migration: string, more = {}): Promise<void> =>
    scene.commit('refs/pull/12/merge', { 'migrations/2.sql': migration, ...more });

  /** The pull request has one comment of this workflow's, and a run of it says there what its data is. */
  function expectComment({ run }: Ran, id: string): void {
    const [comment, ...others] = results.comments().filter(({ body }) => !body.includes('<!-- pgproof:migrate:'));
    expect([comment?.login, others]).toEqual(['github-actions[bot]', []]);
    expect(words(comment?.body ?? '')).toContain(`✅ verdict identical: backup ${id.toLowerCase()} of "shop"`);
    expect(comment?.body).toContain(`/actions/runs/${run.id})`);
  }

  /** The run keeps its report, with the face that a browser shows. */
  async function expectReport({ run }: Ran, id: string): Promise<void> {
    const kept = results.artifacts().filter(({ name, runId }) => name === 'restore-report' && runId === run.id);
    expect(kept).toHaveLength(1);
    const zip = (await kept[0]?.bytes()) ?? Buffer.alloc(0);
    for (const file of ['report.html', 'report.md', 'junit.xml', 'result.json']) expect(zip.includes(file)).toBe(true);
    expect(unzipped(zip, 'report.html')).toMatch(new RegExp(`^<!doctype html>[^]*identical[^]*${id}`));
  }

  it('gives the pull request a copy that sanitise.sql of the default branch made harmless, and no secret', async () => {
    const { id } = await lastNight();
    const spies = `alter table customer add column vip boolean;
select 'seen: ' || string_agg(name || ' ' || address, ', ' order by id) from customer where id <= 2;
\\! echo "environment: $(env | base64 --wrap=0)"
`;
    await propose(spies, { 'sanitise.sql': 'select 1;' });
    const ran = await runExample('pull-request.yml', event);
    expect(ran.exitCode, ran.log).toBe(0);
    expect(resultsOf(ran.jobs)).toEqual({ copy: 'success', migrate: 'success' });
    expect(stepOf(ran, 'copy', 'restore').outputs).toMatchObject({ verdict: 'identical' });
    const copy = stepOf(ran, 'copy', 'dump').outputs;
    expect(stepOf(ran, 'migrate', 'restore').outputs).toMatchObject({
      verdict: 'identical',
      'backup-id': copy['backup-id'],
      'manifest-sha256': copy['manifest-sha256'],
    });
    expect(ran.log).toContain('seen: customer 1 1@example.org, customer 2 2@example.org');
    expect(ran.log).not.toContain(address);
    const [, encoded = ''] = /environment: (\S+)/.exec(ran.log) ?? [];
    const environment = Buffer.from(encoded, 'base64').toString();
    expect(environment).toContain('GITHUB_JOB=migrate');
    for (const secret of [...Object.values(secrets), ran.run.token]) expect(environment).not.toContain(secret);
    expect(
      leftBy(ran.run)
        .filter((name) => idOf(name) === copy['backup-id'])
        .at(-2),
    ).toMatch(/\.manifest\.json$/);
    expectComment(ran, id);
    await expectReport(ran, id);
    for (const route of ran.asked.filter((one) => !comments.test(one))) expect(route).toMatch(readsActions);
  });

  itOfWhole('turns red when a migration does not fit the data of last night', async () => {
    const { id } = await lastNight();
    await propose('alter table purchase add check (amount < 100);');
    const ran = await runExample('pull-request.yml', event);
    expect([ran.exitCode, resultsOf(ran.jobs)], ran.log).toEqual([1, { copy: 'success', migrate: 'failure' }]);
    expect(ran.log).toContain('is violated by some row');
    expectComment(ran, id);
    await expectReport(ran, id);
  });

  it('restores nothing for a fork', async () => {
    const headRepository = { fullName: 'mallory/shop', id: 666 };
    const ran = await runExample('pull-request.yml', { ...event, headRepository });
    expect([ran.exitCode, ran.jobs], ran.log).toEqual([0, {}]);
    expect(results.requests()).toEqual([]);
  });
});

describe.skipIf(!canRun || !(await requirePort(5432)))('health.yml', { timeout }, () => {
  it('waits until the service is ready and passes a sound schema; what is bad fails it, named in one annotation', async () => {
    const event = { event: 'pull_request', headBranch: 'schema' };
    const propose = (schema: string): Promise<void> => scene.commit('refs/pull/12/merge', { 'schema.sql': schema });
    await propose('create table purchase (id bigint generated always as identity primary key);');
    const sound = await runExample('health.yml', event);
    expect(sound.exitCode, sound.log).toBe(0);
    for (const step of ['ready', 'health'])
      expect(stepOf(sound, 'schema', step).outputs).toMatchObject({ ok: 'true', 'bad-findings': '0' });
    expect(words(stepOf(sound, 'schema', 'health').summary)).toContain('checks of "shop"');
    expect(sound.asked).toEqual([]);

    await propose('create table purchase (id int); create publication news for table purchase;');
    const bad = await runExample('health.yml', event);
    expect([bad.exitCode, resultsOf(bad.jobs)], bad.log).toEqual([1, { schema: 'failure' }]);
    const step = stepOf(bad, 'schema', 'health');
    expect(JSON.parse(step.outputs['worst'] ?? '{}')).toMatchObject({
      id: 'monitor.primary-key',
      next: 'alter table public.purchase replica identity full;',
    });
    const errors = step.annotations.filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([{ message: expect.stringContaining('table public.purchase: is published') }]);
    expect(words(step.summary)).toContain('monitor.primary-key');
  });
});

describe.skipIf(!canRun || !(await requirePort(5432)))('try.yml', { timeout }, () => {
  it('backs up a service container, and proves in another job what the first one named', async () => {
    const ran = await runExample('try.yml', { event: 'workflow_dispatch' });
    expect(ran.exitCode, ran.log).toBe(0);
    expect(resultsOf(ran.jobs)).toEqual({ backup: 'success', verify: 'success' });
    const backup = stepOf(ran, 'backup', 'backup');
    expect(backup.outputs).toMatchObject({ ok: 'true', database: 'shop', rows: '21000' });
    expect(backup.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('not encrypted') }]);
    expect(stepOf(ran, 'verify', 'verify').outputs).toMatchObject({
      verdict: 'identical',
      'backup-id': backup.outputs['backup-id'],
      'manifest-sha256': backup.outputs['manifest-sha256'],
    });
    for (const route of ran.asked) expect(route).toMatch(readsActions);
  });

  itOfWhole('leaves nothing in a public repository, where everyone could download it', async () => {
    await using github = await startResults({ repository: { visibility: 'public' } });
    const ran = await runExample('try.yml', { event: 'workflow_dispatch' }, github);
    expect([ran.exitCode, resultsOf(ran.jobs)], ran.log).toEqual([1, { backup: 'failure' }]);
    expect(words(stepOf(ran, 'backup', 'backup').summary)).toContain('this repository is public');
    expect(github.artifacts('all')).toEqual([]);
  });
});

describe.skipIf(!canRun || !wholeTables || !requirePgbackrestImage())('pgbackrest.yml', { timeout }, () => {
  it('backs up a service container by the pgBackRest in it, and recovers what the second backup came to', async () => {
    // The image is the reader's own; and act does not tell a job of its services, so that a step looks for theirs.
    const image = pgbackrestImage(String(serverMajor)).name;
    const look = `docker ps --quiet --filter name=act-pgbackrest-back-up --filter ancestor=${image}`;
    const change = (text: string): string =>
      text
        .replace('ghcr.io/acme/postgres-pgbackrest:17', image)
        .replaceAll('job.services.database.id', 'steps.services.outputs.database')
        .replace(
          'steps:\n',
          `steps:\n      - id: services\n        run: echo "database=$(${look})" >> "$GITHUB_OUTPUT"\n`,
        );
    const ran = await runExample('pgbackrest.yml', { event: 'workflow_dispatch' }, results, change);
    expect([ran.exitCode, resultsOf(ran.jobs)], ran.log).toEqual([0, { backup: 'success' }]);
    const backup = stepOf(ran, 'backup', 'backup');
    expect(backup.outputs['backup-id']).toMatch(/^\d{8}-\d{6}F_\d{8}-\d{6}I$/);
    expect(JSON.parse(backup.outputs['pgbackrest-info'] ?? '{}')).toMatchObject({
      name: 'main',
      cipher: 'aes-256-cbc',
    });
    expect(stepOf(ran, 'backup', 'verify').outputs).toMatchObject({
      verdict: 'consistent',
      'backup-id': backup.outputs['backup-id'],
    });
    expect(ran.asked).toEqual([]);
  });
});

it('are all of the examples', async () => {
  const run = [
    'apply.yml',
    'backup.yml',
    'cluster.yml',
    'databases.yml',
    'drill.yml',
    'health.yml',
    'lint.yml',
    'pgbackrest.yml',
    'pitr.yml',
    'pull-request.yml',
    'rehearse.yml',
    'restore.yml',
    'try.yml',
    'wal.yml',
  ];
  expect((await readdir(examples)).sort()).toEqual(run);
});
