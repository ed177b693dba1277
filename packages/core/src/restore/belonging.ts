import { type Entry, isTable, relationKinds } from '../proof/entry.ts';

/** How the entries of an archive belong together. */
export interface Belonging {
  /** What goes with an entry wherever it goes: rows, constraints, comments, …. */
  readonly membersOf: (entry: Entry) => readonly Entry[];
  /** What it cannot be restored without. */
  readonly needsOf: (entry: Entry) => readonly Entry[];
  /** The relations that an entry is a member of. */
  readonly ownersOf: (entry: Entry) => readonly Entry[];
  /** Tables that inherit from a table, which a query of it reads too. */
  readonly childrenOf: (entry: Entry) => readonly Entry[];
  /** Partitions of a table, of those only the next below. */
  readonly partitionsOf: (entry: Entry) => readonly Entry[];
  /** The table that a partition is of. */
  readonly tableOf: (entry: Entry) => Entry | undefined;
  /** Foreign keys, what makes partitions of tables and indexes, and what gives a sequence to a column: each with what it stands between. */
  readonly links: readonly { readonly entry: Entry; readonly ends: readonly Entry[] }[];
}

/** They are about what they depend on, whatever that is. */
const annotations = new Set(['ACL', 'COMMENT', 'SECURITY LABEL']);

/** They belong to a relation, or a domain, and have its name before theirs, or as theirs. */
const members = new Set([
  ...['TABLE DATA', 'SEQUENCE SET', 'MATERIALIZED VIEW DATA', 'STATISTICS DATA', 'ROW SECURITY'],
  ...['DEFAULT', 'CONSTRAINT', 'CHECK CONSTRAINT', 'TRIGGER', 'RULE', 'POLICY', 'INDEX', 'STATISTICS', 'FK CONSTRAINT'],
]);
const linkKinds = new Set(['FK CONSTRAINT', 'TABLE ATTACH', 'INDEX ATTACH', 'SEQUENCE OWNED BY']);
const owners = new Set([...relationKinds, 'DOMAIN']);

/**
 * Reads from the dependencies of entries how they belong together. `extensionTables` are tables of extensions whose rows are in the archive, by
 * number; `inherits` tells a table that inherits from another from one that has rows of it in a column. Pure. Source: PostgreSQL, pg_dump.c, of 14 to 18, and measured.
 */
