import { describe, expect, it } from 'vitest';
import type { FormatName } from '../format.ts';
import { constraint, ids, index, run, schema, table, whole } from './lint-example.ts';
import { rules } from './rules.ts';

describe('what is found', () => {
  it('says which table, how large, which lock, on what it was measured, where, and the safe way', () => {
    const [finding] = run('select 1;\n-- why\nalter table t\n  alter a type bigint;').findings;
    expect(finding).toMatchObject({
      ...{ id: 'migrate.change-type', status: 'bad', object: { kind: 'statement', name: '1.sql:3' } },
      place: { path: 'migrations/1.sql', line: 3 },
      detail: expect.stringMatching(
        /public\.t \(100 MiB\) anew under ACCESS EXCLUSIVE: nobody can read or write.*measured on PostgreSQL 15\./,
      ),
      hint: rules['change-type'].safe,
    });
  });

  it('counts lines by characters, and after letters of several bytes', () => {
    const [finding] = run("comment on table t is 'größer – 你好';\n\ncreate index x on t (b);").findings;
    expect(finding?.place?.line).toBe(3);
  });

  it('is nothing on a table that the same migrations make, and everything without a database', () => {
    const files = {
      '1.sql': 'create table n (id bigint primary key, b text)',
      '2.sql': 'create index x on n (b); alter table n alter b set not null',
    };
    expect(ids(run(files))).toEqual([]);
    expect(ids(run(files, { schema: null }))).toEqual(['index-not-concurrent', 'lock-timeout', 'set-not-null']);
    expect(
      ids(run('create table n (id bigint primary key, b text); create index x on n (b)', { schema: null })),
    ).toEqual([]);
  });

  it('knows of virtual columns, which cost nothing, from 18 on', () => {
    const sql = 'alter table t add x int generated always as (a * 2) virtual';
    expect(ids(run(sql))).toEqual(['newer-syntax']);
    expect(ids(run(sql, { major: 18, schema: schema(whole, { major: 18 }) }))).toEqual([]);
  });
});

