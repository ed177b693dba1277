import { access, constants, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { runCommand } from '../command.ts';
import { classify, type ErrorKind, PgproofError } from '../errors.ts';
import { present } from '../present.ts';
import { diskFullPattern, failureInWords, refusalInWords } from '../refusal.ts';
import type { Session } from '../session.ts';

/** How a program runs that is one of an image. */
export interface ToolContainer {
  readonly image: string;
  /** Folder of the program in the image. */
  readonly bin: string;
  readonly user: { readonly uid: number; readonly gid: number };
}

export type ToolName =
  | 'pg_basebackup'
  | 'pg_dump'
  | 'pg_dumpall'
  | 'pg_receivewal'
  | 'pg_restore'
  | 'pg_amcheck'
  | 'psql'
  | 'initdb'
  | 'postgres';

/** A program that was found: where, which version, and which resolver won. */
export interface Tool {
  readonly name: ToolName;
  readonly path: string;
  /** As the program prints it, such as `15.18`. */
  readonly version: string;
  readonly major: number;
  readonly foundBy: string;
  /** Set when `path` runs it in a container. */
  readonly container?: ToolContainer;
}

/** A folder of programs, and by what name the report says how it was found. */
interface Place {
  readonly foundBy: string;
  readonly folder: string;
  readonly container?: ToolContainer;
}

type Resolver = (wanted: Wanted, search: ToolSearch, session: ToolSession) => Promise<readonly Place[]>;

interface Wanted {
  readonly major: number;
  readonly kind: ToolKind;
}

/** What belongs together in a package: the client's programs, or the server's with them. */
export type ToolKind = 'client' | 'server';

/** What looking for a tool, and installing one, needs of a session. */
export type ToolSession = Pick<Session, 'env' | 'signal' | 'workdir'>;

/** What an installer brought: a folder of programs, and in a word how, such as `apt`. */
export interface InstalledTools {
  readonly folder: string;
  readonly how: string;
  /** Set when its programs run in containers. */
  readonly container?: ToolContainer;
}

/**
 * Brings the programs of a major to this machine; undefined where it has no way to. Throws when its ways failed. It is asked when
 * no place holds the exact major, and what it brings is looked at like any other.
 */
export type ToolInstaller = (
  major: number,
  kind: ToolKind,
  session: ToolSession,
) => Promise<InstalledTools | undefined>;

/** Where tools are looked for beside the usual places. */
export interface ToolSearch {
  /** A folder that the user named; when given, nothing else is searched. */
  readonly pgBin?: string;
  /** Made by `oncePerMajor`: several tools of a run come from one installation. */
  readonly install?: ToolInstaller;
}

/** Remembers what came of each major and kind, a failure too: an installation is tried once. */
export function oncePerMajor(install: ToolInstaller): ToolInstaller {
  const asked = new Map<string, ReturnType<ToolInstaller>>();
  return (major, kind, session) => {
    const key = `${kind} ${major}`;
    const answer = asked.get(key) ?? install(major, kind, session);
    asked.set(key, answer);
    return answer;
  };
}

/** The order is the document: the first folder that holds the program in the exact major wins. */
const resolvers: readonly Resolver[] = [
  async (_wanted, { pgBin }) => (pgBin === undefined ? [] : [{ foundBy: 'pg-bin', folder: pgBin }]),
  async ({ major }) => [{ foundBy: 'debian', folder: `/usr/lib/postgresql/${major}/bin` }],
  async ({ major }) => [{ foundBy: 'pgdg-rpm', folder: `/usr/pgsql-${major}/bin` }],
  async ({ major }) =>
    ['/opt/homebrew', '/usr/local'].map((root) => ({
      foundBy: 'homebrew',
      folder: `${root}/opt/postgresql@${major}/bin`,
    })),
  async (_wanted, _search, { env }) =>
    (env['PATH'] ?? '')
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => ({ foundBy: 'path', folder })),
  installedPlace,
  async ({ major }) => (await newerDebianFolders(major)).map((folder) => ({ foundBy: 'newer-debian', folder })),
];

async function installedPlace(wanted: Wanted, search: ToolSearch, session: ToolSession): Promise<readonly Place[]> {
  const brought = await search.install?.(wanted.major, wanted.kind, session);
  if (brought === undefined) return [];
  const { how: foundBy, folder, container } = brought;
  return [{ foundBy, folder, ...present({ container }) }];
}

