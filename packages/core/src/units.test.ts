import { expect, it } from 'vitest';
import { formatBytes, formatCount, formatSeconds, formatTime, secondsBetween } from './units.ts';

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1536, '1.50 KiB'],
  [27_371_949, '26.1 MiB'],
  [5 * 1024 ** 4, '5.00 TiB'],
  [5000 * 1024 ** 4, '5000 TiB'],
])('%d bytes are %s', (bytes, shown) => expect(formatBytes(bytes)).toBe(shown));

it.each([
  [0.004, '0.00 s'],
  [9.99, '9.99 s'],
  [12.34, '12.3 s'],
  [59.96, '60.0 s'],
  [60, '1 min 00 s'],
  [3725, '1 h 02 min'],
  [180_000, '2 d 02 h'],
])('%d seconds are %s', (seconds, shown) => expect(formatSeconds(seconds)).toBe(shown));

it.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1,000'],
  ['18446744073709551616', '18,446,744,073,709,551,616'],
  ['-1234', '-1,234'],
])('count %s is %s', (count, shown) => expect(formatCount(count)).toBe(shown));

it.each([
  ['2026-11-23T20:16:32.791Z', '2026-11-23 20:16:32 UTC'],
  ['2026-11-23T20:16:32Z', '2026-11-23 20:16:32 UTC'],
  ['2026-11-23T20:16:32+02:00', '2026-11-23T20:16:32+02:00'],
  ['<b>', '<b>'],
])('time %s is %s', (iso, shown) => expect(formatTime(iso)).toBe(shown));

it('measures to the millisecond', () => {
  expect(secondsBetween(new Date(1000), new Date(2234))).toBe(1.234);
});
