import { nameParts, normaliseIdentifiers } from '../postgres/catalogue/name.ts';
import { type Attributes, type Catalogue, catalogueKinds } from '../postgres/catalogue.ts';
import type { Client } from '../postgres/client.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { CatalogueDifference } from './catalogue.ts';
import type { CatalogueDocument, Proof } from './document.ts';
import { type Entry, relationKinds } from './entry.ts';

/** What of a backup was restored, as its archive's list has it. */
export interface ProvenPart {
  readonly entries: readonly Entry[];
  /** Those that were not. */
  readonly leftOut: readonly Entry[];
  /** Without rows. */
  readonly isRowless: boolean;
  /** Rows, values and large objects into what was there already, and no definitions. */
  readonly isRowsOnly: boolean;
  /** All definitions were. */
  readonly isWhole: boolean;
  /** Partitions without their table: the name of that by theirs, both as the catalogue has them. */
  readonly alone: ReadonlyMap<string, string>;
  /** Partitions below those, at any depth: the name of the one that stands alone by theirs. */
  readonly belowAlone: ReadonlyMap<string, string>;
  /** Primary keys and their like of those, which are their table's where that is there. */
  readonly aloneConstraints: ReadonlySet<string>;
  /** Foreign keys that were left out, as the catalogue names them. */
  readonly foreignKeys: ReadonlySet<string>;
}

/** A name as the catalogue has it. */
export function catalogueName(schema: string, ...names: readonly string[]): string {
  return normaliseIdentifiers([schema, ...names].map(quoteIdentifier).join('.'));
}

function namesOf(entries: readonly Entry[], kinds: Iterable<string>): Set<string> {
  const wanted = new Set(kinds);
  return new Set(
    entries
      .filter(({ kind }) => wanted.has(kind))
      .map(({ schema, tag }) =>
        schema === undefined ? normaliseIdentifiers(quoteIdentifier(tag)) : catalogueName(schema, tag),
      ),
  );
}

/** What the copy must have of the rows, values and contents: those of the relations that were restored. Pure. */
export function narrowProof(proof: Proof, { entries, isRowless }: ProvenPart): Proof {
  const data = new Set(entries.filter(({ kind }) => kind === 'TABLE DATA').map(({ oid }) => oid));
  const defined = namesOf(entries, relationKinds);
  const isDefined = ({ schema, name }: { schema: string; name: string }): boolean =>
    defined.has(catalogueName(schema, name));
  const empty = [
    ...(proof.without_rows ?? []),
    ...(isRowless ? proof.tables.filter(({ extension }) => extension === null) : []),
  ];
  return {
    ...proof,
    tables: proof.tables.filter(({ oid }) => data.has(oid)),
    sequences: isRowless ? [] : proof.sequences.filter(isDefined),
    materialized_views: isRowless
      ? proof.materialized_views.filter(isDefined).map((view) => ({ ...view, populated: false }))
      : proof.materialized_views.filter(isDefined),
    large_objects: { status: 'read', objects: [] },
    without_rows: empty.filter(isDefined).map(({ schema, name }) => ({ schema, name })),
  };
}

/**
 * What the copy must have of the catalogue: what was restored, by the archive's list. Whatever else of the source is in the copy is compared
 * too. `identities` are the objects of the copy, by which comments are expected. Pure.
 */
export function narrowCatalogue(
  source: CatalogueDocument,
  restored: Catalogue,
  part: ProvenPart,
  identities: ReadonlySet<string>,
): CatalogueDocument {
  const narrowed: Record<string, Record<string, Attributes>> = {};
  for (const kind of catalogueKinds) {
    const objects = source.catalogue[kind];
    if (objects === undefined) continue;
    const there = new Set(Object.keys(restored[kind] ?? {}).map(normaliseIdentifiers));
    const isExpected = expectation(kind, part, { there, objects, identities });
    narrowed[kind] = Object.fromEntries(
      Object.entries(objects).filter(([name, attributes]) => {
        const known = normaliseIdentifiers(name);
        return there.has(known) || isExpected(known, attributes);
      }),
    );
  }
  return { ...source, catalogue: narrowed };
}

