/* A restore ends in a verdict: what came back is held against what was dumped. */
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectRefusal, filesIn, makeRoom, type Room, until } from '../cli/room.ts';
import { binWith } from '../cli/shims.ts';
import { type Cluster, startCluster, superuserPassword } from '../cluster.ts';
import { flipBit } from '../faults/forge.ts';
import { makeKey } from '../keys.ts';
import type { Ran } from '../pgproof.ts';

let cluster: Cluster;
let room: Room;

beforeAll(async () => {
  cluster = await startCluster();
  await cluster.sql('postgres', `create role owner login createdb password '${superuserPassword}'`);
  await cluster.sql('postgres', 'create database source owner owner template template0');
  await cluster.sql(
    'source',
    `set role owner;
     create schema shop;
     create table shop.purchase (id serial primary key, state varchar(9) check (state in ('new', 'paid', 'sent')), note text);
     insert into shop.purchase (state, note) select 'new', md5(i::text) from generate_series(1, 500) i;
     create view shop.new as select * from shop.purchase where state in ('new', 'paid');
     create index on shop.purchase (note) where state in ('new', 'sent')`,
  );
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return async () => {
    await cluster.sql('postgres', 'drop database if exists copy with (force)');
    await room[Symbol.asyncDispose]();
  };
});

const asOwner = (database: string): string => cluster.url(database, 'owner');
async function backUp(...more: string[]): Promise<void> {
  const args = ['backup', '--store', room.store, '--database-url', cluster.url('source'), '--json', ...more];
  const ran = await room.run(args);
  expect(ran.code, ran.stderr).toBe(0);
}
const restore = (...more: string[]): Promise<Ran> =>
  room.run(['restore', '--store', room.store, '--into', cluster.url('copy'), '--json', ...more]);
const rows = async (): Promise<unknown> =>
  (await cluster.sql('copy', 'select count(*) as n from shop.purchase'))[0]?.['n'];
const troubled = (ran: Ran): string[] =>
  ran
    .json()
    .findings.filter(({ status }) => status === 'bad' || status === 'unknown')
    .map(({ id, object, detail }) => `${id} ${object?.name ?? ''}: ${detail}`);

/** A pg_restore that does something in the copy when it is done. */
const thenDoing = (shell: string): Promise<string> =>
  binWith(room, cluster.bin, {
    pg_restore: `#!/bin/bash
${cluster.bin}/pg_restore "$@" || exit
case "$*" in *--section=*) ;; *--dbname=*) ${shell} ;; esac
`,
  });

