/*
 * Runs a workflow from its YAML by `act`: jobs in containers as near to a hosted runner as it goes, their services beside them, and
 * GitHub's stand-in behind.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { runnerImage } from '../../scripts/images.ts';
import { bring } from '../../scripts/programs.ts';
import { containerMajors, runLabel } from '../containers/postgres.ts';
import type { Run } from '../github/results.ts';
import { requireTier } from '../tiers.ts';
import { wholeTables } from '../whole.ts';
import { type Entry, type Job, readJobs } from './log.ts';

/** What workflows find where they run. */
export interface Scene {
  /** A folder for all that a run needs, and for what act itself leaves. */
  readonly folder: string;
  /** Folders of actions, by `owner/name@ref`. */
  readonly actions: Readonly<Record<string, string>>;
  /** What stands in for https://github.com where repositories are cloned. */
  readonly gitOrigin: string;
}

export interface WorkflowOptions {
  /** Its workflow is the example of that name; its identity, event and services at GitHub. */
  readonly run: Run;
  readonly secrets?: Readonly<Record<string, string>>;
  /** What was said in the form of `workflow_dispatch`; what is not is as the form has it. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** The workflows of the repository, by their paths; default: the example alone. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What a run came to. */
export interface WorkflowResult {
  readonly exitCode: number | null;
  /** As a person sees it. */
  readonly log: string;
  /** By their ids, those of a matrix with its values behind, such as `database (shop)`; skipped ones are absent. */
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The folder of the examples. */
export const examples = fileURLToPath(new URL('../../workflows-examples', import.meta.url));

/** The major of PostgreSQL that the examples and the machine of their jobs have. */
export const serverMajor = 17;

/** Longer than any example takes, and a matrix of many databases where tables are whole; what has not ended by then is stopped. */
const deadlineMs = wholeTables ? 900_000 : 150_000;
/** For act to remove what it made. */
const stopDeadlineMs = 60_000;
/** For tests that run up to three workflows, beyond all of that and the wait for a turn. */
export const testTimeoutMs = 3 * (2 * deadlineMs + stopDeadlineMs);

const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url));
const execute = promisify(execFile);

/** Whether workflows can be run here, where containers can. Use it with `describe.skipIf`. */
export async function requireAct(): Promise<boolean> {
  const reason = await whyNoAct();
  return requireTier('act', reason === undefined, reason ?? '');
}

async function whyNoAct(): Promise<string | undefined> {
  const act = await bring('act');
  if ('reason' in act) return act.reason;
  if (!containerMajors.includes(serverMajor)) return `PGPROOF_MAJORS leaves out ${serverMajor}, which the examples use`;
  const looked = await execute('docker', ['image', 'inspect', runnerImage.name]).catch(() => undefined);
  return looked === undefined ? `no image ${runnerImage.name}: npm test makes it` : undefined;
}

/** Whether nothing listens on the port that an example's service container is reached by. */
export async function requirePort(port: number): Promise<boolean> {
  const server = createServer();
  const isFree = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(port, () => server.close(() => resolve(true)));
  });
  return requireTier(`act, port ${port}`, isFree, `something listens on port ${port}, which a workflow is to use`);
}

