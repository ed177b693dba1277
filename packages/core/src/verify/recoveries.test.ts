import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { PgproofError } from '../errors.ts';
import { exampleManifest } from '../store/example.ts';
import type { Manifest } from '../store/manifest.ts';
import type { Store } from '../store/store.ts';
import type { VerificationRecord } from '../store/verification.ts';
import { readRecoveries } from './trend.ts';

const idOf = (day: number): string => `202611${String(day).padStart(2, '0')}T031700Z-0a1b2c`;
const verifiedAt = '2026-11-24T04:47:00.000Z';
const database = exampleManifest().server.database;

interface Backup {
  readonly manifest: string;
  readonly records: readonly string[];
}

/** A backup of a day of November; `record` says what its verification recorded, of this manifest where it does not say. */
function backup(day: number, record?: Partial<VerificationRecord>, given: Partial<Manifest> = {}): Backup {
  const manifest = JSON.stringify({ ...exampleManifest(), id: idOf(day), ...given });
  const sha256 = createHash('sha256').update(manifest).digest('hex');
  const common = { format_version: 1, backup_id: idOf(day), manifest_sha256: sha256, verified_at: verifiedAt };
  const good = {
    ok: true,
    asked: 'identical',
    verdict: 'identical',
    rto_seconds: day,
    sandbox_major: 15,
    findings: [],
  };
  return { manifest, records: record === undefined ? [] : [JSON.stringify({ ...common, ...good, ...record })] };
}

function storeOf(
  backups: ReadonlyMap<number, Backup>,
): Pick<Store, 'list' | 'files' | 'size' | 'get'> & { asked: string[] } {
  const files = new Map<string, string>();
  for (const [day, { manifest, records }] of backups) {
    files.set(`${database}/${idOf(day)}/manifest.json`, manifest);
    for (const [number, record] of records.entries())
      files.set(`${database}/${idOf(day)}/verifications/20261124T04470${number}Z-0a1b2c.json`, record);
  }
  const asked: string[] = [];
  return {
    asked,
    list: async () => [...backups.keys()].sort((a, b) => a - b).map((day) => ({ database, id: idOf(day) })),
    files: async (folder) =>
      [...files.keys()].flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [])),
    size: async (path) => files.get(path)?.length,
    get: async (path) => {
      asked.push(path);
      return Readable.from([Buffer.from(files.get(path) ?? '')]);
    },
  };
}

const manifest = { ...exampleManifest(), id: idOf(30) };
const now = { backup: { database, id: idOf(30) }, manifest };
const read = async (store: Partial<Store>, signal = new AbortController().signal): Promise<number[]> =>
  (await readRecoveries(store as Store, now, 15, signal)).map(({ seconds }) => seconds);
const daysOf = (...backups: [number, Backup][]): ReadonlyMap<number, Backup> => new Map(backups);

describe('the recoveries before this one', () => {
  it('are those of earlier backups, oldest first, each with when it was and how large the database', async () => {
    const store = storeOf(daysOf([3, backup(3, {})], [9, backup(9, {})], [30, backup(30, {})]));
    expect(await read(store)).toEqual([3, 9]);
    const [first] = await readRecoveries(store as unknown as Store, now, 15, new AbortController().signal);
    expect(first).toEqual({
      ...{ id: idOf(3), at: verifiedAt, seconds: 3 },
      ...{ bytes: manifest.server.size_bytes, rows: manifest.proof.rows },
    });
  });

  it.each<[string, Backup]>([
    ['a backup that nobody verified', backup(3)],
    ['one that was not restored', backup(3, { rto_seconds: null })],
    ['a record of another manifest', backup(3, { manifest_sha256: 'of another' })],
    ['a record with a time that is none', backup(3, { verified_at: 'yesterday' })],
    ['a time to recover that is none', backup(3, { rto_seconds: -1 })],
    ['a rehearsal of another major', backup(3, { sandbox_major: 18 })],
    ['a backup of another part of the database', backup(3, {}, { filters: ['--schema=shop'] })],
    ['a manifest that cannot be read', { ...backup(3, {}), manifest: '{' }],
  ])('are not %s', async (_, odd) => {
    expect(await read(storeOf(daysOf([3, odd], [9, backup(9, {})])))).toEqual([9]);
  });

  it('are fourteen at the most, and no manifest is read but theirs', async () => {
    const store = storeOf(new Map(Array.from({ length: 29 }, (_, index) => [index + 1, backup(index + 1, {})])));
    expect(await read(store)).toEqual(Array.from({ length: 14 }, (_, index) => index + 16));
    expect(store.asked.filter((path) => path.endsWith('manifest.json'))).toHaveLength(14);
  });

  it('are none where the store does not answer, and an abort is an abort', async () => {
    const silent = async (): Promise<never> => {
      throw new PgproofError('store-unreachable', 'no answer');
    };
    expect(await read({ list: silent })).toEqual([]);
    const reason = new Error('stop');
    await expect(read({ list: silent }, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
