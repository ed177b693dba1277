import {
  defaultStanza,
  type PgbackrestBackupOptions,
  type PgbackrestExpireOptions,
  type PgbackrestKeep,
  type PgbackrestRestoreOptions,
  type PgbackrestSource,
  type PgbackrestVerifyOptions,
  PgproofError,
  present,
  readPgbackrest,
  readPgbackrestBackup,
  readStanza,
} from '@pgproof/core';
import { Option } from 'commander';
import type { Given, OptionName } from './options.ts';
import { checkTarget, clusterPlaces, namesIn } from './options-physical.ts';
import { parsed, wholeNumber, words } from './values.ts';

const many = (text: string, before: readonly string[] = []): string[] => [...before, words(text)];

/** The option that says which cluster of pgBackRest's is meant. */
export function stanzaOption(description: string, byDefault?: string): Option {
  const option = new Option('--stanza <name>', description).argParser(parsed((text) => readStanza(text, '--stanza')));
  return byDefault === undefined ? option : option.default(byDefault);
}

/** The options of pgBackRest. */
export const pgbackrestOptions = {
  // Without a default of its own: given with another method it is refused.
  stanza: (): Option =>
    stanzaOption(`with --method pgbackrest: pgBackRest's name of the cluster; default: ${defaultStanza}`),
  pgbackrestConfig: (): Option =>
    new Option(
      '--pgbackrest-config <file>',
      "with --method pgbackrest: its configuration, where pgBackRest runs; default: pgBackRest's own",
    ).argParser(words),
  pgbackrestRepository: (): Option =>
    new Option(
      '--pgbackrest-repository <place>',
      'with --method pgbackrest, in the place of a file: a folder, or s3://bucket/path; may be repeated',
    ).argParser(many),
  pgbackrestOption: (): Option =>
    new Option(
      '--pgbackrest-option <name=value>',
      "with --method pgbackrest: any option of pgBackRest's, such as process-max=4; counts before its file; may be repeated. Secrets by environment: PGBACKREST_REPO1_CIPHER_PASS",
    ).argParser(many),
  retentionFull: keep('full', 'full backups that stay, with all that is made on them'),
  retentionDiff: keep('diff', 'differential backups that stay'),
  retentionArchive: keep('archive', 'backups whose write-ahead log stays whole'),
  delta: (): Option =>
    new Option(
      '--delta',
      'with --method pgbackrest: bring an old data directory of that cluster up to the backup, in its place; its server has to be stopped',
    ),
};

function keep(what: 'full' | 'diff' | 'archive', words: string): () => Option {
  return () =>
    new Option(
      `--retention-${what} <n>`,
      `with --method pgbackrest: ${words}; default: as its configuration says`,
    ).argParser(wholeNumber(1, 9_999_999));
}

/** What these options come to, as commander hands them over. */
export interface PgbackrestGiven {
  readonly stanza?: string;
  readonly pgbackrestConfig?: string;
  readonly pgbackrestRepository?: readonly string[];
  readonly pgbackrestOption?: readonly string[];
  readonly retentionFull?: number;
  readonly retentionDiff?: number;
  readonly retentionArchive?: number;
  readonly delta?: boolean;
}

/** The options that say which pgBackRest is meant, in the order of the help; `--container` beside them. */
export const pgbackrestNames: readonly OptionName[] = [
  ...(['stanza', 'pgbackrestConfig', 'pgbackrestRepository', 'pgbackrestOption', 'container'] as const),
];
export const pgbackrestRetentionNames: readonly OptionName[] = ['retentionFull', 'retentionDiff', 'retentionArchive'];

/** Which pgBackRest is meant. Throws `bad-input`. */
export function pgbackrestSource(given: Given): PgbackrestSource {
  return readPgbackrest(
    {
      ...{ stanza: given.stanza, config: given.pgbackrestConfig, container: given.container },
      ...{ repositories: given.pgbackrestRepository, options: given.pgbackrestOption },
    },
    (option) => `--${option}`,
  );
}

