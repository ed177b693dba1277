/* A part of a backup is restored with all that belongs to it and all that it needs, and the verdict is about that part. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal, filesIn, makeRoom, type Room } from '../cli/room.ts';
import { binWith } from '../cli/shims.ts';
import { type Cluster, startCluster, superuserPassword } from '../cluster.ts';
import { contentOf } from '../e2e/roundtrip/oracle.ts';
import { flipBit } from '../faults/forge.ts';
import { makeKey } from '../keys.ts';
import type { Ran } from '../pgproof.ts';
import { itOfWhole, wholeTables } from '../whole.ts';

const exec = promisify(execFile);
let cluster: Cluster;
let room: Room;
/** Stores by the format of the one backup in each. */
const stores = new Map<string, string>();

beforeAll(async () => {
  cluster = await startCluster();
  room = await makeRoom();
  await cluster.sql('postgres', 'create role tables_owner; create role tables_reader');
  await cluster.sql('postgres', 'create database source template template0');
  await cluster.sql('source', await readFile(new URL('./tables.sql', import.meta.url), 'utf8'));
});
afterAll(async () => {
  await cluster?.stop();
  await room?.[Symbol.asyncDispose]();
});
afterEach(() => cluster.sql('postgres', 'drop database if exists copy with (force)'));

async function storeOf(format: string, ...more: string[]): Promise<string> {
  const key = [format, ...more].join(' ');
  const known = stores.get(key);
  if (known !== undefined) return known;
  const store = join(room.path, `store-${stores.size}`);
  stores.set(key, store);
  const url = cluster.url('source');
  const ran = await room.run([
    'backup',
    '--store',
    store,
    '--database-url',
    url,
    '--format',
    format,
    '--json',
    ...more,
  ]);
  expect(ran.code, ran.stderr).toBe(0);
  return store;
}

async function restore(words: readonly string[], store?: string): Promise<Ran> {
  const from = store ?? (await storeOf('custom'));
  return room.run(['restore', '--store', from, '--into', cluster.url('copy'), '--json', ...words]);
}
const tables = (...names: string[]): string[] => names.flatMap((name) => ['--table', name]);
const names = async (sql: string): Promise<unknown[]> =>
  (await cluster.sql('copy', sql)).map((row) => Object.values(row)[0]);
const relationsThere = (): Promise<unknown[]> =>
  names(
    `select c.oid::regclass::text as name from pg_class c
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)' order by 1`,
  );
const troubled = (ran: Ran): string[] =>
  ran
    .json()
    .findings.filter(({ status }) => status === 'bad' || status === 'unknown')
    .map(({ id, object, detail }) => `${id} ${object?.name ?? ''}: ${detail}`);
const found = (ran: Ran, id: string): string[] =>
  ran
    .json()
    .findings.filter((finding) => finding.id === id)
    .map(({ object, detail }) => `${object?.name ?? ''}: ${detail}`);
/** The oracle counts a partitioned table as a whole. */
const partition = async (database: string, name: string): Promise<string> => {
  const [row] = await cluster.sql(database, `select md5(string_agg(v::text, ';' order by v)) as sum from ${name} v`);
  return `partition ${name} ${row?.['sum']}`;
};
const partitions = ['shop.visit_2024', 'shop.visit_2025', 'shop.ticket_1'];
/** The verdict of a part that came back whole, and rows that an oracle finds equal; `alone`: without what inherits from it. */
async function expectWhole(ran: Ran, wanted: readonly string[], alone: readonly string[] = []): Promise<void> {
  expect([ran.code, ...troubled(ran)], ran.stderr || ran.stdout).toEqual([0]);
  expect(ran.json()).toMatchObject({ ok: true, verdict: 'identical', asked: 'identical' });
  expect(await relationsThere()).toEqual(wanted);
  const chosen = [...partitions.filter((name) => wanted.includes(name)), ...alone.map((name) => `only ${name}`)];
  const content = async (database: string): Promise<string[]> => [
    ...(await contentOf(cluster, database)),
    ...(await Promise.all(chosen.map((name) => partition(database, name)))),
  ];
  const source = new Set(await content('source'));
  const isCounted = (line: string): boolean =>
    ![...partitions, ...alone].some((name) => line.startsWith(`table ${name}: `));
  expect((await content('copy')).filter((line) => !source.has(line) && isCounted(line))).toEqual([]);
}

