import type { FolderFile } from '../folder.ts';
import type { Format } from '../format.ts';
import { byBytes, duplicates, type Migration, type Script } from '../migration.ts';

const up = /^([^/]+)\/up\.sql$/;

/** What diesel keeps of a folder's name: up to the first `_`, without dashes. Source: diesel_migrations, file_based_migrations.rs. */
export function dieselVersion(folder: string): string {
  return (folder.split('_')[0] ?? '').replaceAll('-', '');
}

/** diesel: a folder each; a file is one message, in a transaction unless metadata.toml says not. */
export const diesel: Format = {
  name: 'diesel',
  recognises: ({ files }) => (files.some(({ path }) => up.test(path)) ? 2 : 0),
  compare: byBytes,
  read: ({ files }) => {
    const at = (path: string): FolderFile | undefined => files.find((file) => file.path === path);
    const migrations = files
      .flatMap((file): Migration[] => {
        const folder = up.exec(file.path)?.[1];
        if (folder === undefined) return [];
        const settings = at(`${folder}/metadata.toml`)?.text ?? '';
        const transaction = /^\s*run_in_transaction\s*=\s*false/m.test(settings) ? 'implicit' : 'wrapped';
        const script = ({ path, text }: FolderFile): Script => ({ path, text, line: 1, transaction });
        const down = at(`${folder}/down.sql`);
        return [
          {
            ...{ version: dieselVersion(folder), name: folder, path: file.path, up: script(file) },
            ...(down === undefined ? {} : { down: script(down) }),
          },
        ];
      })
      .sort((a, b) => byBytes(a.version, b.version));
    return { migrations, problems: duplicates(migrations, 'diesel runs only one of them') };
  },
  state: {
    table: '__diesel_schema_migrations',
    columns: ['version', 'run_on'],
    sql: 'select version from {table} order by run_on, version',
    read: (rows) => rows.map(({ version }) => ({ version: version ?? '' })),
    memory: 'each',
  },
  habits: {
    outsideHint: 'a migration of its own, with one statement, and "run_in_transaction = false" in its metadata.toml',
    outOfOrder: 'applies',
    outOfOrderHint: 'diesel runs it after what it was written to come before: try it on a restored copy',
    missing: 'ignores',
    dirtyHint: 'run it again when its cause is mended',
  },
};
