import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { until } from '../../cli/room.ts';
import type { Condition, World } from '../scene.ts';

const soon = { warning: 0.1, bad: 1000 };
const isWaiting = ({ sql }: World, count: number): Promise<void> =>
  until(
    `${count} wait`,
    async () => (await sql("select from pg_stat_activity where wait_event_type = 'Lock'")).length >= count,
  );
const passes = (milliseconds: number, since = performance.now()): Promise<void> =>
  until('it is old enough', () => performance.now() - since > milliseconds);

/** What sessions do. */
export const sessionConditions: readonly Condition[] = [
  {
    id: 'long-transaction',
    ...{ status: 'warning', says: /application a report.*has been in a transaction for/ },
    options: { limits: { 'long-transaction.seconds': soon } },
    make: async ({ hold }) => {
      await (await hold('a report')).query('begin; select 1');
      await passes(120);
    },
  },
  {
    id: 'idle-in-transaction',
    ...{ status: 'warning', says: /has been idle in a transaction for/ },
    options: { limits: { 'idle-in-transaction.seconds': soon } },
    make: async ({ hold }) => {
      await (await hold('a forgetful one')).query('begin; select 1');
      await passes(120);
    },
  },
  {
    id: 'long-query',
    ...{ status: 'warning', says: /has been at one statement for/ },
    options: { limits: { 'long-query.seconds': soon } },
    make: async ({ hold }) => {
      const session = await hold('a slow one');
      session.query('select pg_sleep(60)').catch(() => undefined);
      await passes(120);
    },
  },
  {
    id: 'lock-chain',
    ...{ status: 'warning', says: /application the root.*keeps 2 sessions waiting, for/ },
    options: { limits: { 'lock-chain.seconds': soon } },
    make: async (world) => {
      const [root, middle, last] = [
        await world.hold('the root'),
        await world.hold('between'),
        await world.hold('the last'),
      ];
      await root.query('begin; lock table purchase in access share mode');
      middle.query('begin; lock table purchase in access exclusive mode; rollback').catch(() => undefined);
      await isWaiting(world, 1);
      last.query('select count(*) from purchase').catch(() => undefined);
      await isWaiting(world, 2);
      await passes(120);
    },
    mend: async (world, hint) => {
      await world.sql(hint.split(' -- ')[0] ?? '');
      await until(
        'nobody waits',
        async () => (await world.sql("select from pg_stat_activity where wait_event_type = 'Lock'")).length === 0,
      );
    },
  },
  {
    id: 'lock-chain',
    ...{ status: 'warning', says: /^it keeps 2 sessions waiting, .* prepared in database "app"/ },
    options: { limits: { 'lock-chain.seconds': soon } },
    make: async (world) => {
      await (await world.hold()).query(
        "begin; lock table purchase in share mode; prepare transaction 'left ''behind'''",
      );
      const [first, second] = [await world.hold(), await world.hold()];
      // Those that wait for it could not be ended else, where the test fails.
      world.use({
        [Symbol.asyncDispose]: async () => {
          await world.sql("rollback prepared 'left ''behind'''").catch(() => undefined);
        },
      });
      first.query('begin; lock table purchase in access exclusive mode; rollback').catch(() => undefined);
      await isWaiting(world, 1);
      second.query('select count(*) from purchase').catch(() => undefined);
      await isWaiting(world, 2);
      await passes(120);
    },
  },
  {
    id: 'wait-profile',
    ...{ status: 'bad', says: /100 % of \d+ active sessions that were seen waited for it/ },
    options: { sampleSeconds: 0.6 },
    make: async (world) => {
      const root = await world.hold('the root');
      await root.query('begin; lock table purchase in access exclusive mode');
      for (const _ of [1, 2])
        (await world.hold('a reader')).query('select count(*) from purchase').catch(() => undefined);
      await isWaiting(world, 2);
    },
    mend: ({ sql }) =>
      sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'the root'"),
  },
  {
    id: 'prepared-transaction',
    ...{ status: 'warning', says: /prepared .* ago by postgres in database "app"/ },
    options: { limits: { 'prepared-transaction.seconds': soon } },
    make: async ({ hold }) => {
      await (await hold()).query(
        "begin; insert into purchase (note) values ('perhaps'); prepare transaction 'O''Brien'",
      );
      await passes(120);
    },
  },
  {
    id: 'xmin-horizon',
    ...{ status: 'warning', says: /has held back the removal of old rows for \d+ transactions/ },
    options: { limits: { 'xmin-horizon.age': { warning: 100, bad: 1e9 } } },
    make: async ({ hold, sql }) => {
      await (await hold('an old snapshot')).query('begin isolation level repeatable read; select 1');
      await sql('do $$ begin for i in 1 .. 150 loop perform txid_current(); commit; end loop; end $$');
    },
  },
  {
    id: 'dump-running',
    ...{ status: 'warning', says: /application pg_dump.*has dumped for/ },
    options: { profile: 'pre-migrate' },
    make: async (world) => {
      const lock = await world.hold();
      await lock.query('begin; lock table purchase in access exclusive mode');
      const { bin, socket, port } = world.cluster;
      const dump = spawn(
        `${bin}/pg_dump`,
        ['-h', socket, '-p', String(port), '-U', 'postgres', '-f', '/dev/null', 'app'],
        { stdio: 'ignore' },
      );
      const ended = once(dump, 'exit');
      world.use({
        [Symbol.asyncDispose]: async () => {
          dump.kill();
          await ended;
        },
      });
      await isWaiting(world, 1);
    },
    mend: async (world) => {
      await world.sql(
        "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Client' and state like 'idle in%'",
      );
      await until(
        'the dump has ended',
        async () => (await world.sql("select from pg_stat_activity where application_name = 'pg_dump'")).length === 0,
      );
    },
  },
];
