import { present } from '../present.ts';
import type { Session } from '../session.ts';
import { type ContainerFacts, lookAtContainer } from './container.ts';
import { type DatabaseFacts, lookAtDatabase } from './database.ts';
import { type LogFacts, readLog } from './log.ts';
import type { DiagnoseOptions } from './options.ts';
import { type Seen, see } from './seen.ts';
import { lookAtStore, type StoreFacts } from './store.ts';
import { lookAtTarget, type TargetFacts } from './target.ts';

/** All that was looked at; what was not asked for is absent. */
export interface DiagnoseFacts {
  readonly startedAt: Date;
  readonly database?: Seen<DatabaseFacts>;
  readonly store?: Seen<StoreFacts>;
  readonly log?: Seen<LogFacts>;
  readonly target?: Seen<TargetFacts>;
  readonly container?: Seen<ContainerFacts>;
}

/** Looks at what there is, one after the other. It fails for an abort and for an input that cannot be, and for nothing else. */
export async function gatherDiagnoseFacts(options: DiagnoseOptions, session: Session): Promise<DiagnoseFacts> {
  const { signal } = session;
  const { source, store, log, target, container, serverTimeoutSeconds } = options;
  const startedAt = session.now();
  const look = <T>(what: string, given: unknown, work: () => Promise<T>): Promise<Seen<T> | undefined> =>
    given === undefined ? Promise.resolve(undefined) : see(what, signal, work);
  const seen = {
    container: await look('look at the container', container, () => lookAtContainer(container ?? '', session)),
    log: await look('read the log', log, () => readLog(log ?? '', signal)),
    database: await look('look at the database', source, async () =>
      lookAtDatabase(await (source as NonNullable<typeof source>)(signal), serverTimeoutSeconds, session),
    ),
    target: await look('look at the target', target, async () =>
      lookAtTarget(await (target as NonNullable<typeof target>)(signal), serverTimeoutSeconds, session),
    ),
    store: await look('look at the store', store, () => lookAtStore(store as NonNullable<typeof store>, session)),
  };
  return { startedAt, ...present(seen) };
}
