import {
  AbortMultipartUploadCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
} from '@aws-sdk/client-s3';
import { PgproofError } from '../../errors.ts';
import { backupIdPattern, decodeDatabaseName, encodeDatabaseName } from '../identifier.ts';
import type { Store, StoredBackup } from '../store.ts';
import { type Access, answerTo, openAccess } from './access.ts';
import { getObject, type Seen } from './download.ts';
import { statusOf } from './error.ts';
import { byHand } from './hand.ts';
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
    list: (database) => list(access, database),
    files: async (path) => {
      const folder = `${keyOf(place, path)}/`;
      const keys = await keysUnder(access, folder, `list "${path}"`, '/');
      return keys.map((key) => key.slice(folder.length)).filter((name) => name !== '');
    },
    remove: (path) => remove(access, path, onVersion),
  };
}

/** Every key under a prefix, in their order, however many; with a delimiter only those without one after the prefix. */
async function keysUnder(access: Access, prefix: string, doing: string, delimiter?: string): Promise<string[]> {
  const keys: string[] = [];
  let token: string | undefined;
  do {
    const page = {
      ...{ Bucket: access.place.bucket, Prefix: prefix },
      ...(delimiter === undefined ? {} : { Delimiter: delimiter }),
      ...(token === undefined ? {} : { ContinuationToken: token }),
    };
    const { Contents = [], NextContinuationToken } = await access.ask(doing, (options) =>
      access.client.send(new ListObjectsV2Command(page), options),
    );
    keys.push(...Contents.flatMap(({ Key }) => (Key === undefined ? [] : [Key])));
    token = NextContinuationToken;
  } while (token !== undefined);
  return keys;
}

async function list(access: Access, database: string | undefined): Promise<StoredBackup[]> {
  const root = access.place.prefix === '' ? '' : `${access.place.prefix}/`;
  const under = database === undefined ? root : `${root}${encodeDatabaseName(database)}/`;
  const keys = await keysUnder(access, under, 'list the backups');
  return keys
    .flatMap((key): StoredBackup[] => {
      const [segment = '', id = '', file, ...more] = key.slice(root.length).split('/');
      const name = decodeDatabaseName(segment);
      const isManifest = file === 'manifest.json' && more.length === 0 && backupIdPattern.test(id);
      return isManifest && name !== undefined ? [{ database: name, id }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
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
 * Uploads that were left half-way go, too. Throws with the reason when something is not let go.
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
    const { Deleted = [], Errors = [] } = await access.askPatiently(doing, (options) =>
      access.client.send(new DeleteObjectsCommand({ Bucket: access.place.bucket, Delete }), options),
    );
    if (Deleted.some(({ DeleteMarker }) => DeleteMarker === true)) onVersion();
    const [first] = Errors;
    if (first === undefined) continue;
    const why = `${first.Message ?? 'no reason given'} (${first.Code ?? 'no code'})`;
    throw new PgproofError('store-refused', `${doing}: ${addressOf(access.place)}: "${first.Key}" stays: ${why}`, {
      hint: "an object lock or the bucket's policy keeps it: it goes when its retention ends, or allow s3:DeleteObject",
    });
  }
}

function batches(keys: readonly string[]): string[][] {
  const count = Math.ceil(keys.length / mostRemoved);
  return Array.from({ length: count }, (_, i) => keys.slice(i * mostRemoved, (i + 1) * mostRemoved));
}

/** Who may not list them has none that are known; the bucket's lifecycle ends those. */
async function removeUploads(access: Access, prefix: string, doing: string): Promise<void> {
  const at = { Bucket: access.place.bucket };
  const { Uploads = [] } = await access
    .ask(doing, (options) => access.client.send(new ListMultipartUploadsCommand({ ...at, Prefix: prefix }), options))
    .catch((error) => {
      if (statusOf(answerTo(error)) === undefined) throw error;
      return { Uploads: [] };
    });
  for (const { Key, UploadId } of Uploads)
    if (Key?.startsWith(prefix))
      await access
        .ask(doing, (options) => access.client.send(new AbortMultipartUploadCommand({ ...at, Key, UploadId }), options))
        .catch(() => undefined);
}
