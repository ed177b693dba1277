import type { Node, TypeName } from 'libpg-query';

/** Names as format_type prints them. Source: PostgreSQL documentation, table 8.1. */
const printed: Readonly<Record<string, string>> = {
  ...{ int2: 'smallint', int4: 'integer', int8: 'bigint', float4: 'real', float8: 'double precision' },
  ...{ bool: 'boolean', varchar: 'character varying', bpchar: 'character', varbit: 'bit varying' },
  ...{ timestamp: 'timestamp without time zone', timestamptz: 'timestamp with time zone' },
  ...{ time: 'time without time zone', timetz: 'time with time zone' },
};
const serials: Readonly<Record<string, string>> = {
  ...{ serial: 'integer', serial4: 'integer', bigserial: 'bigint', serial8: 'bigint' },
  ...{ smallserial: 'smallint', serial2: 'smallint' },
};

/** The text of a String node. */
export function stringOf(node: Node | undefined): string {
  return node !== undefined && 'String' in node ? (node.String.sval ?? '') : '';
}

/** The names in an object's place: a list, one name, a type or a function with its arguments. */
export function namesIn(node: Node | undefined): string[] {
  if (node === undefined) return [];
  if ('List' in node) return (node.List.items ?? []).map(stringOf);
  if ('TypeName' in node) return (node.TypeName.names ?? []).map(stringOf);
  if ('ObjectWithArgs' in node) return (node.ObjectWithArgs.objname ?? []).map(stringOf);
  return [stringOf(node)];
}

/** The integer of a constant; a zero has no field of its own. */
export function integerOf(node: Node | undefined): number | undefined {
  if (node === undefined) return undefined;
  if ('Integer' in node) return node.Integer.ival ?? 0;
  if ('A_Const' in node && node.A_Const.ival !== undefined) return node.A_Const.ival.ival ?? 0;
  return undefined;
}

/** The last part of a type's name, as it was written. */
export function baseOf(type: TypeName | undefined): string {
  return stringOf(type?.names?.at(-1)).toLowerCase();
}

/** The last part of the name of the type that a statement makes, domains left out. */
export function typeMadeBy(node: Node): string | undefined {
  if ('CreateEnumStmt' in node) return stringOf(node.CreateEnumStmt.typeName?.at(-1));
  if ('CreateRangeStmt' in node) return stringOf(node.CreateRangeStmt.typeName?.at(-1));
  if ('CompositeTypeStmt' in node) return node.CompositeTypeStmt.typevar?.relname;
  if ('DefineStmt' in node && node.DefineStmt.kind === 'OBJECT_TYPE') return stringOf(node.DefineStmt.defnames?.at(-1));
  return undefined;
}

export function isSerial(type: TypeName | undefined): boolean {
  return baseOf(type) in serials;
}

/** A type as format_type prints it, such as `character varying(20)`. */
export function typeText(type: TypeName | undefined): string {
  const base = baseOf(type);
  const schema = type?.names !== undefined && type.names.length > 1 ? stringOf(type.names.at(-2)) : '';
  const name =
    serials[base] ?? (schema === '' || schema === 'pg_catalog' ? (printed[base] ?? base) : `${schema}.${base}`);
  const sizes = (type?.typmods ?? []).map(integerOf).filter((size) => size !== undefined);
  const array = '[]'.repeat(type?.arrayBounds?.length ?? 0);
  // `char` without a length is one character long.
  const given = base === 'bpchar' && sizes.length === 0 ? [1] : sizes;
  if (given.length === 0) return `${name}${array}`;
  const at = name.indexOf(' with');
  return at < 0
    ? `${name}(${given.join(',')})${array}`
    : `${name.slice(0, at)}(${given.join(',')})${name.slice(at)}${array}`;
}

interface Parts {
  readonly name: string;
  readonly sizes: readonly number[];
}

function partsOf(text: string): Parts {
  const sizes = /\(([\d,]+)\)/.exec(text)?.[1]?.split(',').map(Number) ?? [];
  return { name: text.replace(/\([\d,]+\)/, ''), sizes };
}

/**
 * Whether a change of type leaves the rows as they are: only what needs no new form and no check. Source: PostgreSQL documentation, ALTER
 * TABLE, notes; src/backend/commands/tablecmds.c, ATColumnChangeRequiresRewrite; measured. `timezone` decides of timestamps.
 */
export function keepsRows(from: string, to: string, timezone: string | undefined): boolean {
  const [before, after] = [partsOf(from), partsOf(to)];
  const [size, wanted] = [before.sizes[0], after.sizes[0]];
  const isText = (name: string): boolean => name === 'text' || name === 'character varying';
  if (isText(before.name) && isText(after.name))
    return wanted === undefined || (size !== undefined && before.name === 'character varying' && wanted >= size);
  if (!isSameName(before.name, after.name)) {
    const names = [before.name, after.name].sort().join(' | ');
    if (names === 'timestamp with time zone | timestamp without time zone')
      return isUtc(timezone) && (wanted === undefined || (size !== undefined && wanted >= size));
    return before.name === 'cidr' && after.name === 'inet';
  }
  if (before.name === 'numeric')
    return (
      wanted === undefined || (size !== undefined && wanted >= size && (before.sizes[1] ?? 0) === (after.sizes[1] ?? 0))
    );
  if (/^(timestamp|time|interval|bit varying)/.test(before.name))
    return wanted === undefined || (size !== undefined && wanted >= size);
  return isSameName(from, to);
}

/** Whether two names can mean the same type: one may have its schema where the other has none. */
export function isSameName(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function isUtc(timezone: string | undefined): boolean {
  return /^(UTC|GMT|Etc\/(UTC|GMT|UCT|Zulu|Universal)|Zulu|UCT|Universal)$/i.test(timezone ?? '');
}
