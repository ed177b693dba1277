import { quoteIdentifier, quoteLiteral } from '../../postgres/identifier.ts';
import { formatBytes, formatCount, formatSeconds } from '../../units.ts';
import { check, each, grade, type ServerView } from '../check.ts';

type Grade = ReturnType<typeof grade>;

const gibibyte = 1024 ** 3;

interface Slot {
  name: string;
  kind: string;
  isActive: boolean;
  status: string | null;
  kept: number;
  safe: number | null;
  idle: number | null;
  isTemporary: boolean;
  /** max_slot_wal_keep_size, in MB; -1: none. */
  bound: number;
}

const slotSql = ({ major }: ServerView): string => `
  select
    slot_name as name,
    slot_type as kind,
    active as "isActive",
    temporary as "isTemporary",
    wal_status as status,
    coalesce(
      case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end - restart_lsn, 0)::float8 as kept,
    safe_wal_size::float8 as safe,
    ${major >= 17 ? 'extract(epoch from now() - inactive_since)::float8' : 'null::float8'} as idle,
    (select setting::float8 from pg_settings where name = 'max_slot_wal_keep_size') as bound
  from pg_replication_slots`;

const lookAt = (name: string): string => `select * from pg_replication_slots where slot_name = ${quoteLiteral(name)};`;
const drop = (name: string): string => `select pg_drop_replication_slot(${quoteLiteral(name)});`;
/** A slot that is dropped takes its reader with it: that is for who knows that none comes back. */
const dropOrRead = (name: string, isActive: boolean): string =>
  isActive
    ? `${lookAt(name)} -- see what keeps its reader, the process active_pid, from going on`
    : `${lookAt(name)} -- start its reader; where none comes back: ${drop(name)}`;
/** Who is away for a moment keeps much for a moment: a warning takes both, where the time is known; far too much, or too long, is bad by itself. */
const gradeInactive = (bySize: Grade, byTime: Grade | undefined): Grade =>
  bySize === 'bad' || byTime === 'bad' ? 'bad' : byTime === 'good' ? 'good' : bySize;

