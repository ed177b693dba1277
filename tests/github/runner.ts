/* Runs a JavaScript action as GitHub's runner does: inputs in the environment, files for what it says, its log read for commands. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { compiledOnce } from '../pgproof.ts';
import type { WorkflowCommand } from './command.ts';
import { makeCommandFiles, type Written } from './files.ts';
import { type Annotation, type Group, type LogReader, readLog, shown } from './log.ts';
import { evaluate, type Metadata, makeContext, readMetadata } from './metadata.ts';
import { type Job, type JobOptions, makeJob, type RunnerRoom } from './workplace.ts';

export type { WorkflowCommand } from './command.ts';
export type { Annotation, Group } from './log.ts';
export type { JobOptions, RunnerRoom } from './workplace.ts';

export interface ActionOptions extends JobOptions {
  /** Folder of the action.yml, from the root of the repository, such as `actions/backup-db`; or an absolute one. */
  readonly action: string;
  /** A build that stands in for the dist/ which `runs.main` names. */
  readonly dist?: string;
  /** Inputs by their names; a value is not evaluated. */
  readonly with?: Readonly<Record<string, string>>;
  /** Masked from the start, as values of `secrets` are. */
  readonly secrets?: readonly string[];
  /** Folders before the machine's own on PATH. */
  readonly path?: readonly string[];
  /** What goes before `node`, such as setpriv with its options. */
  readonly prefix?: readonly string[];
  readonly nodeArgs?: readonly string[];
}

/** What a step left. */
export interface ActionResult {
  /** Failure also when a command or a file could not be read, whatever the exit code. */
  readonly conclusion: 'success' | 'failure';
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** As written, not masked. */
  readonly stdout: string;
  readonly stderr: string;
  /** As a person sees it. */
  readonly log: string;
  readonly commands: readonly WorkflowCommand[];
  /** Those that GitHub shows: the first ten of each level. */
  readonly annotations: readonly Annotation[];
  /** Secrets that the action announced, in its order; not those it was given. */
  readonly masks: readonly string[];
  readonly groups: readonly Group[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What it set for later steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Masked; empty when it was over GitHub's limit of 1 MiB. */
  readonly summary: string;
  /** What the runner itself reports: a limit passed, a command or file it could not take. */
  readonly errors: readonly string[];
  readonly durationSeconds: number;
  readonly temp: string;
  readonly workspace: string;
  /** Runs `runs.post` with what was left; throws when the action has none. */
  readonly post: () => Promise<ActionResult>;
  readonly startPost: () => Promise<RunningAction>;
}

export interface RunningAction {
  readonly child: ChildProcess;
  /** What a person sees so far. */
  readonly log: () => string;
  readonly ended: Promise<ActionResult>;
  /** Ends it as GitHub cancels a job: SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL. */
  readonly cancel: () => Promise<ActionResult>;
}

/** Runs the main program of an action to its end. */
export async function runAction(room: RunnerRoom, options: ActionOptions): Promise<ActionResult> {
  return (await startAction(room, options)).ended;
}

/** Starts the main program of an action. */
export async function startAction(room: RunnerRoom, options: ActionOptions): Promise<RunningAction> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const metadata = await readMetadata(resolve(root, options.action), options.dist);
  const job = await makeJob(room, options);
  const inputs = await readInputs(metadata, options, job);
  return startStep({ options, metadata, job, inputs, masks: [], extra: {}, path: [], script: metadata.main });
}

interface Step {
  readonly options: ActionOptions;
  readonly metadata: Metadata;
  readonly job: Job;
  readonly inputs: { readonly env: Readonly<Record<string, string>>; readonly warnings: readonly string[] };
  /** Announced by an earlier step. */
  readonly masks: readonly string[];
  readonly extra: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly script: string;
}

/** Every input of the action.yml is set, if only to nothing; one that it does not know is passed on with a warning. */
async function readInputs(
  { inputs }: Metadata,
  { with: given = {} }: ActionOptions,
  job: Job,
): Promise<Step['inputs']> {
  const context = await makeContext(job.env, job.token);
  const values = new Map<string, string>();
  const warnings: string[] = [];
  for (const [name, input] of Object.entries(inputs)) values.set(name, evaluate(input.default, context));
  for (const [name, value] of Object.entries(given)) {
    values.set(name, value);
    const deprecated = inputs[name]?.deprecationMessage;
    if (deprecated !== undefined) warnings.push(`Input '${name}' has been deprecated with message: ${deprecated}`);
  }
  const unknown = Object.keys(given).filter((name) => inputs[name] === undefined);
  if (unknown.length > 0) {
    const quote = (names: string[]): string => names.map((name) => `'${name}'`).join(', ');
    warnings.push(`Unexpected input(s) ${quote(unknown)}, valid inputs are [${quote(Object.keys(inputs))}]`);
  }
  const env = Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
  return { env, warnings };
}

