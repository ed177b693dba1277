import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { constants, zstdCompressSync, zstdDecompress } from 'node:zlib';
import { PgproofError } from '../errors.ts';
import { type Globals, isGlobals } from '../globals/reading.ts';
import type { CatalogueReading } from '../postgres/catalogue.ts';
import type { Fingerprint, RowForm, Seeds } from './fingerprint.ts';
import type { LargeObjects } from './largeobject.ts';
import type { SequenceState } from './sequence.ts';

/** A table's entry in the proof. */
export interface ProvenTable extends Fingerprint {
  /** At the source; the archive's table of contents names it too. */
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  readonly root: string | null;
  readonly hashed: boolean;
  readonly extension: string | null;
}

export interface ProvenSequence extends SequenceState {
  readonly schema: string;
  readonly name: string;
}

export interface ProvenMaterializedView {
  readonly schema: string;
  readonly name: string;
  readonly populated: boolean;
}

/** What was in the database in the dump's snapshot: `proof.json.zst`. */
export interface Proof {
  readonly format_version: 1;
  /** The backup that it belongs to: a proof beside another backup's data proves nothing. */
  readonly id: string;
  readonly database: string;
  readonly level: 'content' | 'counts';
  readonly seeds: Seeds;
  readonly form: RowForm;
  readonly tables: readonly ProvenTable[];
  readonly sequences: readonly ProvenSequence[];
  readonly materialized_views: readonly ProvenMaterializedView[];
  readonly large_objects: LargeObjects;
  /** Tables of which a backup of a part holds the definition alone: a copy has them empty. */
  readonly without_rows?: readonly { readonly schema: string; readonly name: string }[] | undefined;
}

/** Every object's attributes at the source: `catalogue.json.zst`. */
export interface CatalogueDocument extends CatalogueReading {
  readonly format_version: 1;
  readonly id: string;
  /** Objects that DDL changed while the dump ran, as they were after it; an empty entry is one that was dropped. */
  readonly changed: CatalogueReading['catalogue'];
  /** Seed of the hashes that stand for secrets. */
  readonly secret_seed: string;
  /** What the cluster had beside its databases, where that went with the backup, and the seed of the hashes in it. */
  readonly globals?: Globals | undefined;
  readonly globals_seed?: string | undefined;
}

const decompress = promisify(zstdDecompress);
/** The most a proof or catalogue may unpack to, in bytes: both are untrusted and read whole. */
const largestDocument = 2 * 1024 ** 3 - 1;

/** JSON, compressed. Small and single-threaded: the compressor in Node is safe without workers only. */
export function packDocument(document: Proof | CatalogueDocument): Buffer {
  return zstdCompressSync(JSON.stringify(document), {
    params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 },
  });
}

/** Reads a packed document, and checks the little that everything after relies on. Throws `invalid-manifest` naming the file. */
export async function unpackDocument<T extends Proof | CatalogueDocument>(
  stream: Readable,
  name: string,
  isOne: (value: object) => boolean,
): Promise<T> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  let value: unknown;
  try {
    value = JSON.parse(
      (await decompress(Buffer.concat(chunks), { maxOutputLength: largestDocument })).toString('utf8'),
    );
  } catch (error) {
    throw new PgproofError('invalid-manifest', `"${name}" cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
  if (typeof value !== 'object' || value === null || !isOne(value)) {
    throw new PgproofError('invalid-manifest', `"${name}" is not what its name says`);
  }
  return value as T;
}

/** Whether a value has a proof's shape. */
export function isProof(value: object): boolean {
  const proof = value as Partial<Proof>;
  return (
    proof.format_version === 1 &&
    Array.isArray(proof.tables) &&
    Array.isArray(proof.sequences) &&
    Array.isArray(proof.materialized_views) &&
    Array.isArray(proof.seeds) &&
    proof.seeds.length === 2 &&
    proof.seeds.every((seed) => /^-?\d+$/.test(String(seed))) &&
    ['plain', 'escaped', 'by-column'].includes(proof.form ?? '') &&
    ['content', 'counts'].includes(proof.level ?? '') &&
    proof.tables.every(
      (table) => typeof table.name === 'string' && typeof table.schema === 'string' && /^\d+$/.test(String(table.rows)),
    ) &&
    (proof.without_rows === undefined ||
      (Array.isArray(proof.without_rows) &&
        proof.without_rows.every(({ schema, name }) => typeof schema === 'string' && typeof name === 'string'))) &&
    proof.sequences.every(
      (sequence) => /^-?\d+$/.test(String(sequence.lastValue)) && typeof sequence.isCalled === 'boolean',
    ) &&
    (proof.large_objects?.status === 'unknown' ||
      (proof.large_objects?.status === 'read' && Array.isArray(proof.large_objects.objects)))
  );
}

/** Whether a value has a catalogue's shape. */
export function isCatalogueDocument(value: object): boolean {
  const document = value as Partial<CatalogueDocument>;
  return (
    document.format_version === 1 &&
    typeof document.catalogue === 'object' &&
    Array.isArray(document.unread) &&
    (document.globals === undefined || (isGlobals(document.globals) && typeof document.globals_seed === 'string'))
  );
}

/** Rows of all tables, as a decimal string. */
export function totalRows(tables: readonly { readonly rows: string }[]): string {
  return tables.reduce((sum, table) => sum + BigInt(table.rows), 0n).toString();
}
