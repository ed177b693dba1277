import { join } from 'node:path';
import {
  type Finding,
  gatherVerifyFacts,
  type Level,
  openFolderStore,
  PgproofError,
  planVerify,
  runVerify,
  type VerifyFacts,
} from '@pgproof/core';
import { readJson } from './forge.ts';
import type { Backup, Stage } from './stage.ts';

/** Stands among the ids of findings for what is refused before anything is looked at: the manifest by itself. */
export const refusal = 'invalid-manifest';

export interface Verified {
  readonly ok: boolean;
  readonly verdict: string;
  readonly bad: readonly Finding[];
}

export interface Asking {
  readonly level: Level;
  /** Ids of findings, or `refusal`, that are switched off. */
  readonly omit?: readonly string[];
  readonly expectedManifestSha256?: string;
}

/**
 * Verifies a backup through core. `pristine` is the backup before anything was done to it: from there come the facts when the
 * manifest is to be taken as it stands.
 */
export async function verifyBackup(stage: Stage, backup: Backup, pristine: Backup, asking: Asking): Promise<Verified> {
  const { level, omit = [], expectedManifestSha256 } = asking;
  const store = await openFolderStore(backup.store, { create: false });
  const options = {
    store,
    environment: 'production',
    database: backup.database,
    backup: backup.id,
    level,
    jobs: 2,
    omit: new Set(omit),
    ...(expectedManifestSha256 === undefined ? {} : { expectedManifestSha256 }),
  } as const;
  try {
    const facts = omit.includes(refusal)
      ? await takeAsItStands(stage, backup, pristine)
      : await gatherVerifyFacts(options, stage.session);
    const { ok, verdict, findings } = await runVerify(planVerify(options, facts), options, facts, stage.session);
    return { ok, verdict, bad: findings.filter((finding) => finding.status === 'bad') };
  } catch (error) {
    if (!(error instanceof PgproofError) || error.kind !== refusal) throw error;
    const field = /field "([^"]*)"/.exec(error.message)?.[1] ?? error.message;
    const object = { kind: 'manifest field', name: field };
    return { ok: false, verdict: 'none', bad: [{ id: refusal, status: 'bad', object, detail: error.message }] };
  }
}

async function takeAsItStands(stage: Stage, backup: Backup, pristine: Backup): Promise<VerifyFacts> {
  const store = await openFolderStore(pristine.store, { create: false });
  const options = { store, environment: 'production', backup: pristine.id, jobs: 2 } as const;
  const facts = await gatherVerifyFacts(options, stage.session);
  const manifest = (await readJson(backup.folder)) as unknown as VerifyFacts['manifest'];
  return { ...facts, manifest };
}

/** The path of the archive in a backup's folder. */
export function archiveOf(backup: Backup): string {
  const { path } = backup.manifest.files.find((file) => file.role === 'data') ?? { path: '' };
  return join(backup.folder, path);
}
