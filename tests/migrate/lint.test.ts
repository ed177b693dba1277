import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockTable } from '../../packages/core/src/migrate/lint/measured.ts';
import { runMigrateLint } from '../../packages/core/src/migrate/lint/run.ts';
import { readSchema } from '../../packages/core/src/migrate/lint/schema.ts';
import type { MigrateLintOptions } from '../../packages/core/src/migrate/options.ts';
import { reportMigrateLint } from '../../packages/core/src/migrate/report-lint.ts';
import { openClient } from '../../packages/core/src/postgres/client.ts';
import type { Connection } from '../../packages/core/src/postgres/connection.ts';
import type { Report } from '../../packages/core/src/report/report.ts';
import { pgproof } from '../pgproof.ts';
import { tableOf } from './locks.ts';
import { measure } from './measure.ts';
import { openPlace, type Place } from './place.ts';

let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place[Symbol.asyncDispose]());

async function lint(
  files: Readonly<Record<string, string>>,
  url?: string,
  more: Partial<MigrateLintOptions> = {},
): Promise<Report> {
  const options = place.options(await place.folder(files), url, more);
  return reportMigrateLint(await runMigrateLint(options, place.session), options, new Date());
}
const settled = (url: string): Promise<Connection> => {
  const { source } = place.options('', url);
  if (source === undefined) throw new Error('no database');
  return source(place.session.signal);
};
const found = (report: Report): string[] =>
  report.findings
    .filter(({ status }) => ['bad', 'warning', 'unknown'].includes(status))
    .map(({ id, object }) => `${id.replace('migrate.', '')} ${object?.name}`)
    .sort();

const up = (sql: string): string =>
  `-- migrate:up transaction:false\nset lock_timeout = '3s';\n${sql}\n-- migrate:down\n`;
const schema = `
create table schema_migrations (version varchar primary key);
insert into schema_migrations values ('1');
create domain strictly as int check (value > 0);
create domain positive as strictly;
create table parent (id int primary key);
insert into parent select generate_series(1, 1000);
create table orders (
  id bigint primary key, parent_id int constraint orders_parent references parent, note varchar(20), amount numeric(8, 2), quantity positive,
  filler text default repeat('x', 400), constraint note_there check (note is not null));
insert into orders select i, 1 + i % 1000, 'note', i, 1 from generate_series(1, 5000) i;
create index orders_note on orders (note);
create table events (id bigint, at timestamptz not null) partition by range (at);
create table events_rest partition of events default;
insert into events_rest select i, now() from generate_series(1, 50000) i;
create publication all_orders for table orders;
create function refill() returns void language sql volatile as 'select';
create view cheap as select * from orders where amount < 1;
analyze;
`;