interface Sides {
  /** Names in the copy. */
  readonly there: ReadonlySet<string>;
  readonly objects: Readonly<Record<string, Attributes>>;
  readonly identities: ReadonlySet<string>;
}

type Expects = (name: string, attributes: Attributes) => boolean;

/** Kinds of the catalogue whose objects are named as an entry is. */
const named: Readonly<Record<string, readonly string[]>> = {
  schema: ['SCHEMA'],
  extension: ['EXTENSION'],
  language: ['PROCEDURAL LANGUAGE'],
  access_method: ['ACCESS METHOD'],
  event_trigger: ['EVENT TRIGGER'],
  fdw: ['FOREIGN DATA WRAPPER'],
  server: ['SERVER'],
  publication: ['PUBLICATION'],
  sequence: ['SEQUENCE'],
  type: ['TYPE', 'DOMAIN', 'SHELL TYPE'],
  collation: ['COLLATION'],
  conversion: ['CONVERSION'],
  statistics: ['STATISTICS'],
  ts_config: ['TEXT SEARCH CONFIGURATION'],
  ts_dictionary: ['TEXT SEARCH DICTIONARY'],
  ts_template: ['TEXT SEARCH TEMPLATE'],
  ts_parser: ['TEXT SEARCH PARSER'],
};

/** Kinds whose objects an entry names otherwise: there, as many as were restored are expected. */
const numbered: Readonly<Record<string, RegExp>> = {
  operator: /^OPERATOR$/,
  opclass: /^OPERATOR CLASS$/,
  opfamily: /^OPERATOR FAMILY$/,
  cast: /^CAST$/,
  transform: /^TRANSFORM$/,
  default_acl: /^DEFAULT ACL$/,
  publication_table: /^PUBLICATION TABLE$/,
};

function expectation(kind: string, part: ProvenPart, sides: Sides): Expects {
  const { entries, leftOut, alone, belowAlone, foreignKeys } = part;
  const isLargeObject = (name: string): boolean => /^large object /.test(name);
  if (kind === 'large_object') return () => false;
  const isThere = (object: string): boolean => !isLargeObject(object) && (part.isWhole || sides.identities.has(object));
  if (kind === 'comment') return isThere;
  if (kind === 'security_label') return (name) => isThere(name.slice(0, name.lastIndexOf(' by ')));
  if (part.isWhole) return () => true;
  const relations = namesOf(entries, relationKinds);
  const types = namesOf(entries, ['TYPE', 'DOMAIN']);
  const isOf = (name: string): boolean => {
    const owner = ownerOf(name);
    return relations.has(owner) || types.has(owner);
  };
  const byName = new Map(Object.entries(sides.objects).map(([name, of]) => [normaliseIdentifiers(name), of]));
  /** A clone of a trigger of a table that was not restored: the partition that stands alone has one, too, and not of its own. */
  const isFromAbove = (trigger: string): boolean => {
    const owner = ownerOf(trigger);
    const top = belowAlone.get(owner) ?? owner;
    return alone.has(top) && byName.get(`${top}${trigger.slice(owner.length)}`)?.['of_parent'] !== undefined;
  };
  switch (kind) {
    case 'relation':
      return (name) => relations.has(name) || types.has(name);
    case 'column':
    case 'rule':
    case 'policy':
      return isOf;
    case 'trigger':
      return (name) => isOf(name) && !isFromAbove(name);
    case 'constraint':
      return (name) => isOf(name) && !foreignKeys.has(name);
    case 'index':
      return (_name, { table = '' }) => relations.has(normaliseIdentifiers(table));
    case 'function':
      return routines(entries, leftOut, sides);
  }
  const [ofName, byNumber] = [named[kind], numbered[kind]];
  if (ofName !== undefined) {
    const names = namesOf(entries, ofName);
    return (name) => names.has(name);
  }
  const count = byNumber === undefined ? 0 : entries.filter((entry) => byNumber.test(entry.kind)).length;
  // With fewer in the copy than were restored, whatever is missing is told.
  return () => sides.there.size < count;
}

/** `sales.orders` of `sales.orders.id`. */
function ownerOf(name: string): string {
  const parts = nameParts(name)?.slice(0, -1) ?? [];
  return normaliseIdentifiers(parts.map(quoteIdentifier).join('.'));
}

