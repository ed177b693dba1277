import { mkdtemp, writeFile } from 'node:fs/promises';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setOutput, summary } from '@actions/core';
import {
  type ConnectionDoor,
  classify,
  commentBytes,
  type Finding,
  makeFolders,
  makeWorkspace,
  type Operation,
  openHttp,
  openPinger,
  PgproofError,
  type Pinger,
  type PublicPlan,
  pingWords,
  type Report,
  readPingUrl,
  reasonOf,
  renderErrorMarkdown,
  renderMarkdown,
  renderPlanMarkdown,
  reportFiles,
  type Session,
  summaryBytes,
  withDeadline,
  worstFirst,
} from '@pgproof/core';
import { type CommentKey, putComment } from './comment.ts';
import { workflowHint, workflowMessage } from './hint.ts';
import { type Inputs, openInputs, refuseUnknownInputs } from './inputs.ts';
import { type Log, openLog } from './log.ts';
import { environmentSecrets } from './secrets.ts';
import type { Variables } from './variables.ts';

/** Inputs that every action has. */
export interface LookInputs {
  readonly timeoutMinutes: number;
  /** Folder for the report's files; undefined: a new one in the runner's temporary folder. */
  readonly reportPath: string | undefined;
}

/** Inputs of every action that does more than look. */
export interface StepInputs extends LookInputs {
  readonly dryRun: boolean;
  /** Of the check that is told when the step begins and how it ends; a secret. */
  readonly pingUrl: string | undefined;
}

/** Inputs of an action that may comment on a pull request. */
export interface CommentInputs {
  readonly comment: boolean;
}

/** What an action gets from the outside. */
export interface Surroundings {
  readonly env: Variables;
  readonly session: Session;
  readonly log: Log;
  /** A temporary folder of this step, removed at its end. */
  readonly folder: string;
  readonly connectionDoor: ConnectionDoor;
  /** Has something ended with the step. */
  readonly use: <T extends AsyncDisposable>(resource: T) => T;
}

