import { topFiles } from '../folder.ts';
import type { Format } from '../format.ts';
import { byNumber, duplicates, type Migration, type Script, type SetProblem } from '../migration.ts';
import { crcOf, type StateStatement, stateStatement, type TableName } from '../runner.ts';

const named = /^([0-9]+)_(.*)\.(down|up)\.(.*)$/;
/** Source: database/util.go. */
const lockSalt = 1_486_364_155n;

/** github.com/golang-migrate/migrate v4: source/parse.go, database/postgres. A file is one message; the state is one high-water mark. */
export const golangMigrate: Format = {
  name: 'golang-migrate',
  recognises: (folder) => (topFiles(folder).some(({ path }) => named.test(path)) ? 1 : 0),
  compare: byNumber,
  read: (folder) => {
    const ups: Migration[] = [];
    const downs = new Map<string, Script>();
    for (const { path, text } of topFiles(folder)) {
      const [, digits, name = '', direction] = named.exec(path) ?? [];
      if (digits === undefined) continue;
      const version = String(BigInt(digits));
      const script: Script = { path, text, line: 1, transaction: 'implicit' };
      if (direction === 'up') ups.push({ version, name, path, up: script });
      else downs.set(version, script);
    }
    const migrations = ups
      .sort((a, b) => byNumber(a.version, b.version))
      .map((migration) => {
        const down = downs.get(migration.version);
        return down === undefined ? migration : { ...migration, down };
      });
    const versions = new Set(migrations.map(({ version }) => version));
    const orphans = [...downs].filter(([version]) => !versions.has(version));
    return {
      migrations,
      // Source: versionExists of migrate.go, which takes either file.
      otherVersions: orphans.map(([version]) => version),
      problems: [
        ...duplicates(migrations, 'golang-migrate refuses the whole folder'),
        ...orphans.map(
          ([version, { path }]): SetProblem => ({
            id: 'down-alone',
            status: 'warning',
            path,
            detail: `there is no up file of version ${version}: going up passes it over, and its version is recorded all the same`,
          }),
        ),
      ],
    };
  },
  state: {
    table: 'schema_migrations',
    columns: ['version', 'dirty'],
    sql: 'select version::text, dirty::text from {table}',
    read: (rows) =>
      rows.map(({ version, dirty }) => ({ version: version ?? '', ...(dirty === 'true' ? { isFailed: true } : {}) })),
    memory: 'mark',
  },
  runner: {
    create: (table) => [
      stateStatement(
        'create table if not exists {table} (version bigint not null primary key, dirty boolean not null)',
        table,
      ),
    ],
    // Its command takes the path of the URL for the name, with the slash; its library asks the server.
    lockKeys: (database, { schema, name }) =>
      [`/${database}`, database].map((named) =>
        String(BigInt.asUintN(32, crcOf([schema, name, named].join('\0')) * lockSalt)),
      ),
    begin: ({ version }, table) => mark(version, true, table),
    record: ({ version }, table) => mark(version, false, table),
    erase: (_, table, before) =>
      before === undefined ? [stateStatement('truncate {table}', table)] : mark(before.version, false, table),
  },
  habits: {
    outsideHint: 'a file of its own, with that statement alone',
    outOfOrder: 'skips',
    outOfOrderHint: 'give it a version later than all others: golang-migrate never runs it as it is',
    missing: 'refuses',
    dirtyHint:
      'see what of it was done, finish or undo it by hand, then: migrate force <the last version that is whole>',
  },
};

/** The one row there is. */
function mark(version: string, isDirty: boolean, table: TableName): StateStatement[] {
  return [
    stateStatement('truncate {table}', table),
    stateStatement('insert into {table} (version, dirty) values ($1, $2)', table, [version, isDirty]),
  ];
}
