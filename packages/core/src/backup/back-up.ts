import type { PgproofError } from '../errors.ts';
import type { PublicPlan } from '../operation.ts';
import { present } from '../present.ts';
import { type PruneAfterOptions, planPruneAfter, pruneAfter } from '../prune/after.ts';
import type { Report } from '../report/report.ts';
import type { Session } from '../session.ts';
import { gatherBackupFacts } from './facts.ts';
import type { BackupOptions } from './options.ts';
import { planBackup } from './plan.ts';
import { refusalOf } from './preflight/judge.ts';
import { reportBackup } from './report.ts';
import { runBackup } from './run.ts';

/** What is pruned after a backup, and whether anything is done at all. */
export interface BackUpDoor extends Pick<PruneAfterOptions, 'rules' | 'openStore'> {
  /** The plan is made, and nothing else. */
  readonly dryRun: boolean;
}

/** What was planned, and what came of it; a dry run has no report. */
export interface BackedUp {
  readonly plan: PublicPlan;
  readonly report?: Report;
  /** Of a dry run: what would keep it from being done. */
  readonly refusal?: PgproofError;
}

/** Backs one database up, and prunes its backups by the rules, if there are any. Throws when it could not do its work. */
export async function backUp(
  options: BackupOptions,
  { dryRun, rules, openStore }: BackUpDoor,
  session: Session,
): Promise<BackedUp> {
  const facts = await gatherBackupFacts(options, session);
  const plan = planBackup(options, facts);
  const pruning = { environment: options.environment, rules, database: facts.server.database, openStore };
  if (dryRun)
    return {
      plan: await planPruneAfter(plan.public, pruning, session),
      ...present({ refusal: refusalOf(options, facts) }),
    };
  const report = reportBackup(await runBackup(plan, options, facts, session), options, facts);
  return { plan: plan.public, report: await pruneAfter(report, pruning, session) };
}
