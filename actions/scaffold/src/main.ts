import { resolve } from 'node:path';
import { runAction } from '@pgproof/github';
import { readInputs } from './inputs.ts';

await runAction({
  operation: 'containerize',
  outputs: ['headline', 'plan', 'changed-files', 'kept-files'],
  readInputs,
  act: async (inputs, { session, env }) => {
    // Large, and not needed to say that an input is wrong.
    const core = await import('@pgproof/core');
    const { kind, folder: shownFolder, environment, memoryMib, cpus, maxConnections, port, image, dryRun } = inputs;
    if (memoryMib === undefined)
      throw new core.PgproofError('bad-input', 'input "memory-mib": was not given, and a server is sized by it', {
        hint: 'give it under "with:", as memory-mib: "4096"',
      });
    const options = {
      ...{ kind, environment, shownFolder, memoryMib, cpus, port },
      folder: resolve(env['GITHUB_WORKSPACE'] ?? '.', shownFolder),
      major: inputs.major ?? core.newestMajor,
      database: inputs.database ?? core.defaultDatabase,
      ...core.present({ maxConnections, image }),
    };
    const plan = await core.planScaffold(options, await core.gatherScaffoldFacts(options));
    if (dryRun) return { plan: plan.public };
    await core.runScaffold(options, plan);
    return { plan: plan.public, report: core.reportScaffold(options, plan, session.now()) };
  },
});
