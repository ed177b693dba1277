import type { Environment } from '../operation.ts';
import type { Connection } from '../postgres/connection.ts';
import type { Store } from '../store/store.ts';

export interface Compression {
  readonly algorithm: 'zstd' | 'none';
  /** 1 to 19; 0 with `none`. */
  readonly level: number;
}

/** What a caller decides of a backup. */
export interface BackupOptions {
  readonly connection: Connection;
  readonly store: Store;
  readonly environment: Environment;
  readonly proof: 'content' | 'counts' | 'none';
  readonly compression: Compression;
  /** Sessions that fingerprint while pg_dump runs. */
  readonly jobs: number;
  /** How long a lock may be waited for, by us and by pg_dump. */
  readonly lockTimeoutSeconds: number;
  /** How often the whole is begun anew when a lock was not got. */
  readonly attempts: number;
  readonly pgBin?: string;
  /** Whom the backup is encrypted for: X25519 recipients of age (`age1…`), of whom each alone can open it. Undefined: not encrypted. */
  readonly recipients?: readonly string[];
}

/** The proof that an environment asks for by itself. */
export function defaultProof(environment: Environment): 'content' | 'counts' {
  return environment === 'development' ? 'counts' : 'content';
}