describe('on a schema as it is', () => {
  let url: string;
  beforeAll(async () => {
    url = await place.database('linted', schema);
  });

  it('what is pending is judged, each by the size, types, constraints and partitions that are there', async () => {
    const report = await lint(
      {
        '1.sql': up('drop table orders;'),
        '2.sql': up(`alter table orders alter note type varchar(40);
alter table orders alter amount type numeric(10, 4);
alter table orders alter note set not null;
alter table orders alter amount set not null;
alter table parent add check (id > 0);
alter table orders drop constraint orders_parent;
create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
alter domain positive add check (value < 100);
alter table orders rename note to remark;
select refill();
create table made (id bigint primary key, q positive);
alter table made add check (q > 1);
alter table orders add more positive;
drop table if exists never_was;
drop view cheap;`),
      },
      url,
    );
    expect(report.data).toMatchObject({ mode: 'lint', format: 'dbmate', pending: 1, judged: ['2.sql'] });
    const at = (rule: string, line: number): string => `${rule} 2.sql:${line}`;
    // Only 1000 rows of one number: parent is so small that reading it takes no time.
    expect(found(report).filter((one) => !one.startsWith('several-tables') && !one.startsWith('holds-lock'))).toEqual(
      [
        ...[
          at('change-type-reads', 3),
          at('change-type', 4),
          at('set-not-null', 6),
          at('locks-referenced-table', 8),
          at('partition-of', 9),
        ],
        ...[
          at('domain-constraint', 10),
          at('rename', 11),
          at('published', 11),
          at('unchecked', 12),
          at('add-column-rewrite', 15),
          at('drop-object', 17),
        ],
      ].sort(),
    );
    const [rewrite] = report.findings.filter(({ id }) => id === 'migrate.change-type');
    expect(rewrite?.detail).toMatch(/public\.orders \(2\.\d+ MiB\) anew under ACCESS EXCLUSIVE/);
  });

  it('what CASCADE takes, what a proof is of, and which indexes and views are about a column, is read of the server', async () => {
    const more = `
create schema other;
create type mood as enum ('low');
create table big (
  id int constraint big_key primary key, name varchar(10), code varchar(10), mood mood, free varchar(10),
  filler text default repeat('x', 400), constraint code_there check (code <> ''));
insert into big select i, 'n', 'c', 'low' from generate_series(1, 5000) i;
create index big_lower on big (lower(name));
create index same on big (code);
create table "dotted.name" (id int constraint up references big);
create table other.apart (id int);
create index same on other.apart (id);
create view seen as select free from big;
create view above as select * from seen;
create table parts (id int, k int) partition by range (k);
analyze`;
    const at = await place.database('depended', more);
    const file = `alter table big alter name type varchar(20);
alter table big alter code type varchar(20);
alter table big alter free type text using name;
alter table big drop constraint big_key cascade;
alter table big drop column free cascade;
drop type mood cascade; create type mood as enum ('high');
drop index other.same;
alter table big add constraint x check (length(name) > 1) not valid;
alter table big validate constraint x;
alter table parts attach partition big for values from (1) to (2);`;
    const options = place.options(await place.folder({ '1.sql': file }), at, { format: 'plain' });
    const { lint: result } = await runMigrateLint(options, place.session);
    const of = (line: number): string[] =>
      [
        ...result.findings.filter(({ place }) => place?.line === line).map(({ id }) => id.replace('migrate.', '')),
        ...result.claims
          .filter((claim) => claim.line === line && claim.mode === 'ACCESS EXCLUSIVE')
          .map(({ table }) => table),
      ].filter((one) => !['lock-timeout', 'several-tables', 'holds-lock', 'transaction-control'].includes(one));
    expect(Array.from({ length: 10 }, (_, line) => of(line + 1).join(' '))).toEqual([
      'change-type-reads public.big',
      'change-type-reads public.big',
      'change-type public.big',
      'locks-referenced-table public.big public.dotted.name',
      'drop-column public.big public.seen public.above',
      'drop-column drop-object public.big',
      // So small that nobody waits for it.
      'other.apart',
      'public.big',
      'validate-in-transaction',
      'attach-partition public.big',
    ]);
  });

  it('a role’s own lock_timeout counts, and a migration that the tool refuses is said', async () => {
    await place.cluster.sql(
      'linted',
      "create role deployer login password 'deploys all' ; alter role deployer set lock_timeout = '2s'; grant select on schema_migrations to deployer",
    );
    const files = {
      '0.sql': up(''),
      '1.sql': up(''),
      '2.sql': '-- migrate:up\nalter table orders add x int;\n-- migrate:down\n',
    };
    const without = await lint(files, url);
    expect(found(without)).toEqual(['lock-timeout 2.sql:2', 'out-of-order 0.sql']);
    const report = await lint(files, place.cluster.url('linted', 'deployer', 'deploys all'));
    expect(found(report)).toEqual(['out-of-order 0.sql']);
  });

  it('reads a schema that nobody may read the rows of', async () => {
    await place.cluster.sql(
      'linted',
      "create role stranger login password 'sees names'; grant select on schema_migrations to stranger",
    );
    const report = await lint(
      { '2.sql': up('alter table orders alter amount set not null;') },
      place.cluster.url('linted', 'stranger', 'sees names'),
    );
    expect(found(report)).toContain('set-not-null 2.sql:3');
  });
});

