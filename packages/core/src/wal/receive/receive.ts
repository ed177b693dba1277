import { PgproofError } from '../../errors.ts';
import type { PublicPlan } from '../../operation.ts';
import { present } from '../../present.ts';
import type { Report } from '../../report/report.ts';
import type { Session } from '../../session.ts';
import { gatherWalCheck, type WalCheckFacts } from '../check.ts';
import { gatherWalReceive } from './facts.ts';
import type { WalReceiveOptions } from './options.ts';
import { planWalReceive } from './plan.ts';
import { reportWalReceive } from './report.ts';
import { runWalReceive } from './run.ts';

/** Fetches the log up to now, and looks at the archive afterwards. A dry run has no report. Throws when it could not do its work. */
export async function receiveWal(
  options: WalReceiveOptions,
  { dryRun }: { readonly dryRun: boolean },
  session: Session,
): Promise<{ readonly plan: PublicPlan; readonly report?: Report }> {
  const facts = await gatherWalReceive(options, session);
  const plan = planWalReceive(options, facts);
  if (dryRun) return { plan: plan.public };
  const result = await runWalReceive(plan, options, facts, session);
  const { store, ageIdentityFile } = options;
  const { systemIdentifier } = facts;
  const looking = {
    store,
    systemIdentifier,
    reads: false,
    histories: result.histories,
    ...present({ ageIdentityFile }),
  };
  const checked = await gatherWalCheck(looking, session).catch((error): WalCheckFacts | undefined => {
    if (error instanceof PgproofError && error.kind === 'wal-absent') return undefined;
    throw error;
  });
  return { plan: plan.public, report: reportWalReceive(plan, options, facts, result, checked) };
}
