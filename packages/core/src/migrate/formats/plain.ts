import { createHash } from 'node:crypto';
import { topFiles } from '../folder.ts';
import type { Format } from '../format.ts';
import { duplicates, type Migration } from '../migration.ts';
import { stateStatement } from '../runner.ts';

const named = /^[vV]?(\d+(?:\.\d+)*)(.*)\.(?:sql|pgsql)$/;

/** Number by number, so that v1.2 comes before v1.10. */
function byNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map((part) => BigInt(part))) as [bigint[], bigint[]];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [x, y] = [left[index] ?? -1n, right[index] ?? -1n];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** Numbered SQL that no tool keeps a state of; what our own runner has applied of it, it keeps itself. */
export const plain: Format = {
  name: 'plain',
  recognises: (folder) =>
    topFiles(folder).some(({ path }) => named.test(path) && !/\.(up|down)\.|^V[\d._]+__/.test(path)) ? 1 : 0,
  compare: byNumbers,
  read: (folder) => {
    const migrations = topFiles(folder)
      .flatMap(({ path, text, bytes }): Migration[] => {
        const [, digits, rest = ''] = named.exec(path) ?? [];
        if (digits === undefined || /\.down$/.test(rest)) return [];
        const down = topFiles(folder).find((one) => one.path === path.replace(/(\.up)?\.(\w+)$/, '.down.$2'));
        return [
          {
            ...{ version: digits, name: rest.replace(/^[-_.]+|\.up$/g, ''), path },
            up: { path, text, line: 1, transaction: 'wrapped' },
            checksum: createHash('sha256')
              .update(bytes ?? '')
              .digest('hex'),
            ...(down === undefined
              ? {}
              : { down: { path: down.path, text: down.text, line: 1, transaction: 'wrapped' as const } }),
          },
        ];
      })
      .sort((a, b) => byNumbers(a.version, b.version) || (a.path < b.path ? -1 : 1));
    return { migrations, problems: duplicates(migrations, 'which of them comes first is chance') };
  },
  state: {
    table: 'pgproof_migrations',
    columns: ['version', 'checksum', 'applied_at'],
    sql: 'select version, name, checksum from {table} order by applied_at, version',
    read: (rows) =>
      rows.map(({ version, name, checksum }) => ({
        ...{ version: version ?? '', name: name ?? '' },
        ...(checksum === null || checksum === undefined ? {} : { checksum }),
      })),
    memory: 'each',
    absent: {
      detail: 'numbered files without a tool: nothing keeps a state, so what was applied cannot be seen',
      hint: 'name the tool with --migration-format, if one runs them; pgproof migrate apply keeps a state of its own',
    },
  },
  runner: {
    isFirstOnEmpty: true,
    create: (table) => [
      stateStatement(
        `create table if not exists {table} (
          version text primary key,
          name text not null,
          checksum text,
          applied_at timestamptz not null default clock_timestamp(),
          applied_by text not null default current_user,
          milliseconds bigint)`,
        table,
      ),
    ],
    record: ({ version, name, checksum }, table) => [
      stateStatement('insert into {table} (version, name, checksum, milliseconds) values ($1, $2, $3, $4)', table, [
        ...[version, name, checksum ?? null],
        { hole: 'milliseconds' },
      ]),
    ],
    erase: ({ version }, table) => [stateStatement('delete from {table} where version = $1', table, [version])],
  },
  habits: {
    outOfOrder: 'applies',
    edited: 'refuses',
    outOfOrderHint: 'give it a number after all others',
    missing: 'ignores',
    dirtyHint: 'see what of it was done, and finish it by hand',
  },
};
