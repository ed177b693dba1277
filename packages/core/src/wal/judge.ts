import type { Finding, FindingObject } from '../finding.ts';
import type { ArchivedFile } from './archive.ts';
import { type Branch, branchesOf } from './branches.ts';
import type { WalCheckFacts } from './check.ts';
import { type Ancestor, historiesIn } from './history.ts';
import { formatLsn, type Lsn, segmentAt, segmentName, timelineName } from './name.ts';
import { gapsOf, ownerOf, type Reach, reachFrom, runsOf, targetsOf, type WalCoverage, type WalRun } from './reach.ts';

/** From where a recovery comes how far. */
export interface ReachableRange {
  /** The id of a base backup; undefined for what begins with the archive. */
  readonly base: string | undefined;
  readonly from: Lsn;
  /** The timeline that the recovery follows to its end. */
  readonly target: number;
  readonly reach: Reach;
}

const mostNamed = 12;

/** What a recovery can reach, from each base backup, or where there is none from the first segment; by the timelines that it can follow. Pure. */
export function reachable({ holdings, bases }: WalCheckFacts): ReachableRange[] {
  const { coverage } = holdings;
  if (coverage === undefined) return [];
  const starts =
    bases.length > 0
      ? bases.map(({ id, timeline, stopLsn }) => ({ base: id, timeline, from: stopLsn }))
      : [...coverage.timelines.keys()]
          .filter((timeline) => timeline === 1 || !coverage.histories.has(timeline) || isFirst(timeline, coverage))
          .flatMap((timeline) => runsOf(coverage, timeline).slice(0, 1))
          .map(({ timeline, first }) => ({ base: undefined, timeline, from: first * BigInt(coverage.segmentBytes) }));
  return starts.flatMap(({ base, timeline, from }) =>
    targetsOf(timeline, from, coverage).map((target) => ({
      base,
      from,
      target,
      reach: reachFrom(from, target, coverage),
    })),
  );
}

/** No segment of an ancestor is there: the archive begins with this timeline. */
function isFirst(timeline: number, coverage: WalCoverage): boolean {
  return (coverage.histories.get(timeline) ?? []).every((ancestor) => !coverage.timelines.has(ancestor.timeline));
}

/**
 * The same for who has just fetched. What was lost before the newest base backup stays lost, and is no reason to be red for ever: a warning, as is
 * every gap where `acceptsGaps`. Of the base backups only the newest is told of. Pure.
 */
export function judgeFetched(facts: WalCheckFacts, acceptsGaps: boolean): Finding[] {
  const newest = facts.bases.at(-1);
  const { coverage } = facts.holdings;
  const from = newest === undefined || coverage === undefined ? 0n : segmentAt(newest.stopLsn, coverage.segmentBytes);
  const isPast = ({ last }: WalRun): boolean => acceptsGaps || last < from;
  const findings = judgeWal({ ...facts, bases: newest === undefined ? [] : [newest] }, isPast).filter(
    ({ id, status }) => !(id === 'backup.wal-reach' && status === 'good' && newest === undefined),
  );
  if (newest !== undefined) return findings;
  return [
    ...findings,
    {
      id: 'backup.wal-base',
      status: 'warning',
      detail: `the store has no base backup of the cluster ${facts.systemIdentifier}: from the log alone nothing can be recovered`,
      hint: 'pgproof backup --method physical --store <store>',
    },
  ];
}

