import { formatBytes, formatCount, formatSeconds } from '../../units.ts';
import { check, each, grade, type Judged, worst } from '../check.ts';
import { standbysVeil } from '../veils.ts';

const gibibyte = 1024 ** 3;
const lagSeconds = { warning: 60, bad: 300, unit: 's', source: 'pgbot; pgdoctor 0.25/1 s' } as const;

interface Sender {
  pid: number;
  name: string;
  client: string;
  slot: string | null;
  state: string;
  sync: string;
  bytes: number;
  position: number;
  seconds: number | null;
}
interface Receiver {
  isConfigured: boolean;
  status: string | null;
  isPaused: boolean;
  seconds: number | null;
  bytes: number | null;
}

/** Standbys have one name unless they are given others: what tells them apart is where they are, their slot, and at the last their process. */
function standbyLabels(row: Sender, rows: readonly Sender[]): Record<string, string> {
  const { name, client, slot, pid } = row;
  const alike = rows.filter((one) => one.name === name && one.client === client && one.slot === slot);
  return {
    ...{ standby: name, client },
    ...(slot === null ? {} : { slot }),
    ...(alike.length > 1 ? { pid: String(pid) } : {}),
  };
}

/** Standbys as the primary sees them, and a standby as it sees itself. */
export const replicationChecks = [
  check<Sender>({
    id: 'replication-lag',
    means:
      'Standbys replay what the primary writes, without falling behind. One that catches up is no fault: two samples tell.',
    advice:
      "Look at the standby's disk and at queries there that replay waits for; a lag that grows ends in a full disk or a lost slot.",
    profiles: ['pre-migrate'],
    on: 'primary',
    isRate: true,
    limits: {
      bytes: { warning: 256 * 1024 ** 2, bad: gibibyte, unit: 'bytes', source: 'a few segments; hard above 1 GiB' },
      seconds: lagSeconds,
    },
    veil: standbysVeil,
    privilege: 'pg_monitor',
    sql: () => `
      select
        pid,
        coalesce(nullif(application_name, ''), client_addr::text, pid::text) as name,
        coalesce(host(client_addr), 'local') as client,
        (select s.slot_name from pg_replication_slots s where s.active_pid = r.pid) as slot,
        state,
        sync_state as sync,
        coalesce(pg_current_wal_lsn() - coalesce(replay_lsn, flush_lsn, sent_lsn), 0)::float8 as bytes,
        coalesce(coalesce(replay_lsn, flush_lsn, sent_lsn) - '0/0', 0)::float8 as position,
        extract(epoch from replay_lag)::float8 as seconds
      from pg_stat_replication r
      where state is not null and state <> 'backup'`,
    judge: ({ rows, before, limit }) =>
      each(
        rows,
        ({ pid, name, state, bytes, position, seconds }) => {
          const earlier = before?.find((row) => row.pid === pid);
          const isCatchingUp = earlier !== undefined && bytes < earlier.bytes;
          const isMoving = earlier !== undefined && position > earlier.position;
          const [byBytes, bySeconds] = [
            grade(bytes, limit('bytes')),
            bytes === 0 ? 'good' : grade(seconds ?? 0, limit('seconds')),
          ] as const;
          const status = worst(byBytes, bySeconds);
          return {
            status: status === 'bad' && isCatchingUp && byBytes !== 'bad' ? 'warning' : status,
            object: { kind: 'standby', name },
            detail: `it is ${formatBytes(bytes)}${seconds === null ? '' : `, ${formatSeconds(seconds)}`} behind (${state}), and ${earlier === undefined ? 'whether it moves was not looked at' : isCatchingUp ? 'catches up' : isMoving ? 'moves without catching up' : 'did not move between two looks'}`,
            hint: "on the standby: select pg_get_wal_replay_pause_state(), pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn(); select pid, query from pg_stat_activity where state <> 'idle'; and where it is paused: select pg_wal_replay_resume();",
          };
        },
        rows.length === 0 ? 'no standby is connected' : `${rows.length} standbys, none far behind`,
      ),
    measures: ({ rows }) =>
      rows.map((row) => ({
        ...{ name: 'replication_lag_bytes', help: 'WAL that a standby has not replayed.', type: 'gauge' },
        ...{ value: row.bytes, labels: standbyLabels(row, rows) },
      })),
  }),
  check<{ name: string; sync: string | null; isHidden: boolean; wanted: string }>({
    id: 'standbys',
    means:
      'Every standby that is expected is connected, and synchronous_standby_names can be met: else commits wait, or a failover loses data.',
    advice: 'Start the standby, or take it out of synchronous_standby_names.',
    on: 'primary',
    veil: standbysVeil,
    privilege: 'pg_monitor',
    sql: () => `
      select application_name as name, sync_state as sync, state is null as "isHidden",
        current_setting('synchronous_standby_names') as wanted
      from pg_stat_replication
      where state is null or state <> 'backup'
      union all
      select null, null, false, current_setting('synchronous_standby_names')`,
    judge: ({ rows, options }) => {
      const names = rows.flatMap(({ name }) => name ?? []);
      const missing = options.expectedStandbys.filter((name) => !names.includes(name));
      const wanted = rows[0]?.wanted ?? '';
      const needed = Number(/^\s*(?:first|any)?\s*(\d+)\s*\(/i.exec(wanted)?.[1] ?? (wanted === '' ? 0 : 1));
      const inSync = rows.filter(({ sync }) => sync === 'sync' || sync === 'quorum').length;
      // One that is hidden may be synchronous: only what all of them together cannot meet is known.
      const hidden = rows.filter(({ isHidden }) => isHidden).length;
      return [
        ...missing.map(
          (name): Judged => ({
            status: 'bad',
            object: { kind: 'standby', name },
            detail: 'it is expected, and not connected',
            hint: 'on its machine: pg_ctl status; and read its log',
          }),
        ),
        inSync + hidden < needed
          ? {
              status: 'bad',
              object: { kind: 'setting', name: 'synchronous_standby_names' },
              detail: `it wants ${needed} synchronous standbys, and ${hidden === 0 ? inSync : `at most ${inSync + hidden}`} are there: commits wait`,
              hint: "alter system set synchronous_standby_names = ''; select pg_reload_conf(); -- or start the standby",
            }
          : inSync < needed
            ? {
                status: 'unknown',
                detail: `it wants ${needed} synchronous standbys, and which are could not be seen`,
                hint: 'grant pg_monitor to {role};',
              }
            : {
                status: 'good',
                detail: `${names.length} standbys are connected, ${inSync} of them synchronous`,
              },
      ];
    },
    measures: ({ rows }) => [
      {
        name: 'standbys',
        help: 'Connected standbys.',
        type: 'gauge',
        value: rows.filter(({ name }) => name !== null).length,
      },
    ],
  }),
  check<Receiver>({
    id: 'wal-receiver',
    means:
      'A standby receives and replays; its lag in time counts only where something is left to replay, for an idle primary writes nothing.',
    advice: 'Resume replay, or find why the primary is not reached.',
    profiles: ['pre-backup'],
    on: 'standby',
    isRate: true,
    limits: { seconds: lagSeconds },
    grant: 'grant pg_monitor to {role};',
    privilege: 'pg_monitor',
    sql: () => `
      select
        coalesce(current_setting('primary_conninfo', true), '') <> '' as "isConfigured",
        (select coalesce(status, 'hidden') from pg_stat_wal_receiver) as status,
        pg_get_wal_replay_pause_state() <> 'not paused' as "isPaused",
        case when pg_last_wal_receive_lsn() > pg_last_wal_replay_lsn()
          then extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp())::float8 end as seconds,
        case when pg_last_wal_receive_lsn() is not null
          then greatest(0, pg_last_wal_receive_lsn() - pg_last_wal_replay_lsn()) end::float8 as bytes`,
    judge: ({ rows: [row], limit }) => {
      if (row === undefined) return [];
      if (row.isPaused)
        return [
          {
            ...{
              status: 'warning',
              detail: `replay is paused, ${formatBytes(row.bytes ?? 0)} behind what was received`,
            },
            hint: 'select pg_wal_replay_resume();',
          },
        ];
      if (row.isConfigured && row.status === null)
        return [
          {
            ...{
              status: 'bad',
              detail: 'it has a primary_conninfo, and no WAL receiver runs: the primary is not reached',
            },
            hint: "select * from pg_stat_wal_receiver; and the last lines of its log; check primary_conninfo: select setting from pg_settings where name = 'primary_conninfo';",
          },
        ];
      if (row.bytes === null)
        return [
          {
            status: 'explained',
            detail: 'it replays files of an archive, and receives nothing: how far the primary is it cannot know',
            hint: 'select now() - pg_last_xact_replay_timestamp(); -- the age of what is replayed',
          },
        ];
      const seconds = row.seconds ?? 0;
      const status = grade(seconds, limit('seconds'));
      if (status === 'good' && row.status === 'hidden')
        return [
          {
            status: 'unknown',
            detail: 'a WAL receiver runs, and whether it streams could not be seen',
            hint: 'grant pg_monitor to {role};',
          },
        ];
      return [
        {
          status,
          detail:
            seconds === 0
              ? 'all that was received is replayed'
              : `${formatSeconds(seconds)} and ${formatBytes(row.bytes ?? 0)} behind what was received`,
          hint: "select pid, usename, query from pg_stat_activity where state = 'active'; -- what replay waits for",
        },
      ];
    },
    measures: ({ rows: [row] }) =>
      row === undefined || row.bytes === null
        ? []
        : [
            {
              name: 'replay_lag_seconds',
              help: 'Age of what is replayed, where something is left.',
              type: 'gauge',
              value: row.seconds ?? 0,
            },
          ],
  }),
  check<{ conflicts: number; age: number }>({
    id: 'recovery-conflicts',
    means: 'Queries on a standby are not cancelled for replay that they are in the way of.',
    advice: 'Let replay wait (max_standby_streaming_delay), or have the primary keep rows (hot_standby_feedback).',
    on: 'standby',
    isRate: true,
    limits: { 'per-hour': { warning: 1, bad: 600, unit: '/h', source: 'any is an error that a user saw' } },
    sql: () => `
      select sum(conflicts)::float8 as conflicts, extract(epoch from now() - min(coalesce(stats_reset, pg_postmaster_start_time())))::float8 as age
      from pg_stat_database`,
    judge: ({ rows: [row], before, limit }) => {
      const between = (row?.conflicts ?? 0) - (before?.[0]?.conflicts ?? row?.conflicts ?? 0);
      const rate = ((row?.conflicts ?? 0) * 3600) / Math.max(3600, row?.age ?? 0);
      return [
        {
          status: between > 0 ? 'warning' : grade(rate, limit('per-hour')),
          detail: `${formatCount(row?.conflicts ?? 0)} queries were cancelled in ${formatSeconds(row?.age ?? 0)}, ${between} of them while we looked`,
          hint: "alter system set max_standby_streaming_delay = '-1'; select pg_reload_conf();",
        },
      ];
    },
  }),
];
