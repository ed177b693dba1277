import { createHash } from 'node:crypto';
import { topFiles } from '../folder.ts';
import type { Format } from '../format.ts';
import { byNumber, duplicates, type Migration, type Script } from '../migration.ts';
import { crcOf, stateStatement } from '../runner.ts';

const named = /^(\d+)_(.*?)(\.up|\.down)?\.sql$/;
const outside = '-- no-transaction';

/** sqlx: sqlx-core/src/migrate, sqlx-postgres/src/migrate.rs. A file is one message, in a transaction unless it begins with `-- no-transaction`. */
export const sqlx: Format = {
  name: 'sqlx',
  recognises: (folder) => {
    const files = topFiles(folder).filter(({ path }) => named.test(path));
    return files.length === 0 ? 0 : files.some(({ text }) => text.startsWith(outside)) ? 2 : 1;
  },
  compare: byNumber,
  read: (folder) => {
    const ups: Migration[] = [];
    const downs = new Map<string, Script>();
    for (const { path, text, bytes } of topFiles(folder)) {
      const [, digits, name = '', direction] = named.exec(path) ?? [];
      if (digits === undefined) continue;
      const version = String(BigInt(digits));
      const script: Script = {
        ...{ path, text, line: 1 },
        transaction: text.startsWith(outside) ? 'implicit' : 'wrapped',
      };
      if (direction === '.down') downs.set(version, script);
      else {
        const checksum = createHash('sha384')
          .update(bytes ?? '')
          .digest('hex');
        ups.push({ version, name: name.replaceAll('_', ' '), path, up: script, checksum });
      }
    }
    const migrations = ups
      .sort((a, b) => byNumber(a.version, b.version))
      .map((one) => {
        const down = downs.get(one.version);
        return down === undefined ? one : { ...one, down };
      });
    return {
      migrations,
      problems: duplicates(migrations, 'sqlx records one of them for both, and fails at the other'),
    };
  },
  state: {
    table: '_sqlx_migrations',
    columns: ['version', 'checksum', 'success'],
    sql: "select version::text, description, encode(checksum, 'hex') as checksum, success::text from {table} order by version",
    read: (rows) =>
      rows.map(({ version, description, checksum, success }) => ({
        ...{ version: version ?? '', name: description ?? '', checksum: checksum ?? '' },
        ...(success === 'false' ? { isFailed: true } : {}),
      })),
    memory: 'each',
  },
  runner: {
    create: (table) => [
      stateStatement(
        `create table if not exists {table} (
          version bigint primary key,
          description text not null,
          installed_on timestamptz not null default now(),
          success boolean not null,
          checksum bytea not null,
          execution_time bigint not null)`,
        table,
      ),
    ],
    lockKeys: (database) => [String(0x3d32ad9en * crcOf(database))],
    record: ({ version, name, checksum = '' }, table) => [
      stateStatement(
        "insert into {table} (version, description, success, checksum, execution_time) values ($1, $2, true, decode($3, 'hex'), -1)",
        table,
        [version, name, checksum],
      ),
    ],
    after: ({ version }, table) => [
      stateStatement('update {table} set execution_time = $1 where version = $2', table, [
        { hole: 'nanoseconds' },
        version,
      ]),
    ],
    erase: ({ version }, table) => [stateStatement('delete from {table} where version = $1', table, [version])],
  },
  habits: {
    outsideHint: 'a file of its own, with one statement, whose first line is "-- no-transaction"',
    outOfOrder: 'applies',
    outOfOrderHint: 'sqlx runs it after what it was written to come before: try it on a restored copy',
    edited: 'refuses',
    missing: 'refuses',
    dirtyHint: 'undo by hand what of it was done, then: delete from _sqlx_migrations where version = <its version>',
  },
};
