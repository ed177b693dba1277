import { execFile } from 'node:child_process';
import { chmod, copyFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findOnPath } from '../../packages/core/src/postgres/tools.ts';
import { makeApp, makeBulk } from '../cli/databases.ts';
import { expectNothingLeft, expectRefusal, filesIn, makeRoom, type Room, until } from '../cli/room.ts';
import { binWith, slowPgDump, writeProgram } from '../cli/shims.ts';
import { type Cluster, installedMajor, startCluster } from '../cluster.ts';
import { editManifest, flipBit, isFitting, readJson, refit } from '../faults/forge.ts';
import { type Key, makeKey } from '../keys.ts';
import { layoutOf } from '../layout.ts';
import type { Ran } from '../pgproof.ts';
import { requireTier } from '../tiers.ts';
import { itOfWhole, wholeTables } from '../whole.ts';
import { contentOf } from './roundtrip/oracle.ts';

const exec = promisify(execFile);
const age = await findOnPath('age', { env: { PATH: process.env['PATH'] } });
const hasAge = requireTier('age', age !== undefined, 'age is not installed');

/** PATH of a run: one with age, or one on which no age is found. */
const paths: Record<'binary' | 'filter', string> = {
  binary: process.env['PATH'] ?? '',
  filter: '/nonexistent',
};
type Kind = keyof typeof paths;
const kinds: readonly Kind[] = hasAge ? ['binary', 'filter'] : ['filter'];

const { packed } = layoutOf((await installedMajor()) ?? 0);

let cluster: Cluster;
let keyRoom: Room;
let keys: { one: Key; two: Key; other: Key };
let room: Room;

