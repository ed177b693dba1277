import { crc32 } from 'node:zlib';
import { quoteIdentifier } from '../../postgres/identifier.ts';
import type { Folder, FolderFile } from '../folder.ts';
import type { Cells, Format } from '../format.ts';
import { byBytes, duplicates, type Migration, type Script, type SetProblem } from '../migration.ts';
import { stateStatement } from '../runner.ts';

const versioned = /^([VUB])(\d[\d._]*?)__(.*)\.sql$/;
const repeatable = /^R__(.*)\.sql$/;
/** Source: Flyway documentation, "Callbacks". */
const callback =
  /^(?:before|after)(?:Each)?(?:Migrate|Versioned|Repeatables|Validate|Baseline|Connect)\w*?(?:__.*)?\.sql$/;
const placeholders = /\$\{[^}]+\}/;

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const wordsOf = (name: string): string => name.replaceAll('_', ' ');
/** `1_1` is 1.1, and 1.0 is 1. */
const versionOf = (text: string): string => text.replaceAll('_', '.').replace(/(\.0+)+$/, '');

/** Flyway's own checksum: CRC-32 over the lines without their ends, as a signed number. Source: Flyway documentation, "Migrations", and its ChecksumCalculator. */
export function flywayChecksum(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return String(lines.reduce((sum, line) => crc32(line, sum), 0) | 0);
}