describe('a chosen table', () => {
  it('with foreign keys to tables that are not chosen is refused by their names, with the tables that are wanting', async () => {
    const ran = await restore(tables('shop.line'));
    expectRefusal(ran, {
      code: 2,
      kind: 'bad-input',
      says: ['"line_purchase" of shop.line to shop.purchase', '"line_product" of shop.line to shop.product'],
      // The purchases point on to the customers.
      hint: /--table shop\.line --table shop\.p\w+ --table shop\.p\w+ --table shop\.customer; or .*--leave-out-foreign-keys/,
    });
    expect(await cluster.sql('postgres', `select 1 as there from pg_database where datname = 'copy'`)).toEqual([]);
  });

  it('comes without them on request, each named', async () => {
    const ran = await restore([...tables('shop.line'), '--leave-out-foreign-keys']);
    await expectWhole(ran, ['shop.line']);
    expect(found(ran, 'restore.chosen-foreign-key')).toEqual([
      'shop.line.line_product: left out: it points to shop.product, which is not restored',
      'shop.line.line_purchase: left out: it points to shop.purchase, which is not restored',
    ]);
    expect(await names(`select conname from pg_constraint where contype = 'f'`)).toEqual([]);
  });

  it('comes with its rows and its foreign key when the table that it points to is chosen, too', async () => {
    const ran = await restore(tables('shop.purchase', 'shop.customer'));
    await expectWhole(ran, ['shop.customer', 'shop.purchase']);
    expect(await names(`select conname from pg_constraint where contype = 'f' order by 1`)).toEqual([
      'purchase_customer',
      'purchase_replaces',
    ]);
    expect(ran.json()['headline']).toMatch(
      /^a part of backup .* \(2 of \d+ tables\) restored into "copy": that part identical$/,
    );
    expect(ran.json()['part']).toMatchObject({ content: 'all', foreign_keys_left_out: [] });
    const results = ran.json()['relation_results'] as { name: string; result: string }[];
    expect(results.map(({ name, result }) => `${name} ${result}`).sort()).toEqual([
      'shop.customer identical',
      'shop.customer_id_seq identical',
      'shop.purchase identical',
      'shop.purchase_id_seq identical',
    ]);
    const left = found(ran, 'restore.left-out').join('\n');
    expect(left).toMatch(/not restored: \d+ tables: .*public\.log/);
    expect(left).toContain('not restored: large objects');
    expect(left).toContain('not restored: 1 publication');
  });

  it('brings its types, functions, extensions, statistics, policy, comments and privileges', async () => {
    const ran = await restore(tables('customer'));
    await expectWhole(ran, ['shop.customer']);
    const seen = await names(`
      select 'function ' || p.oid::regprocedure from pg_proc p
      where p.pronamespace = 'shop'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      union all select 'extension ' || extname from pg_extension where extname <> 'plpgsql'
      union all select 'type ' || typname from pg_type where typname in ('stage', 'amount')
      union all select 'statistics ' || stxname from pg_statistic_ext
      union all select 'policy ' || polname from pg_policy
      union all select 'rule ' || rulename from pg_rewrite where rulename = 'customer_kept'
      union all select 'trigger ' || tgname from pg_trigger where not tgisinternal
      union all select 'index ' || indexrelid::regclass from pg_index where indrelid = 'shop.customer'::regclass
      union all select 'comment ' || description from pg_description where description in ('those who buy', 'what they are called by', 'nobody is nameless', 'how far it is', 'what everyone sees')
      union all select 'reader ' || has_table_privilege('tables_reader', 'shop.customer', 'select')
      union all select 'owner ' || relowner::regrole from pg_class where oid = 'shop.customer'::regclass
      order by 1`);
    expect(seen).toEqual([
      'comment how far it is',
      'comment nobody is nameless',
      'comment those who buy',
      'comment what everyone sees',
      'comment what they are called by',
      'extension citext',
      'extension pg_trgm',
      'function shop.next_code()',
      'function shop.touch()',
      'index shop.customer_code',
      'index shop.customer_pkey',
      'owner tables_owner',
      'policy customer_own',
      'reader true',
      'rule customer_kept',
      'statistics customer_both',
      'trigger customer_touch',
      'type amount',
      'type stage',
    ]);
  });

  it('comes with its partitions where it is partitioned', async () => {
    const ran = await restore(tables('shop.visit'));
    await expectWhole(ran, ['shop.visit', 'shop.visit_2024', 'shop.visit_2025', 'shop.visit_2025_a']);
    expect(await names('select count(*) from shop.visit')).toEqual(['500']);
    expect(await names(`select count(*) from pg_inherits`)).toEqual(['9']);
  });

  itOfWhole('stands alone where it is a partition, and says so', async () => {
    const ran = await restore(tables('shop.visit_2024'));
    await expectWhole(ran, ['shop.visit_2024']);
    expect(found(ran, 'restore.chosen-alone').join()).toMatch(/^shop\.visit_2024: it is a partition of shop\.visit, /);
    expect(
      await names(
        `select indexrelid::regclass::text from pg_index where indrelid = 'shop.visit_2024'::regclass order by 1`,
      ),
    ).toEqual(['shop.visit_2024_page_idx', 'shop.visit_2024_pkey']);
  });

  itOfWhole('stands alone with the partitions below it, and keeps what they have by it', async () => {
    await expectWhole(await restore(tables('shop.visit_2025')), ['shop.visit_2025', 'shop.visit_2025_a']);
    expect(
      await names(`select tgrelid::regclass || '.' || tgname from pg_trigger where not tgisinternal order by 1`),
    ).toEqual(['shop.visit_2025.visit_own', 'shop.visit_2025_a.visit_own']);
  });

  it('brings the sequence that its default takes from, without the table that owns it', async () => {
    const ran = await restore(tables('shop.ticket_1'));
    await expectWhole(ran, ['shop.ticket_1']);
    expect(await names(`select nextval('shop.ticket_id_seq')`)).toEqual(['4']);
    expect(found(ran, 'verify.catalogue-sequence').join()).toMatch(/ticket_id_seq: owned by: it came by itself/);
  });

  it('brings the table that it inherits from, and a view those that it reads, whole and by name', async () => {
    const ran = await restore(tables('shop.dog', 'shop.debtor', 'per_stage'));
    const wanted = ['shop.animal', 'shop.customer', 'shop.debtor', 'shop.dog', 'shop.per_stage'];
    await expectWhole(ran, wanted, ['shop.animal']);
    expect(found(ran, 'restore.chosen-needed').map((line) => line.split(':')[0])).toEqual([
      'shop.animal',
      'shop.customer',
    ]);
    expect(found(ran, 'restore.chosen-children').join()).toMatch(/^shop\.animal: .*lacks those of shop\.cat, which/);
    expect(await names('select sum(customers) from shop.per_stage')).toEqual(['60']);
  });

  itOfWhole(
    'comes with the tables that inherit from it, and names those that do not come with one of them',
    async () => {
      const ran = await restore(tables('shop.animal'));
      await expectWhole(ran, ['shop.animal', 'shop.cat', 'shop.dog']);
      expect(await names('select count(*) from shop.animal')).toEqual(['2']);
      expect(found(ran, 'restore.chosen-children')).toEqual([]);
    },
  );

  it('may have a name that only quotes can write, as a schema may', async () => {
    await expectWhole(await restore(tables('"Odd Place"."we ird.Tab"')), ['"Odd Place"."we ird.Tab"']);
    await cluster.sql('postgres', 'drop database copy');
    const ran = await restore(['--schema', '"Odd Place"']);
    await expectWhole(ran, ['"Odd Place"."we ird.Tab"']);
    expect(await names(`select nextval('"Odd Place"."we ird.Tab_id_seq"')`)).toEqual(['3']);
  });

  it('comes with its whole schema, functions and default privileges too', async () => {
    const ran = await restore(['--schema', 'shop']);
    expect([ran.code, ran.json()['verdict'], ...troubled(ran)]).toEqual([0, 'identical']);
    expect(await names('select shop.unused()')).toEqual(['1']);
    expect(await names('select count(*) from pg_default_acl')).toEqual(['1']);
    expect(await names(`select to_regclass('public.log')::text`)).toEqual([null]);
  });
});

