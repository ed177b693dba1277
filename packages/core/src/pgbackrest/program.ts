import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { isAbsent } from '../absent.ts';
import { type Command, CommandError, type RunResult, runCommand } from '../command.ts';
import { askEngine, type Engine, findEngine } from '../container/engine.ts';
import { PgproofError } from '../errors.ts';
import { type CommandTemplate, fillCommand, shellQuote, type Word } from '../operation.ts';
import { findProgram } from '../postgres/tools.ts';
import { secretForms } from '../secret.ts';
import type { Session } from '../session.ts';
import {
  optionOf,
  pgbackrestSettings,
  readConfigurationText,
  renderPgbackrest,
  secretOption,
  sinceVersion,
  variableOf,
} from './configuration.ts';
import { exactIdentifiers, type PgbackrestDetails, type PgbackrestInfo, parseDetails, parseInfo } from './info.ts';
import type { PgbackrestSource } from './options.ts';
import { classifyPgbackrest, readSaid, type Said } from './said.ts';

/** The pgBackRest that was found, and how programs run beside it: as the user whose cluster or repository it is. */
export interface Pgbackrest {
  readonly source: PgbackrestSource;
  readonly version: string;
  /** For people: `this machine, as uid 101`. */
  readonly where: string;
  readonly isContainer: boolean;
  /** Whom its programs run as, where that is not us. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  /** What its configuration says of the stanza; without secrets. */
  readonly settings: ReadonlyMap<string, string>;
  /** The words of pgBackRest's command line before those of a command. */
  readonly words: readonly string[];
  /** Its environment: secrets are holes. */
  readonly environment: Readonly<Record<string, Word>>;
  /** By hole. */
  readonly secrets: Readonly<Record<string, string>>;
  /** A program there; `shown` for people is without the way to it. */
  readonly command: (program: string, args: readonly Word[], more?: Readonly<Record<string, Word>>) => CommandTemplate;
}

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Where pgBackRest looks by itself. Source: its documentation, `--config`. */
const usualFiles = ['/etc/pgbackrest/pgbackrest.conf', '/etc/pgbackrest.conf'];

/**
 * Runs in the container beside the program: when its standard input ends, who started it has, and so does the program. An exec is not ended with
 * docker's client.
 */
const inside = `exec 3<&0
( { read -r line <&3; kill -TERM $$; } < /dev/null > /dev/null 2>&1 & )
exec "$@" 3<&- < /dev/null`;

/** Finds pgBackRest, and whom it runs as; `owned` are further paths whose owner that can be. Throws `tool-missing`, `tool-version`, and `bad-input` for a container or a file that is not there. */
export async function findPgbackrest(
  source: PgbackrestSource,
  session: Session,
  owned: readonly string[] = [],
): Promise<Pgbackrest> {
  const given = givenEnvironment(source, session);
  const words = [
    ...(source.configFile !== undefined ? [`--config=${source.configFile}`] : []),
    ...(source.configuration !== undefined ? ['--no-config'] : []),
    `--stanza=${source.stanza}`,
  ];
  const found =
    source.container === undefined
      ? await onMachine(source, owned, session)
      : await inContainer(source.container, source, session);
  const environment: Record<string, Word> = {
    ...found.environment,
    ...given.environment,
    // What it says is read, as lines of stderr.
    PGBACKREST_LOG_LEVEL_CONSOLE: 'off',
    PGBACKREST_LOG_LEVEL_STDERR: 'info',
    PGBACKREST_LOG_TIMESTAMP: 'n',
    TZ: 'UTC',
  };
  const command: Pgbackrest['command'] = (program, args, more = {}) =>
    found.command(program, args, { ...environment, ...more });
  const { stdout } = await runCommand(fillCommand(command('pgbackrest', ['version']), given.secrets), {
    ...running(found.isContainer, session),
    output: 'collect',
    classify: () => ({ kind: 'tool-missing', hint: installHint(source) }),
  });
  const version = /^pgBackRest (\d+\.\d+\S*)/.exec(stdout.trim())?.[1];
  if (version === undefined)
    throw new PgproofError(
      'tool-missing',
      `${found.where}: "pgbackrest version" says ${JSON.stringify(stdout.trim())}`,
    );
  const settings = new Map([...found.settings, ...(source.more ?? [])]);
  for (const option of settings.keys()) {
    const since = sinceVersion(option);
    if (since !== undefined && isOlder(version, since))
      throw new PgproofError(
        'tool-version',
        `pgBackRest ${version} (${found.where}) does not know the option "${option}", which is there from ${since} on`,
        { hint: 'leave it out, or install a newer pgBackRest' },
      );
  }
  return {
    ...{ source, version, words, environment, command, settings },
    ...{ where: found.where, isContainer: found.isContainer, owner: found.owner },
    secrets: given.secrets,
  };
}