async function startStep(step: Step): Promise<RunningAction> {
  const { options, job } = step;
  const files = await makeCommandFiles(join(job.temp, '_runner_file_commands', randomUUID()), options.uid);
  const reader = readLog({
    secrets: [job.token, ...(options.secrets ?? []), ...step.masks],
    debug: options.debug ?? false,
  });
  if (step.script === step.metadata.main) for (const warning of step.inputs.warnings) reader.warn(warning);
  await stat(step.script).catch(() => {
    throw new Error(`there is no "${step.script}"; build it, or say with "dist" where it is`);
  });
  const [program = process.execPath, ...words] = [
    ...(options.prefix ?? []),
    process.execPath,
    ...(options.nodeArgs ?? []),
    step.script,
  ];
  const path = [...[...step.path].reverse(), ...(options.path ?? []), '/usr/local/bin:/usr/bin:/bin'].join(':');
  const began = performance.now();
  const child = spawn(program, words, {
    cwd: job.workspace,
    env: { PATH: path, ...compiledOnce(), ...job.env, ...step.extra, ...step.inputs.env, ...files.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  const stdout = readLines(child.stdout, reader);
  const stderr = readLines(child.stderr, reader);
  const ended = finish(child).then(async ([code, signal]): Promise<ActionResult> => {
    const texts = [stdout.end(), stderr.end()] as const;
    const written = await files.read(reader.complain);
    return makeResult(step, reader, written, {
      ...{ code, signal, stdout: texts[0], stderr: texts[1] },
      durationSeconds: (performance.now() - began) / 1000,
    });
  });
  return {
    child,
    log: () => logOf(reader),
    ended,
    cancel: async () => {
      const over = new AbortController();
      const late = (async (): Promise<void> => {
        child.kill('SIGINT');
        await delay(7500, undefined, { signal: over.signal });
        child.kill('SIGTERM');
        await delay(2500, undefined, { signal: over.signal });
        child.kill('SIGKILL');
      })().catch(() => undefined);
      const result = await ended;
      over.abort();
      await late;
      return result;
    },
  };
}

/** The end of the process and of its output; a descendant that keeps the output open is waited for 5 s, as the runner does. */
async function finish(child: ChildProcess): Promise<[code: number | null, signal: NodeJS.Signals | null]> {
  const closed = once(child, 'close').catch(() => undefined);
  const [code, signal] = await once(child, 'exit');
  const over = new AbortController();
  await Promise.race([closed, delay(5000, undefined, { signal: over.signal }).catch(() => undefined)]);
  over.abort();
  child.stdout?.destroy();
  child.stderr?.destroy();
  return [code, signal];
}

type Ending = Pick<ActionResult, 'code' | 'signal' | 'stdout' | 'stderr' | 'durationSeconds'>;

function makeResult(step: Step, reader: LogReader, written: Written, ending: Ending): ActionResult {
  const { seen } = reader;
  const state = { ...seen.state, ...written.state };
  const startPost = async (): Promise<RunningAction> => {
    if (step.metadata.post === undefined) throw new Error(`the action "${step.metadata.name}" has no runs.post`);
    const states = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
    return startStep({
      ...step,
      script: step.metadata.post,
      masks: [...step.masks, ...seen.masks],
      extra: { ...step.extra, ...written.env, ...Object.fromEntries(states) },
      path: [...step.path, ...written.path],
    });
  };
  return {
    ...ending,
    conclusion: ending.code === 0 && seen.errors.length === 0 ? 'success' : 'failure',
    log: logOf(reader),
    commands: seen.commands,
    annotations: shown(seen.annotations),
    ...{ masks: seen.masks, groups: seen.groups, errors: seen.errors, state },
    outputs: { ...seen.outputs, ...written.outputs },
    ...{ env: written.env, path: written.path, summary: reader.mask(written.summary) },
    ...{ temp: step.job.temp, workspace: step.job.workspace, startPost },
    post: async () => (await startPost()).ended,
  };
}

function logOf({ seen }: LogReader): string {
  return seen.lines.map((line) => `${line}\n`).join('');
}

function readLines(stream: Readable, reader: LogReader): { readonly end: () => string } {
  let all = '';
  let rest = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    all += chunk;
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) reader.line(line);
  });
  return {
    end: () => {
      if (rest !== '') reader.line(rest);
      rest = '';
      return all;
    },
  };
}
