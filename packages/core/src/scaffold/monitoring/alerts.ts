/** A series of Prometheus with its samples, as `promtool test rules` writes it; a sample a minute. */
export interface Series {
  readonly series: string;
  readonly values: string;
}

/** One reason to fire, and series under which there is no other. */
export interface Firing {
  /** A branch of the expression, itself without an `or`. */
  readonly by: string;
  readonly under: readonly Series[];
  /** When it fires in the end, with the labels that it has then. */
  readonly after: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** An alert, and what shows that it fires when it should and only then. */
export interface Alert {
  readonly name: string;
  /** How long it has to hold, such as `5m`. */
  readonly for: string;
  readonly severity: 'critical' | 'warning';
  readonly summary: string;
  readonly action: string;
  /** Any of these is reason enough. */
  readonly fires: readonly Firing[];
  /** Under which it does not, however near. */
  readonly quiet: { readonly under: readonly Series[]; readonly after: string };
}

/** What Prometheus asks: the branches, joined by `or`. */
export function expressionOf({ fires }: Pick<Alert, 'fires'>): string {
  return fires.map(({ by }) => by).join(' or ');
}

const server = 'instance="postgres-exporter:9187",job="postgres"';
const ofServer = { instance: 'postgres-exporter:9187', job: 'postgres' };
const pgproof = 'instance="node-exporter:9100",job="node",server="db:5432",dbname="app"';
const ofPgproof = { instance: 'node-exporter:9100', job: 'node', server: 'db:5432', dbname: 'app' };
/** Who follows, as the server that is followed tells of it. */
const standby = `${server},application_name="standby",client_addr="172.18.0.3",state="streaming",slot_name="standby"`;
const gib = 1024 ** 3;
/** Of the standby of scaffold compose. */
const standbySlot = 'standby';

/** A number of pgproof's is as old as the run that wrote it. */
const asOfNow = (metric: string): string =>
  `(${metric} + on (server, dbname) group_left () (time() - max by (server, dbname) (pgproof_run_timestamp_seconds)))`;

/** The alerts, each with the tests of its expression. Limits are those of `pgproof health` where it has them (docs/health.md). */
export const alerts: readonly Alert[] = [
  {
    name: 'PostgresDown',
    for: '1m',
    severity: 'critical',
    summary: 'PostgreSQL does not answer, or its exporter does not.',
    action: 'docker compose ps --all; docker compose logs --tail 100 postgres',
    fires: [
      {
        // The exporter answers while the server does not.
        by: 'pg_up == 0',
        under: [
          { series: `pg_up{${server}}`, values: '1 1 0x10' },
          { series: `up{${server}}`, values: '1x10' },
        ],
        after: '5m',
        labels: ofServer,
      },
      {
        // Where it takes too long for that, the scrape itself fails.
        by: 'up{job="postgres"} == 0',
        under: [
          { series: `pg_up{${server}}`, values: '1 1 stale' },
          { series: `up{${server}}`, values: '1 1 0x10' },
        ],
        after: '5m',
        labels: ofServer,
      },
      { by: 'absent(up{job="postgres"})', under: [], after: '5m', labels: { job: 'postgres' } },
    ],
    quiet: {
      under: [
        { series: `pg_up{${server}}`, values: '1x10' },
        { series: `up{${server}}`, values: '1x10' },
      ],
      after: '9m',
    },
  },
  {
    name: 'PostgresConnectionsNearlyUsedUp',
    for: '5m',
    severity: 'warning',
    summary: 'More than 85 % of max_connections are in use.',
    action:
      'see who holds them: select usename, application_name, state, count(*) from pg_stat_activity group by 1, 2, 3 order by 4 desc',
    fires: [
      {
        by: 'sum by (instance, job) (pg_stat_database_numbackends) / max by (instance, job) (pg_settings_max_connections) > 0.85',
        under: [
          { series: `pg_stat_database_numbackends{${server},datname="app"}`, values: '60x20' },
          { series: `pg_stat_database_numbackends{${server},datname="postgres"}`, values: '26x20' },
          { series: `pg_settings_max_connections{${server},server="db:5432"}`, values: '100x20' },
        ],
        after: '10m',
        labels: ofServer,
      },
    ],
    quiet: {
      under: [
        { series: `pg_stat_database_numbackends{${server},datname="app"}`, values: '84x20' },
        { series: `pg_settings_max_connections{${server},server="db:5432"}`, values: '100x20' },
      ],
      after: '10m',
    },
  },
  {
    name: 'PostgresReplicationLag',
    for: '5m',
    severity: 'warning',
    summary: 'A standby is more than a minute behind its primary.',
    action:
      'see what it waits for: select * from pg_stat_wal_receiver; on the primary: select * from pg_stat_replication',
    fires: [
      {
        // The exporter asks the primary: what was written there a minute ago is not replayed yet.
        by: 'max by (instance, job, application_name, client_addr) (pg_stat_replication_pg_current_wal_lsn_bytes - pg_stat_replication_pg_wal_lsn_diff) < on (instance, job) group_left () max by (instance, job) (pg_stat_replication_pg_current_wal_lsn_bytes offset 1m)',
        // It replays as fast as the primary writes, two minutes of which it has yet to do.
        under: [
          { series: `pg_stat_replication_pg_current_wal_lsn_bytes{${standby}}`, values: '1000000+1000x20' },
          { series: `pg_stat_replication_pg_wal_lsn_diff{${standby}}`, values: '2000x20' },
        ],
        after: '10m',
        labels: { ...ofServer, application_name: 'standby', client_addr: '172.18.0.3' },
      },
    ],
    quiet: {
      // Half a minute behind; and it had been far behind, and caught up.
      under: [
        { series: `pg_stat_replication_pg_current_wal_lsn_bytes{${standby}}`, values: '1000000+1000x20' },
        { series: `pg_stat_replication_pg_wal_lsn_diff{${standby}}`, values: '9000 9000 9000 9000 500x20' },
      ],
      after: '10m',
    },
  },
  {
    name: 'PostgresStandbyAway',
    for: '5m',
    severity: 'warning',
    summary: 'Nobody reads the replication slot of the standby: it does not follow, and could not take over.',
    action:
      'docker compose ps standby; docker compose logs --tail 100 standby; select slot_name, wal_status from pg_replication_slots: one that is lost is made anew, as the recovery procedure says',
    fires: [
      {
        // Of a standby that does not follow nobody tells but its slot; those of others, such as `pgproof wal receive`, are read now and then.
        by: `pg_replication_slots_active{slot_name="${standbySlot}",database=""} == 0`,
        under: [{ series: `pg_replication_slots_active{${server},slot_name="standby"}`, values: '1 0x20' }],
        after: '10m',
        labels: { ...ofServer, slot_name: 'standby' },
      },
    ],
    quiet: {
      under: [
        { series: `pg_replication_slots_active{${server},slot_name="standby"}`, values: '0 0 0 1x20' },
        { series: `pg_replication_slots_active{${server},slot_name="pgproof"}`, values: '0x20' },
        { series: `pg_replication_slots_active{${server},slot_name="standby",database="app"}`, values: '0x20' },
      ],
      after: '10m',
    },
  },
  {
    name: 'PostgresArchiverFails',
    for: '5m',
    severity: 'critical',
    summary: 'WAL is not archived: pg_wal grows, and a recovery would end where the archive does.',
    action: 'read the reason in the server log; then: select last_failed_wal, last_failed_time from pg_stat_archiver',
    fires: [
      {
        by: 'increase(pg_stat_archiver_failed_count[15m]) > 0',
        under: [{ series: `pg_stat_archiver_failed_count{${server}}`, values: '0 0 1+1x20' }],
        after: '15m',
        labels: ofServer,
      },
    ],
    quiet: { under: [{ series: `pg_stat_archiver_failed_count{${server}}`, values: '7x60' }], after: '40m' },
  },
  {
    name: 'PostgresSlotKeepsWal',
    for: '5m',
    severity: 'critical',
    summary: 'A replication slot keeps more than 8 GiB of WAL; it will fill the disk.',
    action: 'bring its consumer back, or drop it: select pg_drop_replication_slot(slot_name)',
    fires: [
      {
        by: `pgproof_slot_retained_bytes > ${8 * gib}`,
        under: [{ series: `pgproof_slot_retained_bytes{${pgproof},slot="gone"}`, values: `${9 * gib}x20` }],
        after: '10m',
        labels: { ...ofPgproof, slot: 'gone' },
      },
    ],
    quiet: {
      under: [{ series: `pgproof_slot_retained_bytes{${pgproof},slot="near"}`, values: `${7 * gib}x20` }],
      after: '10m',
    },
  },
  {
    name: 'PostgresWraparoundNears',
    for: '10m',
    severity: 'critical',
    summary: 'A database has transactions a thousand million old that are not frozen; at two it stops to write.',
    action: 'in that database: vacuum (freeze, verbose); and end what holds it back: pgproof health',
    fires: [
      {
        by: 'max by (instance, job, datname) (pg_database_wraparound_age_datfrozenxid_seconds) > 1e9',
        under: [
          {
            series: `pg_database_wraparound_age_datfrozenxid_seconds{${server},datname="app"}`,
            values: '1100000000x30',
          },
        ],
        after: '20m',
        labels: { ...ofServer, datname: 'app' },
      },
    ],
    quiet: {
      under: [
        { series: `pg_database_wraparound_age_datfrozenxid_seconds{${server},datname="app"}`, values: '900000000x30' },
      ],
      after: '20m',
    },
  },
  {
    name: 'PostgresDeadlocks',
    for: '1m',
    severity: 'warning',
    summary: 'More than five deadlocks in ten minutes.',
    action: 'the server log names the statements of each; have them lock in one order',
    fires: [
      {
        by: 'sum by (instance, job, datname) (increase(pg_stat_database_deadlocks[10m])) > 5',
        under: [{ series: `pg_stat_database_deadlocks{${server},datname="app"}`, values: '0+2x30' }],
        after: '20m',
        labels: { ...ofServer, datname: 'app' },
      },
    ],
    quiet: {
      under: [{ series: `pg_stat_database_deadlocks{${server},datname="app"}`, values: '40x30' }],
      after: '20m',
    },
  },
  {
    name: 'DiskNearlyFull',
    for: '10m',
    severity: 'critical',
    summary: 'A file system has less than a tenth free.',
    action: 'give it room; never by removing files of pg_wal',
    fires: [
      {
        by: 'node_filesystem_avail_bytes{fstype!~"tmpfs|overlay|squashfs|ramfs"} / node_filesystem_size_bytes < 0.1 and node_filesystem_readonly == 0',
        under: disk(9),
        after: '20m',
        labels: { instance: 'node-exporter:9100', job: 'node', device: '/dev/a', fstype: 'ext4', mountpoint: '/' },
      },
    ],
    quiet: { under: disk(11), after: '20m' },
  },
  {
    name: 'BackupStale',
    for: '5m',
    severity: 'critical',
    summary: 'The newest backup is more than 26 hours old, or there is none.',
    action: 'pgproof list; see why the last run made none: pgproof diagnose',
    fires: [
      {
        by: `${asOfNow('pgproof_backup_age_seconds')} > 26 * 3600`,
        // It was 25 hours old when it was looked at, two hours ago.
        under: [
          { series: `pgproof_backup_age_seconds{${pgproof}}`, values: `${25 * 3600}x180` },
          { series: `pgproof_run_timestamp_seconds{${pgproof}}`, values: '0x180' },
        ],
        after: '120m',
        labels: ofPgproof,
      },
      {
        // There is none, and so no age.
        by: 'pgproof_check_status{check="backup-age",status="bad"} == 1',
        under: [
          { series: `pgproof_check_status{${pgproof},check="backup-age",status="bad"}`, values: '1x20' },
          { series: `pgproof_run_timestamp_seconds{${pgproof}}`, values: '0+60x20' },
        ],
        after: '10m',
        labels: { ...ofPgproof, check: 'backup-age', status: 'bad' },
      },
    ],
    quiet: {
      under: [
        { series: `pgproof_backup_age_seconds{${pgproof}}`, values: `${25 * 3600}x180` },
        { series: `pgproof_run_timestamp_seconds{${pgproof}}`, values: '0+60x180' },
      ],
      after: '120m',
    },
  },
  {
    name: 'ProofStale',
    for: '5m',
    severity: 'warning',
    summary: 'No backup was restored and shown good for eight days, or ever: nobody knows whether they restore.',
    action: 'pgproof verify',
    fires: [
      {
        by: `${asOfNow('pgproof_backup_proof_age_seconds')} > 8 * 86400`,
        // An hour less when it was looked at, two hours ago.
        under: [
          { series: `pgproof_backup_proof_age_seconds{${pgproof}}`, values: `${8 * 86_400 - 3600}x180` },
          { series: `pgproof_run_timestamp_seconds{${pgproof}}`, values: '0x180' },
        ],
        after: '120m',
        labels: ofPgproof,
      },
      {
        // None ever was, and so there is no age.
        by: '(pgproof_check_status{check="backup-verdict",status="warning"} == 1 unless on (server, dbname) pgproof_backup_proof_age_seconds)',
        under: [{ series: `pgproof_check_status{${pgproof},check="backup-verdict",status="warning"}`, values: '1x20' }],
        after: '10m',
        labels: { ...ofPgproof, check: 'backup-verdict', status: 'warning' },
      },
    ],
    quiet: {
      under: [
        { series: `pgproof_check_status{${pgproof},check="backup-verdict",status="warning"}`, values: '0x20' },
        { series: `pgproof_backup_proof_age_seconds{${pgproof}}`, values: `${7 * 86_400}x20` },
        { series: `pgproof_run_timestamp_seconds{${pgproof}}`, values: '0+60x20' },
      ],
      after: '10m',
    },
  },
  {
    name: 'ProofFailed',
    for: '1m',
    severity: 'critical',
    summary: 'The newest backup was restored, and was not what was dumped; or none was shown good for a month.',
    action: 'keep the one before it; then: pgproof diagnose',
    fires: [
      {
        by: 'pgproof_check_status{check="backup-verdict",status="bad"} == 1',
        under: [{ series: `pgproof_check_status{${pgproof},check="backup-verdict",status="bad"}`, values: '1x10' }],
        after: '5m',
        labels: { ...ofPgproof, check: 'backup-verdict', status: 'bad' },
      },
    ],
    quiet: {
      under: [
        { series: `pgproof_check_status{${pgproof},check="backup-verdict",status="bad"}`, values: '0x10' },
        { series: `pgproof_check_status{${pgproof},check="primary-key",status="bad"}`, values: '1x10' },
      ],
      after: '5m',
    },
  },
  {
    name: 'BackupsNotSeen',
    for: '3h',
    severity: 'warning',
    summary: 'pgproof health could not read the store for three hours: nobody knows how old the newest backup is.',
    action: 'run it by hand, with its --store: it says why',
    fires: [
      {
        by: 'pgproof_check_status{check="backup-age",status="unknown"} == 1 unless on (server, dbname) pgproof_backup_age_seconds',
        under: [{ series: `pgproof_check_status{${pgproof},check="backup-age",status="unknown"}`, values: '1x300' }],
        after: '240m',
        labels: { ...ofPgproof, check: 'backup-age', status: 'unknown' },
      },
    ],
    quiet: {
      // One run could not; and of one backup beside a newest one it is not known what it is of.
      under: [
        { series: `pgproof_check_status{${pgproof},check="backup-age",status="unknown"}`, values: '0x59 1x59 0x200' },
        {
          series: 'pgproof_check_status{server="db:5432",dbname="other",check="backup-age",status="unknown"}',
          values: '1x300',
        },
        { series: 'pgproof_backup_age_seconds{server="db:5432",dbname="other"}', values: '3600x300' },
      ],
      after: '240m',
    },
  },
  {
    name: 'HealthNotLetIn',
    for: '90m',
    severity: 'warning',
    summary:
      'pgproof health did not get into the server, twice in a row: backups, proofs and slots are not watched meanwhile.',
    action: 'run it by hand: it says why',
    fires: [
      {
        by: 'pgproof_up == 0',
        under: [{ series: `pgproof_up{${pgproof}}`, values: '1x59 0x180' }],
        after: '200m',
        labels: ofPgproof,
      },
    ],
    quiet: { under: [{ series: `pgproof_up{${pgproof}}`, values: '1x59 0x59 1x180' }], after: '140m' },
  },
  {
    name: 'HealthNotLookedAt',
    for: '30m',
    severity: 'warning',
    summary: 'pgproof health has written no metrics for three hours: backups, proofs and slots are not watched.',
    action: 'run it by a schedule of the machine, every hour',
    fires: [
      {
        by: 'time() - max(pgproof_run_timestamp_seconds) > 3 * 3600',
        under: [{ series: `pgproof_run_timestamp_seconds{${pgproof}}`, values: '0x300' }],
        after: '240m',
        labels: {},
      },
      { by: 'absent(pgproof_run_timestamp_seconds)', under: [], after: '40m', labels: {} },
    ],
    quiet: { under: [{ series: `pgproof_run_timestamp_seconds{${pgproof}}`, values: '0+60x300' }], after: '240m' },
  },
];

function disk(percentFree: number): Series[] {
  const labels = 'instance="node-exporter:9100",job="node",device="/dev/a",fstype="ext4",mountpoint="/"';
  return [
    { series: `node_filesystem_avail_bytes{${labels}}`, values: `${percentFree}x30` },
    { series: `node_filesystem_size_bytes{${labels}}`, values: '100x30' },
    { series: `node_filesystem_readonly{${labels}}`, values: '0x30' },
  ];
}