beforeAll(async () => {
  cluster = await startCluster({ max_locks_per_transaction: '256' });
  await makeApp(cluster);
  await makeBulk(cluster, 'bulk');
  keyRoom = await makeRoom();
  keys = {
    one: await makeKey(keyRoom.path, 'one'),
    two: await makeKey(keyRoom.path, 'two'),
    other: await makeKey(keyRoom.path, 'other'),
  };
});
afterAll(async () => {
  await cluster?.stop();
  await keyRoom?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const run = (kind: Kind, args: readonly string[]): Promise<Ran> =>
  room.run([...args, '--workdir', room.workdir, '--json'], { env: { PATH: paths[kind] } });
const backup = (kind: Kind, database = 'app', ...more: string[]): Promise<Ran> =>
  run(kind, [
    ...['backup', '--store', room.store, '--database-url', cluster.url(database)],
    ...['--age-recipients', `${keys.one.recipient},${keys.two.recipient}`, ...more],
  ]);
const verify = (kind: Kind, key: Key | 'none' = keys.one, ...more: string[]): Promise<Ran> =>
  run(kind, ['verify', '--store', room.store, ...(key === 'none' ? [] : ['--age-identity', key.file]), ...more]);
const restore = (kind: Kind, into: string, key: Key = keys.one): Promise<Ran> =>
  run(kind, ['restore', '--store', room.store, '--into', cluster.url(into), '--age-identity', key.file]);
const good = (ran: Ran): Ran => {
  expect(ran.code, ran.stderr + ran.stdout).toBe(0);
  return ran;
};
const badOf = (ran: Ran): string[] =>
  ran
    .json()
    .findings.filter(({ status }) => status === 'bad')
    .map(({ id, object }) => `${id} ${object?.name ?? ''}`);
/** The folder of the one backup in the room's store. */
async function folderOf(): Promise<string> {
  const [name] = (await filesIn(room.store)).filter((file) => file.endsWith('manifest.json'));
  return join(room.store, String(name), '..');
}
async function fileNames(): Promise<string[]> {
  return (await filesIn(await folderOf())).filter((name) => !name.startsWith('verifications/'));
}
const databases = async (): Promise<string> =>
  (await cluster.sql('postgres', 'select datname from pg_database order by 1')).map((row) => row['datname']).join();

/** All of them are run with PGPROOF_TABLES=all; else each kind writes and reads, with each key and each compression. */
const pairs = kinds
  .flatMap((writer) => kinds.map((reader) => [writer, reader] as const))
  .flatMap(([writer, reader]) =>
    (wholeTables || !hasAge ? ['zstd:3', 'none'] : [writer === 'filter' ? 'none' : 'zstd:3']).map(
      (compression) => [writer, reader, compression] as const,
    ),
  )
  .filter(([writer, reader]) => wholeTables || !hasAge || writer !== reader);

describe.each(pairs)(
  'a backup that was encrypted by the %s and is opened by the %s, compression %s',
  (writer, reader, compression) => {
    it('is proven identical with each key, and restores', async () => {
      good(await backup(writer, 'app', '--compression', compression));
      const data = `${compression === 'none' ? 'data.dump' : packed}.age`;
      expect(await fileNames()).toEqual([
        'catalogue.json.zst.age',
        data,
        'globals.sql.age',
        'manifest.json',
        'proof.json.zst.age',
      ]);
      const folder = await folderOf();
      const manifest = await readJson(folder);
      expect(manifest['encryption']).toEqual({ scheme: 'age', recipients: [keys.one.recipient, keys.two.recipient] });
      for (const name of ['catalogue.json.zst.age', data, 'globals.sql.age', 'proof.json.zst.age'])
        expect((await readFile(join(folder, name))).subarray(0, 22).toString()).toBe('age-encryption.org/v1\n');
      for (const key of wholeTables || writer === 'filter' ? [keys.one, keys.two] : [keys.two]) {
        const verified = good(await verify(reader, key));
        expect(verified.json()).toMatchObject({ ok: true, verdict: 'identical', asked: 'identical' });
      }
      try {
        good(await restore(reader, 'copy', keys.two));
        expect(await contentOf(cluster, 'copy')).toEqual(await contentOf(cluster, 'app'));
      } finally {
        await cluster.sql('postgres', 'drop database if exists copy');
      }
    });
  },
);

describe.each(kinds)('with the %s', (kind) => {
  // The other kind does the same by the same path.
  const ofOne = kind === 'filter' ? it : itOfWhole;

  ofOne('a plain size is kept where nothing is compressed, and is that of the archive', async () => {
    good(await backup(kind, 'app', '--compression', 'none'));
    const folder = await folderOf();
    const [data] = (await readJson(folder))['files'] as { raw_bytes: number; bytes: number }[];
    const text = data?.raw_bytes ?? 0;
    // age: a header, 16 bytes of nonce, and 16 bytes more for each 64 KiB.
    const overhead = (data?.bytes ?? 0) - text;
    expect(overhead).toBeGreaterThan(16 + 16 * Math.ceil(text / 65_536));
    expect(overhead).toBeLessThan(1000 + 16 * Math.ceil(text / 65_536));
  });

  ofOne('a drill keeps its promise, and asks for the key before it begins', async () => {
    const drill = ['drill', '--database-url', cluster.url('app'), '--store', room.store];
    const encrypted = [...drill, '--age-recipients', keys.one.recipient];
    for (const args of [encrypted, [...encrypted, '--age-identity', keys.other.file]]) {
      const refused = await run(kind, args);
      expectRefusal(refused, { code: 2, kind: 'bad-input', says: [keys.one.recipient], hint: /--age-identity/ });
      expect(await filesIn(room.store)).toEqual([]);
    }
    const drilled = good(await run(kind, [...encrypted, '--age-identity', keys.one.file]));
    expect(drilled.json()).toMatchObject({ ok: true, verdict: 'identical' });
    expect(await fileNames()).toContain(`${packed}.age`);
  });

  ofOne('the head is enough for a database with nothing in it', async () => {
    await cluster.sql('postgres', 'create database nothing template template0');
    try {
      good(await backup(kind, 'nothing'));
      expect((await readJson(await folderOf()))['proof']).toMatchObject({ relations: 0, sequences: 0 });
      expect(good(await verify(kind)).json()).toMatchObject({ ok: true, verdict: 'identical' });
    } finally {
      await cluster.sql('postgres', 'drop database nothing');
    }
  });

  ofOne('no key and a wrong key are refused before anything is begun', async () => {
    good(await backup(kind));
    const before = await databases();
    const none = await verify(kind, 'none', '--level', 'intact');
    const both = new RegExp(`${keys.one.recipient}.*${keys.two.recipient}`);
    expectRefusal(none, { code: 2, kind: 'bad-input', says: ['encrypted', both], hint: /--age-identity/ });
    expectRefusal(await verify(kind, keys.other), { code: 2, kind: 'bad-input', says: [keys.other.file, both] });
    expectRefusal(await restore(kind, 'copy', keys.other), { code: 2, kind: 'bad-input', says: [both] });
    expectRefusal(await run(kind, ['restore', '--store', room.store, '--into', cluster.url('copy')]), {
      code: 2,
      kind: 'bad-input',
      says: [both],
    });
    expect(await databases()).toBe(before);
    expect(await filesIn(join(await folderOf(), 'verifications'))).toEqual([]);
  });

  it('a wrong key that the manifest calls right is refused by what was encrypted', async () => {
    good(await backup(kind));
    const folder = await folderOf();
    await editManifest(folder, (manifest) => {
      manifest['encryption'] = { scheme: 'age', recipients: [keys.other.recipient] };
    });
    const says = ['no identity matched any of the recipients'];
    expectRefusal(await verify(kind, keys.other), { code: 2, kind: 'bad-input', says, hint: /--age-identity/ });
    const before = await databases();
    expectRefusal(await restore(kind, 'copy', keys.other), {
      code: 2,
      kind: 'bad-input',
      says,
      hint: /--age-identity/,
    });
    expect(await databases()).toBe(before);
  });

  describe('damage that size and digest were made to fit', () => {
    const half = async (path: string): Promise<void> => truncate(path, Math.floor((await readFile(path)).length / 2));
    const flip = (path: string): Promise<void> => flipBit(path, (content) => Math.floor(content.length * 0.6));

    const table: [
      what: string,
      file: string,
      damage: (path: string) => Promise<void>,
      bad: RegExp,
      restores: boolean,
    ][] = [
      ['a cut archive', `${packed}.age`, half, /^verify\.(decrypt|restore) /, false],
      ['a flipped bit of the archive', `${packed}.age`, flip, /^verify\.(decrypt|restore) /, false],
      ['a cut proof', 'proof.json.zst.age', half, /^verify\.file-content proof\.json\.zst\.age$/, true],
      ['a flipped bit of the proof', 'proof.json.zst.age', flip, /^verify\.file-content proof\.json\.zst\.age$/, true],
      ['a flipped bit of the catalogue', 'catalogue.json.zst.age', flip, /^verify\.file-content catalogue/, true],
      ['a flipped bit of the globals', 'globals.sql.age', flip, /^verify\.file-content globals\.sql\.age$/, true],
    ];
    // Of each file by one of the two.
    const own = table.filter((_, index) => wholeTables || (kind === 'filter' ? [1, 2, 5] : [0, 4]).includes(index));

    it.each(own)('is bad, and never a verdict: %s', async (_what, file, damage, bad, restores) => {
      good(await backup(kind, 'bulk'));
      const folder = await folderOf();
      await damage(join(folder, file));
      await refit(folder);
      expect(await isFitting(folder)).toBe(true);
      const verified = await verify(kind);
      expect(verified.code, verified.stderr).toBe(1);
      expect(verified.json()).toMatchObject({ ok: false, verdict: 'none' });
      expect(badOf(verified).length).toBeGreaterThan(0);
      for (const id of badOf(verified)) expect(id).toMatch(bad);
      expect(verified.stdout).toMatch(/failed to decrypt and authenticate|was altered or cut off/);
      if (restores) return;
      const before = await databases();
      const refused = await restore(kind, 'copy');
      expectRefusal(refused, {
        code: 1,
        kind: 'invalid-manifest',
        says: [/^age(-filter)? failed with exit code 1 .*error/],
      });
      expect(await databases()).toBe(before);
    });
  });

  ofOne('an interrupted backup leaves nothing, neither in the store nor of the head', async () => {
    const go = join(room.path, 'go');
    const bin = await binWith(room, cluster.bin, { pg_dump: slowPgDump(cluster.bin, go) });
    const { child, ended } = room.start(
      [
        ...['backup', '--store', room.store, '--database-url', cluster.url('bulk'), '--workdir', room.workdir],
        ...['--pg-bin', bin, '--age-recipients', keys.one.recipient],
      ],
      { env: { PATH: paths[kind] } },
    );
    await until('the head is being kept', async () =>
      (await filesIn(room.workdir)).some((name) => name.endsWith('/head')),
    );
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 130 });
    await expectNothingLeft(room);
  });
});

