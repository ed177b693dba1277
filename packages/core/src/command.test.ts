import { mkdtemp, mkdtempDisposable, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { CommandError, runCommand, runPipeline, startCommand, startOwnProgram } from './command.ts';
import { PgproofError } from './errors.ts';

const env = { PATH: '/usr/bin:/bin' };
const sh = (script: string): { program: string; args: string[]; env: Record<string, string> } => ({
  program: '/bin/sh',
  args: ['-c', script],
  env,
});
const never = (): AbortSignal => new AbortController().signal;

async function errorOf(work: Promise<unknown>): Promise<CommandError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CommandError)) throw new Error(`expected a CommandError, got ${String(error)}`);
  return error;
}

async function untilGone(pid: number): Promise<void> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    if (performance.now() > deadline) throw new Error(`process ${pid} is still there`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('a command', () => {
  it('gets its arguments as they are, and no environment but its own', async () => {
    const args = ['a b', '$HOME', `"'`, ''];
    const { stdout } = await runCommand(
      { program: '/usr/bin/printf', args: ['[%s]', ...args], env: {} },
      { signal: never(), output: 'collect' },
    );
    expect(stdout).toBe(`[a b][$HOME]["'][]`);
    const seen = await runCommand(
      { program: '/usr/bin/env', args: [], env: { ONLY: 'this' } },
      { signal: never(), output: 'collect' },
    );
    expect(seen.stdout).toBe('ONLY=this\n');
  });

  it('that fails throws a sentence with exit code, stderr and duration', async () => {
    const error = await errorOf(runCommand(sh('echo "sh: error: the reason" >&2; exit 3'), { signal: never() }));
    expect(error.message).toMatch(/^sh failed with exit code 3 after \d+\.\d\d s: sh: error: the reason$/);
    expect(error).toMatchObject({
      status: 3,
      processSignal: null,
      kind: 'database-refused',
      stderr: ['sh: error: the reason'],
    });
    expect(error.durationSeconds).toBeGreaterThanOrEqual(0);
  });

  it('that is not there is a missing tool', async () => {
    const error = await errorOf(runCommand({ program: '/nonexistent/pg_dump', args: [], env }, { signal: never() }));
    expect(error).toMatchObject({
      kind: 'tool-missing',
      exitCode: 4,
      message: '"/nonexistent/pg_dump": there is no such program',
    });
  });

  it('is ended with all its children at the deadline', async () => {
    let child = 0;
    const error = await errorOf(
      runCommand(sh('sleep 300 & echo $! >&2; wait'), {
        signal: never(),
        deadlineSeconds: 0.5,
        onStderrLine: (line) => {
          child = Number(line);
        },
      }),
    );
    expect(error).toMatchObject({ kind: 'deadline', message: 'sh did not finish within 0.50 s' });
    expect(child).toBeGreaterThan(1);
    await untilGone(child);
  });

  it('is ended with all its children on abort', async () => {
    const abort = new AbortController();
    let child = 0;
    const error = await errorOf(
      runCommand(sh('sleep 300 & echo $! >&2; wait'), {
        signal: abort.signal,
        onStderrLine: (line) => {
          child = Number(line);
          abort.abort();
        },
      }),
    );
    expect(error).toMatchObject({ kind: 'interrupted', exitCode: 130 });
    await untilGone(child);
  });

  it('that ignores SIGTERM is killed', async () => {
    const error = await errorOf(
      runCommand(sh(`trap '' TERM; while :; do sleep 0.1; done`), { signal: never(), deadlineSeconds: 0.2 }),
    );
    expect(error.kind).toBe('deadline');
  });

  it('shows no secret in its error', async () => {
    const error = await errorOf(
      runCommand(sh('echo "error: hunter2-long" >&2; exit 1 # hunter2-long'), {
        signal: never(),
        secrets: ['hunter2-long'],
      }),
    );
    expect(`${error.message} ${error.command} ${error.stderr.join()}`).not.toContain('hunter2');
    expect(error.stderr).toEqual(['error: ***']);
  });

  it('keeps the last forty lines of stderr', async () => {
    const error = await errorOf(
      runCommand(sh('i=0; while [ $i -lt 100 ]; do echo line $i >&2; i=$((i+1)); done; exit 1'), { signal: never() }),
    );
    expect(error.stderr).toHaveLength(40);
    expect(error.stderr.at(-1)).toBe('line 99');
  });

  it('does not hang when a child that it left behind keeps its stderr open', async () => {
    const { stdout } = await runCommand(sh('sleep 300 & echo done'), {
      signal: never(),
      output: 'collect',
      deadlineSeconds: 20,
    });
    expect(stdout).toBe('done\n');
  });
});

describe.each([
  ['sockets', {}],
  ['pipes', { pipesIn: tmpdir() }],
])('a pipeline by %s', (_name, joined) => {
  it('hands every byte from stage to stage, also many of them', async () => {
    const { stdout } = await runPipeline(
      [
        sh('head -c 30000000 /dev/zero'),
        { program: '/bin/cat', args: [], env },
        { program: '/usr/bin/wc', args: ['-c'], env },
      ],
      {
        signal: never(),
        ...joined,
        output: 'collect',
      },
    );
    expect(stdout.trim()).toBe('30000000');
  });

  it('feeds its first stage and reads its last by functions', async () => {
    let got = '';
    await runPipeline([{ program: '/usr/bin/tr', args: ['a-z', 'A-Z'], env }], {
      signal: never(),
      ...joined,
      input: (stdin) => pipeline(Readable.from(['hello']), stdin),
      output: async (stdout) => {
        got = await text(stdout);
      },
    });
    expect(got).toBe('HELLO');
  });

  it('keeps its output for a reader that begins when it has ended', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'pgtest-late-'));
    const file = join(folder.path, 'pid');
    let got = '';
    await runPipeline([sh(`echo $$ > '${file}'; exec echo hello`)], {
      signal: never(),
      ...joined,
      output: async (stdout) => {
        const pid = async (): Promise<number> => Number(await readFile(file, 'utf8').catch(() => ''));
        await expect.poll(pid).toBeGreaterThan(0);
        await untilGone(await pid());
        got = await text(stdout);
      },
    });
    expect(got).toBe('hello\n');
  });

  it('fails by its first stage though the last one is content', async () => {
    const error = await errorOf(
      runPipeline([sh('echo part; echo "error: lost" >&2; exit 7'), { program: '/bin/cat', args: [], env }], {
        signal: never(),
        ...joined,
      }),
    );
    expect(error).toMatchObject({ status: 7 });
    expect(error.message).toContain('error: lost');
  });

  it('blames the stage that broke, not the one that it cut off', async () => {
    const error = await errorOf(
      runPipeline([{ program: '/bin/cat', args: ['/dev/zero'], env }, sh('echo "error: full" >&2; exit 5')], {
        signal: never(),
        ...joined,
      }),
    );
    expect(error).toMatchObject({ status: 5 });
  });

  it('may stop early only when that is said', async () => {
    const stages = [sh('cat /dev/zero'), { program: '/usr/bin/head', args: ['-c', '3'], env }];
    await expect(runPipeline(stages, { signal: never(), ...joined })).rejects.toThrow(/cat|sh/);
    const { statuses } = await runPipeline(stages, { signal: never(), ...joined, mayStopEarly: true });
    expect(statuses.at(-1)).toBe(0);
  });

  it('passes on what its reader throws, and ends the stages', async () => {
    const full = new PgproofError('disk-full', 'no space');
    const work = runPipeline([sh('cat /dev/zero')], {
      signal: never(),
      ...joined,
      output: async () => {
        throw full;
      },
    });
    await expect(work).rejects.toBe(full);
  });

  it('does not start after an abort', async () => {
    await expect(
      runPipeline([sh('exit 0')], { signal: AbortSignal.abort(new PgproofError('interrupted', 'stop')) }),
    ).rejects.toThrow('stop');
  });
});