/** Findings named `backup.wal-…`. Gaps that are `past` are warnings. Pure. */
export function judgeWal(facts: WalCheckFacts, isPast: (gap: WalRun) => boolean = () => false): Finding[] {
  const { holdings, damaged } = facts;
  const { coverage, unread } = holdings;
  const findings: Finding[] = [
    ...[...unread.filter(({ archived }) => !damaged.some((one) => one.archived === archived)), ...damaged].map(
      ({ archived, error }): Finding => ({
        id: 'backup.wal-file',
        // A key that is not here says nothing of the file.
        status: error.kind === 'bad-input' ? 'unknown' : 'bad',
        object: fileObject(archived),
        detail: error.message,
        hint: error.hint,
      }),
    ),
    ...facts.unreadBases.map(
      (id): Finding => ({
        id: 'backup.wal-base',
        status: 'unknown',
        object: { kind: 'backup', name: id },
        detail: 'its manifest does not say where in the log it begins: what can be reached from it is not known',
        hint: 'pgproof list --store <store>',
      }),
    ),
  ];
  if (coverage === undefined) return [...findings, noSegment];
  const archived = [...coverage.timelines.keys()].sort((a, b) => a - b);
  findings.push(
    ...archived.flatMap((timeline) => judgeHistory(timeline, facts, coverage)),
    ...extentsOf(coverage).flatMap((extent) => judgeGaps(extent, facts, coverage, isPast)),
    ...branchesOf(coverage).flatMap((branch) => judgeBranch(branch)),
    ...judgeReach(facts, coverage),
  );
  const files = holdings.files.length;
  const broken = findings.some(({ id, status }) => id === 'backup.wal-file' && status !== 'good');
  if (facts.isRead && !broken)
    findings.push({
      id: 'backup.wal-file',
      status: 'good',
      detail: `${files} files were read to the end, and are what was archived`,
    });
  return findings;
}

const noSegment: Finding = {
  id: 'backup.wal-gap',
  status: 'bad',
  detail: 'the archive has no segment',
  hint: 'see whether the server archives: select * from pg_stat_archiver',
};

function fileObject({ file }: ArchivedFile): FindingObject {
  return { kind: 'file', name: file.name };
}

function judgeHistory(timeline: number, { holdings }: WalCheckFacts, { histories }: WalCoverage): Finding[] {
  if (timeline === 1 || histories.has(timeline)) return [];
  const name = `${timelineName(timeline)}.history`;
  if (holdings.unread.some(({ archived }) => archived.file.name === name)) return [];
  return [
    {
      id: 'backup.wal-history',
      status: 'bad',
      object: { kind: 'file', name },
      detail: `segments of timeline ${timeline} are there, and the file that says where it began is not: no recovery from before finds the way to it`,
      hint: `archive it from the server's pg_wal: pgproof wal push pg_wal/${name} --store <store>`,
    },
  ];
}

/** Two servers went on from one place: what the first wrote behind it is found on its timeline alone. */
function judgeBranch({ timeline, outlived, ends }: Branch): Finding[] {
  if (outlived === undefined || ends === undefined) return [];
  const child = outlived.timeline;
  return [
    {
      id: 'backup.wal-timeline',
      status: 'explained',
      object: { kind: 'timeline', name: String(timeline) },
      detail: `timeline ${child} left it at ${formatLsn(outlived.switchedAt)}, and it goes on to ${formatLsn(ends)}: what was committed behind that place is found on it alone`,
      hint: `a recovery follows the newest timeline by itself; this one: --target-timeline ${timeline}`,
    },
  ];
}

/** What an archive has to have of a timeline, by the numbers of segments. */
interface Extent {
  readonly timeline: number;
  /** The one that it begins with, where the archive has a timeline from before it. */
  readonly from: bigint | undefined;
  /** The one that an archived timeline which left it begins with. */
  readonly to: bigint | undefined;
}

/** Of each timeline that has segments, or that one with segments came from: it begins with a segment of its own, and goes to where that one left it. */
function extentsOf({ timelines, histories, segmentBytes }: WalCoverage): Extent[] {
  const chains = [...timelines.keys()].map((timeline) => [timeline, histories.get(timeline) ?? []] as const);
  const known = new Map<number, readonly Ancestor[]>([
    ...chains.flatMap(([timeline, ancestors]) => historiesIn(timeline, ancestors)),
    ...histories,
  ]);
  const left = chains.flatMap(([, ancestors]) => ancestors);
  return [...new Set([...timelines.keys(), ...left.map(({ timeline }) => timeline)])]
    .sort((a, b) => a - b)
    .map((timeline) => {
      const before = known.get(timeline) ?? [];
      const begin = before.some((ancestor) => timelines.has(ancestor.timeline)) ? before.at(-1) : undefined;
      const ends = left.flatMap((one) => (one.timeline === timeline ? [segmentAt(one.switchedAt, segmentBytes)] : []));
      return {
        timeline,
        from: begin === undefined ? undefined : segmentAt(begin.switchedAt, segmentBytes),
        to: ends.sort((a, b) => (a < b ? -1 : 1)).at(-1),
      };
    });
}