/** What an action came to. A dry run has no report, and what only looked has no plan. */
export interface Outcome {
  readonly plan?: PublicPlan;
  readonly report?: Report;
  /** Of a dry run: what would keep it from being done. */
  readonly refusal?: PgproofError;
  /** Files that stand beside those of the report, by their names. */
  readonly files?: Readonly<Record<string, string>>;
  /** Outputs that are in no report, such as a URL with a password; the log must have masked it before. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** An action: what it reads, what it does, and what it puts out. */
export interface Action<Options> {
  readonly operation: Operation | 'pgproof';
  /** Outputs beside `ok`, `report-path` and `duration-seconds`: `plan`, `headline`, and fields of the report's data, by their kebab-case names. */
  readonly outputs: readonly string[];
  /** What they are when the work could not be done; empty where this says nothing. */
  readonly failedOutputs?: Readonly<Record<string, string>>;
  /** Of an action with the input `comment`. */
  readonly commentKey?: CommentKey;
  readonly readInputs: (inputs: Inputs) => Options;
  readonly act: (options: Options, surroundings: Surroundings) => Promise<Outcome>;
}

/** Findings that are annotations; the rest is counted, in one more that the runner still keeps. */
const annotatedFindings = 8;

/** Reads the inputs that every action has. */
export function readLookInputs(inputs: Inputs): LookInputs {
  return {
    timeoutMinutes: inputs.integer('timeout-minutes', { least: 1, most: 10_080 }),
    reportPath: inputs.optionalPath('report-path'),
  };
}

/** Reads the inputs of every action that does more than look. */
export function readStepInputs(inputs: Inputs): StepInputs {
  return { dryRun: inputs.flag('dry-run'), ...readLookInputs(inputs), pingUrl: pingUrl(inputs) };
}

/** Reads the input of an action that may comment on a pull request. */
export function readCommentInputs(inputs: Inputs): CommentInputs {
  return { comment: inputs.flag('comment') };
}

function pingUrl(inputs: Inputs): string | undefined {
  const text = inputs.optional('ping-url');
  return text === undefined ? undefined : readPingUrl(text, 'input "ping-url"');
}

/** What a step came to, as Markdown of so many bytes at the most. */
type Told = (mostBytes: number) => string;

/**
 * Runs an action in its order: mask, read inputs, work; then outputs, summary, report files and comment, whatever came of it; and only
 * then fail. The exit code is the documented one of the error or the report.
 */
export async function runAction<Options extends LookInputs & Partial<StepInputs>>(
  action: Action<Options>,
): Promise<void> {
  const { env } = process;
  const log = openLog((text) => process.stdout.write(text));
  log.mask(environmentSecrets(env));
  const started = performance.now();
  const seconds = (): string => ((performance.now() - started) / 1000).toFixed(3);
  const interrupted = listenForSignals(log);
  let signal = interrupted;
  const inputs = openInputs(env);
  const state: { pinger?: Pinger; started?: Promise<void>; words: string; told?: Told | undefined } = { words: '' };
  try {
    refuseUnknownInputs(env, action.operation);
    const options = action.readInputs(inputs);
    signal = withDeadline(interrupted, options.timeoutMinutes);
    if (options.pingUrl !== undefined && options.dryRun !== true) {
      state.pinger = openPinger(options.pingUrl, { http: openHttp(env), note: log.note });
      state.started = state.pinger.started();
    }
    const outcome = await work(action, options, { env, log, signal });
    state.words = outcome.report === undefined ? '' : pingWords(outcome.report);
    state.told = await show(action, outcome, options, { env, log, seconds: seconds() });
  } catch (error) {
    const known = reasonOf(error, signal, action.operation);
    const { kind, findings } = known;
    const reason = new PgproofError(kind, workflowMessage(known), {
      hint: workflowHint(known, env),
      cause: known,
      findings,
    });
    state.words = `${reason.message}\nHint: ${reason.hint}\n`;
    state.told = await showError(action, reason, { log, seconds: seconds() });
  }
  const { told } = state;
  const comment = async (): Promise<void> => {
    if (told === undefined || action.commentKey === undefined || !wantsComment(inputs)) return;
    await putComment(() => told(commentBytes), action.commentKey, { env, inputs, log, interrupted });
  };
  const ping = async (): Promise<void> => {
    await state.started;
    await state.pinger?.ended(Number(process.exitCode ?? 0), log.redacted(state.words));
  };
  await Promise.all([comment(), ping()]);
  await new Promise((resolve) => process.stdout.write('', resolve));
  // The artifact library cannot be told to stop: the sockets of an upload that stalled or was cancelled would hold the step for hours.
  process.exit();
}

/** Also where another input was refused: a comment of an earlier run must not go on saying that all is well. */
function wantsComment(inputs: Inputs): boolean {
  try {
    return readCommentInputs(inputs).comment && (inputs.optional('dry-run') === undefined || !inputs.flag('dry-run'));
  } catch {
    return false;
  }
}

async function work<Options>(
  action: Action<Options>,
  options: Options,
  { env, log, signal }: { env: Variables; log: Log; signal: AbortSignal },
): Promise<Outcome> {
  const session: Session = {
    env,
    signal,
    onProgress: log.progress,
    workdir: env['RUNNER_TEMP'] || tmpdir(),
    now: () => new Date(),
  };
  await using stack = new AsyncDisposableStack();
  const workspace = stack.use(await makeWorkspace(session));
  return await action.act(options, {
    env,
    session,
    log,
    folder: workspace.path,
    use: (resource) => stack.use(resource),
    connectionDoor: {
      env,
      homedir: env['HOME'] || known(homedir, '/'),
      osUser: known(() => userInfo().username, String(process.getuid?.())),
      mask: log.mask,
      warn: (warning) => log.annotate('warning', 'connection', warning),
    },
  });
}

interface Showing {
  readonly log: Log;
  readonly seconds: string;
}

async function show<Options extends LookInputs>(
  action: Action<Options>,
  outcome: Outcome,
  options: Options,
  { env, log, seconds }: Showing & { env: Variables },
): Promise<Told | undefined> {
  // Before anything is rendered: a face escapes, and what is escaped is not found again.
  const plan = redactedIn(outcome.plan, log.redacted);
  const report = redactedIn(outcome.report, log.redacted);
  const more = redactedIn(outcome.files ?? {}, log.redacted);
  const folder = report === undefined ? '' : await writeReport(report, more, options, env, log);
  const values: Readonly<Record<string, unknown>> = { plan, headline: report?.headline, ...report?.data };
  setOutputs({
    ok: String(report?.ok ?? outcome.refusal === undefined),
    'report-path': folder,
    'duration-seconds': seconds,
    ...Object.fromEntries(action.outputs.map((name) => [name, textOf(values[name.replaceAll('-', '_')])])),
    ...outcome.outputs,
  });
  if (report === undefined) {
    if (plan === undefined) throw new Error('an action came to no plan and no report');
    await writeSummary(renderPlanMarkdown(plan), log);
    for (const command of plan.commands) log.note(command);
    annotateFindings(plan.findings ?? [], action.operation, log);
    if (outcome.refusal !== undefined) process.exitCode = outcome.refusal.exitCode;
    return undefined;
  }
  const told: Told = (mostBytes) => renderMarkdown(report, { mostBytes });
  await writeSummary(told(summaryBytes), log);
  annotate(report, log);
  log.note(`${report.ok ? 'ok' : 'not ok'}: ${report.headline}`);
  log.note(`report: ${folder}`);
  process.exitCode = report.exitCode;
  return told;
}

async function showError<Options>(
  action: Action<Options>,
  { kind, message, hint, evidence, cause, findings }: PgproofError,
  { log, seconds }: Showing,
): Promise<Told> {
  const shown = {
    ...{ hint: log.redacted(hint), evidence: evidence.map(log.redacted), cause },
    findings: redactedIn(findings, log.redacted),
  };
  const error = new PgproofError(kind, log.redacted(message), shown);
  // First what needs no disk: that may be what is full.
  process.exitCode = error.exitCode;
  log.annotate('error', `pgproof ${action.operation}`, `${error.message}. Hint: ${error.hint}`);
  if (error.kind === 'bug') for (const line of stackOf(error)) log.note(line);
  try {
    setOutputs({
      ok: 'false',
      'report-path': '',
      'duration-seconds': seconds,
      ...Object.fromEntries(action.outputs.map((name) => [name, action.failedOutputs?.[name] ?? ''])),
    });
  } catch (failure) {
    log.note(`the outputs could not be set: ${(failure as Error).message}`);
  }
  const told: Told = (mostBytes) => renderErrorMarkdown(error, action.operation, { mostBytes });
  await writeSummary(told(summaryBytes), log);
  return told;
}

/** Of the error that nobody foresaw: the last of the chain. */
function stackOf(error: Error): string[] {
  return error.cause instanceof Error ? stackOf(error.cause) : (error.stack ?? '').split('\n');
}

/** The one place where outputs are set. Throws when they cannot be written: later steps would go by nothing. */
function setOutputs(outputs: Readonly<Record<string, string>>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  } catch (error) {
    throw classify(error, 'set the outputs of the step');
  }
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The same plain data with announced secrets replaced in every text of it. */
function redactedIn<T>(value: T, redacted: (text: string) => string): T {
  const inside = (part: unknown): unknown => {
    if (typeof part === 'string') return redacted(part);
    if (Array.isArray(part)) return part.map(inside);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [redacted(name), inside(member)]));
  };
  return inside(value) as T;
}

