import type { PgproofError } from '../errors.ts';
import { allGood, type Finding } from '../finding.ts';
import type { PublicPlan } from '../operation.ts';
import type { Report } from '../report/report.ts';
import { reasonOf, type Session } from '../session.ts';
import type { Store } from '../store/store.ts';
import { gatherPruneFacts } from './facts.ts';
import { pruneFindings } from './findings.ts';
import { describeRules, hasRules, type PruneOptions } from './options.ts';
import { planPrune } from './plan.ts';
import { countRemoved, pruneData, summarise } from './report.ts';
import { runPrune } from './run.ts';

/** A pruning that follows a backup: of its database alone, in a store that is opened when it is needed. */
export interface PruneAfterOptions extends Omit<PruneOptions, 'store'> {
  readonly database: string;
  /** Undefined: this run may not prune; it has been said why. */
  readonly openStore: () => Promise<Store | undefined>;
}

/**
 * Prunes after a backup, if there are rules, and adds what came of it to the backup's report. A backup that was not kept prunes nothing. The
 * backup is there whatever comes of it: what goes wrong here is a warning of its report. Only one that was interrupted
 * ends as that.
 */
export async function pruneAfter(report: Report, options: PruneAfterOptions, session: Session): Promise<Report> {
  if (!hasRules(options.rules)) return report;
  if (!report.ok || !allGood(report.findings))
    return {
      ...report,
      notes: [...report.notes, 'nothing was pruned: only a run that kept a backup without a bad finding prunes'],
    };
  try {
    const store = await options.openStore();
    if (store === undefined) return report;
    const pruning = { ...options, store };
    const plan = planPrune(pruning, await gatherPruneFacts(pruning, session));
    const result = await runPrune(plan, pruning, session);
    return {
      ...report,
      figures: [...report.figures, ['retention', `${summarise(plan, result)} (${describeRules(options.rules)})`]],
      findings: [...report.findings, ...pruneFindings(plan, pruning, result).map(asWarning)],
      ...endOf(result.failed?.error, report),
      data: { ...report.data, removed_backups: countRemoved(plan, result), pruned: pruneData(plan, pruning, result) },
    };
  } catch (error) {
    const reason = reasonOf(error, session.signal, 'prune');
    const { message, hint } = reason;
    const finding: Finding = { id: 'prune.failed', status: 'warning', detail: `nothing was pruned: ${message}`, hint };
    return { ...report, ...endOf(reason, report), findings: [...report.findings, finding] };
  }
}

function endOf(error: PgproofError | undefined, { ok, exitCode }: Report): Pick<Report, 'ok' | 'exitCode'> {
  return error?.kind === 'interrupted' ? { ok: false, exitCode: error.exitCode } : { ok, exitCode };
}

/** The later steps of a job verify the backup: that must not be lost with the pruning. */
function asWarning(finding: Finding): Finding {
  return finding.status === 'bad' ? { ...finding, status: 'warning' } : finding;
}

/** The plan of a backup, with what is pruned after it as things are now. */
export async function planPruneAfter(
  plan: PublicPlan,
  options: PruneAfterOptions,
  session: Session,
): Promise<PublicPlan> {
  if (!hasRules(options.rules)) return plan;
  const retention = describeRules(options.rules);
  const store = await options.openStore();
  const { database } = options;
  const has = store !== undefined && [...(await store.list(database)), ...((await store.unfinished?.(database)) ?? [])];
  if (!store || !has || has.length === 0) return { ...plan, configuration: { ...plan.configuration, retention } };
  const pruning = { ...options, store };
  const { public: pruned } = planPrune(pruning, await gatherPruneFacts(pruning, session));
  return {
    ...plan,
    commands: [...plan.commands, ...pruned.commands],
    configuration: { ...plan.configuration, retention, removed_after: pruned.configuration['removed'] ?? 'none' },
  };
}
