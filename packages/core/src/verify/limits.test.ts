import { expect, it } from 'vitest';
import { limitFindings } from './limits.ts';

const told = (...args: Parameters<typeof limitFindings>): string[] =>
  limitFindings(...args).map(({ id, status, detail }) => `${id} ${status}: ${detail}`);

it('says nothing where no limit was set', () => {
  expect(told({}, { rtoSeconds: 10, rpoSeconds: 10 })).toEqual([]);
});

it('holds a recovery against its limits, which themselves are allowed', () => {
  const limits = { maxRtoMinutes: 1, maxRpoHours: 1 };
  expect(told(limits, { rtoSeconds: 60, rpoSeconds: 3600 })).toEqual([
    'verify.rto good: the restored database could be used after 1 min 00 s; the limit is 1 min 00 s',
    'verify.rpo good: what was written is lost of the last 1 h 00 min; the limit is 1 h 00 min',
  ]);
  expect(told(limits, { rtoSeconds: 61, rpoSeconds: 3700 })).toEqual([
    expect.stringContaining('verify.rto bad: '),
    expect.stringContaining('verify.rpo bad: '),
  ]);
});

it('does not call good what was not restored', () => {
  expect(told({ maxRtoMinutes: 1 }, { rtoSeconds: null, rpoSeconds: 0 })).toEqual([
    'verify.rto unknown: it was not restored, so there is no time to hold against the limit',
  ]);
});
