import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBulk } from '../cli/databases.ts';
import { filesIn, processesOf, until } from '../cli/room.ts';
import { binWith, slowPgDump } from '../cli/shims.ts';
import { editDocument, refit } from '../faults/forge.ts';
import type { Run } from '../github/results.ts';
import type { ActionResult } from '../github/runner.ts';
import { layoutOf } from '../layout.ts';
import { artifactsOf, expectNothingLeft, expectRefusal, openStage, partsOf, words } from './stage.ts';

const stage = openStage();
const { run } = stage;

interface Manifest {
  readonly id: string;
  readonly files: { path: string; role: string; bytes: number; sha256: string }[];
  readonly durations: { dump_seconds: number; fingerprint_seconds: number };
  readonly snapshot_held_seconds: number;
  readonly proof: { level: string };
}

const appUrl = (): string => stage.cluster().url('app');
const manifestOf = async (id: string): Promise<Manifest> =>
  JSON.parse((await stage.results().artifact(`pgproof.app.${id}.manifest.json`).bytes()).toString());
const sha256Of = (id: string): string | undefined =>
  stage.results().artifact(`pgproof.app.${id}.manifest.json`).digest?.replace('sha256:', '');
const backupId = (ran: ActionResult): string => ran.outputs['backup-id'] ?? '';
const drillRun = (): Run => stage.results().run({ workflow: '.github/workflows/drill.yml' });
const reportOf = async (ran: ActionResult): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(ran.outputs['report-path'] ?? '', 'result.json'), 'utf8'));
const routes = (): (string | undefined)[] =>
  stage
    .results()
    .requests()
    .map(({ route }) => route);
const seconds = expect.stringMatching(/^\d+(\.\d+)?$/);

function expectPlan(text: string | undefined, operation: string): void {
  const plan = JSON.parse(text ?? '');
  expect(plan).toMatchObject({ operation, environment: 'production', target: 'app' });
  expect(plan.commands.length).toBeGreaterThan(0);
  expect(Object.keys(plan.configuration).length).toBeGreaterThan(0);
  expect(plan.verification_steps.length).toBeGreaterThan(0);
  expect(plan.recovery_procedure).toContain('pg_restore');
}

