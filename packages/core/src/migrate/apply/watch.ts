import type { Finding } from '../../finding.ts';
import type { Client } from '../../postgres/client.ts';
import { formatSeconds } from '../../units.ts';
import { whileLooking } from '../look.ts';

/** A session that keeps a migration waiting. */
export interface Blocker {
  /** 0: a prepared transaction. */
  readonly pid: number;
  readonly user: string | null;
  readonly application: string | null;
  readonly state: string | null;
  /** Its statement without its constants; null where the role may not see it. */
  readonly query: string | null;
  /** Since its transaction began; null where it is in none. */
  readonly seconds: number | null;
  readonly since: string | null;
  /** What is waited for. */
  readonly lock: string;
}

const pauseMilliseconds = 100;
const longestQuery = 160;

/** Constants out of a statement: it is somebody else's, and may hold what is nobody's business. It can be cut off anywhere. */
export function withoutConstants(query: string): string {
  const bare = query
    .replace(/--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, ' ')
    .replace(/\$(\w*)\$[\s\S]*?(?:\$\1\$|$)/g, '?')
    .replace(/[eEbBxX]?'(?:[^']|'')*(?:'|$)/g, '?')
    .replace(/(?<![\w"$])\d[\d._]*(?:e[+-]?\d+)?/gi, '?')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.length > longestQuery ? `${bare.slice(0, longestQuery)}…` : bare;
}

/** `process 7 (user app, application web) …: select …`, for people. */
export function describeBlocker({ pid, user, application, state, query, seconds, since, lock }: Blocker): string {
  if (pid === 0) return `a prepared transaction holds ${lock}`;
  const who = `process ${pid} (user ${user ?? 'unknown'}, application ${application ?? 'unnamed'})`;
  const how = [
    ...(state === null ? [] : [state]),
    ...(seconds === null ? [] : [`in a transaction for ${formatSeconds(seconds)}, since ${since}`]),
  ];
  return `${who} holds ${lock}${how.length === 0 ? '' : `: ${how.join(', ')}`}; its statement: ${query ?? 'not visible to this role'}`;
}

/** Who keeps a session waiting now. Versions 14 to 18. */
export async function readBlockers(client: Client, pid: number): Promise<Blocker[]> {
  const rows = await client.query<Blocker & Record<string, unknown>>(
    `select
      b.pid,
      a.usename as user,
      nullif(a.application_name, '') as application,
      a.state,
      a.query,
      extract(epoch from pg_catalog.clock_timestamp() - a.xact_start)::float8 as seconds,
      pg_catalog.to_char(a.xact_start at time zone 'UTC', 'HH24:MI:SS "UTC"') as since,
      coalesce(
        (select case l.locktype when 'relation' then l.relation::regclass::text else l.locktype end
         from pg_catalog.pg_locks l
         where l.pid = $1 and not l.granted
         limit 1),
        'a lock') as lock
    from pg_catalog.unnest(pg_catalog.pg_blocking_pids($1)) b(pid)
    left join pg_catalog.pg_stat_activity a on a.pid = b.pid
    order by a.xact_start nulls last`,
    [pid],
  );
  return rows.map((row) => ({
    ...row,
    query:
      row.query === null || row.query === '<insufficient privilege>' || row.query === ''
        ? null
        : withoutConstants(row.query),
  }));
}

/** Somebody who was in the way to the end, as a finding. */
export function blockedBy(blocker: Blocker): Finding {
  return {
    ...{ id: 'migrate.blocked', status: 'bad', object: { kind: 'session', name: String(blocker.pid) } },
    detail: describeBlocker(blocker),
    hint:
      blocker.pid === 0
        ? 'select gid, owner, prepared from pg_prepared_xacts; -- then commit prepared or rollback prepared'
        : `let it end, or: select pg_terminate_backend(${blocker.pid});`,
  };
}

/** Hears of blockers: tells each once, and keeps those who were seen last. */
export function openEar(tell: (blocker: Blocker) => void): {
  readonly hear: (blockers: readonly Blocker[]) => void;
  readonly seen: () => readonly Blocker[];
} {
  const told = new Set<number>();
  let last: readonly Blocker[] = [];
  return {
    hear: (blockers) => {
      if (blockers.length > 0) last = blockers;
      for (const one of blockers.filter(({ pid }) => !told.has(pid))) {
        told.add(one.pid);
        tell(one);
      }
    },
    seen: () => last,
  };
}

/** Looks at whom a session waits for, while `work` lasts. `onBlocker` hears each once; what was seen last is returned with the result. */
export async function whileWatched<T>(
  watcher: Client,
  pid: number,
  work: Promise<T>,
  onBlocker: (blocker: Blocker) => void,
): Promise<{ readonly outcome: PromiseSettledResult<T>; readonly blockers: readonly Blocker[] }> {
  const ear = openEar(onBlocker);
  const look = async (): Promise<void> => ear.hear(await readBlockers(watcher, pid));
  const { outcome } = await whileLooking(work, look, { pauseMilliseconds, firstMilliseconds: pauseMilliseconds });
  return { outcome, blockers: ear.seen() };
}
