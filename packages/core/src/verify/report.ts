import { type Figure, madeAt, type Report } from '../report/report.ts';
import type { Manifest } from '../store/manifest.ts';
import { formatBytes, formatCount, formatSeconds, formatTime } from '../units.ts';
import type { VerifyFacts } from './facts.ts';
import type { VerifyResult } from './run.ts';
import { type Estimate, estimateDouble, recoveryPoint } from './trend.ts';

/** The report of a verification. Pure. */
export function reportVerify(
  result: VerifyResult,
  facts: Pick<VerifyFacts, 'manifest' | 'manifestSha256' | 'backup'>,
): Report {
  const { manifest, backup } = facts;
  const recoveries =
    result.rtoSeconds === null
      ? []
      : [...result.recoveries, recoveryPoint(manifest, result.endedAt, result.rtoSeconds)];
  // Of a part, the size of the database says nothing.
  const estimate = manifest.filters.length === 0 ? estimateDouble(recoveries) : undefined;
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  return {
    operation: 'verify',
    ok: result.ok,
    exitCode: result.ok ? 0 : 1,
    headline: headline(result, facts),
    notes: notes(result),
    made: madeAt(result.endedAt),
    judgement: { asked: result.asked, verdict: result.verdict, stoppedBy: result.stoppedBy },
    figures: [
      ['backup', `${backup.database} ${backup.id}`],
      ...(manifest.filters.length === 0 ? [] : [['part', manifest.filters.join(' '), 'of the database'] as const]),
      ['proof', proof(manifest)],
      recoveryTime(result.rtoSeconds),
      ...(estimate === undefined ? [] : [estimated(estimate)]),
      ['proven after', formatSeconds(result.provenSeconds), 'from reading the manifest to the verdict'],
      ['RPO', formatSeconds(result.rpoSeconds), `since the snapshot of ${formatTime(manifest.snapshot.time)}`],
      [
        'size',
        formatBytes(bytes),
        `in ${manifest.files.length} files, of a database of ${formatBytes(manifest.server.size_bytes)}`,
      ],
      [
        'source',
        `PostgreSQL ${manifest.server.version}, encoding ${manifest.server.encoding}, dumped by pg_dump ${manifest.tools[0]?.version ?? ''}`,
      ],
      [
        'sandbox',
        result.sandbox === undefined ? 'not started' : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`,
      ],
      [
        'dump',
        `${formatSeconds(manifest.durations.dump_seconds)}; fingerprints beside it ${formatSeconds(manifest.durations.fingerprint_seconds)}; snapshot held ${formatSeconds(manifest.snapshot_held_seconds)}`,
      ],
      [
        'check',
        `files ${formatSeconds(result.seconds.check)}, restore ${formatSeconds(result.seconds.restore)}, catalogue ${formatSeconds(result.seconds.catalogue)}, fingerprints ${formatSeconds(result.seconds.fingerprint)}`,
      ],
      ['manifest', `sha256 ${facts.manifestSha256}`],
      ...(result.kept === undefined
        ? []
        : [
            ['kept running', `at ${result.kept.host}:${result.kept.port}, database "${result.kept.database}"`] as const,
          ]),
    ],
    findings: result.findings,
    relations: result.relations,
    ...(recoveries.length === 0 ? {} : { trend: { of: 'verifications', points: recoveries } as const }),
    recoveryProcedure: manifest.recovery_procedure,
    data: {
      verdict: result.verdict,
      asked: result.asked,
      database: backup.database,
      backup_id: backup.id,
      manifest_sha256: facts.manifestSha256,
      rto_seconds: result.rtoSeconds,
      rto_estimate:
        estimate === undefined
          ? null
          : { database_bytes: estimate.bytes, seconds: rounded(estimate.seconds), from: estimate.from },
      proven_seconds: result.provenSeconds,
      rpo_seconds: result.rpoSeconds,
      filters: manifest.filters,
      relations: manifest.proof.relations,
      rows: manifest.proof.rows,
      bytes,
      dump_seconds: manifest.durations.dump_seconds,
      fingerprint_seconds: manifest.durations.fingerprint_seconds,
      restore_seconds: result.seconds.restore,
      source_version: manifest.server.version,
      sandbox: result.sandbox ?? null,
      kept: kept(result),
      assertions: result.assertions,
      relation_results: result.relations,
    },
  };
}

function recoveryTime(rtoSeconds: number | null): Figure {
  return rtoSeconds === null
    ? ['RTO', 'not restored']
    : ['RTO', formatSeconds(rtoSeconds), 'until the restored database could be used'];
}

function estimated({ bytes, seconds, from }: Estimate): Figure {
  return ['RTO at twice the size', `about ${formatSeconds(rounded(seconds))}`, `of ${formatBytes(bytes)}, ${from}`];
}

const rounded = (seconds: number): number => Number(seconds.toPrecision(3));

function headline(result: VerifyResult, { backup, manifest }: Pick<VerifyFacts, 'backup' | 'manifest'>): string {
  const of = `backup ${backup.id} of "${backup.database}"`;
  const into =
    result.sandbox === undefined || result.sandbox.major === manifest.server.major
      ? ''
      : `, restored into PostgreSQL ${release(result.sandbox.version)} from ${release(manifest.server.version)}`;
  if (result.ok) return `verdict ${result.verdict}: ${of}${into}`;
  const bad = result.findings.filter((finding) => finding.status === 'bad').length;
  return `verdict ${result.verdict}, asked ${result.asked}: ${of}${into}${bad === 0 ? '' : `, ${formatCount(bad)} ${bad === 1 ? 'check' : 'checks'} failed`}`;
}

/** `15.20` of `15.20 (Debian 15.20-0+deb12u1)`. */
function release(version: string): string {
  return version.split(' ')[0] ?? version;
}

/** Where a kept copy is, without what is needed to get in. */
function kept({ kept }: VerifyResult): Record<string, string | number> | null {
  return kept === undefined ? null : { host: kept.host, port: kept.port, user: kept.user, database: kept.database };
}

function notes(result: VerifyResult): string[] {
  const [first] = result.stoppedBy;
  if (first === undefined) return [];
  const object = first.object === undefined ? '' : `${first.object.kind} ${first.object.name}: `;
  const more = result.stoppedBy.length === 1 ? '' : ` (and ${formatCount(result.stoppedBy.length - 1)} more)`;
  return [`stopped by ${first.id}: ${object}${first.detail}${more}`];
}

function proof({ proof: taken }: Manifest): string {
  if (taken.level === 'none') return 'none was taken: a copy can be shown to restore, not to be equal';
  const what = taken.level === 'content' ? 'every row by fingerprint' : 'every table by its count';
  return `${what}: ${formatCount(taken.relations)} tables, ${formatCount(taken.rows)} rows, ${formatCount(taken.sequences)} sequences, ${formatCount(taken.large_objects)} large objects`;
}
