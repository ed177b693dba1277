import { Socket } from 'node:net';
import pg from 'pg';
import { classify, endsSession, PgproofError, sqlStateOf } from '../errors.ts';
import { type Connection, clientConfig, describeConnection } from './connection.ts';
import { sayFarewell } from './farewell.ts';

/**
 * Output settings pinned on both sides of a proof: the text of a value must depend on the value alone. No timeout may end a
 * session that holds a snapshot. Source: PostgreSQL documentation, chapter 20, and measured (which settings change
 * the text of which type).
 */
const pins: readonly (readonly [name: string, value: string, sinceMajor: number])[] = [
  ['search_path', '', 0],
  ['timezone', 'UTC', 0],
  ['datestyle', 'ISO, MDY', 0],
  ['intervalstyle', 'postgres', 0],
  ['extra_float_digits', '3', 0],
  ['bytea_output', 'hex', 0],
  ['lc_monetary', 'C', 0],
  ['lc_numeric', 'C', 0],
  ['quote_all_identifiers', 'off', 0],
  ['row_security', 'off', 0],
  ['xmlbinary', 'base64', 0],
  ['xmloption', 'content', 0],
  ['standard_conforming_strings', 'on', 0],
  ['array_nulls', 'on', 0],
  ['statement_timeout', '0', 0],
  ['lock_timeout', '0', 0],
  ['idle_in_transaction_session_timeout', '0', 0],
  ['idle_session_timeout', '0', 14],
  ['transaction_timeout', '0', 17],
  ['jit', 'off', 0],
  ['synchronize_seqscans', 'off', 0],
  ['default_transaction_read_only', 'off', 0],
  ['default_transaction_deferrable', 'off', 0],
  ['default_transaction_isolation', 'read committed', 0],
];

/** A session on a server, with all output settings pinned unless it was opened without; `await using` ends it. */
export interface Client extends AsyncDisposable {
  readonly pg: pg.Client;
  /** The server's major version, such as 15. */
  readonly major: number;
  /** The process that the login's answer named, for cancelling; undefined where it named none. A pooler answers with one of its own making. */
  readonly loginPid: number | undefined;
  readonly query: <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>;
  /** Sends a text as one message, whatever stands in it; how many rows its last statement was about, where it says so. */
  readonly send: (text: string) => Promise<{ readonly rows: number | null }>;
}

/**
 * Opens a session within the connection's time limit; an abort of `signal` ends it at once, also in mid-query or while it opens.
 * Throws `cannot-connect`, `login-refused`, `no-database`, and for an abort its reason. Without pins nothing is set: what a session sets
 * behind a pooler, others may find there. A walsender (the role replicates) takes commands of replication, too, and no values.
 */
export async function openClient(
  connection: Connection,
  signal: AbortSignal,
  options: { readonly isPinned?: boolean; readonly isWalsender?: boolean } = {},
): Promise<Client> {
  signal.throwIfAborted();
  // One of our own: node-postgres cannot break off what is still connecting.
  const socket = new Socket();
  const sender = options.isWalsender === true ? { replication: 'database' } : {};
  const client = new pg.Client({ ...clientConfig(connection), ...sender, stream: () => socket });
  // A connection that breaks between queries says so here; the next query fails, and no longer knows of what.
  let broken: Error | undefined;
  client.on('error', (error) => {
    broken ??= error;
  });
  const end = (): Promise<void> => sayFarewell(client, socket);
  let isOpen = false;
  const onAbort = (): void => void (isOpen ? end() : socket.destroy(new Error('interrupted')));
  signal.addEventListener('abort', onAbort, { once: true });
  const limit = connection.connectTimeoutSeconds;
  const tooLate = (): void => void socket.destroy(new Error(`no answer within ${limit} s`));
  const timer = limit === 0 ? undefined : setTimeout(tooLate, limit * 1000);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; build: string }>(
      "select current_setting('server_version_num') as version, version() as build",
    );
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    const names = pins.filter(([, , since]) => major >= since);
    // The server ends our query soon after we are gone; others than Linux may refuse the setting.
    if (rows[0]?.build.includes('linux') === true) names.push(['client_connection_check_interval', '2s', 14]);
    if (options.isPinned !== false)
      await client.query(names.map(([name, value]) => `set ${name} = '${value}'`).join('; '));
    isOpen = true;
    const asking = async <T>(ask: () => Promise<T>): Promise<T> => {
      try {
        return await ask();
      } catch (error) {
        // What the server said stays as it is: callers look at its SQLSTATE.
        if (sqlStateOf(error) !== undefined) {
          // It ends the session: what is asked next hears only that there is none.
          if (endsSession(error)) broken ??= error as Error;
          throw error;
        }
        const known = classify(broken ?? error, `session with ${describeConnection(connection)}`);
        throw broken !== undefined || known.kind === 'connection-lost' ? known : error;
      }
    };
    return {
      pg: client,
      major,
      loginPid: (client as { readonly processID?: number | null }).processID ?? undefined,
      query: <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]> =>
        asking(async () => (await client.query<Row>(text, values === undefined ? undefined : [...values])).rows),
      send: (text) =>
        asking(async () => {
          const result: pg.QueryResult | pg.QueryResult[] = await client.query(text);
          return { rows: (Array.isArray(result) ? result.at(-1) : result)?.rowCount ?? null };
        }),
      [Symbol.asyncDispose]: () => {
        signal.removeEventListener('abort', onAbort);
        return end();
      },
    };
  } catch (error) {
    signal.removeEventListener('abort', onAbort);
    socket.destroy();
    throw openingError(error, connection, signal);
  } finally {
    clearTimeout(timer);
  }
}

function openingError(error: unknown, connection: Connection, signal: AbortSignal): PgproofError {
  if (signal.aborted) {
    return signal.reason instanceof PgproofError
      ? signal.reason
      : new PgproofError('interrupted', 'interrupted while connecting', { cause: error });
  }
  const known = classify(error, `connect to ${describeConnection(connection)}`);
  const isUnanswered = error instanceof Error && /^no answer within|^timeout expired$/.test(error.message);
  return isUnanswered ? new PgproofError('cannot-connect', known.message, { cause: error }) : known;
}

/** Opens several sessions that a stack will end; when one fails, those that did open are the stack's all the same. */
export async function openClients(
  stack: AsyncDisposableStack,
  count: number,
  connection: Connection,
  signal: AbortSignal,
): Promise<Client[]> {
  const opened = await Promise.allSettled(Array.from({ length: count }, () => openClient(connection, signal)));
  const clients = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  // At once: a server that no longer answers holds each of them up.
  stack.defer(async () => {
    await Promise.all(clients.map((client) => client[Symbol.asyncDispose]()));
  });
  const failed = opened.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return clients;
}

/** Runs `work` in a transaction of that kind and rolls it back at the end: nothing this project asks of a source changes it. */
export async function inTransaction<T>(client: Client, begin: string, work: () => Promise<T>): Promise<T> {
  await client.query(begin);
  try {
    return await work();
  } finally {
    await client.query('rollback').catch(() => undefined);
  }
}
