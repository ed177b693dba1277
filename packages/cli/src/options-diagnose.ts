import { defaultSlowRestoreSeconds } from '@pgproof/core';
import { Option } from 'commander';
import { wholeNumber, words } from './values.ts';

/** The options of diagnose. */
export const diagnoseOptions = {
  restoreLog: (): Option =>
    new Option('--restore-log <file>', 'what pg_restore, psql or pg_dump printed').argParser(words),
  container: (): Option => new Option('--container <name|id>', "docker's container of the server").argParser(words),
  slowRestoreSeconds: (): Option =>
    new Option('--slow-restore-seconds <n>', 'a restore that took longer is called slow')
      .default(defaultSlowRestoreSeconds)
      .argParser(wholeNumber(1, 1_000_000)),
};

/** What these come to. */
export interface DiagnoseGiven {
  readonly restoreLog?: string;
  readonly container?: string;
  readonly slowRestoreSeconds?: number;
}
