import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PgproofError } from '@pgproof/core';
import type { Variables } from './variables.ts';

export type Visibility = 'public' | 'private' | 'internal';

/** The workflow run that a step belongs to, as the runner describes it. */
export interface WorkflowRun {
  readonly id: number;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** 1, or more when the run was run again: its event is that of the first. */
  readonly attempt: number;
  readonly event: string;
  /** Undefined where the event does not say: it then has to be asked for. */
  readonly visibility: Visibility | undefined;
  readonly defaultBranch: string | undefined;
}

/** Reads the run from the runner's variables and the event's file. Throws `bad-input` outside of a workflow. */
export async function readWorkflowRun(env: Variables): Promise<WorkflowRun> {
  const [owner, name] = need(env, 'GITHUB_REPOSITORY').split('/');
  const id = Number(need(env, 'GITHUB_RUN_ID'));
  if (!owner || !name || !Number.isSafeInteger(id))
    throw new PgproofError('bad-input', 'GITHUB_REPOSITORY and GITHUB_RUN_ID do not name a run', { hint });
  const { repository } = await readEvent(env['GITHUB_EVENT_PATH']);
  return {
    id,
    repository: { owner, name },
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] || 1),
    event: env['GITHUB_EVENT_NAME'] ?? '',
    visibility: visibilityOf(repository),
    defaultBranch: repository?.default_branch || undefined,
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

async function readEvent(path: string | undefined): Promise<{ repository?: RepositoryPayload }> {
  try {
    return path ? JSON.parse(await readFile(path, 'utf8')) : {};
  } catch {
    return {};
  }
}
