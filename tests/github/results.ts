/* GitHub as an action sees it: the Results service, its blobs, and the REST API. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Blobs, startBlobs } from './blobs.ts';
import { answerRequests } from './door.ts';
import { type ActiveFault, type Fault, makeFaults } from './fault.ts';
import { jobEnvironment, jobOf, pullRequestNumber } from './job.ts';
import { listen } from './listen.ts';
import type { LoggedRequest } from './route.ts';
import { newArtifact, remove } from './twirp.ts';
import {
  type Artifact,
  type Comment,
  describeRun,
  makeWorld,
  type Repository,
  type RunFacts,
  type World,
} from './world.ts';

export type { ActiveFault, Fault } from './fault.ts';
export type { LoggedRequest, Route } from './route.ts';
export type { Comment, HeadRepository, Repository, RunFacts } from './world.ts';

/** A stand-in of a test's own; `await using` or `stop` ends it. */
export interface Results extends AsyncDisposable {
  /** Of the REST API and the Results service. */
  readonly origin: string;
  readonly repository: () => Repository;
  /** Changes what the repository is, such as its visibility. */
  readonly setRepository: (change: Partial<Repository>) => void;
  /** Adds a workflow run; what is not given is as in a scheduled run of `.github/workflows/backup.yml` on the default branch. */
  readonly run: (facts?: Partial<RunFacts>) => Run;
  /** Oldest first, by default those that are finalized. */
  readonly artifacts: (which?: 'finalized' | 'all') => StoredArtifact[];
  /** The newest finalized one of this name; throws when there is none. */
  readonly artifact: (name: string) => StoredArtifact;
  readonly caches: () => {
    readonly key: string;
    readonly ref: string;
    readonly size: number;
    readonly finalized: boolean;
  }[];
  /** On the pull request of every pull request's run, oldest first. */
  readonly comments: () => readonly Comment[];
  /** Puts a comment there as if somebody had written it. */
  readonly comment: (login: string, body: string) => Comment;
  readonly fault: (fault: Fault) => ActiveFault;
  /** Requests so far, in the order in which they were answered. */
  readonly requests: () => readonly LoggedRequest[];
  readonly forgetRequests: () => void;
  readonly stop: () => Promise<void>;
}

/** A job of a workflow run. */
export interface Run {
  readonly facts: () => RunFacts;
  readonly id: number;
  /** What the runner puts into the environment of an action. */
  readonly env: Readonly<Record<string, string>>;
  /** `github.token`: not in the environment, an input. */
  readonly token: string;
  /** Ends the run. */
  readonly complete: (conclusion: NonNullable<RunFacts['conclusion']>) => void;
  /** The next attempt of the same run. */
  readonly rerun: () => Run;
  /** Stores an artifact as if the run had uploaded it; with a zip's bytes say `mimeType: 'application/zip'`. */
  readonly put: (name: string, content: string | Uint8Array, options?: PutOptions) => Promise<StoredArtifact>;
}

export interface PutOptions {
  /** Default application/octet-stream, as of a single file that is not archived. */
  readonly mimeType?: string;
  readonly createdAt?: Date;
  readonly expiresAt?: Date;
}

/** An artifact that a run left, as it is now. */
export interface StoredArtifact {
  readonly id: number;
  readonly runId: number;
  readonly attempt: number;
  readonly name: string;
  readonly mimeType: string;
  /** Bytes that the uploader said it has. */
  readonly size: number;
  /** `sha256:<hex>`, as the uploader said. */
  readonly digest: string | undefined;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Whole days, as the uploader asked or the repository has it. */
  readonly retentionDays: number;
  readonly finalized: boolean;
  readonly bytes: () => Promise<Buffer>;
  /** Other bytes under the digest and size it was uploaded with, or another digest for the bytes it has, or another expiry. */
  readonly tamper: (change: Tampering) => Promise<void>;
  readonly delete: () => Promise<void>;
}

export interface Tampering {
  readonly bytes?: Uint8Array | ((bytes: Buffer) => Uint8Array);
  readonly digest?: string;
  readonly size?: number;
  readonly expiresAt?: Date;
}

