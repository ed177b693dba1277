import {
  defaultGateTimeoutSeconds,
  defaultLockAttempts,
  defaultMigrateLockTimeoutSeconds,
  defaultMigrateStatementTimeoutSeconds,
  defaultRehearsalMaxAgeHours,
} from '@pgproof/core';
import { Option } from 'commander';
import { wholeNumber, words } from './values.ts';

/** The options of `migrate apply` and `migrate rehearse` alone. */
export const migrateOptions = {
  ddlLockTimeoutSeconds: (): Option =>
    new Option('--ddl-lock-timeout-seconds <n>', 'how long a statement may wait for a lock, and everybody behind it')
      .default(defaultMigrateLockTimeoutSeconds)
      .argParser(wholeNumber(1, 600)),
  lockAttempts: (): Option =>
    new Option('--lock-attempts <n>', 'how often a transaction is begun when a lock is not got')
      .default(defaultLockAttempts)
      .argParser(wholeNumber(1, 100)),
  ddlStatementTimeoutSeconds: (): Option =>
    new Option('--ddl-statement-timeout-seconds <n>', 'how long one statement may take')
      .default(defaultMigrateStatementTimeoutSeconds)
      .argParser(wholeNumber(1, 604_800)),
  gateTimeoutSeconds: (): Option =>
    new Option('--gate-timeout-seconds <n>', 'how long a backup or another migration is waited for')
      .default(defaultGateTimeoutSeconds)
      .argParser(wholeNumber(1, 86_400)),
  rehearsalMaxAgeHours: (): Option =>
    new Option('--rehearsal-max-age-hours <n>', 'how old a rehearsal, and its backup, may be in production')
      .default(defaultRehearsalMaxAgeHours)
      .argParser(wholeNumber(1, 8760)),
  skipRehearsal: (): Option =>
    new Option(
      '--skip-rehearsal <reason>',
      'apply in production what was not rehearsed; the report says why',
    ).argParser(words),
  skipCheck: (): Option =>
    new Option('--skip-check <check>', 'leave out a check of health; the report says so. May be repeated').argParser(
      (text: string, before: readonly string[] = []) => [...before, words(text)],
    ),
  checkDown: (): Option =>
    new Option('--check-down', 'take each back and run it again: the schema has to be what it was, both times'),
  passEnvironment: (): Option =>
    new Option(
      '--pass-environment <name>',
      'a variable that the command gets beside PATH, HOME and the like; one that names a database is refused. May be repeated',
    ).argParser((text: string, before: readonly string[] = []) => [...before, words(text)]),
  sandboxUrl: (): Option =>
    new Option(
      '--sandbox-url <url>',
      'restore into a database that is made for it on this server, such as a service container, and dropped; not isolated',
    ).argParser(words),
  baselineVersion: (): Option =>
    new Option(
      '--baseline-version <version>',
      'of numbered SQL that was run by hand so far: all up to it is recorded, and not run',
    ).argParser(words),
};

/** What these come to. */
export interface MigrateGiven {
  readonly ddlLockTimeoutSeconds: number;
  readonly ddlStatementTimeoutSeconds: number;
  readonly lockAttempts: number;
  readonly gateTimeoutSeconds: number;
  readonly rehearsalMaxAgeHours: number;
  readonly skipRehearsal?: string;
  readonly skipCheck?: readonly string[];
  readonly baselineVersion?: string;
  readonly sandboxUrl?: string;
  readonly checkDown?: boolean;
  readonly passEnvironment?: readonly string[];
  /** What stands behind the options, of a command that takes such. */
  readonly args?: readonly string[];
}
