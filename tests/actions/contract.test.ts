import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readInputs as readBackupInputs } from '../../actions/backup-db/src/inputs.ts';
import { readInputs as readDiagnoseInputs } from '../../actions/diagnose/src/inputs.ts';
import { readInputs as readHealthInputs } from '../../actions/healthcheck/src/inputs.ts';
import { readInputs as readMigrateInputs } from '../../actions/migrate/src/inputs.ts';
import { readInputs as readRestoreInputs } from '../../actions/restore/src/inputs.ts';
import { readInputs as readVerifyInputs } from '../../actions/restore-verify/src/inputs.ts';
import { readInputs as readScaffoldInputs } from '../../actions/scaffold/src/inputs.ts';
import { type Inputs, inputVariable, openInputs } from '../../packages/github/src/inputs.ts';
import { actionFolders, type Metadata, readMetadata } from '../../scripts/metadata.ts';
import { makeRoom } from '../cli/room.ts';
import { runAction } from '../github/runner.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = inject('dist');
const readers: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  'backup-db': readBackupInputs,
  'restore-verify': readVerifyInputs,
  restore: readRestoreInputs,
  diagnose: readDiagnoseInputs,
  healthcheck: readHealthInputs,
  migrate: readMigrateInputs,
  scaffold: readScaffoldInputs,
};

/** The names of the inputs that a reader asks for, given the defaults of action.yml, and something where it must be given. */
function namesRead(read: (inputs: Inputs) => unknown, metadata: Metadata): string[] {
  const env = Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, input]) => [
      inputVariable(name),
      input.default ?? (input.required === true ? 'given' : ''),
    ]),
  );
  const names = new Set<string>();
  const recording = new Proxy(openInputs(env), {
    get:
      (inputs, method) =>
      (name: string, ...more: unknown[]) => {
        names.add(name);
        return (inputs[method as keyof Inputs] as (...words: unknown[]) => unknown)(name, ...more);
      },
  });
  read(recording);
  return [...names].sort();
}

const rows = (readme: string, marker: string): string[] =>
  [...(readme.split(`<!-- ${marker} -->`)[1]?.split('<!-- /')[0] ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(
    (match) => match[1] ?? '',
  );

/** Every `uses:` step of the YAML examples of a page, with what it is given. */
function stepsOf(markdown: string): { uses: string; with: string[] }[] {
  return [...markdown.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, text = '']) => {
    const indent = /^ */.exec(text)?.[0].length ?? 0;
    const flat = text.replace(new RegExp(`^ {${indent}}`, 'gm'), '');
    const [document] = parseAllDocuments(flat) as unknown as { errors: unknown[]; toJS: () => unknown }[];
    expect(document?.errors, flat).toEqual([]);
    const value = document?.toJS() as { jobs?: Record<string, { permissions?: unknown; steps: never[] }> };
    for (const job of Object.values(value.jobs ?? {})) expect(job.permissions, flat).toBeDefined();
    const steps = Array.isArray(value) ? value : Object.values(value.jobs ?? {}).flatMap(({ steps }) => steps);
    return steps.flatMap((step: { uses?: string; with?: object }) =>
      step.uses === undefined ? [] : [{ uses: step.uses, with: Object.keys(step.with ?? {}) }],
    );
  });
}

describe.each(actionFolders)('%s', (folder) => {
  const metadata = readMetadata(`actions/${folder}`);
  const readme = readFileSync(join(root, 'actions', folder, 'README.md'), 'utf8');

  it('reads the inputs that its action.yml has, and no other, and takes all of its defaults', () => {
    const names = namesRead(readers[folder] as (inputs: Inputs) => unknown, metadata);
    expect(names).toEqual(Object.keys(metadata.inputs).sort());
    expect(rows(readme, 'inputs')).toEqual(Object.keys(metadata.inputs));
  });

  it('sets every output that its action.yml has, and no other, also when it fails at an input', async () => {
    await using room = await makeRoom();
    const ran = await runAction(room, { action: `actions/${folder}`, dist, with: { 'timeout-minutes': 'soon' } });
    expect([ran.code, ran.errors]).toEqual([2, []]);
    expect(Object.keys(ran.outputs).sort()).toEqual(Object.keys(metadata.outputs).sort());
    expect(ran.outputs['ok']).toBe('false');
    expect(rows(readme, 'outputs')).toEqual(Object.keys(metadata.outputs));
  });

  it('runs on node24, and from files that the build makes', () => {
    const { using, main, post } = metadata.runs;
    expect(using).toBe('node24');
    for (const file of [main, ...(post === undefined ? [] : [post])]) {
      expect(file).toMatch(/^\.\.\/\.\.\/dist\/[a-z-]+\.js$/);
      expect(readFileSync(join(dist, file.replace('../../dist/', '')), 'utf8').length).toBeGreaterThan(0);
    }
  });
});

it.each(['README.md', ...actionFolders.map((folder) => `actions/${folder}/README.md`)])(
  'the examples of %s are YAML, state their permissions, and give inputs that are there',
  (path) => {
    const steps = stepsOf(readFileSync(join(root, path), 'utf8'));
    const ours = steps.filter(({ uses }) => uses.startsWith('pgproof/'));
    expect(ours.length).toBeGreaterThan(0);
    for (const { uses, with: given } of ours) {
      const folder = /^pgproof\/pgproof\/(actions\/[a-z-]+)@/.exec(uses)?.[1] ?? '';
      expect(Object.keys(readMetadata(folder).inputs), uses).toEqual(expect.arrayContaining(given));
    }
    for (const { uses } of steps) if (!uses.startsWith('pgproof/')) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  },
);

it('the front door has the inputs and outputs of all of them', () => {
  const door = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Metadata;
  const all = actionFolders.map((folder) => readMetadata(`actions/${folder}`));
  const union = (pick: (metadata: Metadata) => object): string[] =>
    [...new Set(all.flatMap((one) => Object.keys(pick(one))))].sort();
  expect(Object.keys(door.inputs).sort()).toEqual([...union(({ inputs }) => inputs), 'operation'].sort());
  expect(Object.keys(door.outputs).sort()).toEqual(union(({ outputs }) => outputs));
  expect(door.runs).toEqual({ using: 'node24', main: 'dist/pgproof.js', post: 'dist/restore-verify-post.js' });
});
