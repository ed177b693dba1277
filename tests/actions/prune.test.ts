import { createHash } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { idOfDaysAgo } from '../cli/history.ts';
import type { Run, RunFacts } from '../github/results.ts';
import type { ActionResult } from '../github/runner.ts';
import { artifactsOf, openStage, partsOf, words } from './stage.ts';

const stage = openStage();
const deletion = 'DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
const template = new Map<string, Buffer>();
let manifest: { id: string };
let workflow = '';
let workflows = 0;

beforeEach(async () => {
  workflows += 1;
  workflow = `.github/workflows/pruned-${workflows}.yml`;
  for (const artifact of stage.results().artifacts()) await artifact.delete();
  if (template.size > 0) return;
  const ran = await stage.backUp(stage.results().run({ workflow: '.github/workflows/seed.yml' }));
  const id = ran.outputs['backup-id'] ?? '';
  for (const artifact of artifactsOf(stage.results(), id)) {
    template.set(artifact.name.slice(artifact.name.indexOf(id) + id.length + 1), await artifact.bytes());
    await artifact.delete();
  }
  manifest = JSON.parse(String(template.get('manifest.json')));
});

const newRun = (facts: Partial<RunFacts> = {}): Run => stage.results().run({ workflow, ...facts });

/** Puts a backup into a run as if it had made it so many days ago, and a good verification into a run of another workflow. */
async function plant(days: number, what: 'good' | 'unverified' | 'killed', run = newRun()): Promise<string> {
  const id = idOfDaysAgo(days);
  const text = JSON.stringify({ ...manifest, id });
  for (const [part, bytes] of template) if (part !== 'manifest.json') await run.put(`pgproof.app.${id}.${part}`, bytes);
  if (what !== 'killed') await run.put(`pgproof.app.${id}.manifest.json`, text);
  if (what !== 'good') return id;
  const record = {
    ...{ format_version: 1, backup_id: id, verified_at: new Date().toISOString(), ok: true, asked: 'identical' },
    ...{ manifest_sha256: createHash('sha256').update(text).digest('hex'), verdict: 'identical', findings: [] },
  };
  const drill = stage.results().run({ workflow: '.github/workflows/drill.yml' });
  await drill.put(`pgproof.app.${id}.verification.${id.slice(0, -6)}abcdef.json`, JSON.stringify(record));
  return id;
}

const backUp = (inputs: Record<string, string>, run = newRun()): Promise<ActionResult> =>
  stage.run('backup-db', {
    run,
    with: { 'database-url': stage.cluster().url('app'), environment: 'development', ...inputs },
  });
const has = (id: string): number => partsOf(stage.results(), id).length;

it('removes what no rule keeps, with its verifications, and leaves what other workflows and branches have', async () => {
  const oldGood = await plant(9, 'good');
  const unverified = await plant(8, 'unverified');
  const rest = await plant(8.5, 'killed');
  const begun = await plant(0.5, 'killed');
  const good = await plant(2, 'good');
  const foreign = await plant(20, 'good', stage.results().run({ workflow: '.github/workflows/other.yml' }));
  const branch = await plant(21, 'good', newRun({ event: 'push', headBranch: 'feature' }));
  const dry = await backUp({ 'keep-last': '1', 'dry-run': 'true' });
  expect([dry.code, JSON.parse(dry.outputs['plan'] ?? '').configuration], dry.log).toMatchObject([
    0,
    { retention: 'keep-last 1', removed_after: expect.stringContaining(oldGood) },
  ]);
  expect(has(oldGood)).toBeGreaterThan(0);

  const ran = await backUp({ 'keep-last': '1' });
  expect([ran.code, ran.outputs['ok'], ran.outputs['removed-backups'], ran.annotations], ran.log).toEqual([
    ...[0, 'true', '2', []],
  ]);
  for (const id of [oldGood, unverified, rest]) expect(has(id), id).toBe(0);
  for (const id of [begun, good, foreign, branch, ran.outputs['backup-id'] ?? ''])
    expect(has(id), id).toBeGreaterThan(2);
  const summary = words(ran.summary).replaceAll('`', '');
  expect(summary).toContain('removed 2, and 1 leftover; kept 2 (keep-last 1)');
  expect(summary).toContain(
    `backup app/${unverified}: removed: unverified; keep-last 1: a later one is as good`.toLowerCase(),
  );
  expect(summary).toContain(`backup app/${good}: good; the newest good one`.toLowerCase());
});

