import type { Client } from './client.ts';

/** How archiving goes. */
export interface ArchiverFacts {
  readonly mode: 'off' | 'on' | 'always';
  /** Whether there is a command or a library to archive with. */
  readonly hasWay: boolean;
  readonly failedCount: number;
  readonly lastFailedWal: string | null;
  /** The last try failed: nothing was archived since. */
  readonly isFailing: boolean;
}

/** Files of the write-ahead log. */
export interface WalFacts {
  readonly bytes: number;
  /** What the server aims at. */
  readonly maxBytes: number;
  /** Files that wait to be archived. */
  readonly unarchived: number;
}

/** A replication slot. */
export interface SlotFacts {
  readonly name: string;
  readonly isActive: boolean;
  /** reserved, extended, unreserved, lost; null while nothing is kept. */
  readonly walStatus: string | null;
  readonly keptBytes: number;
}

/** Source: PostgreSQL documentation, 28.2.11 and 26.3. Versions 14 to 18. */
export async function readArchiver(client: Client): Promise<ArchiverFacts> {
  const [row] = await client.query<ArchiverFacts & Record<string, unknown>>(`
    select
      pg_catalog.current_setting('archive_mode') as mode,
      coalesce(pg_catalog.current_setting('archive_command'), '') not in ('', '(disabled)')
        or coalesce(pg_catalog.current_setting('archive_library', true), '') <> '' as "hasWay",
      failed_count::int as "failedCount",
      last_failed_wal as "lastFailedWal",
      last_failed_time is not null and last_failed_time > coalesce(last_archived_time, '-infinity') as "isFailing"
    from pg_catalog.pg_stat_archiver`);
  return row ?? { mode: 'off', hasWay: false, failedCount: 0, lastFailedWal: null, isFailing: false };
}

/** Needs pg_monitor. Versions 14 to 18. */
export async function readWal(client: Client): Promise<WalFacts> {
  const [row] = await client.query<{ bytes: string; max: string; unarchived: number }>(`
    select
      (select coalesce(pg_catalog.sum(size), 0)::text from pg_catalog.pg_ls_waldir()) as bytes,
      (select (setting::bigint * 1024 * 1024)::text from pg_catalog.pg_settings where name = 'max_wal_size') as max,
      (select pg_catalog.count(*)::int from pg_catalog.pg_ls_archive_statusdir() where name like '%.ready') as unarchived`);
  return { bytes: Number(row?.bytes), maxBytes: Number(row?.max), unarchived: row?.unarchived ?? 0 };
}

/** Slots, the one that keeps most first. Versions 14 to 18. */
export async function readSlots(client: Client): Promise<SlotFacts[]> {
  const rows = await client.query<Omit<SlotFacts, 'keptBytes'> & { kept: string }>(`
    select
      slot_name as name,
      active as "isActive",
      wal_status as "walStatus",
      coalesce(
        case when pg_catalog.pg_is_in_recovery() then pg_catalog.pg_last_wal_replay_lsn()
             else pg_catalog.pg_current_wal_lsn() end - restart_lsn, 0)::text as kept
    from pg_catalog.pg_replication_slots
    order by 4 desc`);
  return rows.map(({ kept, ...slot }) => ({ ...slot, keptBytes: Number(kept) }));
}
