import { allGood } from '../finding.ts';
import { madeAt, type Report } from '../report/report.ts';
import { formatBytes, formatCount } from '../units.ts';
import type { WalCheckFacts } from './check.ts';
import { judgeWal, type ReachableRange, reachable } from './judge.ts';
import { formatLsn } from './name.ts';

/** The report of a look at an archive. Pure. */
export function reportWalCheck(facts: WalCheckFacts, endedAt: Date): Report {
  const findings = judgeWal(facts);
  const ranges = reachable(facts);
  const ok = allGood(findings);
  const { files } = facts.holdings;
  const last = new Date(Math.max(...files.map(({ at }) => at.getTime())));
  const bad = findings.filter(({ status }) => status === 'bad').length;
  return {
    operation: 'backup',
    ok,
    exitCode: ok ? 0 : 1,
    headline: ok
      ? `the archive of cluster ${facts.systemIdentifier} has no gap`
      : `the archive of cluster ${facts.systemIdentifier} is not whole: ${bad} ${bad === 1 ? 'thing is' : 'things are'} bad`,
    notes: facts.isRead ? [] : ['names, timelines and what follows what were looked at, and no contents: --read does'],
    made: madeAt(endedAt),
    figures: [
      ['store', facts.store],
      ['files', formatCount(files.length)],
      ['bytes', formatBytes(files.reduce((sum, { bytes }) => sum + bytes, 0))],
      ['stored last', last.toISOString()],
      ['base backups', formatCount(facts.bases.length)],
    ],
    findings,
    relations: [],
    tables: [
      {
        title: 'what can be reached',
        header: ['from', 'timeline', 'to', 'stored at'],
        rows: ranges.map(rowOf),
      },
    ],
    data: {
      system_identifier: facts.systemIdentifier,
      files: files.length,
      reachable: ranges.map(({ base, from, target, reach }) => ({
        base: base ?? null,
        from_lsn: formatLsn(from),
        timeline: target,
        to_lsn: reach.end === undefined ? null : formatLsn(reach.end),
        stored_at: reach.storedAt?.toISOString() ?? null,
        partial: reach.isPartial,
        next_segment: reach.next,
        gap: reach.isGap,
      })),
    },
  };
}

function rowOf({ base, from, target, reach }: ReachableRange): string[] {
  const end = reach.end === undefined ? 'nothing' : `${formatLsn(reach.end)}${reach.isPartial ? ' and further' : ''}`;
  return [base ?? formatLsn(from), String(target), end, reach.storedAt?.toISOString() ?? ''];
}