describe('a program that another starts', () => {
  it('is told apart from it when it fails', async () => {
    const started = { ...sh('echo "$WORD" >&2; exit 3'), startedBy: ['/usr/bin/env', 'WORD=why'] as const };
    const { message, command } = await errorOf(runPipeline([started], { signal: never() }));
    expect(message).toMatch(/^sh failed with exit code 3 .*: why$/);
    expect(command).toMatch(/^\/usr\/bin\/env WORD=why \/bin\/sh -c /);
  });

  it('is not the one that is missing where that other is not there', async () => {
    await expect(
      runPipeline([{ ...sh('exit 0'), startedBy: ['/no/such/starter'] }], { signal: never() }),
    ).rejects.toThrow('"/no/such/starter": there is no such program');
  });
});

describe('programs joined by pipes', () => {
  it('have nothing else between them, no name on the disk, and no end that stays open', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'pgtest-pipes-'));
    const open = async (): Promise<number> => (await readdir('/proc/self/fd')).length;
    const before = await open();
    const { stdout } = await runPipeline(
      [sh('readlink /proc/self/fd/1 >&2; echo through'), sh('readlink /proc/self/fd/0; cat')],
      { signal: never(), pipesIn: folder.path, output: 'collect' },
    );
    expect(stdout).toMatch(/\/pipe \(deleted\)\nthrough\n$/);
    expect(await readdir(folder.path)).toEqual([]);
    expect(await open()).toBe(before);
  });

  it('are closed, and the programs ended, where one of them cannot be started', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'pgtest-pipes-'));
    const open = async (): Promise<number> => (await readdir('/proc/self/fd')).length;
    const before = await open();
    const pid = join(folder.path, 'pid');
    const broken = { ...sh('cat'), args: ['-c', 'no\0argument'] };
    await expect(
      runPipeline([sh(`echo $$ > ${pid}; exec sleep 300`), broken, sh('cat')], {
        signal: never(),
        pipesIn: folder.path,
      }),
    ).rejects.toThrow(/null bytes/);
    await expect.poll(open).toBe(before);
    const started = Number(await readFile(pid, 'utf8').catch(() => '0'));
    if (started > 0) await untilGone(started);
  });
});

