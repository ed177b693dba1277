import type { Client } from '../../postgres/client.ts';

/** A table, index or materialised view, as it lies on disk. */
export interface StoredRelation {
  readonly oid: string;
  /** `schema.name`, quoted where it must be. */
  readonly name: string;
  readonly kind: 'r' | 'p' | 'm' | 'i' | 'I';
  /** Another number is another file: it was written anew, or emptied. 0 for one without rows of its own. */
  readonly file: string;
}

/** Relations of the user's, by oid, as the session's own transaction sees them. Versions 14 to 18. */
export async function readRelations(client: Client): Promise<ReadonlyMap<string, StoredRelation>> {
  const rows = await client.query<StoredRelation & Record<string, unknown>>(`
    select
      c.oid::text as oid,
      pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as name,
      c.relkind::text as kind,
      c.relfilenode::text as file
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm', 'i', 'I')
      and c.relpersistence <> 't'
      and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`);
  return new Map(rows.map((row) => [row.oid, row]));
}

/** Whether it is an index; one that is locked says little that its table does not. */
export function isIndexKind({ kind }: Pick<StoredRelation, 'kind'>): boolean {
  return kind === 'i' || kind === 'I';
}

/** Names of tables and materialised views that lie in other files than before. */
export function rewritten(
  before: ReadonlyMap<string, StoredRelation>,
  after: ReadonlyMap<string, StoredRelation>,
): string[] {
  return [...before.values()]
    .filter(({ oid, kind, file }) => {
      const now = after.get(oid);
      return (kind === 'r' || kind === 'm') && now !== undefined && now.file !== file;
    })
    .map(({ name }) => name)
    .sort();
}

/** A lock on a relation. */
export interface RelationLock {
  readonly pid: number;
  readonly oid: string;
  /** As pg_locks has it: `AccessExclusiveLock`. */
  readonly mode: string;
}

/** Locks on relations of the current database that these sessions hold; of all but ours where none are named. */
export async function readRelationLocks(client: Client, pids?: readonly number[]): Promise<RelationLock[]> {
  return client.query<RelationLock & Record<string, unknown>>(
    `select l.pid, l.relation::text as oid, l.mode
    from pg_catalog.pg_locks l
    where l.locktype = 'relation' and l.granted
      and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
      and ($1::int[] is null or l.pid = any ($1))
      and l.pid <> pg_catalog.pg_backend_pid()`,
    [pids ?? null],
  );
}

/** `ACCESS EXCLUSIVE` of `AccessExclusiveLock`. */
export function modeOf(mode: string): string {
  return mode
    .replace(/Lock$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toUpperCase();
}

/** WAL that was written so far, and how large the database is, in bytes. */
export async function readVolume(client: Client): Promise<{ readonly wal: number; readonly size: number }> {
  const [row] = await client.query<{ wal: string; size: string }>(`
    select
      pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_insert_lsn(), '0/0')::text as wal,
      pg_catalog.pg_database_size(pg_catalog.current_database())::text as size`);
  return { wal: Number(row?.wal ?? 0), size: Number(row?.size ?? 0) };
}
