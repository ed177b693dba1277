import type { Node, VariableSetStmt } from 'libpg-query';
import { splitPath } from './schema.ts';
import { integerOf, stringOf } from './type.ts';
import type { World } from './world.ts';

/** A lock_timeout of more than that lets a queue grow for that long. */
export const longestLockTimeoutMilliseconds = 60_000;

const unitMilliseconds: Readonly<Record<string, number>> = {
  us: 0.001,
  ms: 1,
  s: 1000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A duration as PostgreSQL's settings have it, in milliseconds. Source: PostgreSQL documentation, 19.1.1. */
export function durationOf(text: string): number | undefined {
  const [, amount, unit = 'ms'] = /^\s*(\d+(?:\.\d+)?)\s*(us|ms|s|min|h|d)?\s*$/.exec(text) ?? [];
  return amount === undefined ? undefined : Number(amount) * (unitMilliseconds[unit] ?? 1);
}

/** The lock_timeout that is in effect, as statements set it. */
export interface Timeouts {
  /** In milliseconds; 0 is none. */
  readonly effective: () => number;
  readonly endTransaction: () => void;
  /** SET, RESET, or set_config of it, in a transaction or not. */
  readonly set: (milliseconds: number | undefined, isLocal: boolean, isInTransaction: boolean) => void;
}

export function openTimeouts(initialMilliseconds: number): Timeouts {
  let session = initialMilliseconds;
  let local: number | undefined;
  return {
    effective: () => local ?? session,
    endTransaction: () => {
      local = undefined;
    },
    set: (milliseconds, isLocal, isInTransaction) => {
      const value = milliseconds ?? initialMilliseconds;
      if (!isLocal) session = value;
      // Outside a transaction SET LOCAL does nothing but warn.
      if (isLocal && isInTransaction) local = value;
    },
  };
}

/** A constant as the text of a setting. */
function settingOf(node: Node | undefined): string {
  if (node !== undefined && 'A_Const' in node && node.A_Const.sval !== undefined) return node.A_Const.sval.sval ?? '';
  const number = integerOf(node);
  return number === undefined ? stringOf(node) : String(number);
}

interface Setting {
  readonly name: string;
  /** Undefined for a reset. */
  readonly value: string | undefined;
  readonly isLocal: boolean;
}

/** What SET and RESET do. */
export function settingsOf(statement: VariableSetStmt): Setting[] {
  const { name = '', kind, args = [], is_local: isLocal = false } = statement;
  if (kind === 'VAR_SET_VALUE') return [{ name, value: args.map(settingOf).join(','), isLocal }];
  if (kind === 'VAR_RESET' || kind === 'VAR_SET_DEFAULT') return [{ name, value: undefined, isLocal }];
  return kind === 'VAR_RESET_ALL'
    ? ['lock_timeout', 'search_path'].map((one) => ({ name: one, value: undefined, isLocal }))
    : [];
}

/** What `select set_config(…)` does; pg_dump writes its search_path so. */
export function configsOf(select: unknown): Setting[] {
  const targets = (select as { targetList?: Node[] }).targetList ?? [];
  return targets.flatMap((target): Setting[] => {
    const call = 'ResTarget' in target ? target.ResTarget.val : undefined;
    if (call === undefined || !('FuncCall' in call) || stringOf(call.FuncCall.funcname?.at(-1)) !== 'set_config')
      return [];
    const [name, value, isLocal] = call.FuncCall.args ?? [];
    const flag = isLocal !== undefined && 'A_Const' in isLocal && isLocal.A_Const.boolval?.boolval === true;
    return [{ name: settingOf(name), value: settingOf(value), isLocal: flag }];
  });
}

/** Applies one setting to what lint keeps. */
export function applySetting(
  { name, value, isLocal }: Setting,
  world: World,
  timeouts: Timeouts,
  isInTransaction: boolean,
): void {
  const lower = name.toLowerCase();
  if (lower === 'lock_timeout')
    timeouts.set(value === undefined ? undefined : durationOf(value), isLocal, isInTransaction);
  if (lower === 'search_path')
    world.searchPath = value === undefined ? [...(world.schema?.searchPath ?? ['public'])] : splitPath(value);
  if (lower === 'timezone') world.timezone = value ?? world.schema?.timezone;
}