describe('a server', () => {
  it('runs until its group is killed', async () => {
    const running = startCommand(sh('sleep 300 & sleep 300'));
    running.kill('SIGKILL', 'group');
    await running.ended;
    await untilGone(running.pid);
  });
});

describe('a program of our own', () => {
  const echo = `
    process.on('message', (message) => process.send({ message, env: process.env, cwd: process.cwd() }));
    process.on('disconnect', () => require('node:fs').writeFileSync(process.argv[2], 'alone'));
    setInterval(() => undefined, 1000);`;

  it('is talked to by messages, with an empty environment, and stays when it is let go', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pgtest-own-'));
    const [file, alone] = [join(folder, 'echo.cjs'), join(folder, 'alone')];
    await writeFile(file, echo);
    const answer = Promise.withResolvers<unknown>();
    const program = startOwnProgram(file, [alone], answer.resolve);
    try {
      program.send({ word: 'hello' });
      expect(await answer.promise).toEqual({ message: { word: 'hello' }, env: expect.any(Object), cwd: '/' });
      expect(Object.keys(((await answer.promise) as { env: object }).env)).not.toContain('PATH');
      program.letGo();
      await expect.poll(() => readFile(alone, 'utf8').catch(() => '')).toBe('alone');
      expect(process.kill(program.pid, 0)).toBe(true);
    } finally {
      process.kill(-program.pid, 'SIGKILL');
      await untilGone(program.pid);
      await rm(folder, { recursive: true });
    }
  });

  it('that is not there ends with the words of Node.js', async () => {
    const { status, stderr } = await startOwnProgram('/nowhere.js', [], () => undefined).ended;
    expect([status, stderr.join('\n')]).toEqual([1, expect.stringContaining("Cannot find module '/nowhere.js'")]);
  });
});
