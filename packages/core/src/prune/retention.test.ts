import { describe, expect, it } from 'vitest';
import type { Standing } from '../store/verification.ts';
import { readRules } from './options.ts';
import { periodOf, timeOfId } from './period.ts';
import { decide } from './retention.ts';

const now = new Date('2026-03-31T12:00:00Z');

/**
 * One backup a day, the last a day ago; `standings` has the oldest first, in capitals where it shrank. What is kept, as days of March: `31`
 * is today.
 */
function kept(standings: string, keep: Parameters<typeof decide>[1]['keep'], minAgeDays?: number): number[] {
  const words: Record<string, Standing> = { g: 'good', u: 'unverified', b: 'bad' };
  const candidates = [...standings].map((letter, index) => {
    const day = 31 - standings.length + index;
    const id = `202603${String(day).padStart(2, '0')}T030000Z-0a0b0c`;
    if (letter === '?') return { id, problem: 'not JSON' };
    const standing = words[letter.toLowerCase()] as Standing;
    return { id, standing, isShrunk: letter === letter.toUpperCase() };
  });
  const rules = minAgeDays === undefined ? { keep } : { keep, minAgeDays };
  return decide(candidates, rules, now)
    .filter(({ isKept }) => isKept)
    .map(({ id }) => Number(id.slice(6, 8)))
    .reverse();
}

describe('retention', () => {
  it('counts good backups by themselves, and beside them the newest, whatever they are', () => {
    expect(kept('gggggggg', { last: 3 })).toEqual([28, 29, 30]);
    expect(kept('uuuuuuuu', { last: 3 })).toEqual([28, 29, 30]);
    expect(kept('gggbgbbb', { daily: 2 })).toEqual([25, 27, 28, 29, 30]);
    expect(kept('gggguuuu', { daily: 3 })).toEqual([24, 25, 26, 28, 29, 30]);
  });

  it('keeps the newest and the newest good one, whatever the rules are', () => {
    expect(kept('guuuuu', { yearly: 1 })).toEqual([25, 30]);
    expect(kept('uuuu', { yearly: 1 })).toEqual([30]);
  });

  it('keeps what went before a backup that shrank, and that one, however many come after it', () => {
    expect(kept('gggGggggg', { last: 2 })).toEqual([24, 25, 29, 30]);
    expect(kept('gguGggggg', { last: 2 })).toEqual([23, 24, 25, 29, 30]);
    expect(kept('ggbUuuuuu', { last: 1 })).toEqual([23, 24, 25, 30]);
    expect(kept('gUgUggggg', { last: 1 })).toEqual([22, 23, 24, 25, 30]);
    expect(kept('Ggggg', { last: 1 })).toEqual([26, 30]);
  });

  it('keeps what went before the first that failed, and that one, until a good one comes', () => {
    expect(kept('uuubuuuu', { last: 2 })).toEqual([25, 26, 29, 30]);
    expect(kept('gubbbbuu', { last: 1 })).toEqual([23, 24, 25, 30]);
    expect(kept('uuubuuug', { last: 2 })).toEqual([29, 30]);
  });

  it('says what a backup is kept for by one that shrank', () => {
    const ids = ['20260328T030000Z-000001', '20260329T030000Z-000002', '20260330T030000Z-000003'] as const;
    const decisions = decide(
      ids.map((id) => ({ id, standing: 'good' as const, isShrunk: id === ids[1] })),
      { keep: { last: 1 } },
      now,
    );
    expect(decisions.map(({ why }) => why)).toEqual([
      ['the newest', 'the newest good one', 'last 1 of 1'],
      ['has less than the one before it'],
      [`the last before ${ids[1]}, which has less`],
    ]);
  });

  it('keeps what cannot be read, and what is younger than the minimum age', () => {
    expect(kept('?ggg', { last: 1 })).toEqual([27, 30]);
    expect(kept('gggggg', { last: 1 }, 3)).toEqual([29, 30]);
  });

  it('lets no backup of a clock that was ahead stand for the newest', () => {
    const ids = ['20260329T030000Z-000001', '20260330T030000Z-000002', '20990101T000000Z-000003'];
    const decisions = decide(
      ids.map((id) => ({ id, standing: 'good' as const })),
      { keep: { last: 1 } },
      now,
    );
    expect(decisions).toEqual([
      { id: ids[2], standing: 'good', isKept: true, why: ['its name holds a time to come: a clock was wrong'] },
      { id: ids[1], standing: 'good', isKept: true, why: ['the newest', 'the newest good one', 'last 1 of 1'] },
      { id: ids[0], standing: 'good', isKept: false, why: ['keep-last 1: a later one is as good'] },
    ]);
  });

  it('takes no backup of a part of the database for one of the whole', () => {
    const candidates = [
      { id: '20260328T030000Z-000001', standing: 'good' as const },
      { id: '20260329T030000Z-000002', standing: 'good' as const },
      { id: '20260330T030000Z-000003', standing: 'good' as const, scope: '--schema-only' },
      { id: '20260330T040000Z-000004', standing: 'good' as const, scope: '--schema-only' },
      { id: '20260327T030000Z-000005', standing: 'good' as const, scope: '--table=a' },
    ];
    const stay = decide(candidates, { keep: { last: 1 } }, now).filter(({ isKept }) => isKept);
    expect(stay.map(({ id }) => id.slice(-1))).toEqual(['4', '2']);
  });

  it('says of a removed one which stands for its period, and whether that is better', () => {
    const decisions = decide(
      [
        { id: '20260330T030000Z-000001', standing: 'good' },
        { id: '20260330T090000Z-000002', standing: 'unverified' },
        { id: '20260330T150000Z-000003', standing: 'unverified' },
      ],
      { keep: { daily: 2 } },
      now,
    );
    expect(decisions[1]).toMatchObject({
      isKept: false,
      why: ['keep-daily 2: 20260330T030000Z-000001 stands for 2026-03-30, and is good'],
    });
  });

  it('removes nothing without a rule, and refuses a minimum age alone', () => {
    expect(kept('gubgub', {})).toHaveLength(6);
    expect(() => readRules({}, 30, (option) => `--${option}`)).toThrow('--min-age-days: only holds back');
    expect(readRules({ last: 3, daily: undefined }, undefined, String)).toEqual({ keep: { last: 3 } });
  });
});

// The weeks are those of date --date=… +%G-W%V.
it.each([
  ['2018-12-31T23:59:59Z', '2019-W01'],
  ['2021-01-03T23:59:59Z', '2020-W53'],
  ['2021-01-04T00:00:00Z', '2021-W01'],
  ['2024-12-29T12:00:00Z', '2024-W52'],
  ['2024-12-30T00:00:00Z', '2025-W01'],
  ['2027-01-01T00:00:00Z', '2026-W53'],
])('knows the week of %s', (time, week) => {
  expect(periodOf('weekly', new Date(time))).toBe(week);
});

it('reads times of ids, and takes no day that is none', () => {
  expect(timeOfId('20240229T235959Z-0a0b0c')?.toISOString()).toBe('2024-02-29T23:59:59.000Z');
  for (const id of ['20230229T000000Z-0a0b0c', '20240101T240000Z-0a0b0c', '20241301T000000Z-0a0b0c', 'latest'])
    expect(timeOfId(id)).toBeUndefined();
});
