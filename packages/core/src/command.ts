import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough, pipeline, type Readable, type Writable } from 'node:stream';
import { type ErrorKind, PgproofError } from './errors.ts';
import { countMemoryKills } from './memory.ts';
import { shellQuote } from './operation.ts';
import { openPipe, type Pipe } from './pipe.ts';
import { redact } from './secret.ts';
import { formatSeconds } from './units.ts';

/** One program to start: an argument vector and the child's whole environment; never a shell string. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** A program and its arguments that start this one in their place: it keeps its name in what is said of it. */
  readonly startedBy?: readonly [string, ...string[]];
}

export interface RunOptions {
  /** Aborting it ends every process of the pipeline, with its children. */
  readonly signal: AbortSignal;
  readonly deadlineSeconds?: number;
  /** Standard input of the first stage: a file descriptor, or a function that writes and ends it. Default: empty. */
  readonly input?: number | ((stdin: Writable) => Promise<void>);
  /** Standard output of the last stage: kept as text, dropped, sent to a file descriptor, or read by a function. Default: dropped. */
  readonly output?: 'collect' | 'ignore' | number | ((stdout: Readable) => Promise<void>);
  readonly onStderrLine?: (line: string, stage: number) => void;
  /** A folder for the names of pipes between stages, for a pipeline that moves much. Without it they are joined by Node.js's sockets. */
  readonly pipesIn?: string;
  /** Replaced by `***` in every error text. */
  readonly secrets?: readonly string[];
  /** Stages that are cut off because a later one has read enough are good. */
  readonly mayStopEarly?: boolean;
  /** Decides what kind of error a failed stage is, from its last lines of stderr. Default: `database-refused`. */
  readonly classify?: (stderr: readonly string[]) => { readonly kind: ErrorKind; readonly hint?: string } | undefined;
}

export interface RunResult {
  readonly stdout: string;
  /** The last lines of each stage's stderr. */
  readonly stderr: readonly (readonly string[])[];
  /** Exit code of each stage; null for one that was cut off. */
  readonly statuses: readonly (number | null)[];
  readonly durationSeconds: number;
}

/** A program that failed. Reads as a sentence; carries what is needed to act on it. */
export class CommandError extends PgproofError {
  readonly command: string;
  /** Which stage of its pipeline it was, from 0. */
  readonly stage: number;
  /** Exit code of the process; null when a signal ended it. */
  readonly status: number | null;
  readonly processSignal: NodeJS.Signals | null;
  readonly stderr: readonly string[];
  readonly durationSeconds: number;

  constructor(kind: ErrorKind, message: string, details: CommandErrorDetails) {
    const said = details.stderr.filter((line) => line.trim() !== '').slice(-shownStderrLines);
    super(kind, message, { ...details, evidence: [...said, ...(details.seen ?? [])] });
    this.name = 'CommandError';
    this.command = details.command;
    this.stage = details.stage;
    this.status = details.status;
    this.processSignal = details.processSignal;
    this.stderr = details.stderr;
    this.durationSeconds = details.durationSeconds;
  }
}

interface CommandErrorDetails {
  readonly command: string;
  readonly stage: number;
  readonly status: number | null;
  readonly processSignal: NodeJS.Signals | null;
  readonly stderr: readonly string[];
  readonly durationSeconds: number;
  readonly hint?: string;
  readonly cause?: unknown;
  /** What else shows it, such as a count of the kernel's. */
  readonly seen?: readonly string[];
}

interface Ended {
  readonly status: number | null;
  readonly processSignal: NodeJS.Signals | null;
  readonly stderr: readonly string[];
  readonly spawnError?: Error;
}

const keptStderrLines = 40;
const shownStderrLines = 5;
const graceMilliseconds = 3000;

/** Runs one program to its end. See `runPipeline`. */
export function runCommand(command: Command, options: RunOptions): Promise<RunResult> {
  return runPipeline([command], options);
}

/**
 * Runs programs joined by pipes that the kernel moves (no byte between stages passes through this process) and checks the
 * exit code of every stage. Throws `CommandError` for the stage that failed first, `interrupted` on abort, `deadline`
 * when time is up, `tool-missing` when a program is not there; whatever `output` or `input` throws is passed on.
 */
