import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../cli/room.ts';
import type { Cluster } from '../cluster.ts';
import { hold } from '../diagnose/faults.ts';
import { type Standby, startStandby } from '../preflight/standby.ts';
import { look, paste, startHealthy, wordsOf } from './scene.ts';

let primary: Cluster;
let standby: Standby;
let known: readonly string[];
const onStandby = {
  sql: async (database: string, text: string) => (await standby.sql(database, text)) as Record<string, string | null>[],
};

beforeAll(async () => {
  primary = await startHealthy();
  standby = await startStandby(primary, {
    max_prepared_transactions: '5',
    max_standby_streaming_delay: '0',
    fsync: 'on',
  });
  await standby.caughtUp();
  known = (await look(primary.url('app'))).troubles;
  expect(known.filter((id) => id !== 'version')).toEqual([]);
});
afterAll(async () => {
  await standby?.[Symbol.asyncDispose]();
  await primary?.stop();
});

const write = (rows: number): Promise<unknown> =>
  primary.sql('app', `insert into purchase (note) select repeat('x', 100) from generate_series(1, ${rows})`);

it('a standby that follows is healthy, and so is its primary, also when both are idle', async () => {
  const [here, there] = [
    await look(primary.url('app'), { sampleSeconds: 0.2 }),
    await look(standby.url('app'), { sampleSeconds: 0.2 }),
  ];
  expect(here.troubles, wordsOf(here)).toEqual(known);
  expect(here.of('standbys').detail).toBe('1 standbys are connected, 0 of them synchronous');
  expect(there.facts.server.isStandby).toBe(true);
  expect(there.troubles, wordsOf(there)).toEqual(known);
  expect(there.of('wal-receiver').detail).toBe('all that was received is replayed');
});

it('a standby that does not replay is told by the primary, and by itself, with the command that lets it', async () => {
  await standby.sql('app', 'select pg_wal_replay_pause()');
  await write(20_000);
  const limits = { 'replication-lag.bytes': { warning: 1e6, bad: 1e12 } };
  await until('it lags', async () => (await look(primary.url('app'), { limits })).troubles.includes('replication-lag'));
  const here = await look(primary.url('app'), { limits, sampleSeconds: 0.3 });
  expect(here.troubles).toEqual([...known, 'replication-lag'].sort());
  expect(here.of('replication-lag')).toMatchObject({
    status: 'warning',
    detail: expect.stringMatching(/MiB.* behind .*did not move between two looks/),
  });
  const there = await look(standby.url('app'));
  expect(there.troubles, wordsOf(there)).toEqual([...known, 'wal-receiver'].sort());
  expect(there.of('wal-receiver').detail).toMatch(/replay is paused/);
  await paste(onStandby, there.of('wal-receiver').hint ?? '');
  await standby.caughtUp();
  await until(
    'the primary knows',
    async () => !(await look(primary.url('app'), { limits })).troubles.includes('replication-lag'),
  );
});

it('queries that replay has cancelled are told, with the setting that lets them be', async () => {
  await using reader = await hold(standby.url('app'));
  await reader.query('begin isolation level repeatable read; select count(*) from purchase');
  await primary.sql('app', 'delete from purchase where id < 1000');
  await primary.sql('app', 'vacuum purchase');
  await until('the reader is gone', () =>
    reader.query('select 1').then(
      () => false,
      () => true,
    ),
  );
  await until('it is told', async () => (await look(standby.url('app'))).troubles.includes('recovery-conflicts'));
  const there = await look(standby.url('app'));
  expect(there.of('recovery-conflicts').detail).toMatch(/^1 queries were cancelled/);
  await paste(onStandby, there.of('recovery-conflicts').hint ?? '');
  expect(
    await standby.sql(
      'app',
      "select from pg_file_settings where name = 'max_standby_streaming_delay' and setting = '-1'",
    ),
  ).toHaveLength(1);
});

it('a standby that does not reach its primary says so; the primary misses it by its name', async () => {
  await standby.sql('postgres', "alter system set primary_conninfo = 'host=127.0.0.1 port=1 user=postgres'");
  await standby.sql('postgres', 'select pg_reload_conf()');
  await until('it is cut off', async () => (await primary.sql('app', 'select from pg_stat_replication')).length === 0);
  const here = await look(primary.url('app'), { expectedStandbys: ['walreceiver'] });
  expect(here.of('standbys')).toMatchObject({ status: 'bad', object: { kind: 'standby', name: 'walreceiver' } });
  const there = await look(standby.url('app'));
  expect(there.of('wal-receiver')).toMatchObject({
    status: 'bad',
    detail: expect.stringMatching(/no WAL receiver runs/),
  });
});