describe('in one run', () => {
  it('backs up into artifacts, the manifest last, and proves it in a later step; every output is right', async () => {
    const job = stage.results().run();
    const backup = await stage.backUp(job);
    const id = backupId(backup);
    const parts = ['catalogue.json.zst', layoutOf(stage.cluster().major).packed, 'globals.sql', 'proof.json.zst'];
    expect(partsOf(stage.results(), id)).toEqual([...parts, 'manifest.json']);
    expect(routes().filter((route) => route === 'CreateArtifact' || route === 'FinalizeArtifact')).toEqual(
      Array.from({ length: 5 }, () => ['CreateArtifact', 'FinalizeArtifact']).flat(),
    );
    const artifacts = artifactsOf(stage.results(), id);
    expect(artifacts.map(({ name, runId }) => [name.startsWith('pgproof.app.'), runId])).toEqual(
      artifacts.map(() => [true, job.id]),
    );
    const manifest = await manifestOf(id);
    for (const file of manifest.files)
      expect(stage.results().artifact(`pgproof.app.${id}.${file.path}`)).toMatchObject({
        size: file.bytes,
        digest: `sha256:${file.sha256}`,
      });
    const bytes = artifacts.slice(0, -1).reduce((sum, { size }) => sum + size, 0);
    const [rows] = await stage.cluster().sql(
      'app',
      `select (select count(*) from shop.customer) + (select count(*) from shop.purchase) as rows,
         (select count(*) from pg_class where relkind = 'r' and relnamespace = 'shop'::regnamespace) as relations`,
    );
    expect(backup.outputs).toEqual({
      ok: 'true',
      plan: expect.any(String),
      'report-path': expect.stringMatching(`^${backup.temp}/pgproof-backup-report-`),
      'duration-seconds': seconds,
      database: 'app',
      'backup-id': id,
      'manifest-sha256': sha256Of(id),
      bytes: String(bytes),
      relations: rows?.['relations'],
      rows: rows?.['rows'],
      'dump-seconds': String(manifest.durations.dump_seconds),
      'fingerprint-seconds': String(manifest.durations.fingerprint_seconds),
      'snapshot-held-seconds': String(manifest.snapshot_held_seconds),
      'removed-backups': '',
      backups: '',
      // Of the log and of pgBackRest.
      ...{ 'to-lsn': '', 'rpo-seconds': '', 'pgbackrest-info': '' },
    });
    expectPlan(backup.outputs['plan'], 'backup');
    expect(await reportOf(backup)).toMatchObject({ operation: 'backup', ok: true, backup_id: id });
    expect(words(backup.summary)).toContain(id.toLowerCase());
    expect(backup.errors).toEqual([]);
    await expectNothingLeft(stage, backup);

    const began = Date.now();
    const verify = await run('restore-verify', {
      run: job,
      with: { 'expected-manifest-sha256': backup.outputs['manifest-sha256'] ?? '' },
    });
    expect([verify.code, verify.errors], verify.log).toEqual([0, []]);
    expect(verify.outputs).toEqual({
      ok: 'true',
      plan: expect.any(String),
      'report-path': expect.stringMatching(`^${verify.temp}/pgproof-verify-report-`),
      'duration-seconds': seconds,
      verdict: 'identical',
      asked: 'identical',
      database: 'app',
      'backup-id': id,
      'manifest-sha256': sha256Of(id),
      relations: rows?.['relations'],
      rows: rows?.['rows'],
      bytes: String(bytes),
      'rto-seconds': seconds,
      'proven-seconds': seconds,
      'rpo-seconds': seconds,
      'restore-seconds': seconds,
      'database-url': '',
      // Of a recovery to a moment.
      ...{ reached: '', 'last-commit-at': '' },
    });
    expectPlan(verify.outputs['plan'], 'verify');
    const of = (name: string): number => Number(verify.outputs[name]);
    expect(of('restore-seconds')).toBeLessThanOrEqual(of('rto-seconds'));
    expect(of('rto-seconds')).toBeLessThanOrEqual(of('proven-seconds'));
    expect(of('proven-seconds')).toBeLessThanOrEqual(of('duration-seconds'));
    const sinceSnapshot = (began - Date.parse(id.replace(/^(....)(..)(..T..)(..)(..Z).*/, '$1-$2-$3:$4:$5'))) / 1000;
    expect(Math.abs(of('rpo-seconds') - sinceSnapshot)).toBeLessThan(5);
    expect(await reportOf(verify)).toMatchObject({ operation: 'verify', ok: true, verdict: 'identical' });
    const [record] = artifactsOf(stage.results(), id).slice(5);
    expect(record).toMatchObject({
      name: expect.stringMatching(`^pgproof\\.app\\.${id}\\.verification\\.\\d{8}T\\d{6}Z-[0-9a-f]{6}\\.json$`),
      runId: job.id,
    });
    expect(JSON.parse(String(await record?.bytes()))).toMatchObject({
      ...{ backup_id: id, ok: true, verdict: 'identical', proven_seconds: of('proven-seconds') },
    });
    await expectNothingLeft(stage, verify);
  });

  it('needs the name of the database where there are backups of several', async () => {
    const job = stage.results().run();
    await stage.cluster().sql('postgres', `create database "other one" template template0`);
    await stage.backUp(job, { environment: 'development' });
    await stage.backUp(job, { 'database-url': stage.cluster().url('other one') });
    await expectRefusal(stage, await run('restore-verify', { run: job }), {
      code: 2,
      says: ['"app"', '"other one"'],
      hint: 'input "database"',
    });
    const named = await run('restore-verify', { run: job, with: { database: 'other one' } });
    expect(named.outputs, named.log).toMatchObject({ ok: 'true', database: 'other one', relations: '0' });
    const counted = await run('restore-verify', { run: job, with: { database: 'app' } });
    expect(counted.outputs, counted.log).toMatchObject({ ok: 'true', verdict: 'consistent', asked: 'consistent' });
  });

  it('keeps artifacts as many days as it is told', async () => {
    const id = backupId(await stage.backUp(stage.results().run(), { 'retention-days': '3' }));
    expect(artifactsOf(stage.results(), id).map(({ retentionDays }) => retentionDays)).toEqual([3, 3, 3, 3, 3]);
  });

  it('finds the server by libpq’s variables alone, and writes the report where it is told', async () => {
    const { port } = stage.cluster();
    const place = { PGHOST: '127.0.0.1', PGPORT: String(port), PGUSER: 'postgres', PGDATABASE: 'app' };
    const backup = await run('backup-db', {
      run: stage.results().run(),
      env: { ...place, PGPASSWORD: 'only for tests', PGSSLMODE: 'disable' },
      with: { environment: 'staging', 'report-path': 'out/reports' },
    });
    expect([backup.code, backup.outputs['database']], backup.log).toEqual([0, 'app']);
    expect(backup.outputs['report-path']).toBe(join(backup.workspace, 'out/reports'));
    expect(await readdir(join(backup.workspace, 'out/reports'))).toContain('result.json');
  });
});

