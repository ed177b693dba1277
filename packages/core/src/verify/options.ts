import type { Level } from '../finding.ts';
import type { Environment } from '../operation.ts';
import type { Store } from '../store/store.ts';

/** How a backup is chosen from a store: a word, or a backup's id. */
export const selectors = ['latest', 'latest-good', 'oldest-unverified', 'random'] as const;

/** What a caller decides of a verification. */
export interface VerifyOptions {
  readonly store: Store;
  readonly environment: Environment;
  /** Undefined when the store holds one database only. */
  readonly database?: string;
  /** One of `selectors`, or an id. */
  readonly backup: string;
  /** Default: the highest that the backup can show. */
  readonly level?: Level;
  /** Sessions that restore indexes and fingerprint. */
  readonly jobs: number;
  readonly pgBin?: string;
  readonly expectedManifestSha256?: string;
  /** Checks that are left out, by finding id. For tests alone: a check proves itself by what goes unnoticed without it. */
  readonly omit?: ReadonlySet<string>;
}
