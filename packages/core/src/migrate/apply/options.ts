import type { Environment } from '../../operation.ts';
import type { Store } from '../../store/store.ts';
import type { CommandOptions } from '../command.ts';
import type { MigrateOptions } from '../options.ts';

/** How our own runner waits, and what it is allowed. */
export interface RunnerOptions {
  /** For each lock of a statement; nobody waits behind us for longer. */
  readonly lockTimeoutSeconds: number;
  /** How often a transaction is begun when a lock is not got, with waits between that grow and are random. */
  readonly lockAttempts: number;
  /** For each statement. */
  readonly statementTimeoutSeconds: number;
}

/** What apply is told. */
export interface MigrateApplyOptions extends MigrateOptions, RunnerOptions, CommandOptions {
  readonly environment: Environment;
  /** How long a backup or another migration of this database is waited for. */
  readonly gateTimeoutSeconds: number;
  /** Where rehearsals are recorded. Throws as a store does that cannot be opened. */
  readonly openStore?: () => Promise<Store>;
  /** How old a rehearsal, and the backup that it ran on, may be in production. */
  readonly rehearsalMaxAgeHours: number;
  /** Why it is not rehearsed; reported. */
  readonly skipRehearsal?: string;
  /** Checks of health that are left out, by id; the report names them. */
  readonly skip: readonly string[];
  /** Of numbered SQL without a tool, on a database that has tables: what is up to this version was run before there was a state. */
  readonly baseline?: string;
}

export const defaultMigrateLockTimeoutSeconds = 2;
export const defaultLockAttempts = 8;
export const defaultMigrateStatementTimeoutSeconds = 3600;
export const defaultGateTimeoutSeconds = 60;
export const defaultRehearsalMaxAgeHours = 24;
