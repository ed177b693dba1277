import { exactPattern } from '../backup/pattern.ts';
import { PgproofError } from '../errors.ts';
import { shellQuote } from '../operation.ts';
import { type Entry, entryName, isTable, relationKinds } from '../proof/entry.ts';
import { type Belonging, belongingOf } from './belonging.ts';
import { isNoLink, matchEntries } from './match.ts';

/** What of a backup is restored; an empty list chooses nothing by itself. */
export interface PartOptions {
  /** Patterns of pg_dump's for tables, views and sequences; one without a schema means that name in every schema. */
  readonly tables: readonly string[];
  /** The same for schemas; not together with the others. */
  readonly schemas: readonly string[];
  /** `schema`: definitions, and no rows; `data`: rows, values of sequences and large objects, into tables that are there. */
  readonly content: 'all' | 'schema' | 'data';
  /** Foreign keys to tables that are not restored are left out, instead of being an error. */
  readonly leaveOutForeignKeys: boolean;
  /** Names an option as the door does that it came through. */
  readonly where: (option: 'table' | 'schema' | 'schema-only' | 'data-only' | 'leave-out-foreign-keys') => string;
}

/** A relation that is restored. */
export interface ChosenRelation {
  readonly kind: string;
  readonly schema: string;
  readonly name: string;
  /** What needs it, where it was not asked for by itself. */
  readonly neededBy?: string;
  /** A partition without its table: that one's name. */
  readonly aloneOf?: string;
  /** A partition below one without its table: that one. */
  readonly below?: { readonly schema: string; readonly name: string };
}

/** A foreign key to a table that is not restored. */
export interface OutsideForeignKey {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  /** The table that it points to. */
  readonly to: { readonly schema: string; readonly name: string };
}

/** The entries of an archive that are restored, and those that are not. */
export interface Choice {
  /** Both in the order of the archive. */
  readonly entries: readonly Entry[];
  readonly leftOut: readonly Entry[];
  readonly relations: readonly ChosenRelation[];
  /** Nothing was chosen: all definitions are restored. */
  readonly isWhole: boolean;
  readonly foreignKeys: readonly OutsideForeignKey[];
  /** Tables that are not restored, and inherit from one that is: a query of that lacks their rows. */
  readonly absentChildren: readonly { readonly of: Entry; readonly children: readonly Entry[] }[];
}

/** What is known of the archive beside its table of contents. */
export interface ChoiceContext {
  /** Tables of extensions whose rows are in the archive, by number: the name of the extension. */
  readonly extensionTables: ReadonlyMap<number, string>;
  /** Whether a table inherits from another; undefined where the catalogue is not known: then whatever needs it may. */
  readonly inherits?: ((child: Entry, parent: Entry) => boolean) | undefined;
}

/** Entries that hold rows, values or contents. */
const dataKinds = new Set([
  ...['TABLE DATA', 'SEQUENCE SET', 'MATERIALIZED VIEW DATA', 'STATISTICS DATA'],
  ...['BLOB', 'BLOBS', 'BLOB METADATA', 'LARGE OBJECT'],
]);
export const isData = ({ kind, tag }: Entry): boolean =>
  dataKinds.has(kind) || (/^(ACL|COMMENT|SECURITY LABEL)$/.test(kind) && /^LARGE OBJECTS? /.test(tag));

/** Said of the archive, or of the database as such: pg_restore decides about them. */
const special = new Set(['ENCODING', 'STDSTRINGS', 'SEARCHPATH', 'DATABASE', 'DATABASE PROPERTIES']);

/** What is in every new database: what the archive says of it is done whatever is chosen. */
const ofPublic = ({ kind, schema, tag }: Entry): boolean =>
  schema === undefined && (kind === 'SCHEMA' ? tag === 'public' : tag === 'SCHEMA public');

/**
 * Chooses what is restored from an archive: what the patterns match, all that belongs to it, and all that it needs, with what belongs to that. A
 * relation comes whole or not at all. Pure. Throws `bad-input` for a pattern that matches nothing, and for a foreign key to a table that does not
 * come.
 */
