import type { ClusterDatabase, ClusterLimits, LibraryVersions } from '../store/physical.ts';
import type { Client } from './client.ts';

/** What a cluster says of itself, as far as it matters for a copy of its files. */
export interface ClusterFacts {
  /** Of all databases that the role may connect to, in bytes. */
  readonly sizeBytes: number;
  readonly databases: readonly ClusterDatabase[];
  /** Those with a folder of their own. */
  readonly tablespaces: readonly { readonly oid: string; readonly name: string; readonly location: string }[];
  readonly limits: ClusterLimits;
  readonly libraries: LibraryVersions;
  readonly hasChecksums: boolean;
  readonly walLevel: string;
  readonly walSegmentBytes: number;
  readonly timeZone: string;
  readonly preloadLibraries: string;
  readonly isStandby: boolean;
  readonly walSenders: { readonly used: number; readonly most: number };
  readonly slots: { readonly used: number; readonly most: number };
  /** Whether the role may start a walsender. */
  readonly mayReplicate: boolean;
  /** Whether changed blocks are noted (17+); undefined before 17. */
  readonly summarizesWal: boolean | undefined;
  readonly mayMakeRestorePoint: boolean;
  /** Undefined where the role may not know it. */
  readonly hbaFile: string | undefined;
}

/** Reads them. Versions 14 to 18. Source: PostgreSQL documentation, 52 "System Catalogs" and 27.2. */
export async function readClusterFacts(client: Client): Promise<ClusterFacts> {
  const settings = new Map(
    (
      await client.query<{ name: string; setting: string; reset: string }>(
        'select name, setting, reset_val as reset from pg_settings where name = any ($1::text[])',
        [settingNames],
      )
    ).map(({ name, setting, reset }) => [name, name === 'TimeZone' ? reset : setting]),
  );
  const setting = (name: string): string => settings.get(name) ?? '';
  const number = (name: string): number => Number(setting(name));
  const [row] = await client.query<{
    size: string;
    standby: boolean;
    senders: number;
    slots: number;
    replication: boolean;
    point: boolean;
  }>(`
    select
      (select coalesce(sum(pg_database_size(d.oid)) filter (where has_database_privilege(d.oid, 'connect')), 0)::text
       from pg_database d) as size,
      pg_is_in_recovery() as standby,
      (select count(*)::int from pg_stat_replication) as senders,
      (select count(*)::int from pg_replication_slots) as slots,
      (select r.rolreplication or r.rolsuper from pg_roles r where r.rolname = current_user) as replication,
      has_function_privilege('pg_create_restore_point(text)', 'execute') as point`);
  if (row === undefined) throw new Error('a select without a table has one row');
  const provider = client.major >= 15 ? 'd.datlocprovider' : "'c'";
  const databases = await client.query<{ name: string; provider: string; collation: string; allowed: boolean }>(`
    select d.datname as name, ${provider}::text as provider, d.datcollate as collation, d.datallowconn as allowed
    from pg_database d
    order by d.datname collate "C"`);
  const tablespaces = await client.query<{ oid: string; name: string; location: string }>(`
    select t.oid::text as oid, t.spcname as name, pg_tablespace_location(t.oid) as location
    from pg_tablespace t
    where t.spcname not in ('pg_default', 'pg_global')
    order by t.oid`);
  return {
    sizeBytes: Number(row.size),
    databases: databases.map(({ allowed, ...database }) => ({ ...database, allows_connections: allowed })),
    tablespaces,
    limits: {
      max_connections: number('max_connections'),
      max_worker_processes: number('max_worker_processes'),
      max_wal_senders: number('max_wal_senders'),
      max_prepared_transactions: number('max_prepared_transactions'),
      max_locks_per_transaction: number('max_locks_per_transaction'),
    },
    libraries: await readLibraryVersions(client),
    hasChecksums: setting('data_checksums') === 'on',
    walLevel: setting('wal_level'),
    walSegmentBytes: number('wal_segment_size'),
    timeZone: setting('TimeZone'),
    preloadLibraries: setting('shared_preload_libraries'),
    isStandby: row.standby,
    walSenders: { used: row.senders, most: number('max_wal_senders') },
    slots: { used: row.slots, most: number('max_replication_slots') },
    mayReplicate: row.replication,
    summarizesWal: client.major >= 17 ? setting('summarize_wal') === 'on' : undefined,
    mayMakeRestorePoint: row.point,
    hbaFile: settings.get('hba_file'),
  };
}

const settingNames: readonly string[] = [
  ...['max_connections', 'max_worker_processes', 'max_wal_senders', 'max_prepared_transactions'],
  ...['max_locks_per_transaction', 'max_replication_slots', 'data_checksums', 'wal_level', 'wal_segment_size'],
  ...['TimeZone', 'shared_preload_libraries', 'summarize_wal', 'hba_file'],
];

/**
 * The versions by which the server's libraries sort text: one of the C library for all its locales, one of ICU. Null where there is no locale to
 * ask by. Source: PostgreSQL documentation, 9.28.8 "Collation Management Functions".
 */
export async function readLibraryVersions(client: Client): Promise<LibraryVersions> {
  const [row] = await client.query<{ libc: string | null; icu: string | null }>(`
    select
      max(pg_collation_actual_version(c.oid)) filter (
        where c.collprovider = 'c' and c.collname !~ '^(C|POSIX|ucs_basic)($|\\.)') as libc,
      max(pg_collation_actual_version(c.oid)) filter (where c.collprovider = 'i' and c.collname = 'und-x-icu') as icu
    from pg_collation c
    where c.collnamespace = 'pg_catalog'::regnamespace
      and (c.collprovider = 'i' and c.collname = 'und-x-icu'
        or c.collprovider = 'c' and c.collencoding in (-1, (select d.encoding from pg_database d where d.datname = current_database())))`);
  return { libc: row?.libc ?? null, icu: row?.icu ?? null };
}
