import { classify } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { isProof, type Proof, unpackDocument } from '../proof/document.ts';
import { bytesOf } from '../store/history.ts';
import { encodeDatabaseName } from '../store/identifier.ts';
import type { Manifest } from '../store/manifest.ts';
import type { Store } from '../store/store.ts';
import { formatBytes, formatCount } from '../units.ts';
import { type BackupOptions, defaultMaxShrinkPercent } from './options.ts';

/** A table as one backup has it beside another. */
export interface HeldTable {
  readonly rows: string;
  /** The topmost parent of a partition, `schema.name`. */
  readonly root: string | null;
}

/** A backup's tables by `schema.name`; or why they are not known. */
export type HeldTables = ReadonlyMap<string, HeldTable> | string;

/** Reads the tables of a backup's proof. What cannot be read is a reason, in words, never an error; only an abort is thrown. */
export async function readHeldTables(
  open: () => Promise<Store>,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<HeldTables> {
  if (manifest.proof.level === 'none') return `${manifest.id} has no proof`;
  if (manifest.encryption !== null) return `the proof of ${manifest.id} is encrypted`;
  const file = manifest.files.find(({ role }) => role === 'proof');
  if (file === undefined || file.bytes > largestProofBytes) return `the proof of ${manifest.id} is too large to read`;
  const path = `${encodeDatabaseName(manifest.server.database)}/${manifest.id}/${file.path}`;
  try {
    const store = await open();
    const proof = await unpackDocument<Proof>(await store.get(path), path, isProof);
    return heldTables(proof);
  } catch (error) {
    signal.throwIfAborted();
    return `the proof of ${manifest.id} cannot be read: ${classify(error, 'read it').message}`;
  }
}

const largestProofBytes = 64 * 1024 ** 2;

/** The tables of a proof by `schema.name`. */
export function heldTables({ tables }: Pick<Proof, 'tables'>): ReadonlyMap<string, HeldTable> {
  return new Map(tables.map(({ schema, name, rows, root }) => [`${schema}.${name}`, { rows, root }]));
}

/** A backup as it is compared: what its manifest says, and its tables. */
export interface Compared {
  readonly manifest: Pick<
    Manifest,
    'id' | 'format' | 'pg_dump_arguments' | 'files' | 'compression' | 'proof' | 'server'
  >;
  readonly tables: HeldTables;
}

/** A table that had so many rows and has none is said, whatever the rest comes to. */
const manyRows = 1000n;
const mostListed = 10;

/**
 * Holds a backup against the last one of the same part of the database: rows, large objects, tables by name, and bytes where both were packed
 * alike. A partition that went while its parent stayed is no loss. What shrank or went is bad in production and a warning
 * elsewhere; the database's own size, which VACUUM FULL changes, is a warning everywhere. Pure.
 */
export function compareWithLast(
  now: Compared,
  last: Compared,
  { environment, maxShrinkPercent }: Pick<BackupOptions, 'environment' | 'maxShrinkPercent'>,
): Finding[] {
  const status = environment === 'production' ? 'bad' : 'warning';
  const most = maxShrinkPercent ?? defaultMaxShrinkPercent(environment);
  const quantities = quantitiesOf(now.manifest, last.manifest);
  const shrunk = quantities
    .filter(({ before, after }) => before > 0n && (before - after) * 100n > before * BigInt(most))
    .map(
      ({ name, before, after, show, isSoft }): Finding => ({
        ...{ id: 'backup.shrink', status: isSoft ? 'warning' : status, object: { kind: 'figure', name } },
        detail: `${show(after)}, and ${show(before)} in the last backup, ${last.manifest.id}: ${percent(before, after)} % less, where ${most} % are allowed`,
        hint: 'see whether the data is still there; if it was removed on purpose, the next backup is compared with this one (--max-shrink-percent allows more)',
      }),
    );
  const tables = tableFindings(now, last, status);
  const seen = quantities.map(({ name, before, after, show }) => `${name} ${show(before)} → ${show(after)}`);
  const unknown =
    typeof last.tables === 'string' ? last.tables : typeof now.tables === 'string' ? now.tables : undefined;
  const hasTrouble = [...shrunk, ...tables].some((finding) => finding.status === 'bad' || finding.status === 'warning');
  const summary: Finding = {
    ...{ id: 'backup.compared', status: 'good' },
    detail: `compared with the last backup, ${last.manifest.id}: ${seen.join(', ')}${unknown === undefined ? '' : `; the names of tables were not, for ${unknown}`}`,
  };
  return [...shrunk, ...tables, ...(hasTrouble ? [] : [summary])];
}

interface Quantity {
  readonly name: string;
  readonly before: bigint;
  readonly after: bigint;
  readonly show: (value: bigint) => string;
  /** Changes for reasons that have nothing to do with what is held. */
  readonly isSoft: boolean;
}

function quantitiesOf(now: Compared['manifest'], last: Compared['manifest']): Quantity[] {
  const isProven = now.proof.level !== 'none' && last.proof.level !== 'none';
  const packing = ({ format, compression, pg_dump_arguments = [] }: Compared['manifest']): string =>
    JSON.stringify([format, compression, pg_dump_arguments]);
  const isPackedAlike = packing(now) === packing(last);
  const count = (name: string, before: string | number, after: string | number): Quantity => ({
    ...{ name, before: BigInt(before), after: BigInt(after), show: formatCount, isSoft: false },
  });
  const bytes = (name: string, before: number, after: number, isSoft: boolean): Quantity => ({
    ...{ name, before: BigInt(before), after: BigInt(after), show: (value) => formatBytes(Number(value)), isSoft },
  });
  return [
    ...(isProven
      ? [
          count('rows', last.proof.rows, now.proof.rows),
          count('large objects', last.proof.large_objects, now.proof.large_objects),
        ]
      : []),
    ...(isPackedAlike ? [bytes('bytes', bytesOf(last), bytesOf(now), false)] : []),
    bytes('size of the database', last.server.size_bytes, now.server.size_bytes, true),
  ];
}

function percent(before: bigint, after: bigint): string {
  return (Number(((before - after) * 1000n) / before) / 10).toFixed(1);
}

function tableFindings(now: Compared, last: Compared, status: 'bad' | 'warning'): Finding[] {
  if (typeof now.tables === 'string' || typeof last.tables === 'string')
    return fewerRelations(now.manifest, last.manifest, status);
  const after = now.tables;
  const roots = new Set([...after.values()].map(({ root }) => root));
  const gone = [...last.tables].filter(([name]) => !after.has(name));
  const lost = gone.filter(([, { root }]) => root === null || !roots.has(root));
  const rotated = gone.filter(([, { root }]) => root !== null && roots.has(root)).map(([name]) => name);
  const emptied = [...last.tables].filter(
    ([name, { rows }]) => BigInt(rows) >= manyRows && after.get(name)?.rows === '0',
  );
  const { tables } = last;
  const made = [...after.keys()].filter((name) => !tables.has(name));
  return [
    ...lost.map(
      ([name, { rows }]): Finding => ({
        ...{ id: 'backup.lost-table', status, object: { kind: 'table', name } },
        detail: `the last backup, ${last.manifest.id}, has it, with ${formatCount(rows)} rows; it is not in this one`,
        hint: `if it was dropped or renamed on purpose, nothing is to be done; else it is in ${last.manifest.id}`,
      }),
    ),
    ...emptied.map(
      ([name, { rows }]): Finding => ({
        ...{ id: 'backup.emptied-table', status: 'warning', object: { kind: 'table', name } },
        detail: `it has no rows, and ${formatCount(rows)} in the last backup, ${last.manifest.id}`,
        hint: `if it was emptied on purpose, nothing is to be done; else its rows are in ${last.manifest.id}`,
      }),
    ),
    ...(rotated.length === 0
      ? []
      : [
          {
            ...{ id: 'backup.lost-partition', status: 'explained' as const },
            detail: `partitions that the last backup, ${last.manifest.id}, has and this one does not, of tables that are still there: ${listed(rotated)}`,
          },
        ]),
    ...(made.length === 0
      ? []
      : [
          {
            ...{ id: 'backup.new-table', status: 'good' as const },
            detail: `new since the last backup, ${last.manifest.id}: ${listed(made)}`,
          },
        ]),
  ];
}

/** Where the names are not known, their number is all there is; partitions come and go, and do not count. */
function fewerRelations(now: Compared['manifest'], last: Compared['manifest'], status: 'bad' | 'warning'): Finding[] {
  if (now.proof.level === 'none' || last.proof.level === 'none') return [];
  const [before, after] = [last, now].map(({ proof }) => proof.relations - (proof.partitions ?? 0)) as [number, number];
  if (after >= before) return [];
  return [
    {
      ...{ id: 'backup.lost-table', status, object: { kind: 'tables', name: formatCount(before - after) } },
      detail: `${formatCount(after)} tables without partitions, and ${formatCount(before)} in the last backup, ${last.id}`,
      hint: `compare them by name: pgproof verify prints the tables of a backup, and has the key that opens ${last.id}`,
    },
  ];
}

function listed(names: readonly string[]): string {
  const more = names.length - mostListed;
  return `${names.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}`;
}
