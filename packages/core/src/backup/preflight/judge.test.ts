import { describe, expect, it } from 'vitest';
import type { Finding } from '../../finding.ts';
import type { Environment } from '../../operation.ts';
import type { Tls } from '../../postgres/connection.ts';
import { exampleManifest } from '../../store/example.ts';
import type { History } from '../../store/history.ts';
import type { Judgement } from './judgement.ts';
import { judgeServer, judgeTls } from './place.ts';
import { judgePooler } from './pooler.ts';
import { judgeDisk, judgeTime } from './room.ts';
import { judgeStandby, type StandbyFacts } from './standby.ts';

const statuses = ({ findings }: Judgement): Finding['status'][] => findings.map(({ status }) => status);
const read = (...manifests: Parameters<typeof exampleManifest>[0][]): History => ({
  status: 'read',
  manifests: manifests.map(exampleManifest),
  unreadable: [],
});

describe('the server, beside that of the last backup', () => {
  const [same, other] = ['7000000000000000001', '7000000000000000002'];
  it.each<[string, string, string, Environment, boolean, Finding['status'], string | undefined]>([
    ['the same', same, same, 'production', false, 'good', undefined],
    ['another', other, same, 'production', false, 'bad', 'bad-input'],
    ['another that is allowed', other, same, 'production', true, 'warning', undefined],
    ['another', other, same, 'staging', false, 'warning', undefined],
    ['another', other, same, 'development', false, 'warning', undefined],
    ['one that may not be read', '', same, 'production', false, 'unknown', undefined],
    ['one whose last could not be read', same, '', 'production', false, 'unknown', undefined],
  ])('is %s (%s, was %s) in %s, allowed %s: %s', (_what, now, before, environment, mayBeNew, status, kind) => {
    const server = { systemIdentifier: now, version: '17.2', major: 17, database: 'shop' };
    const judged = judgeServer(server, read({ systemIdentifier: before }), { environment, mayBeNew });
    expect([statuses(judged), judged.refusal?.kind]).toEqual([[status], kind]);
  });

  it('is held against the newest alone, and against nothing where there is no backup or the past is unknown', () => {
    const server = { systemIdentifier: other, version: '17.2', major: 17, database: 'shop' };
    const strict = { environment: 'production', mayBeNew: false } as const;
    const moved = read({ systemIdentifier: other }, { systemIdentifier: same });
    expect(statuses(judgeServer(server, moved, strict))).toEqual(['good']);
    expect(statuses(judgeServer(server, read(), strict))).toEqual(['good']);
    expect(judgeServer(server, { status: 'unknown', detail: 'x', hint: 'y' }, strict).findings).toEqual([]);
  });
});

describe('free space', () => {
  const megabyte = 1_000_000;
  it.each<[string, number, number, boolean, Finding['status']]>([
    ['of more than 1.2 times the last backup', 12 * megabyte, 100 * megabyte, true, 'good'],
    ['of less than that', 11.9 * megabyte, 100 * megabyte, true, 'warning'],
    ['of half the last backup', 5 * megabyte, 100 * megabyte, true, 'warning'],
    ['of less than half', 4.9 * megabyte, 100 * megabyte, true, 'bad'],
    ['that was enough before the database doubled', 20 * megabyte, 200 * megabyte, true, 'warning'],
    ['of half the last backup, of a database that has doubled', 5 * megabyte, 200 * megabyte, true, 'warning'],
    ['of a quarter, of one that has halved', 2.5 * megabyte, 50 * megabyte, true, 'warning'],
    ['of less than a quarter, of one that has halved', 2.4 * megabyte, 50 * megabyte, true, 'bad'],
    ['of 1.2 times the database, the first time', 120 * megabyte, 100 * megabyte, false, 'good'],
    ['of a hundredth of the database, the first time: nobody knows', megabyte, 100 * megabyte, false, 'warning'],
    ['of next to nothing, the first time', 100_000, 100 * megabyte, false, 'bad'],
  ])('%s', (_what, freeBytes, databaseBytes, hasLast, status) => {
    const judged = judgeDisk([{ name: '/backups', freeBytes }], databaseBytes, hasLast ? exampleManifest() : undefined);
    expect([statuses(judged), judged.refusal?.kind]).toEqual([[status], status === 'bad' ? 'disk-full' : undefined]);
  });

  it('of two disks is refused when one of them has none', () => {
    const disks = [
      { name: '/store', freeBytes: 1e9 },
      { name: '/tmp', freeBytes: 0 },
    ];
    const judged = judgeDisk(disks, 1e8, exampleManifest());
    expect([statuses(judged), judged.refusal?.message]).toEqual([['good', 'bad'], expect.stringContaining('"/tmp"')]);
  });
});

