import type { Client } from '../../postgres/client.ts';
import { qualifiedName, quoteIdentifier } from '../../postgres/identifier.ts';
import type { TableName } from '../runner.ts';

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
  /** Indexes that were there before it, by oid: those that were invalid, and those of the names that it is about. */
  readonly indexesBefore: readonly string[];
  readonly begunAt: string;
}

const journalName = 'pgproof_unfinished';

/** `schema.table`, for people. */
export function journalOf({ schema }: Pick<TableName, 'schema'>): string {
  return `${schema}.${journalName}`;
}

/** As SQL has to name it. */
export const quotedJournal = ({ schema }: Pick<TableName, 'schema'>): string => qualifiedName(schema, journalName);

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
        hint: `grant select on ${quotedJournal(found)} to ${quoteIdentifier(found.role)}`,
      },
    };
  const [unfinished] = await client.query<Unfinished & Record<string, unknown>>(`
    select
      version, path, sha256, unit, units, line, is_done as "isDone",
      indexes_before::text[] as "indexesBefore",
      pg_catalog.to_char(begun_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "begunAt"
    from ${quotedJournal(found)}
    limit 1`);
  return unfinished === undefined ? {} : { unfinished };
}

/** Notes that a unit is begun. */
export async function noteBegun(
  client: Client,
  table: TableName,
  { version, path, sha256, unit, units, line, indexesBefore }: Omit<Unfinished, 'isDone' | 'begunAt'>,
): Promise<void> {
  await client.query(`
    create table if not exists ${quotedJournal(table)} (
      version text primary key,
      path text not null,
      sha256 text not null,
      unit int not null,
      units int not null,
      line int not null,
      is_done boolean not null,
      indexes_before oid[] not null,
      begun_at timestamptz not null)`);
  await client.query(
    `insert into ${quotedJournal(table)}
    values ($1, $2, $3, $4, $5, $6, false, $7, pg_catalog.clock_timestamp())
    on conflict (version) do update
    set path = $2, sha256 = $3, unit = $4, units = $5, line = $6, is_done = false, indexes_before = $7,
      begun_at = pg_catalog.clock_timestamp()`,
    [version, path, sha256, unit, units, line, indexesBefore],
  );
}

export async function noteDone(client: Client, table: TableName, version: string): Promise<void> {
  await client.query(`update ${quotedJournal(table)} set is_done = true where version = $1`, [version]);
}

/** Takes back the note of a unit of which the server did nothing. */
export async function forgetBegun(
  client: Client,
  table: TableName,
  { version, unit }: Pick<Unfinished, 'version' | 'unit'>,
): Promise<void> {
  if (unit === 0) return closeJournal(client, table);
  await client.query(`update ${quotedJournal(table)} set unit = $2, is_done = true where version = $1`, [
    version,
    unit - 1,
  ]);
}

/** Takes it away again: a migration is finished, and only one is ever under way. */
export async function closeJournal(client: Client, table: TableName): Promise<void> {
  await client.query(`drop table if exists ${quotedJournal(table)}`);
}
