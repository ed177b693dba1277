import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { PgproofError } from '../errors.ts';
import { allClusters, clusterName, encodeDatabaseName, isClusterName } from './identifier.ts';
import { type AnyManifest, largestManifestBytes, type Manifest, parseAnyManifest } from './manifest.ts';
import type { PhysicalManifest } from './physical.ts';
import type { Store, StoredBackup } from './store.ts';
import { isGood, readRecords, recordsFolder } from './verification.ts';

export interface ReadManifest<M extends AnyManifest = Manifest> {
  readonly manifest: M;
  readonly sha256: string;
}

/** Reads and checks the manifest of a backup of a database. Throws `unknown-backup`, `invalid-manifest`. */
export async function readManifest(store: Store, backup: StoredBackup): Promise<ReadManifest> {
  const { manifest, sha256 } = await readAnyManifest(store, backup);
  if (manifest.method === 'logical') return { manifest, sha256 };
  throw new PgproofError('invalid-manifest', `backup "${backup.id}" of "${backup.database}" is of a cluster`);
}

/** The same for a backup of a cluster. */
export async function readPhysicalManifest(
  store: Store,
  backup: StoredBackup,
): Promise<ReadManifest<PhysicalManifest>> {
  const { manifest, sha256 } = await readAnyManifest(store, backup);
  if (manifest.method === 'physical') return { manifest, sha256 };
  throw new PgproofError('invalid-manifest', `backup "${backup.id}" of "${backup.database}" is of a database`);
}

/** The same for a backup of either. */
export async function readAnyManifest(store: Store, backup: StoredBackup): Promise<ReadManifest<AnyManifest>> {
  const path = `${encodeDatabaseName(backup.database)}/${backup.id}/manifest.json`;
  const bytes = await store.size(path);
  if (bytes === undefined) throw new PgproofError('invalid-manifest', `"${path}" is not a regular file`);
  if (bytes > largestManifestBytes)
    throw new PgproofError(
      'invalid-manifest',
      `"${path}" has ${bytes} bytes; a manifest has at most ${largestManifestBytes}`,
    );
  const content = await text(await store.get(path));
  const manifest = parseAnyManifest(content, `"${path}"`);
  if (manifest.id !== backup.id)
    throw new PgproofError('invalid-manifest', `"${path}": field "id" says "${manifest.id}"`);
  if (nameIn(manifest) !== backup.database) {
    const field = manifest.method === 'logical' ? 'database' : 'system_identifier';
    const said = manifest.method === 'logical' ? manifest.server.database : manifest.server.system_identifier;
    throw new PgproofError('invalid-manifest', `"${path}": field "server.${field}" says ${JSON.stringify(said)}`);
  }
  return { manifest, sha256: createHash('sha256').update(content).digest('hex') };
}

/** What a backup is of, as its store names it. */
function nameIn(manifest: AnyManifest): string {
  return manifest.method === 'logical' ? manifest.server.database : clusterName(manifest.server.system_identifier);
}

/** How a backup is chosen from a store: one of these words, or a backup's id. */
export const selectors = ['latest', 'latest-good', 'oldest-unverified', 'random'] as const;

/**
 * Chooses a backup by word or id. Throws `bad-input` when the store holds several databases and none is named, `unknown-backup` when
 * none fits.
 */
export async function selectBackup(store: Store, database: string | undefined, backup: string): Promise<StoredBackup> {
  const all = await store.list(database);
  const isWord = (selectors as readonly string[]).includes(backup);
  const areClusters = database === allClusters;
  if (isWord) requireOne(all, database);
  const chosen = await choose(store, all, backup);
  if (chosen === undefined) {
    const of =
      database === undefined
        ? ''
        : areClusters
          ? ' of a cluster'
          : ` of ${isClusterName(database) ? '' : 'database '}"${database}"`;
    const what = isWord
      ? all.length === 0
        ? `no backup${of}`
        : `no backup${of} that is "${backup}"`
      : `no backup "${backup}"${of}`;
    const refused = (await store.refused?.()) ?? [];
    const fitting = refused.filter(
      (candidate) => (database === undefined || candidate.database === database) && (isWord || candidate.id === backup),
    );
    const reasons = fitting.map(({ id, reason }) => `${id}: ${reason}`);
    throw new PgproofError(
      'unknown-backup',
      `store "${store.describe}" holds ${what}${reasons.length === 0 ? '' : ' that may be used'}`,
      reasons.length > 0
        ? { hint: `what is there was not taken: ${reasons.join('; ')}` }
        : backup === 'latest-good' && all.length > 0
          ? {
              hint: `${all.length === 1 ? 'the one that is there was' : `${all.length} are there, and none was`} not verified with a good end: verify it first, or take --backup latest`,
            }
          : {},
    );
  }
  return chosen;
}

/** Throws `bad-input` where backups of several databases or clusters are there, and it is not said of which. */
export function requireOne(all: readonly StoredBackup[], database: string | undefined): void {
  const areClusters = database === allClusters;
  const databases = [...new Set(all.map((candidate) => candidate.database))];
  if ((database !== undefined && !areClusters) || databases.length < 2) return;
  throw new PgproofError(
    'bad-input',
    `the store holds backups of ${databases.length} ${areClusters ? 'clusters' : 'databases'}: ${databases.map((name) => `"${name}"`).join(', ')}`,
    { hint: `name one: --database ${databases[0]}` },
  );
}

async function choose(store: Store, all: readonly StoredBackup[], backup: string): Promise<StoredBackup | undefined> {
  switch (backup) {
    case 'latest':
      return all.at(-1);
    case 'random':
      return all[Math.floor(Math.random() * all.length)];
    case 'latest-good':
      return firstThat([...all].reverse(), (candidate) => isKnownGood(store, candidate));
    case 'oldest-unverified':
      return firstThat(all, async (candidate) => (await store.files(recordsFolder(candidate))).length === 0);
    default:
      return all.find((candidate) => candidate.id === backup);
  }
}

async function isKnownGood(store: Store, backup: StoredBackup): Promise<boolean> {
  try {
    return isGood(await readAnyManifest(store, backup), await readRecords(store, backup));
  } catch (error) {
    if (error instanceof PgproofError && error.kind === 'invalid-manifest') return false;
    throw error;
  }
}

async function firstThat<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<T | undefined> {
  for (const item of items) if (await test(item)) return item;
  return undefined;
}
