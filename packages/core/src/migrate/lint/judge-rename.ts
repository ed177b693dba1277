import type { AlterObjectSchemaStmt, RangeVar, RenameStmt } from 'libpg-query';
import { renamedCheck } from './check.ts';
import { type Context, nameOf } from './context.ts';
import { renameColumnType } from './dependents.ts';
import { renameColumn } from './names.ts';
import { namesIn } from './type.ts';
import type { Table } from './world.ts';

/** What programs name beside tables and views, and what it is called. */
const kinds: Readonly<Record<string, string>> = {
  OBJECT_TYPE: 'type',
  OBJECT_DOMAIN: 'domain',
  OBJECT_FUNCTION: 'function',
  OBJECT_PROCEDURE: 'procedure',
  OBJECT_ROUTINE: 'routine',
  OBJECT_AGGREGATE: 'aggregate',
  OBJECT_SEQUENCE: 'sequence',
};

/** RENAME. */
export function rename(statement: RenameStmt, context: Context): void {
  const { world, touch, find, claim } = context;
  const { renameType = '', relation, subname = '', newname = '' } = statement;
  const kind = kinds[renameType];
  if (kind !== undefined) {
    renameOther(kind, relation === undefined ? namesIn(statement.object) : namesOf(relation), newname, context);
    return;
  }
  if (renameType === 'OBJECT_SCHEMA') {
    for (const table of [...world.tables.values()])
      if (table.schema === subname) world.rename(table, { schema: newname });
    find('rename', `schema ${subname}`);
    return;
  }
  if (relation === undefined) return;
  if (renameType === 'OBJECT_INDEX') {
    const table = world.tableOfIndex(relation);
    const index = table?.indexes.get(relation.relname ?? '');
    if (table !== undefined && index !== undefined) renameKey(table, relation.relname ?? '', newname, context);
    return;
  }
  const isOfTable =
    statement.relationType === undefined ||
    ['OBJECT_TABLE', 'OBJECT_ACCESS_METHOD', 'OBJECT_COLUMN'].includes(statement.relationType);
  if (renameType === 'OBJECT_TABLE' || renameType === 'OBJECT_VIEW' || renameType === 'OBJECT_MATVIEW') {
    const table = world.find(relation);
    if (renameType === 'OBJECT_TABLE') touch('rename table', { t: table });
    else claim(table, 'ACCESS EXCLUSIVE');
    if (!table.isNew) find('rename', `${nameOf(table)} to ${newname}`);
    if (table.isPublished) find('published', `${nameOf(table)} is published`);
    world.rename(table, { name: newname });
    return;
  }
  if (renameType === 'OBJECT_ATTRIBUTE') {
    if (!context.made.has(`type ${relation.relname}`))
      find('rename', `attribute ${subname} of type ${relation.relname}`);
    return;
  }
  const table = world.find(relation);
  if (renameType === 'OBJECT_TABCONSTRAINT') {
    renameKey(table, subname, newname, context);
    touch('rename constraint', { t: table });
    return;
  }
  if (renameType === 'OBJECT_TRIGGER' || renameType === 'OBJECT_POLICY' || renameType === 'OBJECT_RULE') {
    touch('rename constraint', { t: table });
    return;
  }
  if (renameType !== 'OBJECT_COLUMN') return;
  if (isOfTable) touch('rename column', { t: table });
  else claim(table, 'ACCESS EXCLUSIVE');
  for (const one of [table, ...world.descendants(table)])
    renameColumn(one, subname, newname, world, (constraint) =>
      renamedCheck(constraint, subname, newname, context.grammar),
    );
  if (!table.isNew) find('rename', `column ${subname} of ${nameOf(table)} to ${newname}`);
  if (table.isPublished) find('published', `${nameOf(table)} is published`);
}

/** A constraint and the index that serves it have one name. */
function renameKey(table: Table, from: string, to: string, { foreignKeys }: Context): void {
  for (const one of foreignKeys) if (one.table === table && one.name === from) one.name = to;
  for (const named of [table.constraints, table.indexes] as Map<string, { readonly name: string }>[]) {
    const one = named.get(from);
    if (one === undefined) continue;
    named.delete(from);
    named.set(to, { ...one, name: to });
  }
}

function namesOf({ schemaname, relname = '' }: RangeVar): string[] {
  return schemaname === undefined ? [relname] : [schemaname, relname];
}

function renameOther(kind: string, names: readonly string[], newName: string, { world, find, made }: Context): void {
  if (kind === 'type' || kind === 'domain') renameColumnType(names, { name: newName }, world);
  if (!made.has(`${kind} ${names.at(-1)}`)) find('rename', `${kind} ${names.join('.')} to ${newName}`);
}

/** SET SCHEMA. */
export function setSchema(statement: AlterObjectSchemaStmt, { world, touch, claim, find, made }: Context): void {
  const { objectType = '', relation, object, newschema = '' } = statement;
  const kind = kinds[objectType];
  if (kind !== undefined) {
    const names = relation === undefined ? namesIn(object) : namesOf(relation);
    if (kind === 'type' || kind === 'domain') renameColumnType(names, { schema: newschema }, world);
    if (!made.has(`${kind} ${names.at(-1)}`)) find('rename', `${kind} ${names.join('.')} into schema ${newschema}`);
    return;
  }
  if (relation === undefined || !['OBJECT_TABLE', 'OBJECT_VIEW', 'OBJECT_MATVIEW'].includes(objectType)) return;
  const table = world.find(relation);
  if (objectType === 'OBJECT_TABLE') touch('set schema', { t: table });
  else claim(table, 'ACCESS EXCLUSIVE');
  if (!table.isNew) find('rename', `${nameOf(table)} into schema ${newschema}`);
  world.rename(table, { schema: newschema });
}
