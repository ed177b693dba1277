import { createHash } from 'node:crypto';
import type pg from 'pg';
import { classify } from '../errors.ts';
import { annotationKinds } from './catalogue/annotations.ts';
import { datatypeKinds } from './catalogue/datatypes.ts';
import { foreignKinds, hiddenOptions } from './catalogue/foreign.ts';
import { functionKinds } from './catalogue/functions.ts';
import { indexKinds } from './catalogue/indexes.ts';
import { normaliseIdentifiers } from './catalogue/name.ts';
import { namespaceKinds } from './catalogue/namespaces.ts';
import { operatorKinds } from './catalogue/operators.ts';
import { cataloguePins } from './catalogue/pins.ts';
import { privilegeKinds } from './catalogue/privileges.ts';
import { relationQueries } from './catalogue/relations.ts';
import { replicationKinds } from './catalogue/replication.ts';
import type { CatalogueScope, Sight } from './catalogue/sql.ts';
import { textSearchKinds } from './catalogue/textsearch.ts';
import { triggerKinds } from './catalogue/triggers.ts';
import { quoteIdentifier, unquoteIdentifier } from './identifier.ts';

const kindQueries = [
  ...namespaceKinds,
  ...relationQueries,
  ...indexKinds,
  ...triggerKinds,
  ...functionKinds,
  ...datatypeKinds,
  ...operatorKinds,
  ...textSearchKinds,
  ...foreignKinds,
  ...replicationKinds,
  ...privilegeKinds,
  ...annotationKinds,
] as const;

export type CatalogueKind = (typeof kindQueries)[number]['kind'];

/** Every kind of object that is read, in the order in which it is reported. */
export const catalogueKinds: readonly CatalogueKind[] = kindQueries.map(({ kind }) => kind);

export type Attributes = Readonly<Record<string, string>>;

/** Kind, name of the object, attribute, text. An attribute that is null or has its default is absent. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, Attributes>>>>;

/** Tablespaces that objects lie in by name, as they are called. */
export function tablespacesIn(catalogue: Catalogue): string[] {
  const names = ['relation', 'index'].flatMap((kind) =>
    Object.values(catalogue[kind] ?? {}).flatMap(({ tablespace }) => (tablespace === undefined ? [] : [tablespace])),
  );
  return [...new Set(names.map(unquoteIdentifier))].sort();
}

/** What this role could not see: a whole kind, or one attribute of some of its objects. */
export interface Unread {
  readonly kind: CatalogueKind;
  /** Absent when the kind could not be read at all. */
  readonly attribute?: string;
  /** The objects whose attribute is hidden; absent when it is hidden for all. */
  readonly names?: readonly string[];
  readonly detail: string;
  /** The grant or role that would show it. */
  readonly hint: string;
}

export interface CatalogueReading {
  readonly catalogue: Catalogue;
  readonly unread: readonly Unread[];
}

type TextQuery = pg.QueryArrayConfig & { readonly types: pg.CustomTypesConfig };

/** All values as the text that the server sends. */
const asText: pg.CustomTypesConfig = { getTypeParser: () => (value: unknown) => value };

interface Role {
  readonly name: string;
  readonly superuser: boolean;
  readonly readsConninfo: boolean;
}

async function readRole(client: pg.Client): Promise<Role> {
  const { rows } = await client.query<Role>(`
    select current_user as name,
      (select r.rolsuper from pg_roles r where r.rolname = current_user) as superuser,
      has_column_privilege('pg_catalog.pg_subscription', 'subconninfo', 'select') as "readsConninfo"`);
  const [row] = rows;
  if (row === undefined) throw new Error('a select without from gave no row');
  return row;
}

type Objects = Record<string, Record<string, string>>;

async function readKind(client: pg.Client, sql: string, intern: (text: string) => string): Promise<Objects> {
  const query: TextQuery = { text: sql, rowMode: 'array', types: asText };
  const { rows, fields } = await client.query<(string | null)[]>(query);
  const attributes = fields.map((field) => field.name);
  // No prototype: a schema may be called __proto__.
  const objects: Objects = Object.create(null);
  for (const row of rows) {
    const name = uniqueName(normaliseIdentifiers(row[0] ?? ''), objects);
    const kept: Record<string, string> = {};
    for (let index = 1; index < row.length; index += 1) {
      const value = row[index];
      const attribute = attributes[index];
      if (value !== null && value !== undefined && attribute !== undefined) kept[attribute] = intern(value);
    }
    objects[name] = kept;
  }
  return objects;
}

/** Names are unique by construction; should the server print two alike, both are kept. */
function uniqueName(name: string, objects: Objects): string {
  if (!Object.hasOwn(objects, name)) return name;
  let copy = 2;
  while (Object.hasOwn(objects, `${name} #${copy}`)) copy += 1;
  return `${name} #${copy}`;
}