async function writeSummary(markdown: string, log: Log): Promise<void> {
  // Not there under some self-made runners; the log has the same news.
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  try {
    await summary.addRaw(markdown).write();
  } catch (error) {
    summary.emptyBuffer();
    log.note(`the summary could not be written: ${(error as Error).message}`);
  }
}

async function writeReport(
  report: Report,
  more: Readonly<Record<string, string>>,
  options: LookInputs,
  env: Variables,
  log: Log,
): Promise<string> {
  const parent = env['RUNNER_TEMP'] || tmpdir();
  try {
    const folder = options.reportPath ?? (await mkdtemp(join(parent, `pgproof-${report.operation}-report-`)));
    await makeFolders(folder);
    for (const [name, text] of Object.entries({ ...reportFiles(report), ...more }))
      await writeFile(join(folder, name), text);
    return folder;
  } catch (error) {
    // What was done stays done, and its outputs and summary are worth more than its files.
    log.annotate('warning', 'report', `the report could not be written: ${(error as Error).message}`);
    return '';
  }
}

function annotate(report: Report, log: Log): void {
  if (!report.ok && report.findings.every(({ status }) => status !== 'bad'))
    log.annotate('error', `pgproof ${report.operation}`, report.headline);
  annotateFindings(report.findings, report.operation, log);
}

function annotateFindings(all: readonly Finding[], operation: string, log: Log): void {
  const worst = worstFirst(all);
  const groups = [
    ['error', worst.filter((finding) => finding.status === 'bad')],
    [
      'warning',
      worst.filter(({ status, hint }) => status === 'warning' || (status === 'unknown' && hint !== undefined)),
    ],
    // Nobody has to do anything about it: it was set up so.
    ['notice', worst.filter(({ status, hint }) => status === 'unknown' && hint === undefined)],
  ] as const;
  for (const [kind, findings] of groups) {
    for (const { id, object, place, detail, hint } of findings.slice(0, annotatedFindings)) {
      const about = object === undefined ? '' : `${object.kind} ${object.name}: `;
      log.annotate(kind, id, `${about}${detail}${hint === undefined ? '' : `. Hint: ${hint}`}`, place);
    }
    const more = findings.length - annotatedFindings;
    if (more > 0) log.annotate(kind, `pgproof ${operation}`, `and ${more} more, in the summary and the report`);
  }
}

function listenForSignals(log: Log): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) return;
      log.note(`${name}: stopping, and removing what was begun`);
      controller.abort(new PgproofError('interrupted', `interrupted by ${name}`));
    });
  }
  return controller.signal;
}

function known(ask: () => string, otherwise: string): string {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}
