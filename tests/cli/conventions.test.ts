import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTerminal } from '../../packages/cli/src/terminal.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { commandLine } from '../pgproof.ts';
import { optionalTier } from '../tiers.ts';
import { makeApp } from './databases.ts';
import { filesIn, isRoot, makeRoom, type Room } from './room.ts';

const exec = promisify(execFile);
const csi = '\u001b[';

let cluster: Cluster;
let room: Room;
beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const backup = (...more: string[]): string[] => [
  ...['backup', '--database-url', cluster.url('app'), '--store', room.store, '--workdir', room.workdir],
  ...more,
];

describe('a run that succeeds', () => {
  it('has its report on stdout, nothing on stderr when it is short, and no colour without a terminal', async () => {
    const ran = await room.run(backup());
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toMatch(/^✓ backup \d{8}T\d{6}Z-[0-9a-f]{6} of "app"\n/);
    expect(ran.stdout).not.toContain(csi);
  });

  it('prints one JSON object with --json, the same that --report writes', async () => {
    const report = join(room.path, 'report');
    const taken = await room.run(backup('--json', '--report', report));
    expect([taken.code, taken.stderr]).toEqual([0, `report: ${join(report, 'report.html')}\n`]);
    expect(taken.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(taken.json()).toMatchObject({ schema: 'pgproof/1', operation: 'backup', ok: true, exit_code: 0 });
    expect(await filesIn(report)).toEqual(['junit.xml', 'report.html', 'report.md', 'result.json']);
    const { stdout } = await exec('/bin/cat', [join(report, 'result.json')]);
    expect(JSON.parse(stdout)).toEqual(taken.json());
    const verified = await room.run(['verify', '--store', room.store, '--workdir', room.workdir, '--json']);
    expect(verified.json()).toMatchObject({ operation: 'verify', ok: true, exit_code: 0, verdict: 'identical' });
  });

  it('leaves nothing but the backup', async () => {
    await room.run(backup());
    await room.run(['verify', '--store', room.store, '--workdir', room.workdir]);
    for (const folder of ['workdir', 'tmp', 'home']) expect(await filesIn(join(room.path, folder))).toEqual([]);
  });

  it('reads libpq variables where there is no --database-url', async () => {
    const ran = await room.run(['backup', '--store', room.store, '--json'], {
      env: { PGHOST: cluster.socket, PGPORT: String(cluster.port), PGUSER: 'postgres', PGDATABASE: 'app' },
    });
    expect([ran.code, ran.json()['database']], ran.stderr).toEqual([0, 'app']);
  });

  it('prints a list that can be cut off by its reader', async () => {
    await room.run(backup());
    const line = `${process.execPath} ${commandLine()} list --store ${room.store} | head -c 1; echo " \${PIPESTATUS[0]}"`;
    expect((await exec('/bin/bash', ['-c', line])).stdout).toBe('i 0\n');
  });

  it.skipIf(!optionalTier('a user without a name', isRoot, 'needs root, to become one'))(
    'may be of a user whom the system has no name for',
    async () => {
      for (const env of [{ HOME: room.home }, { HOME: '' }]) {
        const ran = await room.run(['--version'], { uid: 54_321, env });
        expect([ran.code, ran.stderr]).toEqual([0, '']);
      }
    },
  );
});

describe('a terminal', () => {
  const atTerminal = async (args: readonly string[], env: Record<string, string>): Promise<string> => {
    const line = [process.execPath, commandLine(), ...args].map((word) => `'${word}'`).join(' ');
    const { stdout } = await exec('/usr/bin/script', ['-qec', line, '/dev/null'], {
      env: { PATH: '/usr/bin:/bin', HOME: room.home, TERM: 'xterm', ...env },
      maxBuffer: 1e8,
    });
    return stdout;
  };

  it('has colours and a live line of progress, that is gone at the end', async () => {
    const shown = await atTerminal(backup(), {});
    expect(shown).toContain(`${csi}1m`);
    expect(shown.lastIndexOf(`\r${csi}2K`)).toBeLessThan(shown.lastIndexOf('✓ backup '));
  });

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('has no colours with %o', async (env) => {
    const shown = await atTerminal(backup(), env as Record<string, string>);
    expect(shown).not.toContain(`${csi}1m`);
    expect(shown).not.toContain(`${csi}32m`);
    expect(shown).toContain('✓ backup ');
  });
});

describe('progress', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => vi.useRealTimers());

  function open(isTTY: boolean, env: Record<string, string> = {}) {
    const written: { at: number; text: string }[] = [];
    const out = {
      isTTY,
      write: (text: string) => written.push({ at: performance.now(), text }) > 0,
      on: () => out,
    };
    return { written, terminal: openTerminal(out as never, out as never, env) };
  }

  it.each([
    ['no terminal', false, {}],
    ['a terminal of a CI system', true, { CI: 'true' }],
  ])('is one line in ten to fifteen seconds where there is %s, with bytes, rate and relation', (_what, isTTY, env) => {
    const { written, terminal } = open(isTTY, env);
    for (let step = 1; step <= 6000; step += 1) {
      vi.advanceTimersByTime(10);
      terminal.progress({ phase: 'dump', bytes: step * 1024, current: `public.t${step}` });
    }
    expect(written.length).toBeGreaterThanOrEqual(4);
    expect(written.length).toBeLessThanOrEqual(6);
    for (const [index, { at, text }] of written.entries()) {
      const before = written[index - 1]?.at ?? 0;
      expect(at - before).toBeGreaterThanOrEqual(10_000);
      expect(at - before).toBeLessThanOrEqual(15_000);
      expect(text).toMatch(/^dump: [\d.]+ MiB at [\d.]+ KiB\/s, public\.t\d+\n$/);
    }
  });

  it('is one live line on a terminal, ten times a second at most, and no wider than it', () => {
    const { written, terminal } = open(true);
    for (let step = 1; step <= 1000; step += 1) {
      vi.advanceTimersByTime(10);
      terminal.progress({ phase: 'dump', bytes: step, current: 'a'.repeat(200) });
    }
    expect(written.length).toBeLessThanOrEqual(101);
    for (const { text } of written) {
      expect(text.startsWith(`\r${csi}2K`)).toBe(true);
      expect(text.slice(5)).toMatch(/^[^\n]{1,79}$/);
    }
  });

  it('shows no control character of a name, and no secret', () => {
    const { written, terminal } = open(false);
    terminal.mask(['hush-hush']);
    vi.advanceTimersByTime(13_000);
    terminal.progress({ phase: 'dump', current: 'evil\u001b[2J\nhush-hush' });
    expect(written.map(({ text }) => text)).toEqual(['dump: evil [2J ***\n']);
  });
});

it('a folder of many kinds of names is listed without a control character', async () => {
  await mkdir(join(room.store, 'a%1Bb', '20260101T000000Z-abcdef'), { recursive: true });
  await exec('/bin/sh', ['-c', `echo '{}' > '${room.store}/a%1Bb/20260101T000000Z-abcdef/manifest.json'`]);
  const ran = await room.run(['list', '--store', room.store]);
  expect(ran.code).toBe(0);
  expect(ran.stdout).not.toContain('\u001b');
  expect(ran.stdout).toContain('invalid: ');
});
