import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openPatience } from './patience.ts';

it('ends with a silence, not with a rest that is longer, and counts anew after it', async () => {
  const silences: number[] = [];
  const began = performance.now();
  const silent = Promise.withResolvers<void>();
  const patience = openPatience(40, () => {
    silences.push(performance.now() - began);
    silent.resolve();
  });
  await patience.resting(() => delay(150));
  expect(silences).toEqual([]);
  await silent.promise;
  expect(silences).toHaveLength(1);
  expect(silences[0]).toBeGreaterThanOrEqual(185);
  patience.end();
});
