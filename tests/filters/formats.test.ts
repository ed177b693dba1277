/* A part of a database in the formats that it can be had in, and the refusal of the others; by a role that may read no more than that. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { expectRefusal, makeRoom, type Room } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import type { Ran } from '../pgproof.ts';

let cluster: Cluster;
let room: Room;
beforeAll(async () => {
  cluster = await startCluster();
  await cluster.sql('postgres', 'create database shop template template0');
  await cluster.sql(
    'shop',
    `create schema sales; create schema secret;
     create table sales.orders (id serial primary key, note text);
     insert into sales.orders (note) select 'n' || n from generate_series(1, 500) as n;
     create table secret.keys as select 1 as k;
     create role clerk login password 'clerk-password';
     grant usage on schema sales to clerk;
     grant select on all tables in schema sales to clerk;
     grant select on all sequences in schema sales to clerk;`,
  );
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});
const run = (words: readonly string[]): Promise<Ran> =>
  room.run([...words, '--store', room.store, '--workdir', room.workdir, '--json']);

it.each(['custom', 'directory', 'tar'])(
  'is proven in the format %s, by a role that may read nothing else',
  async (format) => {
    const url = new URL(cluster.url('shop'));
    url.username = 'clerk';
    url.password = 'clerk-password';
    const taken = await run(['backup', '--database-url', url.href, '--format', format, '--schema', 'sales']);
    expect(taken.code, taken.stderr + taken.stdout.slice(0, 3000)).toBe(0);
    const verified = await run(['verify']);
    expect(
      verified.json(),
      JSON.stringify(verified.json().findings.filter(({ status }) => status !== 'good')),
    ).toMatchObject({
      ok: true,
      verdict: 'identical',
    });
    const restored = await run(['restore', '--into', cluster.url(`part_${format}`)]);
    expect(restored.code, restored.stderr).toBe(0);
    expect(await cluster.sql(`part_${format}`, 'select count(*)::int as n from sales.orders')).toEqual([{ n: '500' }]);
  },
);

it.each([
  ['plain', ['--schema', 'sales'], /a part of a database/],
  ['directory', ['--data-only'], /rows alone/],
])('is refused in the format %s of %s', async (format, words, why) => {
  const ran = await run(['backup', '--database-url', cluster.url('shop'), '--format', format, ...words]);
  expectRefusal(ran, { code: 2, kind: 'bad-input', says: [format, why], hint: /format custom/ });
});
