import type { Folder } from './folder.ts';

/** A folder in memory, for tests. */
export function folderOf(files: Readonly<Record<string, string>>, path = '/repository/migrations'): Folder {
  const paths = Object.keys(files).sort();
  return {
    path,
    files: paths.map((name) => {
      const text = files[name] ?? '';
      return { path: name, text, bytes: Buffer.from(text) };
    }),
  };
}
