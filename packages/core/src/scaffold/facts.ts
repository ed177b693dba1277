import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { classify, PgproofError } from '../errors.ts';
import { commandOf } from './file.ts';
import type { ScaffoldOptions } from './options.ts';
import { scaffoldOf } from './scaffold.ts';

/** What is in the folder already, where the scaffold's files go. */
export interface ScaffoldFacts {
  /** Texts by path; a file that is not there has none. */
  readonly texts: Readonly<Record<string, string>>;
  /** Files of the same kind that were made with other options, and are not made with these. */
  readonly leftovers: readonly string[];
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
    const text = await readThere(options, path);
    if (text !== undefined) texts[path] = text;
  }
  return { texts, leftovers: await leftoversOf(options, new Set(files.map(({ path }) => path))) };
}

/** Folders in which a kind may have files beside those of the options. */
const otherFolders: Readonly<Partial<Record<ScaffoldOptions['kind'], readonly string[]>>> = {
  compose: ['init', 'image', 'pooler'],
  kubernetes: ['recovery'],
  pgbackrest: ['database', 'repository', 'systemd', 'repository/systemd'],
};

async function leftoversOf(options: ScaffoldOptions, made: ReadonlySet<string>): Promise<string[]> {
  const folders = new Set([...[...made].map((path) => dirname(path)), ...(otherFolders[options.kind] ?? [])]);
  const found: string[] = [];
  for (const folder of folders) {
    const at = join(options.folder, folder);
    const isFolder = await lstat(at).then(
      (place) => place.isDirectory() || folder === '.',
      () => false,
    );
    for (const entry of isFolder ? await readdir(at, { withFileTypes: true }).catch(() => []) : []) {
      const path = join(folder, entry.name);
      // Nothing else is made here, and secrets have no such names.
      if (made.has(path) || !entry.isFile() || !/(\.(ya?ml|json|conf|ini|sql|sh|service|timer)|Dockerfile)$/.test(path))
        continue;
      const text = await readFile(join(options.folder, path), 'utf8').catch(() => '');
      if (commandOf(text)?.startsWith(`pgproof scaffold ${options.kind} `)) found.push(path);
    }
  }
  return found.sort();
}

/** The text that is at a path, if any. Throws `bad-input` where a link, or something that is no file, is in the way. */
export async function readThere(
  { folder, shownFolder }: Pick<ScaffoldOptions, 'folder' | 'shownFolder'>,
  path: string,
): Promise<string | undefined> {
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
