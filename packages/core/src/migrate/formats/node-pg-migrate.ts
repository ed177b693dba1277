import { topFiles } from '../folder.ts';
import type { Format } from '../format.ts';
import { byBytes, duplicates, type Migration, type SetProblem, stretchOf } from '../migration.ts';

const named = /^(\d+)[_-](.+)\.(sql|[cm]?js|[cm]?ts)$/;
const upMark = /^\s*--[\s-]*up\s+migration/im;
const downMark = /^\s*--[\s-]*down\s+migration/im;

/** Numbers first, as the tool sorts; equal ones by name. */
function byPrefix(a: string, b: string): number {
  const number = (name: string): bigint => BigInt(/^\d+/.exec(name)?.[0] ?? '0');
  const [x, y] = [number(a), number(b)];
  return x < y ? -1 : x > y ? 1 : byBytes(a, b);
}

/** node-pg-migrate: src/sqlMigration.ts, src/runner.ts. All pending ones in one transaction, unless it is told otherwise. */
export const nodePgMigrate: Format = {
  name: 'node-pg-migrate',
  recognises: (folder) => {
    const files = topFiles(folder).filter(({ path }) => named.test(path));
    if (files.some(({ text }) => upMark.test(text))) return 2;
    return files.some(({ path }) => /^\d{13}[_-]/.test(path)) ? 1 : 0;
  },
  compare: byPrefix,
  read: (folder) => {
    const problems: SetProblem[] = [];
    const migrations = topFiles(folder)
      .flatMap(({ path, text }): Migration[] => {
        const [, , name = '', kind] = named.exec(path) ?? [];
        if (kind === undefined || path.endsWith('.d.ts')) return [];
        const version = path.replace(/\.[^.]+$/, '');
        if (kind !== 'sql') return [{ version, name, path }];
        const [up, down] = [upMark.exec(text)?.index, downMark.exec(text)?.index];
        const upTo = up === undefined || down === undefined || down < up ? undefined : down;
        const downTo = down === undefined || up === undefined || up < down ? undefined : up;
        if (up === undefined && down !== undefined)
          problems.push({
            ...{ id: 'down-in-up', status: 'bad', path },
            detail:
              'has a down part and no line "-- Up Migration": node-pg-migrate runs the whole file, down part and all, when it goes up',
            hint: 'begin it with a line "-- Up Migration"',
          });
        return [
          {
            ...{ version, name, path },
            up: { path, ...stretchOf(text, up ?? 0, upTo), transaction: 'shared' },
            ...(down === undefined
              ? {}
              : { down: { path, ...stretchOf(text, down, downTo), transaction: 'shared' as const } }),
          },
        ];
      })
      .sort((a, b) => byPrefix(a.version, b.version));
    return { migrations, problems: [...problems, ...duplicates(migrations, 'node-pg-migrate runs only one of them')] };
  },
  state: {
    table: 'pgmigrations',
    columns: ['name', 'run_on'],
    sql: 'select name from {table} order by run_on, id',
    read: (rows) => rows.map(({ name }) => ({ version: name ?? '' })),
    memory: 'each',
  },
  habits: {
    outOfOrder: 'refuses',
    outOfOrderHint: 'rename it with a later time, or run node-pg-migrate with --no-check-order',
    missing: 'refuses',
    dirtyHint: 'run it again when its cause is mended',
  },
};
