/* What a person pastes: read-only or harmless before any caution, and reckoned from what is there. */
import { expect, it } from 'vitest';
import type { Judged, Row, Sight } from './check.ts';
import { checks } from './checks.ts';
import { limitOf } from './choose.ts';
import { judgeHealth } from './judge.ts';

const server = {
  major: 17,
  version: '17.12',
  database: 'app',
  role: '"$& $$"',
  systemIdentifier: '1',
  statements: null,
};

function judged(id: string, rows: readonly Row[], more: Partial<Sight> = {}): readonly Judged[] {
  const check = checks.find((one) => one.id === id);
  if (check === undefined) throw new Error(`there is no check "${id}"`);
  const sight = {
    ...{ rows, before: undefined, seconds: 0, server, baseline: undefined, now: new Date('2026-11-26T00:00:00Z') },
    options: { environment: 'production', expectedStandbys: [] },
    limit: (name: string) => limitOf(check, name, { limits: {}, environment: 'production', profile: 'production' }),
    ...more,
  };
  return check.judge(sight as unknown as Sight);
}
const slot = { name: 'feed', kind: 'logical', isTemporary: false, kept: 1e12, idle: null, bound: 4096 };
const hba = {
  line: 12,
  type: 'host',
  address: '10.0.0.0',
  error: null,
  file: '/etc/my postgres/pg_hba.conf',
  isOpen: false,
};

it.each<[id: string, row: Row]>([
  ['password-expiry', { name: 'app', quoted: 'app', seconds: 1 }],
  ['md5-passwords', { name: 'app', quoted: 'app' }],
  ['security-definer', { name: 'shop.pay(integer)', schema: 'shop' }],
  ['pg-hba', { ...hba, method: 'md5' }],
  ['pg-hba', { ...hba, method: 'trust' }],
  ['pg-hba', { ...hba, line: null, type: null, method: null, error: 'could not open file' }],
  ['slot-retained', { ...slot, isActive: false, status: 'extended', safe: 1 }],
  ['slot-retained', { ...slot, isActive: true, status: 'extended', safe: 1 }],
  ['slot-lost', { ...slot, isActive: true, status: 'unreserved', safe: 1 }],
  ['autovacuum-workers', { workers: 3, most: 3, cost: 200 }],
  ['table-bloat', { name: 'shop.item', bytes: 4e9, wasted: 3e9 }],
  ['primary-key', { name: 'shop.item', isPublished: false, rows: 1e9 }],
  ['key-type', { name: 'shop.item', column: 'id', type: 'integer', percent: 60, sequence: 'shop.item_id_seq' }],
  ['deadlocks', { name: 'app', deadlocks: 9, age: 60, resetAge: 60 }],
])('of %s what can be pasted changes nothing that is missed', (id, row) => {
  const [found] = judged(id, [row]);
  expect(found?.hint).toBeDefined();
  const [pasted = ''] = found?.hint?.split(' -- ') ?? [];
  expect(pasted).toMatch(/^(select |vacuum |create unique index concurrently |in psql, .*\\password )/);
  expect(pasted).not.toMatch(/vacuum full|drop_replication_slot|alter |pg_stat_reset|password null/);
  expect(found?.hint).not.toMatch(/\bnull of|infinity|'-1'|sed -i/);
});

it.each<[id: string, row: Row, says: string]>([
  ['forced-checkpoints', { timed: 1, requested: 99, age: 9, resetAge: 9, size: 16_384 }, "max_wal_size = '32768MB'"],
  ['autovacuum-workers', { workers: 3, most: 3, cost: 4000 }, 'autovacuum_vacuum_cost_limit = 8000'],
  ['autovacuum-workers', { workers: 3, most: 3, cost: 10_000 }, 'autovacuum_max_workers = 6'],
  ['slot-lost', { ...slot, isActive: true, status: 'unreserved', safe: 1 }, "max_slot_wal_keep_size = '8192MB'"],
  ['security-definer', { name: 'shop.pay(integer)', schema: 'shop' }, 'set search_path = shop, pg_temp'],
  ['password-expiry', { name: 'app', quoted: 'app', seconds: 1 }, "valid until '2027-02-24'"],
])('of %s values are no lower than those that are there', (id, row, says) => {
  expect(judged(id, [row])[0]?.hint).toContain(says);
});

