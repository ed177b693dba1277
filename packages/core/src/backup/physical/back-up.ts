import { planPruneAfter, pruneAfter } from '../../prune/after.ts';
import type { Session } from '../../session.ts';
import { clusterName } from '../../store/identifier.ts';
import type { BackedUp, BackUpDoor } from '../back-up.ts';
import { gatherPhysicalFacts } from './facts.ts';
import type { PhysicalBackupOptions } from './options.ts';
import { planPhysical } from './plan.ts';
import { reportPhysicalBackup } from './report.ts';
import { runPhysicalBackup } from './run.ts';

/** Backs a cluster up, and prunes its backups by the rules, if there are any. Throws when it could not do its work. */
export async function backUpCluster(
  options: PhysicalBackupOptions,
  { dryRun, rules, openStore }: BackUpDoor,
  session: Session,
): Promise<BackedUp> {
  const facts = await gatherPhysicalFacts(options, session);
  const plan = planPhysical(options, facts);
  const database = clusterName(facts.server.systemIdentifier);
  const pruning = { environment: options.environment, rules, database, openStore };
  if (dryRun) return { plan: await planPruneAfter(plan.public, pruning, session) };
  const report = reportPhysicalBackup(await runPhysicalBackup(plan, options, facts, session), options, facts);
  return { plan: plan.public, report: await pruneAfter(report, pruning, session) };
}
