/*
 * The tests, in a bed of their own: programs of other languages, a Docker engine with images, a temporary folder; and at the end nothing
 * is left that was not there before.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { freemem } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, Stop } from './child.mjs';
import { engineAnswers, mayStartEngine, startEngine } from './engine.mjs';
import {
  deploymentImage,
  makeImages,
  missingImages,
  pgbackrestImage,
  postgresImage,
  pullImages,
  runnerImage,
  wantedMajors,
} from './images.ts';
import { findLeftovers, listLeftovers, lookBefore, removeLeftovers, runPrefix } from './leftovers.ts';
import { isOnPath } from './machine.mjs';
import { bringAll } from './programs.ts';

interface Bed extends AsyncDisposable {
  /** For the tests. */
  readonly env: NodeJS.ProcessEnv;
  /** Ends and removes what the tests left, and says what it was: a line for each thing. */
  readonly sweep: () => Promise<string[]>;
}

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
/** The exit code of what a machine lacks (README, table of exit codes). */
const lacks = 4;

async function openBed(env: NodeJS.ProcessEnv): Promise<Bed> {
  await using stack = new AsyncDisposableStack();
  let engineIsOurs = false;
  if (env['PGPROOF_SETUP'] !== 'skip') {
    await orGoOn(bringPrograms);
    await orGoOn(async () => {
      if (mayStartEngine() && isOnPath('dockerd') && !(await engineAnswers())) {
        stack.defer(await startEngine());
        engineIsOurs = true;
      }
      await bringImages();
    });
  }
  const folder = mkdtempSync(runPrefix());
  stack.defer(() => rmSync(folder, { recursive: true, force: true }));
  if (mountMemory(folder)) stack.defer(() => void spawnSync('umount', ['--lazy', folder], { stdio: 'ignore' }));
  // Tests run programs as other users, which have temporary folders too.
  chmodSync(folder, 0o1777);
  const before = await lookBefore();
  const disposal = stack.move();
  return {
    env: { ...env, TMPDIR: folder, PGPROOF_RUN: basename(folder), PGPROOF_MAJORS: wantedMajors().join(' ') },
    sweep: async () => {
      const leftovers = await findLeftovers(folder, { before, engineIsOurs, machineIsOurs: env['CI'] === 'true' });
      await removeLeftovers(leftovers);
      return listLeftovers(leftovers);
    },
    [Symbol.asyncDispose]: () => disposal.disposeAsync(),
  };
}

const enoughBytes = 10 * 1024 ** 3;

/**
 * Puts a file system in memory over a folder, where we may and memory is plenty: a test run makes a million small files, most of them by initdb
 * and CREATE DATABASE, and on a disk they cost four times as much.
 */
function mountMemory(folder: string): boolean {
  if (process.getuid?.() !== 0 || process.platform !== 'linux' || freemem() < enoughBytes) return false;
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=40%', 'tmpfs', folder], { stdio: 'ignore' });
  return status === 0;
}

/** What cannot be had is said; the tests go on and name what they leave out, unless all are required. */
async function orGoOn(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Stop) || error.exitCode !== lacks || process.env['PGPROOF_REQUIRE'] === 'all') throw error;
    explain(error);
  }
}

function explain(error: Stop): void {
  if (error.log) process.stderr.write(`${error.log.trimEnd()}\n`);
  process.stderr.write(`${error.message}\nHint: ${error.hint}\n`);
}

async function bringPrograms(): Promise<void> {
  const { missing, interrupted } = await bringAll();
  if (interrupted) throw new Stop('set-up: interrupted', { hint: 'run it again', exitCode: 130 });
  if (missing.length === 0) return;
  throw new Stop(`set-up: ${missing.join('\n')}`, {
    hint: 'mend that; PGPROOF_SETUP=skip goes on without',
    exitCode: lacks,
  });
}

/** Images of PostgreSQL and of a workflow's machine, where an engine answers. Throws a Stop. */
async function bringImages(): Promise<void> {
  if (!(await engineAnswers())) {
    throw new Stop('set-up: no Docker engine answers, and it takes root to start one', {
      hint: 'start yours, or go on without the tests that need containers',
      exitCode: lacks,
    });
  }
  const unpulled = await pullImages(await missingImages(wantedMajors().map(postgresImage)));
  // No registry has these of ours.
  unpulled.push(
    ...(await missingImages([
      runnerImage,
      deploymentImage,
      ...(process.env['PGPROOF_TABLES'] === 'all' ? [pgbackrestImage('17')] : []),
    ])),
  );
  if (unpulled.length === 0) return;
  if (!isOnPath('mmdebstrap')) {
    const message = `set-up: no registry has the images ${unpulled.map(({ name }) => name).join(', ')}, and mmdebstrap is absent`;
    const hint = 'as root on Debian: apt-get install --no-install-recommends mmdebstrap, with which they are made';
    throw new Stop(message, { hint, exitCode: lacks });
  }
  await makeImages(unpulled);
}

/** A signal is for the tests, which pass it on in their exit code; what comes after them is not to be broken off by a second one. */
function stayForTheEnd(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
}

/** Resolves to the exit code. What the tests leave behind is removed, and fails a run that was not broken off. */
async function main(args: readonly string[]): Promise<number> {
  await using bed = await openBed(process.env);
  stayForTheEnd();
  const { exitCode, output } = await run(process.execPath, [vitest, 'run', ...args], { env: bed.env, inherit: true });
  process.stderr.write(output);
  const left = await bed.sweep();
  if (exitCode > 128 || left.length === 0) return exitCode;
  process.stderr.write(`The tests left behind, and it was removed:\n${left.map((line) => `  ${line}\n`).join('')}`);
  return exitCode || 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  explain(error);
  process.exitCode = error.exitCode;
}
