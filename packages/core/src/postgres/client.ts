import pg from 'pg';
import { classify } from '../errors.ts';
import { type Connection, clientConfig, describeConnection } from './connection.ts';

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

/** A session on a server, with all output settings pinned; `await using` ends it. */
export interface Client extends AsyncDisposable {
  readonly pg: pg.Client;
  /** The server's major version, such as 15. */
  readonly major: number;
  readonly query: <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>;
}

/** Opens a session; an abort of `signal` ends it at once, also in mid-query. Throws `cannot-connect`, `login-refused`, `no-database`. */
export async function openClient(connection: Connection, signal: AbortSignal): Promise<Client> {
  signal.throwIfAborted();
  const client = new pg.Client(clientConfig(connection));
  // A connection that breaks between queries says so here; the next query fails with it and is classified there.
  client.on('error', () => undefined);
  const end = (): Promise<void> => client.end().catch(() => undefined);
  const onAbort = (): void => void end();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; build: string }>(
      "select current_setting('server_version_num') as version, version() as build",
    );
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    const names = pins.filter(([, , since]) => major >= since);
    // The server ends our query soon after we are gone; others than Linux may refuse the setting.
    if (rows[0]?.build.includes('linux') === true) names.push(['client_connection_check_interval', '2s', 14]);
    await client.query(names.map(([name, value]) => `set ${name} = '${value}'`).join('; '));
    return {
      pg: client,
      major,
      query: async <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]> =>
        (await client.query<Row>(text, values === undefined ? undefined : [...values])).rows,
      [Symbol.asyncDispose]: () => {
        signal.removeEventListener('abort', onAbort);
        return end();
      },
    };
  } catch (error) {
    signal.removeEventListener('abort', onAbort);
    await end();
    throw classify(error, `connect to ${describeConnection(connection)}`);
  }
}

/** Opens several sessions that a stack will end; when one fails, those that did open are the stack's all the same. */
export async function openClients(
  stack: AsyncDisposableStack,
  count: number,
  connection: Connection,
  signal: AbortSignal,
): Promise<Client[]> {
  const opened = await Promise.allSettled(Array.from({ length: count }, () => openClient(connection, signal)));
  const clients = opened.flatMap((result) => (result.status === 'fulfilled' ? [stack.use(result.value)] : []));
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
