import { expect, it } from 'vitest';
import { planSwap } from './swap.ts';

const now = new Date('2026-11-26T11:22:33.444Z');

it('names both by the time', () => {
  expect(planSwap('app', now)).toEqual({
    place: 'app',
    restored: 'app_restored_20261126112233',
    before: 'app_before_20261126112233',
  });
});

it.each(['a'.repeat(63), 'ä'.repeat(31), '🏝'.repeat(15)])('cuts a long name where a character ends: %s', (place) => {
  const { restored, before } = planSwap(place, now);
  for (const name of [restored, before]) {
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63);
    expect(Buffer.byteLength(name)).toBeGreaterThan(58);
    expect(name).toMatch(/_(restored|before)_20261126112233$/);
    expect(name.isWellFormed()).toBe(true);
  }
});
