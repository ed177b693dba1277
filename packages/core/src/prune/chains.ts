import type { Candidate, Decision } from './retention.ts';

/**
 * Keeps what a backup that stays is made on, whatever the rules say: without it the backup is worth nothing. What cannot be read may be made on
 * any before it. Takes and gives the newest first. Pure.
 */
export function keepChains(decisions: readonly Decision[], candidates: readonly Candidate[]): Decision[] {
  const chains = new Map(candidates.map(({ id, chain = [] }) => [id, chain]));
  const needing = new Map<string, string>();
  for (const { id, isKept } of decisions)
    for (const needed of isKept ? (chains.get(id) ?? []) : []) needing.set(needed, id);
  const unreadable = decisions.find(({ standing }) => standing === 'unreadable')?.id;
  return decisions.map((decision) => {
    const needer = needing.get(decision.id);
    const why = [
      ...(needer === undefined ? [] : [`${needer}, which stays, is made on it`]),
      ...(needer === undefined && unreadable !== undefined && decision.id < unreadable
        ? [`${unreadable}, which cannot be read, may be made on it`]
        : []),
    ];
    if (why.length === 0) return decision;
    return { ...decision, isKept: true, why: decision.isKept ? [...decision.why, ...why] : why };
  });
}