it('removes nothing where no rule is given, and asks GitHub for nothing', async () => {
  const id = await plant(400, 'unverified');
  const ran = await backUp({});
  expect([ran.code, ran.outputs['removed-backups']], ran.log).toEqual([0, '']);
  expect(has(id)).toBeGreaterThan(2);
  expect(
    stage
      .results()
      .requests()
      .filter(({ method }) => method === 'DELETE'),
  ).toEqual([]);
});

it.each<[what: string, facts: Partial<RunFacts>, why: string]>([
  ['a branch', { event: 'push', headBranch: 'feature' }, 'the branch "feature"'],
  ['a pull request', { event: 'pull_request', headBranch: 'feature' }, 'started by "pull_request"'],
])('prunes nothing in a run of %s, and says why', async (_what, facts, why) => {
  const ids = [await plant(9, 'good'), await plant(8, 'good'), await plant(7, 'unverified')];
  const ran = await backUp({ 'keep-last': '1' }, newRun(facts));
  expect([ran.code, ran.outputs['removed-backups']], ran.log).toEqual([0, '']);
  expect(ran.annotations).toMatchObject([
    { level: 'warning', title: 'retention', message: expect.stringContaining(why) },
  ]);
  for (const id of ids) expect(has(id)).toBeGreaterThan(2);
});

it('keeps its backup and its success when the job may not delete, and says which permission is missing', async () => {
  const ids = [await plant(9, 'good'), await plant(8, 'good'), await plant(7, 'good')];
  const fault = stage.results().fault({ on: deletion, kind: 'status', status: 403 });
  const ran = await backUp({ 'keep-last': '1' });
  fault.end();
  expect([ran.code, ran.outputs['ok'], ran.outputs['removed-backups']], ran.log).toEqual([0, 'true', '0']);
  expect(ran.annotations).toContainEqual(
    expect.objectContaining({
      level: 'warning',
      title: 'prune.failed',
      message: expect.stringContaining('actions: write'),
    }),
  );
  // Tried once: what is refused is refused.
  expect(fault.hits()).toBe(1);
  for (const id of [...ids, ran.outputs['backup-id'] ?? '']) expect(has(id)).toBeGreaterThan(2);
});

it('removes the manifest first: what is half removed is no backup, and goes with the next run', async () => {
  const [old] = [await plant(9, 'good'), await plant(2, 'good')];
  const fault = stage.results().fault({ on: deletion, kind: 'status', status: 403, after: 2 });
  const ran = await backUp({ 'keep-last': '1' });
  fault.end();
  expect(ran.code, ran.log).toBe(0);
  expect(partsOf(stage.results(), old)).not.toContain('manifest.json');
  expect(has(old)).toBeGreaterThan(0);
  const again = await backUp({ 'keep-last': '1' });
  expect([again.code, again.outputs['removed-backups']], again.log).toEqual([0, '1']);
  expect(has(old)).toBe(0);
});

it('warns when GitHub deletes artifacts before the rules would', async () => {
  const ran = await backUp({ 'keep-monthly': '12', 'retention-days': '30' });
  expect(ran.annotations, ran.log).toMatchObject([
    { level: 'warning', title: 'retention', message: expect.stringMatching(/reach 360 days back.* after 30/) },
  ]);
});

it('refuses a minimum age without a rule', async () => {
  const ran = await backUp({ 'min-age-days': '30' });
  expect([ran.code, ran.outputs['ok']], ran.log).toEqual([2, 'false']);
  expect(ran.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining('input "min-age-days"') }]);
});