it('a line of pg_hba.conf that lets in everybody is told, and judged where no password keeps them out', () => {
  const open = { ...hba, address: '0.0.0.0', isOpen: true };
  expect(judged('pg-hba', [{ ...open, method: 'scram-sha-256' }])[0]).toMatchObject({
    status: 'explained',
    detail: expect.stringContaining('from everywhere'),
  });
  expect(judged('pg-hba', [{ ...open, method: 'md5' }])[0]?.status).toBe('warning');
  expect(judged('pg-hba', [{ ...open, method: 'trust' }])[0]?.status).toBe('bad');
});

it('what was counted before the baseline is over, and what was counted anew is all since then', () => {
  const row = {
    name: 'app',
    deadlocks: 100,
    temp: 0,
    hit: 0,
    read: 0,
    commits: 1000,
    rollbacks: 900,
    age: 3600,
    resetAge: null,
  };
  const baseline = {
    ...{ system_identifier: '1', at: '2026-11-25T23:00:00Z' },
    counters: { 'database app': { ...row, commits: 900, rollbacks: 898 } },
  } as unknown as NonNullable<Sight['baseline']>;
  const of = (id: string, more: Partial<Sight> = {}, change: Row = {}): string | undefined =>
    judged(id, [{ ...row, ...change }], more)[0]?.status;
  expect([of('deadlocks'), of('rollbacks')]).toEqual(['warning', 'warning']);
  expect([of('deadlocks', { baseline }), of('rollbacks', { baseline })]).toEqual(['good', 'good']);
  expect(of('deadlocks', { baseline }, { deadlocks: 102 })).toBe('warning');
  expect(of('deadlocks', { baseline }, { deadlocks: 50, resetAge: 60 })).toBe('warning');
  expect(of('deadlocks', { baseline: { ...baseline, system_identifier: '2' } })).toBe('warning');
});

it('a grant names a role whatever it is called', () => {
  const check = checks.find(({ id }) => id === 'wal-size');
  const sql = check?.sql?.(server as never) ?? '';
  const refused = { refused: new Error('permission denied'), sqlState: '42501' };
  const facts = { server, answers: { [sql]: refused }, before: {}, aside: {}, sampledSeconds: 0, now: new Date() };
  const skip = checks.flatMap(({ id }) => (id === 'wal-size' ? [] : [id]));
  const options = { profile: 'pre-backup', environment: 'production', skip, limits: {}, expectedStandbys: [] };
  const { findings } = judgeHealth(facts as never, options as never);
  expect(findings).toMatchObject([{ status: 'unknown', hint: 'grant pg_monitor to "$& $$";' }]);
});

it('standbys of one name have series of their own', () => {
  const check = checks.find(({ id }) => id === 'replication-lag');
  const rows = [
    { pid: 1, name: 'walreceiver', client: '10.0.0.1', slot: null, bytes: 1 },
    { pid: 2, name: 'walreceiver', client: '10.0.0.2', slot: null, bytes: 2 },
    { pid: 3, name: 'walreceiver', client: '10.0.0.2', slot: 'two', bytes: 3 },
    { pid: 4, name: 'walreceiver', client: '10.0.0.3', slot: null, bytes: 4 },
    { pid: 5, name: 'walreceiver', client: '10.0.0.3', slot: null, bytes: 5 },
  ];
  const labels = check?.measures?.({ rows } as never).map((measure) => JSON.stringify(measure.labels)) ?? [];
  expect(new Set(labels).size).toBe(5);
  expect(labels[0]).not.toContain('pid');
});
