/* What keeps our own runner from being begun. Run by apply.test.ts. */
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { superuserPassword } from '../../cluster.ts';
import { hasPgbouncer, startPooler } from '../../preflight/pooler.ts';
import { requireTier } from '../../tiers.ts';
import { found, place, standings } from './scene.ts';

describe('what stops it before anything is done, with the way out', () => {
  const goose = '-- +goose Up\ncreate table gone (id int);\n';
  it.each<[string, { files: Record<string, string>; state: string; id: string; hint: RegExp; more?: object }]>([
    [
      'a dirty state',
      {
        ...{
          files: { '1_a.up.sql': 'select 1', '2_b.up.sql': 'select 1' },
          id: 'migrate.dirty',
          hint: /migrate force/,
        },
        state:
          'create table schema_migrations (version bigint primary key, dirty boolean not null); insert into schema_migrations values (1, true)',
      },
    ],
    [
      'a file that was edited after it was applied',
      {
        ...{ files: { '1_a.sql': 'select 1', '2_b.sql': 'create table gone (id int)' }, id: 'migrate.edited' },
        ...{ hint: /git log -p/, more: { format: 'plain' } },
        state:
          "create table pgproof_migrations (version text, name text, checksum text, applied_at timestamptz default now()); insert into pgproof_migrations values ('1', 'a', 'another')",
      },
    ],
    [
      'a merge that came out of order',
      {
        ...{
          files: { '1_a.sql': goose, '2_b.sql': goose },
          id: 'migrate.out-of-order',
          hint: /a version later than all/,
        },
        state:
          'create table goose_db_version (id int, version_id bigint, is_applied boolean); insert into goose_db_version values (1, 0, true), (2, 2, true)',
      },
    ],
    [
      'an invalid index that CONCURRENTLY left',
      {
        ...{ files: { '1_a.sql': goose }, id: 'monitor.index-invalid', more: { environment: 'staging' } },
        ...{ hint: /reindex index concurrently/ },
        state: `create table t (id int); create index t_i on t (id);
          update pg_index set indisvalid = false where indexrelid = 't_i'::regclass`,
      },
    ],
    [
      'a schema with tables, where no state says which migrations they are of',
      {
        ...{
          files: { '1_a.sql': 'create table gone (id int)' },
          state: 'create table t (id int)',
          id: 'migrate.not-empty',
        },
        ...{ hint: /--baseline-version/, more: { format: 'plain' } },
      },
    ],
    [
      'an error of lint, in staging',
      {
        ...{ files: { '1_a.sql': '-- +goose Up\ncreate index i on t (id);\n' }, id: 'migrate.index-not-concurrent' },
        ...{ hint: /CONCURRENTLY/, more: { environment: 'staging' } },
        state:
          "create table t (id int, pad text); insert into t select n, repeat('x', 500) from generate_series(1, 4000) n; analyze t",
      },
    ],
    [
      'what was never rehearsed, in production',
      {
        ...{ files: { '1_a.sql': goose }, state: 'select 1', id: 'migrate.rehearsal', hint: /migrate rehearse/ },
        more: { environment: 'production' },
      },
    ],
  ])('%s', async (what, { files, state, id, hint, more }) => {
    const name = `stop ${what.slice(0, 40)}`;
    const url = await place.database(name, state);
    const report = await place.apply(await place.folder(files), url, more);
    expect([report.ok, report.exitCode]).toEqual([false, 1]);
    expect(report.headline).toMatch(/^nothing was applied/);
    const bad = report.findings.find((one) => one.id === id);
    expect(bad, JSON.stringify(report.findings)).toMatchObject({ status: 'bad', hint: expect.stringMatching(hint) });
    expect(await place.cluster.sql(name, "select 1 from pg_class where relname = 'gone'")).toEqual([]);
  });

  it.each<[string, string, 'bad' | 'explained']>([
    ['what waits for it', 'alter table dumped add note text', 'bad'],
    ['what does not', 'create table beside (id bigint primary key)', 'explained'],
  ])('a dump under way, for %s', async (what, sql, status) => {
    const name = `dump ${what}`;
    const url = await place.database(name, 'create table dumped (id int)');
    const dump = new pg.Client({ connectionString: url, application_name: 'pg_dump' });
    await dump.connect();
    await dump.query('begin; lock table dumped in access share mode');
    const folder = await place.folder({ '1_a.up.sql': sql });
    const report = await place.apply(folder, url, { environment: 'staging', skip: ['dangerous-settings'] });
    await dump.end();
    expect(report.findings.find(({ id }) => id === 'monitor.dump-running')).toMatchObject({ status });
    expect([report.ok, await standings(folder, url)]).toEqual([
      status !== 'bad',
      [status === 'bad' ? 'pending' : 'applied'],
    ]);
  });

  it.skipIf(!requireTier('pgbouncer', hasPgbouncer, 'pgbouncer is not installed'))(
    'a pooler that has no sessions: no lock of ours is left behind it',
    async () => {
      await place.database('pooled');
      await using pooler = await startPooler(place.cluster, 'transaction');
      const folder = await place.folder({ '1_a.up.sql': 'create table a (id int)' });
      const report = await place.apply(folder, pooler.url('pooled'));
      expect([report.ok, found(report, 'preflight-pooler')]).toMatchObject([
        false,
        { status: 'bad', hint: expect.stringContaining(`port ${place.cluster.port}`) },
      ]);
      expect(await place.cluster.sql('pooled', "select 1 from pg_locks where locktype = 'advisory'")).toEqual([]);
    },
  );

  it('a state that the role may not read: nothing is pending only where that is known', async () => {
    await place.database(
      'unread',
      `create table schema_migrations (version varchar primary key); create role blind login password '${superuserPassword}'`,
    );
    const blind = place.cluster.url('unread', 'blind');
    const folder = await place.folder({ '1_a.sql': '-- migrate:up\nselect 1;\n-- migrate:down\n' });
    const report = await place.apply(folder, blind);
    await place.cluster.sql(
      'unread',
      'grant select on schema_migrations to blind; create table pgproof_unfinished (state_table text)',
    );
    expect(found(await place.status(folder, blind), 'unfinished')).toMatchObject({
      ...{ status: 'unknown', hint: 'grant select on "public"."pgproof_unfinished" to "blind"' },
    });
    expect([report.ok, found(report, 'state')]).toMatchObject([
      false,
      { status: 'bad', hint: expect.stringMatching(/grant select/) },
    ]);
  });

  it('nothing of it stops what has a reason, or was recorded by hand', async () => {
    const folder = await place.folder({
      '1_old.sql': 'create table t (id int)',
      '2_new.sql': 'create table n (id int)',
    });
    const url = await place.database('reasons', 'create table t (id int)');
    const more = {
      environment: 'production',
      format: 'plain',
      baseline: '1',
      skipRehearsal: 'the store burnt',
      skip: ['dangerous-settings'],
    } as const;
    const report = await place.apply(folder, url, more);
    expect(report.ok, JSON.stringify(report.findings)).toBe(true);
    expect(found(report, 'rehearsal')).toMatchObject({ status: 'warning', detail: expect.stringContaining('burnt') });
    expect(await standings(folder, url)).toEqual(['applied', 'applied']);
    await place.cluster.sql('reasons', "delete from pgproof_migrations where version = '1'");
    const again = await place.apply(folder, url, more);
    expect([again.ok, found(again, 'baseline')]).toMatchObject([
      false,
      { status: 'bad', object: { name: '1_old.sql' } },
    ]);
  });

  it('a baseline is recorded whole, with the table of the state, or not at all', async () => {
    const folder = await place.folder({ '1_a.sql': 'select 1', '2_b.sql': 'select 1', '3_c.sql': 'select 1' });
    const url = await place.database(
      'baseline',
      `create function stop() returns event_trigger language plpgsql as $$ begin
        create function second() returns trigger language plpgsql as 'begin raise exception ''no second''; end';
        create trigger second before insert on pgproof_migrations for each row when (new.version = '2') execute function second();
      end $$;
      create event trigger stop on ddl_command_end when tag in ('CREATE TABLE') execute function stop()`,
    );
    await expect(place.apply(folder, url, { format: 'plain', baseline: '2' })).rejects.toThrow('no second');
    expect(await place.cluster.sql('baseline', "select 1 from pg_class where relname = 'pgproof_migrations'")).toEqual(
      [],
    );
  });
});
