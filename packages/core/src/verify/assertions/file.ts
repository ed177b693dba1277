import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { PgproofError } from '../../errors.ts';
import { type AssertionFile, parseAssertions } from './parse.ts';

/** Reads a file of assertions. Throws `bad-input` where it cannot be read or is none. */
export async function readAssertions(path: string): Promise<AssertionFile> {
  let content: Buffer;
  try {
    content = await readFile(path);
  } catch (error) {
    throw new PgproofError(
      'bad-input',
      `assertions "${path}" cannot be read: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`,
      {
        hint: 'name a file of SQL in which each statement has a name and an expectation',
      },
    );
  }
  if (!isUtf8(content))
    throw new PgproofError('bad-input', `assertions "${path}" is not UTF-8`, { hint: 'save it as UTF-8' });
  return parseAssertions(content.toString('utf8'), path);
}
