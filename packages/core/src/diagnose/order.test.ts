import { expect, it } from 'vitest';
import { errorKinds } from '../errors.ts';
import { layers } from './order.ts';

it('has a layer for whatever an error can be, but a mistake of the caller or of ours', () => {
  const known = layers.flatMap(({ of }) => of);
  const kinds = Object.keys(errorKinds).filter((kind) => !['bad-input', 'bug', 'interrupted'].includes(kind));
  expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});
