import { shownStatement, type TableName } from '../runner.ts';
import { forgetSql, type Unfinished } from './journal.ts';
import type { PlannedMigration } from './plan.ts';
import type { Unit } from './unit.ts';

/** Whether a run that breaks off can leave a part of a migration; only then it is noted how far it came. */
export function isKeptInPart({ units }: Pick<PlannedMigration, 'units'>): boolean {
  return units.length > 1 || units.some(({ isTransaction, isOpaque }) => !isTransaction || isOpaque);
}

/** Where a run begins, or goes on. */
export function firstUnit(unfinished: Pick<Unfinished, 'unit' | 'isDone'> | undefined): number {
  return unfinished === undefined ? 0 : unfinished.unit + (unfinished.isDone ? 1 : 0);
}

/** Why a broken-off run cannot be gone on with: what of it was done is not known, or what its session had is gone with it. Pure. */
export function whyNotResumed(units: readonly Unit[], unfinished: Unfinished): string | undefined {
  const { unit, isDone, line } = unfinished;
  if (units.length !== unfinished.units) return `it had ${unfinished.units} steps then, and has ${units.length} now`;
  const open = isDone ? undefined : units[unit];
  if (open !== undefined && !isKnown(open)) return `line ${line} was begun, and what of it was done cannot be told`;
  const first = firstUnit(unfinished);
  if (units.slice(first).every(({ statements }) => statements.length === 0)) return undefined;
  const gone = units
    .slice(0, first)
    .flatMap(({ statements }) => statements)
    .find(({ leaves }) => leaves !== undefined);
  return gone === undefined ? undefined : `line ${gone.line} made ${gone.leaves}, which ended with its session`;
}

/** Whether what became of a unit that was begun can be found out, or is of no matter. */
function isKnown({ isOpaque, isTransaction, statements }: Unit): boolean {
  if (isOpaque) return false;
  // Its note is committed with it.
  if (isTransaction) return true;
  return statements.every(
    ({ concurrently, isHarmlessTwice }) => isHarmlessTwice === true || (concurrently?.names.length ?? 0) > 0,
  );
}

/** What the user can do then, as SQL. */
export function waysOut({ units }: Pick<PlannedMigration, 'units'>, table: TableName): string {
  const forget = `${forgetSql(table)};`;
  const record = (units.at(-1)?.state ?? []).map(shownStatement).join(' ');
  return `see what of it was done. If all of it, or when you have finished it by hand: begin; ${record} ${forget} commit; – if nothing, or when you have undone it: ${forget} and the next apply runs it from its beginning`;
}
