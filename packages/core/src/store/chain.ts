import { PgproofError } from '../errors.ts';
import { clusterName, encodeDatabaseName } from './identifier.ts';
import type { PhysicalManifest } from './physical.ts';
import { type ReadManifest, readPhysicalManifest } from './select.ts';
import type { Store, StoredBackup } from './store.ts';

/** A backup of a chain as it lies in its store. */
export interface Member {
  readonly id: string;
  /** Its folder in the store, with a slash at its end. */
  readonly folder: string;
  readonly manifest: PhysicalManifest;
  readonly sha256: string;
}

/** A backup that another is made on, and cannot be read. */
export interface LostMember {
  readonly id: string;
  /** The file that is missing or wrong. */
  readonly file: string;
  readonly problem: string;
}

export interface Chain {
  /** The full one first, the chosen one last; without those that are lost. */
  readonly members: readonly Member[];
  readonly lost: readonly LostMember[];
}

/** Reads a backup and those that it is made on. Throws `invalid-manifest` for the manifest of the backup itself. */
export async function readChain(store: Store, backup: StoredBackup): Promise<Chain> {
  const own = memberOf(backup, await readPhysicalManifest(store, backup));
  const members: Member[] = [];
  const lost: LostMember[] = [];
  const { chain, chain_sha256: sums } = own.manifest;
  for (const [place, id] of chain.entries()) {
    const earlier = { database: backup.database, id };
    try {
      const member = memberOf(earlier, await readPhysicalManifest(store, earlier));
      const isNext =
        member.manifest.chain.length === place && member.manifest.chain.every((one, index) => one === chain[index]);
      const isSame = sums === undefined || sums[place] === member.sha256;
      if (isNext && isSame) members.push(member);
      else
        lost.push({
          id,
          file: fileOf(earlier),
          problem: isSame
            ? 'it is not made on the backups before it, as the last one says'
            : `it was replaced: its sha256 is ${member.sha256}, and was ${sums[place] ?? 'not written down'}`,
        });
    } catch (error) {
      if (!(error instanceof PgproofError) || error.kind !== 'invalid-manifest') throw error;
      lost.push({ id, file: fileOf(earlier), problem: error.message });
    }
  }
  return { members: [...members, own], lost };
}

/**
 * Sees that the backups of a chain are what they were when they were read, before another is kept on them: retention may have run meanwhile. Throws
 * `invalid-manifest`, naming the one that is lost or was replaced.
 */
export async function requireUnchanged(store: Store, members: readonly Member[]): Promise<void> {
  for (const { id, manifest, sha256 } of members) {
    const database = clusterName(manifest.server.system_identifier);
    const refuse = (what: string, cause?: unknown): PgproofError =>
      new PgproofError('invalid-manifest', `backup "${id}", which this one is made on, ${what} meanwhile`, {
        hint: 'take a full one (--backup-type full); and prune when no backup is under way',
        cause,
      });
    const now = await readPhysicalManifest(store, { database, id }).catch((error) => {
      if (!(error instanceof PgproofError) || error.kind !== 'invalid-manifest') throw error;
      throw refuse('was lost', error);
    });
    if (now.sha256 !== sha256) throw refuse('was replaced');
  }
}

function memberOf(backup: StoredBackup, { manifest, sha256 }: ReadManifest<PhysicalManifest>): Member {
  return { id: backup.id, folder: `${encodeDatabaseName(backup.database)}/${backup.id}/`, manifest, sha256 };
}

function fileOf({ database, id }: StoredBackup): string {
  return `${encodeDatabaseName(database)}/${id}/manifest.json`;
}
