import type { MigrateOptions } from '@pgproof/core';
import { type Outcome, openStoreToRead, type Surroundings } from '@pgproof/github';
import type { MigrateInputs } from './inputs.ts';

/** Mode `apply`. */
export async function apply(
  core: typeof import('@pgproof/core'),
  common: MigrateOptions,
  inputs: MigrateInputs,
  surroundings: Surroundings,
): Promise<Outcome> {
  const { session, env } = surroundings;
  const { environment, rehearsalMaxAgeHours, skipRehearsal, skip, baseline, store } = inputs;
  const { lockTimeoutSeconds, lockAttempts, statementTimeoutSeconds, gateTimeoutSeconds } = inputs;
  const { command, passEnvironment } = inputs;
  // Of artifacts a run has none of its own that it could have rehearsed before.
  const isNone = store === 'artifact' && inputs.workflow === undefined && inputs.runId === undefined;
  const options = {
    ...common,
    ...{ environment, rehearsalMaxAgeHours, skip },
    ...{ lockTimeoutSeconds, lockAttempts, statementTimeoutSeconds, gateTimeoutSeconds },
    commandFolder: env['GITHUB_WORKSPACE'] || '.',
    ...(command.length === 0 ? {} : { command, passEnvironment }),
    ...core.present({
      ...{ skipRehearsal, baseline },
      openStore: isNone ? undefined : () => openStoreToRead(inputs, surroundings),
    }),
  };
  if (inputs.dryRun) {
    const { plan, refusal } = await core.planMigrateApply(options, session);
    return { plan, ...core.present({ refusal }) };
  }
  return { report: core.reportMigrateApply(await core.runMigrateApply(options, session), options, session.now()) };
}
