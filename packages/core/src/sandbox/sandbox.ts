import { chmod, link, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Command, CommandError, runCommand } from '../command.ts';
import { ownerLabel } from '../container/owner.ts';
import { removeCommand, sandboxCommand, writePasswd } from '../container/sandbox.ts';
import { classify, type ErrorKind, PgproofError, sqlStateOf } from '../errors.ts';
import { type CommandTemplate, fillCommand, type Step, stepNamed, type Word } from '../operation.ts';
import { openClient } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import { classifyToolFailure } from '../postgres/tools.ts';
import { diskFullPattern } from '../refusal.ts';
import type { Session } from '../session.ts';
import { makePrivateFolder, makeWorkspace, type Workspace } from '../workspace.ts';
import { containerIsolation, findIsolation, giveFolder, type Isolation } from './isolation.ts';
import { startKeepableServer } from './keeper.ts';
import { handOut, type KeptSandbox } from './kept.ts';
import { majorOf, type SandboxPlace } from './place.ts';
import { type Server, type Serving, startServer } from './server.ts';

/** A throw-away server: no network, data that may be lost; `await using` ends it and removes its folder. */
export interface Sandbox extends AsyncDisposable {
  /** As its superuser, to a database that is not the restored one. */
  readonly connection: Connection;
  readonly isolation: Isolation;
  readonly version: string;
  /** What a lost connection came of: the server's own last words, when it has ended; any other error as it is. */
  readonly explain: (error: unknown) => Promise<unknown>;
  /** Hands a database of it out; from then on it stays when we end, for so many seconds at most. Only of one that is `keepable`. */
  readonly keep: (copy: Connection, seconds: number) => Promise<KeptSandbox>;
}

export interface SandboxOptions {
  readonly superuser: string;
  /** A process of its own starts the server, so that it can outlive this one. Default: false. */
  readonly keepable?: boolean;
  /** Folders that hold what is ours, which a sandbox of our own user must not see; beside our own and the one for temporary folders. */
  readonly hide?: readonly string[];
}

const startDeadlineSeconds = 60;
/** SQLSTATE. */
const stillStarting = '57P03';
/** A server that broke a connection off has ended, or will have within this time. */
const endedWithinMilliseconds = 3000;

/**
 * Settings of a server whose data may be lost and whose contents are not trusted: nothing durable, nothing outward, nothing in
 * the background. Dynamic shared memory lies in the data folder, so that removing the folder removes it.
 */
export function sandboxSettings(memoryBytes: number): Record<string, string> {
  const megabytes = (share: number, most: number): string =>
    `${Math.max(32, Math.min(most, Math.floor((memoryBytes * share) / 1024 ** 2)))}MB`;
  return {
    listen_addresses: '',
    port: '5432',
    unix_socket_permissions: '0700',
    cluster_name: 'pgproof sandbox',
    max_connections: '100',
    max_locks_per_transaction: '1024',
    shared_buffers: megabytes(0.15, 1024),
    maintenance_work_mem: megabytes(0.05, 512),
    work_mem: '16MB',
    dynamic_shared_memory_type: 'mmap',
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '8GB',
    checkpoint_timeout: '1h',
    restart_after_crash: 'off',
    autovacuum: 'off',
    jit: 'off',
    archive_mode: 'off',
    max_logical_replication_workers: '0',
    shared_preload_libraries: '',
    session_preload_libraries: '',
    log_min_messages: 'fatal',
  };
}

/**
 * Objects are numbered from here, out of the way of the source's: a value of type regclass whose table is gone prints as its number, and
 * would print as a name in a copy where another object has that number.
 */
const firstNumber = 3_000_000_000;

/**
 * The steps that bring a sandbox up; holes: `folder` (its temporary folder), and in a container those of `sandboxCommand`. On this
 * machine what goes before the program comes from the isolation that is found. Without `hasChecksums` pages have them from 18 on, by initdb's default;
 * with `logsAll` its WAL has what a server's with standbys would have.
 */
export function planSandbox(
  place: SandboxPlace,
  superuser: string,
  memoryBytes: number,
  { hasChecksums = false, logsAll = false }: { readonly hasChecksums?: boolean; readonly logsAll?: boolean } = {},
): Step[] {
  const settings = { ...sandboxSettings(memoryBytes), ...(logsAll ? { wal_level: 'replica' } : {}) };
  const command = (name: 'initdb' | 'pg_resetwal' | 'postgres', args: readonly Word[]): CommandTemplate => {
    if (place.kind === 'docker') return sandboxCommand(place, name, args);
    // It lies beside initdb, in the same package.
    const program = name === 'pg_resetwal' ? join(dirname(place.initdb.path), name) : place[name].path;
    return { program, args, env: { LC_ALL: 'C' } };
  };
  return [
    {
      kind: 'command',
      name: 'initdb',
      command: command('initdb', [
        ['--pgdata=', { hole: 'folder' }, '/data'],
        `--username=${superuser}`,
        '--auth=trust',
        '--encoding=UTF8',
        '--locale=C',
        '--no-sync',
        '--no-instructions',
        ...(hasChecksums ? ['--data-checksums'] : []),
      ]),
    },
    {
      kind: 'command',
      name: 'number',
      command: command('pg_resetwal', [['--pgdata=', { hole: 'folder' }, '/data'], `--next-oid=${firstNumber}`]),
    },
    {
      kind: 'command',
      name: 'serve',
      command: command('postgres', [
        '-D',
        [{ hole: 'folder' }, '/data'],
        '-c',
        ['unix_socket_directories=', { hole: 'folder' }, '/socket'],
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ]),
    },
    { kind: 'server', name: 'sandbox', action: 'start', settings },
  ];
}

