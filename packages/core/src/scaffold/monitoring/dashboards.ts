/** A panel: a title, what is asked of Prometheus, and the unit of the answer as Grafana names it. */
interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly queries: readonly { readonly expression: string; readonly legend: string }[];
  readonly kind?: 'timeseries' | 'stat';
}

/** A dashboard by its fixed uid: links to it stay good when it is made again. */
interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly panels: readonly Panel[];
}

const one = (expression: string, legend = ''): Panel['queries'] => [{ expression, legend }];

export const dashboards: readonly Dashboard[] = [
  {
    uid: 'pgproof-database',
    title: 'PostgreSQL: database',
    panels: [
      { title: 'Up', unit: 'bool_yes_no', kind: 'stat', queries: one('pg_up') },
      { title: 'Uptime', unit: 's', kind: 'stat', queries: one('pgproof_uptime_seconds', '{{server}}') },
      {
        title: 'Connections of max_connections',
        unit: 'percentunit',
        kind: 'stat',
        queries: one('sum(pg_stat_database_numbackends) / max(pg_settings_max_connections)'),
      },
      {
        title: 'Findings that are bad',
        unit: 'none',
        kind: 'stat',
        queries: one('sum(pgproof_findings{status="bad"})'),
      },
      {
        title: 'Transactions',
        unit: 'ops',
        queries: [
          {
            expression: 'sum by (datname) (rate(pg_stat_database_xact_commit{datname!~"template.*"}[5m]))',
            legend: '{{datname}} committed',
          },
          {
            expression: 'sum by (datname) (rate(pg_stat_database_xact_rollback{datname!~"template.*"}[5m]))',
            legend: '{{datname}} rolled back',
          },
        ],
      },
      {
        title: 'Sessions by state',
        unit: 'none',
        queries: one('sum by (state) (pg_stat_activity_count)', '{{state}}'),
      },
      {
        title: 'Rows',
        unit: 'ops',
        queries: ['inserted', 'updated', 'deleted', 'fetched'].map((kind) => ({
          expression: `sum(rate(pg_stat_database_tup_${kind}[5m]))`,
          legend: kind,
        })),
      },
      {
        title: 'Blocks found in shared_buffers',
        unit: 'percentunit',
        queries: one(
          'sum by (datname) (rate(pg_stat_database_blks_hit{datname!=""}[5m])) / (sum by (datname) (rate(pg_stat_database_blks_hit{datname!=""}[5m])) + sum by (datname) (rate(pg_stat_database_blks_read{datname!=""}[5m])))',
          '{{datname}}',
        ),
      },
      { title: 'Size', unit: 'bytes', queries: one('pg_database_size_bytes', '{{datname}}') },
      { title: 'WAL', unit: 'bytes', queries: one('pg_wal_size_bytes', 'pg_wal') },
      { title: 'Locks', unit: 'none', queries: one('sum by (mode) (pg_locks_count)', '{{mode}}') },
      {
        title: 'Deadlocks',
        unit: 'none',
        queries: one('sum by (datname) (increase(pg_stat_database_deadlocks[10m]))', '{{datname}}'),
      },
      { title: 'Oldest transaction', unit: 's', queries: one('max(pg_stat_activity_max_tx_duration)') },
      {
        title: 'Age that is not frozen',
        unit: 'none',
        queries: one('max by (datname) (pg_database_wraparound_age_datfrozenxid_seconds)', '{{datname}}'),
      },
      {
        title: 'Temporary files',
        unit: 'Bps',
        queries: one('sum by (datname) (rate(pg_stat_database_temp_bytes[5m]))', '{{datname}}'),
      },
      {
        title: 'Disk free',
        unit: 'percentunit',
        queries: one(
          'node_filesystem_avail_bytes{fstype!~"tmpfs|overlay|squashfs|ramfs"} / node_filesystem_size_bytes',
          '{{mountpoint}}',
        ),
      },
    ],
  },
  {
    uid: 'pgproof-backups',
    title: 'PostgreSQL: backups and proofs',
    panels: [
      {
        title: 'Age of the newest backup',
        unit: 's',
        kind: 'stat',
        queries: one('pgproof_backup_age_seconds', '{{dbname}}'),
      },
      {
        title: 'Since a backup was last shown good',
        unit: 's',
        kind: 'stat',
        queries: one('pgproof_backup_proof_age_seconds', '{{dbname}}'),
      },
      {
        title: 'The newest backup is as it should be',
        unit: 'bool_yes_no',
        kind: 'stat',
        queries: one('min by (dbname) (pgproof_check_status{check=~"backup-.*",status="good"})', '{{dbname}}'),
      },
      {
        title: 'Last look',
        unit: 's',
        kind: 'stat',
        queries: one('time() - max by (dbname) (pgproof_run_timestamp_seconds)', '{{dbname}}'),
      },
      { title: 'Size of the newest backup', unit: 'bytes', queries: one('pgproof_backup_size_bytes', '{{dbname}}') },
      { title: 'Size of the database', unit: 'bytes', queries: one('pgproof_database_size_bytes', '{{database}}') },
      {
        title: 'WAL that could not be archived',
        unit: 'none',
        queries: one('increase(pg_stat_archiver_failed_count[1h])', 'failed'),
      },
      { title: 'Checks by status', unit: 'none', queries: one('sum by (status) (pgproof_findings)', '{{status}}') },
    ],
  },
];

const columns = 24;
const height = 7;

/** A dashboard as Grafana provisions it. Source: Grafana documentation, Dashboard JSON model. */
export function dashboardJson({ uid, title, panels }: Dashboard): Readonly<Record<string, unknown>> {
  let [x, y] = [0, 0];
  return {
    uid,
    title,
    tags: ['postgresql', 'pgproof'],
    timezone: 'utc',
    schemaVersion: 39,
    refresh: '1m',
    time: { from: 'now-24h', to: 'now' },
    editable: false,
    panels: panels.map(({ title, unit, queries, kind = 'timeseries' }, index) => {
      const w = kind === 'stat' ? 6 : 12;
      if (x + w > columns) [x, y] = [0, y + height];
      const gridPos = { h: height, w, x, y };
      x += w;
      return {
        id: index + 1,
        type: kind,
        title,
        datasource: { type: 'prometheus', uid: 'prometheus' },
        gridPos,
        fieldConfig: { defaults: { unit }, overrides: [] },
        targets: queries.map(({ expression, legend }, at) => ({
          refId: String.fromCharCode(65 + at),
          expr: expression,
          legendFormat: legend === '' ? '__auto' : legend,
        })),
      };
    }),
  };
}
