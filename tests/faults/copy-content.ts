import type { CopyFault } from './fault.ts';

const table = (name: string): { kind: string; name: string } => ({ kind: 'table', name });
const rows = ['verify.row-count', 'verify.row-content'];
const content = ['verify.row-content'];

/** Trigger functions and rules stay still: what is injected must be the fault alone. */
const quietly = 'set session_replication_role = replica;';

const line = (i: number, changes: { nick?: string; born?: string; balance?: string; code?: string } = {}): string => {
  const stage = ['new', 'paid', 'sent'][i % 3];
  const born = new Date(Date.UTC(2001, 1, 3 + i)).toISOString().slice(0, 10);
  const nick = changes.nick ?? (i % 3 === 0 ? '\\N' : `né ${i}`);
  const at = changes.born ?? `${born} 04:05:06.789012+00`;
  return [i, `customer ${i}`, nick, stage, at, changes.balance ?? `${i}.0`, changes.code ?? `CUSTOMER ${i}`].join('\t');
};

/** Faults in rows, sequences and large objects of a restored copy. */
export const contentFaults: readonly CopyFault[] = [
  {
    name: 'a row that is deleted',
    inject: `${quietly} delete from shop.customer where id = 7`,
    oracle: [{ table: 'shop.customer', lost: [line(7)], gained: [] }],
    caughtBy: rows,
    object: table('shop.customer'),
  },
  {
    name: 'a row that is there twice',
    inject: 'insert into shop.noise select * from shop.noise where id = 9',
    oracle: [{ ask: 'select count(*) from shop.noise where id = 9', before: '1', after: '2' }],
    caughtBy: rows,
    object: table('shop.noise'),
  },
  {
    name: 'a row that stands for another, the count being right',
    inject:
      'update shop.noise n set (id, text) = (select o.id, o.text from shop.noise o where o.id = 10) where n.id = 9',
    oracle: [{ ask: 'select count(*), count(distinct id) from shop.noise', before: '6000|6000', after: '6000|5999' }],
    caughtBy: content,
    object: table('shop.noise'),
  },
  {
    name: 'a value that is another',
    inject: `${quietly} update shop.purchase set note = 'some' where id = 5`,
    oracle: [{ table: 'shop.purchase', lost: ['5\t6\t6.25\tnone'], gained: ['5\t6\t6.25\tsome'] }],
    caughtBy: content,
    object: table('shop.purchase'),
  },
  {
    name: "NULL that became ''",
    inject: `${quietly} update shop.customer set nick = '' where id = 3`,
    oracle: [{ table: 'shop.customer', lost: [line(3)], gained: [line(3, { nick: '' })] }],
    caughtBy: content,
    object: table('shop.customer'),
  },
  {
    name: '1.0 that became 1.00',
    inject: `${quietly} update shop.customer set balance = 1.00 where id = 1`,
    oracle: [{ table: 'shop.customer', lost: [line(1)], gained: [line(1, { balance: '1.00' })] }],
    caughtBy: content,
    object: table('shop.customer'),
  },
  {
    name: 'a timestamptz that is one microsecond late',
    inject: `${quietly} update shop.customer set born = born + interval '1 microsecond' where id = 2`,
    oracle: [
      {
        table: 'shop.customer',
        lost: [line(2)],
        gained: [line(2, { born: '2001-02-05 04:05:06.789013+00' })],
      },
    ],
    caughtBy: content,
    object: table('shop.customer'),
  },
  {
    name: 'values of two rows that are exchanged',
    inject: `${quietly} update shop.customer set nick = case id when 1 then 'né 2' else 'né 1' end where id in (1, 2)`,
    oracle: [
      {
        table: 'shop.customer',
        lost: [line(1), line(2)],
        gained: [line(1, { nick: 'né 2' }), line(2, { nick: 'né 1' })],
      },
    ],
    caughtBy: content,
    object: table('shop.customer'),
  },
  {
    name: 'values of two columns that are exchanged',
    inject: `${quietly} update shop.visit_2023 set visitor = 300, page = 'page 3' where visitor = 3`,
    oracle: [{ table: 'shop.visit_2023', lost: ['2023-01-31\t3\tpage 3'], gained: ['2023-01-31\t300\tpage 3'] }],
    caughtBy: content,
    object: table('shop.visit_2023'),
  },
  {
    name: 'a stored generated value that its expression does not give',
    inject: `${quietly}
      update pg_attribute set attgenerated = '' where attrelid = 'shop.customer'::regclass and attname = 'code';
      update shop.customer set code = 'CUSTOMER FIVE' where id = 5;
      update pg_attribute set attgenerated = 's' where attrelid = 'shop.customer'::regclass and attname = 'code'`,
    oracle: [{ ask: 'select code from shop.customer where id = 5', before: 'CUSTOMER 5', after: 'CUSTOMER FIVE' }],
    caughtBy: content,
    object: table('shop.customer'),
  },
  {
    name: 'a row that lies in another range partition',
    // A check that implies the bound lets the partition be attached unread.
    inject: `
      alter table shop.visit detach partition shop.visit_2023;
      with moved as (delete from shop.visit_2024 where at = '2024-01-06' returning *)
      insert into shop.visit_2023 select * from moved;
      alter table shop.visit_2023
        add constraint implied check (at is not null and at >= '2023-01-01' and at < '2024-01-01') not valid;
      update pg_constraint set convalidated = true where conname = 'implied';
      alter table shop.visit attach partition shop.visit_2023 for values from ('2023-01-01') to ('2024-01-01');
      alter table shop.visit_2023 drop constraint implied`,
    oracle: [
      { table: 'shop.visit_2024', lost: ['2024-01-06\t37\tpage 37'], gained: [] },
      { table: 'shop.visit_2023', lost: [], gained: ['2024-01-06\t37\tpage 37'] },
      { ask: 'select count(*) from shop.visit', before: '100', after: '100' },
    ],
    caughtBy: rows,
    object: table('shop.visit_2023'),
  },
  {
    name: 'a row missing from a plain partition, beside a branch that is partitioned by hash',
    inject: 'delete from shop.visit_2024 where visitor = 40',
    oracle: [{ table: 'shop.visit_2024', lost: ['2024-02-05\t40\tpage 40'], gained: [] }],
    caughtBy: rows,
    object: table('shop.visit_2024'),
  },
  {
    name: 'a value changed in a plain partition, beside a branch that is partitioned by hash',
    inject: "update shop.visit_2024 set page = 'page 0' where visitor = 40",
    oracle: [{ table: 'shop.visit_2024', lost: ['2024-02-05\t40\tpage 40'], gained: ['2024-02-05\t40\tpage 0'] }],
    caughtBy: content,
    object: table('shop.visit_2024'),
  },
  {
    name: 'a row missing from a hash partition',
    inject: 'delete from shop.visit_2025 where visitor = 80',
    oracle: [{ ask: 'select count(*) from shop.visit_2025', before: '26', after: '25' }],
    caughtBy: rows,
    object: table('shop.visit_2025_even'),
  },
  {
    name: 'a sequence that starts anew',
    inject: 'alter sequence shop.purchase_number restart',
    oracle: [{ ask: 'select last_value, is_called from shop.purchase_number', before: '200|t', after: '1|f' }],
    caughtBy: ['verify.sequence'],
    object: { kind: 'sequence', name: 'shop.purchase_number' },
  },
  {
    name: 'a sequence that stands one further',
    inject: "select nextval('shop.purchase_number')",
    oracle: [{ ask: 'select last_value from shop.purchase_number', before: '200', after: '201' }],
    caughtBy: ['verify.sequence'],
    object: { kind: 'sequence', name: 'shop.purchase_number' },
  },
  {
    name: 'a sequence at the right value, which was not handed out yet',
    inject: "select setval('shop.purchase_number', 200, false)",
    oracle: [{ ask: 'select last_value, is_called from shop.purchase_number', before: '200|t', after: '200|f' }],
    caughtBy: ['verify.sequence'],
    object: { kind: 'sequence', name: 'shop.purchase_number' },
  },
  {
    name: 'the sequence of an identity column, reset',
    inject: 'alter table shop.customer alter id restart',
    oracle: [{ ask: 'select last_value from shop.customer_id_seq', before: '60', after: '1' }],
    caughtBy: ['verify.sequence'],
    object: { kind: 'sequence', name: 'shop.customer_id_seq' },
  },
  {
    name: 'a byte of a large object that is another',
    inject: "select lo_put(70001, 4, 'F')",
    oracle: [
      { ask: "select convert_from(lo_get(70001), 'UTF8')", before: 'the first object', after: 'the First object' },
    ],
    caughtBy: ['verify.large-object'],
    object: { kind: 'large object', name: '70001' },
  },
  {
    name: 'zeros at the end of a large object',
    inject: "select lo_put(70001, 16, '\\x000000')",
    oracle: [{ ask: 'select length(lo_get(70001))', before: '16', after: '19' }],
    caughtBy: ['verify.large-object'],
    object: { kind: 'large object', name: '70001' },
  },
  {
    name: 'pages of a large object that are exchanged',
    inject: `
      update pg_largeobject set pageno = case pageno when 0 then 100 else 0 end where loid = 70002 and pageno in (0, 1);
      update pg_largeobject set pageno = 1 where loid = 70002 and pageno = 100`,
    oracle: [
      { ask: 'select length(lo_get(70002))', before: '5000', after: '5000' },
      { ask: "select substr(convert_from(lo_get(70002), 'UTF8'), 2046, 5)", before: 'page', after: 'e ppa' },
    ],
    caughtBy: ['verify.large-object'],
    object: { kind: 'large object', name: '70002' },
  },
  {
    name: 'a large object that is gone',
    inject: 'select lo_unlink(70001)',
    oracle: [{ ask: 'select count(*) from pg_largeobject_metadata', before: '2', after: '1' }],
    caughtBy: ['verify.large-object', 'verify.catalogue-large-object'],
    object: { kind: 'large object', name: '70001' },
  },
  {
    name: 'a large object that was not in the source',
    inject: "select lo_from_bytea(70003, 'new')",
    oracle: [{ ask: 'select count(*) from pg_largeobject_metadata', before: '2', after: '3' }],
    caughtBy: ['verify.large-object', 'verify.catalogue-large-object'],
    object: { kind: 'large object', name: '70003' },
  },
];