it.each<[number[], number | undefined, Finding['status'][]]>([
  [[60], 2, ['good']],
  [[60], 1, ['warning']],
  [[60, 600, 60], 10, ['warning']],
  [[60, 60, 60, 60, 60, 6000], 2, ['good']],
  [[], 1, []],
  [[60], undefined, []],
])('the last backups took %j s, and there are %s minutes: %j', (seconds, minutes, expected) => {
  const past = seconds.map((one) => exampleManifest({ seconds: one }));
  expect(statuses(judgeTime(past, minutes))).toEqual(expected);
});

describe('a standby', () => {
  const standby: StandbyFacts = {
    ...{ delaySeconds: 30, hasFeedback: false, isPaused: false, replayedAt: '2026-11-23T03:17:00Z', behindBytes: '0' },
  };
  it.each<[string, Partial<StandbyFacts>, number | undefined, Finding['status'][]]>([
    ['whose replay waits for ever', { delaySeconds: -1 }, 3600, ['good', 'good']],
    ['whose replay waits longer than a backup takes', {}, 10, ['good', 'good']],
    ['whose replay waits for less', {}, 40, ['good', 'warning']],
    ['of which nobody knows how long a backup takes', {}, undefined, ['good', 'warning']],
    ['with feedback, that DDL can still cancel', { hasFeedback: true }, 40, ['good', 'warning']],
    ['that is paused', { isPaused: true }, 10, ['warning', 'good']],
  ])('%s', (_what, given, expected, wanted) => {
    expect(statuses(judgeStandby({ ...standby, ...given }, expected))).toEqual(wanted);
  });

  it('is none where the server is a primary', () => {
    expect(judgeStandby(undefined, 1).findings).toMatchObject([{ status: 'good', detail: 'the server is a primary' }]);
  });
});

it.each<[Tls['mode'], string, string | undefined, Finding['status']]>([
  ['disable', '/run/postgresql', undefined, 'good'],
  ['disable', 'localhost', '127.0.0.1', 'good'],
  ['disable', 'localhost', '::1', 'good'],
  ['disable', '127.0.0.53', undefined, 'good'],
  ['disable', 'db.example', '192.0.2.7', 'warning'],
  ['disable', 'localhost', '192.0.2.7', 'warning'],
  ['disable', '10.0.0.1', undefined, 'warning'],
  ['disable', '127.example', undefined, 'warning'],
  ['require', 'db.example', '192.0.2.7', 'good'],
  ['verify-full', 'db.example', '192.0.2.7', 'good'],
])('TLS mode %s to %s (%s) is %s', (mode, host, hostaddr, status) => {
  const tls = (mode === 'disable' ? { mode } : { mode, minVersion: 'TLSv1.2', sendName: true }) as Tls;
  const judged = judgeTls({ host, tls, ...(hostaddr === undefined ? {} : { hostaddr }) }, true);
  expect(statuses(judged)).toEqual([status]);
  if (status === 'warning') expect(judged.findings[0]?.hint).toContain('sslmode=');
});

it.each([
  ['none', 'good', undefined],
  ['session', 'warning', undefined],
  ['transaction', 'bad', 'bad-input'],
  ['exhausted', 'bad', 'bad-input'],
] as const)('a pooler in mode %s is %s', (mode, status, kind) => {
  const judged = judgePooler({ mode, server: { address: null, port: 5432 } }, { host: 'pool.example', port: 6432 });
  expect([statuses(judged), judged.refusal?.kind]).toEqual([[status], kind]);
});