async function newerDebianFolders(major: number): Promise<readonly string[]> {
  const names = await readdir('/usr/lib/postgresql').catch(() => [] as string[]);
  return names
    .map(Number)
    .filter((candidate) => candidate > major)
    .sort((a, b) => a - b)
    .map((candidate) => `/usr/lib/postgresql/${candidate}/bin`);
}

/**
 * Finds a PostgreSQL program for a server of that major: the exact major where there is one or one can be installed, else a newer
 * one. An older client cannot read a newer server. Throws `tool-missing` or `tool-version`.
 */
export async function findTool(
  name: ToolName,
  major: number,
  session: ToolSession,
  search: ToolSearch = {},
): Promise<Tool> {
  const kind = isServerTool(name) ? 'server' : 'client';
  const seen: Tool[] = [];
  const broken: PgproofError[] = [];
  let notInstalled: PgproofError | undefined;
  for (const resolver of search.pgBin === undefined ? resolvers : resolvers.slice(0, 1)) {
    const places = await resolver({ major, kind }, search, session).catch((error) => {
      session.signal.throwIfAborted();
      if (resolver !== installedPlace) throw error;
      return classify(error, `install PostgreSQL ${major}`);
    });
    if (places instanceof PgproofError) {
      notInstalled = places;
      continue;
    }
    for (const place of places) {
      const tool = await lookIn(place, name, session);
      if (!(tool instanceof PgproofError) && tool?.major === major) return tool;
      if (resolver === installedPlace) notInstalled = broughtAnother(name, major, place, tool);
      else if (tool instanceof PgproofError) broken.push(tool);
      else if (tool !== undefined) seen.push(tool);
    }
  }
  const newer = seen.filter((tool) => tool.major > major).sort((a, b) => a.major - b.major)[0];
  // A server must be of the exact major: a newer one would not be the same place to restore to.
  if (newer !== undefined && kind === 'client') return newer;
  throw notFound(name, major, search, { older: seen[0], broken: broken[0], notInstalled });
}

/** The program in a folder, if there is one; an error for one that does not work. It may be a wrapper whose packages are absent. */
async function lookIn(
  { folder, foundBy, container }: Place,
  name: ToolName,
  session: ToolSession,
): Promise<Tool | PgproofError | undefined> {
  try {
    const tool = await probe(name, join(folder, name), foundBy, session);
    return tool && { ...tool, ...present({ container }) };
  } catch (error) {
    session.signal.throwIfAborted();
    return classify(error, `look at "${join(folder, name)}"`);
  }
}

function notFound(
  name: ToolName,
  major: number,
  { pgBin }: ToolSearch,
  met: {
    readonly older: Tool | undefined;
    readonly broken: PgproofError | undefined;
    readonly notInstalled: PgproofError | undefined;
  },
): PgproofError {
  const { older, broken, notInstalled } = met;
  const remedy = `install it: apt-get install ${isServerTool(name) ? 'postgresql' : 'postgresql-client'}-${major}, or name its folder with --pg-bin`;
  const details =
    notInstalled === undefined
      ? { hint: remedy }
      : {
          hint: `${remedy}; it could not be installed here: ${notInstalled.message} (${notInstalled.hint})`,
          cause: notInstalled,
        };
  if (older !== undefined) {
    const message = `${name} ${older.version} ("${older.path}") cannot serve a PostgreSQL ${major} server`;
    return new PgproofError('tool-version', message, details);
  }
  if (broken !== undefined && notInstalled === undefined) return broken;
  const where = pgBin === undefined ? '' : ` in "${pgBin}"`;
  return new PgproofError('tool-missing', `${name} for PostgreSQL ${major} was not found${where}`, details);
}

function broughtAnother(
  name: ToolName,
  major: number,
  { foundBy }: Place,
  brought: Tool | PgproofError | undefined,
): PgproofError {
  if (brought instanceof PgproofError) return brought;
  const what = brought === undefined ? `no ${name}` : `${name} ${brought.version}`;
  return new PgproofError('tool-missing', `${foundBy} brought ${what}, and not that of PostgreSQL ${major}`);
}

function isServerTool(name: ToolName): boolean {
  return name === 'postgres' || name === 'initdb';
}

