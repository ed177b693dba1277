/* Who is in the way of our own runner, and of whom it is. Run by apply.test.ts. */
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import type { PgproofError } from '../../../packages/core/src/errors.ts';
import { golangMigrate } from '../../../packages/core/src/migrate/formats/golang-migrate.ts';
import { until } from '../../cli/room.ts';
import { place, standings } from './scene.ts';

describe('under fire', () => {
  const lockTimeoutSeconds = 1;
  /** A table with readers and writers, who say how long they waited at the most. */
  async function fire(database: string) {
    const url = await place.database(
      database,
      'create table t (id int primary key, v int); insert into t select generate_series(1, 1000), 0',
    );
    const client = async (name: string): Promise<pg.Client> => {
      const one = new pg.Client({ connectionString: url, application_name: name });
      one.on('error', () => undefined);
      await one.connect();
      return one;
    };
    let isOver = false;
    let longest = 0;
    let count = 0;
    const work = async (name: string, sql: string): Promise<void> => {
      const one = await client(name);
      while (!isOver) {
        const began = performance.now();
        await one.query(sql);
        longest = Math.max(longest, performance.now() - began);
        count += 1;
      }
      await one.end();
    };
    const workers = [
      work('reader', 'select count(*) from t'),
      work('writer', 'update t set v = v + 1 where id = 1'),
      work('writer', 'update t set v = v + 1 where id = 2'),
    ];
    return {
      ...{ url, client },
      stop: async () => {
        isOver = true;
        await Promise.all(workers);
        return { longest, count };
      },
    };
  }

  it('nobody waits for longer than lock_timeout, the blocker is named, and nothing is left', async () => {
    const scene = await fire('fire');
    const folder = await place.folder({ '1_add.up.sql': 'alter table t add column note text;' });
    const long = await scene.client('nightly report');
    await long.query("begin; select 'a secret word', count(*) from t");
    const failed = await place.apply(folder, scene.url, { lockTimeoutSeconds, lockAttempts: 2 }).then(
      () => undefined,
      (error: unknown) => error as PgproofError,
    );
    expect(failed).toMatchObject({ kind: 'lock-not-got', exitCode: 6 });
    expect(failed?.message).toMatch(
      /process \d+ \(user postgres, application nightly report\) holds public\.t: idle in transaction, in a transaction for .*, since \d\d:\d\d:\d\d UTC; its statement: begin; select \?, count\(\*\) from t/,
    );
    expect(failed?.message).toContain('nothing of it was kept');
    expect(failed?.hint).toContain('--lock-attempts 4');
    expect(failed?.findings.filter(({ id }) => id === 'migrate.lock-waited')).toHaveLength(1);
    expect(await standings(folder, scene.url)).toEqual(['pending']);
    // Once it ends the next attempt gets its lock: while one is under way.
    const again = place.apply(folder, scene.url, { lockTimeoutSeconds, lockAttempts: 20 });
    await until(
      'it waits for its lock',
      async () =>
        (
          await place.cluster.sql(
            'fire',
            "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ~ '^alter'",
          )
        ).length > 0,
    );
    await long.query('commit');
    await long.end();
    expect((await again).ok).toBe(true);
    const { longest, count } = await scene.stop();
    expect(count).toBeGreaterThan(100);
    // A backend that hears of the end of its wait, and one that is scheduled, are a moment later.
    expect(longest).toBeLessThan(lockTimeoutSeconds * 1000 + 400);
    expect(longest).toBeGreaterThan(lockTimeoutSeconds * 500);
  });

  it('of two runners at once one applies, and the other finds it done', async () => {
    const folder = await place.folder({
      '1_slow.up.sql': 'create table s (id int); select pg_sleep(0.5);',
      '2_more.up.sql': 'create table s2 (id int);',
    });
    const url = await place.database('two');
    const reports = await Promise.all([place.apply(folder, url), place.apply(folder, url)]);
    const applied = reports.map(({ data }) => (data['applied'] as unknown[]).length);
    expect(applied.sort()).toEqual([0, 2]);
    expect(await standings(folder, url)).toEqual(['applied', 'applied']);
  });

  it('a backup keeps it out, and is named', async () => {
    const url = await place.database('gate');
    const backup = new pg.Client({ connectionString: url, application_name: 'pgproof' });
    await backup.connect();
    await backup.query('select pg_advisory_lock_shared(1885827186, 1)');
    const folder = await place.folder({ '1_a.up.sql': 'create table a (id int)' });
    await expect(place.apply(folder, url, { gateTimeoutSeconds: 1 })).rejects.toMatchObject({
      kind: 'lock-not-got',
      message: expect.stringMatching(
        /^a backup of this database runs: .* for process \d+ \(user postgres, application pgproof\) has it$/,
      ),
    });
    await backup.end();
  });
});

it('what the tool itself does while its lock is waited for is not done again', async () => {
  const folder = await place.folder({ '1_a.up.sql': 'create table theirs (id int)' });
  const url = await place.database('meanwhile');
  const tool = new pg.Client({ connectionString: url });
  await tool.connect();
  const keys = golangMigrate.runner?.lockKeys?.('meanwhile', { schema: 'public', name: 'schema_migrations' }) ?? [];
  await tool.query('select pg_advisory_lock($1)', [keys[1]]);
  const ours = place.apply(folder, url, { lockTimeoutSeconds: 20 });
  const waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted";
  await until(
    'it waits for the lock of the tool',
    async () => (await place.cluster.sql('meanwhile', waiting)).length > 0,
  );
  await tool.query(
    `create table theirs (id int); create table schema_migrations (version bigint primary key, dirty boolean not null);
    insert into schema_migrations values (1, false)`,
  );
  await tool.end();
  const report = await ours;
  expect([report.ok, report.data['applied']], JSON.stringify(report.findings)).toEqual([true, []]);
});
