import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { until } from '../../cli/room.ts';
import { damage } from '../../diagnose/faults.ts';
import { type Condition, look, type World } from '../scene.ts';
import { both, endsWithBaseline, mendNothing } from './mend.ts';
import { forgetCheckpoints } from './wal.ts';

const reload = async ({ sql }: World, ...settings: string[]): Promise<void> => {
  for (const setting of settings) await sql(`alter system ${setting}`);
  await sql('select pg_reload_conf()');
};
/** What tests made is not what the conditions that follow are about. */
const forget = ({ sql }: World): Promise<unknown> => sql('select pg_stat_reset()');
const file = ({ cluster }: World, name: string): string => join(cluster.socket, 'data', name);
const isSet = ({ sql }: World, name: string, value: string): Promise<void> =>
  until(
    `${name} is ${value}`,
    async () => (await sql(`select setting from pg_settings where name = '${name}'`))[0]?.['setting'] === value,
  );

/** What a server was told, and what happened to it. */
export const serverConditions: readonly Condition[] = [
  {
    id: 'clock-skew',
    ...{ status: 'bad', says: /(?:10\.0|9\.9)\d* s ahead/ },
    options: { behindSeconds: 10 },
    make: mendNothing,
    isAsked: true,
  },
  {
    id: 'role',
    ...{ status: 'bad', says: /is a primary, and a standby is expected/ },
    options: { expectedRole: 'standby' },
    make: mendNothing,
    isAsked: true,
  },
  {
    id: 'standbys',
    ...{ status: 'bad', says: /expected, and not connected/ },
    options: { expectedStandbys: ['ghost'] },
    make: mendNothing,
    isAsked: true,
  },
  {
    id: 'standbys',
    ...{ status: 'bad', says: /wants 2 synchronous standbys, and 0 are there/ },
    make: async (world) => {
      await reload(world, "set synchronous_standby_names = 'first 2 (ghost, spirit, shade)'");
      await isSet(world, 'synchronous_standby_names', 'first 2 (ghost, spirit, shade)');
    },
  },
  {
    id: 'reachable',
    ...{ status: 'warning', says: /lets us into "app" within 1\.\d\d s/ },
    options: { limits: { 'reachable.connect-seconds': { warning: 0.9, bad: 60 } } },
    make: async (world) => {
      await reload(world, "set pre_auth_delay = '1s'");
      await isSet(world, 'pre_auth_delay', '1');
    },
    mend: async (world) => {
      await reload(world, 'reset pre_auth_delay');
      await isSet(world, 'pre_auth_delay', '0');
    },
  },
  {
    id: 'dangerous-settings',
    ...{ status: 'bad', says: /is on: data can be damaged/ },
    make: (world) => reload(world, 'set zero_damaged_pages = on').then(() => isSet(world, 'zero_damaged_pages', 'on')),
  },
  {
    id: 'risky-settings',
    ...{ status: 'warning', says: /is off: tables bloat/ },
    make: (world) => reload(world, 'set track_counts = off').then(() => isSet(world, 'track_counts', 'off')),
  },
  {
    id: 'password-encryption',
    ...{ status: 'warning', says: /is md5/ },
    make: (world) =>
      reload(world, 'set password_encryption = md5').then(() => isSet(world, 'password_encryption', 'md5')),
  },
  {
    id: 'pending-restart',
    ...{ status: 'warning', says: /only after a restart/ },
    make: async (world) => {
      await reload(world, 'set max_worker_processes = 9');
      await until(
        'it waits',
        async () => (await world.sql('select from pg_settings where pending_restart')).length > 0,
      );
    },
  },
  {
    id: 'configuration-errors',
    ...{ status: 'bad', says: /unrecognized configuration parameter, in line \d+ of/ },
    make: (world) => appendFile(file(world, 'postgresql.conf'), '\nno_such_setting = 1\n'),
    mend: 'shell',
  },
  {
    id: 'configuration-errors',
    ...{ status: 'bad', says: /setting could not be applied, in line \d+ of/ },
    make: (world) => appendFile(file(world, 'postgresql.conf'), "\nshared_buffers = 'lots'\n"),
    mend: 'shell',
  },
  {
    id: 'pg-hba',
    ...{ status: 'bad', says: /host 10\.0\.0\.0 trust: nobody there is asked/ },
    make: (world) => appendFile(file(world, 'pg_hba.conf'), '\nhost all all 10.0.0.0/8 trust\n'),
    mend: async (world, hint) => {
      expect(hint).toMatch(/^select rolname .* in line \d+ of "\/.*\/pg_hba\.conf", then: select pg_reload_conf\(\);$/);
      const rules = file(world, 'pg_hba.conf');
      await writeFile(rules, (await readFile(rules, 'utf8')).replace('10.0.0.0/8 trust', '10.0.0.0/8 scram-sha-256'));
      await reload(world);
    },
  },
  {
    id: 'collation',
    ...{ status: 'bad', says: /built by version 0\.1, and \S+ is there now/ },
    make: async ({ sql }) => {
      await sql("update pg_database set datcollversion = '0.1' where datname = 'app'");
    },
    mend: both,
  },
  {
    ...endsWithBaseline('deadlocks', forget),
    ...{ status: 'warning', says: /^1 deadlocks in/ },
    make: async ({ hold, sql }) => {
      const [one, other] = [await hold(), await hold()];
      await sql('create table fork (id int primary key)');
      await sql('insert into fork values (1), (2)');
      await sql('analyze fork');
      await one.query("set deadlock_timeout = '20ms'; begin; update fork set id = id where id = 1");
      await other.query("set deadlock_timeout = '20ms'; begin; update fork set id = id where id = 2");
      await Promise.allSettled([
        one.query('update fork set id = id where id = 2'),
        other.query('update fork set id = id where id = 1'),
      ]);
      await Promise.all([one.query('rollback'), other.query('rollback')]);
      await Promise.all([one[Symbol.asyncDispose](), other[Symbol.asyncDispose]()]);
      await until(
        'it is counted',
        async () =>
          Number((await sql("select deadlocks from pg_stat_database where datname = 'app'"))[0]?.['deadlocks']) > 0,
      );
    },
  },
  {
    ...endsWithBaseline('rollbacks', forget),
    ...{ status: 'warning', says: /40 of \d+ transactions were rolled back/ },
    make: async ({ hold, sql }) => {
      await sql('select pg_stat_reset()');
      const session = await hold();
      for (let index = 0; index < 40; index += 1) await session.query('begin; select 1; rollback');
      await session[Symbol.asyncDispose]();
      await until(
        'they are counted',
        async () =>
          Number(
            (await sql("select xact_rollback from pg_stat_database where datname = 'app'"))[0]?.['xact_rollback'],
          ) >= 40,
      );
    },
  },
  {
    ...endsWithBaseline('temp-files', forget, { limits: { 'temp-files.bytes-per-hour': { warning: 1e6, bad: 1e12 } } }),
    ...{ status: 'warning', says: /MiB of temporary files/ },
    make: async ({ sql }) => {
      await sql(
        "set work_mem = '64kB'; select count(*) from (select i from generate_series(1, 100000) i order by i desc) x",
      );
      await until(
        'it is counted',
        async () =>
          Number((await sql("select temp_bytes from pg_stat_database where datname = 'app'"))[0]?.['temp_bytes']) > 1e6,
      );
    },
  },
  {
    id: 'checksum-failures',
    ...{ status: 'bad', says: /pages did not have their checksum/ },
    make: async ({ cluster, sql }) => {
      await damage(cluster, 'app', 'damaged', 'public.purchase');
      await cluster.sql('damaged', 'select count(*) from purchase').catch(() => undefined);
      await until(
        'it is counted',
        async () =>
          Number(
            (await sql("select checksum_failures as n from pg_stat_database where datname = 'damaged'"))[0]?.['n'],
          ) > 0,
      );
    },
    mend: ({ sql }) => sql('drop database damaged'),
  },
  {
    ...endsWithBaseline('forced-checkpoints', forgetCheckpoints),
    ...{ status: 'warning', says: /of \d+ checkpoints in .* were forced/ },
    make: async ({ sql, url }) => {
      for (let index = 0; index < 11; index += 1) await sql('checkpoint');
      await until('they are counted', async () => (await look(url())).troubles.includes('forced-checkpoints'));
    },
  },
  {
    id: 'connection-limit',
    ...{ status: 'bad', says: /2 of its 2 connections/ },
    make: async ({ sql, hold, cluster }) => {
      await sql("create role frugal login connection limit 2 password 'two at a time'");
      for (const _ of [1, 2]) await hold('frugal', cluster.url('app', 'frugal', 'two at a time'));
    },
  },
  {
    id: 'connections',
    ...{ status: 'warning', says: /4[6-9] of 57 connections are used/ },
    make: async ({ hold }) => {
      for (let index = 0; index < 46; index += 1) await hold();
    },
    mend: ({ sql }, hint) => sql((hint.split(' -- ')[0] ?? '').replace('10 minutes', '0 seconds')),
  },
];
