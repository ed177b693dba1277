import type { Selection } from '../backup/selection.ts';
import { PgproofError, sqlStateOf } from '../errors.ts';
import { type Client, openClients } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { Session } from '../session.ts';
import { dealTasks, type Task } from './fingerprint.ts';
import { listRelations, type Relation, relationName } from './relation.ts';
import { readScope, readScopeNow, type Scope } from './scope.ts';

/** A state of the source that cannot change while it is held: every table locked, then one snapshot for all sessions. */
export interface Hold extends AsyncDisposable {
  readonly snapshot: string;
  readonly takenAt: Date;
  /** Write-ahead log position near the snapshot. */
  readonly lsn: string;
  /** All that are locked. */
  readonly relations: readonly Relation[];
  /** What the selection takes, in the snapshot; undefined: everything. */
  readonly scope: Scope | undefined;
  /** In a transaction on the snapshot. It holds no lock of its own, so it waits for none longer than the lock timeout. */
  readonly holder: Client;
  /** Each in a transaction on the same snapshot, with its own locks on what its share reads. */
  readonly workers: readonly Client[];
  readonly shares: readonly (readonly Task[])[];
}

export interface HoldOptions {
  readonly workers: number;
  /** How long one LOCK TABLE may wait. */
  readonly lockTimeoutSeconds: number;
  /** Locks and reads no more than this takes. Undefined: everything. */
  readonly selection?: Selection | undefined;
}

interface WatchedOptions extends HoldOptions {
  readonly watcher: Client;
}

/** The transaction of every session that reads the held state. */
export const beginReadOnly = 'begin isolation level repeatable read read only';

const namesPerLock = 500;
const restarts = 5;

/**
 * Locks first, then takes the snapshot: TRUNCATE and rewriting ALTERs are not MVCC-safe, and a snapshot taken before the lock can
 * see an emptied table (PostgreSQL documentation 13.6). Each worker locks its own share, because a session without a lock would
 * queue behind waiting DDL. The list is read again in the snapshot; if it changed, all is released and begun anew.
 * Throws `lock-not-got` naming the blocker, `not-permitted` naming the missing grants.
 */
export async function holdSnapshot(connection: Connection, options: HoldOptions, session: Session): Promise<Hold> {
  for (let attempt = 1; ; attempt += 1) {
    const hold = await tryHold(connection, options, session);
    if (hold !== 'changed') return hold;
    if (attempt === restarts) {
      throw new PgproofError(
        'lock-not-got',
        `the list of tables changed ${restarts} times while they were being locked`,
        {
          hint: 'run again when the migration that is running has ended',
        },
      );
    }
    session.onProgress({ phase: 'lock', current: 'the list of tables changed; locking again' });
  }
}

async function tryHold(connection: Connection, options: HoldOptions, session: Session): Promise<Hold | 'changed'> {
  await using stack = new AsyncDisposableStack();
  const open = (count: number): Promise<Client[]> => openClients(stack, count, connection, session.signal);
  const [holder, watcher] = (await open(2)) as [Client, Client];
  await holder.query(`set lock_timeout = '${options.lockTimeoutSeconds}s'`);
  const waiting = { ...options, watcher };
  const { selection } = options;
  const [relations, scope] = await whileWatched(await pidOf(holder), waiting, async () => {
    const chosen = selection === undefined ? undefined : await readScopeNow(holder, selection);
    return [await listRelations(holder, { sizes: true, only: chosen?.held }), chosen] as const;
  });
  refuseUnreadable(relations, scope, await roleOf(holder));
  const shares = dealTasks(
    relations.filter((relation) => holdsData(scope, relation)),
    options.workers,
  );
  const workers = await open(shares.length);
  const parents = relations.filter(
    (relation) => relation.kind === 'p' || (relation.kind === 'r' && !holdsData(scope, relation)),
  );
  const locked = await Promise.all(
    workers.map(async (worker, index) => {
      const share = [...new Set((shares[index] ?? []).map((task) => task.relation))];
      return lockTables(worker, index === 0 ? [...parents, ...share] : share, waiting);
    }),
  );
  if (locked.includes(false)) return 'changed';

  await holder.query(beginReadOnly);
  const takenAt = session.now();
  const [row] = await holder.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
  const snapshot = row?.snapshot ?? '';
  await Promise.all(workers.map((worker) => worker.query(`set transaction snapshot '${snapshot}'`)));
  const inSnapshot = selection === undefined ? undefined : await readScope(holder, selection);
  const seen = await listRelations(holder, { sizes: false, only: inSnapshot?.held });
  const before = new Map(relations.map((relation) => [relation.oid, relation]));
  const isSame = (relation: Relation): boolean => {
    const known = before.get(relation.oid);
    return (
      known !== undefined &&
      known.qualified === relation.qualified &&
      known.columns === relation.columns &&
      holdsData(scope, relation) === holdsData(inSnapshot, relation)
    );
  };
  if (seen.length !== relations.length || !seen.every(isSame)) return 'changed';

  const lsn = await readLsn(holder);
  const disposal = stack.move();
  return {
    snapshot,
    takenAt,
    lsn,
    relations: seen.map((relation) => ({ ...relation, sizeBytes: before.get(relation.oid)?.sizeBytes ?? 0 })),
    scope: inSnapshot,
    holder,
    workers,
    shares,
    [Symbol.asyncDispose]: () => disposal.disposeAsync(),
  };
}

/** Whether a relation's rows, or a sequence's value, are in scope. */
export function holdsData(scope: Scope | undefined, { oid }: Pick<Relation, 'oid'>): boolean {
  return scope === undefined || scope.data.has(oid);
}

