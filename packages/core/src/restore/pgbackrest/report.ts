import { madeAt, type Report } from '../../report/report.ts';
import { clusterName } from '../../store/identifier.ts';
import { formatSeconds, formatTime } from '../../units.ts';
import { describePgbackrestTarget, type PgbackrestRestoreFacts } from './facts.ts';
import type { PgbackrestRestoreOptions } from './options.ts';
import { startPgbackrest } from './plan.ts';
import type { PgbackrestRestoreResult } from './run.ts';

/** The report of a restore by pgBackRest. Pure. */
export function reportPgbackrestRestore(
  result: PgbackrestRestoreResult,
  options: PgbackrestRestoreOptions,
  facts: PgbackrestRestoreFacts,
): Report {
  const { backup, pgbackrest } = facts;
  const { directory, target, isDelta } = options;
  const at = describePgbackrestTarget(target);
  const start = startPgbackrest(options, facts);
  return {
    operation: 'restore',
    ok: result.ok,
    exitCode: result.ok ? 0 : 1,
    headline: `backup ${backup.label} of the cluster ${backup.systemIdentifier} is in "${directory}", as of ${at}`,
    notes: [`start it, as the user that owns it: ${start}`],
    made: madeAt(result.endedAt),
    figures: [
      ['RTO', formatSeconds(result.rtoSeconds), 'until the cluster can be started'],
      ...(backup.reference.length === 0 ? [] : [['needs', backup.reference.join(', ')] as const]),
      ['backup ended', formatTime(backup.ended.toISOString())],
      ['target', at],
      ['reached', result.reached],
      ['way', isDelta ? 'files that differ were brought (delta)' : 'all files were brought'],
      ['pgBackRest', `${pgbackrest.version} (${pgbackrest.where})`],
    ],
    findings: result.findings,
    relations: [],
    data: {
      method: 'pgbackrest',
      database: clusterName(backup.systemIdentifier),
      stanza: options.source.stanza,
      backup_id: backup.label,
      chain: backup.reference,
      directory,
      target: target === undefined ? null : { ...target },
      reached: result.reached,
      timeline: result.timeline,
      delta: isDelta,
      rto_seconds: result.rtoSeconds,
      start_command: start,
    },
  };
}
