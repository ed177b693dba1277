import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { describeBlindness, whileLooking } from './look.ts';

const pace = { pauseMilliseconds: 1 };

it('is looked at again and again until it is over, whichever way it ends', async () => {
  let count = 0;
  const { promise: work, reject } = Promise.withResolvers<never>();
  const look = async (): Promise<void> => {
    count += 1;
    if (count === 3) reject(new Error('refused'));
  };
  const { outcome, looks } = await whileLooking(work, look, pace);
  expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'refused' } });
  expect([count, describeBlindness(looks)]).toEqual([3, undefined]);
});

it('a look that fails is told, and neither ends what it is about nor the looking', async () => {
  let count = 0;
  const { promise: work, resolve } = Promise.withResolvers<string>();
  const look = async (): Promise<void> => {
    count += 1;
    if (count === 3) return resolve('done');
    throw new Error(`look ${count}`);
  };
  const { outcome, looks } = await whileLooking(work, look, pace);
  expect(outcome).toEqual({ status: 'fulfilled', value: 'done' });
  expect(describeBlindness(looks)).toMatch(
    /^2 looks at it failed \(the first: look 1\), and for .* it was not watched/,
  );
});

it('a look that hangs does not hold up what it is about, and is told when it was long', async () => {
  const hanging = (): Promise<void> => new Promise(() => undefined);
  const { outcome, looks } = await whileLooking(delay(5, 'done'), hanging, pace);
  expect(outcome).toEqual({ status: 'fulfilled', value: 'done' });
  expect(looks.blindSeconds).toBeGreaterThan(0);
  expect(describeBlindness(looks)).toBeUndefined();
  expect(describeBlindness({ ...looks, blindSeconds: 11 })).toMatch(
    /^a look at it took 11\S* s, in which it was not watched/,
  );
});

it('what is over before the first look is not looked at', async () => {
  const look = async (): Promise<void> => expect.unreachable();
  const { looks } = await whileLooking(Promise.resolve(1), look, { pauseMilliseconds: 1, firstMilliseconds: 1000 });
  expect(looks.failed).toBe(0);
});
