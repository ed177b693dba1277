import { PgproofError } from '../../errors.ts';
import { isS3Url, type S3SettingName, type S3Settings } from '../../store/s3/place.ts';
import { type ObjectStore, readObjectStore } from './store.ts';
import type { CommonOptions } from './values.ts';

/** Workflows of GitHub Actions that back up, prove, watch and restore the databases of a server. */
export interface WorkflowsOptions extends CommonOptions {
  readonly kind: 'workflows';
  /** Those of one server, each once. */
  readonly databases: readonly string[];
  /** Artifacts of the runs, or a place in S3. */
  readonly store: { readonly at: 'artifact' } | ({ readonly at: 's3' } & ObjectStore);
  /** Whom backups are encrypted for; default: those of the variable BACKUP_RECIPIENTS. */
  readonly recipients?: readonly string[];
  /** The label of the runner. */
  readonly runsOn: string;
  /** The folder of the repository's migrations, in which `{database}` stands for the name of a database; they are rehearsed on pull requests. */
  readonly migrations?: string;
  /** A file of the default branch, whose statements make a copy harmless that migrations are rehearsed on. */
  readonly sanitize?: string;
  /** Base backups of the whole cluster, and its write-ahead log, of a server of that major. */
  readonly physical?: { readonly major: number };
}

export const defaultRunner = 'ubuntu-24.04';

/** Refuses what does not go together. Throws `bad-input`. */
export function checkWorkflows(
  { store, migrations, sanitize, physical }: Pick<WorkflowsOptions, 'store' | 'migrations' | 'sanitize' | 'physical'>,
  nameOf: (option: string) => string,
): void {
  const refuse = (why: string, hint: string): never => {
    throw new PgproofError('bad-input', why, { hint });
  };
  if (migrations !== undefined && sanitize === undefined)
    refuse(
      `${nameOf('sanitize')} was not given, and whoever reads the repository can download the copy that migrations are rehearsed on`,
      'name the file of the default branch whose statements make a copy harmless, such as sanitize.sql',
    );
  if (sanitize !== undefined && migrations === undefined)
    refuse(
      `${nameOf('sanitize')} is for a copy that migrations are rehearsed on, and ${nameOf('migrations')} was not given`,
      'give it, such as db/migrations, or leave both out',
    );
  if (physical !== undefined && store.at !== 's3')
    refuse(
      `${nameOf('physical')}: artifacts of workflows hold no clusters`,
      `keep them in S3: ${nameOf('store')} s3://bucket/prefix`,
    );
}

/** A path within a repository, in characters that neither a shell nor a workflow takes for more; `{database}` is one of them. Throws `bad-input`. */
export function readRepositoryPath(text: string, option: string, mayName = false): string {
  const plain = mayName ? text.replace('{database}', 'x') : text;
  if (/^[A-Za-z0-9_.][A-Za-z0-9_.-]*(\/[A-Za-z0-9_.][A-Za-z0-9_.-]*)*$/.test(plain) && !plain.split('/').includes('..'))
    return text;
  throw new PgproofError('bad-input', `${option}: must be a path within the repository; got ${JSON.stringify(text)}`, {
    hint: mayName ? 'such as db/migrations, or db/{database}/migrations' : 'such as db/sanitize.sql',
  });
}

/** The databases of a server, in their order. Throws `bad-input` for none, for one that comes twice, and for a name that a workflow cannot hold. */
export function readDatabaseNames(names: readonly string[], option: string): readonly string[] {
  const refuse = (why: string): never => {
    throw new PgproofError('bad-input', `${option}: ${why}`, {
      hint: 'name each database of the server once, such as app',
    });
  };
  if (names.length === 0) refuse('no database was named');
  for (const [index, name] of names.entries()) {
    if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$/.test(name))
      refuse(`must be letters, digits, _, - and ., 63 at the most; got ${JSON.stringify(name)}`);
    if (names.indexOf(name) !== index) refuse(`"${name}" comes twice`);
  }
  return names;
}

/** The label of a runner. Throws `bad-input`. */
export function readRunner(text: string, option: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)) return text;
  throw new PgproofError('bad-input', `${option}: must be the label of a runner; got ${JSON.stringify(text)}`, {
    hint: `such as ${defaultRunner}`,
  });
}

/** Where workflows keep backups: `artifact`, or `s3://bucket/prefix`. Throws `bad-input`. */
export function readWorkflowStore(
  text: string,
  settings: S3Settings,
  nameOf: (setting: 'store' | S3SettingName) => string,
): WorkflowsOptions['store'] {
  const { 's3-region': region, 's3-endpoint': endpoint } = settings;
  if (isS3Url(text)) return readObjectStore(text, settings, nameOf);
  if (text !== 'artifact')
    throw new PgproofError(
      'bad-input',
      `${nameOf('store')}: must be artifact or s3://bucket/prefix; got ${JSON.stringify(text)}`,
      {
        hint: 'the folder of a runner is gone with its job: only these two last',
      },
    );
  const idle = region !== undefined ? 's3-region' : endpoint !== undefined ? 's3-endpoint' : undefined;
  if (idle === undefined) return { at: 'artifact' };
  throw new PgproofError('bad-input', `${nameOf(idle)} says how a store in S3 is reached, and the store is artifacts`, {
    hint: 'name one as s3://bucket/prefix, or leave it out',
  });
}
