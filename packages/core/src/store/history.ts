import { PgproofError } from '../errors.ts';
import type { Manifest } from './manifest.ts';
import { readManifest } from './select.ts';
import type { Store } from './store.ts';

/** The backups of one database before this one, as far as they can be read. */
export type History =
  | {
      readonly status: 'read';
      /** The newest first: those of the same part of the database, `historyLength` at the most, and others between them. */
      readonly manifests: readonly Manifest[];
      /** Ids of those among them whose manifest cannot be read. */
      readonly unreadable: readonly string[];
    }
  | { readonly status: 'unknown'; readonly detail: string; readonly hint: string };

/** Two weeks of nightly backups; each costs a request or two where the store is elsewhere. */
export const historyLength = 14;

/** So many manifests are looked at before a past is given up. */
const mostRead = 200;

/**
 * Reads the newest manifests of a database that are of the same part of it, and those of other parts between them. A store that may not be read, or
 * does not answer, has an unknown past; only an abort is thrown.
 */
export async function readHistory(
  open: () => Promise<Store>,
  database: string,
  filters: readonly string[],
  signal: AbortSignal,
): Promise<History> {
  try {
    const store = await open();
    const newest = (await store.list(database)).slice(-mostRead).reverse();
    const manifests: Manifest[] = [];
    const unreadable: string[] = [];
    for (const backup of newest) {
      signal.throwIfAborted();
      try {
        manifests.push((await readManifest(store, backup)).manifest);
      } catch (error) {
        if (!(error instanceof PgproofError) || error.kind !== 'invalid-manifest') throw error;
        unreadable.push(backup.id);
      }
      if (manifests.filter((manifest) => isAlike(manifest, filters)).length + unreadable.length >= historyLength) break;
    }
    return { status: 'read', manifests, unreadable };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PgproofError)) throw error;
    return { status: 'unknown', detail: error.message, hint: error.hint };
  }
}

function isAlike(manifest: Manifest, filters: readonly string[]): boolean {
  return JSON.stringify(manifest.filters) === JSON.stringify(filters);
}

/** Of those, the ones that hold the same part of the database; the newest first. */
export function comparable(history: History, filters: readonly string[]): readonly Manifest[] {
  if (history.status === 'unknown') return [];
  return history.manifests.filter((manifest) => isAlike(manifest, filters));
}

/** Size of a backup in the store, in bytes. */
export function bytesOf({ files }: { readonly files: readonly { readonly bytes: number }[] }): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}
