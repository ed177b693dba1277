import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { classify, PgproofError } from '../errors.ts';
import { type Plan, stepNamed } from '../operation.ts';
import { isProof, type Proof, unpackDocument } from '../proof/document.ts';
import type { Session } from '../session.ts';
import {
  classifyDecryption,
  type Decryption,
  gatherDecryption,
  identityHoles,
  passThrough,
} from '../store/encryption.ts';
import { encodeDatabaseName } from '../store/identifier.ts';
import { fileOfRole, type Manifest, type ManifestFile } from '../store/manifest.ts';
import type { Store } from '../store/store.ts';

/** A table as one backup has it beside another. */
export interface HeldTable {
  readonly rows: string;
  /** The topmost parent of a partition, `schema.name`. */
  readonly root: string | null;
}

/** Why the tables of a backup are not known, as a clause; and what somebody has to do about it, where that is not as it was meant. */
export interface Unseen {
  readonly why: string;
  readonly hint?: string;
}

/** A backup's tables by `schema.name`; or why they are not known. */
export type HeldTables = ReadonlyMap<string, HeldTable> | Unseen;

/** The tables of a proof by `schema.name`. */
export function heldTables({ tables }: Pick<Proof, 'tables'>): ReadonlyMap<string, HeldTable> {
  return new Map(tables.map(({ schema, name, rows, root }) => [`${schema}.${name}`, { rows, root }]));
}

/** What is read of a backup that was taken before, and with what. */
export interface Past {
  /** Where it lies. */
  readonly open: () => Promise<Store>;
  readonly manifest: Manifest;
  /** The plan of the backup under way, whose step `open` decrypts. */
  readonly plan: Plan;
  readonly facts: { readonly decryption: Decryption | undefined };
  readonly session: Pick<Session, 'env' | 'signal'>;
}

const largestProofBytes = 64 * 1024 ** 2;

/**
 * Reads the tables of a backup's proof, which has to be what its manifest says. What cannot be read, or opened, is a reason, never an error;
 * only an abort is thrown.
 */
export async function readHeldTables(past: Past): Promise<HeldTables> {
  const { manifest, facts, session } = past;
  const { id } = manifest;
  if (manifest.proof.level === 'none')
    return { why: `${id} has no proof`, hint: 'the next backup is compared with this one' };
  if (manifest.encryption !== null && facts.decryption === undefined)
    return { why: `the proof of ${id} is encrypted, and no --age-identity was given that opens it` };
  try {
    const file = fileOfRole(manifest, 'proof');
    if (file.bytes > largestProofBytes)
      return {
        why: `the proof of ${id} is too large to be read beside a backup`,
        hint: 'compare them by hand: pgproof verify prints the tables of a backup',
      };
    return heldTables(await readProof(past, file));
  } catch (error) {
    session.signal.throwIfAborted();
    const { message, hint } = classify(error, 'read it');
    return { why: `the proof of ${id} cannot be read: ${message}`, hint };
  }
}

async function readProof({ open, manifest, plan, facts, session }: Past, file: ManifestFile): Promise<Proof> {
  const { id, encryption, server } = manifest;
  const decryption = await gatherDecryption(encryption, facts.decryption?.identityFile, `backup "${id}"`, session);
  const store = await open();
  const stored = await readWhole(store, `${encodeDatabaseName(server.database)}/${id}/${file.path}`, file);
  const packed =
    decryption === undefined
      ? stored
      : await passThrough(stepNamed(plan, 'pipeline', 'open').stages, identityHoles(decryption), {
          signal: session.signal,
          input: (stdin) => pipeline(Readable.from([stored]), stdin),
          classify: classifyDecryption,
        });
  return await unpackDocument<Proof>(Readable.from([packed]), file.path, isProof);
}

/** A file as its manifest tells of it: no byte more is read, and it has the digest. */
async function readWhole(store: Store, path: string, { path: name, bytes, sha256 }: ManifestFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of await store.get(path)) {
    chunks.push(chunk as Buffer);
    read += (chunk as Buffer).length;
    if (read > bytes) break;
  }
  const content = Buffer.concat(chunks);
  if (createHash('sha256').update(content).digest('hex') === sha256) return content;
  throw new PgproofError('invalid-manifest', `"${name}" has not the sha256 that its manifest says`);
}