itOfWhole('the head is enough for 3,000 tables', async () => {
  await cluster.sql('postgres', 'create database many template template0');
  await cluster.sql(
    'many',
    `do $$ begin
       for n in 1..3000 loop
         execute format('create table t%s (id serial primary key, note text default %L)', n, md5(n::text));
       end loop;
     end $$`,
  );
  await cluster.sql('many', 'insert into t2999 (note) select md5(i::text) from generate_series(1, 100) i');
  try {
    good(await backup('filter', 'many', '--lock-timeout-seconds', '60'));
    expect((await readJson(await folderOf()))['proof']).toMatchObject({ relations: 3000, sequences: 3000 });
    const verified = good(await verify('filter', keys.one, '--level', 'readable'));
    expect(verified.json()).toMatchObject({ ok: true, verdict: 'readable' });
  } finally {
    await cluster.sql('postgres', 'drop database many');
  }
});

describe.skipIf(!hasAge)('an age that does not do its work', () => {
  const withAge = async (script: string): Promise<Ran> => {
    const folder = await room.folder('path');
    await writeProgram(join(folder, 'age'), `#!/bin/bash\n${script}\n`);
    return room.run(
      [
        ...['backup', '--store', room.store, '--database-url', cluster.url('bulk'), '--workdir', room.workdir],
        ...['--age-recipients', keys.one.recipient, '--json'],
      ],
      { env: { PATH: `${folder}:/usr/bin:/bin` } },
    );
  };

  it.each([
    ['fails at once', 'echo "age: error: no" >&2; exit 1', 6, /age: error: no/],
    ['fails in the middle', 'head -c 1000000; echo "age: error: no" >&2; exit 1', 6, /age: error: no/],
    ['fails at its end', `${age} "$@"; echo "age: error: no" >&2; exit 1`, 6, /age: error: no/],
    ['ends well in the middle', `head -c 1000000 | ${age} "$@"`, 4, /before it had read the whole dump/],
    ['hands on what it was given', 'exec cat', 4, /encrypted nothing/],
  ])('means no backup: one that %s', async (_what, script, code, says) => {
    const ran = await withAge(script);
    expect(ran.code, ran.stderr).toBe(code);
    expect(ran.stderr).toMatch(says);
    await expectNothingLeft(room);
  });
});

