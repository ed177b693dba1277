import type { Blobs } from './blobs.ts';
import type { ServiceMethod } from './route.ts';
import { type Artifact, type CacheEntry, expiryAfter, type Job, type World } from './world.ts';

/** A Twirp error (Twirp specification v7, "Error Codes"). */
export class ServiceError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

type Body = Readonly<Record<string, unknown>>;
export type Service = Readonly<Record<ServiceMethod, (job: Job, body: Body) => Promise<object> | object>>;

const invalidInName = /["<>|*?:\r\n\\/]/;

/** The methods of GitHub's Results service, in JSON as its clients speak it: 64-bit integers as strings, a zero left out. */
export function makeService(world: World, blobs: Blobs): Service {
  const visible = (job: Job): Artifact[] => world.artifacts.filter((artifact) => artifact.runId === job.runId);
  const finalized = (job: Job, body: Body): Artifact => {
    const found = visible(job).findLast((artifact) => artifact.finalized && artifact.name === body['name']);
    if (found === undefined) throw new ServiceError(404, 'not_found', 'artifact not found');
    return found;
  };
  const entry = (job: Job, body: Body): CacheEntry | undefined =>
    world.caches.find(
      (cache) => cache.key === body['key'] && cache.version === body['version'] && cache.ref === job.ref,
    );

  return {
    CreateArtifact: (job, body) => {
      const name = text(body, 'name');
      if (name === '' || invalidInName.test(name))
        throw new ServiceError(400, 'invalid_argument', `artifact name is not valid: ${name}`);
      // A name whose upload never ended is taken as well.
      if (visible(job).some((artifact) => artifact.attempt === job.attempt && artifact.name === name))
        throw new ServiceError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
      const artifact = newArtifact(world, job, name, text(body, 'mime_type') || 'application/zip');
      if (typeof body['expires_at'] === 'string') {
        const latest = expiryAfter(world.repository.retentionDays);
        const asked = new Date(body['expires_at']);
        artifact.expiresAt = asked < latest ? asked : latest;
      }
      world.artifacts.push(artifact);
      return { ok: true, signed_upload_url: blobs.uploadUrl(artifact.blob) };
    },
    FinalizeArtifact: async (job, body) => {
      const artifact = visible(job).findLast((one) => one.attempt === job.attempt && one.name === body['name']);
      if (artifact === undefined) throw new ServiceError(404, 'not_found', 'artifact not found');
      // A zero is not written in proto3's JSON.
      const size = Number(body['size'] ?? 0);
      const stored = await blobs.size(artifact.blob);
      if (stored !== size)
        throw new ServiceError(400, 'invalid_argument', `size is ${size}, and ${stored ?? 'nothing'} was uploaded`);
      Object.assign(artifact, { size, digest: text(body, 'hash') || undefined, finalized: true });
      return { ok: true, artifact_id: String(artifact.id) };
    },
    ListArtifacts: (job, body) => ({
      artifacts: visible(job)
        .filter((artifact) => artifact.finalized && artifact.expiresAt > new Date())
        .filter((artifact) => body['name_filter'] === undefined || artifact.name === body['name_filter'])
        .filter((artifact) => body['id_filter'] === undefined || String(artifact.id) === String(body['id_filter']))
        .map((artifact) => ({
          workflow_run_backend_id: job.backendId,
          workflow_job_run_backend_id: job.jobBackendId,
          database_id: String(artifact.id),
          name: artifact.name,
          ...(artifact.size === 0 ? {} : { size: String(artifact.size) }),
          created_at: artifact.createdAt.toISOString(),
          ...(artifact.digest === undefined ? {} : { digest: artifact.digest }),
        })),
    }),
    GetSignedArtifactURL: (job, body) => ({ signed_url: downloadUrl(blobs, finalized(job, body)) }),
    DeleteArtifact: async (job, body) => {
      const artifact = finalized(job, body);
      await remove(world, blobs, artifact);
      return { ok: true, artifact_id: String(artifact.id) };
    },
    CreateCacheEntry: (job, body) => {
      if (entry(job, body) !== undefined)
        throw new ServiceError(
          409,
          'already_exists',
          'cache entry with the same key, version, and scope already exists',
        );
      const id = world.nextId();
      const cache: CacheEntry = {
        ...{ id, key: text(body, 'key'), version: text(body, 'version'), ref: job.ref, blob: `caches/${id}` },
        ...{ finalized: false, size: 0 },
      };
      world.caches.push(cache);
      return { ok: true, signed_upload_url: blobs.uploadUrl(cache.blob) };
    },
    FinalizeCacheEntryUpload: async (job, body) => {
      const cache = entry(job, body);
      if (cache === undefined) throw new ServiceError(404, 'not_found', 'cache entry not found');
      const size = Number(body['size_bytes'] ?? 0);
      if ((await blobs.size(cache.blob)) !== size) return { ok: false, message: 'the size is not that of the upload' };
      Object.assign(cache, { size, finalized: true });
      return { ok: true, entry_id: String(cache.id) };
    },
    GetCacheEntryDownloadURL: (job, body) => {
      const refs = [job.ref, `refs/heads/${world.repository.defaultBranch}`];
      const restoreKeys = (body['restore_keys'] ?? []) as string[];
      for (const ref of refs) {
        const seen = world.caches.filter((one) => one.finalized && one.ref === ref && one.version === body['version']);
        const found = [
          seen.find((cache) => cache.key === body['key']),
          ...[text(body, 'key'), ...restoreKeys].map((key) => seen.findLast((cache) => cache.key.startsWith(key))),
        ].find((cache) => cache !== undefined);
        if (found !== undefined)
          return { ok: true, signed_download_url: blobs.downloadUrl(found.blob), matched_key: found.key };
      }
      return { ok: false };
    },
  };
}

/** An artifact nobody sees yet. */
export function newArtifact(
  world: World,
  run: { runId: number; attempt: number },
  name: string,
  mimeType: string,
): Artifact {
  const id = world.nextId();
  const raw = mimeType !== 'application/zip';
  return {
    ...{ id, runId: run.runId, attempt: run.attempt, name, mimeType, raw },
    // Neither tells more than GitHub's: a client must take names from headers.
    blob: raw ? `artifacts/${id}/content` : `artifacts/${id}/content.zip`,
    ...{ createdAt: new Date(), expiresAt: expiryAfter(world.repository.retentionDays) },
    ...{ finalized: false, size: 0, digest: undefined },
  };
}

/** A signed URL that answers with the artifact's content type and file name. */
export function downloadUrl(blobs: Blobs, artifact: Artifact): string {
  const file = artifact.raw ? artifact.name : `${artifact.name}.zip`;
  const ascii = file.replace(/[^ -~]/g, '_');
  return blobs.downloadUrl(artifact.blob, {
    contentType: artifact.mimeType,
    contentDisposition: `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file)}`,
  });
}

export async function remove(world: World, blobs: Blobs, artifact: Artifact): Promise<void> {
  world.artifacts.splice(world.artifacts.indexOf(artifact), 1);
  await blobs.remove(artifact.blob);
}

function text(body: Body, field: string): string {
  const value = body[field];
  return typeof value === 'string' ? value : '';
}
