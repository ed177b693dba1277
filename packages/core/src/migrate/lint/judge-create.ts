import type { Constraint, CreateFunctionStmt, CreateStmt, CreateTableAsStmt, IndexStmt, RangeVar } from 'libpg-query';
import { columnsIn, rememberCheck } from './check.ts';
import { type Context, nameOf } from './context.ts';
import { addForeignKey, constraintsOf, recordColumn } from './judge-column.ts';
import { chooseKeyName, chooseName } from './names.ts';
import { rules } from './rules.ts';
import { stringOf } from './type.ts';
import { keyOf, type Table, type World } from './world.ts';

/** CREATE TABLE: new by itself, but not what it refers to or becomes a part of. */
export function createTable(statement: CreateStmt, context: Context): void {
  const { world } = context;
  const { relation } = statement;
  if (relation === undefined) return;
  const there = world.seen(relation.schemaname, relation.relname ?? '');
  if (statement.if_not_exists === true && there?.isKnown === true && relation.relpersistence !== 't') return;
  const table = world.create(relation, statement.partspec === undefined ? 'r' : 'p');
  table.partitionKey = (statement.partspec?.partParams ?? []).map((node) =>
    'PartitionElem' in node ? (node.PartitionElem.name ?? null) : null,
  );
  takePlace(table, statement, context);
  const elements = statement.tableElts ?? [];
  for (const element of elements)
    if ('TableLikeClause' in element && element.TableLikeClause.relation !== undefined)
      for (const [name, column] of world.find(element.TableLikeClause.relation).columns)
        table.columns.set(name, column);
  for (const element of elements) {
    if ('Constraint' in element) own(table, element.Constraint, (element.Constraint.keys ?? []).map(stringOf), context);
    if (!('ColumnDef' in element)) continue;
    recordColumn(table, element.ColumnDef, context);
    for (const one of constraintsOf(element.ColumnDef)) own(table, one, [element.ColumnDef.colname ?? ''], context);
  }
  judgeKey(table, statement, context);
}

/** A partition, or one that inherits. */
function takePlace(table: Table, { inhRelations, partbound }: CreateStmt, { world, touch, find }: Context): void {
  for (const node of inhRelations ?? []) {
    if (!('RangeVar' in node)) continue;
    const parent = world.find(node.RangeVar);
    for (const [name, column] of parent.columns) table.columns.set(name, column);
    if (partbound === undefined) {
      touch('create table inherits', { t: parent });
      continue;
    }
    const standing = world.partitions(parent).find(({ isDefaultPartition }) => isDefaultPartition);
    if (standing === undefined) touch('create table partition of', { p: parent });
    else touch('create table partition of, with a default', { pd: parent, d: standing });
    if (!parent.isNew)
      find(
        'partition-of',
        `keeps everybody out of ${nameOf(parent)}${standing === undefined ? '' : `, and reads ${nameOf(standing)}`}`,
      );
    table.parent = parent;
    table.isDefaultPartition = partbound.is_default === true;
  }
}

/** A constraint of a new table. */
function own(table: Table, constraint: Constraint, columns: readonly string[], context: Context): void {
  const { world, touch } = context;
  if (constraint.contype === 'CONSTR_FOREIGN' && constraint.pktable !== undefined) {
    const referenced = world.find(constraint.pktable);
    touch('create table references', { r: referenced });
    const from = constraint.fk_attrs === undefined ? columns : constraint.fk_attrs.map(stringOf);
    addForeignKey(table, from, referenced, constraint, context, true);
  }
  if (constraint.contype === 'CONSTR_CHECK') rememberCheck(table, constraint, true, world);
  if (constraint.contype !== 'CONSTR_PRIMARY' && constraint.contype !== 'CONSTR_UNIQUE') return;
  const isPrimary = constraint.contype === 'CONSTR_PRIMARY';
  const name = constraint.conname ?? chooseKeyName(world, table, columns, isPrimary);
  table.constraints.set(name, {
    name,
    kind: isPrimary ? 'p' : 'u',
    isValid: true,
    columns,
    references: null,
    definition: '',
  });
  table.indexes.set(name, { name, columns, isUnique: true, isValid: true, isPlain: true, uses: columns });
}

function judgeKey(table: Table, statement: CreateStmt, { find }: Context): void {
  const key = [...table.constraints.values()].find(({ kind }) => kind === 'p');
  if (key === undefined) {
    const isElse =
      (statement.inhRelations?.length ?? 0) > 0 || (statement.tableElts ?? []).some((one) => 'TableLikeClause' in one);
    if (!isElse && statement.relation?.relpersistence !== 't' && table.columns.size > 0)
      find('no-primary-key', `${keyOf(table)} has none`);
    return;
  }
  const [column = ''] = key.columns;
  const type = table.columns.get(column)?.type;
  const isForeign = [...table.constraints.values()].some(
    ({ kind, columns }) => kind === 'f' && columns.includes(column),
  );
  if (key.columns.length === 1 && !isForeign && (type === 'integer' || type === 'smallint'))
    find('int-primary-key', `${column} of ${keyOf(table)} is ${type}`);
}

/** CREATE TABLE … AS, CREATE MATERIALIZED VIEW, SELECT INTO. */
export function createTableAs(statement: CreateTableAsStmt, { world }: Context): void {
  const relation = statement.into?.rel;
  if (relation === undefined) return;
  if (statement.if_not_exists === true && world.seen(relation.schemaname, relation.relname ?? '') !== undefined) return;
  const made = world.create(relation, statement.objtype === 'OBJECT_MATVIEW' ? 'm' : 'r');
  if (made.kind === 'm') recordReader(made, statement.query, world);
}

