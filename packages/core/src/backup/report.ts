import { allGood } from '../finding.ts';
import { type Figure, madeAt, type Report } from '../report/report.ts';
import { identityToGiveFor } from '../store/encryption.ts';
import { comparable } from '../store/history.ts';
import { provingCommand } from '../store/shell.ts';
import { formatBytes, formatCount, formatSeconds } from '../units.ts';
import type { BackupFacts } from './facts.ts';
import type { BackupOptions } from './options.ts';
import type { BackupResult } from './run.ts';
import { backupTrend } from './trend.ts';

/** The report of a backup. Pure. */
export function reportBackup(result: BackupResult, options: BackupOptions, facts: BackupFacts): Report {
  const { stored } = result;
  const database = facts.server.database;
  const made = madeAt(result.endedAt);
  const seconds = formatSeconds(result.durationSeconds);
  const source: Figure = [
    'source',
    `PostgreSQL ${facts.server.version}, database "${database}", ${formatBytes(facts.server.sizeBytes)}`,
  ];
  const tool: Figure = ['pg_dump', `${facts.pgDump.version} (found by ${facts.pgDump.foundBy}: ${facts.pgDump.path})`];
  if (stored === undefined) {
    return {
      operation: 'backup',
      ok: false,
      exitCode: 1,
      headline: `no backup of "${database}" was kept: a check failed`,
      notes: [],
      made,
      figures: [source, tool, ['duration', seconds]],
      findings: result.findings,
      relations: [],
      data: { database, backup_id: null, duration_seconds: result.durationSeconds },
    };
  }
  const { manifest } = stored;
  const ok = allGood(result.findings);
  return {
    operation: 'backup',
    ok,
    exitCode: ok ? 0 : 1,
    headline: `backup ${manifest.id} of "${database}"${ok ? '' : ' was kept, and is not what the last one was'}`,
    notes: [
      `not yet shown to restore; prove it: ${provingCommand(options.store, { database, id: manifest.id }, identityToGiveFor(manifest.encryption))}`,
    ],
    made,
    figures: [
      source,
      ...(manifest.filters.length === 0 ? [] : [['part', manifest.filters.join(' '), 'of the database'] as const]),
      ['size', formatBytes(stored.bytes), `in ${manifest.files.length} files, in ${options.store.describe}`],
      ...(manifest.encryption === null
        ? []
        : [['encryption', `age, for ${manifest.encryption.recipients.join(', ')}`] as const]),
      [
        'proof',
        `${manifest.proof.level}: ${formatCount(manifest.proof.relations)} tables, ${formatCount(manifest.proof.rows)} rows, ${formatCount(manifest.proof.sequences)} sequences, ${formatCount(manifest.proof.large_objects)} large objects`,
      ],
      [
        'dump',
        `${formatSeconds(manifest.durations.dump_seconds)}; fingerprints beside it ${formatSeconds(manifest.durations.fingerprint_seconds)}; snapshot held ${formatSeconds(manifest.snapshot_held_seconds)}`,
      ],
      tool,
      ...(manifest.pg_dump_arguments === undefined
        ? []
        : [['pg_dump was given', manifest.pg_dump_arguments.join(' ')] as const]),
      ['duration', seconds, 'from the first lock to the manifest'],
      ['manifest', `sha256 ${stored.manifestSha256}`],
    ],
    findings: result.findings,
    relations: [],
    trend: { of: 'backups', points: backupTrend(comparable(facts.preflight.history, manifest.filters), manifest) },
    recoveryProcedure: manifest.recovery_procedure,
    data: {
      database,
      backup_id: manifest.id,
      manifest_sha256: stored.manifestSha256,
      bytes: stored.bytes,
      encrypted: manifest.encryption !== null,
      filters: manifest.filters,
      pg_dump_arguments: manifest.pg_dump_arguments ?? [],
      relations: manifest.proof.relations,
      rows: manifest.proof.rows,
      dump_seconds: manifest.durations.dump_seconds,
      fingerprint_seconds: manifest.durations.fingerprint_seconds,
      snapshot_held_seconds: manifest.snapshot_held_seconds,
      duration_seconds: result.durationSeconds,
    },
  };
}
