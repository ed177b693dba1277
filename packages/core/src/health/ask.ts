import type { QueryResult } from 'pg';
import type { Client } from '../postgres/client.ts';
import type { Row } from './check.ts';
import type { HealthOptions } from './options.ts';

/** Asks a server, and counts. */
export interface Asker {
  readonly ask: <R = Row>(sql: string) => Promise<R[]>;
  readonly queries: () => number;
}

/** A question as it is sent. */
export function questionSql(
  sql: string,
  {
    statementTimeoutSeconds,
    lockTimeoutSeconds,
  }: Pick<HealthOptions, 'statementTimeoutSeconds' | 'lockTimeoutSeconds'>,
): string {
  const settings = [
    "set local search_path = ''",
    `set local statement_timeout = '${statementTimeoutSeconds}s'`,
    `set local lock_timeout = '${lockTimeoutSeconds}s'`,
    'set local jit = off',
    'set local max_parallel_workers_per_gather = 0',
    "set local timezone = 'UTC'",
    'set local row_security = on',
  ];
  return `begin transaction isolation level read committed read only; ${settings.join('; ')}; ${sql.trim()}; commit`;
}

/**
 * Each question is a transaction of its own that may only read, with its limits set for it alone: nothing is left in a session that a pooler
 * hands to others, no snapshot stays, and a parallel worker is not taken from anybody. It is committed: servers count rollbacks, and they are
 * one of the things that are looked at. One trip to the server.
 */
export function openAsker(
  client: Client,
  limits: Pick<HealthOptions, 'statementTimeoutSeconds' | 'lockTimeoutSeconds'>,
  onAnswer: () => void,
): Asker {
  let count = 0;
  return {
    queries: () => count,
    ask: async <R>(sql: string): Promise<R[]> => {
      count += 1;
      try {
        const results = (await client.pg.query(questionSql(sql, limits))) as unknown as QueryResult[];
        return (results.at(-2)?.rows ?? []) as R[];
      } catch (error) {
        // Where the session is gone, this says so.
        await client.query('rollback');
        throw error;
      } finally {
        onAnswer();
      }
    },
  };
}
