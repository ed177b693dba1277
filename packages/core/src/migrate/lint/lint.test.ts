import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf } from '../folder-example.ts';
import type { FormatName } from '../format.ts';
import { formatNamed } from '../formats/formats.ts';
import { type Grammar, openGrammar } from './grammar.ts';
import { type LintResult, lint } from './lint.ts';
import { type RuleId, rules } from './rules.ts';
import type { ConstraintFacts, IndexFacts, SchemaFacts, TableFacts } from './schema.ts';

let grammar: Grammar;
beforeAll(async () => {
  grammar = await openGrammar();
});

const megabytes = 100 * 1024 * 1024;
const index = (name: string, columns: (string | null)[], more: Partial<IndexFacts> = {}): IndexFacts => ({
  ...{ name, columns, uses: columns.filter((one) => one !== null), isUnique: false, isValid: true, isPlain: true },
  ...more,
});
const constraint = (
  name: string,
  kind: string,
  columns: string[],
  more: Partial<ConstraintFacts> = {},
): ConstraintFacts => ({
  ...{ name, kind, columns, isValid: true, references: null, definition: '' },
  ...more,
});
const table = (name: string, columns: Record<string, string>, more: Partial<TableFacts> = {}): TableFacts => ({
  ...{ schema: 'public', name, kind: 'r', bytes: megabytes, rows: 1e6, parent: null, isDefaultPartition: false },
  ...{
    isPublished: false,
    replicaIdentity: 'd',
    partitionKey: [],
    indexes: [],
    constraints: [],
    triggers: [],
    readers: [],
  },
  columns: Object.entries(columns).map(([column, type]) => ({
    ...{ name: column, type, isNotNull: column === 'id', readers: [] },
  })),
  ...more,
});
const schema = (tables: readonly TableFacts[], more: Partial<SchemaFacts> = {}): SchemaFacts => ({
  ...{ major: 15, tables, constrainedDomains: ['public.positive'], searchPath: ['public'], timezone: 'UTC' },
  ...{ volatileFunctions: ['random', 'gen_random_uuid', 'clock_timestamp'], ownFunctions: ['refill'] },
  ...{ types: ['mood'], lockTimeoutMilliseconds: 5000 },
  ...more,
});
const columns = {
  id: 'integer',
  a: 'integer',
  v: 'character varying(10)',
  n: 'numeric(10,2)',
  at: 'timestamp without time zone',
  b: 'text',
};
const big = table('t', columns, {
  indexes: [
    index('t_pkey', ['id'], { isUnique: true }),
    index('t_a', ['a']),
    index('broken', ['b'], { isValid: false }),
  ],
  constraints: [
    constraint('t_pkey', 'p', ['id']),
    constraint('b_there', 'c', ['b'], { definition: 'CHECK ((b IS NOT NULL))' }),
    constraint('soon', 'c', ['a'], { isValid: false }),
  ],
});
const parent = table('parent', { id: 'integer' }, { constraints: [constraint('parent_pkey', 'p', ['id'])] });
const child = table(
  'child',
  { id: 'integer', parent_id: 'integer' },
  {
    constraints: [
      constraint('child_fk', 'f', ['parent_id'], {
        references: { schema: 'public', name: 'parent', columns: ['id'] },
      }),
    ],
  },
);
const whole = [
  big,
  parent,
  child,
  table('tiny', { id: 'integer' }, { bytes: 8192, rows: 3 }),
  table('p', { id: 'integer', k: 'integer' }, { kind: 'p', partitionKey: ['k'] }),
  table('c', { id: 'integer', k: 'integer' }, { parent: 'public.p' }),
  table('pd', { id: 'integer', k: 'integer' }, { kind: 'p' }),
  table('d', { id: 'integer', k: 'integer' }, { parent: 'public.pd', isDefaultPartition: true }),
  table('q', { id: 'integer', k: 'integer' }),
  table('m', { id: 'integer' }, { kind: 'm' }),
  table(
    'sized',
    {
      named: 'character varying(10)',
      checked: 'character varying(10)',
      lower: 'character varying(10)',
      free: 'character varying(10)',
    },
    {
      indexes: [index('sized_named', ['named']), index('sized_lower', [null], { isPlain: false, uses: ['lower'] })],
      constraints: [
        constraint('sized_check', 'c', ['checked'], { definition: "CHECK (((checked)::text <> ''::text))" }),
      ],
    },
  ),
  table('sent', { id: 'integer', a: 'integer' }, { isPublished: true }),
];

