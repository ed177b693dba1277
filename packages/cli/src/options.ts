import {
  defaultImage,
  defaultSandbox,
  defaultServerTimeoutSeconds,
  type Environment,
  environments,
  failOns,
  type HealthFailOn,
  noImage,
  readImagePattern,
  reportFileNames,
  type SandboxChoice,
  sandboxChoices,
} from '@pgproof/core';
import { type Command, Option } from 'commander';
import { type BackupGiven, backupOptions } from './options-backup.ts';
import { type DiagnoseGiven, diagnoseOptions } from './options-diagnose.ts';
import { type HealthGiven, healthOptions } from './options-health.ts';
import { type MigrateGiven, migrateOptions } from './options-migrate.ts';
import { type MigrationsGiven, migrationsOptions } from './options-migrations.ts';
import { type PgbackrestGiven, pgbackrestOptions } from './options-pgbackrest.ts';
import { type PhysicalGiven, physicalOptions } from './options-physical.ts';
import { type RestoreGiven, restoreOptions } from './options-restore.ts';
import { type RetentionGiven, retentionOptions } from './options-retention.ts';
import { type GivenToScaffold, scaffoldOptions } from './options-scaffold.ts';
import { type SelectionGiven, selectionOptions } from './options-selection.ts';
import { type StoreGiven, storeOptions } from './options-store.ts';
import { type VerifyGiven, verifyOptions } from './options-verify.ts';
import { type GivenWal, walOptions } from './options-wal.ts';
import { parsed, wholeNumber, words } from './values.ts';

const image = (text: string): string => readImagePattern(text, '--postgres-image');

/** Options that several commands have, each defined once: its name, its default, its words. */
export const options = {
  databaseUrl: (): Option =>
    new Option(
      '--database-url <url>',
      'postgres:// URL or "host=… dbname=…"; without it libpq\'s PG* variables count. A password is better kept in PGPASSWORD or ~/.pgpass: other users can read command lines',
    ).argParser(words),
  environment: (): Option =>
    new Option('--environment <name>', 'decides defaults and what is refused')
      .choices(environments)
      .default('production'),
  ...storeOptions,
  ...backupOptions,
  ...selectionOptions,
  ...retentionOptions,
  ...restoreOptions,
  ...verifyOptions,
  ...healthOptions,
  ...diagnoseOptions,
  ...migrationsOptions,
  ...migrateOptions,
  ...physicalOptions,
  ...pgbackrestOptions,
  ...walOptions,
  ...scaffoldOptions,
  jobs: (): Option =>
    new Option(
      '--jobs <n>',
      'sessions that fingerprint, that dump or restore the format directory, and that build the indexes of a custom dump',
    )
      .default(2)
      .argParser(wholeNumber(1, 64)),
  serverTimeoutSeconds: (): Option =>
    new Option(
      '--server-timeout-seconds <n>',
      'how long the server may be silent before it is given up; a long statement is no silence, for another session asks',
    )
      .default(defaultServerTimeoutSeconds)
      .argParser(wholeNumber(1, 3600)),
  sandbox: (): Option =>
    new Option(
      '--sandbox <where>',
      "where the copy is restored to; auto: on this machine where the server's exact major is installed, else in a container",
    )
      .choices(sandboxChoices)
      .default(defaultSandbox),
  postgresImage: (): Option =>
    new Option(
      '--postgres-image <image>',
      `image of PostgreSQL, for containers where the exact major is not installed; {major} stands for it; ${noImage}: no containers`,
    )
      .default(defaultImage)
      .argParser(parsed(image)),
  pgBin: (): Option =>
    new Option(
      '--pg-bin <folder>',
      'folder of the PostgreSQL programs; without it the exact major is looked for',
    ).argParser(words),
  workdir: (): Option =>
    new Option('--workdir <folder>', "where temporary folders are made; default: the system's").argParser(words),
  failOn: (): Option => new Option('--fail-on <status>', 'the least that exits with 1').choices(failOns).default('bad'),
  timeoutMinutes: (): Option =>
    new Option('--timeout-minutes <n>', 'give up after that time').default(360).argParser(wholeNumber(1, 10_080)),
  report: (): Option =>
    new Option('--report <folder>', `also write ${reportFileNames.join(', ')} there`).argParser(words),
  dryRun: (): Option => new Option('--dry-run', 'print the plan and do nothing'),
  json: (): Option => new Option('--json', 'print one JSON object'),
};

export type OptionName = keyof typeof options;

/** Adds shared options to a command. `mandatory` ones must be given. */
export function addOptions(
  command: Command,
  names: readonly OptionName[],
  mandatory: readonly OptionName[] = [],
): Command {
  for (const name of names) {
    const option = options[name]();
    if (mandatory.includes(name)) option.makeOptionMandatory();
    command.addOption(option);
  }
  return command;
}

/** What the shared options come to, as commander hands them over. */
export interface Given
  extends StoreGiven,
    BackupGiven,
    SelectionGiven,
    RetentionGiven,
    RestoreGiven,
    VerifyGiven,
    HealthGiven,
    DiagnoseGiven,
    MigrationsGiven,
    MigrateGiven,
    PhysicalGiven,
    PgbackrestGiven,
    GivenWal,
    GivenToScaffold {
  readonly databaseUrl?: string;
  readonly environment: Environment;
  readonly jobs: number;
  readonly serverTimeoutSeconds: number;
  readonly pgBin?: string;
  readonly sandbox: SandboxChoice;
  readonly postgresImage: string;
  readonly workdir?: string;
  /** `new` is for health alone. */
  readonly failOn: HealthFailOn;
  readonly timeoutMinutes: number;
  readonly report?: string;
  readonly dryRun?: boolean;
  /** Asked by `pgproof plan`. */
  readonly isPlan?: boolean;
  readonly json?: boolean;
}
