import { readFile } from 'node:fs/promises';
import type { Cluster } from '../cluster.ts';

/** The databases that are backed up, each of them by every command that is compared on it. Each is named as it is here. */
export const datasets = {
  mixed: 'mixed data: prose, numbers, JSON, bytes that do not compress, large objects, partitions',
  given: 'data of a file that was given (--mixed), which is no part of the repository',
  tables: 'many small tables',
} as const;
export type Dataset = keyof typeof datasets;

/** Of `tables.sql` at scale 1. */
const manyTables = 10_000;

/**
 * What the server of these databases has to be started with. A backup locks every table of a database in one transaction, ours in another
 * one too; the shared table of locks has room for `max_locks_per_transaction` of each connection, which is not meant for so many.
 */
export function serverSettings(scale: number): Record<string, string> {
  return { max_wal_size: '8GB', max_locks_per_transaction: String(Math.max(64, Math.ceil((manyTables * scale) / 10))) };
}

/** Makes a database, by a script for psql: its own, or that of a path. Returns its size in bytes. */
export async function fill(source: Cluster, data: Dataset, scale: number, path?: string): Promise<number> {
  await source.sql('postgres', `create database ${data} template template0`);
  // Whoever reads rows first after they were written pays for that: none of those who are compared.
  const given = path === undefined ? undefined : `${await readFile(path, 'utf8')}\n;vacuum (analyze);\n`;
  const script = given ?? (await readFile(new URL(`datasets/${data}.sql`, import.meta.url), 'utf8'));
  const args = ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', data];
  await source.tool('psql', args, `set bench.scale = '${scale}';\n${script}`);
  const [row] = await source.sql(data, 'checkpoint; select pg_database_size(current_database()) as bytes');
  return Number(row?.['bytes']);
}
