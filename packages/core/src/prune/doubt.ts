import type { Standing } from '../store/verification.ts';

/** A backup as far as doubt is concerned. */
export interface Doubtful {
  readonly id: string;
  readonly standing: Standing;
  readonly isShrunk: boolean;
}

/**
 * What stays for the sake of a doubt, each with the reason; of the backups of one part of a database, the newest first. `newestGood` is the id
 * of the newest good one, of that part or of the whole. Pure.
 *
 * In doubt are those that shrank or lost a table beside the one before, and of those whose verification ended bad the first since the
 * newest good one. What went before one of them may be the last that has what is missing from then on, and rules that count see nothing of
 * it: each stays, and of those before it the newest that is not bad, and the newest good one. A later good backup ends the doubt about a
 * verification; a loss is forgotten by whoever removes the backup that has less.
 */
export function keptInDoubt(
  newestFirst: readonly Doubtful[],
  newestGood: string | undefined,
): Map<string, readonly string[]> {
  const kept = new Map<string, readonly string[]>();
  const keep = (id: string | undefined, why: string): void => {
    if (id !== undefined) kept.set(id, [...(kept.get(id) ?? []), why]);
  };
  const firstFailed = newestFirst.findLast(({ id, standing }) => standing === 'bad' && id > (newestGood ?? ''));
  for (const [index, one] of newestFirst.entries()) {
    const isFailed = one === firstFailed;
    if (!one.isShrunk && !isFailed) continue;
    const what = one.isShrunk ? 'has less' : 'failed';
    keep(
      one.id,
      one.isShrunk ? 'has less than the one before it' : 'the first that failed, and no good one came after it',
    );
    const before = newestFirst.slice(index + 1);
    const last = before.find(({ standing }) => standing !== 'bad');
    const lastGood = before.find(({ standing }) => standing === 'good');
    keep(last?.id, `the last before ${one.id}, which ${what}`);
    if (lastGood !== last) keep(lastGood?.id, `the last good one before ${one.id}, which ${what}`);
  }
  return kept;
}
