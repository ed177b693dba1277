import { chmod, cp, mkdir, readdir, readFile, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../cluster.ts';
import { requireTier } from '../tiers.ts';
import { makeApp } from './databases.ts';
import { expectNothingLeft, expectRefusal, filesIn, isRoot, makeRoom, powerless, type Room } from './room.ts';

let cluster: Cluster;
let home: Room;
let room: Room;
/** A store with one good backup of `app`; tests copy it. */
let good: string;
let id: string;

beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
  home = await makeRoom();
  good = home.store;
  const ran = await home.run(['backup', '--database-url', cluster.url('app'), '--store', good, '--json']);
  id = String(ran.json()['backup_id']);
});
afterAll(async () => {
  await home?.[Symbol.asyncDispose]();
  await cluster?.stop();
});
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const backup = (database: string, ...more: string[]): string[] => [
  ...['backup', '--database-url', cluster.url(database), '--store', room.store, '--workdir', room.workdir, '--json'],
  ...more,
];
const verify = (...more: string[]): string[] => [
  ...['verify', '--store', room.store, '--workdir', room.workdir, '--json'],
  ...more,
];
const restore = (...more: string[]): string[] => [
  ...['restore', '--store', room.store, '--workdir', room.workdir, '--into', cluster.url('copy'), '--json'],
  ...more,
];
const noCopy = async (): Promise<void> =>
  expect(await cluster.sql('postgres', "select from pg_database where datname = 'copy'")).toEqual([]);

describe('a store that is not there or is none', () => {
  it.each<[why: string, make: () => Promise<unknown>, code: number, kind: string, says: (string | RegExp)[]]>([
    ['a missing one', async () => undefined, 5, 'store-missing', ['does not exist']],
    ['a file', () => writeFile(room.store, ''), 5, 'store-missing', ['is not a folder']],
    ['an empty one', () => mkdir(room.store), 2, 'unknown-backup', ['holds no backup']],
    [
      'a folder of something else',
      () => mkdir(join(room.store, 'documents', 'letters'), { recursive: true }),
      2,
      'unknown-backup',
      ['holds no backup'],
    ],
  ])('is refused by verify and restore, naming it: %s', async (_why, make, code, kind, says) => {
    await make();
    for (const args of [verify(), restore()])
      expectRefusal(await room.run(args), { code, kind, says: [`"${room.store}"`, ...says] });
    await noCopy();
  });

  it('is listed as empty, with a word on stderr only', async () => {
    await mkdir(room.store);
    const [text, json] = [
      await room.run(['list', '--store', room.store]),
      await room.run(['list', '--store', room.store, '--json']),
    ];
    expect([text.code, text.stdout, text.stderr]).toEqual([0, '', 'no backups\n']);
    expect(json.json()).toMatchObject({ operation: 'list', ok: true, exit_code: 0, backups: [] });
  });

  it.each([
    ['a missing store', 'list', () => join(room.path, 'nowhere')],
    ['a store whose parent is missing', 'backup', () => join(room.path, 'nowhere', 'store')],
  ])('ends with exit code 5: %s, for %s', async (_why, command, store) => {
    const args = [command, '--store', store(), '--json'];
    const ran = await room.run(
      command === 'backup' ? [...args, '--database-url', cluster.url('app'), '--workdir', room.workdir] : args,
    );
    expectRefusal(ran, { code: 5, kind: 'store-missing', says: [`"${store()}"`] });
    await expectNothingLeft(room);
  });
});

describe('a backup that cannot be chosen', () => {
  beforeEach(() => cp(good, room.store, { recursive: true }));

  it.each([
    ['an id that is not there', ['--backup', '20200101T000000Z-abcdef'], 'unknown-backup', '20200101T000000Z-abcdef'],
    ['a word that is none', ['--backup', 'newest'], 'unknown-backup', '"newest"'],
    ['a way out of the store', ['--backup', '../../etc'], 'unknown-backup', '"../../etc"'],
    ['a database without backups', ['--database', 'other'], 'unknown-backup', '"other"'],
    ['a good one where none was verified', ['--backup', 'latest-good'], 'unknown-backup', '"latest-good"'],
  ])('is refused with exit code 2: %s', async (_why, more, kind, says) => {
    for (const args of [verify(...more), restore(...more)])
      expectRefusal(await room.run(args), { code: 2, kind, says: [says], hint: /pgproof list|verify it first/ });
  });

  it('is refused with exit code 2 when the store holds several databases and none is named', async () => {
    expect((await room.run(backup('postgres'))).code).toBe(0);
    for (const args of [verify(), restore()]) {
      expectRefusal(await room.run(args), {
        code: 2,
        kind: 'bad-input',
        says: ['2 databases', '"app"', '"postgres"'],
        hint: /--database (app|postgres)/,
      });
    }
  });
});

