import type { Client } from '../../postgres/client.ts';
import { qualifiedName, quoteIdentifier, quoteLiteral } from '../../postgres/identifier.ts';
import type { TableName } from '../runner.ts';

/**
 * What was begun and is not finished, of a migration that no transaction holds: such a one can stop between two statements, and no tool's
 * state says where. A row is there only from its first statement to its last, and the table as long as it has rows: tools with other state
 * tables may have broken off in the same schema.
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
  /** Of the state: its name, and the schema that it and this note are in. */
  readonly table: TableName;
}

const journalName = 'pgproof_unfinished';

/** `schema.table`, for people. */
export function journalOf({ schema }: Pick<TableName, 'schema'>): string {
  return `${schema}.${journalName}`;
}

/** As SQL has to name it. */
const quotedJournal = ({ schema }: Pick<TableName, 'schema'>): string => qualifiedName(schema, journalName);

/** The statement by which a user says that a broken-off migration is no longer to be gone on with. */
export function forgetSql(table: TableName): string {
  return `delete from ${quotedJournal(table)} where state_table = ${quoteLiteral(table.name)}`;
}

interface JournalPlace extends Record<string, unknown> {
  readonly schema: string;
  readonly isReadable: boolean;
  readonly role: string;
}

/** What a run that broke off left beside a state, or why that is not known; nothing where it left nothing. Versions 14 to 18. */
export async function readUnfinished(
  client: Client,
  { schema, name }: { readonly schema: string | undefined; readonly name: string },
): Promise<{
  readonly unfinished?: Unfinished;
  readonly unfinishedUnseen?: { readonly detail: string; readonly hint: string };
}> {
  const places = await client.query<JournalPlace>(
    `select
      n.nspname as schema,
      current_user::text as role,
      pg_catalog.has_schema_privilege(n.oid, 'usage') and pg_catalog.has_table_privilege(c.oid, 'select') as "isReadable"
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relname = $1 and c.relkind = 'r' and ($2::text is null or n.nspname = $2)
    order by 1`,
    [journalName, schema ?? null],
  );
  for (const found of places) {
    const one = await readOne(client, found, name);
    if (one !== undefined) return one;
  }
  return {};
}

async function readOne(
  client: Client,
  found: JournalPlace,
  name: string,
): Promise<Awaited<ReturnType<typeof readUnfinished>> | undefined> {
  if (!found.isReadable)
    return {
      unfinishedUnseen: {
        detail: `a run broke off, and the role may not read ${journalOf(found)}, which says where`,
        hint: `grant select on ${quotedJournal(found)} to ${quoteIdentifier(found.role)}`,
      },
    };
  const [unfinished] = await client.query<Unfinished & Record<string, unknown>>(
    `select
      version, path, sha256, unit, units, line, is_done as "isDone",
      indexes_before::text[] as "indexesBefore",
      pg_catalog.to_char(begun_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "begunAt"
    from ${quotedJournal(found)}
    where state_table = $1
    order by begun_at
    limit 1`,
    [name],
  );
  return unfinished === undefined
    ? undefined
    : { unfinished: { ...unfinished, table: { schema: found.schema, name } } };
}

/** Notes that a unit is begun. */
export async function noteBegun(
  client: Client,
  table: TableName,
  { version, path, sha256, unit, units, line, indexesBefore }: Omit<Unfinished, 'isDone' | 'begunAt' | 'table'>,
): Promise<void> {
  await client.query(`
    create table if not exists ${quotedJournal(table)} (
      state_table text not null,
      version text not null,
      path text not null,
      sha256 text not null,
      unit int not null,
      units int not null,
      line int not null,
      is_done boolean not null,
      indexes_before oid[] not null,
      begun_at timestamptz not null,
      primary key (state_table, version))`);
  await client.query(
    `insert into ${quotedJournal(table)}
    values ($1, $2, $3, $4, $5, $6, $7, false, $8, pg_catalog.clock_timestamp())
    on conflict (state_table, version) do update
    set path = $3, sha256 = $4, unit = $5, units = $6, line = $7, is_done = false, indexes_before = $8,
      begun_at = pg_catalog.clock_timestamp()`,
    [table.name, version, path, sha256, unit, units, line, indexesBefore],
  );
}

export async function noteDone(client: Client, table: TableName, version: string): Promise<void> {
  await client.query(`update ${quotedJournal(table)} set is_done = true where state_table = $1 and version = $2`, [
    ...[table.name, version],
  ]);
}

/** Takes back the note of a unit of which the server did nothing. */
export async function forgetBegun(
  client: Client,
  table: TableName,
  { version, unit }: Pick<Unfinished, 'version' | 'unit'>,
): Promise<void> {
  if (unit === 0) return closeJournal(client, table);
  const sql = `update ${quotedJournal(table)} set unit = $3, is_done = true where state_table = $1 and version = $2`;
  await client.query(sql, [table.name, version, unit - 1]);
}

/** Takes it away again: of one state only one migration is ever under way. Within a transaction of the caller's, or in statements of its own. */
export async function closeJournal(client: Client, table: TableName): Promise<void> {
  await client.query(forgetSql(table));
  const [left] = await client.query(`select from ${quotedJournal(table)} limit 1`);
  if (left === undefined) await client.query(`drop table ${quotedJournal(table)}`);
}
