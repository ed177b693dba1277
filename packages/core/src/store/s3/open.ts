import type { Store } from '../store.ts';
import type { S3Place } from './place.ts';

/** What a store in S3 needs of its surroundings. The SDK besides reads the process's environment and the home folder's `.aws` by itself. */
export interface StoreDoor {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Tells a person what is no error. */
  readonly note: (line: string) => void;
}

/** What a store is opened for. */
export type StoreUse = 'read' | 'write' | 'plan';

/**
 * Opens a store in S3. Of what it is opened for, `write` asks the store, before a byte counts, whether it can be written and encrypts as is
 * wanted; `plan` asks nothing. The SDK is loaded here and nowhere else. Throws `store-missing`, `store-refused`, `store-unreachable`,
 * `store-unwritable`.
 */
export async function openS3Store(given: S3Place, use: StoreUse, door: StoreDoor): Promise<Store> {
  const endpoint = given.endpoint ?? (door.env['AWS_ENDPOINT_URL_S3'] || door.env['AWS_ENDPOINT_URL'] || undefined);
  const place = endpoint === undefined ? given : { ...given, endpoint };
  const { openStoreAt } = await import('./store.ts');
  return openStoreAt(place, use, door);
}