/** A place of a sandbox's own before a server runs in it: folders, and how programs are started there. */
export interface Box {
  readonly workspace: Workspace;
  /** The part that the sandbox sees; it has the folders `data` and `socket`, which are the sandbox's own. */
  readonly folder: string;
  readonly isolation: Isolation;
  readonly place: SandboxPlace;
  /** The server's program that a step of the plan names, as it is started here. `owner`: the process that it ends with. */
  readonly command: (name: string, owner: number) => Promise<Command>;
}

/** Makes such a place; it is the stack's to remove. `program` is one of PostgreSQL's, which the sandbox has to find. */
export async function openBox(
  stack: AsyncDisposableStack,
  steps: readonly Step[],
  place: SandboxPlace,
  { program, hide = [] }: { readonly program: string; readonly hide?: readonly string[] | undefined },
  session: Session,
): Promise<Box> {
  const workspace = stack.use(await makeWorkspace(session));
  const folder = await makeShared(workspace);
  const isolation =
    place.kind === 'docker' ? containerIsolation(place) : await findIsolation(folder, { program, hide }, session);
  for (const name of ['data', 'socket']) {
    await makePrivateFolder(join(folder, name));
    await giveFolder(join(folder, name), isolation);
  }
  if (place.kind === 'docker') await writePasswd(folder, place);
  // As nobody else's: docker takes each name once.
  const container = containerOf(workspace);
  const command = async (name: string, owner: number): Promise<Command> => {
    const holes = { folder, container, owner: await ownerLabel(owner) };
    const filled = fillCommand(stepNamed({ steps }, 'command', name).command, holes);
    const [first, ...args] = [...isolation.prefix, filled.program, ...filled.args];
    return { program: first as string, args, env: filled.env, cwd: folder };
  };
  return { workspace, folder, isolation, place, command };
}

function containerOf(workspace: Workspace): string {
  return `${basename(workspace.path)}-sandbox`;
}

/**
 * Starts a sandbox by the steps of a plan. Every process gets the environment of its step and nothing of ours. Throws
 * `database-refused` with the server's own words when it does not come up.
 */
export async function startSandbox(
  steps: readonly Step[],
  place: SandboxPlace,
  { superuser, keepable = false, hide = [] }: SandboxOptions,
  session: Session,
): Promise<Sandbox> {
  await using stack = new AsyncDisposableStack();
  const { program } = stepNamed({ steps }, 'command', 'initdb').command;
  const box = await openBox(stack, steps, place, { program, hide }, session);
  session.onProgress({ phase: 'sandbox', current: 'initdb' });
  for (const name of ['initdb', 'number']) {
    const made = await box.command(name, process.pid);
    await runCommand(made, {
      signal: session.signal,
      deadlineSeconds: startDeadlineSeconds,
      classify: classifyToolFailure,
    }).catch((error) => {
      if (!(error instanceof CommandError) || ['interrupted', 'program-killed', 'out-of-memory'].includes(error.kind))
        throw error;
      throw sandboxError(error.stderr, `${name === 'initdb' ? 'initdb' : 'pg_resetwal'} failed`, session, error.kind);
    });
  }
  return await serveBox(box, stack, { superuser, keepable, databases: ['postgres'] }, session);
}

/** How a server in a box is reached. */
export interface Serviced {
  readonly superuser: string;
  readonly keepable?: boolean;
  /** Where it is asked; the first that is there and lets in. */
  readonly databases: readonly string[];
  /** Further settings of our sessions, as `-c name=value`. */
  readonly options?: string;
}

