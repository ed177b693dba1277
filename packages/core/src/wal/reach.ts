import type { ArchivedFile } from './archive.ts';
import type { Ancestor } from './history.ts';
import { type Lsn, placeOf, segmentAt, segmentName, startOf } from './name.ts';

/** What of an archive counts for a recovery, by the numbers of segments. */
export interface WalCoverage {
  readonly segmentBytes: number;
  /** Whole segments and partial ones of each timeline. */
  readonly timelines: ReadonlyMap<number, TimelineCoverage>;
  /** Of each timeline whose .history file is there. */
  readonly histories: ReadonlyMap<number, readonly Ancestor[]>;
}

export interface TimelineCoverage {
  readonly whole: ReadonlyMap<bigint, Date>;
  readonly partial: ReadonlyMap<bigint, Date>;
}

/** Segments one after the other, both included. */
export interface WalRun {
  readonly timeline: number;
  readonly first: bigint;
  readonly last: bigint;
}

/** How far a recovery comes. */
export interface Reach {
  /** Every record that ends before it is there; undefined where not even the first segment is. */
  readonly end: Lsn | undefined;
  /** The timeline on which that is. */
  readonly timeline: number;
  /** When the last segment was stored. */
  readonly storedAt: Date | undefined;
  /** It ends within a partial segment, that far into it as it was written. */
  readonly isPartial: boolean;
  /** The first segment that is not there. */
  readonly next: string;
  /** Segments behind it are there: `next` is a loss, not the end. */
  readonly isGap: boolean;
}

/** What is there of an archive, by numbers. */
export function coverageOf(
  files: readonly ArchivedFile[],
  histories: ReadonlyMap<number, readonly Ancestor[]>,
  segmentBytes: number,
): WalCoverage {
  const timelines = new Map<number, { whole: Map<bigint, Date>; partial: Map<bigint, Date> }>();
  for (const { file, at } of files) {
    if (file.kind !== 'segment' && file.kind !== 'partial') continue;
    const place = placeOf(file.segment, segmentBytes);
    if (place === undefined) continue;
    const of = timelines.get(file.timeline) ?? { whole: new Map(), partial: new Map() };
    (file.kind === 'segment' ? of.whole : of.partial).set(place.number, at);
    timelines.set(file.timeline, of);
  }
  return { segmentBytes, timelines, histories };
}

/** Whole segments of a timeline in runs without a gap, the oldest first. */
export function runsOf({ timelines }: WalCoverage, timeline: number): WalRun[] {
  const numbers = [...(timelines.get(timeline)?.whole.keys() ?? [])].sort((a, b) => (a < b ? -1 : 1));
  const runs: { timeline: number; first: bigint; last: bigint }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.last + 1n === number) run.last = number;
    else runs.push({ timeline, first: number, last: number });
  }
  return runs;
}

/**
 * The segments between two runs, before a partial one behind them, before a first one that has to begin at `from`, and behind a last one up to `to`,
 * from where another timeline goes on.
 */
export function gapsOf(coverage: WalCoverage, timeline: number, from?: bigint, to = 0n): WalRun[] {
  const whole = runsOf(coverage, timeline);
  const end = whole.at(-1)?.last ?? -1n;
  // Of a segment that a recovery reads to its end a part is not enough.
  const partial = [...(coverage.timelines.get(timeline)?.partial.keys() ?? [])].filter(
    (number) => number > end && number >= to,
  );
  const behind = partial.map((number) => ({ timeline, first: number, last: number }));
  if (to > end + 1n) behind.push({ timeline, first: to, last: to - 1n });
  return [...whole, ...behind.sort((a, b) => (a.first < b.first ? -1 : 1))].flatMap(({ first }, index, runs) => {
    const begin = index === 0 ? (from ?? first) : (runs[index - 1] as WalRun).last + 1n;
    return first > begin ? [{ timeline, first: begin, last: first - 1n }] : [];
  });
}

/** The timeline whose segment of that number a recovery to `target` reads: a timeline begins with the whole segment that it began in. */
export function ownerOf(
  number: bigint,
  target: number,
  { histories, segmentBytes }: Pick<WalCoverage, 'histories' | 'segmentBytes'>,
): number {
  const left = (histories.get(target) ?? []).find(({ switchedAt }) => number < segmentAt(switchedAt, segmentBytes));
  return left?.timeline ?? target;
}

/** The timelines that a recovery from there can follow to their end, the newest last, which is what PostgreSQL takes by itself. */
export function targetsOf(timeline: number, from: Lsn, { histories }: Pick<WalCoverage, 'histories'>): number[] {
  const later = [...histories].flatMap(([candidate, ancestors]) => {
    const left = ancestors.find((ancestor) => ancestor.timeline === timeline);
    return left !== undefined && from <= left.switchedAt ? [candidate] : [];
  });
  return [timeline, ...later].sort((a, b) => a - b);
}

/** Where a timeline begins; undefined for the first, and where its history is not there. */
export function beginOf(timeline: number, { histories }: WalCoverage): Lsn | undefined {
  return histories.get(timeline)?.at(-1)?.switchedAt;
}

/** How far a recovery comes that begins at an LSN and follows the log to a timeline. */
export function reachFrom(start: Lsn, target: number, coverage: WalCoverage): Reach {
  const { segmentBytes, timelines } = coverage;
  let number = segmentAt(start, segmentBytes);
  let storedAt: Date | undefined;
  const first = number;
  for (;;) {
    const at = timelines.get(ownerOf(number, target, coverage))?.whole.get(number);
    if (at === undefined) break;
    storedAt = at;
    number += 1n;
  }
  const timeline = ownerOf(number, target, coverage);
  const partialAt = timelines.get(timeline)?.partial.get(number);
  const behind = (of: number): boolean =>
    [...(timelines.get(of)?.whole.keys() ?? []), ...(timelines.get(of)?.partial.keys() ?? [])].some(
      (candidate) => candidate > number && ownerOf(candidate, target, coverage) === of,
    );
  const chain = [...(coverage.histories.get(target) ?? []).map((ancestor) => ancestor.timeline), target];
  const isThere = number > first || partialAt !== undefined;
  return {
    end: isThere ? startOf(number, segmentBytes) : undefined,
    timeline: number > first ? ownerOf(number - 1n, target, coverage) : timeline,
    storedAt: partialAt ?? storedAt,
    isPartial: partialAt !== undefined,
    next: segmentName({ timeline, number }, segmentBytes),
    isGap: chain.some(behind),
  };
}
