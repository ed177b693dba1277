import type { FuncCall } from 'libpg-query';
import { stringOf } from './type.ts';

/** A function as an expression names it. */
export interface Call {
  readonly schema: string | undefined;
  readonly name: string;
}

/** All functions that an expression or a statement calls. */
export function callsIn(tree: unknown): Call[] {
  if (Array.isArray(tree)) return tree.flatMap(callsIn);
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    if (key !== 'FuncCall') return callsIn(value);
    const { funcname = [] } = value as FuncCall;
    const schema = funcname.length > 1 ? stringOf(funcname.at(-2)) : undefined;
    return [{ schema, name: stringOf(funcname.at(-1)) }, ...callsIn(Object.values(value as FuncCall))];
  });
}
