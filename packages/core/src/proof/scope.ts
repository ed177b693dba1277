import { readPattern } from '../backup/pattern.ts';
import {
  hasExtra,
  type PatternName,
  type PatternOption,
  patternOptions,
  type Selection,
  takesLargeObjects,
} from '../backup/selection.ts';
import { PgproofError, sqlStateOf } from '../errors.ts';
import type { CatalogueScope } from '../postgres/catalogue/sql.ts';
import { type Client, inTransaction } from '../postgres/client.ts';
import { readScopedObjects } from './scope-objects.ts';
import { type Decision, decide, isSystemSchema, type Matches, type World, type WorldRelation } from './scope-rules.ts';

/** A schema as a restore has to make it. */
export interface NeededSchema {
  readonly name: string;
  readonly owner: string;
}

/** What a backup of a selection holds, as decided here and not by the dump: which relations, sequences and objects are in scope. */
export interface Scope extends Decision {
  readonly selection: Selection;
  readonly world: World;
  readonly largeObjects: boolean;
  /** In scope by their definition or their rows: these are locked. */
  readonly held: readonly number[];
  /** Every object that the dump defines, by catalog. */
  readonly objects: CatalogueScope;
  /** Patterns that leave out, and matched nothing. */
  readonly unmatched: readonly { readonly option: PatternName; readonly pattern: string }[];
  /** Schemas that a restore needs and the dump does not create; `public` is in every database. */
  readonly neededSchemas: readonly NeededSchema[];
  /** Owner of the schema public where the dump creates that, which a new database has already; else null. */
  readonly publicOwner: string | null;
  /** How many there are at the source. */
  readonly counts: { readonly largeObjects: number; readonly publications: number; readonly subscriptions: number };
}

/**
 * Decides what is in scope, on the source: by our own reading of pg_dump's patterns and rules, in the snapshot that the client is in.
 * Opens a transaction of its own where it is in none. Throws `bad-input` naming a pattern that chooses and matches nothing, takes objects of
 * the system, or is no regular expression. Versions 14 to 18.
 */
export async function readScope(client: Client, selection: Selection): Promise<Scope> {
  await client.query('savepoint scope');
  try {
    const matched = await matchPatterns(client, selection);
    const world = await readWorld(client);
    const decision = decide(selection, matched.matches, world);
    const largeObjects = takesLargeObjects(selection);
    const objects = await readScopedObjects(client, decision, {
      views: world.relations.filter(({ kind }) => kind === 'm').map(({ oid }) => oid),
      largeObjects,
      publications: !hasExtra(selection, '--no-publications'),
      subscriptions: !hasExtra(selection, '--no-subscriptions'),
    });
    return {
      ...decision,
      selection,
      world,
      largeObjects,
      held: [...new Set([...decision.definitions, ...decision.data])],
      objects,
      unmatched: matched.unmatched,
      ...schemasOf(decision, world, selection),
      counts: await readCounts(client),
    };
  } finally {
    await client.query('rollback to savepoint scope; release savepoint scope').catch(() => undefined);
  }
}

/** The same, for a client that is in no transaction. */
export function readScopeNow(client: Client, selection: Selection): Promise<Scope> {
  return inTransaction(client, 'begin isolation level repeatable read read only', () => readScope(client, selection));
}

const kinds: Readonly<Record<PatternOption['of'], string>> = {
  schema: 'schema',
  table: 'relation',
  extension: 'extension',
};