describe('from another run', () => {
  it('finds the latest backup of a workflow, one by its id, the oldest unverified and the latest good one', async () => {
    const [first, second] = [stage.results().run(), stage.results().run()];
    const workflow = 'nightly.yml';
    const nightly = (): Run => stage.results().run({ workflow: `.github/workflows/${workflow}` });
    const older = backupId(await stage.backUp(nightly()));
    const newer = backupId(await stage.backUp(nightly()));
    const verify = async (job: Run, backup: string): Promise<ActionResult> =>
      run('restore-verify', { run: job, with: { workflow, backup } });

    await expectRefusal(stage, await verify(first, 'latest-good'), {
      code: 2,
      says: ['no backup that is "latest-good"'],
      hint: /\w/,
    });
    const unverified = await verify(first, 'oldest-unverified');
    expect(unverified.outputs, unverified.log).toMatchObject({ verdict: 'identical', 'backup-id': older });
    expect(artifactsOf(stage.results(), older).at(-1)).toMatchObject({ runId: first.id });
    expect((await verify(second, 'latest-good')).outputs).toMatchObject({ ok: 'true', 'backup-id': older });
    expect((await verify(drillRun(), 'latest')).outputs).toMatchObject({ ok: 'true', 'backup-id': newer });
    expect((await verify(drillRun(), 'latest-good')).outputs).toMatchObject({ 'backup-id': newer });
    expect((await verify(drillRun(), older)).outputs).toMatchObject({ ok: 'true', 'backup-id': older });
    await expectRefusal(stage, await verify(drillRun(), 'oldest-unverified'), {
      code: 2,
      says: ['no backup that is "oldest-unverified"'],
      hint: /\w/,
    });
    await expectRefusal(stage, await verify(drillRun(), '20200101T000000Z-000000'), {
      code: 2,
      says: ['no backup "20200101T000000Z-000000"'],
      hint: /\w/,
    });
  });
});

describe('a bad verdict', () => {
  it('fails the step after outputs, summary, report and record are written, though every digest fits', async () => {
    const job = stage.results().run({ workflow: '.github/workflows/forged.yml' });
    const id = backupId(await stage.backUp(stage.results().run()));
    const folder = await stage.room().folder('forged');
    for (const part of partsOf(stage.results(), id))
      await writeFile(join(folder, part), await stage.results().artifact(`pgproof.app.${id}.${part}`).bytes());
    await editDocument(folder, 'proof.json.zst', (proof) => {
      const tables = proof['tables'] as { name: string; hashes: string[] }[];
      for (const table of tables) if (table.name === 'purchase') table.hashes = table.hashes.map(() => '1');
    });
    await refit(folder);
    for (const part of (await readdir(folder)).sort((a, b) => a.length - b.length))
      await job.put(`pgproof.app.${id}.${part}`, await readFile(join(folder, part)));

    const verify = await run('restore-verify', { run: drillRun(), with: { workflow: 'forged.yml' } });
    expect([verify.code, verify.conclusion, verify.errors], verify.log).toEqual([1, 'failure', []]);
    expect(verify.outputs).toMatchObject({ ok: 'false', verdict: 'consistent', asked: 'identical', 'backup-id': id });
    expectPlan(verify.outputs['plan'], 'verify');
    const errors = verify.annotations.filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([{ title: 'verify.row-content', message: expect.stringContaining('shop.purchase') }]);
    expect(words(verify.summary)).toContain('verify.row-content');
    expect(await reportOf(verify)).toMatchObject({ ok: false, exit_code: 1, verdict: 'consistent' });
    const record = artifactsOf(stage.results(), id).at(-1);
    expect(JSON.parse(String(await record?.bytes()))).toMatchObject({ ok: false, verdict: 'consistent' });
    await expectNothingLeft(stage, verify);

    const good = await run('restore-verify', {
      run: drillRun(),
      with: { workflow: 'forged.yml', level: 'consistent' },
    });
    expect(good.outputs, good.log).toMatchObject({ ok: 'true', verdict: 'consistent', asked: 'consistent' });
  });
});

