import { readSqlFile } from '../sql-file.ts';
import { type AssertionFile, parseAssertions } from './parse.ts';

/** Reads a file of assertions. Throws `bad-input` where it cannot be read or is none. */
export async function readAssertions(path: string): Promise<AssertionFile> {
  const { text } = await readSqlFile(path, 'assertions');
  return parseAssertions(text, path);
}