describe('a pg_dump that fails under encryption', () => {
  it('is blamed itself, and leaves no backup', async () => {
    const real = `${cluster.bin}/pg_dump`;
    const script = `#!/bin/bash\n[ "$1" = --version ] && exec ${real} --version\n${real} "$@" | head -c 2000000\necho "pg_dump: error: torn" >&2; exit 1\n`;
    const bin = await binWith(room, cluster.bin, { pg_dump: script });
    for (const kind of kinds) {
      const ran = await backup(kind, 'bulk', '--pg-bin', bin);
      expectRefusal(ran, { code: 6, kind: 'database-refused', says: ['pg_dump failed with exit code 1', 'torn'] });
      await expectNothingLeft(room);
    }
  });
});

describe('recipients and identities on the command line', () => {
  it('may be a file of recipients, with comments', async () => {
    const file = join(room.path, 'recipients.txt');
    await writeFile(file, `# the team\n${keys.one.recipient}\n\n${keys.two.recipient}\n`);
    const ran = await run('filter', [
      ...['backup', '--store', room.store, '--database-url', cluster.url('app'), '--age-recipients', file],
    ]);
    good(ran);
    expect(ran.json()).toMatchObject({ encrypted: true });
    good(await verify('filter', keys.two));
  });

  it.each<[command: string, args: () => string[]]>([
    ['backup', () => ['--database-url', cluster.url('app'), '--age-recipients', keys.one.text]],
    [
      'backup',
      () => ['--database-url', cluster.url('app'), '--age-recipients', `${keys.two.recipient},${keys.one.text}`],
    ],
    ['backup', () => ['--database-url', cluster.url('app'), '--age-recipients', keys.one.file]],
    ['drill', () => ['--age-recipients', keys.one.recipient, '--age-identity', keys.one.text]],
    ['verify', () => ['--age-identity', keys.one.text]],
    ['verify', () => [`--age-identity=${keys.one.text.toLowerCase()}`]],
    ['restore', () => ['--into', cluster.url('copy'), '--age-identity', keys.one.text]],
    ['restore', () => ['--into', cluster.url('copy'), '--age-identities', keys.one.text]],
    ['list', () => [keys.one.text]],
  ])('never are a secret key: %s refuses it without repeating it', async (command, args) => {
    await room.folder('store');
    const ran = await room.run([command, '--store', room.store, ...args(), '--json']);
    expectRefusal(ran, { code: 2, kind: 'bad-input', says: [] });
    const body = keys.one.text.slice('AGE-SECRET-KEY-1'.length);
    expect(`${ran.stdout}${ran.stderr}`.toUpperCase()).not.toContain(body.slice(0, 12));
    expect(await filesIn(room.store)).toEqual([]);
  });

  it('are needed only by what is encrypted: an identity does no harm to a plain backup', async () => {
    good(await run('filter', ['backup', '--store', room.store, '--database-url', cluster.url('app')]));
    expect(await fileNames()).toEqual(['catalogue.json.zst', packed, 'globals.sql', 'manifest.json', 'proof.json.zst']);
    expect((await readJson(await folderOf()))['encryption']).toBeNull();
    good(await verify('filter', keys.other));
  });
});

