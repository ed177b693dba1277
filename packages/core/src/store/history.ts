import { PgproofError } from '../errors.ts';
import type { Manifest } from './manifest.ts';
import { readManifest } from './select.ts';
import type { Store } from './store.ts';

/** The backups of one database before this one, as far as they can be read. */
export type History =
  | {
      readonly status: 'read';
      /** The newest first; at most so many as were asked for. */
      readonly manifests: readonly Manifest[];
      /** Ids of those among them whose manifest cannot be read. */
      readonly unreadable: readonly string[];
    }
  | { readonly status: 'unknown'; readonly detail: string; readonly hint: string };

/** Two weeks of nightly backups; each costs a request or two where the store is elsewhere. */
export const historyLength = 14;

/** Reads the newest manifests of a database. A store that may not be read, or does not answer, has an unknown past; only an abort is thrown. */
export async function readHistory(
  open: () => Promise<Store>,
  database: string,
  signal: AbortSignal,
  most: number = historyLength,
): Promise<History> {
  try {
    const store = await open();
    const newest = (await store.list(database)).slice(-most).reverse();
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
    }
    return { status: 'read', manifests, unreadable };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PgproofError)) throw error;
    return { status: 'unknown', detail: error.message, hint: error.hint };
  }
}

/** Of those, the ones that hold the same part of the database; the newest first. */
export function comparable(history: History, filters: readonly string[]): readonly Manifest[] {
  if (history.status === 'unknown') return [];
  const wanted = JSON.stringify(filters);
  return history.manifests.filter((manifest) => JSON.stringify(manifest.filters) === wanted);
}

/** Size of a backup in the store, in bytes. */
export function bytesOf({ files }: Pick<Manifest, 'files'>): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}
