import type { ArchiveEntry, TableOfContents } from './archive.ts';

/** Words that an entry's line begins with. Source: PostgreSQL, pg_dump.c, ArchiveEntry, of 14 to 18. */
const kinds = [
  ...['ACCESS METHOD', 'ACL', 'AGGREGATE', 'BLOB', 'BLOB METADATA', 'BLOBS', 'CAST', 'CHECK CONSTRAINT', 'COLLATION'],
  ...['COMMENT', 'CONSTRAINT', 'CONVERSION', 'DATABASE', 'DATABASE PROPERTIES', 'DEFAULT', 'DEFAULT ACL', 'DOMAIN'],
  ...['ENCODING', 'EVENT TRIGGER', 'EXTENSION', 'FK CONSTRAINT', 'FOREIGN DATA WRAPPER', 'FOREIGN TABLE', 'FUNCTION'],
  ...['INDEX', 'INDEX ATTACH', 'LARGE OBJECT', 'MATERIALIZED VIEW', 'MATERIALIZED VIEW DATA', 'OPERATOR'],
  ...['OPERATOR CLASS', 'OPERATOR FAMILY', 'POLICY', 'PROCEDURAL LANGUAGE', 'PROCEDURE', 'PUBLICATION'],
  ...['PUBLICATION TABLE', 'PUBLICATION TABLES IN SCHEMA', 'ROW SECURITY', 'RULE', 'SCHEMA', 'SEARCHPATH'],
  ...['SECURITY LABEL', 'SEQUENCE', 'SEQUENCE OWNED BY', 'SEQUENCE SET', 'SERVER', 'SHELL TYPE', 'STATISTICS'],
  ...['STATISTICS DATA', 'STDSTRINGS', 'SUBSCRIPTION', 'SUBSCRIPTION TABLE', 'TABLE', 'TABLE ATTACH', 'TABLE DATA'],
  ...['TEXT SEARCH CONFIGURATION', 'TEXT SEARCH DICTIONARY', 'TEXT SEARCH PARSER', 'TEXT SEARCH TEMPLATE'],
  ...['TRANSFORM', 'TRIGGER', 'TYPE', 'USER MAPPING', 'VIEW'],
];
const longestFirst = [...kinds].sort((a, b) => b.length - a.length);

/** An entry of a table of contents, its words told apart. */
export interface Entry {
  readonly dumpId: number;
  readonly oid: number;
  /** Such as `TABLE`; the first word of one that is not known. */
  readonly kind: string;
  /** Undefined for what is in none. */
  readonly schema: string | undefined;
  /** Its name; of what belongs to a table, that table's name before it: `orders orders_pkey`. */
  readonly tag: string;
  readonly owner: string;
  readonly dependencies: readonly number[];
}

/** What is known of names beside the entries, which print them without quotes. */
export interface KnownNames {
  readonly roles: readonly string[];
  /** Tables by their number: exact, whatever blanks their names hold. */
  readonly tables: ReadonlyMap<number, { readonly schema: string; readonly name: string }>;
}

/** Kinds that have rows, a value or a definition to be selected from: what a pattern for tables matches. */
export const relationKinds: ReadonlySet<string> = new Set([
  'TABLE',
  'FOREIGN TABLE',
  'VIEW',
  'MATERIALIZED VIEW',
  'SEQUENCE',
]);

/** Kinds that have rows of their own. */
export const isTable = ({ kind }: Pick<Entry, 'kind'>): boolean => kind === 'TABLE' || kind === 'FOREIGN TABLE';

/** As pg_restore prints a name: a line break in it is a blank. */
const printed = (name: string): string => name.replace(/[\r\n]/g, ' ');

/**
 * Tells the words of every entry apart. Namespace, name and owner stand between blanks, which each of them may hold too: the schemas that
 * the archive creates, the roles and the tables that are known decide. Pure.
 */
export function readEntries({ entries }: TableOfContents, { roles, tables }: KnownNames): Entry[] {
  const words = entries.map((entry) => ({ entry, ...splitKind(entry) }));
  const owners = spaced(roles.map(printed));
  const created = words
    .filter(({ kind }) => kind === 'SCHEMA')
    .map(({ rest }) => splitOwner(rest.slice(2), owners).tag);
  const schemas = spaced([...created, ...[...tables.values()].map(({ schema }) => printed(schema))]);
  return words.map(({ entry, kind, rest }) => {
    const { dumpId, oid, dependencies = [] } = entry;
    const known = kind === 'TABLE' || kind === 'TABLE DATA' ? tables.get(oid) : undefined;
    const exact = known === undefined ? undefined : `${printed(known.schema)} ${printed(known.name)} `;
    if (known !== undefined && exact !== undefined && rest.startsWith(exact)) {
      const { schema, name } = known;
      return { dumpId, oid, kind, schema, tag: name, owner: rest.slice(exact.length), dependencies };
    }
    const schema = schemas.find((name) => rest.startsWith(`${name} `)) ?? rest.slice(0, rest.indexOf(' '));
    const { tag, owner } = splitOwner(rest.slice(schema.length + 1), owners);
    return { dumpId, oid, kind, schema: schema === '-' ? undefined : schema, tag, owner, dependencies };
  });
}

/** Names with blanks in them, the longest first: any other is one word. */
function spaced(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name.includes(' ')))].sort((a, b) => b.length - a.length);
}

function splitKind({ line }: ArchiveEntry): { readonly kind: string; readonly rest: string } {
  const words = line.replace(/^\d+; \d+ \d+ /, '');
  const kind = longestFirst.find((name) => words.startsWith(`${name} `)) ?? words.split(' ', 1)[0] ?? '';
  return { kind, rest: words.slice(kind.length + 1) };
}

/** An owner is not always there: then the line ends in a blank. */
function splitOwner(text: string, owners: readonly string[]): { readonly tag: string; readonly owner: string } {
  const owner = text.endsWith(' ') ? '' : (owners.find((name) => text.endsWith(` ${name}`)) ?? text.split(' ').at(-1));
  const length = owner === undefined ? 0 : owner.length + 1;
  return { tag: text.slice(0, Math.max(0, text.length - length)), owner: owner ?? '' };
}

/** Such as `table sales.orders`: for people. */
export function entryName({ kind, schema, tag }: Pick<Entry, 'kind' | 'schema' | 'tag'>): string {
  return `${kind.toLowerCase()} ${schema === undefined ? '' : `${schema}.`}${tag}`;
}
