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

/** A comment on an issue or a pull request as the API describes it; only what is used. */
export interface CommentPayload {
  readonly id: number;
  readonly body?: string | null;
  /** Null for an account that is gone. An app is `name[bot]`. */
  readonly user: { readonly login: string } | null;
}

/** The few routes of GitHub's API that are needed. Source: GitHub REST API documentation, Actions and issue comments. */
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
  readonly comments: CommentsApi;
}

/**
 * Comments on a pull request. Needs "pull-requests: write". No request is tried again here: after one to add a comment that was not
 * answered the comment may be there.
 */
export interface CommentsApi {
  /** Who the token is, as the author of a comment is called: `github-actions[bot]` for the token of a job. */
  readonly viewer: () => Promise<string>;
  /** Of a pull request, oldest first, a page at a time. */
  readonly list: (pullRequest: number) => AsyncGenerator<readonly CommentPayload[]>;
  readonly add: (pullRequest: number, body: string) => Promise<void>;
  readonly replace: (id: number, body: string) => Promise<void>;
}

export interface ApiOptions {
  readonly http: Http;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly token: string;
  readonly signal: AbortSignal;
  readonly note: (line: string) => void;
}

const perPage = 100;

/** What came of a request that failed. */
export class ApiError extends PgproofError {
  readonly isWorthRetrying: boolean;
  /** Whether the token may not do it, or not see what it is about. */
  readonly isRefusal: boolean;

  constructor(
    kind: ErrorKind,
    message: string,
    options: { hint?: string; cause?: unknown; isWorthRetrying: boolean; isRefusal?: boolean },
  ) {
    super(kind, message, options);
    this.isWorthRetrying = options.isWorthRetrying;
    this.isRefusal = options.isRefusal ?? false;
  }
}

/** One request. */
interface Call {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: object;
  /** What the job must be given for it, such as `actions: read`. */
  readonly permission: string;
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
  const reading = (path: string): Call => ({ url: `${base}${path}`, method: 'GET', permission: 'actions: read' });
  const get = <T>(path: string): Promise<T> => tryingAgain(() => ask<T>(reading(path), options));
  const lists = <K extends string, T>(path: string, key: K, query = ''): AsyncGenerator<readonly T[]> =>
    pages(async (page) => (await get<Record<K, readonly T[]>>(`${path}?${query}${page}`))[key]);
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
    artifacts: () => lists('/actions/artifacts', 'artifacts'),
    artifactsOfRun: (id) => lists(`/actions/runs/${id}/artifacts`, 'artifacts'),
    locateArtifact: (id) => tryingAgain(() => askRedirect(reading(`/actions/artifacts/${id}/zip`), options)),
    deleteArtifact: (id) => {
      const url = `${base}/actions/artifacts/${id}`;
      return tryingAgain(() => askDeletion({ url, method: 'DELETE', permission: 'actions: write' }, options));
    },
    runsOfWorkflow: (file, branch) =>
      lists(
        `/actions/workflows/${encodeURIComponent(file)}/runs`,
        'workflow_runs',
        `branch=${encodeURIComponent(branch)}&`,
      ),
    comments: openComments(`${base}/issues`, options),
  };
}

function openComments(base: string, options: ApiOptions): CommentsApi {
  const call = (method: Call['method'], url: string, body?: object): Call => ({
    ...{ method, url, permission: 'pull-requests: write' },
    ...(body === undefined ? {} : { body }),
  });
  return {
    viewer: async () => {
      const query = call('POST', options.graphqlUrl, { query: '{ viewer { login } }' });
      const { data } = await ask<{ data?: { viewer?: { login?: string } } }>(query, options);
      const login = data?.viewer?.login;
      if (login) return login;
      throw new ApiError('store-unwritable', `${whatOf(query)}: does not say who the token is`, {
        isWorthRetrying: false,
        hint: 'leave the input "github-token" out to get the token of the job',
      });
    },
    list: (number) => pages((page) => ask(call('GET', `${base}/${number}/comments?${page}`), options)),
    add: async (number, body) => {
      await ask(call('POST', `${base}/${number}/comments`, { body }), options, 201);
    },
    replace: async (id, body) => {
      await ask(call('PATCH', `${base}/comments/${id}`, { body }), options);
    },
  };
}

