import { expect, it } from 'vitest';
import { keepChains } from './chains.ts';
import type { Candidate } from './retention.ts';
import { decide } from './retention.ts';

const day = (number: number): string => `202611${String(number).padStart(2, '0')}T031700Z-0a1b2c`;
const now = new Date('2026-11-30T00:00:00Z');

function kept(candidates: readonly Candidate[]): string[] {
  const decisions = keepChains(decide(candidates, { keep: { last: 1 } }, now), candidates);
  return decisions.filter(({ isKept }) => isKept).map(({ id }) => id);
}

it('keeps all that a backup which stays is made on, and says so', () => {
  const chain: Candidate[] = [
    { id: day(1), standing: 'unverified' },
    { id: day(2), standing: 'unverified' },
    { id: day(3), standing: 'unverified', chain: [day(2)] },
    { id: day(4), standing: 'unverified', chain: [day(2), day(3)] },
  ];
  expect(kept(chain)).toEqual([day(4), day(3), day(2)]);
  const [, , full] = keepChains(decide(chain, { keep: { last: 1 } }, now), chain);
  expect(full?.why).toEqual([`${day(4)}, which stays, is made on it`]);
});

it('lets a whole chain go that nothing which stays needs', () => {
  expect(
    kept([
      { id: day(1), standing: 'unverified' },
      { id: day(2), standing: 'unverified', chain: [day(1)] },
      { id: day(3), standing: 'unverified' },
    ]),
  ).toEqual([day(3)]);
});

it('keeps all before a backup that cannot be read, which may be made on any of them', () => {
  expect(
    kept([
      { id: day(1), standing: 'unverified' },
      { id: day(2), problem: 'not JSON' },
      { id: day(3), standing: 'unverified' },
    ]),
  ).toEqual([day(3), day(2), day(1)]);
});
