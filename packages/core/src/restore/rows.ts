import { PgproofError } from '../errors.ts';
import { normaliseIdentifiers } from '../postgres/catalogue/name.ts';
import { type Client, openClient } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { CatalogueDifference } from '../proof/catalogue.ts';
import { compareDefinitions } from '../proof/copy.ts';
import { catalogueName } from '../proof/part.ts';
import { listRelations, type Relation } from '../proof/relation.ts';
import { bringsLargeObjects, filledNames, isOfShape } from '../proof/rows.ts';
import type { Session } from '../session.ts';
import type { Manifest } from '../store/manifest.ts';
import { formatCount } from '../units.ts';
import { provenPart, type RestoredPart } from './part.ts';
import { type FilledForeignKey, type FilledObjects, type FilledTrigger, fullTablesSql } from './rows-sql.ts';

/**
 * Reads what rows alone are restored into: a database whose tables are there, empty or to be emptied, and of the shape that the source's had. Throws
 * `bad-input` naming all that is missing, different or full, and `not-permitted` where the role may not do it: before anything is loaded.
 */
export async function gatherFilled(
  into: Connection,
  part: RestoredPart,
  manifest: Manifest,
  isCleaned: boolean,
  session: Session,
): Promise<FilledObjects> {
  session.onProgress({ phase: 'catalogue', current: into.database });
  await using client = await openClient(into, session.signal);
  const relations = await listRelations(client, { sizes: false });
  const found = requireThere(relations, part, into.database);
  await requireOwner(client, [...found.tables, ...found.sequences]);
  const full = await readFull(client, found.tables, part);
  if (!isCleaned) requireEmpty(full, into.database);
  await requireShape(into, part, manifest, session);
  const ancestors = await readAncestors(client, found.tables);
  const oids = [...new Set([...found.tables.map(({ oid }) => oid), ...ancestors])];
  return {
    tables: found.tables.map(({ qualified, condition }) => ({ qualified, condition })),
    sequences: found.sequences.map(({ qualified }) => qualified),
    foreignKeys: await readForeignKeys(client, oids),
    triggers: await readTriggers(client, oids),
    emptied: full,
    isCleaned,
    bringsLargeObjects: bringsLargeObjects(part.choice.entries),
  };
}

const mostNamed = 20;

/** Names for people, twenty at the most. */
export function listed(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return `${names.slice(0, mostNamed).join('; ')}${more > 0 ? `; and ${formatCount(more)} more` : ''}`;
}

interface Found {
  readonly tables: readonly Relation[];
  readonly sequences: readonly Relation[];
}

function requireThere(relations: readonly Relation[], { choice }: RestoredPart, database: string): Found {
  const wanted = filledNames(choice.entries);
  const byName = new Map(relations.map((relation) => [catalogueName(relation.schema, relation.name), relation]));
  const find = (names: ReadonlySet<string>, kinds: string): Relation[] =>
    [...names].flatMap((name) => {
      const relation = byName.get(name);
      return relation !== undefined && kinds.includes(relation.kind) ? [relation] : [];
    });
  const absent = (names: ReadonlySet<string>, kinds: string, kind: string): string[] =>
    [...names].filter((name) => !kinds.includes(byName.get(name)?.kind ?? '-')).map((name) => `${kind} ${name}`);
  const missing = [
    ...absent(wanted.tables, 'rp', 'table'),
    ...absent(wanted.sequences, 'S', 'sequence'),
    ...absent(wanted.views, 'm', 'materialized view'),
  ];
  if (missing.length === 0) return { tables: find(wanted.tables, 'rp'), sequences: find(wanted.sequences, 'S') };
  throw new PgproofError('bad-input', `database "${database}" lacks what the rows are of: ${listed(missing)}`, {
    hint: 'make its tables first (a restore with schema-only does, into a database of its own), or choose those that it has',
  });
}

async function requireShape(into: Connection, part: RestoredPart, manifest: Manifest, session: Session): Promise<void> {
  if (part.documents === undefined) return;
  const { differences } = await compareDefinitions({
    copy: into,
    facts: { manifest },
    source: part.documents.catalogue,
    part: provenPart(part),
    explain: () => undefined,
    session,
  });
  const other = differences.filter((one) => one.explained === undefined && isOfShape(one));
  if (other.length === 0) return;
  throw new PgproofError(
    'bad-input',
    `tables of database "${into.database}" are not as those that the rows are of: ${listed(other.map(described))}`,
    { hint: 'make them equal first, or restore the backup whole into a new database' },
  );
}

