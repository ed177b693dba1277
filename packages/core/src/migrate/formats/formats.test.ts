import { describe, expect, it } from 'vitest';
import { detect } from '../detect.ts';
import { folderOf } from '../folder-example.ts';
import type { FormatName } from '../format.ts';
import { flywayChecksum } from './flyway.ts';
import { formatNamed } from './formats.ts';
import { parseGoose } from './goose-script.ts';
import { refineryChecksum } from './refinery.ts';
import { sipHash13 } from './siphash.ts';

type Files = Readonly<Record<string, string>>;
const read = (name: FormatName, files: Files) => formatNamed(name).read(folderOf(files));
const order = (name: FormatName, files: Files): string[] => read(name, files).migrations.map(({ path }) => path);
const rules = (name: FormatName, files: Files): (string | undefined)[] =>
  read(name, files).migrations.map(({ up }) => up?.transaction);
const ids = (name: FormatName, files: Files): string[] => read(name, files).problems.map(({ id }) => id);

describe('a folder is known by what only its tool has', () => {
  it.each<[FormatName[], Files]>([
    [['golang-migrate', 'sqlx'], { '1_a.up.sql': '', '1_a.down.sql': '' }],
    [['sqlx'], { '1_a.up.sql': '-- no-transaction\n' }],
    [['dbmate'], { '20240101000000_a.sql': '-- migrate:up\n-- migrate:down\n' }],
    [['goose'], { '00001_a.sql': '-- +goose Up\n', '00002_b.go': '' }],
    [['flyway'], { 'V1__a.sql': '', 'R__views.sql': '' }],
    [['flyway', 'refinery'], { 'V1__a.sql': '' }],
    [['diesel'], { '2024-01-01-000000_a/up.sql': '', '2024-01-01-000000_a/down.sql': '' }],
    [['prisma'], { '20240101000000_a/migration.sql': '', 'migration_lock.toml': '' }],
    [['drizzle'], { '0000_a.sql': '', 'meta/_journal.json': '{"entries":[]}' }],
    [['node-pg-migrate'], { '1700000000000_a.sql': '-- Up Migration\n' }],
    [['postgres-migrations'], { '1_a.sql': '-- postgres-migrations disable-transaction\n' }],
    [['atlas'], { '1_a.sql': '', 'atlas.sum': '' }],
    [['graphile-migrate'], { 'committed/000001.sql': '--! Previous: -\n--! Hash: sha1:0\n\n' }],
    [['sqitch'], { 'sqitch.plan': '', 'deploy/a.sql': '' }],
    [['plain'], { 'v1.2.sql': '' }],
  ])('%j', (names, files) => {
    expect(detect(folderOf(files)).map(({ name }) => name)).toEqual(names);
  });

  it('supabase by where the folder lies', () => {
    const folder = folderOf({ '20240101000000_a.sql': '' }, '/repository/supabase/migrations');
    expect(detect(folder).map(({ name }) => name)).toEqual(['supabase']);
  });

  it('a folder of other things is refused with the names of the tools', () => {
    expect(() => detect(folderOf({ 'readme.txt': '' }))).toThrow('no migrations in "/repository/migrations"');
  });
});

