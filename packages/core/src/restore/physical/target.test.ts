import { describe, expect, it } from 'vitest';
import { describeTarget, type GivenTarget, readMoment, readTarget, targetSettings } from './target.ts';

const read = (given: GivenTarget) => readTarget(given, (option) => `--${option}`);

describe('a moment', () => {
  it.each([
    ['2026-11-26 17:03:11+09:00', '2026-11-26 08:03:11.000000+00'],
    ['2026-11-26T08:03:11.5Z', '2026-11-26 08:03:11.500000+00'],
    ['2026-11-26 03:33:11.123456-04:30', '2026-11-26 08:03:11.123456+00'],
    ['2026-12-31 23:30:00 -01', '2027-01-01 00:30:00.000000+00'],
  ])('%s is %s', (text, setting) => {
    expect(readMoment(text)?.setting).toBe(setting);
  });

  it.each(['2026-11-26 17:03:11', '2026-11-26', '2026-02-30 10:00:00Z', 'yesterday', '2026-11-26 17:03:11 CET', ''])(
    'is none: %j',
    (text) => {
      expect(readMoment(text)).toBeUndefined();
    },
  );
});

it('is told in the zone of the server, too', () => {
  const target = read({ time: '2026-11-26T08:03:11Z' });
  expect(target && describeTarget(target, 'Asia/Tokyo')).toBe(
    '2026-11-26 08:03:11.000000+00 (2026-11-26 17:03:11 in Asia/Tokyo, the zone of the server)',
  );
  expect(target && describeTarget(target, 'no/where')).toBe('2026-11-26 08:03:11.000000+00');
});

it('becomes settings of the server', () => {
  const settings = (given: GivenTarget) => {
    const target = read(given);
    return target && targetSettings(target, 'current');
  };
  expect(settings({ lsn: '16/b374d848', exclusive: true })).toEqual({
    recovery_target_lsn: '16/B374D848',
    recovery_target_inclusive: 'off',
    recovery_target_timeline: 'current',
  });
  expect(settings({ name: "it's here" })).toEqual({
    recovery_target_name: "it's here",
    recovery_target_timeline: 'current',
  });
  expect(settings({ immediate: true })).toEqual({ recovery_target: 'immediate', recovery_target_timeline: 'current' });
  expect(read({})).toBeUndefined();
});

it.each<[GivenTarget, RegExp]>([
  [{ xid: '1', lsn: '0/1' }, /a recovery ends at one target/],
  [{ exclusive: true }, /--target-exclusive: says how a target is taken, and none is given/],
  [{ name: 'x', exclusive: true }, /only of a time, an LSN or a transaction/],
  [{ lsn: '16-B374' }, /a place in the log/],
  [{ xid: '-1' }, /a transaction's number/],
  [{ name: 'x'.repeat(64) }, /at most 63 bytes/],
  [{ xid: '1', timeline: 'newest' }, /a number, latest or current/],
])('refuses %j', (given, says) => {
  expect(() => read(given)).toThrow(says);
});
