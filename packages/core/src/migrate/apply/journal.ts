import type { Client } from '../../postgres/client.ts';
import { qualifiedName, quoteIdentifier } from '../../postgres/identifier.ts';
import type { TableName } from '../runner.ts';
import type { Concurrently } from './unit.ts';

/**
 * What was begun and is not finished, of a migration that no transaction holds: such a one can stop between two statements, and no tool's
 * state says where. The table is there only from its first statement to its last.
 */
export interface Unfinished {
  readonly version: string;
  readonly path: string;
  /** Of the script, so that another one does not go on in its place. */
  readonly sha256: string;
  /** The unit that was begun last, from 0, how many there are, and whether it was done. */
  readonly unit: number;
  readonly units: number;
  readonly line: number;
  readonly isDone: boolean;
  /** Invalid indexes that were there before it, by oid. */
  readonly invalidBefore: readonly string[];
  readonly begunAt: string;
}

const journalName = 'pgproof_unfinished';

/** `schema.table`, for people. */
function journalOf({ schema }: Pick<TableName, 'schema'>): string {
  return `${schema}.${journalName}`;
}

const quoted = ({ schema }: Pick<TableName, 'schema'>): string => qualifiedName(schema, journalName);

/** What a run that broke off left beside the state, or why that is not known; nothing where it left nothing. Versions 14 to 18. */
export async function readUnfinished(
  client: Client,
  schema: string | undefined,
): Promise<{
  readonly unfinished?: Unfinished;
  readonly unfinishedUnseen?: { readonly detail: string; readonly hint: string };
}> {
  const [found] = await client.query<{ schema: string; isReadable: boolean; role: string }>(
    `select
      n.nspname as schema,
      current_user::text as role,
      pg_catalog.has_schema_privilege(n.oid, 'usage') and pg_catalog.has_table_privilege(c.oid, 'select') as "isReadable"
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relname = $1 and c.relkind = 'r' and ($2::text is null or n.nspname = $2)
    limit 1`,
    [journalName, schema ?? null],
  );
  if (found === undefined) return {};
  if (!found.isReadable)
    return {
      unfinishedUnseen: {
        detail: `a run broke off, and the role may not read ${journalOf(found)}, which says where`,
        hint: `grant select on ${quoted(found)} to ${quoteIdentifier(found.role)}`,
      },
    };
  const [unfinished] = await client.query<Unfinished & Record<string, unknown>>(`
    select
      version, path, sha256, unit, units, line, is_done as "isDone",
      invalid_before::text[] as "invalidBefore",
      pg_catalog.to_char(begun_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "begunAt"
    from ${quoted(found)}
    limit 1`);
  return unfinished === undefined ? {} : { unfinished };
}

/** Notes that a unit is begun. */
export async function noteBegun(
  client: Client,
  table: TableName,
  { version, path, sha256, unit, units, line, invalidBefore }: Omit<Unfinished, 'isDone' | 'begunAt'>,
): Promise<void> {
  await client.query(`
    create table if not exists ${quoted(table)} (
      version text primary key,
      path text not null,
      sha256 text not null,
      unit int not null,
      units int not null,
      line int not null,
      is_done boolean not null,
      invalid_before oid[] not null,
      begun_at timestamptz not null)`);
  await client.query(
    `insert into ${quoted(table)}
    values ($1, $2, $3, $4, $5, $6, false, $7, pg_catalog.clock_timestamp())
    on conflict (version) do update
    set path = $2, sha256 = $3, unit = $4, units = $5, line = $6, is_done = false, invalid_before = $7,
      begun_at = pg_catalog.clock_timestamp()`,
    [version, path, sha256, unit, units, line, invalidBefore],
  );
}

export async function noteDone(client: Client, table: TableName, version: string): Promise<void> {
  await client.query(`update ${quoted(table)} set is_done = true where version = $1`, [version]);
}

/** Takes it away again: a migration is finished, and only one is ever under way. */
export async function closeJournal(client: Client, table: TableName): Promise<void> {
  await client.query(`drop table if exists ${quoted(table)}`);
}

/** An index that is not valid. */
export interface InvalidIndex {
  readonly oid: string;
  /** `schema.name`, quoted where it must be. */
  readonly name: string;
  readonly bareName: string;
  readonly table: string;
  /** Another session is at it. */
  readonly isBuilding: boolean;
}

/** Indexes that are not valid. Versions 14 to 18. */
export async function readInvalidIndexes(client: Client): Promise<InvalidIndex[]> {
  return client.query<InvalidIndex & Record<string, unknown>>(`
    select
      i.indexrelid::text as oid,
      pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as name,
      c.relname as "bareName",
      t.relname as "table",
      exists (
        select from pg_catalog.pg_stat_progress_create_index p
        where p.index_relid = i.indexrelid and p.pid <> pg_catalog.pg_backend_pid()) as "isBuilding"
    from pg_catalog.pg_index i
    join pg_catalog.pg_class c on c.oid = i.indexrelid
    join pg_catalog.pg_class t on t.oid = i.indrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where not i.indisvalid and c.relkind = 'i'
    order by 2`);
}

/** Whether an invalid index is what a statement with CONCURRENTLY leaves when it does not end. Pure. */
export function isLeftBy({ bareName, table }: InvalidIndex, { does, names, table: own }: Concurrently): boolean {
  if (does === 'create') return table === own && (names.length === 0 || names.includes(bareName));
  // REINDEX builds beside the old one, under a name of its own (PostgreSQL documentation, REINDEX).
  const isNew = /_ccnew\d*$/.test(bareName);
  return does === 'reindex' && isNew && names.some((name) => table === name || bareName.startsWith(`${name}_ccnew`));
}

/** Whether there is an index of that name, in that schema or on the search_path, and whether it is valid. */
export async function findIndex(
  client: Client,
  { name, schema }: { readonly name: string; readonly schema?: string },
): Promise<{ readonly isValid: boolean } | undefined> {
  const [row] = await client.query<{ isValid: boolean }>(
    `select i.indisvalid as "isValid"
    from pg_catalog.pg_class c
    join pg_catalog.pg_index i on i.indexrelid = c.oid
    where c.relname = $1 and c.relnamespace = any (
      select n.oid from pg_catalog.pg_namespace n
      where $2::text is null and n.nspname = any (pg_catalog.current_schemas(false)) or n.nspname = $2)
    limit 1`,
    [name, schema ?? null],
  );
  return row;
}