export function chooseEntries(entries: readonly Entry[], part: PartOptions, context: ChoiceContext): Choice {
  const belonging = belongingOf(entries, context.extensionTables, context.inherits);
  const asked = part.tables.length + part.schemas.length === 0 ? entries.filter(isNoLink) : matchEntries(entries, part);
  const taken = close(asked, belonging, entries);
  if (part.content === 'data') return chooseRows(entries, taken, part);
  const outside = outsideKeys(taken, belonging);
  if (outside.length > 0 && !part.leaveOutForeignKeys) throw refusal(outside, taken, belonging, entries, part);
  const isIn = (entry: Entry): boolean => taken.has(entry.dumpId) && !(part.content === 'schema' && isData(entry));
  return {
    entries: entries.filter(isIn),
    leftOut: entries.filter((entry) => !isIn(entry) && !special.has(entry.kind)),
    isWhole: part.tables.length + part.schemas.length === 0,
    relations: entries.flatMap((entry) => relationOf(entry, taken, belonging)),
    absentChildren: entries.flatMap((of) => {
      const children = belonging.childrenOf(of).filter(({ dumpId }) => !taken.has(dumpId));
      return taken.has(of.dumpId) && children.length > 0 ? [{ of, children }] : [];
    }),
    foreignKeys: outside.flatMap((key) => key.missing.map((to) => keyOf(key.entry, to, belonging))),
  };
}

/** Relations by what of them is restored, where that is their rows or value alone. */
const filledKinds: Readonly<Record<string, string>> = {
  'TABLE DATA': 'TABLE',
  'SEQUENCE SET': 'SEQUENCE',
  'MATERIALIZED VIEW DATA': 'MATERIALIZED VIEW',
};

/** What is needed for its definition alone brings no rows: the tables are there. A sequence that a table's default takes from comes. */
function chooseRows(entries: readonly Entry[], taken: Taken, part: PartOptions): Choice {
  const isIn = (entry: Entry): boolean => {
    if (!taken.has(entry.dumpId) || !isData(entry) || entry.kind === 'STATISTICS DATA') return false;
    const by = taken.get(entry.dumpId);
    return by === undefined || (entry.kind === 'SEQUENCE SET' && isTable(by));
  };
  const chosen = entries.filter(isIn);
  if (chosen.length === 0)
    throw new PgproofError('bad-input', 'what is chosen of the backup holds no rows', {
      hint: 'pgproof contents lists what the backup holds',
    });
  return {
    entries: chosen,
    leftOut: entries.filter((entry) => isData(entry) && !isIn(entry)),
    isWhole: part.tables.length + part.schemas.length === 0,
    relations: chosen.flatMap(({ kind, schema = '', tag }) => {
      const filled = filledKinds[kind];
      return filled === undefined ? [] : [{ kind: filled, schema, name: tag }];
    }),
    absentChildren: [],
    foreignKeys: [],
  };
}

/** Everything that comes, by dump id, with what needs it; undefined for what was asked for. */
type Taken = Map<number, Entry | undefined>;

/** A table comes with those that inherit from it, but where it comes for one of those alone: that would bring all the others. */
function close(asked: readonly Entry[], belonging: Belonging, entries: readonly Entry[]): Taken {
  const taken: Taken = new Map();
  const waiting: { readonly entry: Entry; readonly by: Entry | undefined }[] = [];
  const read = new Set<Entry>();
  const take = (entry: Entry, by?: Entry, isParent = false): void => {
    if (special.has(entry.kind)) return;
    if (!taken.has(entry.dumpId)) {
      taken.set(entry.dumpId, by);
      waiting.push({ entry, by });
    }
    if (isParent || read.has(entry)) return;
    read.add(entry);
    for (const child of belonging.childrenOf(entry)) take(child, by);
  };
  /** It needs it as a table needs the one that it inherits from, or as what belongs to it does. */
  const isParent = (entry: Entry, needed: Entry): boolean =>
    belonging.membersOf(needed).includes(entry) ||
    belonging.childrenOf(needed).some((child) => child === entry || belonging.membersOf(child).includes(entry));
  for (const entry of [...asked, ...entries.filter(ofPublic)]) take(entry);
  const takeAll = (): void => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { entry, by } = next;
      // What belongs to something comes as that does: when that was asked for, it was asked for too.
      for (const part of [...belonging.partitionsOf(entry), ...belonging.membersOf(entry)]) take(part, by);
      for (const needed of belonging.needsOf(entry))
        take(needed, by ?? topOf(entry, belonging), isParent(entry, needed));
    }
  };
  takeAll();
  // What stands between two things comes where both do, and brings neither.
  for (const { entry, ends } of belonging.links) if (ends.every((end) => taken.has(end.dumpId))) take(entry);
  takeAll();
  return taken;
}

