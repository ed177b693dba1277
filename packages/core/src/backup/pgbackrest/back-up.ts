import type { Session } from '../../session.ts';
import type { BackedUp } from '../back-up.ts';
import { gatherPgbackrestFacts } from './facts.ts';
import type { PgbackrestBackupOptions } from './options.ts';
import { planPgbackrest } from './plan.ts';
import { reportPgbackrestBackup } from './report.ts';
import { runPgbackrestBackup } from './run.ts';

/** Backs a cluster up by pgBackRest, which also expires by its retention. Throws when it could not do its work. */
export async function backUpByPgbackrest(
  options: PgbackrestBackupOptions,
  { dryRun }: { readonly dryRun: boolean },
  session: Session,
): Promise<BackedUp> {
  const facts = await gatherPgbackrestFacts(options, session);
  const plan = planPgbackrest(options, facts);
  if (dryRun) return { plan: plan.public };
  const result = await runPgbackrestBackup(plan, options, facts, session);
  return { plan: plan.public, report: reportPgbackrestBackup(result, options, facts) };
}
