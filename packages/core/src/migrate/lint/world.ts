import type { Node, RangeVar } from 'libpg-query';
import { knownTypes, steadyBuiltIns, steadyOfExtensions, volatileBuiltIns, volatileOfExtensions } from './built-in.ts';
import type { Call } from './calls.ts';
import type { EmbeddedStatement } from './grammar.ts';
import type { ColumnFacts, ConstraintFacts, IndexFacts, Reference, SchemaFacts, TableFacts } from './schema.ts';

/** A constraint; of a CHECK that a migration adds, what it says. */
export interface Constrained extends ConstraintFacts {
  readonly expression?: Node;
}

/** A table as it is at one point of the migrations. */
export interface Table {
  schema: string;
  name: string;
  kind: string;
  /** Made by the migrations that are looked at: nobody uses it yet. */
  isNew: boolean;
  /** Seen in the database, or in an earlier statement. */
  readonly isKnown: boolean;
  /** Undefined where nobody has looked. */
  bytes: number | undefined;
  rows: number | undefined;
  readonly columns: Map<string, Omit<ColumnFacts, 'name'>>;
  readonly indexes: Map<string, IndexFacts>;
  readonly constraints: Map<string, Constrained>;
  /** Columns of its partition key; null for an expression. */
  partitionKey: readonly (string | null)[];
  parent: Table | undefined;
  isDefaultPartition: boolean;
  readonly isPublished: boolean;
  replicaIdentity: string;
  /** Names of functions by those of triggers. */
  readonly triggers: Map<string, string>;
  /** `schema.name` of views and materialised views that read it. */
  readonly readers: Set<string>;
}

/** What a call of a function would run. */
export interface Body {
  /** Its parameters, as they are written. */
  readonly signature: string;
  /** Undefined where it cannot be told. */
  readonly statements: readonly EmbeddedStatement[] | undefined;
}

/** A table below this is read or rewritten in a blink; what matters of it is only whether its lock is got. */
export const tinyBytes = 1024 * 1024;

/** Whether a table is known to be so small that how long it takes does not matter. */
export function isTiny(table: Table): boolean {
  return table.bytes !== undefined && table.bytes < tinyBytes;
}

/** The schema, as the statements so far have left it. */
export class World {
  readonly tables = new Map<string, Table>();
  /** Domains that check: their columns are checked row by row. */
  readonly constrainedDomains = new Set<string>();
  /** Functions that may give another value for each row. */
  readonly volatileFunctions: Set<string>;
  /** Functions of users, whose bodies are not looked into. */
  readonly ownFunctions: Set<string>;
  /** Functions that the migrations made, by name. */
  readonly bodies = new Map<string, Body>();
  /** Types that somebody has seen, by their last name in lower case. */
  readonly types: Set<string>;
  searchPath: string[];
  readonly major: number;
  /** Undefined where there is no database. */
  readonly schema: SchemaFacts | undefined;
  timezone: string | undefined;
  /** What of the migrations the database has already cannot be told. */
  readonly #isHistoryUnknown: boolean;

  constructor(schema: SchemaFacts | undefined, major: number, isHistoryUnknown = false) {
    this.schema = schema;
    this.major = major;
    this.#isHistoryUnknown = isHistoryUnknown;
    this.searchPath = [...(schema?.searchPath ?? ['public'])];
    this.timezone = schema?.timezone;
    this.volatileFunctions = new Set([
      ...volatileBuiltIns,
      ...volatileOfExtensions,
      ...(schema?.volatileFunctions ?? []),
    ]);
    this.ownFunctions = new Set(schema?.ownFunctions ?? []);
    this.types = new Set([...knownTypes, ...(schema?.types ?? []).map((name) => name.toLowerCase())]);
    for (const name of schema?.constrainedDomains ?? []) this.constrainedDomains.add(name);
    for (const facts of schema?.tables ?? []) this.tables.set(`${facts.schema}.${facts.name}`, tableOf(facts));
    for (const facts of schema?.tables ?? []) {
      const table = this.tables.get(`${facts.schema}.${facts.name}`);
      if (table !== undefined && facts.parent !== null) table.parent = this.tables.get(facts.parent);
    }
  }