/** Runs a workflow to its end. Nothing of it is left in the engine then, however it ended. */
export async function runWorkflow(scene: Scene, { run, ...options }: WorkflowOptions): Promise<WorkflowResult> {
  const folder = await mkdtemp(join(scene.folder, 'run-'));
  const repository = join(folder, basename(run.env['GITHUB_REPOSITORY'] ?? ''));
  const [home, event] = [join(folder, 'home'), join(folder, 'event.json')];
  await mkdir(join(repository, '.github/workflows'), { recursive: true });
  await mkdir(home);
  const path = run.facts().workflow;
  const files = options.files ?? { [path]: await readFile(join(examples, basename(path)), 'utf8') };
  for (const [name, text] of Object.entries(files)) await writeFile(join(repository, name), text);
  const payload = JSON.parse(await readFile(run.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  await writeFile(event, JSON.stringify({ ...payload, inputs: options.inputs ?? {} }));
  const file = async (name: string, values: Readonly<Record<string, string>>): Promise<string> => {
    const path = join(folder, `${name}.yml`);
    await writeFile(path, JSON.stringify(values), { mode: 0o600 });
    return path;
  };
  const args = [
    ...[run.facts().event, '--directory', repository, '--workflows', run.facts().workflow, '--eventpath', event],
    ...['--env-file', await file('environment', jobEnvironment(scene, run))],
    ...['--secret-file', await file('secrets', { ...options.secrets, GITHUB_TOKEN: run.token })],
    ...['--var-file', await file('variables', options.vars ?? {}), '--actor', run.env['GITHUB_ACTOR'] ?? ''],
    ...['--platform', `ubuntu-24.04=${runnerImage.name}`, '--container-options', await containerOptions()],
    ...Object.entries(scene.actions).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
    // Images and actions are those given; what is missing is not looked for elsewhere.
    ...['--pull=false', '--no-skip-checkout', '--action-cache-path', join(folder, 'actions')],
    ...['--no-cache-server', '--rm', '--json'],
  ];
  const { name } = parse(files[path] ?? '');
  const act = await bring('act');
  if ('reason' in act) throw new Error(act.reason);
  await using _turn = await takeTurn(act.path);
  await makeToolCache();
  try {
    const { exitCode, output } = await runAct(act.path, args, {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      TMPDIR: folder,
    });
    const entries = output.split('\n').flatMap((line): Entry[] => (line.startsWith('{') ? [JSON.parse(line)] : []));
    const rest = output.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
    const { jobs, log } = readJobs(entries);
    return { exitCode, jobs, log: log + rest.map((line) => `act: ${line}\n`).join('') };
  } finally {
    await sweep(`act-${String(name).replace(/[^a-zA-Z0-9]/g, '-')}-`);
  }
}

/** What a hosted runner and GitHub's services put into a job's environment, where act has other ideas. */
function jobEnvironment({ gitOrigin }: Scene, run: Run): Record<string, string> {
  const { GITHUB_EVENT_PATH: _, ...env } = run.env;
  return {
    ...env,
    SHA_REF: env['GITHUB_SHA'] ?? '',
    RUNNER_TEMP: '/home/runner/work/_temp',
    RUNNER_ENVIRONMENT: 'github-hosted',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${gitOrigin}/.insteadOf`,
    GIT_CONFIG_VALUE_0: `${env['GITHUB_SERVER_URL']}/`,
  };
}

/** A hosted runner is a machine of its own, in which its user may become root and use the engine. */
async function containerOptions(): Promise<string> {
  const { gid } = await stat('/var/run/docker.sock');
  return [
    ...labels.map((label) => `--label ${label}`),
    '--privileged',
    `--group-add ${gid}`,
    `--volume ${node}:/usr/local/bin/node:ro`,
  ].join(' ');
}

/**
 * Waits until no other run on this machine is at it, and keeps others waiting until it is disposed of: act names what it makes in the
 * engine by workflow and job alone, so that two would use, and remove, the same.
 */
async function takeTurn(act: string): Promise<AsyncDisposable> {
  const options = ['--no-fork', '--timeout', String(deadlineMs / 1000), act];
  // It ends with us: then there is nothing more to read.
  const holder = spawn('flock', [...options, 'sh', '-c', 'echo; exec cat'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(holder, 'close');
  const isOurs = await Promise.race([once(holder.stdout, 'data').then(() => true), ended.then(() => false)]);
  if (!isOurs) throw new Error(`another run of act on this machine did not end within ${deadlineMs / 1000} s`);
  return {
    [Symbol.asyncDispose]: async () => {
      holder.stdin.end();
      await ended;
    },
  };
}

/** Runs act to its end; it ends with us. */
async function runAct(
  act: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ exitCode: number | null; output: string }> {
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', '--', act, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const late = [
    setTimeout(() => child.kill('SIGTERM'), deadlineMs),
    setTimeout(() => child.kill('SIGKILL'), deadlineMs + stopDeadlineMs),
  ];
  const [[exitCode], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  for (const timer of late) clearTimeout(timer);
  return { exitCode, output: `${stdout}\n${stderr}` };
}

const toolCache = 'act-toolcache';
const labels = Object.entries(runLabel).map(([name, value]) => `${name}=${value}`);

/** act never removes this volume; by the label it is known for ours. */
async function makeToolCache(): Promise<void> {
  await execute('docker', ['volume', 'create', ...labels.flatMap((label) => ['--label', label]), toolCache]);
}

/** Removes what act made in the engine, by the beginning of its name: act does it itself, unless it was killed. */
async function sweep(prefix: string): Promise<void> {
  const list = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await execute('docker', [...args, '--format', args[0] === 'ps' ? '{{.Names}}' : '{{.Name}}']);
    return stdout.split('\n').filter((name) => name.startsWith(prefix));
  };
  const remove = async (args: string[], names: readonly string[]): Promise<void> => {
    if (names.length > 0) await execute('docker', [...args, ...names]);
  };
  await remove(['rm', '--force', '--volumes'], await list('ps', '--all'));
  await remove(['network', 'rm'], await list('network', 'ls'));
  await remove(['volume', 'rm', '--force'], await list('volume', 'ls'));
  const ours = labels.flatMap((label) => ['--filter', `label=${label}`]);
  const { stdout } = await execute('docker', ['volume', 'ls', '--quiet', ...ours, '--filter', `name=^${toolCache}$`]);
  // Another run may use it.
  if (stdout.trim() === toolCache) await execute('docker', ['volume', 'rm', toolCache]).catch(() => undefined);
}