describe('a dry run', () => {
  it('prints the plan of a backup and changes nothing: no upload, no file, no transaction that writes', async () => {
    const writes = `select pg_snapshot_xmax(pg_current_snapshot())::text as next`;
    const before = await stage.cluster().sql('app', writes);
    const job = stage.results().run();
    const options = { run: job, with: { 'database-url': appUrl(), 'allow-plaintext': 'true', 'dry-run': 'true' } };
    const ran = await run('backup-db', options);
    expect([ran.code, ran.errors], ran.log).toEqual([0, []]);
    expectPlan(ran.outputs['plan'], 'backup');
    expect(ran.outputs).toMatchObject({ ok: 'true', 'report-path': '', 'backup-id': '', bytes: '' });
    for (const command of JSON.parse(ran.outputs['plan'] ?? '').commands as string[])
      expect(ran.log).toContain(command);
    expect(words(ran.summary)).toContain('pg_dump');
    expect(await stage.cluster().sql('app', writes)).toEqual(before);
    expect(
      stage
        .results()
        .requests()
        .filter(({ method }) => method !== 'GET'),
    ).toEqual([]);
    expect(
      stage
        .results()
        .artifacts('all')
        .filter(({ runId }) => runId === job.id),
    ).toEqual([]);
    expect(await filesIn(ran.workspace)).toEqual([]);
    await expectNothingLeft(stage, ran);

    const folder = await run('backup-db', { with: { ...options.with, store: './backups' } });
    expect([folder.code, await filesIn(folder.workspace)], folder.log).toEqual([0, []]);
    expect(await readdir(folder.workspace)).toEqual([]);
  });

  it('prints the plan of a verification, restores nothing, and records nothing', async () => {
    const job = stage.results().run();
    const id = backupId(await stage.backUp(job));
    stage.results().forgetRequests();
    const ran = await run('restore-verify', { run: job, with: { 'dry-run': 'true' } });
    expect([ran.code, ran.errors], ran.log).toEqual([0, []]);
    expectPlan(ran.outputs['plan'], 'verify');
    expect(ran.outputs).toMatchObject({ ok: 'true', 'report-path': '', verdict: '' });
    expect(partsOf(stage.results(), id, 'all')).toHaveLength(5);
    expect(routes()).not.toContain('CreateArtifact');
    expect(routes()).not.toContain('DeleteArtifact');
    await expectNothingLeft(stage, ran);
  });
});

describe('a folder as the store', () => {
  it('takes the backup and its verifications, and needs no GitHub', async () => {
    const backup = await run('backup-db', { with: { 'database-url': appUrl(), store: './backups' } });
    expect(backup.code, backup.log).toBe(0);
    const id = backupId(backup);
    const verify = await run('restore-verify', { with: { store: join(backup.workspace, 'backups') } });
    expect(verify.outputs, verify.log).toMatchObject({ ok: 'true', verdict: 'identical', 'backup-id': id });
    const files = await filesIn(join(backup.workspace, 'backups'));
    expect(files).toHaveLength(6);
    expect(files).toContain(`app/${id}/manifest.json`);
    expect(files.filter((name) => name.startsWith(`app/${id}/verifications/`))).toHaveLength(1);
    expect(stage.results().requests()).toEqual([]);
    const missing = await run('restore-verify', { with: { store: './nowhere' } });
    await expectRefusal(stage, missing, { code: 5, says: ['nowhere'], hint: 'input "store"' });
    const address = await run('restore-verify', { with: { store: 'gs://bucket/prefix' } });
    await expectRefusal(stage, address, { code: 2, says: ['input "store"', 's3://'], hint: 'folder' });
    const misspelt = await run('backup-db', { with: { 'database-url': appUrl(), store: 'artefact' } });
    await expectRefusal(stage, misspelt, { code: 2, says: ['input "store"', '"artefact"'], hint: './artefact' });
  });
});