/** Starts GitHub's stand-in on free ports of 127.0.0.1, with nothing in it but a repository. */
export async function startResults(options: { readonly repository?: Partial<Repository> } = {}): Promise<Results> {
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-results-'));
  const world = makeWorld(options.repository ?? {});
  const faults = makeFaults();
  const requests: LoggedRequest[] = [];
  const nameOf = (blob: string): string | undefined =>
    world.artifacts.find((one) => one.blob === blob)?.name ?? world.caches.find((one) => one.blob === blob)?.key;
  const blobs = await startBlobs(folder, {
    fault: (route, blob) => faults.hit(route, nameOf(blob)),
    log: (method, route, status) => requests.push({ method, route, status }),
  }).catch(async (error) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  const door = await listen(answerRequests(world, blobs, faults, (request) => requests.push(request)));
  const stored = (artifact: Artifact): StoredArtifact => store(world, blobs, artifact);
  const stop = async (): Promise<void> => {
    await Promise.all([door.close(), blobs.stop()]);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return {
    origin: door.origin,
    repository: () => world.repository,
    setRepository: (change) => {
      world.repository = { ...world.repository, ...change };
    },
    run: (facts = {}) => addRun(world, blobs, folder, door.origin, describeRun(world, facts)),
    artifacts: (which = 'finalized') =>
      world.artifacts.filter((artifact) => which === 'all' || artifact.finalized).map(stored),
    artifact: (name) => {
      const found = world.artifacts.findLast((artifact) => artifact.finalized && artifact.name === name);
      if (found === undefined)
        throw new Error(
          `no artifact "${name}" is stored, but: ${world.artifacts.map((one) => `"${one.name}"`).join(', ') || 'none'}`,
        );
      return stored(found);
    },
    caches: () => world.caches.map(({ key, ref, size, finalized }) => ({ key, ref, size, finalized })),
    comments: () => world.comments.map((comment) => ({ ...comment })),
    comment: (login, body) => {
      const comment = { id: world.nextId(), pullRequest: pullRequestNumber, login, body };
      world.comments.push(comment);
      return { ...comment };
    },
    fault: faults.add,
    requests: () => [...requests],
    forgetRequests: () => {
      requests.length = 0;
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

function addRun(world: World, blobs: Blobs, folder: string, origin: string, first: RunFacts): Run {
  let facts = first;
  const change = (next: RunFacts): void => {
    world.runs.splice(world.runs.indexOf(facts), 1, next);
    facts = next;
  };
  world.runs.push(facts);
  const { job, runtimeToken, token } = jobOf(world, facts);
  return {
    facts: () => facts,
    id: facts.id,
    env: jobEnvironment({ world, run: facts, job, runtimeToken, origin, folder }),
    token,
    complete: (conclusion) => change({ ...facts, status: 'completed', conclusion }),
    rerun: () =>
      addRun(world, blobs, folder, origin, {
        ...facts,
        attempt: facts.attempt + 1,
        status: 'in_progress',
        conclusion: null,
      }),
    put: async (name, content, { mimeType = 'application/octet-stream', ...times } = {}) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const artifact = newArtifact(world, { runId: facts.id, attempt: facts.attempt }, name, mimeType);
      await blobs.write(artifact.blob, bytes, mimeType);
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      const complete = { ...artifact, ...times, size: bytes.byteLength, digest, finalized: true };
      world.artifacts.push(complete);
      return store(world, blobs, complete);
    },
  };
}

function store(world: World, blobs: Blobs, artifact: Artifact): StoredArtifact {
  const { raw: _, blob, ...rest } = artifact;
  return {
    ...rest,
    retentionDays: Math.round((artifact.expiresAt.getTime() - artifact.createdAt.getTime()) / 86_400_000),
    bytes: () => blobs.read(blob),
    tamper: async ({ bytes, ...facts }) => {
      if (bytes !== undefined) {
        const changed = typeof bytes === 'function' ? bytes(await blobs.read(blob)) : bytes;
        await blobs.write(blob, changed, artifact.mimeType);
      }
      Object.assign(artifact, facts);
    },
    delete: () => remove(world, blobs, artifact),
  };
}