export function belongingOf(
  entries: readonly Entry[],
  extensionTables: ReadonlyMap<number, string>,
  inherits: (child: Entry, parent: Entry) => boolean = () => true,
): Belonging {
  const byId = new Map(entries.map((entry) => [entry.dumpId, entry]));
  const needed = (entry: Entry): Entry[] => [...new Set(entry.dependencies)].flatMap((id) => byId.get(id) ?? []);
  const ownersById = new Map(entries.map((entry) => [entry.dumpId, ownersIn(entry, needed(entry))]));
  const ownersOf = (entry: Entry): readonly Entry[] => ownersById.get(entry.dumpId) ?? [];

  const tables = new Map<number, Entry>();
  const partitions = new Map<number, Entry[]>();
  for (const attach of entries.filter(({ kind }) => kind === 'TABLE ATTACH')) {
    const ends = needed(attach);
    const child = ends.find((end) => isNamed(end, attach));
    const parent = ends.find((end) => end !== child);
    if (child === undefined || parent === undefined) continue;
    tables.set(child.dumpId, parent);
    push(partitions, parent.dumpId, child);
  }
  const children = new Map<number, Entry[]>();
  for (const child of entries.filter(isTable))
    for (const parent of needed(child).filter(isTable))
      if (tables.get(child.dumpId) !== parent && inherits(child, parent)) push(children, parent.dumpId, child);
  const isAbove = (one: Entry, other: Entry): boolean => {
    for (let table = tables.get(other.dumpId); table !== undefined; table = tables.get(table.dumpId))
      if (table === one) return true;
    return false;
  };
  /** The relation that an entry is, or is of. */
  const places = (entry: Entry): readonly Entry[] => (relationKinds.has(entry.kind) ? [entry] : ownersOf(entry));
  /** A partition is made by itself, and made one by what stands between it and its table. */
  const isOfPartition = (entry: Entry, other: Entry): boolean =>
    places(entry).some((place) => places(other).some((table) => isAbove(table, place)));

  /** What makes an index one of another's names the indexes above that, too. */
  const indexEnds = (all: readonly Entry[]): Entry[] => {
    const tablesOf = all.flatMap(places);
    const lowest = tablesOf.find((one) => !tablesOf.some((other) => isAbove(one, other)));
    const pair = [lowest, lowest === undefined ? undefined : tables.get(lowest.dumpId)];
    return all.filter((end) => places(end).some((place) => pair.includes(place)));
  };

  const membersById = new Map<number, Entry[]>();
  const extensions = new Map(entries.filter(({ kind }) => kind === 'EXTENSION').map((entry) => [entry.tag, entry]));
  for (const entry of entries) {
    if (linkKinds.has(entry.kind)) continue;
    if (annotations.has(entry.kind)) for (const object of needed(entry)) push(membersById, object.dumpId, entry);
    for (const owner of ownersOf(entry)) push(membersById, owner.dumpId, entry);
    const extension = entry.kind === 'TABLE DATA' ? extensions.get(extensionTables.get(entry.oid) ?? '') : undefined;
    if (extension !== undefined) push(membersById, extension.dumpId, entry);
  }
  const isLink = ({ kind }: Entry): boolean => linkKinds.has(kind);
  /** Sequences that are made by themselves, and given to a column after; that of an identity is made with its column. */
  const given = new Set(entries.filter(({ kind }) => kind === 'SEQUENCE OWNED BY').flatMap(needed));
  const isGivenTo = (entry: Entry, other: Entry): boolean => given.has(entry) && ownersOf(entry).includes(other);
  return {
    membersOf: (entry) => membersById.get(entry.dumpId) ?? [],
    needsOf: (entry) =>
      isLink(entry)
        ? []
        : needed(entry).filter((other) => !isLink(other) && !isOfPartition(entry, other) && !isGivenTo(entry, other)),
    ownersOf,
    childrenOf: (entry) => children.get(entry.dumpId) ?? [],
    partitionsOf: (entry) => partitions.get(entry.dumpId) ?? [],
    tableOf: (entry) => tables.get(entry.dumpId),
    links: entries.filter(isLink).map((entry) => ({
      entry,
      ends:
        entry.kind === 'INDEX ATTACH'
          ? indexEnds(needed(entry))
          : [...needed(entry), ...(entry.kind === 'SEQUENCE OWNED BY' ? needed(entry).flatMap(ownersOf) : [])].filter(
              ({ kind }) => relationKinds.has(kind),
            ),
    })),
  };
}

function push<K>(map: Map<K, Entry[]>, key: K, entry: Entry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else known.push(entry);
}

const isNamed = (relation: Entry, { schema, tag }: Entry): boolean =>
  relation.schema === schema && relation.tag === tag;

/** Several only where names leave it open: then it goes with each of them. */
function ownersIn(entry: Entry, needed: readonly Entry[]): Entry[] {
  // A sequence depends on no table but the one whose column owns it.
  if (entry.kind === 'SEQUENCE') return needed.filter(isTable);
  if (!members.has(entry.kind)) return [];
  const candidates = needed.filter(
    ({ kind }) => owners.has(kind) || (kind === 'INDEX' && entry.kind === 'STATISTICS DATA'),
  );
  if (candidates.length < 2) return candidates;
  const named = candidates.filter(
    ({ schema, tag }) => schema === entry.schema && (entry.tag === tag || entry.tag.startsWith(`${tag} `)),
  );
  return named.length === 0 ? candidates : named;
}
