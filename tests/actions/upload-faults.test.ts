import { describe, expect, it } from 'vitest';
import type { Fault, Run } from '../github/results.ts';
import { representatives } from '../whole.ts';
import { hurry, trouble, under } from './faults.ts';
import { expectNothingLeft, expectRefusal, idOf, openStage, partsOf, type Refusal } from './stage.ts';

const stage = openStage();

/** Ids of the backups that a run shows: those with a manifest. */
const backupsOf = (run: Run): string[] =>
  stage
    .results()
    .artifacts()
    .filter(({ name, runId }) => runId === run.id && name.endsWith('.manifest.json'))
    .map(({ name }) => idOf(name) ?? '');
const artifactsOfRun = (run: Run): string[] =>
  stage
    .results()
    .artifacts()
    .filter(({ runId }) => runId === run.id)
    .map(({ name }) => name);

describe('an upload', () => {
  const passing: [what: string, fault: Fault, log: RegExp][] = [
    ['503 twice', { on: 'CreateArtifact', kind: 'status', status: 503, times: 2 }, /\(503\).*Retrying/],
    ['503 twice for the bytes', { on: 'upload', kind: 'status', status: 503, times: 2 }, /./],
    ['503 twice at the end', { on: 'FinalizeArtifact', kind: 'status', status: 503, times: 2 }, /\(503\).*Retrying/],
    ['a connection that is cut before the answer', { on: 'CreateArtifact', kind: 'cut', times: 1 }, /trying again/],
    ['a connection that is cut amid the bytes', { on: 'upload', kind: 'cut', times: 1 }, /./],
    [
      'a connection that is cut when all is done',
      { on: 'FinalizeArtifact', kind: 'unanswered', times: 1, name: /manifest/ },
      /trying again/,
    ],
  ];
  it.each(representatives(passing, 2))('gets over %s, and says so', async (_what, fault, log) => {
    const job = stage.results().run();
    const [ran, hits] = await under(stage, fault, () => hurry(stage, 'backup-db', job));
    expect([ran.code, hits], ran.log).toEqual([0, fault.times]);
    expect(ran.log).toMatch(log);
    const [id = ''] = backupsOf(job);
    expect(ran.outputs['backup-id']).toBe(id);
    expect(partsOf(stage.results(), id)).toHaveLength(5);
    const verified = await hurry(stage, 'restore-verify', job, { with: { level: 'intact' } });
    expect(verified.outputs, verified.log).toMatchObject({ ok: 'true', verdict: 'intact' });
  });

  it.each(
    representatives<[what: string, fault: Fault, want: Omit<Refusal, 'code'>, env?: Record<string, string>]>(
      [
        ['503 for ever', { on: 'CreateArtifact', kind: 'status', status: 503 }, { says: ['503'], hint: trouble }],
        [
          '503 for ever for the bytes',
          { on: 'upload', kind: 'status', status: 503 },
          { says: ['upload of'], hint: trouble },
        ],
        [
          '503 for ever at the end',
          { on: 'FinalizeArtifact', kind: 'status', status: 503 },
          { says: ['503'], hint: trouble },
        ],
        ['connections that are always cut', { on: 'upload', kind: 'cut' }, { says: ['upload of'], hint: trouble }],
        [
          'connections that are cut before any answer',
          { on: 'CreateArtifact', kind: 'cut' },
          { says: ['upload of'], hint: trouble },
        ],
        [
          'bytes that nobody takes',
          { on: 'upload', kind: 'stall' },
          { says: ['stalled'], hint: trouble },
          { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: '900' },
        ],
        [
          'a service that never answers',
          { on: 'CreateArtifact', kind: 'stall' },
          { says: ['timeout'], hint: trouble },
          { HASTE_IDLE: '90' },
        ],
        [
          'a quota that is used up',
          { on: 'CreateArtifact', kind: 'quota' },
          { says: ['quota'], hint: 'delete artifacts' },
        ],
        [
          'a token that has expired',
          { on: 'CreateArtifact', kind: 'expired-token' },
          { says: ['token'], hint: 'run the job again' },
        ],
        ['a link that has expired', { on: 'upload', kind: 'expired-token' }, { says: ['upload of'], hint: /\w/ }],
        [
          'a manifest that is not taken',
          { on: 'CreateArtifact', kind: 'status', status: 400, name: /manifest\.json$/ },
          { says: ['manifest.json', '400'], hint: trouble },
        ],
        [
          'a manifest that is taken, and nobody says so',
          { on: 'FinalizeArtifact', kind: 'unanswered', name: /manifest\.json$/ },
          { says: ['manifest.json', 'ECONNRESET'], hint: trouble },
        ],
      ],
      2,
    ),
  )('ends by %s with one sentence, and leaves no part', async (_what, fault, want, env = {}) => {
    const job = stage.results().run();
    const [ran, hits] = await under(stage, fault, () => hurry(stage, 'backup-db', job, { env }));
    expect(hits).toBeGreaterThan(0);
    await expectRefusal(stage, ran, { code: 5, ...want });
    expect(artifactsOfRun(job)).toEqual([]);
  });

  it('that fails at the manifest leaves no backup, also where its parts cannot be removed', async () => {
    const job = stage.results().run();
    const [[ran]] = await under(stage, { on: 'DeleteArtifact', kind: 'status', status: 403 }, () =>
      under(stage, { on: 'CreateArtifact', kind: 'status', status: 403, name: /manifest\.json$/ }, () =>
        hurry(stage, 'backup-db', job),
      ),
    );
    await expectRefusal(stage, ran, { code: 5, says: ['manifest.json'], hint: /\w/ });
    expect(ran.log).toContain('stays until it expires');
    expect(artifactsOfRun(job)).toHaveLength(4);
    const verify = await hurry(stage, 'restore-verify', job);
    await expectRefusal(stage, verify, { code: 2, says: ['holds no backup'], hint: /manifest\.json/ });
  });

  it('that never ends is given up when the time is up, and its parts are removed', async () => {
    const job = stage.results().run();
    const [ran] = await under(stage, { on: 'upload', kind: 'stall', name: /proof/ }, () =>
      hurry(stage, 'backup-db', job, { with: { 'timeout-minutes': '1' }, haste: 12 }),
    );
    await expectRefusal(stage, ran, { code: 6, says: ['1 minute'], hint: 'timeout-minutes' });
    expect(artifactsOfRun(job)).toEqual([]);
  });

  it('of a verification’s record that fails is a warning, and the verdict stands', async () => {
    const job = stage.results().run();
    await stage.backUp(job);
    const [ran] = await under(stage, { on: 'CreateArtifact', kind: 'quota' }, () =>
      hurry(stage, 'restore-verify', job, { with: { level: 'intact' } }),
    );
    expect([ran.code, ran.outputs['verdict']], ran.log).toEqual([0, 'intact']);
    expect(ran.annotations).toMatchObject([
      { level: 'warning', title: 'verify.record', message: expect.stringContaining('quota') },
    ]);
    await expectNothingLeft(stage, ran);
  });
});