describe('a manifest that is not to be trusted', () => {
  let folder: string;
  beforeEach(async () => {
    await cp(good, room.store, { recursive: true });
    folder = join(room.store, 'app', id);
  });
  const edit = async (change: (manifest: Record<string, unknown> & { files: { path: string }[] }) => void) => {
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8'));
    change(manifest);
    await writeFile(path, JSON.stringify(manifest));
  };
  const setPath = (path: string) => () =>
    edit((manifest) => {
      (manifest.files[0] as { path: string }).path = path;
    });

  it.each<[why: string, spoil: () => Promise<unknown>, says: (string | RegExp)[]]>([
    ['a path that leads out', setPath('../../../etc/passwd'), ['"../../../etc/passwd"', 'not a plain file name']],
    ['an absolute path', setPath('/etc/passwd'), ['"/etc/passwd"']],
    ['a path with a NUL', setPath('data\u0000.dump'), ['\\u0000']],
    ['a hidden file', setPath('.bashrc'), ['".bashrc"']],
    ['itself as a file', setPath('manifest.json'), ['"manifest.json"']],
    [
      'a file that is named twice',
      () => edit((manifest) => manifest.files.push(manifest.files[0] as never)),
      ['named twice'],
    ],
    ['a missing field', () => edit((manifest) => delete manifest['proof']), ["'proof'"]],
    [
      'a field of the wrong type',
      () => edit((manifest) => Object.assign(manifest, { snapshot_held_seconds: 'long' })),
      ['snapshot_held_seconds'],
    ],
    ['another format', () => edit((manifest) => Object.assign(manifest, { format_version: 2 })), ['format_version']],
    [
      "another backup's id",
      () => edit((manifest) => Object.assign(manifest, { id: '20200101T000000Z-abcdef' })),
      ['"20200101T000000Z-abcdef"'],
    ],
    ['text that is not JSON', () => writeFile(join(folder, 'manifest.json'), '{"half":'), ['not JSON']],
    ['an empty file', () => writeFile(join(folder, 'manifest.json'), ''), ['not JSON']],
    [
      'more than a manifest may weigh',
      () => truncate(join(folder, 'manifest.json'), 17 * 1024 ** 2),
      ['17825792 bytes'],
    ],
    [
      'a symbolic link',
      async () => {
        await rename(join(folder, 'manifest.json'), join(room.path, 'elsewhere.json'));
        await symlink(join(room.path, 'elsewhere.json'), join(folder, 'manifest.json'));
      },
      ['not a regular file'],
    ],
  ])('ends verify and restore with exit code 1, and list calls it invalid: %s', async (_why, spoil, says) => {
    await spoil();
    for (const args of [verify(), restore()]) {
      expectRefusal(await room.run(args), {
        code: 1,
        kind: 'invalid-manifest',
        says: [`app/${id}/manifest.json`, ...says],
        hint: /pgproof list/,
      });
    }
    await noCopy();
    const listed = await room.run(['list', '--store', room.store, '--json']);
    expect(listed.json()['backups']).toMatchObject([{ id, good: false, problem: expect.any(String) }]);
  });

  it.each(['data.dump.zst', 'proof.json.zst'])('does not follow a link in the place of %s', async (name) => {
    const names = await readdir(folder);
    const file = names.includes(name) ? name : 'data.dump';
    await rename(join(folder, file), join(room.path, file));
    await symlink(join(room.path, file), join(folder, file));
    const runs = file.startsWith('data') ? [verify(), restore()] : [verify()];
    for (const args of runs) {
      const ran = await room.run(args);
      expect(ran.code, ran.stderr).toBe(1);
      expect(ran.json().findings).toContainEqual(
        expect.objectContaining({ id: 'verify.file-missing', object: { kind: 'file', name: file } }),
      );
    }
    await noCopy();
  });

  it('is refused when its digest is not the expected one, which is named', async () => {
    const expected = 'ab'.repeat(32);
    for (const args of [verify(), restore()]) {
      expectRefusal(await room.run([...args, '--expected-manifest-sha256', expected]), {
        code: 1,
        kind: 'invalid-manifest',
        says: [id, expected],
      });
    }
    await noCopy();
  });
});

describe.skipIf(!requireTier('unwritable stores', isRoot, 'needs root: modes are changed'))(
  'a store that cannot be written',
  () => {
    /** The room belongs to root; without its powers root is bound by modes like everybody else. */
    const run = (args: readonly string[]) => room.run(args, { prefix: powerless });

    it('ends a backup with exit code 5 when the folder is read-only', async () => {
      await mkdir(room.store, { mode: 0o555 });
      expectRefusal(await run(backup('app')), { code: 5, kind: 'store-unwritable', says: [`"${room.store}"`] });
      await expectNothingLeft(room);
    });

    it("ends a backup with exit code 5 when the database's folder is read-only", async () => {
      await mkdir(join(room.store, 'app'), { recursive: true });
      await chmod(join(room.store, 'app'), 0o555);
      expectRefusal(await run(backup('app')), { code: 5, kind: 'store-unwritable', says: [room.store] });
      await expectNothingLeft(room);
    });

    it('ends a verification with exit code 5 when the folder cannot be read', async () => {
      await cp(good, room.store, { recursive: true });
      await chmod(room.store, 0o000);
      expectRefusal(await run(verify()), { code: 5, kind: 'store-unwritable', says: [`"${room.store}"`] });
    });

    it('ends a verification with exit code 5 when a file cannot be read', async () => {
      await cp(good, room.store, { recursive: true });
      for (const file of await filesIn(room.store))
        if (file.includes('data')) await chmod(join(room.store, file), 0o000);
      expectRefusal(await run(verify()), { code: 5, kind: 'store-unwritable', says: ['data.dump'] });
    });

    it('ends a backup with exit code 5 when no temporary folder can be made', async () => {
      await chmod(room.workdir, 0o555);
      expectRefusal(await run(backup('app')), {
        code: 5,
        kind: 'store-unwritable',
        says: [`"${room.workdir}"`],
        hint: /--workdir/,
      });
      await expectNothingLeft(room);
    });

    it('says so in a report that cannot be written, with exit code 5', async () => {
      await mkdir(join(room.path, 'report'), { mode: 0o555 });
      const ran = await run(backup('app', '--report', join(room.path, 'report')));
      expectRefusal(ran, { code: 5, kind: 'store-unwritable', says: [`"${join(room.path, 'report')}"`] });
    });
  },
);
