import { execFile } from 'node:child_process';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../cluster.ts';
import { optionalTier } from '../tiers.ts';
import { makeApp } from './databases.ts';
import { idOfDaysAgo, type Past, plant, readTemplate, type Template } from './history.ts';
import { expectRefusal, filesIn, isRoot, makeRoom, powerless, type Room } from './room.ts';

const exec = promisify(execFile);
let cluster: Cluster;
let home: Room;
let room: Room;
let template: Template;

beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
  home = await makeRoom();
  const steps = [['backup', '--database-url', cluster.url('app')], ['verify']];
  for (const words of steps) expect((await home.run([...words, '--store', home.store])).code).toBe(0);
  template = await readTemplate(home.store, 'app');
});
afterAll(async () => {
  await home?.[Symbol.asyncDispose]();
  await cluster?.stop();
});
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const prune = (...more: string[]): string[] => ['prune', '--store', room.store, ...more];
/** Backups by how many days ago they were; returns their ids in that order. */
const past = async (history: readonly (readonly [days: number, past: Past])[], database = 'app'): Promise<string[]> => {
  const ids = history.map(([days], index) => idOfDaysAgo(days, index));
  for (const [index, [, what]] of history.entries())
    await plant(template, room.store, { database, id: ids[index] ?? '', past: what });
  return ids;
};
const left = async (database = 'app'): Promise<string[]> =>
  (await readdir(join(room.store, encodeURIComponent(database)))).sort();

describe('prune', () => {
  it('removes what no rule keeps, and shows what stays and why, as a table and as one object', async () => {
    const [old, week, bad, good, newest] = await past([
      [400, 'good'],
      [9, 'unverified'],
      [8, 'bad'],
      [3, 'good'],
      [1, 'unverified'],
    ]);
    const rules = ['--keep-last', '1', '--keep-yearly', '3'];
    const before = await filesIn(room.store);
    const dry = await room.run(prune(...rules, '--dry-run'));
    expect([dry.code, dry.stderr]).toEqual([0, '']);
    expect(dry.stdout).toMatch(/^database +backup +is +stays +why\n/);
    expect(dry.stdout).toMatch(new RegExp(`^app +${newest} +unverified +yes +the newest; last 1 of 1$`, 'm'));
    expect(dry.stdout).toMatch(new RegExp(`^app +${good} +good +yes +the newest good one; last 1 of 1;`, 'm'));
    expect(dry.stdout).toMatch(new RegExp(`^app +${week} +unverified +no +keep-last 1: a later one is as good;`, 'm'));
    expect(dry.stdout).toContain('would remove 2 backups of "app", kept 3');
    const planned = (await room.run(prune(...rules, '--dry-run', '--json'))).json();
    expect(planned).toMatchObject({ operation: 'backup', ok: true, exit_code: 0, dry_run: true, kept: 3, removed: 0 });
    expect(planned['plan']).toMatchObject({
      commands: [/* oldest first */ expect.stringContaining(String(week)), expect.stringContaining(String(bad))],
    });
    expect(await filesIn(room.store)).toEqual(before);

    const ran = await room.run(prune(...rules, '--json'));
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.json()).toMatchObject({ kept: 3, removed: 2, dry_run: false });
    const same = (object: Record<string, unknown>): unknown[] =>
      (object['backups'] as { id: string; keep: boolean }[]).map(({ id, keep }) => [id, keep]);
    expect(same(ran.json())).toEqual(same(planned));
    expect(
      ran
        .json()
        .findings.filter(({ id }) => id === 'prune.removed')
        .map(({ object }) => object?.name),
    ).toEqual([`app/${bad}`, `app/${week}`]);
    expect(await left()).toEqual([old, good, newest].sort());
    const again = await room.run(prune(...rules));
    expect(again.stdout).toContain('nothing to remove: 3 backups of "app"');
  });

  it('has commands in its dry run that do the same when they are pasted', async () => {
    await past([
      [5, 'unverified'],
      [4, 'good'],
      [3, 'unverified'],
      [2, 'unverified'],
    ]);
    const { plan } = (await room.run(prune('--keep-last', '1', '--dry-run', '--json'))).json() as unknown as {
      plan: { commands: string[] };
    };
    await exec('/bin/bash', ['-ec', plan.commands.join('\n')]);
    const after = await room.run(prune('--keep-last', '1'));
    expect(after.stdout).toContain('nothing to remove: 2 backups');
  });

  it.each([
    ['no rule', [], 'no rule was given'],
    ['no rule, in a dry run', ['--dry-run'], 'no rule was given'],
  ])('removes nothing with %s, and says so', async (_what, more, says) => {
    const ids = await past([
      [400, 'unverified'],
      [30, 'killed'],
      [2, 'unverified'],
      [1, 'good'],
    ]);
    const ran = await room.run(prune(...more));
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(says);
    expect(await left()).toEqual([...ids].sort());
  });

  it('decides each database by itself, and with --database only that one', async () => {
    const app = await past([
      [3, 'good'],
      [2, 'good'],
      [1, 'good'],
    ]);
    const other = await past(
      [
        [9, 'good'],
        [8, 'good'],
      ],
      'my db',
    );
    expect((await room.run(prune('--keep-last', '1', '--database', 'app'))).code).toBe(0);
    expect([await left(), await left('my db')]).toEqual([app.slice(2), [...other].sort()]);
    const ran = await room.run(prune('--keep-last', '1'));
    expect(ran.stdout).toContain('removed 1 backup of 2 databases, kept 2');
    expect([await left(), await left('my db')]).toEqual([app.slice(2), other.slice(1)]);
  });

  it('keeps what cannot be read and names it, and what a killed run left until it is a week old', async () => {
    const ids = await past([
      [30, 'broken'],
      [20, 'killed'],
      [6, 'killed'],
      [2, 'good'],
      [1, 'good'],
    ]);
    await writeFile(join(room.store, 'app', 'notes.txt'), 'not ours');
    const ran = await room.run(prune('--keep-last', '1', '--json'));
    expect(ran.code).toBe(0);
    const seen = ran.json().findings.map(({ id, status, object }) => [id, status, object?.name]);
    expect(seen).toContainEqual(['prune.unreadable', 'warning', `app/${ids[0]}`]);
    expect(seen).toContainEqual(['prune.removed', 'good', `app/${ids[1]}`]);
    expect(seen).toContainEqual(['prune.unfinished', 'explained', `app/${ids[2]}`]);
    expect(await left()).toEqual([ids[0], ids[2], ids[4], 'notes.txt'].sort());
  });

  it('warns when younger backups that nobody verified push older ones out', async () => {
    await past([
      [3, 'unverified'],
      [2, 'unverified'],
      [1, 'unverified'],
    ]);
    const ran = await room.run(prune('--keep-last', '2', '--json'));
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({
        id: 'prune.none-good',
        status: 'warning',
        hint: expect.stringMatching(/^pgproof verify/),
      }),
    );
    expect(await left()).toHaveLength(2);
  });

  it.each<[string[], RegExp]>([
    [['--min-age-days', '30'], /no rule is given/],
    [['--keep-daily', '0'], /from 1 to 10000/],
    [['--keep-last', '7d'], /from 1 to 10000/],
    [['--keep-last', '1', '--database', 'nobody'], /no backup of database "nobody"/],
  ])('refuses %j with exit code 2', async (more, says) => {
    await past([
      [3, 'good'],
      [1, 'good'],
    ]);
    const ran = await room.run(prune(...more, '--json'));
    const kind = more.includes('nobody') ? 'unknown-backup' : 'bad-input';
    expectRefusal(ran, { code: 2, kind, says: [says] });
    expect(ran.json()['operation']).toBe('backup');
    expect(await left()).toHaveLength(2);
  });
});

