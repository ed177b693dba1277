import { type Client, openClient } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import { describePlace } from '../../postgres/connection-place.ts';
import { defaultServerTimeoutSeconds, silentError } from '../../postgres/pulse.ts';
import type { Session } from '../../session.ts';
import type { Judgement } from './judgement.ts';

/**
 * What stands between us and PostgreSQL. `session`: a pooler or proxy that leaves a session its backend; `transaction`: one that does not;
 * `exhausted`: one that had no second backend for us.
 */
export interface PoolerFacts {
  readonly mode: 'none' | 'session' | 'transaction' | 'exhausted';
  /** Where PostgreSQL itself listens, as it says; no address when the pooler reaches it by a Unix socket. */
  readonly server: { readonly address: string | null; readonly port: number };
}

/** How long a pooler may think about a second session, in seconds, before it counts as having none. */
const patienceSeconds = 5;
const rounds = 3;

/**
 * Looks for a pooler, and how it shares its backends. The login's answer of PostgreSQL names the process of the session, and a pooler's one of
 * its own making, for it cancels by itself (PostgreSQL documentation, 55.2.8; PgBouncer, Odyssey, PgCat and the proxies of hosters
 * alike). Then two sessions are watched: where they share a backend while both are open, or one changes it, sessions mean nothing.
 * Sets nothing, for that would stay in backends that others get. Throws `connection-lost` for a server that is silent.
 */
export async function lookForPooler(
  connection: Connection,
  serverTimeoutSeconds: number | undefined,
  { signal }: Pick<Session, 'signal'>,
): Promise<PoolerFacts> {
  const limit = serverTimeoutSeconds ?? defaultServerTimeoutSeconds;
  const silence = AbortSignal.timeout(limit * 1000);
  try {
    await using first = await openClient(connection, AbortSignal.any([signal, silence]), { isPinned: false });
    const [here] = await first.query<{ pid: number; address: string | null; port: number }>(`
      select
        pg_catalog.pg_backend_pid() as pid,
        pg_catalog.host(pg_catalog.inet_server_addr()) as address,
        pg_catalog.current_setting('port')::int as port`);
    if (here === undefined) throw new Error('the server does not say where it is');
    const server = { address: here.address, port: here.port };
    if (here.pid === first.loginPid) return { mode: 'none', server };
    return { mode: await watchTwo(first, here.pid, connection, AbortSignal.any([signal, silence])), server };
  } catch (error) {
    signal.throwIfAborted();
    throw silence.aborted ? silentError(connection, limit) : error;
  }
}

async function watchTwo(
  first: Client,
  pid: number,
  connection: Connection,
  signal: AbortSignal,
): Promise<'session' | 'transaction' | 'exhausted'> {
  const patience = AbortSignal.timeout(patienceSeconds * 1000);
  try {
    await using second = await openClient(connection, AbortSignal.any([signal, patience]), { isPinned: false });
    for (let round = 0; round < rounds; round += 1) {
      await second.query('begin');
      const other = await pidOf(second);
      // Nothing more is asked then: a pool of one would not answer.
      const isShared = other === pid || (await pidOf(first)) !== pid;
      await second.query('rollback');
      if (isShared) return 'transaction';
    }
    return 'session';
  } catch (error) {
    signal.throwIfAborted();
    if (patience.aborted) return 'exhausted';
    // PgBouncer's pool_mode = statement.
    if (/statement pooling/.test((error as Error).message)) return 'transaction';
    throw error;
  }
}

async function pidOf(client: Client): Promise<number> {
  const [row] = await client.query<{ pid: number }>('select pg_catalog.pg_backend_pid() as pid');
  return row?.pid ?? 0;
}

/** A pooler that shares backends is refused; one that does not is a warning. Pure. */
export function judgePooler(
  { mode, server }: PoolerFacts,
  connection: Pick<Connection, 'host' | 'port'>,
  what: 'a backup' | 'a migration' = 'a backup',
): Judgement {
  const id = 'backup.preflight-pooler';
  if (mode === 'none') return { findings: [{ id, status: 'good', detail: 'no pooler between us and PostgreSQL' }] };
  const place = describePlace(connection);
  const object = { kind: 'pooler', name: place };
  const itself = `name PostgreSQL itself: it listens on port ${server.port}${server.address === null ? ' of the machine of the pooler' : ` of ${server.address}`}, as it says`;
  if (mode === 'session') {
    const detail = `a pooler or proxy answers there; it leaves a session its backend, so ${what} works as long as it has enough of them, and cancels what we ask it to`;
    return { findings: [{ id, status: 'warning', object, detail, hint: itself }] };
  }
  const detail =
    mode === 'exhausted'
      ? `a pooler answers there, and gave us no second session within ${patienceSeconds} s; ${what} needs several at a time`
      : 'a pooler answers there, and takes a session its backend away after each transaction: locks and snapshots do not last';
  return {
    findings: [{ id, status: 'bad', object, detail, hint: itself }],
    refusal: { kind: 'bad-input', message: `${place}: ${detail}`, hint: itself },
  };
}
