/* What each format does under encryption, damage, malice, and want of room or locks. */
import { execFile } from 'node:child_process';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectNothingLeft, expectRefusal, makeRoom, type Room, until } from '../cli/room.ts';
import { binWith } from '../cli/shims.ts';
import { type Cluster, installedMajor, startCluster } from '../cluster.ts';
import { cutInHalf, editManifest, flipBit, refit } from '../faults/forge.ts';
import { mountDisk, requireDisks } from '../hazards/disk.ts';
import { makeKey } from '../keys.ts';
import type { Ran } from '../pgproof.ts';
import { wholeTables } from '../whole.ts';
import { makeWorld } from './world.ts';

const exec = promisify(execFile);
/** Of custom other tests tell as much, and tar is read as custom is. */
const formats = wholeTables ? (['custom', 'directory', 'plain', 'tar'] as const) : (['directory', 'plain'] as const);
const hasDisks = requireDisks();
/** From 16 on pg_dump puts a second table of contents behind an archive that it writes to a file by its standard output; nobody reads it. */
const hasSpareEnd = ((await installedMajor()) ?? 0) >= 16;

let cluster: Cluster;
let room: Room;
beforeAll(async () => {
  cluster = await startCluster();
  await makeWorld(cluster, 'world');
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const run = (words: readonly string[], workdir = room.workdir): Promise<Ran> =>
  room.run([...words, '--store', room.store, '--workdir', workdir, '--json']);
const backup = (...more: string[]): Promise<Ran> => run(['backup', '--database-url', cluster.url('world'), ...more]);
const good = (ran: Ran): Ran => {
  expect(ran.code, ran.stderr + ran.stdout.slice(0, 2000)).toBe(0);
  return ran;
};
const folderOf = async (): Promise<string> => {
  const [id = ''] = await readdir(join(room.store, 'world'));
  return join(room.store, 'world', id);
};
const dataOf = async (): Promise<string> => {
  const folder = await folderOf();
  const name = (await readdir(folder)).find((one) => one.startsWith('data.')) ?? '';
  return join(folder, name);
};
const notGood = (ran: Ran): string[] =>
  (ran.stdout === '' ? { findings: [{ id: 'none', status: 'bad', detail: ran.stderr }] } : ran.json()).findings.flatMap(
    ({ id, status, detail }) => (status === 'bad' ? [`${id}: ${detail}`] : []),
  );

describe.each(formats)('the format %s', (format) => {
  it('is proven when it is encrypted, and opened before it counts', async () => {
    const key = await makeKey(room.path, 'one');
    good(await backup('--format', format, '--age-recipients', key.recipient, '--age-identity', key.file));
    expect(await dataOf()).toMatch(/\.age$/);
    expect((await run(['verify', '--age-identity', key.file])).json()).toMatchObject({
      ok: true,
      verdict: 'identical',
    });
    expect(await readdir(room.workdir)).toEqual([]);
  });

  it('reaches no verdict when it is cut or a bit is flipped, though size and digest were made to fit', async () => {
    good(await backup('--format', format, '--compression', 'gzip:1'));
    const path = await dataOf();
    const whole = await readFile(path);
    for (const damage of [
      () => cutInHalf(path),
      () => flipBit(path, (content) => Math.floor(content.length * 0.6)),
      ...(hasSpareEnd && format === 'custom' ? [] : [() => writeFile(path, whole.subarray(0, whole.length - 30))]),
    ]) {
      await damage();
      await refit(await folderOf());
      const verified = await run(['verify']);
      expect([verified.code, verified.json()['verdict']], JSON.stringify(notGood(verified))).not.toEqual([
        0,
        'identical',
      ]);
      expect(verified.code, verified.stderr).toBe(1);
      expect(notGood(verified).length).toBeGreaterThan(0);
      await writeFile(path, whole);
    }
  });

  it('is no backup when pg_dump is killed, and nothing of it stays', async () => {
    const real = `${cluster.bin}/pg_dump`;
    const script = `#!/bin/bash\n[ "$1" = --version ] && exec ${real} --version\n${real} "$@" & pid=$!\nsleep 0.3; kill -9 $pid; wait $pid\n`;
    const bin = await binWith(room, cluster.bin, { pg_dump: script.replace(`${real} "$@"`, 'sleep 30') });
    const ran = await backup('--format', format, '--pg-bin', bin);
    expect(ran.code, ran.stderr).toBe(6);
    await expectNothingLeft(room);
  });

  it('comes back by its recovery procedure alone', async () => {
    good(await backup('--format', format));
    const folder = await folderOf();
    const { recovery_procedure: procedure } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    const lines = String(procedure)
      .split('\n')
      .filter((line) => line.startsWith('   '))
      .map((line) => line.trim());
    const script = lines
      .filter((line) => !line.startsWith('export PGHOST'))
      .join('\n')
      .replaceAll('"world"', '"again"')
      .replaceAll('world', 'again');
    const url = new URL(cluster.url('postgres'));
    const env = {
      PATH: `${cluster.bin}:${process.env['PATH']}`,
      ...{ PGHOST: url.hostname, PGPORT: url.port, PGUSER: url.username, PGPASSWORD: decodeURIComponent(url.password) },
    };
    await cluster.sql('postgres', 'drop database if exists again');
    await exec('/bin/bash', ['-e', '-c', script], { cwd: folder, env });
    expect(await cluster.sql('again', 'select count(*)::int as n from big')).toEqual([{ n: '20000' }]);
    await cluster.sql('postgres', 'drop database again');
  });

  it('has a plan that makes the same when it is pasted', async () => {
    const dry = good(await backup('--format', format, '--dry-run'));
    await room.folder('store');
    const commands = dry.json()['commands'] as string[];
    expect(commands.filter((command) => /pg_dump --format/.test(command))).toHaveLength(1);
    const script = commands.join('\n');
    const PGPASSWORD = decodeURIComponent(new URL(cluster.url('world')).password);
    await exec('/bin/bash', ['-c', script], { env: { PATH: process.env['PATH'], PGPASSWORD }, cwd: room.path });
    expect((await stat(await dataOf())).size).toBeGreaterThan(10_000);
  });
});

describe('the definitions beside rows alone', () => {
  const definitionsOf = async (): Promise<string> => {
    const folder = await folderOf();
    return join(folder, (await readdir(folder)).find((name) => name.startsWith('schema.')) ?? '');
  };
  const badFiles = (ran: Ran): (string | undefined)[] =>
    ran.json().findings.flatMap(({ status, object }) => (status === 'bad' ? [object?.name] : []));

  it.each([
    ['directory', 'none', 'schema.dump'],
    ['plain', 'gzip:1', 'schema.dump.gz'],
  ])('are named when they are damaged, in the format %s, before anything is restored', async (format, packed, name) => {
    good(await backup('--data-only', '--format', format, '--compression', packed));
    const path = await definitionsOf();
    const content = await readFile(path);
    for (const damage of [
      () => cutInHalf(path),
      ...(hasSpareEnd && format === 'directory'
        ? []
        : [() => writeFile(path, content.subarray(0, content.length - 4))]),
      () => flipBit(path, () => 0),
    ]) {
      await damage();
      await refit(await folderOf());
      const verified = await run(['verify', '--level', 'readable']);
      expect([verified.code, badFiles(verified)], verified.stdout).toEqual([1, [name]]);
      await writeFile(path, content);
    }
  });

  it('are named when they are those of another backup', async () => {
    await cluster.sql('world', 'create table moved (a int)');
    good(await backup('--data-only', '--format', 'tar'));
    const content = await readFile(await definitionsOf());
    await rm(room.store, { recursive: true });
    await cluster.sql('world', 'drop table moved; create table moved (a int)');
    good(await backup('--data-only', '--format', 'tar'));
    await writeFile(await definitionsOf(), content);
    await refit(await folderOf());
    const verified = await run(['verify', '--level', 'readable']);
    expect([verified.code, badFiles(verified)]).toEqual([1, ['tables (schema.dump.zst)']]);
    await cluster.sql('world', 'drop table moved');
  });

  it('are proven with the rows when both are encrypted', async () => {
    const key = await makeKey(room.path, 'one');
    const sealing = ['--age-recipients', key.recipient, '--age-identity', key.file];
    good(await backup('--data-only', '--format', 'plain', '--compression', 'gzip:1', ...sealing));
    expect(await definitionsOf()).toMatch(/schema\.dump\.gz\.age$/);
    const verified = await run(['verify', '--age-identity', key.file]);
    expect(verified.json(), notGood(verified).join()).toMatchObject({ ok: true, verdict: 'identical' });
    const path = await definitionsOf();
    await writeFile(path, (await readFile(path)).subarray(0, -20));
    await refit(await folderOf());
    const damaged = await run(['verify', '--level', 'readable', '--age-identity', key.file]);
    expect([damaged.code, badFiles(damaged)], damaged.stdout).toEqual([1, ['schema.dump.gz.age']]);
    expect(await readdir(room.workdir)).toEqual([]);
  });
});

describe('a plain dump that was changed', () => {
  const change = async (edit: (script: string) => string, ...words: string[]): Promise<void> => {
    good(await backup('--format', 'plain', '--compression', 'none', ...words));
    const path = await dataOf();
    await writeFile(path, edit(await readFile(path, 'utf8')));
    await refit(await folderOf());
    const size = (await readFile(path)).length;
    await editManifest(await folderOf(), (manifest) => {
      for (const file of manifest['files'] as { role: string; raw_bytes: number }[])
        if (file.role === 'data') file.raw_bytes = size;
    });
  };

  const places: [where: string, edit: (script: string, evil: string) => string][] = [
    ['at its beginning', (script, evil) => `${evil}\n${script}`],
    ['behind its data', (script, evil) => script.replace('\n\\.\n', `\n\\.\n${evil}\n`)],
    ['at its end, without an end of line', (script, evil) => `${script}${evil}`],
    [
      'in data that no COPY takes',
      (script, evil) =>
        script.replace(/^COPY public\.big .*$/m, (copy) => `${copy.replace('public.big', 'public.gone')}\n${evil}`),
    ],
  ];
  it.each(wholeTables ? places : places.slice(2))(
    'is never run where it has a command to psql %s',
    async (_where, edit) => {
      const trace = join(room.path, 'trace');
      await change((script) => edit(script, `\\! touch ${trace}`));
      const verified = await run(['verify']);
      expect([verified.code, verified.json()['verdict']]).not.toEqual([0, 'identical']);
      expect(verified.code, verified.stderr).toBe(1);
      const restored = await run(['restore', '--into', cluster.url('changed')]);
      expect(restored.code, restored.stderr).toBe(1);
      expect(await readdir(room.path)).not.toContain('trace');
      await cluster.sql('postgres', 'drop database if exists changed');
    },
  );

  it('touches nothing of a database that is there, rows alone neither', async () => {
    await change((script) => `${script}\\! id\n`, '--data-only');
    await cluster.sql('postgres', 'create database untouched');
    const restored = await run(['restore', '--into', cluster.url('untouched')]);
    expect([restored.code, restored.stderr]).toEqual([1, expect.stringMatching(/holds a command to psql/)]);
    const relations = `select count(*)::int as n from pg_class where oid >= 16384`;
    expect(await cluster.sql('untouched', relations)).toEqual([{ n: '0' }]);
    await cluster.sql('postgres', 'drop database untouched');
  });

  it('is bad with the line and the words where it is refused, and where its end is missing', async () => {
    await change((script) => `select 1;\n\\! id\n${script}`);
    expect(notGood(await run(['verify']))).toEqual([
      expect.stringMatching(/^verify\.decode: the script: line 2: .*\\\\! id/),
    ]);
  });

  it('is bad where its end is missing, or a row', async () => {
    await change((script) => script.replace(/--\n-- PostgreSQL database dump complete[\s\S]*/, ''));
    expect(notGood(await run(['verify'])).join()).toMatch(/does not come to its end/);
  });

  it('is bad where a row is another', async () => {
    await change((script) => script.replace(/^7\t/m, '70000\t'));
    expect(notGood(await run(['verify'])).join()).toMatch(/verify\.row-content/);
  });
});

describe('a dump in a directory', () => {
  it('whose tar holds what pg_dump puts into none is unpacked nowhere', async () => {
    good(await backup('--format', 'directory', '--compression', 'gzip'));
    const path = await dataOf();
    const whole = await readFile(path);
    const folder = await room.folder('evil');
    const tar = async (...args: string[]): Promise<void> => {
      await exec('tar', ['--create', '--file', `${path}.new`, '--directory', folder, ...args]);
      await rename(`${path}.new`, path);
      await refit(await folderOf());
    };
    await writeFile(join(folder, 'toc.dat'), 'x');
    await exec('ln', ['-s', '/etc/passwd', join(folder, '1.dat')]);
    for (const [args, why] of [
      [['--absolute-names', '--transform', 's,^toc.dat,../../evil.dat,', 'toc.dat'], /"\.\.\/\.\.\/evil\.dat"/],
      [['1.dat', 'toc.dat'], /"1\.dat", a symlink/],
      [['toc.dat', 'toc.dat'], /"toc\.dat" twice|"toc\.dat", a link/],
    ] as const) {
      await tar(...args);
      const verified = await run(['verify']);
      expect([verified.code, notGood(verified).join()], verified.stderr).toEqual([1, expect.stringMatching(why)]);
      expect(await readdir(room.workdir)).toEqual([]);
      await writeFile(path, whole);
    }
  });

  it.skipIf(!hasDisks)('ends as a full disk where its files do not fit, and leaves nothing', async () => {
    await using disk = await mountDisk(join(room.path, 'small'), 600_000);
    const ran = await run(
      ['backup', '--database-url', cluster.url('world'), '--format', 'directory', '--compression', 'none'],
      disk.path,
    );
    expectRefusal(ran, { code: 5, kind: 'disk-full', says: [] });
    expect([await readdir(disk.path), await readdir(room.store).catch(() => [])]).toEqual([[], expect.anything()]);
  });

  it('gives its locks up for a waiting ALTER, and says who held it up, as the other formats do', async () => {
    const keeper = new Client(cluster.url('world'));
    await keeper.connect();
    await keeper.query('begin; lock table parted_1 in access exclusive mode');
    const ran = await backup('--format', 'directory', '--lock-timeout-seconds', '1', '--attempts', '2');
    expectRefusal(ran, {
      ...{ code: 6, kind: 'lock-not-got', says: ['blocked by process'] },
    });
    await keeper.end();
    await until('it can be dumped again', async () => (await backup('--format', 'directory')).code === 0, 30);
  });
});