export async function runPipeline(commands: readonly Command[], options: RunOptions): Promise<RunResult> {
  const secrets = options.secrets ?? [];
  const started = performance.now();
  const seconds = (): number => Math.round(performance.now() - started) / 1000;
  options.signal.throwIfAborted();

  const memoryKills = countMemoryKills();
  const children = startStages(commands, options);
  const ends = children.map((child, stage) => untilEnded(child, (line) => options.onStderrLine?.(line, stage)));

  let stopped: 'interrupted' | 'deadline' | undefined;
  const stop = (reason: 'interrupted' | 'deadline'): void => {
    stopped ??= reason;
    end();
  };
  const end = (): void => {
    // What nobody will read any more must not keep its program's pipe open.
    kept?.destroy();
    for (const child of children) endGroup(child, 'SIGTERM');
    killTimer ??= setTimeout(() => {
      for (const child of children) endGroup(child, 'SIGKILL');
    }, graceMilliseconds);
  };
  let killTimer: NodeJS.Timeout | undefined;
  const onAbort = (): void => stop('interrupted');
  options.signal.addEventListener('abort', onAbort, { once: true });
  const deadline =
    options.deadlineSeconds === undefined
      ? undefined
      : setTimeout(() => stop('deadline'), options.deadlineSeconds * 1000);

  const stdout = children.at(-1)?.stdout;
  const kept = typeof options.output === 'function' && stdout ? keep(stdout) : undefined;
  let streamError: unknown;
  const ownStream = async (work: Promise<void> | undefined): Promise<void> => {
    try {
      await work;
    } catch (error) {
      if (isBrokenPipe(error)) return;
      streamError ??= error;
      end();
    }
  };

  const collected: string[] = [];
  const reading = ownStream(readOutput(children, options.output, kept, collected));
  const writing = ownStream(writeInput(children, options.input));
  try {
    const results = await Promise.all(ends);
    await reading;
    await writing;
    if (stopped === undefined && streamError !== undefined) throw streamError;
    const blamed = stopped === undefined ? failedStage(results, options.mayStopEarly === true) : undefined;
    if (stopped !== undefined || blamed !== undefined) {
      throw failure(commands, results, { stopped, blamed, seconds: seconds(), secrets, options, memoryKills });
    }
    return {
      stdout: collected.join(''),
      stderr: results.map((result) => result.stderr),
      statuses: results.map((result) => result.status),
      durationSeconds: seconds(),
    };
  } finally {
    options.signal.removeEventListener('abort', onAbort);
    clearTimeout(deadline);
    clearTimeout(killTimer);
  }
}

/** A program that goes on running until it is stopped. */
export interface RunningCommand {
  readonly pid: number;
  /** Settles when the program and all that it started have ended; never rejects. */
  readonly ended: Promise<{ readonly status: number | null; readonly stderr: readonly string[] }>;
  /** Sends a signal to the program alone, or to its whole process group. */
  readonly kill: (signal: NodeJS.Signals, to: 'program' | 'group') => void;
}

/**
 * Starts a program that serves until it is stopped. The caller ends it; an abort of `signal` does not. An `open` standard input says
 * nothing, and ends when this process does.
 */
export function startCommand(command: Command, stdin: 'empty' | 'open' = 'empty'): RunningCommand {
  const input = stdin === 'open' ? { input: async () => undefined } : {};
  const [child] = startStages([command], { signal: new AbortController().signal, ...input });
  if (child === undefined) throw new Error('no child process');
  return running(child);
}

function running(child: ChildProcess): RunningCommand {
  return {
    pid: child.pid ?? 0,
    ended: untilEnded(child, () => undefined).then((result) => ({
      status: result.status,
      stderr: result.spawnError === undefined ? result.stderr : [result.spawnError.message],
    })),
    kill: (signal, to) => {
      if (to === 'group') endGroup(child, signal);
      else child.kill(signal);
    },
  };
}

/** A program of our own, in a session of its own, tied to us by a channel until it is let go. */
export interface OwnProgram extends RunningCommand {
  /** Sends it a message, as JSON. One that does not arrive is told by `ended`. */
  readonly send: (message: object) => void;
  /** Closes the channel, as our death would, and forgets the program: we can end, and it may stay. `ended` no longer settles. */
  readonly letGo: () => void;
}

/**
 * Starts a program of our own (`ownProgram`) by the Node.js that runs us, with an empty environment and nothing of our standard
 * input and output. Only the program itself decides whether it outlives the channel.
 */
export function startOwnProgram(
  file: string,
  args: readonly string[],
  onMessage: (message: unknown) => void,
): OwnProgram {
  const child = spawn(process.execPath, [file, ...args], {
    env: {},
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    detached: true,
  });
  child.on('message', onMessage);
  return {
    ...running(child),
    send: (message) => {
      if (child.connected) child.send(message, () => undefined);
    },
    letGo: () => {
      if (child.connected) child.disconnect();
      child.stderr?.destroy();
      child.unref();
    },
  };
}

