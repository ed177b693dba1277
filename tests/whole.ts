import { it } from 'vitest';

/** Whether tests go through all of their long tables (PGPROOF_TABLES=all, as the soak sets it), or through representatives. */
export const wholeTables: boolean = process.env['PGPROOF_TABLES'] === 'all';

/**
 * Of a long table one in so many, or all of it. An entry that `goesOn` from the one before it comes with it or not at all.
 */
export function representatives<T>(
  table: readonly T[],
  oneIn: number,
  goesOn: (entry: T) => boolean = () => false,
): readonly T[] {
  let place = -1;
  const counted = table.map((entry, index) => ({ entry, place: index > 0 && goesOn(entry) ? place : ++place }));
  return counted.flatMap(({ entry, place: at }) => (wholeTables || at % oneIn === 0 ? [entry] : []));
}

/** A test that only whole tables hold: what is special in it, cheaper ones look at, too. */
export function itOfWhole(name: string, work: () => Promise<void>): void {
  if (wholeTables) it(name, work);
}
