import { PgproofError } from '../../errors.ts';
import { requireProgram } from '../../postgres/tools.ts';
import type { Session } from '../../session.ts';
import { type Chain, type Member, readChain } from '../../store/chain.ts';
import { type Decryption, gatherDecryption } from '../../store/encryption.ts';
import { allClusters } from '../../store/identifier.ts';
import { selectBackup } from '../../store/select.ts';
import type { StoredBackup } from '../../store/store.ts';
import type { SourceOptions } from '../source.ts';

/** A chosen backup of a cluster, those it is made on, and what opens them. */
export interface PhysicalSource extends Chain {
  /** Taken before the manifest was read: the recovery time runs from here. */
  readonly startedAt: Date;
  readonly backup: StoredBackup;
  /** The chosen one. */
  readonly own: Member;
  readonly tar: string;
  /** By algorithm, the program that unpacks it. */
  readonly unpackers: Readonly<Record<string, string>>;
  /** Undefined when nothing of the chain is encrypted. */
  readonly decryption: Decryption | undefined;
}

/** Chooses a backup of a cluster and reads its chain. Throws `unknown-backup`, `invalid-manifest`, `tool-missing`, and `bad-input` when nothing opens it. */
export async function gatherPhysicalSource(options: SourceOptions, session: Session): Promise<PhysicalSource> {
  const startedAt = session.now();
  const { store } = options;
  const backup = await selectBackup(store, options.database ?? allClusters, options.backup);
  const chain = await readChain(store, backup);
  const own = chain.members.at(-1);
  if (own === undefined) throw new Error('a chain has at least the backup itself');
  const expected = options.expectedManifestSha256;
  if (expected !== undefined && expected.toLowerCase() !== own.sha256)
    throw new PgproofError(
      'invalid-manifest',
      `the manifest of "${backup.id}" has sha256 ${own.sha256}, not the expected ${expected}`,
    );
  const unpackers: Record<string, string> = {};
  for (const { manifest } of chain.members) {
    const { algorithm } = manifest.compression;
    if (algorithm !== 'none') unpackers[algorithm] ??= await requireProgram(algorithm, session);
  }
  let decryption: Decryption | undefined;
  for (const { id, manifest } of chain.members)
    decryption =
      (await gatherDecryption(manifest.encryption, options.ageIdentityFile, `backup "${id}"`, session)) ?? decryption;
  return { ...chain, startedAt, backup, own, tar: await requireProgram('tar', session), unpackers, decryption };
}