/** Versions component by component, as numbers; what is missing is 0. */
export function byComponents(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [x, y] = [BigInt(left[index] || '0'), BigInt(right[index] || '0')];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** "Flyway" as a number. Source: its PostgreSQLAdvisoryLockTemplate. */
const lockOfFlyway = 0x466c79776179n;

/** The hash of a text in Java. Source: the documentation of java.lang.String. */
function javaHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** As the history has it: with dots, and zeros that count for nothing. Null for one without a version. */
function writtenVersion(path: string): string | null {
  return versioned.exec(baseOf(path))?.[2]?.replaceAll('_', '.') ?? null;
}

/** Flyway. Versioned migrations in the order of their versions, then repeatable ones in that of their descriptions. */
export const flyway: Format = {
  name: 'flyway',
  recognises: (folder) => {
    const names = folder.files.map(({ path }) => baseOf(path));
    if (names.some((name) => repeatable.test(name) || /^[VB]\d+[._]\d+[._]\d.*__.*\.sql$|\.sql\.conf$|^B\d/.test(name)))
      return 2;
    return names.some((name) => versioned.test(name)) ? 1 : 0;
  },
  compare: byComponents,
  read: (folder) => {
    const found = folder.files.flatMap((file) => readOne(file, folder));
    const undos = new Map(
      found.filter(({ kind }) => kind === 'U').map((one) => [one.migration.version, one.migration]),
    );
    const versions = found
      .filter(({ kind }) => kind === 'V')
      .map(({ migration }) => {
        const down = undos.get(migration.version)?.up;
        return down === undefined ? migration : { ...migration, down };
      })
      .sort((a, b) => byComponents(a.version, b.version));
    const again = found
      .filter(({ kind }) => kind === 'R')
      .map(({ migration }) => migration)
      .sort((a, b) => byBytes(a.name, b.name));
    const ignored = folder.files.filter(
      ({ path }) =>
        /^[VUBR].*\.sql$/i.test(baseOf(path)) &&
        !callback.test(baseOf(path)) &&
        !found.some(({ migration }) => migration.path === path),
    );
    return {
      migrations: [...versions, ...again],
      problems: [
        ...duplicates(versions, 'Flyway refuses the whole folder'),
        ...folder.files
          .filter(({ path }) => callback.test(baseOf(path)))
          .map(
            ({ path }): SetProblem => ({
              ...{ id: 'callback', status: 'warning', path },
              detail: 'Flyway runs it by itself at its moment, and nobody else does: it is not read',
              hint: 'apply these migrations by Flyway itself',
            }),
          ),
        ...found
          .filter(({ kind }) => kind === 'B')
          .map(
            ({ migration: { path, version } }): SetProblem => ({
              ...{ id: 'baseline-migration', status: 'warning', path },
              detail: `is a baseline: where nothing is applied yet, Flyway runs it in place of all up to version ${version}, and nobody else does`,
              hint: 'apply these migrations by Flyway itself, as the command behind --',
            }),
          ),
        ...ignored.map(
          ({ path }): SetProblem => ({
            id: 'ignored-file',
            status: 'warning',
            path,
            detail: 'looks like a migration and has not the name of one: Flyway passes it over without a word',
            hint: 'V<version>__<description>.sql, with two underscores',
          }),
        ),
      ],
    };
  },
  state: {
    table: 'flyway_schema_history',
    columns: ['installed_rank', 'version', 'checksum', 'success'],
    sql: 'select version, description, type, script, checksum::text, success::text from {table} order by installed_rank',
    read: readHistory,
    memory: 'each',
  },
  runner: {
    isFirstOnEmpty: true,
    create: (table) => [
      stateStatement(
        `create table {table} (
          installed_rank int not null,
          version varchar(50),
          description varchar(200) not null,
          type varchar(20) not null,
          script varchar(1000) not null,
          checksum integer,
          installed_by varchar(100) not null,
          installed_on timestamp not null default now(),
          execution_time integer not null,
          success boolean not null)`,
        table,
      ),
      stateStatement(
        `alter table {table} add constraint ${quoteIdentifier(`${table.name}_pk`)} primary key (installed_rank)`,
        table,
      ),
      stateStatement(`create index ${quoteIdentifier(`${table.name}_s_idx`)} on {table} (success)`, table),
    ],
    lockKeys: (_, { schema, name }) => [
      String(lockOfFlyway + BigInt(javaHash(`${quoteIdentifier(schema)}.${quoteIdentifier(name)}`))),
    ],
    // As its PostgreSQLConnection does: the role, and, unless the session's own path begins with it, the schema of the history before that path.
    putBack: (table) => [
      stateStatement('reset role', table),
      stateStatement(
        `select pg_catalog.set_config('search_path', pg_catalog.concat_ws(',', pg_catalog.quote_ident($1), nullif(s.reset_val, '')), false)
        from pg_catalog.pg_settings s
        where s.name = 'search_path' and s.reset_val <> $1 and not pg_catalog.starts_with(s.reset_val, $1 || ',')`,
        table,
        [table.schema],
      ),
    ],
    // Its history has a session of its own, with the role that logged in.
    record: ({ path, name, checksum }, table) => [
      stateStatement('reset role', table),
      stateStatement(
        `insert into {table} (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
        select coalesce(max(installed_rank), 0) + 1, $1, $2, 'SQL', $3, $4::integer, current_user, $5::integer, true from {table}`,
        table,
        [writtenVersion(path), name, path, checksum ?? null, { hole: 'milliseconds' }],
      ),
    ],
  },
  habits: {
    outOfOrder: 'refuses',
    outOfOrderHint: 'give it a version later than all others, or run Flyway with -outOfOrder=true',
    edited: 'refuses',
    missing: 'refuses',
    dirtyHint: 'undo by hand what of it was done, then: flyway repair',
  },
};

function readOne(file: FolderFile, folder: Folder): { kind: string; migration: Migration }[] {
  const { path } = file;
  // Flyway leaves a byte order mark out, which the server would not read.
  const text = file.text.replace(/^\uFEFF/, '');
  const [, kind, version = '', name] = versioned.exec(baseOf(path)) ?? [];
  const again = repeatable.exec(baseOf(path))?.[1];
  if (kind === undefined && again === undefined) return [];
  const settings = folder.files.find((other) => other.path === `${path}.conf`)?.text ?? '';
  const isOutside = /^\s*executeInTransaction\s*=\s*false\s*$/im.test(settings);
  const up: Script = { path, text, line: 1, transaction: isOutside ? 'each' : 'auto', placeholders };
  const checksum = flywayChecksum(text);
  if (again !== undefined) {
    const description = wordsOf(again);
    const migration = { version: `R ${description}`, name: description, path, up, isRepeatable: true };
    // Flyway replaces placeholders before it adds up a repeatable one: without their values its sum cannot be known.
    return [{ kind: 'R', migration: placeholders.test(text) ? migration : { ...migration, checksum } }];
  }
  return [
    { kind: kind ?? '', migration: { version: versionOf(version), name: wordsOf(name ?? ''), path, up, checksum } },
  ];
}

/** The last row of a version counts; those that undo or delete take it away. A baseline stands for all that is not later. */
function readHistory(rows: readonly Cells[]): ReturnType<NonNullable<Format['state']>['read']> {
  const applied = new Map<string, ReturnType<NonNullable<Format['state']>['read']>[number]>();
  for (const { version, description, type, checksum, success } of rows) {
    if (type === 'SCHEMA') continue;
    const key = version === null || version === undefined ? `R ${description}` : versionOf(version);
    applied.delete(key);
    if (/^(UNDO|DELETE)/.test(type ?? '')) continue;
    applied.set(key, {
      ...{ version: key, name: description ?? '' },
      ...(/BASELINE/.test(type ?? '') ? { isBaseline: true } : {}),
      ...(checksum === null || checksum === undefined ? {} : { checksum }),
      ...(success === 'false' ? { isFailed: true } : {}),
    });
  }
  return [...applied.values()];
}
