import { allGood } from '../../finding.ts';
import { pgbackrestFlags } from '../../pgbackrest/program.ts';
import { pgbackrestRecovery } from '../../pgbackrest/recovery.ts';
import { madeAt, type Report } from '../../report/report.ts';
import { clusterName } from '../../store/identifier.ts';
import { formatBytes, formatSeconds } from '../../units.ts';
import type { PgbackrestBackupFacts } from './facts.ts';
import { type PgbackrestBackupOptions, typeOfWord } from './options.ts';
import type { PgbackrestBackupResult } from './run.ts';

/** The report of a backup by pgBackRest. Pure. */
export function reportPgbackrestBackup(
  result: PgbackrestBackupResult,
  { source }: PgbackrestBackupOptions,
  { pgbackrest }: PgbackrestBackupFacts,
): Report {
  const { backup, details, info, expired } = result;
  const ok = allGood(result.findings);
  const type = typeOfWord(backup.type);
  return {
    operation: 'backup',
    ok,
    exitCode: ok ? 0 : 1,
    made: madeAt(result.endedAt),
    headline: `${type} backup ${backup.label} of the cluster ${backup.systemIdentifier}, by pgBackRest`,
    notes: [`not yet shown to recover; prove it: pgproof verify ${pgbackrestFlags(source)} --backup ${backup.label}`],
    figures: [
      [
        'source',
        `PostgreSQL ${backup.major}, cluster ${backup.systemIdentifier}, ${details.databases.length} databases, ${formatBytes(backup.sizeBytes)}`,
      ],
      [
        'stanza',
        `${source.stanza}, in repository ${backup.repository}`,
        info.cipher === 'none' ? 'not encrypted' : info.cipher,
      ],
      ...(backup.reference.length === 0 ? [] : [['needs', backup.reference.join(', ')] as const]),
      ['size', formatBytes(backup.storedBytes), 'added to the repository'],
      ['WAL', `${backup.startLsn} to ${backup.stopLsn}`, `${backup.startWal} to ${backup.stopWal}, in the archive`],
      ...(details.tablespaces.length === 0
        ? []
        : [['tablespaces', details.tablespaces.map(({ name }) => name).join(', ')] as const]),
      ...(expired.length === 0 ? [] : [['expired', expired.join(', '), 'by its retention'] as const]),
      ['in the repository', `${info.backups.length} backups`],
      ['pgBackRest', `${pgbackrest.version} (${pgbackrest.where})`],
      ['duration', formatSeconds(result.durationSeconds)],
    ],
    findings: result.findings,
    relations: [],
    recoveryProcedure: pgbackrestRecovery({
      ...{ pgbackrest, major: backup.major, label: backup.label, tablespaces: details.tablespaces },
    }),
    data: {
      method: 'pgbackrest',
      backup_type: type,
      database: clusterName(backup.systemIdentifier),
      stanza: source.stanza,
      backup_id: backup.label,
      chain: backup.reference,
      bytes: backup.storedBytes,
      cluster_bytes: backup.sizeBytes,
      encrypted: info.cipher !== 'none',
      start_lsn: backup.startLsn,
      stop_lsn: backup.stopLsn,
      start_wal: backup.startWal,
      stop_wal: backup.stopWal,
      removed_backups: expired.length,
      expired,
      backups: info.backups.length,
      duration_seconds: result.durationSeconds,
      pgbackrest_info: info.raw,
    },
  };
}
