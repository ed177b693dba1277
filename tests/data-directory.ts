/* Data directories as initdb makes them. One is made for a whole run of tests: a copy takes a tenth of the CPU, and is a cluster of its own. */
import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Set by whoever made one to be copied (tests/build.ts): its path. */
export const templateVariable = 'PGPROOF_TESTED_TEMPLATE';

/** Makes one by initdb. `more`: further arguments. */
export async function initialise(
  bin: string,
  data: string,
  owner: Owner | undefined,
  more: readonly string[] = [],
): Promise<void> {
  await run(
    `${bin}/initdb`,
    [
      '-D',
      data,
      '-U',
      'postgres',
      '--auth-local=trust',
      '--auth-host=scram-sha-256',
      '--locale=C',
      '--encoding=UTF8',
      '--no-sync',
      '--no-instructions',
      ...more,
    ],
    owner,
  );
}

/** The usual one: a copy where there is something to copy. */
export async function makeDataDirectory(bin: string, data: string, owner: Owner | undefined): Promise<void> {
  const template = process.env[templateVariable];
  if (template === undefined) return initialise(bin, data, owner);
  await run('cp', ['--archive', '--reflink=auto', template, data], owner);
  // The system identifier comes first in pg_control. That its checksum is wrong then, pg_resetwal warns of, and writes both anew.
  const control = await open(join(data, 'global', 'pg_control'), 'r+');
  await control.write(randomBytes(7), 0, 7, 0).finally(() => control.close());
  await run(`${bin}/pg_resetwal`, ['--force', '--pgdata', data], owner);
}
