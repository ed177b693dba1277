import type { Environment } from '../../operation.ts';
import type { PgbackrestSource } from '../../pgbackrest/options.ts';
import type { ToolSearch } from '../../postgres/tools.ts';
import type { RecoveryTarget } from '../physical/target.ts';

/** What a caller decides of a restore by pgBackRest. */
export interface PgbackrestRestoreOptions {
  readonly source: PgbackrestSource;
  readonly environment: Environment;
  /** The data directory, where pgBackRest runs: one that is not there yet, an empty one, or with `delta` an old one of the cluster. Absolute. */
  readonly directory: string;
  /** By where a tablespace lay, where it is to lie. */
  readonly tablespaces: ReadonlyMap<string, string>;
  /** `latest`: the newest that ended before the target; `random`, or a label. */
  readonly backup: string;
  /** Undefined: the end of what was archived. */
  readonly target?: RecoveryTarget;
  readonly isDelta: boolean;
  readonly tools?: ToolSearch;
}
