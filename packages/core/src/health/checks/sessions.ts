import { isOfDump, ownApplication } from '../../postgres/application.ts';
import { formatSeconds } from '../../units.ts';
import { check, each, grade, type Limit } from '../check.ts';
import { sessionsVeil } from '../veils.ts';
import { lockChain } from './locks.ts';
import { end, object, type Session, waitForDump, who } from './session.ts';

/** Client sessions, other than ours and those that dump or vacuum, whose clock runs since `since`. */
const sessionSql = (since: string, where: string): string => `
  select
    pid,
    usename as user,
    application_name as application,
    state,
    extract(epoch from clock_timestamp() - ${since})::float8 as seconds
  from pg_stat_activity a
  where pid <> pg_backend_pid()
    and backend_type = 'client backend'
    and not ${isOfDump('a')}
    and ${where}
  order by seconds desc nulls last
  limit 50`;

function lasting(definition: {
  id: string;
  means: string;
  advice: string;
  limit: Limit;
  since: string;
  where: string;
  is: string;
  cancel?: boolean;
}): ReturnType<typeof check> {
  const { id, means, advice, limit: seconds, since, where, is } = definition;
  return check<Session>({
    ...{ id, means, advice, profiles: ['pre-migrate', 'pre-backup'], limits: { seconds } },
    ...{ veil: sessionsVeil, privilege: 'pg_monitor', sql: () => sessionSql(since, where) },
    judge: ({ rows, limit }) =>
      each(
        rows,
        (row) => ({
          status: grade(row.seconds, limit('seconds')),
          object: object(row.pid),
          detail: `${who(row)} ${is} for ${formatSeconds(row.seconds)}`,
          hint:
            definition.cancel === true ? `select pg_cancel_backend(${row.pid}); -- unless it may go on` : end(row.pid),
        }),
        rows[0] === undefined ? 'there is none' : `the oldest: ${formatSeconds(rows[0].seconds)}`,
      ),
    measures: ({ rows }) => [
      {
        ...{ name: `${id.replaceAll('-', '_')}_seconds`, help: `The longest: a session that ${is}.`, type: 'gauge' },
        value: rows[0]?.seconds ?? 0,
      },
    ],
  });
}

