import { expect, it } from 'vitest';
import { type RetryOptions, withRetries } from './retry.ts';

const options = (given: Partial<RetryOptions> = {}): RetryOptions => ({
  attempts: 3,
  waitMilliseconds: 1,
  signal: new AbortController().signal,
  isWorthRetrying: () => true,
  onRetry: () => undefined,
  ...given,
});

it('tries again until it works, and says each time why', async () => {
  const said: string[] = [];
  const onRetry = (error: unknown, attempt: number): void => void said.push(`${attempt} ${(error as Error).message}`);
  const result = await withRetries(async (attempt) => {
    if (attempt < 3) throw new Error('503');
    return 'stored';
  }, options({ onRetry }));
  expect([result, said]).toEqual(['stored', ['1 503', '2 503']]);
});

it('gives the last error when it never works, and does not retry what is not worth it', async () => {
  let tries = 0;
  const work = async (): Promise<never> => {
    tries += 1;
    throw new Error(`try ${tries}`);
  };
  await expect(withRetries(work, options())).rejects.toThrow('try 3');
  await expect(withRetries(work, options({ isWorthRetrying: () => false }))).rejects.toThrow('try 4');
});

it('stops waiting when it is aborted', async () => {
  const controller = new AbortController();
  const work = withRetries(
    async () => {
      throw new Error('503');
    },
    options({
      waitMilliseconds: 3_600_000,
      signal: controller.signal,
      onRetry: () => controller.abort(new Error('stop')),
    }),
  );
  await expect(work).rejects.toThrow();
});