  /** The table that a name means; one that nobody has seen is taken for an existing one of unknown size. */
  find({ schemaname, relname = '' }: Pick<RangeVar, 'schemaname' | 'relname'>): Table {
    const known = this.seen(schemaname, relname);
    if (known !== undefined) return known;
    const table = emptyTable(schemaname ?? this.searchPath[0] ?? 'public', relname, { isNew: false, isKnown: false });
    this.tables.set(keyOf(table), table);
    return table;
  }

  seen(schema: string | undefined, name: string): Table | undefined {
    if (schema !== undefined) return this.tables.get(`${schema}.${name}`);
    for (const one of ['pg_temp', ...this.searchPath]) {
      const table = this.tables.get(`${one}.${name}`);
      if (table !== undefined) return table;
    }
    return undefined;
  }

  /** A new table; one that the database has by that name is none, whatever a migration says that may have been run. */
  create(relation: RangeVar, kind: string): Table {
    const schema =
      relation.relpersistence === 't' ? 'pg_temp' : (relation.schemaname ?? this.searchPath[0] ?? 'public');
    const there = this.#ofDatabase(`${schema}.${relation.relname ?? ''}`);
    if (there !== undefined) return there;
    const table = emptyTable(schema, relation.relname ?? '', { isNew: true, isKnown: true });
    table.kind = kind;
    this.tables.set(keyOf(table), table);
    return table;
  }

  drop(table: Table): void {
    this.tables.delete(keyOf(table));
    for (const child of this.partitions(table)) this.drop(child);
  }

  rename(table: Table, change: { schema?: string; name?: string }): void {
    const { schema = table.schema, name = table.name } = change;
    for (const child of [...this.referencing(table), table])
      for (const [key, one] of child.constraints)
        if (one.references !== null && keyOf(one.references) === keyOf(table))
          child.constraints.set(key, { ...one, references: { ...one.references, schema, name } });
    const [before, after] = [keyOf(table), `${schema}.${name}`];
    for (const one of this.tables.values()) renameReader(one, before, after);
    this.tables.delete(before);
    if (table.isNew && this.#ofDatabase(`${schema}.${name}`) !== undefined) return;
    Object.assign(table, { schema, name });
    this.tables.set(keyOf(table), table);
  }

  /** A table that the database has, and no statement so far has dropped. */
  #ofDatabase(key: string): Table | undefined {
    const there = this.tables.get(key);
    const isThere = there?.isNew === false && this.schema?.tables.some((one) => keyOf(one) === key) === true;
    return isThere ? there : undefined;
  }

  partitions(table: Table): Table[] {
    return [...this.tables.values()].filter(({ parent }) => parent === table);
  }

  /** Whether a type, as it is written, is a domain that checks. */
  isConstrained(type: string): boolean {
    const names = [type, `public.${type}`, ...this.searchPath.map((schema) => `${schema}.${type}`)];
    return names.some((name) => this.constrainedDomains.has(name));
  }

  /** Whether a function may give another value for each row: what is neither PostgreSQL's own nor seen is taken to. */
  isVolatile({ schema, name }: Call): boolean {
    if (this.volatileFunctions.has(name)) return true;
    if (this.ownFunctions.has(name) || steadyOfExtensions.has(name)) return false;
    return !isCatalog(schema) || !steadyBuiltIns.has(name);
  }

  /** Whether a function is known to do nothing but give a value, or is PostgreSQL's own. */
  isHarmless({ schema, name }: Call): boolean {
    if (volatileOfExtensions.has(name) || steadyOfExtensions.has(name)) return true;
    if (!isCatalog(schema) || (schema === undefined && this.ownFunctions.has(name))) return false;
    return volatileBuiltIns.has(name) || steadyBuiltIns.has(name);
  }

