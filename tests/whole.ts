import { it } from 'vitest';

/** Whether tests go through all of their long tables (PGPROOF_TABLES=all, as the soak sets it), or through representatives. */
export const wholeTables: boolean = process.env['PGPROOF_TABLES'] === 'all';

/** A test that only whole tables hold: what is special in it, cheaper ones look at, too. */
export function itOfWhole(name: string, work: () => Promise<void>): void {
  if (wholeTables) it(name, work);
}
