import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, makeRoom, type Room } from '../cli/room.ts';
import { binWith } from '../cli/shims.ts';
import { type Cluster, startCluster } from '../cluster.ts';

/*
 * The index calls a function that the owner of its table may call no more, and the materialised view reads what its owner may read by a
 * grant alone: rows, indexes, privileges and the view's rows come back in this order and in no other.
 */
const source = `
  create role maker; create role keeper; create role reader;
  create schema work; grant usage, create on schema work to maker, keeper, reader;
  set role maker;
  create function work.slug(text) returns text language sql immutable as $$ select lower($1) $$;
  set role keeper;
  create table work.page (id int primary key, title text not null, parent int references work.page);
  insert into work.page select i, 'Page ' || i, nullif(i / 10, 0) from generate_series(1, 500) i;
  create index page_slug on work.page (work.slug(title));
  comment on index work.page_slug is 'by address';
  alter table work.page cluster on page_slug;
  grant select on work.page to reader;
  set role reader;
  create materialized view work.titles as select parent, count(*) from work.page group by 1;
  set role maker;
  revoke execute on function work.slug(text) from public;
  reset role;`;

let cluster: Cluster;
let room: Room;
beforeAll(async () => {
  cluster = await startCluster();
  room = await makeRoom();
  await cluster.sql('postgres', 'create database app');
  await cluster.sql('app', source);
  const made = await room.run(['backup', '--store', room.store, '--database-url', cluster.url('app')]);
  expect(made.code, made.stderr).toBe(0);
});
afterAll(async () => {
  await room?.[Symbol.asyncDispose]();
  await cluster?.stop();
});

describe.each(['1', '2'])('by %s sessions', (jobs) => {
  it('a copy has its rows before its indexes, and its privileges after them', async () => {
    const ran = await room.run(['verify', '--store', room.store, '--jobs', jobs, '--json']);
    expect(ran.code, ran.stderr).toBe(0);
    const { verdict, findings } = ran.json();
    expect(verdict).toBe('identical');
    expect(findings.find(({ id }) => id === 'verify.decode')?.status).toBe('good');
    expect(await filesIn(room.workdir)).toEqual([]);
  });

  it('so has a database that is restored, and a part of it', async () => {
    const whole = ['restore', '--store', room.store, '--jobs', jobs, '--json'];
    for (const [database, part, titles] of [
      [`whole_${jobs}`, [], 'work.titles'],
      [`part_${jobs}`, ['--table', 'work.page'], null],
    ] as const) {
      const ran = await room.run([...whole, ...part, '--into', cluster.url(database)]);
      expect(ran.code, ran.stderr).toBe(0);
      expect(ran.json()['verdict']).toBe('identical');
      const [row] = await cluster.sql(
        database,
        `select indisclustered, obj_description(indexrelid) as words from pg_index where indexrelid = 'work.page_slug'::regclass`,
      );
      expect(row).toEqual({ indisclustered: 't', words: 'by address' });
      // Neither half brings what was not asked for.
      expect(await cluster.sql(database, "select to_regclass('work.titles')::text as titles")).toEqual([{ titles }]);
      // Nobody may compute that index's statistics, here as at the source: what came back is proven all the same.
      const analyze = ran.json().findings.find(({ id }) => id === 'restore.analyze');
      expect(analyze).toMatchObject({ status: 'warning', detail: expect.stringContaining('permission denied') });
    }
    expect(await filesIn(room.workdir)).toEqual([]);
  });
});

it('what is refused in each half is told, all of it, and the archive is decoded after it', async () => {
  // A restore of which the first half lacks a table: its indexes and privileges have none to be of.
  const bin = await binWith(room, cluster.bin, {
    pg_restore: `#!/bin/sh
case "$*" in *--section=*--dbname=*) set -- "$@" --exclude-schema=work;; esac
exec ${cluster.bin}/pg_restore "$@"
`,
  });
  const ran = await room.run(['verify', '--store', room.store, '--jobs', '2', '--pg-bin', bin, '--json']);
  expect(ran.code, ran.stderr).toBe(1);
  const refused = ran.json().findings.filter(({ id, status }) => id === 'verify.restore' && status === 'bad');
  const entries = refused.map(({ object }) => object?.name);
  expect(entries.join('\n')).toMatch(/INDEX .*page_slug/);
  expect(entries.join('\n')).toMatch(/ACL .*page/);
  expect(entries.join('\n')).toMatch(/MATERIALIZED VIEW DATA .*titles/);
  const decode = ran.json().findings.find(({ id }) => id === 'verify.decode');
  expect(decode).toMatchObject({ status: 'good', detail: 'the whole archive was decoded, every block of it' });
});
