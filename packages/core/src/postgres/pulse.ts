import { setTimeout as delay } from 'node:timers/promises';
import { PgproofError, sqlStateOf } from '../errors.ts';
import type { Session } from '../session.ts';
import { openClient } from './client.ts';
import { type Connection, describeConnection } from './connection.ts';

/** How long a server may be silent when a caller has no other wish. */
export const defaultServerTimeoutSeconds = 60;

const tickMilliseconds = 250;
const longestPauseMilliseconds = 5000;

/**
 * Works with a server for as long as it answers: another session asks it `select 1` every few seconds, and after `seconds` without an
 * answer the signal that `work` was given aborts, and `connection-lost` is thrown. That ends what TCP does not: a paused server,
 * and a line whose proxies go on acknowledging what they no longer deliver. A statement may take as long as it likes: a busy
 * server answers. A refusal is an answer, too. Time in which this process itself was suspended does not count.
 */
export async function whileAlive<T>(
  connection: Connection,
  seconds: number | undefined,
  session: Session,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const limit = seconds ?? defaultServerTimeoutSeconds;
  const silence = new AbortController();
  const over = new AbortController();
  const signal = AbortSignal.any([session.signal, silence.signal]);
  let silentMilliseconds = 0;
  const timer = setInterval(() => {
    silentMilliseconds += tickMilliseconds;
    if (silentMilliseconds < limit * 1000) return;
    clearInterval(timer);
    silence.abort(silentError(connection, limit));
  }, tickMilliseconds);
  const asking = ask(connection, limit, AbortSignal.any([signal, over.signal]), () => {
    silentMilliseconds = 0;
  });
  try {
    return await work({ ...session, signal });
  } catch (error) {
    throw silence.signal.aborted && !session.signal.aborted ? silence.signal.reason : error;
  } finally {
    clearInterval(timer);
    over.abort();
    await asking;
  }
}

/** What a server is told of that was silent for so many seconds. */
export function silentError(connection: Connection, seconds: number): PgproofError {
  return new PgproofError('connection-lost', `${describeConnection(connection)} has not answered for ${seconds} s`, {
    hint: 'see whether the server is paused or out of memory, or the network between breaks off, then run again; to wait longer: --server-timeout-seconds',
  });
}

/** Asks until it is told to stop, on a new session when one has broken. Never rejects. */
async function ask(connection: Connection, seconds: number, signal: AbortSignal, onAnswer: () => void): Promise<void> {
  const pause = Math.min(longestPauseMilliseconds, (seconds * 1000) / 4);
  // Work that is done before the first question needs no session for it.
  while (await delay(pause, true, { signal }).catch(() => false)) {
    try {
      await using client = await openClient(connection, signal);
      for (;;) {
        onAnswer();
        await delay(pause, undefined, { signal });
        await client.query('select 1');
      }
    } catch (error) {
      if (sqlStateOf((error as Error).cause ?? error) !== undefined) onAnswer();
    }
  }
}
