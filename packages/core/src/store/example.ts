/* Manifests for tests: a factory, so that a test states only what matters to it. */
import type { Manifest } from './manifest.ts';
import type { PhysicalManifest } from './physical.ts';

export interface GivenManifest {
  readonly id?: string;
  readonly bytes?: number;
  readonly systemIdentifier?: string;
  readonly sizeBytes?: number;
  readonly seconds?: number;
  readonly filters?: readonly string[];
  readonly pgDumpArguments?: readonly string[];
  readonly level?: Manifest['proof']['level'];
  readonly relations?: number;
  readonly partitions?: number;
  readonly rows?: string;
  readonly largeObjects?: string;
  readonly compression?: Manifest['compression'];
}

/** A backup of a database of 100 MB in 10 MB, with 1,000 rows in 10 tables, that took 60 s. */
export function exampleManifest(given: GivenManifest = {}): Manifest {
  const { id = '20261123T031700Z-0a1b2c', seconds = 60 } = given;
  return {
    ...{
      format_version: 1,
      id,
      created_at: '2026-11-23T03:18:00.000Z',
      operation: 'backup',
      environment: 'production',
    },
    server: {
      ...{ version: '17.2', major: 17, system_identifier: given.systemIdentifier ?? '7000000000000000001' },
      ...{ database: 'shop', encoding: 'UTF8', collation: 'C', ctype: 'C', provider: 'c', locale: '', icu_rules: '' },
      ...{ money_locale: '', size_bytes: given.sizeBytes ?? 100_000_000, bootstrap_role: 'postgres' },
      architecture: 'x86_64',
    },
    ...{ method: 'logical', backup_type: 'full', format: 'custom', filters: given.filters ?? [], tools: [] },
    ...(given.pgDumpArguments === undefined ? {} : { pg_dump_arguments: given.pgDumpArguments }),
    snapshot: { time: '2026-11-23T03:17:01.000Z', lsn: '0/1' },
    files: [
      { path: 'data.dump', role: 'data', bytes: given.bytes ?? 10_000_000, raw_bytes: null, sha256: '0'.repeat(64) },
    ],
    compression: given.compression ?? { algorithm: 'zstd', level: 3, by: 'client' },
    encryption: null,
    proof: {
      ...{ level: given.level ?? 'content', relations: given.relations ?? 10, partitions: given.partitions ?? 0 },
      ...{ rows: given.rows ?? '1000', sequences: 1, large_objects: given.largeObjects ?? '0' },
      ...{ large_objects_status: 'read', unread: [] },
    },
    ...{ extensions: [], roles: [], catalogue_digest: {} },
    durations: { total_seconds: seconds, dump_seconds: seconds / 2, fingerprint_seconds: seconds / 2 },
    ...{ snapshot_held_seconds: seconds / 2, recovery_procedure: '' },
  };
}

/** A full backup of a cluster without tablespaces. */
export function examplePhysicalManifest(
  given: Partial<Pick<PhysicalManifest, 'id' | 'wal' | 'chain' | 'chain_sha256'>> & {
    readonly systemIdentifier?: string;
  } = {},
): PhysicalManifest {
  const { systemIdentifier, ...fields } = given;
  return {
    ...{ format_version: 1, id: '20261123T031700Z-0a1b2c', created_at: '2026-11-23T03:18:00.000Z' },
    ...{ operation: 'backup', environment: 'production' },
    server: {
      ...{ version: '17.2', major: 17, system_identifier: systemIdentifier ?? '7000000000000000001' },
      ...{ size_bytes: 100_000_000, bootstrap_role: 'postgres', architecture: 'x86_64', time_zone: 'UTC' },
      ...{ wal_segment_bytes: 16_777_216, preload_libraries: '', is_standby: false },
    },
    ...{ method: 'physical', backup_type: 'full', format: 'tar', filters: [], chain: [], tools: [] },
    snapshot: { time: '2026-11-23T03:17:01.000Z', lsn: '0/2000100' },
    wal: { timeline: 1, start_lsn: '0/2000028', stop_lsn: '0/2000100', restore_point: null },
    data_checksum_version: 1,
    limits: {
      ...{ max_connections: 100, max_worker_processes: 8, max_wal_senders: 10 },
      ...{ max_prepared_transactions: 0, max_locks_per_transaction: 64 },
    },
    ...{ libraries: { libc: null, icu: null }, databases: [], tablespaces: [], configuration: [] },
    files: [
      { path: 'base.tar.zst', role: 'data', bytes: 10_000_000, raw_bytes: null, sha256: '0'.repeat(64) },
      { path: 'backup_manifest', role: 'backup-manifest', bytes: 1, raw_bytes: 1, sha256: '1'.repeat(64) },
      { path: 'file_list', role: 'file-list', bytes: 1, raw_bytes: 1, sha256: '2'.repeat(64) },
    ],
    compression: { algorithm: 'zstd', level: 3, by: 'client' },
    encryption: null,
    durations: { total_seconds: 60, dump_seconds: 50 },
    recovery_procedure: '',
    ...fields,
  };
}
