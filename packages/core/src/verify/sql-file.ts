import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { PgproofError, sqlStateOf } from '../errors.ts';

/** A file of the user's SQL. */
export interface SqlFile {
  /** As the user named it. */
  readonly path: string;
  readonly text: string;
}

/** Reads one; `what` is the option that names it. Throws `bad-input`. */
export async function readSqlFile(path: string, what: string): Promise<SqlFile> {
  let content: Buffer;
  try {
    content = await readFile(path);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new PgproofError('bad-input', `${what} "${path}" cannot be read: ${why}`, {
      hint: 'name a file of SQL; a path that is not absolute begins at the current folder',
    });
  }
  if (!isUtf8(content))
    throw new PgproofError('bad-input', `${what} "${path}" is not UTF-8`, { hint: 'save it as UTF-8' });
  return { path, text: content.toString('utf8').replace(/^\uFEFF/, '') };
}

/** What the server says of a statement, without the value that it could not take: a report has more readers than a database. */
export function saidOf(error: unknown): string {
  const { message } = error as Error;
  const isOfData = /^2[23]/.test(sqlStateOf(error) ?? '');
  return isOfData ? message.replace(/: ".*$/s, ': …') : message;
}

/** Where the server says that a statement is wrong, counted in characters from its begin: line and column, from 1. */
export function placeIn(text: string, characters: number): { line: number; column: number } {
  // The server counts characters, JavaScript halves of those beyond the first plane.
  const lines = [...text].slice(0, characters).join('').split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
