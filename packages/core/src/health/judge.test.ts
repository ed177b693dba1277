/* What no test can make a server be: a major whose support has ended, a month of statistics, minutes of lag. */
import { describe, expect, it } from 'vitest';
import type { Judged, Row, Sight } from './check.ts';
import { checks } from './checks.ts';
import { limitOf } from './choose.ts';

const day = 86_400;

function judged(id: string, rows: readonly Row[], more: Partial<Sight> = {}): readonly Judged[] {
  const check = checks.find((one) => one.id === id);
  if (check === undefined) throw new Error(`there is no check "${id}"`);
  const server = {
    ...{ major: 17, version: '17.12', database: 'app', role: 'watcher', systemIdentifier: '1', statements: null },
    ...{ isSuperuser: false, isMonitor: true, isStandby: false },
  };
  const sight = {
    ...{ rows, before: undefined, seconds: 0, server, baseline: undefined, now: new Date('2026-11-26T00:00:00Z') },
    options: { environment: 'production', expectedStandbys: [] },
    limit: (name: string) => limitOf(check, name, { limits: {}, environment: 'production', profile: 'production' }),
    ...more,
  };
  return check.judge(sight as unknown as Sight);
}
const statuses = (...args: Parameters<typeof judged>): string[] => judged(...args).map(({ status }) => status);

describe('a version', () => {
  const of = (version: string, now: string): string[] =>
    statuses('version', [], {
      server: { major: Number.parseInt(version, 10), version } as Sight['server'],
      now: new Date(now),
    });

  it('is good, soon without fixes, or without any', () => {
    expect(of('17.12', '2026-11-26')).toEqual(['good']);
    expect(of('15.20', '2027-07-01')).toEqual(['warning']);
    expect(of('14.25 (Debian 14.25-1)', '2026-11-26')).toEqual(['bad']);
  });

  it('lacks bug-fix releases, or is of a major that is not known here', () => {
    expect(of('18.2', '2026-11-26')).toEqual(['good', 'warning']);
    expect(of('19.1', '2026-11-26')).toEqual(['explained']);
    expect(of('17beta2', '2026-11-26')).toEqual(['good']);
  });
});

describe('an index that nobody uses', () => {
  const row = { name: 'public.idle', table: 'public.t', bytes: 64 * 1024 ** 2, scans: 0 };
  it('is told where statistics are a month old, and not before; small ones never', () => {
    expect(statuses('index-unused', [{ ...row, age: 40 * day }])).toEqual(['explained']);
    expect(statuses('index-unused', [{ ...row, age: 3 * day }])).toEqual(['good']);
    expect(statuses('index-unused', [{ ...row, age: 40 * day, bytes: 8192 }])).toEqual(['good']);
  });
});

describe('a standby', () => {
  const row = { pid: 1, name: 'one', state: 'streaming', sync: 'async', bytes: 50e6, position: 100, seconds: 400 };
  it('that is minutes behind is bad, less so where it catches up, and good where nothing is left to replay', () => {
    expect(statuses('replication-lag', [row], { before: [row] })).toEqual(['bad']);
    expect(statuses('replication-lag', [row], { before: [{ ...row, position: 50 }] })).toEqual(['warning']);
    expect(statuses('replication-lag', [{ ...row, bytes: 0 }])).toEqual(['good']);
  });

  it('sees by itself that it is behind', () => {
    const receiver = { isConfigured: true, status: 'streaming', isPaused: false, bytes: 1e6, position: 1 };
    expect(statuses('wal-receiver', [{ ...receiver, seconds: 400 }])).toEqual(['bad']);
    expect(statuses('wal-receiver', [{ ...receiver, seconds: null }])).toEqual(['good']);
  });
});

it('an archive of an idle server is not late, and one that has something to archive is', () => {
  const row = {
    mode: 'on',
    hasWay: true,
    failed: 0,
    lastFailed: null,
    isFailing: false,
    timeout: 0,
    sinceArchived: 9e4,
  };
  expect(statuses('archive-age', [{ ...row, segments: 0 }])).toEqual(['good']);
  expect(statuses('archive-age', [{ ...row, segments: 3 }])).toEqual(['bad']);
  expect(statuses('archive-age', [{ ...row, segments: 3, timeout: 86_400 }])).toEqual(['good']);
});

it('every check stands once, says what it is about, and names limits that it uses', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  for (const { id, means, advice, limits = {}, judge } of checks) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect([means, advice].every((text) => text.endsWith('.'))).toBe(true);
    for (const [name, limit] of Object.entries(limits)) {
      expect(limit.source, `${id}.${name}`).not.toBe('');
      expect(judge.toString(), `${id}.${name}`).toMatch(/limit\(/);
    }
  }
});
