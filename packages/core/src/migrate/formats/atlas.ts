import { createHash } from 'node:crypto';
import { type Folder, topFiles } from '../folder.ts';
import type { Format } from '../format.ts';
import { byBytes, duplicates, type Migration, type SetProblem } from '../migration.ts';

const sumFile = 'atlas.sum';

/** Directives stand in comments at the head of a file, apart from its content by an empty line. */
function directive(text: string, name: string): string | undefined {
  const [head = '', ...rest] = text.replaceAll('\r\n', '\n').split('\n\n');
  if (rest.length === 0 || head.split('\n').some((line) => !/^(--|#)/.test(line))) return undefined;
  return new RegExp(`^(?:--|#)\\s*atlas:${name}(?: +(.*))?$`, 'm').exec(head)?.[1]?.trim();
}

/** Each file's sum is over all files up to it: sql/migrate/dir.go. */
export function atlasSums(
  files: readonly { readonly path: string; readonly text: string; readonly bytes?: Buffer }[],
): Map<string, string> {
  const hash = createHash('sha256');
  const sums = new Map<string, string>();
  for (const { path, text, bytes } of files) {
    hash.update(path);
    if (/^--\s*atlas:sum\s+ignore/.test(text)) continue;
    hash.update(bytes ?? '');
    sums.set(path, hash.copy().digest('base64'));
  }
  return sums;
}

/** Atlas, versioned: the order of the names, a transaction each unless the file says `atlas:txmode none`. */
export const atlas: Format = {
  name: 'atlas',
  recognises: ({ files }) => (files.some(({ path }) => path === sumFile) ? 2 : 0),
  compare: byBytes,
  read: (folder) => {
    const files = topFiles(folder)
      .filter(({ path }) => path.endsWith('.sql'))
      .sort((a, b) => byBytes(a.path, b.path));
    const sums = atlasSums(files);
    const migrations = files.map(({ path, text }): Migration => {
      const [version = '', ...name] = path.replace(/\.sql$/, '').split('_');
      const checksum = sums.get(path);
      return {
        ...{ version, name: name.join('_'), path },
        ...(checksum === undefined ? {} : { checksum }),
        up: { path, text, line: 1, transaction: directive(text, 'txmode') === 'none' ? 'each' : 'wrapped' },
      };
    });
    return {
      migrations,
      problems: [...duplicates(migrations, 'Atlas refuses the whole folder'), ...sumProblems(folder, sums)],
    };
  },
  state: {
    ...{ schema: 'atlas_schema_revisions', table: 'atlas_schema_revisions' },
    columns: ['version', 'applied', 'total', 'hash'],
    sql: "select version, description, applied::text, total::text, hash, coalesce(error, '') as error from {table} where version !~ '^\\.' order by version",
    read: (rows) =>
      rows.map(({ version, description, applied, total, hash, error }) => ({
        ...{ version: version ?? '', name: description ?? '', checksum: hash ?? '' },
        ...(error !== '' || applied !== total ? { isFailed: true } : {}),
      })),
    memory: 'each',
  },
  habits: {
    outsideHint: 'a file of its own, whose first line is "-- atlas:txmode none", with an empty line behind it',
    outOfOrder: 'refuses',
    outOfOrderHint: 'atlas migrate rebase <its version>, or apply with --exec-order non-linear',
    edited: 'refuses',
    missing: 'refuses',
    dirtyHint:
      'mend the file from the statement that failed on, atlas migrate hash, then apply again: what was done is counted in the column applied',
  },
};

function sumProblems({ files }: Folder, sums: ReadonlyMap<string, string>): SetProblem[] {
  const stated = new Map(
    (files.find(({ path }) => path === sumFile)?.text ?? '')
      .split('\n')
      .map((line) => /^(\S+\.sql) h1:(\S+)$/.exec(line))
      .map((found): [string, string] => [found?.[1] ?? '', found?.[2] ?? '']),
  );
  const first = [...sums].find(([path, sum]) => stated.get(path) !== sum);
  if (first === undefined) return [];
  return [
    {
      ...{ id: 'sum', status: 'bad', path: first[0] },
      detail: `is not what ${sumFile} says, or one before it is not: Atlas refuses the whole folder`,
      hint: 'when the change is meant: atlas migrate hash',
    },
  ];
}
