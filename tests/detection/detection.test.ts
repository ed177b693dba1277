/*
 * What is caught by whom: each fault is shown to the product and to what others look at backups with. `npm test` measures one of each kind;
 * the soak (PGPROOF_DETECTION=all) all of them, with pgcopydb, and leaves the figures for docs/evidence/detection.json.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Detection, Measured } from '../../scripts/detected.ts';
import { installedMajor } from '../cluster.ts';
import { openStage, type Stage } from '../faults/stage.ts';
import { allFaults, makeWorld, measureControl, type World } from './faults.ts';
import { pgcopydbVersion } from './peers.ts';

const isAll = process.env['PGPROOF_DETECTION'] === 'all';
const representatives = [
  'a value that is another',
  'an archive that is cut in half, with size and digest made to fit',
  'a role that is missing in globals.sql',
  'a table that was emptied before the backup',
];
const faults = allFaults((await installedMajor()) ?? 0).filter(({ name }) => isAll || representatives.includes(name));

let stage: Stage;
let world: World;
beforeAll(async () => {
  stage = await openStage();
  world = await makeWorld(stage);
});
afterAll(() => stage?.[Symbol.asyncDispose]());

const measured: Measured[] = [];

it('shows each fault once', () => {
  if (!isAll) expect(faults.map(({ name }) => name).sort()).toEqual([...representatives].sort());
  const names = faults.map(({ area, name }) => `${area}: ${name}`);
  expect(names).toEqual([...new Set(names)]);
});

it('has nobody see anything where there is no fault', async () => {
  const { peers, pgproof } = await measureControl(world);
  expect(pgproof).toEqual({ caught: false, said: '' });
  for (const seen of Object.values(peers))
    expect(seen ?? { caught: false, said: '' }).toEqual({ caught: false, said: '' });
});

describe('pgproof catches, whatever else does', () => {
  it.each(faults)('$area: $name', async ({ area, name, measure }) => {
    const { peers, pgproof } = await measure(world);
    measured.push({ area, name, peers, pgproof });
    expect(pgproof.caught).toBe(true);
    // By a check, or by an error of what was given: that something broke is no finding.
    for (const id of pgproof.said.split(', ')) expect(id).toMatch(/^((verify|backup)\.|(bad-input|unknown-backup)$)/);
  });
});

it.runIf(isAll)('leaves the figures', async () => {
  const [row] = await stage.cluster.sql('postgres', `select current_setting('server_version') as version`);
  const detection: Detection = {
    version: String(row?.['version']),
    pgcopydb: (await pgcopydbVersion()) ?? 'none',
    control: await measureControl(world),
    faults: measured,
  };
  writeFileSync(join(process.env['PGPROOF_EXCHANGE'] ?? stage.folder, 'detection.json'), JSON.stringify(detection));
  expect(measured).toHaveLength(faults.length);
});
