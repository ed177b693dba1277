import { Socket } from 'node:net';
import { Client } from 'pg';
import { sqlStateOf } from '../errors.ts';
import type { Connection, TargetSessionAttrs } from './connection.ts';
import { clientConfig } from './connection-stacks.ts';
import { sayFarewell } from './farewell.ts';

/**
 * What one attempt came to. `unreachable`: no PostgreSQL answered; `tls`: the two could not agree on TLS; `refused`:
 * the server said no; `unsuitable`: it is not the kind of server wanted.
 */
export type Attempt =
  | { readonly is: 'ready' }
  | { readonly is: 'unsuitable'; readonly error: Error }
  | { readonly is: 'unreachable' | 'tls' | 'refused'; readonly error: unknown };

interface ServerState {
  readonly standby: boolean;
  readonly read_only: boolean;
}

const unsuitable: Readonly<Record<TargetSessionAttrs, (state: ServerState) => string | undefined>> = {
  any: () => undefined,
  'read-write': (state) => (state.read_only ? 'the session is read-only' : undefined),
  'read-only': (state) => (state.read_only ? undefined : 'the session is not read-only'),
  primary: (state) => (state.standby ? 'the server is a standby' : undefined),
  standby: (state) => (state.standby ? undefined : 'the server is not a standby'),
  'prefer-standby': () => undefined,
};

/** Works on every server since 9.0. Source: PostgreSQL documentation, 32.1.2, target_session_attrs. */
const stateQuery = `
  select pg_is_in_recovery() as standby,
         current_setting('transaction_read_only') = 'on' as read_only`;

async function stateProblem(client: Client, wanted: TargetSessionAttrs): Promise<string | undefined> {
  if (wanted === 'any' || wanted === 'prefer-standby') return undefined;
  const { rows } = await client.query<ServerState>(stateQuery);
  const state = rows[0];
  return state === undefined ? 'the server does not say what it is' : unsuitable[wanted](state);
}

function stageOf(error: unknown, connected: boolean, encrypted: boolean): 'unreachable' | 'tls' | 'refused' {
  if (sqlStateOf(error) === '57P03') return 'unreachable';
  if (sqlStateOf(error) !== undefined) return 'refused';
  if (error instanceof Error && error.name === 'PgproofError') return 'refused';
  const message = error instanceof Error ? error.message : '';
  if (message.startsWith('SASL')) return 'refused';
  if (!connected || !encrypted || /timeout|Connection terminated/.test(message)) return 'unreachable';
  return 'tls';
}

/** Logs in once and leaves again. Never throws, but for an aborted signal, whose reason it throws. */
export async function probe(
  connection: Connection,
  wanted: TargetSessionAttrs,
  signal?: AbortSignal,
): Promise<Attempt> {
  signal?.throwIfAborted();
  const socket = new Socket();
  let connected = false;
  socket.once('connect', () => {
    connected = true;
  });
  const limit = connection.connectTimeoutSeconds * 1000;
  const client = new Client({
    ...clientConfig(connection),
    stream: () => socket,
    ...(limit === 0 ? {} : { query_timeout: limit }),
  });
  client.on('error', () => undefined);
  const abort = (): void => void socket.destroy(new Error('interrupted'));
  signal?.addEventListener('abort', abort, { once: true });
  try {
    await client.connect();
    const problem = await stateProblem(client, wanted);
    await sayFarewell(client, socket);
    return problem === undefined ? { is: 'ready' } : { is: 'unsuitable', error: new Error(problem) };
  } catch (error) {
    socket.destroy();
    signal?.throwIfAborted();
    return { is: stageOf(error, connected, connection.tls.mode !== 'disable'), error };
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
