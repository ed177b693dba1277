/* What no test can make a server be: a major whose support has ended, a month of statistics, minutes of lag. */
import { describe, expect, it } from 'vitest';
import type { Baseline } from './baseline.ts';
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
    expect(statuses('replication-lag', [row], { before: [{ ...row, bytes: 80e6, position: 50 }] })).toEqual([
      'warning',
    ]);
    // It moves, and is further behind than it was.
    expect(statuses('replication-lag', [row], { before: [{ ...row, bytes: 20e6, position: 50 }] })).toEqual(['bad']);
    expect(statuses('replication-lag', [{ ...row, bytes: 0 }])).toEqual(['good']);
  });

  it('sees by itself that it is behind', () => {
    const receiver = { isConfigured: true, status: 'streaming', isPaused: false, bytes: 1e6 };
    expect(statuses('wal-receiver', [{ ...receiver, seconds: 400 }])).toEqual(['bad']);
    expect(statuses('wal-receiver', [{ ...receiver, seconds: null }])).toEqual(['good']);
    expect(statuses('wal-receiver', [{ ...receiver, seconds: null, status: 'hidden' }])).toEqual(['unknown']);
    const shipped = { ...receiver, isConfigured: false, status: null, seconds: null, bytes: null };
    expect(statuses('wal-receiver', [shipped])).toEqual(['explained']);
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
  expect(statuses('archive-age', [{ ...row, segments: null }])).toEqual(['unknown']);
  expect(statuses('archive-age', [{ ...row, segments: null, sinceArchived: 60 }])).toEqual(['good']);
});

describe('what is hidden', () => {
  const standby = (sync: string | null): Row => ({
    name: 'one',
    sync,
    isHidden: sync === null,
    wanted: 'first 1 (one, two)',
  });
  const none = { name: null, sync: null, isHidden: false, wanted: 'first 1 (one, two)' };

  it('is no standby that is missing, unless all that are hidden would not be enough', () => {
    expect(statuses('standbys', [standby(null), none])).toEqual(['unknown']);
    expect(statuses('standbys', [standby('sync'), standby(null), none])).toEqual(['good']);
    expect(statuses('standbys', [standby('async'), none])).toEqual(['bad']);
    const two = { wanted: 'any 2 (one, two)' };
    expect(
      statuses('standbys', [
        { ...standby(null), ...two },
        { ...none, ...two },
      ]),
    ).toEqual(['bad']);
  });

  it('is not room on a disk, and what is seen can be too much by itself', () => {
    const of = (bytes: number, hidden: number): string[] =>
      statuses('disk', [{ bytes, hidden }], {
        options: { environment: 'production', expectedStandbys: [], diskBytes: 100e9 },
        aside: {} as Sight['aside'],
      });
    expect([of(1e9, 0), of(1e9, 1), of(95e9, 1)]).toEqual([['good'], ['unknown'], ['bad']]);
  });

  it('is why a setting that a role may not see was not applied', () => {
    const row = { name: 'shared_preload_libraries', error: 'setting could not be applied', file: '/a', line: 1 };
    const of = (more: Row): string[] => statuses('configuration-errors', [{ ...row, ...more }]);
    expect([of({ isShown: false }), of({ isShown: true })]).toEqual([['unknown'], ['bad']]);
    expect(of({ name: 'no_such', isShown: false, error: 'unrecognized configuration parameter' })).toEqual(['bad']);
  });

  it('is by which version of the default collation indexes were built, before PostgreSQL 15', () => {
    const of = (major: number): string[] =>
      statuses('collation', [], { server: { major, database: 'app' } as Sight['server'] });
    expect([of(14), of(15)]).toEqual([['good', 'unknown'], ['good']]);
  });
});

it('that no table has dead rows or old statistics is known once they were counted for a day, and on a primary alone', () => {
  const none = { name: null, live: null, dead: null, threshold: null, modified: null };
  for (const id of ['dead-rows', 'autovacuum-lag', 'never-analyzed', 'stale-statistics']) {
    expect(statuses(id, [{ ...none, age: 3 * day }]), id).toEqual(['good']);
    expect(statuses(id, [{ ...none, age: 60 }]), id).toEqual(['explained']);
    expect(checks.find((check) => check.id === id)?.on, id).toBe('primary');
  }
  const dying = { name: 'public.t', live: 10_000, dead: 40_000, threshold: 1, modified: 0, age: 60 };
  expect(statuses('dead-rows', [dying])).toEqual(['bad']);
});

