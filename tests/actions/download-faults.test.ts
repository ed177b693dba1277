import { describe, expect, it } from 'vitest';
import type { Fault, Run } from '../github/results.ts';
import type { ActionResult } from '../github/runner.ts';
import { layoutOf } from '../layout.ts';
import { representatives, wholeTables } from '../whole.ts';
import { type Given, hurry, trouble, under } from './faults.ts';
import { artifactsOf, expectRefusal, openStage, type Refusal } from './stage.ts';

const stage = openStage();
const location = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip';

describe.each(['this run', 'another run'])('a download from %s', (where) => {
  const isHere = where === 'this run';
  let made: { readonly maker: Run; readonly id: string } | undefined;

  const backup = async (): Promise<{ readonly maker: Run; readonly id: string }> => {
    if (made === undefined) {
      const maker = stage.results().run();
      made = { maker, id: (await stage.backUp(maker)).outputs['backup-id'] ?? '' };
    }
    return made;
  };

  const verify = async (given: Given = {}): Promise<ActionResult> => {
    const { maker, id } = await backup();
    const inputs = isHere ? {} : { 'run-id': String(maker.id) };
    const job = isHere ? maker : stage.results().run();
    return hurry(stage, 'restore-verify', job, {
      ...given,
      with: { level: 'intact', backup: id, ...inputs, ...given.with },
    });
  };

  const passing: [what: string, fault: Fault][] = [
    ['503 twice', { on: 'download', kind: 'status', status: 503, times: 2 }],
    [
      '503 twice for the place',
      { on: isHere ? 'GetSignedArtifactURL' : location, kind: 'status', status: 503, times: 2 },
    ],
    ['a connection that is cut amid the bytes', { on: 'download', kind: 'cut', times: 1, name: /data/ }],
    ['a connection that is cut before the answer', { on: isHere ? 'ListArtifacts' : location, kind: 'cut', times: 1 }],
    ['a byte that comes as another, once', { on: 'download', kind: 'altered', times: 1, name: /data/ }],
    ['bytes that do not come, once', { on: 'download', kind: 'stall', afterBytes: 100, times: 1, name: /data/ }],
  ];
  it.each(representatives(passing, isHere ? 2 : 3))('gets over %s, and says so', async (_what, fault) => {
    await backup();
    const [ran, hits] = await under(stage, fault, () => verify());
    expect([ran.code, hits], ran.log).toEqual([0, fault.times]);
    expect(ran.outputs).toMatchObject({ ok: 'true', verdict: 'intact' });
    expect(ran.log).toContain('trying again');
  });

  const lasting: [what: string, fault: Fault, want: Omit<Refusal, 'code'>][] = [
    ['503 for ever', { on: 'download', kind: 'status', status: 503 }, { says: ['503'], hint: trouble }],
    ['connections that are always cut', { on: 'download', kind: 'cut' }, { says: ['was cut'], hint: trouble }],
    [
      'bytes that never come',
      { on: 'download', kind: 'stall', afterBytes: 100 },
      { says: ['nothing came for 30 s'], hint: trouble },
    ],
    [
      'a list that never comes',
      { on: isHere ? 'ListArtifacts' : 'GET /repos/{owner}/{repo}', kind: 'stall' },
      { says: ['nothing came for 30 s'], hint: trouble },
    ],
    [
      'a byte that always comes as another',
      { on: 'download', kind: 'altered', name: /manifest/ },
      { says: ['manifest.json', 'digest'], hint: 'another backup' },
    ],
    ['a link that has expired', { on: 'download', kind: 'expired-token' }, { says: ['403'], hint: /\w/ }],
    [
      'a token that has expired',
      {
        on: isHere ? 'ListArtifacts' : 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        kind: 'expired-token',
      },
      isHere
        ? { says: ['token of this job was refused'], hint: 'run the job again' }
        : { says: ['401'], hint: 'actions: read' },
    ],
  ];
  // The bytes themselves come by one road from either.
  const own = lasting.filter(([, { on }]) => wholeTables || isHere || on !== 'download');

  it.each(own)('ends by %s with one sentence', async (_what, fault, want) => {
    await backup();
    const [ran, hits] = await under(stage, fault, () => verify());
    expect(hits).toBeGreaterThan(0);
    await expectRefusal(stage, ran, { code: 5, ...want });
  });

  it('takes nothing that is not what was uploaded: another byte, more bytes, fewer bytes, another digest', async () => {
    const { id } = await backup();
    const { packed } = layoutOf(stage.cluster().major);
    const data = artifactsOf(stage.results(), id).find(({ name }) => name.endsWith(packed));
    if (data === undefined) throw new Error('the backup has no data');
    const before = { bytes: await data.bytes(), digest: data.digest ?? '' };
    const flipped = Buffer.from(before.bytes);
    flipped.writeUInt8(flipped.readUInt8(500) ^ 1, 500);
    for (const [change, says] of [
      [{ bytes: flipped }, 'digest'],
      [{ bytes: Buffer.concat([before.bytes, Buffer.alloc(4_000_000)]) }, 'more bytes'],
      [{ bytes: before.bytes.subarray(0, 1000) }, 'fewer bytes'],
      [{ digest: `sha256:${'0'.repeat(64)}` }, 'digest'],
    ] as const) {
      await data.tamper(change);
      const ran = await verify();
      await data.tamper(before);
      await expectRefusal(stage, ran, { code: 5, says: [packed, says], hint: 'another backup' });
    }
  });
});

it('of an artifact that has expired meanwhile ends with the way to keep them for longer', async () => {
  const maker = stage.results().run();
  await stage.backUp(maker);
  const [ran] = await under(stage, { on: location, kind: 'status', status: 410 }, () =>
    hurry(stage, 'restore-verify', stage.results().run(), { with: { 'run-id': String(maker.id) } }),
  );
  await expectRefusal(stage, ran, { code: 5, says: ['expired'], hint: 'retention-days' });
});

it('of a verification that fails keeps a backup from counting as good', async () => {
  const maker = stage.results().run();
  const id = (await stage.backUp(maker)).outputs['backup-id'] ?? '';
  const good = await hurry(stage, 'restore-verify', maker);
  expect(good.outputs, good.log).toMatchObject({ ok: 'true', verdict: 'identical', 'backup-id': id });
  const [ran] = await under(stage, { on: 'download', kind: 'status', status: 503, name: /verification/ }, () =>
    hurry(stage, 'restore-verify', maker, { with: { backup: 'latest-good' } }),
  );
  await expectRefusal(stage, ran, { code: 5, says: ['verification', '503'], hint: trouble });
});
