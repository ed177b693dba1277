import { allGood } from '../finding.ts';
import { madeAt, type Report, type ReportTable } from '../report/report.ts';
import { formatBytes, formatCount } from '../units.ts';
import { type Branch, branchesOf } from './branches.ts';
import type { WalCheckFacts } from './check.ts';
import { judgeWal, type ReachableRange, reachable } from './judge.ts';
import { formatLsn, type Lsn } from './name.ts';

/** The report of a look at an archive. Pure. */
export function reportWalCheck(facts: WalCheckFacts, endedAt: Date): Report {
  const findings = judgeWal(facts);
  const ranges = reachable(facts);
  const branches = facts.holdings.coverage === undefined ? [] : branchesOf(facts.holdings.coverage);
  const ok = allGood(findings);
  const { files } = facts.holdings;
  const last = new Date(Math.max(...files.map(({ at }) => at.getTime())));
  const bad = findings.filter(({ status }) => status === 'bad').length;
  const gaps = findings.filter(({ id }) => id === 'backup.wal-gap');
  const isLacking = ranges.some(({ reach }) => reach.isGap) || gaps.some(({ status }) => status !== 'explained');
  const said = isLacking ? 'has a gap' : gaps.length > 0 ? 'has no gap behind its oldest base backup' : 'has no gap';
  return {
    operation: 'backup',
    ok,
    exitCode: ok ? 0 : 1,
    headline: `the archive of cluster ${facts.systemIdentifier} ${
      ok ? said : `is not whole: ${bad} ${bad === 1 ? 'thing is' : 'things are'} bad`
    }`,
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
    tables: walTables(facts),
    data: {
      system_identifier: facts.systemIdentifier,
      files: files.length,
      timelines: branches.map((branch) => ({
        timeline: branch.timeline,
        from_timeline: branch.from?.timeline ?? null,
        from_lsn: lsn(branch.from?.switchedAt),
        first_lsn: lsn(branch.begins),
        to_lsn: lsn(branch.ends),
        partial: branch.isPartial,
        first_stored_at: branch.storedFrom?.toISOString() ?? null,
        last_stored_at: branch.storedTo?.toISOString() ?? null,
      })),
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

/** What can be reached, and the timelines as branches where there are several. */
export function walTables(facts: WalCheckFacts): ReportTable[] {
  const { coverage } = facts.holdings;
  const branches = coverage === undefined ? [] : branchesOf(coverage);
  return [
    {
      title: 'what can be reached',
      header: ['from', 'timeline', 'to', 'stored at'],
      rows: reachable(facts).map(rowOf),
    },
    ...(branches.length < 2
      ? []
      : [
          {
            title: 'timelines, each under the one that it left',
            header: ['timeline', 'left it at', 'from', 'to', 'stored from', 'stored to'],
            rows: branches.map(branchRow),
          },
        ]),
  ];
}

function branchRow({ timeline, depth, from, begins, ends, isPartial, storedFrom, storedTo }: Branch): string[] {
  return [
    `${'  '.repeat(Math.max(0, depth - 1))}${depth === 0 ? '' : '└ '}${timeline}`,
    from === undefined ? '' : formatLsn(from.switchedAt),
    begins === undefined ? 'nothing' : formatLsn(begins),
    ends === undefined ? '' : `${formatLsn(ends)}${isPartial ? ' and further' : ''}`,
    storedFrom?.toISOString() ?? '',
    storedTo?.toISOString() ?? '',
  ];
}

function lsn(place: Lsn | undefined): string | null {
  return place === undefined ? null : formatLsn(place);
}

function rowOf({ base, from, target, reach }: ReachableRange): string[] {
  const end = reach.end === undefined ? 'nothing' : `${formatLsn(reach.end)}${reach.isPartial ? ' and further' : ''}`;
  return [base ?? formatLsn(from), String(target), end, reach.storedAt?.toISOString() ?? ''];
}