/** What sessions do, and whom they keep from it. */
export const sessionChecks = [
  lasting({
    id: 'long-transaction',
    means: 'No transaction is open for long: old rows stay, and DDL on what it touched waits, with everyone behind.',
    advice: 'End it, and find the application that forgets to commit.',
    limit: {
      ...{ warning: 300, bad: 1800, unit: 's', source: 'pgbot 300 s' },
      of: { development: { warning: 3600, bad: 86_400 } },
    },
    since: 'xact_start',
    where: 'xact_start is not null',
    is: 'has been in a transaction',
  }),
  lasting({
    id: 'idle-in-transaction',
    means:
      'No session sits in a transaction and does nothing: it holds its locks while it waits for a program that may never come back.',
    advice: 'End it; set idle_in_transaction_session_timeout.',
    limit: {
      ...{ warning: 60, bad: 600, unit: 's', source: 'pgbot 60 s' },
      of: { development: { warning: 600, bad: 86_400 } },
    },
    since: 'state_change',
    where: "state like 'idle in transaction%'",
    is: 'has been idle in a transaction',
  }),
  lasting({
    id: 'long-query',
    means: 'No statement runs for long.',
    advice: 'Look at its plan; cancel it where nobody waits for it.',
    limit: {
      ...{ warning: 60, bad: 900, unit: 's', source: 'pghero 60 s' },
      of: { development: { warning: 600, bad: 86_400 } },
    },
    since: 'query_start',
    where: "state = 'active'",
    is: 'has been at one statement',
    cancel: true,
  }),
  lockChain,
  check<{ gid: string; database: string; owner: string; seconds: number; hint: string }>({
    id: 'prepared-transaction',
    means:
      'Prepared transactions end soon: one that its manager forgot holds locks and old rows through every restart.',
    advice: 'Commit it or roll it back, in its database.',
    profiles: ['pre-migrate', 'pre-backup'],
    limits: { seconds: { warning: 300, bad: 3600, unit: 's', source: 'pgbot' } },
    sql: () => `
      select gid, database, owner,
        extract(epoch from clock_timestamp() - prepared)::float8 as seconds,
        format('rollback prepared %L; -- in database %I, unless it may still be committed', gid, database) as hint
      from pg_prepared_xacts
      order by prepared`,
    judge: ({ rows, limit }) =>
      each(
        rows,
        ({ gid, database, owner, seconds, hint }) => ({
          status: grade(seconds, limit('seconds')),
          object: { kind: 'prepared transaction', name: gid },
          detail: `prepared ${formatSeconds(seconds)} ago by ${owner} in database "${database}"`,
          hint,
        }),
        rows.length === 0 ? 'there is none' : `${rows.length}, none old`,
      ),
  }),
  check<Session>({
    id: 'dump-running',
    means:
      'No dump is under way: it holds ACCESS SHARE on every table, so that DDL queues behind it, and everyone behind the DDL.',
    advice: 'Wait until it has ended.',
    profiles: ['pre-migrate', 'pre-backup'],
    limits: {
      seconds: {
        ...{ warning: 4 * 3600, bad: 24 * 3600, unit: 's', source: 'a night; before a migration or a backup, any' },
        during: { 'pre-migrate': { warning: 0, bad: 4 * 3600 }, 'pre-backup': { warning: 0, bad: 24 * 3600 } },
      },
    },
    veil: sessionsVeil,
    privilege: 'pg_monitor',
    sql: () => `
      select pid, usename as user, application_name as application, state,
        coalesce(extract(epoch from clock_timestamp() - coalesce(xact_start, backend_start)), 0)::float8 as seconds
      from pg_stat_activity a
      where ${isOfDump('a')} and pid <> pg_backend_pid()
        and (application_name <> '${ownApplication}' or xact_start is not null)
      order by seconds desc`,
    judge: ({ rows, limit }) =>
      each(
        rows,
        (row) => ({
          status: grade(row.seconds, limit('seconds')),
          object: object(row.pid),
          detail: `${who(row)} has dumped for ${formatSeconds(row.seconds)}`,
          hint: waitForDump(row.pid),
        }),
        rows.length === 0 ? 'no dump is under way' : `${rows.length} dumps under way, none for long`,
      ),
  }),
  check({
    id: 'wait-profile',
    means:
      'Sessions work rather than wait: of all that were active in several looks, how many waited for locks, for the disk, for latches.',
    advice:
      'Locks: lock-chain names the root. IO: a larger shared_buffers, or fewer reads. LWLock: fewer sessions at once.',
    limits: {
      'lock-percent': { warning: 30, bad: 80, unit: '%', source: 'pgbot 30 %' },
      'io-percent': { warning: 50, bad: 101, unit: '%', source: 'pgbot 50 %' },
      'lwlock-percent': { warning: 30, bad: 101, unit: '%', source: 'pgbot 30 %' },
    },
    veil: sessionsVeil,
    privilege: 'pg_monitor',
    applies: ({ aside }) => Object.keys(aside.waits).length > 0,
    judge: ({ aside: { waits }, limit }) => {
      const all = Object.values(waits).reduce((sum, count) => sum + count, 0);
      const percent = (name: string): number => (all === 0 ? 0 : (100 * (waits[name] ?? 0)) / all);
      const kinds = [
        [
          'Lock',
          'lock-percent',
          "select pid, pg_blocking_pids(pid) from pg_stat_activity where wait_event_type = 'Lock';",
        ],
        ['IO', 'io-percent', "select pid, wait_event, query from pg_stat_activity where wait_event_type = 'IO';"],
        [
          'LWLock',
          'lwlock-percent',
          "select wait_event, count(*) from pg_stat_activity where wait_event_type = 'LWLock' group by 1;",
        ],
      ] as const;
      // A handful of looks at one session is no profile.
      const isEnough = all >= 10;
      return each(
        kinds,
        ([kind, name, hint]) => ({
          status: isEnough ? grade(percent(kind), limit(name)) : 'good',
          object: { kind: 'wait', name: kind },
          detail: `${percent(kind).toFixed(0)} % of ${all} active sessions that were seen waited for it`,
          hint,
        }),
        `${all} active sessions were seen; ${percent('none').toFixed(0)} % of them worked`,
      );
    },
  }),
];
