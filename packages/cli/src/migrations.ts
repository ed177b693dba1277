import { type FailOn, type MigrateOptions, PgproofError, present, settleConnection } from '@pgproof/core';
import type { Given } from './options.ts';
import { connectionDoor } from './session.ts';
import type { Surroundings } from './surroundings.ts';

/** What the options of `pgproof migrate` come to. libpq's variables name a database only where it is needed, or where they name one. Throws `bad-input`. */
export function readMigrateOptions(
  given: Given,
  surroundings: Surroundings,
  isDatabaseNeeded: boolean,
): MigrateOptions {
  const { migrations, databaseUrl, stateTable, failOn, migrationFormat: format } = given;
  if (migrations === undefined) throw new PgproofError('bad-input', '--migrations: no folder was given');
  const isNamed = ['PGHOST', 'PGHOSTADDR', 'PGSERVICE', 'PGDATABASE'].some(
    (name) => (surroundings.env[name] ?? '') !== '',
  );
  const door = connectionDoor(surroundings);
  return {
    folder: migrations,
    shownFolder: migrations.replace(/\/+$/, '') || '/',
    ...present({
      // What health knows beside them, these commands do not take.
      ...{ format, stateTable, failOn: failOn as FailOn },
      source:
        databaseUrl !== undefined || isNamed || isDatabaseNeeded
          ? (signal: AbortSignal) => settleConnection(databaseUrl, door, signal)
          : undefined,
    }),
  };
}
