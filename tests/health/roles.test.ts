/* What a role cannot see is unknown, never good; the grant that is printed turns it into an answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../packages/core/src/health/checks.ts';
import type { Cluster } from '../cluster.ts';
import { look, paste, startHealthy, wordsOf } from './scene.ts';

let cluster: Cluster;
let known: readonly string[];
const as = (role: string): string => cluster.url('app', role, `the password of ${role}`);

beforeAll(async () => {
  cluster = await startHealthy();
  known = (await look(cluster.url('app'))).troubles;
  const login = (role: string): string => `create role ${role} login password 'the password of ${role}';`;
  await cluster.sql(
    'app',
    [
      login('plain'),
      login('watcher'),
      login('reader'),
      'grant pg_monitor to watcher; grant pg_read_all_data to reader;',
    ].join(' '),
  );
  // What only a superuser sees has something to hide: a sequence near its end, and a bloated table.
  await cluster.sql('app', 'create table "Secret ""one""" (id serial primary key)');
  await cluster.sql('app', `select setval('"Secret ""one""_id_seq"', 2140000000)`);
  await cluster.sql('app', 'analyze "Secret ""one"""');
  known = (await look(cluster.url('app'))).troubles;
  expect(known).toContain('sequence');
});
afterAll(() => cluster?.stop());

describe.each(['plain', 'watcher', 'reader'])('for the role %s', (role) => {
  it('no check is good that could not see: what a superuser is told, it is told, or told that it cannot know', async () => {
    const seen = await look(as(role));
    for (const id of known) expect(seen.troubles, `${role}: ${id}`).toContain(id);
    // Neither less than the superuser's, nor more, but for what is unknown.
    for (const { id, status } of seen.findings)
      if (status === 'bad' || status === 'warning') expect(known).toContain(id.slice(8));
    // Every one that is unknown says how to see it.
    for (const { id, status, hint } of seen.findings)
      if (status === 'unknown') expect(hint, id).toMatch(/^(grant|alter role) .* (to )?(plain|watcher|reader)/);
  });

  it('the grants that are printed, and no other, give every answer', async () => {
    const own = `${role}_granted`;
    await cluster.sql('app', `create role ${own} login password 'the password of ${own}' in role ${role}`);
    const grants = new Set<string>();
    for (let round = 0; round < 4; round += 1) {
      const seen = await look(as(own));
      const unknown = seen.findings.filter(({ status }) => status === 'unknown');
      if (unknown.length === 0) break;
      for (const { hint = '' } of unknown) {
        expect(hint).toMatch(/^grant|^alter role/);
        grants.add(hint);
        await paste(cluster, hint);
      }
    }
    const seen = await look(as(own));
    expect(
      seen.findings.filter(({ status }) => status === 'unknown'),
      [...grants].join('\n'),
    ).toEqual([]);
    expect(seen.troubles, wordsOf(seen)).toEqual(known);
    expect(grants.size).toBeGreaterThan(0);
  });
});

it('a monitor sees sessions and WAL, and says of sequences what it cannot see, with how many and the grant', async () => {
  const seen = await look(as('watcher'));
  expect(seen.of('connections').status).toBe('good');
  expect(seen.of('wal-size').status).toBe('good');
  const sequence = seen.findings.find(({ id, status }) => id === 'monitor.sequence' && status === 'unknown');
  expect(sequence).toMatchObject({ detail: expect.stringMatching(/^2 sequences could not be seen/) });
  expect(sequence?.hint).toContain('grant select on sequence public."Secret ""one""_id_seq" to watcher;');
});

it('every check that needs more than a login says what, and the others see all as a plain one', async () => {
  const seen = await look(as('plain'));
  const unknown = new Set(seen.findings.filter(({ status }) => status === 'unknown').map(({ id }) => id.slice(8)));
  for (const { id, privilege } of checks) if (unknown.has(id)) expect(privilege, id).toBeDefined();
  expect(unknown.size).toBeGreaterThan(10);
});

it('hides nothing behind row security: a table whose rows it may not all see has no statistics for it', async () => {
  await cluster.sql(
    'app',
    `create table mine (id int, filling text); insert into mine select i, repeat('x', 80) from generate_series(1, 5000) i`,
  );
  await cluster.sql('app', 'analyze mine');
  await cluster.sql('app', 'alter table mine enable row level security');
  const seen = await look(as('reader'));
  const bloat = seen.findings.find(({ id, status }) => id === 'monitor.table-bloat' && status === 'unknown');
  expect(bloat?.hint).toMatch(/look as their owner .*: alter role reader bypassrls;$/);
});
