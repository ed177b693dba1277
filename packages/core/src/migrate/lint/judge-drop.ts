import type { DropStmt, TruncateStmt } from 'libpg-query';
import { type Context, nameOf } from './context.ts';
import { dropColumnsOfType, dropReaders } from './dependents.ts';
import { namesIn } from './type.ts';
import { isTiny, keyOf, type Table, type World } from './world.ts';

/** What is told of when it goes, and what it is called. */
const told: Readonly<Record<string, string>> = {
  OBJECT_VIEW: 'view',
  OBJECT_MATVIEW: 'materialized view',
  OBJECT_FUNCTION: 'function',
  OBJECT_PROCEDURE: 'procedure',
  OBJECT_ROUTINE: 'routine',
  OBJECT_AGGREGATE: 'aggregate',
  OBJECT_TYPE: 'type',
  OBJECT_DOMAIN: 'domain',
  OBJECT_SEQUENCE: 'sequence',
  OBJECT_SCHEMA: 'schema',
  OBJECT_EXTENSION: 'extension',
};

/** DROP. */
export function drop(statement: DropStmt, context: Context): void {
  const { world, touch } = context;
  const isCascade = statement.behavior === 'DROP_CASCADE';
  for (const node of statement.objects ?? []) {
    const names = namesIn(node);
    const [name = '', schema] = [...names].reverse();
    const find = (): Table => world.find({ relname: name, ...(schema === undefined ? {} : { schemaname: schema }) });
    switch (statement.removeType) {
      case 'OBJECT_TABLE':
        if (statement.missing_ok !== true || world.schema === undefined || world.seen(schema, name) !== undefined)
          dropTable(find(), isCascade, context);
        break;
      case 'OBJECT_INDEX':
        dropIndex(schema, name, statement, context);
        break;
      case 'OBJECT_TRIGGER': {
        const [, relation = '', inSchema] = [...names].reverse();
        const given = { relname: relation, ...(inSchema === undefined ? {} : { schemaname: inSchema }) };
        dropTrigger(world.find(given), name, statement.missing_ok === true, context);
        break;
      }
      case 'OBJECT_POLICY':
      case 'OBJECT_RULE': {
        const [, relation = '', inSchema] = [...names].reverse();
        const table = world.find({ relname: relation, ...(inSchema === undefined ? {} : { schemaname: inSchema }) });
        touch('drop policy', { t: table });
        break;
      }
      default:
        dropOther(statement, names, context);
    }
  }
}

/** DROP TRIGGER; of one that is not there nothing is locked, and of a partitioned table only the parts that have it. */
function dropTrigger(table: Table, name: string, mayBeMissing: boolean, { world, touch, claim }: Context): void {
  const isKnown = world.schema !== undefined && table.isKnown;
  if (mayBeMissing && isKnown && !table.triggers.has(name)) return;
  touch('drop trigger', { t: table.kind === 'p' ? undefined : table });
  if (table.kind === 'p') claim(table, 'ACCESS EXCLUSIVE');
  for (const part of world.descendants(table)) if (part.triggers.delete(name)) claim(part, 'ACCESS EXCLUSIVE');
  table.triggers.delete(name);
}

function dropTable(table: Table, isCascade: boolean, context: Context): void {
  const { world, find } = context;
  takeAway(table, isCascade, context);
  if (!table.isNew) find('drop-table', nameOf(table));
  if (table.isPublished) find('published', `${nameOf(table)} is published`);
  world.drop(table);
}

/** What goes with a table, and which others that locks. */
function takeAway(table: Table, isCascade: boolean, context: Context): void {
  const { world, touch, find } = context;
  const parents = [...table.constraints.values()].flatMap(({ references }) =>
    references === null ? [] : [world.referred(references)],
  );
  if (table.parent !== undefined) touch('drop partition', { c: table, p: table.parent });
  else touch('drop table', { q: table });
  for (const parent of parents) {
    touch('drop table with foreign key', { parent });
    if (!parent.isNew && parent !== table)
      find(
        'locks-referenced-table',
        `keeps everybody out of ${nameOf(parent)} as well, to which ${keyOf(table)} refers`,
      );
  }
  if (!isCascade) return;
  for (const child of world.referencing(table)) {
    touch('drop table cascade', { child });
    for (const [name, { references }] of child.constraints)
      if (references !== null && keyOf(references) === keyOf(table)) child.constraints.delete(name);
  }
  dropReaders(world.readersOf(table), context);
}

