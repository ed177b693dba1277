import { PgproofError } from '../errors.ts';
import { findProgram, findTool, type Tool, type ToolSearch } from '../postgres/tools.ts';
import type { Session } from '../session.ts';
import type { Packer } from '../store/compression.ts';
import { type Decryption, gatherDecryption } from '../store/encryption.ts';
import { encodeDatabaseName } from '../store/identifier.ts';
import type { Manifest } from '../store/manifest.ts';
import { readManifest, selectBackup } from '../store/select.ts';
import type { Store, StoredBackup } from '../store/store.ts';

/** How a backup is named. */
export interface SourceOptions {
  readonly store: Store;
  /** Undefined when the store holds one database only. */
  readonly database?: string;
  /** One of `selectors`, or an id. */
  readonly backup: string;
  /** Default: the places where PostgreSQL's programs usually lie. */
  readonly tools?: ToolSearch;
  readonly expectedManifestSha256?: string;
  /** A file of age identities, of which one opens the backup; needed when it is encrypted. */
  readonly ageIdentityFile?: string;
}

/** The chosen backup, and the tools that open it. */
export interface ArchiveFacts {
  /** Taken before the manifest was read: the recovery time runs from here. */
  readonly startedAt: Date;
  readonly backup: StoredBackup;
  /** The backup's folder in the store, with a slash at its end. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly manifestSha256: string;
  readonly pgRestore: Tool;
  /** What unpacks it before its tool reads it; undefined where the tool reads it as it is. */
  readonly packer: Packer | undefined;
  /** What runs a plain dump; undefined for the other formats. */
  readonly psql: Tool | undefined;
  /** Undefined when the backup is not encrypted. */
  readonly decryption: Decryption | undefined;
}

/**
 * Chooses a backup, reads its manifest, finds the tools that read its archive: a pg_restore of the major that wrote it, or of `leastMajor`
 * where that is newer. Throws `unknown-backup`, `invalid-manifest`, `tool-missing`, and `bad-input` when nothing
 * opens it.
 */
export async function gatherArchiveFacts(
  options: SourceOptions,
  session: Session,
  leastMajor = 0,
): Promise<ArchiveFacts> {
  const startedAt = session.now();
  const { store } = options;
  const backup = await selectBackup(store, options.database, options.backup);
  const { manifest, sha256 } = await readManifest(store, backup);
  const expected = options.expectedManifestSha256;
  if (expected !== undefined && expected.toLowerCase() !== sha256) {
    throw new PgproofError(
      'invalid-manifest',
      `the manifest of "${backup.id}" has sha256 ${sha256}, not the expected ${expected}`,
    );
  }
  const what = `backup "${backup.id}"`;
  const decryption = await gatherDecryption(manifest.encryption, options.ageIdentityFile, what, session);
  const packer = await findPacker(manifest, session);
  const major = Math.max(archiveMajor(manifest), leastMajor);
  const pgRestore = await findTool('pg_restore', major, session, options.tools);
  if (manifest.format === 'directory' && pgRestore.container !== undefined)
    throw new PgproofError(
      'tool-missing',
      'a dump in a directory needs a pg_restore on this machine: a container sees none of its folders',
      {
        hint: `install it: apt-get install postgresql-client-${major}`,
      },
    );
  return {
    startedAt,
    backup,
    folder: `${encodeDatabaseName(backup.database)}/${backup.id}/`,
    manifest,
    manifestSha256: sha256,
    pgRestore,
    psql: manifest.format === 'plain' ? await findRestrictable(major, session, options) : undefined,
    packer,
    decryption,
  };
}

/** The minor releases that brought `\\restrict` (CVE-2025-8714). */
const restrictSince: Readonly<Record<number, number>> = { 14: 19, 15: 14, 16: 10, 17: 6 };

/** A psql that can be kept from running commands of a script. Throws `tool-version` for one that cannot. */
export async function findRestrictable(
  major: number,
  session: Session,
  { tools }: Pick<SourceOptions, 'tools'>,
): Promise<Tool> {
  const psql = await findTool('psql', major, session, tools);
  const minor = Number(psql.version.split('.')[1] ?? 0);
  if (minor >= (restrictSince[psql.major] ?? 0)) return psql;
  throw new PgproofError('tool-version', `psql ${psql.version} cannot be kept from running what a script tells it`, {
    hint: `a plain dump needs ${psql.major}.${restrictSince[psql.major]} or newer: apt-get install --only-upgrade postgresql-client-${psql.major}`,
  });
}

async function findPacker({ id, compression, format }: Manifest, session: Session): Promise<Packer | undefined> {
  const { algorithm, by } = compression;
  if (by !== 'pgproof' || algorithm === 'none') return undefined;
  if (algorithm === 'lz4')
    throw new PgproofError(
      'invalid-manifest',
      `backup "${id}" (${format}) is packed by lz4, which nothing of ours does`,
    );
  const program = await findProgram(algorithm, session);
  if (program !== undefined) return { algorithm, program };
  throw new PgproofError('tool-missing', `${algorithm} was not found, and the backup is compressed with it`, {
    hint: `install it: apt-get install ${algorithm}`,
  });
}

/** The major that wrote the archive: only that pg_restore or a newer one reads it. */
function archiveMajor(manifest: Manifest): number {
  const version = manifest.tools.find((tool) => tool.name === 'pg_dump')?.version ?? '';
  const major = Number.parseInt(version, 10);
  return Number.isNaN(major) ? manifest.server.major : major;
}
