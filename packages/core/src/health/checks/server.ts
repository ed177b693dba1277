import { formatSeconds } from '../../units.ts';
import { check, grade } from '../check.ts';
import { releases, releasesAsOf } from '../releases.ts';

/** Whether it answers, what it is, and how old it is. */
export const serverChecks = [
  check({
    id: 'reachable',
    means: 'The server accepts a login to this very database and answers; pg_isready says less.',
    advice: 'Where it takes long, look at the network, at DNS and at the number of connections.',
    profiles: ['ci', 'pre-migrate', 'pre-backup'],
    limits: {
      'connect-seconds': { warning: 2, bad: 10, unit: 's', source: 'libpq users give up after some 10 s' },
    },
    judge: ({ aside, server, limit }) => {
      const seconds = aside.connectMilliseconds / 1000;
      return [
        {
          status: grade(seconds, limit('connect-seconds')),
          detail: `PostgreSQL ${server.version} lets us into "${server.database}" within ${formatSeconds(seconds)}, ${server.isStandby ? 'as a standby' : 'as a primary'}`,
          hint: 'pg_isready; then see who is connected: select count(*) from pg_stat_activity;',
        },
      ];
    },
    measures: ({ aside }) => [
      {
        ...{ name: 'connect_seconds', help: 'Time until a session was open.', type: 'gauge' },
        value: aside.connectMilliseconds / 1000,
      },
    ],
  }),
  check({
    id: 'role',
    means: 'The server is what it is expected to be: a failover that nobody noticed turns a primary into a standby.',
    advice: 'Find out where the primary is, and who promoted it.',
    profiles: ['pre-migrate', 'pre-backup'],
    applies: ({ options }) => options.expectedRole !== undefined,
    judge: ({ server, options }) => {
      const is = server.isStandby ? 'standby' : 'primary';
      return [
        {
          status: is === options.expectedRole ? 'good' : 'bad',
          detail: `it is a ${is}, and a ${options.expectedRole} is expected`,
          hint: 'select pg_is_in_recovery(), pg_last_wal_replay_lsn();',
        },
      ];
    },
  }),
  check({
    id: 'version',
    means: 'The major is still supported by the PostgreSQL project, and no bug-fix release is missing.',
    advice: 'Install the newest minor release: it needs a restart and no dump. Upgrade a major before it ends.',
    profiles: ['ci'],
    limits: {
      'support-days': {
        ...{ warning: 180, bad: 0, isFloor: true, unit: 'd' },
        source: 'postgresql.org/support/versioning; half a year is what an upgrade takes',
      },
    },
    judge: ({ server, now, limit }) => {
      const [, minor] = /^\d+\.(\d+)/.exec(server.version) ?? [];
      const known = releases[server.major];
      if (known === undefined)
        return [{ status: 'explained', detail: `PostgreSQL ${server.version} is newer than what is known here` }];
      const days = (Date.parse(known.supportedUntil) - now.getTime()) / 86_400_000;
      const behind = minor === undefined ? 0 : known.minor - Number(minor);
      return [
        {
          status: grade(days, limit('support-days')),
          detail: `PostgreSQL ${server.major} ${days < 0 ? 'has had no fixes since' : 'gets fixes until'} ${known.supportedUntil}`,
          hint: 'rehearse the next major on a restored backup: pgproof verify --store <store> --sandbox-major <n>',
        },
        ...(behind <= 0
          ? []
          : [
              {
                status: 'warning' as const,
                detail: `${server.major}.${known.minor} is out (known here: ${releasesAsOf}), and this is ${server.version}`,
                hint: `apt-get install --only-upgrade postgresql-${server.major}; then restart the server`,
              },
            ]),
      ];
    },
  }),
  check<{ age: number; uptime: number }>({
    id: 'statistics-age',
    means: 'Statistics were counted for long enough: what is said of unused indexes is worth as much as their age.',
    advice: 'Wait; where they are reset on a schedule, find out by whom.',
    sql: () => `
      select
        extract(epoch from now() - coalesce(stats_reset, pg_postmaster_start_time()))::float8 as age,
        extract(epoch from now() - pg_postmaster_start_time())::float8 as uptime
      from pg_stat_database
      where datname = current_database()`,
    judge: ({ rows: [row] }) => [
      (row?.age ?? 0) < 7 * 86_400
        ? {
            status: 'explained',
            detail: `statistics are ${formatSeconds(row?.age ?? 0)} old: what is said of use and rates is of that time, and unused indexes are not judged`,
          }
        : { status: 'good', detail: `statistics are ${formatSeconds(row?.age ?? 0)} old` },
    ],
    measures: ({ rows: [row] }) => [
      { name: 'uptime_seconds', help: 'Time since the server started.', type: 'gauge', value: row?.uptime ?? 0 },
    ],
  }),
  check({
    id: 'clock-skew',
    means: 'The clocks of the server and of this machine agree: ages and points in time are worth nothing else.',
    advice: 'Synchronise both by NTP.',
    limits: { seconds: { warning: 2, bad: 5, unit: 's', source: 'check_postgres timesync' } },
    judge: ({ aside, limit }) => [
      {
        status: grade(Math.abs(aside.skewSeconds), limit('seconds')),
        detail: `the server's clock is ${Math.abs(aside.skewSeconds).toFixed(3)} s ${aside.skewSeconds < 0 ? 'behind' : 'ahead of'} the one here`,
        hint: 'on both machines: timedatectl; chronyc tracking',
      },
    ],
    measures: ({ aside }) => [
      {
        ...{ name: 'clock_skew_seconds', help: "The server's clock less the watcher's.", type: 'gauge' },
        value: aside.skewSeconds,
      },
    ],
  }),
];
