import type { ColumnDef, Constraint, Node } from 'libpg-query';
import { callsIn } from './calls.ts';
import { rememberCheck } from './check.ts';
import type { Context } from './context.ts';
import { nameOf } from './context.ts';
import { chooseName } from './names.ts';
import { baseOf, isSerial, keepsRows, stringOf, typeText } from './type.ts';
import { isTiny, keyOf, type Table } from './world.ts';

/** The constraints of a column's definition. */
export function constraintsOf(column: ColumnDef): Constraint[] {
  return (column.constraints ?? []).flatMap((node) => ('Constraint' in node ? [node.Constraint] : []));
}

/** Remembers a column, and reports what its type is known for. */
export function recordColumn(table: Table, column: ColumnDef, { world, find }: Context): void {
  const constraints = constraintsOf(column);
  const isNotNull =
    isSerial(column.typeName) ||
    constraints.some(({ contype }) => ['CONSTR_NOTNULL', 'CONSTR_PRIMARY', 'CONSTR_IDENTITY'].includes(contype ?? ''));
  const name = column.colname ?? '';
  table.columns.set(name, { type: typeText(column.typeName), isNotNull, readers: [] });
  const base = baseOf(column.typeName);
  const about = `column ${name} of ${keyOf(table)}`;
  if (world.constrainedDomains.has(`public.${base}`) || world.constrainedDomains.has(base)) return;
  if (base === 'json') find('type-json', `${about} is json`);
  if (base === 'bpchar') find('type-char', `${about} is ${typeText(column.typeName)}`);
  if (base === 'money') find('type-money', `${about} is money`);
  if (base === 'timestamp') find('type-timestamp', `${about} is timestamp without time zone`);
  if (isSerial(column.typeName)) find('type-serial', `${about} is ${base}`);
}

/** ADD COLUMN to a table that is there. */
export function addColumn(table: Table, column: ColumnDef, context: Context): void {
  const { world, find, touch } = context;
  recordColumn(table, column, context);
  const constraints = constraintsOf(column);
  const has = (contype: Constraint['contype']): Constraint | undefined =>
    constraints.find((one) => one.contype === contype);
  const name = column.colname ?? '';
  const default_ = has('CONSTR_DEFAULT');
  const generated = has('CONSTR_GENERATED');
  const roles = { t: table };
  const type = typeText(column.typeName);
  const isDomain = world.isConstrained(type);
  const isFilled =
    generated !== undefined ||
    default_ !== undefined ||
    isSerial(column.typeName) ||
    has('CONSTR_IDENTITY') !== undefined;
  if (generated !== undefined && generated.generated_kind === 'v') touch('add column virtual', roles);
  else if (generated !== undefined) touch('add column stored', roles, 'add-column-rewrite');
  else if (isSerial(column.typeName)) touch('add column serial', roles, 'add-column-rewrite');
  else if (has('CONSTR_IDENTITY') !== undefined) touch('add column identity', roles, 'add-column-rewrite');
  else if (default_ !== undefined && callsIn(default_.raw_expr).some((call) => world.isVolatile(call)))
    touch('add column default volatile', roles, 'add-column-rewrite');
  else if (isDomain) touch('add column constrained domain', roles, 'add-column-rewrite');
  else if (default_ !== undefined) touch('add column default constant', roles);
  else touch('add column', roles);
  if (!isDomain && !isTypeKnown(column, context) && !table.isNew && !isTiny(table))
    find(
      'unchecked',
      `column ${name} is of type ${type}, which nobody has seen here: if it is a domain that checks, all of ${nameOf(table)} is written anew`,
    );
  for (const one of constraints) if (one.contype === 'CONSTR_CHECK') rememberCheck(table, one, true, world);
  if (has('CONSTR_CHECK') !== undefined) touch('add column check', roles, 'add-column-constraint');
  if (has('CONSTR_UNIQUE') !== undefined) touch('add column unique', roles, 'add-column-constraint');
  if (has('CONSTR_PRIMARY') !== undefined) touch('add column primary key', { q: table }, 'add-column-constraint');
  const foreign = has('CONSTR_FOREIGN');
  if (foreign?.pktable !== undefined) {
    const referenced = world.find(foreign.pktable);
    if (default_ === undefined) touch('add column references', { ...roles, r: referenced });
    else touch('add column references default', { ...roles, r: referenced }, 'add-column-constraint');
    addForeignKey(table, [name], referenced, foreign, context, true);
  }
  if (has('CONSTR_NOTNULL') !== undefined && !isFilled && !table.isNew && table.bytes !== 0)
    find('add-column-not-null', `column ${name} is NOT NULL without a default: it fails if ${nameOf(table)} has a row`);
}

