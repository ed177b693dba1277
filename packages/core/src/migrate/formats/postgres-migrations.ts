import { createHash } from 'node:crypto';
import { topFiles } from '../folder.ts';
import type { Format } from '../format.ts';
import { byNumber, duplicates, type Migration, type SetProblem } from '../migration.ts';

const named = /^(-?\d+)[-_]?(.*)\.(sql|js)$/i;
const outside = '-- postgres-migrations disable-transaction';

/** postgres-migrations 5: numbers without a gap from 1; a file is one message in a transaction; `sha1(name + text)`. */
export const postgresMigrations: Format = {
  name: 'postgres-migrations',
  recognises: (folder) => {
    const files = topFiles(folder).filter(({ path }) => named.test(path));
    if (files.some(({ text }) => text.includes(outside))) return 2;
    const numbers = files.map(({ path }) => Number.parseInt(path, 10)).sort((a, b) => a - b);
    return numbers.length > 0 && numbers.every((number, index) => number === index + 1) ? 1 : 0;
  },
  compare: byNumber,
  read: (folder) => {
    const migrations = topFiles(folder)
      .flatMap(({ path, text }): Migration[] => {
        const [, digits, name, kind] = named.exec(path) ?? [];
        if (digits === undefined) return [];
        const known = { version: String(BigInt(digits)), name: name || path, path };
        if (kind?.toLowerCase() === 'js') return [known];
        const checksum = createHash('sha1').update(path).update(text).digest('hex');
        const transaction = text.includes(outside) ? 'implicit' : 'wrapped';
        return [{ ...known, checksum, up: { path, text, line: 1, transaction } }];
      })
      .sort((a, b) => byNumber(a.version, b.version));
    const gaps = migrations.filter(
      ({ version }, index) => index > 0 && !follows(version, migrations[index - 1]?.version),
    );
    return {
      migrations,
      problems: [
        ...duplicates(migrations, 'postgres-migrations refuses the whole folder'),
        ...gaps.map(
          ({ path, version }): SetProblem => ({
            ...{ id: 'gap', status: 'bad', path },
            detail: `there is a gap before ${version}: postgres-migrations refuses the whole folder`,
            hint: 'number them without a gap',
          }),
        ),
      ],
    };
  },
  state: {
    table: 'migrations',
    columns: ['id', 'name', 'hash', 'executed_at'],
    sql: 'select id::text, name, hash from {table} where id > 0 order by id',
    read: (rows) => rows.map(({ id, name, hash }) => ({ version: id ?? '', name: name ?? '', checksum: hash ?? '' })),
    memory: 'each',
  },
  habits: {
    outsideHint: 'a file of its own, with one statement and the line "-- postgres-migrations disable-transaction"',
    outOfOrder: 'refuses',
    outOfOrderHint: 'give it the next number after all others',
    edited: 'refuses',
    missing: 'refuses',
    dirtyHint: 'run it again when its cause is mended',
  },
};

function follows(version: string, before: string | undefined): boolean {
  return before === undefined || BigInt(version) - BigInt(before) <= 1n;
}