function run(
  files: Readonly<Record<string, string>> | string,
  given: { name?: FormatName; schema?: SchemaFacts | null; major?: number } = {},
): LintResult {
  const format = formatNamed(given.name ?? 'plain');
  const set = format.read(folderOf(typeof files === 'string' ? { '1.sql': files } : files));
  const facts = given.schema === null ? undefined : (given.schema ?? schema(whole));
  return lint(
    {
      ...{ set, chosen: set.migrations, format, shownFolder: 'migrations', major: given.major ?? 15 },
      ...(facts === undefined ? {} : { schema: facts }),
      stateTable: 'public.schema_migrations',
    },
    grammar,
  );
}
const ids = (result: LintResult): string[] => result.findings.map(({ id }) => id.replace('migrate.', '')).sort();

/** Each is found by the first, and not by the second, which does the same in the safe way or to what nobody uses. */
const cases: readonly (readonly [RuleId, string, string])[] = [
  ['add-check', 'alter table t add check (a > 0)', 'alter table t add constraint x check (a > 0) not valid'],
  ['add-column-constraint', 'alter table t add x int check (x > 0)', 'alter table t add x int'],
  ['add-column-constraint', 'alter table t add x int unique', 'alter table tiny add x int unique'],
  ['add-column-not-null', 'alter table t add x int not null', 'alter table t add x int not null default 1'],
  [
    'add-column-rewrite',
    'alter table t add x uuid default gen_random_uuid()',
    'alter table t add x timestamptz default now()',
  ],
  ['add-column-rewrite', 'alter table t add x positive', 'alter table t add x int'],
  [
    'add-column-rewrite',
    'alter table t add x int generated always as (a * 2) stored',
    'alter table t add x int default 7',
  ],
  [
    'add-column-rewrite',
    'alter table t add x bigserial',
    'create table n (id bigint primary key); alter table n add x bigint generated always as identity',
  ],
  [
    'add-foreign-key',
    'alter table child add foreign key (id) references parent',
    'alter table child add foreign key (id) references parent not valid',
  ],
  [
    'add-index-constraint',
    'alter table t add unique (b)',
    'create table n (id bigint primary key, b text); alter table n add unique (b)',
  ],
  [
    'attach-partition',
    'alter table pd attach partition q for values from (1) to (2)',
    'alter table tiny attach partition tiny for values from (1) to (2)',
  ],
  ...(
    [
      'check (id >= 1 and id < 2 and k is not null)',
      'check (k >= 1 and k < 2)',
      'check (k is not null)',
      'check (k is not null or k < 2)',
    ] as const
  ).map((proof): (typeof cases)[number] => [
    'attach-partition',
    `alter table q add ${proof}; alter table p attach partition q for values from (1) to (2)`,
    'alter table q add check (k is not null and k >= 1 and k < 2); alter table p attach partition q for values from (1) to (2)',
  ]),
  ['backfill', 'alter table t add x int; update t set x = 1 where id < 100', 'update t set a = 1 where id < 100'],
  ['bulk-change', 'delete from t', 'delete from t where id = 1'],
  ['bulk-change', 'update t set a = 1', 'update tiny set id = 1'],
  ['change-type', 'alter table t alter a type bigint', 'alter table t alter v type varchar(20)'],
  ['change-type', 'alter table t alter n type numeric(12, 4)', 'alter table t alter n type numeric(12, 2)'],
  [
    'change-type',
    "set timezone = 'Europe/Paris'; alter table t alter at type timestamptz",
    'alter table t alter at type timestamptz',
  ],
  ['change-type', 'alter table t alter v type varchar(20) using b', 'alter table t alter v type text using v::text'],
  [
    'change-type',
    'alter table t alter v type varchar(20) using v::varchar(5)',
    'alter table t alter v type varchar(20) using v::varchar(15)',
  ],
  [
    'change-type-reads',
    'alter table sized alter named type text collate "C"',
    'alter table sized alter free type text collate "C"',
  ],
  ['change-type-reads', 'alter table sized alter checked type varchar(20)', 'alter table sized alter free type text'],
  [
    'change-type-reads',
    "alter table t add constraint x check (v <> ''); alter table t alter v type varchar(20)",
    "create index x on t (v); alter table t add constraint x check (v <> '') not valid; alter table t alter v type varchar(20)",
  ],
  ['change-type-reads', 'alter table sized alter lower type text', 'alter table sized alter named type text'],
  ['concurrently-on-partitioned', 'create index concurrently x on p (k)', 'create index x on only p (k)'],
  ['detach-partition', 'alter table p detach partition c', 'alter table t add x int'],
  ['disable-row-security', 'alter table t disable row level security', 'alter table t enable row level security'],
  [
    'drop-column',
    'alter table t drop column b',
    'create table n (id bigint primary key, b text); alter table n drop b',
  ],
  ['drop-index-not-concurrent', 'drop index t_a', 'select 1'],
  ['drop-index-not-concurrent', 'reindex table t', 'reindex table tiny'],
  [
    'drop-object',
    'drop function refill()',
    'drop function refill(); create function refill() returns int language sql as $$ select 1 $$',
  ],
  [
    'drop-object',
    "drop type mood cascade; create type mood as enum ('low')",
    "drop type mood; create type mood as enum ('low')",
  ],
  ['drop-object', 'drop routine refill', 'select 1'],
  ['drop-table', 'drop table q', 'create table n (id bigint primary key); drop table n'],
  ['duplicate-index', 'create index x on t (a)', 'create index x on t (a) where a > 0'],
  [
    'enum-value-in-transaction',
    "alter type mood add value 'new'; insert into t (b) values ('new')",
    "alter type mood add value 'new'; insert into t (b) values ('old')",
  ],
  [
    'foreign-key-without-index',
    'create table n (id bigint primary key, p int references parent)',
    'create table n (id bigint primary key, p int references parent); create index on n (p)',
  ],
  [
    'holds-lock',
    'alter table t add x int; alter table t add check (a > 0)',
    'alter table t add check (a > 0); alter table t add x int',
  ],
  [
    'identifier-too-long',
    `alter table t rename a to ${'x'.repeat(64)}`,
    `create table n (id bigint primary key, ${'x'.repeat(63)} int)`,
  ],
  ['index-not-concurrent', 'create index x on t (b)', 'create index x on tiny (id)'],
  ['int-primary-key', 'create table n (id int primary key)', 'create table n (id bigint primary key)'],
  ['locks-referenced-table', 'alter table child drop constraint child_fk', 'alter table t drop constraint soon'],
  ['locks-referenced-table', 'drop table child', 'drop table q'],
  ['locks-referenced-table', 'alter table child drop column parent_id', 'alter table t drop column a'],
  [
    'locks-referenced-table',
    'alter table parent drop constraint parent_pkey cascade',
    'alter table t drop constraint t_pkey cascade',
  ],
  ['locks-referenced-table', 'alter table parent drop column id cascade', 'alter table t drop column a cascade'],
  ['newer-syntax', 'alter table t add constraint x not null a not valid', 'alter table t add x int'],
  [
    'newer-syntax',
    'create table n (id bigint primary key, b uuid default uuidv7())',
    'create table n (id bigint primary key, b uuid default gen_random_uuid())',
  ],
  ['newer-syntax', 'create view x as select * from (select 1)', 'create view x as select * from (select 1) one'],
  ['no-primary-key', 'create table n (id bigint)', 'create temp table n (id bigint)'],
  [
    'partition-of',
    'create table n partition of p for values from (1) to (2)',
    'create table np (id bigint primary key) partition by range (id); create table n partition of np for values from (1) to (2)',
  ],
  [
    'primary-key-nullable',
    'alter table t drop constraint t_pkey; create unique index x on t (a); alter table t add primary key using index x',
    'alter table t drop constraint t_pkey; create unique index x on t (id); alter table t add primary key using index x',
  ],
  ['published', 'alter table sent drop column a', 'alter table t drop column a'],
  ['published', 'alter table sent rename a to x', 'alter table sent add x int'],
  ['refresh-not-concurrent', 'refresh materialized view m', 'refresh materialized view concurrently m'],
  ...(
    [
      'alter type mood rename to feeling',
      'alter domain positive set schema other',
      'alter function refill() rename to fill',
      'alter function refill() set schema other',
      'alter type mood set schema other',
      'alter view seen set schema other',
      'alter view seen rename column id to key',
      'alter type pair rename attribute a to b',
    ] as const
  ).map((sql): (typeof cases)[number] => [
    'rename',
    sql,
    "create type mood as enum ('low'); alter type mood rename to feeling",
  ]),
  ['rename', 'alter table t rename a to x', 'alter table t rename constraint soon to later'],
  ['rewrites-table', 'alter table t set unlogged', 'alter table tiny set unlogged'],
  ['rewrites-table', 'cluster t using t_a', 'alter table t cluster on t_a'],
  [
    'security-definer',
    'create function f() returns int language sql security definer as $$ select 1 $$',
    "create function f() returns int language sql security definer set search_path = '' as $$ select 1 $$",
  ],
  ['set-not-null', 'alter table t alter a set not null', 'alter table t alter b set not null'],
  [
    'several-tables',
    'alter table t add x int; alter table q add x int',
    'alter table t add x int; alter table t add y int',
  ],
  ['tool-table', 'delete from schema_migrations where true', 'delete from other where true'],
  ['transaction-control', 'alter table t add x int; commit; select 1', 'alter table t add x int'],
  ['truncate', 'truncate t', 'create table n (id bigint primary key); truncate n'],
  ['type-char', 'create table n (id bigint primary key, x char(3))', 'create table n (id bigint primary key, x text)'],
  ['type-json', 'create table n (id bigint primary key, x json)', 'create table n (id bigint primary key, x jsonb)'],
  [
    'type-money',
    'create table n (id bigint primary key, x money)',
    'create table n (id bigint primary key, x numeric)',
  ],
  [
    'type-serial',
    'create table n (id bigserial primary key)',
    'create table n (id bigint generated always as identity primary key)',
  ],
  [
    'type-timestamp',
    'create table n (id bigint primary key, x timestamp)',
    'create table n (id bigint primary key, x timestamptz)',
  ],
  ['unchecked', "do $$ begin execute 'drop table ' || current_user; end $$", 'do $$ begin perform 1; end $$'],
  ['unchecked', 'alter foreign table far add x int', 'alter view seen alter id set default 1'],
  [
    'unchecked',
    'alter type pair add attribute c int cascade',
    'create type pair as (a int); alter type pair add attribute c int cascade',
  ],
  ['unchecked', 'alter table t drop constraint never_seen cascade', 'alter table t drop constraint soon cascade'],
  ['unchecked', 'call refill()', 'select now()'],
  ['unchecked', 'select refill()', "select setval('s', 1)"],
  ['unchecked', 'create tabel x (id int); select 1', 'select 1'],
  [
    'validate-in-transaction',
    'alter table t add constraint x check (a > 0) not valid; alter table t validate constraint x',
    'alter table t validate constraint soon',
  ],
];

describe('a rule', () => {
  it.each(cases)('%s: %s', (rule, found, passed) => {
    expect(ids(run(found))).toContain(rule);
    expect(ids(run(passed))).not.toContain(rule);
  });

  it('is tried here by each of its kind, but those of transactions, timeouts and suppressions, which have their own', () => {
    const own = [
      'concurrently-in-transaction',
      'concurrently-if-not-exists',
      'lock-timeout',
      'mixed-transaction',
      'domain-constraint',
    ];
    const tried = new Set([...cases.map(([rule]) => rule), ...own, 'suppression-reason', 'suppression-unused']);
    expect([...tried].sort()).toEqual(Object.keys(rules).sort());
  });

  it('of a domain looks at the tables that use it', () => {
    const used = schema([...whole, table('user', { id: 'integer', x: 'positive' })]);
    expect(ids(run('alter domain positive add check (value < 10)', { schema: used }))).toContain('domain-constraint');
    expect(ids(run('alter domain positive add check (value < 10)'))).not.toContain('domain-constraint');
    expect(
      ids(run('alter domain positive add constraint x check (value < 10) not valid', { schema: used })),
    ).not.toContain('domain-constraint');
  });
});

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
