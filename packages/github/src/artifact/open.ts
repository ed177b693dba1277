import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Environment, openFolderStore, PgproofError, type Store } from '@pgproof/core';
import { type Api, openApi } from '../api.ts';
import { openHttp } from '../http.ts';
import { judgePlaintext } from '../plaintext.ts';
import { readWorkflowRun, type Visibility, visibilityOf, type WorkflowRun } from '../run.ts';
import type { Surroundings } from '../step.ts';
import { openArtifactClient } from './client.ts';
import { type ArtifactSource, listArtifacts } from './listing.ts';
import { distrust } from './origin.ts';
import { openArtifactStore } from './store.ts';

/** How the inputs of an action name a store. */
export interface StoreInputs {
  /** `artifact`, or the path of a folder. */
  readonly store: string;
  readonly githubToken: string | undefined;
}

/** The artifacts of another run, if those are wanted. */
export interface OriginInputs {
  readonly workflow: string | undefined;
  readonly runId: number | undefined;
  readonly allowUntrusted: boolean;
}

export interface PlaintextInputs {
  readonly environment: Environment;
  readonly isEncrypted: boolean;
  readonly allowPlaintext: boolean;
  readonly retentionDays: number | undefined;
}

/** Opens a store to write to. Refuses, before anything is dumped, what must not become an artifact (`judgePlaintext`). */
export async function openStoreToWrite(
  inputs: StoreInputs & PlaintextInputs,
  surroundings: Surroundings,
  isDryRun: boolean,
): Promise<Store> {
  if (inputs.store !== 'artifact')
    return openFolder(inputs.store, isDryRun ? { create: false, mayBeMissing: true } : { create: true });
  const run = await readWorkflowRun(surroundings.env);
  const visibility = inputs.isEncrypted ? undefined : await askVisibility(run, inputs, surroundings);
  const warning = judgePlaintext({ ...inputs, visibility });
  if (warning !== undefined) surroundings.log.annotate('warning', 'encryption', warning);
  return open({ kind: 'this-run' }, run, inputs, surroundings, inputs.retentionDays);
}

/** Opens a store to read from: this run's artifacts, or those of the runs that the inputs name and the rule of origin allows. */
export async function openStoreToRead(inputs: StoreInputs & OriginInputs, surroundings: Surroundings): Promise<Store> {
  if (inputs.store !== 'artifact') return openFolder(inputs.store, { create: false });
  const run = await readWorkflowRun(surroundings.env);
  const source = await chooseSource(inputs, run, surroundings);
  return open(source, run, inputs, surroundings, undefined);
}

async function openFolder(store: string, options: { create: boolean; mayBeMissing?: boolean }): Promise<Store> {
  if (/^[a-z0-9]+:\/\//i.test(store))
    throw new PgproofError('bad-input', `input "store": must be artifact or a folder; got "${store}"`, {
      hint: 'leave it out, or name a folder that the runner keeps',
    });
  return openFolderStore(store, options);
}

async function askVisibility(
  run: WorkflowRun,
  { githubToken: token }: StoreInputs,
  surroundings: Surroundings,
): Promise<Visibility | undefined> {
  const isKnown = run.visibility === 'public' || (run.visibility !== undefined && run.attempt === 1);
  if (isKnown || token === undefined) return run.visibility;
  const api = apiOf(run, token, surroundings);
  return visibilityOf(await api.repository().catch(() => undefined)) ?? run.visibility;
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
  const trusted = {
    repositoryId: repository.id ?? Number.NaN,
    defaultBranch: repository.default_branch ?? run.defaultBranch ?? '',
    workflow,
  };
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

async function open(
  source: ArtifactSource,
  run: WorkflowRun,
  { githubToken: token }: StoreInputs,
  surroundings: Surroundings,
  retentionDays: number | undefined,
): Promise<Store> {
  const { env, session, log, folder } = surroundings;
  const api = token === undefined ? undefined : apiOf(run, token, surroundings);
  const client = openArtifactClient({
    ...{ env, http: openHttp(env), log, signal: session.signal, thisRun: run.id },
    locateElsewhere: api?.locateArtifact,
  });
  const at = join(folder, 'artifacts');
  await mkdir(at, { mode: 0o700 });
  return openArtifactStore({
    ...{ describe: describe(source), folder: at, client, retentionDays, log },
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
