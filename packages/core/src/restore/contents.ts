import { exactPattern } from '../backup/pattern.ts';
import { type Entry, relationKinds } from '../proof/entry.ts';
import type { Session } from '../session.ts';
import type { Manifest } from '../store/manifest.ts';
import type { StoredBackup } from '../store/store.ts';
import { belongingOf } from './belonging.ts';
import { readListing } from './listing.ts';
import { gatherArchiveFacts, type SourceOptions } from './source.ts';

/** A table, view or sequence of a backup. */
export interface ContentsRelation {
  readonly kind: string;
  readonly schema: string;
  readonly name: string;
  /** The pattern that takes it, and no other. */
  readonly pattern: string;
  readonly owner: string;
  /** With those of its partitions, as a decimal string; null where there are none, or none were counted. */
  readonly rows: string | null;
  /** The table whose partition it is, and those that its foreign keys point to. */
  readonly partitionOf: string | null;
  readonly pointsTo: readonly string[];
}

/** What a backup holds. */
export interface BackupContents {
  readonly backup: StoredBackup;
  readonly manifest: Manifest;
  readonly relations: readonly ContentsRelation[];
  /** How many entries the archive's list has of each kind, the others too. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Lists what a backup holds; nothing is restored. Throws what `gatherArchiveFacts` and `readListing` throw. */
export async function readBackupContents(options: SourceOptions, session: Session): Promise<BackupContents> {
  const facts = await gatherArchiveFacts(options, session);
  const { entries, documents } = await readListing(options.store, facts, session);
  const { ownersOf, tableOf, partitionsOf, links } = belongingOf(entries, new Map());
  const proven = new Map((documents?.proof.tables ?? []).map(({ oid, rows }) => [oid, rows]));
  const rowsOf = (entry: Entry): string | undefined => {
    const below = partitionsOf(entry).flatMap((partition) => rowsOf(partition) ?? []);
    if (below.length > 0) return String(below.reduce((sum, rows) => sum + BigInt(rows), 0n));
    return entry.kind === 'TABLE' ? proven.get(entry.oid) : undefined;
  };
  const targets = new Map<number, Set<string>>();
  for (const { entry, ends } of links.filter(({ entry }) => entry.kind === 'FK CONSTRAINT'))
    for (const owner of ownersOf(entry)) {
      const known = targets.get(owner.dumpId) ?? new Set();
      for (const end of ends.filter((one) => one !== owner)) known.add(qualified(end));
      targets.set(owner.dumpId, known);
    }
  const counts: Record<string, number> = {};
  for (const { kind } of entries) counts[kind.toLowerCase()] = (counts[kind.toLowerCase()] ?? 0) + 1;
  const relations = entries
    .filter(({ kind }) => relationKinds.has(kind))
    .map((entry): ContentsRelation => {
      const table = tableOf(entry);
      return {
        ...{ kind: entry.kind.toLowerCase(), schema: entry.schema ?? '', name: entry.tag, owner: entry.owner },
        pattern: exactPattern(entry.schema ?? '', entry.tag),
        rows: rowsOf(entry) ?? null,
        partitionOf: table === undefined ? null : qualified(table),
        pointsTo: [...(targets.get(entry.dumpId) ?? [])].sort(),
      };
    })
    .sort((a, b) => order(a.schema, b.schema) || order(a.name, b.name));
  return { backup: facts.backup, manifest: facts.manifest, relations, counts };
}

const qualified = ({ schema, tag }: { schema: string | undefined; tag: string }): string => `${schema}.${tag}`;
const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
