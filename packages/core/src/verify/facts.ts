import { freemem } from 'node:os';
import { PgproofError } from '../errors.ts';
import { findProgram, findTool, type Tool } from '../postgres/tools.ts';
import type { SandboxTools } from '../sandbox/sandbox.ts';
import type { Session } from '../session.ts';
import { encodeDatabaseName } from '../store/identifier.ts';
import type { Manifest } from '../store/manifest.ts';
import { readManifest, selectBackup } from '../store/select.ts';
import type { Store, StoredBackup } from '../store/store.ts';
import type { VerifyOptions } from './options.ts';
import { isGood, readRecords } from './record.ts';

/** What a verification's plan depends on. */
export interface VerifyFacts {
  /** Taken before the manifest was read: the recovery time runs from here. */
  readonly startedAt: Date;
  readonly backup: StoredBackup;
  /** The backup's folder in the store, with a slash at its end. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly manifestSha256: string;
  readonly pgRestore: Tool;
  readonly sandbox: SandboxTools;
  readonly zstd: string | undefined;
  readonly memoryBytes: number;
}

/** The chosen backup, and the tools to open it with. */
export type ArchiveFacts = Omit<VerifyFacts, 'sandbox' | 'memoryBytes'>;

/** Chooses a backup, reads its manifest, finds the tools that read its archive. Throws `unknown-backup`, `invalid-manifest`, `tool-missing`. */
export async function gatherArchiveFacts(
  options: Pick<VerifyOptions, 'store' | 'database' | 'backup' | 'pgBin' | 'expectedManifestSha256'>,
  session: Session,
): Promise<ArchiveFacts> {
  const startedAt = session.now();
  const { store } = options;
  const backup = await selectBackup(store, options.database, options.backup, judgeOf(store));
  const { manifest, sha256 } = await readManifest(store, backup);
  const expected = options.expectedManifestSha256;
  if (expected !== undefined && expected.toLowerCase() !== sha256) {
    throw new PgproofError(
      'invalid-manifest',
      `the manifest of "${backup.id}" has sha256 ${sha256}, not the expected ${expected}`,
    );
  }
  const zstd = manifest.compression.by === 'pgproof' ? await findProgram('zstd', session) : undefined;
  if (manifest.compression.by === 'pgproof' && zstd === undefined) {
    throw new PgproofError('tool-missing', 'zstd was not found, and the backup is compressed with it', {
      hint: 'install it: apt-get install zstd',
    });
  }
  const search = { session, ...(options.pgBin === undefined ? {} : { pgBin: options.pgBin }) };
  return {
    startedAt,
    backup,
    folder: `${encodeDatabaseName(backup.database)}/${backup.id}/`,
    manifest,
    manifestSha256: sha256,
    pgRestore: await findTool('pg_restore', archiveMajor(manifest), search),
    zstd,
  };
}

/** Reads what a verification needs: a backup, and a server of its major to restore it into. */
export async function gatherVerifyFacts(options: VerifyOptions, session: Session): Promise<VerifyFacts> {
  const archive = await gatherArchiveFacts(options, session);
  const search = { session, ...(options.pgBin === undefined ? {} : { pgBin: options.pgBin }) };
  const { major } = archive.manifest.server;
  return {
    ...archive,
    sandbox: { initdb: await findTool('initdb', major, search), postgres: await findTool('postgres', major, search) },
    memoryBytes: freemem(),
  };
}

/** How backups of a store are judged by the records beside them. */
export function judgeOf(store: Store): {
  isGood: (backup: StoredBackup) => Promise<boolean>;
  isVerified: (backup: StoredBackup) => Promise<boolean>;
} {
  return {
    isGood: async (backup) => {
      try {
        const { manifest } = await readManifest(store, backup);
        return isGood(manifest, await readRecords(store, backup));
      } catch (error) {
        if (error instanceof PgproofError && error.kind === 'invalid-manifest') return false;
        throw error;
      }
    },
    isVerified: async (backup) => (await readRecords(store, backup)).length > 0,
  };
}

/** The major that wrote the archive: only that pg_restore or a newer one reads it. */
function archiveMajor(manifest: Manifest): number {
  const version = manifest.tools.find((tool) => tool.name === 'pg_dump')?.version ?? '';
  const major = Number.parseInt(version, 10);
  return Number.isNaN(major) ? manifest.server.major : major;
}
