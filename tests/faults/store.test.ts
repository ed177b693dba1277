import type { Finding } from '@pgproof/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedMajor } from '../cluster.ts';
import { layoutOf } from '../layout.ts';
import { pgproof } from '../pgproof.ts';
import { representatives, wholeTables } from '../whole.ts';
import { archivedRows, differingBytes, differingFiles, isFitting } from './forge.ts';
import { type Backup, copyBackup, openStage, type Stage } from './stage.ts';
import { type Others, type StoreFault, storeFaults } from './store-faults.ts';
import { makeStored } from './stored.ts';
import { archiveOf, verifyBackup } from './verify.ts';

const layout = layoutOf((await installedMajor()) ?? 0);
const faults = storeFaults(layout);

let stage: Stage;
let backups: Record<'zstd' | 'none', Backup>;
let others: Others;

beforeAll(async () => {
  stage = await openStage();
  ({ backups, others } = await makeStored(stage));
});
afterAll(() => stage?.[Symbol.asyncDispose]());

it('finds nothing wrong with the backups that the faults are put into', async () => {
  for (const backup of [backups.zstd, backups.none]) {
    const { ok, verdict, bad } = await verifyBackup(stage, backup, backup, { level: 'identical' });
    expect({ ok, verdict, bad }).toEqual({ ok: true, verdict: 'identical', bad: [] });
  }
});

async function confirm({ oracle }: StoreFault, pristine: Backup, faulty: Backup): Promise<void> {
  const [before, after] = [archiveOf(pristine), archiveOf(faulty)];
  const differs = await differingFiles(pristine.folder, faulty.folder);
  expect({ differs, fits: await isFitting(faulty.folder) }).toEqual({ differs: oracle.differs, fits: oracle.fits });
  if (oracle.bytes !== undefined) expect(await differingBytes(before, after)).toHaveLength(oracle.bytes);
  if (oracle.rows === undefined) return;
  const { bin } = stage.cluster;
  const [had, has] = [await archivedRows(bin, before, 'noise'), await archivedRows(bin, after, 'noise')];
  expect(had).toHaveLength(6000);
  expect({
    lost: had.filter((line) => !has.includes(line)),
    gained: has.filter((line) => !had.includes(line)),
  }).toEqual(oracle.rows);
}

const idsOf = (findings: readonly Finding[]): string[] => [...new Set(findings.map((finding) => finding.id))];

describe('names, in a backup in its store, and would miss without its checks', () => {
  it.each(
    representatives(
      faults.map((fault, number) => ({ ...fault, number })),
      2,
    ),
  )('$name', async ({ number, ...fault }) => {
    const pristine = backups[fault.compression];
    const faulty = await copyBackup(stage, pristine, `faulty-${number}`);
    await fault.inject(faulty.folder, others);
    await confirm(fault, pristine, faulty);
    const verify = (omit: readonly string[]): ReturnType<typeof verifyBackup> =>
      verifyBackup(stage, faulty, pristine, { level: fault.level, omit });

    const caught = await verify([]);
    expect(caught.ok).toBe(false);
    // A check that fails keeps those of higher levels from being made.
    expect(idsOf(caught.bad).filter((id) => !fault.caughtBy.includes(id))).toEqual([]);
    expect(caught.bad.map(({ object }) => object)).toContainEqual(fault.object);
    expect(caught.verdict).not.toBe(fault.level);

    // Whether one check alone catches it; of checks that are there for the same reason few faults tell as much as many.
    for (const check of fault.caughtBy.length > 1 && (wholeTables || number < 4) ? fault.caughtBy : []) {
      const alone = await verify(fault.caughtBy.filter((other) => other !== check));
      expect({ ok: alone.ok, ids: idsOf(alone.bad) }).toEqual({ ok: false, ids: [check] });
      expect(alone.verdict).not.toBe(fault.level);
    }

    const unnoticed = await verify([...fault.caughtBy, ...(fault.alsoOff ?? [])]);
    expect({ ok: unnoticed.ok, verdict: unnoticed.verdict }).toEqual({ ok: true, verdict: fault.level });
  });
});

describe('exits 1 and names the object, through the command line', () => {
  const chosen = faults.filter((fault) => fault.throughCli === true);
  it.each(
    representatives(
      chosen.map((fault, number) => ({ ...fault, number })),
      2,
    ),
  )('$name', async ({ number, ...fault }) => {
    const faulty = await copyBackup(stage, backups[fault.compression], `through-cli-${number}`);
    await fault.inject(faulty.folder, others);
    const ran = await pgproof(['verify', '--json', '--store', faulty.store, '--workdir', stage.folder]);
    expect(ran.code, ran.stderr).toBe(1);
    const result = ran.json();
    expect(result).toMatchObject({ ok: false, exit_code: 1, asked: 'identical' });
    expect(result['verdict']).not.toBe('identical');
    const bad = result.findings.filter((finding) => finding.status === 'bad');
    expect(bad.map(({ id }) => fault.caughtBy.includes(id))).toContain(true);
    expect(bad.map(({ object }) => object)).toContainEqual(fault.object);
    const listed = await pgproof(['list', '--json', '--store', faulty.store]);
    expect(listed.json()['backups']).toMatchObject([{ id: faulty.id, good: false }]);
  });
});
