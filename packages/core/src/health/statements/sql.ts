import type { ServerView } from '../check.ts';
import { readCharacters } from './shown.ts';

/** A kind of statement, over all roles that ran it in this database. Times in milliseconds. */
export interface StatementRow {
  readonly id: string;
  /** As it was kept: `shownStatement` has what of it may be told. */
  readonly query: string;
  readonly calls: number;
  readonly total: number;
  readonly mean: number;
  readonly rows: number;
  /** Blocks read and written, of tables and of temporary files. */
  readonly blocks: number;
  /** Time for them; 0 where track_io_timing is off. */
  readonly io: number;
}

export const statementOrders = ['total', 'mean', 'calls', 'rows', 'io'] as const;
export type StatementOrder = (typeof statementOrders)[number];

/** Whether a version such as 1.10 is at least another, such as 1.9. */
export function isAtLeast(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/**
 * The kinds of statements that cost most. The extension's version decides the columns, and not the server's: pg_upgrade leaves an old one.
 * Source: PostgreSQL documentation, F.30, and its upgrade scripts.
 */
export function statementRows(
  { statements }: Pick<ServerView, 'statements'>,
  by: StatementOrder,
  most: number,
): string {
  const { version = '1.8', schema = 'public' } = statements ?? {};
  const total = isAtLeast(version, '1.8') ? 'total_exec_time' : 'total_time';
  const shared = isAtLeast(version, '1.11')
    ? 'shared_blk_read_time + shared_blk_write_time + local_blk_read_time + local_blk_write_time'
    : 'blk_read_time + blk_write_time';
  const temporary = isAtLeast(version, '1.10') ? ' + temp_blk_read_time + temp_blk_write_time' : '';
  const order = { total: 'total', mean: 'mean', calls: 'calls', rows: '"rows"', io: 'blocks' }[by];
  return `
    select
      queryid::text as id,
      left(min(query), ${readCharacters}) as query,
      sum(calls)::float8 as calls,
      sum(${total})::float8 as total,
      (sum(${total}) / greatest(1, sum(calls)))::float8 as mean,
      sum(rows)::float8 as "rows",
      sum(shared_blks_read + shared_blks_written + local_blks_read + local_blks_written + temp_blks_read + temp_blks_written)::float8 as blocks,
      sum(${shared}${temporary})::float8 as io
    from ${schema}.pg_stat_statements
    where dbid = (select oid from pg_database where datname = current_database()) and queryid is not null
    group by queryid
    order by ${order} desc, id
    limit ${most}`;
}
