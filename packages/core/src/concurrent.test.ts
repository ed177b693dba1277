import { once } from 'node:events';
import { expect, it } from 'vitest';
import { runTogether } from './concurrent.ts';

const never = new AbortController().signal;

it('gives back what each piece of work came to', async () => {
  expect(
    await runTogether(
      never,
      async () => 1,
      async () => 'two',
    ),
  ).toEqual([1, 'two']);
});

it('tells the others to stop when one fails, waits for them, and throws the first error', async () => {
  let ended = false;
  const work = runTogether(
    never,
    async () => {
      throw new Error('first');
    },
    async (signal) => {
      await once(signal, 'abort');
      ended = true;
      throw new Error('second');
    },
  );
  await expect(work).rejects.toThrow('first');
  expect(ended).toBe(true);
});
