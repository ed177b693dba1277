import type { PgproofError } from '../errors.ts';
import { fillWord } from '../operation.ts';
import { reasonOf, type Session } from '../session.ts';
import { secondsBetween } from '../units.ts';
import type { PruneOptions } from './options.ts';
import type { PrunePlan } from './plan.ts';

/** What a pruning came to. Paths are folders of the store, `<database>/<id>`. */
export interface PruneResult {
  readonly removed: ReadonlySet<string>;
  /** What the store or another writer holds. */
  readonly held: ReadonlyMap<string, PgproofError>;
  /** The error that ended it, if one did: what comes after it was not tried. */
  readonly failed?: { readonly path: string; readonly error: PgproofError };
  readonly durationSeconds: number;
  readonly endedAt: Date;
}

/** Removes by the plan, in its order. Does not throw: what was removed until an error or an abort is worth telling. */
export async function runPrune(plan: PrunePlan, { store }: PruneOptions, session: Session): Promise<PruneResult> {
  const started = session.now();
  const removed = new Set<string>();
  const held = new Map<string, PgproofError>();
  let failed: PruneResult['failed'];
  for (const step of plan.steps) {
    if (step.kind !== 'remove') continue;
    const path = fillWord(step.path, {});
    session.onProgress({ phase: 'prune', current: path });
    try {
      session.signal.throwIfAborted();
      await store.remove(path);
      removed.add(path);
    } catch (error) {
      const reason = reasonOf(error, session.signal, `remove "${path}"`);
      if (reason.kind !== 'store-locked') {
        failed = { path, error: reason };
        break;
      }
      held.set(path, reason);
    }
  }
  const endedAt = session.now();
  const end = { durationSeconds: secondsBetween(started, endedAt), endedAt };
  return { removed, held, ...(failed === undefined ? {} : { failed }), ...end };
}