describe('the order is the tool’s own', () => {
  it.each<[FormatName, string[]]>([
    ['golang-migrate', ['9_b.up.sql', '010_a.up.sql']],
    ['goose', ['9_b.sql', '010_a.sql']],
    ['sqlx', ['9_b.sql', '010_a.sql']],
    ['flyway', ['V1_2__b.sql', 'V1.10__a.sql', 'V2__c.sql', 'R__a.sql', 'R__z.sql']],
    ['plain', ['v1.2_b.sql', 'v1.10_a.sql', 'v2_c.sql']],
    ['node-pg-migrate', ['2_b.sql', '10_a.sql']],
    ['postgres-migrations', ['2_b.sql', '10-a.sql']],
    // These go by bytes: ten comes before nine.
    ['dbmate', ['10_a.sql', '9_b.sql']],
    ['atlas', ['10_a.sql', '9_b.sql']],
    ['supabase', ['10_a.sql', '9_b.sql']],
    ['prisma', ['10_a/migration.sql', '9_b/migration.sql']],
  ])('%s: %j', (name, paths) => {
    expect(order(name, Object.fromEntries([...paths].reverse().map((path) => [path, '-- +goose Up\n'])))).toEqual(
      paths,
    );
  });

  it('diesel’s goes without dashes, so that old names and new ones mix', () => {
    const files = {
      '2024-01-01-000000_b/up.sql': '',
      '20230101000000_a/up.sql': '',
      '00000000000000_first/up.sql': '',
    };
    expect(read('diesel', files).migrations.map(({ version }) => version)).toEqual([
      '00000000000000',
      '20230101000000',
      '20240101000000',
    ]);
  });

  it('drizzle’s is the journal’s, and sqitch’s the plan’s', () => {
    const entries = [
      { when: 2, tag: '0001_z' },
      { when: 3, tag: '0000_a' },
    ];
    expect(
      order('drizzle', { 'meta/_journal.json': JSON.stringify({ entries }), '0000_a.sql': '', '0001_z.sql': '' }),
    ).toEqual(['0001_z.sql', '0000_a.sql']);
    const plan = `%syntax-version=1.0.0
%project=app

zebra 2024-01-01T00:00:00Z A B <a@b.c> # first
@v1 2024-01-02T00:00:00Z A B <a@b.c>
ant [zebra] 2024-01-03T00:00:00Z A B <a@b.c>
zebra [zebra@v1] 2024-01-04T00:00:00Z A B <a@b.c>
`;
    const files = { 'sqitch.plan': plan, 'deploy/zebra@v1.sql': '', 'deploy/ant.sql': '', 'deploy/zebra.sql': '' };
    expect(order('sqitch', files)).toEqual(['deploy/zebra@v1.sql', 'deploy/ant.sql', 'deploy/zebra.sql']);
    expect(read('sqitch', files).migrations.map(({ version }) => version)).toEqual(['zebra', 'ant', 'zebra#2']);
    // Tags that came between, of which the second has the script.
    const two = { ...files, 'sqitch.plan': plan.replace('@v1 ', '@v0 2024-01-01T12:00:00Z A <a@b.c>\n@v1 ') };
    expect(order('sqitch', two)).toEqual(['deploy/zebra@v1.sql', 'deploy/ant.sql', 'deploy/zebra.sql']);
  });
});

