import { mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  type Environment,
  isS3Url,
  openFolderStore,
  openHttp,
  openS3Store,
  PgproofError,
  type RetentionRules,
  reachDays,
  readS3Place,
  type S3SettingName,
  type S3Settings,
  type Store,
  s3SettingNames,
} from '@pgproof/core';
import { type Api, openApi } from '../api.ts';
import type { Inputs } from '../inputs.ts';
import { judgePlaintext } from '../plaintext.ts';
import { type RepositoryPayload, readWorkflowRun, type Visibility, visibilityOf, type WorkflowRun } from '../run.ts';
import type { Surroundings } from '../step.ts';
import { openArtifactClient } from './client.ts';
import { type ArtifactSource, listArtifacts } from './listing.ts';
import { distrust, type OriginInputs, type Trusted } from './origin.ts';
import { openArtifactStore } from './store.ts';

/** How the inputs of an action name a store. */
export interface StoreInputs {
  /** `artifact`, the path of a folder, or `s3://bucket/prefix`. */
  readonly store: string;
  readonly s3: S3Settings;
  readonly githubToken: string | undefined;
}

export interface PlaintextInputs {
  readonly environment: Environment;
  readonly isEncrypted: boolean;
  readonly allowPlaintext: boolean;
  readonly retentionDays: number | undefined;
}

/** Of the settings of a store in S3 those that say how it is reached; the others, how it is written. */
export const s3ReadNames: readonly S3SettingName[] = ['s3-endpoint', 's3-region', 's3-path-style'];

/** Reads the inputs that say how a store in S3 is reached, and, unless only some are named, how it is written. */
export function readS3Inputs(inputs: Inputs, names: readonly S3SettingName[] = s3SettingNames): S3Settings {
  return Object.fromEntries(names.map((name) => [name, inputs.optional(name)]));
}

/** Opens a store to write to. Refuses, before anything is dumped, what must not become an artifact (`judgePlaintext`). */
export async function openStoreToWrite(
  inputs: StoreInputs & PlaintextInputs,
  surroundings: Surroundings,
  isDryRun: boolean,
): Promise<Store> {
  if (isS3Url(inputs.store)) return openS3(inputs, isDryRun ? 'plan' : 'write', surroundings);
  refuseIdle(inputs);
  if (inputs.store !== 'artifact')
    return openFolder(inputs.store, surroundings, isDryRun ? { create: false, mayBeMissing: true } : { create: true });
  const run = await readWorkflowRun(surroundings.env);
  const visibility = inputs.isEncrypted ? undefined : await askVisibility(run, inputs, surroundings);
  const warning = judgePlaintext({ ...inputs, visibility });
  if (warning !== undefined) surroundings.log.annotate('warning', 'encryption', warning);
  warnOfRetention(inputs.retentionDays, surroundings);
  return openArtifacts({ kind: 'this-run' }, run, inputs, surroundings, inputs.retentionDays);
}

/** Opens a store to read from: this run's artifacts, or those of the runs that the inputs name and the rule of origin allows. */
export async function openStoreToRead(inputs: StoreInputs & OriginInputs, surroundings: Surroundings): Promise<Store> {
  if (isS3Url(inputs.store)) return openS3(inputs, 'read', surroundings);
  refuseIdle(inputs);
  if (inputs.store !== 'artifact') return openFolder(inputs.store, surroundings, { create: false });
  const run = await readWorkflowRun(surroundings.env);
  const source = await chooseSource(inputs, run, surroundings);
  return openArtifacts(source, run, inputs, surroundings, undefined);
}

function openS3(
  { store, s3 }: StoreInputs,
  use: 'read' | 'write' | 'plan',
  { env, log, session: { signal } }: Surroundings,
): Promise<Store> {
  return openS3Store(readS3Place(store, s3, inputNamed), use, { env, signal, note: log.note });
}

function inputNamed(name: string): string {
  return `input "${name}"`;
}

function refuseIdle({ store, s3 }: StoreInputs): void {
  const idle = s3SettingNames.find((name) => s3[name] !== undefined);
  if (idle === undefined) return;
  throw new PgproofError(
    'bad-input',
    `${inputNamed(idle)}: says how a store in S3 is used, and the store is "${store}"`,
    {
      hint: 'name one as store: s3://bucket/prefix, or leave the input out',
    },
  );
}

