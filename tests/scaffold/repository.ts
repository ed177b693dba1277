/* What scaffold writes into a repository, without a folder. */
import {
  gatherScaffoldFacts,
  planScaffold,
  type ScaffoldPlan,
  type WorkflowsOptions,
} from '../../packages/core/src/index.ts';

/** For the database "shop", in artifacts, where nothing else is said. */
export async function planOf(options: Partial<WorkflowsOptions>): Promise<ScaffoldPlan> {
  const all: WorkflowsOptions = {
    ...{ kind: 'workflows', environment: 'production', folder: '/nowhere', shownFolder: '.' },
    ...{ databases: ['shop'], store: { at: 'artifact' }, runsOn: 'ubuntu-24.04' },
    ...options,
  };
  return planScaffold(all, await gatherScaffoldFacts(all));
}

/** The files for options, by their paths. */
export async function filesOf(options: Partial<WorkflowsOptions>): Promise<Record<string, string>> {
  const { steps } = await planOf(options);
  return Object.fromEntries(steps.map(({ path, text }) => [path, text]));
}
