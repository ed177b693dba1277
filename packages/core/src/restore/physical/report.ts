import { madeAt, type Report } from '../../report/report.ts';
import { formatSeconds, formatTime } from '../../units.ts';
import type { PhysicalRestoreFacts } from './facts.ts';
import type { PhysicalRestoreOptions } from './options.ts';
import { startCommand } from './plan.ts';
import type { PhysicalRestoreResult } from './run.ts';
import { describeTarget, endOfBackup } from './target.ts';

/** The report of the restore of a cluster. Pure. */
export function reportPhysicalRestore(
  result: PhysicalRestoreResult,
  options: PhysicalRestoreOptions,
  facts: PhysicalRestoreFacts,
): Report {
  const { own, directory, backup } = facts;
  const { manifest } = own;
  const { target = endOfBackup } = options;
  const at = describeTarget(target, manifest.server.time_zone);
  return {
    operation: 'restore',
    ok: result.ok,
    exitCode: result.ok ? 0 : 1,
    headline: `backup ${own.id} of the cluster ${manifest.server.system_identifier} is in "${directory}", as of ${at}`,
    notes: [`start it, as the user that owns it: ${startCommand(facts)}`],
    made: madeAt(result.endedAt),
    figures: [
      ['RTO', formatSeconds(result.rtoSeconds), 'until the cluster can be started'],
      ...(manifest.chain.length === 0 ? [] : [['made on', manifest.chain.join(', ')] as const]),
      ['backup ended', formatTime(manifest.snapshot.time)],
      ['target', at],
      ['reached', result.reached.said],
      ['server', `PostgreSQL ${facts.postgres.version} (found by ${facts.postgres.foundBy})`],
    ],
    findings: result.findings,
    relations: [],
    data: {
      method: 'physical',
      database: backup.database,
      backup_id: own.id,
      chain: manifest.chain,
      manifest_sha256: own.sha256,
      directory,
      target: options.target === undefined ? null : { ...options.target },
      reached: result.reached.said,
      segments: result.reached.segments,
      rto_seconds: result.rtoSeconds,
      start_command: startCommand(facts),
    },
  };
}
