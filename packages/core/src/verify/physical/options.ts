import { PgproofError } from '../../errors.ts';
import type { Level } from '../../finding.ts';
import type { Environment } from '../../operation.ts';
import type { RecoveryTarget } from '../../restore/physical/target.ts';
import type { SourceOptions } from '../../restore/source.ts';
import type { PlaceSearch, SandboxChoice } from '../../sandbox/place.ts';

/** What a caller decides of the verification of a base backup. */
export interface PhysicalVerifyOptions extends SourceOptions {
  readonly environment: Environment;
  /** Default: the highest that the backup can show. */
  readonly level?: Level;
  /** Where the recovery is to end, by the archive of WAL; undefined: where the backup does. */
  readonly target?: RecoveryTarget;
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

/** Throws `bad-input` for an option that only a backup of a database has. `name` says what an option is called where it was given. */
export function refuseOfDumps(given: Readonly<Record<string, unknown>>, name: (option: string) => string): void {
  const foreign = Object.entries(given).find(([, value]) => value !== undefined)?.[0];
  if (foreign === undefined) return;
  throw new PgproofError('bad-input', `${name(foreign)}: only of a backup of a database`, {
    hint: `leave it out, or take ${name('method')} logical`,
  });
}
