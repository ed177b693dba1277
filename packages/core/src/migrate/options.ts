import type { FailOn } from '../diagnose/options.ts';
import { allGood, type Finding } from '../finding.ts';
import type { Connection } from '../postgres/connection.ts';
import type { FormatName } from './format.ts';

/** What is done with migrations. */
export const migrateModes = ['status', 'lint', 'rehearse', 'apply'] as const;
export type MigrateMode = (typeof migrateModes)[number];

/** What every mode is told. */
export interface MigrateOptions {
  /** The folder of the migrations. */
  readonly folder: string;
  /** The same as people and annotations name it. */
  readonly shownFolder: string;
  /** Default: what the folder looks like. */
  readonly format?: FormatName;
  /** The tool's state table, as `table` or `schema.table`. Default: the tool's own. */
  readonly stateTable?: string;
  /** The database. Throws as `settleConnection` does. */
  readonly source?: (signal: AbortSignal) => Promise<Connection>;
  /** What fails the run; `warning` is also what could not be judged. Default: `bad`. */
  readonly failOn?: FailOn;
}

/** What lint is told beside that. */
export interface MigrateLintOptions extends MigrateOptions {
  /** Files to judge, by their path or name. Default: what is pending; without a database, all. */
  readonly files?: readonly string[];
  /** The major to judge for, where no database says. Default: the newest. */
  readonly major?: number;
  /** The lock_timeout that the runner sets before each migration. Default: what the database has. */
  readonly lockTimeoutSeconds?: number;
}

/** Whether findings let a run pass: under `warning` what could not be judged does not, for it may be bad. */
export function isPassed(findings: readonly Finding[], failOn: FailOn = 'bad'): boolean {
  const failing = ['warning', 'unknown'];
  return allGood(findings) && (failOn !== 'warning' || findings.every(({ status }) => !failing.includes(status)));
}
