import { ownApplication } from '../../postgres/application.ts';
import { quoteIdentifier, quoteLiteral } from '../../postgres/identifier.ts';
import { formatCount, formatSeconds } from '../../units.ts';
import { check, each, grade } from '../check.ts';
import { sessionsVeil } from '../veils.ts';
import { end, object, waitForDump, who } from './session.ts';

interface Blocked {
  /** Null where it is a prepared transaction, which has no session. */
  root: number | null;
  gid: string | null;
  database: string | null;
  seconds: number;
  waiting: number;
  user: string | null;
  application: string;
  state: string | null;
}

const rollBackPrepared = (gid: string, database: string): string =>
  `rollback prepared ${quoteLiteral(gid)}; -- in database ${quoteIdentifier(database)}, unless it may still be committed`;

const isOwn = (application: string): boolean => application.startsWith(ownApplication);

/** So many of one queue are asked whom they wait for. */
const mostAsked = 10;

/** What a lock is of. Numbers of transactions have no order. */
const lockTag = (row: string): string =>
  [
    'locktype',
    'database',
    'relation',
    'page',
    'tuple',
    'virtualxid',
    'transactionid::text',
    'classid',
    'objid',
    'objsubid',
  ]
    .map((column) => `${row}.${column}`)
    .join(', ');

/** Who is waited for. */
export const lockChain = check<Blocked>({
  id: 'lock-chain',
  means:
    'Nobody waits for a lock for long. The session at the root is named, not those in between, which wait themselves.',
  advice: 'End the root, and take locks with a lock_timeout.',
  profiles: ['pre-migrate', 'pre-backup'],
  limits: {
    seconds: {
      warning: 60,
      bad: 120,
      unit: 's',
      source: 'check_postgres lockwait 1/2 min',
      of: { development: { warning: 600, bad: 3600 } },
    },
  },
  veil: sessionsVeil,
  privilege: 'pg_monitor',
  // In a storm the question must not be what stands in the way: asked for each of n in one queue, the server takes some n³ steps. Those far behind
  // wait for the first as well. And from the roots outwards each is met once, by whatever number of ways it is reached.
  sql: () => `
    with recursive locked as materialized (
      select locktype, database, relation, page, tuple, virtualxid, transactionid, classid, objid, objsubid,
        virtualtransaction, pid, granted, waitstart
      from pg_locks
    ), queued as materialized (
      select l.*, row_number() over queue as place, first_value(l.pid) over queue as first
      from locked l
      where not l.granted
      window queue as (
        partition by ${lockTag('l')}
        order by l.waitstart nulls last, l.pid)
    ), waiting as materialized (
      select q.*, case when q.place <= ${mostAsked} then pg_blocking_pids(q.pid) else array[q.first] end as blockers
      from queued q
    ), edge as materialized (
      select w.pid, b.pid as blocker, null::text as gid, null::text as database
      from waiting w
      cross join lateral unnest(w.blockers) b(pid)
      where b.pid <> 0
      union
      select w.pid, null, p.gid, p.database
      from waiting w
      join locked h on h.granted and h.pid is null
        and (${lockTag('h')}) is not distinct from (${lockTag('w')})
      join locked x on x.granted and x.pid is null and x.locktype = 'transactionid' and x.virtualtransaction = h.virtualtransaction
      join pg_prepared_xacts p on p.transaction = x.transactionid
      where 0 = any (w.blockers)
    ), chain as (
      select e.blocker as root, e.gid, e.database, e.pid
      from edge e
      where e.blocker is null or not exists (select from edge w where w.pid = e.blocker)
      union
      select c.root, c.gid, c.database, e.pid
      from chain c
      join edge e on e.blocker = c.pid
    )
    select
      c.root,
      c.gid,
      c.database,
      max(coalesce(extract(epoch from clock_timestamp() - w.waitstart), 0))::float8 as seconds,
      count(distinct c.pid)::float8 as waiting,
      a.usename as user,
      coalesce(a.application_name, '') as application,
      a.state
    from chain c
    join waiting w on w.pid = c.pid
    left join pg_stat_activity a on a.pid = c.root
    group by c.root, c.gid, c.database, a.usename, a.application_name, a.state
    order by waiting desc`,
  judge: ({ rows, limit }) =>
    each(
      rows,
      ({ root, gid, database, seconds, waiting, ...session }) => {
        const status = grade(seconds, limit('seconds'));
        const keeps = `keeps ${formatCount(waiting)} sessions waiting, for ${formatSeconds(seconds)}`;
        return root === null
          ? {
              status,
              object: { kind: 'prepared transaction', name: gid ?? '' },
              detail: `it ${keeps}, and has no session: it is prepared in database "${database ?? ''}"`,
              hint: rollBackPrepared(gid ?? '', database ?? ''),
            }
          : {
              status,
              object: object(root),
              detail: `${who({ ...session, pid: root })} ${keeps}`,
              // What is waited for is a backup: ended, there is none.
              hint: isOwn(session.application) ? waitForDump(root) : end(root),
            };
      },
      rows.length === 0 ? 'nobody waits for a lock' : `${rows.length} sessions are waited for, none for long`,
    ),
  measures: ({ rows }) => [
    {
      ...{ name: 'lock_waiting_sessions', help: 'Sessions that wait for a lock.', type: 'gauge' },
      value: rows.reduce((sum, { waiting }) => sum + waiting, 0),
    },
  ],
});
