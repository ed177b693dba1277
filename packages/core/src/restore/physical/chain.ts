import { PgproofError } from '../../errors.ts';
import { encodeDatabaseName } from '../../store/identifier.ts';
import type { PhysicalManifest } from '../../store/physical.ts';
import { type ReadManifest, readPhysicalManifest } from '../../store/select.ts';
import type { Store, StoredBackup } from '../../store/store.ts';

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
  for (const [place, id] of own.manifest.chain.entries()) {
    const earlier = { database: backup.database, id };
    try {
      const member = memberOf(earlier, await readPhysicalManifest(store, earlier));
      const isNext =
        member.manifest.chain.length === place &&
        member.manifest.chain.every((one, index) => one === own.manifest.chain[index]);
      if (isNext) members.push(member);
      else
        lost.push({
          id,
          file: fileOf(earlier),
          problem: 'it is not made on the backups before it, as the last one says',
        });
    } catch (error) {
      if (!(error instanceof PgproofError) || error.kind !== 'invalid-manifest') throw error;
      lost.push({ id, file: fileOf(earlier), problem: error.message });
    }
  }
  return { members: [...members, own], lost };
}

function memberOf(backup: StoredBackup, { manifest, sha256 }: ReadManifest<PhysicalManifest>): Member {
  return { id: backup.id, folder: `${encodeDatabaseName(backup.database)}/${backup.id}/`, manifest, sha256 };
}

function fileOf({ database, id }: StoredBackup): string {
  return `${encodeDatabaseName(database)}/${id}/manifest.json`;
}
