import { PgproofError } from '../errors.ts';
import { type PgbackrestConfiguration, readPgbackrestOption, readStanza } from './configuration.ts';

/** What a cluster is called where nobody says. */
export const defaultStanza = 'main';

/** Which pgBackRest is meant, and what it is told beside its configuration. */
export interface PgbackrestSource {
  readonly stanza: string;
  /** A configuration that is there, by its path where pgBackRest runs. Undefined with no `configuration`: where pgBackRest looks by itself. */
  readonly configFile?: string;
  /** One of our own, in the place of any file. */
  readonly configuration?: PgbackrestConfiguration;
  /** Beside the file: options by their names, which count before what it says. */
  readonly more?: ReadonlyMap<string, string>;
  /** The container in which pgBackRest is; undefined: this machine. */
  readonly container?: string;
}

/** What a caller gives of it. */
export interface GivenPgbackrest {
  readonly stanza?: string | undefined;
  readonly config?: string | undefined;
  /** Folders, or `s3://bucket/path`. */
  readonly repositories?: readonly string[] | undefined;
  /** `name=value` each. */
  readonly options?: readonly string[] | undefined;
  readonly container?: string | undefined;
}

/** Reads which pgBackRest is meant. Throws `bad-input`; `name` says what an option is called where it was given. */
export function readPgbackrest(given: GivenPgbackrest, name: (option: string) => string): PgbackrestSource {
  const { config, repositories = [], options = [], container } = given;
  const stanza = readStanza(given.stanza ?? defaultStanza, name('stanza'));
  const more = new Map<string, string>();
  for (const text of options) {
    const [option, value] = readPgbackrestOption(text, name('pgbackrest-option'));
    if (option === 'stanza' || option === 'config')
      throw new PgproofError('bad-input', `${name('pgbackrest-option')}: "${option}" has an option of its own`, {
        hint: `${name(option === 'stanza' ? 'stanza' : 'pgbackrest-config')} <value>`,
      });
    if (more.has(option))
      throw new PgproofError('bad-input', `${name('pgbackrest-option')}: "${option}" is given twice`);
    more.set(option, value);
  }
  const within = container === undefined ? {} : { container };
  if (repositories.length === 0)
    return { stanza, more, ...within, ...(config === undefined ? {} : { configFile: absolute(config, name) }) };
  if (config !== undefined)
    throw new PgproofError('bad-input', `${name('pgbackrest-repository')}: the repositories stand in "${config}"`, {
      hint: `leave out ${name('pgbackrest-repository')}, or ${name('pgbackrest-config')}`,
    });
  return {
    ...{ stanza, ...within },
    configuration: {
      stanza,
      repositories: repositories.map((text) => ({
        place: readRepository(text, more, repositories.indexOf(text), name),
      })),
      more,
    },
  };
}

function absolute(path: string, name: (option: string) => string): string {
  if (path.startsWith('/')) return path;
  throw new PgproofError('bad-input', `${name('pgbackrest-config')}: must be an absolute path; got "${path}"`);
}

/** Options that a repository's own words come to are taken out of the others. */
function readRepository(
  text: string,
  more: Map<string, string>,
  index: number,
  name: (option: string) => string,
): PgbackrestConfiguration['repositories'][number]['place'] {
  const where = name('pgbackrest-repository');
  if (text.startsWith('/')) return { kind: 'folder', path: text };
  const [, bucket, path = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(\/.*)?$/.exec(text) ?? [];
  if (bucket === undefined)
    throw new PgproofError(
      'bad-input',
      `${where}: must be an absolute path, or s3://bucket/path; got ${JSON.stringify(text)}`,
      {
        hint: `of another kind: ${name('pgbackrest-config')} <file>`,
      },
    );
  const take = (option: string): string => {
    const key = `repo${index + 1}-s3-${option}`;
    const value = more.get(key);
    if (value === undefined)
      throw new PgproofError('bad-input', `${where}: "${text}" needs ${key}`, {
        hint: `${name('pgbackrest-option')} ${key}=${option === 'region' ? '<region>' : '<host of the server>'}`,
      });
    more.delete(key);
    return value;
  };
  return { kind: 's3', bucket, path: path === '' ? '/' : path, endpoint: take('endpoint'), region: take('region') };
}
