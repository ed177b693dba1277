/* The tools themselves: what they write status reads, and what our own runner writes they take for theirs. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNamed } from '../../packages/core/src/migrate/formats/formats.ts';
import { bring, type ProgramName } from '../../scripts/programs.ts';
import { until } from '../cli/room.ts';
import { run } from '../run.ts';
import { optionalTier } from '../tiers.ts';
import { openPlace, type Place } from './place.ts';
import { migrationsOf, type RecordedName, recorded } from './recorded.ts';

/** How each goes up, and down by one where its recorded set has a way down. */
const tools: Partial<
  Record<
    RecordedName,
    {
      program: ProgramName;
      up: (set: string, url: string) => string[];
      down?: (set: string, url: string) => string[];
      /** Of the recorded set, what the tool itself fails at. */
      failing?: string;
      state: string;
    }
  >
> = {
  goose: {
    ...{ program: 'goose', state: 'goose_db_version' },
    up: (set, url) => ['-dir', set, 'postgres', url, 'up'],
    down: (set, url) => ['-dir', set, 'postgres', url, 'down'],
  },
  'golang-migrate': {
    ...{ program: 'migrate', state: 'schema_migrations', failing: '11_bad.up.sql' },
    up: (set, url) => ['-path', set, '-database', url, 'up'],
    down: (set, url) => ['-path', set, '-database', url, 'force', '10'],
  },
  dbmate: {
    ...{ program: 'dbmate', state: 'schema_migrations', failing: '20240103000000_three.sql' },
    up: (set, url) => ['-d', set, '-u', url, '--no-dump-schema', 'migrate'],
    down: (set, url) => ['-d', set, '-u', url, '--no-dump-schema', 'rollback'],
  },
  sqlx: {
    ...{ program: 'sqlx', state: '_sqlx_migrations', failing: '3_two_at_once.sql' },
    up: (set, url) => ['migrate', 'run', '--source', set, '--database-url', url],
  },
};
const found = new Map(
  await Promise.all(Object.values(tools).map(async ({ program }) => [program, await bring(program)] as const)),
);
const pathOf = (program: ProgramName): string => {
  const brought = found.get(program);
  return brought !== undefined && 'path' in brought ? brought.path : '';
};

let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place?.[Symbol.asyncDispose]());

describe.each(Object.entries(tools))('%s', (key, { program, up, down, failing, state }) => {
  const name = key as RecordedName;
  const brought = found.get(program);
  const canRun = optionalTier(
    `the tool ${program}`,
    brought !== undefined && 'path' in brought,
    brought !== undefined && 'reason' in brought ? brought.reason : '',
  );
  const standings = async (url: string, set = migrationsOf(name)): Promise<(string | null)[]> =>
    ((await place.status(set, url)).data['migrations'] as { standing: string | null }[]).map(
      ({ standing }) => standing,
    );

  it.skipIf(!canRun)('leaves the state that is recorded, and status follows it up and down', async () => {
    const url = await place.database(`real ${name}`);
    expect(new Set(await standings(url))).toEqual(new Set(['pending']));
    // The last of some sets fails, which is what the tool is asked for.
    await run(pathOf(program), up(migrationsOf(name), url)).catch(() => undefined);
    const expected: readonly string[] = recorded[name].standings;
    expect(await standings(url)).toEqual(expected);
    if (down === undefined) return;
    await run(pathOf(program), down(migrationsOf(name), url));
    const before = expected.filter((standing) => standing === 'applied').length;
    const after = (await standings(url)).filter((standing) => standing === 'applied').length;
    expect(after).toBe(name === 'golang-migrate' ? before : before - 1);
    expect(await standings(url)).not.toContain('dirty');
  });

  // The commands of sqlx and goose take none; their libraries do.
  const keys = name === 'sqlx' || name === 'goose' ? undefined : formatNamed(name).runner?.lockKeys;
  const waits = async (): Promise<void> => {
    const database = `locked ${name}`;
    const url = await place.database(database);
    const holder = new pg.Client({ connectionString: url });
    holder.on('error', () => undefined);
    await holder.connect();
    for (const key of keys?.(database, { schema: 'public', name: state }) ?? [])
      await holder.query('select pg_advisory_lock($1)', [key]);
    const running = run(pathOf(program), up(migrationsOf(name), url)).catch(() => undefined);
    const waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted";
    await until('it waits', async () => (await place.cluster.sql(database, waiting)).length > 0);
    await holder.end();
    await running;
    expect(new Set(await standings(url))).toContain('applied');
  };
  if (keys !== undefined) it.skipIf(!canRun)('waits for the lock that ours takes', waits);

  it.skipIf(!canRun)('finds nothing pending when ours has run, and ours nothing when it has', async () => {
    const set = await place.folder({}, migrationsOf(name), failing);
    const [ours, theirs] = [`ours, then ${name}`, `${name}, then ours`];
    const rows = `select to_jsonb(s) - 'tstamp' - 'installed_on' - 'execution_time' as row from ${state} s`;
    const url = await place.database(ours);
    expect((await place.apply(set, url)).ok).toBe(true);
    const written = await place.cluster.sql(ours, rows);
    // What it held for pending it would run, and fail: the tables are there.
    await run(pathOf(program), up(set, url));
    expect(await place.cluster.sql(ours, rows)).toEqual(written);
    const other = await place.database(theirs);
    await run(pathOf(program), up(set, other));
    expect(await place.cluster.sql(theirs, rows)).toEqual(written);
    const again = await place.apply(set, other);
    expect([again.ok, again.data['applied']], JSON.stringify(again.findings)).toEqual([true, []]);
    expect(new Set(await standings(other, set))).toEqual(new Set(['applied']));
  });
});

