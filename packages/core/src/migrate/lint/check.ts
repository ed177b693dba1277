import type { Constraint, Node } from 'libpg-query';
import type { Grammar } from './grammar.ts';
import { chooseName } from './names.ts';
import { stringOf } from './type.ts';
import type { Constrained, Table, World } from './world.ts';

/** Names of all columns that an expression speaks of; `*` where it takes a whole row. */
export function columnsIn(tree: unknown): string[] {
  if (Array.isArray(tree)) return [...new Set(tree.flatMap(columnsIn))];
  if (typeof tree !== 'object' || tree === null) return [];
  const names = Object.entries(tree).flatMap(([key, value]) => {
    if (key !== 'ColumnRef') return columnsIn(value);
    const last = (value as { fields?: Node[] }).fields?.at(-1);
    return last !== undefined && 'A_Star' in last ? ['*'] : [stringOf(last)];
  });
  return [...new Set(names)];
}

/** Remembers a CHECK, by the columns that it is about. */
export function rememberCheck(
  table: Table,
  { conname, raw_expr: expression }: Constraint,
  isValid: boolean,
  world: World,
): void {
  const columns = columnsIn(expression).filter((column) => column !== '*');
  const name = conname ?? chooseName(world, table, columns.length === 1 ? columns : [], 'check');
  table.constraints.set(name, {
    ...{ name, kind: 'c', isValid, columns, references: null, definition: '' },
    ...(expression === undefined ? {} : { expression }),
  });
}

/** Columns of which a valid constraint says that they are not null: alone, or as one of the conditions that all hold. */
export function provenNotNull(table: Table, grammar: Grammar): Set<string> {
  const proven = [...table.constraints.values()].flatMap((constraint) => {
    if (!constraint.isValid) return [];
    if (constraint.kind === 'n') return constraint.columns;
    return constraint.kind === 'c' ? notNullIn(expressionOf(constraint, grammar)) : [];
  });
  return new Set(proven);
}

/** The same CHECK, of a column that has another name now. */
export function renamedCheck(constraint: Constrained, from: string, to: string, grammar: Grammar): Constrained {
  const expression = constraint.kind === 'c' ? expressionOf(constraint, grammar) : undefined;
  if (expression === undefined) return constraint;
  const renamed = JSON.parse(JSON.stringify(expression), (key, value) => {
    if (key !== 'ColumnRef') return value;
    const fields = (value as { fields?: Node[] }).fields ?? [];
    return stringOf(fields.at(-1)) === from
      ? { ...value, fields: [...fields.slice(0, -1), { String: { sval: to } }] }
      : value;
  }) as Node;
  return { ...constraint, expression: renamed, definition: '' };
}

function expressionOf({ expression, definition }: Constrained, grammar: Grammar): Node | undefined {
  if (expression !== undefined || definition === '') return expression;
  const parsed = grammar.parse(`alter table t add ${definition}`);
  const node = 'message' in parsed ? undefined : parsed[0]?.node;
  const [command] = (node !== undefined && 'AlterTableStmt' in node ? node.AlterTableStmt.cmds : undefined) ?? [];
  const def = command !== undefined && 'AlterTableCmd' in command ? command.AlterTableCmd.def : undefined;
  return def !== undefined && 'Constraint' in def ? def.Constraint.raw_expr : undefined;
}

function notNullIn(expression: Node | undefined): string[] {
  if (expression === undefined) return [];
  if ('BoolExpr' in expression)
    return expression.BoolExpr.boolop === 'AND_EXPR' ? (expression.BoolExpr.args ?? []).flatMap(notNullIn) : [];
  if (!('NullTest' in expression) || expression.NullTest.nulltesttype !== 'IS_NOT_NULL') return [];
  const { arg } = expression.NullTest;
  return arg !== undefined && 'ColumnRef' in arg ? [stringOf(arg.ColumnRef.fields?.at(-1))] : [];
}

/** Columns of which an expression says more than that they are not null. */
function boundedIn(expression: Node): string[] {
  if ('BoolExpr' in expression && expression.BoolExpr.boolop === 'AND_EXPR')
    return (expression.BoolExpr.args ?? []).flatMap(boundedIn);
  return 'NullTest' in expression ? [] : columnsIn(expression);
}

/**
 * Whether a table that is to be a partition may have a proof of its bounds: a valid CHECK of every column of the key, none of which may be
 * null. Of a key that is an expression, none is recognised.
 */
export function mayProveBounds(child: Table, parent: Table, grammar: Grammar): boolean {
  const notNull = provenNotNull(child, grammar);
  const isNotNull = (column: string): boolean => child.columns.get(column)?.isNotNull === true || notNull.has(column);
  const bounded = [...child.constraints.values()].flatMap((one) => {
    if (one.kind !== 'c' || !one.isValid) return [];
    const expression = expressionOf(one, grammar);
    return expression === undefined ? one.columns : boundedIn(expression);
  });
  const key = parent.partitionKey;
  // Nobody has seen what the key is.
  if (key.length === 0) return bounded.some(isNotNull);
  return key.every((column) => column !== null && isNotNull(column) && bounded.includes(column));
}