describe('the front door', () => {
  it('backs up and verifies as the actions do', async () => {
    const job = stage.results().run();
    const backup = await run('.', {
      run: job,
      with: { operation: 'backup', 'database-url': appUrl(), 'allow-plaintext': 'true' },
    });
    expect([backup.code, backup.errors], backup.log).toEqual([0, []]);
    const same = await stage.backUp(stage.results().run());
    expect(Object.keys(backup.outputs)).toEqual(Object.keys(same.outputs));
    for (const name of ['ok', 'database', 'relations', 'rows']) expect(backup.outputs[name]).toBe(same.outputs[name]);
    const verify = await run('.', { run: job, with: { operation: 'verify' } });
    expect(verify.outputs, verify.log).toMatchObject({
      ...{ ok: 'true', verdict: 'identical', 'backup-id': backupId(backup) },
    });
  });

  it.each([
    ['bakcup', 'must be one of backup, restore, verify', 'operation'],
    ['constructor', 'must be one of', 'operation'],
    ['', 'is required', 'operation'],
  ])('refuses the operation "%s"', async (operation, says, hint) => {
    const ran = await run('.', operation === '' ? {} : { with: { operation } });
    await expectRefusal(stage, ran, { code: 2, says: ['input "operation"', says], hint });
  });
});

describe('a cancelled run', () => {
  it('leaves no artifact, no folder, no process and no session in mid-backup', async () => {
    const cluster = stage.cluster();
    await makeBulk(cluster, 'bulk', 300_000);
    const job = stage.results().run();
    const bin = await binWith(stage.room(), cluster.bin, {
      pg_dump: slowPgDump(cluster.bin, join(stage.room().path, 'go')),
    });
    const running = await stage.start('backup-db', {
      run: job,
      with: { 'database-url': cluster.url('bulk'), 'allow-plaintext': 'true', 'pg-bin': bin },
    });
    const sessions = (more = ''): Promise<object[]> =>
      cluster.sql('postgres', `select pid from pg_stat_activity where application_name like 'pgproof%' ${more}`);
    await until('pg_dump copies', async () => (await sessions(`and query ~* '^copy'`)).length > 0);
    await expectRefusal(stage, await running.cancel(), { code: 130, says: ['SIGINT'], hint: 'run it again' });
    expect(
      stage
        .results()
        .artifacts('all')
        .filter(({ runId }) => runId === job.id),
    ).toEqual([]);
    await until('no session of ours', async () => (await sessions()).length === 0, 10);
  });

  it('removes the parts that were uploaded before the manifest', async () => {
    const job = stage.results().run();
    const stalled = stage.results().fault({ on: 'upload', kind: 'stall', name: /proof\.json\.zst$/ });
    const running = await stage.start('backup-db', {
      run: job,
      with: { 'database-url': appUrl(), 'allow-plaintext': 'true' },
    });
    await until('the fourth part is under way', () => stalled.hits() > 0);
    const own = (which: 'finalized' | 'all'): string[] =>
      stage
        .results()
        .artifacts(which)
        .filter(({ runId }) => runId === job.id)
        .map(({ name }) => name);
    expect(own('finalized')).toHaveLength(3);
    const ran = await running.cancel();
    stalled.end();
    await expectRefusal(stage, ran, { code: 130, says: ['SIGINT'], hint: 'run it again' });
    expect(own('finalized')).toEqual([]);
  });

  it('leaves no sandbox in mid-verify', async () => {
    const job = stage.results().run();
    await stage.backUp(job);
    const running = await stage.start('restore-verify', { run: job });
    const { path } = stage.room();
    await until('the sandbox is up', async () => (await processesOf(path)).some((line) => / -D /.test(line)));
    const ran = await running.cancel();
    await expectRefusal(stage, ran, { code: 130, says: ['SIGINT'], hint: 'run it again' });
  });
});
