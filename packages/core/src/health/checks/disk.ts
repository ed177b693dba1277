import { shellQuote } from '../../operation.ts';
import { formatBytes, formatCount } from '../../units.ts';
import { check, grade } from '../check.ts';

/** Room, as far as anyone but the machine of the server can know. */
export const diskChecks = [
  check<{ bytes: number | null; hidden: number }>({
    id: 'disk',
    means:
      'The disk has room. No SQL tells: it is seen where the data directory is on this machine, or reckoned from the size that is given.',
    advice: 'Free space there, never by removing files of pg_wal; or have a larger disk.',
    profiles: ['pre-migrate', 'pre-backup'],
    limits: {
      'used-percent': {
        warning: 80,
        bad: 90,
        unit: '%',
        source: 'check_postgres 90/95',
        of: { development: { warning: 90, bad: 97 } },
      },
    },
    privilege: 'pg_monitor, on the machine of the server',
    sql: () => `
      select sum(bytes) as bytes, count(*) filter (where bytes is null)::float8 as hidden
      from (
        select case when has_database_privilege(oid, 'connect') or pg_has_role(current_user, 'pg_read_all_stats', 'usage')
          then pg_database_size(oid)::float8 end as bytes
        from pg_database) d`,
    judge: ({ rows: [row], aside: { disk }, options: { diskBytes }, limit, server }) => {
      if (disk !== undefined) {
        const used = (100 * (disk.sizeBytes - disk.freeBytes)) / disk.sizeBytes;
        return [
          {
            status: grade(used, limit('used-percent')),
            detail: `${formatBytes(disk.freeBytes)} free of ${formatBytes(disk.sizeBytes)} where the server keeps its data, "${disk.folder}"`,
            hint: `df -h ${shellQuote(disk.folder)}; what is large: select datname, pg_size_pretty(pg_database_size(oid)) from pg_database order by pg_database_size(oid) desc;`,
          },
        ];
      }
      if (diskBytes !== undefined) {
        const bytes = row?.bytes ?? 0;
        const hidden = row?.hidden ?? 0;
        const status = grade((100 * bytes) / diskBytes, limit('used-percent'));
        if (hidden > 0 && status === 'good')
          return [
            {
              ...{
                status: 'unknown',
                detail: `the size of ${formatCount(hidden)} databases could not be seen; the others have ${formatBytes(bytes)}, on a disk that is given as ${formatBytes(diskBytes)}`,
              },
              hint: 'grant pg_monitor to {role};',
            },
          ];
        return [
          {
            status,
            detail: `databases of ${formatBytes(bytes)} on a disk that is given as ${formatBytes(diskBytes)}; WAL and logs come on top`,
            hint: 'select datname, pg_size_pretty(pg_database_size(oid)) from pg_database order by pg_database_size(oid) desc;',
          },
        ];
      }
      return [
        {
          ...{
            status: 'unknown',
            detail: 'how full its disk is no server tells, and its data directory is not to be seen from here',
          },
          hint: server.isMonitor
            ? '--disk-gib <n> says how much there is; on its machine: df -h'
            : 'grant pg_monitor to {role}; -- and run it on the machine of the server, or say how much there is: --disk-gib <n>',
        },
      ];
    },
    measures: ({ aside: { disk } }) =>
      disk === undefined
        ? []
        : [
            { name: 'disk_free_bytes', help: "Free where the server's data is.", type: 'gauge', value: disk.freeBytes },
            {
              name: 'disk_size_bytes',
              help: "Size of the disk of the server's data.",
              type: 'gauge',
              value: disk.sizeBytes,
            },
          ],
  }),
];
