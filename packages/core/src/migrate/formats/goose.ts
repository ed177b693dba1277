import { topFiles } from '../folder.ts';
import type { Format } from '../format.ts';
import { byNumber, duplicates, type Migration, type SetProblem } from '../migration.ts';
import { parseGoose } from './goose-script.ts';

const named = /^(\d+)_(.*)\.(sql|go)$/;
const isGoose = /^--\s*\+goose\s/m;

/** github.com/pressly/goose v3. Statements are sent one by one, in a transaction unless the file says NO TRANSACTION. */
export const goose: Format = {
  name: 'goose',
  recognises: (folder) => (topFiles(folder).some(({ path, text }) => named.test(path) && isGoose.test(text)) ? 2 : 0),
  compare: byNumber,
  read: (folder) => {
    const migrations: Migration[] = [];
    const problems: SetProblem[] = [];
    for (const { path, text } of topFiles(folder)) {
      const [, digits, name = '', kind] = named.exec(path) ?? [];
      if (digits === undefined || path.endsWith('_test.go')) continue;
      const version = String(BigInt(digits));
      if (kind === 'go') {
        migrations.push({ version, name, path });
        continue;
      }
      const { up, down, complaint } = parseGoose(path, text);
      if (complaint !== undefined) problems.push({ id: 'unreadable', status: 'bad', path, ...complaint });
      migrations.push({ ...{ version, name, path, up }, ...(down === undefined ? {} : { down }) });
    }
    migrations.sort((a, b) => byNumber(a.version, b.version));
    return { migrations, problems: [...problems, ...duplicates(migrations, 'goose refuses the whole folder')] };
  },
  state: {
    table: 'goose_db_version',
    columns: ['version_id', 'is_applied'],
    sql: 'select version_id::text, is_applied::text from {table} order by id',
    // Earlier versions of goose wrote a second row when a migration was undone.
    read: (rows) => {
      const last = new Map(rows.map((row) => [row['version_id'] ?? '', row['is_applied'] === 'true']));
      return [...last].flatMap(([version, isApplied]) => (isApplied && version !== '0' ? [{ version }] : []));
    },
    memory: 'each',
  },
  habits: {
    outOfOrder: 'refuses',
    outOfOrderHint: 'give it a version later than all others, or run goose with -allow-missing',
    missing: 'ignores',
    dirtyHint: 'run it again when its cause is mended',
  },
};
