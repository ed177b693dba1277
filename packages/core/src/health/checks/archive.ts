import { formatBytes, formatCount, formatSeconds } from '../../units.ts';
import { check, grade, type ServerView } from '../check.ts';
import { sinceBaseline } from '../counters.ts';

interface Archiver {
  mode: string;
  hasWay: boolean;
  failed: number;
  lastFailed: string | null;
  isFailing: boolean;
  timeout: number;
  sinceArchived: number | null;
  /** Whole segments written since the last one that was archived; null where that is not known. */
  segments: number | null;
}
interface Checkpoints {
  timed: number;
  requested: number;
  age: number;
  resetAge: number | null;
  /** max_wal_size, in MB. */
  size: number;
}

const archiverSql = (): string => `
  select
    current_setting('archive_mode') as mode,
    coalesce(current_setting('archive_command'), '') not in ('', '(disabled)')
      or coalesce(current_setting('archive_library', true), '') <> '' as "hasWay",
    failed_count::float8 as failed,
    last_failed_wal as "lastFailed",
    last_failed_time is not null and last_failed_time > coalesce(last_archived_time, '-infinity') as "isFailing",
    (select setting::float8 from pg_settings where name = 'archive_timeout') as timeout,
    extract(epoch from now() - coalesce(last_archived_time, pg_postmaster_start_time()))::float8 as "sinceArchived",
    case when last_archived_wal ~ '^[0-9A-F]{24}' then
      floor((case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end - '0/0') / (select setting::numeric from pg_settings where name = 'wal_segment_size'))::float8
        - ((('x' || substr(last_archived_wal, 9, 8))::bit(32)::bigint * 4294967296
            / (select setting::bigint from pg_settings where name = 'wal_segment_size'))
          + ('x' || substr(last_archived_wal, 17, 8))::bit(32)::bigint)::float8 - 1 end as segments
  from pg_stat_archiver`;

const isArchiving = ({ mode }: Archiver, isStandby: boolean): boolean =>
  mode === 'always' || (mode === 'on' && !isStandby);

const checkpointAges = `extract(epoch from now() - coalesce(stats_reset, pg_postmaster_start_time()))::float8 as age,
        extract(epoch from now() - stats_reset)::float8 as "resetAge",
        (select setting::float8 from pg_settings where name = 'max_wal_size') as size`;

/** pg_stat_bgwriter had the counts until 17 gave checkpoints a view of their own. */
const checkpointSql = ({ major }: ServerView): string =>
  major >= 17
    ? `
      select num_timed::float8 as timed, num_requested::float8 as requested,
        ${checkpointAges}
      from pg_stat_checkpointer`
    : `
      select checkpoints_timed::float8 as timed, checkpoints_req::float8 as requested,
        ${checkpointAges}
      from pg_stat_bgwriter`;