  /** A session is new, and where the history is unknown, what an earlier migration dropped or made anew may have been so for long. */
  beginMigration(): void {
    if (this.#isHistoryUnknown)
      for (const facts of this.schema?.tables ?? []) {
        if (this.tables.get(keyOf(facts))?.isNew === false) continue;
        const table = tableOf(facts);
        if (facts.parent !== null) table.parent = this.tables.get(facts.parent);
        this.tables.set(keyOf(facts), table);
      }
    this.searchPath = [...(this.schema?.searchPath ?? ['public'])];
    this.timezone = this.schema?.timezone;
  }

  /** From now on every table may be in use, and of any size. */
  age(): void {
    for (const table of this.tables.values()) {
      table.isNew = false;
      table.bytes = undefined;
      table.rows = undefined;
    }
  }

  /** Its partitions, theirs, and so on. */
  descendants(table: Table): Table[] {
    return this.partitions(table).flatMap((part) => [part, ...this.descendants(part)]);
  }

  /** Views and materialised views that read a relation, by way of others, too. */
  readersOf(table: Table, seen = new Set<Table>()): Table[] {
    for (const key of table.readers) {
      const reader = this.tables.get(key);
      if (reader === undefined || seen.has(reader)) continue;
      seen.add(reader);
      this.readersOf(reader, seen);
    }
    return [...seen];
  }

  /** The table at the other end of a foreign key. */
  referred({ schema, name }: Reference): Table {
    return this.find({ schemaname: schema, relname: name });
  }

  /** Tables whose foreign keys refer to this one. */
  referencing(table: Table): Table[] {
    const key = keyOf(table);
    return [...this.tables.values()].filter(
      (one) =>
        one !== table &&
        [...one.constraints.values()].some(({ references }) => references !== null && keyOf(references) === key),
    );
  }

  /** The table that an index belongs to, which is in the same schema. Without a database nobody knows the search_path of the role. */
  tableOfIndex({ schemaname, relname = '' }: Pick<RangeVar, 'schemaname' | 'relname'>): Table | undefined {
    const having = [...this.tables.values()].filter(({ indexes }) => indexes.has(relname));
    if (schemaname !== undefined) return having.find(({ schema }) => schema === schemaname);
    for (const one of ['pg_temp', ...this.searchPath]) {
      const table = having.find(({ schema }) => schema === one);
      if (table !== undefined) return table;
    }
    return this.schema === undefined ? having[0] : undefined;
  }
}

/** A view that has another name reads what it has read. */
function renameReader(table: Table, before: string, after: string): void {
  if (!table.readers.delete(before)) return;
  table.readers.add(after);
  for (const [name, column] of table.columns)
    if (column.readers.includes(before))
      table.columns.set(name, {
        ...column,
        readers: column.readers.map((reader) => (reader === before ? after : reader)),
      });
}

function isCatalog(schema: string | undefined): boolean {
  return schema === undefined || schema === 'pg_catalog';
}

/** `schema.name` */
export function keyOf({ schema, name }: Pick<Table, 'schema' | 'name'>): string {
  return `${schema}.${name}`;
}

function emptyTable(schema: string, name: string, { isNew, isKnown }: Pick<Table, 'isNew' | 'isKnown'>): Table {
  return {
    ...{ schema, name, kind: 'r', isNew, isKnown, bytes: isNew ? 0 : undefined, rows: isNew ? 0 : undefined },
    ...{ columns: new Map(), indexes: new Map(), constraints: new Map(), parent: undefined },
    ...{ isDefaultPartition: false, isPublished: false, replicaIdentity: 'd' },
    ...{ triggers: new Map(), readers: new Set(), partitionKey: [] },
  };
}

function tableOf(facts: TableFacts): Table {
  const { schema, name, kind, rows, isDefaultPartition, isPublished, replicaIdentity } = facts;
  return {
    ...{ schema, name, kind, bytes: facts.bytes ?? undefined, rows, isDefaultPartition, isPublished, replicaIdentity },
    ...{ isNew: false, isKnown: true, parent: undefined, partitionKey: facts.partitionKey },
    columns: new Map(facts.columns.map(({ name: column, ...one }) => [column, one])),
    indexes: new Map(facts.indexes.map((index) => [index.name, index])),
    constraints: new Map(facts.constraints.map((constraint) => [constraint.name, constraint])),
    triggers: new Map(facts.triggers.map((trigger) => [trigger.name, trigger.function])),
    readers: new Set(facts.readers),
  };
}
