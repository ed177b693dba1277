import type { Level } from '../finding.ts';
import type { Environment } from '../operation.ts';
import type { SourceOptions } from '../restore/source.ts';

/** What a caller decides of a verification. */
export interface VerifyOptions extends SourceOptions {
  readonly environment: Environment;
  /** Default: the highest that the backup can show. */
  readonly level?: Level;
  /** Sessions that fingerprint the copy. */
  readonly jobs: number;
  /** Checks that are left out, by finding id. For tests alone: a check proves itself by what goes unnoticed without it. */
  readonly omit?: ReadonlySet<string>;
}
