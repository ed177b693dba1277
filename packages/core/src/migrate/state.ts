import { sqlStateOf } from '../errors.ts';
import type { Client } from '../postgres/client.ts';
import { qualifiedName, quoteIdentifier } from '../postgres/identifier.ts';
import { present } from '../present.ts';
import type { AppliedRow, Cells, Format } from './format.ts';
import type { TableName } from './runner.ts';

/** What a tool's state says. */
export interface State {
  /** The table that was read, as `schema.table`; undefined when there is none. */
  readonly table: string | undefined;
  /** The same in parts. */
  readonly name?: TableName;
  readonly applied: readonly AppliedRow[];
  /** Why it could not be read, and what would help. */
  readonly unseen?: { readonly detail: string; readonly hint: string };
}

interface Candidate extends Record<string, unknown> {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly isReadable: boolean;
  readonly isOnPath: boolean;
  readonly role: string;
}

/**
 * Reads a tool's state table. `named` is `table` or `schema.table`, where it is not the tool's own. A table that only may be the tool's,
 * for it lies where the role does not look or has other columns, is not read: that is for the user to say.
 */
export async function readState(client: Client, format: Format, named?: string): Promise<State> {
  const { state } = format;
  const [first = '', second] = (named ?? state.table).split('.');
  const name = second ?? first;
  const schema = second === undefined ? (named === undefined ? state.schema : undefined) : first;
  const all = await candidates(client, name, schema);
  // dbmate's table is any with a version; that of golang-migrate has one more column.
  const fitting = all.filter(
    ({ columns }) =>
      state.columns.every((column) => columns.includes(column)) &&
      !(format.name === 'dbmate' && columns.includes('dirty')),
  );
  const isPlaceSaid = schema !== undefined || (named !== undefined && fitting.length === 1);
  const found = fitting.find(({ isOnPath }) => isPlaceSaid || isOnPath);
  if (found === undefined) return doubtful(all, fitting, format);
  const table = `${found.schema}.${found.name}`;
  const parts = { schema: found.schema, name: found.name };
  if (!found.isReadable)
    return {
      ...{ table, name: parts, applied: [] },
      unseen: {
        detail: `the role may not read ${table}, in which ${format.name} keeps what it has applied`,
        hint: grantOf(found),
      },
    };
  try {
    const from = qualifiedName(found.schema, found.name);
    const rows = await client.query<Cells>(state.sql.replace('{table}', () => from));
    return { table, name: parts, applied: state.read(rows) };
  } catch (error) {
    if (sqlStateOf(error) !== '55P03') throw error;
    return {
      ...{ table, name: parts, applied: [] },
      unseen: {
        detail: `${table} is locked by another session: what ${format.name} has applied could not be read`,
        hint: 'is a migration running? try again when it is done',
      },
    };
  }
}

/** The role is named: whoever pastes it is another. */
function grantOf({ schema, name, role }: Candidate): string {
  const to = quoteIdentifier(role);
  return `grant usage on schema ${quoteIdentifier(schema)} to ${to}; grant select on ${qualifiedName(schema, name)} to ${to}`;
}

function doubtful(all: readonly Candidate[], fitting: readonly Candidate[], { name: tool, state }: Format): State {
  const [elsewhere] = fitting;
  const [other] = all;
  const hint = 'name the table of the state: --state-table <schema>.<table>';
  if (elsewhere !== undefined) {
    const table = `${elsewhere.schema}.${elsewhere.name}`;
    const unseen = {
      detail: `${table} is not on the search_path of the role: whether ${tool} keeps there what it has applied to this database cannot be told`,
      hint: `if it does: --state-table ${table}`,
    };
    return { table: undefined, applied: [], unseen };
  }
  if (other === undefined) return { table: undefined, applied: [], ...present({ unseen: state.absent }) };
  const detail = `${other.schema}.${other.name} has other columns than the table in which ${tool} keeps what it has applied`;
  return { table: undefined, applied: [], unseen: { detail, hint } };
}

/** Versions 14 to 18. */
function candidates(client: Client, name: string, schema: string | undefined): Promise<Candidate[]> {
  return client.query<Candidate>(
    `
    with path as (
      select pg_catalog.string_to_array(
        pg_catalog.replace(
          pg_catalog.replace(pg_catalog.replace(s.reset_val, '"', ''), ' ', ''), '$user', current_user::text), ',') as names
      from pg_catalog.pg_settings s
      where s.name = 'search_path')
    select
      n.nspname as schema,
      c.relname as name,
      current_user::text as role,
      n.nspname::text = any (path.names) as "isOnPath",
      pg_catalog.has_schema_privilege(n.oid, 'usage') and pg_catalog.has_table_privilege(c.oid, 'select') as "isReadable",
      array(
        select a.attname::text from pg_catalog.pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    cross join path
    where c.relname = $1
      and c.relkind in ('r', 'p', 'v', 'f')
      and ($2::text is null or n.nspname = $2)
    order by pg_catalog.array_position(path.names, n.nspname::text) nulls last, n.nspname`,
    [name, schema ?? null],
  );
}