describe('what is sent, and how', () => {
  it.each<[FormatName, Files, string[]]>([
    ['golang-migrate', { '1_a.up.sql': 'select 1' }, ['implicit']],
    [
      'dbmate',
      { '1_a.sql': '-- migrate:up transaction:false\n', '2_b.sql': '-- migrate:up\n' },
      ['implicit', 'wrapped'],
    ],
    [
      'goose',
      {
        '1_a.sql': '-- +goose NO TRANSACTION\n-- +goose Up\n',
        ...{ '2_b.sql': '-- +goose Up\n', '3_c.sql': '--+goose no transaction\n-- +goose up\n' },
      },
      ['each', 'wrapped', 'each'],
    ],
    [
      'flyway',
      { 'V1__a.sql': '', 'V1__a.sql.conf': 'executeInTransaction=false\n', 'V2__b.sql': '' },
      ['each', 'auto'],
    ],
    ['sqlx', { '1_a.sql': '-- no-transaction\n', '2_b.sql': ' -- no-transaction\n' }, ['implicit', 'wrapped']],
    [
      'diesel',
      { '1_a/up.sql': '', '1_a/metadata.toml': 'run_in_transaction = false\n', '2_b/up.sql': '' },
      ['implicit', 'wrapped'],
    ],
    ['refinery', { 'V1__a.sql': '' }, ['wrapped']],
    ['prisma', { '1_a/migration.sql': '' }, ['implicit']],
    ['node-pg-migrate', { '1_a.sql': '' }, ['shared']],
    [
      'postgres-migrations',
      { '1_a.sql': '-- postgres-migrations disable-transaction', '2_b.sql': '' },
      ['implicit', 'wrapped'],
    ],
    [
      'atlas',
      { '1_a.sql': '-- atlas:txmode none\n\nselect 1;', '2_b.sql': '-- atlas:txmode none\nselect 1;' },
      ['each', 'wrapped'],
    ],
    [
      'graphile-migrate',
      { 'committed/000001.sql': '--! Previous: -\n--! Hash: sha1:0\n\n--! no-transaction\n' },
      ['implicit'],
    ],
    ['supabase', { '1_a.sql': '' }, ['implicit']],
    ['sqitch', { 'sqitch.plan': 'a 2024-01-01T00:00:00Z A <a@b.c>\n', 'deploy/a.sql': '' }, ['each']],
    [
      'plain',
      {
        ...{ '1.sql': '', '2.sql': '\uFEFF-- why\r\n\r\n--pgproof:no-transaction\r\nselect 1;' },
        ...{ '3.sql': 'select 1;\n-- pgproof:no-transaction\n', '4.sql': '/* pgproof:no-transaction */' },
      },
      ['wrapped', 'each', 'wrapped', 'wrapped'],
    ],
  ])('%s %j', (name, files, expected) => {
    expect(rules(name, files)).toEqual(expected);
  });

  it('dbmate sends up to the down mark, with CRLF too; what it would refuse is said', () => {
    const text = '-- first\r\n-- migrate:up\r\ncreate table a (id int);\r\n-- migrate:down\r\ndrop table a;\r\n';
    const [migration] = read('dbmate', { '1_a.sql': text }).migrations;
    expect(migration?.up?.text).toBe('-- migrate:up\r\ncreate table a (id int);\r\n');
    expect([migration?.up?.line, migration?.down?.line]).toEqual([2, 4]);
    const problems = read('dbmate', {
      '1_a.sql': 'select 1;\n-- migrate:up\n-- migrate:down\n',
      '2_b.sql': '-- migrate:up\n',
      '3_c.sql': '-- migrate:down\n-- migrate:up\n',
    }).problems;
    expect(problems.map(({ path, line }) => [path, line])).toEqual([
      ['1_a.sql', 1],
      ['2_b.sql', 1],
      ['3_c.sql', 1],
    ]);
  });

  it.each([
    ['-- +goose Up\n-- +goose nonsense\nselect 1;\n', /"-- \+goose nonsense" is none of its annotations/],
    ['-- +goose Up\n-- of +goose itself\nselect 1;\n', /none of its annotations/],
    [' -- +goose Up\nselect 1;\n', /none of its annotations/],
    ['-- +goose Up -- x\nselect 1;\n', /none of its annotations/],
  ])('goose refuses %j', (text, says) => {
    expect(parseGoose('1_a.sql', text).complaint?.detail).toMatch(says);
  });

  it('goose fills in the environment from ENVSUB ON on, and so it is not for us to run', () => {
    const placeholders = (text: string): boolean => parseGoose('1_a.sql', text).up.placeholders !== undefined;
    expect(
      ['ENVSUB ON', 'envsub on', 'ENVSUB OFF'].map((word) => placeholders(`-- +goose ${word}\n-- +goose Up\n`)),
    ).toEqual([true, true, false]);
  });

  it('goose splits at lines that end with a semicolon, and not within StatementBegin', () => {
    const text = `-- +goose Up
-- a comment is none
create table a (
  id int -- not here; no
);
-- +goose StatementBegin
create function f() returns int language sql as $$
select 1;
$$;
-- +goose StatementEnd
insert into a values (1); insert into a values (2); -- both at once
-- +goose Down
drop table a;
`;
    const [migration] = read('goose', { '1_a.sql': text }).migrations;
    expect(migration?.up?.parts?.map(({ line, text: part }) => [line, part.split('\n').length])).toEqual([
      [3, 3],
      [7, 3],
      [11, 1],
    ]);
    expect(migration?.down?.parts?.map(({ text: part }) => part)).toEqual(['drop table a;']);
    expect(read('goose', { '1_a.sql': '-- +goose Up\nselect 1\n' }).problems[0]).toMatchObject({
      id: 'unreadable',
      line: 2,
      detail: expect.stringContaining('without a semicolon'),
    });
  });

  it('drizzle sends what stands between its marks', () => {
    const files = {
      'meta/_journal.json': JSON.stringify({ entries: [{ when: 1, tag: '0000_a' }] }),
      '0000_a.sql': 'create table a (id int);\n--> statement-breakpoint\ncreate table b (id int);',
    };
    expect(read('drizzle', files).migrations[0]?.up?.parts?.map(({ line, text }) => [line, text.trim()])).toEqual([
      [1, 'create table a (id int);'],
      [2, 'create table b (id int);'],
    ]);
  });

  it('node-pg-migrate runs a down part when nothing marks the up part, which is said', () => {
    const [migration] = read('node-pg-migrate', {
      '1_a.sql': 'create table a ();\n-- Down Migration\ndrop table a;',
    }).migrations;
    expect(migration?.up?.text).toContain('drop table a;');
    expect(ids('node-pg-migrate', { '1_a.sql': '-- Down Migration\ndrop table a;' })).toEqual(['down-in-up']);
  });
});

