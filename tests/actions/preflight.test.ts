import { afterEach, expect, it } from 'vitest';
import { makeKey } from '../keys.ts';
import { expectNothingLeft, openStage, words } from './stage.ts';

const stage = openStage();
const workflow = '.github/workflows/nightly.yml';
const newRun = () => stage.results().run({ workflow });
const listing = 'GET /repos/{owner}/{repo}/actions/artifacts';

afterEach(async () => {
  for (const artifact of stage.results().artifacts()) await artifact.delete();
});

it('compares with the artifacts of earlier runs of the workflow, and draws them in the summary', async () => {
  const first = await stage.backUp(newRun());
  expect(words(first.summary)).toContain('the first backup of "app" in this store');
  const second = await stage.backUp(newRun());
  const id = first.outputs['backup-id']?.toLowerCase();
  expect(words(second.summary)).toContain(`the server of the last backup, ${id}`);
  expect(words(second.summary)).toContain(`compared with the last backup, ${id}: rows 1,200 → 1,200`);
  expect(second.summary).toContain('#### The last 2 backups\n\n```mermaid\nxychart-beta\n');
});

it('is kept, and red in production, when a table was lost; nothing is pruned', async () => {
  const first = await stage.backUp(newRun());
  await stage.cluster().sql('app', 'alter table shop.purchase rename to sale');
  try {
    const ran = await stage.run('backup-db', {
      run: newRun(),
      with: { 'database-url': stage.cluster().url('app'), 'allow-plaintext': 'true', 'keep-last': '1' },
    });
    expect([ran.code, ran.outputs], ran.log).toMatchObject([
      1,
      { ok: 'false', 'backup-id': expect.stringMatching(/Z-/) },
    ]);
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('shop.purchase') }),
    );
    expect(words(ran.summary)).toContain('nothing was pruned');
    const ids = [first, ran].map(({ outputs }) => outputs['backup-id']);
    const names = stage
      .results()
      .artifacts()
      .map(({ name }) => name);
    for (const one of ids) expect(names).toContain(`pgproof.app.${one}.manifest.json`);
    await expectNothingLeft(stage, ran);
  } finally {
    await stage.cluster().sql('app', 'alter table shop.sale rename to purchase');
  }
});

it('says in a notice, not a warning, that tables were not compared where the key is elsewhere on purpose', async () => {
  const { recipient } = await makeKey(stage.room().path, 'elsewhere');
  await stage.backUp(newRun(), { 'age-recipients': recipient });
  const ran = await stage.backUp(newRun(), { 'age-recipients': recipient });
  expect(ran.annotations, ran.log).toContainEqual(
    expect.objectContaining({
      level: 'notice',
      title: 'backup.compared',
      message: expect.stringContaining('encrypted'),
    }),
  );
  expect(ran.annotations.filter(({ title, level }) => title === 'backup.compared' && level !== 'notice')).toEqual([]);
});

it('is taken all the same where the job may not read earlier runs: what they hold is unknown', async () => {
  await stage.backUp(newRun());
  const fault = stage
    .results()
    .fault({ on: listing, kind: 'status', status: 403, message: 'Resource not accessible by integration' });
  const ran = await stage.backUp(newRun());
  expect(fault.hits()).toBeGreaterThan(0);
  fault.end();
  expect(ran.annotations).toContainEqual(
    expect.objectContaining({
      level: 'warning',
      message: expect.stringMatching(/earlier backups could not be read.*Hint: .*actions: read/),
    }),
  );
});

it('is red already in a dry run when it would be refused, with every object that the role may not read', async () => {
  await stage.cluster().sql('app', "create role stranger login password 'sees nothing'");
  const ran = await stage.run('backup-db', {
    run: newRun(),
    with: {
      'database-url': stage.cluster().url('app', 'stranger', 'sees nothing'),
      'allow-plaintext': 'true',
      'dry-run': 'true',
    },
  });
  expect([ran.code, ran.outputs['ok']], ran.log).toEqual([6, 'false']);
  const plan = JSON.parse(ran.outputs['plan'] ?? '') as { findings: { status: string; object?: { name: string } }[] };
  const bad = plan.findings.filter(({ status }) => status === 'bad').map(({ object }) => object?.name);
  expect(bad.sort()).toEqual(['shop.customer', 'shop.customer_id_seq', 'shop.purchase', 'shop.purchase_id_seq']);
  for (const name of bad) expect(ran.summary).toContain(name ?? '');
  expect(stage.results().artifacts()).toEqual([]);
});