describe.skipIf(
  !optionalTier('what a store holds on to', isRoot, 'needs root: files are made immutable, and modes count'),
)('a backup that cannot be removed', () => {
  it('stays whole and is a warning when its manifest is held, and the others go', async (context) => {
    const [first, held, third] = await past([
      [4, 'good'],
      [3, 'good'],
      [2, 'good'],
      [1, 'good'],
    ]);
    const manifest = join(room.store, 'app', String(held), 'manifest.json');
    if (
      await exec('chattr', ['+i', manifest]).then(
        () => false,
        () => true,
      )
    )
      context.skip('this file system has no immutable files');
    const before = await filesIn(join(room.store, 'app', String(held)));
    const ran = await room.run(prune('--keep-last', '1', '--json')).finally(() => exec('chattr', ['-i', manifest]));
    expect([ran.code, ran.json()['removed']]).toEqual([0, 2]);
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({ id: 'prune.held', status: 'warning', object: { kind: 'backup', name: `app/${held}` } }),
    );
    expect(await filesIn(join(room.store, 'app', String(held)))).toEqual(before);
    expect(await left()).not.toContain(first);
    expect(await left()).not.toContain(third);
  });

  it('is no backup any more when all but its manifest is held', async (context) => {
    const [held] = await past([
      [2, 'good'],
      [1, 'good'],
    ]);
    const folder = join(room.store, 'app', String(held));
    for (let number = 0; number < 20; number += 1) await writeFile(join(folder, `more-${number}`), '');
    const others = (await filesIn(folder)).filter((name) => name !== 'manifest.json').map((name) => join(folder, name));
    const isDone = (work: Promise<unknown>): Promise<boolean> =>
      work.then(
        () => true,
        () => false,
      );
    if (!(await isDone(exec('chattr', ['+i', ...others])))) context.skip('this file system has no immutable files');
    const ran = await room.run(prune('--keep-last', '1', '--json')).finally(() => exec('chattr', ['-i', ...others]));
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.json().findings).toContainEqual(expect.objectContaining({ id: 'prune.held', status: 'warning' }));
    expect((await filesIn(folder)).map((name) => join(folder, name))).toEqual(others);
  });

  it('ends the run with exit code 5 when the store is read-only, and says how much is left', async () => {
    const ids = await past([
      [4, 'good'],
      [3, 'good'],
      [2, 'good'],
      [1, 'good'],
    ]);
    for (const id of ids) await chmod(join(room.store, 'app', id), 0o555);
    const ran = await room.run(prune('--keep-last', '1', '--json'), { prefix: powerless });
    expect([ran.code, ran.json()['ok'], ran.json()['removed']]).toEqual([5, false, 0]);
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({ id: 'prune.failed', status: 'bad', detail: expect.stringContaining('3 of 3') }),
    );
    expect(await left()).toEqual(ids);
  });
});

