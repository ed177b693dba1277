import { madeAt, type Report } from '../../report/report.ts';
import { describeTarget } from '../../restore/physical/target.ts';
import { formatBytes, formatCount, formatSeconds, formatTime } from '../../units.ts';
import type { PhysicalVerifyFacts } from './facts.ts';
import type { PhysicalVerifyResult } from './run.ts';

/** The report of the verification of a base backup. Pure. */
export function reportPhysicalVerify(result: PhysicalVerifyResult, facts: PhysicalVerifyFacts): Report {
  const { own, members, backup } = facts;
  const { manifest } = own;
  const bytes = members.flatMap((member) => member.manifest.files).reduce((sum, file) => sum + file.bytes, 0);
  const { reached } = result;
  const to = facts.aim === undefined ? '' : `, as of ${describeTarget(facts.aim.target, manifest.server.time_zone)}`;
  const of = `${manifest.backup_type} backup ${own.id} of the cluster ${manifest.server.system_identifier}${to}`;
  const bad = result.findings.filter(({ status }) => status === 'bad').length;
  const [first] = result.stoppedBy;
  return {
    operation: 'verify',
    ok: result.ok,
    exitCode: result.ok ? 0 : 1,
    headline: result.ok
      ? `verdict ${result.verdict}: ${of}`
      : `verdict ${result.verdict}, asked ${result.asked}: ${of}${bad === 0 ? '' : `, ${formatCount(bad)} ${bad === 1 ? 'check' : 'checks'} failed`}`,
    notes:
      first === undefined
        ? []
        : [
            `stopped by ${first.id}: ${first.object === undefined ? '' : `${first.object.kind} ${first.object.name}: `}${first.detail}`,
          ],
    made: madeAt(result.endedAt),
    judgement: { asked: result.asked, verdict: result.verdict, stoppedBy: result.stoppedBy },
    figures: [
      ['backup', `${backup.database} ${own.id}`],
      ...(members.length === 1 ? [] : [['made on', manifest.chain.join(', ')] as const]),
      result.rtoSeconds === null
        ? ['RTO', 'not recovered']
        : ['RTO', formatSeconds(result.rtoSeconds), 'until the cluster was recovered'],
      ['proven after', formatSeconds(result.provenSeconds), 'from reading the manifest to the verdict'],
      facts.aim === undefined || reached === undefined
        ? ['RPO', formatSeconds(result.rpoSeconds), `since the backup ended, ${formatTime(manifest.snapshot.time)}`]
        : ['RPO', formatSeconds(result.rpoSeconds), 'since the state that was recovered'],
      ...(facts.aim === undefined
        ? []
        : [
            ['target', describeTarget(facts.aim.target, manifest.server.time_zone)] as const,
            ['reached', reached?.said ?? 'no'] as const,
          ]),
      ['size', formatBytes(bytes), `of a cluster of ${formatBytes(manifest.server.size_bytes)}`],
      ['read', `${formatCount(result.relations)} tables, to the end`],
      ['source', `PostgreSQL ${manifest.server.version}`],
      [
        'sandbox',
        result.sandbox === undefined ? 'not started' : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`,
      ],
      ['manifest', `sha256 ${own.sha256}`],
    ],
    findings: result.findings,
    relations: [],
    recoveryProcedure: manifest.recovery_procedure,
    data: {
      method: 'physical',
      verdict: result.verdict,
      asked: result.asked,
      database: backup.database,
      backup_id: own.id,
      backup_type: manifest.backup_type,
      target: facts.aim === undefined ? null : { ...facts.aim.target },
      reached: reached?.said ?? null,
      segments: reached?.segments ?? null,
      last_commit_at: reached?.lastCommitAt?.toISOString() ?? null,
      chain: manifest.chain,
      manifest_sha256: own.sha256,
      rto_seconds: result.rtoSeconds,
      proven_seconds: result.provenSeconds,
      rpo_seconds: result.rpoSeconds,
      relations: result.relations,
      bytes,
      source_version: manifest.server.version,
      sandbox: result.sandbox ?? null,
    },
  };
}