/** A command line for people, with secrets replaced. */
export function describeCommand(command: Command, secrets: readonly string[] = []): string {
  return redact(argumentVector(command).map(shellQuote).join(' '), secrets);
}

function argumentVector({ startedBy, program, args }: Command): [string, ...string[]] {
  return startedBy === undefined ? [program, ...args] : [...startedBy, program, ...args];
}

function startStages(commands: readonly Command[], options: RunOptions): ChildProcess[] {
  const children: ChildProcess[] = [];
  let before: Pipe | undefined;
  for (const [stage, command] of commands.entries()) {
    const previous = children[stage - 1]?.stdout;
    const first = options.input === undefined ? 'ignore' : typeof options.input === 'number' ? options.input : 'pipe';
    const isLast = stage === commands.length - 1;
    const last =
      options.output === undefined || options.output === 'ignore'
        ? 'ignore'
        : typeof options.output === 'number'
          ? options.output
          : 'pipe';
    const after = isLast || options.pipesIn === undefined ? undefined : openPipe(options.pipesIn, makeFifo);
    try {
      const [program, ...args] = argumentVector(command);
      const child = spawn(program, args, {
        env: { ...command.env },
        stdio: [
          stage === 0 ? first : (before?.read ?? previous ?? 'ignore'),
          isLast ? last : (after?.write ?? 'pipe'),
          'pipe',
        ],
        // A process group of its own, so that ending it ends whatever it started.
        detached: true,
        ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
      });
      children.push(child);
    } catch (error) {
      if (after !== undefined) closeSync(after.read);
      abandon(children);
      throw error;
    } finally {
      // An end that stays open here would keep the programs from hearing that the other one is gone.
      if (before !== undefined) closeSync(before.read);
      if (after !== undefined) closeSync(after.write);
    }
    previous?.destroy();
    before = after;
  }
  return children;
}

/** Of a pipeline that could not be started whole, what was started ends. */
function abandon(children: readonly ChildProcess[]): void {
  for (const child of children) {
    child.once('error', () => undefined);
    child.once('exit', () => killGroup(child.pid, 'SIGKILL'));
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
    endGroup(child, 'SIGKILL');
  }
}

/** Node.js cannot make one itself. What our environment holds is none of its business. */
function makeFifo(name: string): boolean {
  return spawnSync('mkfifo', ['-m', '600', name], { stdio: 'ignore', env: {} }).status === 0;
}

function untilEnded(child: ChildProcess, onLine: (line: string) => void): Promise<Ended> {
  const stderr: string[] = [];
  const lines =
    child.stderr === null ? undefined : createInterface({ input: child.stderr, crlfDelay: Number.POSITIVE_INFINITY });
  lines?.on('line', (line) => {
    stderr.push(line);
    if (stderr.length > keptStderrLines) stderr.shift();
    onLine(line);
  });
  return new Promise((resolve) => {
    child.once('error', (spawnError) => resolve({ status: null, processSignal: null, stderr, spawnError }));
    // Children that outlive their parent would keep its stderr open.
    child.once('exit', () => killGroup(child.pid, 'SIGKILL'));
    child.once('close', (status, processSignal) => resolve({ status, processSignal, stderr }));
  });
}

/** Its number may be another's by now when it has ended; what it left behind was killed then. */
function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.exitCode === null && child.signalCode === null) killGroup(child.pid, signal);
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

async function readOutput(
  children: readonly ChildProcess[],
  output: RunOptions['output'],
  kept: Readable | undefined,
  collected: string[],
): Promise<void> {
  const stdout = children.at(-1)?.stdout;
  if (stdout === null || stdout === undefined) return;
  if (typeof output === 'function' && kept !== undefined) {
    try {
      return await output(kept);
    } finally {
      kept.destroy();
    }
  }
  stdout.setEncoding('utf8');
  for await (const chunk of stdout) collected.push(chunk as string);
}

/** Node.js drops what nobody has begun to read when the program ends: a reader that opens a file first would lose a short output. */
function keep(stdout: Readable): Readable {
  return pipeline(stdout, new PassThrough(), () => undefined);
}

async function writeInput(children: readonly ChildProcess[], input: RunOptions['input']): Promise<void> {
  const stdin = children[0]?.stdin;
  if (stdin === null || stdin === undefined || typeof input !== 'function') return;
  await input(stdin);
}

