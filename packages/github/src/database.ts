import { PgproofError } from '@pgproof/core';
import type { Variables } from './variables.ts';

/** Variables of libpq that name a server or a login; others, such as PGDATA, are in images and on runners by themselves. */
const naming = ['PGHOST', 'PGHOSTADDR', 'PGPORT', 'PGDATABASE', 'PGUSER', 'PGPASSWORD', 'PGSERVICE', 'PGPASSFILE'];
/** Those that name a server: Windows runners have a user and a password without one. */
const placing = ['PGHOST', 'PGHOSTADDR', 'PGDATABASE', 'PGSERVICE'];

/** Whether a server is named: by the input `database-url`, or by one of libpq's variables. */
export function isDatabaseNamed(input: string | undefined, env: Variables): boolean {
  return input !== undefined || placing.some((name) => (env[name] ?? '') !== '');
}

/**
 * The input `database-url`. Without it libpq's variables count; where there is none of them either, a secret is missing, and libpq would
 * look for a server on this machine. Throws `bad-input`.
 */
export function givenUrl(input: string | undefined, env: Variables): string | undefined {
  if (input !== undefined || naming.some((name) => (env[name] ?? '') !== '')) return input;
  throw new PgproofError(
    'bad-input',
    'input "database-url": is empty, and no variable such as PGHOST or PGPASSWORD is set',
    {
      hint: 'is the secret there, and may this event read it? A service container on localhost needs PGPASSWORD at least',
    },
  );
}
