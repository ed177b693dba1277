import { PgproofError } from '@pgproof/core';
import type { Api, ArtifactPayload, RunPayload } from '../api.ts';
import type { Log } from '../log.ts';
import type { ArtifactClient } from './client.ts';
import { isRecord, type Part, parseArtifactName } from './name.ts';
import { distrust, type Trusted } from './origin.ts';
import type { RemoteArtifact } from './results.ts';

/** Where a step looks for backups. */
export type ArtifactSource =
  | { readonly kind: 'this-run' }
  | { readonly kind: 'run'; readonly id: number }
  | { readonly kind: 'workflow'; readonly workflow: string; readonly trusted: Trusted };

/** A part of a backup that is an artifact of some run. */
export interface KnownPart extends Part {
  readonly artifact: RemoteArtifact;
  readonly runId: number;
}

/** What there is, and what may be used of it. */
export interface Listing {
  /** Parts other than records, of runs that may be used. */
  readonly parts: readonly KnownPart[];
  /** Verifications and rehearsals of one backup, from runs whose word counts. */
  readonly records: (segment: string, id: string) => Promise<KnownPart[]>;
  /** Manifests of runs that may not be used, newest first. */
  readonly refused: readonly KnownPart[];
  /** Why a run may not be used. */
  readonly why: (runId: number) => Promise<string>;
}

/** A hundred artifacts each; what lies further back has mostly expired. */
const mostPages = 100;

export interface ListingOptions {
  readonly source: ArtifactSource;
  readonly thisRun: number;
  readonly client: ArtifactClient;
  /** Undefined where only this run is looked at. */
  readonly api: Api | undefined;
  readonly log: Log;
}

/** Looks for backups by the rule of origin (see `distrust`). */
export async function listArtifacts(options: ListingOptions): Promise<Listing> {
  const { source, client, thisRun } = options;
  switch (source.kind) {
    case 'this-run': {
      const all = (await client.listOfThisRun()).flatMap((artifact) => known(artifact, thisRun));
      return plainListing(all);
    }
    case 'run': {
      const pages = await collect(needed(options.api).artifactsOfRun(source.id), options.log);
      return plainListing(pages.flatMap((payload) => fromPayload(payload, source.id)));
    }
    case 'workflow':
      return listWorkflow(needed(options.api), source, options);
  }
}

function needed(api: Api | undefined): Api {
  if (api !== undefined) return api;
  throw new PgproofError('bad-input', 'input "github-token": is needed to look into other runs', {
    hint: 'leave it out to get the token of the job',
  });
}

function plainListing(all: readonly KnownPart[]): Listing {
  return {
    parts: all.filter((part) => !isRecord(part)),
    records: async (segment, id) => all.filter((part) => isRecord(part) && part.segment === segment && part.id === id),
    refused: [],
    why: async () => '',
  };
}

async function listWorkflow(
  api: Api,
  source: Extract<ArtifactSource, { kind: 'workflow' }>,
  { log }: ListingOptions,
): Promise<Listing> {
  const file = source.workflow.slice(source.workflow.lastIndexOf('/') + 1);
  const runs = new Map<number, Promise<RunPayload>>();
  const trustedRuns = new Set<number>();
  try {
    for await (const page of api.runsOfWorkflow(file, source.trusted.defaultBranch)) {
      for (const run of page) {
        runs.set(run.id, Promise.resolve(run));
        if (distrust(run, source.trusted) === undefined) trustedRuns.add(run.id);
      }
    }
  } catch (error) {
    if (!(error instanceof PgproofError) || error.kind !== 'unknown-backup') throw error;
    throw new PgproofError('bad-input', `input "workflow": this repository has no workflow "${source.workflow}"`, {
      hint: 'give the name of its file, such as backup.yml; the job needs "permissions: actions: read"',
      cause: error,
    });
  }
  const all = (await collect(api.artifacts(), log)).flatMap((payload) =>
    payload.workflow_run ? fromPayload(payload, payload.workflow_run.id) : [],
  );
  const runOf = (id: number): Promise<RunPayload> => {
    const asked = runs.get(id) ?? api.run(id);
    runs.set(id, asked);
    return asked;
  };
  // A run that was deleted vouches for nothing.
  const gone = (error: unknown): string => {
    if (error instanceof PgproofError && error.kind === 'unknown-backup') return error.message;
    throw error;
  };
  const anyWorkflow: Trusted = { ...source.trusted, workflow: undefined };
  const data = all.filter((part) => !isRecord(part));
  return {
    parts: data.filter((part) => trustedRuns.has(part.runId)),
    records: async (segment, id) => {
      const records = all.filter((part) => isRecord(part) && part.segment === segment && part.id === id);
      const judged = await Promise.all(
        records.map(
          async (part) => (await runOf(part.runId).then((run) => distrust(run, anyWorkflow), gone)) === undefined,
        ),
      );
      return records.filter((_, index) => judged[index]);
    },
    refused: data.filter((part) => part.file === 'manifest.json' && !trustedRuns.has(part.runId)),
    why: async (id) =>
      (await runOf(id).then((run) => distrust(run, source.trusted), gone)) ??
      `run ${id} is too long ago: GitHub lists the last thousand only`,
  };
}

async function collect(pages: AsyncGenerator<readonly ArtifactPayload[]>, log: Log): Promise<ArtifactPayload[]> {
  const all: ArtifactPayload[] = [];
  let count = 0;
  for await (const page of pages) {
    all.push(...page);
    count += 1;
    if (count < mostPages) continue;
    log.annotate('warning', 'artifacts', `only the newest ${all.length} artifacts of the repository were looked at`);
    break;
  }
  return all.filter((artifact) => !artifact.expired);
}

function fromPayload(payload: ArtifactPayload, runId: number): KnownPart[] {
  const { id, name, size_in_bytes: bytes, digest } = payload;
  return known({ id, name, bytes, digest: digest ?? undefined }, runId);
}

function known(artifact: RemoteArtifact, runId: number): KnownPart[] {
  const part = parseArtifactName(artifact.name);
  return part === undefined ? [] : [{ ...part, artifact, runId }];
}
