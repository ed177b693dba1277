import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PgproofError } from '@pgproof/core';
import type { Variables } from './variables.ts';

export type Visibility = 'public' | 'private' | 'internal';

/** The pull request that a run belongs to. */
export interface PullRequest {
  readonly number: number;
  /** The commit that it would merge, in hex; undefined where the event does not say. */
  readonly headSha: string | undefined;
  /** Whether it comes from another repository, or from one that is gone. */
  readonly isFork: boolean;
}

/** The workflow run that a step belongs to, as the runner describes it. */
export interface WorkflowRun {
  readonly id: number;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** 1, or more when the run was run again: its event is that of the first. */
  readonly attempt: number;
  readonly event: string;
  /** Undefined where the event does not say: it then has to be asked for. */
  readonly visibility: Visibility | undefined;
  readonly defaultBranch: string | undefined;
  /** Of the event `pull_request` alone: others run with rights that no pull request should have. */
  readonly pullRequest: PullRequest | undefined;
}

/** Reads the run from the runner's variables and the event's file. Throws `bad-input` outside of a workflow. */
export async function readWorkflowRun(env: Variables): Promise<WorkflowRun> {
  const [owner, name] = need(env, 'GITHUB_REPOSITORY').split('/');
  const id = Number(need(env, 'GITHUB_RUN_ID'));
  if (!owner || !name || !Number.isSafeInteger(id))
    throw new PgproofError('bad-input', 'GITHUB_REPOSITORY and GITHUB_RUN_ID do not name a run', { hint });
  const event = await readEvent(env['GITHUB_EVENT_PATH']);
  const { repository } = event;
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  return {
    id,
    repository: { owner, name },
    apiUrl,
    // GitHub Enterprise Server has the one at /api/v3 and the other at /api/graphql.
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] || `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] || 1),
    event: env['GITHUB_EVENT_NAME'] ?? '',
    visibility: visibilityOf(repository),
    defaultBranch: repository?.default_branch || undefined,
    pullRequest: env['GITHUB_EVENT_NAME'] === 'pull_request' ? pullRequestOf(event) : undefined,
  };
}

function pullRequestOf({ repository, pull_request: payload }: EventPayload): PullRequest | undefined {
  const { number, head } = payload ?? {};
  if (number === undefined || !Number.isSafeInteger(number) || number < 1) return undefined;
  return {
    number,
    headSha: /^[0-9a-f]{40,64}$/.test(head?.sha ?? '') ? head?.sha : undefined,
    isFork: head?.repo?.id === undefined || head.repo.id !== repository?.id,
  };
}

/** Folders of a runner in which files decide what later steps do: the repository, commands, actions, tools. */
export function runnerFolders(env: Variables): string[] {
  const { RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: tools, GITHUB_WORKSPACE: workspace } = env;
  return [temp && dirname(temp), tools, workspace].flatMap((path) => (path ? [path] : []));
}

/** What the API and event payloads say of a repository. */
export interface RepositoryPayload {
  readonly private?: boolean;
  readonly visibility?: string;
  readonly id?: number;
  readonly default_branch?: string;
}

/** Who can read a repository; undefined when that is not said. */
export function visibilityOf(repository: RepositoryPayload | undefined): Visibility | undefined {
  const { visibility, private: isPrivate } = repository ?? {};
  if (visibility === 'public' || visibility === 'private' || visibility === 'internal') return visibility;
  return isPrivate === undefined ? undefined : isPrivate ? 'private' : 'public';
}

const hint = 'artifacts live in a workflow run; elsewhere name a folder in the input "store"';

function need(env: Variables, name: string): string {
  const value = env[name];
  if (value) return value;
  throw new PgproofError('bad-input', `${name} is not set: this is not a workflow run`, { hint });
}

/** The file of an event; only what is used. Source: GitHub documentation, webhook events and payloads. */
interface EventPayload {
  readonly repository?: RepositoryPayload;
  readonly pull_request?: {
    readonly number?: number;
    readonly head?: { readonly sha?: string; readonly repo?: { readonly id?: number } | null };
  };
}

async function readEvent(path: string | undefined): Promise<EventPayload> {
  try {
    return path ? JSON.parse(await readFile(path, 'utf8')) : {};
  } catch {
    return {};
  }
}
