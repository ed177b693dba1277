import type { Environment } from '../operation.ts';
import type { Connection } from '../postgres/connection.ts';
import type { Store } from '../store/store.ts';

/** What a caller decides of a restore. */
export interface RestoreOptions {
  readonly store: Store;
  readonly environment: Environment;
  readonly database?: string;
  readonly backup: string;
  /** The server, with the name of the database to restore into: one that does not exist yet, or an empty one. */
  readonly into: Connection;
  readonly pgBin?: string;
  readonly expectedManifestSha256?: string;
}