/** What a person would call it by: the relation that it belongs to. */
function topOf(entry: Entry, belonging: Belonging): Entry {
  return belonging.ownersOf(entry)[0] ?? entry;
}

interface OutsideKey {
  readonly entry: Entry;
  readonly missing: readonly Entry[];
}

function outsideKeys(taken: Taken, { links, ownersOf }: Belonging): OutsideKey[] {
  return links.flatMap(({ entry, ends }): OutsideKey[] => {
    if (entry.kind !== 'FK CONSTRAINT' || !ownersOf(entry).some(({ dumpId }) => taken.has(dumpId))) return [];
    const missing = ends.filter((end) => !taken.has(end.dumpId));
    return missing.length === 0 ? [] : [{ entry, missing }];
  });
}

function keyOf(entry: Entry, to: Entry, { ownersOf }: Belonging): OutsideForeignKey {
  const table = ownersOf(entry)[0]?.tag ?? '';
  const schema = entry.schema ?? '';
  return {
    ...{ schema, table, name: entry.tag.slice(table.length + 1) },
    to: { schema: to.schema ?? '', name: to.tag },
  };
}

const mostNamed = 20;

/** Names every constraint and its table, and all tables that have to be added for none to be left. */
function refusal(
  outside: readonly OutsideKey[],
  taken: Taken,
  belonging: Belonging,
  entries: readonly Entry[],
  { tables: patterns, schemas, where }: PartOptions,
): PgproofError {
  // Of a schema more is chosen than a table's pattern can say: functions and types.
  const bySchema = schemas.length > 0;
  const added = new Set<Entry>();
  const isAdded = (entry: Entry): boolean =>
    bySchema
      ? isNoLink(entry) && [...added].some(({ schema }) => schema !== undefined && schema === entry.schema)
      : added.has(entry);
  for (let [keys, all] = [outside, taken]; keys.length > 0; keys = outsideKeys(all, belonging)) {
    for (const table of keys.flatMap(({ missing }) => missing)) added.add(table);
    const known = all;
    all = close(
      entries.filter((entry) => known.has(entry.dumpId) || isAdded(entry)),
      belonging,
      entries,
    );
  }
  const named = outside.flatMap(({ entry, missing }) =>
    missing.map((to) => {
      const { schema, table, name, to: target } = keyOf(entry, to, belonging);
      return `"${name}" of ${schema}.${table} to ${target.schema}.${target.name}`;
    }),
  );
  const more = named.length - mostNamed;
  const wanting = [...added].map(({ schema = '', tag }) =>
    bySchema ? exactPattern(schema) : exactPattern(schema, tag),
  );
  const chosen = [...new Set([...patterns, ...schemas, ...wanting])];
  const option = where(bySchema ? 'schema' : 'table');
  const that = bySchema ? ['the schema of that table', 'the schemas of those tables'] : ['that table', 'those tables'];
  const words = option.startsWith('--')
    ? chosen.map((pattern) => `${option} ${shellQuote(pattern)}`).join(' ')
    : `${option}, a line each: ${chosen.join(', ')}`;
  return new PgproofError(
    'bad-input',
    `${named.length === 1 ? 'a foreign key points' : `${named.length} foreign keys point`} to what is not chosen: ${named.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    {
      hint: `restore ${that[added.size === 1 ? 0 : 1]}, too: ${words}; or without those constraints: ${where('leave-out-foreign-keys')}`,
    },
  );
}

function relationOf(entry: Entry, taken: Taken, belonging: Belonging): ChosenRelation[] {
  if (!relationKinds.has(entry.kind) || !taken.has(entry.dumpId)) return [];
  // A sequence comes with the column that owns it.
  const owner = belonging.ownersOf(entry).find(({ dumpId }) => taken.has(dumpId)) ?? entry;
  const by = taken.get(owner.dumpId);
  const parent = belonging.tableOf(entry);
  const isAlone = parent !== undefined && !taken.has(parent.dumpId);
  let top = entry;
  for (let table = parent; table !== undefined && taken.has(table.dumpId); table = belonging.tableOf(table))
    top = table;
  return [
    {
      ...{ kind: entry.kind, schema: entry.schema ?? '', name: entry.tag },
      ...(by === undefined ? {} : { neededBy: entryName(by) }),
      ...(isAlone ? { aloneOf: `${parent.schema}.${parent.tag}` } : {}),
      ...(top !== entry && belonging.tableOf(top) !== undefined
        ? { below: { schema: top.schema ?? '', name: top.tag } }
        : {}),
    },
  ];
}
