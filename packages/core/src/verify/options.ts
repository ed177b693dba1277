import type { Level } from '../finding.ts';
import type { Environment } from '../operation.ts';
import type { SourceOptions } from '../restore/source.ts';
import type { PlaceSearch, SandboxChoice } from '../sandbox/place.ts';
import type { AssertionFile } from './assertions/parse.ts';
import type { SqlFile } from './sql-file.ts';

/** What a caller decides of a verification. */
export interface VerifyOptions extends SourceOptions {
  readonly environment: Environment;
  /** Default: the highest that the backup can show. */
  readonly level?: Level;
  /** Where the copy is restored to. Default: `defaultSandbox`. */
  readonly sandbox?: SandboxChoice;
  readonly tools?: PlaceSearch;
  /** Major of the server that it is restored into: the source's, or a newer one to rehearse an upgrade. Default: the source's. */
  readonly sandboxMajor?: number;
  /** The longest that a recovery may take until the database can be used, and how far back it may lead; more is bad. */
  readonly maxRtoMinutes?: number;
  readonly maxRpoHours?: number;
  /** What the restored copy is asked, and expected to answer. */
  readonly assertions?: AssertionFile;
  /** Its tables, indexes and pages are checked by pg_amcheck and data checksums, too. Default: false. */
  readonly amcheck?: boolean;
  /** Folders that the restored copy must not see where it runs as our user, beside our own and the one for temporary folders. */
  readonly hide?: readonly string[];
  /** Sessions that fingerprint the copy. */
  readonly jobs: number;
  /** How long the sandbox may be silent before it is given up, in seconds. Default: `defaultServerTimeoutSeconds`. */
  readonly serverTimeoutSeconds?: number;
  /** A copy that passed stays, on a port of loopback, when the run has ended; see `VerifyResult.kept`. Default: false. */
  readonly keepRunning?: boolean;
  /** The copy writes the WAL that a server with standbys would, so that it can be measured. Default: false. */
  readonly logsAll?: boolean;
  /** What is run in such a copy before it is handed on, in one transaction; where that fails it is not. */
  readonly sanitize?: SqlFile;
  /** The longest that such a copy stays. Default: `longestLifeSeconds`. */
  readonly keepRunningSeconds?: number;
  /** Checks that are left out, by finding id. For tests alone: a check proves itself by what goes unnoticed without it. */
  readonly omit?: ReadonlySet<string>;
}
