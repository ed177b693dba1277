import { setTimeout as delay } from 'node:timers/promises';
import { classify, type ErrorKind, PgproofError } from '../errors.ts';
import { type Client, openClient } from '../postgres/client.ts';
import { type Connection, describeConnection } from '../postgres/connection.ts';
import type { Session } from '../session.ts';
import { formatSeconds } from '../units.ts';

/** What a server that is still starting answers, each step of the way: it is not there, it starts, its database and roles are being made. */
const passing: readonly ErrorKind[] = [
  'cannot-connect',
  'connection-lost',
  'login-refused',
  'no-database',
  'too-many-connections',
];
const pauseMilliseconds = 250;

/** A session on a server that was ready, and how long that took. */
export interface Ready {
  readonly connection: Connection;
  readonly client: Client;
  /** Of the try that got in. */
  readonly connectMilliseconds: number;
  readonly waitedSeconds: number;
}

/**
 * Opens a session on a server that is really ready: it accepts a login to that database and answers. Until then it is tried again, for so many
 * seconds; then the last reason is thrown, under its own kind. What no waiting mends is thrown at once.
 */
export async function whenReady(
  source: (signal: AbortSignal) => Promise<Connection>,
  waitForSeconds: number,
  { signal, onProgress }: Pick<Session, 'signal' | 'onProgress'>,
): Promise<Ready> {
  const began = performance.now();
  const waited = (): number => (performance.now() - began) / 1000;
  for (;;) {
    // A server that accepts a connection and says nothing must not hold us beyond the deadline.
    const left = AbortSignal.timeout(Math.max(1, Math.ceil((waitForSeconds - waited()) * 1000)));
    // Once the session stands, the deadline is none of its own.
    const late = new AbortController();
    const tooLate = (): void => late.abort(left.reason);
    if (waitForSeconds > 0) left.addEventListener('abort', tooLate, { once: true });
    const trying = AbortSignal.any([signal, late.signal]);
    try {
      const connection = await source(trying);
      const started = performance.now();
      const client = await openClient(connection, trying, { isPinned: false });
      try {
        await client.query('select 1');
        left.removeEventListener('abort', tooLate);
        return { connection, client, connectMilliseconds: performance.now() - started, waitedSeconds: waited() };
      } catch (error) {
        await client[Symbol.asyncDispose]();
        throw classify(error, `ask ${describeConnection(connection)}`);
      }
    } catch (error) {
      signal.throwIfAborted();
      const known = classify(error, 'wait for the server');
      const isOver = left.aborted || waited() + pauseMilliseconds / 1000 > waitForSeconds;
      if (waitForSeconds === 0 || !(passing.includes(known.kind) || left.aborted)) throw known;
      if (isOver)
        throw new PgproofError(
          passing.includes(known.kind) ? known.kind : 'cannot-connect',
          `not ready within ${formatSeconds(waitForSeconds)}: ${left.aborted && !passing.includes(known.kind) ? 'no answer' : known.message}`,
          { hint: known.hint, cause: known },
        );
      onProgress({ phase: 'wait for the server', current: known.message });
      await delay(pauseMilliseconds, undefined, { signal });
    }
  }
}