describe('transactions are those that the tool makes', () => {
  const sql = 'create index concurrently x on t (b);';
  it.each<[FormatName, Record<string, string>, boolean]>([
    ['golang-migrate', { '1_a.up.sql': sql }, false],
    ['golang-migrate', { '1_a.up.sql': `${sql} select 1;` }, true],
    ['dbmate', { '1_a.sql': `-- migrate:up\n${sql}\n-- migrate:down\n` }, true],
    ['dbmate', { '1_a.sql': `-- migrate:up transaction:false\n${sql}\n-- migrate:down\n` }, false],
    ['dbmate', { '1_a.sql': `-- migrate:up transaction:false\n${sql}\nselect 1;\n-- migrate:down\n` }, true],
    ['goose', { '1_a.sql': `-- +goose Up\n${sql}\n` }, true],
    ['goose', { '1_a.sql': `-- +goose NO TRANSACTION\n-- +goose Up\n${sql}\nselect 1;\n` }, false],
    [
      'goose',
      {
        '1_a.sql': `-- +goose NO TRANSACTION\n-- +goose Up\n-- +goose StatementBegin\n${sql} select 1;\n-- +goose StatementEnd\n`,
      },
      true,
    ],
    ['flyway', { 'V1__a.sql': `${sql}\n${sql.replace(' x ', ' y ')}` }, false],
    ['sqlx', { '1_a.sql': sql }, true],
    ['sqlx', { '1_a.sql': `-- no-transaction\n${sql}` }, false],
    ['prisma', { '1_a/migration.sql': `${sql}\n${sql.replace(' x ', ' y ')}` }, true],
    ['sqitch', { 'sqitch.plan': 'a 2024-01-01T00:00:00Z A <a@b.c>\n', 'deploy/a.sql': `${sql} select 1;` }, false],
    ['sqitch', { 'sqitch.plan': 'a 2024-01-01T00:00:00Z A <a@b.c>\n', 'deploy/a.sql': `begin; ${sql} commit;` }, true],
    ['drizzle', { 'meta/_journal.json': '{"entries":[{"when":1,"tag":"a"}]}', 'a.sql': sql }, true],
    ['plain', { '1_a.sql': sql }, true],
    ['plain', { '1_a.sql': `-- pgproof:no-transaction\n${sql} select 1;` }, false],
  ])('%s %j', (name, files, isRefused) => {
    expect(ids(run(files, { name })).includes('concurrently-in-transaction')).toBe(isRefused);
  });

  it('says how a file of this tool gets out of one', () => {
    const { findings } = run({ '1_a.sql': sql }, { name: 'plain' });
    expect(findings).toContainEqual(
      expect.objectContaining({
        ...{ id: 'migrate.concurrently-in-transaction' },
        hint: expect.stringContaining('-- pgproof:no-transaction'),
      }),
    );
  });

  it('Flyway refuses a file of both kinds', () => {
    expect(ids(run({ 'V1__a.sql': `${sql} alter table t add x int;` }, { name: 'flyway' }))).toContain(
      'mixed-transaction',
    );
  });

  it('BEGIN without an end, and COMMIT in a transaction of the tool, are found', () => {
    expect(ids(run({ '1_a.sql': '-- no-transaction\nbegin; select 1;' }, { name: 'sqlx' }))).toContain(
      'transaction-control',
    );
    expect(ids(run({ '1_a.up.sql': 'begin; select 1; commit;' }, { name: 'golang-migrate' }))).not.toContain(
      'transaction-control',
    );
  });

  it('an index left behind by one that failed is found, and IF NOT EXISTS that would pass it over', () => {
    const [finding] = run(
      { '1_a.up.sql': 'create index concurrently if not exists broken on t (b)' },
      { name: 'golang-migrate' },
    ).findings;
    expect(finding).toMatchObject({
      id: 'migrate.concurrently-if-not-exists',
      detail: expect.stringContaining('not valid'),
      hint: 'drop index concurrently broken',
    });
  });
});

describe('a lock_timeout counts where it is in effect', () => {
  const none = schema(whole, { lockTimeoutMilliseconds: 0 });
  const has = (sql: string, facts = none): boolean => ids(run(sql, { schema: facts })).includes('lock-timeout');
  it.each<[string, boolean]>([
    ['alter table t add x int', true],
    ["set lock_timeout = '5s'; alter table t add x int", false],
    ["set local lock_timeout = '5s'; alter table t add x int", false],
    ["select set_config('lock_timeout', '5s', true); alter table t add x int", false],
    ["alter table t add x int; set lock_timeout = '5s'", true],
    ["set lock_timeout = '5s'; reset lock_timeout; alter table t add x int", true],
    ['set lock_timeout = 0; alter table t add x int', true],
    ["set lock_timeout = '5min'; alter table t add x int", true],
    ["set local lock_timeout = '5s'; commit; alter table t add x int", true],
    ['create table n (id bigint primary key)', false],
    ['create table n (id bigint primary key, p int references parent)', true],
    ['select 1 from t', false],
  ])('%s: %s', (sql, found) => {
    expect(has(sql)).toBe(found);
  });

  it('also where the role or the database has it', () => {
    expect(has('alter table t add x int', schema(whole))).toBe(false);
  });
});