/** Routines of one name are told apart by their arguments, which an entry prints otherwise: of some of them, as many as were restored are expected. */
function routines(entries: readonly Entry[], leftOut: readonly Entry[], { there }: Sides): Expects {
  const isRoutine = ({ kind }: Entry): boolean => /^(FUNCTION|PROCEDURE|AGGREGATE)$/.test(kind);
  const count = (of: readonly Entry[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { schema = '', tag } of of.filter(isRoutine)) {
      const name = catalogueName(schema, bareRoutine(tag));
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  };
  const [restored, others] = [count(entries), count(leftOut)];
  const found = new Map<string, number>();
  for (const name of there) found.set(routineName(name), (found.get(routineName(name)) ?? 0) + 1);
  return (name) => {
    const own = routineName(name);
    const wanted = restored.get(own) ?? 0;
    return wanted > 0 && (!others.has(own) || (found.get(own) ?? 0) < wanted);
  };
}

/** The name before the arguments, which pg_dump quotes where it has to. */
function bareRoutine(tag: string): string {
  const match = /^(?:"((?:[^"]|"")*)"|([^("]*))\(/.exec(tag);
  return match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? tag;
}

function routineName(name: string): string {
  return /^(?:"(?:[^"]|"")*"|[^".(]+)\.(?:"(?:[^"]|"")*"|[^".(]+)/.exec(name)?.[0] ?? name;
}

/** Attributes that a partition has by its table. */
const ofTable = new Set([
  ...['relation.partition_bound', 'relation.parents', 'index.parent', 'column.inheritance', 'constraint.inheritance'],
  'column.identity',
]);

/** Why a difference is no loss of this part; undefined where nothing is known. Pure. */
export function explainByPart(
  { kind, name, attribute }: CatalogueDifference,
  part: ProvenPart,
  source: Catalogue,
): string | undefined {
  if (part.isRowless && kind === 'relation' && attribute === 'populated') return 'restored without rows';
  if (kind === 'sequence' && attribute === 'owned_by' && namesOf(part.leftOut, ['SEQUENCE OWNED BY']).has(name))
    return 'it came by itself: the table whose column owns it was not restored';
  const table = kind === 'index' ? normaliseIdentifiers(source['index']?.[name]?.['table'] ?? '') : undefined;
  const relation = table ?? (kind === 'relation' ? name : ownerOf(name));
  const above = part.alone.get(part.belowAlone.get(relation) ?? '');
  // Below a partition that stands alone nothing else changes than what comes from above that.
  if (above !== undefined && kind === 'column' && attribute === 'identity')
    return `it is below a partition that stands alone: ${above}, whose column it is, was not restored`;
  const parent = part.alone.get(relation);
  const isOwnNow = kind === 'constraint' && attribute === 'extra' && part.aloneConstraints.has(name);
  return parent !== undefined && (isOwnNow || ofTable.has(`${kind}.${attribute}`))
    ? `it stands alone: ${parent}, whose partition it is, was not restored`
    : undefined;
}

/**
 * Objects of the current database as comments and labels name them, columns among them. Versions 14 to 18.
 */
export async function readIdentities(client: Client): Promise<ReadonlySet<string>> {
  const rows = await client.query<{ name: string }>(`
    with objects (classid, objid, objsubid) as (
      select distinct classid, objid, 0
      from pg_catalog.pg_depend
      where objid >= 16384
      union
      select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid, a.attrelid, a.attnum::pg_catalog.int4
      from pg_catalog.pg_attribute a
      where a.attrelid >= 16384 and a.attnum > 0 and not a.attisdropped
      union
      select 'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid, n.oid, 0
      from pg_catalog.pg_namespace n
      union
      select 'pg_catalog.pg_extension'::pg_catalog.regclass::pg_catalog.oid, e.oid, 0
      from pg_catalog.pg_extension e
    )
    select i.type || ' ' || i.identity as name
    from objects o
    cross join lateral pg_catalog.pg_identify_object(o.classid, o.objid, o.objsubid) i
    where i.identity is not null`);
  return new Set(rows.map(({ name }) => normaliseIdentifiers(name)));
}