describe('what was restored', () => {
  it.each([
    ['a superuser', () => cluster.url('copy')],
    ['a role that owns it, and no more', () => asOwner('copy')],
  ])('is shown equal to what was dumped, by %s', async (_who, into) => {
    await backUp();
    const ran = await room.run(['restore', '--store', room.store, '--into', into(), '--json']);
    expect([ran.code, ...troubled(ran)], ran.stderr).toEqual([0]);
    expect(ran.json()).toMatchObject({ ok: true, verdict: 'identical', asked: 'identical' });
    expect(ran.json()['relation_results']).toContainEqual(
      expect.objectContaining({ name: 'shop.purchase', source: '500', result: 'identical' }),
    );
    // The server prints these otherwise than the source did, and is asked to print the source's again.
    const explained = ran.json().findings.filter(({ status }) => status === 'explained');
    expect(explained.map(({ id }) => id)).toContain('verify.catalogue-constraint');
  });

  it.each(['content', 'none'])(
    'is without what the database has of its own, as backup and restore say by name (--proof %s)',
    async (proof) => {
      await cluster.sql(
        'source',
        `alter database source set work_mem = '5MB'; alter role owner in database source set "app.key" = 'untold';
         comment on database source is 'ours'; alter database source connection limit 7; grant connect on database source to owner`,
      );
      const taken = await room.run([
        ...['backup', '--store', room.store, '--database-url', cluster.url('source'), '--json', '--proof', proof],
      ]);
      const properties = 'privileges, comment, limit of connections, setting app.key of role owner, setting work_mem';
      const told = taken.json().findings.filter(({ id }) => id === 'backup.not-dumped');
      expect(told.map(({ status, object, detail }) => [status, object?.name, detail])).toEqual([
        ['explained', 'source', expect.stringMatching(/^its owner, "owner", is not in the dump/)],
        ['warning', 'source', expect.stringContaining(properties)],
      ]);
      expect(told[0]?.hint).toContain('alter database "source" owner to "owner"');
      const restored = await restore();
      expect(restored.code, restored.stderr).toBe(0);
      expect(restored.json().findings).toContainEqual(
        expect.objectContaining({
          id: 'restore.database',
          detail: expect.stringContaining(`at the source it was "owner"'s, and had ${properties}`),
          hint: expect.stringContaining('alter database "copy" owner to "owner"'),
        }),
      );
      expect(taken.stdout + restored.stdout).not.toContain('untold');
      await cluster.sql(
        'source',
        `alter database source reset all; alter role owner in database source reset all; comment on database source is null;
         alter database source connection limit -1`,
      );
    },
  );

  it('says nothing of an owner that backs up', async () => {
    const url = asOwner('source');
    const ran = await room.run(['backup', '--store', room.store, '--database-url', url, '--json']);
    expect(ran.json().findings.filter(({ detail }) => /its owner/.test(detail))).toEqual([]);
  });

  it('is shown equal when its proof is encrypted', async () => {
    const key = await makeKey(room.path, 'key');
    await backUp('--age-recipients', key.recipient);
    const ran = await restore('--age-identity', key.file);
    expect([ran.code, ran.json()['verdict']], ran.stderr).toEqual([0, 'identical']);
  });

  it('is shown so far as its proof goes, or as was asked', async () => {
    await backUp('--proof', 'none');
    expect((await restore()).json()).toMatchObject({ ok: true, verdict: 'restored', asked: 'restored' });
    expectRefusal(
      await room.run([
        'restore',
        '--store',
        room.store,
        '--into',
        cluster.url('other'),
        '--level',
        'identical',
        '--json',
      ]),
      {
        code: 2,
        kind: 'bad-input',
        says: ['cannot be shown to be identical: the highest is restored'],
        hint: /--level restored/,
      },
    );
    expectRefusal(await restore('--level', 'intact'), { code: 2, kind: 'bad-input', says: ['restores nothing'] });
    await cluster.sql('postgres', 'drop database copy');
    await backUp();
    const ran = await restore('--level', 'restored');
    expect([ran.code, ran.json()['verdict'], ran.json()['relation_results']]).toEqual([0, 'restored', []]);
  });

  it('is bad where a row is missing, and stays', async () => {
    await backUp();
    const bin = await thenDoing(`${cluster.bin}/psql -qX -d copy -c 'delete from shop.purchase where id = 7'`);
    const ran = await restore('--pg-bin', bin);
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ ok: false, verdict: 'restored' });
    expect(troubled(ran).join('\n')).toMatch(/shop\.purchase: .*499 rows/);
    expect(await rows()).toBe('499');
  });

  it('is told of what was refused, too, where the server does not show every row', async () => {
    await cluster.sql(
      'source',
      `create role ghost; grant select on shop.purchase to ghost;
       alter table shop.purchase enable row level security; alter table shop.purchase force row level security`,
    );
    try {
      await backUp();
      const ran = await room.run(['restore', '--store', room.store, '--into', asOwner('copy'), '--json']);
      expect([ran.code, ran.json()['verdict']], ran.stderr).toEqual([1, 'restored']);
      expect(troubled(ran)).toEqual([
        expect.stringMatching(
          /^restore\.proof : it cannot be shown that all came back: .*row-level security policy for table/,
        ),
      ]);
    } finally {
      await cluster.sql('postgres', 'drop database if exists copy');
      await cluster.sql(
        'source',
        'alter table shop.purchase disable row level security; alter table shop.purchase no force row level security; revoke all on shop.purchase from ghost; drop role ghost',
      );
    }
  });

  it('names another locale of a database that was there', async () => {
    await backUp();
    await cluster.sql(
      'postgres',
      `create database copy encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0`,
    );
    const ran = await restore();
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({
        id: 'restore.locale',
        status: 'warning',
        detail: expect.stringContaining('LATIN1 C C instead of UTF8'),
      }),
    );
  });

  it('goes nowhere without the name of a database', async () => {
    await backUp();
    const ran = await room.run([
      'restore',
      '--store',
      room.store,
      '--into',
      `postgres://postgres@127.0.0.1:${cluster.port}/`,
      '--json',
    ]);
    expectRefusal(ran, { code: 2, kind: 'bad-input', says: ['the database to restore into is not named'] });
    const typed = await room.run([
      'restore',
      '--store',
      room.store,
      '--into',
      'postgres://postgres:a@secret@127.0.0.1/copy',
      '--json',
    ]);
    expectRefusal(typed, { code: 2, kind: 'bad-input', says: ['host: has an @ in it'], hint: /%40/ });
    expect(typed.stdout + typed.stderr).not.toContain('secret');
  });

  it('stays where its proof is damaged, and is not called equal', async () => {
    await backUp();
    const [proof = ''] = (await filesIn(room.store)).filter((file) => file.endsWith('proof.json.zst'));
    await flipBit(join(room.store, proof), (content) => Math.floor(content.length / 2));
    const ran = await restore();
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ ok: false, verdict: 'restored' });
    expect(troubled(ran)).toEqual([
      expect.stringMatching(/^restore\.proof proof\.json\.zst: it cannot be shown that all came back/),
    ]);
    expect(await rows()).toBe('500');
  });

  it('stays when its proof is broken off', async () => {
    await backUp();
    const bin = await thenDoing(
      `${cluster.bin}/psql -qX -d copy -c 'begin; lock table shop.purchase; select pg_sleep(600)' > /dev/null 2>&1 < /dev/null & sleep 0.5`,
    );
    const { child, ended } = room.start([
      ...['restore', '--store', room.store, '--into', cluster.url('copy'), '--pg-bin', bin, '--json'],
    ]);
    await until('somebody waits for the lock', async () => {
      const [row] = await cluster.sql(
        'postgres',
        `select count(*) as n from pg_stat_activity where datname = 'copy' and wait_event_type = 'Lock'`,
      );
      return row?.['n'] !== '0';
    });
    child.kill('SIGTERM');
    const ran = await ended;
    expectRefusal(ran, {
      code: 130,
      kind: 'interrupted',
      says: [],
      hint: /database "copy" is restored and stays/,
      before: /stopping/,
    });
    await cluster.sql(
      'postgres',
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = 'copy' and query like '%lock table%'`,
    );
    expect(await rows()).toBe('500');
  });
});
