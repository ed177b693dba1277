import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { type Baseline, changesSince, keyOf, requireOwn } from './baseline.ts';
import { each, fold, type ServerView } from './check.ts';
import { checks } from './checks.ts';
import type { HealthFacts } from './facts.ts';
import type { HealthOptions } from './options.ts';
import { reportHealth } from './report.ts';

const baseline = (more: Partial<Baseline> = {}): Baseline => ({
  ...{ schema: 'pgproof-baseline/1', at: '2026-11-25T00:00:00Z', system_identifier: '7', database: 'app' },
  ...{ databases: {}, tables: {}, statements: {}, findings: [] },
  ...more,
});

describe('a baseline', () => {
  const server = { systemIdentifier: '7', database: 'app' };

  it('of another server or database is refused, for it would hide what is wrong with this one', () => {
    expect(() => requireOwn(baseline(), server, 'production')).not.toThrow();
    expect(() => requireOwn(baseline({ system_identifier: '8' }), server, 'production')).toThrow(/another server/);
    expect(() => requireOwn(baseline({ database: 'other' }), server, 'production')).toThrow(
      /another database, "other"/,
    );
  });

  it('of a server that is thrown away after each run, or whose name could not be seen, is of the same database', () => {
    expect(() => requireOwn(baseline({ system_identifier: '8' }), server, 'ci')).not.toThrow();
    expect(() => requireOwn(baseline({ database: 'other' }), server, 'ci')).toThrow(/another database/);
    expect(() => requireOwn(baseline({ system_identifier: '' }), server, 'production')).not.toThrow();
  });
});

describe('of many objects', () => {
  const invalid = (count: number): Finding[] =>
    each(
      Array.from({ length: count }, (_, index) => `public.i${index}`),
      (name) => ({ status: 'bad', object: { kind: 'index', name }, detail: 'it is invalid' }),
      'every index is valid',
    ).map((one) => ({ id: 'monitor.index-invalid', ...one }));

  it('a few are named, and the rest is counted', () => {
    const folded = fold(invalid(14));
    expect(folded).toHaveLength(11);
    expect(folded.at(-1)).toEqual({ status: 'bad', detail: 'and 4 more like these' });
    expect(fold(invalid(11)).at(-1)).toMatchObject({ object: { name: 'public.i10' } });
  });

  it('each is new that was not there, also among those that are counted only', () => {
    const before = baseline({ findings: invalid(11).map((one) => ({ key: keyOf(one), status: one.status })) });
    const { appeared, resolved } = changesSince(before, invalid(14));
    expect(appeared.map(({ object }) => object?.name)).toEqual(['public.i11', 'public.i12', 'public.i13']);
    expect(resolved).toEqual([]);
  });

  it('a run that fails for what is new alone fails for one more, and its own baseline knows them all', () => {
    const now = new Date('2026-11-26T00:00:00Z');
    const server = {
      ...{ major: 17, version: '17.12', database: 'app', role: 'watcher', systemIdentifier: '7', statements: null },
      ...{ isSuperuser: false, isMonitor: true, isStandby: false },
    } satisfies ServerView;
    const sql = checks.find(({ id }) => id === 'index-invalid')?.sql?.(server) ?? '';
    const run = (count: number, known?: Baseline): ReturnType<typeof reportHealth> => {
      const rows = Array.from({ length: count }, (_, index) => ({
        name: `public.i${index}`,
        table: 't',
        isBuilding: false,
      }));
      const aside = {
        connectMilliseconds: 1,
        skewSeconds: 0,
        waits: {},
        tls: { isUsed: true, isOffered: true, isLocal: true },
      };
      const facts = {
        ...{ startedAt: now, now, place: '', server, answers: { [sql]: { rows } }, before: {}, sampledSeconds: 0 },
        ...{ aside, topStatements: [], waitedSeconds: 0, cost: { seconds: 0, queries: 1, serverCpuSeconds: null } },
      } as unknown as HealthFacts;
      const options = {
        ...{ environment: 'production', profile: 'ci', failOn: 'new', limits: {}, skip: [], expectedStandbys: [] },
        ...(known === undefined ? {} : { baseline: known }),
      } as unknown as HealthOptions;
      return reportHealth(facts, options, now, { server: 'db.example:5432', dbname: 'app' });
    };
    const { baseline: known } = run(11);
    expect(run(11, known).report.ok).toBe(true);
    const more = run(14, known).report;
    expect(more.ok).toBe(false);
    expect(more.data['changes']).toMatchObject({
      appeared: ['index public.i11', 'index public.i12', 'index public.i13'].map(
        (key) => `monitor.index-invalid ${key}`,
      ),
    });
    expect(more.findings.filter(({ id }) => id === 'monitor.index-invalid')).toHaveLength(11);
  });
});