describe('what is predicted goes as far as the statement does', () => {
  const deep = schema([
    table('top', { id: 'integer' }, { kind: 'p', triggers: [{ name: 'told', function: 'tell' }] }),
    table(
      'middle',
      { id: 'integer' },
      { kind: 'p', parent: 'public.top', triggers: [{ name: 'told', function: 'tell' }] },
    ),
    table('leaf', { id: 'integer' }, { parent: 'public.middle' }),
    table(
      'read',
      { id: 'integer', mood: 'mood', moods: 'mood[]' },
      {
        readers: ['public.seen'],
        columns: [
          { name: 'id', type: 'integer', isNotNull: true, readers: ['public.seen'] },
          { name: 'mood', type: 'public.mood', isNotNull: false, readers: [] },
          { name: 'moods', type: 'mood[]', isNotNull: false, readers: [] },
        ],
        constraints: [constraint('read_pkey', 'p', ['id']), constraint('read_mood', 'u', ['mood'])],
      },
    ),
    table(
      'a.b',
      { id: 'integer' },
      {
        constraints: [
          constraint('up', 'f', ['id'], { references: { schema: 'public', name: 'read', columns: ['id'] } }),
        ],
      },
    ),
    table(
      'below',
      { id: 'integer' },
      {
        constraints: [
          constraint('over', 'f', ['id'], { references: { schema: 'public', name: 'a.b', columns: ['id'] } }),
        ],
      },
    ),
    table('twin', { id: 'integer' }, { schema: 'other', indexes: [index('same', ['id'])] }),
    table('single', { id: 'integer' }, { indexes: [index('same', ['id'])] }),
    table('seen', { id: 'integer' }, { kind: 'v', readers: ['public.kept'] }),
    table('kept', { id: 'integer' }, { kind: 'm' }),
  ]);
  it.each<[string, string[]]>([
    ['alter table top add x int', ['leaf', 'middle', 'top']],
    ['alter table only leaf add x int', ['leaf']],
    ['alter table leaf alter constraint c deferrable', ['leaf']],
    ['drop trigger told on top', ['middle', 'top']],
    ['drop trigger if exists never on leaf', []],
    ['drop function tell() cascade', ['middle', 'top']],
    ['drop table read cascade', ['a.b', 'kept', 'read', 'seen']],
    ['drop type mood cascade', ['read']],
    ['drop type public.mood cascade; create type mood as enum ()', ['read']],
    ['drop type elsewhere.mood cascade', []],
    ['alter type mood rename to feeling; drop type feeling cascade', ['read']],
    ['alter table read drop constraint read_pkey cascade', ['a.b', 'read']],
    ['alter table read drop constraint read_mood cascade', ['read']],
    ['alter table read drop column id cascade', ['a.b', 'kept', 'read', 'seen']],
    ['alter table read drop column mood cascade', ['read']],
    ['alter table below drop constraint over', ['a.b', 'below']],
    ['alter table "a.b" rename to d; alter table below drop column id', ['a.b', 'below', 'd']],
    ['drop index other.same', ['other.twin']],
    ['drop index same', ['single']],
    ['create or replace view seen as select 1 as id', ['seen']],
    ['create or replace view fresh as select 1 as id', []],
    ['alter view seen set (security_barrier)', ['seen']],
    ['drop view seen cascade', ['kept', 'seen']],
    ['create view later as select * from kept; drop materialized view kept cascade', ['kept']],
  ])('%s: %j', (sql, tables) => {
    const claims = run(sql, { schema: deep }).claims.filter(({ mode }) => mode === 'ACCESS EXCLUSIVE');
    expect([...new Set(claims.map(({ table: name }) => name.replace('public.', '')))].sort()).toEqual(tables);
  });

  it('a partitioned table has no rows of its own to write anew', () => {
    const claims = run('truncate top', { schema: deep }).claims.filter(({ isRewrite }) => isRewrite);
    expect(claims.map(({ table: name }) => name)).toEqual(['public.leaf']);
  });
});

