import type { Finding } from '../finding.ts';
import type { Store } from '../store/store.ts';

/** Removes what was stored of a backup that failed. What stays has no manifest, and is no backup: a warning. */
export async function removeRest(store: Store, folder: string): Promise<Finding | undefined> {
  try {
    await store.remove(folder);
    return undefined;
  } catch (error) {
    const detail = `what was stored of it could not be removed: ${(error as Error).message}`;
    return { id: 'backup.rest', status: 'warning', object: { kind: 'folder', name: folder }, detail };
  }
}
