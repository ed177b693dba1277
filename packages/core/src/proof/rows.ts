import { nameParts, normaliseIdentifiers } from '../postgres/catalogue/name.ts';
import type { Attributes, Catalogue, CatalogueReading } from '../postgres/catalogue.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { CatalogueDifference } from './catalogue.ts';
import type { Proof } from './document.ts';
import type { Entry } from './entry.ts';
import { catalogueName, type ProvenPart } from './part.ts';

/** Names of what is filled, as the catalogue has them. */
export interface FilledNames {
  readonly tables: ReadonlySet<string>;
  readonly sequences: ReadonlySet<string>;
  readonly views: ReadonlySet<string>;
}

/** Reads from an archive's entries what their restore fills. Pure. */
export function filledNames(entries: readonly Entry[]): FilledNames {
  const of = (kind: string): Set<string> =>
    new Set(entries.filter((entry) => entry.kind === kind).map(({ schema = '', tag }) => catalogueName(schema, tag)));
  return { tables: of('TABLE DATA'), sequences: of('SEQUENCE SET'), views: of('MATERIALIZED VIEW DATA') };
}

const isLargeObject = ({ kind }: Entry): boolean => /^(BLOBS?|BLOB METADATA|LARGE OBJECT)$/.test(kind);

/** Whether an archive's entries bring large objects. Pure. */
export function bringsLargeObjects(entries: readonly Entry[]): boolean {
  return entries.some(isLargeObject);
}

/** What the filled relations must have; whatever else is in the database is none of it. Pure. */
export function narrowProofToRows(proof: Proof, { entries }: Pick<ProvenPart, 'entries'>): Proof {
  const { tables, sequences, views } = filledNames(entries);
  const isOf =
    (names: ReadonlySet<string>) =>
    ({ schema, name }: { schema: string; name: string }): boolean =>
      names.has(catalogueName(schema, name));
  return {
    ...proof,
    tables: proof.tables.filter(isOf(tables)),
    sequences: proof.sequences.filter(isOf(sequences)),
    materialized_views: proof.materialized_views.filter(isOf(views)),
    large_objects: bringsLargeObjects(entries) ? proof.large_objects : { status: 'read', objects: [] },
    without_rows: [],
  };
}

/** Kinds whose objects are named after their relation. */
const members = new Set(['column', 'constraint', 'trigger', 'rule', 'policy']);

/** Of a catalogue what there is of the filled relations, and of the types of their columns. Pure. */
export function narrowCatalogueToRows<T extends CatalogueReading>(reading: T, entries: readonly Entry[]): T {
  const { tables, sequences, views } = filledNames(entries);
  const { catalogue } = reading;
  const relations = new Set([...tables, ...sequences, ...views]);
  const columns = Object.entries(catalogue['column'] ?? {}).filter(([name]) => tables.has(relationOf(name)));
  const types = new Set(columns.map(([, { type = '' }]) => baseType(type)));
  const keeps = (kind: string, name: string, { table = '' }: Attributes): boolean => {
    if (kind === 'relation') return relations.has(name);
    if (kind === 'sequence') return sequences.has(name);
    if (kind === 'type') return types.has(name);
    if (kind === 'index') return tables.has(normaliseIdentifiers(table));
    return members.has(kind) && tables.has(relationOf(name));
  };
  const narrowed: Catalogue = Object.fromEntries(
    Object.entries(catalogue)
      .filter(([kind]) => members.has(kind) || ['relation', 'sequence', 'type', 'index'].includes(kind))
      .map(([kind, objects]) => [
        kind,
        Object.fromEntries(
          Object.entries(objects).filter(([name, attributes]) => keeps(kind, normaliseIdentifiers(name), attributes)),
        ),
      ]),
  );
  const unread = reading.unread.filter(({ kind }) => narrowed[kind] !== undefined);
  return { ...reading, catalogue: narrowed, unread };
}

/** `sales.orders` of `sales.orders.id`. */
function relationOf(name: string): string {
  const parts = nameParts(name)?.slice(0, -1) ?? [];
  return normaliseIdentifiers(parts.map(quoteIdentifier).join('.'));
}

/** `sales.stage` of `sales.stage[]`. */
const baseType = (type: string): string => normaliseIdentifiers(type.replace(/(?:\(.*\))?(?:\[\])*$/, ''));

/** Attributes by which rows would be other rows, or would have no place. */
const shape: Readonly<Record<string, readonly string[]>> = {
  relation: ['missing', 'kind', 'partition_key', 'partition_bound', 'parents'],
  column: ['missing', 'extra', 'type', 'not_null', 'generated', 'collation'],
  type: ['missing', 'kind', 'labels', 'base_type', 'subtype'],
  sequence: ['missing', 'type', 'increment', 'minimum', 'maximum', 'cycle'],
};

/** Whether rows cannot be loaded over a difference, or would not be the same. Pure. */
export function isOfShape({ kind, attribute }: Pick<CatalogueDifference, 'kind' | 'attribute'>): boolean {
  return shape[kind]?.includes(attribute) === true;
}

/** Why a difference is no loss where rows alone were restored; undefined where it is one. Pure. */
export function explainByRows(difference: CatalogueDifference): string | undefined {
  return isOfShape(difference)
    ? undefined
    : 'the database had its own before, and keeps it: rows were restored, and no definitions';
}
