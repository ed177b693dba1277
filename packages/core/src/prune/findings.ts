import type { Finding } from '../finding.ts';
import { shellQuote } from '../operation.ts';
import { identityToGiveFor } from '../store/encryption.ts';
import { provingCommand } from '../store/shell.ts';
import { leftoverAgeDays, type PruneOptions } from './options.ts';
import { type DatabasePlan, folderOf, type Leftover, type PrunePlan } from './plan.ts';
import type { Decision } from './retention.ts';
import type { PruneResult } from './run.ts';

/** What was looked at, and what became of it. Without a result: what would. Pure. */
export function pruneFindings(plan: PrunePlan, options: PruneOptions, result: PruneResult | undefined): Finding[] {
  return [
    ...plan.databases.flatMap((database) => [
      ...noneGood(database, options),
      ...database.decisions.map((decision) => findingOf(decision, database.name, options, result)),
      ...database.leftovers.map((leftover) => leftoverFinding(leftover, database.name, result)),
    ]),
    ...failureFinding(plan, result),
  ];
}

/** A team that never verifies has its rules followed, and is told what they are worth. */
function noneGood({ name, decisions, encryption }: DatabasePlan, { store }: PruneOptions): Finding[] {
  if (decisions.every(({ isKept }) => isKept) || decisions.some(({ standing }) => standing === 'good')) return [];
  return [
    {
      id: 'prune.none-good',
      status: 'warning',
      object: { kind: 'database', name },
      detail: 'none of its backups was shown to restore: older ones make room for younger ones that may be worth less',
      hint: provingCommand(store, { database: name }, identityToGiveFor(encryption)),
    },
  ];
}

function findingOf(
  { id, standing, isKept, why }: Decision,
  database: string,
  { store }: PruneOptions,
  result: PruneResult | undefined,
): Finding {
  const path = folderOf({ database, id });
  const object = { kind: 'backup', name: path };
  const reasons = why.join('; ');
  if (isKept && standing === 'unreadable') {
    const hint =
      store.address === undefined
        ? {}
        : {
            hint: `look at it, and remove it by hand if it is worth nothing: ${shellQuote(`${store.address}/${path}`)}`,
          };
    return { id: 'prune.unreadable', status: 'warning', object, detail: `kept: ${reasons}`, ...hint };
  }
  if (isKept) return { id: 'prune.kept', status: 'good', object, detail: `${standing}; ${reasons}` };
  const removal = removalOf(path, result);
  return { ...removal, object, detail: `${removal.detail}${standing}; ${reasons}` };
}

function leftoverFinding({ id, isKept }: Leftover, database: string, result: PruneResult | undefined): Finding {
  const path = folderOf({ database, id });
  const object = { kind: 'leftover', name: path };
  if (isKept)
    return {
      id: 'prune.unfinished',
      status: 'explained',
      object,
      detail: `has no manifest: a backup under way, or what a killed run left; it stays until it is ${leftoverAgeDays} days old`,
    };
  const removal = removalOf(path, result);
  return {
    ...removal,
    object,
    detail: `${removal.detail}no manifest, and more than ${leftoverAgeDays} days old: a killed run left it`,
  };
}

function removalOf(path: string, result: PruneResult | undefined): Omit<Finding, 'object'> {
  if (result === undefined) return { id: 'prune.removal', status: 'good', detail: 'would be removed: ' };
  const held = result.held.get(path);
  if (held !== undefined)
    return {
      id: 'prune.held',
      status: 'warning',
      detail: `not removed, or not all of it, for it is held (${held.message}): `,
      hint: held.hint,
    };
  if (result.removed.has(path)) return { id: 'prune.removed', status: 'good', detail: 'removed: ' };
  return { id: 'prune.not-removed', status: 'unknown', detail: 'still there, or a part of it: ' };
}

function failureFinding({ steps }: PrunePlan, result: PruneResult | undefined): Finding[] {
  if (result?.failed === undefined) return [];
  const { error } = result.failed;
  const left = steps.length - result.removed.size - result.held.size;
  return [
    {
      id: 'prune.failed',
      status: 'bad',
      detail: `${error.message}; ${left} of ${steps.length} that were to go are still there, or parts of them`,
      hint: error.hint,
    },
  ];
}
