import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolderStore, openWalArchive } from '../../packages/core/src/index.ts';
import { examplePhysicalManifest } from '../../packages/core/src/store/example.ts';
import { parseLsn, placeOf, startOf } from '../../packages/core/src/wal/name.ts';
import { readRecords, writtenOf } from '../../packages/core/src/wal/written.ts';
import { until } from '../cli/room.ts';
import { run } from '../run.ts';
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

  it('acknowledges nothing where its disk is not mounted', async () => {
    const name = segments[3] as string;
    const place = join(scene.folder, 'mount');
    await run('/bin/mkdir', [place]);
    if (scene.owner !== undefined) await run('/bin/chown', [`${scene.owner.uid}`, place]);
    await cp(join(scene.copies, name), join(pgWal, name));
    const pushInto = (): Promise<{ code: number | null; stderr: string }> =>
      scene.pgproof(['wal', 'push', join('pg_wal', name), '--store', place]);
    const refused = await pushInto();
    expect(refused.code, refused.stderr).toBe(5);
    expect(refused.stderr).toContain('it may be the place of a disk that is not mounted');
    expect(await readdir(place)).toEqual([]);
    const [, hint = ''] = /where the archive is to begin, as the user of the server: (.*)/.exec(refused.stderr) ?? [];
    await run('/bin/sh', ['-c', hint], scene.owner);
    expect(await pushInto()).toMatchObject({ code: 0, stderr: '' });
    // What has a base backup of the cluster is its store, too.
    await run('/bin/rm', ['-r', join(place, '+wal')]);
    await run('/bin/mkdir', ['-p', '-m', '700', join(place, '+cluster', scene.systemIdentifier)]);
    expect(await pushInto()).toMatchObject({ code: 0, stderr: '' });
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

  it('knows the records of a segment as PostgreSQL does, and what is written of one', async () => {
    const bytes = 1024 ** 2;
    for (const [i, name] of segments.slice(0, -1).entries()) {
      const [content, next] = await Promise.all(
        [name, segments[i + 1] as string].map((one) => readFile(join(scene.copies, one))),
      );
      const { last, end } = readRecords(content as Buffer);
      const place = placeOf(name, bytes);
      const start = startOf(place?.number ?? 0n, bytes);
      const path = join(scene.copies, name);
      const dumped = spawnSync(`${scene.cluster.bin}/pg_waldump`, ['--timeline', '1', path], { encoding: 'utf8' });
      const shown = [...dumped.stdout.matchAll(/ lsn: ([0-9A-F]+\/[0-9A-F]+),/g)].at(-1)?.[1] ?? '';
      // What goes on in the next segment is not shown.
      const known = readRecords(next as Buffer).predecessor;
      expect([start + BigInt(last ?? -1), true], name).toEqual([
        known,
        (parseLsn(shown) ?? known ?? 0n) <= (known ?? 0n),
      ]);
      expect(end).toBeGreaterThan(last ?? bytes);
    }
  });

  it.each([
    ['in the clear', false],
    ['encrypted', true],
  ])(
    'keeps of partial segments the one that is written further, %s, and refuses what contradicts it',
    async (_, isSealed) => {
      const recipients = isSealed ? [await identityToRecipient(await generateIdentity())] : [];
      const folder = join(scene.folder, `partial-${isSealed}`);
      await mkdir(folder);
      const archive = openWalArchive(await openFolderStore(folder, { create: false }), scene.systemIdentifier);
      const name = segments[5] as string;
      const whole = await readFile(join(scene.copies, name));
      const { bytes } = writtenOf(whole);
      const page = 8192;
      const cut = (part: number, junk = false): Buffer => {
        const at = Math.floor((bytes * part) / page) * page;
        // What a file was before it was used again is behind what is written.
        const rest = junk ? whole.subarray(0, whole.length - at) : Buffer.alloc(whole.length - at);
        return Buffer.concat([whole.subarray(0, at), rest]);
      };
      const [early, late] = [cut(0.4), cut(0.7, true)];
      const spoiled = (content: Buffer): Buffer => {
        const other = Buffer.from(content);
        // In a row, where no record's header is.
        const at = other.toString('latin1').search(/[0-9a-f]{32}/) + 9;
        other[at] = (other[at] ?? 0) ^ 1;
        return other;
      };
      const partial = `${name}.partial`;
      const stored = async (): Promise<string[]> =>
        Promise.all((await archive.list()).map(async (one) => `${one.file.kind} ${(await archive.label(one)).sha256}`));
      const sha = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
      expect(await archive.put(partial, early, recipients)).toBe('stored');
      expect(await archive.put(partial, late, recipients)).toBe('stored');
      expect(await archive.put(partial, late, recipients)).toBe('there');
      expect(await stored()).toEqual([`partial ${sha(late)}`]);
      const refused = expect.objectContaining({ kind: 'wal-conflict', message: expect.stringContaining(sha(late)) });
      const again = archive.put(partial, early, recipients);
      // Without its key nobody sees that it is the beginning.
      await (isSealed ? expect(again).rejects.toEqual(refused) : expect(again).resolves.toBe('there'));
      // Who may not have come as far is no other.
      expect(await archive.put(partial, early, recipients, { mayBeBehind: true })).toBe('there');
      for (const other of [spoiled(early), spoiled(cut(0.9))])
        await expect(archive.put(partial, other, recipients)).rejects.toEqual(refused);
      await expect(archive.put(name, spoiled(whole), recipients)).rejects.toEqual(refused);
      expect(await stored()).toEqual([`partial ${sha(late)}`]);
      expect(await archive.put(name, whole, recipients)).toBe('stored');
    },
  );

  it('tells PostgreSQL what is not there from what cannot be known', async () => {
    expect(await fetch('0000000100000000000000FF')).toMatchObject({ code: 101 });
    expect(await fetch('00000002.history')).toMatchObject({ code: 101 });
    const name = segments[2] as string;
    expect(await fetch(name, '--store', join(scene.folder, 'absent'))).toMatchObject({ code: 205 });
    expect(await fetch(name, '--stor', scene.store)).toMatchObject({ code: 202 });
    // What a fetch that was killed had begun.
    await writeFile(join(pgWal, 'fetched.0a1b2c3d'), '');
    expect(await fetch(name)).toMatchObject({ code: 0 });
    expect((await readdir(pgWal)).filter((one) => one.startsWith('fetched'))).toEqual(['fetched']);
    await rm(join(pgWal, 'fetched'));
    // A store that is there, and has nothing of this cluster: not mounted, or another's.
    expect(await fetch(name, '--store', scene.copies)).toMatchObject({ code: 205 });
    await writeFile(join(scene.data, 'standby.signal'), '');
    // A standby asks again, and would be ended by such a code.
    expect(await fetch(name, '--store', join(scene.folder, 'absent'))).toMatchObject({ code: 105 });
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
    const said = /restore_command = '([^'\n]*\/copy\/[^'\n]+)'/.exec(text)?.[1] ?? '';
    const command = said.replace(/\/copy\/\+wal\/\d+/, `${scene.store}/+wal/${scene.systemIdentifier}`);
    const byHand = (as: string): number | null =>
      spawnSync('/bin/sh', ['-c', as.replaceAll('%f', '00000009.history').replaceAll('%p', '/dev/null')]).status;
    expect([byHand(command), byHand(command.replace(scene.store, '/nowhere'))]).toEqual([1, 255]);
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
