import { until } from '../../cli/room.ts';
import { superuserPassword } from '../../cluster.ts';
import type { Condition, World } from '../scene.ts';
import { behind } from './mend.ts';

const segments = async ({ sql }: World, count: number): Promise<void> => {
  for (let index = 0; index < count; index += 1) {
    await sql("select pg_logical_emit_message(false, 'test', 'x')");
    await sql('select pg_switch_wal()');
  }
};
const archive = async ({ sql }: World, command: string): Promise<void> => {
  await sql(`alter system set archive_command = '${command}'`);
  await sql('select pg_reload_conf()');
  await until('it is set', async () => (await sql('show archive_command'))[0]?.['archive_command'] === command);
};
const repaired = async (world: World): Promise<void> => {
  await archive(world, 'true');
  await segments(world, 1);
  await until(
    'all is archived',
    async () =>
      (await world.sql("select from pg_ls_archive_statusdir() where name like '%.ready'")).length === 0 &&
      (await world.sql('select from pg_stat_archiver where last_failed_time > last_archived_time')).length === 0,
    90,
  );
};
const ready = ({ sql }: World, count: number): Promise<void> =>
  until(
    `${count} wait`,
    async () => (await sql("select from pg_ls_archive_statusdir() where name like '%.ready'")).length >= count,
  );

/** Those of a test are not what it is about. */
export const forgetCheckpoints = ({ sql, cluster }: World): Promise<unknown> =>
  sql(`select pg_stat_reset_shared('${cluster.major >= 17 ? 'checkpointer' : 'bgwriter'}')`);

/** The write-ahead log: its archive, and what keeps it. */
export const walConditions: readonly Condition[] = [
  {
    id: 'slot-retained',
    ...{ status: 'warning', says: /keeps .* of WAL, and nobody reads it/ },
    mend: behind,
    options: { limits: { 'slot-retained.bytes': { warning: 1e6, bad: 1e12 } } },
    make: async (world) => {
      await world.sql("select pg_create_physical_replication_slot('forgotten', true)");
      await segments(world, 1);
    },
  },
  {
    id: 'slot-inactive',
    ...{ status: 'warning', says: /nobody reads it.*, and it keeps/ },
    mend: behind,
    options: {
      limits: {
        'slot-inactive.bytes': { warning: 1e6, bad: 1e12 },
        'slot-inactive.idle-seconds': { warning: 0, bad: 1e9 },
      },
    },
    make: async (world) => {
      await world.sql("select pg_create_logical_replication_slot('left', 'pgoutput')");
      await segments(world, 1);
    },
  },
  {
    id: 'slot-lost',
    ...{ status: 'bad', says: /WAL that its reader needs is gone/ },
    make: async (world) => {
      await world.sql("alter system set max_slot_wal_keep_size = '1MB'");
      await world.sql('select pg_reload_conf()');
      await world.sql("select pg_create_physical_replication_slot('lost', true)");
      await segments(world, 4);
      await until('it is lost', async () => {
        await world.sql('checkpoint');
        return (await world.sql("select from pg_replication_slots where wal_status = 'lost'")).length > 0;
      });
      await world.sql('alter system reset max_slot_wal_keep_size');
      await world.sql('select pg_reload_conf()');
      await forgetCheckpoints(world);
    },
  },
  {
    id: 'subscription',
    ...{ status: 'warning', says: /is disabled/ },
    make: async ({ sql, cluster }) => {
      await sql('create publication all_of_it for table purchase');
      await sql("select pg_create_logical_replication_slot('feed', 'pgoutput')");
      await sql(
        `create subscription "Feed" connection 'host=127.0.0.1 port=${cluster.port} user=postgres password=''${superuserPassword}'' dbname=app' publication all_of_it with (slot_name = 'feed', create_slot = false, copy_data = false)`,
      );
      await sql('alter subscription "Feed" disable');
    },
    mend: async ({ sql }, hint) => {
      await sql(hint);
      await until(
        'it runs',
        async () => (await sql('select from pg_stat_subscription where pid is not null')).length > 0,
      );
    },
  },
  {
    id: 'subscription',
    goesOn: true,
    ...{ status: 'bad', says: /is enabled, and no worker runs/ },
    make: async ({ sql }) => {
      await sql(`alter subscription "Feed" connection 'host=127.0.0.1 port=1 connect_timeout=1'`);
      await until(
        'its worker is gone',
        async () => (await sql('select from pg_stat_subscription where pid is not null')).length === 0,
      );
    },
    mend: async ({ sql }) => {
      await sql('alter subscription "Feed" disable');
      await sql('alter subscription "Feed" set (slot_name = none)');
      await sql('drop subscription "Feed"');
      await until(
        'its slot is free',
        async () => (await sql("select from pg_replication_slots where slot_name = 'feed' and active")).length === 0,
      );
      await sql("select pg_drop_replication_slot('feed')");
    },
  },
  {
    id: 'archiver',
    ...{ status: 'bad', says: /archiving fails: \d+ tries/ },
    make: async (world) => {
      await archive(world, 'false');
      await segments(world, 1);
      await until(
        'it has failed',
        async () =>
          (
            await world.sql(
              "select from pg_stat_archiver where last_failed_time > coalesce(last_archived_time, '-infinity')",
            )
          ).length > 0,
      );
    },
    mend: repaired,
  },
  {
    id: 'archive-queue',
    ...{ status: 'warning', says: /^[2-9] files wait/ },
    options: { limits: { 'archive-queue.files': { warning: 2, bad: 100 } } },
    make: async (world) => {
      await archive(world, 'sleep 2');
      await segments(world, 3);
      await ready(world, 2);
    },
    mend: repaired,
  },
  {
    id: 'archive-age',
    ...{ status: 'warning', says: /whole segments wait/ },
    options: { limits: { 'archive-age.seconds': { warning: 0.2, bad: 1000 } } },
    make: async (world) => {
      await archive(world, 'sleep 2');
      await segments(world, 3);
      await ready(world, 2);
    },
    mend: repaired,
  },
  {
    id: 'wal-size',
    ...{ status: 'bad', says: /of WAL, and 32\.0 MiB is aimed at/ },
    make: async (world) => {
      await world.sql("alter system set max_wal_size = '32MB'");
      await world.sql("alter system set min_wal_size = '32MB'");
      await world.sql('select pg_reload_conf()');
      await world.sql("select pg_create_physical_replication_slot('keeper', true)");
      await segments(world, 8);
    },
    mend: async (world, hint) => {
      const { sql } = world;
      await sql("select pg_drop_replication_slot('keeper')");
      await sql(hint.split(';')[0] ?? '');
      await sql('alter system reset max_wal_size');
      await sql('alter system reset min_wal_size');
      await sql('select pg_reload_conf()');
      await forgetCheckpoints(world);
    },
  },
];
