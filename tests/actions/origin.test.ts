import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Route, Run, RunFacts } from '../github/results.ts';
import type { ActionResult } from '../github/runner.ts';
import { artifactsOf, expectRefusal, openStage, words } from './stage.ts';

const stage = openStage();
const fork = { fullName: 'mallory/shop', id: 666 };
let workflows = 0;

/** A workflow that no other test uses; GitHub knows it by a run of it that left nothing. */
function newWorkflow(): {
  readonly file: string;
  readonly path: string;
  readonly run: (facts?: Partial<RunFacts>) => Run;
} {
  workflows += 1;
  const file = `nightly-${workflows}.yml`;
  const path = `.github/workflows/${file}`;
  stage.results().run({ workflow: path });
  return { file, path, run: (facts) => stage.results().run({ workflow: path, ...facts }) };
}

let good: { readonly id: string; readonly parts: ReadonlyMap<string, Buffer> } | undefined;

/** Puts a good backup, the same each time, into a run as if it had made it. */
async function plant(run: Run, which: (part: string) => boolean = () => true): Promise<string> {
  if (good === undefined) {
    const id = (await stage.backUp(stage.results().run({ workflow: '.github/workflows/seed.yml' }))).outputs[
      'backup-id'
    ];
    const artifacts = artifactsOf(stage.results(), id ?? '');
    good = {
      id: id ?? '',
      parts: new Map(await Promise.all(artifacts.map(async (one) => [one.name, await one.bytes()] as const))),
    };
    for (const artifact of artifacts) await artifact.delete();
  }
  for (const [name, bytes] of good.parts) if (which(name)) await run.put(name, bytes);
  return good.id;
}

const drillRun = (): Run => stage.results().run({ workflow: '.github/workflows/drill.yml' });
const verify = (inputs: Record<string, string>, run = drillRun()): Promise<ActionResult> =>
  stage.run('restore-verify', { run, with: { level: 'intact', ...inputs } });

describe.each<[what: string, facts: Partial<RunFacts>, reason: string]>([
  [
    'a fork’s pull request from a branch of the default one’s name',
    { event: 'pull_request', headRepository: fork, headBranch: 'main' },
    'the fork "mallory/shop"',
  ],
  ['a fork, whatever started it', { event: 'workflow_dispatch', headRepository: fork }, 'the fork "mallory/shop"'],
  ['another branch', { event: 'push', headBranch: 'feature' }, 'the branch "feature", not of "main"'],
  [
    'a pull request of the repository’s own',
    { event: 'pull_request', headBranch: 'main' },
    'started by "pull_request"',
  ],
  ['pull_request_target', { event: 'pull_request_target' }, 'started by "pull_request_target"'],
  ['another workflow’s end', { event: 'workflow_run' }, 'started by "workflow_run"'],
  ['another workflow', { workflow: '.github/workflows/other.yml' }, 'the workflow ".github/workflows/other.yml"'],
  ['a repository that is gone', { event: 'pull_request', headRepository: null }, 'a repository that is gone'],
])('a backup by %s', (_what, facts, reason) => {
  it('is refused with the reason, also by the number of its run, and taken when that is accepted', async () => {
    const workflow = newWorkflow();
    const run = workflow.run(facts);
    const id = await plant(run);
    const why = `run ${run.id} ${reason.startsWith('started') ? 'was' : 'is of'} ${reason}`;

    const refused = await verify({ workflow: workflow.file });
    await expectRefusal(stage, refused, { code: 2, says: ['holds no backup that may be used'], hint: `${id}: ${why}` });

    const inputs = { 'run-id': String(run.id), workflow: workflow.file };
    const named = await verify(inputs);
    await expectRefusal(stage, named, { code: 2, says: ['input "run-id"', why], hint: 'allow-untrusted' });

    const accepted = await verify({ ...inputs, 'allow-untrusted': 'true' });
    expect(accepted.outputs, accepted.log).toMatchObject({ ok: 'true', verdict: 'intact', 'backup-id': id });
    expect(accepted.annotations).toMatchObject([
      { level: 'warning', title: 'origin', message: expect.stringContaining(why) },
    ]);
    expect(words(accepted.summary)).toContain('intact');
  });
});

