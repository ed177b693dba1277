import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { restoreCommandOf } from '../../packages/core/src/index.ts';

/** What a file of the build loads before it runs: itself, and all that it imports without being asked to. */
function loadedBy(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?["'](\.[^"']+)["'];/gm))
    loadedBy(resolve(dirname(file), path as string), seen);
  return seen;
}

describe('what PostgreSQL runs for every segment', () => {
  const dist = inject('dist');

  it('loads neither the other commands nor a library', () => {
    const chunks = readdirSync(join(dist, 'chunks')).map((name) => join(dist, 'chunks', name));
    const lean = chunks.find(
      (file) => /^lean-.*\.js$/.test(basename(file)) && readFileSync(file, 'utf8').includes('parseArgs('),
    );
    const loaded = [...loadedBy(lean ?? '')];
    expect(loaded.map((file) => basename(file)).filter((name) => !/^(lean|wal|rolldown-runtime)/.test(name))).toEqual(
      [],
    );
    expect(loaded.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(150_000);
  });
});

describe('a restore_command that cannot run', () => {
  const dist = inject('dist');
  const words = ['wal', 'fetch', '000000010000000000000001', 'pg_wal/fetched', '--store', '/nowhere'];
  /** Of those that begin alike the one that has the most in it. */
  const chunkOf = (folder: string, start: string): string => {
    const names = readdirSync(join(folder, 'chunks')).filter((one) => one.startsWith(start) && one.endsWith('.js'));
    const files = names.map((name) => join(folder, 'chunks', name));
    return files.sort((a, b) => statSync(b).size - statSync(a).size)[0] ?? '';
  };
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'pgtest-lean-'));
    cpSync(dist, copy, { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));
  const ran = (
    before: string[] = [],
    program = process.execPath,
    given = words,
  ): { status: number | null; stderr: string } =>
    spawnSync(program, [...before, join(copy, 'cli.js'), ...given], { encoding: 'utf8', cwd: copy });
  /** Node.js of another version, as far as the command sees. */
  const asNode = (version: string): string[] => [
    '--import',
    `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`,
  ];

  it('stops a recovery where a part of the installation is missing, cut off or of another version', () => {
    for (const [start, spoil] of [
      ['lean-words-', (file: string) => rmSync(file)],
      ['lean-', (file: string) => writeFileSync(file, 'export const none = 1;')],
      ['lean-', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 500))],
    ] as const) {
      const file = chunkOf(copy, start);
      const whole = readFileSync(file);
      spoil(file);
      expect(ran(), start).toMatchObject({ status: 255, stderr: expect.stringMatching(/^pgproof: it cannot run: /) });
      writeFileSync(file, whole);
    }
  });

  it('stops it where it never comes to an end, and where nobody catches what is thrown', () => {
    const file = chunkOf(copy, 'lean-words-');
    for (const code of [
      'await new Promise(() => {});',
      "setTimeout(() => { throw new Error('nobody'); }); await new Promise(() => {});",
      "Promise.reject(new Error('nobody')); await new Promise(() => {});",
    ]) {
      writeFileSync(file, code);
      expect(ran().status, code).toBe(255);
      expect(ran([], process.execPath, ['list']).status, code).not.toBe(0);
    }
  });

  it('says on a Node.js that is too old what it needs', () => {
    const says = expect.stringMatching(/^pgproof: this is Node\.js 20\.1\.0, and it needs 24 or later\nHint: /);
    expect(ran(asNode('20.1.0'))).toMatchObject({ status: 255, stderr: says });
    expect(ran(asNode('20.1.0'), process.execPath, ['wal', 'push', 'x'])).toMatchObject({ status: 4, stderr: says });
  });

  it.skipIf(!isOld('/usr/bin/node'))('says so also on one that could not read the rest', () => {
    expect(ran([], '/usr/bin/node')).toMatchObject({ status: 255, stderr: expect.stringMatching(/needs 24 or later/) });
  });

  it.each([
    [0, 0],
    [1, 255],
    [2, 255],
    [13, 255],
    [100, 255],
    [101, 101],
    [105, 105],
    [125, 255],
    [126, 255],
    [127, 255],
    [130, 130],
    [143, 143],
    [205, 205],
    [255, 255],
  ])('makes of exit code %i the code %i', (own, code) => {
    expect(spawnSync('/bin/sh', ['-c', restoreCommandOf(`sh -c 'exit ${own}'`)]).status).toBe(code);
  });
});

function isOld(node: string): boolean {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 99) < 24;
}