/** One string for equal short texts: of a hundred thousand columns most have one of a few types. */
function interning(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > 64) return text;
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, text);
    return text;
  };
}

function hiddenMappings(objects: Objects, role: Role): Unread | undefined {
  const names = Object.keys(objects).filter((name) => objects[name]?.['options'] === hiddenOptions);
  if (names.length === 0) return undefined;
  for (const name of names) delete objects[name]?.['options'];
  return {
    kind: 'user_mapping',
    attribute: 'options',
    names,
    detail: `the options of ${names.length} user mappings are hidden from role "${role.name}"`,
    hint: `read as a superuser: the server shows the options of another role's mapping to nobody else, and pg_dump leaves them out (alter role ${quoteIdentifier(role.name)} superuser)`,
  };
}

function hiddenConninfo(objects: Objects, role: Role): Unread | undefined {
  const names = Object.keys(objects);
  if (role.readsConninfo || names.length === 0) return undefined;
  return {
    kind: 'subscription',
    attribute: 'conninfo',
    detail: `the connection strings of ${names.length} subscriptions are hidden from role "${role.name}"`,
    hint: `grant select (subconninfo) on pg_catalog.pg_subscription to ${quoteIdentifier(role.name)}`,
  };
}

function unreadKind(kind: CatalogueKind, error: unknown, role: Role): Unread {
  return {
    kind,
    detail: classify(error, `read objects of kind ${kind} as role "${role.name}"`).message,
    hint: `read as a superuser, or: grant pg_read_all_data to ${quoteIdentifier(role.name)}`,
  };
}

export interface CatalogueOptions {
  readonly major: number;
  readonly secretSeed: string;
  /** What alone is to be read; undefined: all. */
  readonly scope?: CatalogueScope | undefined;
}

/**
 * Reads the definition of every object that a dump of this database holds, one query for each kind. The client must be in a
 * transaction, best REPEATABLE READ READ ONLY; its settings and its transaction are afterwards what they were, also when a kind
 * fails. What the role may not see is in `unread`, never left out silently. `secretSeed` must be the same on both sides: options of
 * user mappings and connection strings leave the server as hashes with it only. Versions 14 to 18. Throws `connection-lost`, `lock-not-got`.
 * Source: PostgreSQL documentation, chapter "System Catalogs".
 */
export async function readCatalogue(
  client: pg.Client,
  { major, secretSeed, scope }: CatalogueOptions,
): Promise<CatalogueReading> {
  const catalogue: Record<string, Objects> = {};
  const unread: Unread[] = [];
  const intern = interning();
  const role = await readRole(client);
  const sight: Sight = { major, superuser: role.superuser, readsConninfo: role.readsConninfo, secretSeed, scope };
  await client.query(`savepoint pgproof_catalogue; ${cataloguePins}`);
  try {
    for (const { kind, sql } of kindQueries) {
      // A role without the right to look need not look at what is out of scope.
      if (kind === 'subscription' && scope?.subscriptions === false) continue;
      await client.query('savepoint pgproof_kind');
      try {
        catalogue[kind] = await readKind(client, sql(sight), intern);
        await client.query('release savepoint pgproof_kind');
      } catch (error) {
        // A refusal leaves the kind unread; a lock that was not got or a lost connection says nothing about it.
        const refusal = classify(error, `read the catalogue, ${kind}`);
        if (!['not-permitted', 'database-refused'].includes(refusal.kind)) throw refusal;
        const problem = unreadKind(kind, error, role);
        await client.query('rollback to savepoint pgproof_kind; release savepoint pgproof_kind');
        unread.push(problem);
      }
    }
  } finally {
    await client
      .query('rollback to savepoint pgproof_catalogue; release savepoint pgproof_catalogue')
      .catch(() => undefined);
  }
  const hidden = [
    hiddenMappings(catalogue['user_mapping'] ?? {}, role),
    hiddenConninfo(catalogue['subscription'] ?? {}, role),
  ];
  return { catalogue, unread: [...unread, ...hidden.filter((entry) => entry !== undefined)] };
}

/**
 * sha256 (hex) of every kind that was read. The order of objects and attributes and the quoting of names do not matter. Two readings
 * of one server with equal digests have equal catalogues; those of two majors may differ where nothing is wrong.
 */
export function catalogueDigest(catalogue: Catalogue): Record<string, string> {
  return Object.fromEntries(
    Object.entries(catalogue)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, objects]) => [kind, digestOf(objects)]),
  );
}

function digestOf(objects: Readonly<Record<string, Attributes>>): string {
  const hash = createHash('sha256');
  const byName = Object.entries(objects).map(([name, attributes]) => [normaliseIdentifiers(name), attributes] as const);
  for (const [name, attributes] of byName.sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(JSON.stringify([name, Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1))]));
    hash.update('\n');
  }
  return hash.digest('hex');
}