async function probe(
  name: ToolName,
  path: string,
  foundBy: string,
  session: Pick<Session, 'signal'>,
): Promise<Tool | undefined> {
  if (!(await isExecutable(path))) return undefined;
  const { stdout } = await runCommand(
    { program: path, args: ['--version'], env: {} },
    {
      signal: session.signal,
      output: 'collect',
      deadlineSeconds: 30,
      classify: () => ({
        kind: 'tool-missing',
        hint: `see why it fails: ${path} --version; or name another folder with --pg-bin`,
      }),
    },
  );
  const version = /(\d+(?:\.\d+)*)(?:devel|beta\d+|rc\d+)?/.exec(stdout)?.[1];
  if (version === undefined) return undefined;
  return { name, path, version, major: Number.parseInt(version, 10), foundBy };
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Finds a program that is not PostgreSQL's on the caller's PATH or where a system keeps its own; undefined when it is not there. */
export async function findProgram(name: string, session: Pick<Session, 'env'>): Promise<string | undefined> {
  return (await findOnPath(name, session)) ?? firstWith(name, ['/usr/sbin', '/sbin', '/usr/bin', '/bin']);
}

const packageOf: Readonly<Record<string, string>> = { tar: 'tar', setpriv: 'util-linux' };

/** The same for one that physical backups cannot do without. Throws `tool-missing`. */
export async function requireProgram(name: string, session: Pick<Session, 'env'>): Promise<string> {
  const found = await findProgram(name, session);
  if (found !== undefined) return found;
  const hint =
    name === 'zstd' || name === 'lz4'
      ? `install it: apt-get install ${name}; or take another compression, such as gzip or none`
      : `install it: apt-get install ${packageOf[name] ?? 'coreutils'}`;
  throw new PgproofError('tool-missing', `${name} was not found, and physical backups need it`, { hint });
}

/** As `findProgram`, in no other folder than those that PATH names: for a program that can be done without. */
export async function findOnPath(name: string, session: Pick<Session, 'env'>): Promise<string | undefined> {
  return firstWith(name, (session.env['PATH'] ?? '').split(delimiter));
}

async function firstWith(name: string, folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    if (folder !== '' && (await isExecutable(join(folder, name)))) return join(folder, name);
  }
  return undefined;
}

/** Reads the last lines of a PostgreSQL client's stderr, in English: tools run with LC_ALL=C. */
export function classifyToolFailure(stderr: readonly string[]): { kind: ErrorKind; hint?: string } {
  const text = stderr.join('\n');
  // Docker's own words: it stops with them before or beside the tool.
  if (
    /^(docker: |error waiting for container|error during connect)|Cannot connect to the Docker daemon/m.test(text) &&
    !diskFullPattern.test(text)
  )
    return { kind: 'tool-missing', hint: "see whether docker's engine answers: docker version" };
  // pg_dump's --lock-wait-timeout is a statement_timeout around LOCK TABLE.
  if (/lock timeout|could not obtain lock|statement timeout[\s\S]*Query was: LOCK TABLE/i.test(text))
    return { kind: 'lock-not-got' };
  const refusal = refusalInWords(text);
  if (refusal !== undefined) return refusal;
  // It was good when it was handed out: the session that exported it has ended. The second is how 18 says it.
  if (/invalid snapshot identifier|snapshot "[0-9A-F-]+" does not exist/.test(text)) return { kind: 'connection-lost' };
  const largeObject = /permission denied for large object (\d+)/.exec(text)?.[1];
  if (largeObject !== undefined)
    return { kind: 'not-permitted', hint: `grant select on large object ${largeObject} to <role>;` };
  return { kind: failureInWords(text)?.kind ?? 'database-refused' };
}

/** The server of the newest major that is installed here: initdb and postgres. Throws `tool-missing`. */
export async function findServerTools(
  session: ToolSession,
  search: ToolSearch = {},
): Promise<{ initdb: Tool; postgres: Tool }> {
  const majors = (await newerDebianFolders(0)).map((folder) => Number.parseInt(folder.split('/').at(-2) ?? '', 10));
  const named =
    search.pgBin === undefined ? undefined : await probe('postgres', join(search.pgBin, 'postgres'), 'pg-bin', session);
  const onPath = await findProgram('postgres', session);
  const found = onPath === undefined ? undefined : await probe('postgres', onPath, 'path', session);
  const major = named?.major ?? majors.at(-1) ?? found?.major;
  if (major === undefined) {
    throw new PgproofError('tool-missing', 'no PostgreSQL server is installed here', {
      hint: 'install it: apt-get install postgresql',
    });
  }
  return findServerToolsOf(major, session, search);
}

/** The server's programs of exactly that major. Throws as `findTool` does. */
export async function findServerToolsOf(
  major: number,
  session: ToolSession,
  search: ToolSearch = {},
): Promise<{ initdb: Tool; postgres: Tool }> {
  return {
    initdb: await findTool('initdb', major, session, search),
    postgres: await findTool('postgres', major, session, search),
  };
}