/** The pages of a list, to the first that is not full. */
async function* pages<T>(get: (query: string) => Promise<readonly T[]>): AsyncGenerator<readonly T[]> {
  for (let page = 1; ; page += 1) {
    const items = await get(`per_page=${perPage}&page=${page}`);
    yield items;
    if (items.length < perPage) return;
  }
}

const whatOf = ({ url, method }: Call): string => `GitHub's API: ${method} ${new URL(url).pathname}`;

async function ask<T>(call: Call, options: ApiOptions, expected = 200): Promise<T> {
  const { answer, body } = await send(call, options);
  if (answer.status !== expected) throw refusal(call, { ...answer, words: wordsOf(body) });
  try {
    return JSON.parse(body) as T;
  } catch (error) {
    throw unanswered(call, 'the answer is no JSON', error);
  }
}

async function askRedirect(call: Call, options: ApiOptions): Promise<string> {
  const { answer, body } = await send(call, options);
  const { location } = answer.headers;
  if (answer.status === 302 && location !== undefined) return location;
  if (answer.status === 410)
    throw new PgproofError('store-missing', `${whatOf(call)}: the artifact has expired`, {
      hint: 'take a younger backup, and keep them for more days: input "retention-days" of backup-db',
    });
  throw refusal(call, { ...answer, words: wordsOf(body) });
}

async function askDeletion(call: Call, options: ApiOptions): Promise<void> {
  const { answer, body } = await send(call, options);
  if (answer.status !== 204 && answer.status !== 404) throw refusal(call, { ...answer, words: wordsOf(body) });
}

async function send(
  call: Call,
  { http, token, signal }: ApiOptions,
): Promise<{ readonly answer: Answer; readonly body: string }> {
  const content = call.body === undefined ? undefined : JSON.stringify(call.body);
  try {
    const answer = await http(call.url, {
      method: call.method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        ...(content === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }),
      },
      ...(content === undefined ? {} : { body: content }),
      signal,
    });
    return { answer, body: await readText(answer, signal) };
  } catch (error) {
    if (error instanceof NetworkError) throw unanswered(call, error.message, error);
    throw error;
  }
}

function unanswered(call: Call, why: string, cause: unknown): ApiError {
  return new ApiError('store-unwritable', `${whatOf(call)}: ${why}`, {
    ...{ cause, isWorthRetrying: true },
    hint: 'check the network and https://www.githubstatus.com, then run again',
  });
}

const mostWords = 200;

/** What GitHub says of a refusal, behind a colon; empty where it says nothing. */
function wordsOf(body: string): string {
  try {
    const { message } = JSON.parse(body) as { message?: unknown };
    return typeof message === 'string' && message !== '' ? `: ${message.slice(0, mostWords)}` : '';
  } catch {
    return '';
  }
}

function refusal(call: Call, { status, statusLine, headers, words }: Answer & { readonly words: string }): ApiError {
  const isLimit =
    status === 429 ||
    (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined));
  const isWorthRetrying = status >= 500 || isLimit;
  const isRefusal = !isWorthRetrying && [401, 403, 404].includes(status);
  const permission = `"permissions: ${call.permission}"`;
  if (status === 404)
    return new ApiError('unknown-backup', `${whatOf(call)}: not found`, {
      ...{ isWorthRetrying, isRefusal },
      hint: `check the number, and that the job has ${permission}`,
    });
  return new ApiError('store-unwritable', `${whatOf(call)}: ${statusLine}${words}`, {
    ...{ isWorthRetrying, isRefusal },
    hint: isWorthRetrying
      ? 'GitHub may be in trouble, see https://www.githubstatus.com; then run again'
      : `give the job ${permission}, or another token in the input "github-token"`,
  });
}
