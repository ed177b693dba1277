import { describe, expect, it } from 'vitest';
import { estimateDouble } from './trend.ts';

const recovery = (bytes: number, seconds: number) => ({
  id: 'a',
  at: '2026-11-21T03:17:00.000Z',
  rows: '1',
  bytes,
  seconds,
});

describe('the time that a recovery of twice the size would take', () => {
  it('is twice as long when nothing else is known, or all were of one size', () => {
    expect(estimateDouble([recovery(100, 7)])).toEqual({ bytes: 200, seconds: 14, from: 'in proportion to this one' });
    const alike = [recovery(100, 9), recovery(101, 8), recovery(102, 7)];
    expect(estimateDouble(alike)).toMatchObject({ bytes: 204, seconds: 14 });
  });

  it('lies on the line through those that were, which has a start of its own', () => {
    const growing = [recovery(100, 3), recovery(200, 5), recovery(300, 7)];
    expect(estimateDouble(growing)).toEqual({ bytes: 600, seconds: 13, from: 'by the line through the last 3' });
  });

  it('is none that gets shorter as the database grows', () => {
    const odd = [recovery(100, 9), recovery(200, 7), recovery(300, 4)];
    expect(estimateDouble(odd)).toMatchObject({ seconds: 8, from: 'in proportion to this one' });
  });

  it('is nothing where there is nothing to reckon with', () => {
    expect(estimateDouble([])).toBeUndefined();
    expect(estimateDouble([recovery(0, 3)])).toBeUndefined();
  });
});
