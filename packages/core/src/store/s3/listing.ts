import {
  type _Object,
  ListMultipartUploadsCommand,
  type ListMultipartUploadsCommandInput,
  type ListMultipartUploadsCommandOutput,
  ListObjectsV2Command,
} from '@aws-sdk/client-s3';
import { allClusters, backupIdPattern, decodeDatabaseName, encodeDatabaseName, isClusterName } from '../identifier.ts';
import type { StoredBackup } from '../store.ts';
import { type Access, answerTo } from './access.ts';
import { statusOf } from './error.ts';

/** Every key under a prefix, in their order, however many; with a delimiter only those without one after the prefix. */
export async function keysUnder(access: Access, prefix: string, doing: string, delimiter?: string): Promise<string[]> {
  return (await objectsUnder(access, prefix, doing, delimiter)).flatMap(({ Key }) => (Key === undefined ? [] : [Key]));
}

/** Names of the folders directly under a prefix: nothing of what is in them is listed. */
async function foldersUnder(access: Access, prefix: string, doing: string): Promise<string[]> {
  const names: string[] = [];
  let token: string | undefined;
  do {
    const page = {
      ...{ Bucket: access.place.bucket, Prefix: prefix, Delimiter: '/' },
      ...(token === undefined ? {} : { ContinuationToken: token }),
    };
    const { CommonPrefixes = [], NextContinuationToken } = await access.ask(doing, (options) =>
      access.client.send(new ListObjectsV2Command(page), options),
    );
    names.push(...CommonPrefixes.map(({ Prefix = '' }) => Prefix.slice(prefix.length, -1)));
    token = NextContinuationToken;
  } while (token !== undefined);
  return names;
}

/** The keys of backups; without a name of those of databases, and of nothing beside them: an archive of WAL has very many. */
async function backupKeys(access: Access, database: string | undefined, doing: string): Promise<string[]> {
  const root = rootOf(access);
  if (database !== undefined) return await keysUnder(access, under(root, database), doing);
  const found: string[] = [];
  for (const name of await foldersUnder(access, root, doing))
    if (decodeDatabaseName(name) !== undefined) found.push(...(await keysUnder(access, `${root}${name}/`, doing)));
  return found;
}

/** The same with all that the listing says of each. */
export async function objectsUnder(
  access: Access,
  prefix: string,
  doing: string,
  delimiter?: string,
): Promise<_Object[]> {
  const objects: _Object[] = [];
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
    objects.push(...Contents);
    token = NextContinuationToken;
  } while (token !== undefined);
  return objects;
}

interface OpenUpload {
  readonly key: string;
  readonly id: string;
}

/** Uploads that were begun and not completed. Who may not list them has none that are known; the bucket's lifecycle ends those. */
export async function uploadsUnder(access: Access, prefix: string, doing: string): Promise<OpenUpload[]> {
  const found: OpenUpload[] = [];
  const at = { Bucket: access.place.bucket, Prefix: prefix };
  let from: Pick<ListMultipartUploadsCommandInput, 'KeyMarker' | 'UploadIdMarker'> | undefined = {};
  while (from !== undefined) {
    const page: Partial<ListMultipartUploadsCommandOutput> = await access
      .ask(doing, (options) => access.client.send(new ListMultipartUploadsCommand({ ...at, ...from }), options))
      .catch((error) => {
        if (statusOf(answerTo(error)) === undefined) throw error;
        return {};
      });
    for (const { Key, UploadId } of page.Uploads ?? [])
      if (Key?.startsWith(prefix) === true && UploadId !== undefined) found.push({ key: Key, id: UploadId });
    const { NextKeyMarker: KeyMarker, NextUploadIdMarker: UploadIdMarker } = page;
    from = page.IsTruncated === true && KeyMarker !== undefined ? { KeyMarker, UploadIdMarker } : undefined;
  }
  return found;
}

/** Every backup that has a manifest, oldest first. */
export async function listBackupsOf(access: Access, database: string | undefined): Promise<StoredBackup[]> {
  const root = rootOf(access);
  const keys = await backupKeys(access, database, 'list the backups');
  const paths = keys.map((key) => key.slice(root.length)).filter(isManifest);
  return sorted(backupsIn(paths).filter((backup) => isMeant(backup, database)));
}

/** What looks like a backup and has no manifest: whole objects, and uploads that were left half-way. */
export async function listUnfinished(access: Access, database: string | undefined): Promise<StoredBackup[]> {
  const root = rootOf(access);
  const doing = 'list what has no manifest';
  const from = under(root, database);
  // Uploads first: one that is completed in between is then seen as an object.
  const uploads = await uploadsUnder(access, from, doing);
  const keys = (await backupKeys(access, database, doing)).map((key) => key.slice(root.length));
  const whole = new Set(backupsIn(keys.filter(isManifest)).map(nameOf));
  const all = backupsIn([...keys, ...uploads.map(({ key }) => key.slice(root.length))]);
  return sorted(all.filter((backup) => !whole.has(nameOf(backup)) && isMeant(backup, database)));
}

function rootOf({ place: { prefix } }: Access): string {
  return prefix === '' ? '' : `${prefix}/`;
}

function under(root: string, database: string | undefined): string {
  return database === undefined ? root : `${root}${encodeDatabaseName(database)}/`;
}

/** Without a name databases are meant, and no clusters. */
function isMeant(backup: StoredBackup, database: string | undefined): boolean {
  return database !== undefined || !isClusterName(backup.database);
}

/** The segments of a path, of which the first stands for the database or the cluster. */
function segmentsOf(path: string): string[] {
  const [first = '', second, ...more] = path.split('/');
  return first === allClusters && second !== undefined
    ? [`${first}/${second}`, ...more]
    : [first, ...(second === undefined ? [] : [second]), ...more];
}

function isManifest(path: string): boolean {
  const [, , file, ...more] = segmentsOf(path);
  return file === 'manifest.json' && more.length === 0;
}

function nameOf({ database, id }: StoredBackup): string {
  return `${id} ${database}`;
}

/** The backups that files belong to, each once. */
function backupsIn(paths: readonly string[]): StoredBackup[] {
  const found = new Map<string, StoredBackup>();
  for (const path of paths) {
    const [segment = '', id = '', file] = segmentsOf(path);
    const database = decodeDatabaseName(segment);
    if (database === undefined || file === undefined || !backupIdPattern.test(id)) continue;
    found.set(nameOf({ database, id }), { database, id });
  }
  return [...found.values()];
}

function sorted(backups: readonly StoredBackup[]): StoredBackup[] {
  return [...backups].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
