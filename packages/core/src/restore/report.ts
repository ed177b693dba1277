import { madeAt, type Report } from '../report/report.ts';
import { formatSeconds, formatTime } from '../units.ts';
import type { RestoreFacts } from './facts.ts';
import type { RestoreOptions } from './options.ts';
import type { RestoreResult } from './run.ts';

/** The report of a restore. Pure. */
export function reportRestore(result: RestoreResult, options: RestoreOptions, facts: RestoreFacts): Report {
  const { backup, manifest } = facts;
  const into = options.into.database;
  return {
    operation: 'restore',
    ok: result.ok,
    exitCode: result.ok ? 0 : 1,
    headline: result.ok
      ? `backup ${backup.id} of "${backup.database}" restored into "${into}"`
      : `backup ${backup.id} of "${backup.database}" could not be restored whole into "${into}"`,
    notes: [],
    made: madeAt(result.endedAt),
    figures: [
      result.ok
        ? ['RTO', formatSeconds(result.rtoSeconds), 'until the restored database could be used']
        : ['given up after', formatSeconds(result.rtoSeconds)],
      ['restore', formatSeconds(result.restoreSeconds)],
      ['snapshot', formatTime(manifest.snapshot.time)],
      ['pg_restore', `${facts.pgRestore.version} (found by ${facts.pgRestore.foundBy})`],
    ],
    findings: result.findings,
    relations: [],
    data: {
      database: backup.database,
      backup_id: backup.id,
      into,
      rto_seconds: result.rtoSeconds,
      restore_seconds: result.restoreSeconds,
    },
  };
}