async function roleOf(client: Client): Promise<string> {
  const [row] = await client.query<{ role: string }>('select quote_ident(current_user) as role');
  return row?.role ?? '';
}

/** pg_dump would fail on the first of these; all of them are named, with the grants. */
function refuseUnreadable(relations: readonly Relation[], scope: Scope | undefined, role: string): void {
  // A table is locked also where only its definition is wanted, and that takes the same right.
  const isRead = (relation: Relation): boolean =>
    relation.kind === 'r' || (relation.kind === 'S' && holdsData(scope, relation));
  const hidden = relations.filter((relation) => isRead(relation) && !(relation.maySelect && relation.mayUseSchema));
  if (hidden.length > 0) {
    const schemas = new Set(hidden.filter((relation) => !relation.mayUseSchema).map((relation) => relation.schema));
    const grants = [
      ...[...schemas].map((schema) => `grant usage on schema ${quoteIdentifier(schema)} to ${role};`),
      ...hidden
        .filter((relation) => !relation.maySelect)
        .map(
          (relation) => `grant select on ${relation.kind === 'S' ? 'sequence ' : ''}${relation.qualified} to ${role};`,
        ),
    ];
    const shown = grants.slice(0, 10).join(' ');
    throw new PgproofError('not-permitted', `role ${role} may not read ${listNames(hidden)}`, {
      hint: grants.length > 10 ? `${shown} … or for all: grant pg_read_all_data to ${role};` : shown,
    });
  }
  const secured = relations.filter(
    (relation) => relation.rowSecurity && relation.kind === 'r' && holdsData(scope, relation),
  );
  if (secured.length > 0) {
    throw new PgproofError('not-permitted', `row security hides rows of ${listNames(secured)} from role ${role}`, {
      hint: `alter role ${role} bypassrls;`,
    });
  }
}

function listNames(relations: readonly Relation[]): string {
  const names = relations.slice(0, 5).map((relation) => `"${relationName(relation)}"`);
  return relations.length > 5 ? `${names.join(', ')} and ${relations.length - 5} more` : names.join(', ');
}

/** False when a table went away meanwhile. Throws `lock-not-got` when another session keeps a lock for longer than allowed. */
async function lockTables(worker: Client, relations: readonly Relation[], options: WatchedOptions): Promise<boolean> {
  // Before the transaction: in it, a query would take a snapshot, and none can be imported after that.
  const pid = await pidOf(worker);
  await worker.query(beginReadOnly);
  await worker.query(`set local lock_timeout = '${options.lockTimeoutSeconds}s'`);
  for (let start = 0; start < relations.length; start += namesPerLock) {
    const names = relations.slice(start, start + namesPerLock).map((relation) => `only ${relation.qualified}`);
    try {
      await whileWatched(pid, options, () => worker.query(`lock table ${names.join(', ')} in access share mode`));
    } catch (error) {
      const state = sqlStateOf(error);
      if (state === '42P01' || state === '3F000' || state === '42809') return false;
      if (state === '53200') {
        throw new PgproofError('out-of-memory', `the server has no room for locks on ${relations.length} tables`, {
          hint: "alter system set max_locks_per_transaction = '256'; then restart the server",
          cause: error,
        });
      }
      throw error;
    }
  }
  await worker.query('set local lock_timeout = 0');
  return true;
}

async function pidOf(client: Client): Promise<number> {
  const [row] = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return row?.pid ?? 0;
}

/** Does what may wait for a lock; when the session's lock timeout ends it, throws `lock-not-got` naming the blocker. */
async function whileWatched<T>(pid: number, options: WatchedOptions, work: () => Promise<T>): Promise<T> {
  const watch = watchBlockers(() => options.watcher, `pid = ${pid}`);
  try {
    return await work();
  } catch (error) {
    if (sqlStateOf(error) !== '55P03') throw error;
    throw new PgproofError(
      'lock-not-got',
      `a table could not be locked for reading within ${options.lockTimeoutSeconds} s${watch.describe()}`,
      { cause: error },
    );
  } finally {
    watch.stop();
  }
}

/**
 * Looks every quarter of a second who blocks a session, and remembers the last answer: when the wait is over it is too late to ask. `watcher` is
 * asked for when there is somebody to look at: what is quicker than that needs no session to look from.
 */
export function watchBlockers(
  watcher: () => Client | Promise<Client>,
  which: string,
): { describe: () => string; stop: () => void } {
  let blockers = '';
  let busy = false;
  const look = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      const rows = await (await watcher()).query<{ blocker: string }>(`
        select format(
          'process %s (user %s, application %s, %s for %s s: %s)',
          b.pid, b.usename, coalesce(nullif(b.application_name, ''), 'unnamed'), b.state,
          round(extract(epoch from now() - b.state_change)),
          coalesce(substring(b.query from '^\\s*(\\w+\\s+\\w+)'), 'unknown')) as blocker
        from pg_stat_activity w
        cross join lateral unnest(pg_blocking_pids(w.pid)) p(pid)
        join pg_stat_activity b on b.pid = p.pid
        where w.${which}`);
      if (rows.length > 0) blockers = `, blocked by ${rows.map((row) => row.blocker).join(' and ')}`;
    } catch {
      // The watcher is a convenience: what it cannot see is left out of the message.
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void look(), 250);
  return { describe: () => blockers, stop: () => clearInterval(timer) };
}

async function readLsn(client: Client): Promise<string> {
  const [row] = await client.query<{ lsn: string }>(
    'select case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end::text as lsn',
  );
  return row?.lsn ?? '';
}
