import { lookForPooler, type PoolerFacts } from '../backup/preflight/pooler.ts';
import { type PrivilegeFacts, readPrivileges } from '../backup/preflight/privilege.ts';
import { readStandby, type StandbyFacts } from '../backup/preflight/standby.ts';
import {
  type BusySession,
  type ConnectionCounts,
  readBusySessions,
  readConnectionCounts,
} from '../postgres/activity.ts';
import { type Client, openClient } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import { readServerDisk, type ServerDisk } from '../postgres/disk.ts';
import { defaultServerTimeoutSeconds, silentError, whileAlive } from '../postgres/pulse.ts';
import { readServerFacts, type ServerFacts } from '../postgres/server.ts';
import {
  type ArchiverFacts,
  readArchiver,
  readSlots,
  readWal,
  type SlotFacts,
  type WalFacts,
} from '../postgres/wal.ts';
import type { Session } from '../session.ts';
import { type Seen, see } from './seen.ts';

/** What a server says of what could keep a backup from being taken. Each part was seen by itself. */
export interface DatabaseFacts {
  readonly connection: Connection;
  readonly pooler: Seen<PoolerFacts>;
  readonly server: Seen<ServerFacts>;
  readonly privileges: Seen<PrivilegeFacts>;
  readonly busy: Seen<readonly BusySession[]>;
  readonly counts: Seen<ConnectionCounts>;
  readonly archiver: Seen<ArchiverFacts>;
  readonly wal: Seen<WalFacts>;
  readonly slots: Seen<readonly SlotFacts[]>;
  readonly disk: Seen<ServerDisk | undefined>;
  readonly standby: Seen<StandbyFacts | undefined>;
  /** Queries of this database that replay has cancelled. */
  readonly conflicts: Seen<number>;
  readonly settings: Seen<SettingFacts>;
  readonly offersTls: boolean;
}

/** Settings, and counts that go with them. */
export interface SettingFacts {
  readonly fsync: boolean;
  readonly fullPageWrites: boolean;
  readonly lockSlots: number;
  readonly relations: number;
  readonly checksumFailures: number;
  /** Transactions until numbers run out, as the age of the oldest one that is not frozen. */
  readonly frozenAge: number;
  /** Settings that wait for a restart. */
  readonly pending: readonly string[];
}

/** A transaction that has been open for so long is named. */
export const longTransactionSeconds = 300;

/**
 * Looks at a database. Nothing is changed, and where a pooler shares its backends nothing but that is looked at: what a session sets there
 * stays with others. Throws what keeps a session from being opened.
 */
export async function lookAtDatabase(
  connection: Connection,
  serverTimeoutSeconds: number | undefined,
  session: Session,
): Promise<DatabaseFacts> {
  const pooler = await see('look for a pooler', session.signal, () =>
    lookForPooler(connection, serverTimeoutSeconds, session),
  );
  // What keeps nobody else out, such as a login that is refused, shows at the next session; what is silent is not asked again.
  if ('unseen' in pooler && pooler.unseen.kind === 'connection-lost') throw pooler.unseen;
  const isPinned = 'seen' in pooler && ['none', 'session'].includes(pooler.seen.mode);
  const look = (watched: Session): Promise<DatabaseFacts> => lookInside(connection, pooler, isPinned, watched);
  if (isPinned) return whileAlive(connection, serverTimeoutSeconds, session, look);
  // The session that asks whether a server is there sets things, too.
  const limit = serverTimeoutSeconds ?? defaultServerTimeoutSeconds;
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(silentError(connection, limit)), limit * 1000);
  try {
    return await look({ ...session, signal: AbortSignal.any([session.signal, silence.signal]) });
  } finally {
    clearTimeout(timer);
  }
}

async function lookInside(
  connection: Connection,
  pooler: DatabaseFacts['pooler'],
  isPinned: boolean,
  session: Session,
): Promise<DatabaseFacts> {
  const { signal } = session;
  await using client = await openClient(connection, signal, { isPinned });
  const part = <T>(what: string, read: (client: Client) => Promise<T>): Promise<Seen<T>> => {
    session.onProgress({ phase: 'diagnose', current: what });
    return see(what, signal, () => read(client));
  };
  return {
    connection,
    pooler,
    server: await part('read the server', readServerFacts),
    counts: await part('count connections', readConnectionCounts),
    busy: await part('look for blockers', (asked) => readBusySessions(asked, longTransactionSeconds)),
    privileges: await part('read privileges', readPrivileges),
    archiver: await part('read the archiver', readArchiver),
    wal: await part('read the write-ahead log', readWal),
    slots: await part('read replication slots', readSlots),
    disk: await part('look at the disk', readServerDisk),
    standby: await part('read recovery', readStandby),
    conflicts: await part('count conflicts', readConflicts),
    settings: await part('read settings', readSettings),
    offersTls: await part('read ssl', readSsl).then((seen) => 'seen' in seen && seen.seen),
  };
}

async function readSsl(client: Client): Promise<boolean> {
  const [row] = await client.query<{ on: boolean }>(`select pg_catalog.current_setting('ssl') = 'on' as on`);
  return row?.on === true;
}

/** Source: PostgreSQL documentation, 28.2.18. Versions 14 to 18. */
async function readConflicts(client: Client): Promise<number> {
  const [row] = await client.query<{ conflicts: string }>(`
    select conflicts::text
    from pg_catalog.pg_stat_database
    where datname = pg_catalog.current_database()`);
  return Number(row?.conflicts ?? 0);
}

/**
 * What the command line says comes before the files, and is marked as waiting for a restart all the same once those are read again.
 * Versions 14 to 18.
 */
async function readSettings(client: Client): Promise<SettingFacts> {
  const [row] = await client.query<SettingFacts & Record<string, unknown>>(`
    select
      pg_catalog.current_setting('fsync') = 'on' as fsync,
      pg_catalog.current_setting('full_page_writes') = 'on' as "fullPageWrites",
      pg_catalog.current_setting('max_locks_per_transaction')::int
        * (pg_catalog.current_setting('max_connections')::int + pg_catalog.current_setting('max_prepared_transactions')::int)
        as "lockSlots",
      (select pg_catalog.count(*)::int from pg_catalog.pg_class where relkind in ('r', 'p', 'S', 'm') and oid >= 16384)
        as relations,
      coalesce(
        (select checksum_failures::int from pg_catalog.pg_stat_database where datname = pg_catalog.current_database()), 0)
        as "checksumFailures",
      (select pg_catalog.age(datfrozenxid) from pg_catalog.pg_database where datname = pg_catalog.current_database())
        as "frozenAge",
      (select coalesce(pg_catalog.array_agg(name order by name), '{}')
        from pg_catalog.pg_settings
        where pending_restart and source <> 'command line')
        as pending`);
  if (row === undefined) throw new Error('the server has no settings');
  return row;
}
