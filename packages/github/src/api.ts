import {
  type Answer,
  type ErrorKind,
  type Http,
  NetworkError,
  PgproofError,
  readText,
  withRetries,
} from '@pgproof/core';
import type { RepositoryPayload } from './run.ts';

/** A workflow run as the API describes it; only what is used. */
export interface RunPayload {
  readonly id: number;
  /** `.github/workflows/backup.yml`, with `@ref` behind it for a reusable workflow. */
  readonly path: string;
  readonly event: string;
  readonly head_branch: string | null;
  readonly head_repository: { readonly id: number; readonly full_name: string } | null;
  readonly repository: { readonly id: number; readonly full_name: string };
}

/** An artifact as the API describes it; only what is used. */
export interface ArtifactPayload {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly created_at: string | null;
  /** `sha256:<hex>`; absent for old ones. */
  readonly digest?: string | null;
  readonly workflow_run?: { readonly id: number } | null;
}

/** The few routes of GitHub's REST API that are needed. Source: GitHub REST API documentation, Actions. */
export interface Api {
  readonly repository: () => Promise<RepositoryPayload>;
  readonly run: (id: number) => Promise<RunPayload>;
  /** Artifacts of the repository, newest first, a page at a time. */
  readonly artifacts: () => AsyncGenerator<readonly ArtifactPayload[]>;
  /** Whether there is a tag of this name; false also where the token may not read the repository's content. */
  readonly hasTag: (name: string) => Promise<boolean>;
  readonly artifactsOfRun: (id: number) => AsyncGenerator<readonly ArtifactPayload[]>;
  /** Where the bytes of an artifact can be had for a minute. */
  readonly locateArtifact: (id: number) => Promise<string>;
  /** Needs "actions: write"; no error when it is not there any more. */
  readonly deleteArtifact: (id: number) => Promise<void>;
  /** Runs of a workflow (by its file's name) on a branch, newest first, a page at a time; GitHub gives a thousand at the most. */
  readonly runsOfWorkflow: (file: string, branch: string) => AsyncGenerator<readonly RunPayload[]>;
}

export interface ApiOptions {
  readonly http: Http;
  readonly apiUrl: string;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly token: string;
  readonly signal: AbortSignal;
  readonly note: (line: string) => void;
}

const perPage = 100;

class ApiError extends PgproofError {
  readonly isWorthRetrying: boolean;

  constructor(kind: ErrorKind, message: string, options: { hint?: string; cause?: unknown; isWorthRetrying: boolean }) {
    super(kind, message, options);
    this.isWorthRetrying = options.isWorthRetrying;
  }
}

/** Opens the API with a token. Errors: `store-unwritable` when it is refused or does not answer, `unknown-backup` for what is not there. */
export function openApi(options: ApiOptions): Api {
  const { owner, name } = options.repository;
  const base = `${options.apiUrl}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
  const tryingAgain = <T>(work: () => Promise<T>): Promise<T> =>
    withRetries(work, {
      attempts: 5,
      waitMilliseconds: 2000,
      signal: options.signal,
      isWorthRetrying: (error) => error instanceof ApiError && error.isWorthRetrying,
      onRetry: (error) => options.note(`${(error as Error).message}; trying again`),
    });
  const get = <T>(path: string): Promise<T> => tryingAgain(() => ask<T>(`${base}${path}`, options));
  async function* pages<K extends string, T>(path: string, key: K, query = ''): AsyncGenerator<readonly T[]> {
    for (let page = 1; ; page += 1) {
      const answer = await get<Record<K, readonly T[]>>(`${path}?${query}per_page=${perPage}&page=${page}`);
      yield answer[key];
      if (answer[key].length < perPage) return;
    }
  }
  return {
    repository: () => get(''),
    hasTag: (name) =>
      get(`/git/ref/tags/${encodeURIComponent(name)}`).then(
        () => true,
        (error) => {
          if (error instanceof ApiError && !error.isWorthRetrying) return false;
          throw error;
        },
      ),
    run: (id) => get(`/actions/runs/${id}`),
    artifacts: () => pages('/actions/artifacts', 'artifacts'),
    artifactsOfRun: (id) => pages(`/actions/runs/${id}/artifacts`, 'artifacts'),
    locateArtifact: (id) => tryingAgain(() => askRedirect(`${base}/actions/artifacts/${id}/zip`, options)),
    deleteArtifact: (id) => tryingAgain(() => askDeletion(`${base}/actions/artifacts/${id}`, options)),
    runsOfWorkflow: (file, branch) =>
      pages(
        `/actions/workflows/${encodeURIComponent(file)}/runs`,
        'workflow_runs',
        `branch=${encodeURIComponent(branch)}&`,
      ),
  };
}

const whatOf = (url: string, method = 'GET'): string => `GitHub's API: ${method} ${new URL(url).pathname}`;

async function ask<T>(url: string, options: ApiOptions): Promise<T> {
  const { answer, body } = await send(url, options);
  if (answer.status !== 200) throw refusal(url, answer);
  try {
    return JSON.parse(body) as T;
  } catch (error) {
    throw unanswered(url, 'the answer is no JSON', error);
  }
}

async function askRedirect(url: string, options: ApiOptions): Promise<string> {
  const { answer } = await send(url, options);
  const { location } = answer.headers;
  if (answer.status === 302 && location !== undefined) return location;
  if (answer.status === 410)
    throw new PgproofError('store-missing', `${whatOf(url)}: the artifact has expired`, {
      hint: 'take a younger backup, and keep them for more days: input "retention-days" of backup-db',
    });
  throw refusal(url, answer);
}

async function askDeletion(url: string, options: ApiOptions): Promise<void> {
  const { answer } = await send(url, options, 'DELETE');
  if (answer.status === 204 || answer.status === 404) return;
  const { kind, message, hint, isWorthRetrying } = refusal(url, answer, 'DELETE');
  throw new ApiError(kind, message, {
    isWorthRetrying,
    hint: isWorthRetrying
      ? hint
      : 'give the job "permissions: actions: write", or another token in the input "github-token"',
  });
}

async function send(
  url: string,
  { http, token, signal }: ApiOptions,
  method: 'GET' | 'DELETE' = 'GET',
): Promise<{ answer: Answer; body: string }> {
  try {
    const answer = await http(url, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
      signal,
    });
    return { answer, body: await readText(answer, signal) };
  } catch (error) {
    if (error instanceof NetworkError) throw unanswered(url, error.message, error, method);
    throw error;
  }
}

function unanswered(url: string, why: string, cause: unknown, method = 'GET'): ApiError {
  return new ApiError('store-unwritable', `${whatOf(url, method)}: ${why}`, {
    ...{ cause, isWorthRetrying: true },
    hint: 'check the network and https://www.githubstatus.com, then run again',
  });
}

function refusal(url: string, { status, statusLine, headers }: Answer, method = 'GET'): ApiError {
  const isLimit = status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0');
  const isWorthRetrying = status >= 500 || isLimit;
  if (status === 404)
    return new ApiError('unknown-backup', `${whatOf(url)}: not found`, {
      isWorthRetrying,
      hint: 'check the number, and that the job has "permissions: actions: read"',
    });
  return new ApiError('store-unwritable', `${whatOf(url, method)}: ${statusLine}`, {
    isWorthRetrying,
    hint: isWorthRetrying
      ? 'GitHub may be in trouble, see https://www.githubstatus.com; then run again'
      : 'give the job "permissions: actions: read", or another token in the input "github-token"',
  });
}
