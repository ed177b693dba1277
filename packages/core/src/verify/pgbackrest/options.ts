import type { Level } from '../../finding.ts';
import type { Environment } from '../../operation.ts';
import type { PgbackrestSource } from '../../pgbackrest/options.ts';
import type { PlaceSearch, SandboxChoice } from '../../sandbox/place.ts';

/** What a caller decides of the verification of a backup by pgBackRest. */
export interface PgbackrestVerifyOptions {
  readonly source: PgbackrestSource;
  readonly environment: Environment;
  /** `latest`, `random`, or a label. */
  readonly backup: string;
  /** Default: `consistent`, the highest. */
  readonly level?: Level;
  /** Where the copy is recovered. Default: `defaultSandbox`. */
  readonly sandbox?: SandboxChoice;
  readonly tools?: PlaceSearch;
  readonly maxRtoMinutes?: number;
  readonly maxRpoHours?: number;
  /** See `VerifyOptions`. */
  readonly hide?: readonly string[];
  /** Sessions that read the copy. */
  readonly jobs: number;
  readonly serverTimeoutSeconds?: number;
  /** Checks that are left out, by finding id. For tests alone. */
  readonly omit?: ReadonlySet<string>;
}
