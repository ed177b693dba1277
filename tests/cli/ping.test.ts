import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../cluster.ts';
import { openSwitch } from '../github/switch.ts';
import { makeApp } from './databases.ts';
import { expectRefusal, makeRoom, type Room } from './room.ts';

let cluster: Cluster;
let room: Room;
beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});
const backup = (database: string, url: string, ...more: string[]) =>
  room.run(
    ['backup', '--database-url', cluster.url(database), '--store', room.store, '--workdir', room.workdir, ...more],
    {
      env: { PGPROOF_PING_URL: url },
    },
  );

describe('a check with a ping URL', () => {
  it('is told of the start, and of the end with its exit code and what came of it', async () => {
    await using check = await openSwitch();
    const ran = await backup('app', `${check.url}?create=1`);
    expect(ran.code, ran.stderr).toBe(0);
    expect(check.told.map(({ method, path }) => [method, path])).toEqual([
      ['POST', '/start?create=1'],
      ['POST', '/0?create=1'],
    ]);
    expect(check.told[1]?.body).toMatch(/^backup \d{8}T\d{6}Z-[0-9a-f]{6} of "app"\n/);
    expect(`${ran.stdout}${ran.stderr}`).not.toContain(check.secret);
  });

  it('is told what failed, without the password', async () => {
    await using check = await openSwitch();
    const ran = await backup('no_such_database', check.url);
    expect(ran.code).toBe(3);
    expect(check.told.map(({ path }) => path)).toEqual(['/start', '/3']);
    expect(check.told[1]?.body).toMatch(/no_such_database.*\nHint: /s);
    const password = decodeURIComponent(new URL(cluster.url('app')).password);
    expect(password.length).toBeGreaterThan(5);
    expect(check.told[1]?.body).not.toContain(password);
  });

  it('is told again when it does not answer well, and no outcome depends on it', async () => {
    await using slow = await openSwitch((request) => [503, undefined, 200, 200][request]);
    expect((await backup('app', slow.url)).code).toBe(0);
    expect(slow.told.map(({ path }) => path)).toEqual(['/start', '/start', '/0']);
    await using gone = await openSwitch(() => 404);
    const ran = await backup('app', gone.url);
    expect([ran.code, gone.told.map(({ path }) => path)]).toEqual([0, ['/start', '/0']]);
    expect(ran.stderr).toMatch(/ping URL could not be told \(404 Not Found\)/);
    expect(ran.stderr).not.toContain(gone.secret);
  });

  it('hears nothing of a dry run, nor of a command that no schedule runs', async () => {
    await using check = await openSwitch();
    expect((await backup('app', check.url, '--dry-run')).code).toBe(0);
    await room.run(['list', '--store', room.store], { env: { PGPROOF_PING_URL: check.url } });
    expect(check.told).toEqual([]);
  });

  it.each([
    'hc-ping.com/5f9e8c1a-secret',
    'ftp://hc-ping.com/5f9e8c1a-secret',
    'https://hc-ping.com/5f9e8c1a-secret#x',
  ])('has a URL of http or https: %s is refused, and not repeated', async (url) => {
    const ran = await backup('app', url);
    expectRefusal(ran, { code: 2, kind: 'bad-input', says: ['PGPROOF_PING_URL'], hint: /hc-ping/ });
    expect(ran.stderr).not.toContain('5f9e8c1a-secret');
  });
});
