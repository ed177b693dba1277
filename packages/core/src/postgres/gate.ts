import { PgproofError, sqlStateOf } from '../errors.ts';
import type { Session } from '../session.ts';
import { type Client, openClient } from './client.ts';
import type { Connection } from './connection.ts';

/**
 * The advisory lock by which pgproof's own runs on a database know of each other: backups take it shared, a migration takes it exclusive. An
 * advisory lock is of one database by itself (PostgreSQL documentation, 13.3.5). The first key is "pgpr" in ASCII; any
 * other program may take it, too: `select pg_advisory_lock(1885827186, 1)` keeps backups out.
 */
export const gateKeys: readonly [number, number] = [0x70677072, 1];

/** A session at the gate. */
export interface GateHolder {
  readonly pid: number;
  readonly user: string | null;
  readonly application: string | null;
  readonly isGranted: boolean;
}

export interface GateFacts {
  /** Those that hold it, or wait for it, for themselves. */
  readonly exclusive: readonly GateHolder[];
  /** Those that hold it, or wait for it, with others. */
  readonly shared: readonly GateHolder[];
}

/** Who is at the gate of the current database. Versions 14 to 18. */
export async function readGate(client: Client): Promise<GateFacts> {
  const [first, second] = gateKeys;
  const rows = await client.query<GateHolder & { mode: string }>(`
    select
      l.pid,
      a.usename as user,
      nullif(a.application_name, '') as application,
      l.granted as "isGranted",
      l.mode
    from pg_catalog.pg_locks l
    left join pg_catalog.pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'advisory'
      and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
      and l.classid = ${first} and l.objid = ${second} and l.objsubid = 2
      and l.pid <> pg_catalog.pg_backend_pid()
    order by l.pid`);
  const of = (isExclusive: boolean): GateHolder[] =>
    rows.filter(({ mode }) => (mode === 'ExclusiveLock') === isExclusive).map(({ mode: _, ...holder }) => holder);
  return { exclusive: of(true), shared: of(false) };
}

/**
 * Goes through the gate, with others or alone, in a session of its own that `await using` ends. Throws `lock-not-got` naming who is in the way
 * when that takes longer than allowed.
 */
export async function enterGate(
  connection: Connection,
  lockTimeoutSeconds: number,
  { signal }: Pick<Session, 'signal'>,
  how: 'shared' | 'alone' = 'shared',
): Promise<AsyncDisposable> {
  const client = await openClient(connection, signal);
  try {
    await takeGate(client, lockTimeoutSeconds, how);
    return client;
  } catch (error) {
    await client[Symbol.asyncDispose]();
    throw error;
  }
}

/** The same, in a session that is there: it is held until that ends, also by a server that works on when we are gone. Leaves its lock_timeout set. */
export async function takeGate(client: Client, lockTimeoutSeconds: number, how: 'shared' | 'alone'): Promise<void> {
  try {
    await client.query(`set lock_timeout = '${lockTimeoutSeconds}s'`);
    const take = how === 'shared' ? 'pg_advisory_lock_shared' : 'pg_advisory_lock';
    await client.query(`select pg_catalog.${take}(${gateKeys.join(', ')})`);
  } catch (error) {
    throw sqlStateOf(error) === '55P03' ? await inTheWay(client, lockTimeoutSeconds, how, error) : error;
  }
}

async function inTheWay(
  client: Client,
  lockTimeoutSeconds: number,
  how: 'shared' | 'alone',
  cause: unknown,
): Promise<PgproofError> {
  const { exclusive, shared } = await readGate(client);
  const named = (holders: readonly GateHolder[]): string =>
    holders
      .filter(({ isGranted }) => isGranted)
      .map(
        ({ pid, user, application }) =>
          `process ${pid} (user ${user ?? 'unknown'}, application ${application ?? 'unnamed'})`,
      )
      .join(' and ') || 'a session that has ended meanwhile';
  if (how === 'alone') {
    const isMigration = exclusive.some(({ isGranted }) => isGranted);
    const what = isMigration ? 'another migration of this database runs' : 'a backup of this database runs';
    return new PgproofError(
      'lock-not-got',
      `${what}: pgproof's lock was not got within ${lockTimeoutSeconds} s, for ${named(isMigration ? exclusive : shared)} has it`,
      { hint: 'run again when it has ended, or wait longer: --gate-timeout-seconds', cause },
    );
  }
  return new PgproofError(
    'lock-not-got',
    `a migration keeps backups out of this database: pgproof's lock was not got within ${lockTimeoutSeconds} s, for ${named(exclusive)} has it`,
    { hint: 'run again when the migration has ended, or wait longer: --lock-timeout-seconds, --attempts', cause },
  );
}
