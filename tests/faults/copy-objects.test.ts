import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { representatives } from '../whole.ts';
import { makeCopy, trueCopy } from './copy.ts';
import { objectFaults } from './copy-objects.ts';

let copy: Awaited<ReturnType<typeof makeCopy>>;
beforeAll(async () => {
  copy = await makeCopy();
});
afterAll(() => copy?.[Symbol.asyncDispose]());

it('finds nothing wrong with a true copy', async () => {
  const { ok, verdict, bad } = await copy.prove(trueCopy);
  expect({ ok, verdict, bad }).toEqual({ ok: true, verdict: 'identical', bad: [] });
});

describe('names, among the objects of a restored copy, and would miss without its check', () => {
  it.each(representatives(objectFaults, 2))('$name', (fault) => copy.expectCaught(fault));
});
