import { Readable } from 'node:stream';
import { CommandError } from '../command.ts';
import { PgproofError } from '../errors.ts';
import { type Plan, stepNamed } from '../operation.ts';
import type { Session } from '../session.ts';
import { classifyDecryption, type Decryption, identityHoles, passThrough } from '../store/encryption.ts';
import { withStoredInput } from '../store/input.ts';
import { fileOfRole, type Manifest } from '../store/manifest.ts';
import type { Store } from '../store/store.ts';
import { type CatalogueDocument, isCatalogueDocument, isProof, type Proof, unpackDocument } from './document.ts';

/** A backup whose small files are read. */
export interface Backup {
  readonly manifest: Manifest;
  /** Its folder in the store, with a slash at its end. */
  readonly folder: string;
  readonly decryption: Decryption | undefined;
}

/** What a copy is proven by. */
export interface Documents {
  readonly proof: Proof;
  readonly catalogue: CatalogueDocument;
}

/** Reads proof and catalogue; undefined when the backup has none. Throws `invalid-manifest`. */
export async function readDocuments(
  plan: Plan,
  store: Store,
  facts: Backup,
  session: Session,
): Promise<Documents | undefined> {
  if (facts.manifest.proof.level === 'none') return undefined;
  const read = async <T extends Proof | CatalogueDocument>(
    role: 'proof' | 'catalogue',
    isOne: (value: object) => boolean,
  ): Promise<T> => {
    const { name, content } = await openSmall(plan, store, facts, role, session);
    return unpackDocument<T>(content, name, isOne);
  };
  return {
    proof: await read<Proof>('proof', isProof),
    catalogue: await read<CatalogueDocument>('catalogue', isCatalogueDocument),
  };
}

/** A small file of a backup, decrypted by the plan's step `decrypt-<role>`. Throws `invalid-manifest` where that cannot be. */
export async function openSmall(
  plan: Plan,
  store: Store,
  facts: Backup,
  role: 'proof' | 'catalogue' | 'globals',
  session: Session,
): Promise<{ readonly name: string; readonly content: Readable }> {
  const name = fileOfRole(facts.manifest, role).path;
  const path = `${facts.folder}${name}`;
  if (facts.decryption === undefined) return { name, content: await store.get(path) };
  const { stages } = stepNamed(plan, 'pipeline', `decrypt-${role}`);
  const options = { signal: session.signal, classify: classifyDecryption };
  const content = await withStoredInput(store, path, (input) =>
    passThrough(stages, identityHoles(facts.decryption), { ...options, input }),
  ).catch((error) => {
    if (!(error instanceof CommandError) || error.kind !== 'invalid-manifest') throw error;
    throw new PgproofError(error.kind, `"${name}" cannot be decrypted: ${error.message}`, { cause: error });
  });
  return { name, content: Readable.from([content]) };
}
