import { setTimeout as delay } from 'node:timers/promises';
import { classify } from '../errors.ts';
import { formatSeconds } from '../units.ts';

/** How well it was seen what went on. */
export interface Looks {
  /** How many looks failed, and of what the first. */
  readonly failed: number;
  readonly reason: unknown;
  /** The longest time without a look that saw. */
  readonly blindSeconds: number;
}

/** A look that takes longer has come to nothing. */
const longestLookSeconds = 10;

/**
 * Looks again and again while `work` lasts. A look that fails does not bring down what it is about, and one that hangs does not hold it up: both are told.
 * Never throws, so `work` is over when it returns.
 */
export async function whileLooking<T>(
  work: Promise<T>,
  look: () => Promise<void>,
  {
    pauseMilliseconds,
    firstMilliseconds = 0,
  }: { readonly pauseMilliseconds: number; readonly firstMilliseconds?: number },
): Promise<{ readonly outcome: PromiseSettledResult<T>; readonly looks: Looks }> {
  const settled = Promise.allSettled([work]).then(([outcome]) => outcome as PromiseSettledResult<T>);
  let isOver = false;
  void settled.then(() => {
    isOver = true;
  });
  let sawAt = performance.now();
  let [failed, blindSeconds] = [0, 0];
  let reason: unknown;
  const lookOnce = async (): Promise<void> => {
    try {
      await look();
      blindSeconds = Math.max(blindSeconds, (performance.now() - sawAt) / 1000);
      sawAt = performance.now();
    } catch (error) {
      failed += 1;
      reason ??= error;
    }
  };
  await Promise.race([settled, delay(firstMilliseconds)]);
  while (!isOver) {
    await Promise.race([settled, lookOnce()]);
    await Promise.race([settled, delay(pauseMilliseconds)]);
  }
  const outcome = await settled;
  blindSeconds = Math.max(blindSeconds, (performance.now() - sawAt) / 1000);
  return { outcome, looks: { failed, reason, blindSeconds } };
}

/** Why it was not seen all the time what went on; undefined where it was. */
export function describeBlindness({ failed, reason, blindSeconds }: Looks): string | undefined {
  const length = formatSeconds(blindSeconds);
  if (failed > 0)
    return `${failed} ${failed === 1 ? 'look at it' : 'looks at it'} failed (${classify(reason, 'the first').message}), and for ${length} it was not watched`;
  return blindSeconds > longestLookSeconds ? `a look at it took ${length}, in which it was not watched` : undefined;
}
