import { topFiles } from '../folder.ts';
import type { Format } from '../format.ts';
import { byBytes, duplicates, type Migration, type SetProblem } from '../migration.ts';

const named = /^([0-9]+)_(.*)\.sql$/;

/** The Supabase command line: the order of the names; the statements of a file go as one batch, which is one transaction. */
export const supabase: Format = {
  name: 'supabase',
  recognises: (folder) =>
    /[\\/]supabase[\\/]migrations[\\/]?$/.test(folder.path) && topFiles(folder).some(({ path }) => named.test(path))
      ? 2
      : 0,
  compare: byBytes,
  read: (folder) => {
    const problems: SetProblem[] = [];
    const migrations = topFiles(folder)
      .flatMap(({ path, text }): Migration[] => {
        const [, version, name = ''] = named.exec(path) ?? [];
        if (version !== undefined)
          return [{ version, name, path, up: { path, text, line: 1, transaction: 'implicit' } }];
        if (path.endsWith('.sql'))
          problems.push({
            ...{ id: 'ignored-file', status: 'warning', path },
            detail: 'is not named <time>_<name>.sql: supabase passes it over',
          });
        return [];
      })
      .sort((a, b) => byBytes(a.path, b.path));
    return {
      migrations,
      problems: [...problems, ...duplicates(migrations, 'supabase records one of them, and fails at the other')],
    };
  },
  state: {
    ...{ schema: 'supabase_migrations', table: 'schema_migrations' },
    columns: ['version', 'statements'],
    sql: 'select version from {table} order by version',
    read: (rows) => rows.map(({ version }) => ({ version: version ?? '' })),
    memory: 'each',
  },
  habits: {
    outsideHint: 'a file of its own, with that statement alone',
    outOfOrder: 'refuses',
    outOfOrderHint: 'rename it with a later time, or: supabase db push --include-all',
    missing: 'refuses',
    dirtyHint: 'run it again when its cause is mended',
  },
};