it.skipIf(!hasAge)(
  'the recovery procedure brings an encrypted backup back with age, zstd and the client alone',
  async () => {
    good(await backup('filter'));
    const folder = await folderOf();
    const procedure = String((await readJson(folder))['recovery_procedure']);
    expect(procedure).toContain(keys.one.recipient);
    expect(procedure).toContain(keys.two.recipient);
    const identity = join(keyRoom.path, 'plain.txt');
    await copyFile(keys.two.file, identity);
    await chmod(identity, 0o600);
    const script = procedure
      .split('\n')
      .filter((line) => line.startsWith('   '))
      .join('\n')
      .replace(/export PGHOST=.*/, `export PGHOST=${cluster.socket} PGPORT=${cluster.port} PGUSER=postgres`)
      .replaceAll('<your identity file>', identity)
      .replaceAll('"app"', '"recovered"')
      .replaceAll('-d app', '-d recovered');
    try {
      await exec('/bin/bash', ['-c', `set -e -o pipefail\n${script}`], {
        cwd: folder,
        env: { PATH: `${cluster.bin}:/usr/bin:/bin` },
      });
      expect(await contentOf(cluster, 'recovered')).toEqual(await contentOf(cluster, 'app'));
    } finally {
      await cluster.sql('postgres', 'drop database if exists recovered');
    }
  },
);