/** An array is no domain, whatever its elements are. */
function isTypeKnown({ typeName }: ColumnDef, { world }: Context): boolean {
  const base = baseOf(typeName);
  return (typeName?.arrayBounds?.length ?? 0) > 0 || world.types.has(base) || world.seen(undefined, base) !== undefined;
}

/** ALTER COLUMN … TYPE. */
export function changeType(table: Table, name: string, column: ColumnDef, { world, touch, find }: Context): void {
  const known = table.columns.get(name);
  const type = typeText(column.typeName);
  table.columns.set(name, { readers: [], isNotNull: false, ...known, type });
  const using = [...table.indexes.values()].filter(
    ({ columns, uses }) => columns.includes(name) || uses.includes(name),
  );
  const isChecked = [...table.constraints.values()].some(
    ({ kind, isValid, columns }) => kind === 'c' && isValid && columns.includes(name),
  );
  const roles = { t: table };
  if (known !== undefined && keepsValues(name, known.type, type, column.raw_default, world.timezone)) {
    const isCollated = column.collClause !== undefined;
    if (isCollated) {
      if (using.length > 0) touch('alter type collation of an indexed column', roles, 'change-type-reads');
      else if (isChecked) touch('alter type collation of a checked column', roles, 'change-type-reads');
      else touch('alter type collation', roles);
      return;
    }
    if (using.some(({ isPlain }) => !isPlain))
      touch('alter type binary compatible of a column of a partial index', roles, 'change-type-reads');
    else if (isChecked) touch('alter type binary compatible of a checked column', roles, 'change-type-reads');
    else if (using.length > 0) touch('alter type binary compatible of an indexed column', roles);
    else touch('alter type binary compatible', roles);
    return;
  }
  touch(
    using.length > 0 ? 'alter type rewrite of an indexed column' : 'alter type rewrite',
    roles,
    known === undefined ? undefined : 'change-type',
  );
  if (known === undefined && !table.isNew)
    find(
      'change-type',
      `what type ${name} of ${nameOf(table)} has now is not known here: unless the new one, ${type}, only widens it, all rows are written anew`,
    );
}

/** Whether the rows stay as they are: without USING, or by one that is the same column, cast to no less than it is. */
function keepsValues(
  name: string,
  from: string,
  to: string,
  using: Node | undefined,
  timezone: string | undefined,
): boolean {
  if (using === undefined) return keepsRows(from, to, timezone);
  if ('ColumnRef' in using) return stringOf(using.ColumnRef.fields?.at(-1)) === name && keepsRows(from, to, timezone);
  if (!('TypeCast' in using)) return false;
  const cast = typeText(using.TypeCast.typeName);
  return keepsValues(name, from, cast, using.TypeCast.arg, timezone) && keepsRows(cast, to, timezone);
}

/** Remembers a foreign key; from 18 on one need not be enforced. */
export function addForeignKey(
  table: Table,
  columns: readonly string[],
  referenced: Table,
  constraint: Constraint,
  { world, foreignKeys, script, statement }: Context,
  isValid: boolean,
): void {
  const name = constraint.conname ?? chooseName(world, table, columns, 'fkey');
  table.constraints.set(name, {
    ...{ name, kind: 'f', isValid, columns, definition: '' },
    references: { schema: referenced.schema, name: referenced.name, columns: referredColumns(referenced, constraint) },
  });
  foreignKeys.push({ table, name, path: script.path, line: statement.line });
}

/** Without a list it is the primary key; empty where that is not known. */
function referredColumns(referenced: Table, { pk_attrs: named }: Constraint): readonly string[] {
  if (named !== undefined && named.length > 0) return named.map(stringOf);
  return [...referenced.constraints.values()].find(({ kind }) => kind === 'p')?.columns ?? [];
}