describe('what is not as it was', () => {
  const spoiling = (sql: string): Promise<string> =>
    binWith(room, cluster.bin, {
      pg_restore: `#!/bin/bash
${cluster.bin}/pg_restore "$@" || exit
case "$*" in *--section=*) ;; *--dbname=*) ${cluster.bin}/psql -qX -d copy -c "${sql}" ;; esac
`,
    });

  it.each([
    ['a row', 'delete from shop.purchase where id = 7', /shop\.purchase: .*299 rows/],
    ['a value', `update shop.purchase set customer = 1 where id = 7`, /shop\.purchase: .*values differ/],
    ['an index', 'drop index shop.customer_code', /shop\.customer_code: .*missing from the copy/],
    ['a comment', `comment on column shop.customer.code is null`, /shop\.customer\.code: .*missing from the copy/],
    ['a foreign key', 'alter table shop.purchase drop constraint purchase_customer', /purchase_customer: .*missing/],
    ['a grant', 'revoke select on shop.customer from tables_reader', /shop\.customer: .*acl/],
    ['a sequence', `select setval('shop.purchase_id_seq', 7)`, /shop\.purchase_id_seq: it stands at 7/],
    ['a table too many', 'create table shop.line (id int)', /shop\.line: it is not of what was chosen/],
  ])('is found in a part: %s', async (_what, sql, says) => {
    const bin = await spoiling(sql);
    const ran = await restore([...tables('shop.purchase', 'shop.customer'), '--pg-bin', bin]);
    expect([ran.code, ran.json()['ok']]).toEqual([1, false]);
    expect(troubled(ran).join('\n')).toMatch(says);
  });

  it('is told where the server refuses it', async () => {
    await cluster.sql('source', 'create role tables_gone; grant select on public.log to tables_gone');
    const store = await storeOf('custom', '--jobs', '1');
    await cluster.sql('source', 'revoke all on public.log from tables_gone; drop role tables_gone');
    const ran = await restore(tables('public.log'), store);
    expect([ran.code, ran.json()['verdict']], ran.stderr).toEqual([1, 'readable']);
    expect(troubled(ran)[0]).toMatch(/^restore\.refused ACL TABLE log postgres: .*role "tables_gone" does not exist/);
    expect(await names('select count(*) from public.log')).toEqual(['2000']);
  });

  it('is an archive that was changed, from which nothing is restored', async () => {
    const store = await storeOf('custom', '--compression', 'none');
    const [data = ''] = (await filesIn(store)).filter((file) => file.endsWith('data.dump'));
    await flipBit(join(store, data), (content) => content.length - 200);
    const ran = await restore(tables('public.log'), store);
    expect([ran.code, ran.json()['verdict']]).toEqual([1, 'none']);
    expect(troubled(ran).join()).toContain('sha256');
    expect(await cluster.sql('postgres', `select 1 as there from pg_database where datname = 'copy'`)).toEqual([]);
    stores.delete('custom --compression none');
  });
});

