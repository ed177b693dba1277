import { resolve } from 'node:path';
import { openInputs, runAction } from '@pgproof/github';
import { readInputs } from './inputs.ts';
import { kindOf, optionsOf } from './options.ts';

const asked = openInputs(process.env);
const isOfWorkflows = asked.optional('kind') === 'workflows' || asked.optional('operation') === 'automate';

await runAction({
  operation: isOfWorkflows ? 'automate' : 'containerize',
  outputs: ['headline', 'plan', 'changed-files', 'kept-files'],
  readInputs,
  act: async (inputs, { session, env }) => {
    // Large, and not needed to say that an input is wrong.
    const core = await import('@pgproof/core');
    const { folder: shownFolder, dryRun } = inputs;
    const options = await optionsOf(inputs, kindOf(inputs.kind, env['INPUT_OPERATION']), {
      shownFolder,
      folder: resolve(env['GITHUB_WORKSPACE'] ?? '.', shownFolder),
    });
    const plan = await core.planScaffold(options, await core.gatherScaffoldFacts(options));
    if (dryRun) return { plan: plan.public };
    await core.runScaffold(options, plan);
    return { plan: plan.public, report: core.reportScaffold(options, plan, session.now()) };
  },
});
