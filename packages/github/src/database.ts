import { PgproofError } from '@pgproof/core';
import type { Variables } from './variables.ts';

/** Whether a database is named: by the input `database-url`, or by one of libpq's variables. */
export function isDatabaseNamed(input: string | undefined, env: Variables): boolean {
  return input !== undefined || Object.entries(env).some(([name, value]) => /^PG[A-Z]+$/.test(name) && value);
}

/**
 * The input `database-url`. Without it libpq's variables count; where there is none of them either, a secret is missing, and libpq would
 * look for a server on this machine. Throws `bad-input`.
 */
export function givenUrl(input: string | undefined, env: Variables): string | undefined {
  if (isDatabaseNamed(input, env)) return input;
  throw new PgproofError(
    'bad-input',
    'input "database-url": is empty, and no variable such as PGHOST or PGPASSWORD is set',
    {
      hint: 'is the secret there, and may this event read it? A service container on localhost needs PGPASSWORD at least',
    },
  );
}
