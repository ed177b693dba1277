import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplePhysicalManifest } from '../../packages/core/src/store/example.ts';
import { until } from '../cli/room.ts';
import { run } from '../cluster.ts';
import {
  baseBackup,
  digest,
  expectAllFetched,
  fetchCommand,
  recover,
  startWalScene,
  untilPromoted,
  type WalScene,
} from './scene.ts';

describe('an archive that a server writes', () => {
  let scene: WalScene;
  let base: string;
  let rows: string | null | undefined;
  let segments: string[];
  let pgWal: string;

  beforeAll(async () => {
    scene = await startWalScene();
    base = await baseBackup(scene, 'base');
    await scene.write(6);
    await scene.untilArchived();
    rows = (await scene.cluster.sql('postgres', 'select count(*)::text as n from noise'))[0]?.['n'];
    segments = (await readdir(scene.copies)).filter((name) => name.length === 24).sort();
    pgWal = join(scene.data, 'pg_wal');
  });
  afterAll(async () => scene?.[Symbol.asyncDispose]());

  const push = (path: string): Promise<{ code: number | null; stderr: string }> =>
    scene.pgproof(['wal', 'push', path, '--store', scene.store]);
  const fetch = (name: string, ...words: string[]): Promise<{ code: number | null; stderr: string }> =>
    scene.pgproof(['wal', 'fetch', name, 'pg_wal/fetched', ...(words.length > 0 ? words : ['--store', scene.store])]);

  it('holds every file that the server archived, to the byte', async () => {
    expect(segments.length).toBeGreaterThan(6);
    await expectAllFetched(scene);
  });

  it('acknowledges what it has already, and leaves it as it is', async () => {
    const name = segments[3] as string;
    const before = await storedDigests(scene.store);
    await cp(join(scene.copies, name), join(pgWal, name));
    expect(await push(join('pg_wal', name))).toMatchObject({ code: 0, stderr: '' });
    expect(await storedDigests(scene.store)).toEqual(before);
  });

  it('refuses other content under a name that it has, and names both', async () => {
    const name = segments[4] as string;
    const before = await storedDigests(scene.store);
    const altered = await readFile(join(scene.copies, name));
    altered[600_000] = (altered[600_000] ?? 0) ^ 1;
    await writeFile(join(pgWal, name), altered);
    const ran = await push(join('pg_wal', name));
    expect(ran.code, ran.stderr).toBe(1);
    expect(ran.stderr).toContain(await digest(join(scene.copies, name)));
    expect(ran.stderr).toContain(await digest(join(pgWal, name)));
    expect(await storedDigests(scene.store)).toEqual(before);
    await rm(join(pgWal, name));
  });

  it.each([
    ['under the name of another', (bytes: Buffer) => bytes, '000000010000000000000077', /wrong name: it begins at/],
    ['that is cut off', (bytes: Buffer) => bytes.subarray(0, 500_000), undefined, /is of 500000 bytes/],
    [
      'without a header',
      () => Buffer.alloc(1024 * 1024),
      '000000010000000000000078',
      /no segment of a write-ahead log/,
    ],
    [
      'of another cluster',
      (bytes: Buffer) => {
        const other = Buffer.from(bytes);
        other.writeBigUInt64LE(4711n, 24);
        return other;
      },
      undefined,
      /of another cluster: its system identifier is 4711, not \d+/,
    ],
  ])('refuses to store a segment %s', async (_, change, as, says) => {
    const from = segments[5] as string;
    const name = as ?? from;
    const changed = change(await readFile(join(scene.copies, from)));
    await writeFile(join(pgWal, name), changed);
    const pushed = await push(join('pg_wal', name));
    expect(pushed.code, pushed.stderr).toBe(1);
    expect(pushed.stderr).toMatch(says);
    await rm(join(pgWal, name));
  });

  it('tells PostgreSQL what is not there from what cannot be known', async () => {
    expect(await fetch('0000000100000000000000FF')).toMatchObject({ code: 1 });
    expect(await fetch('00000002.history')).toMatchObject({ code: 1 });
    const name = segments[2] as string;
    expect(await fetch(name, '--store', join(scene.folder, 'absent'))).toMatchObject({ code: 205 });
    expect(await fetch(name, '--stor', scene.store)).toMatchObject({ code: 202 });
    // A store that is there, and has nothing of this cluster: not mounted, or another's.
    expect(await fetch(name, '--store', scene.copies)).toMatchObject({ code: 205 });
    await writeFile(join(scene.data, 'standby.signal'), '');
    // A standby asks again, and would be ended by such a code.
    expect(await fetch(name, '--store', join(scene.folder, 'absent'))).toMatchObject({ code: 5 });
    await rm(join(scene.data, 'standby.signal'));
    expect(await readdir(pgWal)).not.toContain('fetched');
  });

  it('hands out no segment that was altered in the store', async () => {
    const name = segments[6] as string;
    const path = join(scene.store, '+wal', scene.systemIdentifier, '00000001', '00000000', `${name}.zst`);
    const good = await readFile(path);
    for (const at of [3, 100, Math.floor(good.length / 2), good.length - 1]) {
      const altered = Buffer.from(good);
      altered[at] = (altered[at] ?? 0) ^ 0x10;
      await writeFile(path, altered);
      const ran = await fetch(name);
      expect(ran.code, `byte ${at}: ${ran.stderr}`).toBe(201);
      expect(ran.stderr).toContain(name);
    }
    // Whole, and of another name.
    await writeFile(path, await readFile(path.replace(name, segments[5] as string)));
    const ran = await fetch(name);
    expect(ran).toMatchObject({ code: 201, stderr: expect.stringMatching(/wrong name: it begins at/) });
    await writeFile(path, good);
    expect(await readdir(pgWal)).not.toContain('fetched');
  });

  it('brings a base backup to the last row', async () => {
    const data = join(scene.folder, 'recovered');
    await run('/bin/cp', ['-a', base, data]);
    await using recovered = await recover(scene, data, fetchCommand(`--store '${scene.store}'`));
    await untilPromoted(recovered);
    expect(await recovered.sql('select count(*) from noise')).toBe(rows);
  });

  it('is read by standard tools alone, as the documentation says', async () => {
    const text = await readFile(new URL('../../docs/wal.md', import.meta.url), 'utf8');
    const command = /restore_command = '([^'\n]+)'/.exec(text)?.[1]?.replaceAll('/copy/', `${scene.store}/`) ?? '';
    const data = join(scene.folder, 'by-hand');
    await run('/bin/cp', ['-a', base, data]);
    await using recovered = await recover(scene, data, command);
    await untilPromoted(recovered);
    expect(await recovered.sql('select count(*) from noise')).toBe(rows);
  });

  it('stops a recovery when the store cannot be reached, instead of ending it early', async () => {
    const data = join(scene.folder, 'stopped');
    await run('/bin/cp', ['-a', base, data]);
    await rename(scene.store, `${scene.store}-away`);
    try {
      await using recovered = await recover(scene, data, fetchCommand(`--store '${scene.store}'`));
      await until('the server has ended', () => recovered.hasEnded());
      expect(recovered.log()).toMatch(
        /FATAL:.*could not restore file "[0-9A-F.a-z]+" from archive: child process exited with exit code 205/,
      );
      expect(recovered.log()).not.toContain('archive recovery complete');
    } finally {
      await rename(`${scene.store}-away`, scene.store);
    }
  });

  it('is followed along the timeline of a promoted copy, and checked: what is missing is named', async () => {
    const script = join(scene.folder, 'archive.sh');
    {
      const data = join(scene.folder, 'promoted');
      await run('/bin/cp', ['-a', base, data]);
      const archiving = { archive_mode: 'on', archive_command: `${script} %p %f` };
      await using promoted = await recover(scene, data, fetchCommand(`--store '${scene.store}'`), archiving);
      await untilPromoted(promoted);
      for (let i = 0; i < 3; i += 1) {
        await promoted.sql("insert into noise (text) values ('of the second timeline')");
        await promoted.sql('select pg_switch_wal()');
      }
      await until('the second timeline is archived', async () => {
        const waiting = "select count(*) from pg_ls_archive_statusdir() where name like '%.ready'";
        return (await promoted.sql(waiting)) === '0';
      });
    }
    await using followed = await recover(scene, base, fetchCommand(`--store '${scene.store}'`));
    await untilPromoted(followed);
    expect(await followed.sql("select count(*) from noise where text = 'of the second timeline'")).toBe('3');

    const whole = await check();
    expect(whole).toMatchObject({
      exit_code: 0,
      reachable: expect.arrayContaining([expect.objectContaining({ timeline: 2, gap: false })]),
    });
    const archived = join(scene.store, '+wal', scene.systemIdentifier);
    const log = join(archived, '00000002', '00000000');
    const names = (await readdir(log)).filter((name) => /^[0-9A-F]{24}\.zst$/.test(name)).sort();
    const lost = (names[1] as string).slice(0, 24);
    await rename(join(log, names[1] as string), join(scene.folder, 'aside'));
    expect(await check()).toMatchObject({
      exit_code: 1,
      findings: expect.arrayContaining([
        expect.objectContaining({ id: 'backup.wal-gap', status: 'bad', object: { kind: 'segment', name: lost } }),
      ]),
      reachable: expect.arrayContaining([expect.objectContaining({ timeline: 2, gap: true, next_segment: lost })]),
    });
    await rename(join(scene.folder, 'aside'), join(log, names[1] as string));
    const history = join(archived, '00000002', '00000002.history.zst');
    await rename(history, join(scene.folder, 'aside'));
    expect(await check()).toMatchObject({
      exit_code: 1,
      findings: expect.arrayContaining([
        expect.objectContaining({ id: 'backup.wal-history', object: { kind: 'file', name: '00000002.history' } }),
      ]),
    });
    await rename(join(scene.folder, 'aside'), history);
  });

  it('is checked from the end of a base backup on, and by its contents on request', async () => {
    const id = '20260101T000000Z-0a1b2c';
    const folder = join(scene.store, '+cluster', scene.systemIdentifier, id);
    const label = (await readdir(scene.copies)).find((name) => name.endsWith('.backup')) ?? '';
    const said = await readFile(join(scene.copies, label), 'utf8');
    const [start, stop] = ['START', 'STOP'].map(
      (which) => new RegExp(`${which} WAL LOCATION: ([0-9A-F/]+)`).exec(said)?.[1],
    );
    await mkdir(folder, { recursive: true });
    const wal = { timeline: 1, start_lsn: start ?? '', stop_lsn: stop ?? '', restore_point: null };
    const manifest = examplePhysicalManifest({ id, systemIdentifier: scene.systemIdentifier, wal });
    // A manifest is untrusted: this one says where it begins, and is none.
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ wal }));
    expect((await check()).findings).toContainEqual(
      expect.objectContaining({ id: 'backup.wal-base', status: 'unknown' }),
    );
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    const log = join(scene.store, '+wal', scene.systemIdentifier, '00000001', '00000000');
    const names = (await readdir(log)).filter((name) => /^[0-9A-F]{24}\.zst$/.test(name)).sort();
    const { findings, reachable } = await check();
    expect(reachable[0]).toMatchObject({ base: id, from_lsn: stop, gap: false });
    expect(findings.filter(({ id }) => id === 'backup.wal-reach')).toMatchObject([{ status: 'good' }]);
    const path = join(log, names.at(-1) as string);
    const good = await readFile(path);
    await writeFile(path, good.subarray(0, good.length - 5));
    expect((await check()).findings.map(({ id }) => id)).not.toContain('backup.wal-file');
    expect((await check('--read')).findings).toContainEqual(
      expect.objectContaining({
        id: 'backup.wal-file',
        status: 'bad',
        object: { kind: 'file', name: (names.at(-1) as string).slice(0, 24) },
      }),
    );
    await writeFile(path, good);
  });

  const check = async (
    ...more: string[]
  ): Promise<{ exit_code: number; findings: { id: string }[]; reachable: Record<string, unknown>[] }> =>
    JSON.parse((await scene.pgproof(['wal', 'check', '--store', scene.store, '--json', ...more])).stdout);
});

async function storedDigests(store: string): Promise<Record<string, string>> {
  const names = await readdir(store, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await digest(file)] as const)));
}
