import { open, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PgproofError } from '../errors.ts';
import { identifierBytes, systemIdentifierIn } from '../postgres/control.ts';

/**
 * The data directory that a file PostgreSQL hands to a command lies in: it is named relative to it (`pg_wal/…`), and the command runs
 * there. Undefined for a path of another kind.
 */
export function dataDirectoryOf(path: string): string | undefined {
  const folder = dirname(path);
  return basename(folder) === 'pg_wal' ? dirname(folder) : undefined;
}

/** The system identifier of a data directory, by its pg_control. Throws `bad-input` where there is none. */
export async function readSystemIdentifier(dataDirectory: string): Promise<string> {
  const path = join(dataDirectory, 'global', 'pg_control');
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(identifierBytes), 0, identifierBytes, 0);
      const identifier = systemIdentifierIn(buffer.subarray(0, bytesRead));
      if (identifier !== undefined) return identifier;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new PgproofError(
      'bad-input',
      `no cluster: "${path}" cannot be read (${(error as NodeJS.ErrnoException).code})`,
      {
        hint: 'run it as PostgreSQL does, in the data directory with %p, or name the cluster: --system-identifier <digits>',
        cause: error,
      },
    );
  }
  throw new PgproofError('bad-input', `"${path}" is cut off`);
}

/** Whether the server of a data directory is, or will be, a standby: it then asks again for what it did not get. */
export async function isStandby(dataDirectory: string): Promise<boolean> {
  return readFile(join(dataDirectory, 'standby.signal')).then(
    () => true,
    () => false,
  );
}
