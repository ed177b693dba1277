import { type Context, nameOf } from './context.ts';
import type { ShapeName } from './shapes.ts';
import { keyOf, type Table, type World } from './world.ts';

/** What depends on a relation goes with it. */
export function dropReaders(readers: readonly Table[], { world, claim }: Context): void {
  for (const reader of readers) {
    claim(reader, 'ACCESS EXCLUSIVE');
    world.drop(reader);
  }
}

/** CASCADE takes the foreign keys that refer to a key, or to a column: nobody can use their tables, either. */
export function dropReferring(
  table: Table,
  shape: ShapeName,
  isReferred: (columns: readonly string[]) => boolean,
  { world, touch, find }: Context,
): void {
  for (const child of [...world.referencing(table), table])
    for (const [name, { references }] of child.constraints) {
      if (references === null || keyOf(references) !== keyOf(table) || !isReferred(references.columns)) continue;
      child.constraints.delete(name);
      if (child === table) continue;
      touch(shape, { child });
      if (!child.isNew)
        find(
          'locks-referenced-table',
          `keeps everybody out of ${nameOf(child)} as well, whose foreign key "${name}" goes`,
        );
    }
}

/** CASCADE takes every column of a type. */
export function dropColumnsOfType(names: readonly string[], { world, touch, find }: Context): void {
  for (const table of [...world.tables.values()]) {
    const gone = [...table.columns].flatMap(([column, { type }]) => (isOfType(type, names, world) ? [column] : []));
    if (gone.length === 0) continue;
    for (const column of gone) table.columns.delete(column);
    touch('drop type cascade', { t: table });
    if (!table.isNew)
      find('drop-column', `${gone.length === 1 ? 'column' : 'columns'} ${gone.join(', ')} of ${nameOf(table)}`);
  }
}

/** Columns of a type that is renamed are of the same type still. */
export function renameColumnType(
  names: readonly string[],
  { schema, name }: { readonly schema?: string; readonly name?: string },
  world: World,
): void {
  const array = /(\[\])*$/;
  const to = [schema ?? names.at(-2), name ?? names.at(-1)].filter((part) => part !== undefined).join('.');
  for (const table of world.tables.values())
    for (const [column, known] of table.columns)
      if (isOfType(known.type, names, world))
        table.columns.set(column, { ...known, type: `${to}${array.exec(known.type)?.[0] ?? ''}` });
}

/** Whether a type, as format_type prints it, is the one that a statement names, or an array of it. */
function isOfType(type: string, names: readonly string[], { schema, searchPath }: World): boolean {
  const printed = (type.replace(/(\(.*\))?(\[\])*$/, '').match(/"(?:[^"]|"")*"|[^."]+/g) ?? []).map((part) =>
    part.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'),
  );
  const isSame = (a = '', b = ''): boolean => a.toLowerCase() === b.toLowerCase();
  if (!isSame(printed.at(-1), names.at(-1))) return false;
  const [found, wanted] = [printed.at(-2), names.at(-2)];
  if (found !== undefined && wanted !== undefined) return isSame(found, wanted);
  const only = found ?? wanted;
  // One that has no schema is on the path; without a database nobody knows the role's.
  return only === undefined || schema === undefined || searchPath.includes(only);
}
