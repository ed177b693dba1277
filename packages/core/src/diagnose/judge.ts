import type { Finding } from '../finding.ts';
import type { Manifest } from '../store/manifest.ts';
import type { DiagnoseFacts } from './facts.ts';
import { judgeContainer, judgeNoContainer } from './judge-container.ts';
import { judgeDatabase, judgeUnreachable } from './judge-database.ts';
import { judgeLog } from './judge-log.ts';
import { judgeStore } from './judge-store.ts';
import { judgeTarget } from './judge-target.ts';
import { type DiagnoseOptions, defaultSlowRestoreSeconds } from './options.ts';
import { likeliestFirst } from './order.ts';
import { isParallel, parallelRestore } from './parallel.ts';
import { seenOf } from './seen.ts';

/** What all that was looked at comes to, the likeliest cause first. `cpus`: how many jobs a restore may have. Pure. */
export function judgeAll(facts: DiagnoseFacts, options: DiagnoseOptions, cpus: number): Finding[] {
  const { database, store, log, target, container } = facts;
  const slowSeconds = options.slowRestoreSeconds ?? defaultSlowRestoreSeconds;
  const manifest = manifestOf(facts);
  const server = seenOf(seenOf(database)?.server);
  const place = seenOf(target);
  const held = seenOf(store)?.store;
  const canBeParallel = manifest !== undefined && manifest.filters.length === 0 && isParallel(manifest);
  const context = {
    ...{ slowSeconds, cpus, major: place?.major ?? server?.major ?? manifest?.server.major },
    parallelRestore:
      held !== undefined && canBeParallel ? parallelRestore(manifest, held, Math.max(2, cpus)) : undefined,
    target: `--dbname=${place === undefined ? '<database>' : place.connection.database}`,
  };
  return likeliestFirst([
    ...(container === undefined
      ? []
      : 'seen' in container
        ? judgeContainer(container.seen)
        : [judgeNoContainer(container.unseen, options.container ?? '')]),
    ...(log === undefined
      ? []
      : 'seen' in log
        ? judgeLog(log.seen, context)
        : [
            {
              id: 'diagnose.log',
              status: 'bad',
              object: { kind: 'file', name: options.log ?? '' },
              detail: `the log cannot be read: ${log.unseen.message}`,
              hint: 'name the file that the output went into',
            } satisfies Finding,
          ]),
    ...(database === undefined
      ? []
      : 'seen' in database
        ? judgeDatabase(database.seen)
        : [judgeUnreachable(database.unseen, { kind: 'server', name: 'the database' })]),
    ...(target === undefined
      ? []
      : 'seen' in target
        ? judgeTarget(target.seen, manifest)
        : [judgeUnreachable(target.unseen, { kind: 'server', name: 'the target' })]),
    ...(store === undefined
      ? []
      : 'seen' in store
        ? judgeStore(store.seen, { slowSeconds, cpus })
        : [judgeUnreachable(store.unseen, { kind: 'store', name: 'the store' })]),
  ]);
}

/** Of the backup that is looked at, when it is one. */
function manifestOf({ store }: DiagnoseFacts): Manifest | undefined {
  const databases = seenOf(store)?.databases ?? [];
  const [only, ...others] = databases;
  return only === undefined || others.length > 0 ? undefined : seenOf(only.chosen)?.manifest;
}
