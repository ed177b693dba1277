import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { suitesHere, testHere } from './here.ts';
import { folders, suites } from './suite.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folders of tests that are no part of a soak, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  'tests/bench': 'how a benchmark measures; npm run bench is a run of its own',
  'tests/detection': 'run by detection.ts in the lab that has the peers',
  'tests/github': 'stand-ins for GitHub, which have no long tables and no server',
  'tests/leftovers': 'of a test run itself',
  'tests/soak': 'of the soak itself',
};

let scripts: string;
beforeAll(async () => {
  scripts = await mkdtemp(join(tmpdir(), 'pgtest-soak-'));
});
afterAll(() => rm(scripts, { recursive: true, force: true }));

/** A stand-in for the bed of a test run. */
async function bedOf(name: string, text: string): Promise<string> {
  const path = join(scripts, name);
  await writeFile(path, text);
  return path;
}

it('every folder of tests is part of a soak, or stands here with the reason why it is not', async () => {
  const run = new Set([...folders, ...Object.values(suites).flat(), ...Object.values(suitesHere).flat()]);
  const there: string[] = [];
  for (const { name, parentPath } of await readdir(join(root, 'tests'), { recursive: true, withFileTypes: true }))
    if (name.endsWith('.test.ts')) there.push(`${parentPath.slice(root.length)}/`);
  const missing = [...new Set(there)].filter(
    (folder) => ![...run, ...Object.keys(elsewhere)].some((one) => folder.startsWith(`${one}/`)),
  );
  expect(missing).toEqual([]);
});

it('a suite whose tier was left out is not good', async () => {
  const tiers = join(root, 'tests/tiers.ts');
  const bed = await bedOf(
    'tier.ts',
    `import { requireTier } from ${JSON.stringify(tiers)};
     requireTier('deployment', false, 'there is no image');
     console.log('5 passed, 0 failed, 0 skipped');`,
  );
  const said: string[] = [];
  const { isGood, failed } = await testHere(['tests/scaffold'], (line) => said.push(line), bed);
  expect(isGood).toBe(false);
  expect(failed).toEqual(['the run ended with 1']);
  expect(said.join('\n')).toContain('tier "deployment" is required');
});

it('a machine that lacks what a suite needs is told so, and is given no figures', async () => {
  const bed = await bedOf(
    'lacks.ts',
    "console.error('set-up: no Docker engine answers'); process.exitCode = process.env['PGPROOF_REQUIRE'] === 'all' ? 4 : 0;",
  );
  const said: string[] = [];
  const ended = testHere(['tests/scaffold'], (line) => said.push(line), bed);
  await expect(ended).rejects.toMatchObject({
    message: 'soak: tests/scaffold cannot be run on this machine',
    exitCode: 4,
  });
  expect(said).toContain('set-up: no Docker engine answers');
});