/** Replication slots keep WAL until the disk is full. */
export const slotChecks = [
  check<Slot>({
    id: 'slot-retained',
    means: 'No replication slot keeps much WAL, be it read or not.',
    advice:
      'Find out whether its reader still works; drop the slot if not. max_slot_wal_keep_size bounds what a slot may keep.',
    profiles: ['pre-migrate', 'pre-backup'],
    limits: {
      bytes: { warning: gibibyte, bad: 8 * gibibyte, unit: 'bytes', source: 'pgdoctor 1/5 GiB; pgbot 0.5/8 GiB' },
    },
    sql: slotSql,
    judge: ({ rows, limit }) =>
      each(
        rows,
        ({ name, kept, isActive }) => ({
          status: grade(kept, limit('bytes')),
          object: { kind: 'replication slot', name },
          detail: `it keeps ${formatBytes(kept)} of WAL, and ${isActive ? 'is being read' : 'nobody reads it'}`,
          hint: dropOrRead(name, isActive),
        }),
        rows.length === 0
          ? 'there is no replication slot'
          : `${rows.length} slots keep ${formatBytes(rows.reduce((sum, { kept }) => Math.max(sum, kept), 0))} at the most`,
      ),
    measures: ({ rows }) =>
      rows.map(({ name, kept }) => ({
        ...{ name: 'slot_retained_bytes', help: 'WAL that a replication slot keeps.', type: 'gauge' },
        ...{ value: kept, labels: { slot: name } },
      })),
  }),
  check<Slot>({
    id: 'slot-inactive',
    means: 'Every slot has a reader: one without keeps WAL, and old rows, without end.',
    advice: 'Start its reader, or drop the slot.',
    limits: {
      bytes: { warning: 512 * 1024 ** 2, bad: 8 * gibibyte, unit: 'bytes', source: 'pgbot 512 MiB/8 GiB' },
      'idle-seconds': {
        warning: 1800,
        bad: 7 * 86_400,
        unit: 's',
        source:
          'postgres_mixin 30 min; from PostgreSQL 17 on, which tells it: who keeps much is a warning only after that',
      },
    },
    sql: slotSql,
    judge: ({ rows, limit }) =>
      each(
        rows.filter(({ isActive, isTemporary }) => !isActive && !isTemporary),
        ({ name, kept, idle, isActive }) => ({
          status: gradeInactive(
            grade(kept, limit('bytes')),
            idle === null ? undefined : grade(idle, limit('idle-seconds')),
          ),
          object: { kind: 'replication slot', name },
          detail: `nobody reads it${idle === null ? '' : `, for ${formatSeconds(idle)}`}, and it keeps ${formatBytes(kept)}`,
          hint: dropOrRead(name, isActive),
        }),
        `${rows.filter(({ isActive }) => isActive).length} of ${rows.length} slots are read, and the others keep little`,
      ),
  }),
  check<Slot>({
    id: 'slot-lost',
    means: 'No slot has lost WAL that its reader still needs, nor is about to.',
    advice: 'A lost slot is of no use: drop it, and build its reader anew from a base backup or a copy of the tables.',
    profiles: ['pre-backup'],
    limits: {
      'safe-bytes': {
        warning: gibibyte,
        bad: 128 * 1024 ** 2,
        isFloor: true,
        unit: 'bytes',
        source: 'what is left until max_slot_wal_keep_size',
      },
    },
    sql: slotSql,
    judge: ({ rows, limit }) =>
      each(
        rows,
        ({ name, status, safe, isActive, bound }) => {
          // A small bound is near by its nature: it is near for a slot only once WAL beyond it is kept.
          const isNear =
            safe !== null &&
            (status === 'extended' || status === 'unreserved') &&
            grade(safe, limit('safe-bytes')) !== 'good';
          return {
            status: status === 'lost' ? 'bad' : status === 'unreserved' || isNear ? 'warning' : 'good',
            object: { kind: 'replication slot', name },
            detail:
              status === 'lost'
                ? 'WAL that its reader needs is gone: it can never go on'
                : `its WAL is ${status}, with ${formatBytes(Math.max(0, safe ?? 0))} left until it is lost`,
            hint:
              status === 'lost'
                ? drop(name)
                : bound > 0
                  ? `${dropOrRead(name, isActive)}; where the disk has room for twice as much: alter system set max_slot_wal_keep_size = '${2 * bound}MB'; select pg_reload_conf();`
                  : dropOrRead(name, isActive),
          };
        },
        rows.length === 0 ? 'there is no replication slot' : `none of ${rows.length} slots has lost WAL`,
      ),
  }),
  check<{ name: string; enabled: boolean; running: boolean; errors: number; lag: number | null }>({
    id: 'subscription',
    means: 'Logical subscriptions of this database run, and apply what they get without errors.',
    advice: "Read the server's log for the error of the worker; resolve the conflict, or skip the transaction.",
    on: 'primary',
    isRate: true,
    limits: { 'lag-seconds': { warning: 60, bad: 300, unit: 's', source: 'as replication-lag; pgdoctor 20/35 s' } },
    grant: 'grant pg_monitor to {role};',
    sql: ({ major }) => `
      select
        s.subname as name,
        s.subenabled as enabled,
        coalesce(bool_or(w.pid is not null), false) as running,
        ${major >= 15 ? 'coalesce(max(e.apply_error_count + e.sync_error_count), 0)' : '0'}::float8 as errors,
        max(extract(epoch from now() - w.latest_end_time))::float8 as lag
      from pg_subscription s
      left join pg_stat_subscription w on w.subid = s.oid and w.relid is null
      ${major >= 15 ? 'left join pg_stat_subscription_stats e on e.subid = s.oid' : ''}
      where s.subdbid = (select oid from pg_database where datname = current_database())
      group by s.subname, s.subenabled`,
    judge: ({ rows, before, limit }) =>
      each(
        rows,
        ({ name, enabled, running, errors, lag }) => {
          const earlier = before?.find((row) => row.name === name)?.errors ?? errors;
          const quoted = quoteIdentifier(name);
          if (!enabled)
            return {
              ...{
                status: 'warning',
                object: { kind: 'subscription', name },
                detail: 'it is disabled: nothing is replicated',
              },
              hint: `alter subscription ${quoted} enable;`,
            };
          if (!running)
            return {
              ...{ status: 'bad', object: { kind: 'subscription', name } },
              detail: `it is enabled, and no worker runs; ${formatCount(errors)} errors so far`,
              hint: `alter subscription ${quoted} disable; -- then read the server's log; then: alter subscription ${quoted} enable;`,
            };
          return {
            status: errors > earlier ? 'bad' : grade(lag ?? 0, limit('lag-seconds')),
            object: { kind: 'subscription', name },
            detail: `its worker ${errors > earlier ? `failed ${errors - earlier} times while we looked` : `last heard of the publisher ${formatSeconds(lag ?? 0)} ago`}`,
            hint: `select * from pg_stat_subscription where subname = ${quoteLiteral(name)};`,
          };
        },
        rows.length === 0 ? 'this database has no subscription' : `${rows.length} subscriptions run`,
      ),
  }),
];