describe('definitions alone', () => {
  it('come without a row, of one table', async () => {
    const ran = await restore([...tables('shop.customer', 'per_stage'), '--schema-only']);
    expect([ran.code, ...troubled(ran)], ran.stderr).toEqual([0]);
    expect(ran.json()).toMatchObject({ ok: true, verdict: 'consistent', asked: 'consistent' });
    expect(await names('select count(*) from shop.customer')).toEqual(['0']);
    expect(found(ran, 'verify.rows-left-out')).toEqual([': 1 tables are there and empty: their rows were left out']);
  });

  it('come of everything', async () => {
    const ran = await restore(['--schema-only']);
    expect([ran.code, ran.json()['verdict'], ...troubled(ran)], ran.stderr).toEqual([0, 'consistent']);
    const there = await relationsThere();
    expect(there).toEqual(
      (
        await cluster.sql(
          'source',
          `select c.oid::regclass::text as name from pg_class c
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)' order by 1`,
        )
      ).map(({ name }) => name),
    );
    expect(await names('select count(*) from pg_largeobject_metadata')).toEqual(['0']);
    expect(await names('select count(*) from public.log')).toEqual(['0']);
  });

  it('are not asked to be identical', async () => {
    expectRefusal(await restore(['--schema-only', '--level', 'identical']), {
      code: 2,
      kind: 'bad-input',
      says: ['cannot be shown to be identical: the highest is consistent'],
    });
  });
});

