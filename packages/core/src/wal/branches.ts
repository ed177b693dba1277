import type { Ancestor } from './history.ts';
import { type Lsn, segmentAt, startOf } from './name.ts';
import type { WalCoverage } from './reach.ts';

/** A timeline of an archive, as a branch of the one that it left. */
export interface Branch {
  readonly timeline: number;
  /** Undefined for the first one, and where its history is not known. */
  readonly from: Ancestor | undefined;
  /** How many timelines it has before it. */
  readonly depth: number;
  /** Where its first and behind its last segment are; undefined where it has none. A partial one counts from its beginning. */
  readonly begins: Lsn | undefined;
  readonly ends: Lsn | undefined;
  /** Whether a partial segment stands at its end: it goes on for a part of that. */
  readonly isPartial: boolean;
  /** When its first and its last segment were stored: what they hold was committed before. */
  readonly storedFrom: Date | undefined;
  readonly storedTo: Date | undefined;
  /** Of those that left it, the one that left it first, where its own segments go on behind that place. */
  readonly outlived: Ancestor | undefined;
}

/** The timelines of an archive, each behind the one that it left. Pure. */
export function branchesOf(coverage: WalCoverage): Branch[] {
  const { histories } = coverage;
  const all = new Set([...coverage.timelines.keys(), ...histories.keys()]);
  for (const ancestors of histories.values()) for (const { timeline } of ancestors) all.add(timeline);
  const fromOf = (timeline: number): Ancestor | undefined => histories.get(timeline)?.at(-1);
  const below = (timeline: number | undefined, depth: number): Branch[] =>
    [...all]
      .filter((candidate) => fromOf(candidate)?.timeline === timeline)
      .sort((a, b) => a - b)
      .flatMap((candidate) => [branchOf(candidate, depth, coverage), ...below(candidate, depth + 1)]);
  return below(undefined, 0);
}

function branchOf(timeline: number, depth: number, { timelines, histories, segmentBytes }: WalCoverage): Branch {
  const { whole = new Map<bigint, Date>(), partial = new Map<bigint, Date>() } = timelines.get(timeline) ?? {};
  const numbers = [...whole.keys()].sort((a, b) => (a < b ? -1 : 1));
  const last = numbers.at(-1);
  const tails = [...partial.keys()].filter((number) => last === undefined || number > last);
  const tail = tails.sort((a, b) => (a < b ? -1 : 1)).at(-1);
  const [first] = [...numbers, ...tails];
  const stored = [...whole.values(), ...tails.map((number) => partial.get(number) as Date)].map((at) => at.getTime());
  const left = [...histories]
    .flatMap(([child, ancestors]) => {
      const from = ancestors.at(-1);
      return from?.timeline === timeline ? [{ timeline: child, switchedAt: from.switchedAt }] : [];
    })
    .sort((a, b) => (a.switchedAt < b.switchedAt ? -1 : 1));
  return {
    ...{ timeline, from: histories.get(timeline)?.at(-1), depth },
    begins: first === undefined ? undefined : startOf(first, segmentBytes),
    ends: tail === undefined ? last && startOf(last + 1n, segmentBytes) : startOf(tail, segmentBytes),
    isPartial: tail !== undefined,
    storedFrom: stored.length === 0 ? undefined : new Date(Math.min(...stored)),
    storedTo: stored.length === 0 ? undefined : new Date(Math.max(...stored)),
    // A segment that is whole was filled by a server that did not leave within it.
    outlived: left.find(({ switchedAt }) => last !== undefined && last >= segmentAt(switchedAt, segmentBytes)),
  };
}
