import { createHash } from 'node:crypto';
import { topFiles } from '../folder.ts';
import type { Format } from '../format.ts';
import { duplicates, type Migration, type Script, type SetProblem } from '../migration.ts';
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

const outside = '-- pgproof:no-transaction';
const directive = /^--\s*pgproof:\s*(.*)$/;

/** Where a file speaks to us: in a line of its own, `-- pgproof:<word>`. It counts in the comments before the first statement. */
function directivesOf(text: string): { readonly word: string; readonly line: number; readonly isInHead: boolean }[] {
  let isInHead = true;
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((content, index) => {
      const bare = content.trim();
      isInHead &&= bare === '' || bare.startsWith('--');
      const [, word] = directive.exec(bare) ?? [];
      return word === undefined ? [] : [{ word: word.trim(), line: index + 1, isInHead }];
    });
}

function scriptOf(path: string, text: string): Script {
  const isOutside = directivesOf(text).some(({ word, isInHead }) => isInHead && word === 'no-transaction');
  return { path, text, line: 1, transaction: isOutside ? 'each' : 'wrapped' };
}

/** What of a file's words to us would not be heard. */
function problemsOf(path: string, text: string): SetProblem[] {
  return directivesOf(text).flatMap(({ word, line, isInHead }): SetProblem[] => {
    const known = { id: 'directive', status: 'bad' as const, path, line };
    if (word !== 'no-transaction')
      return [{ ...known, detail: `there is no directive "pgproof:${word}"`, hint: `the one there is: ${outside}` }];
    return isInHead
      ? []
      : [
          {
            ...{
              ...known,
              detail: '"pgproof:no-transaction" stands behind the first statement, where it does nothing',
            },
            hint: 'move it to the first line of the file',
          },
        ];
  });
}

/** Numbered SQL that no tool keeps a state of; what our own runner has applied of it, it keeps itself. */
export const plain: Format = {
  name: 'plain',
  recognises: (folder) => {
    const files = topFiles(folder).filter(({ path }) => named.test(path) && !/\.(up|down)\.|^V[\d._]+__/.test(path));
    return files.length === 0 ? 0 : files.some(({ text }) => directivesOf(text).length > 0) ? 2 : 1;
  },
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
            up: scriptOf(path, text),
            checksum: createHash('sha256')
              .update(bytes ?? '')
              .digest('hex'),
            ...(down === undefined ? {} : { down: scriptOf(down.path, down.text) }),
          },
        ];
      })
      .sort((a, b) => byNumbers(a.version, b.version) || (a.path < b.path ? -1 : 1));
    const scripts = migrations.flatMap(({ up, down }) => [up, down]).filter((one) => one !== undefined);
    return {
      migrations,
      problems: [
        ...scripts.flatMap(({ path, text }) => problemsOf(path, text)),
        ...duplicates(migrations, 'which of them comes first is chance'),
      ],
    };
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
    outsideHint: `a file of its own, with this line before its first statement: ${outside}`,
    missing: 'ignores',
    dirtyHint: 'see what of it was done, and finish it by hand',
  },
};
