import { mkdir, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { DefaultArtifactClient } from '@actions/artifact';
import { formatBytes, PgproofError } from '@pgproof/core';
import type { Log } from '../log.ts';
import { withRetries } from '../retry.ts';

/** An artifact to be fetched. */
export interface RemoteArtifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  /** `sha256:<hex>`, as GitHub recorded it; undefined for old artifacts. */
  readonly digest: string | undefined;
}

/** How artifacts of other runs are reached. */
export interface Elsewhere {
  readonly runId: number;
  readonly owner: string;
  readonly repository: string;
  readonly token: string;
}

/** Uploads and downloads single files, unzipped, by GitHub's own client. Errors: `store-unwritable`, `disk-full`, `store-missing`. */
export interface ArtifactClient {
  /** The artifact gets the name of the file. */
  readonly upload: (file: string, retentionDays: number | undefined) => Promise<void>;
  /** Into an empty folder of its own; returns the path of the file. Its digest has been checked. */
  readonly download: (artifact: RemoteArtifact, folder: string, from: Elsewhere | undefined) => Promise<string>;
  readonly listOfThisRun: () => Promise<RemoteArtifact[]>;
  readonly remove: (name: string) => Promise<void>;
}

const attempts = 3;
const waitMilliseconds = 4000;

/** Opens the client; the library is loaded at the first use, because it is large. */
export function openArtifactClient({ log, signal }: { log: Log; signal: AbortSignal }): ArtifactClient {
  let loaded: Promise<DefaultArtifactClient> | undefined;
  const load = async (): Promise<DefaultArtifactClient> =>
    new (await import('@actions/artifact')).DefaultArtifactClient();
  const use = async <T>(
    doing: string,
    work: (client: DefaultArtifactClient, attempt: number) => Promise<T>,
  ): Promise<T> => {
    loaded ??= load();
    const client = await loaded;
    return withRetries(
      async (attempt) => {
        try {
          return await untilAborted(work(client, attempt), signal);
        } catch (error) {
          signal.throwIfAborted();
          throw explained(error, doing);
        }
      },
      {
        attempts,
        waitMilliseconds,
        signal,
        isWorthRetrying: (error) => error instanceof ArtifactError && error.isWorthRetrying,
        onRetry: (error) => log.note(`${(error as Error).message}; trying again`),
      },
    );
  };
  return {
    upload: (file, retentionDays) => {
      let before: unknown;
      return use(`upload of "${nameOf(file)}"`, async (client, attempt) => {
        // What the first try began is in the way: artifacts are never replaced, and not every service lets go of a name.
        if (attempt > 1) await client.deleteArtifact(nameOf(file)).catch(() => undefined);
        const options = { skipArchive: true, ...(retentionDays === undefined ? {} : { retentionDays }) };
        try {
          await client.uploadArtifact(nameOf(file), [file], join(file, '..'), options);
        } catch (error) {
          const isInTheWay = attempt > 1 && /\(409\)/.test(String(error));
          before = isInTheWay ? new Error(`${(before as Error).message}, and its name cannot be used again`) : error;
          throw before;
        }
      });
    },
    download: (artifact, folder, from) =>
      use(`download of "${artifact.name}"`, async (client) => {
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await refuseTooLarge(artifact, folder);
        const { digestMismatch } = await client.downloadArtifact(artifact.id, {
          path: folder,
          skipDecompress: true,
          ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
          ...(from === undefined ? {} : { findBy: findBy(from) }),
        });
        if (digestMismatch === true)
          throw new ArtifactError(altered(artifact), `its bytes do not have the digest`, true);
        const [name] = await readdir(folder);
        if (name === undefined) throw new Error('it came to no file');
        return join(folder, name);
      }),
    listOfThisRun: () =>
      use('list of the artifacts of this run', async (client) => {
        const { artifacts } = await client.listArtifacts();
        return artifacts.map(({ id, name, size, digest }) => ({ id, name, bytes: size, digest }));
      }),
    remove: (name) => use(`removal of "${name}"`, async (client) => void (await client.deleteArtifact(name))),
  };
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

function findBy(from: Elsewhere): {
  token: string;
  workflowRunId: number;
  repositoryOwner: string;
  repositoryName: string;
} {
  return {
    token: from.token,
    workflowRunId: from.runId,
    repositoryOwner: from.owner,
    repositoryName: from.repository,
  };
}

async function refuseTooLarge(artifact: RemoteArtifact, folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (artifact.bytes <= free) return;
  throw new PgproofError(
    'disk-full',
    `"${artifact.name}" has ${formatBytes(artifact.bytes)}, and "${folder}" has room for ${formatBytes(free)}`,
    { hint: 'free space on the runner, or take a larger one' },
  );
}

/** Settles with the work, or with the abort: the library itself cannot be told to stop. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

class ArtifactError extends PgproofError {
  readonly isWorthRetrying: boolean;

  constructor(from: PgproofError, why: string, isWorthRetrying: boolean) {
    super(from.kind, from.message, { hint: from.hint, cause: from.cause ?? why });
    this.isWorthRetrying = isWorthRetrying;
  }
}

function altered(artifact: RemoteArtifact): PgproofError {
  return new PgproofError(
    'store-unwritable',
    `download of "${artifact.name}": its bytes do not have the digest that GitHub recorded when it was uploaded`,
    { hint: 'it was altered or damaged in storage: use another backup' },
  );
}

interface Explanation {
  readonly pattern: RegExp;
  readonly kind: 'disk-full' | 'store-unwritable' | 'store-missing';
  readonly says: string;
  readonly hint: string;
}

/** What the library's errors mean. Source: @actions/artifact 6, lib/internal/shared; the numbers are the service's HTTP status. */
const explanations: readonly Explanation[] = [
  {
    pattern: /storage quota has been hit/i,
    kind: 'disk-full',
    says: 'the artifact storage quota of the account is used up',
    hint: 'delete artifacts, keep them for fewer days (input "retention-days"), or name another place in the input "store"',
  },
  {
    pattern: /\((401|403)\)|unauthenticated|ACTIONS_RUNTIME_TOKEN env|invalid JWT/i,
    kind: 'store-unwritable',
    says: "the token of this job was refused; it ends with the job's time limit",
    hint: 'run the job again; a job longer than its token needs another store: input "store"',
  },
  {
    pattern: /\(409\)/,
    kind: 'store-unwritable',
    says: 'the run has an artifact of that name already',
    hint: 'run it again: every backup has a name of its own',
  },
  {
    pattern: /not currently supported on GHES|ACTIONS_RESULTS_URL env/i,
    kind: 'store-missing',
    says: 'this server has no artifact service that can be used',
    hint: 'name a folder in the input "store", such as one that the runner keeps',
  },
];

/** Failures of the service or the way to it; anything else fails again the same way. */
const passing =
  /stalled|Unable to make request|download failed|after \d+ attempts|ECONN|ETIMEDOUT|EPIPE|socket hang up|network|RestError|fetch failed/i;

function explained(error: unknown, doing: string): PgproofError {
  if (error instanceof PgproofError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const known = explanations.find(({ pattern }) => pattern.test(message));
  const kind = known?.kind ?? 'store-unwritable';
  const why = known?.says ?? message.split('\n')[0] ?? message;
  const full = new PgproofError(kind, `${doing}: ${why}`, {
    hint: known?.hint ?? 'GitHub may be in trouble, see https://www.githubstatus.com; then run again',
    cause: error,
  });
  const name = error instanceof Error ? error.name : '';
  return new ArtifactError(full, message, known === undefined && (passing.test(message) || passing.test(name)));
}
