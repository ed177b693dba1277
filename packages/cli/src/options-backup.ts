import {
  type BackupOptions,
  type Compression,
  type DumpFormat,
  defaultMaxShrinkPercent,
  defaultProof,
  dumpFormats,
  type GlobalsChoice,
  globalsChoices,
  parseCompression,
  readRecipients,
  readSeveral,
  type SeveralDatabases,
} from '@pgproof/core';
import { Option } from 'commander';
import type { Given, OptionName } from './options.ts';
import { selectionChoice, selectionOptionNames } from './options-selection.ts';
import { collected, parsed, wholeNumber } from './values.ts';

const compression = (text: string): Compression => parseCompression(text, '--compression');

/** The options of how a backup is taken. */
export const backupOptions = {
  databases: (): Option =>
    new Option(
      '--databases <name>',
      "back up this database of the server; may be given several times, and counts instead of the URL's",
    ).argParser(collected),
  allDatabases: (): Option =>
    new Option('--all-databases', 'back up every database that accepts connections and is no template'),
  excludeDatabases: (): Option =>
    new Option('--exclude-databases <name>', 'of all databases: this one not; may be given several times').argParser(
      collected,
    ),
  proof: (): Option =>
    new Option(
      '--proof <kind>',
      'what is fingerprinted beside the dump; default: content, in development counts',
    ).choices(['content', 'counts', 'none']),
  format: (): Option =>
    new Option(
      '--format <format>',
      'of the dump: directory is written and restored by --jobs sessions at once; default: custom, of a physical backup tar',
    ).choices(dumpFormats),
  compression: (): Option =>
    new Option('--compression <algorithm[:level]>', 'zstd, lz4, gzip or none')
      .default(compression('zstd:3'), 'zstd:3')
      .argParser(parsed(compression)),
  lockTimeoutSeconds: (): Option =>
    new Option('--lock-timeout-seconds <n>', 'how long a lock is waited for before all are released and taken anew')
      .default(15)
      .argParser(wholeNumber(1, 3600)),
  attempts: (): Option =>
    new Option('--attempts <n>', 'how often a backup is begun when locks are not got')
      .default(3)
      .argParser(wholeNumber(1, 100)),
  allowNewServer: (): Option =>
    new Option(
      '--allow-new-server',
      'the server may be another than that of the last backup, which production otherwise refuses',
    ),
  maxShrinkPercent: (): Option =>
    new Option(
      '--max-shrink-percent <n>',
      'by how much rows, large objects or bytes may be less than in the last backup; in production more is a failed check; default: 20, in development 50',
    ).argParser(wholeNumber(0, 100)),
  globals: (): Option =>
    new Option(
      '--globals <what>',
      'roles, tablespaces and settings of roles, from pg_dumpall, as a file beside the dump; default: with a whole database, and with the hashes of passwords where the backup is encrypted and the role may read them',
    ).choices(globalsChoices),
};

/** The options that decide how a backup is taken, in the order of the help. */
export const backupOptionNames: readonly OptionName[] = [
  'environment',
  'proof',
  'format',
  'compression',
  'ageRecipients',
  'jobs',
  'lockTimeoutSeconds',
  'serverTimeoutSeconds',
  'attempts',
  'allowNewServer',
  'maxShrinkPercent',
  'globals',
  'pgBin',
  'postgresImage',
  'workdir',
  'timeoutMinutes',
  ...selectionOptionNames,
  'report',
];

/** The options that choose databases of a server. */
export const severalOptionNames: readonly OptionName[] = ['databases', 'allDatabases', 'excludeDatabases'];

/** What they come to for core; undefined: the database that the URL names. Throws `bad-input`. */
export function severalChoice(given: Given): SeveralDatabases | undefined {
  const { databases = [], allDatabases: all = false, excludeDatabases: except = [] } = given;
  return readSeveral({ databases, all, except }, (option) => `--${option}`);
}

/** What they come to for core. */
export async function backupChoices(given: Given): Promise<Omit<BackupOptions, 'connection' | 'store' | 'tools'>> {
  return {
    environment: given.environment,
    proof: given.proof ?? defaultProof(given.environment),
    format: given.format ?? 'custom',
    compression: given.compression,
    jobs: given.jobs,
    lockTimeoutSeconds: given.lockTimeoutSeconds,
    serverTimeoutSeconds: given.serverTimeoutSeconds,
    attempts: given.attempts,
    timeoutMinutes: given.timeoutMinutes,
    maxShrinkPercent: given.maxShrinkPercent ?? defaultMaxShrinkPercent(given.environment),
    allowNewServer: given.allowNewServer === true,
    ...(given.globals === undefined ? {} : { globals: given.globals }),
    selection: selectionChoice(given),
    ...(given.ageRecipients === undefined ? {} : { recipients: await readRecipients(given.ageRecipients) }),
  };
}

/** What these come to. */
export interface BackupGiven {
  readonly databases?: readonly string[];
  readonly allDatabases?: boolean;
  readonly excludeDatabases?: readonly string[];
  readonly proof?: 'content' | 'counts' | 'none';
  readonly format?: DumpFormat;
  readonly compression: Compression;
  readonly lockTimeoutSeconds: number;
  readonly attempts: number;
  readonly allowNewServer?: boolean;
  readonly maxShrinkPercent?: number;
  readonly globals?: GlobalsChoice;
}
