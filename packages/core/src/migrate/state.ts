import type { Client } from '../postgres/client.ts';
import { qualifiedName, quoteIdentifier } from '../postgres/identifier.ts';
import type { AppliedRow, Cells, Format } from './format.ts';

/** What a tool's state says. */
export interface State {
  /** The table that was read, as `schema.table`; undefined when there is none. */
  readonly table: string | undefined;
  readonly applied: readonly AppliedRow[];
  /** Why it could not be read, and what would help. */
  readonly unseen?: { readonly detail: string; readonly hint: string };
}

interface Candidate extends Record<string, unknown> {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly isReadable: boolean;
}

/**
 * Reads a tool's state table. `named` is `table` or `schema.table`, where it is not the tool's own; of several, the one that comes first
 * on the role's search_path counts.
 */
export async function readState(client: Client, format: Format, named?: string): Promise<State> {
  const { state } = format;
  if (state === undefined) return { table: undefined, applied: [] };
  const [first = '', second] = (named ?? state.table).split('.');
  const name = second ?? first;
  const schema = second === undefined ? (named === undefined ? state.schema : undefined) : first;
  const fitting = (await candidates(client, name, schema)).filter(({ columns }) =>
    state.columns.every((column) => columns.includes(column)),
  );
  // dbmate's table is any with a version; that of golang-migrate has one more column.
  const own = format.name === 'dbmate' ? fitting.filter(({ columns }) => !columns.includes('dirty')) : fitting;
  const [found] = own;
  if (found === undefined) return { table: undefined, applied: [] };
  const table = `${found.schema}.${found.name}`;
  if (!found.isReadable)
    return {
      ...{ table, applied: [] },
      unseen: {
        detail: `the role may not read ${table}, in which ${format.name} keeps what it has applied`,
        hint: `grant usage on schema ${quoteIdentifier(found.schema)} to current_user; grant select on ${qualifiedName(found.schema, found.name)} to current_user`,
      },
    };
  const rows = await client.query<Cells>(state.sql.replace('{table}', qualifiedName(found.schema, found.name)));
  return { table, applied: state.read(rows) };
}

/** Versions 14 to 18. */
function candidates(client: Client, name: string, schema: string | undefined): Promise<Candidate[]> {
  return client.query<Candidate>(
    `
    select
      n.nspname as schema,
      c.relname as name,
      pg_catalog.has_schema_privilege(n.oid, 'usage') and pg_catalog.has_table_privilege(c.oid, 'select') as "isReadable",
      array(
        select a.attname::text from pg_catalog.pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relname = $1
      and c.relkind in ('r', 'p', 'v', 'f')
      and ($2::text is null or n.nspname = $2)
    order by
      pg_catalog.array_position(
        pg_catalog.string_to_array(
          (select pg_catalog.replace(pg_catalog.replace(s.reset_val, '"', ''), ' ', '')
           from pg_catalog.pg_settings s where s.name = 'search_path'), ','),
        n.nspname::text) nulls last,
      n.nspname`,
    [name, schema ?? null],
  );
}
