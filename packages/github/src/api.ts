import { type ErrorKind, PgproofError } from '@pgproof/core';
import { withRetries } from './retry.ts';
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
  readonly artifactsOfRun: (id: number) => AsyncGenerator<readonly ArtifactPayload[]>;
  /** Runs of a workflow (by its file's name) on a branch, newest first, a page at a time; GitHub gives a thousand at the most. */
  readonly runsOfWorkflow: (file: string, branch: string) => AsyncGenerator<readonly RunPayload[]>;
}

export interface ApiOptions {
  readonly apiUrl: string;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly token: string;
  readonly signal: AbortSignal;
  readonly note: (line: string) => void;
}

const perPage = 100;
const answerMilliseconds = 30_000;

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
  const get = async <T>(path: string): Promise<T> =>
    withRetries(() => ask<T>(`${base}${path}`, options), {
      attempts: 5,
      waitMilliseconds: 2000,
      signal: options.signal,
      isWorthRetrying: (error) => error instanceof ApiError && error.isWorthRetrying,
      onRetry: (error) => options.note(`${(error as Error).message}; trying again`),
    });
  async function* pages<K extends string, T>(path: string, key: K, query = ''): AsyncGenerator<readonly T[]> {
    for (let page = 1; ; page += 1) {
      const answer = await get<Record<K, readonly T[]>>(`${path}?${query}per_page=${perPage}&page=${page}`);
      yield answer[key];
      if (answer[key].length < perPage) return;
    }
  }
  return {
    repository: () => get(''),
    run: (id) => get(`/actions/runs/${id}`),
    artifacts: () => pages('/actions/artifacts', 'artifacts'),
    artifactsOfRun: (id) => pages(`/actions/runs/${id}/artifacts`, 'artifacts'),
    runsOfWorkflow: (file, branch) =>
      pages(
        `/actions/workflows/${encodeURIComponent(file)}/runs`,
        'workflow_runs',
        `branch=${encodeURIComponent(branch)}&`,
      ),
  };
}

async function ask<T>(url: string, { token, signal }: ApiOptions): Promise<T> {
  const what = `GitHub's API: GET ${new URL(url).pathname}`;
  let response: Response;
  try {
    response = await fetch(url, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'user-agent': 'pgproof' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerMilliseconds)]),
    });
    if (response.ok) return (await response.json()) as T;
  } catch (error) {
    signal.throwIfAborted();
    const cause = (error as Error).cause;
    const why = cause instanceof Error ? cause.message : (error as Error).message;
    throw new ApiError('store-unwritable', `${what}: ${why}`, {
      cause: error,
      isWorthRetrying: true,
      hint: 'check the network and https://www.githubstatus.com, then run again',
    });
  }
  await response.body?.cancel();
  const { status } = response;
  const isLimit = status === 429 || (status === 403 && response.headers.get('x-ratelimit-remaining') === '0');
  const isWorthRetrying = status >= 500 || isLimit;
  const why = `${status}${response.statusText === '' ? '' : ` ${response.statusText}`}`;
  if (status === 404)
    throw new ApiError('unknown-backup', `${what}: not found`, {
      isWorthRetrying,
      hint: 'check the number, and that the job has "permissions: actions: read"',
    });
  throw new ApiError('store-unwritable', `${what}: ${why}`, {
    isWorthRetrying,
    hint: isWorthRetrying
      ? 'GitHub may be in trouble, see https://www.githubstatus.com; then run again'
      : 'give the job "permissions: actions: read", or another token in the input "github-token"',
  });
}
