import { access } from 'node:fs/promises';
import { findOnPath } from '../../packages/core/src/postgres/tools.ts';

/** pgBackRest where PGPROOF_PGBACKREST or PATH names it. Throws when what the variable names is not there. */
export async function findPgbackrest(): Promise<string | undefined> {
  const named = process.env['PGPROOF_PGBACKREST'];
  if (named === undefined) return findOnPath('pgbackrest', { env: process.env });
  await access(named);
  return named;
}