/**
 * Opens the store that a backup went to for pruning. Artifacts are those of the runs whose backups count: of this run's workflow, on the
 * default branch, by an event of its own. Undefined, with an annotation, when this run is none of these: what a branch says does not
 * remove the backups of the default one.
 */
export async function openStoreToPrune(
  inputs: StoreInputs & { readonly retention: RetentionRules; readonly retentionDays: number | undefined },
  surroundings: Surroundings,
  written: Store,
): Promise<Store | undefined> {
  if (inputs.store !== 'artifact') return written;
  warnOfReach(inputs, surroundings);
  const run = await readWorkflowRun(surroundings.env);
  const { githubToken: token } = inputs;
  if (token === undefined)
    throw new PgproofError('bad-input', 'input "github-token": is needed to prune artifacts', {
      hint: 'leave it out to get the token of the job, which needs "permissions: actions: write" for it',
    });
  try {
    const api = apiOf(run, token, surroundings);
    const [own, repository] = [await api.run(run.id), await api.repository()];
    const workflow = own.path.replace(/@.*$/, '');
    const trusted = await trustedOf(api, repository, run, workflow);
    const why = distrust(own, trusted);
    if (why === undefined)
      return await openArtifacts({ kind: 'workflow', workflow, trusted }, run, inputs, surroundings, undefined, true);
    surroundings.log.annotate('warning', 'retention', `nothing was pruned: ${why}`);
    return undefined;
  } catch (error) {
    if (!(error instanceof PgproofError)) throw error;
    const hint = `pruning artifacts needs "permissions: actions: write"; ${error.hint}`;
    throw new PgproofError(error.kind, error.message, { hint, cause: error });
  }
}

/**
 * Where the backups before this one are looked for: in the store itself; of artifacts, in those of the runs whose backups count, which needs
 * a token that may read the runs of the repository.
 */
export function openPastOf(inputs: StoreInputs, surroundings: Surroundings, written: Store): () => Promise<Store> {
  if (inputs.store !== 'artifact') return async () => written;
  let opened: Promise<Store> | undefined;
  const open = async (): Promise<Store> => {
    const run = await readWorkflowRun(surroundings.env);
    const hint = 'to have this backup compared with the last ones: "permissions: actions: read" for the job';
    const { githubToken: token } = inputs;
    if (token === undefined)
      throw new PgproofError('bad-input', 'artifacts of earlier runs are read with a token, and there is none', {
        hint,
      });
    try {
      const api = apiOf(run, token, surroundings);
      const [own, repository] = [await api.run(run.id), await api.repository()];
      const workflow = own.path.replace(/@.*$/, '');
      const trusted = await trustedOf(api, repository, run, workflow);
      const store = await openArtifacts({ kind: 'workflow', workflow, trusted }, run, inputs, surroundings, undefined);
      // Asked now: a token that may not is noticed here, where it can be said what it lacks.
      await store.list();
      return store;
    } catch (error) {
      if (!(error instanceof PgproofError) || error.kind === 'interrupted') throw error;
      throw new PgproofError(error.kind, error.message, { hint, cause: error });
    }
  };
  return () => {
    opened ??= open();
    return opened;
  };
}

/** GitHub's own retention knows of no rules. */
function warnOfReach(
  { retention, retentionDays }: { readonly retention: RetentionRules; readonly retentionDays: number | undefined },
  { env, log }: Surroundings,
): void {
  const most = Number(env['GITHUB_RETENTION_DAYS'] || Number.POSITIVE_INFINITY);
  const days = Math.min(retentionDays ?? most, most);
  const reach = reachDays(retention);
  if (reach <= days) return;
  log.annotate(
    'warning',
    'retention',
    `the rules reach ${reach} days back, and GitHub deletes these artifacts after ${days}, whatever the rules say. Hint: raise "retention-days" and the repository's limit, or name a place that keeps for longer in "store"`,
  );
}

