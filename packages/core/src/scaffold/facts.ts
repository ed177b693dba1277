import { lstat, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { classify, PgproofError } from '../errors.ts';
import type { ScaffoldOptions } from './options.ts';
import { scaffoldOf } from './scaffold.ts';

/** What is in the folder already, where the scaffold's files go. */
export interface ScaffoldFacts {
  /** Texts by path; a file that is not there has none. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Reads what is there. Throws `bad-input` where a link, or something that is no file, is in the way: a repository may be another's, and a
 * link leads out of it.
 */
export async function gatherScaffoldFacts(options: ScaffoldOptions): Promise<ScaffoldFacts> {
  const { files } = scaffoldOf(options);
  const place = await stat(options.folder).catch(() => undefined);
  if (place !== undefined && !place.isDirectory())
    throw new PgproofError('bad-input', `"${options.shownFolder}" is no folder, and files are to be written into it`, {
      hint: 'name another one with --folder',
    });
  const texts: Record<string, string> = {};
  for (const { path } of files) {
    const text = await read(options, path);
    if (text !== undefined) texts[path] = text;
  }
  return { texts };
}

async function read({ folder, shownFolder }: ScaffoldOptions, path: string): Promise<string | undefined> {
  const refuse = (at: string, what: string): never => {
    throw new PgproofError('bad-input', `"${join(shownFolder, at)}" is ${what}, and a file is to be written there`, {
      hint: 'remove it, or name another folder',
    });
  };
  try {
    const parents = path.split('/').slice(0, -1);
    for (const [index] of parents.entries()) {
      const at = parents.slice(0, index + 1).join('/');
      const found = await lstat(join(folder, at));
      if (!found.isDirectory()) refuse(at, found.isSymbolicLink() ? 'a link' : 'no folder');
    }
    const found = await lstat(join(folder, path));
    if (!found.isFile()) refuse(path, found.isSymbolicLink() ? 'a link' : 'no file');
    return await readFile(join(folder, path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw classify(error, `read "${join(shownFolder, path)}"`);
  }
}