async function matchPatterns(
  client: Client,
  { patterns }: Selection,
): Promise<{ matches: Matches; unmatched: Scope['unmatched'] }> {
  // A name without a schema is looked for where a session of this role looks, as pg_dump does: our own path is empty.
  await client.query('reset search_path');
  const unmatched: { option: PatternName; pattern: string }[] = [];
  const matches = Object.fromEntries(patternOptions.map(({ name }) => [name, new Set<number>()])) as Record<
    PatternName,
    Set<number>
  >;
  for (const option of patternOptions) {
    for (const pattern of patterns[option.name]) {
      const found = await matchPattern(client, option, pattern);
      for (const { oid } of found) matches[option.name].add(oid);
      const ofSystem = found.find(({ schema }) => schema !== null && isSystemSchema(schema));
      if (option.chooses && ofSystem !== undefined && option.of !== 'extension')
        refuseSystem(option, pattern, ofSystem);
      if (found.length > 0) continue;
      if (option.chooses) {
        throw new PgproofError(
          'bad-input',
          `${option.name}: no ${kinds[option.of]} matches pattern ${JSON.stringify(pattern)}`,
          {
            hint: 'names are folded to lower case outside double quotes; one without a schema is looked for in the search path only',
          },
        );
      }
      unmatched.push({ option: option.name, pattern });
    }
  }
  await client.query(`set local search_path = ''`);
  return { matches, unmatched };
}

function refuseSystem(option: PatternOption, pattern: string, found: Found): never {
  throw new PgproofError(
    'bad-input',
    `${option.name}: pattern ${JSON.stringify(pattern)} takes what is the system's, such as ${found.schema}${option.of === 'table' ? `.${found.name}` : ''}`,
    {
      hint:
        option.of === 'table'
          ? 'say the schema: public.*'
          : 'leave the pattern out: without one every schema of yours is dumped',
    },
  );
}

interface Found {
  readonly oid: number;
  readonly schema: string | null;
  readonly name: string;
}

async function matchPattern(client: Client, option: PatternOption, pattern: string): Promise<Found[]> {
  const { database, schema, name } = readPattern(pattern);
  try {
    if (database !== undefined) await requireDatabase(client, database, option, pattern);
    if (option.of === 'schema') {
      return await client.query<Found & Record<string, unknown>>(
        `select n.oid, n.nspname as schema, '' as name
         from pg_catalog.pg_namespace n
         where n.nspname operator(pg_catalog.~) $1 collate pg_catalog.default`,
        [name],
      );
    }
    if (option.of === 'extension') {
      return await client.query<Found & Record<string, unknown>>(
        `select e.oid, null as schema, e.extname as name
         from pg_catalog.pg_extension e
         where e.extname operator(pg_catalog.~) $1 collate pg_catalog.default`,
        [name],
      );
    }
    return await client.query<Found & Record<string, unknown>>(
      `with recursive matching (oid) as (
         select c.oid
         from pg_catalog.pg_class c
         join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'S', 'v', 'm', 'f', 'p')
           and c.relname operator(pg_catalog.~) $1 collate pg_catalog.default
           and ${schema === undefined ? 'pg_catalog.pg_table_is_visible(c.oid)' : 'n.nspname operator(pg_catalog.~) $2 collate pg_catalog.default'}
         ${option.withChildren ? 'union select i.inhrelid from matching m join pg_catalog.pg_inherits i on i.inhparent = m.oid' : ''}
       )
       select c.oid, n.nspname as schema, c.relname as name
       from matching m
       join pg_catalog.pg_class c on c.oid = m.oid
       join pg_catalog.pg_namespace n on n.oid = c.relnamespace`,
      schema === undefined ? [name] : [name, schema],
    );
  } catch (error) {
    if (sqlStateOf(error) !== '2201B') throw error;
    throw new PgproofError(
      'bad-input',
      `${option.name}: pattern ${JSON.stringify(pattern)}: ${(error as Error).message}`,
      {
        hint: 'outside double quotes most special characters have the meaning of a regular expression',
        cause: error,
      },
    );
  }
}

async function requireDatabase(client: Client, name: string, option: PatternOption, pattern: string): Promise<void> {
  const [row] = await client.query<{ name: string }>('select pg_catalog.current_database() as name');
  if (row?.name === name) return;
  throw new PgproofError(
    'bad-input',
    `${option.name}: pattern ${JSON.stringify(pattern)} names database "${name}"; this is "${row?.name}"`,
    {
      hint: 'put a name that holds a dot in double quotes: "a.b"',
    },
  );
}

