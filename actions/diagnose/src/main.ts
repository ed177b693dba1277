import { availableParallelism } from 'node:os';
import { identityFile, isDatabaseNamed, openStoreToRead, runAction } from '@pgproof/github';
import { noStore, readInputs } from './inputs.ts';

await runAction({
  operation: 'diagnose',
  outputs: ['headline', 'cause', 'bad-findings'],
  readInputs,
  act: async (inputs, surroundings) => {
    // Large, and not needed to say that an input is wrong.
    const core = await import('@pgproof/core');
    const { present, settleConnection, settleTarget } = core;
    const { session, connectionDoor, env } = surroundings;
    const { databaseUrl, into, store, workflow, runId, database, backup, isIntactWanted, ageIdentity } = inputs;
    const { restoreLog: log, container, serverTimeoutSeconds, slowRestoreSeconds, failOn } = inputs;
    const hasSource = databaseUrl !== undefined || (into === undefined && isDatabaseNamed(undefined, env));
    const isThisRun = store === 'artifact' && workflow === undefined && runId === undefined;
    if (store === noStore && !hasSource && [into, log, container].every((one) => one === undefined))
      throw new core.PgproofError('bad-input', 'there is nothing to look at', {
        hint: 'name what failed: "database-url", "store", "restore-log", "into" or "container"',
      });
    const ageIdentityFile = ageIdentity === undefined ? undefined : await identityFile(ageIdentity, surroundings);
    const options = present({
      source: hasSource ? (signal: AbortSignal) => settleConnection(databaseUrl, connectionDoor, signal) : undefined,
      store:
        store === noStore
          ? undefined
          : {
              open: () => openStoreToRead(inputs, surroundings),
              ...{ backup, isIntactWanted, mayBeEmpty: isThisRun },
              ...present({ database, ageIdentityFile }),
            },
      log,
      target: into === undefined ? undefined : (signal: AbortSignal) => settleTarget(into, connectionDoor, signal),
      ...{ container, serverTimeoutSeconds, slowRestoreSeconds, failOn },
    });
    const facts = await core.gatherDiagnoseFacts(options, session);
    return { report: core.reportDiagnose(facts, options, availableParallelism(), session.now()) };
  },
});
