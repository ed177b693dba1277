import { access, constants, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { runCommand } from '../command.ts';
import { type ErrorKind, PgproofError } from '../errors.ts';
import type { Session } from '../session.ts';

export type ToolName = 'pg_dump' | 'pg_restore' | 'psql' | 'initdb' | 'postgres';

/** A program that was found: where, which version, and which resolver won. */
export interface Tool {
  readonly name: ToolName;
  readonly path: string;
  /** As the program prints it, such as `15.18`. */
  readonly version: string;
  readonly major: number;
  readonly foundBy: string;
}

interface Resolver {
  readonly name: string;
  readonly folders: (major: number, input: ToolSearch) => Promise<readonly string[]>;
}

export interface ToolSearch {
  /** A folder that the user named; when given, nothing else is searched. */
  readonly pgBin?: string;
  readonly session: Pick<Session, 'env' | 'signal'>;
}

/** The order is the document: the first folder that holds the program in a version that can serve wins. */
const resolvers: readonly Resolver[] = [
  { name: 'pg-bin', folders: async (_major, { pgBin }) => (pgBin === undefined ? [] : [pgBin]) },
  { name: 'debian', folders: async (major) => [`/usr/lib/postgresql/${major}/bin`] },
  { name: 'pgdg-rpm', folders: async (major) => [`/usr/pgsql-${major}/bin`] },
  {
    name: 'homebrew',
    folders: async (major) => [`/opt/homebrew/opt/postgresql@${major}/bin`, `/usr/local/opt/postgresql@${major}/bin`],
  },
  {
    name: 'path',
    folders: async (_major, { session }) =>
      (session.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''),
  },
  { name: 'newer-debian', folders: newerDebianFolders },
];

async function newerDebianFolders(major: number): Promise<readonly string[]> {
  const names = await readdir('/usr/lib/postgresql').catch(() => [] as string[]);
  return names
    .map(Number)
    .filter((candidate) => candidate > major)
    .sort((a, b) => a - b)
    .map((candidate) => `/usr/lib/postgresql/${candidate}/bin`);
}

/**
 * Finds a PostgreSQL program for a server of that major: the exact major where there is one, else a newer one. An older
 * client cannot read a newer server. Throws `tool-missing` or `tool-version`.
 */
export async function findTool(name: ToolName, major: number, search: ToolSearch): Promise<Tool> {
  const seen: Tool[] = [];
  for (const resolver of resolvers) {
    if (search.pgBin !== undefined && resolver.name !== 'pg-bin') continue;
    for (const folder of await resolver.folders(major, search)) {
      const tool = await probe(name, join(folder, name), resolver.name, search.session);
      if (tool?.major === major) return tool;
      if (tool !== undefined) seen.push(tool);
    }
  }
  const newer = seen.filter((tool) => tool.major > major).sort((a, b) => a.major - b.major)[0];
  // A server must be of the exact major: a newer one would not be the same place to restore to.
  if (newer !== undefined && name !== 'postgres' && name !== 'initdb') return newer;
  const where = search.pgBin === undefined ? '' : ` in "${search.pgBin}"`;
  const hint = `install it: apt-get install ${isServerTool(name) ? 'postgresql' : 'postgresql-client'}-${major}, or name its folder with --pg-bin`;
  const older = seen[0];
  if (older !== undefined) {
    throw new PgproofError(
      'tool-version',
      `${name} ${older.version} ("${older.path}") cannot serve a PostgreSQL ${major} server`,
      { hint },
    );
  }
  throw new PgproofError('tool-missing', `${name} for PostgreSQL ${major} was not found${where}`, { hint });
}

function isServerTool(name: ToolName): boolean {
  return name === 'postgres' || name === 'initdb';
}

async function probe(
  name: ToolName,
  path: string,
  foundBy: string,
  session: ToolSearch['session'],
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

/** How a server and its clients say that a disk is full; a file that could be extended in part has no error number. */
export const diskFullPattern: RegExp = /No space left on device|could not extend file/i;

/** Reads the last lines of a PostgreSQL client's stderr. The patterns are libpq's and the server's own words (English; tools run with LC_ALL=C). */
export function classifyToolFailure(stderr: readonly string[]): { kind: ErrorKind; hint?: string } {
  const text = stderr.join('\n');
  // pg_dump's --lock-wait-timeout is a statement_timeout around LOCK TABLE.
  if (/lock timeout|could not obtain lock|statement timeout[\s\S]*Query was: LOCK TABLE/i.test(text))
    return { kind: 'lock-not-got' };
  const largeObject = /permission denied for large object (\d+)/.exec(text)?.[1];
  if (largeObject !== undefined)
    return { kind: 'not-permitted', hint: `grant select on large object ${largeObject} to <role>;` };
  if (/permission denied for|must be (superuser|owner)|row-level security policy/i.test(text))
    return { kind: 'not-permitted' };
  if (/password authentication failed|no pg_hba\.conf entry|authentication failed/i.test(text))
    return { kind: 'login-refused' };
  if (/database ".*" does not exist/i.test(text)) return { kind: 'no-database' };
  if (/server version mismatch/i.test(text)) return { kind: 'tool-version' };
  if (diskFullPattern.test(text)) return { kind: 'disk-full' };
  if (/connection to server .* failed|could not connect/i.test(text)) return { kind: 'cannot-connect' };
  if (
    /server closed the connection|terminating connection|connection not open|SSL SYSCALL|could not receive data|no connection to the server/i.test(
      text,
    )
  ) {
    return { kind: 'connection-lost' };
  }
  return { kind: 'database-refused' };
}

/** The server of the newest major that is installed here: initdb and postgres. Throws `tool-missing`. */
export async function findServerTools(search: ToolSearch): Promise<{ initdb: Tool; postgres: Tool }> {
  const majors = (await newerDebianFolders(0)).map((folder) => Number.parseInt(folder.split('/').at(-2) ?? '', 10));
  const named =
    search.pgBin === undefined
      ? undefined
      : await probe('postgres', join(search.pgBin, 'postgres'), 'pg-bin', search.session);
  const onPath = await findProgram('postgres', search.session);
  const found = onPath === undefined ? undefined : await probe('postgres', onPath, 'path', search.session);
  const major = named?.major ?? majors.at(-1) ?? found?.major;
  if (major === undefined) {
    throw new PgproofError('tool-missing', 'no PostgreSQL server is installed here', {
      hint: 'install it: apt-get install postgresql',
    });
  }
  return { initdb: await findTool('initdb', major, search), postgres: await findTool('postgres', major, search) };
}
