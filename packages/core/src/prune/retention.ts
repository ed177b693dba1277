import { type Standing, standings } from '../store/verification.ts';
import { keptInDoubt } from './doubt.ts';
import { hasRules, type KeepRule, keepRules, type RetentionRules } from './options.ts';
import { periodOf, timeOfId } from './period.ts';

/** A backup of one database, as retention sees it. */
export interface Candidate {
  readonly id: string;
  /** Undefined when its manifest cannot be read; `problem` says why. */
  readonly standing?: Standing;
  readonly problem?: string;
  /** What it holds of the database, where that is not all: the same words for the same part. */
  readonly scope?: string;
  /** It shrank or lost a table beside the one before it, more than was allowed. */
  readonly isShrunk?: boolean;
  /** Ids of the backups that it is made on; absent where there are none. */
  readonly chain?: readonly string[];
}

/** What becomes of a backup, and why. */
export interface Decision {
  readonly id: string;
  readonly standing: Standing | 'unreadable';
  readonly isKept: boolean;
  /** What keeps it; of a removed one, why no rule does. Never empty. */
  readonly why: readonly string[];
}

interface Counted {
  readonly id: string;
  readonly time: Date;
  readonly standing: Standing;
  readonly isShrunk: boolean;
}

interface Place {
  readonly isKept: boolean;
  readonly why: string;
}

/**
 * Decides for the backups of one database, given in any order; answers with the newest first. Pure.
 *
 * A backup of a part of the database makes room only for those of the same part or of the whole, and counts for nothing among the whole ones.
 * A backup makes room only for those that are at least as good (good, then unverified, then bad): of a period the newest of the best
 * stands for it, and a period counts against a backup only when it holds one as good. So failed or unverified backups, however many,
 * never push a good one out; where nothing is ever verified, the rules are the plain ones. One that is in doubt makes no room for what
 * went before it (`keptInDoubt`).
 */
export function decide(candidates: readonly Candidate[], rules: RetentionRules, now: Date): Decision[] {
  const scopes = new Set(candidates.map(({ scope = '' }) => scope));
  const decisions = [...scopes].flatMap((scope) => {
    const own = new Set(candidates.filter((one) => (one.scope ?? '') === scope));
    const rivals = candidates.filter((one) => own.has(one) || (one.scope ?? '') === '');
    const ids = new Set([...own].map(({ id }) => id));
    const newestGood = countedOf(rivals, now).find(({ standing }) => standing === 'good');
    const inDoubt = keptInDoubt(countedOf([...own], now), newestGood?.id);
    return decideAmong(rivals, inDoubt, rules, now).filter(({ id }) => ids.has(id));
  });
  return decisions.sort((a, b) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0));
}

function sorted(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0));
}

/** Those that can be read and are not dated in the future, the newest first. */
function countedOf(candidates: readonly Candidate[], now: Date): Counted[] {
  return sorted(candidates).flatMap(({ id, standing, isShrunk = false }): Counted[] => {
    const time = timeOfId(id);
    return standing === undefined || time === undefined || time > now ? [] : [{ id, standing, time, isShrunk }];
  });
}

function decideAmong(
  candidates: readonly Candidate[],
  inDoubt: ReadonlyMap<string, readonly string[]>,
  rules: RetentionRules,
  now: Date,
): Decision[] {
  const newestFirst = sorted(candidates);
  const counted = countedOf(candidates, now);
  const newest = counted[0]?.id;
  const newestGood = counted.find(({ standing }) => standing === 'good')?.id;
  const places = keepRules.flatMap((rule) => {
    const most = rules.keep[rule];
    return most === undefined ? [] : [placesOf(rule, most, counted)];
  });
  return newestFirst.map(({ id, standing, problem }) => {
    const time = timeOfId(id);
    const seen = { id, standing: standing ?? ('unreadable' as const) };
    const because = (why: string): Decision => ({ ...seen, isKept: true, why: [why] });
    if (standing === undefined) return because(`its manifest cannot be read: ${problem ?? 'no reason is known'}`);
    if (time === undefined) return because('its name holds no time');
    if (time > now) return because('its name holds a time to come: a clock was wrong');
    const found = places.flatMap((of) => of.get(id) ?? []);
    const keeping = [
      ...(hasRules(rules) ? [] : ['no rule was given']),
      ...(id === newest ? ['the newest'] : []),
      ...(id === newestGood ? ['the newest good one'] : []),
      ...(inDoubt.get(id) ?? []),
      ...found.filter(({ isKept }) => isKept).map(({ why }) => why),
      ...(isYoung(time, rules, now) ? [`younger than ${rules.minAgeDays} d`] : []),
    ];
    return keeping.length > 0
      ? { ...seen, isKept: true, why: keeping }
      : { ...seen, isKept: false, why: found.map(({ why }) => why) };
  });
}

function isYoung(time: Date, { minAgeDays }: RetentionRules, now: Date): boolean {
  return minAgeDays !== undefined && now.getTime() - time.getTime() < minAgeDays * 86_400_000;
}

/** What one rule says of each backup. `counted` has the newest first. */
function placesOf(rule: KeepRule, most: number, counted: readonly Counted[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const period = (backup: Counted): string => (rule === 'last' ? backup.id : periodOf(rule, backup.time));
  for (const standing of standings) {
    const asGood = counted.filter((backup) => standings.indexOf(backup.standing) >= standings.indexOf(standing));
    const periods = [...Map.groupBy(asGood, period)];
    for (const [rank, [name, inside]] of periods.entries()) {
      const best = bestOf(inside);
      for (const backup of inside.filter((one) => one.standing === standing)) {
        const place = { rule, name, rank: rank + 1, most };
        places.set(backup.id, backup === best ? leading(place) : behind(place, best, standing));
      }
    }
  }
  return places;
}

/** The newest of the best. */
function bestOf(newestFirst: readonly Counted[]): Counted | undefined {
  return newestFirst.reduce<Counted | undefined>(
    (best, one) =>
      best === undefined || standings.indexOf(one.standing) > standings.indexOf(best.standing) ? one : best,
    undefined,
  );
}

interface Where {
  readonly rule: KeepRule;
  readonly name: string;
  readonly rank: number;
  readonly most: number;
}

const units: Record<KeepRule, string> = {
  last: 'one',
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
};

function leading({ rule, name, rank, most }: Where): Place {
  const which = rule === 'last' ? 'last' : `${rule} ${name},`;
  if (rank <= most) return { isKept: true, why: `${which} ${rank} of ${most}` };
  const later = most === 1 ? `a later ${units[rule]}` : `${most} later ${units[rule]}s`;
  const [is, has] = most === 1 ? ['is', 'has'] : ['are', 'have'];
  return { isKept: false, why: `keep-${rule} ${most}: ${later} ${rule === 'last' ? is : `${has} one`} as good` };
}

function behind({ rule, name, most }: Where, best: Counted | undefined, standing: Standing): Place {
  const better = best !== undefined && best.standing !== standing ? `, and is ${best.standing}` : '';
  return { isKept: false, why: `keep-${rule} ${most}: ${best?.id} stands for ${name}${better}` };
}
