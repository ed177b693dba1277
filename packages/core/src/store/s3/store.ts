import {
  AbortMultipartUploadCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
} from '@aws-sdk/client-s3';
import { PgproofError } from '../../errors.ts';
import type { Store } from '../store.ts';
import { type Access, answerTo, openAccess } from './access.ts';
import { s3Archive } from './archive.ts';
import { getObject, type Seen } from './download.ts';
import { statusOf } from './error.ts';
import { byHand } from './hand.ts';
import { keysUnder, listBackupsOf, listUnfinished, uploadsUnder } from './listing.ts';
import type { StoreDoor, StoreUse } from './open.ts';
import { addressOf, describePlace, keyOf, type S3Place } from './place.ts';
import { checkWritable, putObject } from './upload.ts';

/** S3 API Reference, DeleteObjects. */
const mostRemoved = 1000;

/** See `openS3Store`, which is the only way here: this module and what it imports bring the SDK. */
export async function openStoreAt(place: S3Place, use: StoreUse, door: StoreDoor): Promise<Store> {
  const access = await openAccess(place, door);
  if (use === 'write') await checkWritable(access);
  return s3Store(access);
}

/** A place in S3 as a store: a file is an object, its path the key behind the prefix. */
export function s3Store(access: Access): Store {
  const { place } = access;
  const seen = new Map<string, Seen>();
  let hasToldOfVersions = false;
  const onVersion = (): void => {
    if (!hasToldOfVersions)
      access.note(`${addressOf(place)} keeps versions: what was removed is no longer listed, and still stored`);
    hasToldOfVersions = true;
  };
  return {
    describe: describePlace(place),
    address: addressOf(place),
    byHand: byHand(place),
    put: async (path, content, options) => {
      seen.delete(path);
      return putObject(access, path, typeof content === 'string' ? Buffer.from(content) : content, options);
    },
    get: async (path) => {
      const got = await getObject(access, path, seen.get(path));
      seen.set(path, got.seen);
      return got.content;
    },
    size: async (path) => {
      const found = await look(access, path);
      if (found !== undefined && !seen.has(path)) seen.set(path, found);
      return found?.bytes;
    },
    list: (database) => listBackupsOf(access, database),
    unfinished: (database) => listUnfinished(access, database),
    files: async (path) => {
      const folder = `${keyOf(place, path)}/`;
      const keys = await keysUnder(access, folder, `list "${path}"`, '/');
      return keys.map((key) => key.slice(folder.length)).filter((name) => name !== '');
    },
    remove: (path) => remove(access, path, onVersion),
    archive: s3Archive(access),
  };
}

async function look(access: Access, path: string): Promise<Seen | undefined> {
  const at = { Bucket: access.place.bucket, Key: keyOf(access.place, path) };
  const doing = `look for "${path}"`;
  try {
    const { ContentLength, ETag } = await access.ask(doing, (options) =>
      access.client.send(new HeadObjectCommand(at), options),
    );
    return ContentLength === undefined ? undefined : { bytes: ContentLength, etag: ETag };
  } catch (error) {
    const status = statusOf(answerTo(error));
    if (status === undefined || error === access.signal.reason) throw error;
    // A HEAD is answered without words: what it is about is in the answer to a GET, for a bucket that is missing, too.
    try {
      const { Body } = await access.ask(doing, (options) =>
        access.client.send(new GetObjectCommand({ ...at, Range: 'bytes=0-0' }), options),
      );
      (Body as { destroy?: () => void } | undefined)?.destroy?.();
    } catch (told) {
      const isBucket = told instanceof PgproofError && told.kind === 'store-missing';
      if (status === 404 && statusOf(answerTo(told)) === 404 && !isBucket) return undefined;
      throw told;
    }
    throw error;
  }
}

/**
 * Removes a folder: the manifest first, for without it the rest is no backup, and where it stays the rest still makes it a whole one.
 * Uploads that were left half-way go, too. Throws with the reason when something is not let go: `store-locked` where a lock holds it.
 */
async function remove(access: Access, path: string, onVersion: () => void): Promise<void> {
  const folder = `${keyOf(access.place, path)}/`;
  const doing = `remove "${path}"`;
  await removeUploads(access, folder, doing);
  const keys = await keysUnder(access, folder, doing);
  const manifests = keys.filter((key) => key === `${folder}manifest.json`);
  const rest = keys.filter((key) => key !== `${folder}manifest.json`);
  for (const some of [manifests, ...batches(rest)]) {
    if (some.length === 0) continue;
    const Delete = { Objects: some.map((Key) => ({ Key })) };
    const { Deleted = [], Errors = [] } = await access
      .askPatiently(doing, (options) =>
        access.client.send(new DeleteObjectsCommand({ Bucket: access.place.bucket, Delete }), options),
      )
      .catch((error) => {
        const { message = '' } = (answerTo(error) ?? {}) as { readonly message?: string };
        throw isLock(message) ? lockedError((error as Error).message, error) : error;
      });
    if (Deleted.some(({ DeleteMarker }) => DeleteMarker === true)) onVersion();
    const [first] = Errors;
    if (first === undefined) continue;
    const why = `${first.Message ?? 'no reason given'} (${first.Code ?? 'no code'})`;
    const message = `${doing}: ${addressOf(access.place)}: "${first.Key}" stays: ${why}`;
    if (isLock(why)) throw lockedError(message);
    throw new PgproofError('store-refused', message, { hint: "the bucket's policy keeps it: allow s3:DeleteObject" });
  }
}

/** The code of a locked object is that of a missing right; only the words tell them apart (S3, MinIO, Ceph, versitygw). */
function isLock(words: string): boolean {
  return /object[ -]?lock|\bWORM\b|legal[ -]?hold|retention period/i.test(words);
}

function lockedError(message: string, cause?: unknown): PgproofError {
  return new PgproofError('store-locked', message, {
    hint: 'an object lock or a legal hold keeps it: it can go when that ends',
    cause,
  });
}

function batches(keys: readonly string[]): string[][] {
  const count = Math.ceil(keys.length / mostRemoved);
  return Array.from({ length: count }, (_, i) => keys.slice(i * mostRemoved, (i + 1) * mostRemoved));
}

async function removeUploads(access: Access, prefix: string, doing: string): Promise<void> {
  const at = { Bucket: access.place.bucket };
  for (const { key, id } of await uploadsUnder(access, prefix, doing))
    await access
      .ask(doing, (options) =>
        access.client.send(new AbortMultipartUploadCommand({ ...at, Key: key, UploadId: id }), options),
      )
      .catch(() => undefined);
}
