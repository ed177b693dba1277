import { handOn, identityFile, openStoreToRead, openTools, runAction, runnerFolders } from '@pgproof/github';
import { readInputs } from './inputs.ts';

await runAction({
  operation: 'verify',
  outputs: [
    'plan',
    'verdict',
    'asked',
    'database',
    'backup-id',
    'manifest-sha256',
    'relations',
    'rows',
    'bytes',
    'rto-seconds',
    'proven-seconds',
    'rpo-seconds',
    'restore-seconds',
    'reached',
    'last-commit-at',
    'database-url',
  ],
  failedOutputs: { verdict: 'none' },
  commentKey: {
    action: 'restore-verify',
    inputs: [
      'environment',
      'store',
      's3-endpoint',
      'workflow',
      'method',
      'backup',
      'level',
      'postgres-image',
      'sandbox',
      'sandbox-major',
      'database',
    ],
  },
  readInputs,
  act: async (inputs, surroundings) => {
    // Large, and not needed to say that an input is wrong.
    const core = await import('@pgproof/core');
    const { gatherVerifyFacts, planVerify, present, readAssertions, readSanitize, reportVerify, runVerify } = core;
    const { session, log } = surroundings;
    const { environment, backup, sandbox, jobs, serverTimeoutSeconds, amcheck, keepRunning } = inputs;
    const { database, level, sandboxMajor, expectedManifestSha256, ageIdentity } = inputs;
    const ageIdentityFile = ageIdentity === undefined ? undefined : await identityFile(ageIdentity, surroundings);
    const assertions = inputs.assertions === undefined ? undefined : await readAssertions(inputs.assertions);
    const sanitize = inputs.sanitize === undefined ? undefined : await readSanitize(inputs.sanitize);
    const { maxRtoMinutes, maxRpoHours } = inputs;
    const looks = {
      ...{ environment, backup, sandbox, jobs, serverTimeoutSeconds },
      hide: runnerFolders(surroundings.env),
    };
    if (inputs.pgbackrest !== undefined) {
      core.refuseOfDumps(
        { assertions, 'sandbox-major': sandboxMajor, 'keep-running': keepRunning || undefined, sanitize },
        (option) => `input "${option}"`,
      );
      const choices = present({ level, maxRtoMinutes, maxRpoHours });
      const options = { ...looks, source: inputs.pgbackrest, tools: openTools(inputs, surroundings), ...choices };
      const facts = await core.gatherPgbackrestVerifyFacts(options, session);
      const plan = core.planPgbackrestVerify(options, facts);
      if (inputs.dryRun) return { plan: plan.public };
      const result = await core.runPgbackrestVerify(plan, options, facts, session);
      return { plan: plan.public, report: core.reportPgbackrestVerify(result, facts) };
    }
    const options = {
      store: await openStoreToRead(inputs, surroundings),
      ...looks,
      amcheck,
      keepRunning,
      tools: openTools(inputs, surroundings),
      ...present({ database, level, sandboxMajor, expectedManifestSha256, ageIdentityFile, assertions, sanitize }),
      ...present({ maxRtoMinutes, maxRpoHours }),
    };
    if (inputs.method === 'physical') {
      core.refuseOfDumps(
        { assertions, 'sandbox-major': sandboxMajor, 'keep-running': keepRunning || undefined, sanitize },
        (option) => `input "${option}"`,
      );
      const aimed = { ...options, ...present({ target: inputs.target }) };
      const facts = await core.gatherPhysicalVerifyFacts(aimed, session);
      const plan = core.planPhysicalVerify(aimed, facts);
      if (inputs.dryRun) return { plan: plan.public };
      const result = await core.runPhysicalVerify(plan, aimed, facts, session);
      return { plan: plan.public, report: core.reportPhysicalVerify(result, facts) };
    }
    const facts = await gatherVerifyFacts(options, session);
    const plan = planVerify(options, facts);
    if (inputs.dryRun) return { plan: plan.public };
    const result = await runVerify(plan, options, facts, session);
    // First, for nothing may come between a copy that stays and the step that ends it.
    const outputs = result.kept === undefined ? {} : await handOn(result.kept, log);
    return { plan: plan.public, report: reportVerify(result, facts), outputs };
  },
});
