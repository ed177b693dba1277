import { readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from './client.ts';

/** The disk of a server's data directory. */
export interface ServerDisk {
  readonly folder: string;
  readonly freeBytes: number;
  readonly sizeBytes: number;
}

/**
 * The disk of the data directory, where that is one of this machine's and can be read; undefined elsewhere, for no server tells it. A
 * directory of the same path can be another's: the file of its postmaster has to tell the start of this one. Versions 14 to 18.
 */
export async function readServerDisk(client: Client): Promise<ServerDisk | undefined> {
  const [row] = await client.query<{ folder: string; started: string }>(`
    select
      pg_catalog.current_setting('data_directory') as folder,
      pg_catalog.floor(extract(epoch from pg_catalog.pg_postmaster_start_time()))::text as started`);
  if (row === undefined) return undefined;
  const lines = (await readFile(join(row.folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  // The third line is the start in seconds, taken a moment before or after the one that the server tells.
  if (!(Math.abs(Number(lines[2]) - Number(row.started)) <= 5)) return undefined;
  const { bavail, blocks, bsize } = await statfs(row.folder);
  return { folder: row.folder, freeBytes: bavail * bsize, sizeBytes: blocks * bsize };
}
