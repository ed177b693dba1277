import type { Client } from './client.ts';

/** A session that keeps others waiting, or has been in a transaction for long. */
export interface BusySession {
  readonly pid: number;
  readonly user: string | null;
  readonly application: string | null;
  readonly state: string | null;
  /** The first two words of its statement; null where the role may not see it. */
  readonly head: string | null;
  /** Since its transaction began. */
  readonly seconds: number | null;
  /** How many sessions wait for it, and for how long the longest of them has. */
  readonly waiting: number;
  readonly waitedSeconds: number | null;
}

/** Connections as the server counts them. */
export interface ConnectionCounts {
  readonly used: number;
  readonly most: number;
  /** Kept back for superusers, and from 16 on for those with pg_use_reserved_connections. */
  readonly reserved: number;
  /** Sessions that are in a transaction and do nothing. */
  readonly idleInTransaction: number;
}

/**
 * Sessions that block others, the one that most wait for first, then those whose transaction is older than so many seconds. Who waits for
 * somebody that waits himself is counted with the first in the row. Versions 14 to 18.
 */
export async function readBusySessions(client: Client, longSeconds: number): Promise<BusySession[]> {
  return client.query<BusySession & Record<string, unknown>>(
    `
    with waiting as (
      select w.pid, b.pid as blocker, extract(epoch from pg_catalog.now() - w.state_change)::float8 as seconds
      from pg_catalog.pg_stat_activity w
      cross join lateral pg_catalog.unnest(pg_catalog.pg_blocking_pids(w.pid)) b(pid)
      where w.wait_event_type = 'Lock'
    )
    select
      a.pid,
      a.usename as user,
      nullif(a.application_name, '') as application,
      a.state,
      substring(a.query from '^\\s*(\\w+(?:\\s+\\w+)?)') as head,
      extract(epoch from pg_catalog.clock_timestamp() - a.xact_start)::float8 as seconds,
      (select pg_catalog.count(*)::int from waiting w where w.blocker = a.pid) as waiting,
      (select pg_catalog.max(w.seconds) from waiting w where w.blocker = a.pid) as "waitedSeconds"
    from pg_catalog.pg_stat_activity a
    where a.pid <> pg_catalog.pg_backend_pid()
      and a.backend_type in ('client backend', 'parallel worker')
      and not exists (select from waiting w where w.pid = a.pid)
      and (
        exists (select from waiting w where w.blocker = a.pid)
        or extract(epoch from pg_catalog.clock_timestamp() - a.xact_start) > $1)
    order by waiting desc, seconds desc nulls last
    limit 20`,
    [longSeconds],
  );
}

/** Counts connections. Versions 14 to 18. */
export async function readConnectionCounts(client: Client): Promise<ConnectionCounts> {
  const [row] = await client.query<ConnectionCounts & Record<string, unknown>>(`
    select
      pg_catalog.count(*) filter (where backend_type = 'client backend')::int as used,
      pg_catalog.current_setting('max_connections')::int as most,
      pg_catalog.current_setting('superuser_reserved_connections')::int
        + coalesce(pg_catalog.current_setting('reserved_connections', true), '0')::int as reserved,
      pg_catalog.count(*) filter (where state like 'idle in transaction%')::int as "idleInTransaction"
    from pg_catalog.pg_stat_activity`);
  return row ?? { used: 0, most: 0, reserved: 0, idleInTransaction: 0 };
}