describe('a name', () => {
  const claimed = (sql: string): string[] =>
    run(sql)
      .claims.filter(({ mode }) => mode === 'ACCESS EXCLUSIVE')
      .map(({ table }) => table.replace('public.', ''));

  it('of a column may change, and its foreign key, its proof and its index are still about it', () => {
    expect(claimed('alter table child rename parent_id to old; alter table child drop column old')).toContain('parent');
    expect(ids(run('alter table t rename b to c; alter table t alter c set not null'))).not.toContain('set-not-null');
    expect(ids(run('alter table t rename b to c; alter table t alter a set not null'))).toContain('set-not-null');
    expect(ids(run('alter table t rename a to x; create index concurrently y on t (x)'))).toContain('duplicate-index');
    expect(claimed('alter table parent rename id to x; alter table parent drop column x cascade')).toContain('child');
  });

  it('that PostgreSQL gives is not that of another', () => {
    const sql = `
      create table n (id bigint primary key, p int references parent);
      alter table n rename p to old;
      alter table n add p int references parent;`;
    expect(claimed(`${sql} alter table n drop constraint n_p_fkey1`)).toEqual(['parent']);
    expect(claimed(`${sql} alter table n drop column old; alter table n drop column p`)).toEqual(['parent', 'parent']);
  });

  it('of a constraint is that of its index, and a foreign key that goes again wants none', () => {
    const key = 'create table n (id bigint primary key, p int constraint f references parent)';
    expect(ids(run(key))).toContain('foreign-key-without-index');
    expect(ids(run(`${key}; alter table n drop constraint f`))).not.toContain('foreign-key-without-index');
    expect(ids(run(`${key}; alter table n rename constraint f to g`))).toContain('foreign-key-without-index');
    expect(ids(run(`${key}; alter table n rename p to q; create index on n (q)`))).not.toContain(
      'foreign-key-without-index',
    );
    const two = `create table n (id bigint primary key, p int, q int, constraint f foreign key (p, q) references d (k, id));`;
    expect(ids(run(`${two} create index on n (q, p, id)`))).not.toContain('foreign-key-without-index');
    expect(ids(run(`${two} create index on n (q, id, p)`))).toContain('foreign-key-without-index');
    expect(ids(run('alter index t_pkey rename to k; alter table t drop constraint k cascade'))).not.toContain(
      'unchecked',
    );
  });

  it('of a view may change, and it goes still with what it reads', () => {
    const sql = 'create view v as select id from q; alter view v rename to w; drop table q cascade; drop view w';
    expect(ids(run(sql)).filter((id) => id === 'drop-object')).toEqual(['drop-object']);
    const read = schema([
      table('q', { id: 'integer' }, { readers: ['public.v'] }),
      table('v', { id: 'integer' }, { kind: 'v' }),
    ]);
    expect(run('alter view v rename to w; drop table q cascade', { schema: read }).claims).toContainEqual(
      expect.objectContaining({ table: 'public.w', mode: 'ACCESS EXCLUSIVE' }),
    );
  });
});

describe('one statement', () => {
  it('that locks a table with its partitions, or with the other end of a foreign key, is not several tables', () => {
    expect(ids(run('alter table p add x int'))).toEqual([]);
    expect(ids(run('drop table child'))).not.toContain('several-tables');
    expect(ids(run('alter table p add x int; alter table child add x int'))).toEqual(['several-tables']);
  });

  it('that is quick is not found on a tiny table', () => {
    const small = schema([table('s', { id: 'integer' }, { bytes: 8192, indexes: [index('s_id', ['id'])] })]);
    expect(ids(run('drop index s_id', { schema: small }))).toEqual([]);
    expect(ids(run('drop index t_a'))).toEqual(['drop-index-not-concurrent']);
  });

  it('that drops a schema takes its tables, and the foreign keys of others that refer to them', () => {
    const two = schema([
      table('a', { id: 'integer' }, { schema: 'gone' }),
      table(
        'b',
        { id: 'integer' },
        {
          constraints: [
            constraint('b_fk', 'f', ['id'], { references: { schema: 'gone', name: 'a', columns: ['id'] } }),
          ],
        },
      ),
    ]);
    const locked = run('drop schema gone cascade', { schema: two }).claims.map((claim) => claim.table);
    expect(locked.sort()).toEqual(['gone.a', 'public.b']);
  });

  it('that drops what is not there, if it exists, drops nothing', () => {
    const there = 'drop function if exists refill(); drop type if exists mood';
    expect(ids(run(there)).filter((id) => id === 'drop-object')).toHaveLength(2);
    const kinds = ['function', 'procedure', 'type', 'domain', 'view', 'materialized view'];
    for (const kind of kinds) expect(ids(run(`drop ${kind} if exists nowhere`))).toEqual([]);
    for (const kind of kinds)
      expect(ids(run(`drop ${kind} if exists nowhere`, { schema: null }))).toEqual(['drop-object']);
  });

  it('of several by which a type is made anew under its name is no rename, and drops nothing that programs know', () => {
    const sql = `create type mood_new as enum ('a'); alter type mood rename to mood_old; alter type mood_new rename to mood;
      drop type mood_old`;
    expect(ids(run(sql))).toEqual([]);
    expect(ids(run('alter type mood rename to mood_old'))).toEqual(['rename']);
  });

  it('of a composite type rewrites no table', () => {
    expect(ids(run('alter type pair add attribute c int'))).toEqual([]);
    expect(ids(run('alter type pair drop attribute c'))).toEqual(['drop-object']);
    expect(ids(run('alter type pair add attribute c int cascade'))).toEqual(['unchecked']);
  });
});

