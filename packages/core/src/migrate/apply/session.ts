import { PgproofError, sqlStateOf } from '../../errors.ts';
import { type Client, openClient } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import type { Session } from '../../session.ts';

/**
 * The session that runs migrations. What keeps others out is taken in it: it is held for as long as the server works, whatever becomes of us.
 * `await using` ends it.
 */
export interface RunnerSession extends AsyncDisposable {
  readonly client: Client;
  readonly pid: number;
  /** Whether the server runs on Linux: only there does it notice that a client is gone. */
  readonly isLinux: boolean;
}

export async function openRunner(connection: Connection, { signal }: Pick<Session, 'signal'>): Promise<RunnerSession> {
  // Not pinned: scripts are to find what the role and the database set.
  const client = await openClient(connection, signal, { isPinned: false });
  try {
    const [row] = await client.query<{ pid: number; build: string }>(
      'select pg_catalog.pg_backend_pid() as pid, pg_catalog.version() as build',
    );
    // The server is to end our statement soon after we are gone; others than Linux may refuse the setting.
    const isLinux = row?.build.includes('linux') === true;
    if (isLinux) await client.query("set client_connection_check_interval = '2s'");
    // It waits for the gate, and while everything is looked at.
    await client.query('set statement_timeout = 0; set idle_session_timeout = 0');
    return { client, pid: row?.pid ?? 0, isLinux, [Symbol.asyncDispose]: () => client[Symbol.asyncDispose]() };
  } catch (error) {
    await client[Symbol.asyncDispose]();
    throw error;
  }
}

/** Takes the advisory locks by which runs of the tool itself know of each other. Throws `lock-not-got`. Leaves its lock_timeout set. */
export async function takeToolLocks(
  client: Client,
  keys: readonly string[],
  lockTimeoutSeconds: number,
): Promise<void> {
  await client.query(`set lock_timeout = '${lockTimeoutSeconds}s'`);
  try {
    for (const key of keys) await client.query('select pg_catalog.pg_advisory_lock($1)', [key]);
  } catch (error) {
    if (sqlStateOf(error) !== '55P03') throw error;
    throw new PgproofError('lock-not-got', "the tool's own advisory lock is taken: it runs migrations here itself", {
      hint: `see who has it: select pid, query from pg_stat_activity join pg_locks using (pid) where locktype = 'advisory' and granted; run again when it has ended`,
      cause: error,
    });
  }
}

/** Lets a statement wait for as long as it takes; what the session had as lock_timeout, it has again. */
export async function withoutLockTimeout<T>(client: Client, work: () => Promise<T>): Promise<T> {
  const [row] = await client.query<{ value: string }>("select pg_catalog.current_setting('lock_timeout') as value");
  await client.query('set lock_timeout = 0');
  try {
    return await work();
  } finally {
    const restore = "select pg_catalog.set_config('lock_timeout', $1, false)";
    // A session that is gone needs none.
    await client.query(restore, [row?.value ?? '0']).catch(() => undefined);
  }
}
