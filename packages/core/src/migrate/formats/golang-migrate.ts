import { topFiles } from '../folder.ts';
import type { Format } from '../format.ts';
import { byNumber, duplicates, type Migration, type Script, type SetProblem } from '../migration.ts';

const named = /^([0-9]+)_(.*)\.(down|up)\.(.*)$/;

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
  habits: {
    outOfOrder: 'skips',
    outOfOrderHint: 'give it a version later than all others: golang-migrate never runs it as it is',
    missing: 'refuses',
    dirtyHint:
      'see what of it was done, finish or undo it by hand, then: migrate force <the last version that is whole>',
  },
};
