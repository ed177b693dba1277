import { allGood } from '../../finding.ts';
import { type Figure, madeAt, type Report } from '../../report/report.ts';
import { identityToGiveFor } from '../../store/encryption.ts';
import { clusterName } from '../../store/identifier.ts';
import { storeFlags } from '../../store/shell.ts';
import { formatBytes, formatSeconds } from '../../units.ts';
import type { PhysicalBackupFacts } from './facts.ts';
import type { PhysicalBackupOptions } from './options.ts';
import type { PhysicalBackupResult } from './run.ts';

/** The report of a base backup. Pure. */
export function reportPhysicalBackup(
  result: PhysicalBackupResult,
  options: PhysicalBackupOptions,
  { server, cluster, pgBasebackup }: PhysicalBackupFacts,
): Report {
  const { stored } = result;
  const name = clusterName(server.systemIdentifier);
  const common: Pick<Report, 'operation' | 'made' | 'findings' | 'relations'> = {
    operation: 'backup',
    made: madeAt(result.endedAt),
    findings: result.findings,
    relations: [],
  };
  const source: Figure = [
    'source',
    `PostgreSQL ${server.version}, cluster ${server.systemIdentifier}, ${cluster.databases.length} databases, ${formatBytes(cluster.sizeBytes)}`,
  ];
  const tool: Figure = [
    'pg_basebackup',
    `${pgBasebackup.version} (found by ${pgBasebackup.foundBy}: ${pgBasebackup.path})`,
  ];
  const duration: Figure = ['duration', formatSeconds(result.durationSeconds)];
  if (stored === undefined)
    return {
      ...common,
      ok: false,
      exitCode: 1,
      headline: `no backup of the cluster ${server.systemIdentifier} was kept: a check failed`,
      notes: [],
      figures: [source, tool, duration],
      data: { method: 'physical', database: name, backup_id: null, duration_seconds: result.durationSeconds },
    };
  const { manifest } = stored;
  const named = storeFlags(options.store);
  const ok = allGood(result.findings);
  return {
    ...common,
    ok,
    exitCode: ok ? 0 : 1,
    headline: `${manifest.backup_type} backup ${manifest.id} of the cluster ${server.systemIdentifier}`,
    notes: [
      `not yet shown to recover; prove it: ${
        named === undefined
          ? `restore-verify with method: physical, for backup ${manifest.id}`
          : `pgproof verify ${named} --method physical --backup ${manifest.id}${identityToGiveFor(manifest.encryption)}`
      }`,
    ],
    figures: [
      source,
      ...(manifest.chain.length === 0 ? [] : [['made on', manifest.chain.join(', ')] as const]),
      ['size', formatBytes(stored.bytes), `in ${manifest.files.length} files, in ${options.store.describe}`],
      ...(manifest.encryption === null
        ? []
        : [['encryption', `age, for ${manifest.encryption.recipients.join(', ')}`] as const]),
      [
        'WAL',
        `${manifest.wal.start_lsn} to ${manifest.wal.stop_lsn}, timeline ${manifest.wal.timeline}`,
        'in the backup',
      ],
      ...(manifest.tablespaces.length === 0
        ? []
        : [['tablespaces', manifest.tablespaces.map((space) => space.name).join(', ')] as const]),
      tool,
      duration,
      ['manifest', `sha256 ${stored.manifestSha256}`],
    ],
    recoveryProcedure: manifest.recovery_procedure,
    data: {
      method: 'physical',
      backup_type: manifest.backup_type,
      database: name,
      backup_id: manifest.id,
      chain: manifest.chain,
      manifest_sha256: stored.manifestSha256,
      bytes: stored.bytes,
      encrypted: manifest.encryption !== null,
      start_lsn: manifest.wal.start_lsn,
      stop_lsn: manifest.wal.stop_lsn,
      timeline: manifest.wal.timeline,
      restore_point: manifest.wal.restore_point,
      dump_seconds: manifest.durations.dump_seconds,
      duration_seconds: result.durationSeconds,
    },
  };
}