/** Starts the server of a box by the step `serve`; what the stack has is the sandbox's to end from then on. Throws as `startSandbox` does. */
export async function serveBox(
  box: Box,
  stack: AsyncDisposableStack,
  { superuser, keepable = false, databases, options }: Serviced,
  session: Session,
): Promise<Sandbox> {
  const { workspace, folder, isolation, place, command } = box;
  const container = containerOf(workspace);
  session.onProgress({ phase: 'sandbox', current: 'start' });
  const serving = async (owner: number): Promise<Serving> => ({
    command: await command('serve', owner),
    endsTogether: isolation.endsTogether,
    ...(place.kind === 'docker' ? { remove: removeCommand(place, container) } : {}),
  });
  const keepableServer = keepable ? await startKeepableServer(workspace.path, serving) : undefined;
  const server = keepableServer ?? startServer(await serving(process.pid));
  stack.defer(server.stop);
  const door: Omit<Connection, 'database'> = {
    host: join(folder, 'socket'),
    port: 5432,
    user: superuser,
    tls: { mode: 'disable' },
    channelBinding: 'prefer',
    // Said, so that a PGOPTIONS meant for the source is not read here.
    options: [majorOf(place) >= 17 ? '-c jit=off -c event_triggers=off' : '-c jit=off', options ?? ''].join(' ').trim(),
    connectTimeoutSeconds: 15,
    secrets: [],
  };
  const { version, connection } = await waitUntilReady(server, door, databases, session);
  const host = await makeDoor(workspace, connection);
  const disposal = stack.move();
  const explain = async (error: unknown): Promise<unknown> => {
    const { kind } = classify(error, 'sandbox');
    if (session.signal.aborted || (kind !== 'connection-lost' && kind !== 'cannot-connect')) return error;
    const ended = await Promise.race([server.ended, delay(endedWithinMilliseconds, undefined, { ref: false })]);
    if (ended === undefined) return error;
    // Docker says 137; util-linux's unshare complains when it is to end by the signal that ended its child, and ends with 1.
    const isKilled =
      ended.status === null ||
      ended.status === 137 ||
      ended.stderr.some((line) => /sigprocmask unblock failed/.test(line));
    return sandboxError(ended.stderr, 'the server ended', session, isKilled ? 'program-killed' : undefined);
  };
  let isKept = false;
  return {
    connection: { ...connection, host },
    isolation,
    version,
    explain,
    keep: async (copy, seconds) => {
      if (keepableServer === undefined) throw new Error('the sandbox was not started as one that can be kept');
      const kept = await handOut(keepableServer, copy, seconds, session);
      isKept = true;
      return kept;
    },
    [Symbol.asyncDispose]: async () => {
      if (!isKept) await disposal.disposeAsync();
    },
  };
}

/** The part of a sandbox's workspace that the sandbox sees. Its name is short: the path of a Unix socket is bounded. */
async function makeShared(workspace: Workspace): Promise<string> {
  const folder = join(workspace.path, 'box');
  await mkdir(folder);
  await chmod(folder, 0o711);
  return folder;
}

/**
 * Gives the server's socket a second name, where the sandbox does not see it, and returns that folder. By the first one we would go wherever
 * what is restored leads us: the folder is its own, and a link to the socket of another server could stand there.
 */
async function makeDoor(workspace: Workspace, { host, port }: Connection): Promise<string> {
  const folder = join(workspace.path, 'door');
  await makePrivateFolder(folder);
  const name = `.s.PGSQL.${port}`;
  await link(join(host, name), join(folder, name));
  return folder;
}

function sandboxError(
  stderr: readonly string[],
  what: string,
  session: Session,
  otherwise: ErrorKind = 'database-refused',
): PgproofError {
  // What it told those who asked too early is not why it ended.
  const said = stderr.filter((line) => !/the database system is starting up/.test(line));
  const telling = said.find((line) => /\b(PANIC|FATAL|error)\b/i.test(line)) ?? said.at(-1) ?? 'it said nothing';
  const message = `sandbox in "${session.workdir}": ${what}: ${telling.trim()}`;
  return stderr.some((line) => diskFullPattern.test(line))
    ? new PgproofError('disk-full', message, { hint: 'free space there, or name a larger place with --workdir' })
    : new PgproofError(otherwise, message);
}

/** Gives the first of the databases that lets in. */
async function waitUntilReady(
  server: Server,
  door: Omit<Connection, 'database'>,
  databases: readonly string[],
  session: Session,
): Promise<{ readonly version: string; readonly connection: Connection }> {
  let ended: readonly string[] | undefined;
  void server.ended.then(({ stderr }) => {
    ended = stderr;
  });
  const deadline = performance.now() + startDeadlineSeconds * 1000;
  for (;;) {
    session.signal.throwIfAborted();
    if (ended !== undefined) {
      throw sandboxError(ended, 'the server did not start', session);
    }
    let last: unknown;
    for (const database of databases) {
      const connection = { ...door, database };
      try {
        await using client = await openClient(connection, session.signal);
        const [row] = await client.query<{ version: string }>("select current_setting('server_version') as version");
        return { version: row?.version ?? '', connection };
      } catch (error) {
        last = error;
        // It is up, and says who may not come in: waiting changes nothing of that.
        if (error instanceof PgproofError && error.kind === 'login-refused') throw error;
        const state = sqlStateOf((error as PgproofError).cause);
        // Of the server, not of that database: it is on its way up.
        if (state === undefined || state === stillStarting) break;
      }
    }
    if (performance.now() > deadline) {
      throw new PgproofError('deadline', `the sandbox server did not answer within ${startDeadlineSeconds} s`, {
        cause: last,
      });
    }
    await delay(20, undefined, { signal: session.signal });
  }
}
