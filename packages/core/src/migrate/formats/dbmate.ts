import { topFiles } from '../folder.ts';
import type { Format } from '../format.ts';
import { byBytes, duplicates, lineAt, type Migration, type Script, type SetProblem, stretchOf } from '../migration.ts';
import { stateStatement } from '../runner.ts';

const named = /^(\d+).*\.sql$/;
const upMark = /^--\s*migrate:up(\s*$|\s+\S+)/m;
const downMark = /^--\s*migrate:down(\s*$|\s+\S+)$/m;

/** github.com/amacneil/dbmate v2: pkg/dbmate. Files run in the order of their names; without a transaction a block is one message. */
export const dbmate: Format = {
  name: 'dbmate',
  recognises: (folder) => (topFiles(folder).some(({ path, text }) => named.test(path) && upMark.test(text)) ? 2 : 0),
  compare: byBytes,
  read: (folder) => {
    const migrations: Migration[] = [];
    const problems: SetProblem[] = [];
    for (const { path, text } of topFiles(folder)) {
      const version = named.exec(path)?.[1];
      if (version === undefined) continue;
      const name = path.slice(version.length).replace(/^_|\.sql$/g, '');
      const [up, down] = [upMark.exec(text), downMark.exec(text)];
      const why = complaint(text, up?.index, down?.index);
      if (why !== undefined) problems.push({ id: 'unreadable', status: 'bad', path, ...why });
      if (up === null) {
        migrations.push({ version, name, path });
        continue;
      }
      migrations.push({
        ...{ version, name, path, up: block(path, text, up.index, down?.index) },
        ...(down === null ? {} : { down: block(path, text, down.index) }),
      });
    }
    migrations.sort((a, b) => byBytes(a.path, b.path));
    return { migrations, problems: [...problems, ...duplicates(migrations, 'dbmate runs only one of them')] };
  },
  state: {
    table: 'schema_migrations',
    columns: ['version'],
    sql: 'select version::text from {table} order by version',
    read: (rows) => rows.map(({ version }) => ({ version: version ?? '' })),
    memory: 'each',
  },
  runner: {
    create: (table) => [stateStatement('create table if not exists {table} (version varchar primary key)', table)],
    taken: ({ version }, table) => stateStatement('select from {table} where version = $1', table, [version]),
    record: ({ version }, table) => [stateStatement('insert into {table} (version) values ($1)', table, [version])],
    erase: ({ version }, table) => [stateStatement('delete from {table} where version = $1', table, [version])],
  },
  habits: {
    outsideHint: 'a file of its own, with one statement behind "-- migrate:up transaction:false"',
    outOfOrder: 'applies',
    outOfOrderHint: 'dbmate runs it after what it was written to come before; dbmate --strict refuses that',
    missing: 'ignores',
    dirtyHint: 'run it again when its cause is mended',
  },
};

function block(path: string, text: string, from: number, to?: number): Script {
  const stretch = stretchOf(text, from, to !== undefined && to > from ? to : undefined);
  const isOutside = /(^|\s)transaction:false(\s|$)/.test(stretch.text.split('\n')[0] ?? '');
  return { path, ...stretch, transaction: isOutside ? 'implicit' : 'wrapped' };
}

function complaint(
  text: string,
  up: number | undefined,
  down: number | undefined,
): { detail: string; line: number } | undefined {
  if (up === undefined) return { detail: 'dbmate refuses it: it has no line "-- migrate:up"', line: 1 };
  if (down === undefined) return { detail: 'dbmate refuses it: it has no line "-- migrate:down"', line: 1 };
  if (down < up)
    return { detail: 'dbmate refuses it: "-- migrate:down" stands before "-- migrate:up"', line: lineAt(text, down) };
  const before = text.slice(0, up).split('\n');
  const line = before.findIndex((one) => one.trim() !== '' && !/^\s*--/.test(one));
  return line < 0 ? undefined : { detail: 'dbmate refuses it: a statement before "-- migrate:up"', line: line + 1 };
}
