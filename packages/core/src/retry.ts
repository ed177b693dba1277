import { setTimeout as delay } from 'node:timers/promises';

export interface RetryOptions {
  /** How often the work is tried in all. */
  readonly attempts: number;
  /** The longest wait before the second try, in milliseconds; it doubles with every further one. */
  readonly waitMilliseconds: number;
  readonly signal: AbortSignal;
  readonly isWorthRetrying: (error: unknown) => boolean;
  readonly onRetry: (error: unknown, attempt: number) => void;
}

/**
 * Tries work again after a random wait ("full jitter": between nothing and a bound that doubles), so that many jobs that failed
 * together do not come back together. Throws the last error; an abort ends the wait.
 */
export async function withRetries<T>(work: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    options.signal.throwIfAborted();
    try {
      return await work(attempt);
    } catch (error) {
      options.signal.throwIfAborted();
      if (attempt >= options.attempts || !options.isWorthRetrying(error)) throw error;
      options.onRetry(error, attempt);
      const longest = options.waitMilliseconds * 2 ** (attempt - 1);
      await delay(Math.random() * longest, undefined, { signal: options.signal });
    }
  }
}