/** Remembers what a view reads. */
export function recordReader(view: Table, query: unknown, world: World, columns = columnsIn(query)): void {
  if (Array.isArray(query)) for (const part of query) recordReader(view, part, world, columns);
  else if (typeof query === 'object' && query !== null)
    for (const [key, value] of Object.entries(query)) {
      if (key === 'RangeVar') {
        const { schemaname, relname = '' } = value as RangeVar;
        const read = world.seen(schemaname, relname);
        if (read === undefined) continue;
        read.readers.add(keyOf(view));
        for (const [name, column] of read.columns)
          if (columns.includes(name) || columns.includes('*'))
            read.columns.set(name, { ...column, readers: [...new Set([...column.readers, keyOf(view)])] });
      } else recordReader(view, value, world, columns);
    }
}

/** CREATE INDEX. */
export function createIndex(statement: IndexStmt, context: Context): void {
  const { world, touch, find } = context;
  if (statement.relation === undefined) return;
  const table = world.find(statement.relation);
  const columns = (statement.indexParams ?? []).map((node) =>
    'IndexElem' in node ? (node.IndexElem.name ?? null) : null,
  );
  const name =
    statement.idxname ??
    chooseName(
      world,
      table,
      columns.map((column) => column ?? 'expr'),
      'idx',
    );
  const isUnique = statement.unique === true;
  const isPlain = statement.whereClause === undefined && columns.every((column) => column !== null);
  const before = [...table.indexes.values()].find((one) => one.name === name);
  if (statement.if_not_exists === true && before !== undefined) {
    if (before.isValid || table.isNew) return;
    find(
      'concurrently-if-not-exists',
      `"${name}" is there and not valid: this passes it over, and is recorded as done`,
      `drop index concurrently ${name}`,
    );
    return;
  }
  const twin = [...table.indexes.values()].find(
    (one) =>
      isPlain &&
      one.isPlain &&
      one.columns.join() === columns.join() &&
      (one.isUnique || !isUnique) &&
      one.isValid &&
      one.name !== name,
  );
  if (twin !== undefined && (statement.accessMethod ?? 'btree') === 'btree')
    find('duplicate-index', `"${twin.name}" is on the same columns of ${keyOf(table)}`);
  const uses = columnsIn([statement.indexParams, statement.whereClause]);
  table.indexes.set(name, { name, columns, isUnique, isPlain, isValid: true, uses });
  if (statement.concurrent === true) {
    touch('create index concurrently', { t: table });
    if (table.kind === 'p') find('concurrently-on-partitioned', `CREATE INDEX CONCURRENTLY on ${nameOf(table)}`);
    if (statement.if_not_exists === true)
      find('concurrently-if-not-exists', `"${name}" may be there and not valid, from a run that failed`);
    return;
  }
  const [partition, ...others] = world.partitions(table);
  if (partition === undefined) {
    touch(isUnique ? 'create unique index' : 'create index', { t: table }, 'index-not-concurrent');
    return;
  }
  if (statement.relation.inh !== true) {
    touch('create index only', { p: table });
    return;
  }
  touch(
    'create index on partitioned',
    { p: table, c: partition },
    'index-not-concurrent',
    rules['concurrently-on-partitioned'].safe,
  );
  for (const other of others) touch('create index on partitioned', { c: other });
}

/** CREATE FUNCTION: its body is not run, but it may be called in a default. */
export function createFunction(statement: CreateFunctionStmt, context: Context): void {
  const { world, find } = context;
  const name = stringOf(statement.funcname?.at(-1));
  const options = (statement.options ?? []).flatMap((node) => ('DefElem' in node ? [node.DefElem] : []));
  rememberBody(name, statement, context);
  const volatility = options.find(({ defname }) => defname === 'volatility')?.arg;
  world.ownFunctions.add(name);
  if (['immutable', 'stable'].includes(stringOf(volatility).toLowerCase())) world.volatileFunctions.delete(name);
  else world.volatileFunctions.add(name);
  const isDefiner = options.some(
    ({ defname, arg }) =>
      defname === 'security' && arg !== undefined && 'Boolean' in arg && arg.Boolean.boolval === true,
  );
  const hasPath = options.some(
    ({ defname, arg }) =>
      defname === 'set' && arg !== undefined && 'VariableSetStmt' in arg && arg.VariableSetStmt.name === 'search_path',
  );
  if (isDefiner && !hasPath) find('security-definer', `function ${name}`);
}

/** A body that a later statement may call; where there are several of a name, nobody knows here which it is. */
function rememberBody(name: string, statement: CreateFunctionStmt, { world, grammar, statement: own }: Context): void {
  const options = (statement.options ?? []).flatMap((node) => ('DefElem' in node ? [node.DefElem] : []));
  const language = stringOf(options.find(({ defname }) => defname === 'language')?.arg).toLowerCase();
  const as = options.find(({ defname }) => defname === 'as')?.arg;
  const text = as !== undefined && 'List' in as ? stringOf(as.List.items?.[0]) : '';
  const signature = JSON.stringify(statement.parameters ?? [], (key, value) =>
    key === 'location' ? undefined : value,
  );
  const earlier = world.bodies.get(name);
  const isOnly =
    world.schema?.ownFunctions.includes(name) !== true && (earlier === undefined || earlier.signature === signature);
  const read =
    language === 'plpgsql'
      ? grammar.embeddedOf(own.text)
      : language === 'sql' && text !== ''
        ? [{ sql: text, line: 1 }]
        : undefined;
  world.bodies.set(name, { signature, statements: isOnly ? read : undefined });
}