describe('a backup by a run that may be used', () => {
  it.each(['schedule', 'push', 'workflow_dispatch'])(
    'is taken by workflow and by run, when %s started it',
    async (event) => {
      const workflow = newWorkflow();
      const run = workflow.run({ event });
      const id = await plant(run);
      for (const inputs of [{ workflow: workflow.path }, { 'run-id': String(run.id) }]) {
        const ran = await verify(inputs);
        expect([ran.code, ran.outputs['backup-id'], ran.annotations], ran.log).toEqual([0, id, []]);
      }
    },
  );

  it('is taken by its schedule alone, where a tag has the name of the default branch', async () => {
    const workflow = newWorkflow();
    const [pushed, scheduled] = [workflow.run({ event: 'push' }), workflow.run()];
    await plant(pushed);
    stage.results().setRepository({ tags: ['main'] });
    const refused = await verify({ 'run-id': String(pushed.id) });
    const id = await plant(scheduled);
    const taken = await verify({ workflow: workflow.file });
    stage.results().setRepository({ tags: [] });
    await expectRefusal(stage, refused, { code: 2, says: ['may be of a tag'], hint: 'allow-untrusted' });
    expect(taken.outputs, taken.log).toMatchObject({ ok: 'true', 'backup-id': id });
  });

  it('is read with its own parts alone, whatever others upload under the same names', async () => {
    const workflow = newWorkflow();
    const run = workflow.run();
    const id = await plant(run);
    const foreign = workflow.run({ event: 'pull_request', headRepository: fork });
    for (const name of artifactsOf(stage.results(), id)
      .filter(({ runId }) => runId === run.id)
      .map((one) => one.name)) {
      await foreign.put(name, '{"evil": true}');
      if (!name.endsWith('manifest.json')) await workflow.run().put(name, 'of another good run');
    }
    const ran = await verify({ workflow: workflow.file });
    expect(ran.outputs, ran.log).toMatchObject({ ok: 'true', verdict: 'intact', 'backup-id': id });
  });

  it('lacks a part that only another run has', async () => {
    const workflow = newWorkflow();
    await plant(workflow.run(), (name) => !name.endsWith('proof.json.zst'));
    await plant(workflow.run({ event: 'pull_request', headRepository: fork }), (name) =>
      name.endsWith('proof.json.zst'),
    );
    await plant(workflow.run(), (name) => name.endsWith('proof.json.zst'));
    const ran = await verify({ workflow: workflow.file });
    expect([ran.code, ran.outputs['verdict']], ran.log).toEqual([1, 'none']);
    expect(ran.annotations.filter(({ level }) => level === 'error')).toMatchObject([
      { title: 'verify.file-missing', message: expect.stringContaining('proof.json.zst') },
    ]);
  });
});

describe('a verification', () => {
  const record = (id: string, ok: boolean): string =>
    JSON.stringify({
      manifest_sha256: createHash('sha256')
        .update(good?.parts.get(`pgproof.app.${id}.manifest.json`) ?? '')
        .digest('hex'),
      ...{ format_version: 1, backup_id: id, verified_at: new Date().toISOString(), ok, asked: 'identical' },
      ...{
        verdict: ok ? 'identical' : 'none',
        rto_seconds: 1,
        proven_seconds: 1,
        rpo_seconds: 1,
        sandbox: '',
        findings: [],
      },
    });
  const nameOf = (id: string, time: string): string => `pgproof.app.${id}.verification.${time}.json`;

  it('vouches for a backup only when a run of the default branch made it, and against it likewise', async () => {
    const workflow = newWorkflow();
    const id = await plant(workflow.run());
    const latestGood = (): Promise<ActionResult> =>
      verify({ workflow: workflow.file, backup: 'latest-good', 'dry-run': 'true' });
    const foreign = stage.results().run({ event: 'pull_request', headRepository: fork });
    await foreign.put(nameOf(id, '20990101T000000Z-000001'), record(id, true));
    await stage
      .results()
      .run({ headBranch: 'feature', event: 'push' })
      .put(nameOf(id, '20990101T000000Z-000002'), record(id, true));
    await expectRefusal(stage, await latestGood(), { code: 2, says: ['"latest-good"'], hint: /\w/ });

    await drillRun().put(nameOf(id, '20990101T000000Z-000003'), record(id, true));
    await foreign.put(nameOf(id, '20990101T000000Z-000004'), record(id, false));
    const ran = await latestGood();
    expect(ran.code, ran.log).toBe(0);
    expect(JSON.parse(ran.outputs['plan'] ?? '{}').verification_steps.join()).toContain(id);

    await drillRun().put(nameOf(id, '20990101T000000Z-000005'), record(id, false));
    await expectRefusal(stage, await latestGood(), { code: 2, says: ['"latest-good"'], hint: /\w/ });
  });
});

describe('what cannot be looked up', () => {
  it('is refused: allow-untrusted without the run that was looked at', async () => {
    for (const inputs of [{}, { workflow: 'backup.yml' }] as Record<string, string>[])
      await expectRefusal(stage, await verify({ ...inputs, 'allow-untrusted': 'true' }), {
        code: 2,
        says: ['input "allow-untrusted"'],
        hint: '"run-id"',
      });
    expect(stage.results().requests()).toEqual([]);
  });

  it('is refused: a workflow or a run that does not exist, and other runs without a token', async () => {
    await expectRefusal(stage, await verify({ workflow: 'backupp.yml' }), {
      code: 2,
      says: ['input "workflow"', '"backupp.yml"'],
      hint: 'actions: read',
    });
    await expectRefusal(stage, await verify({ 'run-id': '999' }), {
      code: 2,
      says: ['/actions/runs/999', 'not found'],
      hint: 'actions: read',
    });
    await expectRefusal(stage, await verify({ 'run-id': '41000000001', 'github-token': '' }), {
      code: 2,
      says: ['input "github-token"'],
      hint: 'token of the job',
    });
    const own = stage.results().run();
    await plant(own);
    const ran = await verify({ 'github-token': '' }, own);
    expect(ran.outputs, ran.log).toMatchObject({ ok: 'true' });
  });

  it.each<[status: number, route: Route, code: number]>([
    [401, 'GET /repos/{owner}/{repo}', 5],
    [403, 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', 5],
    [403, 'GET /repos/{owner}/{repo}/actions/artifacts', 5],
    [404, 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', 2],
    [404, 'GET /repos/{owner}/{repo}/actions/artifacts', 2],
  ])('says which permission is missing when the API answers %i on %s', async (status, on, code) => {
    const workflow = newWorkflow();
    await plant(workflow.run());
    const message = 'Resource not accessible by integration';
    const fault = stage.results().fault({ on, kind: 'status', status, message });
    const ran = await verify({ workflow: workflow.file });
    fault.end();
    await expectRefusal(stage, ran, { code, says: [], hint: 'actions: read' });
  });
});
