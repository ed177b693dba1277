import { resolve } from 'node:path';
import {
  gatherScaffoldFacts,
  keptDifferences,
  planScaffold,
  reportScaffold,
  runScaffold,
  type ScaffoldOptions,
} from '@pgproof/core';
import type { Given } from './options.ts';
import type { Outcome } from './outcome.ts';
import { openSession } from './session.ts';
import { showPlan, showReport } from './show.ts';
import type { Surroundings } from './surroundings.ts';

/** The folder of a scaffold, as options have it. */
export function scaffoldFolder({ folder = '.' }: Given): Pick<ScaffoldOptions, 'folder' | 'shownFolder'> {
  return { folder: resolve(folder), shownFolder: folder };
}

/** Writes what options ask for, or shows it with --dry-run. */
export async function scaffold(options: ScaffoldOptions, given: Given, surroundings: Surroundings): Promise<Outcome> {
  const { terminal } = surroundings;
  const session = openSession(given, surroundings);
  const plan = await planScaffold(options, await gatherScaffoldFacts(options));
  if (given.dryRun === true) return showPlan(plan.public, given, terminal);
  await runScaffold(options, plan);
  const shown = await showReport(reportScaffold(options, plan, session.now()), given, terminal);
  if (given.json !== true) terminal.data(keptDifferences(plan));
  return shown;
}
