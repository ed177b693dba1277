import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Manifest } from './manifest.ts';
import type { Store } from './store.ts';
import { isGood, readRecords, standingOf, type VerificationRecord } from './verification.ts';

const manifest = {
  server: { major: 15 },
  filters: [],
  files: [],
  proof: { level: 'content', unread: [], large_objects_status: 'read' },
} as unknown as Manifest;
const read = { manifest, sha256: 'of this manifest' };

function record(given: Partial<VerificationRecord>): VerificationRecord {
  return {
    format_version: 1,
    backup_id: '20261123T201632Z-6419d6',
    manifest_sha256: read.sha256,
    verified_at: '2026-11-23T20:16:41.112Z',
    ok: true,
    asked: 'identical',
    verdict: 'identical',
    rto_seconds: 1,
    proven_seconds: 1,
    rpo_seconds: 1,
    sandbox: '',
    sandbox_major: 15,
    findings: [],
    ...given,
  };
}

const refused = { ok: false, verdict: 'readable', sandbox_major: 18 } as const;

it.each([
  ['that is none', async () => Readable.from(['null']), undefined],
  ['that is cut off', async () => Readable.from(['{"format_version": 1']), undefined],
  [
    'that the disk does not give back',
    async () =>
      new Readable({
        read() {
          this.destroy(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' }));
        },
      }),
    'read "db/20261123T201632Z-6419d6/verifications/20261124T000000Z-000001.json": EIO: i/o error, read',
  ],
])('passes over a record %s only for what it says', async (_, get, error) => {
  const store = { files: async () => ['20261124T000000Z-000001.json'], size: async () => 9, get } as unknown as Store;
  const read = readRecords(store, { database: 'db', id: '20261123T201632Z-6419d6' });
  await (error === undefined ? expect(read).resolves.toEqual([]) : expect(read).rejects.toThrow(error));
});

describe('a backup', () => {
  it('is good when a verification reached its highest level and none since ended bad', () => {
    expect(isGood(read, [record({})])).toBe(true);
    expect(isGood(read, [record({}), record({ ok: false, verdict: 'readable' })])).toBe(false);
    expect(isGood(read, [record({ ok: false, verdict: 'readable' }), record({})])).toBe(true);
  });

  it('stays good when a newer major takes its copy only in part', () => {
    expect(isGood(read, [record({}), record(refused)])).toBe(true);
    expect(isGood(read, [record(refused)])).toBe(false);
  });

  it('is bad when its files are, whatever the major of the sandbox', () => {
    expect(isGood(read, [record({}), record({ ...refused, verdict: 'intact' })])).toBe(false);
    expect(isGood(read, [record({}), record({ ...refused, verdict: 'none' })])).toBe(false);
  });

  it('is bad once a verification failed and no good one came after, whatever lesser level was reached since', () => {
    const lesser = record({ asked: 'intact', verdict: 'intact' });
    const failed = record({ ok: false, verdict: 'readable' });
    expect(standingOf(read, [])).toBe('unverified');
    expect(standingOf(read, [lesser])).toBe('unverified');
    expect(standingOf(read, [record({}), lesser])).toBe('good');
    expect(standingOf(read, [failed, lesser])).toBe('bad');
    expect(standingOf(read, [failed, record({})])).toBe('good');
    expect(standingOf(read, [record({ ok: false, manifest_sha256: 'of another' })])).toBe('unverified');
  });

  it('is good when a newer major took it whole', () => {
    expect(isGood(read, [record({ sandbox_major: 18 })])).toBe(true);
  });
});
