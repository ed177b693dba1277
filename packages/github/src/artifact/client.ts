import { mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { DefaultArtifactClient } from '@actions/artifact';
import type { Http } from '@pgproof/core';
import { formatBytes, PgproofError, withRetries } from '@pgproof/core';
import type { Log } from '../log.ts';
import type { Variables } from '../variables.ts';
import { downloadFile } from './download.ts';
import { ArtifactError, explained } from './explain.ts';
import { openResultsService, type RemoteArtifact, ServiceError } from './results.ts';

/** Uploads and downloads single files, unzipped. Errors: `store-unwritable`, `disk-full`, `store-missing`. */
export interface ArtifactClient {
  /** The artifact gets the name of the file. */
  readonly upload: (file: string, retentionDays: number | undefined) => Promise<void>;
  /** Into a folder of its own; returns the path of the file. Its size and digest have been checked. */
  readonly download: (artifact: RemoteArtifact, folder: string, runId: number) => Promise<string>;
  readonly listOfThisRun: () => Promise<RemoteArtifact[]>;
  /** Also after an abort: it is given a few seconds then. */
  readonly remove: (name: string) => Promise<void>;
}

export interface ClientOptions {
  readonly env: Variables;
  readonly http: Http;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly thisRun: number;
  /** Where the bytes of another run's artifact can be had; undefined where only this run is looked at. */
  readonly locateElsewhere: ((id: number) => Promise<string>) | undefined;
}

const attempts = 4;
const waitMilliseconds = 2000;
const removalMilliseconds = 30_000;
/** A cancelled step is killed 10 s after the first signal. Source: GitHub documentation, workflow cancellation reference. */
const removalAfterAbortMilliseconds = 5000;

/** Opens the client. Uploads are those of GitHub's own library; it is loaded at the first one, because it is large. */
export function openArtifactClient({ env, http, log, signal, ...options }: ClientOptions): ArtifactClient {
  const service = openResultsService({ env, http, signal });
  let loaded: Promise<DefaultArtifactClient> | undefined;
  const load = async (): Promise<DefaultArtifactClient> =>
    new (await import('@actions/artifact')).DefaultArtifactClient();
  const use = <T>(doing: string, work: (attempt: number) => Promise<T>): Promise<T> =>
    withRetries(
      async (attempt) => {
        try {
          return await untilAborted(work(attempt), signal);
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
  return {
    upload: (file, retentionDays) => {
      let before: unknown;
      return use(`upload of "${nameOf(file)}"`, async (attempt) => {
        loaded ??= load();
        const client = await loaded;
        // What the first try began is in the way: artifacts are never replaced, and not every service lets go of a name.
        if (attempt > 1) await service.remove(nameOf(file), signal).catch(() => undefined);
        const settings = { skipArchive: true, ...(retentionDays === undefined ? {} : { retentionDays }) };
        try {
          await client.uploadArtifact(nameOf(file), [file], join(file, '..'), settings);
        } catch (error) {
          const isInTheWay = attempt > 1 && /\(409\)/.test(String(error));
          before = isInTheWay ? new Error(`${firstLine(before)}, and its name cannot be used again`) : error;
          throw before;
        }
      });
    },
    download: (artifact, folder, runId) =>
      use(`download of "${artifact.name}"`, async () => {
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await refuseTooLarge(artifact, folder);
        const { locateElsewhere } = options;
        const isElsewhere = runId !== options.thisRun && locateElsewhere !== undefined;
        const url = isElsewhere ? await locateElsewhere(artifact.id) : await service.locate(artifact);
        const file = join(folder, 'content');
        const got = await downloadFile(http, url, { file, mostBytes: artifact.bytes }, signal);
        if (got.bytes !== artifact.bytes || (artifact.digest !== undefined && got.digest !== artifact.digest))
          throw altered(artifact, got.bytes);
        return file;
      }),
    listOfThisRun: () => use('list of the artifacts of this run', () => service.list()),
    remove: async (name) => {
      const limit = AbortSignal.timeout(signal.aborted ? removalAfterAbortMilliseconds : removalMilliseconds);
      try {
        await service.remove(name, limit);
      } catch (error) {
        if (error instanceof ServiceError && error.status === 404) return;
        throw explained(error, `removal of "${name}"`);
      }
    },
  };
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
const firstLine = (error: unknown): string => String((error as Error).message).split('\n')[0] ?? '';

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

/** It may have happened on the way: another download shows. */
function altered(artifact: RemoteArtifact, bytes: number): ArtifactError {
  const what =
    bytes === artifact.bytes
      ? 'its bytes do not have the digest that GitHub recorded when it was uploaded'
      : `it has ${bytes > artifact.bytes ? 'more' : 'fewer'} bytes than GitHub recorded when it was uploaded`;
  const error = new PgproofError('store-unwritable', `download of "${artifact.name}": ${what}`, {
    hint: 'it was altered or damaged in storage: use another backup',
  });
  return new ArtifactError(error, true);
}
