import { PgproofError } from '../errors.ts';
import type { Environment } from '../operation.ts';
import type { Store } from '../store/store.ts';

/** What `keep-…` counts: single backups, or periods of UTC, each with one backup that stands for it. */
export const keepRules = ['last', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const;
export type KeepRule = (typeof keepRules)[number];

/** How long backups are kept. Without a rule in `keep` nothing is ever removed. */
export interface RetentionRules {
  /** How many are kept by each rule, from 1 on. */
  readonly keep: Readonly<Partial<Record<KeepRule, number>>>;
  /** Younger ones stay, whatever the rules say. */
  readonly minAgeDays?: number;
}

/** What a caller decides of a pruning. */
export interface PruneOptions {
  readonly store: Store;
  /** Undefined: every database of the store, each by itself. */
  readonly database?: string;
  readonly environment: Environment;
  readonly rules: RetentionRules;
}

/** The most that a rule may count. */
export const mostKept = 10_000;

/**
 * A folder without a manifest that is younger may be a backup under way, and stays. No run of ours lasts longer: --timeout-minutes takes
 * a week at the most.
 */
export const leftoverAgeDays = 7;

/** Whether anything may be removed at all. */
export function hasRules({ keep }: RetentionRules): boolean {
  return Object.keys(keep).length > 0;
}

/**
 * The rules that were given, without those that were not. Throws `bad-input` for a minimum age without a rule: by itself it removes
 * nothing, and whoever gives it means something else. `name` says what an option is called where it was given.
 */
export function readRules(
  given: Readonly<Partial<Record<KeepRule, number | undefined>>>,
  minAgeDays: number | undefined,
  name: (option: string) => string,
): RetentionRules {
  const keep = Object.fromEntries(
    keepRules.flatMap((rule) => (given[rule] === undefined ? [] : [[rule, given[rule]]])),
  ) as RetentionRules['keep'];
  const rules: RetentionRules = minAgeDays === undefined ? { keep } : { keep, minAgeDays };
  if (minAgeDays === undefined || hasRules(rules)) return rules;
  throw new PgproofError(
    'bad-input',
    `${name('min-age-days')}: only holds back what a rule would remove, and no rule is given`,
    {
      hint: `to keep everything of the last ${minAgeDays} days and nothing else, give ${name('keep-last')} 1 beside it`,
    },
  );
}

const daysOf: Readonly<Record<KeepRule, number>> = {
  last: 0,
  hourly: 1 / 24,
  daily: 1,
  weekly: 7,
  monthly: 30,
  yearly: 365,
};

/** How far back in days the rules reach, about. How old the last so many are is not known: that counts as nothing. */
export function reachDays({ keep, minAgeDays = 0 }: RetentionRules): number {
  return Math.max(minAgeDays, ...keepRules.map((rule) => Math.ceil((keep[rule] ?? 0) * daysOf[rule])));
}

/** `keep-last 7, keep-daily 14, min-age-days 3`; `none`. */
export function describeRules({ keep, minAgeDays }: RetentionRules): string {
  const words = keepRules.flatMap((rule) => (keep[rule] === undefined ? [] : [`keep-${rule} ${keep[rule]}`]));
  if (words.length === 0) return 'none';
  return [...words, ...(minAgeDays === undefined ? [] : [`min-age-days ${minAgeDays}`])].join(', ');
}