const goose = tools.goose;
const brought = found.get('goose');
describe.skipIf(brought === undefined || !('path' in brought))('goose beside ours', () => {
  const files = {
    '1_a.sql': '-- +goose Up\ninsert into counted values (1);\n',
    '2_b.sql': '-- +goose Up\ninsert into counted values (2);\n',
  };
  const counted = 'select n from counted order by n';
  const once = [{ n: '1' }, { n: '2' }];
  const upBy = async (set: string, url: string): Promise<void> =>
    void (await run(pathOf('goose'), goose?.up(set, url) ?? []));

  it('what goose applies while a program of its library has the lock is not run again', async () => {
    const set = await place.folder(files);
    const url = await place.database('library', 'create table counted (n int)');
    const holder = new pg.Client({ connectionString: url });
    await holder.connect();
    // As lock.NewPostgresSessionLocker does.
    await holder.query('select pg_advisory_lock(4097083626)');
    const ours = place.apply(set, url, { lockTimeoutSeconds: 30 });
    const waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted";
    await until('ours waits', async () => (await place.cluster.sql('library', waiting)).length > 0);
    await upBy(set, url);
    await holder.end();
    const report = await ours;
    expect([report.ok, report.data['applied']], JSON.stringify(report.findings)).toEqual([true, []]);
    expect(await place.cluster.sql('library', counted)).toEqual(once);
  });

  it('what it is just recording is waited for, and not run again', async () => {
    const set = await place.folder(files);
    const url = await place.database('recording', 'create table counted (n int)');
    await upBy(await place.folder({ '1_a.sql': files['1_a.sql'] }), url);
    const tool = new pg.Client({ connectionString: url });
    await tool.connect();
    // As goose itself does it: its command takes no lock.
    await tool.query(
      'begin; insert into counted values (2); insert into goose_db_version (version_id, is_applied) values (2, true)',
    );
    const ours = place.apply(set, url, { lockTimeoutSeconds: 30 }).catch((error: unknown) => error);
    const waiting = "select 1 from pg_locks where relation = 'goose_db_version'::regclass and not granted";
    await until('ours waits', async () => (await place.cluster.sql('recording', waiting)).length > 0);
    await tool.query('commit');
    await tool.end();
    expect(await ours).toMatchObject({
      ...{ message: expect.stringContaining('another runner has applied it meanwhile') },
      hint: expect.stringContaining('let one of them run at a time'),
    });
    expect(await place.cluster.sql('recording', counted)).toEqual(once);
    expect((await place.apply(set, url)).data['applied']).toEqual([]);
  });
});