it('a foreign key without an index is a warning in ci, where tables are empty, and told of a small one elsewhere', () => {
  const row = { name: 'public.kept', columns: 'owner', target: 'public.keeper', rows: 0 };
  const check = checks.find(({ id }) => id === 'foreign-key-index');
  if (check === undefined) throw new Error('there is none');
  for (const environment of ['production', 'development'] as const)
    expect(
      statuses('foreign-key-index', [row], {
        limit: (name) => limitOf(check, name, { limits: {}, environment, profile: 'ci' }),
      }),
    ).toEqual(['warning']);
  expect(statuses('foreign-key-index', [row])).toEqual(['explained']);
});

it('a backup that shrank is told, held against the middle one of those before it', () => {
  const of = (bytes: number): string[] =>
    statuses('backup-size', [], {
      aside: {
        store: { newest: { id: 'one', bytes }, usualBytes: 100, hints: { prove: '' } },
      } as unknown as Sight['aside'],
    });
  expect([of(90), of(60), of(10)]).toEqual([['good'], ['warning'], ['bad']]);
});

it('a vacuum to prevent wraparound that lasts is told, and that no worker is left in two looks', () => {
  const vacuum = { pid: 1, name: 'public.slow', seconds: 0 };
  const lasting = (seconds: number): string | undefined => statuses('wraparound-vacuum', [{ ...vacuum, seconds }])[0];
  expect([lasting(1), lasting(30 * day)]).toEqual(['good', 'bad']);
  const workers = (now: number, before: number): string[] =>
    statuses('autovacuum-workers', [{ workers: now, most: 3 }], { before: [{ workers: before, most: 3 }] });
  expect([workers(3, 2), workers(3, 3)]).toEqual([['good'], ['warning']]);
  expect(statuses('autovacuum-workers', [{ workers: 3, most: 3 }])).toEqual(['explained']);
});

describe('a slot without a reader', () => {
  const row = { name: 'left', isActive: false, isTemporary: false };
  it('is a warning where it keeps much for more than a moment; too much is bad at once', () => {
    const of = (kept: number, idle: number | null): string[] => statuses('slot-inactive', [{ ...row, kept, idle }]);
    expect([of(1e9, 60), of(1e9, 3600), of(1e9, null)]).toEqual([['good'], ['warning'], ['warning']]);
    expect([of(1e6, 3600), of(1e10, 60)]).toEqual([['good'], ['bad']]);
  });
});

describe('a table that was not in the baseline', () => {
  const tables = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`public.t${index}`, 1e6 * (index + 1)]));
  const of = (kept: Record<string, number>): readonly Judged[] =>
    judged('table-size', [{ name: 'public.log', bytes: 1e11 }], {
      baseline: { at: '2026-11-25T00:00:00Z', tables: kept } as unknown as Baseline,
    });
  it('had at most what the smallest had that was kept, where no more were kept; else it is new', () => {
    const detail = expect.stringMatching(/^is new, or grew from at most/);
    expect(of(tables)).toMatchObject([{ status: 'warning', object: { name: 'public.log' }, detail }]);
    expect(of({ 'public.t1': 1e6 }).map(({ status }) => status)).toEqual(['good']);
  });
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

it('what waits behind a backup of ours is not told to end it', () => {
  const row = { root: 7, gid: null, database: null, seconds: 4000, waiting: 2, user: 'backup', state: 'active' };
  const hints = (application: string): (string | undefined)[] =>
    judged('lock-chain', [{ ...row, application }]).map(({ hint }) => hint);
  expect(hints('billing')).toEqual([expect.stringMatching(/^select pg_terminate_backend\(7\)/)]);
  expect(hints('pgproof pg_dump')).toEqual([expect.stringMatching(/a dump: wait for it to end$/)]);
});
