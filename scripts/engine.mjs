/* A Docker engine for the tests: the one that runs here, or where none does and we are root, one of our own for as long as they need. */
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { run, Stop } from './child.mjs';

const startDeadlineMs = 60_000;
const stopDeadlineMs = 60_000;
const pollMs = 100;

/** Whether an engine answers. */
export async function engineAnswers() {
  return (await run('docker', ['version', '--format', '{{.Server.Version}}'])).exitCode === 0;
}

/** Whether we may start one: it takes root, and where a person has named an engine, theirs is meant and no other. */
export function mayStartEngine(env = process.env) {
  return process.getuid?.() === 0 && !env.DOCKER_HOST && !env.DOCKER_CONTEXT;
}

/**
 * Starts an engine and resolves, when it answers, to the function that stops it. It ends by itself, and its containers with it, should
 * we be killed. Throws a Stop with its last words when it does not come up.
 */
export async function startEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'pgproof-engine-'));
  const logFile = join(folder, 'log');
  const log = openSync(logFile, 'a');
  // A session of its own: Ctrl-C at a terminal is for the tests, which need it until they have cleaned up.
  const engine = spawn('setpriv', ['--pdeathsig', 'TERM', '--', 'dockerd', '--log-level=warn'], {
    detached: true,
    stdio: ['ignore', log, log],
  });
  let ended = false;
  const end = new Promise((resolve) => {
    for (const event of ['exit', 'error']) engine.once(event, resolve);
  }).then(() => {
    ended = true;
  });
  const stop = async () => {
    if (!ended) engine.kill('SIGTERM');
    const timer = setTimeout(() => engine.kill('SIGKILL'), stopDeadlineMs);
    await end;
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true });
  };
  const deadline = Date.now() + startDeadlineMs;
  while (!(await engineAnswers())) {
    if (ended || Date.now() > deadline) {
      const words = readFileSync(logFile, 'utf8');
      await stop();
      throw new Stop('set-up: the Docker engine did not start', {
        hint: 'see it happen: dockerd; PGPROOF_SETUP=skip goes on without',
        exitCode: 4,
        log: words,
      });
    }
    await delay(pollMs);
  }
  return stop;
}
