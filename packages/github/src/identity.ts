import { stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PgproofError } from '@pgproof/core';
import type { Surroundings } from './step.ts';

/**
 * The file of an age identity, from an input that holds the key itself (a secret of the repository) or a path. A key goes into a
 * file of the step's own folder, which only we can read and which is removed at the end of the step. Throws `bad-input`.
 */
export async function identityFile(text: string, { env, folder }: Surroundings): Promise<string> {
  if (/AGE-SECRET-KEY-|-----BEGIN [A-Z ]*PRIVATE KEY-----/i.test(text)) {
    const file = join(folder, 'identity.txt');
    await writeFile(file, `${text.trim()}\n`, { mode: 0o600 });
    return file;
  }
  const path = resolve(env['GITHUB_WORKSPACE'] || '/', text);
  const isFile = !text.includes('\n') && (await stat(path).catch(() => undefined))?.isFile() === true;
  if (isFile) return path;
  // The value is not repeated: half a key is a secret, too.
  throw new PgproofError(
    'bad-input',
    'input "age-identity": is neither an age key nor the path of a file that is there',
    {
      hint: 'put the whole of backup-key.txt into a secret, and hand that secret to age-identity',
    },
  );
}