function dropIndex(
  schema: string | undefined,
  name: string,
  statement: DropStmt,
  { world, touch, find }: Context,
): void {
  const table = world.tableOfIndex({ ...(schema === undefined ? {} : { schemaname: schema }), relname: name });
  const isThere = table !== undefined || world.schema === undefined;
  table?.indexes.delete(name);
  if (statement.concurrent === true) {
    touch('drop index concurrently', { t: table });
    if (table?.kind === 'p')
      find('concurrently-on-partitioned', `DROP INDEX CONCURRENTLY "${name}" of ${nameOf(table)}`);
    return;
  }
  touch('drop index', { t: table });
  if (!isThere || (table !== undefined && (table.isNew || isTiny(table)))) return;
  find(
    'drop-index-not-concurrent',
    `"${name}"${table === undefined ? '' : ` of ${nameOf(table)}`}: nobody can read or write the table until the transaction ends`,
    table?.kind === 'p'
      ? 'the index of a partitioned table has no CONCURRENTLY: a short lock_timeout, and a quiet moment'
      : undefined,
  );
}

function dropOther(statement: DropStmt, names: readonly string[], context: Context): void {
  const { world, find, made, claim } = context;
  const what = told[statement.removeType ?? ''];
  const name = names.at(-1) ?? '';
  const isCascade = statement.behavior === 'DROP_CASCADE';
  const relation = world.seen(names.length > 1 ? names.at(-2) : undefined, name);
  if (statement.removeType === 'OBJECT_SCHEMA') {
    // One that is not empty is refused without CASCADE.
    for (const table of isCascade ? [...world.tables.values()] : []) {
      if (table.schema !== name || !world.tables.has(keyOf(table))) continue;
      if (['r', 'p'].includes(table.kind)) takeAway(table, true, context);
      else claim(table, 'ACCESS EXCLUSIVE');
      world.drop(table);
    }
  }
  if (isCascade && what === 'extension')
    find('unchecked', `what goes by CASCADE with extension ${name} is not known here`);
  if (relation !== undefined && (what === 'view' || what === 'materialized view')) {
    claim(relation, 'ACCESS EXCLUSIVE');
    if (isCascade) dropReaders(world.readersOf(relation), context);
    world.drop(relation);
    if (relation.isNew) return;
  }
  if (isCascade && (what === 'type' || what === 'domain')) dropColumnsOfType(names, context);
  if (isCascade && (what === 'function' || what === 'routine'))
    for (const table of world.tables.values())
      for (const [trigger, called] of table.triggers)
        if (called === name) {
          claim(table, 'ACCESS EXCLUSIVE');
          table.triggers.delete(trigger);
        }
  if (what === 'function' || what === 'procedure' || what === 'routine') world.bodies.delete(name);
  // One that is made again in the same script is replaced, but not what goes with it.
  if (what === undefined || (!isCascade && made.has(`${what} ${name}`))) return;
  if (statement.missing_ok === true && world.schema !== undefined && isAbsent(what, name, relation, world)) return;
  find('drop-object', `${what} ${names.join('.')}${isCascade ? ', with all that depends on it' : ''}`);
}

/** Whether nothing of that name is there; of sequences and the like nobody knows. */
function isAbsent(what: string, name: string, relation: Table | undefined, world: World): boolean {
  if (what === 'view' || what === 'materialized view') return relation === undefined;
  if (what === 'type' || what === 'domain') return !world.types.has(name.toLowerCase());
  return ['function', 'procedure', 'routine'].includes(what) && !world.ownFunctions.has(name);
}

/** TRUNCATE. */
export function truncate(statement: TruncateStmt, { world, touch, find }: Context): void {
  const isCascade = statement.behavior === 'DROP_CASCADE';
  for (const node of statement.relations ?? []) {
    if (!('RangeVar' in node)) continue;
    const table = world.find(node.RangeVar);
    touch('truncate', { t: table });
    const others = isCascade ? world.referencing(table) : [];
    for (const child of others) touch('truncate cascade', { child });
    if (!table.isNew)
      find(
        'truncate',
        `${nameOf(table)}${isCascade ? `, and all that refers to it${others.length === 0 ? '' : `: ${others.map(nameOf).join(', ')}`}` : ''}`,
      );
  }
}