/** A folder is named with a slash: a misspelt "artifact" would be one that goes with the runner. */
async function openFolder(
  store: string,
  { env, log }: Surroundings,
  options: { create: boolean; mayBeMissing?: boolean },
): Promise<Store> {
  if (/^[a-z0-9]+:\/\//i.test(store) || !store.includes('/'))
    throw new PgproofError(
      'bad-input',
      `input "store": must be artifact, s3://bucket/prefix, or a folder with a slash in it; got "${store}"`,
      {
        hint: `for artifacts leave it out; for a folder say ./${/^[\w.-]+$/.test(store) ? store : 'backups'} or an absolute path`,
      },
    );
  if (options.create && env['RUNNER_ENVIRONMENT'] === 'github-hosted')
    log.annotate('warning', 'store', `"${store}" is a folder of a machine that is thrown away after the job`);
  return openFolderStore(resolve(env['GITHUB_WORKSPACE'] || '.', store), options);
}

function warnOfRetention(days: number | undefined, { env, log }: Surroundings): void {
  const most = Number(env['GITHUB_RETENTION_DAYS'] || Number.POSITIVE_INFINITY);
  if (days === undefined || days <= most) return;
  log.annotate('warning', 'retention-days', `this repository keeps artifacts for at most ${most} days, not ${days}`);
}

async function askVisibility(
  run: WorkflowRun,
  { githubToken: token }: StoreInputs,
  surroundings: Surroundings,
): Promise<Visibility | undefined> {
  // A run that is run again has the event of its first attempt, which may be weeks old.
  const isFresh = run.visibility === 'public' || run.attempt === 1;
  if ((isFresh && run.visibility !== undefined) || token === undefined) return isFresh ? run.visibility : undefined;
  const repository = await apiOf(run, token, surroundings)
    .repository()
    .catch((error) => {
      surroundings.log.note(`${(error as Error).message}; nobody says whether the repository is public`);
      return undefined;
    });
  return visibilityOf(repository);
}

async function chooseSource(
  inputs: StoreInputs & OriginInputs,
  run: WorkflowRun,
  surroundings: Surroundings,
): Promise<ArtifactSource> {
  const { workflow, runId, allowUntrusted, githubToken: token } = inputs;
  if (workflow === undefined && runId === undefined) return { kind: 'this-run' };
  if (token === undefined)
    throw new PgproofError('bad-input', 'input "github-token": is needed to look into other runs', {
      hint: 'leave it out to get the token of the job',
    });
  const api = apiOf(run, token, surroundings);
  const repository = await api.repository();
  const trusted = await trustedOf(api, repository, run, workflow);
  if (runId === undefined) return { kind: 'workflow', workflow: workflow ?? '', trusted };
  if (runId === run.id) return { kind: 'this-run' };
  const why = distrust(await api.run(runId), trusted);
  if (why !== undefined && !allowUntrusted)
    throw new PgproofError(
      'bad-input',
      `input "run-id": ${why}; restoring its backup would run code that nobody merged`,
      {
        hint: 'take a backup of the default branch, or accept the risk: "allow-untrusted: true" beside "run-id"',
      },
    );
  if (why !== undefined) surroundings.log.annotate('warning', 'origin', `allow-untrusted: ${why}`);
  return { kind: 'run', id: runId };
}

async function trustedOf(
  api: Api,
  repository: RepositoryPayload,
  run: WorkflowRun,
  workflow: string | undefined,
): Promise<Trusted> {
  return {
    repositoryId: repository.id ?? Number.NaN,
    defaultBranch: repository.default_branch ?? run.defaultBranch ?? '',
    workflow,
    isShadowed: await api.hasTag(repository.default_branch ?? ''),
  };
}

async function openArtifacts(
  source: ArtifactSource,
  run: WorkflowRun,
  { githubToken: token }: StoreInputs,
  surroundings: Surroundings,
  retentionDays: number | undefined,
  mayRemove = false,
): Promise<Store> {
  const { env, session, log, folder } = surroundings;
  const api = token === undefined ? undefined : apiOf(run, token, surroundings);
  const client = openArtifactClient({
    ...{ env, http: openHttp(env), log, signal: session.signal, thisRun: run.id },
    locateElsewhere: api?.locateArtifact,
  });
  const at = await mkdtemp(join(folder, 'artifacts-'));
  return openArtifactStore({
    ...{ describe: describe(source), folder: at, client, retentionDays, log },
    ...(mayRemove && api !== undefined ? { removeArtifact: api.deleteArtifact } : {}),
    list: () => listArtifacts({ source, thisRun: run.id, client, api, log }),
  });
}

function apiOf(run: WorkflowRun, token: string, { env, session, log }: Surroundings): Api {
  return openApi({ ...run, token, http: openHttp(env), signal: session.signal, note: log.note });
}

function describe(source: ArtifactSource): string {
  switch (source.kind) {
    case 'this-run':
      return 'artifacts of this run';
    case 'run':
      return `artifacts of run ${source.id}`;
    case 'workflow':
      return `artifacts of the workflow ${source.workflow}`;
  }
}
