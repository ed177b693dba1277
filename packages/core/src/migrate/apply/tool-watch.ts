import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '../../postgres/client.ts';
import { present } from '../../present.ts';
import { formatSeconds } from '../../units.ts';
import { describeBlindness, whileLooking } from '../look.ts';
import type { RunnerOptions } from './options.ts';
import { type Blocker, openEar, readBlockers } from './watch.ts';

/** What was seen from outside of a command that runs migrations. */
export interface ToolWatch {
  /** Sessions that bore the name that the command was given. */
  readonly sessions: number;
  /** Sessions of the same role that began meanwhile under another name: the command's, or another program's. */
  readonly others: number;
  /** Statements that took too long, and were cancelled. */
  readonly cancelled: readonly { readonly why: 'lock' | 'time'; readonly detail: string }[];
  /** Those who were in the way of what was waited for last. */
  readonly blockers: readonly Blocker[];
  /** Why it was not watched all the time; absent where it was. */
  readonly blind?: string;
}

interface Seen extends Record<string, unknown> {
  readonly pid: number;
  readonly isNamed: boolean;
  readonly isWaiting: boolean;
}

const pauseMilliseconds = 100;

/** A statement with CONCURRENTLY waits for old transactions, and nobody waits for it. Versions 14 to 18. */
const mayWait = `(l.locktype = 'virtualxid' or l.mode = 'ShareUpdateExclusiveLock') and a.query ~* '\\mconcurrently\\M'`;

/**
 * Looks at the sessions of a command while `work` lasts, by the name that they were given, and cancels a statement of theirs that waits for a lock, or runs,
 * for longer than allowed: not every driver takes the settings that say so. `onBlocker` hears each once.
 */
export async function whileToolWatched<T>(
  watcher: Client,
  application: string,
  { lockTimeoutSeconds, statementTimeoutSeconds }: RunnerOptions,
  work: Promise<T>,
  onBlocker: (blocker: Blocker) => void,
): Promise<{ readonly outcome: PromiseSettledResult<T>; readonly watch: ToolWatch }> {
  const [named, others] = [new Set<number>(), new Set<number>()];
  const cancelled: { why: 'lock' | 'time'; detail: string }[] = [];
  const ear = openEar(onBlocker);
  const look = async (): Promise<void> => {
    const seen = await readSessions(watcher, application);
    for (const { pid, isNamed } of seen) (isNamed ? named : others).add(pid);
    for (const { pid } of seen.filter(({ isNamed, isWaiting }) => isNamed && isWaiting))
      ear.hear(await readBlockers(watcher, pid));
    const late = await cancelLate(watcher, application, lockTimeoutSeconds, statementTimeoutSeconds);
    cancelled.push(
      ...late.map(({ why, lock }) => ({
        why,
        detail:
          why === 'lock'
            ? `a statement of the command waited for ${lock} for longer than ${formatSeconds(lockTimeoutSeconds)}, and was cancelled`
            : `a statement of the command took longer than ${formatSeconds(statementTimeoutSeconds)}, and was cancelled`,
      })),
    );
  };
  const { outcome, looks } = await whileLooking(work, look, { pauseMilliseconds });
  const blind = describeBlindness(looks);
  const watch = { sessions: named.size, others: others.size, cancelled, blockers: ear.seen(), ...present({ blind }) };
  return { outcome, watch };
}

/** Sessions of our role in this database that are younger than the watcher's own, and those of the name. */
function readSessions(client: Client, application: string): Promise<Seen[]> {
  return client.query<Seen>(
    `select
      a.pid,
      a.application_name = $1 as "isNamed",
      exists (select from pg_catalog.pg_locks l where l.pid = a.pid and not l.granted) as "isWaiting"
    from pg_catalog.pg_stat_activity a
    join pg_catalog.pg_stat_activity own on own.pid = pg_catalog.pg_backend_pid()
    where a.datid = own.datid
      and a.backend_type = 'client backend'
      and (a.application_name = $1
        or a.usesysid = own.usesysid and a.backend_start > own.backend_start and a.application_name not like 'pgproof%')`,
    [application],
  );
}

/** Cancels what is late, as it is at that moment; says of each why. */
function cancelLate(
  client: Client,
  application: string,
  lockTimeoutSeconds: number,
  statementTimeoutSeconds: number,
): Promise<{ readonly why: 'lock' | 'time'; readonly lock: string }[]> {
  return client.query(
    // Materialized: within one query the server might cancel whom it looks at before it knows that it is late.
    `with late as materialized (
      select
        a.pid,
        case when l.pid is null then 'time' else 'lock' end as why,
        coalesce(case l.locktype when 'relation' then l.relation::regclass::text else l.locktype end, '') as lock
      from pg_catalog.pg_stat_activity a
      left join pg_catalog.pg_locks l
        on l.pid = a.pid and not l.granted
        and l.waitstart < pg_catalog.clock_timestamp() - pg_catalog.make_interval(secs => $2)
        and not (${mayWait})
      where a.application_name = $1
        and a.datname = pg_catalog.current_database()
        and (l.pid is not null
          or a.state = 'active' and a.query_start < pg_catalog.clock_timestamp() - pg_catalog.make_interval(secs => $3)))
    select why, lock, pg_catalog.pg_cancel_backend(pid) from late`,
    [application, lockTimeoutSeconds, statementTimeoutSeconds],
  );
}

/** How long a server may take to notice that nobody is there: its settings say every 2 s. */
const lingeringMilliseconds = 5000;

/** Waits until no session of a command is left, and ends those that stay: what becomes of them nobody hears any more. Returns how many. */
export async function untilToolGone(client: Client, application: string, signal: AbortSignal): Promise<number> {
  const began = performance.now();
  for (;;) {
    const [row] = await client.query<{ count: number }>(
      'select pg_catalog.count(*)::int as count from pg_catalog.pg_stat_activity where application_name = $1',
      [application],
    );
    if (row?.count === 0) return 0;
    if (performance.now() - began > lingeringMilliseconds) break;
    await delay(pauseMilliseconds / 2, undefined, { signal });
  }
  const ended = await client.query(
    `with left_over as materialized (
      select pid
      from pg_catalog.pg_stat_activity
      where application_name = $1 and datname = pg_catalog.current_database())
    select pg_catalog.pg_terminate_backend(pid, ${lingeringMilliseconds}) from left_over`,
    [application],
  );
  return ended.length;
}
