/* Flyway itself, from Maven, beside our own runner: what ours applied it holds for applied and valid, and what it applied ours does. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { superuserPassword } from '../cluster.ts';
import { openPlace } from '../migrate/place.ts';

const execute = promisify(execFile);
const source = fileURLToPath(new URL('flyway', import.meta.url));

/** Versions with and without dots and leading zeros, a file outside of a transaction, CRLF, a byte order mark, no last line break, one that is run again. */
const files: Readonly<Record<string, string>> = {
  'V1__make it.sql': 'create table a (id int);\ninsert into a values (1);',
  'V1_1__index_it.sql': 'create index concurrently a_i on a (id);\n',
  'V2.0__carriage.sql': 'create table b (id int);\r\n-- a comment\r\ninsert into b values (2);\r\n',
  'V003__mark.sql': '\uFEFFcreate table c (id int);',
  'V4__quoted.sql': "create function f() returns text language plpgsql as $$ begin return 'a;b'; end $$;\n",
  'nested/V5__nested.sql': 'alter table a add column note text;\n',
  'R__view.sql': 'create or replace view v as select * from a;\n',
};

const rows = `
  select installed_rank, version, description, type, script, checksum, installed_by, success, execution_time >= 0 as timed
  from flyway_schema_history order by installed_rank`;
const shape = `
  select string_agg(format('%s %s %s', attname, format_type(atttypid, atttypmod), attnotnull), ', ' order by attnum) as columns,
    (select string_agg(pg_get_indexdef(indexrelid), ', ' order by 1) from pg_index where indrelid = 'flyway_schema_history'::regclass) as indexes
  from pg_attribute where attrelid = 'flyway_schema_history'::regclass and attnum > 0`;

/** Runs both, one after the other, on two databases. */
export async function holdAgainstFlyway(
  say: (line: string) => void,
): Promise<Record<string, unknown> & { isGood: boolean }> {
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-flyway-'));
  await using place = await openPlace();
  try {
    say('flyway: its library is brought by Maven');
    const library = join(folder, 'library');
    const coordinates = ['-q', '-B', '-f', join(source, 'pom.xml')];
    await execute('mvn', [...coordinates, 'dependency:copy-dependencies', `-DoutputDirectory=${library}`]);
    say('flyway: and runs');
    const set = await place.folder(files);
    const flyway = async (command: 'migrate' | 'validate', database: string): Promise<string[]> => {
      const jdbc = `jdbc:postgresql://127.0.0.1:${place.cluster.port}/${database}?sslmode=disable`;
      const words = [
        '-cp',
        `${library}/*`,
        join(source, 'Flyway.java'),
        command,
        jdbc,
        'postgres',
        superuserPassword,
        set,
      ];
      return (await execute('java', words, { timeout: 120_000 })).stdout.trim().split('\n');
    };
    const ours = await place.database('ours');
    const applied = await place.apply(set, ours, { format: 'flyway' });
    const [validated, pending] = await flyway('validate', 'ours');
    const [ranAfter] = await flyway('migrate', 'ours');
    const theirs = await place.database('theirs');
    const [ran] = await flyway('migrate', 'theirs');
    const after = await place.apply(set, theirs, { format: 'flyway' });
    const [written, expected] = await Promise.all(['ours', 'theirs'].map((name) => place.cluster.sql(name, rows)));
    const [table, model] = await Promise.all(['ours', 'theirs'].map((name) => place.cluster.sql(name, shape)));
    const isSame = JSON.stringify(written) === JSON.stringify(expected);
    const isSameTable = JSON.stringify(table) === JSON.stringify(model);
    const isGood =
      applied.ok &&
      after.ok &&
      validated === 'valid true' &&
      pending === 'pending []' &&
      ranAfter === 'ran 0' &&
      (after.data['applied'] as unknown[]).length === 0 &&
      isSame &&
      isSameTable;
    say(`flyway: ${isGood ? 'neither finds anything to do after the other' : 'they do not agree'}`);
    return {
      isGood,
      flyway: '13.12.1',
      migrations: Object.keys(files).length,
      after_ours: { flyway_validates: validated, flyway_pending: pending, flyway_runs: ranAfter },
      after_flyway: { flyway_ran: ran, ours_applies: after.data['applied'] },
      same_table: isSameTable,
      same_rows: isSame,
      ...(isSame ? { rows: written } : { ours: written, theirs: expected }),
      ...(isSameTable ? {} : { table, model }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