function isBrokenPipe(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return (
    code === 'EPIPE' ||
    code === 'ECANCELED' ||
    code === 'ECONNRESET' ||
    code === 'ERR_STREAM_PREMATURE_CLOSE' ||
    code === 'ERR_STREAM_DESTROYED'
  );
}

/** Whether a program ended because nobody read what it wrote. */
export function wasCutOff(result: Pick<Ended, 'processSignal' | 'stderr'>): boolean {
  return (
    result.processSignal === 'SIGPIPE' ||
    result.stderr.some((line) => /broken pipe|connection reset by peer/i.test(line))
  );
}

/** Whether somebody else ended a program: says nothing of what it was given. A wrapper says so by its exit code. */
function wasKilled({ status, processSignal }: Pick<Ended, 'status' | 'processSignal'>): boolean {
  return (
    status === 137 || (processSignal !== null && ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'].includes(processSignal))
  );
}

/** The stage to blame: the first that failed on its own account, else the last that was cut off. */
function failedStage(results: readonly Ended[], mayStopEarly: boolean): number | undefined {
  const failed = results.flatMap((result, stage) => (result.status === 0 ? [] : [stage]));
  const missing = failed.find((stage) => results[stage]?.spawnError !== undefined);
  if (missing !== undefined) return missing;
  if (mayStopEarly && results.at(-1)?.status === 0) return undefined;
  const own = failed.filter((stage) => !wasCutOff(results[stage] as Ended));
  return own.at(0) ?? failed.at(-1);
}

function failure(
  commands: readonly Command[],
  results: readonly Ended[],
  context: {
    readonly stopped: 'interrupted' | 'deadline' | undefined;
    readonly blamed: number | undefined;
    readonly seconds: number;
    readonly secrets: readonly string[];
    readonly options: RunOptions;
    /** Of our control group, before it began. */
    readonly memoryKills: number | undefined;
  },
): CommandError {
  const stage = context.blamed ?? 0;
  const command = commands[stage] as Command;
  const result = results[stage] as Ended;
  const stderr = result.stderr.map((line) => redact(line, context.secrets));
  const name = programName(command);
  const details = {
    command: describeCommand(command, context.secrets),
    stage,
    status: result.status,
    processSignal: result.processSignal,
    stderr,
    durationSeconds: context.seconds,
  };
  const after = formatSeconds(context.seconds);
  if (context.stopped === 'interrupted')
    return new CommandError('interrupted', `${name} was interrupted after ${after}`, details);
  if (context.stopped === 'deadline') {
    return new CommandError(
      'deadline',
      `${name} did not finish within ${formatSeconds(context.options.deadlineSeconds ?? 0)}`,
      details,
    );
  }
  if (result.spawnError !== undefined) {
    const code = (result.spawnError as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT' ? 'there is no such program' : `it could not be started (${code ?? result.spawnError.message})`;
    return new CommandError('tool-missing', `"${argumentVector(command)[0]}": ${why}`, {
      ...details,
      cause: result.spawnError,
    });
  }
  const how =
    result.processSignal === null ? `failed with exit code ${result.status}` : `was ended by ${result.processSignal}`;
  const said = lastTelling(stderr);
  const kills = (countMemoryKills() ?? 0) - (context.memoryKills ?? 0);
  if (wasKilled(result) && kills > 0) {
    const seen = [`the kernel killed ${kills} of our control group for want of memory meanwhile`];
    return new CommandError('out-of-memory', `${name} ${how} after ${after}: memory was denied`, { ...details, seen });
  }
  const { kind, hint } = wasKilled(result)
    ? { kind: 'program-killed' as const, hint: undefined }
    : (context.options.classify?.(stderr) ?? { kind: 'database-refused' as const, hint: undefined });
  return new CommandError(kind, `${name} ${how} after ${after}${said === undefined ? '' : `: ${said}`}`, {
    ...details,
    ...(hint === undefined ? {} : { hint }),
  });
}

/** What a program is called; one of our own is a script that Node.js runs. */
function programName({ program, args }: Command): string {
  const [script] = args;
  return program === process.execPath && script !== undefined
    ? basename(script).replace(/\.[jt]s$/, '')
    : basename(program);
}

/** The line that says why: the first that calls itself an error, with the server's words when they follow; else the last. */
function lastTelling(stderr: readonly string[]): string | undefined {
  const error = stderr.find((line) => /\b(error|fatal)\b/i.test(line));
  if (error === undefined) return stderr.findLast((line) => line.trim() !== '');
  const server = stderr.map((line) => /\bdetail: Error message from server: (.+)/.exec(line)?.[1]).find(Boolean);
  return server === undefined ? error : `${error} (${server.trim()})`;
}
