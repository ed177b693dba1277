import table from './locks.json' with { type: 'json' };
import type { ShapeName } from './shapes.ts';

/** Lock modes of tables, the weakest first. Source: PostgreSQL documentation, 13.3.1. */
export const lockModes = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const;
export type LockMode = (typeof lockModes)[number];

/** What one form of statement was seen to do, by relation of the scene; `an index` stands for every index of it. */
export interface Effect {
  readonly locks: Readonly<Record<string, LockMode>>;
  /** Relations that got new files. */
  readonly rewrites: readonly string[];
  /** Tables whose rows were all read. */
  readonly scans: readonly string[];
}

/** The table as it is checked in: servers by major, and for each form what was seen on which of them. */
export interface LockTable {
  readonly servers: Readonly<Record<string, string>>;
  readonly shapes: Readonly<Record<string, readonly (Effect & { readonly majors: readonly number[] })[]>>;
}

export const lockTable = table as unknown as LockTable;

/** The majors that were measured, oldest first. */
export const measuredMajors: readonly number[] = Object.keys(lockTable.servers)
  .map(Number)
  .sort((a, b) => a - b);

/** What a form does on a major: as it was measured there, else on the nearest major below, else above. Undefined where it is not known. */
export function effectOf(shape: ShapeName, major: number): (Effect & { readonly measuredOn: string }) | undefined {
  const seen = (lockTable.shapes[shape] ?? []).flatMap((effect) => effect.majors.map((on) => ({ on, effect })));
  const below = seen.filter(({ on }) => on <= major).sort((a, b) => b.on - a.on)[0];
  const found = below ?? seen.sort((a, b) => a.on - b.on)[0];
  return found === undefined
    ? undefined
    : { ...found.effect, measuredOn: lockTable.servers[String(found.on)] ?? String(found.on) };
}

/** Whether a mode keeps writers out. */
export function blocksWrites(mode: LockMode): boolean {
  return lockModes.indexOf(mode) >= lockModes.indexOf('SHARE');
}

/** Whether a mode keeps readers out, too. */
export function blocksReads(mode: LockMode): boolean {
  return mode === 'ACCESS EXCLUSIVE';
}