describe('a choice that cannot be', () => {
  it.each<[string, string[], RegExp, RegExp]>([
    [
      'a name that nothing has',
      tables('shop.custmer'),
      /--table: no table, view or sequence in the backup matches pattern "shop\.custmer"/,
      /near it are "shop\.customer"/,
    ],
    ['one of two that nothing has', tables('shop.customer', 'nowhere.*'), /"nowhere\.\*"/, /pgproof contents/],
    [
      'a schema that is not there',
      ['--schema', 'shp'],
      /--schema: no schema in the backup matches pattern "shp"/,
      /near it are "shop"/,
    ],
    ['a table and a schema', ['--table', 'log', '--schema', 'shop'], /choose twice/, /--table 'shop\.\*'/],
    ['a database in a pattern', tables('source.shop.line'), /names a database/, /<schema>\.<table>/],
    ['a quote that is not closed', tables('"log'), /a double quote is not closed/, /./],
    [
      'a part in the place of the whole',
      [...tables('log'), '--rename'],
      /must not take the place of database "copy"/,
      /new database/,
    ],
    ['foreign keys left out of the whole', ['--leave-out-foreign-keys'], /says nothing/, /--table/],
  ])('is refused: %s', async (_why, words, says, hint) => {
    expectRefusal(await restore(words), { code: 2, kind: 'bad-input', says: [says], hint });
  });

  it('is refused where the database holds something already', async () => {
    await cluster.sql('postgres', 'create database copy template template0');
    await cluster.sql('copy', 'create table mine (id int)');
    const ran = await restore(tables('public.log'));
    expectRefusal(ran, { code: 2, kind: 'bad-input', says: ['database "copy" is not empty'] });
  });

  it('is refused for a script and for rows alone, which are restored whole', async () => {
    expectRefusal(await restore(tables('log'), await storeOf('plain')), {
      code: 2,
      kind: 'bad-input',
      says: ['is a script, and psql cannot choose from one'],
      hint: /pgproof restore --store \S+ --database source --backup \S+ --into/,
    });
    expectRefusal(await restore(tables('log'), await storeOf('custom', '--data-only')), {
      code: 2,
      kind: 'bad-input',
      says: ['is of rows alone'],
    });
  });
});

