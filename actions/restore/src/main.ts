import { identityFile, openStoreToRead, openTools, runAction } from '@pgproof/github';
import { readInputs } from './inputs.ts';

await runAction({
  operation: 'restore',
  outputs: [
    'plan',
    'verdict',
    'asked',
    'database',
    'into',
    'directory',
    'start-command',
    'old-database',
    'part',
    'backup-id',
    'manifest-sha256',
    'rto-seconds',
    'restore-seconds',
    'proven-seconds',
  ],
  failedOutputs: { verdict: 'none' },
  commentKey: {
    action: 'restore',
    inputs: [
      'environment',
      'store',
      's3-endpoint',
      'workflow',
      'backup',
      'level',
      'postgres-image',
      'rename',
      'table',
      'schema',
      'schema-only',
      'data-only',
      'database',
    ],
  },
  readInputs,
  act: async (inputs, surroundings) => {
    // Large, and not needed to say that an input is wrong.
    const core = await import('@pgproof/core');
    const { gatherRestoreFacts, planRestore, present, reportRestore, runRestore, settleTarget } = core;
    const { session, connectionDoor } = surroundings;
    const place = core.placeOfRestore(inputs.method, inputs, (name) => `input "${name}"`);
    const { environment, backup, jobs, serverTimeoutSeconds, rename, clean } = inputs;
    const { database, level, expectedManifestSha256, ageIdentity, part } = inputs;
    if (inputs.pgbackrest !== undefined) {
      const { tablespaces, target, delta: isDelta, pgbackrest: source } = inputs;
      const options = {
        ...{ source, environment, backup, directory: place, tablespaces, isDelta },
        ...{ tools: openTools(inputs, surroundings), ...present({ target }) },
      };
      const facts = await core.gatherPgbackrestRestoreFacts(options, session);
      const plan = core.planPgbackrestRestore(options, facts);
      if (inputs.dryRun) return { plan: plan.public };
      const result = await core.runPgbackrestRestore(plan, options, facts, session);
      return { plan: plan.public, report: core.reportPgbackrestRestore(result, options, facts) };
    }
    const ageIdentityFile = ageIdentity === undefined ? undefined : await identityFile(ageIdentity, surroundings);
    const store = await openStoreToRead(inputs, surroundings);
    if (inputs.method === 'physical') {
      const { tablespaces, target } = inputs;
      const options = {
        ...{ store, environment, backup, directory: place, tablespaces, tools: openTools(inputs, surroundings) },
        ...present({ database, expectedManifestSha256, ageIdentityFile, target }),
      };
      const facts = await core.gatherPhysicalRestoreFacts(options, session);
      const plan = core.planPhysicalRestore(options, facts);
      if (inputs.dryRun) return { plan: plan.public };
      const result = await core.runPhysicalRestore(plan, options, facts, session);
      return { plan: plan.public, report: core.reportPhysicalRestore(result, options, facts) };
    }
    const options = {
      store,
      into: await settleTarget(place, connectionDoor, session.signal),
      environment,
      backup,
      rename,
      clean,
      jobs,
      serverTimeoutSeconds,
      tools: openTools(inputs, surroundings),
      ...present({ database, level, expectedManifestSha256, ageIdentityFile, part }),
    };
    const facts = await gatherRestoreFacts(options, session);
    const plan = planRestore(options, facts);
    if (inputs.dryRun) return { plan: plan.public };
    const result = await runRestore(plan, options, facts, session);
    return { plan: plan.public, report: reportRestore(result, options, facts) };
  },
});
