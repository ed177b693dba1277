import type { Finding } from '../../finding.ts';
import type { Client } from '../../postgres/client.ts';
import type { GateFacts } from '../../postgres/gate.ts';
import { formatSeconds } from '../../units.ts';
import type { Judgement } from './judgement.ts';

/** A session that has, or waits for, the one lock that keeps readers out. */
export interface ExclusiveSession {
  /** Null: a prepared transaction. */
  readonly pid: number | null;
  readonly user: string | null;
  readonly application: string | null;
  readonly state: string | null;
  /** The first words of its statement, without names and values; null where the role may not see it. */
  readonly head: string | null;
  /** Since its transaction began. */
  readonly seconds: number | null;
  readonly holds: readonly string[];
  readonly awaits: readonly string[];
}

/** Lists who holds or awaits ACCESS EXCLUSIVE on a table of this database. Tables that are not yet committed are nobody's business. Versions 14 to 18. */
export async function readExclusiveSessions(client: Client): Promise<ExclusiveSession[]> {
  return client.query<ExclusiveSession & Record<string, unknown>>(`
    select
      l.pid,
      max(a.usename) as user,
      max(nullif(a.application_name, '')) as application,
      max(a.state) as state,
      max(pg_catalog.substring(a.query, '^\\s*(\\w+(?:\\s+\\w+)?)')) as head,
      max(extract(epoch from pg_catalog.now() - a.xact_start))::float8 as seconds,
      coalesce(pg_catalog.array_agg(distinct n.nspname || '.' || c.relname) filter (where l.granted), '{}') as holds,
      coalesce(pg_catalog.array_agg(distinct n.nspname || '.' || c.relname) filter (where not l.granted), '{}') as awaits
    from pg_catalog.pg_locks l
    join pg_catalog.pg_class c on c.oid = l.relation
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    left join pg_catalog.pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'relation'
      and l.mode = 'AccessExclusiveLock'
      and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
      and c.relkind in ('r', 'p', 'm')
      and c.relpersistence <> 't'
      and n.nspname !~ '^pg_'
      and l.pid is distinct from pg_catalog.pg_backend_pid()
    group by l.pid
    order by l.pid`);
}

const describe = ({ pid, user, application }: Pick<ExclusiveSession, 'pid' | 'user' | 'application'>): string =>
  pid === null
    ? 'a prepared transaction'
    : `process ${pid} (user ${user ?? 'unknown'}, application ${application ?? 'unnamed'})`;

/** DDL that runs now, and a migration that keeps backups out: both may end by themselves, so the backup waits for them first. Pure. */
export function judgeLocks(
  sessions: readonly ExclusiveSession[],
  { exclusive, shared }: GateFacts,
  lockTimeoutSeconds: number,
): Judgement {
  const id = 'backup.preflight-ddl';
  const wait = `the backup waits ${lockTimeoutSeconds} s for it`;
  const running = sessions.map((session): Finding => {
    const { pid, state, head, seconds, holds, awaits } = session;
    const parts = [
      ...(holds.length === 0 ? [] : [`holds ACCESS EXCLUSIVE on ${listed(holds)}`]),
      ...(awaits.length === 0 ? [] : [`waits for ACCESS EXCLUSIVE on ${listed(awaits)}`]),
      ...(state === null
        ? []
        : [`${state}${seconds === null ? '' : `, in a transaction for ${formatSeconds(seconds)}`}`]),
      ...(head === null ? [] : [`statement: ${head}`]),
    ];
    return {
      ...{ id, status: 'warning', object: { kind: 'session', name: describe(session) } },
      detail: `${parts.join('; ')}; ${wait}`,
      hint:
        pid === null
          ? 'select gid, owner, prepared from pg_prepared_xacts; -- then commit prepared or rollback prepared'
          : `let it end, or: select pg_terminate_backend(${pid});`,
    };
  });
  const migrations = exclusive.map(
    (holder): Finding => ({
      ...{ id: 'backup.preflight-gate', status: 'warning', object: { kind: 'session', name: describe(holder) } },
      detail: `${holder.isGranted ? 'holds' : 'waits for'} pgproof's lock on this database: a migration; ${wait}`,
      hint: 'run the backup again when it has ended',
    }),
  );
  const others: Finding[] =
    shared.length === 0
      ? []
      : [
          {
            ...{ id: 'backup.preflight-gate', status: 'good' },
            detail: `another backup of this database runs now, and neither is in the other's way: ${shared.map(describe).join(', ')}`,
          },
        ];
  const quiet: Finding[] =
    running.length === 0
      ? [{ id, status: 'good', detail: 'no session holds or awaits ACCESS EXCLUSIVE on a table' }]
      : [];
  return { findings: [...running, ...quiet, ...migrations, ...others] };
}

function listed(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}
