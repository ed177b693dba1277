import { PgproofError } from '../../errors.ts';
import type { PublicPlan } from '../../operation.ts';
import { whileAlive } from '../../postgres/pulse.ts';
import { present } from '../../present.ts';
import type { Report } from '../../report/report.ts';
import type { Session } from '../../session.ts';
import { gatherWalCheck, type WalCheckFacts } from '../check.ts';
import { gatherWalReceive } from './facts.ts';
import { holdSlot } from './lock.ts';
import type { WalReceiveOptions } from './options.ts';
import { planWalReceive } from './plan.ts';
import { reportWalReceive } from './report.ts';
import { runWalReceive } from './run.ts';

/** Fetches the log up to now, and looks at the archive afterwards. A dry run has no report. Throws when it could not do its work, `lock-not-got` where another run goes on. */
export async function receiveWal(
  options: WalReceiveOptions,
  { dryRun }: { readonly dryRun: boolean },
  session: Session,
): Promise<{ readonly plan: PublicPlan; readonly report?: Report }> {
  const { connection, serverTimeoutSeconds, store, ageIdentityFile } = options;
  const { facts, plan, result } = await whileAlive(connection, serverTimeoutSeconds, session, async (watched) => {
    // What is read before another run has ended is of before it.
    await using _ = dryRun ? undefined : await holdSlot(options, watched.signal);
    const facts = await gatherWalReceive(options, watched);
    const plan = planWalReceive(options, facts);
    return { facts, plan, result: dryRun ? undefined : await runWalReceive(plan, options, facts, watched) };
  });
  if (result === undefined) return { plan: plan.public };
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
