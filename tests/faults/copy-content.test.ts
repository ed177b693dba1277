import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCopy, trueCopy } from './copy.ts';
import { contentFaults } from './copy-content.ts';

let copy: Awaited<ReturnType<typeof makeCopy>>;
beforeAll(async () => {
  copy = await makeCopy();
});
afterAll(() => copy?.[Symbol.asyncDispose]());

it('finds nothing wrong with a true copy', async () => {
  const { ok, verdict, bad } = await copy.prove(trueCopy);
  expect({ ok, verdict, bad }).toEqual({ ok: true, verdict: 'identical', bad: [] });
});

describe('names, in rows, sequences and large objects of a restored copy, and would miss without its check', () => {
  it.each(contentFaults)('$name', (fault) => copy.expectCaught(fault));
});
