import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNothingLeft, openStage, words } from './stage.ts';

const stage = openStage();

/** Files in the workspace of a runner. */
async function commit(files: Readonly<Record<string, string>>): Promise<void> {
  const work = await stage.room().folder('runner/work');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(work, path)), { recursive: true });
    await writeFile(join(work, path), text);
  }
}

const dbmate = (sql: string): string => `-- migrate:up\n${sql}\n-- migrate:down\nselect 1;\n`;

describe('migrations in a workflow', () => {
  it('lint annotates the line, with the lock that was measured, and leaves SARIF beside the report', async () => {
    const cluster = stage.cluster();
    await cluster.sql(
      'app',
      `create table schema_migrations (version varchar primary key); insert into schema_migrations values ('1');
       create table orders as select i as id, repeat('x', 500) as note from generate_series(1, 5000) i; analyze orders`,
    );
    await commit({
      'db/migrations/1_orders.sql': dbmate('create table orders (id int);'),
      'db/migrations/2_key.sql': dbmate('alter table orders\n  alter id set not null;'),
    });
    const url = cluster.url('app');
    const given = { mode: 'lint', migrations: 'db/migrations', 'database-url': url };
    const ran = await stage.run('migrate', { with: given });
    expect([ran.code, ran.errors], ran.log).toEqual([1, []]);
    expect(ran.outputs).toMatchObject({ ok: 'false', format: 'dbmate', pending: '1', 'bad-findings': '1' });
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        file: 'db/migrations/2_key.sql',
        line: '2',
        message: expect.stringMatching(/reads all of public\.orders .* under ACCESS EXCLUSIVE/),
      }),
    );
    expect(words(ran.summary)).toContain('migrate.set-not-null');
    const folder = ran.outputs['report-path'] ?? '';
    const sarif = JSON.parse(await readFile(join(folder, 'lint.sarif'), 'utf8'));
    expect(sarif.runs[0].results).toContainEqual(
      expect.objectContaining({
        ruleId: 'migrate.set-not-null',
        locations: [
          { physicalLocation: { artifactLocation: { uri: 'db/migrations/2_key.sql' }, region: { startLine: 2 } } },
        ],
      }),
    );
    await expectNothingLeft(stage, ran);

    const status = await stage.run('.', { with: { ...given, operation: 'migrate', mode: 'status' } });
    expect([status.code, status.outputs], status.log).toMatchObject([
      0,
      { ok: 'true', pending: '1', format: 'dbmate' },
    ]);
    expect(words(status.summary)).toContain('2_key.sql');
  });

  it('judges without a database what files names', async () => {
    await commit({ 'plain/1.sql': 'drop table old;', 'plain/2.sql': 'create index on orders (id);' });
    const given = { mode: 'lint', migrations: 'plain', files: 'plain/2.sql' };
    const ran = await stage.run('migrate', { with: given });
    expect([ran.code, ran.outputs['pending'], ran.outputs['bad-findings']], ran.log).toEqual([1, '', '1']);
    expect(words(ran.summary)).not.toContain('drop-table');
    const strict = await stage.run('migrate', { with: { ...given, files: 'plain/1.sql', 'fail-on': 'warning' } });
    expect([strict.code, strict.outputs['bad-findings']], strict.log).toEqual([1, '0']);
  });

  it('applies by the command of the workflow, which finds the database in its environment', async () => {
    const cluster = stage.cluster();
    await cluster.sql('postgres', 'create database commanded');
    await commit({
      'tool/migrations/1_a.sql': dbmate('create table a (id int);'),
      'tool/up.sql':
        "create table a (id int); create table schema_migrations (version varchar primary key); insert into schema_migrations values ('1');",
    });
    const given = {
      ...{ mode: 'apply', environment: 'development', migrations: 'tool/migrations' },
      ...{ 'database-url': cluster.url('commanded'), command: `${cluster.bin}/psql\n-X\n-f\ntool/up.sql` },
    };
    const ran = await stage.run('migrate', { with: given });
    expect([ran.code, ran.outputs], ran.log).toMatchObject([0, { ok: 'true', pending: '0', 'bad-findings': '0' }]);
    expect(words(ran.summary)).toContain('watched from outside');
    await expectNothingLeft(stage, ran);
  });

  it('does not let a file’s name be a command, or its text one of the log', async () => {
    await commit({ 'odd/1_%0A::error::x.sql': 'select 1;\n::error::y\ncreate index on orders (id);\n' });
    const ran = await stage.run('migrate', { with: { mode: 'lint', migrations: 'odd' } });
    expect(
      ran.annotations.every(({ message }) => message !== 'x' && message !== 'y'),
      ran.log,
    ).toBe(true);
  });

  it.each<[Record<string, string>, string]>([
    [{ mode: 'status', migrations: 'db/migrations' }, 'input "database-url": is empty'],
    [{ mode: 'apply', migrations: 'db/migrations' }, 'input "database-url": is empty, and apply needs a database'],
    [{ mode: 'revert', migrations: 'db/migrations' }, 'input "mode": must be one of status, lint, rehearse, apply'],
    [{ mode: 'lint', migrations: 'nowhere' }, 'read the migrations in "nowhere"'],
    [
      { mode: 'lint', migrations: 'plain', 'migration-format': 'liquibase' },
      'input "migration-format": must be one of',
    ],
    [{ mode: 'lint' }, 'input "migrations": is required'],
  ])('refuses %j by the name of the input', async (given, says) => {
    const ran = await stage.run('migrate', { with: given });
    expect(ran.code, ran.log).toBe(2);
    expect(ran.outputs).toMatchObject({ ok: 'false', pending: '', 'report-path': '' });
    expect(words(ran.summary)).toContain(words(says));
  });
});
