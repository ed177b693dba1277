import { type FormatName, failOns, formatNames, newestMajor, oldestMajor } from '@pgproof/core';
import { Option } from 'commander';
import { collected, wholeNumber, words } from './values.ts';

/** The options of migrations that are there. */
export const migrationsOptions = {
  migrations: (): Option =>
    new Option('--migrations <folder>', 'the folder that the migration tool is given').argParser(words),
  migrationFormat: (): Option =>
    new Option(
      '--migration-format <tool>',
      'the tool whose migrations they are; default: what the folder looks like',
    ).choices(formatNames),
  stateTable: (): Option =>
    new Option(
      '--state-table <name>',
      "the tool's state table, as <table> or <schema>.<table>; default: its own",
    ).argParser(words),
  files: (): Option =>
    new Option(
      '--files <path>',
      'judge these migrations; may be given several times; default: what is pending, without a database all',
    ).argParser(collected),
  postgresMajor: (): Option =>
    new Option('--postgres-major <n>', 'the major to judge for, where no database says; default: the newest').argParser(
      wholeNumber(oldestMajor, newestMajor),
    ),
  sarif: (): Option =>
    new Option('--sarif <file>', 'also write the findings as SARIF, for code scanning').argParser(words),
  migrateFailOn: (): Option =>
    new Option('--fail-on <status>', 'the least that exits with 1; what could not be judged does with warning')
      .choices(failOns)
      .default('bad'),
};

/** What these come to. */
export interface MigrationsGiven {
  readonly migrations?: string;
  readonly migrationFormat?: FormatName;
  readonly stateTable?: string;
  readonly files?: readonly string[];
  readonly postgresMajor?: number;
  readonly sarif?: string;
}
