import { typeOfWord } from '../../backup/pgbackrest/options.ts';
import { pgbackrestRecovery } from '../../pgbackrest/recovery.ts';
import { madeAt, type Report } from '../../report/report.ts';
import { clusterName } from '../../store/identifier.ts';
import { formatBytes, formatCount, formatSeconds, formatTime } from '../../units.ts';
import type { PgbackrestVerifyFacts } from './facts.ts';
import type { PgbackrestVerifyResult } from './run.ts';

/** The report of the verification of a backup by pgBackRest. Pure. */
export function reportPgbackrestVerify(result: PgbackrestVerifyResult, facts: PgbackrestVerifyFacts): Report {
  const { backup, details, pgbackrest, info } = facts;
  const { stanza } = pgbackrest.source;
  const of = `${typeOfWord(backup.type)} backup ${backup.label} of stanza ${stanza}`;
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
      ['backup', `${stanza} ${backup.label}`],
      ...(backup.reference.length === 0 ? [] : [['needs', backup.reference.join(', ')] as const]),
      result.rtoSeconds === null
        ? ['RTO', 'not recovered']
        : ['RTO', formatSeconds(result.rtoSeconds), 'until the cluster was recovered'],
      ['proven after', formatSeconds(result.provenSeconds), 'from asking pgBackRest to the verdict'],
      [
        'RPO',
        formatSeconds(result.rpoSeconds),
        `since the backup ended, ${formatTime(backup.ended.toISOString())}; the archive of its log may reach further`,
      ],
      ['size', formatBytes(backup.sizeBytes), 'of the cluster'],
      ['read', `${formatCount(result.relations)} tables, to the end`],
      ['source', `PostgreSQL ${backup.major}, cluster ${backup.systemIdentifier}`],
      [
        'sandbox',
        result.sandbox === undefined ? 'not started' : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`,
      ],
      ['pgBackRest', `${pgbackrest.version} (${pgbackrest.where})`],
    ],
    findings: result.findings,
    relations: [],
    recoveryProcedure: pgbackrestRecovery({
      ...{ pgbackrest, major: backup.major, label: backup.label, tablespaces: details.tablespaces },
    }),
    data: {
      method: 'pgbackrest',
      verdict: result.verdict,
      asked: result.asked,
      database: clusterName(backup.systemIdentifier),
      stanza,
      backup_id: backup.label,
      backup_type: typeOfWord(backup.type),
      chain: backup.reference,
      rto_seconds: result.rtoSeconds,
      proven_seconds: result.provenSeconds,
      rpo_seconds: result.rpoSeconds,
      relations: result.relations,
      bytes: backup.storedBytes,
      sandbox: result.sandbox ?? null,
      pgbackrest_info: info.raw,
    },
  };
}
