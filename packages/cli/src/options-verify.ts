import { type Level, levels, newestMajor, oldestMajor } from '@pgproof/core';
import { Option } from 'commander';
import { wholeNumber, words } from './values.ts';

/** The options of what a verification asks. */
export const verifyOptions = {
  level: (): Option =>
    new Option('--level <level>', 'the level to reach; default: the highest that the backup can show').choices(levels),
  maxRtoMinutes: (): Option =>
    new Option(
      '--max-rto-minutes <n>',
      'a restore that takes longer until the database can be used fails the run',
    ).argParser(wholeNumber(1, 100_000)),
  maxRpoHours: (): Option =>
    new Option('--max-rpo-hours <n>', 'a backup whose snapshot is older fails the run').argParser(
      wholeNumber(1, 100_000),
    ),
  assertions: (): Option =>
    new Option(
      '--assertions <file>',
      'SQL that is asked of the restored copy, each statement with a name and what it is expected to return',
    ).argParser(words),
  amcheck: (): Option =>
    new Option(
      '--amcheck',
      'let pg_amcheck check every table and B-tree index of the copy, and read its pages with data checksums; takes as much disk again as the copy',
    ),
  sandboxMajor: (): Option =>
    new Option(
      '--sandbox-major <n>',
      "restore into a server of this major of PostgreSQL, to rehearse an upgrade; default: the source's",
    ).argParser(wholeNumber(oldestMajor, newestMajor)),
};

/** What these come to. */
export interface VerifyGiven {
  readonly level?: Level;
  readonly maxRtoMinutes?: number;
  readonly maxRpoHours?: number;
  readonly assertions?: string;
  readonly amcheck?: boolean;
  readonly sandboxMajor?: number;
}
