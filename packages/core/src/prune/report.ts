import { allGood } from '../finding.ts';
import { madeAt, type Report } from '../report/report.ts';
import { formatCount, formatSeconds } from '../units.ts';
import { pruneFindings } from './findings.ts';
import { describeRules, hasRules, keepRules, type PruneOptions } from './options.ts';
import { folderOf, type PrunePlan } from './plan.ts';
import type { PruneResult } from './run.ts';

/** The report of a pruning; of a dry run, where there is no result, at the time that is given. Pure. */
export function reportPrune(plan: PrunePlan, options: PruneOptions, result: PruneResult | Date): Report {
  const ran = result instanceof Date ? undefined : result;
  const findings = pruneFindings(plan, options, ran);
  const ok = allGood(findings);
  const exitCode = ran?.failed?.error.exitCode ?? 0;
  const counts = countPruned(plan, ran);
  return {
    operation: 'backup',
    ok,
    exitCode,
    headline: headline(plan, counts, ran, ok),
    notes: hasRules(options.rules)
      ? []
      : ['no rule was given, so that nothing is removed: give one or more, such as --keep-last 7 --keep-daily 14'],
    made: madeAt(result instanceof Date ? result : result.endedAt),
    figures: [
      ['store', options.store.describe],
      ['rules', describeRules(options.rules)],
      ['kept', formatCount(counts.kept)],
      [ran === undefined ? 'to be removed' : 'removed', removedWords(counts)],
      ...(ran === undefined ? [] : [['duration', formatSeconds(ran.durationSeconds)] as const]),
    ],
    findings,
    relations: [],
    data: {
      ...pruneData(plan, options, ran),
      ...(ran === undefined ? { plan: plan.public } : { duration_seconds: ran.durationSeconds }),
    },
  };
}

/** What `--json` says of a pruning. */
export function pruneData(
  plan: PrunePlan,
  { rules }: PruneOptions,
  result: PruneResult | undefined,
): Record<string, unknown> {
  const counts = countPruned(plan, result);
  const isRemoved = (database: string, id: string): boolean => result?.removed.has(folderOf({ database, id })) ?? false;
  return {
    dry_run: result === undefined,
    rules: {
      ...Object.fromEntries(keepRules.map((rule) => [`keep_${rule}`, rules.keep[rule] ?? null])),
      min_age_days: rules.minAgeDays ?? null,
    },
    kept: counts.kept,
    removed: result === undefined ? 0 : counts.backups,
    leftovers_removed: result === undefined ? 0 : counts.leftovers,
    backups: plan.databases.flatMap(({ name, decisions }) =>
      decisions.map(({ id, standing, isKept, why }) => ({
        ...{ database: name, id, standing, keep: isKept, removed: isRemoved(name, id), why },
      })),
    ),
    leftovers: plan.databases.flatMap(({ name, leftovers }) =>
      leftovers.map(({ id, isKept }) => ({ database: name, id, keep: isKept, removed: isRemoved(name, id) })),
    ),
  };
}

interface Counts {
  readonly kept: number;
  /** Removed, or in a dry run to be removed. */
  readonly backups: number;
  readonly leftovers: number;
}

function countPruned({ databases }: PrunePlan, result: PruneResult | undefined): Counts {
  const goes = (database: string, { id, isKept }: { id: string; isKept: boolean }): boolean =>
    !isKept && (result === undefined || result.removed.has(folderOf({ database, id })));
  const all = databases.flatMap(({ name, decisions }) => decisions.map((decision) => goes(name, decision)));
  const leftovers = databases.flatMap(({ name, leftovers: own }) => own.map((leftover) => goes(name, leftover)));
  const backups = all.filter(Boolean).length;
  return { kept: all.length - backups, backups, leftovers: leftovers.filter(Boolean).length };
}

/** `3, and 1 leftover`. */
function removedWords({ backups, leftovers }: Counts): string {
  if (leftovers === 0) return formatCount(backups);
  return `${formatCount(backups)}, and ${formatCount(leftovers)} ${leftovers === 1 ? 'leftover' : 'leftovers'}`;
}

function headline(plan: PrunePlan, counts: Counts, result: PruneResult | undefined, ok: boolean): string {
  const [only, ...others] = plan.databases;
  const of =
    only === undefined ? '' : others.length === 0 ? ` of "${only.name}"` : ` of ${plan.databases.length} databases`;
  const backups = (count: number): string => `${formatCount(count)} ${count === 1 ? 'backup' : 'backups'}`;
  if (plan.steps.length === 0)
    return only === undefined ? 'the store holds no backups' : `nothing to remove: ${backups(counts.kept)}${of}`;
  const more = counts.leftovers === 0 ? '' : ` and ${formatCount(counts.leftovers)} leftovers`;
  const did = result === undefined ? 'would remove' : 'removed';
  const end = ok ? '' : ', and could not go on';
  return `${did} ${backups(counts.backups)}${more}${of}, kept ${formatCount(counts.kept)}${end}`.replace(
    '1 leftovers',
    '1 leftover',
  );
}

/** How many backups were removed; leftovers do not count. */
export function countRemoved(plan: PrunePlan, result: PruneResult): number {
  return countPruned(plan, result).backups;
}

/** `removed 3, kept 14`, for a report of which a pruning is only a part. */
export function summarise(plan: PrunePlan, result: PruneResult): string {
  const counts = countPruned(plan, result);
  return `removed ${removedWords(counts)}; kept ${formatCount(counts.kept)}`;
}
