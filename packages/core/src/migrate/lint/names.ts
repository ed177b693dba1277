import { type Constrained, keyOf, type Table, type World } from './world.ts';

/** Of a name PostgreSQL keeps one byte less than NAMEDATALEN. */
const longestBytes = 63;

/** The name that PostgreSQL gives to a constraint or an index that has none. Source: indexcmds.c, ChooseRelationName; pg_constraint.c, ChooseConstraintName. */
export function chooseName(
  world: World,
  table: Table,
  columns: readonly string[],
  label: 'check' | 'excl' | 'fkey' | 'idx' | 'key' | 'not_null' | 'pkey',
): string {
  const isIndex = label !== 'check' && label !== 'fkey' && label !== 'not_null';
  const taken = namesOf(world, table.schema, isIndex);
  for (let count = 0; ; count += 1) {
    const name = makeName(table.name, joined(columns), `${label}${count === 0 ? '' : count}`);
    if (!taken.has(name)) return name;
  }
}

export function chooseKeyName(world: World, table: Table, columns: readonly string[], isPrimary: boolean): string {
  return isPrimary ? chooseName(world, table, [], 'pkey') : chooseName(world, table, columns, 'key');
}

/** Names that a schema has already: of constraints, and for an index those of relations, too. */
function namesOf(world: World, schema: string, isIndex: boolean): Set<string> {
  const inside = [...world.tables.values()].filter((table) => table.schema === schema);
  return new Set([
    ...inside.flatMap(({ constraints }) => [...constraints.keys()]),
    ...(isIndex ? inside.flatMap(({ name, indexes }) => [name, ...indexes.keys()]) : []),
  ]);
}

/** Source: indexcmds.c, ChooseIndexNameAddition; tablecmds.c, ChooseForeignKeyConstraintNameAddition. */
function joined(columns: readonly string[]): string {
  let text = '';
  for (const column of columns) {
    if (Buffer.byteLength(text) > longestBytes) break;
    text += `${text === '' ? '' : '_'}${column}`;
  }
  return text;
}

/** Both parts are cut, the longer first, so that the label stays. Source: indexcmds.c, makeObjectName. */
function makeName(first: string, second: string, label: string): string {
  const room = longestBytes - label.length - 1 - (second === '' ? 0 : 1);
  let [one, two] = [Buffer.byteLength(first), Buffer.byteLength(second)];
  while (one + two > room)
    if (one > two) one -= 1;
    else two -= 1;
  return [clip(first, one), ...(second === '' ? [] : [clip(second, two)]), label].join('_');
}

/** No more than so many bytes, and no half of a letter. */
function clip(text: string, bytes: number): string {
  let end = Math.min(bytes, Buffer.byteLength(text));
  const buffer = Buffer.from(text);
  while (end > 0 && ((buffer[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return buffer.toString('utf8', 0, end);
}

/** A column has another name from here on, in all that is about it. `rewrite` gives a CHECK with the new name. */
export function renameColumn(
  table: Table,
  from: string,
  to: string,
  world: World,
  rewrite: (constraint: Constrained) => Constrained,
): void {
  const change = <Name extends string | null>(names: readonly Name[]): readonly Name[] =>
    names.map((name) => (name === from ? (to as Name) : name));
  const columns = [...table.columns].map(([name, column]) => [name === from ? to : name, column] as const);
  table.columns.clear();
  for (const [name, column] of columns) table.columns.set(name, column);
  for (const [key, index] of table.indexes)
    table.indexes.set(key, { ...index, columns: change(index.columns), uses: change(index.uses) });
  for (const [key, constraint] of table.constraints) {
    if (!constraint.columns.includes(from)) continue;
    table.constraints.set(key, { ...rewrite(constraint), columns: change(constraint.columns) });
  }
  table.partitionKey = change(table.partitionKey);
  for (const one of world.tables.values())
    for (const [key, constraint] of one.constraints) {
      const { references } = constraint;
      if (references === null || keyOf(references) !== keyOf(table)) continue;
      one.constraints.set(key, {
        ...constraint,
        references: { ...references, columns: change(references.columns) },
      });
    }
}
