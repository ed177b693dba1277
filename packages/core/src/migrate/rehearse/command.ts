import { PgproofError } from '../../errors.ts';
import { type Client, openClient } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import { present } from '../../present.ts';
import type { Session } from '../../session.ts';
import { withoutConstants } from '../apply/watch.ts';
import { commandEnvironment, databaseVariables, runTool } from '../command.ts';
import { type LockMode, lockModes } from '../lint/measured.ts';
import { describeBlindness, whileLooking } from '../look.ts';
import type { MigrateRehearseOptions } from './options.ts';
import { isIndexKind, modeOf, readRelationLocks, readRelations, readVolume, rewritten } from './relations.ts';
import { type HeldLock, headOf, type StatementTrace } from './trace.ts';

/** What was seen from outside of a command that runs migrations. */
export interface CommandTrace {
  readonly statements: readonly StatementTrace[];
  readonly locks: readonly HeldLock[];
  readonly rewrites: readonly string[];
  readonly seconds: number;
  readonly walBytes: number;
  readonly sizeBytes: number;
  /** As pg_stat_user_tables counts them, of tables that are still there. */
  readonly rows: { readonly inserted: number; readonly updated: number; readonly deleted: number };
  /** Why it failed; undefined where it ended well. */
  readonly failure: PgproofError | undefined;
  /** Why it was not watched all the time; absent where it was. */
  readonly blind?: string;
}

const pauseMilliseconds = 20;
interface Sampled {
  readonly pid: number;
  readonly query: string;
  readonly began: string;
  readonly seconds: number;
}

/** Runs a command, never by a shell, against a copy, and looks at its sessions from another one. */
export async function runWatched(
  argv: readonly string[],
  { commandFolder: folder, passEnvironment }: Pick<MigrateRehearseOptions, 'commandFolder' | 'passEnvironment'>,
  copy: Connection,
  meter: Client,
  session: Session,
): Promise<CommandTrace> {
  const [program = ''] = argv;
  const there = await readRelations(meter);
  const [before, counts] = [await readVolume(meter), await readCounts(meter)];
  const env = commandEnvironment(session.env, databaseVariables(copy), passEnvironment);
  const seen = new Map<string, Sampled>();
  const held = new Map<string, { relation: string; isIndex: boolean; mode: LockMode; from: number; to: number }>();
  // One of its own: what hangs or breaks there is not what measures afterwards.
  await using watcher = await openClient(copy, session.signal);
  await watcher.query("set statement_timeout = '5s'");
  const look = async (): Promise<void> => {
    for (const one of await sample(watcher)) seen.set(`${one.pid} ${one.began}`, one);
    const at = performance.now();
    for (const { pid, oid, mode: told } of await readRelationLocks(watcher)) {
      const relation = there.get(oid);
      const mode = modeOf(told) as LockMode;
      if (relation === undefined || !lockModes.includes(mode)) continue;
      const key = `${pid} ${oid} ${mode}`;
      const isIndex = isIndexKind(relation);
      held.set(key, { relation: relation.name, isIndex, mode, from: held.get(key)?.from ?? at, to: at });
    }
  };
  const began = performance.now();
  const running = runTool(argv, { env, secrets: copy.secrets, ...present({ folder }) }, session);
  const { outcome, looks } = await whileLooking(running, look, { pauseMilliseconds });
  session.signal.throwIfAborted();
  const seconds = (performance.now() - began) / 1000;
  const [after, now] = [await readVolume(meter), await readCounts(meter)];
  const error: unknown = outcome.status === 'rejected' ? outcome.reason : undefined;
  if (error !== undefined && !(error instanceof PgproofError && error.kind !== 'tool-missing')) throw error;
  return {
    statements: [...seen.values()].map((one) => ({
      ...{ path: program, line: 0, head: headOf(withoutConstants(one.query)), seconds: one.seconds, rows: null },
      ...{ walBytes: 0, sizeBytes: 0, locks: [], rewrites: [], isSampled: true },
    })),
    locks: [...held.values()].map(({ relation, isIndex, mode, from, to }) => ({
      ...{ relation, isIndex, mode, path: program, line: 0, seconds: (to - from) / 1000 },
    })),
    rewrites: rewritten(there, await readRelations(meter)),
    ...{ seconds, walBytes: after.wal - before.wal, sizeBytes: after.size - before.size },
    rows: {
      inserted: now.inserted - counts.inserted,
      updated: now.updated - counts.updated,
      deleted: now.deleted - counts.deleted,
    },
    failure: error instanceof PgproofError ? error : undefined,
    ...present({ blind: describeBlindness(looks) }),
  };
}

/** What others do in this database now. */
async function sample(meter: Client): Promise<Sampled[]> {
  return meter.query<Sampled & Record<string, unknown>>(`
    select
      a.pid,
      a.query,
      a.query_start::text as began,
      extract(epoch from case when a.state = 'active' then pg_catalog.clock_timestamp() else a.state_change end - a.query_start)::float8 as seconds
    from pg_catalog.pg_stat_activity a
    where a.datname = pg_catalog.current_database()
      and a.backend_type = 'client backend'
      and a.pid <> pg_catalog.pg_backend_pid()
      and a.application_name <> 'pgproof'
      and a.query_start is not null and a.query <> ''`);
}

async function readCounts(meter: Client): Promise<CommandTrace['rows']> {
  const [row] = await meter.query<CommandTrace['rows'] & Record<string, unknown>>(`
    select
      coalesce(pg_catalog.sum(n_tup_ins), 0)::float8 as inserted,
      coalesce(pg_catalog.sum(n_tup_upd), 0)::float8 as updated,
      coalesce(pg_catalog.sum(n_tup_del), 0)::float8 as deleted
    from pg_catalog.pg_stat_user_tables`);
  return row ?? { inserted: 0, updated: 0, deleted: 0 };
}