/** The write-ahead log: whether it is archived, how much of it there is, and whether it forces checkpoints. */
export const archiveChecks = [
  check<Archiver>({
    id: 'archiver',
    means:
      'Archiving works: while it fails, WAL piles up and nothing newer than the last archived file can be recovered.',
    advice: "Run archive_command by hand as the server's user; mended, the server tries again within a minute.",
    profiles: ['pre-migrate', 'pre-backup'],
    sql: archiverSql,
    judge: ({ rows: [row], server }) => {
      if (row === undefined || !isArchiving(row, server.isStandby))
        return [{ status: 'good', detail: 'WAL is not archived here, and none waits to be' }];
      if (!row.hasWay)
        return [
          {
            ...{
              status: 'bad',
              detail:
                'archive_mode is on, and there is neither archive_command nor archive_library: WAL is kept without end',
            },
            hint: "alter system set archive_command = '<command>'; select pg_reload_conf();",
          },
        ];
      if (!row.isFailing) return [{ status: 'good', detail: 'the last file that was tried was archived' }];
      return [
        {
          ...{
            status: 'bad',
            detail: `archiving fails: ${formatCount(row.failed)} tries, the last of ${row.lastFailed ?? 'a file'}`,
          },
          hint: "show archive_command; -- run it by hand as the server's user, with %p and %f filled in; what it says stands in the server's log",
        },
      ];
    },
    measures: ({ rows: [row] }) => [
      { name: 'archive_failed_total', help: 'Tries to archive that failed.', type: 'counter', value: row?.failed ?? 0 },
    ],
  }),
  check<Archiver>({
    id: 'archive-age',
    means:
      'What is written is archived soon: its age counts only where whole segments were written since, for an idle server archives nothing.',
    advice:
      'As with archiver; where the command works and is slow, archive several files at once (pgBackRest archive-async).',
    limits: {
      seconds: {
        warning: 3600,
        bad: 6 * 3600,
        unit: 's',
        source: 'pgbot 1 h; twice archive_timeout where that is longer',
      },
    },
    sql: archiverSql,
    judge: ({ rows: [row], server, limit }) => {
      if (row === undefined || !isArchiving(row, server.isStandby))
        return [{ status: 'good', detail: 'WAL is not archived here' }];
      const seconds = row.sinceArchived ?? 0;
      const isDue = row.segments === null ? row.isFailing : row.segments > 0;
      const { warning, bad, ...rest } = limit('seconds');
      const factor = Math.max(1, (2 * row.timeout) / warning);
      const late = grade(seconds, { ...rest, warning: warning * factor, bad: bad * factor });
      return [
        {
          // Nothing at all, or a history file, tells no position: an archiver that hangs looks like an idle server.
          status: isDue ? late : row.segments === null && late !== 'good' ? 'unknown' : 'good',
          detail: `the last file was archived ${formatSeconds(seconds)} ago, and ${row.segments === null ? 'how much was written since is not known' : `${formatCount(Math.max(0, row.segments))} whole segments wait`}`,
          hint: 'select * from pg_stat_archiver; select pg_switch_wal();',
        },
      ];
    },
  }),
  check<{ ready: number }>({
    id: 'archive-queue',
    means: 'Few files wait to be archived.',
    advice: 'As with archiver.',
    limits: { files: { warning: 10, bad: 100, unit: 'files', source: 'check_postgres archive_ready 10/15' } },
    grant: 'grant pg_monitor to {role};',
    privilege: 'pg_monitor',
    sql: () => `select count(*)::float8 as ready from pg_ls_archive_statusdir() where name like '%.ready'`,
    judge: ({ rows: [row], limit }) => [
      {
        status: grade(row?.ready ?? 0, limit('files')),
        detail: `${formatCount(row?.ready ?? 0)} files wait to be archived`,
        hint: "select last_failed_wal, last_failed_time, current_setting('archive_command') from pg_stat_archiver;",
      },
    ],
    measures: ({ rows: [row] }) => [
      { name: 'archive_ready_files', help: 'Files that wait to be archived.', type: 'gauge', value: row?.ready ?? 0 },
    ],
  }),
  check<Archiver>({
    id: 'archive-mode',
    means:
      'A primary archives its WAL, or has a standby that does: without, a loss costs everything since the last backup.',
    advice: 'Set archive_mode and archive_command; the mode needs a restart.',
    on: 'primary',
    applies: ({ options }) => options.environment !== 'development',
    sql: archiverSql,
    judge: ({ rows: [row] }) =>
      row?.mode === 'off'
        ? [
            {
              ...{ status: 'warning', detail: 'WAL is not archived: there is no recovery to a point in time' },
              hint: "alter system set archive_mode = on; alter system set archive_command = '<command>'; -- then restart the server",
            },
          ]
        : [{ status: 'good', detail: `archive_mode is ${row?.mode}` }],
  }),
  check<{ bytes: number; aim: number }>({
    id: 'wal-size',
    means:
      'pg_wal is no larger than the settings let it be: more is kept by a slot, a failing archiver, or a load beyond max_wal_size.',
    advice: 'Find what keeps it (slots, archiver); never remove files of pg_wal by hand.',
    profiles: ['pre-migrate', 'pre-backup'],
    limits: {
      'percent-of-aim': {
        warning: 150,
        bad: 300,
        unit: '%',
        source: 'check_pgactivity wal_files: of max_wal_size + wal_keep_size',
      },
    },
    grant: 'grant pg_monitor to {role};',
    privilege: 'pg_monitor',
    sql: () => `
      select
        coalesce(sum(size), 0)::float8 as bytes,
        (select sum(pg_size_bytes(setting || unit))::float8 from pg_settings where name in ('max_wal_size', 'wal_keep_size')) as aim
      from pg_ls_waldir()`,
    judge: ({ rows: [row], limit }) => {
      const { bytes = 0, aim = 1 } = row ?? {};
      return [
        {
          status: grade((100 * bytes) / aim, limit('percent-of-aim')),
          detail: `${formatBytes(bytes)} of WAL, and ${formatBytes(aim)} is aimed at (max_wal_size and wal_keep_size)`,
          hint: 'checkpoint; -- and what keeps it: select slot_name, active, restart_lsn from pg_replication_slots; select * from pg_stat_archiver;',
        },
      ];
    },
    measures: ({ rows: [row] }) => [
      { name: 'wal_size_bytes', help: 'Size of pg_wal.', type: 'gauge', value: row?.bytes ?? 0 },
    ],
  }),
  check<Checkpoints>({
    id: 'forced-checkpoints',
    means: 'Checkpoints come by time: those that are forced by WAL write every page anew, in full, and cost the disk.',
    advice: 'Raise max_wal_size.',
    on: 'primary',
    limits: { percent: { warning: 50, bad: 101, unit: '%', source: 'postgres_mixin: of 10 checkpoints or more' } },
    sql: checkpointSql,
    judge: (sight) => {
      const [row] = sight.rows;
      if (row === undefined) return [];
      const since = sinceBaseline('checkpoints', row, ['timed', 'requested'], sight);
      const { timed, requested, seconds } = since ?? { ...row, seconds: row.age };
      const all = timed + requested;
      const percent = all === 0 ? 0 : (100 * requested) / all;
      return [
        {
          status: all < 10 ? 'good' : grade(percent, sight.limit('percent')),
          detail: `${formatCount(requested)} of ${formatCount(all)} checkpoints in ${formatSeconds(seconds)} were forced`,
          hint: `alter system set max_wal_size = '${2 * row.size}MB'; select pg_reload_conf(); -- pg_wal may grow to that`,
        },
      ];
    },
    measures: ({ rows: [row] }) => [
      {
        name: 'checkpoints_requested_total',
        help: 'Checkpoints that were forced.',
        type: 'counter',
        value: row?.requested ?? 0,
      },
      {
        name: 'checkpoints_timed_total',
        help: 'Checkpoints that came by time.',
        type: 'counter',
        value: row?.timed ?? 0,
      },
    ],
  }),
];
