import { crc32 } from 'node:zlib';
import type { Hole } from '../operation.ts';
import { qualifiedName, quoteLiteral } from '../postgres/identifier.ts';
import type { Migration } from './migration.ts';

/** A table by schema and name, unquoted. */
export interface TableName {
  readonly schema: string;
  readonly name: string;
}

/** A statement about a tool's state. A hole is what only the run knows: `milliseconds` or `nanoseconds` that the migration took. */
export interface StateStatement {
  /** `$1` and on stand for the values. */
  readonly sql: string;
  readonly values: readonly (string | number | boolean | null | Hole)[];
}

/**
 * How our own runner keeps a tool's state: in the end it is what the tool itself would have written. What a script and its row are in one
 * transaction for the tool is so for us, and where the tool writes the row by itself, we write it with the script, if that has a
 * transaction: what a killed run leaves is then what there was before it, or after.
 */
export interface Runner {
  /** Makes the tool's table, where there is none. Statements of one transaction. */
  readonly create: (table: TableName) => readonly StateStatement[];
  /** The keys of the advisory locks by which runs of the tool itself know of each other, as decimal numbers. */
  readonly lockKeys?: (database: string, table: TableName) => readonly string[];
  /**
   * Of a tool whose command takes no lock: a query that has a row where another runner has recorded the migration meanwhile. It is asked in the transaction
   * of the migration, which keeps others from recording anything until it ends.
   */
  readonly taken?: (migration: Migration, table: TableName) => StateStatement;
  /** What of its session the tool puts back before each migration. */
  readonly putBack?: (table: TableName) => readonly StateStatement[];
  /** Before a script that no transaction holds. */
  readonly begin?: (migration: Migration, table: TableName) => readonly StateStatement[];
  /** With the script, or after one that no transaction holds. */
  readonly record: (migration: Migration, table: TableName) => readonly StateStatement[];
  /** When all of it is committed. */
  readonly after?: (migration: Migration, table: TableName) => readonly StateStatement[];
  /** With the script of the way down; `before` is the migration that is the last one then. Absent where the tool has none that it gives away. */
  readonly erase?: (migration: Migration, table: TableName, before: Migration | undefined) => readonly StateStatement[];
  /** A first run is refused where the schema holds tables: the tool itself wants a baseline there. */
  readonly isFirstOnEmpty?: boolean;
}

/** A statement, with its table quoted in place of `{table}`. */
export function stateStatement(sql: string, table: TableName, values: StateStatement['values'] = []): StateStatement {
  return { sql: sql.replaceAll('{table}', () => qualifiedName(table.schema, table.name)), values };
}

/** A statement as people are shown it, with its values in it; what only the run knows is 0. */
export function shownStatement({ sql, values }: StateStatement): string {
  const text = sql
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\$(\d+)/g, (_, place: string) => {
      const value = values[Number(place) - 1] ?? null;
      if (value === null) return 'null';
      if (typeof value === 'object') return '0';
      return typeof value === 'string' ? quoteLiteral(value) : String(value);
    });
  return `${text};`;
}

/** CRC-32, as most tools make a lock's key of a name. */
export function crcOf(text: string): bigint {
  return BigInt(crc32(Buffer.from(text)));
}