const ofStores = ['store', 's3-endpoint', 's3-region', 's3-path-style', 's3-server-side-encryption', 's3-kms-key-id'];
const ofManifests = ['s3-storage-class', 's3-tags', 'database', 'age-identity', 'expected-manifest-sha256'];

/** Throws `bad-input` for what pgBackRest does not have: its repository is its store, and has no manifest of ours. */
export function refuseStore(given: Given): void {
  const names = namesIn(given);
  const foreign = [...ofStores, ...ofManifests].find((name) => names.has(name));
  if (foreign === undefined) return;
  throw new PgproofError(
    'bad-input',
    `--${foreign}: a backup by pgBackRest lies in its own repository, as its configuration says`,
    { hint: 'leave it out; see --pgbackrest-config, --pgbackrest-repository and --stanza' },
  );
}

/** Throws `bad-input` where no store is named, and the backups of this method lie in one. */
export function requireStore({ method, store }: Pick<Given, 'method' | 'store'>, command: string): void {
  if (method === 'pgbackrest' || store !== undefined) return;
  throw new PgproofError('bad-input', "required option '--store <place>' not specified", {
    hint: `see pgproof ${command} --help`,
  });
}

/** What a backup by pgBackRest is told. Throws `bad-input`. */
export function pgbackrestBackupChoices(given: Given): PgbackrestBackupOptions {
  const { backupType: type, format, environment } = given;
  const names = namesIn(given);
  const backupType = readPgbackrestBackup({ type, format, given: names }, (option) => `--${option}`);
  refuseStore(given);
  return { source: pgbackrestSource(given), environment, backupType, keep: keepChoice(given) };
}

/** What its expiry is told. Throws `bad-input`. */
export function pgbackrestExpireChoices(given: Given): PgbackrestExpireOptions {
  refuseStore(given);
  const names = namesIn(given);
  const foreign = [...names].find((name) => /^(keep-|min-age-days$)/.test(name));
  if (foreign !== undefined)
    throw new PgproofError('bad-input', `--${foreign}: pgBackRest keeps by its own rules`, {
      hint: 'take --retention-full, --retention-diff and --retention-archive',
    });
  return {
    ...{ source: pgbackrestSource(given), environment: given.environment, isDry: given.dryRun === true },
    keep: keepChoice(given),
  };
}

function keepChoice({
  retentionFull: full,
  retentionDiff: differential,
  retentionArchive: archive,
}: Given): PgbackrestKeep {
  return present({ full, differential, archive });
}

/** What its verification is told. Throws `bad-input`. */
export function pgbackrestVerifyChoices(given: Given): Omit<PgbackrestVerifyOptions, 'tools'> {
  refuseStore(given);
  const names = namesIn(given);
  checkTarget(given);
  const foreign = ['assertions', 'amcheck', 'sandbox-major'].find((name) => names.has(name));
  if (foreign !== undefined)
    throw new PgproofError('bad-input', `--${foreign}: only of a backup of a database`, { hint: 'leave it out' });
  const { environment, backup, sandbox, jobs, serverTimeoutSeconds, level, maxRtoMinutes, maxRpoHours } = given;
  return {
    ...{ source: pgbackrestSource(given), environment, backup, sandbox, jobs, serverTimeoutSeconds },
    ...present({ level, maxRtoMinutes, maxRpoHours }),
  };
}

/** What its restore is told. Throws `bad-input`. */
export function pgbackrestRestoreChoices(given: Given): Omit<PgbackrestRestoreOptions, 'tools'> {
  refuseStore(given);
  return {
    ...{ source: pgbackrestSource(given), environment: given.environment, backup: given.backup },
    ...{ directory: given.intoDirectory ?? '', isDelta: given.delta === true, ...clusterPlaces(given) },
  };
}