describe('backup with rules', () => {
  const backup = (...more: string[]): string[] => [
    ...['backup', '--database-url', cluster.url('app'), '--store', room.store, '--workdir', room.workdir, '--json'],
    ...more,
  ];

  it('prunes its database after the backup, and only that one', async () => {
    const ids = await past([
      [4, 'unverified'],
      [3, 'good'],
      [2, 'unverified'],
      [1, 'bad'],
    ]);
    const other = await past(
      [
        [4, 'good'],
        [3, 'good'],
      ],
      'other',
    );
    const dry = (await room.run(backup('--keep-last', '2', '--dry-run'))).json() as unknown as {
      configuration: Record<string, string>;
    };
    expect(dry.configuration).toMatchObject({ retention: 'keep-last 2', removed_after: `app/${ids[0]}` });
    const ran = await room.run(backup('--keep-last', '2'));
    expect([ran.code, ran.json()['pruned']], ran.stderr).toMatchObject([0, { kept: 4, removed: 1 }]);
    const made = String(ran.json()['backup_id']);
    expect(await left()).toEqual([ids[1], ids[2], ids[3], made].sort().filter(Boolean));
    expect(await left('other')).toEqual(other);
  });

  it('prunes nothing when it kept no backup', async () => {
    const ids = await past([
      [4, 'unverified'],
      [3, 'good'],
      [2, 'unverified'],
      [1, 'unverified'],
    ]);
    const ran = await room.run([
      'backup',
      '--database-url',
      cluster.url('nowhere'),
      '--store',
      room.store,
      '--keep-last',
      '1',
    ]);
    expect(ran.code).toBe(3);
    expect(await left()).toEqual(ids);
  });
});

it('loses nothing that is wanted when it is killed again and again, and no rest looks like a backup', async () => {
  const kills = 8;
  const history: [number, Past][] = Array.from({ length: 50 }, (_, index) => [
    100 - index,
    (['unverified', 'bad', 'good', 'unverified'] as const)[index % 4] ?? 'good',
  ]);
  const rules = ['--keep-last', '2', '--keep-monthly', '2'];
  const wantedOf = async (): Promise<string[]> =>
    ((await room.run(prune(...rules, '--dry-run', '--json'))).json()['backups'] as { id: string; keep: boolean }[])
      .filter(({ keep }) => keep)
      .map(({ id }) => id);
  const contentOf = async (id: string): Promise<Record<string, string>> => {
    const folder = join(room.store, 'app', id);
    const names = await filesIn(folder);
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'base64')] as const)),
    );
  };
  const ids = history.map(([days], index) => idOfDaysAgo(days, index));
  const plantThe = async (which: readonly string[]): Promise<void> => {
    for (const [index, [, what]] of history.entries()) {
      const id = ids[index] ?? '';
      if (which.includes(id)) await plant(template, room.store, { id, past: what, more: 12 });
    }
  };
  await plantThe(ids);
  const whole = (await filesIn(join(room.store, 'app', ids[0] ?? ''))).length;
  const wanted = await wantedOf();
  const contents = new Map(await Promise.all(wanted.map(async (id) => [id, await contentOf(id)] as const)));
  const unwanted = ids.filter((id) => !wanted.includes(id));
  expect(unwanted.length).toBeGreaterThan(35);

  let inTheMiddle = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const before = await left();
    const victims = unwanted.filter((id) => before.includes(id));
    const at = 1 + Math.floor(Math.random() * victims.length);
    const run = room.start(prune(...rules), {
      env: { FALL_AMID: String(at) },
      nodeArgs: ['--import', new URL('./fall-amid.ts', import.meta.url).href],
    });
    expect((await run.ended).code).toBe(null);
    const now = await left();
    const remaining = unwanted.filter((id) => now.includes(id));
    if (remaining.length > 0 && remaining.length < victims.length) inTheMiddle += 1;
    for (const id of wanted) expect(await contentOf(id), id).toEqual(contents.get(id));
    for (const id of remaining) {
      const files = await filesIn(join(room.store, 'app', id));
      if (files.includes('manifest.json')) expect(files.length, id).toBeGreaterThanOrEqual(whole);
    }
    if (remaining.length >= 8) continue;
    expect((await wantedOf()).sort()).toEqual([...wanted].sort());
    await plantThe(unwanted);
  }
  expect(inTheMiddle).toBeGreaterThan(kills / 3);
  const last = await room.run(prune(...rules));
  expect(last.code, last.stderr).toBe(0);
  expect(await left()).toEqual([...wanted].sort());
  for (const id of wanted) expect(await contentOf(id), id).toEqual(contents.get(id));
}, 300_000);
