import { createHash } from 'node:crypto';
import { backupIdPattern, openHttp, PgproofError, withRetries } from '@pgproof/core';
import { ApiError, type CommentsApi, openApi } from './api.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import { type PullRequest, readWorkflowRun, type WorkflowRun } from './run.ts';
import type { Variables } from './variables.ts';

/** What tells the comment of one use of an action from those of others, beside workflow, job and step. */
export interface CommentKey {
  /** The folder of the action. */
  readonly action: string;
  /** Inputs that are the same in every run, and differ where a job is run for several of something: a matrix is in no variable. */
  readonly inputs: readonly string[];
}

/** What a comment needs from the outside. */
export interface CommentDoor {
  readonly env: Variables;
  readonly inputs: Inputs;
  readonly log: Log;
  /** Aborted where the step was told to stop: then there are seconds left. */
  readonly interrupted: AbortSignal;
}

const [patientSeconds, hurriedSeconds] = [60, 5];
const attempts = 5;
const waitMilliseconds = 2000;

/**
 * Puts what a step came to, rendered as Markdown, into its one comment on the pull request: the one that an earlier run made, else a new one.
 * Throws nothing: where it cannot be, a line of the log says why, and the step's outcome does not hang on it.
 */
export async function putComment(render: () => string, key: CommentKey, door: CommentDoor): Promise<void> {
  const { env, log, interrupted } = door;
  const run = await readWorkflowRun(env).catch(() => undefined);
  const pullRequest = run?.pullRequest;
  if (run === undefined || pullRequest === undefined) return log.note(`no comment was made: ${whyNone(env)}`);
  const seconds = interrupted.aborted ? hurriedSeconds : patientSeconds;
  const timeout = AbortSignal.timeout(seconds * 1000);
  const signal = interrupted.aborted ? timeout : AbortSignal.any([timeout, interrupted]);
  try {
    const marker = markerOf(key, door);
    const body = `${marker}\n${ageOf(run)}\n${render().trimEnd()}\n\n${footOf(run, pullRequest)}\n`;
    const { comments } = openApi({ ...run, token: tokenOf(door), http: openHttp(env), signal, note: log.note });
    const done = await withRetries(() => putOnce(comments, pullRequest.number, { marker, body, run }), {
      ...{ attempts, waitMilliseconds, signal },
      isWorthRetrying: (error) => error instanceof ApiError && error.isWorthRetrying,
      onRetry: (error) => log.note(`${(error as Error).message}; trying again`),
    });
    log.note(`the comment on pull request ${pullRequest.number} was ${done}`);
  } catch (error) {
    explain(timeout.aborted ? new Error(`GitHub did not take it within ${seconds} s`) : error, pullRequest, log);
  }
}

/**
 * The first line of a comment, by which a later run finds it. Of untrusted values only plain words stand in it, the others by their
 * digest, so that none can end it or tell a secret.
 */
export function markerOf(
  { action, inputs: names }: CommentKey,
  { env, inputs, log }: Pick<CommentDoor, 'env' | 'inputs' | 'log'>,
): string {
  const file = env['GITHUB_WORKFLOW_REF']?.split('@')[0]?.split('/').at(-1);
  const given = names.flatMap((name) => {
    const value = inputs.optional(name);
    // A backup that is named is another one in the next run; what every comment was of before there was a choice is not said.
    const isUnsaid = value === undefined || backupIdPattern.test(value) || (name === 'method' && value === 'logical');
    return isUnsaid ? [] : [`${name}=${wordOf(log.redacted(value))}`];
  });
  const places = [file, env['GITHUB_JOB'], env['GITHUB_ACTION']].map((place) => wordOf(place ?? ''));
  return `<!-- pgproof:${action}:${[...places, ...given].join(':')} -->`;
}

/** The second line of a comment: of which run it is. A slow run ends after a later one, and must not hide what that said. */
function ageOf({ id, attempt }: Pick<WorkflowRun, 'id' | 'attempt'>): string {
  return `<!-- run ${id}, attempt ${attempt} -->`;
}

/** Whether this run began before the one that a comment is of; numbers of runs rise. */
function isOlder({ id, attempt }: Pick<WorkflowRun, 'id' | 'attempt'>, body: string): boolean {
  const [run = 0, tried = 0] = /^<!-- run (\d+), attempt (\d+) -->$/m.exec(body)?.slice(1).map(Number) ?? [];
  return run > id || (run === id && tried > attempt);
}

function wordOf(text: string): string {
  if (/^(?!.*--)[\w.-]{0,63}$/.test(text)) return text;
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function whyNone({ GITHUB_EVENT_NAME: event = '' }: Variables): string {
  return event === 'pull_request'
    ? 'the file of the event names no pull request'
    : `this run is of the event "${event}", not of "pull_request"`;
}

function footOf({ serverUrl, repository, id }: WorkflowRun, { headSha }: PullRequest): string {
  const place = [serverUrl, ...[repository.owner, repository.name].map(encodeURIComponent)].join('/');
  const commit = headSha === undefined ? '' : ` for commit \`${headSha}\``;
  return `<sub>By [run ${id}](${place}/actions/runs/${id})${commit}.</sub>`;
}

function tokenOf({ inputs }: CommentDoor): string {
  const token = inputs.optional('github-token');
  if (token !== undefined) return token;
  throw new PgproofError('bad-input', 'input "github-token": is empty, and a comment is made with it', {
    hint: 'leave it out to get the token of the job',
  });
}

/** Finds before it writes, at every try: what was not answered may have been done. */
async function putOnce(
  comments: CommentsApi,
  pullRequest: number,
  { marker, body, run }: { readonly marker: string; readonly body: string; readonly run: WorkflowRun },
): Promise<'made' | 'replaced' | 'left as it is: a later run made it'> {
  const author = await comments.viewer();
  const own: { readonly id: number; readonly isLater: boolean }[] = [];
  // A token may edit everyone's comments, and everyone may write our marker.
  for await (const page of comments.list(pullRequest))
    for (const { id, body: found, user } of page)
      if (user?.login === author && found?.startsWith(marker) === true) own.push({ id, isLater: isOlder(run, found) });
  if (own.length === 0) {
    await comments.add(pullRequest, body);
    return 'made';
  }
  // Two runs at the same time may have made two: none is left to say something else.
  const earlier = own.filter(({ isLater }) => !isLater);
  for (const { id } of earlier) await comments.replace(id, body);
  return earlier.length === 0 ? 'left as it is: a later run made it' : 'replaced';
}

function explain(error: unknown, { isFork }: PullRequest, log: Log): void {
  const isForksToken = isFork && error instanceof ApiError && error.isRefusal;
  const reason = isForksToken
    ? `${error.message}; the token of a fork's pull request may only read, and "permissions: pull-requests: write" counts for branches of this repository alone`
    : `${(error as Error).message}${error instanceof PgproofError ? `. Hint: ${error.hint}` : ''}`;
  log.annotate(
    isForksToken ? 'notice' : 'warning',
    'comment',
    `the comment on the pull request could be neither made nor replaced, and the summary says all: ${reason}`,
  );
}
