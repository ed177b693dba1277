import { selectionOf } from '../backup/selection.ts';
import { PgproofError } from '../errors.ts';
import type { Level } from '../finding.ts';
import type { Environment } from '../operation.ts';
import type { CollationVersion } from '../postgres/collation.ts';
import type { NeededRole } from '../postgres/server.ts';
import type { Encryption } from './encryption.ts';
import type { PhysicalManifest } from './physical.ts';
import { problemIn } from './schema.ts';

export type DumpFormat = 'custom' | 'directory' | 'plain' | 'tar';
export type CompressionAlgorithm = 'zstd' | 'lz4' | 'gzip' | 'none';

/** `globals`: what the cluster has beside its databases. `schema`: the definitions that belong to a dump of rows alone, for a copy to have tables to put them into. */
export type FileRole = 'data' | 'schema' | 'globals' | 'proof' | 'catalogue';

/** One file of a backup. `raw_bytes` is its size before our own compression and encryption; null where only the client that compressed knows it. */
export interface ManifestFile {
  readonly path: string;
  readonly role: FileRole;
  readonly bytes: number;
  readonly raw_bytes: number | null;
  readonly sha256: string;
}

export interface ManifestTool {
  readonly name: string;
  readonly version: string;
}

/** What a backup of a part does not hold, and a restore needs. */
export interface ManifestScope {
  /** Schemas of objects that it holds, which it does not create. */
  readonly needed_schemas: readonly { readonly name: string; readonly owner: string }[];
  /** Owner of the schema public where the backup creates that, which every new database has; else null. */
  readonly public_owner: string | null;
  /** Objects that it leaves out and objects in it depend on. */
  readonly needs: readonly { readonly object: string; readonly by: string }[];
}

/** What a backup says of itself; written last. Times are ISO 8601 in UTC; counts beyond 2^53 are decimal strings. */
export interface Manifest {
  readonly format_version: 1;
  readonly id: string;
  readonly created_at: string;
  readonly operation: 'backup';
  readonly environment: Environment;
  readonly server: {
    readonly version: string;
    readonly major: number;
    readonly system_identifier: string;
    readonly database: string;
    readonly encoding: string;
    readonly collation: string;
    readonly ctype: string;
    readonly provider: string;
    readonly locale: string;
    readonly icu_rules: string;
    /** The version that the server's library had of that collation; absent where it has none, and in older manifests. */
    readonly collation_version?: string | undefined;
    /** The lc_monetary that the values of type money in the dump are printed by; empty where there are none. */
    readonly money_locale: string;
    readonly size_bytes: number;
    readonly bootstrap_role: string;
    readonly architecture: string;
  };
  readonly method: 'logical';
  readonly backup_type: 'full';
  readonly format: DumpFormat;
  readonly filters: readonly string[];
  /** Further arguments of pg_dump that were given; those by which it holds less are filters, too. Absent where there were none. */
  readonly pg_dump_arguments?: readonly string[];
  /** What restoring a backup of a part takes beside it. Absent for the whole database. */
  readonly scope?: ManifestScope | undefined;
  /** What of the cluster is in its file of role globals; absent where there is none. */
  readonly globals?: { readonly roles: number; readonly tablespaces: number; readonly passwords: boolean } | undefined;
  /** Tablespaces that objects lie in by name; absent where there are none. */
  readonly tablespaces?: readonly string[] | undefined;
  /** What the database itself has and a dump does not: owner, and names of the rest; absent for a backup of some objects. */
  readonly database_own?: { readonly owner: string; readonly properties: readonly string[] } | undefined;
  readonly tools: readonly ManifestTool[];
  /** Time and position near the snapshot, not of it. */
  readonly snapshot: { readonly time: string; readonly lsn: string };
  readonly files: readonly ManifestFile[];
  readonly compression: {
    readonly algorithm: CompressionAlgorithm;
    readonly level: number;
    readonly by: 'client' | 'pgproof';
  };
  /** Null when its files can be read by whoever has them. */
  readonly encryption: Encryption | null;
  readonly proof: {
    readonly level: 'content' | 'counts' | 'none';
    readonly relations: number;
    /** How many of the relations are partitions of another; absent in the oldest manifests. */
    readonly partitions?: number;
    readonly rows: string;
    readonly sequences: number;
    readonly large_objects: string;
    /** `read`, or `unknown` where the role could not fingerprint them. */
    readonly large_objects_status: 'read' | 'unknown';
    /** Kinds of object that the role could not read in full. */
    readonly unread: readonly string[];
  };
  readonly extensions: readonly { readonly name: string; readonly version: string }[];
  /** Other collations that columns and indexes name, with the versions of their libraries; absent where there are none, and in older manifests. */
  readonly collations?: readonly CollationVersion[] | undefined;
  readonly roles: readonly NeededRole[];
  /** SHA-256 per kind of object over the catalogue. */
  readonly catalogue_digest: Readonly<Record<string, string>>;
  readonly durations: {
    readonly total_seconds: number;
    readonly dump_seconds: number;
    readonly fingerprint_seconds: number;
  };
  readonly snapshot_held_seconds: number;
  /** How it stands to the backup before it: `bad` and `warning` when it shrank or lost tables. Absent where nothing was compared, or not all of it. */
  readonly comparison?: { readonly backup: string; readonly status: 'good' | 'warning' | 'bad' };
  readonly recovery_procedure: string;
}