describe('a part comes out of', () => {
  it.each(wholeTables ? ['directory', 'tar'] : ['directory'])('the format %s', async (format) => {
    await expectWhole(await restore(tables('shop.purchase', 'customer'), await storeOf(format)), [
      'shop.customer',
      'shop.purchase',
    ]);
  });

  it('an encrypted backup in a directory', async () => {
    const key = await makeKey(room.path, 'tables-key');
    const store = await storeOf('directory', '--age-recipients', key.recipient);
    await expectWhole(await restore([...tables('shop.visit_2024', 'log'), '--age-identity', key.file], store), [
      'log',
      'shop.visit_2024',
    ]);
  });

  itOfWhole('a backup without a proof, as far as that goes', async () => {
    const ran = await restore(tables('shop.visit'), await storeOf('custom', '--proof', 'none'));
    expect(ran.json()).toMatchObject({ ok: true, verdict: 'restored', asked: 'restored' });
    expect(await names('select count(*) from shop.visit')).toEqual(['500']);
  });

  it('a backup of a part', async () => {
    const store = await storeOf('custom', '--schema', '"Odd Place"', '--schema', 'public');
    await expectWhole(await restore(tables('log'), store), ['log']);
  });

  it('the commands of its plan, pasted', async () => {
    for (const format of ['custom', 'directory']) {
      const store = await storeOf(format);
      const words = ['plan', 'restore', '--store', store, '--into', cluster.url('copy'), ...tables('shop.visit')];
      const shown = await room.run(words);
      expect(shown.code, shown.stderr).toBe(0);
      expect(shown.stdout).toContain('part = 4 of ');
      const env = { PATH: `${cluster.bin}:${process.env['PATH']}`, PGPASSWORD: superuserPassword };
      await exec('/bin/bash', ['-e', '-c', shown.stdout], { cwd: room.path, env });
      expect(await relationsThere()).toEqual(['shop.visit', 'shop.visit_2024', 'shop.visit_2025', 'shop.visit_2025_a']);
      expect(await names('select count(*) from shop.visit')).toEqual(['500']);
      await cluster.sql('postgres', 'drop database copy');
    }
  });
});

describe('the contents of a backup', () => {
  it('are listed without restoring: tables, views and sequences with what tells them apart', async () => {
    const ran = await room.run(['contents', '--store', await storeOf('custom'), '--json']);
    expect(ran.code, ran.stderr).toBe(0);
    const relations = ran.json()['relations'] as Record<string, unknown>[];
    expect(relations).toContainEqual({
      ...{
        kind: 'table',
        schema: 'shop',
        name: 'line',
        owner: 'postgres',
        rows: '900',
        partition_of: null,
        pattern: 'shop.line',
      },
      points_to: ['shop.product', 'shop.purchase'],
    });
    expect(relations).toContainEqual(
      expect.objectContaining({ name: 'visit_2025_a', partition_of: 'shop.visit_2025', rows: expect.any(String) }),
    );
    expect(relations).toContainEqual(
      expect.objectContaining({ pattern: '"Odd Place"."we ird.Tab"', owner: 'postgres', rows: '2' }),
    );
    expect(relations).toContainEqual(expect.objectContaining({ schema: 'shop', name: 'visit', rows: '500' }));
    expect(relations.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['view', 'materialized view', 'sequence']),
    );
  });

  it.each(wholeTables ? ['directory', 'tar'] : ['directory'])(
    'are listed of the format %s, as a table',
    async (format) => {
      const ran = await room.run(['contents', '--store', await storeOf(format)]);
      expect(ran.code, ran.stderr).toBe(0);
      expect(ran.stdout).toMatch(/^table +shop\.purchase +300 +postgres +shop\.customer$/m);
    },
  );

  it('are not those of a script', async () => {
    const ran = await room.run(['contents', '--store', await storeOf('plain'), '--json']);
    expectRefusal(ran, { code: 2, kind: 'bad-input', says: ['is a script'] });
  });
});
