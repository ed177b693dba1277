import { choosesObjects, hasExtra, type PatternName, type Selection } from '../backup/selection.ts';
import { firstUserOid } from '../postgres/catalogue/sql.ts';

/** What the rules decide on: read from the source. */
export interface World {
  readonly schemas: readonly WorldSchema[];
  readonly extensions: readonly WorldExtension[];
  readonly relations: readonly WorldRelation[];
}

export interface WorldSchema {
  readonly oid: number;
  readonly name: string;
  readonly owner: string;
  /** The extension that it is a member of; the same below. */
  readonly extension: number | null;
}

export interface WorldExtension {
  readonly oid: number;
  readonly name: string;
  readonly schema: number;
  /** Its configuration tables. */
  readonly configuration: readonly number[];
}

/** Tables (r), partitioned ones (p), views (v, m), foreign tables (f), sequences (S), composite types (c). */
export interface WorldRelation {
  readonly oid: number;
  readonly schema: number;
  readonly name: string;
  readonly kind: 'r' | 'p' | 'v' | 'm' | 'f' | 'S' | 'c';
  readonly isUnlogged: boolean;
  readonly extension: number | null;
  /** The table that a sequence belongs to. */
  readonly owner: number | null;
  readonly isIdentity: boolean;
}

/** The objects that each option's patterns match, by number. */
export type Matches = Readonly<Record<PatternName, ReadonlySet<number>>>;

/** What a dump of a selection holds. */
export interface Decision {
  /** Schemas whose objects are dumped, and those that are dumped themselves. */
  readonly contained: ReadonlySet<number>;
  readonly schemas: ReadonlySet<number>;
  readonly extensions: ReadonlySet<number>;
  /** Relations whose definition is dumped, and those whose rows, value or population are. */
  readonly definitions: ReadonlySet<number>;
  readonly data: ReadonlySet<number>;
  /** Objects of no schema are dumped: languages, casts, publications, … */
  readonly everything: boolean;
  /** Changed privileges of what initdb made are dumped. */
  readonly systemPrivileges: boolean;
}

export const isSystemSchema = (name: string): boolean => name.startsWith('pg_') || name === 'information_schema';

/**
 * pg_dump's rules of selection, of its own making here, so that the archive's table of contents can be held against them. Pure. Source:
 * PostgreSQL documentation, pg_dump, of 14 to 18, and measured; a dump is refused where it turns out otherwise.
 */
export function decide(selection: Selection, matches: Matches, world: World): Decision {
  const { patterns } = selection;
  const chosenTables = new Set([...matches.table, ...matches['table-and-children']]);
  const tablesAreChosen = patterns.table.length + patterns['table-and-children'].length > 0;
  const schemasAreChosen = patterns.schema.length > 0;
  const everything = !choosesObjects(selection);

  const isContained = ({ oid, name }: WorldSchema): boolean => {
    if (tablesAreChosen || matches['exclude-schema'].has(oid)) return false;
    return schemasAreChosen ? matches.schema.has(oid) : !isSystemSchema(name);
  };
  const containing = world.schemas.filter(isContained);
  const contained = new Set(containing.map(({ oid }) => oid));
  const schemas = new Set(containing.filter(({ extension }) => extension === null).map(({ oid }) => oid));
  const extensions = chosenExtensions(selection, matches, world, everything);

  const excluded = new Set([...matches['exclude-table'], ...matches['exclude-table-and-children']]);
  const isChosen = ({ oid, schema, kind, extension }: WorldRelation): boolean => {
    if (extension !== null) return false;
    // A composite type is a type: it goes with its schema.
    if (kind === 'c') return contained.has(schema);
    return !excluded.has(oid) && (tablesAreChosen ? chosenTables.has(oid) : contained.has(schema));
  };
  const definitions = new Set(world.relations.filter(isChosen).map(({ oid }) => oid));
  // A sequence goes with the table that it belongs to; that of an identity column never without it.
  for (const { oid, owner, isIdentity, extension } of world.relations) {
    if (owner === null || extension !== null) continue;
    if (definitions.has(owner)) definitions.add(oid);
    else if (isIdentity) definitions.delete(oid);
  }

  const configuration = configurationData({
    ...{ matches, world, chosenTables, excluded, schemas, extensions },
    extensionsAreChosen: patterns.extension.length > 0,
  });
  const withoutRows = new Set([...matches['exclude-table-data'], ...matches['exclude-table-data-and-children']]);
  const data = world.relations
    .filter(({ oid, kind, isUnlogged }) => {
      if (selection.content === 'schema' || withoutRows.has(oid)) return false;
      if (isUnlogged && hasExtra(selection, '--no-unlogged-table-data')) return false;
      // What is dumped of a view's rows is that it is filled; beside data alone, not even that.
      if (kind === 'm' && selection.content === 'data') return false;
      return ['r', 'm', 'S'].includes(kind) && (definitions.has(oid) || configuration.has(oid));
    })
    .map(({ oid }) => oid);
  return {
    contained,
    schemas,
    extensions,
    definitions,
    data: new Set(data),
    everything,
    systemPrivileges: !tablesAreChosen && !schemasAreChosen,
  };
}

/** Those that initdb made are in every database: no dump creates them. */
function chosenExtensions(
  { patterns }: Selection,
  matches: Matches,
  { extensions }: World,
  everything: boolean,
): Set<number> {
  const isChosen = ({ oid }: WorldExtension): boolean => {
    if (oid < firstUserOid || matches['exclude-extension'].has(oid)) return false;
    return patterns.extension.length > 0 ? matches.extension.has(oid) : everything;
  };
  return new Set(extensions.filter(isChosen).map(({ oid }) => oid));
}

/**
 * Rows of an extension's configuration tables go with the extension; without it, with the table or its schema, where those are dumped, unless
 * others were chosen or it was excluded.
 */
function configurationData(of: {
  readonly matches: Matches;
  readonly world: World;
  readonly chosenTables: ReadonlySet<number>;
  readonly excluded: ReadonlySet<number>;
  readonly schemas: ReadonlySet<number>;
  readonly extensions: ReadonlySet<number>;
  readonly extensionsAreChosen: boolean;
}): Set<number> {
  const places = new Map(of.world.relations.map(({ oid, schema }) => [oid, schema]));
  const result = new Set<number>();
  for (const extension of of.world.extensions) {
    const isPassedOver = of.extensionsAreChosen && !of.matches.extension.has(extension.oid);
    if (isPassedOver || of.matches['exclude-extension'].has(extension.oid)) continue;
    for (const table of extension.configuration) {
      const schema = places.get(table) ?? 0;
      const isTaken = of.extensions.has(extension.oid) || of.chosenTables.has(table) || of.schemas.has(schema);
      if (isTaken && !of.excluded.has(table) && !of.matches['exclude-schema'].has(schema)) result.add(table);
    }
  }
  return result;
}