/** A manifest, of whichever method. */
export type AnyManifest = Manifest | PhysicalManifest;

const largestBytes = 16 * 1024 ** 2;

/** The most a manifest may weigh, in bytes: it is untrusted, and read whole. */
export const largestManifestBytes: number = largestBytes;

/** As `parseAnyManifest`, of a backup of a database. */
export function parseManifest(text: string, where: string): Manifest {
  const manifest = parseAnyManifest(text, where);
  if (manifest.method === 'logical') return manifest;
  throw new PgproofError('invalid-manifest', `${where}: field "method" says "${manifest.method}"`);
}

/**
 * Reads a manifest, which is untrusted: checks it against the schema of its method, and that its files lie in its own folder and are named
 * once. Throws `invalid-manifest` naming the field.
 */
export function parseAnyManifest(text: string, where: string): AnyManifest {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new PgproofError('invalid-manifest', `${where}: not JSON (${(error as Error).message})`);
  }
  const problem = problemIn(parsed);
  if (problem !== undefined) {
    const field = problem.instancePath.slice(1).replaceAll('/', '.') || 'the whole';
    throw new PgproofError('invalid-manifest', `${where}: field "${field}" ${problem.message ?? 'is not valid'}`);
  }
  const value = parsed as AnyManifest;
  for (const file of value.files) {
    if (!isPlainFileName(file.path))
      throw new PgproofError(
        'invalid-manifest',
        `${where}: file path ${JSON.stringify(file.path)} is not a plain file name`,
      );
  }
  const names = value.files.map((file) => file.path);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new PgproofError('invalid-manifest', `${where}: file "${twice}" is named twice`);
  return value;
}

function isPlainFileName(path: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(path) && path !== 'manifest.json';
}

/** The one file of that role. Throws `invalid-manifest` when there is none. */
export function fileOfRole(manifest: Manifest, role: FileRole): ManifestFile {
  const file = manifest.files.find((candidate) => candidate.role === role);
  if (file === undefined) throw new PgproofError('invalid-manifest', `backup "${manifest.id}" names no ${role} file`);
  return file;
}

/** The highest level that a backup can be shown to reach: what its role could not see at the source cannot be proven later. */
export function highestLevel(manifest: AnyManifest): Level {
  if (manifest.method === 'physical') return 'consistent';
  const { level, unread, large_objects_status } = manifest.proof;
  const { content } = selectionOf(manifest.filters);
  if (content === 'data' && !manifest.files.some(({ role }) => role === 'schema')) return 'readable';
  if (level === 'none' || unread.length > 0) return 'restored';
  return level === 'counts' || content === 'schema' || large_objects_status === 'unknown' ? 'consistent' : 'identical';
}
