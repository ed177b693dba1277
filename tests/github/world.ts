import { randomUUID } from 'node:crypto';

/** The repository that the runs belong to. */
export interface Repository {
  readonly fullName: string;
  readonly id: number;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly defaultBranch: string;
  readonly fork: boolean;
  readonly tags: readonly string[];
  /** Days that an artifact lives when its upload names none, and the most that it may name. */
  readonly retentionDays: number;
}

export interface HeadRepository {
  readonly fullName: string;
  readonly id: number;
}

/** An attempt of a workflow run. */
export interface RunFacts {
  readonly id: number;
  readonly attempt: number;
  /** Path of its workflow, such as `.github/workflows/backup.yml`. */
  readonly workflow: string;
  readonly workflowId: number;
  readonly event: string;
  readonly headBranch: string;
  /** Another one than the run's for a pull request from a fork; null for a fork that was deleted. */
  readonly headRepository: HeadRepository | null;
  readonly headSha: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'timed_out' | null;
  readonly createdAt: Date;
}

export interface Artifact {
  readonly id: number;
  readonly runId: number;
  readonly attempt: number;
  readonly name: string;
  readonly mimeType: string;
  /** Uploaded as it is, not as a zip. */
  readonly raw: boolean;
  readonly blob: string;
  readonly createdAt: Date;
  expiresAt: Date;
  /** False until FinalizeArtifact; nobody but the uploader sees it before. */
  finalized: boolean;
  size: number;
  /** `sha256:<hex>` as the uploader said. */
  digest: string | undefined;
}

export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  /** The ref that saved it; others than its own see only those of the default branch. */
  readonly ref: string;
  readonly blob: string;
  finalized: boolean;
  size: number;
}

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly pullRequest: number;
  /** Of its author, as the REST API has it: `name[bot]` for an app. */
  readonly login: string;
  body: string;
}

/** Who a token of the REST API is, and what it may do. */
export interface Caller {
  readonly login: string;
  /** False for the job of a fork's pull request. */
  readonly mayWrite: boolean;
}

/** A job's identity at the Results service. */
export interface Job {
  readonly runId: number;
  readonly attempt: number;
  readonly ref: string;
  /** UUIDs, as GitHub has them: neither is the run's id. */
  readonly backendId: string;
  readonly jobBackendId: string;
}

/** Everything that the stand-in knows, in the order in which it came. */
export interface World {
  repository: Repository;
  readonly runs: RunFacts[];
  readonly artifacts: Artifact[];
  readonly caches: CacheEntry[];
  /** By ACTIONS_RUNTIME_TOKEN. */
  readonly jobs: Map<string, Job>;
  /** Oldest first. */
  readonly comments: Comment[];
  /** By the tokens that the REST API accepts. */
  readonly callers: Map<string, Caller>;
  readonly nextId: () => number;
}

export function makeWorld(repository: Partial<Repository>): World {
  let last = 41_000_000_000;
  return {
    repository: {
      fullName: 'acme/shop',
      id: 700_100_200,
      visibility: 'private',
      defaultBranch: 'main',
      fork: false,
      tags: [],
      retentionDays: 90,
      ...repository,
    },
    runs: [],
    artifacts: [],
    caches: [],
    jobs: new Map(),
    comments: [],
    callers: new Map(),
    nextId: () => {
      last += 1;
      return last;
    },
  };
}

/** The run with what is not given as a scheduled run of a backup workflow on the default branch has it. */
export function describeRun(world: World, given: Partial<RunFacts>): RunFacts {
  const { repository } = world;
  const workflow = given.workflow ?? '.github/workflows/backup.yml';
  return {
    id: world.nextId(),
    attempt: 1,
    workflow,
    workflowId: world.runs.find((run) => run.workflow === workflow)?.workflowId ?? world.nextId(),
    event: 'schedule',
    headBranch: repository.defaultBranch,
    headRepository: { fullName: repository.fullName, id: repository.id },
    headSha: randomUUID().replaceAll('-', '').padEnd(40, '0'),
    status: 'in_progress',
    conclusion: null,
    createdAt: new Date(),
    ...given,
  };
}

/** The newest attempt of a run. */
export function newestAttempt(world: World, id: number): RunFacts | undefined {
  return world.runs.filter((run) => run.id === id).sort((a, b) => b.attempt - a.attempt)[0];
}

export function expiryAfter(days: number): Date {
  return new Date(Date.now() + days * 86_400_000);
}