function installHint({ container }: PgbackrestSource): string {
  return container === undefined
    ? 'install it: apt-get install pgbackrest; or name the container that has it: --container <name|id>'
    : 'name a container that has it, or whose image has';
}

/** Whether a version `2.45` is older than another. */
export function isOlder(version: string, other: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map((part) => Number.parseInt(part, 10));
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

/** What is handed to pgBackRest by environment: what the caller's environment tells it, and a configuration of ours. */
function givenEnvironment(
  { configuration, more }: PgbackrestSource,
  session: Session,
): { environment: Record<string, Word>; secrets: Record<string, string> } {
  const environment: Record<string, Word> = {};
  const secrets: Record<string, string> = {};
  const set = (name: string, value: string, isSecret: boolean): void => {
    const hole = name.toLowerCase().replaceAll('_', '-');
    environment[name] = isSecret ? { hole } : value;
    if (isSecret) secrets[hole] = value;
  };
  const own = /^PGBACKREST_[A-Z0-9_]+$/;
  for (const [name, value] of Object.entries(session.env))
    if (own.test(name) && value !== undefined && !['PGBACKREST_STANZA', 'PGBACKREST_CONFIG'].includes(name))
      set(name, value, secretOption(optionOf(name)));
  const settings = configuration === undefined ? [] : [...pgbackrestSettings(configuration)];
  for (const [option, value] of [...settings, ...(more ?? [])]) set(variableOf(option), value, false);
  // A file of a log would lie where only a service's user may write.
  if (configuration !== undefined) environment['PGBACKREST_LOG_LEVEL_FILE'] ??= 'off';
  return { environment, secrets };
}

interface Found {
  readonly where: string;
  readonly isContainer: boolean;
  readonly owner: Pgbackrest['owner'];
  readonly settings: ReadonlyMap<string, string>;
  readonly environment: Readonly<Record<string, Word>>;
  readonly command: (
    program: string,
    args: readonly Word[],
    environment: Readonly<Record<string, Word>>,
  ) => CommandTemplate;
}

async function onMachine(source: PgbackrestSource, owned: readonly string[], session: Session): Promise<Found> {
  const program = await findProgram('pgbackrest', session);
  if (program === undefined)
    throw new PgproofError('tool-missing', 'pgbackrest was not found', { hint: installHint(source) });
  const read = (file: string): Promise<string | undefined> =>
    readFile(file, 'utf8').catch((error) => {
      if (isAbsent(error)) return undefined;
      throw unreadable(file, error.message);
    });
  const settings = withTold(await readSettings(source, read), source, session.env);
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? await firstOwner([...ownedPaths(settings), ...owned]) : undefined;
  const setpriv = owner === undefined ? undefined : await findProgram('setpriv', session);
  if (owner !== undefined && setpriv === undefined)
    throw new PgproofError('tool-missing', 'setpriv was not found, and pgBackRest does not run as root', {
      hint: 'install it: apt-get install util-linux; or run this as the user that runs PostgreSQL',
    });
  const prefix =
    owner === undefined || setpriv === undefined
      ? []
      : [setpriv, `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--init-groups', '--'];
  const { HOME } = session.env;
  return {
    where: `this machine${owner === undefined ? '' : `, as uid ${owner.uid}`}`,
    isContainer: false,
    ...{ owner, settings },
    environment: { PATH: path, LC_ALL: 'C', ...(HOME === undefined || owner !== undefined ? {} : { HOME }) },
    command: (name, args, env) => {
      const [first = '', ...rest] = [...prefix, name === 'pgbackrest' ? program : name];
      return {
        program: first,
        args: [...rest, ...args],
        env,
        ...(prefix.length === 0 ? {} : { shown: { program: name, args } }),
      };
    },
  };
}

async function inContainer(container: string, source: PgbackrestSource, session: Session): Promise<Found> {
  const engine = await findEngine(session);
  const ask = (user: readonly string[], ...words: string[]): Promise<string> =>
    askEngine(engine, ['exec', ...user, container, ...words], session).catch((error) => {
      if (!(error instanceof CommandError)) throw error;
      const said = error.stderr.at(-1) ?? error.message;
      throw new PgproofError('bad-input', `--container "${container}": ${said}`, {
        hint: 'see which run: docker ps; it needs a shell, cat and stat',
        cause: error,
      });
    });
  const script = 'if [ -e "$1" ]; then exec cat "$1"; else exit 7; fi';
  const read = (file: string): Promise<string | undefined> =>
    runCommand(
      {
        program: engine.docker,
        args: ['exec', '--user', '0', container, 'sh', '-c', script, 'sh', file],
        env: engine.environment,
      },
      { signal: session.signal, output: 'collect', deadlineSeconds: 30 },
    ).then(
      ({ stdout }) => stdout,
      (error) => {
        if (error instanceof CommandError && error.status === 7) return undefined;
        throw new PgproofError('bad-input', `--container "${container}": ${error.stderr?.at(-1) ?? error.message}`, {
          hint: 'see which run: docker ps',
          cause: error,
        });
      },
    );
  const lines = (await ask([], 'env')).split('\n').map((line) => [line.split('=', 1)[0] ?? '', line] as const);
  const told = Object.fromEntries(lines.map(([name, line]) => [name, line.slice(name.length + 1)]));
  const settings = withTold(await readSettings(source, read), source, told, session.env);
  const own = (await ask([], 'id', '-u')).trim();
  const owners = 'for path; do [ -e "$path" ] && exec stat -c %u:%g "$path"; done; true';
  const said = own === '0' ? (await ask([], 'sh', '-c', owners, 'sh', ...ownedPaths(settings))).trim() : '';
  const [uid, gid] = said.split(':').map(Number);
  const owner = uid === undefined || gid === undefined || said === '' || uid === 0 ? undefined : { uid, gid };
  return {
    where: `the container "${container}"${owner === undefined ? '' : `, as uid ${owner.uid}`}`,
    isContainer: true,
    ...{ owner, settings },
    environment: { LC_ALL: 'C' },
    command: (name, args, env) => execCommand(engine, { container, owner, name, args, env }),
  };
}

function execCommand(
  engine: Engine,
  {
    container,
    owner,
    name,
    args,
    env,
  }: {
    readonly container: string;
    readonly owner: Pgbackrest['owner'];
    readonly name: string;
    readonly args: readonly Word[];
    readonly env: Readonly<Record<string, Word>>;
  },
): CommandTemplate {
  // By name alone: values come from docker's own environment, not from its arguments.
  const handed = Object.keys(env).flatMap((variable) => ['--env', variable]);
  const shown = Object.keys(env).flatMap((variable) => (isTold(variable) ? ['--env', variable] : []));
  const user = owner === undefined ? [] : ['--user', String(owner.uid)];
  return {
    program: engine.docker,
    args: ['exec', '--interactive', ...user, ...handed, container, 'sh', '-c', inside, 'sh', name, ...args],
    env: { ...engine.environment, ...env },
    shown: { program: 'docker', args: ['exec', ...user, ...shown, container, name, ...args] },
  };
}

function unreadable(file: string, why: string): PgproofError {
  return new PgproofError('bad-input', `--pgbackrest-config: "${file}" cannot be read: ${why}`, {
    hint: 'run this as a user that may read it, such as the one that runs PostgreSQL',
  });
}

async function readSettings(
  { configFile, configuration, stanza }: PgbackrestSource,
  read: (file: string) => Promise<string | undefined>,
): Promise<ReadonlyMap<string, string>> {
  if (configuration !== undefined) return readConfigurationText(renderPgbackrest(configuration), stanza);
  if (configFile !== undefined) {
    const text = await read(configFile);
    if (text === undefined) throw unreadable(configFile, 'it is not there');
    return readConfigurationText(text, stanza);
  }
  for (const file of usualFiles) {
    const text = await read(file);
    if (text !== undefined) return readConfigurationText(text, stanza);
  }
  return new Map();
}

/** What environments say counts before what a file says; secrets are left out. */
function withTold(
  settings: ReadonlyMap<string, string>,
  { configuration }: PgbackrestSource,
  ...environments: readonly Session['env'][]
): ReadonlyMap<string, string> {
  if (configuration !== undefined) return settings;
  const told = environments.flatMap((env) =>
    Object.entries(env).flatMap(([name, value]): [string, string][] => {
      if (!/^PGBACKREST_[A-Z0-9_]+$/.test(name) || value === undefined) return [];
      const option = optionOf(name);
      return secretOption(option) || option === 'stanza' || option === 'config' ? [] : [[option, value]];
    }),
  );
  return new Map([...settings, ...told]);
}

/** Whose these are, pgBackRest runs as: the data directory, else a repository. */
function ownedPaths(settings: ReadonlyMap<string, string>): string[] {
  const names = ['pg1-path', 'repo1-path', 'repo2-path', 'spool-path'];
  return [
    ...names.flatMap((name) => settings.get(name) ?? []).filter((folder) => folder.startsWith('/') && folder !== '/'),
    // Its default.
    '/var/lib/pgbackrest',
  ];
}

async function firstOwner(paths: readonly string[]): Promise<Pgbackrest['owner']> {
  for (const one of paths) {
    const found = await stat(one).catch(() => undefined);
    if (found !== undefined) return found.uid === 0 ? undefined : { uid: found.uid, gid: found.gid };
  }
  return undefined;
}

function running(isContainer: boolean, session: Session): { signal: AbortSignal; input?: () => Promise<void> } {
  // Standard input stays open as long as we live: by that a program in a container ends with us.
  return { signal: session.signal, ...(isContainer ? { input: async () => undefined } : {}) };
}

/** A command of pgBackRest's. */
export function pgbackrestCommand(
  { command, words }: Pick<Pgbackrest, 'command' | 'words'>,
  name: string,
  args: readonly Word[] = [],
): CommandTemplate {
  return command('pgbackrest', [...words, ...args, name]);
}

export interface Ran extends RunResult {
  readonly said: readonly Said[];
}

/** Runs a program by its template. Throws `CommandError`, of the kind that its number stands for, with pgBackRest's own hint. */
export async function runThere(
  { secrets, isContainer }: Pgbackrest,
  template: CommandTemplate,
  session: Session,
  {
    holes = {},
    onSaid,
    ...more
  }: {
    readonly holes?: Readonly<Record<string, string>>;
    readonly onSaid?: (said: Said) => void;
    readonly output?: 'collect' | ((stdout: Readable) => Promise<void>);
  } = {},
): Promise<Ran> {
  const lines: string[] = [];
  const filled: Command = { ...fillCommand(template, { ...secrets, ...holes }), cwd: '/' };
  const result = await runCommand(filled, {
    ...running(isContainer, session),
    output: 'collect',
    ...more,
    secrets: Object.values(secrets).flatMap(secretForms),
    classify: classifyPgbackrest,
    onStderrLine: (line) => {
      if (lines.length < 100_000) lines.push(line);
      const [said] = readSaid([line]);
      if (said !== undefined) onSaid?.(said);
    },
  }).catch((error) => {
    throw error instanceof CommandError ? told(error) : error;
  });
  return { ...result, said: readSaid(lines) };
}

/** The error in pgBackRest's own words. */
function told(error: CommandError): PgproofError {
  const said = readSaid(error.stderr).find(({ level }) => level === 'error');
  if (said === undefined) return error;
  return new PgproofError(error.kind, `pgbackrest: ${said.text}${said.code === undefined ? '' : ` [${said.code}]`}`, {
    hint: error.hint,
    cause: error,
  });
}

/** What it says of its stanza. */
export async function readPgbackrestInfo(pgbackrest: Pgbackrest, session: Session): Promise<PgbackrestInfo> {
  const { stdout } = await runThere(pgbackrest, pgbackrestCommand(pgbackrest, 'info', ['--output=json']), session);
  return parseInfo(exactIdentifiers(stdout), pgbackrest.source.stanza);
}

/** What it says of one backup beyond that. */
export async function readDetails(pgbackrest: Pgbackrest, label: string, session: Session): Promise<PgbackrestDetails> {
  const command = pgbackrestCommand(pgbackrest, 'info', ['--output=json', `--set=${label}`]);
  const { stdout } = await runThere(pgbackrest, command, session);
  return parseDetails(stdout, pgbackrest.source.stanza, label);
}

/**
 * Lets pgBackRest itself read its configuration for a command, and does nothing else: it is told to lock where nobody can, which it does before all
 * other work. Throws `bad-input` for what it does not take, and for an option that it does not know, which by itself it only warns of. Gives its
 * warnings.
 */
export async function validate(
  pgbackrest: Pgbackrest,
  command: 'backup' | 'expire',
  session: Session,
): Promise<readonly Said[]> {
  const template = pgbackrestCommand(pgbackrest, command, ['--lock-path=/dev/null/pgproof']);
  let lines: readonly string[] = [];
  try {
    lines = (await runThere(pgbackrest, template, session)).stderr[0] ?? [];
  } catch (error) {
    const cause = error instanceof PgproofError ? error.cause : undefined;
    // 50: not locked; it has come through its configuration.
    if (!(cause instanceof CommandError) || cause.status !== 50) throw error;
    lines = cause.stderr;
  }
  const warnings = readSaid(lines).filter(({ level }) => level === 'warn');
  const unknown = warnings.flatMap(({ text }) => /contains invalid option '([^']+)'/.exec(text)?.[1] ?? []);
  if (unknown.length > 0)
    throw new PgproofError(
      'bad-input',
      `pgBackRest ${pgbackrest.version} (${pgbackrest.where}) does not know ${unknown.map((name) => `the option "${name}"`).join(', ')}`,
      { hint: 'see what it knows: pgbackrest help backup; leave the others out' },
    );
  return warnings;
}

/** A configuration for people: options by their names. */
export function shownSettings({ settings }: Pgbackrest): Record<string, string> {
  return Object.fromEntries(settings);
}

/** The words that name this pgBackRest on a command line of ours. */
export function pgbackrestFlags({ stanza, configFile, configuration, container }: PgbackrestSource): string {
  return [
    '--method pgbackrest',
    `--stanza ${shellQuote(stanza)}`,
    ...(configFile === undefined ? [] : [`--pgbackrest-config ${shellQuote(configFile)}`]),
    ...(configuration === undefined
      ? []
      : configuration.repositories.map(({ place }) =>
          place.kind === 'folder' ? `--pgbackrest-repository ${shellQuote(place.path)}` : '--pgbackrest-repository …',
        )),
    ...(container === undefined ? [] : [`--container ${shellQuote(container)}`]),
  ].join(' ');
}

/** The variables that hold the passphrases which its repositories need, where its environment has them and no file. */
export function repositoryCipher({ environment }: Pick<Pgbackrest, 'environment'>): string[] {
  return Object.entries(environment).flatMap(([name, value]) => (typeof value === 'string' ? [] : [name]));
}

/** Whether a variable is one that people would set, too. */
function isTold(variable: string): boolean {
  return /^PGBACKREST_(?!LOG_LEVEL_(CONSOLE|STDERR)|LOG_TIMESTAMP)/.test(variable);
}

/** What its environment tells pgBackRest beside secrets, as people would set it. */
export function toldBy({ environment }: Pick<Pgbackrest, 'environment'>): (readonly [name: string, value: string])[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    isTold(name) && typeof value === 'string' ? [[name, value] as const] : [],
  );
}

/** Lines that make a shell ready for what is shown: who runs it, and what its environment tells. */
export function shownLines({ where, environment, source }: Pgbackrest): string[] {
  const told = Object.entries(environment).filter(([name]) => isTold(name));
  return [
    `# ${where}:`,
    ...told.map(([name, value]) =>
      typeof value === 'string'
        ? `export ${name}=${shellQuote(value)}`
        : `[ -n "$${name}" ] || read -r -s -p '${name}: ' ${name}; export ${name}`,
    ),
    ...(source.container === undefined || told.length === 0 ? [] : ['# docker hands them on by their names']),
  ];
}

/** Of several repositories, which is meant. */
export function repositoryWords({ settings }: Pick<Pgbackrest, 'settings'>, repository: number): string[] {
  const isSeveral = [...settings.keys()].some((name) => /^repo([2-9]|\d\d+)-/.test(name));
  return isSeveral ? [`--repo=${repository}`] : [];
}

/**
 * Words by which files are brought here, whatever its configuration says of where the cluster is: on the host of a repository it is elsewhere.
 */
export function hereWords({ settings }: Pick<Pgbackrest, 'settings'>): string[] {
  return settings.has('pg1-host') ? ['--reset-pg1-host'] : [];
}