function judgeGaps(
  { timeline, from, to }: Extent,
  { bases }: WalCheckFacts,
  coverage: WalCoverage,
  isPast: (gap: WalRun) => boolean,
): Finding[] {
  const { segmentBytes } = coverage;
  const oldest = bases.map(({ stopLsn }) => segmentAt(stopLsn, segmentBytes)).sort((a, b) => (a < b ? -1 : 1))[0];
  return gapsOf(coverage, timeline, from, to).map((gap): Finding => {
    const named = namesOf(gap, segmentBytes);
    const object = { kind: 'segment', name: segmentName({ timeline, number: gap.first }, segmentBytes) };
    if (oldest !== undefined && gap.last < oldest)
      return {
        id: 'backup.wal-gap',
        status: 'explained',
        object,
        detail: `${named} missing, from before every base backup: no recovery needs them`,
      };
    return {
      id: 'backup.wal-gap',
      status: isPast(gap) ? 'warning' : 'bad',
      object,
      detail: `${named} missing on timeline ${timeline}: a recovery from before ends there`,
      hint: 'bring them back from another copy or from the pg_wal of the server; take a base backup now, from which the log goes on',
    };
  });
}

/** `0000…05 and 0000…06 are`. */
function namesOf({ timeline, first, last }: WalRun, segmentBytes: number): string {
  const count = Number(last - first + 1n);
  const name = (number: bigint): string => segmentName({ timeline, number }, segmentBytes);
  if (count === 1) return `${name(first)} is`;
  const all = Array.from({ length: Math.min(count, mostNamed) }, (_, i) => name(first + BigInt(i)));
  return count <= mostNamed
    ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)} are`
    : `${count} segments from ${name(first)} to ${name(last)} are`;
}

function judgeReach(facts: WalCheckFacts, coverage: WalCoverage): Finding[] {
  const ranges = reachable(facts);
  // What PostgreSQL follows by itself is the newest timeline.
  const newest = ranges.filter(
    ({ base, from, target }) =>
      !ranges.some((other) => other.base === base && other.from === from && other.target > target),
  );
  return newest.map(({ base, from, target, reach }): Finding => {
    const object = base === undefined ? undefined : { kind: 'backup', name: base };
    const found = { id: 'backup.wal-reach', ...(object === undefined ? {} : { object }) };
    const start = base === undefined ? `from ${formatLsn(from)}` : `from its end, ${formatLsn(from)},`;
    if (reach.end !== undefined && reach.end > from) {
      const far = `${start} every point up to ${formatLsn(reach.end)} on timeline ${reach.timeline} can be reached`;
      const inside = reach.isPartial ? ', and what of the next segment was written by then' : '';
      const stored = reach.storedAt === undefined ? '' : `; the last was stored at ${reach.storedAt.toISOString()}`;
      const detail = `${far}${inside}${stored}`;
      return reach.isGap
        ? { ...found, status: 'warning', detail: `${detail}; then ${reach.next} is missing` }
        : { ...found, status: 'good', detail };
    }
    const owner = ownerOf(segmentAt(from, coverage.segmentBytes), target, coverage);
    if (reach.isPartial)
      return { ...found, status: 'good', detail: `${start} what its segment had when it was fetched can be reached` };
    const detail = `${start} nothing can be reached: ${reach.next} of timeline ${owner} is not in the archive`;
    return {
      ...found,
      status: reach.isGap ? 'bad' : 'warning',
      detail,
      hint: 'see whether the server archives: select * from pg_stat_archiver',
    };
  });
}