describe('a suppression', () => {
  const sql = 'create index x on t (b);';
  it('with a reason takes away what it names, of the next statement or the file', () => {
    const result = run(`-- pgproof-ignore index-not-concurrent: nobody writes it at night\n${sql}`);
    expect([ids(result), result.suppressed]).toEqual([[], 1]);
    expect(ids(run(`select 1;\n-- pgproof-ignore-file index-not-concurrent: at night\nselect 2;\n${sql}`))).toEqual([]);
    expect(ids(run(`-- pgproof-ignore index-not-concurrent: at night\nselect 1;\n${sql}`))).toEqual([
      'index-not-concurrent',
      'suppression-unused',
    ]);
  });

  it.each([
    '-- pgproof-ignore index-not-concurrent',
    '-- pgproof-ignore: because',
    '-- pgproof-ignore no-such-rule: because',
  ])('%j takes away nothing, and is found', (line) => {
    expect(ids(run(`${line}\n${sql}`))).toEqual(['index-not-concurrent', 'suppression-reason']);
  });

  it('takes away what shows only at the end', () => {
    const key = 'create table n (id bigint primary key, p int references parent);';
    expect(ids(run(`-- pgproof-ignore foreign-key-without-index: parent is never deleted from\n${key}`))).toEqual([]);
  });

  it('of what is not found is found', () => {
    expect(ids(run('-- pgproof-ignore truncate: never\nselect 1;'))).toEqual(['suppression-unused']);
  });
});

describe('what cannot be analysed is said', () => {
  it('statements around one that does not parse are judged', () => {
    const result = run('create index x on t (b);\n\\connect other\ncreate index y on q (k);\n');
    expect(ids(result)).toEqual(['index-not-concurrent', 'unchecked']);
    expect(result.findings.find(({ id }) => id === 'migrate.unchecked')).toMatchObject({
      status: 'unknown',
      place: { line: 2 },
    });
  });

  it('a file of Go is, and placeholders are', () => {
    expect(ids(run({ '1_a.go': '', '2_b.sql': '-- +goose Up\nselect 1;\n' }, { name: 'goose' }))).toEqual([
      'unchecked',
    ]);
    const [finding] = run({ 'V1__a.sql': `create table $${'{schema}'}.n (id int);` }, { name: 'flyway' }).findings;
    expect(finding).toMatchObject({ id: 'migrate.unchecked', detail: expect.stringContaining('placeholders') });
  });

  it.each(['alter extension postgis update', 'drop extension citext cascade'])('%s', (sql) => {
    expect(ids(run(sql))).toContain('unchecked');
  });

  it('statements in a DO block are judged as they stand', () => {
    const result = run('do $$\nbegin\n  if true then\n    create index x on t (b);\n  end if;\nend $$;');
    expect(result.findings[0]).toMatchObject({ id: 'migrate.index-not-concurrent', place: { line: 4 } });
    expect(result.claims).toMatchObject([{ table: 'public.t', mode: 'SHARE', isConditional: true }]);
  });
});