describe('what the tool would refuse or pass over is said', () => {
  it.each<[FormatName, Files, string[]]>([
    [
      'golang-migrate',
      { '1_a.up.sql': '', '01_b.up.sql': '', '2_c.down.sql': '' },
      ['duplicate-version', 'down-alone'],
    ],
    ['goose', { '1_a.sql': '-- +goose Up\n', '01_b.sql': '-- +goose Up\n' }, ['duplicate-version']],
    ['flyway', { 'V1__a.sql': '', 'V1.0__b.sql': '', 'V2_c.sql': '' }, ['duplicate-version', 'ignored-file']],
    ['diesel', { '2024-01-01_a/up.sql': '', '20240101_b/up.sql': '' }, ['duplicate-version']],
    ['postgres-migrations', { '1_a.sql': '', '3_b.sql': '' }, ['gap']],
    [
      'drizzle',
      {
        'meta/_journal.json': '{"entries":[{"when":2,"tag":"a"},{"when":1,"tag":"b"}]}',
        'a.sql': '',
        'b.sql': '',
        'c.sql': '',
      },
      ['ignored-file', 'journal-order'],
    ],
    ['drizzle', { 'meta/_journal.json': '{"entries":[{"when":2,"tag":"a"}]}' }, ['unreadable']],
    ['drizzle', { 'meta/_journal.json': '<<<<<<< HEAD' }, ['unreadable']],
    ['atlas', { '1_a.sql': 'select 1;', 'atlas.sum': 'h1:x\n1_a.sql h1:y\n' }, ['sum']],
    ['graphile-migrate', { 'committed/000001.sql': '--! Previous: -\n--! Hash: sha1:0\n\nselect 1;\n' }, ['chain']],
    ['supabase', { 'notes.sql': '' }, ['ignored-file']],
    [
      'plain',
      {
        ...{ '1.sql': '-- pgproof:no-transaction\n-- pgproof-ignore drop-table: it is empty\nselect 1;' },
        ...{ '2.sql': '-- pgproof:notransaction\n', '3.sql': 'select 1;\n-- pgproof:no-transaction\n' },
      },
      ['directive', 'directive'],
    ],
    ['sqitch', { 'sqitch.plan': 'a 2024-01-01T00:00:00Z A <a@b.c>\n' }, ['unreadable']],
  ])('%s %j', (name, files, expected) => {
    expect(ids(name, files)).toEqual(expected);
  });
});

describe('checksums are the tool’s', () => {
  it('Flyway’s does not know line ends nor a byte order mark', () => {
    const sum = flywayChecksum('create table a (id int);\ninsert into a values (1);\n');
    expect(flywayChecksum('\uFEFFcreate table a (id int);\r\ninsert into a values (1);')).toBe(sum);
    expect(sum).toMatch(/^-?\d+$/);
    expect(flywayChecksum('create table b (id int);')).not.toBe(sum);
  });

  it('refinery’s is SipHash-1-3 of name, version and text', () => {
    expect(sipHash13(Buffer.alloc(0))).toBe(0xd1fba762150c532cn);
    expect(refineryChecksum('initial', '1', 'select 1;')).not.toBe(refineryChecksum('initial', '2', 'select 1;'));
  });
});
