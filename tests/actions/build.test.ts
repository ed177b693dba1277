import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { build, readBuild } from '../../scripts/build.ts';
import { run } from '../run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pgtest-build-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = (build: ReadonlyMap<string, string>): string[] => [...build.keys()].sort();
/** Chunks that hold libraries alone, by what their names begin with. */
const libraries = [
  'actions-core',
  'age',
  'artifact',
  'cache',
  'grammar',
  'poller',
  'postgres',
  'rolldown-runtime',
  's3',
  'schema',
];
const libraryOf = (name: string): string => name.slice('chunks/'.length, -'-12345678.js'.length);

it('has no chunk that imports an entry, which would run it', () => {
  const entries = readdirSync(inject('dist')).filter((name) => name.endsWith('.js'));
  expect(entries).toContain('cli.js');
  for (const [name, content] of readBuild(inject('dist'))) {
    if (!name.startsWith('chunks/')) continue;
    for (const entry of entries) expect(content.includes(`"../${entry}"`) ? `${name} imports ${entry}` : '').toBe('');
  }
});

it('comes out the same to the byte when it is built again', async () => {
  await build(join(folder, 'again'));
  const [first, second] = [readBuild(inject('dist')), readBuild(join(folder, 'again'))];
  expect(names(second)).toEqual(names(first));
  for (const [name, content] of first) expect(second.get(name) === content, name).toBe(true);
});

it('comes out the same in another place, and a change of ours rewrites no library', async () => {
  const tree = join(folder, 'tree');
  for (const path of ['actions', 'packages', 'scripts', 'package.json', 'action.yml', 'README.md']) {
    cpSync(join(root, path), join(tree, path), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !source.includes('.test.'),
    });
  }
  // Not a link: where modules lie decides the order in which they come.
  await run('/bin/sh', [
    '-c',
    'cp -al "$1" "$2" 2>/dev/null || { rm -rf "$2" && cp -a "$1" "$2"; }',
    'sh',
    join(root, 'node_modules'),
    join(tree, 'node_modules'),
  ]);
  const buildThere = async (name: string): Promise<Map<string, string>> => {
    const script = `const { build } = await import(${JSON.stringify(join(tree, 'scripts/build.ts'))}); await build(${JSON.stringify(join(folder, name))});`;
    await run(process.execPath, ['--input-type=module', '--eval', script]);
    return readBuild(join(folder, name));
  };
  const here = readBuild(inject('dist'));
  const there = await buildThere('there');
  expect(names(there)).toEqual(names(here));
  for (const [name, content] of here) expect(there.get(name) === content, name).toBe(true);

  const source = join(tree, 'packages/core/src/backup/run.ts');
  const before = readFileSync(source, 'utf8');
  const after = before.replace('no proof was taken', 'no proof at all was taken');
  expect(after).not.toBe(before);
  writeFileSync(source, after);
  const changed = await buildThere('changed');
  const vendors = [...here].filter(([name]) => libraries.includes(libraryOf(name)));
  expect(vendors.map(([name]) => libraryOf(name))).toEqual(libraries);
  for (const [name, content] of vendors) expect(changed.get(name) === content, name).toBe(true);
  expect(names(changed)).not.toEqual(names(here));
}, 240_000);

it('names no place of the machine that made it, and brings the licence of every library', () => {
  const built = readBuild(inject('dist'));
  for (const [name, content] of built) {
    expect(content.includes(root), name).toBe(false);
    expect(/\/node_modules\/\.pnpm\//.test(content), name).toBe(false);
  }
  const licences = built.get('LICENSES.txt') ?? '';
  for (const library of [
    '@actions/artifact',
    '@actions/cache',
    '@actions/core',
    '@aws-sdk/client-s3',
    '@azure/storage-blob',
    'ajv',
    'age-encryption',
    'libpg-query',
    'pg',
  ])
    expect(licences).toMatch(new RegExp(`^${library} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
});