function described({ kind, name, attribute, source = 'none', restored = 'none' }: CatalogueDifference): string {
  if (attribute === 'missing') return `${kind} ${name} is missing`;
  if (attribute === 'extra') return `${kind} ${name} is there, and was not at the source`;
  return `${attribute.replaceAll('_', ' ')} of ${kind} ${name} is ${restored}, and was ${source}`;
}

/** What holds rows already, for people. */
async function readFull(client: Client, tables: readonly Relation[], { choice }: RestoredPart): Promise<string[]> {
  const full: string[] = [];
  for (const sql of fullTablesSql(tables))
    for (const { name } of await client.query<{ name: string }>(sql)) full.push(normaliseIdentifiers(name));
  if (!bringsLargeObjects(choice.entries)) return full;
  const [row] = await client.query<{ count: string }>('select count(*) from pg_catalog.pg_largeobject_metadata');
  return row?.count === '0' ? full : [...full, `${row?.count} large objects`];
}

function requireEmpty(full: readonly string[], database: string): void {
  if (full.length === 0) return;
  throw new PgproofError(
    'bad-input',
    `database "${database}" holds rows where rows are to be restored: ${listed(full)}`,
    { hint: 'nothing that is there is touched: empty those tables yourself, or restore into a new database' },
  );
}

const asArray = (oids: readonly number[]): string => `'{${oids.join()}}'::oid[]`;

async function requireOwner(client: Client, relations: readonly Relation[]): Promise<void> {
  const rows = await client.query<{ name: string; user: string; owner: string }>(
    `select pg_catalog.format('%I.%I', n.nspname, c.relname) as name, current_user as user,
       pg_catalog.pg_get_userbyid(c.relowner) as owner
     from pg_catalog.pg_class c
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where c.oid = any (${asArray(relations.map(({ oid }) => oid))}) and not pg_catalog.pg_has_role(c.relowner, 'usage')
     order by 1`,
  );
  const [first] = rows;
  if (first === undefined) return;
  throw new PgproofError(
    'not-permitted',
    `role "${first.user}" does not own what is to be filled: ${listed(rows.map(({ name, owner }) => `${name} is "${owner}"'s`))}`,
    {
      hint: `log in as their owner, as a superuser, or: grant ${quoteIdentifier(first.owner)} to ${quoteIdentifier(first.user)}`,
    },
  );
}

async function readAncestors(client: Client, tables: readonly Relation[]): Promise<number[]> {
  const rows = await client.query<{ oid: number }>(
    `select distinct a.relid::pg_catalog.oid as oid
     from pg_catalog.unnest(${asArray(tables.map(({ oid }) => oid))}) t, pg_catalog.pg_partition_ancestors(t) a`,
  );
  return rows.map(({ oid }) => oid);
}

/** Of those between filled tables. One whose triggers are disabled holds nothing up; one of a partition goes with its table's. */
function readForeignKeys(client: Client, oids: readonly number[]): Promise<FilledForeignKey[]> {
  return client.query<FilledForeignKey & Record<string, unknown>>(
    `select pg_catalog.format('%I.%I', n.nspname, c.relname) as table, k.conname as name,
       pg_catalog.pg_get_constraintdef(k.oid) as definition, pg_catalog.obj_description(k.oid, 'pg_constraint') as comment
     from pg_catalog.pg_constraint k
     join pg_catalog.pg_class c on c.oid = k.conrelid
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and k.conparentid = 0
       and k.conrelid = any (${asArray(oids)}) and k.confrelid = any (${asArray(oids)})
       and not exists (select from pg_catalog.pg_trigger t where t.tgconstraint = k.oid and t.tgenabled = 'D')
     order by 1, 2`,
  );
}

/** Those that are on, of a table by itself or by the one that it is a partition of. */
function readTriggers(client: Client, oids: readonly number[]): Promise<FilledTrigger[]> {
  return client.query<FilledTrigger & Record<string, unknown>>(
    `select pg_catalog.format('%I.%I', n.nspname, c.relname) as table, t.tgname as name, t.tgenabled = 'A' as "isAlways"
     from pg_catalog.pg_trigger t
     join pg_catalog.pg_class c on c.oid = t.tgrelid
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where not t.tgisinternal and t.tgenabled in ('O', 'A') and t.tgrelid = any (${asArray(oids)})
     order by 1, 2`,
  );
}
