import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PgproofError } from '../errors.ts';

/** A file of a folder of migrations. */
export interface FolderFile {
  /** From the folder, with `/`. */
  readonly path: string;
  /** Undefined for a program, of which only the name counts. */
  readonly bytes?: Buffer;
  readonly text: string;
}

/** A folder of migrations, read once. */
export interface Folder {
  readonly path: string;
  /** In the order of their paths. */
  readonly files: readonly FolderFile[];
}

const readable = /\.(sql|pgsql|json|toml|sum|plan|conf)$/i;
const passedOver = new Set(['node_modules', '.git']);
const deepest = 4;

/** Reads a folder of migrations with the folders in it. Throws `bad-input` when it cannot be read. */
export async function readFolder(path: string, shown = path): Promise<Folder> {
  const files: FolderFile[] = [];
  const walk = async (inside: string, depth: number): Promise<void> => {
    const entries = await readdir(join(path, inside), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < deepest && !passedOver.has(entry.name)) await walk(name, depth + 1);
      } else if (readable.test(name)) {
        const bytes = await readFile(join(path, name));
        files.push({ path: name, bytes, text: bytes.toString('utf8') });
      } else files.push({ path: name, text: '' });
    }
  };
  try {
    await walk('', 0);
  } catch (error) {
    throw new PgproofError(
      'bad-input',
      `read the migrations in "${shown}": ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : (error as Error).message}`,
      {
        hint: 'name the folder that the tool is given',
        cause: error,
      },
    );
  }
  return { path: resolve(path), files };
}

/** The files that lie in the folder itself. */
export function topFiles(folder: Folder): FolderFile[] {
  return folder.files.filter(({ path }) => !path.includes('/'));
}
