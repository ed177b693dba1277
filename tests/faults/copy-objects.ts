import type { CopyFault } from './fault.ts';

const catalogue = (...kinds: string[]): string[] => kinds.map((kind) => `verify.catalogue-${kind}`);

/** Faults in the objects of a restored copy. */
export const objectFaults: readonly CopyFault[] = [
  {
    name: 'an index that is dropped',
    inject: 'drop index shop.customer_nick',
    oracle: [{ ask: "select to_regclass('shop.customer_nick') is null", before: 'f', after: 't' }],
    caughtBy: catalogue('index'),
    object: { kind: 'index', name: 'shop.customer_nick' },
  },
  {
    name: 'an index that is invalid',
    inject: "update pg_index set indisvalid = false where indexrelid = 'shop.customer_name'::regclass",
    oracle: [
      {
        ask: "select indisvalid from pg_index where indexrelid = 'shop.customer_name'::regclass",
        before: 't',
        after: 'f',
      },
    ],
    caughtBy: catalogue('index'),
    object: { kind: 'index', name: 'shop.customer_name' },
  },
  {
    name: 'an index that is no longer unique',
    inject: 'drop index shop.customer_name; create index customer_name on shop.customer (name)',
    oracle: [
      {
        ask: "select indisunique from pg_index where indexrelid = 'shop.customer_name'::regclass",
        before: 't',
        after: 'f',
      },
    ],
    caughtBy: catalogue('index'),
    object: { kind: 'index', name: 'shop.customer_name' },
  },
  {
    name: 'a foreign key that is missing',
    inject: 'alter table shop.purchase drop constraint purchase_customer',
    oracle: [
      {
        ask: "select count(*) from pg_constraint where conname = 'purchase_customer'",
        before: '1',
        after: '0',
      },
    ],
    caughtBy: catalogue('constraint'),
    object: { kind: 'constraint', name: 'shop.purchase.purchase_customer' },
  },
  {
    name: 'a check that is missing',
    inject: 'alter table shop.customer drop constraint customer_name_given',
    oracle: [
      {
        ask: "select count(*) from pg_constraint where conname = 'customer_name_given'",
        before: '1',
        after: '0',
      },
    ],
    caughtBy: catalogue('constraint'),
    object: { kind: 'constraint', name: 'shop.customer.customer_name_given' },
  },
  {
    name: 'a foreign key that is not validated',
    inject: `alter table shop.purchase drop constraint purchase_customer;
      alter table shop.purchase add constraint purchase_customer
        foreign key (customer) references shop.customer not valid`,
    oracle: [
      {
        ask: "select convalidated from pg_constraint where conname = 'purchase_customer'",
        before: 't',
        after: 'f',
      },
    ],
    caughtBy: catalogue('constraint'),
    object: { kind: 'constraint', name: 'shop.purchase.purchase_customer' },
  },
  {
    name: 'a foreign key whose triggers are disabled',
    inject: 'alter table shop.purchase disable trigger all; alter table shop.purchase enable trigger purchase_touch',
    oracle: [
      {
        ask: `select string_agg(distinct tgenabled::text, '')
              from pg_trigger
              where tgrelid = 'shop.purchase'::regclass and tgisinternal`,
        before: 'O',
        after: 'D',
      },
    ],
    caughtBy: catalogue('constraint'),
    object: { kind: 'constraint', name: 'shop.purchase.purchase_customer' },
  },
  {
    name: 'a check of a domain that is missing',
    inject: 'alter domain shop.amount drop constraint amount_check',
    oracle: [{ ask: "select count(*) from pg_constraint where conname = 'amount_check'", before: '1', after: '0' }],
    caughtBy: catalogue('constraint'),
    object: { kind: 'constraint', name: 'shop.amount.amount_check' },
  },
  {
    name: 'a trigger that is disabled',
    inject: 'alter table shop.customer disable trigger customer_touch',
    oracle: [{ ask: "select tgenabled from pg_trigger where tgname = 'customer_touch'", before: 'O', after: 'D' }],
    caughtBy: catalogue('trigger'),
    object: { kind: 'trigger', name: 'shop.customer.customer_touch' },
  },
  {
    name: 'a trigger that is missing',
    inject: 'drop trigger customer_touch on shop.customer',
    oracle: [{ ask: "select count(*) from pg_trigger where tgname = 'customer_touch'", before: '1', after: '0' }],
    caughtBy: catalogue('trigger'),
    object: { kind: 'trigger', name: 'shop.customer.customer_touch' },
  },
  {
    name: 'a rule that is missing',
    inject: 'drop rule purchase_kept on shop.purchase',
    oracle: [{ ask: "select count(*) from pg_rules where rulename = 'purchase_kept'", before: '1', after: '0' }],
    caughtBy: catalogue('rule'),
    object: { kind: 'rule', name: 'shop.purchase.purchase_kept' },
  },
  {
    name: 'a policy that is missing',
    inject: 'drop policy customer_own on shop.customer',
    oracle: [{ ask: "select count(*) from pg_policies where policyname = 'customer_own'", before: '1', after: '0' }],
    caughtBy: catalogue('policy'),
    object: { kind: 'policy', name: 'shop.customer.customer_own' },
  },
  {
    name: 'a policy that lets more through',
    inject: 'alter policy customer_own on shop.customer using (true)',
    oracle: [
      {
        ask: "select qual from pg_policies where policyname = 'customer_own'",
        before: '(nick = CURRENT_USER)',
        after: 'true',
      },
    ],
    caughtBy: catalogue('policy'),
    object: { kind: 'policy', name: 'shop.customer.customer_own' },
  },
  {
    name: 'row security that is disabled',
    inject: 'alter table shop.customer disable row level security',
    oracle: [{ ask: 'set role faults_reader; select count(*) from shop.customer', before: '0', after: '60' }],
    caughtBy: catalogue('relation'),
    object: { kind: 'relation', name: 'shop.customer' },
  },
  {
    name: 'a grant that is lost',
    inject: 'revoke select on shop.customer from faults_reader',
    oracle: [
      {
        ask: "select has_table_privilege('faults_reader', 'shop.customer', 'select')",
        before: 't',
        after: 'f',
      },
    ],
    caughtBy: catalogue('relation'),
    object: { kind: 'relation', name: 'shop.customer' },
  },
  {
    name: 'a grant on a column that is lost',
    inject: 'revoke select (note) on shop.purchase from faults_reader',
    oracle: [
      {
        ask: "select has_column_privilege('faults_reader', 'shop.purchase', 'note', 'select')",
        before: 't',
        after: 'f',
      },
    ],
    caughtBy: catalogue('column'),
    object: { kind: 'column', name: 'shop.purchase.note' },
  },
  {
    name: 'a grant on a schema that is lost',
    inject: 'revoke usage on schema shop from faults_reader',
    oracle: [{ ask: "select has_schema_privilege('faults_reader', 'shop', 'usage')", before: 't', after: 'f' }],
    caughtBy: catalogue('schema'),
    object: { kind: 'schema', name: 'shop' },
  },
  {
    name: 'a grant that was given to everyone',
    inject: 'grant select on shop.noise to public',
    oracle: [{ ask: "select has_table_privilege('faults_reader', 'shop.noise', 'select')", before: 'f', after: 't' }],
    caughtBy: catalogue('relation'),
    object: { kind: 'relation', name: 'shop.noise' },
  },
  {
    name: 'default privileges that are lost',
    inject: 'alter default privileges for role faults_owner in schema shop revoke select on tables from faults_reader',
    oracle: [{ ask: 'select count(*) from pg_default_acl', before: '1', after: '0' }],
    caughtBy: catalogue('default-acl'),
    object: { kind: 'default_acl', name: 'faults_owner in shop for tables' },
  },
  {
    name: 'a table with another owner',
    inject: 'alter table shop.noise owner to faults_owner',
    oracle: [
      { ask: "select tableowner from pg_tables where tablename = 'noise'", before: 'postgres', after: 'faults_owner' },
    ],
    caughtBy: catalogue('relation'),
    object: { kind: 'relation', name: 'shop.noise' },
  },
  {
    name: 'a function with another body',
    inject:
      "create or replace function shop.tax(amount numeric) returns numeric language sql immutable as 'select amount * 0.3'",
    oracle: [{ ask: 'select shop.tax(10)', before: '2.0', after: '3.0' }],
    caughtBy: catalogue('function'),
    object: { kind: 'function', name: 'shop.tax(amount numeric)' },
  },
  {
    name: 'a function that is executed with the rights of its owner',
    inject: 'alter function shop.tax(numeric) security definer',
    oracle: [{ ask: "select prosecdef from pg_proc where proname = 'tax'", before: 'f', after: 't' }],
    caughtBy: catalogue('function'),
    object: { kind: 'function', name: 'shop.tax(amount numeric)' },
  },
  {
    name: 'a default that is dropped',
    inject: 'alter table shop.purchase alter note drop default',
    oracle: [
      {
        ask: "select column_default from information_schema.columns where table_name = 'purchase' and column_name = 'note'",
        before: "'none'::character varying",
        after: '',
      },
    ],
    caughtBy: catalogue('column'),
    object: { kind: 'column', name: 'shop.purchase.note' },
  },
  {
    name: 'NOT NULL that is dropped',
    inject: 'alter table shop.purchase alter customer drop not null',
    oracle: [
      {
        ask: "select is_nullable from information_schema.columns where table_name = 'purchase' and column_name = 'customer'",
        before: 'NO',
        after: 'YES',
      },
    ],
    caughtBy: catalogue('column'),
    object: { kind: 'column', name: 'shop.purchase.customer' },
  },
  {
    name: 'a column of another type, with the same text',
    inject: 'alter table shop.purchase alter note type varchar(41)',
    oracle: [
      {
        ask: "select character_maximum_length from information_schema.columns where table_name = 'purchase' and column_name = 'note'",
        before: '40',
        after: '41',
      },
    ],
    caughtBy: catalogue('column'),
    object: { kind: 'column', name: 'shop.purchase.note' },
  },
  {
    name: 'an identity column that takes any value',
    inject: 'alter table shop.customer alter id set generated by default',
    oracle: [
      {
        ask: "select identity_generation from information_schema.columns where table_name = 'customer' and column_name = 'id'",
        before: 'ALWAYS',
        after: 'BY DEFAULT',
      },
    ],
    caughtBy: catalogue('column'),
    object: { kind: 'column', name: 'shop.customer.id' },
  },
  {
    name: 'a column that is no longer generated',
    inject: 'alter table shop.customer alter code drop expression',
    oracle: [
      {
        ask: "select is_generated from information_schema.columns where table_name = 'customer' and column_name = 'code'",
        before: 'ALWAYS',
        after: 'NEVER',
      },
    ],
    caughtBy: ['verify.catalogue-column', 'verify.row-content'],
    object: { kind: 'column', name: 'shop.customer.code' },
  },
  {
    name: 'labels of an enum in another order',
    inject: `update pg_enum set enumsortorder = 4 where enumlabel = 'new' and enumtypid = 'shop.stage'::regtype`,
    oracle: [{ ask: 'select enum_range(null::shop.stage)', before: '{new,paid,sent}', after: '{paid,sent,new}' }],
    caughtBy: catalogue('type'),
    object: { kind: 'type', name: 'shop.stage' },
  },
  {
    name: 'a view that shows other rows',
    inject:
      'create or replace view shop.debtor with (security_barrier) as select id, name from shop.customer where balance < 11',
    oracle: [{ ask: 'select count(*) from shop.debtor', before: '9', after: '10' }],
    caughtBy: catalogue('relation'),
    object: { kind: 'relation', name: 'shop.debtor' },
  },
  {
    name: 'a view that is no barrier any more',
    inject: 'alter view shop.debtor reset (security_barrier)',
    oracle: [
      {
        ask: "select reloptions from pg_class where oid = 'shop.debtor'::regclass",
        before: '{security_barrier=true}',
        after: '',
      },
    ],
    caughtBy: catalogue('relation'),
    object: { kind: 'relation', name: 'shop.debtor' },
  },
  {
    name: 'a materialized view that is not populated',
    inject: 'refresh materialized view shop.per_stage with no data',
    oracle: [{ ask: "select ispopulated from pg_matviews where matviewname = 'per_stage'", before: 't', after: 'f' }],
    caughtBy: ['verify.catalogue-relation', 'verify.materialized-view'],
    object: { kind: 'materialized view', name: 'shop.per_stage' },
  },
  {
    name: 'a materialized view that is missing',
    inject: 'drop materialized view shop.per_stage',
    oracle: [{ ask: 'select count(*) from pg_matviews', before: '1', after: '0' }],
    caughtBy: ['verify.catalogue-relation', 'verify.catalogue-index', 'verify.materialized-view'],
    object: { kind: 'materialized view', name: 'shop.per_stage' },
  },
  {
    name: 'an extension that is missing',
    inject: 'drop extension pg_trgm cascade',
    oracle: [{ ask: "select count(*) from pg_extension where extname = 'pg_trgm'", before: '1', after: '0' }],
    caughtBy: catalogue('extension', 'index', 'comment'),
    object: { kind: 'extension', name: 'pg_trgm' },
  },
  {
    name: 'a comment that is lost',
    inject: 'comment on table shop.customer is null',
    oracle: [{ ask: "select obj_description('shop.customer'::regclass)", before: 'those who buy', after: '' }],
    caughtBy: catalogue('comment'),
    object: { kind: 'comment', name: 'table shop.customer' },
  },
  {
    name: 'a statistics object that is missing',
    inject: 'drop statistics shop.customer_both',
    oracle: [{ ask: 'select count(*) from pg_statistic_ext', before: '1', after: '0' }],
    caughtBy: catalogue('statistics'),
    object: { kind: 'statistics', name: 'shop.customer_both' },
  },
  {
    name: 'a sequence with another increment',
    inject: 'alter sequence shop.ticket increment by 1',
    oracle: [{ ask: "select increment_by from pg_sequences where sequencename = 'ticket'", before: '5', after: '1' }],
    caughtBy: catalogue('sequence'),
    object: { kind: 'sequence', name: 'shop.ticket' },
  },
  {
    name: 'a sequence that is missing',
    inject: 'drop sequence shop.ticket',
    oracle: [{ ask: "select to_regclass('shop.ticket') is null", before: 'f', after: 't' }],
    caughtBy: ['verify.catalogue-relation', 'verify.sequence'],
    object: { kind: 'sequence', name: 'shop.ticket' },
  },
  {
    name: 'a table that is missing',
    inject: 'drop table shop.noise',
    oracle: [{ ask: "select to_regclass('shop.noise') is null", before: 'f', after: 't' }],
    caughtBy: ['verify.catalogue-relation', 'verify.table-missing'],
    object: { kind: 'table', name: 'shop.noise' },
  },
  {
    name: 'a table that the source did not have',
    inject: 'create table shop.stray (id integer)',
    oracle: [{ ask: "select to_regclass('shop.stray') is null", before: 't', after: 'f' }],
    caughtBy: ['verify.catalogue-relation', 'verify.table-extra'],
    object: { kind: 'table', name: 'shop.stray' },
  },
  {
    name: 'a partition that stands alone',
    inject: 'alter table shop.visit detach partition shop.visit_2023',
    oracle: [{ ask: 'select count(*) from shop.visit', before: '100', after: '63' }],
    caughtBy: catalogue('relation', 'column'),
    object: { kind: 'relation', name: 'shop.visit_2023' },
  },
];