describe('beside others', () => {
  it('waits for nobody: a table that another session has locked is one of any size', async () => {
    const url = await place.database('busy', 'create table orders (id bigint primary key); create table t (id bigint)');
    await using other = await openClient(await settled(url), place.session.signal);
    await other.query('begin; lock table public.orders in access exclusive mode');
    const report = await lint({ '1.sql': 'create index on orders (id)', '2.sql': 'create index on t (id)' }, url, {
      format: 'plain',
    });
    expect(found(report)).toContain('index-not-concurrent 1.sql:1');
    await other.query('rollback');
  });

  it('what is published is known by table, by schema and of all, and of partitions by what they belong to', async () => {
    const made = 'create schema s; create table s.a (id int); create table b (id int); create table c (id int)';
    const parts = 'create table p (id int) partition by range (id); create table q partition of p default';
    const url = await place.database('sent', `${made}; ${parts}`);
    await using client = await openClient(await settled(url), place.session.signal);
    const sent = async (): Promise<string[]> =>
      (await readSchema(client)).tables
        .filter(({ isPublished }) => isPublished)
        .map(({ name }) => name)
        .sort();
    expect(await sent()).toEqual([]);
    await client.query('create publication one for table public.b, public.p');
    expect(await sent()).toEqual(['b', 'p', 'q']);
    if (client.major >= 15) {
      await client.query('create publication two for tables in schema s');
      expect(await sent()).toEqual(['a', 'b', 'p', 'q']);
    }
    await client.query('create publication three for all tables');
    expect(await sent()).toEqual(['a', 'b', 'c', 'p', 'q']);
  });
});

describe('what keeps no state', () => {
  it('is judged whole, on tables that the database has, and passes under warning where all could be judged', async () => {
    const url = await place.database(
      'plain',
      "create table orders (id bigint primary key, f text); insert into orders select i, repeat('x', 400) from generate_series(1, 5000) i",
    );
    const files = {
      '1.sql': 'create table orders (id bigint primary key, f text);',
      '2.sql': 'create index on orders (f);',
    };
    expect(found(await lint(files, url))).toContain('index-not-concurrent 2.sql:1');
    const strict = { failOn: 'warning' } as const;
    expect((await lint({ '1.sql': 'select 1;' }, url, strict)).ok).toBe(true);
    expect((await lint({ '1.sql': 'select backfill();' }, url, strict)).ok).toBe(false);
    expect((await lint({ '1.sql': 'create tabel;' }, undefined, strict)).ok).toBe(false);
  });
});

describe('pgproof migrate lint', () => {
  it('writes SARIF, exits with 1 for an error, and without a database takes every table for one in use', async () => {
    const folder = await place.folder({ '1.sql': 'create index on orders (id);' });
    const sarif = `${folder}/out.sarif`;
    const ran = await pgproof(['migrate', 'lint', '--migrations', folder, '--sarif', sarif, '--json']);
    expect([ran.code, ran.json()['bad_findings']], ran.stderr).toEqual([1, 1]);
    const { results } = JSON.parse(await place.read(sarif)).runs[0];
    expect(results).toContainEqual(expect.objectContaining({ ruleId: 'migrate.index-not-concurrent', level: 'error' }));
    const text = await pgproof(['migrate', 'lint', '--migrations', folder, '--files', '1.sql']);
    expect(text.stdout).toContain(
      'migrate.index-not-concurrent statement 1.sql:1: reads all of public.orders under SHARE',
    );
    const refused = await pgproof(['migrate', 'lint', '--migrations', folder, '--files', '2.sql']);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('"2.sql" is no migration')]);
  });
});

it('what lint goes by is what this server does', async () => {
  await place.database('measured');
  const { socket: host, port, major } = place.cluster;
  const measured = await measure({ host, port, user: 'postgres', database: 'measured' });
  const { shapes } = tableOf(new Map([[major, measured]])) as typeof lockTable;
  for (const [name, [effect]] of Object.entries(shapes)) {
    const known = lockTable.shapes[name]?.find(({ majors }) => majors.includes(major));
    expect({ name, locks: known?.locks, rewrites: known?.rewrites, scans: known?.scans }).toEqual({
      ...{ name, locks: effect?.locks, rewrites: effect?.rewrites, scans: effect?.scans },
    });
  }
});
