import { madeAt, type Report } from '../report/report.ts';
import { formatSeconds, formatTime } from '../units.ts';
import type { RestoreFacts } from './facts.ts';
import type { RestoreOptions } from './options.ts';
import { describePart, notePart } from './part.ts';
import type { RestoreResult } from './run.ts';

/** The report of a restore. Pure. */
export function reportRestore(result: RestoreResult, options: RestoreOptions, facts: RestoreFacts): Report {
  const { backup, manifest } = facts;
  const into = facts.into.database;
  const isRenamed = facts.swap !== undefined && result.ok;
  const { catalogue, fingerprint } = result.seconds;
  return {
    operation: 'restore',
    ok: result.ok,
    exitCode: result.ok ? 0 : 1,
    headline: headline(result, options, facts),
    notes: facts.part === undefined ? [] : [notePart(facts.part)],
    made: madeAt(result.endedAt),
    judgement: { asked: result.asked, verdict: result.verdict, stoppedBy: result.stoppedBy },
    figures: [
      result.rtoSeconds === null
        ? ['given up after', formatSeconds(result.provenSeconds)]
        : ['RTO', formatSeconds(result.rtoSeconds), 'until the restored database could be used'],
      ['proven after', formatSeconds(result.provenSeconds), 'from reading the manifest to the verdict'],
      ['restore', formatSeconds(result.restoreSeconds)],
      ['check', `catalogue ${formatSeconds(catalogue)}, fingerprints ${formatSeconds(fingerprint)}`],
      ...(facts.part === undefined ? [] : [['part', describePart(facts.part)] as const]),
      ['snapshot', formatTime(manifest.snapshot.time)],
      ['pg_restore', `${facts.pgRestore.version} (found by ${facts.pgRestore.foundBy})`],
    ],
    findings: result.findings,
    relations: result.relations,
    data: {
      database: backup.database,
      backup_id: backup.id,
      manifest_sha256: facts.manifestSha256,
      into: isRenamed ? options.into.database : into,
      old_database: isRenamed ? (facts.swap?.before ?? null) : null,
      part: partOf(facts),
      verdict: result.verdict,
      asked: result.asked,
      rto_seconds: result.rtoSeconds,
      restore_seconds: result.restoreSeconds,
      proven_seconds: result.provenSeconds,
      relation_results: result.relations,
    },
  };
}

/** What of the backup was restored, by name; null where it was all of it. */
function partOf({ part }: RestoreFacts): Record<string, unknown> | null {
  if (part === undefined) return null;
  const { relations, foreignKeys } = part.choice;
  return {
    content: part.content,
    relations: relations.map(({ kind, schema, name, neededBy }) => ({
      ...{ kind: kind.toLowerCase(), schema, name },
      needed_by: neededBy ?? null,
    })),
    foreign_keys_left_out: foreignKeys.map(({ schema, table, name }) => ({ schema, table, name })),
  };
}

function headline(
  { ok, verdict, rtoSeconds, stoppedBy }: RestoreResult,
  { into: place }: RestoreOptions,
  { backup, into, swap, part }: RestoreFacts,
): string {
  const whole = `backup ${backup.id} of "${backup.database}"`;
  const of =
    part === undefined
      ? whole
      : part.content === 'data'
        ? `of ${whole} ${describePart(part)}`
        : `a part of ${whole} (${describePart(part)})`;
  if (ok && swap !== undefined) return `${of} restored, in the place of "${place.database}": ${verdict}`;
  if (ok) return `${of} restored into "${into.database}": ${part === undefined ? verdict : `that part ${verdict}`}`;
  if (rtoSeconds === null || verdict === 'none' || verdict === 'intact' || verdict === 'readable')
    return verdict === 'none' && rtoSeconds === null
      ? `${of} was not restored: ${stoppedBy[0]?.detail ?? 'something is missing at the target'}`
      : `${of} could not be restored whole into "${into.database}"`;
  return `${of} restored into "${into.database}", and it is not shown that all came back: ${verdict}`;
}
