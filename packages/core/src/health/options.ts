import type { Environment } from '../operation.ts';
import type { Connection } from '../postgres/connection.ts';
import type { Store } from '../store/store.ts';
import type { Baseline } from './baseline.ts';

/**
 * Which question is asked: `ci` of the schema in a throw-away service container, `production` of everything, the other two whether now is a
 * safe time to migrate or to back up.
 */
export const profiles = ['ci', 'production', 'pre-migrate', 'pre-backup'] as const;
export type Profile = (typeof profiles)[number];

/** The least that fails a run: what is bad, a warning too, or only what is bad and was not in the baseline. */
export const healthFailOns = ['bad', 'warning', 'new'] as const;
export type HealthFailOn = (typeof healthFailOns)[number];

/** Where a warning begins, and where it is bad. */
export interface LimitValues {
  readonly warning: number;
  readonly bad: number;
}

export interface HealthOptions {
  /** Throws as `settleConnection` does. */
  readonly source: (signal: AbortSignal) => Promise<Connection>;
  readonly environment: Environment;
  readonly profile: Profile;
  readonly failOn: HealthFailOn;
  /** Between the two samples; 0: one sample, and no rate is known. */
  readonly sampleSeconds: number;
  /** How long the server may take until it is ready; 0: it has to be. */
  readonly waitForSeconds: number;
  /** Limits that differ from those of the environment, by `check.limit`. */
  readonly limits: Readonly<Record<string, LimitValues>>;
  /** Checks that are left out, by id; the report names them. */
  readonly skip: readonly string[];
  /** What the server is expected to be. */
  readonly expectedRole?: 'primary' | 'standby';
  /** Names of standbys that are expected, as their application_name. */
  readonly expectedStandbys: readonly string[];
  /** How much the disk of the server holds, where only its owner knows. */
  readonly diskBytes?: number;
  /** The backups of this database are looked at, too. */
  readonly store?: { readonly open: () => Promise<Store>; readonly database?: string };
  /** What an earlier run saw. */
  readonly baseline?: Baseline;
  readonly statementTimeoutSeconds: number;
  readonly lockTimeoutSeconds: number;
}

export const defaultSampleSeconds = 1;
export const defaultStatementTimeoutSeconds = 15;
export const defaultHealthLockTimeoutSeconds = 2;
