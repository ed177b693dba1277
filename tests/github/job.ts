import { randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { repositoryBody } from './rest.ts';
import type { Job, RunFacts, World } from './world.ts';

/** Tokens and identity of a new job in a run; the world accepts them from now on. */
export function jobOf(world: World, run: RunFacts): { job: Job; runtimeToken: string; token: string } {
  const job: Job = {
    ...{ runId: run.id, attempt: run.attempt, ref: refOf(run) },
    ...{ backendId: randomUUID(), jobBackendId: randomUUID() },
  };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${job.backendId}:${job.jobBackendId}`,
    exp: Math.floor(Date.now() / 1000) + 21_600,
  };
  const runtimeToken = `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.${randomBytes(32).toString('base64url')}`;
  const token = `ghs_${randomBytes(18).toString('hex')}`;
  world.jobs.set(runtimeToken, job);
  // Source: GitHub documentation, "Permissions for the GITHUB_TOKEN": for a fork's pull request what was to write may only read.
  const isForks = run.event === 'pull_request' && run.headRepository?.id !== world.repository.id;
  world.callers.set(token, { login: 'github-actions[bot]', mayWrite: !isForks });
  return { job, runtimeToken, token };
}

export interface JobEnvironment {
  readonly world: World;
  readonly run: RunFacts;
  readonly job: Job;
  readonly runtimeToken: string;
  /** Of the API and the Results service. */
  readonly origin: string;
  /** Takes the file of the event. */
  readonly folder: string;
}

/** The variables of GitHub and of its services in a job; folders and files of the runner are the runner's. */
export function jobEnvironment({
  world,
  run,
  job,
  runtimeToken,
  origin,
  folder,
}: JobEnvironment): Record<string, string> {
  const { repository } = world;
  const [owner = ''] = repository.fullName.split('/');
  const eventPath = join(folder, `event-${run.id}-${run.attempt}-${job.jobBackendId}.json`);
  writeFileSync(eventPath, JSON.stringify(eventBody(world, run)));
  const pullRequest = isPullRequest(run);
  return {
    ACTIONS_RUNTIME_TOKEN: runtimeToken,
    ACTIONS_RUNTIME_URL: `${origin}/`,
    ACTIONS_RESULTS_URL: `${origin}/`,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: origin,
    GITHUB_GRAPHQL_URL: `${origin}/graphql`,
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RETENTION_DAYS: String(repository.retentionDays),
    GITHUB_JOB: 'backup',
    GITHUB_WORKFLOW: basename(run.workflow),
    GITHUB_WORKFLOW_REF: `${repository.fullName}/${run.workflow}@${job.ref}`,
    GITHUB_WORKFLOW_SHA: run.headSha,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(heads|pull|tags)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_HEAD_REF: pullRequest ? run.headBranch : '',
    GITHUB_BASE_REF: pullRequest ? repository.defaultBranch : '',
    GITHUB_SHA: run.headSha,
    GITHUB_ACTOR: 'octocat',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
  };
}

/** Of every pull request's run. */
export const pullRequestNumber = 12;

function isPullRequest(run: RunFacts): boolean {
  return run.event === 'pull_request' || run.event === 'pull_request_target';
}

function refOf(run: RunFacts): string {
  return run.event === 'pull_request' ? `refs/pull/${pullRequestNumber}/merge` : `refs/heads/${run.headBranch}`;
}

function eventBody(world: World, run: RunFacts): object {
  const { fullName, defaultBranch } = world.repository;
  const head = run.headRepository;
  return {
    repository: repositoryBody(world),
    sender: { login: 'octocat' },
    ...(isPullRequest(run)
      ? {
          number: pullRequestNumber,
          pull_request: {
            number: pullRequestNumber,
            head: {
              ref: run.headBranch,
              sha: run.headSha,
              repo: head === null ? null : { id: head.id, full_name: head.fullName, fork: head.fullName !== fullName },
            },
            base: { ref: defaultBranch, repo: repositoryBody(world) },
          },
        }
      : {}),
    ...(run.event === 'push' ? { ref: `refs/heads/${run.headBranch}`, after: run.headSha } : {}),
    ...(run.event === 'schedule' ? { schedule: '17 3 * * *' } : {}),
  };
}
