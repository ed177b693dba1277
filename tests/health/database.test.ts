import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releases } from '../../packages/core/src/health/releases.ts';
import { gateKeys } from '../../packages/core/src/postgres/gate.ts';
import { until } from '../cli/room.ts';
import type { Cluster } from '../cluster.ts';
import { hold } from '../diagnose/faults.ts';
import { requirePooler, startPooler } from '../diagnose/pooler.ts';
import { representatives } from '../whole.ts';
import { schemaConditions } from './conditions/schema.ts';
import { serverConditions } from './conditions/server.ts';
import { sessionConditions } from './conditions/sessions.ts';
import { walConditions } from './conditions/wal.ts';
import { expectCondition, look, startHealthy, wordsOf } from './scene.ts';

let cluster: Cluster;
/** A server that is not of the newest minor release is told so, and rightly. */
let known: readonly string[];

beforeAll(async () => {
  cluster = await startHealthy();
  const [row] = await cluster.sql('app', "select current_setting('server_version_num')::int % 100 as minor");
  known = Number(row?.['minor']) < (releases[cluster.major]?.minor ?? 0) ? ['version'] : [];
});
afterAll(() => cluster?.stop());

it('a healthy server gives no warning, nothing bad and nothing unknown, in any profile', async () => {
  for (const profile of ['production', 'ci', 'pre-migrate', 'pre-backup'] as const) {
    const seen = await look(cluster.url('app'), { profile, sampleSeconds: 0.1 });
    const expected = known.filter((id) => seen.findings.some((finding) => finding.id === `monitor.${id}`));
    expect(seen.troubles, wordsOf(seen)).toEqual(expected);
    expect(seen.made.report.ok).toBe(true);
  }
});

it('that no time limit is set is told, and no longer once a role has them', async () => {
  expect((await look(cluster.url('app'))).of('timeouts')).toMatchObject({
    status: 'explained',
    hint: expect.stringMatching(/^alter role/),
  });
  const names = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'];
  await cluster.sql(
    'app',
    `create role application; ${names.map((name) => `alter role application set ${name} = '30s'`).join('; ')}`,
  );
  expect((await look(cluster.url('app'))).of('timeouts').status).toBe('good');
});

it.skipIf(!requirePooler())(
  'what is asked through a pooler that shares its sessions leaves nothing in them',
  async () => {
    await using pooler = await startPooler(cluster);
    const seen = await look(pooler.url('app'));
    expect(seen.troubles, wordsOf(seen)).toEqual(known);
    await using other = await hold(pooler.url('app'));
    expect(
      await other.query(`select current_setting('statement_timeout') as statement, current_setting('default_transaction_read_only') as read,
      current_setting('search_path') as path, pg_backend_pid() as pid`),
    ).toMatchObject([{ statement: '0', read: 'off', path: '"$user", public' }]);
  },
);

it('a backup of ours is a dump like any other: migrations wait for it, and nobody is told to end what holds its snapshot', async () => {
  await using stack = new AsyncDisposableStack();
  const open = async (application: string): ReturnType<typeof hold> =>
    stack.use(await hold(cluster.url('app'), application));
  const [gate, holder, dump] = [await open('pgproof'), await open('pgproof'), await open('pgproof pg_dump')];
  await gate.query(`select pg_advisory_lock_shared(${gateKeys.join(', ')})`);
  for (const session of [holder, dump]) await session.query('begin isolation level repeatable read; select 1');
  await cluster.sql('app', 'do $$ begin for i in 1 .. 150 loop perform txid_current(); commit; end loop; end $$');
  const soon = { warning: 0, bad: 1e9 };
  const limits = {
    'long-transaction.seconds': soon,
    'idle-in-transaction.seconds': soon,
    'xmin-horizon.age': { warning: 100, bad: 1e9 },
  };
  const before = await look(cluster.url('app'), { profile: 'pre-migrate', limits });
  expect(before.troubles, wordsOf(before)).toEqual(known.concat('dump-running').filter((id) => id !== 'version'));
  const dumps = before.findings.filter(({ id }) => id === 'monitor.dump-running');
  expect(dumps.map(({ detail }) => /application ([^,]+),/.exec(detail)?.[1]).sort()).toEqual([
    'pgproof',
    'pgproof pg_dump',
  ]);
  const seen = await look(cluster.url('app'), { limits });
  const held = seen.findings.filter(({ id }) => id === 'monitor.xmin-horizon');
  expect(held).toHaveLength(2);
  for (const { hint } of held) expect(hint).toMatch(/^select query, state .* wait for it to end$/);
  // Without its gate it is a session as any other.
  await gate[Symbol.asyncDispose]();
  await until(
    'the gate is open',
    async () => (await cluster.sql('app', "select from pg_locks where locktype = 'advisory'")).length === 0,
  );
  expect((await look(cluster.url('app'), { profile: 'pre-migrate', limits })).troubles).toContain(
    'idle-in-transaction',
  );
});

describe.each([
  ['the schema', schemaConditions],
  ['sessions', sessionConditions],
  ['the write-ahead log', walConditions],
  ['the server', serverConditions],
])('of %s a run says, and nothing else', (_, conditions) => {
  it.each(representatives(conditions, 3, ({ goesOn }) => goesOn === true))('$id: $says', async (condition) => {
    await expectCondition(condition, cluster, known);
  });
});
