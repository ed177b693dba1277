import { givenUrl, openStoreToRead, runAction } from '@pgproof/github';
import { readInputs } from './inputs.ts';

await runAction({
  operation: 'monitor',
  outputs: ['headline', 'plan', 'worst', 'bad-findings', 'warnings', 'unknown-findings', 'server-version'],
  commentKey: { action: 'healthcheck', inputs: ['environment', 'profile', 'store', 'database'] },
  readInputs,
  act: async (inputs, surroundings) => {
    const core = await import('@pgproof/core');
    const { session, connectionDoor, env } = surroundings;
    const { environment, profile, failOn, waitForSeconds, sampleSeconds, limits, skip } = inputs;
    const { expectRole: expectedRole, expectStandbys: expectedStandbys, diskGib, database } = inputs;
    const url = givenUrl(inputs.databaseUrl, env);
    const hasStore = inputs.store !== 'artifact' || inputs.workflow !== undefined || inputs.runId !== undefined;
    const options = {
      source: (signal: AbortSignal) => core.settleConnection(url, connectionDoor, signal),
      ...{ environment, profile, failOn, waitForSeconds, sampleSeconds, limits, skip, expectedStandbys },
      statementTimeoutSeconds: inputs.statementTimeoutSeconds,
      lockTimeoutSeconds: core.defaultHealthLockTimeoutSeconds,
      ...core.present({
        expectedRole,
        diskBytes: diskGib === undefined ? undefined : diskGib * 1024 ** 3,
        baseline: await core.readBaseline(inputs.baseline),
        store: hasStore
          ? { open: () => openStoreToRead(inputs, surroundings), ...core.present({ database }) }
          : undefined,
      }),
    };
    if (inputs.dryRun) return { plan: core.planHealth(options, await core.gatherHealthPlanFacts(options, session)) };
    const { writeBaseline, prometheusFile, pushgateway } = inputs;
    const outlets = core.present({ writeBaseline, prometheusFile, pushgateway });
    const { report } = await core.runHealth(options, await core.nameServer(url, connectionDoor), outlets, session);
    return { report };
  },
});
