import type { Finding } from '../finding.ts';
import { present } from '../present.ts';
import { bytesOf } from '../store/history.ts';
import type { Manifest } from '../store/manifest.ts';
import { formatBytes, formatCount } from '../units.ts';
import type { HeldTables, Unseen } from './held.ts';
import { type BackupOptions, defaultMaxShrinkPercent } from './options.ts';

/** A backup as it is compared: what its manifest says, and its tables. */
export interface Compared {
  readonly manifest: Pick<
    Manifest,
    'id' | 'format' | 'pg_dump_arguments' | 'files' | 'compression' | 'proof' | 'server' | 'catalogue_digest'
  >;
  readonly tables: HeldTables;
}

/** A table that had so many rows and has none is said, whatever the rest comes to. */
const manyRows = 1000n;
const mostListed = 10;

/**
 * Holds a backup against the last one of the same part of the database: rows, large objects, tables by name, and bytes where both were packed
 * alike. A partition that went while its parent stayed is no loss. What shrank or went is bad in production and a warning
 * elsewhere; the database's own size, which VACUUM FULL changes, is a warning everywhere. Where tables could not be held against each other
 * the whole is unknown. Pure.
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
  const hasTrouble = [...shrunk, ...tables].some((finding) => finding.status === 'bad' || finding.status === 'warning');
  const figures = `compared with the last backup, ${last.manifest.id}: ${seen.join(', ')}`;
  const unseen = unseenOf(now, last);
  if (unseen !== undefined) {
    const summary: Finding = {
      ...{ id: 'backup.compared', status: 'unknown', ...present({ hint: unseen.hint }) },
      detail: `${figures}; ${hasSameRelations(now.manifest, last.manifest) ? 'definitions of tables are the same, so none is gone; whether one lost its rows' : 'whether a table is gone, or lost its rows,'} was not seen: ${unseen.why}`,
    };
    return [...shrunk, ...tables, summary];
  }
  return [
    ...shrunk,
    ...tables,
    ...(hasTrouble ? [] : [{ id: 'backup.compared', status: 'good', detail: figures } as const]),
  ];
}

function unseenOf(now: Compared, last: Compared): Unseen | undefined {
  return [last.tables, now.tables].find((tables) => 'why' in tables);
}

/** Whether the digests over all relations and extensions tell that they are the same; of those that are not they tell nothing. */
function hasSameRelations(now: Compared['manifest'], last: Compared['manifest']): boolean {
  return ['relation', 'extension'].every((kind) => {
    const digest = now.catalogue_digest[kind];
    const isSeen = [now, last].every(({ proof }) => !proof.unread.includes(kind));
    return isSeen && digest !== undefined && digest === last.catalogue_digest[kind];
  });
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
  if ('why' in now.tables || 'why' in last.tables) return fewerRelations(now.manifest, last.manifest, status);
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
