import { PgproofError } from '../errors.ts';
import type { Environment } from '../operation.ts';
import type { Encryption } from './encryption.ts';
import type { CompressionAlgorithm, ManifestTool } from './manifest.ts';

/**
 * `data`: the tar of the data directory, with the WAL that makes it consistent. `tablespace`: that of one tablespace. `backup-manifest`:
 * PostgreSQL's own, of every file in them. `file-list`: the same without checksums, never encrypted, which an incremental backup on top of this one
 * needs. `configuration`: a tar of files that lie outside the data directory.
 */
export type PhysicalRole = 'data' | 'tablespace' | 'backup-manifest' | 'file-list' | 'configuration';

export interface PhysicalFile {
  readonly path: string;
  readonly role: PhysicalRole;
  readonly bytes: number;
  /** Null: only the client that compressed knows it. */
  readonly raw_bytes: number | null;
  readonly sha256: string;
}

/** What the libraries that sort text said of themselves; null where they say nothing. */
export interface LibraryVersions {
  readonly libc: string | null;
  readonly icu: string | null;
}

/** A database of the cluster. */
export interface ClusterDatabase {
  readonly name: string;
  /** c: libc, i: ICU, b: builtin. */
  readonly provider: string;
  readonly collation: string;
  readonly allows_connections: boolean;
}

/** Settings of the source that a server which replays its WAL needs at least. Source: PostgreSQL documentation, 26.4 "Hot Standby". */
export interface ClusterLimits {
  readonly max_connections: number;
  readonly max_worker_processes: number;
  readonly max_wal_senders: number;
  readonly max_prepared_transactions: number;
  readonly max_locks_per_transaction: number;
}

export interface ClusterTablespace {
  readonly oid: string;
  readonly name: string;
  /** Where it lay at the source. */
  readonly location: string;
  /** The file of the backup that holds it. */
  readonly file: string;
}

/** What a physical backup says of itself; written last. Times are ISO 8601 in UTC. */
export interface PhysicalManifest {
  readonly format_version: 1;
  readonly id: string;
  readonly created_at: string;
  readonly operation: 'backup';
  readonly environment: Environment;
  readonly server: {
    readonly version: string;
    readonly major: number;
    readonly system_identifier: string;
    readonly size_bytes: number;
    readonly bootstrap_role: string;
    readonly architecture: string;
    readonly time_zone: string;
    readonly wal_segment_bytes: number;
    readonly preload_libraries: string;
    readonly is_standby: boolean;
  };
  readonly method: 'physical';
  readonly backup_type: 'full' | 'incremental';
  readonly format: 'tar';
  /** Always empty: a cluster is backed up whole. */
  readonly filters: readonly string[];
  /** The backups that this one is made on, the full one first; empty for a full one. */
  readonly chain: readonly string[];
  /** Of their manifests, in that order, as hexadecimal; manifests of older versions do not have it. */
  readonly chain_sha256?: readonly string[];
  readonly tools: readonly ManifestTool[];
  /** Where the backup ends: what was committed by then is in it. */
  readonly snapshot: { readonly time: string; readonly lsn: string };
  readonly wal: {
    readonly timeline: number;
    readonly start_lsn: string;
    readonly stop_lsn: string;
    /** Named after the backup, behind its end; null where none could be made. */
    readonly restore_point: string | null;
  };
  /** Of pg_control: 0 where pages have no checksums. */
  readonly data_checksum_version: number;
  readonly limits: ClusterLimits;
  readonly libraries: LibraryVersions;
  readonly databases: readonly ClusterDatabase[];
  readonly tablespaces: readonly ClusterTablespace[];
  /** Paths, at the source, of the files in the tar of configuration. */
  readonly configuration: readonly string[];
  readonly files: readonly PhysicalFile[];
  readonly compression: {
    readonly algorithm: CompressionAlgorithm;
    readonly level: number;
    readonly by: 'client' | 'server' | 'pgproof';
  };
  readonly encryption: Encryption | null;
  readonly durations: { readonly total_seconds: number; readonly dump_seconds: number };
  readonly recovery_procedure: string;
}

/** The one file of that role. Throws `invalid-manifest` when there is none. */
export function physicalFile(manifest: PhysicalManifest, role: PhysicalRole): PhysicalFile {
  const file = manifest.files.find((candidate) => candidate.role === role);
  if (file === undefined) throw new PgproofError('invalid-manifest', `backup "${manifest.id}" names no ${role} file`);
  return file;
}