const memberOf = (catalog: string, oid: string): string => `(
      select d.refobjid
      from pg_catalog.pg_depend d
      where d.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass
        and d.objid = ${oid}
        and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
        and d.deptype = 'e')`;

async function readWorld(client: Client): Promise<World> {
  const schemas = await client.query<World['schemas'][number] & Record<string, unknown>>(
    `select n.oid, n.nspname as name, pg_catalog.pg_get_userbyid(n.nspowner) as owner, ${memberOf('pg_namespace', 'n.oid')} as extension from pg_catalog.pg_namespace n`,
  );
  const extensions = await client.query<World['extensions'][number] & Record<string, unknown>>(
    `select e.oid, e.extname as name, e.extnamespace as schema,
       (select coalesce(pg_catalog.array_agg(c::pg_catalog.int8::pg_catalog.text), '{}') from pg_catalog.unnest(e.extconfig) c) as configuration
     from pg_catalog.pg_extension e`,
  );
  const relations = await client.query<WorldRelation & Record<string, unknown>>(
    `select c.oid, c.relnamespace as schema, c.relname as name, c.relkind::text as kind,
       c.relpersistence = 'u' as "isUnlogged", ${memberOf('pg_class', 'c.oid')} as extension,
       o.refobjid as owner, coalesce(o.deptype = 'i', false) as "isIdentity"
     from pg_catalog.pg_class c
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     left join pg_catalog.pg_depend o on c.relkind = 'S'
       and o.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
       and o.objid = c.oid
       and o.objsubid = 0
       and o.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
       and o.deptype in ('a', 'i')
     where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')
       and c.relpersistence <> 't'
       and n.nspname !~ '^pg_'
       and n.nspname <> 'information_schema'
     order by n.nspname collate "C", c.relname collate "C"`,
  );
  return {
    schemas,
    extensions: extensions.map((extension) => ({ ...extension, configuration: extension.configuration.map(Number) })),
    relations,
  };
}

async function readCounts(client: Client): Promise<Scope['counts']> {
  const [row] = await client.query<{ largeObjects: number; publications: number; subscriptions: number }>(`
    select
      (select count(*) from pg_catalog.pg_largeobject_metadata)::pg_catalog.float8 as "largeObjects",
      (select count(*) from pg_catalog.pg_publication)::pg_catalog.int4 as publications,
      (select count(s.subname)
       from pg_catalog.pg_subscription s
       join pg_catalog.pg_database d on d.oid = s.subdbid
       where d.datname = pg_catalog.current_database())::pg_catalog.int4 as subscriptions`);
  return row ?? { largeObjects: 0, publications: 0, subscriptions: 0 };
}

function schemasOf(
  { schemas, contained, definitions, data, extensions }: Decision,
  world: World,
  { patterns }: Selection,
): Pick<Scope, 'neededSchemas' | 'publicOwner'> {
  const used = new Set([
    ...contained,
    ...world.relations.filter(({ oid }) => definitions.has(oid) || data.has(oid)).map(({ schema }) => schema),
    ...world.extensions.filter(({ oid }) => extensions.has(oid)).map(({ schema }) => schema),
  ]);
  const missing = world.schemas.filter(({ oid, name, extension }) => {
    const isMade = schemas.has(oid) || (extension !== null && extensions.has(extension));
    return used.has(oid) && !isMade && name !== 'public' && !isSystemSchema(name);
  });
  const ofPublic = world.schemas.find(({ oid, name }) => name === 'public' && schemas.has(oid));
  return {
    neededSchemas: missing.map(({ name, owner }) => ({ name, owner })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    publicOwner: patterns.schema.length > 0 ? (ofPublic?.owner ?? null) : null,
  };
}
